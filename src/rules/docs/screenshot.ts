import { PICTURES } from '../../facts/docs/screenshots.js';
import { KINDS } from '../../mattermost/kinds.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const screenshot = rule({
  id: 'docs/screenshot',
  requirements: ['product/documentation', 'web/documentation'],
  kinds: KINDS,
  severity: 'warning',
  codes: { absent: 'warning', broken: 'warning', elsewhere: 'notice' },
  summary: 'The documentation shows what it looks like',
  fault: 'no screenshot',
  why: 'The Marketplace recommends screenshots and the submission template asks for at least one: they say at a glance what people will get.',
  fix: 'Add a screenshot to the README, best as a file of the repository: `![What is to be seen](docs/screenshot.png)`. Badges and logos do not count.',
  example: {
    bad: {
      'README.md': [
        '![A channel in which Weather answers /weather and posts a storm alert](docs/screenshot.png)',
        '![Logo](assets/icon.svg)',
      ],
    },
    good: {},
  },
  needs: { pictures: PICTURES },
  *check({ pictures }) {
    const { readme, found, broken, decorations, site } = pictures;
    if (found) return;
    for (const { at, url, reason } of broken)
      yield { code: 'broken', message: `The image ${quote(url)} ${reason}, so nothing shows the product.`, at };
    if (broken.length > 0) return;
    const seen =
      decorations === 0
        ? 'has no image'
        : `has no image but ${decorations === 1 ? 'a badge or logo' : `${decorations} badges or logos`}`;
    yield site === undefined
      ? { code: 'absent', message: `${quote(readme.file)} ${seen}: nothing shows the product.`, at: readme.top }
      : {
          code: 'elsewhere',
          message: `${quote(readme.file)} ${seen}; screenshots may be on the site that line ${site} links.`,
          at: readme.top,
        };
  },
});
