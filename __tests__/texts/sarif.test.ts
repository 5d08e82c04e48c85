import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { edited } from '../../src/rules/example.js';
import { sarif } from '../../src/texts/sarif.js';
import { judge } from '../../src/verdict/verdict.js';
import { assessed, assessedFiles } from '../support/assessed.js';
import { example } from '../support/contribution.js';
import { HOSTILE, verdictOn, verdictWith } from '../support/hostile-verdicts.js';

/** https://github.com/oasis-tcs/sarif-spec/blob/e0583813964ec43cea53b6b531b402866095ed1f/sarif-2.1/schema/sarif-schema-2.1.0.json */
const SCHEMA = new URL('../data/sarif-schema-2.1.0.json', import.meta.url);
// It is written for an older draft, whose words it uses none of but these two.
const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
delete schema['$schema'];
delete schema['id'];
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly object[];
  readonly fixes?: readonly object[];
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Descriptor[] } };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly { readonly toolExecutionNotifications: readonly object[] }[];
  readonly results: readonly Result[];
}
interface Descriptor {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly properties: Readonly<Record<string, unknown>> & { readonly tags: readonly string[] };
}

/** The one run of a SARIF file, which is valid. */
function runIn(text: string): Run {
  const file = JSON.parse(text) as { readonly runs: readonly [Run] };
  expect(validate(file) || validate.errors).toBe(true);
  return file.runs[0];
}

