import { createHash } from 'node:crypto';
import demo from '../../data/demo-plugin.json' with { type: 'json' };
import starterReadme from '../../data/docs/starter-readme.json' with { type: 'json' };
import table from '../../data/starter-template.json' with { type: 'json' };
import type { Span, TextDocument } from '../../documents/text.js';
import type { Missing } from '../../repository/missing.js';
import { inapplicable, isMissing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { SLUG } from '../repository/origin.js';

/** Something of a template that was meant to be changed: what it is, and where it stands. */
export interface Leftover {
  readonly what: string;
  readonly document: TextDocument;
  readonly span: Span;
}

/** What a template left outside of the manifest. */
export const LEFTOVERS = fact('leftovers', loadLeftovers);

async function loadLeftovers(source: Source): Promise<readonly Leftover[] | Missing> {
  const slug = await SLUG.of(source);
  const template = isMissing(slug) ? undefined : templateAt(slug);
  if (template !== undefined) return inapplicable(`this is the ${template} itself`);
  const found = await Promise.all([
    readme(source),
    module(source),
    ...['package.json', 'webapp/package.json'].map(async (file) => packageJson(source, file)),
    ...Object.entries(table.fileHashes).map(async ([file, hashes]) => sample(source, file, hashes)),
  ]);
  return found.flat();
}

/** Where the template keeps its icon. */
export const TEMPLATE_ICON = 'assets/starter-template-icon.svg';

/** Mattermost's plugins that are there to be copied, and how each is called. */
const TEMPLATES = [
  { called: 'starter template', of: table },
  { called: 'demo plugin', of: demo },
] as const;

/** The template that lies in a repository (`owner/name`). */
export function templateAt(repository: string): string | undefined {
  return TEMPLATES.find(({ of }) => of.repositories.includes(repository.toLowerCase()))?.called;
}

/** The template that has this id. */
export function templateWithId(id: string): string | undefined {
  return TEMPLATES.find(({ of }) => of.ids.includes(id.toLowerCase()))?.called;
}

/** The template that has this name. */
export function templateWithName(name: string): string | undefined {
  return TEMPLATES.find(({ of }) => of.names.includes(name))?.called;
}

/** The template that came with this description. */
export function templateWithDescription(text: string): string | undefined {
  const hash = sha256(text);
  return TEMPLATES.find(({ of }) => of.descriptionHashes.includes(hash))?.called;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function readme(source: Source): Promise<readonly Leftover[]> {
  const document = await source.contribution.textAt('README.md');
  const title = document?.line(1).replace(/^#\s*/, '') ?? '';
  return document &&
    TEMPLATES.flatMap(({ of }) => of.names)
      // Those are the business of `docs/readme`.
      .filter((name) => !starterReadme.titles.includes(name))
      .some((name) => title === name || title.startsWith(`${name} [`) || title.startsWith(`${name} !`))
    ? [{ what: 'the title of the README is', document, span: { start: 0, end: document.line(1).length } }]
    : [];
}

async function module(source: Source): Promise<readonly Leftover[]> {
  const document = await source.contribution.textAt('go.mod');
  const match = document && /^module\s+github\.com\/(\S+)/m.exec(document.text);
  return match && templateAt(match[1] ?? '') !== undefined
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
      (key === 'description' && templateWithDescription(value.source) !== undefined);
    return left ? [{ what: `\`${key}\` is`, document: values.document, span: value.span }] : [];
  });
}

async function sample(source: Source, file: string, hashes: readonly string[]): Promise<readonly Leftover[]> {
  const document = await source.contribution.textAt(file);
  return document && hashes.includes(sha256(document.text))
    ? [{ what: 'this file is', document, span: { start: 0, end: 1 } }]
    : [];
}
