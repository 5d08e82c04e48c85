import { expect, test } from '@jest/globals';
import { description } from '../../../src/rules/manifest/description.js';
import { icon } from '../../../src/rules/manifest/icon.js';
import { minServerVersion } from '../../../src/rules/manifest/min-server-version.js';
import { name } from '../../../src/rules/manifest/name.js';
import { releaseNotesUrl } from '../../../src/rules/manifest/release-notes-url.js';
import { homepageUrl } from '../../../src/rules/manifest/homepage-url.js';
import { supportUrl } from '../../../src/rules/manifest/support-url.js';
import { version } from '../../../src/rules/manifest/version.js';
import { findingsOf } from '../../support/contribution.js';

const ROWS = [
  ['description', description],
  ['icon_path', icon],
  ['min_server_version', minServerVersion],
  ['release_notes_url', releaseNotesUrl],
  ['homepage_url', homepageUrl],
  ['support_url', supportUrl],
  ['version', version],
] as const;

// The manifest has the field; that its type is wrong is told by manifest/valid. The rules say "the manifest has no …".
test.each(ROWS)('%s of a wrong type is not called absent', async (field, rule) => {
  expect(await findingsOf(rule, { 'plugin.json': { [field]: 42 } })).toEqual([]);
});

test('a name of a wrong type is not judged', async () => {
  expect(await findingsOf(name, { 'plugin.json': { name: ['Weather Plugin'] } })).toEqual([]);
});

test('one setting of a wrong type does not hide the others', async () => {
  const settings = [42, { key: 'A', display_name: 7, type: 'text' }, { key: 'B', display_name: 'B', type: 'text' }];
  expect(
    await findingsOf(description, { 'plugin.json': { description: null, settings_schema: { settings } } }),
  ).toEqual(['plugin.json:1:1 error: The manifest has no `description`.']);
});
