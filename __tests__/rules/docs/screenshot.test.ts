import { expect, test } from '@jest/globals';
import { screenshot } from '../../../src/rules/docs/screenshot.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

const IMAGE = '![A channel in which Weather answers /weather and posts a storm alert](docs/screenshot.png)';
const shows = (text: string): Edit => ({ 'README.md': [IMAGE, text] });
const ABSENT = 'README.md:1:1 warning: `README.md` has no image but a badge or logo: nothing shows the product.';

test('nothing shows the product', async () => {
  expect(await findingsOf(screenshot, shows(''))).toEqual([
    'README.md:1:1 warning: `README.md` has no image: nothing shows the product.',
  ]);
  expect(await findingsOf(screenshot, shows('Read the [documentation](https://docs.example.org).'))).toEqual([
    'README.md:1:1 notice: `README.md` has no image; screenshots may be on the site that line 5 links.',
  ]);
});

test.each([
  '![Build](https://img.shields.io/a.svg)',
  '![CI](https://github.com/a/b/actions/workflows/ci.yml/badge.svg)',
  '![Logo](docs/logo.png)',
  '![x](assets/icon.svg)',
  '<img width="40" src="docs/screenshot.png">',
  '![me](https://avatars.githubusercontent.com/u/1)',
])('%s shows no product', async (text) => {
  expect(await findingsOf(screenshot, shows(text))).toEqual([ABSENT]);
});

test.each([
  '![](https://user-images.githubusercontent.com/1/2.png)',
  'https://github.com/user-attachments/assets/12-34',
  '<img src="docs/screenshot.png" width="600">',
  '[Watch](https://youtu.be/x)',
  '[Screenshot](docs/screenshot.png)',
  '![a][b]\n\n[b]: docs/screenshot.png',
  '![Screenshot of the icon](docs/screenshot.png)',
  '<video src="docs/screenshot.png"></video>',
])('%s shows it', async (text) => {
  expect(await findingsOf(screenshot, shows(text))).toEqual([]);
});

test('the image cannot be shown', async () => {
  expect(await findingsOf(screenshot, shows('![a](docs/none.png)'))).toEqual([
    'README.md:5:1 warning: The image `docs/none.png` does not exist, so nothing shows the product.',
  ]);
  expect(await findingsOf(screenshot, { 'docs/screenshot.png': 'text' })).toEqual([
    'README.md:5:1 warning: The image `docs/screenshot.png` is no image, so nothing shows the product.',
  ]);
  expect(await findingsOf(screenshot, shows('![a](../secret.png)'))).toEqual([]);
});

test('a pointer of Git LFS and a page of the documentation count', async () => {
  expect(
    await findingsOf(screenshot, {
      'docs/screenshot.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    }),
  ).toEqual([]);
  expect(await findingsOf(screenshot, { ...shows(''), 'docs/guide.md': '![a](screenshot.png)\n' })).toEqual([]);
});

test('a broken image of another page is no picture of the README', async () => {
  expect(await findingsOf(screenshot, { ...shows(''), 'docs/guide.md': '![a](none.png)\n' })).toEqual([
    'README.md:1:1 warning: `README.md` has no image: nothing shows the product.',
  ]);
});
