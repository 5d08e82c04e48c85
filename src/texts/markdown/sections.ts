import { counted } from '../words.js';

/** How a folded section ends. */
const CLOSING = ['', '</details>'] as const;

/** A section that is shown folded. */
export function folded(title: string, lines: readonly string[]): readonly string[] {
  return [`<details><summary>${title}</summary>`, '', ...lines, ...CLOSING];
}

/** A folded section that says how much it holds; nothing where that is nothing. */
export function section(title: string, count: number, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : folded(`${title} (${count})`, lines);
}

/** The sections, cut where they would be longer than `maxBytes`: details first, and the opening of a section never. */
export function fitted(sections: readonly (readonly string[])[], maxBytes: number): string {
  const size = (text: string): number => Buffer.byteLength(text) + 1;
  const kept: string[] = [];
  let room = maxBytes - 200;
  let cut = 0;
  for (const lines of sections) {
    const closing = lines.at(-1) === CLOSING[1] ? CLOSING : [];
    const [opening = '', ...body] = lines.slice(0, lines.length - closing.length);
    const frame = [opening, ...closing, ''].reduce((sum, line) => sum + size(line), 0);
    if (frame > room) {
      cut += lines.length;
      continue;
    }
    room -= frame;
    const fitting = body.filter((line) => {
      const fits = size(line) <= room;
      if (fits) room -= size(line);
      else cut++;
      return fits;
    });
    kept.push(opening, ...fitting, ...closing, '');
  }
  const note = `Cut here: ${counted(cut, 'more line')}, because GitHub shows at most 1 MiB. The report has them all.`;
  return [...kept, ...(cut > 0 ? [note, ''] : [])].join('\n');
}
