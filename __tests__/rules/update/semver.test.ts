import { expect, test } from '@jest/globals';
import type { Edit } from '../../../src/rules/rule.js';
import { semver } from '../../../src/rules/update/semver.js';
import { example, findingsOf } from '../../support/contribution.js';

const COMMIT = 'a'.repeat(40);
const MANIFEST = new TextDecoder().decode(example('ready').get('plugin.json'));

/** What is said of a version after one change since another version. */
async function since(last: string, next: string, change: Edit[string], before = MANIFEST): Promise<readonly string[]> {
  const edit: Edit = { 'plugin.json': change };
  const git = {
    tags: [`v${last}`, 'v0.0.1', 'v99.0.0', 'nightly'],
    tagged: { [`v${last}`]: COMMIT },
    commits: { [COMMIT]: { 'plugin.json': before } },
  };
  return findingsOf(semver, edit, { git, releaseTag: `v${next}` });
}

const PATCH = ['2.4.0', '2.4.1'] as const;
const MAJOR_ASKED = '2.4.1 is no new major version since 2.4.0.';

test.each<[string, Edit[string], readonly string[]]>([
  ['nothing', {}, []],
  ['a new setting', ['"key": "Units"', '"key": "Units"'], []],
  [
    'another id',
    { id: 'org.example.rain' },
    [
      'plugin.json:2:11 warning: `id` was `org.example.weather` in 2.4.0: for servers and the Marketplace this is another plugin, and settings and data stay behind.',
    ],
  ],
  [
    'a renamed setting',
    ['"key": "Units"', '"key": "UnitSystem"'],
    [`plugin.json:23:5 warning: The setting \`Units\` of 2.4.0 is gone. ${MAJOR_ASKED}`],
  ],
  ['other capital letters', ['"key": "Units"', '"key": "units"'], []],
  [
    'another type',
    ['"type": "bool"', '"type": "text"'],
    [
      `plugin.json:55:25 warning: The setting \`EnableAlerts\` was \`bool\` in 2.4.0: what administrators entered does not fit any more. ${MAJOR_ASKED}`,
    ],
  ],
  ['another type of text', ['"type": "text"', '"type": "longtext"'], []],
  ['a custom setting', ['"type": "bool"', '"type": "custom"'], []],
  [
    'a platform less',
    { server: { executables: { 'darwin-amd64': null, 'linux-arm64': null } } },
    [`plugin.json:12:9 warning: 2.4.0 ran on \`linux-arm64\`, \`darwin-amd64\`. ${MAJOR_ASKED}`],
  ],
  [
    'a raised minimum',
    { min_server_version: '11.0.0' },
    [
      'plugin.json:10:27 warning: `min_server_version` was `10.11.0` in 2.4.0. 2.4.1 is no new minor version since 2.4.0.',
    ],
  ],
  ['a lowered minimum', { min_server_version: '10.5.0' }, []],
])('%s', async (_, change, lines) => {
  expect(await since(...PATCH, change)).toEqual(lines);
});

test.each([
  ['2.4.0', '3.0.0', 0],
  ['2.4.0', '2.5.0', 1],
  ['0.4.0', '0.5.0', 0],
  ['0.4.0', '0.4.1', 1],
  ['0.4.0', '1.0.0', 0],
])('a platform less from %s to %s', async (last, next, count) => {
  expect(await since(last, next, { server: { executables: { 'darwin-amd64': null } } })).toHaveLength(count);
});

test.each([
  ['2.4.0', '2.5.0', 0],
  ['2.4.0', '2.4.1', 1],
])('a raised minimum from %s to %s', async (last, next, count) => {
  expect(await since(last, next, { min_server_version: '11.0.0' })).toHaveLength(count);
});

test.each([
  ['no earlier release', { tags: ['v2.4.1', 'v3.0.0'] }, 'no release before 2.4.1 has a tag'],
  ['a shallow clone', { tags: ['v2.4.0'] }, 'the manifest of v2.4.0 is not here (a shallow clone?)'],
  [
    'a manifest elsewhere',
    { tags: ['v2.4.0'], tagged: { 'v2.4.0': COMMIT }, commits: { [COMMIT]: {} } },
    'v2.4.0 has no plugin.json',
  ],
  [
    'a manifest that does not parse',
    { tags: ['v2.4.0'], tagged: { 'v2.4.0': COMMIT }, commits: { [COMMIT]: { 'plugin.json': '{' } } },
    'the manifest of v2.4.0 does not parse',
  ],
])('%s', async (_, git, reason) => {
  expect(await findingsOf(semver, {}, { git })).toEqual([`skipped: ${reason}`]);
});

test('a version that only a tag will tell', async () => {
  expect(await findingsOf(semver, { 'plugin.json': { version: null } })).toEqual([
    'skipped: which version this becomes is not known before it has a tag',
  ]);
});
