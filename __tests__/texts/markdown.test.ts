import { expect, test } from '@jest/globals';
import { markdown, permalinks } from '../../src/texts/markdown.js';
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
