import { afterEach, expect, test } from '@jest/globals';
import { tracker } from '../../../src/rules/online/tracker.js';
import { findingsOf } from '../../support/contribution.js';
import type { GitHub } from '../../support/github.js';
import { answerOf, startGitHub } from '../../support/github.js';
import type { LocalWeb, Served } from '../../support/web.js';
import { startWeb, webOf } from '../../support/web.js';

let [local, github]: [LocalWeb | undefined, GitHub | undefined] = [undefined, undefined];

afterEach(async () => {
  expect(github?.breaches ?? []).toEqual([]);
  await local?.close();
  await github?.close();
  [local, github] = [undefined, undefined];
});

const ISSUES = 'https://github.com/example/mattermost-plugin-weather/issues';

async function online(
  page: Served,
  status: number,
  fields: object,
  edit: Parameters<typeof findingsOf>[1] = {},
): Promise<readonly string[]> {
  local = await startWeb({ [ISSUES]: page });
  const body =
    status === 200
      ? answerOf('/repos/{owner}/{repo}', fields)
      : { message: 'no', documentation_url: 'd', status: `${status}` };
  github = await startGitHub(() => ({ status, body }));
  return findingsOf(tracker, edit, { web: webOf(local, github.url) });
}

test('offline it is not known', async () => {
  expect(await findingsOf(tracker, {})).toEqual(['skipped: it needs the network (`online`)']);
});

test.each([
  [{ has_issues: true }, undefined],
  [{ has_issues: false }, 'the issues of the repository are turned off'],
  [{ has_issues: true, archived: true }, 'the repository is archived'],
  [{ has_issues: true, private: true }, 'the repository is private'],
])('the repository says %j', async (fields, words) => {
  expect(await online(200, 200, fields)).toEqual(
    words === undefined ? [] : [`plugin.json:6:20 error: Nobody can report bugs at \`${ISSUES}\`: ${words}.`],
  );
});

test('where the page is gone the API need not be asked', async () => {
  expect(await online(404, 200, {})).toEqual([
    `plugin.json:6:20 error: \`support_url\` leads nowhere: \`${ISSUES}\` answers 404.`,
  ]);
  expect(github?.requests).toEqual([]);
});

test('where the API does not answer, a page that is there proves nothing', async () => {
  expect(await online(200, 403, {})).toEqual([
    'skipped: GitHub refuses to answer (403: too many requests, or a token that may not see it)',
  ]);
});

test('of another tracker the page is all that can be asked', async () => {
  expect(await online(200, 403, {}, { 'plugin.json': { support_url: 'https://bugs.weather.org/' } })).toEqual([]);
});

test('of a contribution without a manifest the repository’s issues are the tracker', async () => {
  local = await startWeb({ 'https://github.com/a/b/issues': 404 });
  expect(await findingsOf(tracker, {}, { kind: 'tool', from: 'tool-ready', slug: 'a/b', web: webOf(local) })).toEqual([
    'error: The issue tracker leads nowhere: `https://github.com/a/b/issues` answers 404.',
  ]);
});
