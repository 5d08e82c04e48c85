import type { Node } from 'web-tree-sitter';

/** The condition under which `inner` is reached within `outer`. */
export function conditionOver(outer: Node, inner: Node): Node | null | undefined {
  if (outer.type === 'if_statement') {
    const condition = outer.childForFieldName('condition');
    return inner.equals(outer.childForFieldName('consequence') ?? outer) ||
      inner.equals(outer.childForFieldName('alternative') ?? outer)
      ? condition
      : undefined;
  }
  if (outer.type === 'expression_case')
    return inner.equals(outer.childForFieldName('value') ?? outer)
      ? undefined
      : (outer.childForFieldName('value') ?? undefined);
  if (outer.type === 'binary_expression' && /^(?:&&|\|\|)$/.test(outer.childForFieldName('operator')?.text ?? ''))
    return inner.equals(outer.childForFieldName('right') ?? outer) ? outer.childForFieldName('left') : undefined;
  return undefined;
}

export function leaves(block: Node | null): boolean {
  const last = block?.namedChild(0)?.namedChildren.at(-1);
  return (
    last !== undefined &&
    (/^(?:return|continue|break|goto)_statement$/.test(last.type) ||
      (last.type === 'expression_statement' && /^panic\b|\bFatal\w*\(|\bExit\(/.test(last.text)))
  );
}
