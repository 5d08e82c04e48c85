import { posix } from 'node:path';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { BUNDLER } from '../../facts/webapp/bundling.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const bundleName = rule({
  id: 'webapp/bundle-name',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The bundler writes the file that `webapp.bundle_path` names',
  fault: 'bundle file of another name',
  why: 'The server refuses a plugin whose bundle lacks the file of `webapp.bundle_path`.',
  fix: 'Give both the same name.',
  example: { bad: { 'webapp/webpack.config.js': ["filename: 'main.js'", "filename: 'weather.js'"] }, good: {} },
  needs: { manifest: MANIFEST, bundler: BUNDLER },
  *check({ manifest, bundler: { output } }) {
    const path = manifest.value.webapp?.bundle_path;
    // A name with placeholders is told by the build alone.
    if (!path || !output || /[[\]{}?]/.test(output.name)) return;
    const written = posix.basename(output.name);
    if (posix.basename(path) === written) return;
    yield {
      message: `\`webapp.bundle_path\` is ${quote(path)}, and the bundler writes ${quote(written)}${output.at ? ` (${output.at.file}:${output.at.line})` : ''}.`,
      at: manifest.at('webapp', 'bundle_path'),
    };
  },
});
