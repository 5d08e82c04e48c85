import { ALL_BUNDLES } from '../../facts/bundle/bundles.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { bundleName } from '../words/bundle.js';

export const unpacks = rule({
  id: 'release/unpacks',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { broken: 'error', beyond: 'error', escapes: 'error', parent: 'error', clash: 'error', skipped: 'warning' },
  summary: 'The server can unpack the built bundle',
  why: 'The server unpacks the gzipped tar archive entry by entry. It refuses an archive that is damaged, or whose entries do not go into one another, and skips links and devices.',
  fix: 'Pack the folder of the plugin again, as with `tar -C dist -czf dist/ID-VERSION.tar.gz ID`.',
  example: { bad: {}, good: {}, bundle: { '../../escaped.txt': 'This lies outside.\n' } },
  needs: { manifest: MANIFEST, bundles: ALL_BUNDLES },
  *check({ manifest, bundles }) {
    const at = manifest.at();
    for (const bundle of bundles) {
      const { ending, unpacked } = bundle;
      const name = bundleName(bundle);
      if (ending.state === 'broken')
        yield { code: 'broken', message: `The server cannot unpack ${name}: ${ending.defect}.`, at };
      else if (ending.state === 'beyond')
        yield {
          code: 'beyond',
          message: `Unpacked, ${name} is more than ${ending.limit}, and was not read to its end.`,
          at,
          fix: 'Pack only what the plugin needs.',
        };
      else if (unpacked.failure)
        yield {
          code: unpacked.failure.code,
          message: `The server does not unpack ${name}: ${unpacked.failure.words}.`,
          at,
        };
      else if (unpacked.skipped.size > 0) yield { code: 'skipped', message: skippedWords(name, unpacked.skipped), at };
    }
  },
});

function skippedWords(name: string, skipped: ReadonlyMap<string, { readonly type: string }>): string {
  const [path = '', { type } = { type: '' }] = [...skipped][0] ?? [];
  const more = skipped.size > 1 ? `, and ${(skipped.size - 1).toLocaleString('en')} more` : '';
  return `The server skips the ${type} ${quote(path)} of ${name}${more}.`;
}
