import { expect, test } from '@jest/globals';
import externals from '../../src/data/go-externals.json' with { type: 'json' };
import type { ExternalTable } from '../../src/documents/go/types/external-table.js';

const PACKAGES: ExternalTable = externals.packages;
const TYPE = /^(?:\*|\[\]|<-chan |map\[\w+\])*(?:\$0|[a-z]\w*|struct\{\}|func\(\)|[a-z][\w./-]*\.[A-Z]\w*)$/;

test.each(Object.entries(PACKAGES))('the types of %s are readable', (_, { types = {}, functions = {}, values = {} }) => {
  const written = [
    ...Object.values(values),
    ...Object.values(functions).flat(),
    ...Object.values(types).flatMap(({ underlying, fields = {}, methods = {} }) => [
      ...(underlying === undefined ? [] : [underlying]),
      ...Object.values(fields),
      ...Object.values(methods).flat(),
    ]),
  ];
  expect(written.filter((type) => !TYPE.test(type))).toEqual([]);
});

test('packages, types and members are in order, and exported', () => {
  const tables = Object.values(PACKAGES).flatMap(({ types = {}, functions = {}, values = {} }) => [
    ...[types, functions, values],
    ...Object.values(types).flatMap(({ fields = {}, methods = {} }) => [fields, methods]),
  ]);
  const names = tables.map((table) => Object.keys(table));
  expect(names.filter((list) => list.join() !== [...list].sort().join())).toEqual([]);
  expect(names.flat().filter((name) => !/^[A-Z]\w*$/.test(name))).toEqual([]);
  expect(Object.keys(PACKAGES)).toEqual(Object.keys(PACKAGES).sort());
});
