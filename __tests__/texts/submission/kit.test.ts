import { expect, test } from '@jest/globals';
import type { Submission } from '../../../src/facts/submission.js';
import { SUBMISSION } from '../../../src/facts/submission.js';
import { isMissing } from '../../../src/repository/missing.js';
import { check } from '../../../src/rules/check.js';
import type { Edit } from '../../../src/rules/rule.js';
import { edited } from '../../../src/rules/example.js';
import { RULES } from '../../../src/rules/index.js';
import { listingEntry } from '../../../src/texts/submission/entry.js';
import { issueBody, issueTitle, templateFor } from '../../../src/texts/submission/issue.js';
import { submissionKit } from '../../../src/texts/submission/kit.js';
import { LONGEST_LINK, issueLink } from '../../../src/texts/submission/link.js';
import type { Verdict } from '../../../src/verdict/verdict.js';
import { judge } from '../../../src/verdict/verdict.js';
import { builtBundle } from '../../support/bundle.js';
import { example, inMemory, sourceOf } from '../../support/contribution.js';

const COMMIT = 'c'.repeat(40);
const PLUGIN_RULES = RULES.filter(({ kinds }) => kinds.includes('plugin'));

async function submitted(edit: Edit = {}): Promise<{ readonly submission: Submission; readonly verdict: Verdict }> {
  const files = edited(example('ready'), edit);
  const slug = 'example/mattermost-plugin-weather';
  const directory = inMemory(files, { slug, commit: COMMIT, tags: ['v2.4.1'], tagged: { 'v2.4.1': COMMIT } });
  const source = sourceOf({ directory, releaseTag: 'v2.4.1', bundles: [builtBundle({}, files)] });
  const outcomes = await check(source, PLUGIN_RULES, []);
  const submission = await SUBMISSION.of(source);
  if (isMissing(submission)) throw new Error(submission.missing);
  const subject = {
    path: '.',
    kind: 'plugin',
    marketplace: 'in-product',
    id: submission.id,
    version: submission.version,
    minServerVersion: '10.11.0',
    commit: COMMIT,
    releaseTag: 'v2.4.1',
  } as const;
  return { submission, verdict: judge(subject, outcomes, RULES, { failOn: 'error', online: false }, []) };
}

/** The first words of the boxes that are ticked, or are not. */
function boxes(body: string, isTicked: boolean): readonly string[] {
  const mark = isTicked ? '- [x] ' : '- [ ] ';
  return body
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length).split(' ').slice(0, 4).join(' '));
}

const OPEN = [
  'The source code is',
  'There is a public',
  'The plugin works for',
  'The plugin logs important',
  'Security reviews do not',
  'The plugin must include',
];

test('of the ready plugin, open is what the network or a person must tell', async () => {
  const { submission, verdict } = await submitted();
  const body = issueBody(submission, verdict, false);
  expect(boxes(body, false)).toEqual(OPEN);
  expect(boxes(body, true)).toEqual([
    'The plugin is published',
    'For the current release',
    'The plugin has to',
    'All configuration is accessible',
    'The plugin ID defined',
    'The plugin provides an',
    'The plugin must set',
    'The plugin must work',
  ]);
  expect(body).toContain(`https://github.com/example/mattermost-plugin-weather/tree/${COMMIT}`);
  expect(body).toContain('https://github.com/example/mattermost-plugin-weather/releases/tag/v2.4.1');
}, 30_000);

test('what is not met leaves its box open, with its place', async () => {
  const { submission, verdict } = await submitted({ 'plugin.json': { min_server_version: null } });
  const body = issueBody(submission, verdict, false);
  expect(boxes(body, false)).toContain('The plugin must set');
  expect(body).toContain('  - `functional/min-server-version` is not met: `plugin.json:1` ');
}, 30_000);

test('a listed plugin is updated', async () => {
  const { submission, verdict } = await submitted();
  const listed = { ...submission, listedVersion: '2.3.0' };
  expect([issueTitle(listed), templateFor(listed).file]).toEqual([
    'Update mattermost-plugin-weather to v2.4.1',
    'update_plugin.md',
  ]);
  expect(boxes(issueBody(listed, verdict, true), true)).toEqual(['A changelog has been']);
  expect(issueTitle(submission)).toBe('Add mattermost-plugin-weather to Marketplace');
}, 30_000);

test('the kit says who filled it in, and a link that opens it', async () => {
  const { submission, verdict } = await submitted();
  const kit = submissionKit(submission, verdict);
  expect(kit).toMatch(/^# Add mattermost-plugin-weather to Marketplace\n\nReady for the in-product Marketplace/);
  expect(kit).toMatch(
    /Filled in by mattermost-marketplace-readiness \d+\.\d+\.\d+, rules [0-9a-f]{16}, at commit c{40}, tag v2\.4\.1; nothing set aside\./,
  );
  const [, link = ''] = /\[Open the issue, filled in\]\(([^)]+)\)/.exec(kit) ?? [];
  expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
  const query = new URL(link).searchParams;
  expect([query.get('template'), query.get('labels'), query.get('title')]).toEqual([
    'add_plugin.md',
    'Plugin/New',
    'Add mattermost-plugin-weather to Marketplace',
  ]);
  expect(boxes(query.get('body') ?? '', false)).toEqual(OPEN);
}, 30_000);

test('a hostile description acts nowhere', async () => {
  const description = '</details>\n```\n# [x](javascript:x) @everyone ![](http://x.org/y.png) | - [x] all';
  const { submission, verdict } = await submitted({ 'plugin.json': { description } });
  const kit = submissionKit(submission, verdict);
  const parts = kit.split('\n').filter((line) => line.includes('everyone') && !line.startsWith('| Description | `'));
  expect(parts.length).toBeGreaterThan(0);
  for (const line of parts) {
    expect(line).not.toMatch(/!\[\]|@everyone|^- \[x\]|^#/);
  }
}, 30_000);

test.each([
  ['short', ['a'], 'body=a'],
  ['the first that fits', ['a'.repeat(8000), 'b'], 'body=b'],
  ['none', ['ü'.repeat(2000)], 'title=T'],
])('the link: %s', (_, bodies, end) => {
  const link = issueLink({ file: 'add_plugin.md', labels: 'Plugin/New' }, 'T', bodies);
  expect(link.endsWith(end)).toBe(true);
  expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
});

test.each([
  [{ version: '2.4.1' }, 'production'],
  [{ version: '0.9.0' }, 'beta'],
  [{ version: '1.0.0-rc1' }, 'beta'],
  [{ version: undefined, tag: undefined }, 'production'],
])(
  'the entry of %j is %s',
  async (change, stage) => {
    const { submission } = await submitted();
    const entry = JSON.parse(listingEntry({ ...submission, ...change })) as Record<string, unknown>;
    expect(entry['release_stage']).toBe(stage);
    expect(Object.keys(entry)).toEqual([
      'homepage_url',
      'icon_data',
      'download_url',
      'release_notes_url',
      'labels',
      'hosting',
      'author_type',
      'release_stage',
      'enterprise',
      'signature',
      'repo_name',
      'manifest',
      'platforms',
    ]);
  },
  30_000,
);
