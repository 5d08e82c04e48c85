import { expect, test } from '@jest/globals';
import { parseSettings } from '../../../src/repository/git/settings.js';

test.each([
  ['[remote "origin"]\n\turl = https://example.org/a.git', { 'remote.origin.url': 'https://example.org/a.git' }],
  ['[Core]\nIgnoreCase = true', { 'core.ignorecase': 'true' }],
  ['[remote "Or\\"i]gin"]\nurl=a', { 'remote.Or"i]gin.url': 'a' }],
  ['[a] b = 1\nb = 2', { 'a.b': '2' }],
  ['[a]\nb', { 'a.b': 'true' }],
  ['[a]\nb = "x # y" z ; c', { 'a.b': 'x # y z' }],
  ['[a]\nb = x\\\n  y', { 'a.b': 'x  y' }],
  ['[a]\r\nb = x \r\nc = y\r\n', { 'a.b': 'x', 'a.c': 'y' }],
  ['[a]\nb = \\"\\\\\\t.', { 'a.b': '"\\\t.' }],
  ['# [a]\n; [b]\nc = 1', {}],
  ['[a\nb = 1\n[c]\nd = 2', { 'c.d': '2' }],
  ['', {}],
])('%j', (text, expected) => {
  expect(Object.fromEntries(parseSettings(text))).toEqual(expected);
});
