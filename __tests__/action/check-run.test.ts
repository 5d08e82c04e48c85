import { rmSync } from 'node:fs';
import { afterEach, expect, jest, test } from '@jest/globals';
import { edited } from '../../src/rules/example.js';
import type { Edit } from '../../src/rules/rule.js';
import { example } from '../support/contribution.js';
import type { GitHub } from '../support/github.js';
import { startGitHub } from '../support/github.js';
import { PullRequest } from '../support/pull-request.js';
import type { Step } from '../support/runner.js';
import { checkout, runStep } from '../support/runner.js';

const SLUG = 'example/mattermost-plugin-weather';
const HEAD = 'a'.repeat(40);
/** Each test runs the action up to five times. */
jest.setTimeout(60_000);
let github: GitHub | undefined;

afterEach(async () => {
  await github?.close();
  github = undefined;
});

/** Thirty settings without a help text, and as many executables for no platform: more than commands can show. */
const MANY: Edit = {
  'plugin.json': {
    server: {
      executables: Object.fromEntries(
        Array.from({ length: 120 }, (_unused, index) => [`plan${index}-amd64`, 'server/dist/plugin']),
      ),
    },
    settings_schema: {
      settings: Array.from({ length: 45 }, (_unused, index) => ({
        key: `Key${index}`,
        type: 'nothing',
        display_name: `Key ${index}:`,
        help_text: 'It helps.',
      })),
    },
  },
};
const ONE: Edit = { 'plugin.json': { description: null } };

async function run(
  state: PullRequest,
  edit: Edit,
  inputs: Readonly<Record<string, string>> = {},
  from = SLUG,
): Promise<Step> {
  await github?.close();
  github = await startGitHub((...asked) => state.answer(...asked));
  const root = checkout(edited(example('ready'), edit));
  const event = {
    pull_request: {
      number: 7,
      base: { sha: 'b'.repeat(40), repo: { full_name: SLUG } },
      head: { sha: HEAD, repo: { full_name: from } },
    },
  };
  const env = { GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: 'pull_request' };
  const step = await runStep(root, { token: 't', ...inputs }, env, event);
  rmSync(root, { recursive: true });
  expect(github.breaches).toEqual([]);
  return step;
}

/** What must be the same whatever GitHub answers. */
const result = ({ code, outputs, summary }: Step): readonly unknown[] => [
  code,
  { ...outputs, report: '' },
  summary.replace(/\b[0-9a-f]{7,40}\b/g, 'x'),
];
const annotated = ({ commands }: Step): number => commands.filter((line) => /^::\w+ file=/.test(line)).length;

test('more than commands can show is in one check run, 50 in a request, and nowhere twice', async () => {
  const state = new PullRequest();
  const step = await run(state, MANY);
  expect(state.checkRuns).toHaveLength(1);
  const [{ head, conclusion, annotations } = { head: '', conclusion: '', annotations: [] }] = state.checkRuns;
  expect([head, conclusion]).toEqual([HEAD, 'failure']);
  const { errors, warnings, notices } = step.outputs;
  expect(annotations.length).toBeGreaterThan(50);
  expect(annotations.length).toBe(Math.min(Number(errors) + Number(warnings) + Number(notices), annotations.length));
  expect(annotated(step)).toBe(0);
});

test('few findings are workflow commands, and no check run is made, unless it is asked for', async () => {
  const state = new PullRequest();
  expect(annotated(await run(state, ONE))).toBe(1);
  expect(state.checkRuns).toEqual([]);
  expect(annotated(await run(state, ONE, { annotations: 'check-run' }))).toBe(0);
  expect(state.checkRuns).toHaveLength(1);
});

test('the comment is made once, changed in place, and says so when all is mended', async () => {
  const state = new PullRequest();
  for (let id = 1; id <= 130; id++) state.comments.push({ id, body: 'words', bot: id % 2 === 0 });
  // Anybody may write the marker.
  state.comments.push({ id: 131, body: '<!-- mattermost-marketplace-readiness: . -->', bot: false });
  await run(state, ONE);
  expect(state.comments).toHaveLength(132);
  expect(state.comments[131]?.body).toContain('### Not ready for the in-product Marketplace');
  await run(state, MANY);
  expect(state.comments[131]?.body).toContain('more findings.');
  await run(state, {});
  expect(state.comments).toHaveLength(132);
  expect(state.comments[131]?.body).toContain('### Ready for the in-product Marketplace');
  expect(state.comments[131]?.body).toContain('Nothing is left to change.');
  expect(state.comments.slice(0, 130).every(({ body }) => body === 'words')).toBe(true);
});

