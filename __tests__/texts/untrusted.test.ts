import { expect, test } from '@jest/globals';
import type { Layout } from '../../src/texts/terminal/layout.js';
import type { Excerpts } from '../../src/verdict/excerpts.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import type { Token, Tokens } from 'marked';
import { marked } from 'marked';
import { annotations } from '../../src/texts/annotations.js';
import { json } from '../../src/texts/json.js';
import { failureSummary, markdown } from '../../src/texts/markdown.js';
import { permalinks } from '../../src/texts/markdown/permalinks.js';
import { concise } from '../../src/texts/terminal/concise.js';
import { full } from '../../src/texts/terminal/full.js';
import { terminal } from '../../src/texts/terminal/terminal.js';
import { codeOf, markdownOf } from '../../src/texts/untrusted.js';
import { ACTING, COMMAND, HOSTILE, verdictOn, verdictWith } from '../support/hostile-verdicts.js';

// One file for all texts: the verdicts take longer than the texts, and a test file cannot share them with another.
const NAMED = HOSTILE.map((value) => [value.slice(0, 60), value] as const);
const LAYOUT = { colours: false, columns: 100 };
const LINK = permalinks('https://github.com', 'example/weather', 'c'.repeat(40));
const OURS =
  /^https:\/\/github\.com\/(?:example\/weather\/blob\/c{40}\/[\w./%~-]+#L\d+(?:-L\d+)?|[\w-]+\/[\w-]+\/blob\/main\/docs\/rules\/[\w/-]+\.md)$/;
const TAGS = /<br>|<\/?sub>|<details><summary>[\w ,]+(?: \([\w.]+\))?<\/summary>|<\/details>|\s/g;

function all(text: string): readonly Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(text), (token) => void tokens.push(token));
  return tokens;
}

/** Everything in a text that would act where GitHub shows it. */
function acting(text: string): readonly string[] {
  return all(text).flatMap((token) => {
    if (token.type === 'image' || token.type === 'def') return [token.raw];
    if (token.type === 'link') return OURS.test((token as Tokens.Link).href) ? [] : [token.raw];
    if (token.type === 'html') return token.raw.replace(TAGS, '') === '' ? [] : [token.raw];
    // GitHub makes mentions and bare addresses links outside of code.
    if (token.type === 'text' && !('tokens' in token)) return /@\w|:\/\/|www\.\w/.exec(token.raw)?.slice(0, 1) ?? [];
    return [];
  });
}

interface Report {
  readonly subject: Readonly<Record<string, unknown>>;
  readonly findings: readonly { readonly message: string }[];
  readonly ignored: readonly { readonly reason: string }[];
}

test.each(NAMED)('no line but ours is an annotation: %j', async (_, value) => {
  const { verdict } = await verdictOn(value);
  const { commands, shown, left } = annotations(verdict);
  expect(commands.length).toBeGreaterThan(5);
  expect(shown + left).toBe(verdict.findings.length);
  for (const line of commands.join('\n').split(/[\n\r\u0085\u2028\u2029]/)) {
    expect(line).toMatch(COMMAND);
    expect(line).not.toMatch(ACTING);
  }
  expect(commands.join('\n').length).toBeLessThan(64 * 1024);
});

test.each(NAMED)('the report parses, and says what was there: %j', async (_, value) => {
  const { verdict, excerpts } = await verdictOn(value);
  const text = json(verdict, excerpts, false);
  const report = JSON.parse(text) as Report;
  expect(report.findings.map(({ message }) => message)).toEqual(verdict.findings.map(({ message }) => message));
  expect(report.subject['id']).toBe(value);
  expect(report.ignored.every(({ reason }) => reason === value)).toBe(true);
  expect(json(verdict, excerpts, false)).toBe(text);
  // No line of it can be a command of the runner.
  expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
});

test.each(NAMED)('nothing acts in a terminal: %j', async (_, value) => {
  const { verdict, excerpts } = await verdictOn(value);
  const text = screens(verdict, excerpts, LAYOUT);
  expect(text).not.toMatch(ACTING);
  expect(text.length).toBeLessThan(6 * 256 * 1024);
  expect(text.endsWith('\n')).toBe(true);
});

test.each(NAMED)('colours are ours alone: %j', async (_, value) => {
  const { verdict, excerpts } = await verdictOn(value);
  const text = screens(verdict, excerpts, { ...LAYOUT, colours: true, links: true });
  const escapes = /\u001b\[(?:1|2|22|31|32|33|36|39)m|\u001b\]8;;(?:https:\/\/github\.com\/[\w./-]+)?\u001b\\/g; // eslint-disable-line no-control-regex -- they are what is looked for
  expect(text.replaceAll(escapes, '')).toBe(screens(verdict, excerpts, LAYOUT));
});

