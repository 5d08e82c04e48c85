import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../text.js';

/** The lines of code, without the blanks by which their fence is indented: https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
export function codeLines(text: string, node: SyntaxNode): readonly Span[] {
  const column = (at: number): number => at - text.lastIndexOf('\n', at - 1) - 1;
  const written = node.getChildren('CodeText');
  const first = written.find(({ from }) => from > 0 && text[from] !== '\n');
  const indent = node.name === 'FencedCode' && first ? Math.max(0, column(node.from) - column(first.from)) : 0;
  return written.flatMap(({ from, to }) =>
    [...text.slice(from, to).matchAll(/[^\n]+\n?|\n/g)].map(({ index, 0: line }) => {
      const blanks = /^ */.exec(line)?.[0].length ?? 0;
      return { start: from + index + Math.min(indent, blanks), end: from + index + line.length };
    }),
  );
}
