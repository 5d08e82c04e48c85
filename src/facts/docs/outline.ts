import type { Heading, MarkdownDocument } from '../../documents/markdown/markdown.js';
import { isForDevelopers } from './vocabulary.js';

/** A section: what stands under a heading, its subsections included. */
export interface Section {
  readonly heading: Heading;
  readonly start: number;
  readonly end: number;
  readonly above: Section | undefined;
}

const outlines = new WeakMap<MarkdownDocument, readonly Section[]>();

/** The sections of a document, in its order. */
export function sectionsOf(document: MarkdownDocument): readonly Section[] {
  const known = outlines.get(document);
  if (known) return known;
  const headings = [...document.parts.headings].sort((a, b) => a.span.start - b.span.start);
  const sections: Open[] = [];
  const stack: Open[] = [];
  for (const heading of headings) {
    while ((stack.at(-1)?.heading.level ?? 0) >= heading.level) {
      const closed = stack.pop();
      if (closed) closed.end = heading.span.start;
    }
    const section: Open = { heading, start: heading.span.start, end: document.text.length, above: stack.at(-1) };
    stack.push(section);
    sections.push(section);
  }
  outlines.set(document, sections);
  return sections;
}

type Open = Section & { end: number };

/** The innermost section that a place is in; undefined before the first heading. */
export function sectionAt(document: MarkdownDocument, offset: number): Section | undefined {
  const sections = sectionsOf(document);
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}

/** Whether a place is in a section on developing; a document's title says nothing of its parts. */
export function isDevelopersPlace(document: MarkdownDocument, offset: number): boolean {
  for (let section = sectionAt(document, offset); section; section = section.above)
    if (section.heading.level !== 1 && isForDevelopers(section.heading.text)) return true;
  return false;
}
