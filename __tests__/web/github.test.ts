import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { openGitHub } from '../../src/web/github.js';
import { openWeb } from '../../src/web/web.js';
import type { Answer, GitHub } from '../support/github.js';
import { answerOf, releaseOf, startGitHub } from '../support/github.js';

const SLUG = 'example/mattermost-plugin-weather';
const REPOSITORY = '/repos/{owner}/{repo}';
let github: GitHub | undefined;

afterEach(async () => {
  expect(github?.breaches ?? []).toEqual([]);
  await github?.close();
  github = undefined;
});

async function opened(answer: Answer, token?: string): Promise<ReturnType<typeof openGitHub>> {
  github = await startGitHub(answer);
  return openGitHub({ api: github.url, token }, 60_000);
}

test('a repository is asked for once, and the token comes along', async () => {
  const api = await opened(
    () => ({ status: 200, body: answerOf(REPOSITORY, { has_issues: true, archived: true }) }),
    'secret',
  );
  const expected = { hasIssues: true, isArchived: true, isPrivate: false };
  expect(await api.repository(SLUG)).toEqual(expected);
  expect(await api.repository(SLUG.toUpperCase())).toEqual(expected);
  expect(github?.requests).toEqual([`GET /repos/${SLUG}`]);
  expect(github?.tokens).toEqual(['token secret']);
});

test('without a token it is asked without one', async () => {
  const api = await opened(() => ({ status: 200, body: { enabled: true } }));
  expect(await api.privateReporting(SLUG)).toBe(true);
  expect(github?.requests).toEqual([`GET /repos/${SLUG}/private-vulnerability-reporting`]);
  expect(github?.tokens).toEqual([undefined]);
});

test.each([
  [403, 'GitHub refuses to answer (403: too many requests, or a token that may not see it)'],
  [404, 'GitHub answers 404'],
  [500, 'GitHub could not be asked'],
])('an answer of %i is said', async (status, reason) => {
  const body = { message: 'no', documentation_url: 'd', status: String(status) };
  const api = await opened(() => ({ status, body }));
  expect(await api.repository(SLUG)).toMatchObject({ missing: reason });
});

test('releases are read page by page, without drafts', async () => {
  const many = Array.from({ length: 100 }, (_, index) => releaseOf(`v1.0.${index}`, index % 2 === 0 ? 'Rain.' : ' \n'));
  const api = await opened((query) =>
    query.get('page') === '2'
      ? {
          status: 200,
          body: [releaseOf('v0.9.0', null), releaseOf('v0.8.0', 'Snow.'), releaseOf('v3.0.0', 'Sun.', true)],
        }
      : { status: 200, body: many, next: 2 },
  );
  const releases = await api.releases(SLUG);
  expect('missing' in releases ? releases : [releases.length, ...releases.slice(98)]).toEqual([
    102,
    { tag: 'v1.0.98', hasNotes: true },
    { tag: 'v1.0.99', hasNotes: false },
    { tag: 'v0.9.0', hasNotes: false },
    { tag: 'v0.8.0', hasNotes: true },
  ]);
  expect(github?.requests).toEqual([
    `GET /repos/${SLUG}/releases?per_page=100&page=1`,
    `GET /repos/${SLUG}/releases?per_page=100&page=2`,
  ]);
});

test('of very many releases 300 are read', async () => {
  const many = Array.from({ length: 100 }, () => releaseOf('v1.0.0', 'Rain.'));
  const api = await opened((query) => ({ status: 200, body: many, next: Number(query.get('page')) + 1 }));
  const releases = await api.releases(SLUG);
  expect('missing' in releases || releases.length).toBe(300);
  expect(github?.requests).toHaveLength(3);
});

test('the token does not go to where a redirect leads', async () => {
  const tokens: (string | undefined)[] = [];
  const other = createServer(({ headers }, response) => {
    tokens.push(headers.authorization);
    response.end('{}');
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const first = createServer((_, response) => {
    response.writeHead(301, { location: `http://localhost:${(other.address() as AddressInfo).port}/` }).end();
  });
  await new Promise<void>((done) => first.listen(0, '127.0.0.1', done));
  await openGitHub(
    { api: `http://127.0.0.1:${(first.address() as AddressInfo).port}`, token: 'secret' },
    2_000,
  ).repository(SLUG);
  expect(tokens).toEqual([undefined]);
  first.close();
  other.close();
});

test('a page in the place of an answer tells nothing', async () => {
  const portal = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
  });
  await new Promise<void>((done) => portal.listen(0, '127.0.0.1', done));
  const api = openGitHub(
    { api: `http://127.0.0.1:${(portal.address() as AddressInfo).port}`, token: undefined },
    2_000,
  );
  const silent = { missing: 'GitHub could not be asked' };
  expect(await api.repository(SLUG)).toMatchObject(silent);
  expect(await api.releases(SLUG)).toMatchObject(silent);
  expect(await api.privateReporting(SLUG)).toMatchObject(silent);
  portal.closeAllConnections();
  portal.close();
});

test('a silent API is left, and another server than github.com is not asked', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
  const api = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  expect(await openGitHub({ api, token: undefined }, 200).repository(SLUG)).toMatchObject({
    missing: 'GitHub could not be asked',
  });
  silent.closeAllConnections();
  silent.close();
  const elsewhere = openWeb('secret', { GITHUB_API_URL: api, GITHUB_SERVER_URL: 'https://github.example.org' }).gitHub;
  expect(await elsewhere.releases(SLUG)).toMatchObject({
    missing: 'only github.com is asked, and this is another server',
  });
});
