import { expect, test } from '@jest/globals';
import { installation } from '../../../src/rules/docs/installation.js';
import { findingsOf } from '../../support/contribution.js';
import type { Served } from '../../support/web.js';
import { startWeb, webOf } from '../../support/web.js';

const DOCS = 'https://docs.weather.org/plugin';
const WORDS = 'It tells the weather in every channel. '.repeat(10);

function page(content: string): string {
  return `<!doctype html><title>Weather</title><h1>Weather</h1><p>${WORDS}</p>${content}`;
}

/** What is said of a README that links a site for all documentation, and the pages that were asked for. */
async function searched(
  pages: Readonly<Record<string, Served>>,
  url = DOCS,
): Promise<{ readonly said: readonly string[]; readonly read: readonly string[] }> {
  const local = await startWeb(pages);
  const text = `# Weather\n\nRead the [documentation](${url}).\n\n## Features\n\n- rain\n`;
  const said = await findingsOf(installation, { 'README.md': text, 'CONTRIBUTING.md': null }, { web: webOf(local) });
  await local.close();
  return { said, read: local.requests };
}

const warning = (words: string): readonly string[] => [
  `README.md:3:10 warning: \`README.md\` has no section on installing it, and ${words}.`,
];

test.each([
  ['a heading', '<h2 id="x"><a href="#x">Installation</a></h2>'],
  ['the navigation', '<nav><a href="/plugin/setup"> Install\n it </a></nav>'],
  ['a link to a page beside it', '<a href="plugin/x">Installing</a>'],
])('the page announces it: %s', async (_, content) => {
  expect(await searched({ [DOCS]: page(content) })).toEqual({ said: [], read: ['GET docs.weather.org/plugin'] });
});

test('the title announces it', async () => {
  expect((await searched({ [DOCS]: `<title>Weather: installation guide</title>${WORDS}` })).said).toEqual([]);
});

test('a page below announces it, and what lies elsewhere is not read', async () => {
  const { said, read } = await searched({
    [DOCS]: page(
      '<a href="/plugin/start">Start</a><a href="/other">x</a><a href="https://else.org/plugin/x">x</a><a href="/plugin/a.pdf">x</a>',
    ),
    [`${DOCS}/start`]: page('<h2>Installation</h2>'),
  });
  expect(said).toEqual([]);
  expect(read).toEqual(['GET docs.weather.org/plugin', 'GET docs.weather.org/plugin/start']);
});

test('no page announces it', async () => {
  expect((await searched({ [DOCS]: page('') })).said).toEqual(
    warning(`the page that it links, \`${DOCS}\`, announces none`),
  );
  const links = Array.from(
    { length: 20 },
    (_, index) => `<a href="/plugin/${index}">Part</a><a href="/plugin/${index}#b">Part</a>`,
  );
  const { said, read } = await searched({ [DOCS]: page(links.join('')) });
  expect(said).toEqual(warning(`none of the 10 pages that were read from \`${DOCS}\` on announces one`));
  expect(read).toHaveLength(10);
});

test('other sites’ navigation and installation of something else announce nothing', async () => {
  expect((await searched({ [DOCS]: page('<a href="https://else.org/install">Installation</a>') })).said).toEqual(
    warning(`the page that it links, \`${DOCS}\`, announces none`),
  );
});

test('a site that is gone', async () => {
  expect((await searched({ [DOCS]: 404 })).said).toEqual(
    warning(`\`${DOCS}\`, which it links for documentation, is gone`),
  );
});

const UNREAD = 'skipped: it may be on another site that the README links (line 3), which';

test.each([
  ['which does not answer', { [DOCS]: 503 }, `${UNREAD} cannot be read: docs.weather.org answers 503`],
  [
    'that needs scripts',
    { [DOCS]: '<title>Weather</title><div id="root"></div><script>render("Installation and more")</script>' },
    `${UNREAD} cannot be read: docs.weather.org shows almost nothing without running scripts`,
  ],
  [
    'one page of which does not answer',
    { [DOCS]: page('<a href="/plugin/a">A</a>'), [`${DOCS}/a`]: 500 },
    `${UNREAD} cannot be read: docs.weather.org answers 500`,
  ],
])('a site %s leaves it open', async (_, pages, expected) => {
  expect((await searched(pages)).said).toEqual([expected]);
});

test('of GitHub only the wiki is read', async () => {
  expect(await searched({}, 'https://github.com/example/docs')).toEqual({ said: [`${UNREAD} is not read`], read: [] });
  const wiki = 'https://github.com/example/mattermost-plugin-weather/wiki';
  expect((await searched({ [wiki]: page('<h2>Installation</h2>') }, wiki)).said).toEqual([]);
});

test('of several sites one is enough, and three are searched', async () => {
  const searchedIn = async (
    pages: Readonly<Record<string, Served>>,
    ...hosts: readonly string[]
  ): Promise<readonly string[]> => {
    const local = await startWeb(pages);
    const links = hosts.map((host) => `[documentation](https://${host}.org/)`).join('\n');
    const edit = { 'README.md': `# Weather\n\n${links}\n\n## Features\n\n- rain\n`, 'CONTRIBUTING.md': null };
    const said = await findingsOf(installation, edit, { web: webOf(local) });
    await local.close();
    return [...said, ...local.requests];
  };
  const bare = { 'https://a.org/': page(''), 'https://b.org/': page(''), 'https://c.org/': page('') };
  const told = { ...bare, 'https://b.org/': page('<h2>Installation</h2>') };
  expect(await searchedIn(told, 'a', 'b', 'c')).toEqual(['GET a.org/', 'GET b.org/']);
  expect(await searchedIn({ ...told, 'https://a.org/': 500 }, 'a', 'b')).toEqual(['GET a.org/', 'GET b.org/']);
  expect(await searchedIn(bare, 'a', 'a', 'b')).toEqual([
    ...warning('the page that it links, `https://a.org/`, announces none').map((line) => line.replace(':10 ', ':1 ')),
    'GET a.org/',
    'GET b.org/',
  ]);
  expect(await searchedIn(bare, 'a', 'b', 'c', 'd')).toEqual([
    'skipped: it may be on another site that the README links (line 6), which is not read',
    'GET a.org/',
    'GET b.org/',
    'GET c.org/',
  ]);
});

test('a page that is linked by the topic’s name is about it, where it is there', async () => {
  const guide = 'https://github.com/example/guides/blob/main/weather.md';
  const said = async (served: Served): Promise<readonly string[]> => {
    const local = await startWeb({ [guide]: served });
    const edit = { 'README.md': `# Weather\n\n[Installation guide](${guide})\n`, 'CONTRIBUTING.md': null };
    const findings = await findingsOf(installation, edit, { web: webOf(local) });
    await local.close();
    return findings;
  };
  expect(await said(200)).toEqual([]);
  expect(await said(404)).toEqual([
    `README.md:3:1 warning: \`README.md\` has no section on installing it, and \`${guide}\`, which it links for documentation, is gone.`,
  ]);
  expect(await said(503)).toEqual([`${UNREAD} cannot be read: github.com answers 503`]);
});

test('a page from a stranger says nothing in messages', async () => {
  const { said } = await searched({ [DOCS]: page('<h1>`::error::x` \u202e</h1>') });
  expect(said).toEqual(warning(`the page that it links, \`${DOCS}\`, announces none`));
});
