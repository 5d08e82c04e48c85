import { afterEach, expect, test } from '@jest/globals';
import { links as webLinks } from '../../../src/rules/online/links.js';
import { findingsOf } from '../../support/contribution.js';
import type { LocalWeb, Served } from '../../support/web.js';
import { startWeb, webOf } from '../../support/web.js';

let local: LocalWeb | undefined;

afterEach(async () => {
  await local?.close();
  local = undefined;
});

async function online(text: string, pages: Readonly<Record<string, Served>> = {}): Promise<readonly string[]> {
  local = await startWeb(pages);
  return findingsOf(webLinks, { 'README.md': text }, { web: webOf(local) });
}

const OWN = 'https://github.com/example/mattermost-plugin-weather';

test('offline nothing is said of them, and nothing is left open', async () => {
  expect(await findingsOf(webLinks, {})).toEqual(['skipped: links to the web are followed with `online` only']);
});

test('links and images that lead nowhere, in all their forms', async () => {
  const gone = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((name) => [`https://w.org/${name}`, name === 'e' ? 410 : 404]),
  );
  expect(
    await online(
      '# W\n\n[a](https://w.org/a) ![b](https://w.org/b)\n\n<img src="https://w.org/c">\n\nSee https://w.org/d, [x][e], [a](https://w.org/a).\n\n[e]: https://w.org/e#part\n',
      gone,
    ),
  ).toEqual([
    'README.md:3:1 warning: The link `https://w.org/a` leads nowhere: the server answers 404.',
    'README.md:3:22 warning: The image `https://w.org/b` leads nowhere: the server answers 404.',
    'README.md:5:1 warning: The image `https://w.org/c` leads nowhere: the server answers 404.',
    'README.md:7:5 warning: The link `https://w.org/d` leads nowhere: the server answers 404.',
    'README.md:7:22 warning: The link `https://w.org/e#part` leads nowhere: the server answers 410.',
  ]);
});

test.each([
  'http://localhost/x',
  'http://localhost:8065/x',
  'http://mattermost/x',
  'https://example.com/x',
  'https://chat.example.org/x',
  'https://weather.example/x',
  'https://your-server.com/x',
  'https://my.mattermost-server.com/x',
  'https://w.org/your-org/x',
  'https://w.org/%3Cid%3E',
  'https://w.org/{id}',
  'https://w.org/vX.X.X',
  'http://192.168.1.1/x',
  'http://[::1]/x',
  'mailto:a@w.org',
  'ftp://w.org/x',
  `${OWN}/settings/access`,
  `${OWN}/security/advisories/new`,
  'https://github.com/other/thing/settings',
  `${OWN}/blob/main/SECURITY.md`,
  `${OWN}/tree/feature/x/docs`,
  `${OWN}/blob/main/docs/%73creenshot.png`,
  'https://raw.githubusercontent.com/example/mattermost-plugin-weather/main/docs/screenshot.png',
  `${OWN}/releases/download/v2.4.1/weather.tar.gz`,
])('%s is not asked for', async (url) => {
  expect(await online(`[x](<${url}>)`)).toEqual([]);
  expect(local?.requests).toEqual(
    expect.not.arrayContaining([expect.stringContaining(url.replace(/^https?:\/\//, ''))]),
  );
});

test('what stands in code is no link', async () => {
  expect(await online('`https://w.org/a`\n\n```\nhttps://w.org/a\n```\n', { 'https://w.org/a': 404 })).toEqual([]);
});

test('what cannot be asked is not gone', async () => {
  expect(
    await online('[a](https://w.org/a) [b](https://w.org/b)', { 'https://w.org/a': 403, 'https://w.org/b': 500 }),
  ).toEqual([]);
});

test('what the manifest names is judged there', async () => {
  expect(await online(`[a](${OWN}) [b](${OWN}/issues)`, { [OWN]: 404, [`${OWN}/issues`]: 404 })).toEqual([]);
});

test('pages of a repository that nobody sees are not counted one by one', async () => {
  expect(await online(`[a](${OWN}/wiki)`, { [OWN]: 404, [`${OWN}/wiki`]: 404 })).toEqual([]);
  await local?.close();
  expect(await online(`[a](${OWN}/wiki)`, { [`${OWN}/wiki`]: 404 })).toEqual([
    `README.md:1:1 warning: The link \`${OWN}/wiki\` leads nowhere: the server answers 404.`,
  ]);
});

test('10,000 links', async () => {
  const text = Array.from({ length: 10_000 }, (_, index) => `[a](https://w${index % 9}.org/${index}) `).join('\n\n');
  expect(await online(text, { 'https://w1.org/1': 404 })).toEqual([
    'README.md:3:1 warning: The link `https://w1.org/1` leads nowhere: the server answers 404.',
  ]);
  expect(local?.requests.length).toBeLessThanOrEqual(101);
});

test('a badge of a workflow that comes with this commit is not there yet', async () => {
  const [badge, other] = [
    `${OWN}/actions/workflows/rain.yml/badge.svg`,
    'https://github.com/a/b/actions/workflows/rain.yml/badge.svg',
  ];
  local = await startWeb({ [badge]: 404, [other]: 404 });
  const edit = { 'README.md': `![x](${badge}) ![x](${other})`, '.github/workflows/rain.yml': 'on: push' };
  expect(await findingsOf(webLinks, edit, { web: webOf(local) })).toEqual([
    `README.md:1:${badge.length + 8} warning: The image \`${other}\` leads nowhere: the server answers 404.`,
  ]);
});

test.each([
  `${OWN}/blob/main/%E0%A4%A`,
  `${OWN}/blob/${'a/'.repeat(40_000)}`,
  'https://w.org/%',
  `https://${'w'.repeat(60_000)}.org/`,
  `https://w.org/${'a/'.repeat(40_000)}`,
])('a hostile address is no trouble', async (url) => {
  expect(await online(`[x](${url})`)).toEqual([]);
});