/** Everything that a terminal can show. */
function screens(verdict: Verdict, excerpts: Excerpts, layout: Layout): string {
  return [
    terminal(verdict, layout),
    terminal(verdict, { ...layout, group: 'file', minSeverity: 'notice' }),
    terminal(verdict, { ...layout, group: 'requirement' }),
    full(verdict, excerpts, layout),
    full(verdict, excerpts, { ...layout, group: 'file' }),
    concise(verdict),
  ].join('');
}

async function commands(value: string): Promise<readonly string[]> {
  const { verdict, excerpts } = await verdictOn(value);
  const lines = screens(verdict, excerpts, LAYOUT).split('\n');
  return lines.filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}

test.each(['\n::error::x', '%0A::error::x%0D', '`::error::x`'])(
  'no line is a command of the runner: %j',
  async (value) => {
    expect(await commands(value)).toEqual([]);
  },
);

// The command line may run in a workflow, where the runner reads `::` after white space, and `##[` anywhere, as a command.
test.each(['::stop-commands::x', '::error file=a::x', 'a ##[add-mask]x'])(
  'no line is a command of the runner: %j',
  async (value) => {
    expect(await commands(value)).toEqual([]);
  },
);

test('what acts is seen by these tests', () => {
  for (const text of [
    '[a](http://x)',
    '![a](/b)',
    '<img src=x>',
    'see @team',
    'a http://x b',
    'www.a.b',
    '[c]: http://x',
    '| a |\n|-|\n| @b |',
  ])
    expect(acting(text)).not.toEqual([]);
});

test.each(NAMED)('nothing acts in the summary: %j', async (_, value) => {
  const { verdict } = await verdictOn(value);
  const text = markdown(verdict, LINK);
  expect(acting(text)).toEqual([]);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
  expect(text.split('\n')[0]).toMatch(/^## Not ready for the in-product Marketplace: \d+ errors, /);
  expect(text.split('\n')[0]).toContain(`, ${verdict.score.notMet} of `);
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
});

test.each(NAMED)('each finding is told once, and no place stands in a table: %j', async (_, value) => {
  const { verdict } = await verdictOn(value);
  const tokens = all(markdown(verdict, LINK));
  expect(tokens.filter(({ type }) => type === 'table')).toEqual([]);
  const items = tokens.filter((token): token is Tokens.ListItem => token.type === 'list_item');
  const told = items.filter(({ text }) => /^(?:❌|⚠️|ℹ️)/u.test(text)).map(({ text }) => text);
  const single = told.filter((text) => !/^\S+ \d+ × /u.test(text)).length;
  const joint = told.reduce((sum, text) => sum + Number(/^\S+ (\d+) × /u.exec(text)?.[1] ?? 0), 0);
  expect(single + joint).toBe(verdict.findings.length);
});

test.each(NAMED)('nothing acts in a message, or in code: %j', (_, value) => {
  for (const text of [
    markdownOf(value),
    markdownOf(`a \`${value}\` b`),
    `| ${markdownOf(value)} |\n|---|\n| ${codeOf(value)} |`,
  ]) {
    expect(acting(text)).toEqual([]);
    expect(text.replaceAll('\n|', '')).not.toContain('\n');
  }
  const paragraph = all(codeOf(value)).filter((token) => token.type === 'codespan');
  expect(paragraph).toHaveLength(1);
});

test('a hostile file name stays in its link', async () => {
  const file = 'a|b](http://x)`<img>\n@x/#%.json';
  const at = { file, line: 1, column: 1, endLine: 3, endColumn: 1 };
  const text = markdown(await verdictWith([{ severity: 'error', message: 'm', at }]), LINK);
  expect(acting(text)).toEqual([]);
});

// The backslash before a pipe escapes the one that is put there, so that the cell ends within the code span, and what
// follows is live Markdown.
test.each(['a \\| b', 'a \\| ![b](http://x/y.png) @everyone'])('code with %s stays in its cell', (value) => {
  const text = `| a | b |\n|---|---|\n| ${codeOf(value)} | c |`;
  const [table] = all(text).filter((token) => token.type === 'table') as Tokens.Table[];
  expect(acting(text)).toEqual([]);
  expect(table?.rows[0]?.[1]?.text).toBe('c');
});

test('a failure is told without acting', () => {
  for (const value of HOSTILE) expect(acting(failureSummary('wrong-usage', [value]))).toEqual([]);
  expect(failureSummary('wrong-usage', ['a', 'b'])).toBe('## Wrong usage: nothing was checked\n\n- a\n- b\n');
});
