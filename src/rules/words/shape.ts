import type { SchemaError } from '../../documents/values/decode.js';
import type { DecodedDocument } from '../../documents/values/decoded-document.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';

/** What is wrong in a file that does not have its shape, each at its place; `subject` names the whole file ("The manifest"). */
export function* shapeProblems(document: DecodedDocument<object>, subject: string): Generator<Problem> {
  for (const error of document.decoded.errors) {
    const at = error.span ? document.source.locate(error.span) : document.at(...error.path);
    // A whole object is no place to look at: its first character stands for it.
    const short = at.endLine > at.line ? { ...at, endLine: at.line, endColumn: at.column + 1 } : at;
    yield { message: wordsOf(error, subject), at: short };
  }
}

function wordsOf({ path, keyword, missing, allowed, found }: SchemaError, subject: string): string {
  const [named, isItem] = nameOf(path);
  const place = named === undefined ? subject : isItem ? `An entry of ${quote(named)}` : quote(named);
  if (keyword === 'required') return `${place} has no ${quote(missing ?? '')}.`;
  if (keyword === 'type') return `${place} is ${typeOf(found)}, where ${allowed.map(typeName).join(' or ')} is read.`;
  if (keyword === 'enum')
    return `${quote(String(found))} is no ${named === undefined ? 'value' : quote(named)}: it is one of ${allowed.map(quote).join(', ')}.`;
  if (keyword === 'minItems') return `${place} is empty: at least one is needed.`;
  if (keyword === 'maxItems')
    return `${place} has ${Array.isArray(found) ? found.length : 'too many'} entries, more than are taken.`;
  return `${place} is empty.`;
}

/** The last key of a path, and whether the path leads to an item of it. */
function nameOf(path: SchemaError['path']): readonly [string | undefined, boolean] {
  const parts = path.map(String);
  const last = parts.at(-1);
  const isItem = last !== undefined && /^\d+$/.test(last);
  return [isItem ? parts.findLast((part) => !/^\d+$/.test(part)) : last, isItem];
}

function typeOf(value: unknown): string {
  if (value === null) return '`null`';
  return Array.isArray(value) ? 'an array' : typeName(typeof value);
}

function typeName(type: string): string {
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}
