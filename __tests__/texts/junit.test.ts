import { expect, test } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { junit } from '../../src/texts/junit.js';
import { judge } from '../../src/verdict/verdict.js';
import { ACTING, HOSTILE, verdictOn, verdictWith } from '../support/hostile-verdicts.js';

interface Shape {
  readonly parent: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** What junit-10.xsd of Jenkins allows of the elements that there are. */
const COUNTS = ['tests', 'failures', 'errors'];
const COMPLAINT: Shape = { parent: 'testcase', required: [], optional: ['type', 'message'] };
const SHAPES: Readonly<Record<string, Shape>> = {
  testsuites: { parent: '', required: [], optional: ['name', 'time', ...COUNTS] },
  testsuite: { parent: 'testsuites', required: ['name', ...COUNTS], optional: ['skipped', 'file', 'package', 'id'] },
  testcase: { parent: 'testsuite', required: ['name'], optional: ['classname', 'time', 'group'] },
  failure: COMPLAINT,
  error: COMPLAINT,
  skipped: COMPLAINT,
  'system-out': { parent: 'testcase', required: [], optional: [] },
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element, in order; a parser that refuses what is not well-formed, characters that XML has not included. */
function elements(text: string): readonly Element[] {
  const found: Element[] = [];
  const open: string[] = [];
  const wrong: string[] = [];
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', (error) => void wrong.push(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const shape = SHAPES[name];
    const names = Object.keys(attributes);
    if (shape?.parent !== (open.at(-1) ?? '')) wrong.push(`${name} in ${open.at(-1)}`);
    for (const each of shape?.required ?? []) if (!names.includes(each)) wrong.push(`${name} without ${each}`);
    for (const each of names)
      if (![...(shape?.required ?? []), ...(shape?.optional ?? [])].includes(each)) wrong.push(`${name} with ${each}`);
    const values = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
    found.push({ name, attributes: Object.fromEntries(values) });
    open.push(name);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  expect(wrong).toEqual([]);
  return found;
}

function count(all: readonly Element[], name: string): string {
  return String(all.filter((element) => element.name === name).length);
}

test.each(HOSTILE.map((value) => [value.slice(0, 60), value] as const))(
  'it is what Jenkins takes, and nothing in it acts: %j',
  async (_, value) => {
    const { verdict } = await verdictOn(value);
    const text = junit(verdict);
    const all = elements(text);
    const suite = all.find(({ name }) => name === 'testsuite');
    expect(suite?.attributes).toMatchObject({
      tests: count(all, 'testcase'),
      failures: count(all, 'failure'),
      errors: count(all, 'error'),
      skipped: count(all, 'skipped'),
    });
    expect(count(all, 'testcase')).toBe(String(verdict.outcomes.length));
    expect(text).not.toMatch(ACTING);
    expect(text).not.toMatch(/##\[|^\s*::/m);
    expect(text.length).toBeLessThan(1024 * 1024);
  },
);

const AT = { file: 'plugin.json', line: 2, column: 3, endLine: 2, endColumn: 4 };

test('a test case fails for errors, and tells the rest beside', async () => {
  const verdict = await verdictWith([
    { severity: 'error', message: 'A <b> & "c".', at: AT },
    { severity: 'warning', message: 'Less.', at: undefined },
  ]);
  const text = junit(verdict);
  expect(text).toContain(
    '<failure type="manifest/id" message="A &lt;b&gt; &amp; &quot;c&quot;.">plugin.json:2:3: error: A ',
  );
  expect(text).toContain('<system-out>warning: Less. ');
  elements(text);
});

test.each([
  ['error', 0],
  ['warning', 1],
] as const)('with fail-on %s, a warning makes %d failures', async (failOn, failures) => {
  const { subject, outcomes } = await verdictWith([{ severity: 'warning', message: 'Less.', at: AT }]);
  const own = outcomes.filter(({ rule }) => rule.id === 'manifest/id');
  const rules = own.map(({ rule }) => rule);
  expect(count(elements(junit(judge(subject, own, rules, { failOn, online: false }, []))), 'failure')).toBe(
    String(failures),
  );
});

test('characters that XML does not have are replaced', async () => {
  const text = junit(await verdictWith([{ severity: 'error', message: 'a\ufffeb\uffffc\u0000', at: AT }]));
  expect(text).toContain('message="a\ufffdb\ufffdc\\x00"');
  elements(text);
});
