import { expect, test } from '@jest/globals';
import { bounded, currentDocument, reading } from '../../src/documents/deadline.js';

/** What this test needs of WebAssembly, whose types come with those of browsers alone. */
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: { f(): void } };
}

test('work that ends has its result', () => {
  expect(bounded('a', 1, () => 7)).toBe(7);
});

test.each([
  [
    'a loop',
    () => {
      for (;;);
    },
  ],
  ['a regular expression', () => /^(?:a+)+$/.test(`${'a'.repeat(40)}b`)],
  [
    'WebAssembly',
    () => {
      // (module (func (export "f") (loop br 0)))
      const bytes = Buffer.from('0061736d0100000001040160000003020100070501016600000a0901070003400c000b0b', 'hex');
      const { Instance, Module } = (globalThis as unknown as { readonly WebAssembly: Wasm }).WebAssembly;
      new Instance(new Module(bytes)).exports.f();
    },
  ],
])('%s that does not end is ended', (_, work) => {
  expect(bounded('a', 1, work)).toEqual({ outOfTime: 'a' });
  expect(bounded('a', 1, () => 'as before')).toBe('as before');
});

test('what it throws is thrown, and the document is over', () => {
  expect(() =>
    bounded('a', 1, () => {
      throw new RangeError('too deep');
    }),
  ).toThrow('too deep');
  expect(currentDocument()).toBeUndefined();
});

test('the document of the outer work is the current one', () => {
  expect(bounded('outer', 1, () => bounded('inner', 1, () => currentDocument()))).toBe('outer');
});

test('larger work tells which document it had come to', () => {
  const work = (): void => {
    reading('b');
    for (;;);
  };
  expect(bounded('a', 1, work)).toEqual({ outOfTime: 'b' });
});
