import { expect, test } from '@jest/globals';
import { isValidHttpUrl } from '../../../src/mattermost/refusals/url.js';

test.each([
  'http://example.org',
  'https://example.org/',
  'https://example.org:8065/a?b#c',
  'https://example.org:',
  'https://user:pass@example.org',
  'https://@example.org',
  'https://a_b.example.org',
  'https://-example-',
  'https://192.168.0.1',
  'https://[::1]',
  'https://[::1]:8080/a',
  'https://例え.jp/テスト',
  'https://example.org/a b',
  'https://example.org/%20',
  'https://example.org/?%zz',
  'https://example.org?q',
  'https://%E4%BE%8B.jp',
  'https://a%25b',
  "https://!$&'()*+,;=",
  'https://a"b<c>d',
  'https://example.org//a',
  'https://example.org/\u0080',
])('Go takes %j', (url) => {
  expect(isValidHttpUrl(url)).toBe(true);
});

test.each([
  '',
  'example.org',
  '//example.org',
  'ftp://example.org',
  'HTTPS://example.org',
  ' https://example.org',
  'https:/example.org',
  'https://',
  'https:///a',
  'https://?a',
  'https://user@',
  'https://exa mple.org',
  'https://example.org:port',
  'https://example.org:80:90x',
  'https://us er@example.org',
  'https://us%zzer@example.org',
  'https://[::1',
  'https://[::1]a',
  'https://%41.org',
  'https://a%',
  'https://example.org/%',
  'https://example.org/%2',
  'https://example.org/%zz',
  'https://example.org/\u007f',
  'https://example.org/\n',
  'https://example.org/\0',
  'https://a\\b',
  'https://a^b',
  'https://a{b}',
  'https://a`b',
  'https://#a',
  'javascript:alert(1)',
])('Go refuses %j', (url) => {
  expect(isValidHttpUrl(url)).toBe(false);
});

test('a very long URL is judged in time', () => {
  expect(isValidHttpUrl(`https://${'a.'.repeat(500_000)}/`)).toBe(true);
  expect(isValidHttpUrl(`https://${'@'.repeat(500_000)}`)).toBe(false);
});
