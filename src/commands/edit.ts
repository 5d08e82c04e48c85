import type { Finding } from '../rules/finding.js';

/** Whole lines of a file that another text has taken the place of. */
export interface Change {
  readonly file: string;
  /** Where the old lines began, from 1. */
  readonly line: number;
  readonly rule: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A file after its suggestions, and what they changed. */
export interface Edited {
  readonly bytes: Uint8Array;
  readonly changes: readonly Change[];
}

const MARK = '\ufeff';

/**
 * Puts the suggestions for one file in place, and touches nothing else of it: its line breaks and its byte order mark stay. Of
 * two that meet on a line the first is taken, so that the other one is judged again on what has become of the line.
 * @returns undefined where the bytes are no UTF-8.
 */
export function edit(file: string, bytes: Uint8Array, findings: readonly Finding[]): Edited | undefined {
  const text = decoded(bytes);
  if (text === undefined) return undefined;
  const mark = text.startsWith(MARK) ? MARK : '';
  const lines = text.slice(mark.length).split('\n');
  const changes: Change[] = [];
  let free = lines.length + 1;
  const ordered = findings
    .flatMap(({ rule, suggestion }) => (suggestion ? [{ rule, ...suggestion }] : []))
    .sort((a, b) => b.line - a.line || b.endLine - a.endLine);
  // From the end to the start, so that the numbers of the lines before hold.
  for (const { rule, line, endLine, text: put } of ordered) {
    if (line < 1 || endLine < line || endLine >= free) continue;
    const before = lines.slice(line - 1, endLine);
    const end = before[0]?.endsWith('\r') ? '\r' : '';
    const after = put.split('\n').map((part) => part + end);
    if (after.join('\n') === before.join('\n')) continue;
    lines.splice(line - 1, before.length, ...after);
    changes.unshift({ file, line, rule, before: before.map(plain), after: after.map(plain) });
    free = line;
  }
  return { bytes: new TextEncoder().encode(mark + lines.join('\n')), changes };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function plain(line: string): string {
  return line.replace(/\r$/, '');
}
