import { expect, test } from '@jest/globals';
import { notesUrl } from '../../../src/rules/release/notes-url.js';
import { releaseNotesUrl } from '../../../src/rules/manifest/release-notes-url.js';
import { builtBundle } from '../../support/bundle.js';
import { findingsOf } from '../../support/contribution.js';

const HUB = 'https://github.com/example/mattermost-plugin-weather';
const LAB = 'https://gitlab.com/example/weather';
const TEA = 'https://gitea.example.org/example/weather';

const leads = (ref: string): string =>
  `error: \`release_notes_url\` leads to \`${ref}\`, the release tag is \`v2.4.1\`.`;
const written = (ref: string, right: string): string =>
  `warning: \`release_notes_url\` leads to \`${ref}\`, the tags are written like \`${right}\`.`;
const file = (ref: string): string =>
  `warning: \`release_notes_url\` leads to a file or a comparison of \`${ref}\`, and this is \`v2.4.1\`.`;

/** What real plugins have there, with the release tag v2.4.1 under check, and a version that the build takes from git. */
test.each([
  [`${HUB}/releases/tag/v2.4.1`, []],
  [`${HUB}/releases/tag/v2.4.1/`, []],
  [`${HUB}/releases/tag/v2.4.1#notes`, []],
  [`${HUB}/releases/tag/v2.4.0`, [leads('v2.4.0')]],
  [`${HUB}/releases/tag/2.4.1`, [leads('2.4.1')]],
  [`${HUB}/releases/tag/v2.4.1-rc1`, [leads('v2.4.1-rc1')]],
  [`${HUB}/releases/tag/V2.4.1`, [leads('V2.4.1')]],
  [`${HUB}/releases/tag/release-2.4.1`, [leads('release-2.4.1')]],
  [`${HUB}/releases/tag/weather%2Fv2.4.1`, [leads('weather/v2.4.1')]],
  [`${HUB}/releases/v2.4.1`, []],
  [`${HUB}/releases/v2.3.0`, [leads('v2.3.0')]],
  [`${HUB}/releases`, []],
  [`${HUB}/releases/`, []],
  [`${HUB}/releases/latest`, []],
  [`${HUB}/releases/new`, []],
  [`${HUB}/releases/download/v2.4.0/weather.tar.gz`, [file('v2.4.0')]],
  [`${HUB}/tags`, []],
  [HUB, []],
  [`${HUB}/blob/master/CHANGELOG.md`, []],
  [`${HUB}/blob/main/CHANGELOG.md#241`, []],
  [`${HUB}/blob/v2.4.1/CHANGELOG.md`, []],
  [`${HUB}/blob/v2.4.0/CHANGELOG.md`, [file('v2.4.0')]],
  [`${HUB}/tree/v2.3.9`, [file('v2.3.9')]],
  [`${HUB}/tree/release-2.4`, []],
  [`${HUB}/raw/v2.4.0/CHANGELOG.md`, [file('v2.4.0')]],
  [`${HUB}/compare/v2.4.0...v2.4.1`, []],
  [`${HUB}/compare/v2.3.0...v2.4.0`, [file('v2.4.0')]],
  [`${HUB}/compare/v2.4.1...master`, []],
  [`${HUB}/wiki/Release-2.4.1`, []],
  [`${HUB}/issues/12`, []],
  [`${LAB}/-/releases/v2.4.1`, []],
  [`${LAB}/-/releases/v2.4.0`, [leads('v2.4.0')]],
  [`${LAB}/-/tags/2.4.1`, [leads('2.4.1')]],
  [`${LAB}/-/blob/v2.4.0/CHANGELOG.md`, [file('v2.4.0')]],
  [`${LAB}/-/blob/main/CHANGELOG.md`, []],
  [`${TEA}/releases/tag/v2.4.1`, []],
  [`${TEA}/releases/tag/v2.4.0`, [leads('v2.4.0')]],
  [`${TEA}/src/tag/v2.4.0/CHANGELOG.md`, [file('v2.4.0')]],
  [`${TEA}/src/branch/main/CHANGELOG.md`, []],
  ['https://weather.example.org/changelog', []],
  ['https://weather.example.org/releases/2.4.0/notes', []],
  ['https://docs.example.org/v2.4.0/', []],
])('%s', async (url, lines) => {
  const edit = { 'plugin.json': { release_notes_url: url, version: null } };
  const found = await findingsOf(notesUrl, edit, { releaseTag: 'v2.4.1' });
  expect(found.map((line) => line.replace(/^plugin.json:\d+:\d+ /, ''))).toEqual(lines);
});

/** Before a tag is made: only how it is written can be told. */
test.each([
  ['v2.4.1', ['v2.3.0', 'v2.4.0'], []],
  ['2.4.1', ['v2.3.0', 'v2.4.0'], [written('2.4.1', 'v2.4.1')]],
  ['v2.4.1', ['2.3.0', '2.4.0'], [written('v2.4.1', '2.4.1')]],
  ['2.4.1', ['2.3.0', 'v2.4.0'], []],
  ['2.4.1', ['2.4.1', 'v2.4.0'], []],
  ['2.4.1', [], []],
  ['weather-2.4.1', ['v2.4.0'], []],
])('%s beside the tags %j', async (ref, tags, lines) => {
  const edit = { 'plugin.json': { release_notes_url: `${HUB}/releases/tag/${ref}` } };
  const found = await findingsOf(notesUrl, edit, { tags });
  expect(found.map((line) => line.replace(/^plugin.json:\d+:\d+ /, ''))).toEqual(lines);
});

test('a wrong version beside one in the manifest is said once', async () => {
  const edit = { 'plugin.json': { release_notes_url: `${HUB}/releases/tag/v2.4.0` } };
  expect(await findingsOf(notesUrl, edit, { releaseTag: 'v2.4.1' })).toEqual([]);
  expect(await findingsOf(releaseNotesUrl, edit, { releaseTag: 'v2.4.1' })).toHaveLength(1);
});

test('the address in the bundle counts, too', async () => {
  const edit = { 'plugin.json': { release_notes_url: null } };
  const inside = `{"id": "org.example.weather", "release_notes_url": "${HUB}/releases/tag/v2.4.0"}`;
  const bundles = [builtBundle({ 'plugin.json': inside })];
  expect(await findingsOf(notesUrl, edit, { releaseTag: 'v2.4.1', bundles })).toEqual([
    `plugin.json:1:1 ${leads('v2.4.0')}`,
  ]);
});
