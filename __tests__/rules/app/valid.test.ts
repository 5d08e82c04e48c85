import { expect, test } from '@jest/globals';
import { appValid } from '../../../src/rules/app/valid.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../harness.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['all is right', {}, []],
  ['no object', { 'manifest.json': '[]' }, ['manifest.json:1:1 error: The manifest is an array, where an object is read.']],
  ['null', { 'manifest.json': 'null' }, ['manifest.json:1:1 error: The manifest is `null`, where an object is read.']],
  [
    'an empty object',
    { 'manifest.json': '{}' },
    [
      'manifest.json:1:1 error: The manifest has no `app_id`.',
      'manifest.json:1:1 error: The manifest has no `homepage_url`.',
      'manifest.json:1:1 error: The manifest has no `display_name`.',
      'manifest.json:1:1 error: The manifest has no deployment: none of `http`, `aws_lambda`, `open_faas`, `plugin`.',
    ],
  ],
  ['no app_id', { 'manifest.json': { app_id: null } }, ['manifest.json:1:1 error: The manifest has no `app_id`.']],
  ['an empty app_id', { 'manifest.json': { app_id: '' } }, ['manifest.json:2:15 error: `app_id` is empty.']],
  ['two bytes', { 'manifest.json': { app_id: 'ab' } }, ['manifest.json:2:15 error: `ab` has 2 bytes; an `app_id` has 3 to 32.']],
  ['three bytes', { 'manifest.json': { app_id: 'abc' } }, []],
  ['32 bytes', { 'manifest.json': { app_id: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } }, []],
  [
    '33 bytes',
    { 'manifest.json': { app_id: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } },
    ['manifest.json:2:15 error: `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa` has 33 bytes; an `app_id` has 3 to 32.'],
  ],
  [
    'bytes, not characters',
    { 'manifest.json': { app_id: 'ééééééééééééééééé' } },
    ['manifest.json:2:15 error: `ééééééééééééééééé` has 34 bytes; an `app_id` has 3 to 32.'],
  ],
  ['letters and numbers of any script', { 'manifest.json': { app_id: 'été-٣_日.Ⅷ' } }, []],
  [
    'a space',
    { 'manifest.json': { app_id: 'on call' } },
    ['manifest.json:2:15 error: `on call` has a character that an `app_id` cannot have: ` `.'],
  ],
  [
    'a slash',
    { 'manifest.json': { app_id: 'on/call' } },
    ['manifest.json:2:15 error: `on/call` has a character that an `app_id` cannot have: `/`.'],
  ],
  [
    'app_id of a wrong type',
    { 'manifest.json': { app_id: 7 } },
    ['manifest.json:2:15 error: `app_id` is a number, where a string is read.'],
  ],
  ['keys in any case', { 'manifest.json': ['"app_id"', '"App_Id"'] }, []],
  ['no version', { 'manifest.json': { version: null } }, []],
  ['an empty version', { 'manifest.json': { version: '' } }, []],
  ['ten bytes', { 'manifest.json': { version: 'v00_00_000' } }, []],
  [
    'eleven bytes',
    { 'manifest.json': { version: '10.20.30-rc' } },
    ['manifest.json:3:16 error: `10.20.30-rc` has 11 bytes; a `version` has at most 10.'],
  ],
  [
    'a plus',
    { 'manifest.json': { version: '1.0.0+1' } },
    ['manifest.json:3:16 error: `1.0.0+1` has a character that a `version` cannot have: `+`.'],
  ],
  [
    'version of a wrong type',
    { 'manifest.json': { version: 1.3 } },
    ['manifest.json:3:16 error: `version` is a number, where a string is read.'],
  ],
  ['no homepage_url', { 'manifest.json': { homepage_url: null } }, ['manifest.json:1:1 error: The manifest has no `homepage_url`.']],
  ['an empty homepage_url', { 'manifest.json': { homepage_url: '' } }, ['manifest.json:4:21 error: `homepage_url` is empty.']],
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
  ['no display_name', { 'manifest.json': { display_name: null } }, ['manifest.json:1:1 error: The manifest has no `display_name`.']],
  ['an empty display_name', { 'manifest.json': { display_name: '' } }, ['manifest.json:5:21 error: `display_name` is empty.']],
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
  ['no permissions', { 'manifest.json': { requested_permissions: null } }, []],
  [
    'remote_webhooks alone',
    { 'manifest.json': { requested_permissions: ['remote_webhooks'] } },
    ['manifest.json:10:9 error: `remote_webhooks` needs `act_as_bot`, which is not requested.'],
  ],
  [
    'remote_oauth2 alone',
    { 'manifest.json': { requested_permissions: ['remote_oauth2', 'act_as_bot'] } },
    ['manifest.json:10:9 error: `remote_oauth2` needs `act_as_user`, which is not requested.'],
  ],
  [
    'user_joined_channel_notification alone',
    { 'manifest.json': { requested_permissions: ['user_joined_channel_notification', 'act_as_user'] } },
    ['manifest.json:10:9 error: `user_joined_channel_notification` needs `act_as_bot`, which is not requested.'],
  ],
  [
    'every permission',
    {
      'manifest.json': {
        requested_permissions: ['user_joined_channel_notification', 'act_as_bot', 'act_as_user', 'remote_oauth2', 'remote_webhooks'],
      },
    },
    [],
  ],
  ['an unknown permission is not refused', { 'manifest.json': { requested_permissions: ['act_as_admin'] } }, []],
  [
    'permissions of wrong types',
    { 'manifest.json': { requested_permissions: [1, null, {}] } },
    [
      'manifest.json:10:9 error: An entry of `requested_permissions` is a number, where a string is read.',
      'manifest.json:12:9 error: An entry of `requested_permissions` is an object, where a string is read.',
    ],
  ],
  [
    'permissions that are no array',
    { 'manifest.json': { requested_permissions: 'act_as_bot' } },
    ['manifest.json:9:30 error: `requested_permissions` is a string, where an array is read.'],
  ],
  ['an unknown location is not refused', { 'manifest.json': { requested_locations: ['/moon'] } }, []],
  [
    'a location of a wrong type',
    { 'manifest.json': { requested_locations: [false] } },
    ['manifest.json:13:9 error: An entry of `requested_locations` is a boolean, where a string is read.'],
  ],
  ['an unknown way to authenticate is not refused', { 'manifest.json': { remote_webhook_auth_type: 'magic' } }, []],
  ['a call as text', { 'manifest.json': { bindings: '/bindings' } }, []],
  [
    'a call of a wrong type',
    { 'manifest.json': { bindings: 5 } },
    ['manifest.json:16:17 error: `bindings` is a number, where an object or a string is read.'],
  ],
  [
    'a path of a wrong type',
    { 'manifest.json': { on_install: { path: [] } } },
    ['manifest.json:24:17 error: `path` is an array, where a string is read.'],
  ],
  [
    'expand of a wrong type',
    { 'manifest.json': { on_enable: { path: '/enabled', expand: { channel: true } } } },
    ['manifest.json:31:24 error: `channel` is a boolean, where a string is read.'],
  ],
  ['state is free', { 'manifest.json': { on_disable: { path: '/disabled', state: [1, { a: null }] } } }, []],
  [
    'no deployment',
    { 'manifest.json': { http: null } },
    ['manifest.json:1:1 error: The manifest has no deployment: none of `http`, `aws_lambda`, `open_faas`, `plugin`.'],
  ],
  [
    'an empty http deployment',
    { 'manifest.json': ['"root_url": "https://oncall.example.org",', ''] },
    ['manifest.json:24:13 error: `http` has no `root_url`.'],
  ],
  ['an empty root_url', { 'manifest.json': { http: { root_url: '' } } }, ['manifest.json:25:21 error: `root_url` is empty.']],
  [
    'a root_url without scheme',
    { 'manifest.json': { http: { root_url: 'oncall.example.org' } } },
    ['manifest.json:25:21 error: `oncall.example.org` is no http or https URL with a host.'],
  ],
  [
    'use_jwt of a wrong type',
    { 'manifest.json': { http: { use_jwt: 'yes' } } },
    ['manifest.json:26:20 error: `use_jwt` is a string, where a boolean is read.'],
  ],
  [
    'http of a wrong type',
    { 'manifest.json': { http: 'https://oncall.example.org' } },
    ['manifest.json:24:13 error: `http` is a string, where an object is read.'],
  ],
  [
    'aws_lambda without functions',
    { 'manifest.json': { http: null, aws_lambda: {} } },
    ['manifest.json:24:19 error: `aws_lambda` has no `functions`.'],
  ],
  [
    'aws_lambda with no function',
    { 'manifest.json': { aws_lambda: { functions: [] } } },
    ['manifest.json:29:22 error: `functions` is empty: at least one is needed.'],
  ],
  [
    'aws_lambda before 1.0',
    { 'manifest.json': { aws_lambda: [{ path: '/' }] } },
    ['manifest.json:28:19 error: `aws_lambda` is an array, where an object is read.'],
  ],
  [
    'a lambda function with nothing',
    { 'manifest.json': { aws_lambda: { functions: [{}] } } },
    [
      'manifest.json:30:13 error: An entry of `functions` has no `path`.',
      'manifest.json:30:13 error: An entry of `functions` has no `name`.',
      'manifest.json:30:13 error: An entry of `functions` has no `handler`.',
      'manifest.json:30:13 error: An entry of `functions` has no `runtime`.',
    ],
  ],
  [
    'a lambda function with empty fields',
    { 'manifest.json': { aws_lambda: { functions: [{ path: '', name: '', handler: '', runtime: '' }] } } },
    [
      'manifest.json:31:25 error: `path` is empty.',
      'manifest.json:32:25 error: `name` is empty.',
      'manifest.json:33:28 error: `handler` is empty.',
      'manifest.json:34:28 error: `runtime` is empty.',
    ],
  ],
  [
    'a whole lambda function',
    {
      'manifest.json': {
        http: null,
        aws_lambda: { functions: [{ path: '/', name: 'main', handler: 'index.handler', runtime: 'nodejs20.x' }] },
      },
    },
    [],
  ],
  [
    'a lambda function that is null',
    { 'manifest.json': { aws_lambda: { functions: [null] } } },
    ['manifest.json:30:13 error: An entry of `functions` is `null`, where an object is read.'],
  ],
  ['open_faas without functions', { 'manifest.json': { open_faas: {} } }, ['manifest.json:28:18 error: `open_faas` has no `functions`.']],
  [
    'an open_faas function with nothing',
    { 'manifest.json': { open_faas: { functions: [{}] } } },
    [
      'manifest.json:30:13 error: An entry of `functions` has no `path`.',
      'manifest.json:30:13 error: An entry of `functions` has no `name`.',
    ],
  ],
  [
    'an open_faas function with empty fields',
    { 'manifest.json': { open_faas: { functions: [{ path: '', name: '' }] } } },
    ['manifest.json:31:25 error: `path` is empty.', 'manifest.json:32:25 error: `name` is empty.'],
  ],
  ['a whole open_faas function', { 'manifest.json': { http: null, open_faas: { functions: [{ path: '/', name: 'main' }] } } }, []],
  ['plugin without plugin_id', { 'manifest.json': { plugin: {} } }, ['manifest.json:28:15 error: `plugin` has no `plugin_id`.']],
  ['an empty plugin_id', { 'manifest.json': { plugin: { plugin_id: '' } } }, ['manifest.json:29:22 error: `plugin_id` is empty.']],
  ['a plugin', { 'manifest.json': { http: null, plugin: { plugin_id: 'org.example.oncall' } } }, []],
  [
    'several deployments',
    { 'manifest.json': { plugin: { plugin_id: 'org.example.oncall' }, open_faas: { functions: [{ path: '/', name: 'main' }] } } },
    [],
  ],
  [
    'what is not in the manifest any more',
    { 'manifest.json': { http: null, kubeless: { functions: [{ path: '/' }] }, builtin: {} } },
    ['manifest.json:1:1 error: The manifest has no deployment: none of `http`, `aws_lambda`, `open_faas`, `plugin`.'],
  ],
  [
    'every field of a wrong type',
    {
      'manifest.json':
        '{"app_id":1,"version":1,"homepage_url":1,"display_name":1,"description":1,"icon":1,"requested_permissions":1,"requested_locations":1,"remote_webhook_auth_type":1,"bindings":1,"on_install":1,"http":1,"aws_lambda":1,"open_faas":1,"plugin":1,"SchemaVersion":1}',
    },
    [
      'manifest.json:1:11 error: `app_id` is a number, where a string is read.',
      'manifest.json:1:23 error: `version` is a number, where a string is read.',
      'manifest.json:1:40 error: `homepage_url` is a number, where a string is read.',
      'manifest.json:1:57 error: `display_name` is a number, where a string is read.',
      'manifest.json:1:73 error: `description` is a number, where a string is read.',
      'manifest.json:1:82 error: `icon` is a number, where a string is read.',
      'manifest.json:1:108 error: `requested_permissions` is a number, where an array is read.',
      'manifest.json:1:132 error: `requested_locations` is a number, where an array is read.',
      'manifest.json:1:161 error: `remote_webhook_auth_type` is a number, where a string is read.',
      'manifest.json:1:174 error: `bindings` is a number, where an object or a string is read.',
      'manifest.json:1:189 error: `on_install` is a number, where an object or a string is read.',
      'manifest.json:1:198 error: `http` is a number, where an object is read.',
      'manifest.json:1:213 error: `aws_lambda` is a number, where an object is read.',
      'manifest.json:1:227 error: `open_faas` is a number, where an object is read.',
      'manifest.json:1:238 error: `plugin` is a number, where an object is read.',
      'manifest.json:1:256 error: `SchemaVersion` is a number, where a string is read.',
    ],
  ],
  ['the last of two keys wins', { 'manifest.json': ['"version": "1.3.0"', '"version": "!", "version": "1.3.0"'] }, []],
  [
    'a wrong type in the first of two keys',
    { 'manifest.json': ['"version": "1.3.0"', '"version": 1, "version": "1.3.0"'] },
    ['manifest.json:3:16 error: `version` is a number, where a string is read.'],
  ],
  [
    'hostile text',
    { 'manifest.json': { app_id: '`\n::error::‮<img>' } },
    ["manifest.json:2:15 error: `'\\x0a::error::\\u{202e}<img>` has a character that an `app_id` cannot have: `'`."],
  ],
])('%s', async (_, edit, findings) => {
  expect(await findingsOf(appValid, edit, { kind: 'app', from: 'app-ready' })).toEqual(findings);
});
