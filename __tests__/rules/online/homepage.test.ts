import { afterEach, expect, test } from '@jest/globals';
import { homepage } from '../../../src/rules/online/homepage.js';
import { findingsOf } from '../../support/contribution.js';
import type { LocalWeb, Served } from '../../support/web.js';
import { startWeb, webOf } from '../../support/web.js';

let local: LocalWeb | undefined;

afterEach(async () => {
  await local?.close();
  local = undefined;
});

const HOME = 'https://github.com/example/mattermost-plugin-weather';

async function online(served: Served, ...[edit = {}, surroundings = {}]: Partial<Tail>): Promise<readonly string[]> {
  local = await startWeb({ [HOME]: served });
  return findingsOf(homepage, edit, { ...surroundings, web: webOf(local) });
}

type Tail = [Parameters<typeof findingsOf>[1], Parameters<typeof findingsOf>[2]];

test('offline it is not known', async () => {
  expect(await findingsOf(homepage, {})).toEqual(['skipped: it needs the network (`online`)']);
});

test('the homepage is there, or gone, or does not say', async () => {
  expect(await online(200)).toEqual([]);
  await local?.close();
  expect(await online(404)).toEqual([
    `plugin.json:5:21 error: \`homepage_url\` leads nowhere: \`${HOME}\` answers 404.`,
  ]);
  await local?.close();
  expect(await online(410)).toEqual([
    `plugin.json:5:21 error: \`homepage_url\` leads nowhere: \`${HOME}\` answers 410.`,
  ]);
  await local?.close();
  expect(await online(429)).toEqual(['skipped: github.com answers 429']);
});

test.each([null, 'example.org/weather', 'ftp://example.org', 7])(
  'a homepage of %j is not asked for',
  async (homepage_url) => {
    expect(await online(200, { 'plugin.json': { homepage_url } })).toEqual([
      typeof homepage_url === 'string'
        ? 'skipped: `homepage_url` is no web address'
        : 'skipped: the manifest gives no `homepage_url`',
    ]);
    expect(local?.requests).toEqual([]);
  },
);

test('a homepage that is not public is not asked for', async () => {
  expect(await online(200, { 'plugin.json': { homepage_url: 'http://169.254.169.254/' } })).toEqual([
    'skipped: 169.254.169.254 has an address that is not public',
  ]);
});

test('an app has a homepage, and of the others the repository is it', async () => {
  const app = 'https://github.com/example/mattermost-app-oncall';
  local = await startWeb({ [app]: 404 });
  expect(await findingsOf(homepage, {}, { kind: 'app', from: 'app-ready', web: webOf(local) })).toEqual([
    `manifest.json:4:21 error: \`homepage_url\` leads nowhere: \`${app}\` answers 404.`,
  ]);
  await local.close();
  local = await startWeb({ 'https://github.com/a/b': 404 });
  expect(await findingsOf(homepage, {}, { kind: 'tool', from: 'tool-ready', slug: 'a/b', web: webOf(local) })).toEqual([
    'error: The repository leads nowhere: `https://github.com/a/b` answers 404.',
  ]);
});
