import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { ruleIds, ruleIndex } from '../../scripts/pages/catalogue.js';
import type { Kind } from '../../src/mattermost/kinds.js';
import { REQUIREMENTS, marketplacesAsking } from '../../src/mattermost/requirements.js';
import type { Outcome } from '../../src/rules/check.js';
import { check } from '../../src/rules/check.js';
import { edited } from '../../src/rules/example.js';
import { SEVERITIES } from '../../src/rules/finding.js';
import { RULES } from '../../src/rules/index.js';
import type { Edit, Rule } from '../../src/rules/rule.js';
import { builtBundle } from '../support/bundle.js';
import { example, inMemory, sourceOf } from '../support/contribution.js';
import { startWeb, webOf } from '../support/web.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Told to every app, the ready one included. */
const ALWAYS = 'app/deprecated';
/** The repositories that the ready examples say to be. */
const SLUGS: Readonly<Record<Kind, string>> = {
  plugin: 'example/mattermost-plugin-weather',
  app: 'example/mattermost-app-oncall',
  playbook: 'example/mattermost-playbook-outage',
  webhook: 'example/mattermost-webhook-backup',
  tool: 'example/mattermost-tool-archive',
};
/** A minimum low enough for these is also out of support, and one that is too high is needed by nothing. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'manifest/settings-sections': ['manifest/custom-settings'],
  'compatibility/bot-owner': ['compatibility/unsupported'],
  'compatibility/go-toolchain': ['compatibility/unsupported'],
  'compatibility/manifest-field': ['compatibility/unsupported'],
  'manifest/min-server-newest': ['compatibility/too-high'],
  'online/release-notes': ['release/notes-url'],
  'release/bundle-go': ['compatibility/unsupported', 'compatibility/go-toolchain', 'release/bundle-manifest'],
};

const [EARLIER, HEAD, ELSEWHERE] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];

/** The releases of the ready plugin; what an edit changes since the last one matters to the rules on updates alone. */
function history({ id, example: { movedTag, bad } }: Rule, edit: Edit): Parameters<typeof inMemory>[1] {
  const manifest = new TextDecoder().decode(example('ready').get('plugin.json'));
  return {
    commit: HEAD,
    tags: ['v2.4.0', 'v2.4.1'],
    tagged: { 'v2.4.0': EARLIER, 'v2.4.1': movedTag && edit === bad ? ELSEWHERE : HEAD },
    commits: id.startsWith('update/') ? { [EARLIER]: { 'plugin.json': manifest.replaceAll('2.4.1', '2.4.0') } } : {},
  };
}

/** What became of all rules on an example after an edit. */
async function outcomesOf(rule: Rule, edit: Edit): Promise<readonly Outcome[]> {
  const [kind = 'plugin'] = rule.kinds;
  const directory = inMemory(edited(example(kind === 'plugin' ? 'ready' : `${kind}-ready`), edit), {
    slug: SLUGS[kind],
    ...(kind === 'plugin' ? history(rule, edit) : {}),
  });
  const local = rule.example.web && (await startWeb(rule.example.web));
  const bundles = rule.example.bundle
    ? [builtBundle(edit === rule.example.bad ? rule.example.bundle : {}, edited(example('ready'), edit))]
    : [];
  const { releaseTag } = rule.example;
  const source = sourceOf({ directory, kind, releaseTag, bundles, web: local && webOf(local) });
  const outcomes = await check(
    source,
    RULES.filter(({ kinds }) => kinds.includes(kind)),
    [],
  );
  await local?.close();
  expect(outcomes.filter(({ status }) => status === 'errored')).toEqual([]);
  return outcomes;
}

