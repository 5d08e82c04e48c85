import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../documents/go/file.js';
import type { GoProgram } from '../../documents/go/types/program.js';
import { namedType } from '../../documents/go/types/type-nodes.js';
import type { GoType } from '../../documents/go/types/types.js';
import type { Location } from '../../documents/text.js';

/** A field that the server's JSON of the plugin's settings is decoded into. */
interface ConfigurationField {
  /** The name in Go. */
  readonly name: string;
  /** The key that it takes, in whatever case. */
  readonly key: string;
  readonly at: Location;
  /** Whether the code reads the field, and sets it nowhere itself: only a setting can give it a value. */
  readonly isSetting: boolean;
}

/** What `LoadPluginConfiguration` fills. */
export interface PluginConfiguration {
  readonly fields: readonly ConfigurationField[];
  /** Whether that is all: no other type, and none that takes any key, or whose fields are not known. */
  readonly isWhole: boolean;
  /** The strings of the code, in lower case: a key among them may be read in another way. */
  readonly strings: ReadonlySet<string>;
}

interface Field {
  readonly name: string;
  readonly key: string;
  readonly at: Location;
}

/** The declarations of the structs that are filled, and of those that they embed. */
type Owners = Set<number>;

const MAX_DEPTH = 10;

/** Finds the fields of every value that is handed to `LoadPluginConfiguration`; undefined where nothing is. */
export function findConfiguration(program: GoProgram): PluginConfiguration | undefined {
  const types = program.files.filter(({ role }) => role === 'code').flatMap((file) => loadedIn(program, file));
  if (types.length === 0) return undefined;
  const owners = new Set<number>();
  const structs = types.map((type) => fieldsOf(program, type, owners, 0));
  const byPlace = new Map(
    structs.flatMap((fields) => fields ?? []).map((field) => [`${field.at.file}:${field.at.line}:${field.key}`, field]),
  );
  const code = program.files.filter(({ role }) => role === 'code');
  return {
    fields: [...byPlace.values()].map((field) => ({ ...field, isSetting: isOnlyRead(program, code, field, owners) })),
    isWhole: structs.every((fields) => fields !== undefined),
    strings: new Set(
      code.flatMap(({ text }) => [...text.matchAll(/"([\w.-]{1,100})"/g)].map(([, word = '']) => word.toLowerCase())),
    ),
  };
}

/** The types of what is handed over in a file. */
function loadedIn(program: GoProgram, file: GoFile): readonly GoType[] {
  return [...file.text.matchAll(/\.LoadPluginConfiguration(?=\()/g)].flatMap(({ 0: selected, index }) => {
    const selector = file.nodeAt(index + 1, index + selected.length)?.parent;
    const call = selector?.parent;
    const given = call?.type === 'call_expression' ? call.childForFieldName('arguments')?.namedChild(0) : undefined;
    return given ? [program.types.ofExpression(file, given)] : [];
  });
}

/** The fields that Go's decoder fills; undefined where they are not known, or any key is taken. */
function fieldsOf(program: GoProgram, type: GoType, owners: Owners, depth: number): readonly Field[] | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (type.kind === 'literal') return fieldsOfStruct(program, type.file, type.node, owners, depth);
  if (type.kind !== 'named') return undefined;
  const { node, file, name, package: home } = type.of;
  // A type that decodes itself takes what it likes.
  if (home.methods.get(name)?.has('UnmarshalJSON')) return undefined;
  owners.add(node.id);
  const underlying = node.childForFieldName('type');
  if (!underlying) return undefined;
  return underlying.type === 'struct_type'
    ? fieldsOfStruct(program, file, underlying, owners, depth)
    : fieldsOf(program, namedType(program, file, underlying), owners, depth + 1);
}

function fieldsOfStruct(
  program: GoProgram,
  file: GoFile,
  struct: Node,
  owners: Owners,
  depth: number,
): readonly Field[] | undefined {
  if (struct.type !== 'struct_type') return undefined;
  const fields: Field[] = [];
  for (const part of struct.namedChild(0)?.namedChildren ?? []) {
    if (part.type !== 'field_declaration') continue;
    const names = part.childrenForFieldName('name');
    const tag = jsonTag(part.childForFieldName('tag')?.text ?? '');
    if (tag === '-') continue;
    if (names.length === 0 && tag === undefined) {
      const embedded = part.childForFieldName('type');
      const inner = fieldsOf(program, namedType(program, file, embedded), owners, depth + 1);
      if (!inner && !isWithoutFields(embedded)) return undefined;
      fields.push(...(inner ?? []));
    }
    for (const name of names)
      if (/^\p{Lu}/u.test(name.text)) fields.push({ name: name.text, key: tag ?? name.text, at: file.locate(name) });
  }
  return fields;
}

/** A mutex is embedded to lock, and takes nothing from JSON. */
function isWithoutFields(embedded: Node | null): boolean {
  return /^\*?sync\./.test(embedded?.text ?? '');
}

/** The name that a struct tag gives; undefined where it gives none. */
function jsonTag(tag: string): string | undefined {
  const [name = '', ...options] = (/\bjson:"([^"]*)"/.exec(tag)?.[1] ?? '').split(',');
  if (name === '-' && options.length > 0) return '-,';
  return name === '' ? undefined : name;
}

/** Whether the code reads a field and never sets it: not by itself, not in a literal, not through a pointer. */
function isOnlyRead(program: GoProgram, code: readonly GoFile[], { name }: Field, owners: Owners): boolean {
  let isRead = false;
  for (const file of code) {
    for (const { index, 0: selected } of file.text.matchAll(new RegExp(`\\.${name}\\b`, 'g'))) {
      const selector = file.nodeAt(index + 1, index + selected.length)?.parent;
      if (selector?.type !== 'selector_expression') continue;
      const holder = program.types.ofExpression(file, selector.childForFieldName('operand'));
      const isOurs = holder.kind === 'named' && owners.has(holder.of.node.id);
      // What is set on a value of a type that is not known may be set on this one.
      if ((isOurs || holder.kind === 'unknown') && isSet(selector)) return false;
      isRead ||= isOurs;
    }
    for (const { index, 0: key } of file.text.matchAll(new RegExp(`\\b${name}(?=\\s*:[^=])`, 'g'))) {
      let node: Node | null = file.nodeAt(index, index + key.length) ?? null;
      while (node && node.type !== 'composite_literal' && !node.type.endsWith('_declaration')) node = node.parent;
      const type = node?.type === 'composite_literal' ? program.types.ofExpression(file, node) : undefined;
      if (type?.kind === 'unknown' || (type?.kind === 'named' && owners.has(type.of.node.id))) return false;
    }
  }
  return isRead;
}

/** Whether a selector is assigned to, or its address is taken. */
function isSet(selector: Node): boolean {
  const parent = selector.parent;
  if (parent?.type === 'unary_expression') return parent.childForFieldName('operator')?.text === '&';
  if (parent?.type === 'inc_statement' || parent?.type === 'dec_statement') return true;
  const list = parent?.type === 'expression_list' ? parent : selector;
  const statement = list.parent;
  return (
    statement?.type === 'assignment_statement' && statement.childForFieldName('left')?.startIndex === list.startIndex
  );
}
