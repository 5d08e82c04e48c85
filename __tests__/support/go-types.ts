import { GoFile } from '../../src/documents/go/file.js';
import { parseGoModule } from '../../src/documents/go/module.js';
import { openGoParser } from '../../src/documents/go/parser.js';
import { GO_PACKAGES } from '../../src/documents/go/types/go-packages.js';
import { openProgram } from '../../src/documents/go/types/open.js';
import type { GoType } from '../../src/documents/go/types/types.js';
import { TextDocument } from '../../src/documents/text.js';
import { MATTERMOST_PACKAGES } from '../../src/mattermost/go-packages.js';

const MODULE = parseGoModule(new TextDocument('go.mod', 'module example.org/weather\n'));

/** The type of the expression between `«` and `»` in a file of the module example.org/weather, among other files. */
export async function markedType(marked: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const parser = await openGoParser();
  const file = new GoFile('server/plugin.go', text, 'code', parser);
  const files = Object.entries(others).map(([path, code]) => new GoFile(path, code, 'code', parser));
  const program = openProgram([file, ...files], [MODULE], [MATTERMOST_PACKAGES, GO_PACKAGES]);
  return written(program.types.ofExpression(file, file.nodeAt(start, end)));
}

/** A type in a line: external types by path and name, the plugin's own with `own`. */
function written(type: GoType): string {
  switch (type.kind) {
    case 'external':
      return `${type.path}.${type.name}${type.args.length > 0 ? `[${type.args.map(written).join(', ')}]` : ''}`;
    case 'external-function':
      return `func ${[type.path, ...(type.receiver === undefined ? [] : [type.receiver]), type.name].join('.')}`;
    case 'named':
      return `own ${type.of.name}`;
    case 'list':
      return `[]${written(type.element)}`;
    case 'channel':
      return `chan ${written(type.element)}`;
    case 'map':
      return `map[${written(type.key)}]${written(type.element)}`;
    case 'tuple':
      return `(${type.items.map(written).join(', ')})`;
    case 'type':
      return `type ${written(type.of)}`;
    case 'package':
      return `package ${type.path}`;
    default:
      return type.kind;
  }
}
