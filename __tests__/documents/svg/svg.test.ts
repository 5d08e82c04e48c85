import { expect, test } from '@jest/globals';
import { SvgDocument } from '../../../src/documents/svg/svg.js';

function at(text: string): string | undefined {
  const svg = new SvgDocument('a.svg', text);
  if (!svg.defect) return undefined;
  const { line, column } = svg.locate(svg.defect.span);
  return `${line}:${column} ${svg.defect.message}`;
}

test('elements, attributes, ancestors and places', () => {
  const text = '<?xml version="1.0"?>\n<svg a="1">\n  <g b="&lt;&#33;"><path/></g><text>x</text>\n</svg>';
  const { elements, root, defect, styles } = new SvgDocument('a.svg', text);
  expect(
    elements.map(({ name, attributes, parent, span }) => [
      name,
      attributes,
      parent?.name,
      text.slice(span.start, span.end),
    ]),
  ).toEqual([
    ['svg', { a: '1' }, undefined, '<svg a="1">'],
    ['g', { b: '<!' }, 'svg', '<g b="&lt;&#33;">'],
    ['path', {}, 'g', '<path/>'],
    ['text', {}, 'svg', '<text>'],
  ]);
  expect([root?.name, defect, styles]).toEqual(['svg', undefined, '']);
});

// `lastIndexOf` from the end of the tag also finds a tag that starts right there.
test('elements that follow each other at once have their own places', () => {
  const text = '<svg><g><g id="b"/></g><a/><a/></svg>';
  const { elements } = new SvgDocument('a.svg', text);
  expect(elements.map(({ span }) => span.start)).toEqual([0, 5, 8, 23, 27]);
});

test('styles of all kinds are read', () => {
  expect(
    new SvgDocument('a.svg', '<svg><style>a</style><g><style><![CDATA[b]]></style></g><text>c</text></svg>').styles,
  ).toBe('ab');
});

test('entities of the file itself are known', () => {
  const { root, defect } = new SvgDocument('a.svg', '<!DOCTYPE svg [<!ENTITY ns "http://a">]>\n<svg xmlns="&ns;"/>');
  expect([root?.attributes, defect]).toEqual([{ xmlns: 'http://a' }, undefined]);
});

test('entities that grow do not', () => {
  const entities = Array.from(
    { length: 20 },
    (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
  ).join('');
  const { defect, elements } = new SvgDocument('a.svg', `<!DOCTYPE svg [<!ENTITY a0 "x">${entities}]><svg a="&a20;"/>`);
  expect(defect).toBeUndefined();
  expect(JSON.stringify(elements.map(({ attributes }) => attributes)).length).toBeLessThan(1_000);
});

test.each([
  ['<svg>', '1:5 unclosed tag: svg'],
  ['<svg>\n</g></svg>', expect.stringMatching(/^2:4 .*/)],
  ['<svg a="1" a="2"/>', expect.stringMatching(/^1:18 duplicate attribute/)],
  ['<svg a=1/>', expect.stringMatching(/^1:8 unquoted attribute value/)],
  ['<svg/><svg/>', expect.stringMatching(/^1:\d+ /)],
  ['text', expect.stringMatching(/^1:\d /)],
  ['', expect.stringMatching(/^1:1 /)],
  ['<svg>\u0000</svg>', expect.stringMatching(/^1:6 disallowed character/)],
])('%j is no XML', (text, words) => {
  expect(at(text)).toEqual(words);
});

test.each([
  ['<svg/>', 'svg'],
  ['<x:svg xmlns:x="http://www.w3.org/2000/svg"/>', 'x:svg'],
  ['<html/>', undefined],
  ['<SVG/>', undefined],
  ['', undefined],
  ['<!-- <svg/> -->', undefined],
])('the root of %s is %s', (text, name) => {
  expect(new SvgDocument('a.svg', text).root?.name).toBe(name);
});

test('many and deep elements are read in time', () => {
  const wide = new SvgDocument('a.svg', `<svg>${'<g/> '.repeat(50_000)}</svg>`);
  expect([wide.elements.length, wide.defect]).toEqual([50_001, undefined]);
  expect(new SvgDocument('a.svg', `<svg>${'<g> '.repeat(2_000)}`).elements).toHaveLength(2_001);
  expect(new SvgDocument('a.svg', '<'.repeat(100_000)).defect).toBeDefined();
});

test.each([
  ['groups', '<svg>' + '<g>'.repeat(300), 'it is nested too deeply'],
  ['an open svg', '<svg>'.repeat(40_000), 'it is nested too deeply'],
  ['elements', `<svg>${'<g/>'.repeat(100_001)}</svg>`, 'it has more than 100000 elements'],
  [
    'entities',
    `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(10_000)}">]><svg>${'&a;'.repeat(200)}</svg>`,
    'its entities expand to more than 1 MB',
  ],
])('too many %s: it is not read to its end', (_, text, reason) => {
  const { unreadable, defect } = new SvgDocument('a.svg', text);
  expect([unreadable, defect]).toEqual([reason, undefined]);
});
