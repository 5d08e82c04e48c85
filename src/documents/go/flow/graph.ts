import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import type { TypeDeclaration } from '../types/package.js';
import type { GoProgram } from '../types/program.js';
import type { GoFunction, GoFunctions } from './functions.js';
import type { NodePath } from './path.js';
import { pathTo } from './path.js';

/** One function calls another, or hands it on. */
interface Edge {
  readonly to: GoFunction;
  /** Where the other's name stands. */
  readonly start: number;
  /** It is called then and there: not in a goroutine, not in a literal that runs later, not handed on as a value. */
  readonly isDirect: boolean;
}

/** How a function is reached: from which other one; undefined where it is where the search began. */
type Reached = ReadonlyMap<GoFunction, GoFunction | undefined>;

/** Which functions of a program lead to which. What cannot be resolved is no edge, so that whoever asks says less. */
export interface CallGraph {
  edgesOf(from: GoFunction): readonly Edge[];
  /** Every function that some of these lead to, themselves included; the nearest first. `direct`: only by calls that are made then and there. */
  reach(from: readonly GoFunction[], direct?: boolean): Reached;
  /** Whether there was more to follow than this graph goes. */
  readonly isCut: boolean;
}

const NAME = /[A-Za-z_]\w*/g;

/** Many times what the largest public plugins hold. */
const MAX_MENTIONS = 60_000;

/** More than any function that a person wrote leads to. */
const MAX_EDGES = 3000;

/** Makes the graph of a program; the edges of a function are found when somebody asks for them. */
export function openGraph(program: GoProgram, functions: GoFunctions): CallGraph {
  const known = new Map<GoFunction, readonly Edge[]>();
  let left = MAX_MENTIONS;
  let isShort = false;
  const edgesOf = (from: GoFunction): readonly Edge[] => {
    const before = known.get(from);
    if (before) return before;
    const edges: Edge[] = [];
    // The same words mean the same function all over a body, but for a shadow that nobody casts on purpose.
    const meant = new Map<string, readonly GoFunction[]>();
    const body = from.node.childForFieldName('body');
    const text = body ? from.file.text.slice(body.startIndex, from.end) : '';
    for (const { 0: name, index } of text.matchAll(NAME)) {
      const named = functions.named(name);
      if (named.length === 0) continue;
      const before = /(?<![\w.])[\w.]*$/.exec(text.slice(Math.max(0, index - 100), index))?.[0] ?? '';
      // A name alone is a function of the same package.
      const isPossible =
        before.endsWith('.') ||
        named.some(({ receiver, file }) => receiver === undefined && file.directory === from.file.directory);
      if (!isPossible) continue;
      const start = (body?.startIndex ?? 0) + index;
      const end = start + name.length;
      const words = before.startsWith('.') ? undefined : before + name;
      let targets = words === undefined ? undefined : meant.get(words);
      if (!targets) {
        if (left-- <= 0) break;
        targets = targetsAt(program, functions, from.file, pathTo(from.file, start, end), name);
        // What stands in a comment or a string says nothing about the same words elsewhere.
        if (words !== undefined && targets.length > 0) meant.set(words, targets);
      }
      for (const to of targets) edges.push(edgeTo(to, from.file, start, end));
      if (edges.length >= MAX_EDGES) {
        isShort = true;
        break;
      }
    }
    known.set(from, edges);
    return edges;
  };
  return {
    edgesOf,
    reach: (starts, direct = false) => {
      const reached = new Map<GoFunction, GoFunction | undefined>(starts.map((start) => [start, undefined]));
      // A map takes in what is added while it is gone through.
      for (const from of reached.keys())
        for (const { to, isDirect } of edgesOf(from))
          if ((isDirect || !direct) && !reached.has(to)) reached.set(to, from);
      return reached;
    },
    get isCut() {
      return left <= 0 || isShort;
    },
  };
}

function edgeTo(to: GoFunction, file: GoFile, start: number, end: number): Edge {
  let isDirect: boolean | undefined;
  return {
    to,
    start,
    get isDirect() {
      return (isDirect ??= /^\s*\(/.test(file.text.slice(end, end + 20)) && runsAtOnce(pathTo(file, start, end)));
    },
  };
}

/** The functions that a name may stand for: one, or those that stand behind a method of an interface. */
function targetsAt(
  program: GoProgram,
  functions: GoFunctions,
  file: GoFile,
  path: NodePath,
  name: string,
): readonly GoFunction[] {
  const last = path.at(-1);
  const expression = last?.type === 'field_identifier' ? path.at(-2) : last?.type === 'identifier' ? last : undefined;
  if (!expression || (last?.type === 'field_identifier' && expression.type !== 'selector_expression')) return [];
  const type = program.types.ofExpression(file, expression);
  if (type.kind !== 'function') return [];
  const own = functions.of(type.file, type.node);
  if (own?.name === name) return [own];
  return type.owner ? implementations(functions, type.owner, name) : [];
}

/** Whether what a path leads to runs when the function around it does: a literal that is not called on the spot runs later. */
function runsAtOnce(path: NodePath): boolean {
  return path.every(({ type }, depth) => {
    if (type === 'go_statement') return false;
    if (type !== 'func_literal') return true;
    const outer = path[depth - 1];
    return outer?.type === 'call_expression' && outer.startIndex === path[depth]?.startIndex;
  });
}

const IMPLEMENTATIONS = new WeakMap<TypeDeclaration, Map<string, readonly GoFunction[]>>();

/** The methods of the types that have all methods which an interface lists. */
function implementations(functions: GoFunctions, owner: TypeDeclaration, name: string): readonly GoFunction[] {
  const known = IMPLEMENTATIONS.get(owner) ?? new Map<string, readonly GoFunction[]>();
  IMPLEMENTATIONS.set(owner, known);
  const before = known.get(name);
  if (before) return before;
  const methods = methodsOf(owner.node);
  const found = functions
    .named(name)
    .filter(
      ({ receiver, file }) =>
        receiver !== undefined &&
        methods.every((method) =>
          functions
            .named(method)
            .some((other) => other.receiver === receiver && other.file.directory === file.directory),
        ),
    );
  known.set(name, found);
  return found;
}

function methodsOf(declaration: Node): readonly string[] {
  return (declaration.childForFieldName('type')?.namedChildren ?? []).flatMap((part) =>
    part.type === 'method_elem' ? (part.childForFieldName('name')?.text ?? []) : [],
  );
}
