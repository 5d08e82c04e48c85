import { createHash } from 'node:crypto';
import table from '../../data/starter-template.json' with { type: 'json' };
import type { Span, TextDocument } from '../../documents/text.js';
import type { Missing } from '../../repository/missing.js';
import { inapplicable, isMissing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { SLUG } from '../repository/origin.js';

/** Something of the starter template that was meant to be changed: what it is, and where it stands. */
export interface Leftover {
  readonly what: string;
  readonly document: TextDocument;
  readonly span: Span;
}

/** What the starter template left outside of the manifest. */
export const LEFTOVERS = fact('leftovers', loadLeftovers);

/** Looks for what the starter template of Mattermost leaves to be changed outside of the manifest. */
async function loadLeftovers(source: Source): Promise<readonly Leftover[] | Missing> {
  const slug = await SLUG.of(source);
  if (!isMissing(slug) && table.repositories.includes(slug.toLowerCase()))
    return inapplicable('this is the starter template itself');
  const found = await Promise.all([
    readme(source),
    module(source),
    ...['package.json', 'webapp/package.json'].map(async (file) => packageJson(source, file)),
    ...Object.entries(table.fileHashes).map(async ([file, hashes]) => sample(source, file, hashes)),
  ]);
  return found.flat();
}

/** Whether a text is one of those that the template came with. */
export function isTemplateDescription(text: string): boolean {
  return table.descriptionHashes.includes(sha256(text));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function readme(source: Source): Promise<readonly Leftover[]> {
  const document = await source.contribution.textAt('README.md');
  const title = document?.line(1).replace(/^#\s*/, '') ?? '';
  return document &&
    table.names.some((name) => title === name || title.startsWith(`${name} [`) || title.startsWith(`${name} !`))
    ? [{ what: 'the title of the README is', document, span: { start: 0, end: document.line(1).length } }]
    : [];
}

async function module(source: Source): Promise<readonly Leftover[]> {
  const document = await source.contribution.textAt('go.mod');
  const match = document && /^module\s+github\.com\/(\S+)/m.exec(document.text);
  return match && table.repositories.includes(match[1] ?? '')
    ? [{ what: 'the module path is', document, span: { start: match.index, end: match.index + match[0].length } }]
    : [];
}

async function packageJson(source: Source, file: string): Promise<readonly Leftover[]> {
  const values = await source.contribution.valuesAt(file);
  const tree = values?.parsed.tree;
  if (!values || tree?.kind !== 'object') return [];
  return tree.entries.flatMap(({ key, value }) => {
    if (value.kind !== 'string') return [];
    const left =
      (key === 'name' && table.packageNames.includes(value.source)) ||
      (key === 'description' && isTemplateDescription(value.source));
    return left ? [{ what: `\`${key}\` is`, document: values.document, span: value.span }] : [];
  });
}

async function sample(source: Source, file: string, hashes: readonly string[]): Promise<readonly Leftover[]> {
  const document = await source.contribution.textAt(file);
  return document && hashes.includes(sha256(document.text))
    ? [{ what: 'this file is', document, span: { start: 0, end: 1 } }]
    : [];
}
