import { compareVersions } from '../../src/mattermost/versions.js';
import type { Checkout, Outcome } from './checkout.js';
import { ordered, shouldHave } from './checkout.js';
import type { PluginTable } from './plugin-api.js';
import { readWrapper } from './wrapper-calls.js';

interface Method {
  readonly calls: readonly string[];
  readonly annotated: string | null;
  readonly maxOfCalls?: string | null;
  readonly min: string | null;
  readonly recommended: string;
  readonly in?: readonly string[];
  readonly note?: string;
}

/** The parts of src/data/pluginapi.json that a checkout decides. */
export interface WrapperTable {
  readonly clientFields: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<string, Method>>;
  readonly cluster: Readonly<Record<string, Method>>;
  readonly i18n: Readonly<Record<string, Method>>;
}

const FOLDER = 'server/public/pluginapi';
const CURRENT = 'mattermost/mattermost server/public/pluginapi';

/** Compares what each method of the wrapper calls; versions follow from the plugin API's. */
export async function compareWrapper(checkout: Checkout, table: WrapperTable, plugin: PluginTable): Promise<Outcome> {
  const open: string[] = [];
  const isApi = (name: string): boolean => name in plugin.api;
  const packageIn = async (folder: string) => {
    const texts = checkout
      .files(folder)
      .filter((name) => name.endsWith('.go') && !name.endsWith('_test.go'))
      .flatMap((name) => checkout.read(`${folder}/${name}`) ?? []);
    if (texts.length === 0) open.push(`${folder} is not there: not compared`);
    return readWrapper(texts, isApi);
  };
  const { methods, structs } = await packageIn(FOLDER);
  if (methods.length === 0) return { differences: [], open, table };
  const isBare = methods.every(({ annotated }) => annotated === '');
  if (isBare) open.push(`${FOLDER} has no annotations: those of its methods not compared`);
  const lines: string[] = [];
  const services = Object.fromEntries(
    Object.entries(structs.get('Client') ?? {}).filter(([, type]) => type.endsWith('Service')),
  );
  const fieldOf = new Map(Object.entries(services).map(([field, service]) => [service, field]));
  for (const [field, service] of Object.entries(services))
    if (table.clientFields[field] !== service)
      lines.push(`clientFields.${field}: ${table.clientFields[field] ?? 'new'} → ${service}`);
  const merged: Record<string, Method> = { ...table.methods };
  const here = new Set<string>();
  for (const { name, annotated, calls } of methods) {
    const [service = '', method = ''] = name.split('.');
    const field = fieldOf.get(service);
    if (field === undefined) continue;
    const symbol = `${field}.${method}`;
    here.add(symbol);
    const before = table.methods[symbol];
    // A note says why the table knows better than what is called.
    if (before?.note !== undefined) continue;
    const made = methodOf(calls, annotated === '' && isBare ? (before?.annotated ?? '') : annotated, plugin);
    if (!made) {
      if (!before) open.push(`${symbol} is new, and neither its comment nor what it calls tells a version`);
      continue;
    }
    const told = before ? changed(before, made) : ['new', `${made.recommended} (${calls.join(', ')})`];
    if (told.length > 0) {
      lines.push(`${symbol}: ${told.join(', ')}`);
      merged[symbol] = { ...made, in: before?.in ?? [CURRENT] };
    }
  }
  for (const [symbol, { recommended, in: where = [] }] of Object.entries(table.methods))
    if (
      !here.has(symbol) &&
      where.some((place) => place.startsWith(CURRENT)) &&
      !where.some((place) => place.includes('(after')) &&
      shouldHave(checkout, recommended)
    )
      open.push(`${symbol} is in the table, and not in this checkout`);
  for (const part of ['cluster', 'i18n'] as const) {
    // What is reached only through these needs nothing that they do not need.
    const needed = new Set(Object.values(table[part]).flatMap(({ calls }) => calls));
    for (const { name, calls } of (await packageIn(`${FOLDER}/${part}`)).methods)
      if (calls.some((call) => !needed.has(call)))
        open.push(`${part}.${name} calls ${calls.join(', ')}, which is more than the table says of ${part}`);
  }
  return {
    differences: lines.sort(),
    open,
    table: { ...table, clientFields: { ...table.clientFields, ...services }, methods: ordered(merged) },
  };
}

function methodOf(calls: readonly string[], annotated: string, plugin: PluginTable): Method | undefined {
  const highest = (of: (name: string) => string | undefined): string | null =>
    calls.reduce<string | null>((top, name) => {
      const version = of(name);
      return version !== undefined && (top === null || compareVersions(version, top) > 0) ? version : top;
    }, null);
  const maxOfCalls = highest((name) => plugin.api[name]);
  const own = annotated === '' ? null : annotated;
  const recommended = highest((name) => plugin.recommended.api[name] ?? plugin.api[name]) ?? own;
  return recommended === null ? undefined : { calls, annotated: own, maxOfCalls, min: own ?? maxOfCalls, recommended };
}

function changed(before: Method, after: Method): readonly string[] {
  const calls =
    before.calls.join(', ') === after.calls.join(', ')
      ? []
      : [`calls ${before.calls.join(', ')} → ${after.calls.join(', ')}`];
  return [
    ...calls,
    ...(['annotated', 'min', 'recommended'] as const).flatMap((key) =>
      before[key] === after[key] ? [] : [`${key} ${before[key] ?? 'none'} → ${after[key] ?? 'none'}`],
    ),
  ];
}
