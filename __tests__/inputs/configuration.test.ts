import { expect, test } from '@jest/globals';
import type { Configuration } from '../../src/inputs/configuration.js';
import { CONFIGURATION_FILE, loadConfiguration } from '../../src/inputs/configuration.js';
import type { Contribution } from '../../src/repository/contribution.js';
import { contributionIn } from '../../src/repository/contribution.js';
import type { Directory } from '../../src/repository/directory.js';
import type { Rule } from '../../src/rules/rule.js';
import { inMemory } from '../support/contribution.js';
import { problems } from '../support/problems.js';

/** It is read from the root, whatever folder is under check. */
function atRoot(directory: Directory): Contribution {
  return contributionIn(directory, 'sub');
}

const RULES: readonly Pick<Rule, 'id' | 'codes'>[] = [
  { id: 'manifest/icon', codes: { lost: 'error', 'too-large': 'error', absent: 'warning' } },
  { id: 'manifest/id' },
  { id: 'manifest/version' },
];

async function load(text: string, named?: string): Promise<Configuration> {
  const files = new Map([[named ?? CONFIGURATION_FILE, new TextEncoder().encode(text)]]);
  return loadConfiguration(atRoot(inMemory(files)), named, RULES);
}

test('all of it', async () => {
  const text = `# why
kind: plugin
marketplace: in-product
security-contact: security@example.org
ignore:
  - rule: manifest/icon
    code: too-large
    reason: The icon is drawn.
  - rule: manifest/id
    path: sub/plugin.json
    reason: ' It is old. '
    until: 2027-01-31
`;
  expect(await load(text)).toEqual({
    kind: 'plugin',
    marketplace: 'in-product',
    securityContact: 'security@example.org',
    ignores: [
      {
        rule: 'manifest/icon',
        code: 'too-large',
        path: undefined,
        reason: 'The icon is drawn.',
        until: undefined,
        place: `${CONFIGURATION_FILE}:6`,
      },
      {
        rule: 'manifest/id',
        code: undefined,
        path: 'sub/plugin.json',
        reason: 'It is old.',
        until: '2027-01-31',
        place: `${CONFIGURATION_FILE}:9`,
      },
    ],
  });
});

test.each(['', '\n', '{}', '~', 'ignore: []', '---\n', '# kind: plugin\n'])('%j says nothing', async (text) => {
  expect(await load(text)).toMatchObject({
    kind: undefined,
    marketplace: undefined,
    securityContact: undefined,
    ignores: [],
  });
});

test('without a file there is nothing to read', async () => {
  expect(await loadConfiguration(atRoot(inMemory(new Map())), undefined, RULES)).toMatchObject({
    kind: undefined,
    ignores: [],
  });
});

test('a file that was named must be there', async () => {
  const words = (file: string): readonly string[] => [
    `config: there is no file ${file} in the repository that can be read.`,
  ];
  expect(await problems(loadConfiguration(atRoot(inMemory(new Map())), 'a.yml', RULES))).toEqual(words('a.yml'));
  expect(await problems(loadConfiguration(atRoot(inMemory(new Map())), '../a.yml', RULES))).toEqual([
    'config: ../a.yml leads out of the repository or into .git. Name a file of the repository.',
  ]);
  expect(await problems(loadConfiguration(atRoot(inMemory(new Map())), 'a\n::error::x', RULES))).toEqual(
    words('a\\x0a::error::x'),
  );
});

test('a file that leads out of the repository is not read, named or not', async () => {
  const directory = { ...inMemory(new Map()), read: async () => Promise.resolve({ state: 'outside' } as const) };
  expect(await problems(loadConfiguration(atRoot(directory), undefined, RULES))).toEqual([
    `config: ${CONFIGURATION_FILE} leads out of the repository or into .git. Name a file of the repository.`,
  ]);
});

