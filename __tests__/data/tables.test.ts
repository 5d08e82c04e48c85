import { expect, test } from '@jest/globals';
import plugin from '../../src/data/plugin-api.json' with { type: 'json' };
import always from '../../src/data/pluginapi-always.json' with { type: 'json' };
import wrapper from '../../src/data/pluginapi.json' with { type: 'json' };
import webapp from '../../src/data/webapp-registry.json' with { type: 'json' };

const VERSION = /^\d+\.\d+(?:\.\d+)?$/;

test.each([
  ['api', plugin.api, /^[A-Z]\w*$/],
  ['hooks', plugin.hooks, /^[A-Z]\w*$/],
  ['registry', webapp.registry, /^(?:un)?register[A-Z]\w*$|^supports$/],
])('the names of %s are well-formed and in order, and their versions are versions', (_, table: Readonly<Record<string, string | null>>, name) => {
  const names = Object.keys(table);
  expect(names.filter((candidate) => !name.test(candidate))).toEqual([]);
  expect(names).toEqual([...names].sort());
  expect(Object.entries(table).filter(([, version]) => version !== null && !VERSION.test(version))).toEqual([]);
});

test('what is recommended or verified is in the tables', () => {
  for (const kind of ['api', 'hooks'] as const) {
    const names = new Set([...Object.keys(plugin[kind]), ...Object.keys(kind === 'api' ? plugin.removedApi : plugin.removedHooks)]);
    expect([...Object.keys(plugin.recommended[kind]), ...Object.keys(plugin.verified[kind])].filter((name) => !names.has(name))).toEqual([]);
    expect(Object.values<string>(plugin.recommended[kind]).filter((version) => !VERSION.test(version))).toEqual([]);
  }
});

test('every wrapper method calls methods that the API table knows, and belongs to a field of the client', () => {
  const known = new Set([...Object.keys(plugin.api), ...Object.keys(plugin.removedApi)]);
  const fields = new Set(Object.keys(wrapper.clientFields));
  const methods: readonly (readonly [string, { readonly calls: readonly string[]; readonly recommended: string }])[] = Object.entries(wrapper.methods);
  expect(methods.filter(([symbol]) => !fields.has(symbol.split('.')[0] ?? '')).map(([symbol]) => symbol)).toEqual([]);
  expect(methods.flatMap(([, { calls }]) => calls.filter((name) => !known.has(name)))).toEqual([]);
  expect(methods.filter(([, { recommended }]) => !VERSION.test(recommended))).toEqual([]);
});

test('what a wrapper method always calls is among its calls', () => {
  const methods: Readonly<Record<string, { readonly calls: readonly string[] }>> = wrapper.methods;
  expect(Object.entries(always.methods).filter(([symbol, called]) => methods[symbol]?.calls.includes(called) !== true)).toEqual([]);
});
