import { expect, test } from '@jest/globals';
import { matchesPattern, parsePattern } from '../../../src/repository/git/pattern.js';

function matches(line: string, path: string): boolean {
  const pattern = parsePattern(line);
  return pattern !== undefined && matchesPattern(pattern, path.split('/'), { left: 1e6 });
}

/** As `git check-ignore` answers, for a file: line, paths that it names, paths that it does not. */
const LINES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a', ['a', 'b/a', 'c/b/a'], ['ab', 'a/b']],
  ['/a', ['a'], ['b/a']],
  ['a/b', ['a/b'], ['c/a/b', 'a/b/c']],
  ['*.js', ['a.js', 'b/c.js', '.js'], ['a.jsx', 'js']],
  ['a*b*c', ['abc', 'axbxc', 'abcbc'], ['abcb', 'ac']],
  ['a?c', ['abc'], ['ac', 'abbc']],
  ['d/*.js', ['d/a.js'], ['d/e/a.js', 'a.js']],
  ['**/a', ['a', 'b/a', 'c/b/a'], ['ab']],
  ['a/**', ['a/b', 'a/b/c'], ['a', 'b/a/c']],
  ['a/**/b', ['a/b', 'a/c/b', 'a/c/d/b'], ['a/c', 'ab']],
  ['a/***/b', ['a/b', 'a/c/b'], []],
  ['a**b', ['ab', 'axxb'], ['a/b']],
  ['**', ['a', 'a/b'], []],
  ['[a-c]x', ['ax', 'cx'], ['dx', 'x']],
  ['[!a-c]x', ['dx'], ['ax']],
  ['[]-]', [']', '-'], ['[']],
  ['[[:digit:]_]', ['1', '_'], ['a', ':']],
  ['[[:nothing:]]', [], ['n', ':']],
  ['[a', [], ['[a', 'a']],
  ['a\\', [], ['a', 'a\\']],
  ['\\*', ['*'], ['a']],
  ['\\#a', ['#a'], []],
  ['#a', [], ['#a', 'a']],
  ['a  ', ['a'], ['a  ']],
  ['a\\ ', ['a '], ['a']],
  ['', [], ['', 'a']],
  ['/', [], ['a', '']],
];

test.each(LINES)('%j', (line, named, others) => {
  expect(named.filter((path) => !matches(line, path))).toEqual([]);
  expect(others.filter((path) => matches(line, path))).toEqual([]);
});

test.each([
  ['!a', { negated: true, onlyFolders: false }],
  ['a/', { negated: false, onlyFolders: true }],
  ['\\!a/', { negated: false, onlyFolders: true }],
])('%s is %j', (line, expected) => {
  expect(parsePattern(line)).toMatchObject(expected);
});

test.each([
  ['*a'.repeat(1000), 'a'.repeat(250)],
  ['*a*'.repeat(100) + 'b', 'a'.repeat(250)],
  ['**/a/'.repeat(200) + 'b', 'a/'.repeat(400) + 'c'],
  ['**/*a*a*a*/'.repeat(50) + 'b', `${'a'.repeat(40)}/`.repeat(60) + 'c'],
])('a pattern such as %.12s… is compared in few steps', (line, path) => {
  const budget = { left: 2_000_000 };
  const pattern = parsePattern(line);
  expect(pattern && matchesPattern(pattern, path.split('/'), budget)).toBe(false);
  expect(budget.left).toBeGreaterThan(0);
});
