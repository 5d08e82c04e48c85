import { expect, test } from '@jest/globals';
import type { Location } from '../../src/documents/text.js';
import { markdown } from '../../src/texts/markdown.js';
import { permalinks } from '../../src/texts/markdown/permalinks.js';
import { verdictWith } from '../support/hostile-verdicts.js';

const SERVER = 'https://github.com';
const LINK = permalinks(SERVER, 'example/weather', 'c'.repeat(40));
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
  expect(markdown(verdict, () => undefined)).toMatch(/^- ❌ m Put .*<br>`a\.json:2` · \[manifest\/id\]/m);
});

test('a place at the start of a file is the file', async () => {
  const at = { file: 'README.md', line: 1, column: 1, endLine: 1, endColumn: 9 };
  const verdict = await verdictWith([{ severity: 'error', message: 'm', at }]);
  expect(markdown(verdict, LINK)).toMatch(/<br>\[`README\.md`\]\(https:[^)]*\/README\.md#L1\) · /);
});

test('what many findings have in common is said once', async () => {
  const at = (line: number): Location => ({ file: 'a.json', line, column: 2, endLine: line, endColumn: 3 });
  const verdict = await verdictWith(
    [1, 2, 3].map((line) => ({ severity: 'notice', message: `m${line}`, at: at(line) })),
  );
  const lines = markdown(verdict, () => undefined).split('\n');
  const start = lines.findIndex((line) => line.startsWith('- ℹ️'));
  expect(lines.slice(start, start + 4)).toEqual([
    expect.stringMatching(/^- ℹ️ 3 × id not a reversed domain\. Put .* \[manifest\/id\]\(.*\)$/),
    '  - `a.json:1` · m1',
    '  - `a.json:2` · m2',
    '  - `a.json:3` · m3',
  ]);
});

test('the numbers of the second line add up to the first of them', async () => {
  const [, , , line = ''] = markdown(await verdictWith([]), LINK).split('\n');
  const [total = 0, ...parts] = (line.match(/\d+/g) ?? []).map(Number);
  expect(line).toMatch(/^\d+ requirements: /);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
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
