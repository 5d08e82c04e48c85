import { MANIFEST } from '../../facts/manifest/manifest.js';
import { PART_SOURCES } from '../../facts/manifest/sources.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const webappSource = rule({
  id: 'manifest/webapp-source',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The web app part that the manifest names has its source in the repository',
  fault: 'web app part without source',
  why: 'The server refuses a plugin whose bundle lacks the file of `webapp.bundle_path`.',
  fix: 'Remove `webapp` from the manifest, or add the source that the file is built from.',
  example: {
    bad: {
      'webapp/webpack.config.js': null,
      'webapp/package-lock.json': null,
      'webapp/package.json': null,
      'webapp/tsconfig.json': null,
      'webapp/src/client.ts': null,
      'webapp/src/index.tsx': null,
    },
    good: {},
  },
  needs: { manifest: MANIFEST, sources: PART_SOURCES },
  *check({ manifest, sources }) {
    const path = manifest.value.webapp?.bundle_path;
    if (!path || sources.webapp || sources.isCommitted(path)) return;
    yield {
      message: `${quote(path)} has no source: the repository has no web app code.`,
      at: manifest.at('webapp', 'bundle_path'),
    };
  },
});
