import type { Nodes, Root } from 'mdast';
import type { Location } from '../finding.js';
import { ownFiles } from './contribution-files.js';
import type { Fact, Source } from './facts.js';
import { missing } from './facts.js';
import type { Span } from './text.js';
import { TextDocument } from './text.js';

/** Code that stands in a Markdown file, fenced or indented. */
export interface CodeBlock {
  /** The first word after the fence, in lower case; empty where there is none. */
  readonly language: string;
  /** Without the fence and the indent. */
  readonly text: string;
  /** The line that the text starts on, from 1. */
  readonly line: number;
}

/** Running text: a heading, a paragraph, an HTML block. Inline marks are left as they are written. */
export interface Passage {
  readonly text: string;
  readonly heading: boolean;
  readonly span: Span;
}

/** A Markdown file of the contribution. */
export interface Guide {
  readonly document: TextDocument;
  readonly codes: readonly CodeBlock[];
  readonly passages: readonly Passage[];
}

const README = /^readme(?:\.(?:md|markdown))?$/i;
const PAGE = /^docs?\/(?:[^/]+\/)?[^/]+\.(?:md|markdown)$/i;
const MAX_PAGES = 40;
/** In bytes. */
const MAX_MARKDOWN = 1024 * 1024;
/** Markdown nested deeper than this takes long to parse, and nobody writes it. */
const MAX_QUOTES = 50;

/** Only blocks are looked at; without inline constructs, hostile text costs nothing. */
const BLOCKS_ONLY = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeText',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
      'definition',
    ],
  },
};

/** The README of the contribution, or of the repository where it has none, and the pages of its docs folder; the README comes first. */
export async function loadGuides(source: Source): Promise<Fact<'guides'>> {
  const readme = readmeIn(source.directory.files, source.base) ?? readmeIn(source.directory.files, '');
  if (readme === undefined) return missing('there is no README in Markdown');
  const start = source.base === '' ? 0 : source.base.length + 1;
  const pages = ownFiles(source.directory.files, source.base).filter((file) => PAGE.test(file.slice(start)));
  const guides: Guide[] = [];
  for (const file of [readme, ...pages.slice(0, MAX_PAGES)]) {
    const content = await source.directory.read(file);
    if (content.state !== 'present' || content.bytes.length > MAX_MARKDOWN) continue;
    const guide = await parseGuide(new TextDocument(file, new TextDecoder().decode(content.bytes)));
    if (guide) guides.push(guide);
  }
  return guides[0]?.document.file === readme ? guides : missing(`${readme} cannot be read`);
}

function readmeIn(files: readonly string[], base: string): string | undefined {
  const start = base === '' ? '' : `${base}/`;
  return files.find((file) => file.startsWith(start) && README.test(file.slice(start.length)));
}

/** The blocks of a Markdown file; undefined where it is nested beyond reason. */
export async function parseGuide(document: TextDocument): Promise<Guide | undefined> {
  if (new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t]))){${MAX_QUOTES}}`, 'm').test(document.text)) return undefined;
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const codes: CodeBlock[] = [];
  const passages: Passage[] = [];
  visit(fromMarkdown(document.text, { extensions: [BLOCKS_ONLY] }), document, codes, passages);
  return { document, codes, passages };
}

function visit(root: Root, document: TextDocument, codes: CodeBlock[], passages: Passage[]): void {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const start = node.position?.start;
    const end = node.position?.end;
    if (node.type === 'code') {
      const fenced = /^\s*(?:`{3}|~{3})/.test(document.text.slice(start?.offset ?? 0, (start?.offset ?? 0) + 10));
      codes.push({ language: node.lang?.toLowerCase() ?? '', text: node.value, line: (start?.line ?? 1) + (fenced ? 1 : 0) });
    } else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'html') {
      const span = { start: start?.offset ?? 0, end: end?.offset ?? 0 };
      passages.push({ text: document.text.slice(span.start, span.end), heading: node.type === 'heading', span });
    } else if ('children' in node) open.push(...[...node.children].reverse());
  }
}

/** The place of a range of a code block's text; the indent of each line is put back. */
export function locateInCode(document: TextDocument, code: CodeBlock, span: Span): Location {
  const [from, to] = [span.start, Math.max(span.start, span.end)].map((offset) => {
    const before = code.text.slice(0, offset).split('\n');
    const line = code.line + before.length - 1;
    const written = code.text.split('\n', before.length).at(-1) ?? '';
    return { line, column: (before.at(-1)?.length ?? 0) + Math.max(document.line(line).length - written.length, 0) + 1 };
  });
  return { file: document.file, line: from?.line ?? 1, column: from?.column ?? 1, endLine: to?.line ?? 1, endColumn: to?.column ?? 1 };
}
