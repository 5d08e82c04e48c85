import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { gitlab } from '../../src/texts/gitlab.js';
import { HOSTILE, verdictOn, verdictWith } from '../support/hostile-verdicts.js';

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format, and nothing beyond it. */
const LINES = {
  type: 'object',
  required: ['begin'],
  additionalProperties: false,
  properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
};
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: { path: { type: 'string', pattern: '^(?!\\./.)[^/]' }, lines: LINES },
      },
    },
  },
};
const validate = new Ajv({ allErrors: true }).compile(SCHEMA);

test('an issue for each finding', async () => {
  const at = { file: 'a/plugin.json', line: 3, column: 5, endLine: 4, endColumn: 1 };
  const verdict = await verdictWith([
    { severity: 'error', message: 'Bad.', at },
    { severity: 'notice', message: 'Absent.', at: undefined },
  ]);
  const issues = JSON.parse(gitlab(verdict, new Map())) as readonly Readonly<Record<string, unknown>>[];
  const own = issues.filter((issue) => issue['check_name'] === 'manifest/id');
  expect(own).toEqual([
    {
      check_name: 'manifest/id',
      description: expect.stringMatching(/^Bad\. Put a domain/),
      severity: 'critical',
      fingerprint: expect.any(String),
      location: { path: 'a/plugin.json', lines: { begin: 3, end: 4 } },
    },
    expect.objectContaining({ severity: 'info', location: { path: '.', lines: { begin: 1, end: 1 } } }),
  ]);
});

test.each(HOSTILE.map((value) => [value.slice(0, 60), value] as const))(
  'it is what GitLab takes, and nothing in it acts: %j',
  async (_, value) => {
    const { verdict, excerpts } = await verdictOn(value);
    const text = gitlab(verdict, excerpts);
    const issues: unknown = JSON.parse(text);
    expect([validate(issues), validate.errors]).toEqual([true, null]);
    const fingerprints = (issues as readonly { readonly fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(verdict.findings.length);
    expect(text).not.toMatch(/##\[|^\s*::/m);
  },
);
