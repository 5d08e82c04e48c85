import { ALL_BUNDLES } from '../../facts/bundle/bundles.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { rule } from '../rule.js';
import { bundleName } from '../words/bundle.js';

const MEGABYTE = 1024 * 1024;
/** `MaxFileSize` of the server's FileSettings; half of it before 5.38. */
const LARGEST = 100 * MEGABYTE;

export const bundleSize = rule({
  id: 'release/bundle-size',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { large: 'warning', older: 'notice' },
  summary: 'The built bundle is no larger than what a server takes',
  why: 'A server takes uploads of up to 100 MB unless its administrator raises `FileSettings.MaxFileSize`; set-ups that were made years ago have 50 MB.',
  fix: 'Build with `-ldflags "-s -w"`, or offer a bundle for each platform.',
  example: { bad: {}, good: {}, bundle: { 'assets/film.mp4': { packed: 120 } } },
  needs: { manifest: MANIFEST, bundles: ALL_BUNDLES },
  *check({ manifest, bundles }) {
    for (const bundle of bundles) {
      if (bundle.size <= LARGEST / 2) continue;
      const megabytes = Math.ceil(bundle.size / MEGABYTE);
      const isLarge = bundle.size > LARGEST;
      yield {
        code: isLarge ? 'large' : 'older',
        message: `The size of ${bundleName(bundle)} is ${megabytes} MB, and ${isLarge ? 'a server takes 100 MB by default' : 'set-ups that were made years ago take 50 MB'}.`,
        at: manifest.at(),
      };
    }
  },
});
