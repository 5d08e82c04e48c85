import platforms from '../../data/go-platforms.json' with { type: 'json' };
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { activationRefusals, executableDefect } from '../../mattermost/refusals/activation.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const PLATFORMS: ReadonlySet<string> = new Set(platforms.platforms);
const KEY = ['server', 'executables'] as const;

export const executables = rule({
  id: 'manifest/executables',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  summary: 'The manifest names an executable for every usual server',
  why: 'The server starts the executable of its own platform; most servers are linux-amd64, and linux-arm64 has become usual.',
  fix: 'Build the plugin for the platform and name the file, relative to the plugin’s folder, under `server.executables`.',
  example: { bad: { 'plugin.json': { server: { executables: { 'linux-arm64': null } } } }, good: {} },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    yield* activationRefusals(manifest);
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
        yield { message: `${quote(file)} is an absolute path.`, at };
      else if (defect) yield { message: `${quote(file)} ${defect}.`, at };
      if (key.startsWith('windows-') && file && !file.toLowerCase().endsWith('.exe'))
        yield { message: `The Windows executable ${quote(file)} does not end in \`.exe\`.`, at };
      if (key && !PLATFORMS.has(key))
        yield {
          severity: 'warning',
          message: `${quote(key)} is no platform of Go’s: the entry is never used.`,
          at: manifest.atKey(...path),
        };
    }
    if (executable && Object.keys(files).length === 0)
      yield {
        severity: 'notice',
        message: 'The old `executable` names one file for every platform.',
        at: manifest.atKey('server', 'executable'),
        fix: 'Name one file per platform under `server.executables`.',
      };
    if (executable && Object.keys(files).length === 0) return;
    const at = manifest.atKey(...KEY);
    // What has no entry falls back to the old form.
    if (!files['linux-amd64'] && !executable) yield { message: '`server.executables` has no `linux-amd64` entry.', at };
    if (!files['linux-arm64'])
      yield {
        severity: 'warning',
        message: `\`server.executables\` has no \`linux-arm64\` entry${executable ? `: ${quote(executable)} would be started there` : ''}.`,
        at,
      };
  },
});