test.each([
  ['kid: plugin', ['1:1: unknown key "kid". Did you mean kind?']],
  ['colour: red', ['1:1: unknown key "colour". Allowed: kind, marketplace, security-contact, ignore.']],
  ['kind: plugins', ['1:7: kind: "plugins" is not known. Did you mean plugin?']],
  ['kind: theme', ['1:7: kind: "theme" is not known. Allowed: plugin, app, playbook, webhook, tool.']],
  ['marketplace: store', ['1:14: marketplace: "store" is not known. Allowed: web, in-product.']],
  ['kind: [plugin]', ['1:7: kind: a text is expected.']],
  ['security-contact: {a: b}', ['1:19: security-contact: a text is expected.']],
  ['kind:\nmarketplace: web', ['1:6: kind: a text is expected.']],
  ['[]', ['1:1: keys and values are expected here: kind, marketplace, security-contact, ignore.']],
  ['plugin', ['1:1: keys and values are expected here: kind, marketplace, security-contact, ignore.']],
  ['ignore: manifest/icon', ['1:9: ignore: a list is expected.']],
  [
    'ignore:\n- manifest/icon',
    [
      '2:3: keys and values are expected here: rule, code, path, reason, until.',
      '2:3: an entry of ignore needs a rule.',
      '2:3: this ignore needs a reason.',
    ],
  ],
  ['ignore:\n- reason: why', ['2:3: an entry of ignore needs a rule.']],
  ['ignore:\n- rule: manifest/icon', ['2:3: the ignore of manifest/icon needs a reason.']],
  ['ignore:\n- rule: manifest/icon\n  reason: " "', ['3:11: the ignore of manifest/icon needs a reason.']],
  [
    'ignore:\n- rule: manifest/icon\n  reason: "\\u200b."',
    ['3:11: the ignore of manifest/icon needs a reason of at least three visible characters.'],
  ],
  [
    'security-contact: "-"',
    ['1:19: security-contact: "-" is not a contact; write an email address, a URL or an @username.'],
  ],
  [
    'ignore:\n- rule: manifest/icon\n  reason: why\n  code: too-big',
    ['4:9: code: "too-big" is not known. Allowed: lost, too-large, absent.'],
  ],
  [
    'ignore:\n- rule: manifest/icon\n  reason: why\n  code: absnt',
    ['4:9: code: "absnt" is not known. Did you mean absent?'],
  ],
  [
    'ignore:\n- rule: manifest/id\n  reason: why\n  code: absent',
    ['4:3: code: manifest/id has only one kind of complaint, and no code for it.'],
  ],
  [
    'ignore:\n- rule: manifest/icn\n  reason: why',
    ['2:9: rule: "manifest/icn" is not known. Did you mean manifest/icon?'],
  ],
  [
    'ignore:\n- rule: x\n  reason: why',
    ['2:9: rule: "x" is not known. Allowed: manifest/icon, manifest/id, manifest/version.'],
  ],
  [
    'ignore:\n- rule: manifest/id\n  reason: why\n  until: tomorrow',
    ['4:10: until: "tomorrow" is not a date; write it as 2027-01-31.'],
  ],
  [
    'ignore:\n- rule: manifest/id\n  reason: why\n  until: 2027-13-01',
    ['4:10: until: "2027-13-01" is not a date; write it as 2027-01-31.'],
  ],
  [
    'ignore:\n- rule: manifest/id\n  reason: why\n  file: a',
    ['4:3: unknown key "file". Allowed: rule, code, path, reason, until.'],
  ],
  ['ignore:\n- rule: manifest/id\n  reason: why\n  pth: a', ['4:3: unknown key "pth". Did you mean path?']],
])('%j', async (text, lines) => {
  expect(await problems(load(text))).toEqual(lines.map((line) => `${CONFIGURATION_FILE}:${line}`));
});

test('everything that is wrong is told in one run', async () => {
  const text = 'kind: theme\ncolour: red\nignore:\n- rule: x\n- reason: why\n';
  expect((await problems(load(text, 'a.yml'))).map((line) => line.slice(0, 10))).toEqual([
    'a.yml:2:1:',
    'a.yml:1:7:',
    'a.yml:4:9:',
    'a.yml:4:3:',
    'a.yml:5:3:',
  ]);
});

test.each(['kind: [', 'a: b: c', '\tkind: app', 'ignore: *x'])('%j is no YAML', async (text) => {
  const [first] = await problems(load(text));
  expect(first).toMatch(/^\.github\/marketplace-readiness\.yml:\d:\d+: \S/);
});

test('values act in no output', async () => {
  const [line] = await problems(load('kind: "\\u202e\\e[31m\\n::error::x"'));
  expect(line).toBe(
    `${CONFIGURATION_FILE}:1:7: kind: "\\u{202e}\\x1b[31m\\x0a::error::x" is not known. Allowed: plugin, app, playbook, webhook, tool.`,
  );
});

// `Date.parse` rolls over what is no day of its month.
test('a day that its month has not is no date', async () => {
  expect(await problems(load('ignore:\n- rule: manifest/id\n  reason: why\n  until: 2027-02-31'))).toHaveLength(1);
});
