import { expect, test } from '@jest/globals';
import type { Location } from '../../src/documents/text.js';
import type { Severity } from '../../src/rules/finding.js';
import { annotations } from '../../src/texts/annotations.js';
import { COMMAND, verdictWith } from '../support/hostile-verdicts.js';

function place(file: string, line = 1): Location {
  return { file, line, column: 3, endLine: line, endColumn: 7 };
}

test('what a command says, in full', async () => {
  const at = place('a/b.json', 7);
  const findings = [
    { severity: 'error', message: '50% of `a`,\nb: c', at },
    { severity: 'notice', message: 'nowhere', at: undefined },
    { severity: 'warning', message: 'two lines', at: { ...at, endLine: 9 } },
  ] as const;
  const { commands } = annotations(await verdictWith(findings));
  const said = commands.filter((line) => line.includes('title=manifest/id'));
  expect(said.map((line) => line.replace(/%0APut a domain.*/, ''))).toEqual([
    '::error file=a/b.json,line=7,endLine=7,col=3,endColumn=7,title=manifest/id%3A id not a reversed domain::50%25 of a,\\x0ab: c',
    '::warning file=a/b.json,line=7,endLine=9,title=manifest/id%3A id not a reversed domain::two lines',
    '::notice title=manifest/id%3A id not a reversed domain::nowhere',
  ]);
});

test('what is wrong with a whole file is one annotation, under the heaviest', async () => {
  const at = { ...place('README.md'), column: 1 };
  const findings = [
    { severity: 'warning', message: 'no `a`', at },
    { severity: 'error', message: 'no b', at },
    { severity: 'notice', message: 'no c', at: { ...at, endColumn: 9 } },
    { severity: 'notice', message: 'elsewhere', at: place('README.md') },
  ] as const;
  const result = annotations(await verdictWith(findings));
  const said = result.commands.filter((line) => line.includes('file=README.md'));
  expect(said.map((line) => line.split('%0A').map((each) => each.replace(/Put a domain.*|https:.*/, '…')))).toEqual([
    [
      '::error file=README.md,line=1,endLine=1,col=1,endColumn=7,title=manifest/id%3A id not a reversed domain, and 2 more::no b …'.replace(
        ', and',
        '%2C and',
      ),
      'Also: id not a reversed domain (manifest/id); id not a reversed domain (manifest/id).',
      '…',
    ],
    [expect.stringMatching(/::elsewhere$/), '…', '…'],
  ]);
  expect(result.shown + result.left).toBe(result.shown);
});

test('notices outside of what a pull request changes are left to the summary', async () => {
  const findings = (['notice', 'warning'] as const).flatMap((severity) =>
    ['in.json', 'out.json'].map((file) => ({ severity, message: `${severity} ${file}`, at: place(file, 2) })),
  );
  const { commands } = annotations(await verdictWith(findings), new Set(['in.json']));
  expect(commands.flatMap((line) => /::((?:notice|warning) \S+)%0A/.exec(line)?.[1] ?? [])).toEqual([
    'warning in.json',
    'warning out.json',
    'notice in.json',
  ]);
});

test('the fix and the page of the rule follow on lines of their own', async () => {
  const { commands } = annotations(await verdictWith([{ severity: 'error', message: 'm', at: undefined }]), new Set());
  expect(commands[0]?.split('%0A')).toEqual([
    expect.stringMatching(/::m$/),
    expect.stringMatching(/^Put a domain/),
    expect.stringMatching(/^https:\/\/github\.com\/.*\/docs\/rules\/manifest\/id\.md$/),
  ]);
});

test('a hostile file name stays a property', async () => {
  const file = 'a,line=9::x\n::error::%0A,b:c.json';
  const { commands } = annotations(
    await verdictWith([{ severity: 'error', message: 'm', at: place(file) }]),
    new Set(),
  );
  expect(commands[0]).toMatch(COMMAND);
  expect(commands[0]).toContain('file=a%2Cline=9%3A%3Ax\\x0a%3A%3Aerror%3A%3A%250A%2Cb%3Ac.json,line=1,');
});

async function many(
  counts: Readonly<Record<Severity, number>>,
  changed: readonly string[],
): Promise<ReturnType<typeof annotations>> {
  const findings = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    Array.from({ length: counts[severity] }, (_, index) => ({
      severity,
      message: `${severity} ${index}`,
      at: place(`${index}.json`, 2),
    })),
  );
  return annotations(await verdictWith(findings), changed.length > 0 ? new Set(changed) : undefined);
}

const messages = ({ commands }: ReturnType<typeof annotations>): readonly string[] =>
  commands.flatMap((line) => /::(\w+ \d+)%0A/.exec(line)?.[1] ?? []);

test('ten of each severity are shown, heaviest first', async () => {
  const result = await many({ error: 12, warning: 10, notice: 3 }, []);
  const numbers = (severity: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `${severity} ${index}`);
  expect(messages(result).filter((message) => message.startsWith('error'))).toEqual(numbers('error', 10));
  expect(messages(result).filter((message) => message.startsWith('warning')).length).toBeLessThanOrEqual(10);
  for (const severity of ['error', 'warning', 'notice'])
    expect(result.commands.filter((line) => line.startsWith(`::${severity} `)).length).toBeLessThanOrEqual(10);
  const order = result.commands.map((line) =>
    ['::error', '::warning', '::notice'].findIndex((start) => line.startsWith(`${start} `)),
  );
  expect(order).toEqual([...order].sort());
});

test('those in changed files come first, in their order', async () => {
  const result = await many({ error: 15, warning: 0, notice: 0 }, ['13.json', '4.json', 'other']);
  expect(messages(result)).toEqual([4, 13, 0, 1, 2, 3, 5, 6, 7, 8].map((number) => `error ${number}`));
  expect(result.left).toBeGreaterThanOrEqual(5);
});

test('20,000 findings are ranked in time', async () => {
  const result = await many({ error: 0, warning: 20_000, notice: 0 }, ['19999.json']);
  expect(messages(result)[0]).toBe('warning 19999');
});
