import type { Expression, Node } from '@babel/types';
import { nameOf } from '../../src/documents/script/names.js';
import { ScriptDocument } from '../../src/documents/script/script.js';
import type { Checkout, Outcome } from './checkout.js';
import { firstRelease, ordered, shouldHave } from './checkout.js';

interface Dated {
  readonly since: string | null;
  readonly removedIn?: string;
}

/** The parts of src/data/webapp-registry.json that a checkout decides. */
export interface WebappTable {
  readonly registry: Readonly<Record<string, string | null>>;
  readonly details: Readonly<Record<string, Dated>>;
  readonly removed: Readonly<Record<string, string>>;
  readonly globals: Readonly<Record<string, Dated>>;
}

const FOLDER = 'webapp/channels/src/plugins';

/** Compares the registry's methods and the globals; nothing in the web app says since when they are, except release tags. */
export async function compareWebapp(checkout: Checkout, table: WebappTable, covered: string): Promise<Outcome> {
  const lines: string[] = [];
  const open: string[] = [];
  const registry: Record<string, string | null> = { ...table.registry };
  const details: Record<string, Dated> = { ...table.details };
  const globals: Record<string, Dated> = { ...table.globals };
  const dated = async (name: string, path: string, has: (text: string) => readonly string[]): Promise<Dated> => {
    const since = (await firstRelease(checkout, covered, path, (text) => has(text).includes(name))) ?? null;
    if (since === null) open.push(`${name}: no release tag here has it, so it is not dated`);
    return {
      since,
      ...{
        how: since === null ? `in a checkout of server ${checkout.version ?? 'of an unknown version'}` : 'release tags',
      },
    };
  };
  const gone = (kind: string, known: Readonly<Record<string, Dated>>, now: readonly string[]): void => {
    for (const [name, { since, removedIn }] of Object.entries(known)) {
      if (removedIn !== undefined || now.includes(name) || !shouldHave(checkout, since)) continue;
      lines.push(`${kind}.${name}: gone, was ${since ?? 'not dated'}`);
      open.push(`${kind}.${name} is gone: write the release that took it away`);
    }
  };
  const read = (names: readonly string[]): readonly (readonly [string, string])[] =>
    names.flatMap((name) => {
      const text = checkout.read(`${FOLDER}/${name}`);
      return text === undefined ? [] : [[`${FOLDER}/${name}`, text] as const];
    });
  const [source] = read(['registry.ts', 'registry.js']);
  if (source) {
    const now = registryMembers(source[1]);
    for (const name of now.filter((member) => !(member in table.registry))) {
      lines.push(`registry.${name}: new`);
      details[name] = await dated(name, source[0], registryMembers);
      registry[name] = details[name].since;
    }
    gone(
      'registry',
      Object.fromEntries(Object.entries(table.details).filter(([name]) => !(name in table.removed))),
      now,
    );
  } else open.push(`${FOLDER}/registry.ts is not there: the registry not compared`);
  const exported = read(['export.ts', 'export.js', 'export.jsx', 'index.ts', 'index.js']);
  if (exported.some(([path]) => path.includes('/export.'))) {
    const now = new Map(exported.flatMap(([path, text]) => globalNames(text).map((name) => [name, path] as const)));
    for (const [name, path] of now) {
      if (name in table.globals) continue;
      lines.push(`globals.${name}: new`);
      globals[name] = await dated(name, path, globalNames);
    }
    gone('globals', table.globals, [...now.keys()]);
  } else open.push(`${FOLDER}/export.ts is not there: the globals not compared`);
  return {
    differences: lines.sort(),
    open,
    table: { ...table, registry: ordered(registry), details: ordered(details), globals: ordered(globals) },
  };
}

/** The members of the registry's class that plugins call or ask. */
export function registryMembers(text: string): readonly string[] {
  const names: string[] = [];
  for (const { node, up } of nodesOf('registry.ts', text)) {
    if ((node.type !== 'ClassMethod' && node.type !== 'ClassProperty') || up?.up?.node.type !== 'ClassDeclaration')
      continue;
    const name = nameOf(node.key);
    if (name !== undefined && /^(?:un)?register[A-Z]|^supports$/.test(name)) names.push(name);
  }
  return names.sort();
}

/** What a file sets on `window`, with the members of objects that it writes out. */
export function globalNames(text: string): readonly string[] {
  const names: string[] = [];
  const enter = (path: string, value: Expression | Node): void => {
    names.push(path);
    if (value.type !== 'ObjectExpression') return;
    for (const property of value.properties) {
      const name = property.type === 'SpreadElement' || property.computed ? undefined : nameOf(property.key);
      if (name !== undefined) enter(`${path}.${name}`, property.type === 'ObjectProperty' ? property.value : property);
    }
  };
  for (const { node } of nodesOf('export.tsx', text)) {
    if (node.type !== 'AssignmentExpression' || node.left.type !== 'MemberExpression') continue;
    const { object, property, computed } = node.left;
    const target = object.type === 'TSAsExpression' ? object.expression : object;
    const name = computed ? undefined : nameOf(property);
    if (name !== undefined && nameOf(target) === 'window') enter(name, node.right);
  }
  return names.sort();
}

function nodesOf(file: string, text: string): ScriptDocument['nodes'] {
  const script = ScriptDocument.parse(file, text);
  if (!script) throw new Error(`${file} does not parse`);
  return script.nodes;
}
