import { expect, test } from '@jest/globals';
import type { Location } from '../../../src/documents/text.js';
import { concise } from '../../../src/texts/terminal/concise.js';
import { columnsOf } from '../../../src/texts/terminal/columns.js';
import type { Layout } from '../../../src/texts/terminal/layout.js';
import { terminal } from '../../../src/texts/terminal/terminal.js';
import { verdictWith } from '../../support/hostile-verdicts.js';
import { errored, failed, ignored, made, passed, skipped, verdict } from '../../support/outcomes.js';

const PLAIN: Layout = { colours: false, columns: 80 };

function place(file: string, line = 2): Location {
  return { file, line, column: 3, endLine: line, endColumn: 7 };
}

const FINDINGS = [
  { severity: 'warning', message: 'A warning in the first file.', at: place('a.json') },
  { severity: 'notice', message: 'A notice.', at: place('a.json') },
  {
    severity: 'error',
    message: 'An error that takes more than one line of the terminal, because it has to say a lot of things.',
    at: place('b.json', 12),
  },
  { severity: 'error', message: 'About all of it.', at: { ...place('c.json', 1), column: 1 } },
  { severity: 'error', message: 'Without a place.', at: undefined },
] as const;

async function screen(layout: Partial<Layout> = {}): Promise<readonly string[]> {
  return terminal(await verdictWith(FINDINGS), { ...PLAIN, ...layout }).split('\n');
}

test('the verdicts stand first, then errors, then warnings, a line each; the verdict that gates is last', async () => {
  const lines = await screen();
  expect(lines.filter((line) => !line.startsWith('✖ plugin.json'))).toEqual([
    'org.example.weather 2.4.1 (plugin)                                commit ccccccc',
    'web         ready · 1 not checked · 2 more with --online',
    'in-product  not ready · 4 errors, 2 of 21 not met · 2 not checked · 3 more with',
    '            --online',
    '',
    '✖ (repository)      Without a place.                                 manifest/id',
    '✖ b.json:12:3       An error that takes more than one line of the terminal,',
    '                    because it has to say a lot of things.           manifest/id',
    '✖ c.json            About all of it.                                 manifest/id',
    '                                                            manifest/version-tag',
    '⚠ a.json:2:3        A warning in the first file.                     manifest/id',
    '  1 notice: id not a reversed domain — --min-severity notice',
    '',
    'A reviewer   will still look at scale, high availability, logging,',
    '             vulnerabilities, disclosure: --format full',
    'Not checked  3 need --online (documentation, link, tracker)',
    '             1 needs the tags: git fetch --tags (semver)',
    '             loadable: no built bundle was given with `bundle`',
    'No check yet for public source, takedown',
    '--explain manifest/id · --format full',
    'in-product: not ready · 4 errors, 1 warning, 1 notice',
    '',
  ]);
});

test.each([60, 80, 120])('no line is wider than %i columns', async (columns) => {
  expect((await screen({ columns })).filter((line) => columnsOf(line) > columns)).toEqual([]);
});

test('only errors, all findings, by file, by requirement', async () => {
  const signs = (lines: readonly string[]): string => lines.map((line) => line.charAt(0)).join('');
  expect(signs(await screen({ minSeverity: 'error' }))).not.toContain('⚠');
  expect(await screen({ minSeverity: 'error' })).toContain(
    '  1 warning: id not a reversed domain — --min-severity warning',
  );
  expect(await screen({ minSeverity: 'notice' })).toContainEqual(expect.stringMatching(/^ℹ a\.json:2:3 +A notice\./));
  const byFile = await screen({ group: 'file' });
  const start = byFile.indexOf('a.json');
  expect(byFile.slice(start, start + 2)).toEqual([
    'a.json',
    '⚠ 2:3  A warning in the first file.                                  manifest/id',
  ]);
  expect(await screen({ group: 'requirement' })).toContain(
    'The id is its own and follows the convention                             not met',
  );
});

test('the id is a link where the terminal knows links', async () => {
  const [line] = (await screen({ links: true })).filter((each) => each.includes('Without a place'));
  expect(line).toContain(
    '\u001b]8;;https://github.com/mattermost-marketplace-readiness/action/blob/main/docs/rules/manifest/id.md\u001b\\manifest/id\u001b]8;;\u001b\\',
  );
});

test('nothing to type is told in the log of a workflow', async () => {
  const text = (await screen({ door: 'action' })).join('\n');
  expect(text).not.toContain('--');
  expect(text).toMatch(/3 more with\s+online: true/);
});

test('a clean run is four lines', () => {
  const lines = terminal(verdict([passed(made('product/id'))], { online: true }), PLAIN).split('\n');
  expect(lines.filter((line) => !/^(?:A reviewer|No check yet|Note| {2})|^$/.test(line))).toEqual([
    'this plugin (plugin)',
    'web         ready',
    'in-product  ready',
    'in-product: ready · no findings',
  ]);
});

test('what was not checked is grouped by what would help', () => {
  const outcomes = [
    skipped(made('web/tracker'), 'it needs the network', 'network'),
    skipped(made('web/link'), 'it needs the network', 'network'),
    skipped(made('product/changelog'), 'the tags are not here', 'tags'),
    skipped(made('product/id'), 'plugin.json cannot be read', 'unread'),
    skipped(made('product/stable'), 'plugin.json cannot be read', 'unread'),
    ignored(made('product/license')),
  ];
  expect(
    terminal(verdict(outcomes), PLAIN)
      .split('\n')
      .filter((line) => /^(?:Set aside|Not checked| {13}\S)/.test(line)),
  ).toEqual([
    'Set aside    test/product/license: we mean it',
    expect.stringMatching(/^ {13}/),
    'Not checked  2 need --online (link, tracker)',
    '             1 needs the tags: git fetch --tags (changelog)',
    '             id, stable: plugin.json cannot be read',
    ...terminal(verdict(outcomes), PLAIN)
      .split('\n')
      .filter((line) => line.startsWith('             ') && /takedown|documentation/.test(line)),
  ]);
  const action = terminal(verdict(outcomes), { ...PLAIN, door: 'action' });
  expect(action).toContain('1 needs the tags: `fetch-depth: 0` for actions/checkout (changelog)');
});

test('a crash is no verdict', () => {
  const lines = terminal(verdict([errored(made('product/id'))]), PLAIN).split('\n');
  expect(lines).toContain('Crashed      test/product/id: Error: x. This is a fault of the checker.');
  expect(lines.at(-2)).toBe('in-product: no verdict, because the checker failed · no findings');
});

test('a few rules have no verdict', () => {
  const lines = terminal(verdict([failed(made('product/id'), 'error')], { partial: true }), PLAIN).split('\n');
  expect(lines.some((line) => /^(?:web|in-product)/.test(line))).toBe(false);
  expect(lines.at(-2)).toBe('No verdict, because only some rules were run: 1 error');
});

test('concise: a line for each finding, as problem matchers read it', async () => {
  const found = await verdictWith(FINDINGS.map((finding) => ({ ...finding, message: finding.message.slice(0, 9) })));
  expect(
    concise(found, 'warning')
      .split('\n')
      .filter((line) => line.endsWith('[manifest/id]')),
  ).toEqual([
    'a.json:2:3: warning: A warning [manifest/id]',
    'b.json:12:3: error: An error  [manifest/id]',
    'c.json:1:1: error: About all [manifest/id]',
    '.: error: Without a [manifest/id]',
  ]);
  expect(concise(found)).toContain('a.json:2:3: notice: A notice. [manifest/id]\n');
});
