import type { Node } from 'web-tree-sitter';
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

/** Finds the hooks: methods of a struct that embeds `plugin.MattermostPlugin`, its own and those of what it embeds. */
export function findHooks(program: GoProgram): readonly GoHook[] {
  const hooks = new Map<string, GoHook>();
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
        for (const { name, node, file: at } of part.package.methods.get(part.name)?.values() ?? []) {
          const place = node.childForFieldName('name');
          if (HOOK_NAMES.has(name) && place)
            hooks.set(`${at.path}:${place.startIndex}`, { name, at: at.locate(place) });
        }
      }
    }
  }
  return [...hooks.values()];
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
