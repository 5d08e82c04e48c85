import { LOST_ICON, MARKETPLACE_IMAGES, defectOf } from '../../facts/docs/marketplace-images.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const image = rule({
  id: 'docs/image',
  requirements: ['web/image'],
  kinds: ['app', 'playbook', 'webhook', 'tool'],
  severity: 'warning',
  codes: { absent: 'warning', 'icon-lost': 'warning', unfit: 'warning', size: 'notice' },
  summary: 'There is an image for the Marketplace',
  fault: 'no fitting image',
  why: 'The Marketplace shows each contribution with an image: PNG, JPG or SVG, at most 5 MB, best 512×512 pixels.',
  fix: 'Add an image of 512×512 pixels as `assets/icon.png` or `assets/icon.svg`.',
  example: {
    bad: {
      'static/icon.png': null,
      'docs/screenshot.png': null,
      'README.md': [
        '![A channel in which On call answers /oncall with the name of the engineer on duty](docs/screenshot.png)',
        '[A film](https://youtu.be/x)',
      ],
    },
    good: {},
  },
  needs: { lostIcon: LOST_ICON, images: MARKETPLACE_IMAGES },
  *check({ lostIcon, images }) {
    if (lostIcon)
      yield {
        code: 'icon-lost',
        message: `The manifest names the icon ${quote(lostIcon.name)}, but the repository has no such file.`,
        at: lostIcon.at,
      };
    const [first] = images;
    if (!first) {
      if (lostIcon) return;
      yield {
        code: 'absent',
        message:
          'There is no image: no file of the repository has a name such as icon, logo, image or cover, and the README shows none.',
      };
      return;
    }
    const fit = images.filter((candidate) => defectOf(candidate) === undefined);
    const [best] = fit;
    if (!best) {
      for (const candidate of images)
        yield {
          code: 'unfit',
          message: `${quote(candidate.file)} ${defectOf(candidate) ?? ''}.`,
          at: candidate.at ?? start(candidate.file),
        };
      return;
    }
    if (fit.some(({ type, width, height }) => type === 'svg' || (width === RECOMMENDED && height === RECOMMENDED)))
      return;
    yield {
      code: 'size',
      message: `${quote(best.file)} has ${best.width}×${best.height} pixels; ${RECOMMENDED}×${RECOMMENDED} are recommended, and no image has them.`,
      at: best.at ?? start(best.file),
    };
  },
});

/** The side that the source page recommends, in pixels. */
const RECOMMENDED = 512;

function start(file: string): { file: string; line: number; column: number; endLine: number; endColumn: number } {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
