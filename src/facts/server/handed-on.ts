import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../documents/go/file.js';
import type { GoProgram } from '../../documents/go/types/program.js';
import { importedPath } from '../../documents/go/types/imports.js';
import type { GoType } from '../../documents/go/types/types.js';
import type { Location } from '../../documents/text.js';
import { serverType } from '../../mattermost/go-packages.js';
import { isServerCode, knownPackage } from '../../mattermost/packages.js';

/** A package of another module that is given the server's API: what it calls is not read. */
export interface HandedOn {
  readonly path: string;
  readonly at: Location;
  /** It is the plugin itself that is handed to `plugin.ClientMain`. */
  readonly isPlugin: boolean;
}

/** Finds the packages of other modules that get the server's API, each with the first call that hands it on. */
export function findHandedOn(program: GoProgram): readonly HandedOn[] {
  const found = new Map<string, HandedOn>();
  for (const file of program.files) {
    // Only code that knows Mattermost's packages can take a value of their types.
    const paths = new Set(
      [...file.text.matchAll(/"([^"\s]{1,300})"/g)]
        .map(([, path = '']) => path)
        .filter(
          (path) => /mattermost/i.test(path) && !program.isOwn(path) && !knownPackage(path) && !isServerCode(path),
        ),
    );
    if (paths.size === 0) continue;
    for (const match of file.text.matchAll(/\b(\w+)\.([A-Z]\w*)\s*[({]/g)) {
      const path = importedPath(program, file, match[1] ?? '');
      if (path === undefined || !paths.has(path)) continue;
      const selected = file.nodeAt(match.index, match.index + match[0].length - 1)?.parent;
      const taker = file.nodeAt(match.index, match.index + (match[1] ?? '').length)?.parent;
      const call = [taker?.parent, selected].find(
        (node) => node?.type === 'call_expression' || node?.type === 'composite_literal',
      );
      if (!taker || !call) continue;
      const isPlugin = isStarted(program, file, call);
      const given = call.childForFieldName('arguments')?.namedChildren ?? [];
      if (!isPlugin && !given.some((value) => leadsToServer(program, program.types.ofExpression(file, value))))
        continue;
      const before = found.get(path);
      if (!before || (isPlugin && !before.isPlugin)) found.set(path, { path, at: file.locate(taker), isPlugin });
    }
  }
  return [...found.values()];
}

/** Whether a value is what `plugin.ClientMain` gets. */
function isStarted(program: GoProgram, file: GoFile, value: Node): boolean {
  const outer = value.parent?.type === 'unary_expression' ? value.parent.parent : value.parent;
  const called = outer?.type === 'argument_list' ? outer.parent?.childForFieldName('function') : null;
  if (called?.childForFieldName('field')?.text !== 'ClientMain') return false;
  const path = importedPath(program, file, called.childForFieldName('operand')?.text ?? '');
  return path !== undefined && knownPackage(path) === 'plugin';
}

function leadsToServer(program: GoProgram, type: GoType): boolean {
  const known = serverType(type);
  if (known) return known === 'plugin.API' || known === 'plugin.MattermostPlugin' || known.startsWith('pluginapi.');
  const embedded = type.kind === 'named' ? program.types.ofMember(type, 'MattermostPlugin') : undefined;
  return embedded !== undefined && serverType(embedded) !== undefined;
}
