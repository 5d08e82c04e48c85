import { expect, test } from '@jest/globals';
import { links } from '../../../src/rules/docs/links.js';
import { findingsOf } from '../../support/contribution.js';

const add = (text: string): readonly [string, string] => ['## Requirements', `${text}\n\n## Requirements`];

test.each([
  ['[a](docs/none.md)', 'error: `docs/none.md` leads nowhere: there is no file `docs/none.md`.'],
  ['[a](/docs/none)', 'error: `/docs/none` leads nowhere: there is no file `docs/none`.'],
  ['![a](docs/none.png)', 'error: `docs/none.png` leads nowhere: there is no image `docs/none.png`.'],
  ['<img src="docs/none.png">', 'error: `docs/none.png` leads nowhere: there is no image `docs/none.png`.'],
  ['[a][b]\n\n[b]: docs/none.md', 'error: `docs/none.md` leads nowhere: there is no file `docs/none.md`.'],
  ['[a](changelog.md)', 'error: `changelog.md` leads nowhere: the file is called `CHANGELOG.md`.'],
  ['[a](docs/Screenshot.png)', 'error: `docs/Screenshot.png` leads nowhere: the file is called `docs/screenshot.png`.'],
  ['[a](CHANGELOG)', 'error: `CHANGELOG` leads nowhere: the file is called `CHANGELOG.md`.'],
  [
    '[a](#configuratoin)',
    'warning: `#configuratoin` leads nowhere: `README.md` has no such heading. Did you mean `#configuration`?',
  ],
  ['[a](#zzz)', 'warning: `#zzz` leads nowhere: `README.md` has no such heading.'],
  ['[a](SECURITY.md#zzzzzz)', 'warning: `#zzzzzz` leads nowhere: `SECURITY.md` has no such heading.'],
  ['[a]([b](https://x.example))', 'warning: `[b](https://x.example)` is Markdown where an address is expected.'],
])('%j', async (text, expected) => {
  expect(await findingsOf(links, { 'README.md': add(text) })).toEqual([`README.md:16:1 ${expected}`]);
});

test.each([
  '[a](CHANGELOG.md)',
  '[a](./docs)',
  '[a](docs/)',
  '[a](/docs/screenshot.png?raw=true)',
  '[a](docs/screenshot%2Epng)',
  '[a](../../issues)',
  '[a](../../releases/latest)',
  '[a](https://example.org/none.md)',
  '[a](mailto:a@b.example)',
  '[a](#)',
  '[a](#top)',
  '[a](#configuration)',
  '[a](#user-content-Configuration)',
  '<a name="here"></a>[a](#here)',
  '[a](plugin.json#L3)',
  '`[a](none.md)`',
  '```\n[a](none.md)\n```',
  '[a](%E0%A4%A)x'.replace('%E0%A4%A', 'plugin.json'),
  '## 🚀 Take off!\n\n[a](#-take-off)',
])('%j leads somewhere', async (text) => {
  expect(await findingsOf(links, { 'README.md': add(text) })).toEqual([]);
});

test('a target is reported once', async () => {
  expect(await findingsOf(links, { 'README.md': add('[a](none.md) [b](none.md) [c](other.md)') })).toEqual([
    'README.md:16:1 error: `none.md` leads nowhere: there is no file `none.md`.',
    'README.md:16:27 error: `other.md` leads nowhere: there is no file `other.md`.',
  ]);
});

test('pages of the documentation weigh less', async () => {
  expect(
    await findingsOf(links, {
      'docs/guide.md': '# Guide\n\n[a](none.md) [b](../README.md#usage) [c](../README.md#none)\n',
    }),
  ).toEqual([
    'docs/guide.md:3:1 warning: `none.md` leads nowhere: there is no file `docs/none.md`.',
    'docs/guide.md:3:38 warning: `#none` leads nowhere: `README.md` has no such heading.',
  ]);
});

test('pages may name one another as their site does', async () => {
  const files = {
    'docs/guide.md': '# Guide\n\n[a](./more) [b](more.html#deeper) [c](other) [d](../CHANGELOG)\n',
    'docs/more.md': '# More\n',
  };
  expect(await findingsOf(links, files)).toEqual([
    'docs/guide.md:3:35 warning: `other` leads nowhere: there is no file `docs/other`.',
  ]);
});

test('what lies in a submodule or a linked folder cannot be seen', async () => {
  expect(await findingsOf(links, { 'README.md': add('[a](sub/module/file.md)'), 'sub/module': '' })).toEqual([]);
});
