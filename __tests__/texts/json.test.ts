import { expect, test } from '@jest/globals';
import type { Kind } from '../../src/mattermost/kinds.js';
import { KINDS, marketplacesOf } from '../../src/mattermost/kinds.js';
import { check } from '../../src/rules/check.js';
import { RULES } from '../../src/rules/index.js';
import { json } from '../../src/texts/json.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { judge } from '../../src/verdict/verdict.js';
import { example, inMemory, sourceOf } from '../support/contribution.js';
import { verdictWith } from '../support/hostile-verdicts.js';

interface Report {
  readonly requirements: readonly { readonly id: string; readonly status: string }[];
  readonly outcomes: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly {
    readonly rule: string;
    readonly requirement: string;
    readonly message: string;
    readonly fingerprint: string;
  }[];
}

const parsed = (text: string): Report => JSON.parse(text) as Report;

test('what is not known is null, never left out', async () => {
  const report = parsed(
    json(await verdictWith([{ severity: 'error', message: 'm', at: undefined }]), new Map(), false),
  );
  const own = report.findings.find(({ rule }) => rule === 'manifest/id');
  expect(own).toEqual({
    rule: 'manifest/id',
    requirement: 'product/id',
    severity: 'error',
    message: 'm',
    why: expect.any(String),
    fix: expect.any(String),
    file: null,
    line: null,
    column: null,
    endLine: null,
    endColumn: null,
    docs: expect.stringMatching(/\/docs\/rules\/manifest\/id\.md$/),
    suggestion: null,
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    state: 'unknown',
  });
});

async function verdictOnExample(kind: Kind): Promise<Verdict> {
  const directory = inMemory(example(kind === 'plugin' ? 'not-ready' : `${kind}-not-ready`));
  const rules = RULES.filter(({ kinds }) => kinds.includes(kind));
  const subject = {
    path: '.',
    kind,
    marketplace: marketplacesOf(kind)[0] ?? 'web',
    id: undefined,
    version: undefined,
    minServerVersion: undefined,
    commit: undefined,
    releaseTag: undefined,
  };
  return judge(
    subject,
    await check(sourceOf({ directory, kind }), rules, []),
    rules,
    { failOn: 'error', online: false },
    [],
  );
}

// docs/screenshot counts for product/documentation first, which is not asked of a playbook.
test.each(KINDS)('%s: a finding names the requirement under which the summary shows it', async (kind) => {
  const verdict = await verdictOnExample(kind);
  const { findings, requirements } = parsed(json(verdict, new Map(), false));
  const shown = verdict.requirements.flatMap(({ requirement, headed }) =>
    headed.map(({ rule, message }) => [rule, message, requirement.id]),
  );
  expect(findings.map(({ rule, message, requirement }) => [rule, message, requirement]).sort()).toEqual(shown.sort());
  const moot = requirements.filter(({ status }) => status === 'notApplicable').map(({ id }) => id);
  expect(findings.filter(({ requirement }) => moot.includes(requirement))).toEqual([]);
});

test('timings stand in it only where they are asked for', async () => {
  const verdict = await verdictWith([]);
  expect(parsed(json(verdict, new Map(), false)).outcomes.some((outcome) => 'milliseconds' in outcome)).toBe(false);
  expect(
    parsed(json(verdict, new Map(), true)).outcomes.every(({ milliseconds }) => typeof milliseconds === 'number'),
  ).toBe(true);
});

async function fingerprints(lines: readonly number[], shift = 0): Promise<readonly string[]> {
  const at = (line: number): { file: string; line: number; column: number; endLine: number; endColumn: number } => ({
    file: 'a.json',
    line,
    column: 1,
    endLine: line,
    endColumn: 2,
  });
  const verdict = await verdictWith(
    lines.map((line) => ({ severity: 'error' as const, message: `m${line}`, at: at(line + shift) })),
  );
  const excerpts = new Map(lines.map((line) => [`a.json:${line + shift}`, line > 5 ? '  same' : ` line ${line}`]));
  return parsed(json(verdict, excerpts, false)).findings.flatMap(({ rule, fingerprint }) =>
    rule === 'manifest/id' ? [fingerprint] : [],
  );
}

test('a fingerprint stays when lines move, and is no other finding’s', async () => {
  const prints = await fingerprints([1, 2, 6, 7]);
  expect(new Set(prints).size).toBe(4);
  expect(await fingerprints([1, 2, 6, 7], 40)).toEqual(prints);
  expect((await fingerprints([2, 6]))[0]).toBe(prints[1]);
});

test('20,000 findings', async () => {
  const findings = Array.from({ length: 20_000 }, () => ({ severity: 'notice' as const, message: 'm', at: undefined }));
  const { findings: reported } = parsed(json(await verdictWith(findings), new Map(), false));
  expect(new Set(reported.map(({ fingerprint }) => fingerprint)).size).toBe(reported.length);
});
