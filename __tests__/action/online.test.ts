import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { edited } from '../../src/rules/example.js';
import type { Edit } from '../../src/rules/rule.js';
import { example } from '../support/contribution.js';
import type { GitHub } from '../support/github.js';
import { answerOf, releaseOf, startGitHub } from '../support/github.js';
import { checkout, runStep } from '../support/runner.js';
import type { LocalWeb } from '../support/web.js';
import { startWeb } from '../support/web.js';

const PRELOAD = `--import ${new URL('../support/local-network.mjs', import.meta.url).href}`;
const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const OWN = 'https://github.com/example/mattermost-plugin-weather';
const REPOSITORY = '/repos/example/mattermost-plugin-weather';

let [local, github]: [LocalWeb | undefined, GitHub | undefined] = [undefined, undefined];
const made: string[] = [];

afterEach(async () => {
  expect(github?.breaches ?? []).toEqual([]);
  await local?.close();
  await github?.close();
  [local, github] = [undefined, undefined];
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

interface Report {
  readonly requirements: readonly {
    readonly id: string;
    readonly status: string;
    readonly evidence: readonly string[];
  }[];
  readonly findings: readonly { readonly message: string }[];
  readonly outcomes: readonly { readonly rule: string; readonly status: string; readonly reason: string | null }[];
  readonly limits: readonly string[];
}

function repository(edit: Edit = {}): string {
  const root = checkout(edited(example('ready'), edit));
  made.push(root);
  execFileSync('git', ['remote', 'add', 'origin', `${OWN}.git`], { cwd: root });
  return root;
}

/** What the shipped command says of a repository, with the network that ends at this test. */
async function cli(root: string, env: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<Report> {
  const child = spawn(process.execPath, [CLI, root, '--format', 'json', ...words], {
    env: { PATH: process.env['PATH'], NODE_OPTIONS: PRELOAD, LOCAL_WEB: String(local?.port), ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  await new Promise((done) => child.on('close', done));
  expect(err).toBe('');
  return JSON.parse(out) as Report;
}

async function start(pages: Parameters<typeof startWeb>[0] = {}): Promise<void> {
  local = await startWeb(pages);
  github = await startGitHub((_, path) => ({
    status: 200,
    body: path.endsWith('/releases')
      ? [releaseOf('v2.4.1', 'Rain.')]
      : path.endsWith('-reporting')
        ? { enabled: true }
        : answerOf('/repos/{owner}/{repo}', { has_issues: true }),
  }));
}

const status = (report: Report, id: string): string | undefined =>
  report.requirements.find((requirement) => requirement.id === id)?.status;

test('offline nothing is asked', async () => {
  await start();
  const report = await cli(repository(), { GITHUB_API_URL: github?.url ?? '', GITHUB_TOKEN: 't' });
  expect([local?.requests, github?.requests]).toEqual([[], []]);
  expect(['web/link', 'web/tracker', 'product/documentation'].map((id) => status(report, id))).toEqual([
    'unknown',
    'unknown',
    'unknown',
  ]);
  expect(report.requirements.find(({ id }) => id === 'web/link')?.evidence).toEqual([
    'could not be checked: it needs the network (`online`) (online/homepage)',
  ]);
});

test('online, what is there makes a requirement met', async () => {
  await start();
  const report = await cli(repository(), { GITHUB_API_URL: github?.url ?? '', GH_TOKEN: 'mine' }, '--online');
  expect(report.findings).toEqual([]);
  expect(
    ['web/link', 'web/tracker', 'product/documentation', 'product/changelog'].map((id) => status(report, id)),
  ).toEqual(['met', 'met', 'met', 'met']);
  expect(github?.tokens).toEqual(['token mine']);
  expect(local?.headers.filter((headers) => headers.authorization !== undefined)).toEqual([]);
  expect(report.limits).toEqual([]);
});

test('online, what is gone is found, and what is private is not asked', async () => {
  await start({ [OWN]: 404, 'https://weather.org/a': 404 });
  const edit: Edit = {
    'CHANGELOG.md': null,
    'SECURITY.md': null,
    'README.md':
      '# Weather\n\n[a](https://weather.org/a) [b](http://private.org/b) [c](http://169.254.169.254/latest/)\n',
  };
  const report = await cli(repository(edit), { GITHUB_API_URL: github?.url ?? '' }, '--online');
  expect(report.findings.map(({ message }) => message).filter((message) => message.includes('answers'))).toEqual([
    `\`homepage_url\` leads nowhere: \`${OWN}\` answers 404.`,
    'The link `https://weather.org/a` leads nowhere: the server answers 404.',
  ]);
  expect(
    report.outcomes.filter(({ rule }) => /^docs\/(?:changelog|security)/.test(rule)).map((outcome) => outcome.status),
  ).toEqual(['passed', 'passed', 'passed']);
  expect([...(github?.requests ?? [])].sort()).toEqual([
    `GET ${REPOSITORY}`,
    `GET ${REPOSITORY}/private-vulnerability-reporting`,
    `GET ${REPOSITORY}/releases?per_page=100&page=1`,
  ]);
  expect(github?.tokens.filter((token) => token !== undefined)).toEqual([]);
  expect(local?.requests.filter((request) => /private|169/.test(request))).toEqual([]);
  expect(report.limits).toEqual([
    'An address on the web could not be checked: private.org has an address that is not public',
  ]);
});

test('the action asks where its input says so, with its token', async () => {
  await start({ [`${OWN}/issues`]: 404 });
  const env = { GITHUB_API_URL: github?.url ?? '', NODE_OPTIONS: PRELOAD, LOCAL_WEB: String(local?.port) };
  const off = await runStep(repository(), { token: 't', online: 'false' }, env);
  expect([off.code, local?.requests]).toEqual([0, []]);
  const step = await runStep(repository(), { token: 't', online: 'true' }, env);
  expect(step.code).toBe(1);
  expect(step.commands[0]).toContain('support_url leads nowhere');
  const wrong = await runStep(repository(), { online: 'yes' }, env);
  expect(wrong.code).toBe(2);
});
