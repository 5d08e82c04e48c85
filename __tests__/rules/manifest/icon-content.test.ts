import { expect, test } from '@jest/globals';
import { iconContent } from '../../../src/rules/manifest/icon-content.js';
import { findingsOf } from '../../support/contribution.js';

async function inIcon(content: string): Promise<readonly string[]> {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:x="http://www.w3.org/2000/svg">\n${content}\n</svg>\n`;
  return findingsOf(iconContent, { 'assets/icon.svg': text });
}

test.each([
  ['<script>alert(1)</script>', '2:1 error: The icon has a `<script>` element.'],
  ['<g>  <x:script/></g>', '2:6 error: The icon has a `<script>` element.'],
  ['<foreignObject/>', '2:1 error: The icon has a `<foreignObject>` element.'],
  ['<iframe/>', '2:1 error: The icon has a `<iframe>` element.'],
  ['<embed/>', '2:1 error: The icon has a `<embed>` element.'],
  ['<object/>', '2:1 error: The icon has a `<object>` element.'],
  ['<handler/>', '2:1 error: The icon has a `<handler>` element.'],
  ['<rect onclick="alert(1)"/>', '2:1 error: The icon runs a script in `onclick`.'],
  ['<rect OnLoad=""/>', '2:1 error: The icon runs a script in `OnLoad`.'],
  ['<a href=" javascript:alert(1)"/>', '2:1 error: The icon runs a script in `href`.'],
  ['<image href="https://example.org/a.png"/>', '2:1 error: The icon refers to `https://example.org/a.png`.'],
  ['<image xlink:href="//example.org/a.png"/>', '2:1 error: The icon refers to `//example.org/a.png`.'],
  ['<use href="other.svg#a"/>', '2:1 error: The icon refers to `other.svg#a`.'],
  ['<use href="data:text/html,x"/>', '2:1 error: The icon refers to `data:text/html,x`.'],
  ['<rect fill="url(https://example.org/a)"/>', '2:1 error: The icon refers to another place in `fill`.'],
  ['<rect style="fill: URL( \'//example.org/a\' )"/>', '2:1 error: The icon refers to another place in `style`.'],
  ['<style>\n@import "a.css";</style>', '3:1 error: The icon’s style loads something from elsewhere: `@import`.'],
  [
    '<style><![CDATA[rect { fill: url("http://example.org/a") }]]></style>',
    '2:30 error: The icon’s style loads something from elsewhere: `url("http://`.',
  ],
])('%s', async (content, line) => {
  expect(await inIcon(content)).toEqual([`assets/icon.svg:${line}`]);
});

test('everything in one element is told', async () => {
  expect(await inIcon('<image onload="a" href="http://a" onerror="b"/>')).toEqual([
    'assets/icon.svg:2:1 error: The icon runs a script in `onload`.',
    'assets/icon.svg:2:1 error: The icon refers to `http://a`.',
    'assets/icon.svg:2:1 error: The icon runs a script in `onerror`.',
  ]);
});

// A start tag that follows at once with the same name, or one that starts with it, is taken for the element (svg.ts).
test('of two elements side by side the right one is named', async () => {
  expect(await inIcon('<image href="http://a"/><image href="#a"/>')).toEqual([
    'assets/icon.svg:2:1 error: The icon refers to `http://a`.',
  ]);
  expect(await inIcon('<script><script/></script>')).toEqual([
    'assets/icon.svg:2:1 error: The icon has a `<script>` element.',
    'assets/icon.svg:2:9 error: The icon has a `<script>` element.',
  ]);
  expect(await inIcon('<use href="b.svg"/><useful/>')).toEqual([
    'assets/icon.svg:2:1 error: The icon refers to `b.svg`.',
  ]);
});

test.each([
  '<rect width="1" height="1"/>',
  '<use href="#a"/><use xlink:href=" #a"/><use href=""/>',
  '<image href="data:image/png;base64,AAAA"/>',
  '<a href="https://example.org/"><rect/></a>',
  '<rect fill="url(#a)" style="filter: url( \'#b\' )"/>',
  '<style>rect { fill: url(#a) } @media print { rect { fill: none } }</style>',
  '<!-- <script>alert(1)</script> -->',
  '<text>&lt;script&gt; javascript:alert(1) onload="x" @import</text>',
  '<desc>see https://example.org/</desc>',
  '<metadata><scripture/></metadata>',
  '<rect data-onload="x" on="y"/>',
])('%s is fine', async (content) => {
  expect(await inIcon(content)).toEqual([]);
});

test('an icon that is no SVG file is left to another rule', async () => {
  expect(await findingsOf(iconContent, { 'assets/icon.svg': '<svg><script></svg>' })).toEqual([
    'skipped: the icon is not an SVG file that can be read',
  ]);
  expect(await findingsOf(iconContent, { 'plugin.json': { icon_path: null } })).toEqual([
    'skipped: the manifest names no icon',
  ]);
});