/** The rules that report anything on an example after an edit. */
async function failing(rule: Rule, edit: Edit): Promise<readonly string[]> {
  return (await outcomesOf(rule, edit))
    .filter(
      (outcome) =>
        outcome.status === 'failed' &&
        (outcome.rule.id !== ALWAYS || rule.id === ALWAYS) &&
        !BESIDE[rule.id]?.includes(outcome.rule.id),
    )
    .map((outcome) => outcome.rule.id);
}

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s: something that it decides is asked of each of its kinds',
  (_, rule) => {
    const asked = (kind: Kind): boolean =>
      REQUIREMENTS.some(
        (requirement) =>
          rule.requirements.some((id) => id === requirement.id) && marketplacesAsking(requirement, kind).length > 0,
      );
    expect(rule.kinds.filter((kind) => !asked(kind))).toEqual([]);
  },
);

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s: its file, its test and its page have its name', (id) => {
  const tests = `${ROOT}__tests__/rules/`;
  const tested = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .some((name) => readFileSync(tests + name, 'utf8').includes(`/rules/${id}.js'`));
  expect([`src/rules/${id}.ts`, `docs/rules/${id}.md`].filter((path) => !existsSync(ROOT + path))).toEqual([]);
  expect(tested).toBe(true);
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s: its bad example fails it and no other rule',
  async (id, rule) => {
    expect(await failing(rule, rule.example.bad)).toEqual([id]);
  },
);

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s: its good example passes all rules', async (_, rule) => {
  expect(await failing(rule, rule.example.good)).toEqual(rule.id === ALWAYS ? [ALWAYS] : []);
});

test.each(REQUIREMENTS.map((requirement) => [requirement.id, requirement] as const))(
  '%s has a rule, a reason for a person, or says what is open',
  (id, requirement) => {
    const decided = RULES.some(({ requirements }) => requirements.some((own) => own === id));
    // What has neither is shown as "no rule yet": the list may only get shorter.
    const open = ['functional/compatibility', 'product/public-source', 'policy/takedown'];
    expect(decided || 'reviewer' in requirement || open.includes(id)).toBe(true);
  },
);

/** Whose heaviest complaint needs other tags, or other servers, than the ready plugin is for. */
const MILDER_EXAMPLES = ['compatibility/go-module', 'manifest/id'];

test.each(RULES.filter(({ id }) => !MILDER_EXAMPLES.includes(id)).map((rule) => [rule.id, rule] as const))(
  '%s: its bad example is of its severity',
  async (id, rule) => {
    const severities = (await outcomesOf(rule, rule.example.bad)).flatMap((outcome) =>
      outcome.status === 'failed' && outcome.rule.id === id ? outcome.findings.map(({ severity }) => severity) : [],
    );
    expect(severities).toContain(rule.severity);
  },
);

// The types hold that each problem of a rule with codes carries one of them, and that no other problem has a severity of its own.
test.each(RULES.flatMap((rule) => (rule.codes ? [[rule.id, rule.severity, rule.codes] as const] : [])))(
  '%s: its codes are words, the heaviest first, and that is its severity',
  (_, severity, codes) => {
    const weights = Object.values(codes);
    const sorted = SEVERITIES.flatMap((each) => weights.filter((weight) => weight === each));
    expect(weights).toEqual(sorted);
    expect([weights[0], weights.length > 1]).toEqual([severity, true]);
    expect(Object.keys(codes).filter((code) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code))).toEqual([]);
  },
);

test('the catalogue is generated from the folders, in the order of the alphabet', () => {
  const ids = ruleIds(`${ROOT}src/rules`);
  expect(RULES.map(({ id }) => id)).toEqual(ids);
  expect(readFileSync(`${ROOT}src/rules/index.ts`, 'utf8')).toBe(ruleIndex(ids));
});

test.each(['manifest/name', 'manifest/key-case', 'playbook/server-ids'])('%s is imported by its name', (id) => {
  expect(ruleIndex([id]).split('\n')[1]).toBe(
    {
      'manifest/name': "import { name as manifestName } from './manifest/name.js';",
      'manifest/key-case': "import { keyCase as manifestKeyCase } from './manifest/key-case.js';",
      'playbook/server-ids': "import { serverIds as playbookServerIds } from './playbook/server-ids.js';",
    }[id],
  );
});

// A new rule may come without a title while its branch is open: the beginning of its message stands in then.
test.each(RULES.flatMap(({ id, fault }) => (fault === undefined ? [] : [[id, fault] as const])))(
  '%s: what is wrong in about four words',
  (_, fault) => {
    expect(fault).toMatch(/^[^`.]+$/);
    expect([fault.split(' ').length <= 5, fault.length <= 40]).toEqual([true, true]);
  },
);
