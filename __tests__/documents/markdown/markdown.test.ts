import { expect, test } from '@jest/globals';
import type { MarkdownDocument } from '../../../src/documents/markdown/markdown.js';
import { parseMarkdown } from '../../../src/documents/markdown/read.js';

async function parsed(text: string): Promise<MarkdownDocument> {
  const document = await parseMarkdown('README.md', text);
  if (typeof document === 'string') throw new Error(document);
  return document;
}

const place = (document: MarkdownDocument, span: { start: number; end: number }): string => {
  const { line, column, endLine, endColumn } = document.locate(span);
  return `${line}:${column}-${endLine}:${endColumn}`;
};

test('headings in every form, with their places', async () => {
  const document = await parsed(
    '# One\n\nTwo\n---\n\n## Three `code` ##\n\n<h2 align="center">Four\n</h2>\n\n**Five**\n\n- **no heading**\n\n<details><summary>Six</summary>\n\ntext\n</details>\n',
  );
  expect(document.parts.headings.map(({ level, text, span }) => `${level} ${text} ${place(document, span)}`)).toEqual([
    '1 One 1:1-1:6',
    '2 Two 3:1-4:4',
    '2 Three code 6:1-6:19',
    '2 Four 8:1-8:20',
    '7 Five 11:1-11:9',
    '7 Six 15:10-15:19',
  ]);
});

test('links in every form, with their places', async () => {
  const document = await parsed(
    '# [t](a.md)\n\n[text](b.md "title") [ref][r] [r] <https://c.example> https://d.example/x.\n\n> - <a href="e.md">html</a>\n\n[r]: <f g.md>\n\n`[no](x)` [not defined][z]\n',
  );
  expect(
    document.parts.links.map(
      ({ text, url, heading, span }) => `${text} → ${url} under ${heading?.text ?? '-'} ${place(document, span)}`,
    ),
  ).toEqual([
    't → a.md under t 1:3-1:12',
    'text → b.md under t 3:1-3:21',
    'ref → f g.md under t 3:22-3:30',
    'r → f g.md under t 3:31-3:34',
    'https://c.example → https://c.example under t 3:35-3:54',
    'https://d.example/x → https://d.example/x under t 3:55-3:74',
    'html → e.md under t 5:5-5:20',
  ]);
});

test('images in every form, with their places', async () => {
  const document = await parsed(
    '![a](b.png)\n\n[![c](d.png)](e)\n\n![f][g]\n\n<p align=center>\n  <img width="50" SRC="h.png" alt=\'i\'>\n  <img width="50%" src="j.png">\n</p>\n\n[g]: k.png\n',
  );
  expect(
    document.parts.images.map(({ alt, url, width, span }) => `${alt}|${url}|${width ?? '-'} ${place(document, span)}`),
  ).toEqual([
    'a|b.png|- 1:1-1:12',
    'c|d.png|- 3:2-3:13',
    'f|k.png|- 5:1-5:8',
    'i|h.png|50 8:3-8:39',
    '|j.png|- 9:3-9:32',
  ]);
});

test('front matter is no text, and moves no place', async () => {
  const document = await parsed('---\ntitle: "# x"\nlink: [a](b)\n---\n\n# One\n');
  expect(document.parts.headings.map(({ text, span }) => `${text} ${place(document, span)}`)).toEqual(['One 6:1-6:6']);
  expect(document.parts.links).toEqual([]);
});

test('anchors as GitHub makes them', async () => {
  const document = await parsed(
    '# Set it up!\n\n# Set it up!\n\n## Ünïcode `x_y`\n\n## 🚀 Go\n\n<a name="Here"></a> <div id="there"></div>\n',
  );
  for (const name of ['set-it-up', 'set-it-up-1', 'ünïcode-x_y', '-go', 'here', 'there', 'HERE'])
    expect([name, document.hasAnchor(name)]).toEqual([name, true]);
  for (const name of ['set', 'elsewhere']) expect([name, document.hasAnchor(name)]).toEqual([name, false]);
});

