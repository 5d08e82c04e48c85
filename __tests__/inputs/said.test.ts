import { expect, test } from '@jest/globals';
import { isContact, saysSomething } from '../../src/inputs/said.js';

test.each([
  ['It is old.', true],
  ['WIP', true],
  ['天気だ', true],
  ['a', false],
  ['ab', false],
  ['-', false],
  ['   a b   ', false],
  ['\u200b', false],
  ['\u200b\u200c\u200d\ufeff\u2060', false],
  ['\u3164\u3164\u3164', false],
  ['\u2800\u2800\u2800', false],
  ['a\u0301\u0302\u0303', false],
  ['a\u202e\u00adb', false],
])('the reason %j says something: %s', (text, says) => {
  expect(saysSomething(text)).toBe(says);
});

test.each([
  ['security@weather.example.org', true],
  ['first.last+security@example.co.uk', true],
  ['mailto:security@example.org', true],
  ['https://github.com/example/weather/security/advisories/new', true],
  ['http://example.org/security', true],
  ['@jane', true],
  ['@jane.doe-2', true],
  ['-', false],
  ['none', false],
  ['see README', false],
  ['@', false],
  ['@\u200b\u200b', false],
  ['a@b', false],
  ['\u200b@\u200b.\u200b\u200b', false],
  ['javascript:alert(1)', false],
  ['https://x', false],
  ['https://', false],
  ['file:///etc/passwd', false],
])('%j is a contact: %s', (text, is) => {
  expect(isContact(text)).toBe(is);
});
