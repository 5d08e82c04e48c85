import { expect, test } from '@jest/globals';
import { releaseNotesDomain } from '../../../src/rules/manifest/release-notes-domain.js';
import { findingsOf } from '../../support/contribution.js';

test('another domain', async () => {
  expect(
    await findingsOf(releaseNotesDomain, {
      'plugin.json': { release_notes_url: 'https://notes.example.org:8080/2.4.1' },
    }),
  ).toEqual([
    'plugin.json:7:26 notice: `release_notes_url` is on another domain than `homepage_url`: `notes.example.org:8080`.',
  ]);
});

test.each([
  ['beside the source', { homepage_url: 'https://weather.example.org' }],
  [
    'a part of the domain',
    { homepage_url: 'https://weather.example.org', release_notes_url: 'https://notes.example.org/2' },
  ],
  ['no home page', { homepage_url: null, release_notes_url: 'https://notes.example.org/2' }],
  ['no notes', { release_notes_url: null }],
  ['no address', { release_notes_url: 'notes' }],
  ['no text', { release_notes_url: 1 }],
])('%s', async (_, patch) => {
  expect(await findingsOf(releaseNotesDomain, { 'plugin.json': patch })).toEqual([]);
});
