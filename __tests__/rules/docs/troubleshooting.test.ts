import { expect, test } from '@jest/globals';
import { troubleshooting } from '../../../src/rules/docs/troubleshooting.js';
import { findingsOf } from '../../support/contribution.js';

test('nothing helps when something does not work', async () => {
  expect(await findingsOf(troubleshooting, { 'README.md': '# Weather\n\nTells it.\n' })).toEqual([
    'README.md:1:1 notice: `README.md` has no section on troubleshooting or help and links to none.',
  ]);
  expect(await findingsOf(troubleshooting, { 'README.md': '# Weather\n\n## How do I stop the rain?\n' })).toEqual([]);
});

const BARE = '# Weather\n\nTells it.\n';
const NOTHING = ['README.md:1:1 notice: `README.md` has no section on troubleshooting or help and links to none.'];

test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'mkdocs',
    {
      'mkdocs.yml': 'nav:\n  - Home: index.md\n  - Guide:\n      - Troubleshooting: guide/ts.md\n',
      'docs/guide/ts.md': 'x',
    },
    [],
  ],
  ['mkdocs with a folder of its own', { 'mkdocs.yml': 'docs_dir: site\nnav:\n  - FAQ: q.md\n', 'site/q.md': 'x' }, []],
  ['a section of mkdocs', { 'mkdocs.yml': 'nav:\n  - Troubleshooting:\n      - a.md\n', 'docs/a.md': 'x' }, []],
  ['mkdocs with tags of Python', { 'mkdocs.yml': 'x: !!python/name:y.z\nnav:\n  - FAQ: q.md\n', 'docs/q.md': 'x' }, []],
  ['mkdocs without the page', { 'mkdocs.yml': 'nav:\n  - Troubleshooting: ts.md\n' }, NOTHING],
  ['mkdocs that is no YAML', { 'mkdocs.yml': 'nav: [\n' }, NOTHING],
  ['mkdocs of another shape', { 'mkdocs.yml': 'nav: {Troubleshooting: {a: [1, null]}}\n' }, NOTHING],
  ['GitBook', { 'docs/SUMMARY.md': '* [When it rains](a.md)\n* [Troubleshooting](b.md)\n', 'docs/b.md': 'x' }, []],
  ['GitBook without the page', { 'SUMMARY.md': '* [Troubleshooting](b.md)\n' }, NOTHING],
])('the navigation of a documentation site: %s', async (_, files, findings) => {
  expect(await findingsOf(troubleshooting, { 'README.md': BARE, ...files })).toEqual(findings);
});
