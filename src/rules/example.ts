import type { Edit, MergePatch } from './rule.js';

/** The files of a contribution in memory, by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The files after an edit.
 * @throws where the edit names a text that is not in the file exactly once, or patches what is no JSON object.
 */
export function edited(files: Files, edit: Edit): Files {
  const result = new Map(files);
  for (const [path, change] of Object.entries(edit)) {
    if (change === null) result.delete(path);
    else
      result.set(
        path,
        new TextEncoder().encode(
          typeof change === 'string' ? change : changed(new TextDecoder().decode(result.get(path)), change, path),
        ),
      );
  }
  return result;
}

function changed(text: string, change: MergePatch | readonly [string, string], path: string): string {
  if (isReplacement(change)) {
    const [from, to] = change;
    if (text.split(from).length !== 2) throw new Error(`${path} does not hold this text exactly once: ${from}`);
    return text.replace(from, () => to);
  }
  return `${JSON.stringify(merged(JSON.parse(text), change), null, 4)}\n`;
}

function isReplacement(change: MergePatch | readonly [string, string]): change is readonly [string, string] {
  return Array.isArray(change);
}

/** JSON Merge Patch (RFC 7396). */
function merged(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const fields = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) fields.delete(key);
    else fields.set(key, merged(fields.get(key), value));
  }
  return Object.fromEntries(fields);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
