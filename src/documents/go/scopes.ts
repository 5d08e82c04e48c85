import type { Node } from 'web-tree-sitter';
import { either, sequence } from '../../words/pattern.js';

/** What opens a scope. */
const SCOPES: ReadonlySet<string> = new Set([
  'block',
  'if_statement',
  'for_statement',
  'expression_switch_statement',
  'type_switch_statement',
  'select_statement',
  'expression_case',
  'default_case',
  'type_case',
  'communication_case',
  'func_literal',
  'function_type',
  'method_elem',
]);

/** What declares names: in a list on its left, or in its field `name`. */
const LISTS: ReadonlySet<string> = new Set([
  'short_var_declaration',
  'range_clause',
  'receive_statement',
  'type_switch_statement',
]);
const NAMED: ReadonlySet<string> = new Set([
  'var_spec',
  'const_spec',
  'parameter_declaration',
  'variadic_parameter_declaration',
  'type_parameter_declaration',
  'type_spec',
  'type_alias',
]);

/** A name declared inside a function, or in its signature. */
export interface Declared {
  readonly name: Node;
  /** The statement, specification or parameter that declares it. */
  readonly declaration: Node;
}

interface Scoped extends Declared {
  readonly scopeStart: number;
  readonly scopeEnd: number;
  /** Where in its scope the name begins to stand for this. */
  readonly from: number;
}

/** The names that one top-level declaration of a Go file declares within itself. */
export class Scopes {
  readonly #byName = new Map<string, readonly Scoped[]>();
  #candidates: readonly ReadonlyMap<string, readonly number[]>[] | undefined;

  /** Of several roots where one declaration is broken into parts; `text` is that of the file. */
  constructor(
    private readonly roots: readonly Node[],
    private readonly text: string,
  ) {}

  /** What a name stands for at an offset; undefined where this function does not declare it. */
  lookup(name: string, offset: number): Declared | undefined {
    let best: Scoped | undefined;
    for (const entry of this.#declarationsOf(name)) {
      if (offset < entry.scopeStart || offset >= entry.scopeEnd || offset < entry.from) continue;
      if (
        !best ||
        entry.scopeStart > best.scopeStart ||
        (entry.scopeStart === best.scopeStart && entry.from >= best.from)
      )
        best = entry;
    }
    return best;
  }

  /** Few names are ever asked for, so that looking where one stands takes less than collecting them all. */
  #declarationsOf(name: string): readonly Scoped[] {
    const known = this.#byName.get(name);
    if (known) return known;
    const whole = { start: this.roots[0]?.startIndex ?? 0, end: this.roots.at(-1)?.endIndex ?? 0 };
    this.#candidates ??= this.roots.map((root) => candidatesIn(this.text, root));
    const candidates = this.#candidates;
    const found = this.roots.flatMap((root, index) =>
      (candidates[index]?.get(name) ?? []).flatMap((offset) => declaredAt(root, offset, name.length, whole) ?? []),
    );
    this.#byName.set(name, found);
    return found;
  }
}

const NAME = /(?<![A-Za-z_\u0080-\uffff])[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/;
/** What follows on a name's line where it may be declared: `:=`, `=`, a comma, a comment; or the start of a type. */
const ASSIGNED = /[ \t]*(?::=|,|=(?!=)|[/~])/y;
const TYPED = /[ \t]+[A-Za-z_*[(<.\u0080-\uffff]/y;
const MAY_DECLARE = sequence([NAME, '(?=', either([ASSIGNED, TYPED]), ')'], 'g');

/** Where names may be declared inside a node, by name. */
function candidatesIn(text: string, { startIndex, endIndex }: Node): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { 0: name, index } of text.slice(startIndex, endIndex).matchAll(MAY_DECLARE)) {
    const at = startIndex + index;
    // `x.name`, but not `...name`.
    if (text[at - 1] === '.' && text[at - 2] !== '.') continue;
    const group = found.get(name);
    if (group) group.push(at);
    else found.set(name, [at]);
  }
  return found;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is declared by the identifier at an offset, if it is one that declares. */
function declaredAt(root: Node, offset: number, length: number, whole: Range): Scoped | undefined {
  // From the top down, because tree-sitter finds a parent from the root of the whole file.
  const path: Node[] = [];
  for (let node: Node | null = root; node; node = node.firstChildForIndex(offset)) path.push(node);
  const name = path.pop();
  if (name?.startIndex !== offset || name.endIndex !== offset + length || !/^(?:type_)?identifier$/.test(name.type))
    return undefined;
  let declaration = path.pop();
  if (declaration?.type === 'expression_list') {
    const list = declaration;
    declaration = path.pop();
    if (!declaration || !LISTS.has(declaration.type)) return undefined;
    const side = declaration.childForFieldName(declaration.type === 'type_switch_statement' ? 'alias' : 'left');
    if (!side?.equals(list)) return undefined;
  } else if (!namesIn(declaration).some((child) => child.equals(name))) return undefined;
  if (!declaration) return undefined;
  const scope = [...path, declaration].findLast(({ type }) => SCOPES.has(type));
  // The names of a top-level declaration itself belong to the package.
  if (!scope && /^(?:var|const)_|^type_(?:spec|alias)/.test(declaration.type)) return undefined;
  const [scopeStart, scopeEnd] = scope ? [scope.startIndex, scope.endIndex] : [whole.start, whole.end];
  return { name, declaration, scopeStart, scopeEnd, from: visibleFrom(declaration) };
}

function namesIn(declaration: Node | undefined): readonly Node[] {
  return declaration && NAMED.has(declaration.type) ? declaration.childrenForFieldName('name') : [];
}

function visibleFrom(declaration: Node): number {
  if (/parameter_declaration$|^type_(?:spec|alias)$/.test(declaration.type)) return declaration.startIndex;
  if (declaration.type === 'type_switch_statement')
    return declaration.childForFieldName('value')?.endIndex ?? declaration.startIndex;
  return declaration.endIndex;
}