test.each(
  ['plugin', 'app', 'playbook', 'webhook', 'tool'].flatMap((kind) => [
    [kind, 'ready'],
    [kind, 'not-ready'],
  ]),
)('%s %s: valid, every finding at a place, within the limits of GitHub', async (kind = '', state = '') => {
  const name = kind === 'plugin' ? state : `${kind}-${state}`;
  const assessment = await assessed(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), { kind });
  const { tool, results } = runIn(sarif(assessment));
  expect(results.map(({ ruleId }) => ruleId)).toEqual(assessment.verdict.findings.map(({ rule }) => rule));
  for (const { ruleId, ruleIndex, locations } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(locations).toHaveLength(1);
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(
      new RegExp(`^(?:examples/${name}/[^/]|SECURITY\\.md$)`),
    );
  }
  for (const { shortDescription, fullDescription, help, properties } of tool.driver.rules) {
    for (const { text } of [shortDescription, fullDescription, help]) expect(text).toMatch(/^[^`]{1,1024}/);
    expect(shortDescription.text.length).toBeLessThanOrEqual(1_024);
    expect(fullDescription.text.length).toBeLessThanOrEqual(1_024);
    expect(properties.tags.length).toBeLessThanOrEqual(10);
  }
});

test('what is set aside is there, suppressed with its reason', async () => {
  const ignore = 'ignore:\n  - rule: manifest/description\n    code: absent\n    reason: It comes with 2.5.\n';
  const edit = { 'plugin.json': { description: null }, '.github/marketplace-readiness.yml': ignore };
  const { results } = runIn(sarif(await assessedFiles(edited(example('ready'), edit))));
  expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
    ['manifest/description', [{ kind: 'external', status: 'accepted', justification: 'It comes with 2.5.' }]],
  ]);
});

test('a suggestion is a fix of whole lines', async () => {
  const edit = { 'plugin.json': { description: null, descripton: 'Shows the weather.' } };
  const { results } = runIn(sarif(await assessedFiles(edited(example('ready'), edit))));
  const fixed = results.filter(({ fixes }) => fixes);
  expect(fixed.map(({ ruleId }) => ruleId)).toEqual(['manifest/unknown-key']);
  expect(fixed[0]?.fixes).toEqual([
    {
      description: { text: 'Correct the spelling, or delete the key; free-form data goes under props.' },
      artifactChanges: [
        {
          artifactLocation: { uri: 'plugin.json', uriBaseId: '%SRCROOT%' },
          replacements: [
            {
              deletedRegion: { startLine: expect.any(Number), endLine: expect.any(Number) },
              insertedContent: { text: expect.stringMatching(/^ +"description": "Shows the weather\."/) },
            },
          ],
        },
      ],
    },
  ]);
});

test('rules about security have a severity that GitHub shows, and others have none', async () => {
  const { tool } = runIn(sarif(await assessedFiles(example('ready'))));
  const rated = tool.driver.rules.filter(({ properties }) => properties['security-severity'] !== undefined);
  expect(rated.map(({ id }) => id)).toContain('docs/security-contact');
  for (const { properties } of tool.driver.rules)
    expect(properties['security-severity'] !== undefined).toBe(properties.tags.includes('security'));
});

test('equal lines have fingerprints of their own, which moving them does not change', async () => {
  const place = (line: number) => ({ file: 'a.go', line, column: 1, endLine: line, endColumn: 2 });
  const prints = async (lines: readonly number[]): Promise<readonly (string | undefined)[]> => {
    const verdict = await verdictWith(lines.map((line) => ({ severity: 'error', message: 'm', at: place(line) })));
    const excerpts = new Map(lines.map((line) => [`a.go:${line}`, '\tx()']));
    const { results } = runIn(sarif({ verdict, excerpts, slug: undefined, home: undefined }));
    const own = results.filter(({ ruleId }) => ruleId === 'manifest/id');
    return own.map(({ partialFingerprints }) => partialFingerprints['marketplaceReadiness/v1']);
  };
  const before = await prints([3, 9]);
  expect(new Set(before).size).toBe(2);
  expect(await prints([30, 99])).toEqual(before);
});

// One more than the cut leaves, since the example has a finding of its own.
test('more findings than GitHub keeps are cut, the heaviest stay, and it is said', async () => {
  const verdict = await verdictWith(
    Array.from({ length: 5_001 }, (_unused, index) => ({
      severity: index === 5_000 ? 'error' : 'notice',
      message: `m${index}`,
      at: undefined,
    })),
  );
  const { results, invocations } = runIn(sarif({ verdict, excerpts: new Map(), slug: undefined, home: 'plugin.json' }));
  expect(results).toHaveLength(5_000);
  expect(results.filter(({ message }) => message.text.startsWith('m5000 '))).toHaveLength(1);
  expect(invocations[0]?.toolExecutionNotifications).toEqual([
    { level: 'warning', message: { text: '2 more findings are left out, because GitHub keeps 5000 of them' } },
  ]);
});

test('a rule that crashed is a notification, and the run no success', async () => {
  const { verdict } = await verdictOn('x');
  const outcomes = verdict.outcomes.map((outcome, index) =>
    index === 0
      ? ({ rule: outcome.rule, milliseconds: 0, status: 'errored', reason: 'Error: boom' } as const)
      : outcome,
  );
  const rules = outcomes.map(({ rule }) => rule);
  const crashed = judge(verdict.subject, outcomes, rules, { failOn: 'error', online: false }, []);
  const text = sarif({ verdict: crashed, excerpts: new Map(), slug: undefined, home: 'plugin.json' });
  expect(runIn(text).invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: 'error', message: { text: `The rule ${rules[0]?.id ?? ''} crashed: Error: boom` } },
      ],
    },
  ]);
});

test.each(HOSTILE)('%j acts nowhere in it', async (value) => {
  const { verdict, excerpts } = await verdictOn(value);
  const text = sarif({ verdict, excerpts, slug: 'example/mattermost-plugin-weather', home: 'plugin.json' });
  expect(text).not.toContain('##[');
  for (const { message, locations } of runIn(text).results) {
    // A link would be `[text](address)`: every bracket is escaped.
    expect(message.text).not.toMatch(/(?<!\\)(?:\\\\)*[[\]]/);
    expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^[\w%./~-]+$/);
  }
});
