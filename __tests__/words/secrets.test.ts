import { expect, test } from '@jest/globals';
import { quote } from '../../src/words/quote.js';
import { hookUrlsIn, masked, secretsIn } from '../../src/words/secrets.js';

// Put together here, so that no scanner takes this file for a leak.
const KEY = ['k7pm3xw9', 'sfbtugyq', 'ne5hd4ja8z'].join('');

test.each([
  ['https://chat.acme.io/hooks/KEY', 'chat.acme.io'],
  ['http://10.0.0.7:8065/hooks/KEY', '10.0.0.7:8065'],
  ['see https://chat.acme.io/mattermost/hooks/KEY.', 'chat.acme.io'],
  ["curl -d '{}' 'https://user:pw@chat.acme.io/hooks/KEY'", 'chat.acme.io'],
])('a live hook URL: %s', (text, host) => {
  const [secret, ...others] = hookUrlsIn(text.replace('KEY', KEY));
  expect(others).toEqual([]);
  expect(secret).toEqual({
    what: 'the URL of a webhook',
    host,
    span: { start: text.indexOf('KEY'), end: text.indexOf('KEY') + 26 },
  });
});

test.each([
  'https://chat.acme.io/hooks/xxx-generatedkey-xxx',
  'https://chat.acme.io/hooks/xxxxxxxxxxxxxxxxxxxxxxxxxx',
  'https://chat.acme.io/hooks/abcdefghijklmnopqrstuvwxyz',
  'https://chat.acme.io/hooks/ababababababababababababab',
  `https://chat.acme.io/hooks/${KEY}x`,
  `https://chat.acme.io/webhooks/${KEY}`,
  `https://mattermost.example.com/hooks/${KEY}`,
  `https://your-mattermost-server.com/hooks/${KEY}`,
  `https://{your-mattermost-site}/hooks/${KEY}`,
  `http://localhost:8065/hooks/${KEY}`,
  `http://127.0.0.1/hooks/${KEY}`,
  `/hooks/${KEY}`,
])('no live hook URL: %s', (text) => {
  expect(hookUrlsIn(text)).toEqual([]);
  expect(masked(text)).toBe(text);
});

test.each([
  ['a token of GitHub', ['gh', 'p_0123456789abcdefghijABCDEFGHIJ012345'].join('')],
  ['a token of GitLab', ['gl', 'pat-0123456789abcdefghij'].join('')],
  ['a token of Slack', ['xo', 'xb-0123456789-abcdefghij'].join('')],
  [
    'a webhook of Slack',
    ['https://hooks.sl', 'ack.com/services/T01234567/B01234567/abcdefghij0123456789ABCD'].join(''),
  ],
  ['a key of AWS', ['AK', 'IAQWERTYUIOPASDFGH'].join('')],
  ['a private key', ['-----BEGIN RSA', ' PRIVATE KEY-----'].join('')],
  ['a token of Mattermost', `Authorization: Bearer ${KEY}`],
  ['a token of Mattermost', `?token=${KEY}`],
])('%s', (what, text) => {
  expect(secretsIn(`a ${text} b`).map((secret) => secret.what)).toEqual([what]);
});

test.each(['AKIAIOSFODNN7EXAMPLE', 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'Bearer TOKEN', `id ${KEY}`])(
  'no secret: %s',
  (text) => {
    expect(secretsIn(text)).toEqual([]);
  },
);

test('masks what follows the first three characters, and keeps the length', () => {
  expect(masked(`a https://chat.acme.io/hooks/${KEY} b`)).toBe(`a https://chat.acme.io/hooks/k7p${'*'.repeat(23)} b`);
});

test('no quoted value shows a secret', () => {
  expect(quote(`https://chat.acme.io/hooks/${KEY}`)).toBe(`\`https://chat.acme.io/hooks/k7p${'*'.repeat(23)}\``);
  expect(quote(`${'x'.repeat(40)}https://chat.acme.io/hooks/${KEY}`)).not.toContain(KEY.slice(0, 6));
});

test('a long text is read in one pass', () => {
  expect(secretsIn('https://a/'.repeat(100_000))).toEqual([]);
  expect(secretsIn('/hooks/'.repeat(150_000))).toEqual([]);
  expect(secretsIn(`https://chat.acme.io/hooks/${KEY} `.repeat(10_000))).toHaveLength(10_000);
});
