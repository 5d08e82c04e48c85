import type { SchemaError } from '../../documents/values/decoded.js';
import type { DecodedDocument } from '../../documents/values/decoded-document.js';
import type { Path } from '../../documents/values/path-tree.js';
import { quote } from '../../words/quote.js';
import type { Refusal } from './refusal.js';

/**
 * What in a file has not the shape that it is decoded into. `subject` names the whole file ("The manifest"); `own` says
 * what is worded otherwise of this kind of file.
 */
export function* shapeRefusals(
  document: Pick<DecodedDocument<object>, 'source' | 'decoded' | 'at'>,
  subject: string,
  own: (error: SchemaError) => string | undefined = () => undefined,
): Generator<Refusal> {
  for (const error of document.decoded.errors) {
    const at = error.span ? document.source.locate(error.span) : document.at(...error.path);
    // A whole object is no place to look at: its first character stands for it.
    const short = at.endLine > at.line ? { ...at, endLine: at.line, endColumn: at.column + 1 } : at;
    yield { message: own(error) ?? sentenceOn(error, subject), at: short };
  }
}

function sentenceOn({ path, keyword, missing, allowed, found }: SchemaError, subject: string): string {
  const name = nameOf(path);
  const place = name === undefined ? subject : isIndex(path.at(-1)) ? `An entry of ${quote(name)}` : quote(name);
  if (keyword === 'required') return `${place} has no ${quote(missing ?? '')}.`;
  if (keyword === 'type') return `${place} is ${typeOf(found)}, where ${allowed.map(typeName).join(' or ')} is read.`;
  if (keyword === 'enum') return noneOf(found, name === undefined ? 'value' : quote(name), allowed);
  if (keyword === 'minItems') return `${place} is empty: at least one is needed.`;
  if (keyword === 'maxItems')
    return `${place} has ${Array.isArray(found) ? found.length : 'too many'} entries, more than are taken.`;
  return `${place} is empty.`;
}

/** The sentence on a value that is none of a list. */
export function noneOf(found: unknown, what: string, allowed: readonly string[]): string {
  return `${quote(typeof found === 'string' ? found : JSON.stringify(found ?? null))} is no ${what}: it is one of ${allowed.map(quote).join(', ')}.`;
}

/** The last key of a path; undefined where it leads to the whole file. */
export function nameOf(path: Path): string | undefined {
  return path.map(String).findLast((part) => !isIndex(part));
}

function isIndex(part: string | number | undefined): boolean {
  return /^\d+$/.test(String(part));
}

/** The type of a value, with its article. */
export function typeOf(value: unknown): string {
  if (value === null) return '`null`';
  return Array.isArray(value) ? 'an array' : typeName(typeof value);
}

function typeName(type: string): string {
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}
