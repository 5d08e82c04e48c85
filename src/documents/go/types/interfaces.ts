import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import { callsOf } from './calls.js';
import type { TypeDeclaration } from './package.js';
import type { GoProgram } from './program.js';
import { namedType } from './type-nodes.js';
import type { ExternalFunction, GoType } from './types.js';

/** What a method of an own interface may come to when it is called. */
export interface Behind {
  /** Methods of external types that stand behind it. */
  readonly external: readonly ExternalFunction[];
  /** Something of the plugin's own stands behind it too. */
  readonly own: boolean;
}

/**
 * Follows the values that get into an interface of the plugin's own: whatever is passed, assigned, returned or put into
 * a struct as one. That is a long way, and nobody goes it for an interface whose methods are not `sought` together.
 */
export function behind(
  program: GoProgram,
  owner: TypeDeclaration,
  method: string,
  sought: (methods: readonly string[]) => boolean,
  seen: ReadonlySet<TypeDeclaration> = new Set(),
): Behind {
  if (!sought(methodsOf(owner))) return { external: [], own: true };
  const external: ExternalFunction[] = [];
  let own = false;
  for (const value of valuesOf(program, owner)) {
    const found = program.types.ofMember(value, method);
    if (found?.kind === 'external-function') external.push(found);
    else if (found?.kind === 'function' && found.owner) {
      if (seen.has(found.owner) || sameDeclaration(found.owner, owner)) continue;
      const further = behind(program, found.owner, method, sought, new Set([...seen, owner]));
      external.push(...further.external);
      own ||= further.own;
    } else if (found?.kind === 'function') own = true;
  }
  return { external, own };
}

/** The methods that an interface lists itself. */
function methodsOf(owner: TypeDeclaration): readonly string[] {
  return (owner.node.childForFieldName('type')?.namedChildren ?? []).flatMap((part) =>
    part.type === 'method_elem' ? (part.childForFieldName('name')?.text ?? []) : [],
  );
}

const VALUES = new WeakMap<TypeDeclaration, readonly GoType[]>();

function valuesOf(program: GoProgram, owner: TypeDeclaration): readonly GoType[] {
  const known = VALUES.get(owner);
  if (known) return known;
  const is = (file: GoFile, type: Node | null): boolean => {
    const named = namedType(program, file, type);
    return named.kind === 'named' && sameDeclaration(named.of, owner);
  };
  const mention = new RegExp(`\\b${owner.name}\\b`, 'g');
  const values: GoType[] = [];
  for (const file of program.files) {
    for (const match of file.text.matchAll(mention)) {
      const node = file.nodeAt(match.index, match.index + owner.name.length);
      if (node?.type !== 'type_identifier' && node?.type !== 'identifier') continue;
      const type = node.parent?.type === 'qualified_type' ? node.parent : node;
      const site = type.parent;
      if (!site || (!is(file, type) && site.type !== 'call_expression')) continue;
      values.push(...valuesAt(program, file, site, type));
    }
  }
  VALUES.set(owner, values);
  return values;
}

/** The types of the values that one mention of the interface's name takes in. */
function valuesAt(program: GoProgram, file: GoFile, site: Node, type: Node): readonly GoType[] {
  switch (site.type) {
    case 'var_spec':
      return (site.childForFieldName('value')?.namedChildren ?? []).map((value) =>
        program.types.ofExpression(file, value),
      );
    case 'call_expression':
      return (site.childForFieldName('arguments')?.namedChildren ?? []).map((value) =>
        program.types.ofExpression(file, value),
      );
    case 'field_declaration':
      return fieldNames(site).flatMap((name) => intoField(program, site, name));
    case 'parameter_declaration':
      return intoParameter(program, file, site);
    default:
      return type.equals(site.childForFieldName('result') ?? site) ? returned(program, file, site, 0) : [];
  }
}

