import type { Node, Query, QueryMatch } from 'web-tree-sitter';

/** What opens a scope, and what declares a name in one. */
export const SCOPES_QUERY = `
[(block) (if_statement) (for_statement) (expression_switch_statement) (type_switch_statement) (select_statement) (expression_case)
 (default_case) (type_case) (communication_case) (func_literal) (function_type) (method_elem)] @scope
(short_var_declaration left: (expression_list (identifier) @name)) @declaration
(var_spec name: (identifier) @name) @declaration
(const_spec name: (identifier) @name) @declaration
(range_clause left: (expression_list (identifier) @name)) @declaration
(receive_statement left: (expression_list (identifier) @name)) @declaration
(type_switch_statement alias: (expression_list (identifier) @name)) @declaration
(parameter_declaration name: (identifier) @name) @declaration
(variadic_parameter_declaration name: (identifier) @name) @declaration
(type_parameter_declaration name: (identifier) @name) @declaration
(type_spec name: (type_identifier) @name) @declaration
(type_alias name: (type_identifier) @name) @declaration`;

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
  readonly #byName = new Map<string, Scoped[]>();

  /** Of several roots where one declaration is broken into parts. */
  constructor(roots: readonly Node[], query: Query) {
    const matches = roots.flatMap((root) => query.matches(root));
    const scopes = matches.flatMap(({ captures }) =>
      captures.filter(({ name }) => name === 'scope').map(({ node }) => ({ start: node.startIndex, end: node.endIndex })),
    );
    const whole = { start: roots[0]?.startIndex ?? 0, end: roots.at(-1)?.endIndex ?? 0 };
    scopes.sort((a, b) => a.start - b.start || b.end - a.end);
    const open = [whole];
    let next = 0;
    for (const { name, declaration } of declarations(matches)) {
      for (let scope = scopes[next]; scope && scope.start <= declaration.startIndex; scope = scopes[++next]) {
        leave(open, scope.start);
        open.push(scope);
      }
      leave(open, declaration.startIndex);
      const scope = open.at(-1) ?? whole;
      // The names of a top-level declaration itself belong to the package.
      if (scope === whole && /^(?:var|const)_|^type_(?:spec|alias)/.test(declaration.type)) continue;
      const entry = { name, declaration, scopeStart: scope.start, scopeEnd: scope.end, from: visibleFrom(declaration) };
      const group = this.#byName.get(name.text);
      if (group) group.push(entry);
      else this.#byName.set(name.text, [entry]);
    }
  }

  /** What a name stands for at an offset; undefined where this function does not declare it. */
  lookup(name: string, offset: number): Declared | undefined {
    let best: Scoped | undefined;
    for (const entry of this.#byName.get(name) ?? []) {
      if (offset < entry.scopeStart || offset >= entry.scopeEnd || offset < entry.from) continue;
      if (!best || entry.scopeStart > best.scopeStart || (entry.scopeStart === best.scopeStart && entry.from >= best.from)) best = entry;
    }
    return best;
  }
}

function declarations(matches: readonly QueryMatch[]): Declared[] {
  const found = matches.flatMap(({ captures }) => {
    const name = captures.find((capture) => capture.name === 'name')?.node;
    const declaration = captures.find((capture) => capture.name === 'declaration')?.node;
    return name && declaration ? [{ name, declaration }] : [];
  });
  return found.sort((a, b) => a.declaration.startIndex - b.declaration.startIndex);
}

function visibleFrom(declaration: Node): number {
  if (/parameter_declaration$|^type_(?:spec|alias)$/.test(declaration.type)) return declaration.startIndex;
  if (declaration.type === 'type_switch_statement') return declaration.childForFieldName('value')?.endIndex ?? declaration.startIndex;
  return declaration.endIndex;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Closes the scopes that end before an offset; the outermost stays. */
function leave(open: Range[], offset: number): void {
  while (open.length > 1 && (open.at(-1)?.end ?? 0) <= offset) open.pop();
}
