import { ALL_BUNDLES } from '../../facts/bundle/bundles.js';
import type { Bundle } from '../../facts/bundle/bundles.js';
import { MANIFEST, MANIFEST_NAMES } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { bundleName, someOf } from '../words/bundle.js';

export const bundleLayout = rule({
  id: 'release/bundle-layout',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { 'no-manifest': 'error', hidden: 'error', unparsed: 'error', unlisted: 'warning' },
  summary: 'The built bundle holds one folder, with the manifest in it',
  why: 'The server looks for the manifest in the only folder at the top, and at the top where anything lies beside it. The Marketplace reads `*/plugin.json`, in a folder in any case.',
  fix: 'Pack one folder, named after the plugin’s id, and nothing beside it; on a Mac, with `COPYFILE_DISABLE=1`.',
  example: { bad: {}, good: {}, bundle: { 'plugin.json': null } },
  needs: { manifest: MANIFEST, bundles: ALL_BUNDLES },
  *check({ manifest, bundles }) {
    const at = manifest.at();
    for (const bundle of bundles) {
      const { ending, unpacked } = bundle;
      if (ending.state !== 'whole' || unpacked.failure) continue;
      const name = bundleName(bundle);
      const found = MANIFEST_NAMES.find((candidate) => unpacked.files.has(candidate));
      const deeper = found ? [] : unpacked.top.filter((top) => unpacked.files.has(`${top}/plugin.json`));
      if (found && !bundle.manifest)
        yield { code: 'unparsed', message: `The ${quote(found)} in ${name} does not parse.`, at };
      else if (!found && deeper.length > 0)
        yield {
          code: 'hidden',
          message: `${someOf(unpacked.top.filter((top) => !deeper.includes(top)))} at the top of ${name} hides the manifest in ${quote(deeper[0] ?? '')}: the server looks for it beside them.`,
          at,
        };
      else if (!found) yield { code: 'no-manifest', message: `The server finds no manifest in ${name}.`, at };
      else if (!isListed(bundle))
        yield {
          code: 'unlisted',
          message: `The Marketplace finds no \`*/plugin.json\` in ${name}${unpacked.base === '' ? ', which has no folder at its top' : ''}.`,
          at,
        };
    }
  },
});

/** It compares the names as they are written. Source: `getFromTarFile` in cmd/generator/main.go of mattermost-marketplace. */
function isListed({ entries }: Bundle): boolean {
  return entries.some(({ path }) => /^[^/]+\/plugin\.json$/.test(path));
}
