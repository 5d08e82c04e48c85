import type { Node } from '@babel/types';
import table from '../../data/webapp-registry.json' with { type: 'json' };
import type { Bindings } from '../../documents/script/bindings.js';
import { openBindings } from '../../documents/script/bindings.js';
import type { Chain } from '../../documents/script/chains.js';
import { chainFrom } from '../../documents/script/chains.js';
import { runsAtLoad, standsBehind } from '../../documents/script/conditions.js';
import type { ScriptDocument, Visited } from '../../documents/script/script.js';
import type { Location } from '../../documents/text.js';
import { isValue } from './values.js';

/** A use of what the web app sets on `window` for plugins. */
export interface GlobalUse {
  /** The path from `window` on, as in the table: `Components.ThreadViewer`; not in it where it is newer than it is. */
  readonly name: string;
  readonly at: Location;
  /** The script asks whether it, or a new enough server, is there; or it catches the failure. */
  readonly guarded: boolean;
  /** Where it is not there, the plugin surely throws when it is loaded. */
  readonly fails: boolean;
  /** The module in whose place the bundler reads it. */
  readonly lent?: string;
}

/** What a file does with the globals. */
export interface GlobalUses {
  readonly uses: readonly GlobalUse[];
  /** The globals that the plugin sets itself. */
  readonly assigned: readonly string[];
}

const GLOBALS: ReadonlyMap<string, { readonly since: string | null }> = new Map(Object.entries(table.globals));
const ROOTS = [...GLOBALS.keys()].filter((name) => !name.includes('.'));
/** Globals whose members are dated one by one. */
const NAMESPACES: ReadonlySet<string> = new Set(
  [...GLOBALS.keys()].map((name) => name.slice(0, Math.max(0, name.lastIndexOf('.')))),
);
/** As old as the registry itself, and in every file's text: they count where they stand right after `window`. */
const LIBRARIES = /^(?:React\w*|Redux|PropTypes|plugins)$/;
const WINDOW = String.raw`\b(?:window|globalThis)\b`;
const NAMED = new RegExp(
  String.raw`\b(?:${ROOTS.filter((name) => !LIBRARIES.test(name)).join('|')})\b|${WINDOW}\s*\??\.\s*(?:${ROOTS.join('|')})\b`,
);
const ASKS = new RegExp(`${WINDOW}|version|semver`, 'i');

/** Whether the web app sets, or has set, a global of that name. */
export function isGlobal(name: string): boolean {
  return GLOBALS.has(name);
}

/** Whether a text can use a global at all. */
export function mayUseGlobals(text: string): boolean {
  return /\bwindow\b|\bglobalThis\b/.test(text) && NAMED.test(text);
}

/** Finds the uses, through casts, destructuring and variables of the same file. */
export function globalUses(script: ScriptDocument): GlobalUses {
  const bindings = openBindings();
  const asks = openAsks(script, bindings);
  const identifiers = new Map<string, Visited[]>();
  for (const visited of script.nodes) {
    const { node } = visited;
    if ((node.type !== 'Identifier' && node.type !== 'JSXIdentifier') || !isValue(visited)) continue;
    const group = identifiers.get(node.name);
    if (group) group.push(visited);
    else identifiers.set(node.name, [visited]);
  }
  const uses: GlobalUse[] = [];
  const assigned: string[] = [];
  const open: { readonly name: string; readonly path: readonly string[]; readonly by: Node | undefined }[] = [
    { name: 'window', path: [], by: undefined },
    { name: 'globalThis', path: [], by: undefined },
  ];
  const seen = new Set<Node>();
  for (let source = open.pop(); source; source = open.pop()) {
    for (const visited of identifiers.get(source.name) ?? []) {
      if (seen.has(visited.node) || bindings(visited, source.name) !== source.by) continue;
      seen.add(visited.node);
      const chain = chainFrom(visited, source.path);
      const here = chain.end === 'assigned' ? [] : [...usesOf(script, asks, visited, chain)];
      if (chain.end === 'assigned') assigned.push(...chain.links.slice(0, 1).map(({ name }) => name));
      uses.push(...here);
      for (const { name, path, by, exported } of chain.aliases) {
        if (!exported) continue;
        const links = path.map((link) => ({ name: link, optional: false, node: exported }));
        // In `A || B`, B is what is left where A is missing, and asked for like it.
        const isAsked = (identifiers.get(name) ?? []).some(
          (use) =>
            bindings(use, name) === by &&
            (use.up?.node.type === 'LogicalExpression' || chainFrom(use, path).end === 'asked'),
        );
        for (const use of usesOf(script, asks, visited, { links, known: path.length, end: 'value', aliases: [] }))
          // Where reading what it is a member of fails already, that is all there is to say.
          if (!here.some((first) => use.name.startsWith(`${first.name}.`) && sinceOf(first) === sinceOf(use)))
            uses.push({ ...use, guarded: use.guarded || isAsked });
      }
      open.push(...chain.aliases);
    }
  }
  return { uses, assigned };
}

/** The uses in one chain: of each version that its members came with, the last. */
function* usesOf(
  script: ScriptDocument,
  asks: Asks,
  visited: Visited,
  { links, known, end }: Chain,
): Generator<GlobalUse> {
  const found = new Map<string | null, GlobalUse>();
  for (let count = Math.max(known, 1); count <= links.length; count++) {
    const [last, next] = [links[count - 1], links[count]];
    const name = links
      .slice(0, count)
      .map((link) => link.name)
      .join('.');
    const since = GLOBALS.get(name)?.since;
    const parent = name.slice(0, Math.max(0, name.lastIndexOf('.')));
    if (!last || (since === undefined && (parent === '' || !NAMESPACES.has(parent) || last.name in {}))) break;
    // What is only asked for, or put into a variable, is used where the variable is.
    if (!next && (end === 'asked' || end === 'kept')) break;
    const optional = next ? next.optional : end === 'called optionally';
    const throws = !optional && (next !== undefined || end === 'taken apart');
    const before = found.get(since ?? null);
    found.set(since ?? null, {
      name,
      at: script.locate(last.node),
      guarded: optional || before?.guarded === true || standsBehind(visited, asks),
      fails: (throws || before?.fails === true) && runsAtLoad(visited),
    });
  }
  yield* found.values();
}

function sinceOf({ name }: GlobalUse): string | null | undefined {
  return GLOBALS.get(name)?.since;
}

type Asks = (condition: Node, at: Visited) => boolean;

/** Whether a condition looks at `window` or a version, itself or through what this file declares. */
function openAsks(script: ScriptDocument, bindings: Bindings): Asks {
  const known = new WeakMap<Node, boolean>();
  const asks: Asks = (condition, at) => {
    const source = script.source(condition);
    if (ASKS.test(source)) return true;
    return [...new Set(source.match(/[\w$]+/g))].some((word) => {
      const binding = bindings(at, word);
      return (
        binding !== undefined &&
        /^(?:VariableDeclarator|FunctionDeclaration)$/.test(binding.type) &&
        ASKS.test(script.source(binding))
      );
    });
  };
  return (condition, at) => {
    const answer = known.get(condition) ?? asks(condition, at);
    known.set(condition, answer);
    return answer;
  };
}
