import { expect, test } from '@jest/globals';
import type { PlacedIgnore } from '../../src/inputs/configuration.js';
import { inlineIgnores } from '../../src/inputs/inline.js';
import type { Proposal } from '../../src/inputs/standing.js';
import { UsageError } from '../../src/inputs/usage-error.js';
import { contributionIn } from '../../src/repository/contribution.js';
import type { Files } from '../../src/rules/example.js';
import { edited } from '../../src/rules/example.js';
import { RULES } from '../../src/rules/index.js';
import { assessedFiles } from '../support/assessed.js';
import { example, inMemory } from '../support/contribution.js';

const BASE = 'b'.repeat(40);

async function found(
  text: string,
  file = 'a.go',
  proposal?: Proposal,
  commits: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Promise<Awaited<ReturnType<typeof inlineIgnores>>> {
  const files: Files = new Map([[file, Buffer.from(text)]]);
  return inlineIgnores(contributionIn(inMemory(files, { commits }), ''), RULES, proposal);
}

const shown = ({ rule, code, until, lines, reason }: PlacedIgnore): string =>
  `${rule} ${code ?? '-'} ${until ?? '-'} ${lines?.join() ?? ''} ${reason}`;

test.each<[string, string, readonly string[]]>([
  [
    'for the next line',
    '// readiness-ignore compatibility/api: It is guarded.\nx()\n',
    ['compatibility/api - - 1,2 It is guarded.'],
  ],
  [
    'for its own line',
    'var x = 1 // readiness-ignore compatibility/api: It is guarded.\n',
    ['compatibility/api - - 1 It is guarded.'],
  ],
  [
    'with a code and an end',
    '// readiness-ignore manifest/executables no-arm64 until 2027-01-31: Nobody has one: yet.\nx()\n',
    ['manifest/executables no-arm64 2027-01-31 1,2 Nobody has one: yet.'],
  ],
  [
    'two above one line, and a blank one',
    '// readiness-ignore compatibility/api: One.\n// readiness-ignore compatibility/hook: Two.\n\nx()\n',
    ['compatibility/api - - 1,4 One.', 'compatibility/hook - - 2,4 Two.'],
  ],
  ['in a string', 'var x = "// readiness-ignore compatibility/api: It is guarded."\n', []],
  ['another word', '// readiness-ignored compatibility/api: It is guarded.\n', []],
])('%s', async (_name, text, ignores) => {
  expect((await found(`package a\n${text}`)).ignores.map(shown)).toEqual(
    ignores.map((line) =>
      line.replace(/(?<= )\d(?:,\d)?(?= )/, (lines) => lines.replace(/\d/g, (digit) => String(Number(digit) + 1))),
    ),
  );
});

test.each([
  ['compatibility/ap: It is guarded.', 'rule: "compatibility/ap" is not known. Did you mean compatibility/api?'],
  [
    'compatibility/api',
    'the ignore of compatibility/api needs a reason. Write it as `readiness-ignore group/rule: reason`.',
  ],
  ['compatibility/api: .', 'the ignore of compatibility/api needs a reason of at least three visible characters.'],
  ['manifest/name long: We mean it.', 'code: manifest/name has only one kind of complaint, and no code for it.'],
  ['manifest/executables no-arm: We mean it.', 'code: "no-arm" is not known. Did you mean no-arm64?'],
  ['manifest/name until tomorrow: We mean it.', 'until: "tomorrow" is no date; write it as 2027-01-31.'],
  [
    'manifest/executables no-arm64 please: We mean it.',
    '"please" is too much. Write it as `readiness-ignore group/rule: reason`.',
  ],
])('%s stops the run', async (words, problem) => {
  const error: unknown = await found(`package a\n\n// readiness-ignore ${words}\n`).catch((thrown: unknown) => thrown);
  expect(error instanceof UsageError ? error.problems : error).toEqual([`a.go:3: ${problem}`]);
});

const IGNORE = 'package a\n\n// readiness-ignore compatibility/api: It is guarded.\nx()\n';

test.each<[string, boolean, string | undefined, PlacedIgnore['standing'], number]>([
  ['of the base counts', true, IGNORE.replace('package a\n', 'package a\n\n// More.\n'), undefined, 0],
  ['that comes to another line waits', true, IGNORE.replace('x()', 'y()'), 'waiting', 0],
  ['that comes from a fork waits', true, 'package a\n', 'waiting', 0],
  ['that comes from the repository counts', false, 'package a\n', 'added', 0],
  ['from a fork without the base waits', true, undefined, 'waiting', 1],
  ['from the repository without the base counts', false, undefined, undefined, 1],
])('an ignore %s', async (_name, isFork, base, standing, remarks) => {
  const commits = base === undefined ? {} : { [BASE]: { 'a.go': base } };
  const inline = await found(IGNORE, 'a.go', { base: BASE, isFork }, commits);
  expect(inline.ignores.map((ignore) => ignore.standing)).toEqual([standing]);
  expect(inline.remarks).toHaveLength(remarks);
  for (const remark of inline.remarks)
    expect(remark).toMatch(/Add `fetch-depth: 0` to the step with actions\/checkout$/);
});

test('one ignore of the base vouches for one, not for its copies', async () => {
  const twice = `${IGNORE}\n// readiness-ignore compatibility/api: It is guarded.\nx()\n`;
  const inline = await found(twice, 'a.go', { base: BASE, isFork: true }, { [BASE]: { 'a.go': IGNORE } });
  expect(inline.ignores.map(({ standing }) => standing)).toEqual([undefined, 'waiting']);
});

/** The README of the example has a link that leads nowhere. */
const README = (comment: string): Files =>
  edited(example('ready'), {
    'README.md': `${Buffer.from(example('ready').get('README.md') ?? []).toString()}\n${comment}See [there](docs/nowhere.md).\n`,
  });
const COMMENT = '<!-- readiness-ignore docs/links lost: The file comes with the build. -->\n\n';

test('a finding on the line is set aside with the reason, and without ignores it is not', async () => {
  const plain = await assessedFiles(README(''));
  expect(plain.verdict.findings.map(({ rule }) => rule)).toEqual(['docs/links']);
  const { verdict } = await assessedFiles(README(COMMENT));
  expect([verdict.findings, verdict.ignored.map(({ ignore }) => ignore.reason)]).toEqual([
    [],
    ['The file comes with the build.'],
  ]);
  const without = await assessedFiles(README(COMMENT), { 'no-ignores': 'true' });
  expect([without.verdict.findings.length, without.verdict.ignored.length]).toEqual([1, 0]);
});

test('one that matches nothing is said, with its place', async () => {
  const { verdict } = await assessedFiles(
    edited(example('ready'), { 'a.yml': '# readiness-ignore docs/links: The file comes with the build.\na: 1\n' }),
  );
  expect(verdict.limits).toContain('The ignore of docs/links (a.yml:1) matches nothing: delete it');
});
