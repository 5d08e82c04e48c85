import { expect, test } from '@jest/globals';
import { openSource } from '../../src/repository/source.js';
import { locateInCode, parseGuide } from '../../src/repository/readme-blocks.js';
import { TextDocument } from '../../src/repository/text.js';
import { inMemory } from '../harness.js';

test.each([
  ['a fence', '# A\n\n```JSON title\n{"a": 1}\n```\n', 'json', '4:7'],
  ['a fence of tildes', '~~~\n{"a": 1}\n~~~\n', '', '2:7'],
  ['indented', 'Text\n\n    {"a": 1}\n', '', '3:11'],
  ['in a list', '- item\n\n  ```json\n  {"a": 1}\n  ```\n', 'json', '4:9'],
  ['in a quote', '> ```json\n> {"a": 1}\n> ```\n', 'json', '2:9'],
  ['in HTML that is no code', '<details>\n\n```json\n{"a": 1}\n```\n\n</details>\n', 'json', '4:7'],
])('code and its places: %s', async (_, text, language, place) => {
  const document = new TextDocument('README.md', text);
  const guide = await parseGuide(document);
  const [code] = guide?.codes ?? [];
  expect(code?.language).toBe(language);
  expect(code?.text).toBe('{"a": 1}');
  const at = code && locateInCode(document, code, { start: 6, end: 7 });
  expect(`${at?.line}:${at?.column}`).toBe(place);
});

test('headings and running text, in their order', async () => {
  const guide = await parseGuide(new TextDocument('README.md', 'Title\n=====\n\nOne `--help`.\n\n- two\n\n## Three\n\n<p>four</p>\n'));
  expect(guide?.passages.map(({ text, heading }) => [text, heading])).toEqual([
    ['Title\n=====', true],
    ['One `--help`.', false],
    ['two', false],
    ['## Three', true],
    ['<p>four</p>', false],
  ]);
});

test('nothing is read that is nested beyond reason', async () => {
  expect(await parseGuide(new TextDocument('README.md', `${'> '.repeat(60)}text`))).toBeUndefined();
});

test.each([
  [
    'the README first, then the docs folder',
    { 'README.md': '', 'docs/a.md': '', 'docs/deep/b.markdown': '', 'other.md': '' },
    '',
    ['README.md', 'docs/a.md', 'docs/deep/b.markdown'],
  ],
  [
    'of the folder',
    { 'README.md': '', 'bell/readme.MD': '', 'docs/a.md': '', 'bell/docs/a.md': '' },
    'bell',
    ['bell/readme.MD', 'bell/docs/a.md'],
  ],
  ['of the repository where the folder has none', { 'README.md': '', 'bell/a.sh': '' }, 'bell', ['README.md']],
  ['none', { 'readme.rst': '' }, '', 'there is no README in Markdown'],
  ['too large', { 'README.md': 'x'.repeat(1024 * 1024 + 1) }, '', 'README.md cannot be read'],
])('guides: %s', async (_, files, base, expected) => {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const guides = await openSource({ directory: inMemory(bytes), base, kind: 'tool', slug: undefined, releaseTag: undefined }).fact(
    'guides',
  );
  expect('missing' in guides ? guides.missing : guides.map(({ document }) => document.file)).toEqual(expected);
});
