import claims from '../../data/docs/claims.json' with { type: 'json' };
import marketplace from '../../data/marketplace-plugins.json' with { type: 'json' };
import { README } from '../../facts/docs/readme.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { anyOf, sequence } from '../../words/pattern.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const { marketplace: words } = claims;

/** "install it from the Plugin Marketplace", "In Mattermost, open the Marketplace". */
const CLAIM = sequence(
  [
    String.raw`\b${anyOf(words.verbs)}\b[^.!?]{0,60}?\b`,
    /(?:(?:in|on|from|via|through|to|using|>)\s+)?(?:the )?(?:Mattermost )?/y,
    /(?:in-product |plugins? |app )?Market ?place\b/y,
  ],
  'i',
);
/** Any sign may be the apostrophe. */
const DENIAL = new RegExp(String.raw`\b${anyOf(words.denials).replaceAll("'", '.')}\b`, 'i');
const OTHER_PLACE = sequence([/\b/, anyOf(words.others), / (?:app )?market ?place\b/], 'i');

export const marketplaceClaim = rule({
  id: 'docs/marketplace-claim',
  requirements: ['web/documentation'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { 'never-listed': 'warning', 'no-longer-listed': 'notice' },
  summary: 'The README sends nobody to the Marketplace for a plugin that is not there',
  fault: 'not in the Marketplace',
  why: 'Who follows the instruction searches the Marketplace and finds nothing.',
  fix: 'Describe the installation from a release file until the plugin is listed.',
  example: {
    bad: {
      'README.md': ['To update, upload', 'It can be installed from the Plugin Marketplace, too. To update, upload'],
    },
    good: {},
  },
  needs: { manifest: MANIFEST, readme: README },
  *check({ manifest, readme }) {
    const id = manifest.value.id?.toLowerCase();
    const known = marketplace.plugins.find((plugin) => plugin.id.toLowerCase() === id);
    // The table is sampled: of Mattermost's own plugins it misses some that are listed.
    if (id === undefined || (known && (known.author_type !== 'community' || known.last_seen === NEWEST))) return;
    for (const block of readme.parts.blocks) {
      const sentence = block.text
        .split(/(?<=[.!?])\s/)
        .find((part) => CLAIM.test(part.slice(0, LONGEST)) && !DENIAL.test(part) && !OTHER_PLACE.test(part));
      const words = sentence && /(?:\S{1,60} )?market ?place/i.exec(sentence)?.[0];
      if (!words) continue;
      yield {
        code: known ? 'no-longer-listed' : 'never-listed',
        message: `The README leads to the ${quote(words)}, but the plugin ${quote(manifest.value.id ?? '')} was ${known ? `last seen there on ${known.last_seen}, in lists` : 'never listed there'} up to ${NEWEST}.`,
        at: readme.locateIn(block, words),
      };
      return;
    }
  },
});

const NEWEST = marketplace.plugins.reduce((newest, { last_seen }) => (last_seen > newest ? last_seen : newest), '');
const LONGEST = 500;