test('without a comment nothing is asked about one', async () => {
  const state = new PullRequest();
  await run(state, ONE);
  await run(state, ONE, { comment: 'never' });
  expect(github?.requests.filter((request) => request.includes('/issues/'))).toEqual([]);
});

test('a pull request that is ready is not commented on, unless always', async () => {
  const state = new PullRequest();
  await run(state, {});
  expect(state.comments).toEqual([]);
  await run(state, {}, { comment: 'always' });
  expect(state.comments).toHaveLength(1);
});

test.each<[string, number, Readonly<Record<string, string>>, string]>([
  ['a token that may not write', 403, {}, 'GitHub answers 403: add `permissions: PERMISSION` to the job.'],
  ['what is not there', 404, {}, 'GitHub answers 404: add `permissions: PERMISSION` to the job.'],
  ['what GitHub does not take', 422, {}, 'GitHub answers 422.'],
  ['too many requests', 429, { 'retry-after': '60' }, 'GitHub answers 429: too many requests.'],
  ['a secondary limit', 403, { 'retry-after': '60' }, 'GitHub answers 403: too many requests.'],
  ['a fault of GitHub', 502, {}, 'GitHub answers 502.'],
])('%s changes neither verdict nor summary, and is said once', async (_name, status, headers, words) => {
  const plain = await run(new PullRequest(), MANY, { annotations: 'workflow', comment: 'never' });
  const state = new PullRequest();
  state.refusals.push({ on: /check-runs|issues/, status, headers, times: 99 });
  const step = await run(state, MANY);
  expect(result(step)).toEqual(result(plain));
  expect(annotated(step)).toBe(annotated(plain));
  expect(step.log).toContain(`\nThe check run is not complete: ${words.replace('PERMISSION', 'checks: write')}\n`);
  expect(step.log).toContain(
    `\nThe pull request is not commented on: ${words.replace('PERMISSION', 'pull-requests: write')}\n`,
  );
});

test('what GitHub takes a second later is sent again', async () => {
  const state = new PullRequest();
  state.refusals.push({ on: /check-runs/, status: 503, headers: { 'retry-after': '1' }, times: 1 });
  const step = await run(state, MANY, { comment: 'never' });
  expect(state.checkRuns).toHaveLength(1);
  expect(step.log).not.toContain('The check run is not complete');
});

test('what a check run could not take is annotated by commands', async () => {
  const state = new PullRequest();
  state.refusals.push({ on: /PATCH .*check-runs/, status: 500, times: 99 });
  const step = await run(state, MANY, { comment: 'never' });
  expect(state.checkRuns[0]?.annotations).toHaveLength(50);
  expect(annotated(step)).toBeGreaterThan(0);
});

test('from a fork nothing is written', async () => {
  const step = await run(new PullRequest(), MANY, {}, 'mallory/weather');
  expect(github?.requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  expect(annotated(step)).toBeGreaterThan(0);
});

test('a change with one right answer is suggested on its line once, in one review', async () => {
  const state = new PullRequest();
  const edit: Edit = { 'plugin.json': ['"description":', '"descripton":'] };
  const lines = Buffer.from(edited(example('ready'), edit).get('plugin.json') ?? [])
    .toString()
    .split('\n');
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`;
  state.files = [{ filename: 'README.md', patch: '@@ -1 +1 @@\n+x' }];
  await run(state, edit);
  // The line is not in the diff.
  expect(state.reviews).toBe(0);
  state.files = [{ filename: 'plugin.json', patch }];
  await run(state, edit, { suggestions: 'false' });
  expect(state.reviews).toBe(0);
  await run(state, edit);
  expect(state.suggestions.map(({ path, line }) => [path, line])).toEqual([['plugin.json', 4]]);
  expect(state.suggestions[0]?.body).toMatch(/```suggestion\n {4}"description": ".*\n```\n$/);
  await run(state, edit);
  expect([state.reviews, state.suggestions.length]).toEqual([1, 1]);
});

test('a suggestion that is refused is said once, and changes nothing', async () => {
  const edit: Edit = { 'plugin.json': ['"description":', '"descripton":'] };
  const plain = await run(new PullRequest(), edit, { suggestions: 'false' });
  const state = new PullRequest();
  state.refusals.push({ on: /pulls/, status: 403, times: 99 });
  const step = await run(state, edit);
  expect(result(step)).toEqual(result(plain));
  expect(step.log).toContain(
    '\nNothing is suggested on the pull request: GitHub answers 403: add `permissions: pull-requests: write` to the job.\n',
  );
});
