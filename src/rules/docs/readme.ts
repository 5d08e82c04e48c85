import starter from '../../data/docs/starter-readme.json' with { type: 'json' };
import type { MarkdownDocument } from '../../documents/markdown/markdown.js';
import { README_FILE } from '../../facts/docs/readme.js';
import { announces, announcesDocumentation } from '../../facts/docs/vocabulary.js';
import { ORIGIN } from '../../facts/repository/origin.js';
import { KINDS } from '../../mattermost/kinds.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { rule } from '../rule.js';

export const readme = rule({
  id: 'docs/readme',
  requirements: ['web/documentation', 'product/documentation'],
  kinds: KINDS,
  severity: 'error',
  summary: 'There is a README that says something',
  fault: 'no README with content',
  why: 'The Marketplace asks for documentation to install, configure and use a contribution; people and reviewers look for it in the README.',
  fix: 'Write a README.md: what it does, how to install, configure and use it, with a screenshot.',
  example: { bad: { 'README.md': null }, good: {} },
  needs: { readmeFile: README_FILE, origin: ORIGIN },
  *check({ readmeFile, origin }) {
    const { file, unreadable, text, document } = readmeFile;
    if (file === undefined) yield { message: 'There is no README.' };
    else if (unreadable) yield { message: `${quote(file)} cannot be read: ${unreadable}.` };
    else if (text.trim() === '')
      yield { message: `${quote(file)} is empty.`, at: { file, line: 1, column: 1, endLine: 1, endColumn: 2 } };
    else if (document) yield* hollow(document, origin.slug);
  },
});

function* hollow(document: MarkdownDocument, slug: string | undefined): Generator<Problem> {
  const { headings, blocks, codes, links } = document.parts;
  const [title] = headings;
  if (title && starter.titles.includes(title.text) && !starter.repositories.includes(slug ?? '')) {
    yield {
      message: `The title of the README is still that of Mattermost’s starter template, ${quote(title.text)}.`,
      at: document.locate(title.span),
    };
  }
  const titles = new Set(headings.map(({ span }) => span));
  // A short text with sections is short: what it leaves out is told by the rules on sections.
  const hasParts = headings.some(({ text }) => PARTS.some((topic) => announces(topic, text)));
  let words = 0;
  for (const { text } of [...blocks.filter(({ span }) => !titles.has(span)), ...codes]) {
    words += wordsIn(text);
    if (words >= (hasParts ? FEW / 2 : FEW)) return;
  }
  if (!links.some(({ text }) => announcesDocumentation(text))) {
    yield {
      message: `${quote(document.file)} has hardly any text: ${words} ${words === 1 ? 'word' : 'words'} beside headings.`,
      at: document.top,
    };
  }
}

const FEW = 30;
const PARTS = ['installation', 'configuration', 'usage'] as const;

/** The words of a text; in scripts without spaces, two letters are taken for one. */
function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return Math.round(unspaced / 2) + (text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
