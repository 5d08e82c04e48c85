import { MANIFEST } from '../../facts/manifest/manifest.js';
import { templateWithName } from '../../facts/manifest/starter-template.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const name = rule({
  id: 'manifest/name',
  requirements: ['product/presentation'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The name says what the plugin is for, not that it is a plugin',
  fault: '"plugin" in the name',
  why: 'Names stand in lists of plugins, in the System Console and in the Marketplace, where "plugin" says nothing; reviewers ask to drop it.',
  fix: 'Drop the word.',
  example: { bad: { 'plugin.json': { name: 'Weather Plugin' } }, good: { 'plugin.json': { name: 'Weather' } } },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    const value = manifest.value.name ?? '';
    // Of a template's name manifest/template-leftovers speaks.
    if (templateWithName(value) !== undefined) return;
    if (/(?:^|[^\p{L}])plugins?(?:$|[^\p{L}])/iu.test(value))
      yield { message: `The name ${quote(value)} contains the word "plugin".`, at: manifest.at('name') };
  },
});
