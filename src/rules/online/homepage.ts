import { HOMEPAGE } from '../../facts/online/addresses.js';
import { KINDS } from '../../mattermost/kinds.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const homepage = rule({
  id: 'online/homepage',
  requirements: ['web/link', 'product/documentation'],
  kinds: KINDS,
  severity: 'error',
  summary: 'The link to try it answers',
  fault: 'link to try it fails',
  why: 'The Marketplace shows this link, and nothing else leads from there to the contribution and its documentation.',
  fix: 'Correct the address, or make what it leads to public.',
  example: {
    bad: { 'plugin.json': { homepage_url: 'https://weather.example.net/plugin' } },
    good: {},
    web: { 'https://weather.example.net/plugin': 404 },
  },
  needs: { homepage: HOMEPAGE },
  *check({ homepage: { name, url, at, gone } }) {
    if (gone !== undefined) yield { message: `${name} leads nowhere: ${quote(url)} answers ${gone}.`, at };
  },
});