function intoParameter(program: GoProgram, file: GoFile, parameter: Node): readonly GoType[] {
  const list = parameter.parent;
  const called = list?.parent;
  if (!list || !called) return [];
  const before = list.namedChildren.slice(
    0,
    list.namedChildren.findIndex((child) => child.equals(parameter)),
  );
  const first = before.reduce((sum, child) => sum + Math.max(1, child.childrenForFieldName('name').length), 0);
  if (list.equals(called.childForFieldName('result') ?? called)) return returned(program, file, called, first);
  const name = called.childForFieldName('name')?.text;
  if (name === undefined || !list.equals(called.childForFieldName('parameters') ?? called)) return [];
  const count = Math.max(1, parameter.childrenForFieldName('name').length);
  return callsOf(program, name, called).flatMap(({ file: at, call }) =>
    (call.childForFieldName('arguments')?.namedChildren ?? [])
      .slice(first, first + count)
      .map((value) => program.types.ofExpression(at, value)),
  );
}

function intoField(program: GoProgram, field: Node, name: string): readonly GoType[] {
  const struct = field.parent?.parent;
  const fields = field.parent?.namedChildren.flatMap(fieldNames) ?? [];
  const holds = (type: GoType): boolean =>
    (type.kind === 'named' && type.of.node.childForFieldName('type')?.id === struct?.id) ||
    (type.kind === 'literal' && type.node.id === struct?.id);
  const structName = struct?.parent?.childForFieldName('name')?.text;
  return program.files.flatMap((file) => {
    const keyed = [...file.text.matchAll(new RegExp(`\\b${name}\\s*:(?!=)|\\.${name}\\s*=(?!=)`, 'g'))].flatMap(
      (match) => {
        const start = match.index + (match[0].startsWith('.') ? 1 : 0);
        const node = file.nodeAt(start, start + name.length);
        const pair = node?.parent?.parent;
        if (pair?.type === 'keyed_element')
          return holds(program.types.ofExpression(file, pair.parent?.parent))
            ? [program.types.ofExpression(file, pair.childForFieldName('value')?.namedChild(0))]
            : [];
        const assigned = node?.parent?.type === 'selector_expression' ? node.parent : undefined;
        if (
          pair?.parent?.type !== 'assignment_statement' ||
          !assigned ||
          !holds(program.types.ofExpression(file, assigned.childForFieldName('operand')))
        )
          return [];
        const index = pair.namedChildren.findIndex((child) => child.equals(assigned));
        return [program.types.ofExpression(file, pair.parent.childForFieldName('right')?.namedChild(index))];
      },
    );
    const listed =
      structName === undefined
        ? []
        : [...file.text.matchAll(new RegExp(`\\b${structName}\\s*\\{`, 'g'))].flatMap((match) => {
            const named = file.nodeAt(match.index, match.index + structName.length);
            const literal = named?.parent?.type === 'qualified_type' ? named.parent.parent : named?.parent;
            const value =
              literal?.type === 'composite_literal' && holds(program.types.ofExpression(file, literal))
                ? literal.childForFieldName('body')?.namedChild(fields.indexOf(name))
                : undefined;
            return value?.type === 'literal_element' ? [program.types.ofExpression(file, value.namedChild(0))] : [];
          });
    return [...keyed, ...listed];
  });
}

/** The names of a field's declaration; an embedded one bears the name of its type. */
function fieldNames(field: Node): readonly string[] {
  const names = field.childrenForFieldName('name').map(({ text }) => text);
  const type = field.childForFieldName('type');
  return names.length > 0 || !type
    ? names
    : [(type.type === 'qualified_type' ? type.childForFieldName('name') : type)?.text ?? ''];
}

/** What a function returns as its n-th result. */
function returned(program: GoProgram, file: GoFile, node: Node, index: number): readonly GoType[] {
  const body = node.childForFieldName('body');
  return (body?.descendantsOfType('return_statement') ?? []).flatMap((statement) => {
    const value = statement.namedChild(0)?.namedChild(index);
    return value ? [program.types.ofExpression(file, value)] : [];
  });
}

function sameDeclaration(a: TypeDeclaration, b: TypeDeclaration): boolean {
  return a.file === b.file && a.node.equals(b.node);
}
