import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../documents/go/file.js';
import type { TypeDeclaration } from '../../documents/go/types/package.js';
import type { GoProgram } from '../../documents/go/types/program.js';
import { declaredType, namedType } from '../../documents/go/types/type-nodes.js';
import type { GoType } from '../../documents/go/types/types.js';
import type { Location } from '../../documents/text.js';
import { serverType } from '../../mattermost/go-packages.js';
import { HOOK_NAMES } from '../../mattermost/packages.js';

/** A hook that the plugin implements. */
export interface GoHook {
  readonly name: string;
  /** The name in the method's declaration. */
  readonly at: Location;
}

/** A method that the server calls. */
interface HookMethod {
  readonly name: string;
  readonly file: GoFile;
  readonly node: Node;
}

/** The hooks, and the structs that are a plugin: with those that they embed. */
export interface PluginParts {
  readonly methods: readonly HookMethod[];
  readonly structs: readonly TypeDeclaration[];
}

/** Finds the hooks, each with the name in its declaration. */
export function hooksOf({ methods }: PluginParts): readonly GoHook[] {
  return methods.flatMap(({ name, file, node }) => {
    const place = node.childForFieldName('name');
    return place ? [{ name, at: file.locate(place) }] : [];
  });
}

/** Finds the hooks: methods of a struct that embeds `plugin.MattermostPlugin`, its own and those of what it embeds. */
export function findPluginParts(program: GoProgram): PluginParts {
  const hooks = new Map<string, HookMethod>();
  const structs = new Set<TypeDeclaration>();
  // The struct stands where it embeds, or where it is handed to the server; other packages need no index for this.
  const folders = new Set(
    program.files
      .filter(({ text }) => /\b(?:MattermostPlugin|ClientMain)\b/.test(text))
      .map(({ directory }) => directory),
  );
  for (const file of program.files) {
    if (!folders.has(file.directory)) continue;
    for (const declaration of program.packageIn(file.directory)?.types.values() ?? []) {
      if (declaration.file !== file) continue;
      const parts = embeddedIn(program, declaredType(program, declaration), new Set());
      if (!parts.isPlugin) continue;
      for (const part of parts.declarations) {
        structs.add(part);
        for (const method of part.package.methods.get(part.name)?.values() ?? [])
          if (HOOK_NAMES.has(method.name)) hooks.set(`${method.file.path}:${method.node.startIndex}`, method);
      }
    }
  }
  return { methods: [...hooks.values()], structs: [...structs] };
}

interface Embedded {
  readonly isPlugin: boolean;
  /** The struct itself, and every struct of the repository's own that it embeds. */
  readonly declarations: readonly TypeDeclaration[];
}

function embeddedIn(program: GoProgram, type: GoType, seen: Set<TypeDeclaration>): Embedded {
  if (type.kind !== 'named' || seen.has(type.of) || seen.size > 50)
    return { isPlugin: serverType(type) === 'plugin.MattermostPlugin', declarations: [] };
  seen.add(type.of);
  const parts = embeddedTypes(type.of.node).map((node) =>
    embeddedIn(program, namedType(program, type.of.file, node), seen),
  );
  return {
    isPlugin: parts.some(({ isPlugin }) => isPlugin),
    declarations: [type.of, ...parts.flatMap(({ declarations }) => declarations)],
  };
}

function embeddedTypes(spec: Node): readonly Node[] {
  const struct = spec.childForFieldName('type');
  if (struct?.type !== 'struct_type') return [];
  return (struct.namedChild(0)?.namedChildren ?? []).flatMap((field) =>
    field.type === 'field_declaration' && field.childrenForFieldName('name').length === 0
      ? (field.childForFieldName('type') ?? [])
      : [],
  );
}
