import { expect, test } from '@jest/globals';
import { locations } from '../../../src/rules/app/locations.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  [
    'all exist',
    {
      'manifest.json': {
        requested_locations: ['/post_menu', '/channel_header', '/command', '/in_post', '/command/oncall'],
      },
    },
    [],
  ],
  ['none', { 'manifest.json': { requested_locations: null } }, []],
  [
    'unknown',
    { 'manifest.json': { requested_locations: ['command', '/commands', '/sidebar'] } },
    [
      'manifest.json:13:9 warning: `command` is not a location. Did you mean `/command`?',
      'manifest.json:14:9 warning: `/commands` is not a location. Did you mean `/command`?',
      'manifest.json:15:9 warning: `/sidebar` is not a location.',
    ],
  ],
  ['wrong types are another rule’s', { 'manifest.json': { requested_locations: [1, null] } }, []],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(locations, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});
