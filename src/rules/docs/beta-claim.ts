import gte from 'semver/functions/gte.js';
import prerelease from 'semver/functions/prerelease.js';
import valid from 'semver/functions/valid.js';
import claims from '../../data/docs/claims.json' with { type: 'json' };
import { README } from '../../facts/docs/readme.js';
import { CURRENT_VERSION } from '../../facts/repository/current-version.js';
import { anyOf, either, sequence } from '../../words/pattern.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const CLAIM = either(
  [
    sequence([
      /\b/,
      anyOf(claims.beta.states),
      / (?:still |currently |now )?(?:an? |in |early )*/y,
      /(?:public |open |early )?beta\b/y,
    ]),
    sequence([/\bbeta /, anyOf(claims.beta.kinds), /\b/]),
  ],
  'i',
);

export const betaClaim = rule({
  id: 'docs/beta-claim',
  requirements: ['product/stable'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The README does not call a released plugin beta',
  fault: 'released plugin called beta',
  why: 'From 1.0.0 on a plugin is listed as stable; a README that says otherwise makes admins wait.',
  fix: 'Take the word out, or release as 0.x until it is meant no more.',
  example: { bad: { 'README.md': ['# Weather for Mattermost', '# Weather for Mattermost (Beta)'] }, good: {} },
  needs: { currentVersion: CURRENT_VERSION, readme: README },
  *check({ currentVersion, readme }) {
    const { version } = currentVersion;
    if (!valid(version) || prerelease(version) || !gte(version, '1.0.0')) return;
    const { headings, blocks } = readme.parts;
    const title = headings.find(({ level }) => level === 1);
    const opening = blocks.filter(({ heading, inList }) => (heading === undefined || heading === title) && !inList);
    for (const block of opening) {
      const isTitle = block.span === title?.span;
      const words = isTitle ? /\bbeta\b/i.exec(block.text)?.[0] : CLAIM.exec(block.text.slice(0, LONGEST))?.[0];
      // A feature that is in beta is no claim about the plugin.
      if (words === undefined || (!isTitle && !/\b(?:plugin|this|it)\b|^\W*(?:in |public )?beta\b/i.test(block.text)))
        continue;
      yield {
        message: `The README says ${quote(words)}, while the version is ${version}.`,
        at: readme.locateIn(block, words),
      };
      return;
    }
  },
});

const LONGEST = 1000;
