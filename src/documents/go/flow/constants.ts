import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';
import { importedPath } from '../types/imports.js';
import type { GoProgram } from '../types/program.js';

/** A chain of constants that refer to each other is never longer. */
const MAX_DEPTH = 10;

/** The text of an expression that is constant: a literal, a constant of the repository's own, or several of them put together. */
export function constantText(
  program: GoProgram,
  file: GoFile,
  node: Node | null | undefined,
  depth = 0,
): string | undefined {
  if (!node || depth > MAX_DEPTH) return undefined;
  const text = (inner: Node | null | undefined): string | undefined => constantText(program, file, inner, depth + 1);
  switch (node.type) {
    case 'interpreted_string_literal':
      return unescaped(node.text.slice(1, -1));
    case 'raw_string_literal':
      return node.text.slice(1, -1);
    case 'parenthesized_expression':
    case 'literal_element':
      return text(node.namedChild(0));
    case 'binary_expression': {
      if (node.childForFieldName('operator')?.text !== '+') return undefined;
      const [left, right] = [text(node.childForFieldName('left')), text(node.childForFieldName('right'))];
      return left === undefined || right === undefined ? undefined : left + right;
    }
    case 'identifier':
    case 'selector_expression': {
      const declared = constantAt(program, file, node);
      return declared && constantText(program, declared.file, declared.value, depth + 1);
    }
    default:
      return undefined;
  }
}

interface Valued {
  readonly file: GoFile;
  readonly value: Node;
}

/** The value of the constant that a name or `package.Name` stands for. */
function constantAt(program: GoProgram, file: GoFile, node: Node): Valued | undefined {
  if (node.type === 'identifier') {
    const local = file.scopesAt(node.startIndex)?.lookup(node.text, node.startIndex)?.declaration;
    if (local) return local.type === 'const_spec' ? valueIn(file, local, node.text) : undefined;
    const declared = program.packageIn(file.directory)?.values.get(node.text);
    return declared?.node.type === 'const_spec' ? valueIn(declared.file, declared.node, node.text) : undefined;
  }
  const holder = node.childForFieldName('operand');
  const path = holder?.type === 'identifier' ? importedPath(program, file, holder.text) : undefined;
  const name = node.childForFieldName('field')?.text ?? '';
  const declared = path === undefined ? undefined : program.packageAt(path)?.values.get(name);
  return declared?.node.type === 'const_spec' ? valueIn(declared.file, declared.node, name) : undefined;
}

function valueIn(file: GoFile, spec: Node, name: string): Valued | undefined {
  const index = spec
    .childrenForFieldName('name')
    .filter(({ type }) => type === 'identifier')
    .findIndex(({ text }) => text === name);
  const value = index < 0 ? null : spec.childForFieldName('value')?.namedChild(index);
  return value ? { file, value } : undefined;
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped === 't' ? '\t' : escaped));
}
