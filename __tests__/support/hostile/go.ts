import type { Edit } from '../../../src/rules/rule.js';
import type { HostileInput } from './hostile-input.js';
import { repeated } from './repeated.js';

const go = (text: string): Edit => ({ 'server/hostile.go': `package main\n\n${text}` });

/** Hostile inputs of Go. */
export const GO: readonly HostileInput[] = (
  [
    ['functions without a name', 2_500, repeated('func ( { p.API.GetUser( }\n')],
    ['comments that do not end', 20_000, repeated('/* * / ')],
    ['a type that is itself', 1, () => 'type Y Y\nvar a Y\nfunc f() { a.API.GetUser("") }'],
    [
      'types in a ring',
      2_000,
      (size: number) =>
        `${Array.from({ length: size }, (_, at) => `type T${at} T${(at + 1) % size}\n`).join('')}var a T0\nfunc f() { a.API.GetUser("") }`,
    ],
    ['braces and brackets', 2_044, (size: number) => `func f() { p.API.GetUser("") }\nvar a = ${'{['.repeat(size)}`],
    ['comments that end', 20_000, (size: number) => `func f() { p.API.GetUser("") }\nvar a = ${'}*'.repeat(size)}`],
    ['parentheses', 20_000, (size: number) => `func f() { p.API.GetUser("") }\nvar a = ${'('.repeat(size)}`],
    ['selectors', 50_000, (size: number) => `func f() { p.API${'.a'.repeat(size)} }`],
    ['calls', 20_000, (size: number) => `func f() { p.API.GetUser${'()'.repeat(size)} }`],
    ['statements', 50_000, (size: number) => `func f() {\n${'p.API.GetUser("")\n'.repeat(size)}}`],
    ['pointers', 50_000, (size: number) => `var a ${'*'.repeat(size)}API\nfunc f() { a.GetUser("") }`],
    [
      'type arguments',
      5_000,
      (size: number) => `var a ${'T['.repeat(size)}API${']'.repeat(size)}\nfunc f() { a.API.GetUser("") }`,
    ],
  ] as const
).map(([name, size, text]) => ({ name: `go: ${name}`, size, files: (at: number) => go(text(at)) }));
