import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { renaming } from '../words/suggested.js';

export const keyCase = rule({
  id: 'manifest/key-case',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The keys of the manifest are spelled in lower case',
  fault: 'key not in lower case',
  why: 'Go’s JSON decoder matches keys without regard to case, but other readers of the manifest (the web app’s build, scripts, editors) do not.',
  fix: 'Write the key in lower case.',
  example: { bad: { 'plugin.json': { Description: 'Shows the weather.', description: null } }, good: {} },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    const { miscasedKeys, duplicateKeys } = manifest.decoded;
    for (const { path, key, span, known } of miscasedKeys) {
      const [name = ''] = known;
      const at = manifest.source.locate(span);
      const isDouble = duplicateKeys.some((other) => other.key === name && other.path.join() === path.join());
      yield {
        message: `${quote(key)} is read as \`${name}\` by the server only.`,
        at,
        // Which of two is meant is not known.
        suggestion: isDouble ? undefined : renaming(manifest.source, at, name),
      };
    }
  },
});
