import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../file.js';

/** What a variable of a function is declared with. */
export interface Origin {
  /** The value, or the call that returns it among others. */
  readonly value: Node;
  /** Which of the call's results it is. */
  readonly index: number;
}

/** Where the value of a local name comes from, as far as its declaration says; undefined for parameters and what belongs to the package. */
export function originOf(file: GoFile, name: Node): Origin | undefined {
  if (name.type !== 'identifier') return undefined;
  const declared = file.scopesAt(name.startIndex)?.lookup(name.text, name.startIndex);
  if (!declared) return undefined;
  const { declaration } = declared;
  const [names, values] =
    declaration.type === 'short_var_declaration'
      ? [declaration.childForFieldName('left')?.namedChildren, declaration.childForFieldName('right')?.namedChildren]
      : declaration.type === 'var_spec'
        ? [
            declaration.childrenForFieldName('name').filter(({ type }) => type === 'identifier'),
            declaration.childForFieldName('value')?.namedChildren,
          ]
        : [undefined, undefined];
  const index = names?.findIndex(({ startIndex }) => startIndex === declared.name.startIndex) ?? -1;
  const [first] = values ?? [];
  if (index < 0 || !first) return undefined;
  if (values?.length === 1) return { value: first, index };
  const value = values?.[index];
  return value && { value, index: 0 };
}

/** The parameter that a name is, with its type as it is written. */
export function parameterType(file: GoFile, name: Node): string | undefined {
  if (name.type !== 'identifier') return undefined;
  const declaration = file.scopesAt(name.startIndex)?.lookup(name.text, name.startIndex)?.declaration;
  return declaration?.type === 'parameter_declaration' ? declaration.childForFieldName('type')?.text : undefined;
}
