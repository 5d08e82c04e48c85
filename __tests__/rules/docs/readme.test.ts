import { expect, test } from '@jest/globals';
import { check } from '../../../src/rules/check.js';
import { readme } from '../../../src/rules/docs/readme.js';
import { edited } from '../../../src/rules/example.js';
import { RULES } from '../../../src/rules/index.js';
import { example, findingsOf, inMemory, sourceOf } from '../../support/contribution.js';

const DOCS = RULES.filter(({ id, kinds }) => id.startsWith('docs/') && kinds.includes('plugin'));

test('there is no README', async () => {
  expect(await findingsOf(readme, { 'README.md': null })).toEqual(['error: There is no README.']);
  expect(await findingsOf(readme, { 'README.md': null, 'README.md/index.html': 'x' })).toEqual([
    'error: There is no README.',
  ]);
});

test('the README is empty', async () => {
  expect(await findingsOf(readme, { 'README.md': ' \n\n' })).toEqual(['README.md:1:1 error: `README.md` is empty.']);
});

test('the README says hardly anything', async () => {
  expect(await findingsOf(readme, { 'README.md': '# Weather\n\nTells the weather.\n' })).toEqual([
    'README.md:1:1 error: `README.md` has hardly any text: 3 words beside headings.',
  ]);
  expect(await findingsOf(readme, { 'README.md': '# Weather\n' })).toEqual([
    'README.md:1:1 error: `README.md` has hardly any text: 0 words beside headings.',
  ]);
  expect(
    await findingsOf(readme, { 'README.md': '# Weather\n\nSee the [documentation](https://docs.example.org).\n' }),
  ).toEqual([]);
});

test.each([
  [
    'a short text with sections',
    '## Installation\n\nDownload it and upload it in the System Console, then enable it and look at the weather of the whole day.',
    [],
  ],
  ['a text without spaces between words', '这个插件把每天的天气预报发送到频道里。'.repeat(5), []],
  ['a short one', '天气预报插件', ['README.md:1:1 error: `README.md` has hardly any text: 3 words beside headings.']],
])('%s', async (_, text, findings) => {
  expect(await findingsOf(readme, { 'README.md': `# Weather\n\n${text}\n` })).toEqual(findings);
});

test('the README is that of the starter template', async () => {
  expect(await findingsOf(readme, { 'README.md': ['# Weather for Mattermost', '# Plugin Starter Template'] })).toEqual([
    'README.md:1:1 error: The title of the README is still that of Mattermost’s starter template, `Plugin Starter Template`.',
  ]);
  expect(
    await findingsOf(
      readme,
      { 'README.md': ['# Weather for Mattermost', '# Plugin Starter Template'] },
      { slug: 'mattermost/mattermost-plugin-starter-template' },
    ),
  ).toEqual([]);
});

test.each(['readme.md', 'README', 'Readme.markdown', 'README.txt', 'docs/README.md', '.github/README.md'])(
  '%s is found',
  async (name) => {
    const text = new TextDecoder().decode(example('ready').get('README.md'));
    expect(await findingsOf(readme, { 'README.md': null, [name]: text })).toEqual([]);
  },
);

test('other markup is left alone', async () => {
  expect(await findingsOf(readme, { 'README.md': null, 'README.rst': 'Weather\n' })).toEqual([]);
});

test('a folder without README is explained by that of the repository', async () => {
  const files = edited(example('ready'), { 'plugin/plugin.json': '{}' });
  const outcomes = async (base: string, paths = files): Promise<unknown> => {
    const [outcome] = await check(sourceOf({ directory: inMemory(paths), base }), [readme], []);
    return outcome?.status === 'failed' ? outcome.findings.map(({ message }) => message) : outcome?.status;
  };
  expect(await outcomes('plugin')).toBe('passed');
  expect(await outcomes('plugin', edited(files, { 'plugin/README.md': '' }))).toEqual(['`plugin/README.md` is empty.']);
});

const MEGABYTE = 1024 * 1024;

test.each([
  ['more than 1 MB', 'Rain. '.repeat(MEGABYTE / 5), 'README.md is longer than 1024 KB, and not read as Markdown'],
  ['10,000 nested quotes', `${'> '.repeat(10_000)}rain`, 'README.md is nested too deeply, and is not read as Markdown'],
  [
    'a list nested 10,000 deep',
    `${'- '.repeat(10_000)}rain`,
    'README.md is nested too deeply, and is not read as Markdown',
  ],
  [
    '10,000 links in one paragraph',
    '[a](b/c.md) '.repeat(10_000),
    'README.md has a paragraph that has too many marks or blanks, and is not read as Markdown',
  ],
  [
    '30,000 marks of emphasis',
    '**a*'.repeat(10_000),
    'README.md has a paragraph that has too many marks or blanks, and is not read as Markdown',
  ],
  [
    '1 MB of links begun',
    `${'[a]('.repeat(5000)}\n\n`.repeat(50),
    'README.md has a paragraph that has too many marks or blanks, and is not read as Markdown',
  ],
])('%s is not read', async (_, text, reason) => {
  const directory = inMemory(edited(example('ready'), { 'README.md': text }), { slug: 'a/b', tags: [] });
  const outcomes = await check(sourceOf({ directory }), DOCS, []);
  const skipped = outcomes
    .filter(({ status }) => status === 'skipped')
    .map((outcome) => ('reason' in outcome ? outcome.reason : ''));
  expect(skipped.filter((told) => told === reason).length).toBeGreaterThanOrEqual(9);
  expect(outcomes.filter(({ status }) => status === 'errored')).toEqual([]);
});

test.each([
  ['1 MB of text', 'Rain. '.repeat(MEGABYTE / 6)],
  ['backticks of all lengths', Array.from({ length: 110 }, (_, length) => '`'.repeat(length)).join(' ')],
  ['10,000 links', '[a](b/c.md)\n\n'.repeat(10_000)],
  ['10,000 images', '![a](b.png)\n\n'.repeat(10_000)],
  ['7,000 links begun', '[a]('.repeat(7000)],
  ['7,000 tags', '<a href="x">'.repeat(7000)],
  ['10,000 lines of one quote', `> a\n${'a\n'.repeat(10_000)}`],
  ['10,000 headings', '# a\n'.repeat(10_000)],
  ['2,000 links in each paragraph', `${'[a](b/c.md) '.repeat(2000)}\n\n`.repeat(5)],
  [
    '10,000 different anchors',
    Array.from({ length: 10_000 }, (_, at) => `[a](#x${at})${at % 100 === 0 ? '\n\n' : ''}`).join(' '),
  ],
  ['7,000 nested tags', `${'<b>'.repeat(7000)}x`],
  ['7,000 brackets', '['.repeat(7000)],
  ['7,000 definitions', Array.from({ length: 7000 }, (_, at) => `[a${at}]: b${at}`).join('\n')],
  ['bytes that are no UTF-8', String.fromCharCode(0xd800).repeat(100)],
  ['control characters', '# \u0000\u001b[31m\u202e::error::x'],
])('%s make no rule fail', async (_, text) => {
  const directory = inMemory(edited(example('ready'), { 'README.md': text }), { slug: 'a/b', tags: [] });
  const outcomes = await check(sourceOf({ directory }), DOCS, []);
  expect(outcomes.filter(({ status }) => status === 'errored')).toEqual([]);
  expect(outcomes.find(({ rule }) => rule.id === 'docs/installation')?.status).toBe('failed');
});
