import type { Span, TextDocument } from '../../documents/text.js';
import { tokens } from '../../documents/tokens.js';
import { parseJson } from '../../documents/values/json.js';
import type { Missing } from '../../repository/missing.js';
import { sequence } from '../../words/pattern.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';

/** A file that the build wrote from the manifest: the fields that it repeats, each with its value and place. */
export interface GeneratedManifest {
  readonly document: TextDocument;
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly span: Span }>;
}

/** Where the starter template's build writes them. */
const USUAL: ReadonlySet<string> = new Set([
  'server/manifest.go',
  'webapp/src/manifest.js',
  'webapp/src/manifest.jsx',
  'webapp/src/manifest.ts',
  'webapp/src/manifest.tsx',
]);
/** What they are called where a plugin lets them be written elsewhere. */
const NAME = /(?:manifest|plugin_?id)[^/]*\.(?:go|[cm]?[jt]sx?)$/i;
/** The first line of what the starter template's build writes. */
const HEADER = sequence(
  [/^\s*(?:\/\/|\/\*)[^\n]*automatically generated[^\n]*/y, /(?:do not|don't) (?:modify|edit)/],
  'i',
);

/** In UTF-16 units: of a longer file the start is read. */
const LONGEST = 500_000;

/** Copies of the manifest in code, written by the build. */
export const GENERATED_MANIFESTS = fact('generatedManifests', loadGenerated);

async function loadGenerated({ contribution }: Source): Promise<readonly GeneratedManifest[] | Missing> {
  const found: GeneratedManifest[] = [];
  for (const file of contribution.files().filter((path) => NAME.test(path))) {
    const text = await contribution.text(file);
    if (text.state !== 'present') continue;
    const { document } = text;
    if (!USUAL.has(contribution.relative(file)) && !HEADER.test(document.text)) continue;
    const fields = fieldsOf(document.text.slice(0, LONGEST));
    if (fields.size > 0) found.push({ document, fields });
  }
  return found;
}

/** The three forms that the starter template's build has written over the years: a JSON string, a struct, two constants. */
function fieldsOf(text: string): GeneratedManifest['fields'] {
  const fields = new Map<string, { value: string; span: Span }>();
  let [beforeLast, last] = ['', ''];
  for (const token of tokens(text)) {
    if (token.kind === 'string') {
      if (/^\s*\{/.test(token.text)) addJson(fields, token.text, token.span.start);
      else if ((last === ':' || last === '=') && /^(?:id|version)$/i.test(beforeLast))
        fields.set(beforeLast.toLowerCase(), { value: token.text, span: token.span });
    }
    [beforeLast, last] = [last, token.text];
  }
  return fields;
}

function addJson(fields: Map<string, { value: string; span: Span }>, text: string, offset: number): void {
  const { tree, problems } = parseJson(text);
  if (tree?.kind !== 'object' || problems.length > 0) return;
  for (const { key, value } of tree.entries) {
    if (value.kind === 'string' && typeof value.value === 'string')
      fields.set(key, { value: value.value, span: { start: value.span.start + offset, end: value.span.end + offset } });
  }
}
