import { expect, test } from '@jest/globals';
import { valid } from '../../../src/rules/app/valid.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  [
    'no homepage_url',
    { 'manifest.json': { homepage_url: null } },
    ['manifest.json:1:1 error: The manifest has no `homepage_url`.'],
  ],
  [
    'an empty homepage_url',
    { 'manifest.json': { homepage_url: '' } },
    ['manifest.json:4:21 error: `homepage_url` is empty.'],
  ],
  [
    'a homepage without scheme',
    { 'manifest.json': { homepage_url: 'example.org' } },
    ['manifest.json:4:21 error: `example.org` is no http or https URL with a host.'],
  ],
  [
    'a homepage of another scheme',
    { 'manifest.json': { homepage_url: 'ftp://example.org' } },
    ['manifest.json:4:21 error: `ftp://example.org` is no http or https URL with a host.'],
  ],
  [
    'a homepage without host',
    { 'manifest.json': { homepage_url: 'https:///oncall' } },
    ['manifest.json:4:21 error: `https:///oncall` is no http or https URL with a host.'],
  ],
  ['a scheme in capitals', { 'manifest.json': { homepage_url: 'HTTPS://example.org' } }, []],
  [
    'a homepage with a space in its host',
    { 'manifest.json': { homepage_url: 'https://exam ple.org' } },
    ['manifest.json:4:21 error: `https://exam ple.org` is no http or https URL with a host.'],
  ],
  [
    'no display_name',
    { 'manifest.json': { display_name: null } },
    ['manifest.json:1:1 error: The manifest has no `display_name`.'],
  ],
  [
    'an empty display_name',
    { 'manifest.json': { display_name: '' } },
    ['manifest.json:5:21 error: `display_name` is empty.'],
  ],
  ['no icon', { 'manifest.json': { icon: null } }, []],
  ['an empty icon', { 'manifest.json': { icon: '' } }, []],
  ['an icon in a folder', { 'manifest.json': { icon: 'images/../images/icon.png' } }, []],
  ['an icon from the root of the static folder', { 'manifest.json': { icon: '/icon.png' } }, []],
  [
    'an icon outside',
    { 'manifest.json': { icon: '../icon.png' } },
    ["manifest.json:7:13 error: `../icon.png` is no path in the app's static folder: it leaves it."],
  ],
  [
    'an icon outside after cleaning',
    { 'manifest.json': { icon: 'images/../../icon.png' } },
    ["manifest.json:7:13 error: `images/../../icon.png` is no path in the app's static folder: it leaves it."],
  ],
  [
    'an icon outside, escaped twice',
    { 'manifest.json': { icon: '%252e%252e/icon.png' } },
    ["manifest.json:7:13 error: `%252e%252e/icon.png` is no path in the app's static folder: it leaves it."],
  ],
  [
    'an icon that is the folder',
    { 'manifest.json': { icon: './' } },
    ["manifest.json:7:13 error: `./` is no path in the app's static folder: it leads to the folder itself."],
  ],
  [
    'an icon without path',
    { 'manifest.json': { icon: 'https://example.org' } },
    ["manifest.json:7:13 error: `https://example.org` is no path in the app's static folder: it has no path."],
  ],
  ['an icon at a URL', { 'manifest.json': { icon: 'https://example.org/icon.png' } }, []],
  [
    'an icon of a query only',
    { 'manifest.json': { icon: '?size=64' } },
    ["manifest.json:7:13 error: `?size=64` is no path in the app's static folder: it has no path."],
  ],
  [
    'an icon with a bad escape',
    { 'manifest.json': { icon: 'icon%zz.png' } },
    ["manifest.json:7:13 error: `icon%zz.png` is no path in the app's static folder: it does not parse as a URL."],
  ],
  [
    'an icon with a colon',
    { 'manifest.json': { icon: '1:icon.png' } },
    ["manifest.json:7:13 error: `1:icon.png` is no path in the app's static folder: it does not parse as a URL."],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(valid, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});
