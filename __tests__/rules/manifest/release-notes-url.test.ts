import { expect, test } from '@jest/globals';
import { check } from '../../../src/rules/check.js';
import { edited } from '../../../src/rules/example.js';
import { releaseNotesUrl } from '../../../src/rules/manifest/release-notes-url.js';
import { example, findingsOf, inMemory, sourceOf } from '../../support/contribution.js';

const HOME = 'https://github.com/example/mattermost-plugin-weather';
const AT = 'plugin.json:7:26';

async function said(url: string, others: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> {
  return findingsOf(releaseNotesUrl, { 'plugin.json': { release_notes_url: url, ...others } });
}

test('it is missing, and nothing writes it', async () => {
  const message = 'error: The manifest has no `release_notes_url`, and nothing in `build/manifest` writes it.';
  expect(await findingsOf(releaseNotesUrl, { 'plugin.json': { release_notes_url: null } })).toEqual([
    `plugin.json:1:1 ${message}`,
  ]);
  expect(await said('')).toEqual([`${AT} ${message}`]);
});

test('it is missing, and the build tool writes it', async () => {
  const tool = 'package main\n\nfunc main() {\n\tmanifest.ReleaseNotesURL = "x"\n}\n';
  expect(
    await findingsOf(releaseNotesUrl, {
      'plugin.json': { release_notes_url: null },
      'build/manifest/main.go': tool,
      Makefile: null,
    }),
  ).toEqual([]);
});

const ONLY_READ = [
  '// manifest.ReleaseNotesURL = "x"',
  'var s = "manifest.ReleaseNotesURL = x"',
  'var u = m.ReleaseNotesURL',
  'var b = m.ReleaseNotesURL != ""',
];

async function withTool(line: string): Promise<readonly string[]> {
  return findingsOf(releaseNotesUrl, {
    'plugin.json': { release_notes_url: null },
    'build/manifest/main.go': `package main\n\n${line}\n`,
  });
}

test.each(ONLY_READ)('it is missing, and the build tool has only %s', async (line) => {
  expect(await withTool(line)).toHaveLength(1);
});

// `==` is taken for an assignment (surroundings.ts).
test('it is missing, and the build tool only compares it', async () => {
  expect(await withTool('var b = m.ReleaseNotesURL == ""')).toHaveLength(1);
});

test.each([
  `${HOME}/releases/tag/vX.Y.Z`,
  `${HOME}/releases/tag/vx.x.x`,
  `${HOME}/releases/tag/x.y`,
  `${HOME}/releases/tag/<version>`,
  `${HOME}/releases/tag/{{version}}`,
  `${HOME}/releases/tag/\${VERSION}`,
  `${HOME}/releases/tag/TODO`,
  `${HOME}/releases?tag=%s`,
])('%s holds a placeholder', async (url) => {
  expect(await said(url)).toEqual([`${AT} error: \`release_notes_url\` holds a placeholder: \`${url}\`.`]);
});

test.each([`${HOME}/releases/tag/`, `${HOME}/releases/tag/v`])('%s names no tag', async (url) => {
  expect(await said(url)).toEqual([`${AT} error: \`release_notes_url\` names no tag: \`${url}\`.`]);
});

test.each([
  [`${HOME}/releases/tag/v2.4.0`, 'v2.4.0'],
  [`${HOME}/releases/tag/weather-v2.4.0/`, 'weather-v2.4.0'],
  [`${HOME}/releases/tag/weather%2F2.4.2?a#b`, 'weather/2.4.2'],
  [`${HOME}/releases/tag/v2.4.1-rc1`, 'v2.4.1-rc1'],
  ['https://gitlab.com/example/weather/-/releases/12.4.1', '12.4.1'],
  ['http://github.com/example/weather/releases/tag/v2.4.0', 'v2.4.0'],
])('%s names another version', async (url, tag) => {
  expect(await said(url)).toEqual([`${AT} error: \`release_notes_url\` names \`${tag}\`, the version is \`2.4.1\`.`]);
});

test.each([
  [
    'http://github.com/example/weather/releases/tag/v2.4.1',
    'warning: `release_notes_url` is not https: `http://github.com/example/weather/releases/tag/v2.4.1`.',
  ],
])('%s', async (url, line) => {
  expect(await said(url)).toEqual([`${AT} ${line}`]);
});

test.each([
  [`${HOME}/releases/tag/v2.4.1`, {}],
  [`${HOME}/releases/tag/2.4.1/`, {}],
  [`${HOME}/releases/tag/weather%2Fv2.4.1`, {}],
  [`${HOME}/releases/tag/v2.4.1`, { version: '2.4.1+build' }],
  [`${HOME}/releases/tag/v2.4.0`, { version: null }],
  [`${HOME}/releases/latest`, {}],
  [`${HOME}/releases`, {}],
  [`${HOME}/releases/tag/%E0%A4`, {}],
  [`${HOME}/releases/tag/nightly`, {}],
  [`${HOME}/blob/master/CHANGELOG.md#2.4.0`, {}],
  [`${HOME}/releases/tag/v2.4.1`, { homepage_url: 'https://example.org' }],
  [`${HOME}/releases/tag/v2.4.1`, { homepage_url: 'no address' }],
  [`${HOME}/releases/tag/v2.4.1`, { homepage_url: null }],
  ['https://docs.example.org/2.4.1', { homepage_url: 'https://www.example.org' }],
  ['not an address', {}],
  ['ftp://example.org/TODO', {}],
])('%s with %j is fine', async (url, others) => {
  expect(await said(url, others)).toEqual([]);
});

// The placeholder pattern has no regard for case, so the name of the to-do plugin is one; and `y.y` may stand in a host.
test.each([
  ['https://gitlab.com/example/mattermost-plugin-todo/releases/tag/v2.4.1', { homepage_url: null }],
  ['https://my.yard.example.org/2.4.1', { homepage_url: 'https://example.org' }],
])('%s holds no placeholder', async (url, others) => {
  expect(await said(url, others)).toEqual([]);
});

// The same page without the slash is fine.
test('the list of releases may end in a slash', async () => {
  expect(await said(`${HOME}/releases/`)).toEqual([]);
});

async function suggested(url: string): Promise<unknown> {
  const directory = inMemory(edited(example('ready'), { 'plugin.json': { release_notes_url: url } }));
  const source = sourceOf({ directory });
  const [outcome] = await check(source, [releaseNotesUrl], []);
  return outcome?.status === 'failed' ? outcome.findings[0]?.suggestion : outcome;
}

test('the right tag is suggested', async () => {
  expect(await suggested(`${HOME}/releases/tag/v2.4.0`)).toEqual({
    line: 7,
    endLine: 7,
    text: `    "release_notes_url": "${HOME}/releases/tag/v2.4.1",`,
  });
});

// The version is looked for at the end of the whole URL, and in its decoded form.
test.each([`${HOME}/releases/tag/v2.4.0#2.4.0`, `${HOME}/releases/tag/v2%2E4.0`])(
  'nothing wrong is suggested for %s',
  async (url) => {
    const suggestion = await suggested(url);
    expect([
      undefined,
      `    "release_notes_url": "${HOME}/releases/tag/v2.4.1",`,
      `    "release_notes_url": "${HOME}/releases/tag/v2.4.1#2.4.0",`,
    ]).toContain((suggestion as { readonly text: string } | undefined)?.text);
  },
);

const OTHERS = 'https://github.com/examplecorp/mattermost-plugin-climate';
const HERE = 'this repository is `example/mattermost-plugin-weather`.';

test.each([
  [
    `${OTHERS}/releases/tag/v2.4.1`,
    `warning: \`release_notes_url\` leads to \`examplecorp/mattermost-plugin-climate\`; ${HERE}`,
  ],
  [HOME, `warning: \`release_notes_url\` leads to the repository, and not to the notes of a release: \`${HOME}\`.`],
  [
    `${HOME}/#readme`,
    `warning: \`release_notes_url\` leads to the repository, and not to the notes of a release: \`${HOME}/#readme\`.`,
  ],
  [
    `${HOME}/blob/main/CHANGES.md`,
    'error: `release_notes_url` leads to `CHANGES.md`, which this repository does not have.',
  ],
  [
    `${HOME}/blob/master/changelog.md#241`,
    'error: `release_notes_url` leads to `changelog.md`, which this repository does not have. There is `CHANGELOG.md`: capital letters count.',
  ],
  [
    'https://raw.githubusercontent.com/example/mattermost-plugin-weather/refs/heads/main/docs/news.md',
    'error: `release_notes_url` leads to `docs/news.md`, which this repository does not have.',
  ],
])('%s', async (url, line) => {
  expect(await said(url)).toEqual([`${AT} ${line}`]);
});

test.each([
  `${HOME}/blob/main/CHANGELOG.md`,
  `${HOME}/tree/master/server`,
  `${HOME}/tree/main`,
  `${HOME}/blob/v2.4.1/NEWS.md`,
  `${HOME}/blob/develop/NEWS.md`,
  'https://github.com/someone/mattermost-plugin-weather/releases/tag/v2.4.1',
])('%s is fine as well', async (url) => {
  expect(await said(url)).toEqual([]);
});
