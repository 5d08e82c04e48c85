import { expect, test } from '@jest/globals';
import { image } from '../../../src/rules/docs/image.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

const IMAGE = '![A channel in which Weather answers /weather and posts a storm alert](docs/screenshot.png)';
const shows = (text: string): Edit => ({ 'README.md': [IMAGE, text] });
const NONE = { 'assets/icon.svg': null, 'docs/screenshot.png': null } as const;

test('there is no image for the Marketplace', async () => {
  expect(await findingsOf(image, { ...NONE, ...shows('') }, { kind: 'tool' })).toEqual([
    'warning: There is no image: no file of the repository has a name such as icon, logo, image or cover, and the README shows none.',
  ]);
  expect(await findingsOf(image, {}, { kind: 'tool' })).toEqual([]);
});

test('the image is not as it should be', async () => {
  expect(await findingsOf(image, { ...NONE, ...shows(''), 'logo.png': 'text' }, { kind: 'tool' })).toEqual([
    'logo.png:1:1 warning: `logo.png` is no image that can be read.',
  ]);
  expect(
    await findingsOf(
      image,
      {
        ...NONE,
        ...shows(''),
        'logo.svg': `<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(6 * 1024 * 1024)}</svg>`,
      },
      { kind: 'tool' },
    ),
  ).toEqual(['logo.svg:1:1 warning: `logo.svg` is larger than 5 MB.']);
  expect(await findingsOf(image, { ...NONE, ...shows('![x](https://a.example/x.png)') }, { kind: 'tool' })).toEqual([
    'skipped: the README shows an image from a.example, which is not read',
  ]);
  const [size] = await findingsOf(image, { 'assets/icon.svg': null }, { kind: 'tool' });
  expect(size).toMatch(
    /^README\.md:5:1 notice: `docs\/screenshot\.png` has \d+×\d+ pixels; 512×512 are recommended, and no image has them\.$/,
  );
});

test.each(['icons/bell.svg', 'img/app.svg', 'src/Images/bell.svg'])('%s is an image by its folder', async (file) => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"></svg>';
  expect(await findingsOf(image, { ...NONE, ...shows(''), [file]: svg }, { kind: 'tool' })).toEqual([]);
});
