import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Kind } from '../src/mattermost/kinds.js';
import { check } from '../src/rules/check.js';
import type { Files } from '../src/rules/example.js';
import { RULES } from '../src/rules/index.js';
import { annotations } from '../src/texts/annotations.js';
import { json } from '../src/texts/json.js';
import { markdown } from '../src/texts/markdown.js';
import { permalinks } from '../src/texts/markdown/permalinks.js';
import { concise } from '../src/texts/terminal/concise.js';
import { full } from '../src/texts/terminal/full.js';
import { terminal } from '../src/texts/terminal/terminal.js';
import { readExcerpts } from '../src/verdict/excerpts.js';
import type { Verdict } from '../src/verdict/verdict.js';
import { judge } from '../src/verdict/verdict.js';
import { example, inMemory, sourceOf } from './support/contribution.js';
import { mutated } from './support/fuzz.js';

// FUZZ_RUNS=100000 npm run fuzz looks for longer; FUZZ_SEED repeats a run.
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 40);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261125);

const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL('../docs/report.schema.json', import.meta.url), 'utf8')) as object,
);

async function judged(files: Files, kind: Kind): Promise<{ readonly verdict: Verdict; readonly report: string }> {
  const source = sourceOf({ directory: inMemory(files, { tags: ['v2.4.1'] }), kind });
  const rules = RULES.filter(({ kinds }) => kinds.includes(kind));
  const outcomes = await check(source, rules, []);
  const verdict = judge(
    {
      path: '.',
      kind,
      marketplace: 'web',
      id: undefined,
      version: undefined,
      minServerVersion: undefined,
      commit: undefined,
      releaseTag: undefined,
    },
    outcomes,
    rules,
    { failOn: 'error', online: false },
    [],
  );
  return { verdict, report: json(verdict, await readExcerpts(source.contribution, verdict.findings), false) };
}

function expectPlaces({ findings }: Verdict, files: Files): void {
  for (const { at, rule } of findings) {
    const bytes = at && files.get(at.file);
    if (!at || !bytes) continue;
    const lines = new TextDecoder().decode(bytes).split('\n');
    const isWithin = at.line >= 1 && at.line <= lines.length && at.column <= (lines[at.line - 1]?.length ?? 0) + 1;
    expect([rule, at.line, at.column, isWithin]).toEqual([rule, at.line, at.column, true]);
  }
}

test.each([
  ['plugin', 'ready'],
  ['plugin', 'not-ready'],
  ['app', 'app-ready'],
  ['playbook', 'playbook-ready'],
  ['webhook', 'webhook-ready'],
  ['tool', 'tool-ready'],
] as const)(
  'a %s like examples/%s, changed at random, is judged',
  async (kind, name) => {
    await fc.assert(
      fc.asyncProperty(mutated(example(name)), async (files) => {
        const { verdict, report } = await judged(files, kind);
        expect(verdict.outcomes.flatMap((outcome) => (outcome.status === 'errored' ? [outcome.reason] : []))).toEqual(
          [],
        );
        expect(validate(JSON.parse(report)) || validate.errors).toBe(true);
        expectPlaces(verdict, files);
        const excerpts = new Map<string, string>();
        terminal(verdict, { colours: false, columns: 80 });
        full(verdict, excerpts, { colours: false, columns: 80 });
        concise(verdict);
        markdown(verdict, permalinks('https://github.com', 'a/b', undefined));
        annotations(verdict);
        expect((await judged(files, kind)).report).toBe(report);
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: RUNS <= 100 },
    );
  },
  1_000 * RUNS + 60_000,
);
