import { expect, test } from '@jest/globals';
import { headOf } from '../../../src/documents/go/head.js';

function paths(text: string): readonly string[] {
  return headOf(text).imports.map(({ alias, path }) => (alias === undefined ? path : `${alias}=${path}`));
}

test.each([
  ['one', 'import "a"', ['a']],
  ['a group on one line', 'import ("a"; "b"; c "d")', ['a', 'b', 'c=d']],
  ['a group on many lines', 'import (\n\t"a"\n\n\t. "b"\n\t_ "c"\n)', ['a', '.=b', '_=c']],
  ['two declarations', 'import "a"; import b "c"', ['a', 'b=c']],
  ['an empty group', 'import ()\nimport "a"', ['a']],
  ['raw strings', 'import `a/b`', ['a/b']],
  ['comments between', 'import /* x "y" */ ( // "z"\n\ta /* b */ "c"\n)', ['a=c']],
  ['escapes', 'import "\\x67ithub.com/\\u0061\\142"', ['github.com/ab']],
  ['an odd alias', 'import größe2 "a"', ['größe2=a']],
  ['nothing behind the imports', 'import "a"\n\nvar x = `\nimport "b"\n`', ['a']],
  ['no import', 'func f() { g("import", "b") }', []],
  ['a broken group', 'import ("a"\nfunc f() {}', ['a']],
  ['an unclosed comment', 'import "a"\n/* import "b"', ['a']],
])('%s', (_, text, expected) => {
  expect(paths(`// package no\n/* package nor */ package main\n${text}`)).toEqual(expected);
});

test('the name of the package', () => {
  expect(headOf('\uFEFF/* package a */\npackage b // c').name).toBe('b');
  expect(headOf('func f() {}')).toEqual({ name: '', imports: [] });
});
