import { MANIFEST_FILES } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const present = rule({
  id: 'manifest/present',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { absent: 'error', unreadable: 'error', another: 'warning', yaml: 'warning' },
  summary: 'There is one plugin manifest',
  fault: 'no single plugin manifest',
  why: 'The server reads the plugin from its manifest: it looks for plugin.yml, then plugin.yaml, then plugin.json, and takes the first.',
  fix: 'Keep one manifest at the root of the plugin; `path` names the plugin’s folder where it is not the root of the repository.',
  example: { bad: { 'plugin.json': null }, good: {} },
  needs: { manifestFiles: MANIFEST_FILES },
  *check({ manifestFiles }) {
    const [first, ...others] = manifestFiles;
    if (!first) yield { code: 'absent', message: 'There is no `plugin.json`, `plugin.yaml` or `plugin.yml` here.' };
    if (first?.unreadable)
      yield { code: 'unreadable', message: `${quote(first.file)} cannot be read: ${first.unreadable}.` };
    if (first && !first.unreadable && manifestFiles.every(({ file }) => !file.endsWith('.json')))
      yield {
        code: 'yaml',
        message: `The listing reads \`plugin.json\` only, and does not find ${quote(first.file)}.`,
        at: { file: first.file, line: 1, column: 1, endLine: 1, endColumn: 2 },
        fix: 'Write the manifest as `plugin.json`.',
      };
    for (const { file } of others) {
      yield {
        code: 'another',
        message: `${quote(file)} is never read: the server takes ${quote(first?.file ?? '')} before it.`,
        at: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
        fix: 'Delete the one that is not meant.',
      };
    }
  },
});
