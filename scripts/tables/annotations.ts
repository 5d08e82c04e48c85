import type { Node } from 'web-tree-sitter';
import { openGoParser } from '../../src/documents/go/parser.js';

export type Versions = Readonly<Record<string, string>>;

/** The methods of an interface with the `Minimum server version` of their comments; an empty version where there is none. */
export async function annotationsIn(text: string, interfaceName: string): Promise<Versions> {
  const tree = (await openGoParser()).parse(text);
  try {
    const declaration = tree?.rootNode
      .descendantsOfType('type_spec')
      .find((spec) => spec.childForFieldName('name')?.text === interfaceName)
      ?.childForFieldName('type');
    if (declaration?.type !== 'interface_type') throw new Error(`there is no interface ${interfaceName}`);
    const found: Record<string, string> = {};
    for (const child of declaration.namedChildren) {
      const name = child.type === 'method_elem' ? child.childForFieldName('name')?.text : undefined;
      if (name !== undefined) found[name] = annotationOf(child);
    }
    return found;
  } finally {
    tree?.delete();
  }
}

/** The version that the comment right before a declaration asks for; empty where it asks for none. */
export function annotationOf(node: Node): string {
  let comment = '';
  let below = node;
  for (let above = node.previousNamedSibling; above?.type === 'comment'; above = above.previousNamedSibling) {
    if (above.endPosition.row < below.startPosition.row - 1) break;
    comment = `${above.text}\n${comment}`;
    below = above;
  }
  return normal(/Minimum server version:\s*(\d+\.\d+(?:\.\d+)?)/i.exec(comment)?.[1] ?? '');
}

/** As the tables write it: `5.2` for `5.2.0`, `11.0` for `11.00`. */
function normal(version: string): string {
  return version === ''
    ? ''
    : version
        .split('.')
        .map((part) => String(Number(part)))
        .join('.')
        .replace(/^(\d+\.\d+)\.0$/, '$1');
}

/** A line per name that came, went or has another version. */
export function differences(kind: string, before: Versions, after: Versions): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (was === undefined) return [`${kind}.${name}: new, ${is === '' ? 'not annotated' : (is ?? '')}`];
    if (is === undefined) return [`${kind}.${name}: gone, was ${was}`];
    return is === was || is === '' ? [] : [`${kind}.${name}: ${was} → ${is}`];
  });
}
