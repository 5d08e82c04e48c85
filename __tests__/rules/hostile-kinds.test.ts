import { expect, test } from '@jest/globals';
import type { Kind } from '../../src/mattermost/kinds.js';
import { check } from '../../src/rules/check.js';
import { RULES } from '../../src/rules/index.js';
import { inMemory, sourceOf } from '../support/contribution.js';

const LONG = 'x'.repeat(1024 * 1024);
const many = <Value>(value: (index: number) => Value): readonly Value[] =>
  Array.from({ length: 20_000 }, (_, index) => value(index));
const nested = (open: string, depth: number, close: string): string => `${open.repeat(depth)}1${close.repeat(depth)}`;

/** Runs every rule of a kind on one file; gives the rules that crashed and the longest message. */
async function run(
  kind: Kind,
  file: string,
  text: string,
): Promise<{ readonly crashed: readonly string[]; readonly longest: number }> {
  const source = sourceOf({ directory: inMemory(new Map([[file, new TextEncoder().encode(text)]])), kind });
  const outcomes = await check(
    source,
    RULES.filter(({ kinds }) => kinds.includes(kind)),
    [],
  );
  const messages = outcomes.flatMap((outcome) =>
    outcome.status === 'failed' ? outcome.findings.map(({ message }) => message.length) : [0],
  );
  return {
    crashed: outcomes.flatMap((outcome) =>
      outcome.status === 'errored' ? [`${outcome.rule.id}: ${outcome.reason}`] : [],
    ),
    longest: messages.reduce((most, length) => Math.max(most, length), 0),
  };
}

const JSON_TEXTS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['nothing but brackets', '['.repeat(1_000_000)],
  ['objects 900 deep', nested('{"http":', 900, '}')],
  ['arrays 900 deep', nested('[', 900, ']')],
  ['objects 9,000 deep', nested('{"checklists":', 9_000, '}')],
  ['one key 20,000 times', `{${'"app_id":1,"checklists":1,'.repeat(20_000)}"title":1}`],
  ['20,000 unknown keys', JSON.stringify(Object.fromEntries(many((index) => [`k${index}`, 0])))],
  ['bytes that are no text', '\u0000\u0001\ufffd"app_id"'],
  [
    'the names of object parts',
    '{"app_id":"oncall","checklists":[],"text":"","__proto__":{"http":{}},"constructor":1,"toString":[],"http":{"__proto__":null}}',
  ],
];

test.each<readonly [string, string]>([
  ...JSON_TEXTS,
  [
    'long texts',
    JSON.stringify({
      app_id: LONG,
      version: LONG,
      homepage_url: `https://${LONG}`,
      icon: LONG,
      requested_permissions: [LONG],
    }),
  ],
  ['an icon of endless escapes', JSON.stringify({ app_id: 'oncall', icon: `%${'25'.repeat(500_000)}2e` })],
  ['20,000 permissions', JSON.stringify({ app_id: 'oncall', requested_permissions: many(() => 'act_as_admin') })],
])('an app’s manifest crashes no rule: %s', async (_, text) => {
  const { crashed, longest } = await run('app', 'manifest.json', text);
  expect(crashed).toEqual([]);
  expect(longest).toBeLessThan(400);
});

test.each<readonly [string, string]>([
  ...JSON_TEXTS,
  [
    'long texts',
    JSON.stringify({
      version: 1,
      title: LONG,
      channel_name_template: LONG,
      run_number_prefix: `-${LONG}-`,
      checklists: [{ title: LONG, items: [{ description: `https://${LONG}` }] }],
    }),
  ],
  ['20,000 empty steps', JSON.stringify({ version: 1, checklists: [{ items: many(() => ({})) }] })],
  [
    'wrong types everywhere',
    '{"version":{},"title":[],"checklists":[1,null,{"items":{}},{"items":[1,null,{"task_actions":[1,null,{"trigger":1,"actions":[null,1]}]}]}],"metrics":[1]}',
  ],
])('an exported playbook crashes no rule: %s', async (_, text) => {
  const { crashed, longest } = await run('playbook', 'outage.json', text);
  expect(crashed).toEqual([]);
  expect(longest).toBeLessThan(400);
});

const MARKDOWN_TEXTS: readonly (readonly [string, string])[] = [
  ['one long line', LONG],
  ['10,000 quotes', `${'> '.repeat(10_000)}text`],
  ['10,000 lists', `${'- '.repeat(10_000)}text`],
  ['10,000 links', '[a](b) '.repeat(10_000)],
  ['2,000 code blocks', '```json\n{"text": 1}\n```\n\n'.repeat(2_000)],
  ['a code block that never ends', `\`\`\`json\n{"text":"${LONG.slice(0, 500_000)}`],
  ['a payload 900 deep', `\`\`\`json\n{"text":"","props":${nested('[', 900, ']')}}\n\`\`\`\n`],
  ['nothing but brackets', '['.repeat(200_000)],
  ['invalid text', '\ufffd\u0000\u0001# \u0000'],
];

test.each<readonly [string, string]>([...MARKDOWN_TEXTS])(
  'a README crashes no rule of webhooks: %s',
  async (_, text) => {
    const { crashed, longest } = await run('webhook', 'README.md', text);
    expect(crashed).toEqual([]);
    expect(longest).toBeLessThan(400);
  },
);

test.each<readonly [string, string]>([...JSON_TEXTS])('a payload crashes no rule: %s', async (_, text) => {
  const { crashed, longest } = await run('webhook', 'payload.json', text);
  expect(crashed).toEqual([]);
  expect(longest).toBeLessThan(400);
});

test.each<readonly [string, string]>([
  ...MARKDOWN_TEXTS,
  ['words that nearly match', 'mattermost '.repeat(50_000)],
  ['10,000 versions', 'server versions 1.2 '.repeat(10_000)],
])('a README crashes no rule of tools: %s', async (_, text) => {
  const { crashed, longest } = await run('tool', 'README.md', text);
  expect(crashed).toEqual([]);
  expect(longest).toBeLessThan(400);
});

test.each<readonly [string, string]>([
  ...JSON_TEXTS,
  ['wrong types everywhere', '{"bin":[1],"scripts":"build"}'],
  ['paths that leave', '{"bin":{"a":"../../../etc/passwd","b":"","c":null}}'],
])('a package.json crashes no rule of tools: %s', async (_, text) => {
  const { crashed, longest } = await run('tool', 'package.json', text);
  expect(crashed).toEqual([]);
  expect(longest).toBeLessThan(400);
});
