import { MANIFEST } from '../../facts/manifest/manifest.js';
import { rule } from '../rule.js';

export const singleExecutable = rule({
  id: 'manifest/single-executable',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'notice',
  summary: 'The manifest names one executable per platform',
  fault: 'one executable for all platforms',
  why: 'The old `executable` is started on every platform, and runs on the one that it was built for.',
  fix: 'Name one file per platform under `server.executables`.',
  example: {
    bad: { 'plugin.json': { server: { executables: null, executable: 'server/dist/plugin' } } },
    good: {},
  },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    const { executables = {}, executable } = manifest.value.server ?? {};
    if (executable && Object.keys(executables).length === 0)
      yield {
        message: 'The old `executable` names one file for every platform.',
        at: manifest.atKey('server', 'executable'),
      };
  },
});
