import { MANIFEST } from '../../facts/manifest/manifest.js';
import { PART_SOURCES } from '../../facts/manifest/sources.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const serverSource = rule({
  id: 'manifest/server-source',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The executables that the manifest names have their source in the repository',
  fault: 'executable without source',
  why: 'The server does not start a plugin whose bundle lacks the executable of its platform.',
  fix: 'Remove `server` from the manifest, or add the Go code that the executables are built from.',
  example: {
    bad: {
      'go.mod': null,
      'go.sum': null,
      'server/plugin.go': null,
      'server/main.go': null,
      'server/api.go': null,
      'server/command.go': null,
      'server/forecast.go': null,
      'server/configuration.go': null,
      'server/plugin_test.go': null,
    },
    good: {},
  },
  needs: { manifest: MANIFEST, sources: PART_SOURCES },
  *check({ manifest, sources }) {
    const { server } = manifest.value;
    const paths = [...Object.values(server?.executables ?? {}), server?.executable ?? ''].filter(Boolean);
    const [first] = paths;
    if (first === undefined || sources.server || paths.some((path) => sources.isCommitted(path))) return;
    yield {
      message: `${quote(first)} has nothing to be built from: the repository holds no Go code.`,
      at: manifest.atKey('server', server?.executable ? 'executable' : 'executables'),
    };
  },
});