test('text knows its heading, and words their place', async () => {
  const document = await parsed('before\n\n# One\n\nsome *words* here\n\n- item\n');
  expect(document.parts.blocks.map(({ text, heading, inList }) => `${text}|${heading?.text ?? '-'}|${inList}`)).toEqual(
    ['before|-|false', 'One|One|false', 'some words here|One|false', 'item|One|true'],
  );
  const block = document.parts.blocks[2];
  expect(block && place(document, { start: 0, end: 0 })).toBe('1:1-1:1');
  expect(block && document.locateIn(block, 'here').column).toBe(14);
  expect(block && document.locateIn(block, 'some words').column).toBe(1);
});

test('Windows line ends and a byte order mark do no harm', async () => {
  const document = await parsed('\uFEFF# One\r\n\r\n[a](b)\r\n');
  expect(document.parts.headings.map(({ text }) => text)).toEqual(['One']);
  expect(document.parts.links.map(({ span }) => place(document, span))).toEqual(['3:1-3:7']);
});

test.each([
  ['a fence', '# A\n\n```JSON title\n{"a": 1}\n```\n', 'json', '4:7'],
  ['a fence of tildes', '~~~\n{"a": 1}\n~~~\n', '', '2:7'],
  ['indented', 'Text\n\n    {"a": 1}\n', '', '3:11'],
  ['in a list', '- item\n\n  ```json\n  {"a": 1}\n  ```\n', 'json', '4:9'],
  ['in a list, with its fence indented', '- item\n\n    ```json\n    {"a": 1}\n    ```\n', 'json', '4:11'],
  ['with an indented fence', '  ```json\n  {"a": 1}\n  ```\n', 'json', '2:9'],
  ['less indented than its fence', '   ```json\n {"a": 1}\n   ```\n', 'json', '2:8'],
  ['beginning a list', '- ```json\n  {"a": 1}\n  ```\n', 'json', '2:9'],
  ['in a quote', '> ```json\n> {"a": 1}\n> ```\n', 'json', '2:9'],
  ['in HTML that is no code', '<details>\n\n```json\n{"a": 1}\n```\n\n</details>\n', 'json', '4:7'],
  ['in a line', 'A `{"a": 1}`.\n', undefined, '1:9'],
])('code and its places: %s', async (_, text, language, at) => {
  const document = await parsed(text);
  const [code] = document.parts.codes;
  expect([code?.language, code?.text]).toEqual([language, '{"a": 1}']);
  const { line, column } = code ? document.locateInCode(code, { start: 6, end: 7 }) : { line: 0, column: 0 };
  expect(`${line}:${column}`).toBe(at);
});

test('code of several lines is found in each of them', async () => {
  const document = await parsed('- item\n\n  ```json\n  {\n    "a": 1\n  }\n  ```\n');
  const [code] = document.parts.codes;
  expect(code?.text).toBe('{\n  "a": 1\n}');
  expect(code && place(document, { start: 0, end: 0 })).toBe('1:1-1:1');
  const at = code && document.locateInCode(code, { start: code.text.indexOf('1'), end: code.text.indexOf('1') + 1 });
  expect(`${at?.line}:${at?.column}-${at?.endLine}:${at?.endColumn}`).toBe('5:10-5:11');
});

test('text is read without its marks', async () => {
  const document = await parsed(
    'a *b **c*** `d` \\* &amp; <b>e</b> <!-- f --> [g](h) ![i](j) <k@l.example> [m][n] [o]\n> p\n> q  \n> r\n\n[[s]](t) [u [v]](w)\n',
  );
  expect(document.parts.blocks.map(({ text }) => text)).toEqual([
    'a b c d * & e  g i k@l.example [m][n] [o]',
    'p\nq\nr',
    '[s] u [v]',
  ]);
  expect(document.parts.links.map(({ text, url }) => `${text} → ${url}`)).toEqual([
    'g → h',
    'k@l.example → mailto:k@l.example',
    '[s] → t',
    'u [v] → w',
  ]);
});

test('a link names its own address, whatever its text looks like', async () => {
  const document = await parsed(
    '[security@weather.example](mailto:other@weather.example) [https://a.example](<b c.md>)\n',
  );
  expect(document.parts.links.map(({ text, url }) => `${text} → ${url}`)).toEqual([
    'security@weather.example → mailto:other@weather.example',
    'https://a.example → b c.md',
  ]);
});
