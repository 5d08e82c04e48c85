import { expect, test } from '@jest/globals';
import { iconLook } from '../../../src/rules/manifest/icon-look.js';
import { findingsOf } from '../../support/contribution.js';

const LIGHT = '<rect width="9" height="9" fill="#8cf"/>';
const AT = 'assets/icon.svg:1:1 notice:';
const DARK = `${AT} The icon has only very dark colours and no background: it is invisible on a dark theme.`;

async function looks(attributes: string, content = LIGHT): Promise<readonly string[]> {
  return findingsOf(iconLook, { 'assets/icon.svg': `<svg ${attributes}>${content}</svg>` });
}

test.each([
  ['viewBox="0 0 512 256"', '512 × 256'],
  ['viewBox=" -5,-5, 10 , 20 "', '10 × 20'],
  ['viewBox="0 0 100 97.9"', '100 × 97.9'],
  ['width="20px" height="10"', '20 × 10'],
  ['width="10" height="10" viewBox="0 0 20 10"', '20 × 10'],
])('with %s it is not square', async (attributes, size) => {
  expect(await looks(attributes)).toEqual([`${AT} The icon is not square: ${size}.`]);
});

test.each([
  '',
  'viewBox="0 0 512 512"',
  'viewBox="0 0 100 98"',
  'width="20" height="10" viewBox="0 0 9 9"',
  'width="100%" height="50%"',
  'width="2em" height="1em"',
  'width="20"',
  'viewBox="none"',
  'viewBox="0 0 0 10"',
  'viewBox=""',
])('with %j nothing is said of its size', async (attributes) => {
  expect(await looks(attributes)).toEqual([]);
});

test.each([
  ['<image href="data:image/png;base64,AAAA"/>', 1],
  ['<g> <image xlink:href=" data:image/jpeg;base64,AAAA"/></g>', 5],
])('a raster picture: %s', async (content, offset) => {
  const attributes = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
  expect(await looks(attributes, `${LIGHT}${content}`)).toEqual([
    `assets/icon.svg:1:${5 + attributes.length + 1 + LIGHT.length + offset} notice: The icon embeds a raster image, which does not scale.`,
  ]);
});

test('a picture that is SVG itself scales', async () => {
  expect(await looks('', `${LIGHT}<image href="data:image/svg+xml;base64,AAAA"/>`)).toEqual([]);
});

test.each([
  '<path d="M0 0h1"/>',
  '<path d="M0 0h1" fill="black"/>',
  '<path d="M0 0h1" fill="#111" stroke="#000022"/>',
  '<path d="M0 0h1" fill="none" stroke="#000"/>',
  '<g fill="#222"><path d="M0 0h1"/></g>',
  '<g style="stroke: none; fill: #222"><path d="M0 0h1" fill="inherit"/></g>',
  '<path d="M0 0h1" fill="#fff" style="fill:#000"/>',
  '<defs><rect fill="#fff"/></defs><path d="M0 0h1"/>',
  '<mask id="a"><rect fill="#fff"/></mask><path d="M0 0h1"/>',
  '<path d="M0 0h1"/><path d="M0 0h1" fill="transparent"/>',
])('%s is only dark', async (content) => {
  expect(await looks('', content)).toEqual([DARK]);
});

test.each([
  LIGHT,
  `${LIGHT}<path d="M0 0h1"/>`,
  '<path d="M0 0h1" stroke="#fff"/>',
  '<path d="M0 0h1" fill="url(#a)"/>',
  '<g color="#fff"><path d="M0 0h1" fill="currentColor"/></g>',
  '<style>svg { color: #fff }</style><path d="M0 0h1" fill="currentColor"/>',
  '<path d="M0 0h1" fill="var(--a, #fff)"/>',
  '<style>:root { --a: #fff }</style><path d="M0 0h1" fill="var(--a)"/>',
  '<defs><path d="M0 0h1" fill="currentColor"/></defs>',
  '<path d="M0 0h1" fill="rgb(0, 0, 0)"/>',
  '<path d="M0 0h1" fill="navy"/>',
  '<path d="M0 0h1" fill="#000f"/>',
  '<style>path { fill: #fff }</style><path d="M0 0h1"/>',
  '<g fill="#fff"><path d="M0 0h1"/></g>',
  '<path d="M0 0h1" fill="none"/>',
  '<defs><path d="M0 0h1"/></defs>',
  '',
])('%s is not only dark, as far as can be told', async (content) => {
  expect(await looks('', content)).toEqual([]);
});

test.each([
  ['<path d="M0 0h1" fill="currentColor"/>', 'currentcolor', 7],
  ['<path style="fill:var(--button-bg)" d="M2 2h28v28H2z"/>', 'var(--button-bg)', 7],
  [`${LIGHT}<g stroke="var( --a )"><path d="M0 0h1"/></g>`, 'var( --a )', 70],
])('%s is painted by the page', async (content, colour, column) => {
  expect(await looks('', content)).toEqual([
    `assets/icon.svg:1:${column} notice: The icon takes a colour from the page, which an image cannot do: \`${colour}\` is drawn black.`,
  ]);
});

test('all at once', async () => {
  expect(await looks('viewBox="0 0 2 1"', '<path d="M0 0h1"/><image href="data:image/png;base64,AAAA"/>')).toEqual([
    `${AT} The icon is not square: 2 × 1.`,
    DARK,
    'assets/icon.svg:1:42 notice: The icon embeds a raster image, which does not scale.',
  ]);
});
