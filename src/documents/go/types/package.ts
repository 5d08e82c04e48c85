import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';

/** A declaration of a package, and where it stands. */
export interface PackageMember {
  readonly name: string;
  readonly file: GoFile;
  /** The `type_spec`, `type_alias`, `function_declaration`, `method_declaration`, `var_spec` or `const_spec`. */
  readonly node: Node;
}

/** A type that the repository declares. */
export interface TypeDeclaration extends PackageMember {
  readonly package: GoPackage;
}

/** The Go files of one directory, and what they declare at top level. */
export interface GoPackage {
  readonly directory: string;
  readonly files: readonly GoFile[];
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  readonly functions: ReadonlyMap<string, PackageMember>;
  /** By the name of the receiver's type. */
  readonly methods: ReadonlyMap<string, ReadonlyMap<string, PackageMember>>;
  readonly values: ReadonlyMap<string, PackageMember>;
}

/** Indexes the declarations of a directory's files; parses them all. Where builds for several platforms declare a name twice, the first file counts. */
export function indexPackage(directory: string, files: readonly GoFile[]): GoPackage {
  const types = new Map<string, TypeDeclaration>();
  const functions = new Map<string, PackageMember>();
  const methods = new Map<string, Map<string, PackageMember>>();
  const values = new Map<string, PackageMember>();
  const index: GoPackage = { directory, files, types, functions, methods, values };
  for (const file of files) {
    for (const node of file.topLevel) {
      const { type } = node;
      if (type === 'function_declaration') add(functions, nameOf(node), { file, node });
      else if (type === 'method_declaration') {
        const receiver = receiverOf(node);
        if (receiver === undefined) continue;
        const group = methods.get(receiver) ?? new Map<string, PackageMember>();
        methods.set(receiver, group);
        add(group, nameOf(node), { file, node });
      } else if (type === 'type_declaration') {
        for (const spec of node.namedChildren)
          if (/^type_(?:spec|alias)$/.test(spec.type)) add(types, nameOf(spec), { file, node: spec, package: index });
      } else if (type === 'var_declaration' || type === 'const_declaration') {
        for (const spec of node.namedChildren.flatMap((child) =>
          child.type === 'var_spec_list' ? child.namedChildren : [child],
        )) {
          for (const name of spec.childrenForFieldName('name'))
            if (name.type === 'identifier') add(values, name.text, { file, node: spec });
        }
      }
    }
  }
  return index;
}

function add<Member extends PackageMember>(
  to: Map<string, Member>,
  name: string | undefined,
  rest: Omit<Member, 'name'>,
): void {
  // What is left is exactly the member without its name.
  if (name !== undefined && name !== '_' && !to.has(name)) to.set(name, { name, ...rest } as Member);
}

function nameOf(node: Node): string | undefined {
  return node.childForFieldName('name')?.text;
}

/** The name of the type that a method belongs to, without pointer and type parameters. */
export function receiverOf(method: Node): string | undefined {
  let type = method.childForFieldName('receiver')?.namedChild(0)?.childForFieldName('type') ?? undefined;
  while (type && (type.type === 'pointer_type' || type.type === 'parenthesized_type'))
    type = type.namedChild(0) ?? undefined;
  return type?.type === 'generic_type' ? type.childForFieldName('type')?.text : type?.text;
}
