import { expect, test } from '@jest/globals';
import { icon } from '../../../src/rules/manifest/icon.js';
import { findingsOf } from '../../support/contribution.js';

test.each([
  [{ icon_path: null }, ['plugin.json:1:1 warning: The manifest has no `icon_path`.']],
  [{ icon_path: '' }, ['plugin.json:8:18 warning: The manifest has no `icon_path`.']],
  [{ icon_path: 'assets/icon.png' }, ['plugin.json:8:18 error: There is no file `assets/icon.png` in the repository.']],
  [{ icon_path: 'assets' }, ['plugin.json:8:18 error: There is no file `assets` in the repository.']],
  [
    { icon_path: 'https://example.org/icon.svg' },
    ['plugin.json:8:18 error: There is no file `https://example.org/icon.svg` in the repository.'],
  ],
  [{ icon_path: '../icon.svg' }, ['plugin.json:8:18 error: `../icon.svg` leads out of the repository.']],
  [
    { icon_path: '/assets/../../icon.svg' },
    ['plugin.json:8:18 error: `/assets/../../icon.svg` leads out of the repository.'],
  ],
  [{ icon_path: 'docs/screenshot.png' }, ['plugin.json:8:18 error: `docs/screenshot.png` is a PNG image, not SVG.']],
  [{ icon_path: 'README.md' }, ['plugin.json:8:18 error: `README.md` is no SVG file.']],
])('plugin.json: %j', async (patch, lines) => {
  expect(await findingsOf(icon, { 'plugin.json': patch })).toEqual(lines);
});

const NO_SVG = 'plugin.json:8:18 error: `assets/icon.svg` is no SVG file.';

test.each([
  ['', [NO_SVG]],
  ['an icon', [NO_SVG]],
  ['<html xmlns="http://www.w3.org/1999/xhtml"></html>', [NO_SVG]],
  ['<!-- <svg/> -->', [NO_SVG]],
  ['\0\u0001\u0002', [NO_SVG]],
  ['GIF89a\u0010\0\u0010\0', ['plugin.json:8:18 error: `assets/icon.svg` is a GIF image, not SVG.']],
  [
    '<svg xmlns="http://www.w3.org/2000/svg">\n  <rect>\n</svg>\n',
    ['assets/icon.svg:3:6 error: The icon is not well-formed XML: unexpected close tag.'],
  ],
  [
    '<svg xmlns="http://www.w3.org/2000/svg">\n',
    ['assets/icon.svg:1:41 error: The icon is not well-formed XML: unclosed tag: svg.'],
  ],
  ['<svg width=512></svg>', ['assets/icon.svg:1:12 error: The icon is not well-formed XML: unquoted attribute value.']],
  ['<svg>&nbsp;</svg>', ['assets/icon.svg:1:11 error: The icon is not well-formed XML: undefined entity.']],
  [`<svg>${'x'.repeat(5 * 1024 * 1024)}</svg>`, ['plugin.json:8:18 error: `assets/icon.svg` is larger than 5 MB.']],
])('the icon is %.60j', async (text, lines) => {
  expect(await findingsOf(icon, { 'assets/icon.svg': text })).toEqual(lines);
});

test.each([
  ['with a byte order mark', '\ufeff<svg xmlns="http://www.w3.org/2000/svg"/>'],
  [
    'after a declaration, a comment and white space',
    '<?xml version="1.0"?>\n\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg"/>',
  ],
  ['with a prefix', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>'],
  [
    'with entities of its own',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n<!ENTITY ns_svg "http://www.w3.org/2000/svg">\n]>\n<svg xmlns="&ns_svg;"/>',
  ],
  ['with an icon beside it that is broken', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
])('an SVG file %s is fine', async (_, text) => {
  expect(await findingsOf(icon, { 'assets/icon.svg': text, 'assets/other.svg': '<svg' })).toEqual([]);
});

test.each([
  '/assets/icon.svg',
  './assets/icon.svg',
  'assets//icon.svg',
  'docs/../assets/icon.svg',
  'assets/./icon.svg',
])('the listing does not find %s', async (path) => {
  expect(await findingsOf(icon, { 'plugin.json': { icon_path: path } })).toEqual([
    `plugin.json:8:18 warning: The Marketplace listing does not find \`${path}\`: it compares the path literally with those in the bundle.`,
  ]);
});

test('what Go’s path.Match takes for a pattern', async () => {
  expect(
    await findingsOf(icon, {
      'plugin.json': { icon_path: 'assets/icon[1].svg' },
      'assets/icon[1].svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    }),
  ).toEqual([
    'plugin.json:8:18 warning: The Marketplace listing does not find `assets/icon[1].svg`: it compares the path literally with those in the bundle.',
  ]);
});

test.each([
  ['<svg></svg>', 'xmlns="http://www.w3.org/2000/svg"', 1],
  ['<svg xmlns="http://www.w3.org/1999/xhtml"/>', 'xmlns="http://www.w3.org/2000/svg"', 1],
  ['<svg:svg xmlns="http://www.w3.org/2000/svg"/>', 'xmlns="http://www.w3.org/2000/svg"', 1],
  ['<svg xmlns="http://www.w3.org/2000/svg"><use xlink:href="#a"/></svg>', 'xmlns:xlink', 41],
  ['<svg xmlns="http://www.w3.org/2000/svg"><sodipodi:namedview/></svg>', 'xmlns:sodipodi', 41],
])('no browser draws %s', async (text, missing, column) => {
  expect(await findingsOf(icon, { 'assets/icon.svg': text })).toEqual([
    `assets/icon.svg:1:${column} warning: Browsers cannot draw the icon as an image: it has no \`${missing}\`.`,
  ]);
});

test('SVG counts by its content, not by its name', async () => {
  expect(
    await findingsOf(icon, { 'plugin.json': { icon_path: 'icon' }, icon: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  ).toEqual([]);
});
