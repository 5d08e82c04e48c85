import { BUNDLES } from '../../facts/bundle/bundles.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { plainPath } from '../../mattermost/listing-path.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { bundleName } from '../words/bundle.js';

export const bundleWebapp = rule({
  id: 'release/bundle-webapp',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { missing: 'error', link: 'error', empty: 'error' },
  summary: 'The web app part is in the built bundle',
  why: 'The server reads the file that `webapp.bundle_path` names when it activates the plugin, and refuses to activate it where there is none.',
  fix: 'Build the web app before the bundle, and pack its folder.',
  example: { bad: {}, good: {}, bundle: { 'webapp/dist/main.js': null } },
  needs: { manifest: MANIFEST, bundles: BUNDLES },
  *check({ manifest, bundles }) {
    for (const bundle of bundles) {
      const written = bundle.manifest.value.webapp?.bundle_path;
      if (!written) continue;
      const { files, skipped } = bundle.unpacked;
      const [entry, link] = [files.get(plainPath(written)), skipped.get(plainPath(written))];
      const name = bundleName(bundle);
      const at = manifest.at('webapp', 'bundle_path');
      if (link)
        yield { code: 'link', message: `${quote(written)} in ${name} is a ${link.type}, which the server skips.`, at };
      else if (!entry) yield { code: 'missing', message: `There is no ${quote(written)} in ${name}.`, at };
      else if (entry.size === 0) yield { code: 'empty', message: `${quote(written)} in ${name} is empty.`, at };
    }
  },
});
