import table from '../../data/docs/generated-parts.json' with { type: 'json' };
import type { Span } from '../../documents/text.js';

/** The parts of a Markdown text that a tool keeps up to date between two comments: contributors, tables of contents. */
export function generatedPartsOf(text: string): readonly Span[] {
  if (!text.includes('<!--')) return [];
  const parts: Span[] = [];
  const open = new Map<string, number>();
  for (const { 0: comment, 1: words = '', index } of text.matchAll(/<!--\s{0,20}([^\n]{0,200}?)\s{0,20}-->/g)) {
    const written = words.toLowerCase();
    for (const { start, end } of table.parts) {
      const from = open.get(start);
      if (from !== undefined && written.startsWith(end)) {
        parts.push({ start: from, end: index });
        open.delete(start);
      } else if (written.startsWith(start) && !open.has(start)) open.set(start, index + comment.length);
    }
  }
  return parts;
}
