import { expect, test } from '@jest/globals';
import fields from '../../src/data/manifest-fields.json' with { type: 'json' };
import plugin from '../../src/data/plugin-api.json' with { type: 'json' };
import always from '../../src/data/pluginapi-always.json' with { type: 'json' };
import wrapper from '../../src/data/pluginapi.json' with { type: 'json' };
import releases from '../../src/data/server-releases.json' with { type: 'json' };
import webapp from '../../src/data/webapp-registry.json' with { type: 'json' };
import { compareVersions } from '../../src/mattermost/versions.js';




const VERSION = /^\d+\.\d+(?:\.\d+)?$/;

test.each([
  ['api', plugin.api, /^[A-Z]\w*$/],
  ['hooks', plugin.hooks, /^[A-Z]\w*$/],
  ['removedApi', plugin.removedApi, /^[A-Z]\w*$/],
  ['removedHooks', plugin.removedHooks, /^[A-Z]\w*$/],
  ['unreleasedApi', plugin.unreleasedApi, /^[A-Z]\w*$/],
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

test.each([
  ['wrapper methods', Object.keys(wrapper.methods), /^[A-Z]\w*\.[A-Z]\w*$/],
  ['cluster', Object.keys(wrapper.cluster), /^cluster(?:\.[A-Z]\w*){1,2}$/],
  ['i18n', Object.keys(wrapper.i18n), /^i18n\.[A-Z]\w*$/],
  ['globals', Object.keys(webapp.globals), /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/],
  ['registry details', Object.keys(webapp.details), /^(?:un)?register[A-Z]\w*$|^supports$/],
  ['deprecated', Object.keys(webapp.deprecated), /^register[A-Z]\w*$/],
])('the names of %s are well-formed and in order', (_, names, form) => {
  expect(names.filter((name) => !form.test(name))).toEqual([]);
  expect(names).toEqual([...names].sort());
});

test('the names of the manifest are well-formed, and types are in the order of their versions', () => {
  const names = [fields.fields, fields.setting, fields.section, fields.option].flatMap((group) => Object.keys(group));
  expect(names.filter((name) => !/^[a-z_]+(?:\.[a-z_]+)?(?:\[\])?$/.test(name))).toEqual([]);
  const types = Object.entries(fields.settingTypes);
  expect(types).toEqual([...types].sort(([a, from], [b, to]) => compareVersions(from, to) || (a < b ? -1 : 1)));
});

test('every member of a namespace has its namespace in the table, and is no older', () => {
  const globals: Readonly<Record<string, { readonly since: string | null }>> = webapp.globals;
  const wrong = Object.entries(globals).filter(([name, { since }]) => {
    const parent = name.includes('.') ? globals[name.slice(0, name.lastIndexOf('.'))] : { since };
    return !parent || (since !== null && parent.since !== null && compareVersions(since, parent.since) < 0);
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test('releases are in order, and the newest ones are what the tables cover', () => {
  const versions = releases.releases.map(({ version }) => version);
  expect(versions).toEqual([...versions].sort(compareVersions));
  expect(new Set(versions).size).toBe(versions.length);
  const released = releases.releases.filter(({ publicRelease }) => publicRelease);
  expect([released.at(-1)?.version, plugin.newestReleaseCovered, webapp.notes.newestReleaseCovered]).toEqual(new Array(3).fill(releases.newest));
  expect([...releases.esr, releases.currentEsr].filter((version) => !versions.includes(version))).toEqual([]);
});

test('every version is of a real release, or of one that is still to come', () => {
  const known = new Set(releases.releases.map(({ version }) => version));
  const real = (version: string): boolean =>
    known.has(version.split('.').slice(0, 2).join('.')) || compareVersions(version, releases.newest) > 0;
  const versions: readonly (string | null | undefined)[] = [
    ...[plugin.api, plugin.hooks, plugin.recommended.api, plugin.recommended.hooks, plugin.removedApi, plugin.removedHooks].flatMap(
      (table) => Object.values<string>(table),
    ),
    ...[wrapper.methods, wrapper.cluster, wrapper.i18n].flatMap((table) =>
      Object.values<Versioned>(table).flatMap(({ min, recommended, annotated }) => [min, recommended, annotated]),
    ),
    ...Object.values<string | null>(webapp.registry),
    ...Object.values<string>(webapp.removed),
    ...Object.values<{ readonly since: string | null; readonly removedIn?: string }>(webapp.globals).flatMap(({ since, removedIn }) => [
      since,
      removedIn,
    ]),
    ...[fields.fields, fields.setting, fields.section, fields.option].flatMap((group) =>
      Object.values<{ readonly since: string }>(group).map(({ since }) => since),
    ),
    ...Object.values<string>(fields.settingTypes),
  ];
  expect(versions.filter((version) => version && !(VERSION.test(version) && real(version)))).toEqual([]);
});

interface Versioned {
  readonly min: string | null;
  readonly recommended: string;
  readonly annotated: string | null;
}

test('what a wrapper method always calls is among its calls', () => {
  const methods: Readonly<Record<string, { readonly calls: readonly string[] }>> = wrapper.methods;
  expect(Object.entries(always.methods).filter(([symbol, called]) => methods[symbol]?.calls.includes(called) !== true)).toEqual([]);
});
