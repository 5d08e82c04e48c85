import platforms from '../../data/go-platforms.json' with { type: 'json' };
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { isNamedAfterAnother } from '../../facts/manifest/platform-names.js';
import { activationRefusals, executableDefect } from '../../mattermost/refusals/activation.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { coded } from '../words/coded.js';

const PLATFORMS: ReadonlySet<string> = new Set(platforms.platforms);
const KEY = ['server', 'executables'] as const;

export const executables = rule({
  id: 'manifest/executables',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  codes: {
    'nothing-to-run': 'error',
    'no-amd64': 'error',
    absolute: 'error',
    outside: 'error',
    'no-exe': 'error',
    'no-arm64': 'warning',
    'unknown-platform': 'warning',
    'other-platform': 'warning',
  },
  summary: 'The manifest names an executable for every usual server',
  fault: 'executable missing or misplaced',
  why: 'The server starts the executable of its own platform; most servers are linux-amd64, and linux-arm64 has become usual.',
  fix: 'Build the plugin for the platform and name the file, relative to the plugin’s folder, under `server.executables`.',
  example: { bad: { 'plugin.json': { server: { executables: { 'linux-amd64': null } } } }, good: {} },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    yield* coded('nothing-to-run', activationRefusals(manifest));
    const { server } = manifest.value;
    if (!server) return;
    const { executables: files = {}, executable } = server;
    const all = [
      ...Object.entries(files).map(([key, file]) => ({ key, file, path: [...KEY, key] })),
      { key: '', file: executable ?? '', path: ['server', 'executable'] },
    ];
    for (const { key, file, path } of all) {
      const at = manifest.at(...path);
      const defect = executableDefect(file);
      if (file && (file.startsWith('/') || /^[A-Za-z]:[\\/]/.test(file)))
        yield { code: 'absolute', message: `${quote(file)} is an absolute path.`, at };
      else if (defect) yield { code: 'outside', message: `${quote(file)} ${defect}.`, at };
      if (key.startsWith('windows-') && file && !file.toLowerCase().endsWith('.exe'))
        yield { code: 'no-exe', message: `The Windows executable ${quote(file)} does not end in \`.exe\`.`, at };
      if (file && PLATFORMS.has(key) && isNamedAfterAnother(file, key))
        yield {
          code: 'other-platform',
          message: `${quote(file)} is named after a platform other than ${quote(key)}, on which the server starts it.`,
          at,
          fix: 'Name the file that is built for this platform.',
        };
      if (key && !PLATFORMS.has(key))
        yield {
          code: 'unknown-platform',
          message: `${quote(key)} is not a Go platform: the entry is never used.`,
          at: manifest.atKey(...path),
        };
    }
    // manifest/single-executable speaks of the old form.
    if (executable && Object.keys(files).length === 0) return;
    const at = manifest.atKey(...KEY);
    // What has no entry falls back to the old form.
    if (!files['linux-amd64'] && !executable)
      yield { code: 'no-amd64', message: '`server.executables` has no `linux-amd64` entry.', at };
    if (!files['linux-arm64'])
      yield {
        code: 'no-arm64',
        message: `\`server.executables\` has no \`linux-arm64\` entry${executable ? `: ${quote(executable)} would be started there` : ''}.`,
        at,
      };
  },
});
