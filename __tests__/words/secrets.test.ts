import { expect, test } from '@jest/globals';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import data from '../../src/data/words/secret-forms.json' with { type: 'json' };
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

const MIX = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3X4y5Z6';
const mix = (length: number): string => MIX.repeat(20).slice(0, length);
const HEX = '0123456789abcdef0123456789abcdef';

/** A secret of each form; what stands before the dash is put together here. */
const SAMPLES: readonly (readonly [what: string, ...parts: string[]])[] = [
  ['a token of GitHub', 'gh', `p_${mix(36)}`],
  ['a token of GitHub', 'github', `_pat_${mix(82)}`],
  ['a token of GitLab', 'gl', `pat-${mix(20)}`],
  ['a token of GitLab', 'gl', `rt-${mix(27)}`],
  ['a token of Slack', 'xo', 'xb-0123456789-abcdefghij'],
  ['a token of Slack', 'xa', `pp-1-${mix(40)}`],
  ['a webhook of Slack', 'https://hooks.sl', 'ack.com/services/T01234567/B01234567/abcdefghij0123456789ABCD'],
  ['a key of AWS', 'AK', 'IAQWERTYUIOPASDFGH'],
  ['a secret key of AWS', 'aws_secret_', `access_key = "${mix(40)}"`],
  ['a key of Google', 'AI', `za${mix(35)}`],
  ['an OAuth secret of Google', 'GOC', `SPX-${mix(28)}`],
  ['a key of Azure', 'DefaultEndpointsProtocol=https;Account', `Key=${mix(86)}==`],
  ['a key of Azure', 'SharedAccess', `Key=${mix(43)}=`],
  ['a client secret of Azure', 'abc8', `Q~${mix(34)}`],
  ['a key of Stripe', 'sk', `_live_${mix(24)}`],
  ['a key of Stripe', 'wh', `sec_${mix(32)}`],
  ['a token of npm', 'np', `m_${mix(36)}`],
  ['a token of PyPI', 'py', `pi-AgEIcHlwaS5vcmc${mix(70)}`],
  ['a JSON web token', 'ey', `J${mix(20)}.eyJ${mix(40)}.${mix(43)}`],
  ['a key of Anthropic', 'sk-', `ant-api03-${mix(95)}`],
  ['a key of OpenAI', 'sk-', `proj-${mix(100)}`],
  ['a key of OpenAI', 'sk-', `${mix(20)}T3Blbk`, `FJ${mix(20)}`],
  ['a token of Hugging Face', 'h', `f_${mix(34)}`],
  ['a key of Twilio', 'S', `K${HEX}`],
  ['a key of SendGrid', 'S', `G.${mix(22)}.${mix(43)}`],
  ['a private key', '-----BEGIN RSA', ' PRIVATE KEY-----'],
  ['a token of Mattermost', `Authorization: Bearer ${KEY}`],
  ['a token of Mattermost', `?token=${KEY}`],
  ['a password in a URL', 'postgres://mattermost:', 'h7nter2x@db.acme.io:5432/mattermost'],
];

test.each(SAMPLES)('%s', (what, ...parts) => {
  for (const before of ['a ', '"', 'a\\n', 'a%20', '='])
    expect(secretsIn(`${before}${parts.join('')} b`).map((secret) => secret.what)).toEqual([what]);
});

test('every form has a sample', () => {
  expect(new Set(SAMPLES.map(([what]) => what))).toEqual(
    new Set([...data.forms.map(({ what }) => what), 'a password in a URL']),
  );
});

test('every form is linear, and has a keyword that it holds', () => {
  const linter = new Linter();
  for (const { pattern, source } of data.forms) {
    expect(source).toMatch(/^https:/);
    const code = `/${pattern.replaceAll('/', '\\/')}/g.test(a)`;
    const rules = {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    } satisfies Linter.RulesRecord;
    expect(linter.verify(code, [{ plugins: { regexp }, rules }])).toEqual([]);
  }
});

test.each([
  'https://user:password@chat.acme.io/',
  'postgres://mmuser:mostest@localhost:5432/mattermost_test',
  'https://user:${PASSWORD}@chat.acme.io/',
  'https://a:b@chat.acme.io/',
  'http://acme.io:8065/@user',
  'eyJhbGciOiJIUzI1NiJ9',
  `task-${mix(60)}`,
  'SK',
])('no secret in %s', (text) => {
  expect(secretsIn(text)).toEqual([]);
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
