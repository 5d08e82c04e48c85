import { afterEach, expect, test } from '@jest/globals';
import { releaseNotes } from '../../../src/rules/online/release-notes.js';
import { findingsOf } from '../../support/contribution.js';
import type { LocalWeb } from '../../support/web.js';
import { startWeb, webOf } from '../../support/web.js';

let local: LocalWeb | undefined;

afterEach(async () => {
  await local?.close();
  local = undefined;
});

const NOTES = 'https://github.com/example/mattermost-plugin-weather/releases/tag/v2.4.1';

test('offline nothing is said of it, and nothing is left open', async () => {
  expect(await findingsOf(releaseNotes, {})).toEqual(['skipped: release notes are looked up with `online` only']);
});

test.each([
  [
    'of a version that is tagged',
    ['v2.4.0', 'v2.4.1'],
    undefined,
    'error: `release_notes_url` leads nowhere: `URL` answers 404.',
  ],
  ['of the release under check', undefined, 'v2.4.1', 'error: `release_notes_url` leads nowhere: `URL` answers 404.'],
  [
    'of a version that is not released yet',
    ['v2.4.0'],
    undefined,
    'warning: `release_notes_url` answers 404: `URL`. It must be there when the version is submitted.',
  ],
  [
    'where the tags are not known',
    undefined,
    undefined,
    'warning: `release_notes_url` answers 404: `URL`. It must be there when the version is submitted.',
  ],
] as const)('release notes that are not there, %s', async (_, tags, releaseTag, expected) => {
  local = await startWeb({ [NOTES]: 404 });
  // The harness takes tags that are not known for its own.
  const known = tags ?? (releaseTag ? [] : ['v2.4.10']);
  expect(
    await findingsOf(releaseNotes, {}, { tags: known, ...(releaseTag && { releaseTag }), web: webOf(local) }),
  ).toEqual([`plugin.json:7:26 ${expected.replace('URL', NOTES)}`]);
});

test('an address that names no version is there at any time', async () => {
  local = await startWeb({ 'https://weather.org/news': 404 });
  expect(
    await findingsOf(
      releaseNotes,
      { 'plugin.json': { release_notes_url: 'https://weather.org/news' } },
      { web: webOf(local) },
    ),
  ).toEqual(['plugin.json:7:26 error: `release_notes_url` leads nowhere: `https://weather.org/news` answers 404.']);
});

test('release notes that are there', async () => {
  local = await startWeb();
  expect(await findingsOf(releaseNotes, {}, { web: webOf(local) })).toEqual([]);
});
