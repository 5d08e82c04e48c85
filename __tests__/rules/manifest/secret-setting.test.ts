import { expect, test } from '@jest/globals';
import { secretSetting } from '../../../src/rules/manifest/secret-setting.js';
import { findingsOf } from '../../support/contribution.js';

async function said(
  setting: Readonly<Record<string, unknown>>,
  others: Readonly<Record<string, unknown>> = {},
): Promise<readonly string[]> {
  return findingsOf(secretSetting, {
    'plugin.json': { settings_schema: { settings: [{ key: 'A', type: 'text', ...setting }] }, ...others },
  });
}

test.each([
  ['ApiToken', 'token'],
  ['GitHubOAuthClientSecret', 'secret'],
  ['dbPassword', 'password'],
  ['ENCRYPTION_KEY', 'encryption key'],
  ['APIKey', 'api key'],
  ['apikey', 'apikey'],
  ['private-key', 'private key'],
  ['PasswordSalt', 'password'],
  ['salt', 'salt'],
  ['licenseKey', 'license key'],
  ['Secrets', 'secrets'],
])('the key %s', async (key, word) => {
  expect(await said({ key })).toEqual([
    `plugin.json:28:24 warning: \`${key}\` looks like a secret ("${word}") and is not marked \`secret\`.`,
  ]);
  expect(await said({ key, type: 'longtext' })).toHaveLength(1);
});

test('the label of a setting tells, too', async () => {
  expect(await said({ key: 'Github', display_name: 'Access Token:' })).toEqual([
    'plugin.json:28:24 warning: `Github` looks like a secret ("token") and is not marked `secret`.',
  ]);
  expect(await said({ key: 'TokenURL', display_name: 'Password' })).toEqual([
    'plugin.json:28:24 warning: `TokenURL` looks like a secret ("password") and is not marked `secret`.',
  ]);
});

test('a generated value is one by its type', async () => {
  expect(await said({ key: 'At', type: 'generated' })).toEqual([
    'plugin.json:28:24 warning: `At` is of type `generated` and is not marked `secret`.',
  ]);
});

test('without a key it stands at the setting', async () => {
  expect(
    await findingsOf(secretSetting, { 'plugin.json': { settings_schema: { settings: [{ type: 'generated' }] } } }),
  ).toEqual(['plugin.json:27:13 warning: `""` is of type `generated` and is not marked `secret`.']);
});

test.each([
  ['10.1.0', 'warning'],
  ['10.0.0', 'notice'],
  ['5.6.0', 'notice'],
  [null, 'notice'],
])('with min_server_version %s', async (min_server_version, severity) => {
  expect(await said({ type: 'generated' }, { min_server_version })).toEqual([
    `plugin.json:${min_server_version ? 28 : 27}:24 ${severity}: \`A\` is of type \`generated\` and is not marked \`secret\`.`,
  ]);
});

test('settings of sections are read as well', async () => {
  const sections = [{ key: 's', settings: [{ key: 'Token', type: 'text' }] }];
  expect(await findingsOf(secretSetting, { 'plugin.json': { settings_schema: { settings: [], sections } } })).toEqual([
    'plugin.json:32:32 warning: `Token` looks like a secret ("token") and is not marked `secret`.',
  ]);
});

test.each([
  'TokenURL',
  'SecretName',
  'PasswordLength',
  'tokenExpiry',
  'API_KEY_HEADER',
  'KeyboardLayout',
  'PublicKey',
  'Tokenizer',
  'Secretary',
  'BasaltCity',
  'Key',
  'IssueKey',
  'PrivateKeyPath',
  'ClientId',
  '',
])('the key %j is fine', async (key) => {
  expect(await said({ key })).toEqual([]);
});

test.each([
  { key: 'Token', secret: true },
  { key: 'Token', type: 'generated', secret: true },
  { key: 'UseToken', type: 'bool' },
  { key: 'Tokens', type: 'number' },
  { key: 'Token', type: 'custom' },
  { key: 'Token', type: 'dropdown', options: [] },
  { key: 'Token', type: 'username' },
  { key: 'Token', type: 'password' },
])('%j is fine', async (setting) => {
  expect(await said(setting)).toEqual([]);
});

test.each([
  ['The API token of the bot.', 'token'],
  ['Your client secret for the app.', 'client secret'],
  ['Enter the password that the service asks for.', 'password'],
  ['(Optional) The access key used to sign requests.', 'access key'],
  ['Paste the **API key** from your account.', 'api key'],
  ['Webhook secret, as set in GitHub.', 'secret'],
  ['Please specify the shared secret value.', 'secret'],
])('the help text %j', async (help_text, word) => {
  expect(await said({ key: 'Weather', help_text })).toEqual([
    expect.stringContaining('warning: `Weather` looks like a secret ("'),
  ]);
  expect(word).not.toBe('');
});

test.each([
  'The URL that tokens are read from.',
  'The address of the service. You need an API token to use it.',
  'The token endpoint of the provider.',
  'The name of the secret.',
  'How long a token lives.',
  'Enter the user who owns the API key.',
  'The public key of the service.',
  'Secret places of the city.',
  'The header in which the token is sent.',
])('the help text %j is about something else', async (help_text) => {
  expect(await said({ key: 'Weather', help_text })).toEqual([]);
});

test.each(['TokenURL', 'SecretName', 'ClientID'])('the key %s says that it is none', async (key) => {
  expect(await said({ key, help_text: 'The token of the bot.' })).toEqual([]);
});
