import { expect, test } from '@jest/globals';
import type { Token, Tokens } from 'marked';
import { marked } from 'marked';
import { failureSummary, markdown, permalinks } from '../../src/texts/markdown.js';
import { codeOf, markdownOf } from '../../src/texts/untrusted.js';
import { HOSTILE, verdictOn, verdictWith } from '../support/hostile-verdicts.js';

const SERVER = 'https://github.com';
const LINK = permalinks(SERVER, 'example/weather', 'c'.repeat(40));
const OURS =
  /^https:\/\/github\.com\/(?:example\/weather\/blob\/c{40}\/[\w./%~-]+#L\d+(?:-L\d+)?|[\w-]+\/[\w-]+\/blob\/v[\d.]+\/docs\/rules\/[\w/-]+\.md)$/;
const TAGS = /<br>|<\/?sub>|<details><summary>[\w ]+ \(\d+\)<\/summary>|<\/details>|\s/g;

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

const NAMED = HOSTILE.map((value) => [value.slice(0, 60), value] as const);

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
  expect(text.split('\n')[0]).toBe(
    `## Not ready for the in-product Marketplace · ${verdict.score.notMet} requirements not met`,
  );
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
});

test.each(NAMED)('tables stay whole: %j', async (_, value) => {
  const { verdict } = await verdictOn(value);
  const tables = all(markdown(verdict, LINK)).filter((token) => token.type === 'table') as Tokens.Table[];
  expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(verdict.findings.length);
  for (const { rows } of tables)
    for (const cells of rows) {
      expect(cells).toHaveLength(4);
      expect(cells[0]?.text).toMatch(/^(?:❌|⚠️|ℹ️)$/u);
      expect(cells[3]?.text).toMatch(/^(?:–|\[`.+`\]\(.+\))$/u);
    }
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

test('a hostile file name stays in its cell', async () => {
  const file = 'a|b](http://x)`<img>\n@x/#%.json';
  const at = { file, line: 1, column: 1, endLine: 3, endColumn: 1 };
  const text = markdown(await verdictWith([{ severity: 'error', message: 'm', at }]), LINK);
  expect(acting(text)).toEqual([]);
  const rows = (all(text).filter((token) => token.type === 'table') as Tokens.Table[]).flatMap((table) => table.rows);
  expect(rows.map((cells) => cells.length)).toEqual(rows.map(() => 4));
});

test('a permalink needs a slug and a commit', () => {
  const at = { file: "a b/c'(1).ts", line: 2, column: 1, endLine: 4, endColumn: 1 };
  expect(LINK(at)).toBe(`${SERVER}/example/weather/blob/${'c'.repeat(40)}/a%20b/c%27%281%29.ts#L2-L4`);
  expect(LINK({ ...at, endLine: 2 })).toMatch(/#L2$/);
  expect(permalinks(SERVER, undefined, 'c')(at)).toBeUndefined();
  expect(permalinks(SERVER, 'a/b', undefined)(at)).toBeUndefined();
});

test('without permalinks the places stand as code', async () => {
  const at = { file: 'a.json', line: 2, column: 1, endLine: 2, endColumn: 2 };
  const verdict = await verdictWith([{ severity: 'error', message: 'm', at }]);
  expect(markdown(verdict, () => undefined)).toContain('| `a.json:2` |');
});

test.each(['error', 'warning', 'notice'] as const)(
  '20,000 findings (%s) fit, and the first line stays',
  async (severity) => {
    const findings = Array.from({ length: 20_000 }, (_, index) => ({
      severity,
      message: `ü${index} ${'x'.repeat(100)}`,
      at: { file: `${index}.json`, line: 1, column: 1, endLine: 1, endColumn: 2 },
    }));
    const verdict = await verdictWith(findings);
    const [text, whole] = [markdown(verdict, LINK), markdown(verdict, LINK, 100 * 1024 * 1024)];
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(900 * 1024);
    expect(text.split('\n')[0]).toBe(whole.split('\n')[0]);
    expect(text).toMatch(/Cut here: \d+ more lines, because GitHub shows at most 1 MiB\. The report has them all\.\n$/);
    expect(whole).not.toContain('Cut here');
  },
);

// The opening line of a section is cut with its lines, the closing one is not.
test('what is folded is closed exactly where it was opened', async () => {
  const findings = Array.from({ length: 20_000 }, () => ({
    severity: 'error' as const,
    message: 'x'.repeat(100),
    at: undefined,
  }));
  const text = markdown(await verdictWith(findings), LINK);
  expect(text.split('</details>').length).toBe(text.split('<details>').length);
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
