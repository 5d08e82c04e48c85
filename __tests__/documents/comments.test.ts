import { expect, test } from '@jest/globals';
import { commentsIn, hasComments } from '../../src/documents/comments.js';

test.each<[string, string, readonly string[]]>([
  ['a.go', 'package a\n\n// one\nvar x = "// no" // two\n/* three\n */\n', ['3 one', '4+two', '5 three']],
  ['a.ts', 'const x = "// no"; // one\n/* two */\nlet y: string;\n', ['1+one', '2 two']],
  ['a.tsx', 'const x = (\n  <a>\n    {/* one */}\n    // no\n  </a>\n);\n', ['3 one']],
  ['a.js', '// one\n', ['1 one']],
  ['a.yml', '# one\na: "# no" # two\nb: |\n  # no\nc: x#no\n', ['1 one', '2+two']],
  [
    'a.md',
    '<!-- one -->\n\ntext <!-- two --> more\n\n```html\n<!-- no -->\n```\n\n`<!-- no -->`\n',
    ['1 one', '3+two'],
  ],
  ['a.txt', '// one\n', []],
  ['a.ts', 'this is ( no script\n// one\n', []],
])('in %s: %j', async (file, text, found) => {
  const comments = await commentsIn(file, text);
  expect(comments.map(({ text: words, line, isAlone }) => `${line}${isAlone ? ' ' : '+'}${words}`)).toEqual(found);
});

test('the languages are told by the name', () => {
  const files = ['a.go', 'a.mjs', 'a.cts', 'a.jsx', 'a.yaml', 'README.MD', 'a.json', 'go', 'a.svg'];
  expect(files.filter(hasComments)).toEqual(['a.go', 'a.mjs', 'a.cts', 'a.jsx', 'a.yaml', 'README.MD']);
});
