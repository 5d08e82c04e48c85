import { GIVEN_BUNDLES } from '../../facts/bundle/bundles.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { plainPath } from '../../mattermost/listing-path.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { bundleName } from '../words/bundle.js';

export const bundleIcon = rule({
  id: 'release/bundle-icon',
  requirements: ['product/presentation'],
  kinds: ['plugin'],
  severity: 'error',
  summary: 'The icon is in the built bundle',
  why: 'The Marketplace takes the icon out of the bundle, and a plugin whose icon is not there is not added.',
  fix: 'Pack the folder of the icon.',
  example: { bad: {}, good: {}, bundle: { 'assets/icon.svg': null } },
  needs: { manifest: MANIFEST, bundles: GIVEN_BUNDLES },
  *check({ manifest, bundles }) {
    for (const bundle of bundles) {
      const path = bundle.manifest.value.icon_path;
      const { files, skipped } = bundle.unpacked;
      const link = path && skipped.get(plainPath(path));
      const name = bundleName(bundle);
      const at = manifest.at('icon_path');
      if (link) yield { message: `The icon ${quote(path)} in ${name} is a ${link.type}, which nobody follows.`, at };
      else if (path && !files.has(plainPath(path)))
        yield { message: `There is no icon ${quote(path)} in ${name}.`, at };
    }
  },
});
