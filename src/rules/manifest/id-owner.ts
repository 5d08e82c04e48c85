import listed from '../../data/marketplace-plugins.json' with { type: 'json' };
import owners from '../../data/mattermost-organisations.json' with { type: 'json' };
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { templateWithId } from '../../facts/manifest/starter-template.js';
import { SLUG } from '../../facts/repository/origin.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const LISTED = new Map(listed.plugins.map((plugin) => [plugin.id.toLowerCase(), plugin]));
const MATTERMOST: ReadonlySet<string> = new Set(owners.organisations);

export const idOwner = rule({
  id: 'manifest/id-owner',
  requirements: ['product/id'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { taken: 'error', reserved: 'warning' },
  summary: 'The id belongs to this repository',
  fault: 'id of another plugin',
  why: 'The server knows a plugin by its id alone: one with the id of a listed plugin would replace it. `com.mattermost.` is for plugins of Mattermost’s own organisations.',
  fix: 'Choose an id of your own, under a domain that is yours.',
  example: {
    bad: { 'plugin.json': { id: 'com.github.matterpoll.matterpoll' } },
    good: { 'plugin.json': { id: 'org.example.weather' } },
  },
  needs: { manifest: MANIFEST, slug: SLUG },
  *check({ manifest, slug }) {
    const id = manifest.value.id?.toLowerCase();
    // Of a template's id manifest/template-leftovers speaks.
    if (!id || templateWithId(id) !== undefined) return;
    const [owner = '', name = ''] = slug.toLowerCase().split('/');
    const homes = LISTED.get(id)?.repositories.map((repository) => repository.toLowerCase().split('/')) ?? [];
    // A repository that changed its owner or its name is still the same one.
    const known = homes.some(
      ([otherOwner = '', otherName]) =>
        otherOwner === owner || otherName === name || (MATTERMOST.has(otherOwner) && MATTERMOST.has(owner)),
    );
    if (homes.length > 0 && !known)
      yield {
        code: 'taken',
        message: `${quote(id)} is the id of a listed plugin, ${homes.map((home) => quote(home.join('/'))).join(', ')}; this repository is ${quote(slug)}.`,
        at: manifest.at('id'),
      };
    else if (homes.length === 0 && id.startsWith('com.mattermost.') && !MATTERMOST.has(owner)) {
      yield {
        code: 'reserved',
        message: `${quote(id)} is under \`com.mattermost.\`, but ${quote(slug)} is not a Mattermost repository.`,
        at: manifest.at('id'),
      };
    }
  },
});
