import { posix } from 'node:path';
import type { ArchiveEntry } from '../documents/archive/tar-gz.js';
import { quote } from '../words/quote.js';

/** Why the server refuses to unpack a bundle. */
interface ExtractionFailure {
  readonly code: 'escapes' | 'parent' | 'clash';
  /** Completes "The server does not unpack the bundle: …". */
  readonly words: string;
}

/** A bundle as the server has it after unpacking. */
export interface Extraction<Entry extends ArchiveEntry> {
  /** Files by their path in the folder that the server takes for the plugin. */
  readonly files: ReadonlyMap<string, Entry>;
  /** That folder; empty where it is not the only thing at the top, so that all of it is the plugin. */
  readonly base: string;
  /** What lies at the top. */
  readonly top: readonly string[];
  /** What the server skips with a warning: links, devices and the like, by their paths in that folder. */
  readonly skipped: ReadonlyMap<string, Entry>;
  readonly failure: ExtractionFailure | undefined;
}

/**
 * Unpacks entries as the server does, in their order, without a file.
 * Source: `extractTarGz` in server/channels/app/extract_plugin_tar.go, and `extractPlugin` in plugin_install.go beside it.
 */
export function extracted<Entry extends ArchiveEntry>(entries: readonly Entry[]): Extraction<Entry> {
  const files = new Map<string, Entry>();
  const skipped = new Map<string, Entry>();
  const folders = new Set(['.']);
  let failure: ExtractionFailure | undefined;
  for (const entry of entries) {
    const path = posix.join('.', entry.path).replace(/\/$/, '');
    if (entry.kind === 'other') {
      skipped.set(path, entry);
      continue;
    }
    failure = failureOf(entry, path, files, folders);
    if (failure) break;
    if (entry.kind === 'file') files.set(path, entry);
    for (let at = entry.kind === 'file' ? posix.dirname(path) : path; !folders.has(at); at = posix.dirname(at))
      folders.add(at);
  }
  const top = [...new Set([...files.keys(), ...folders].filter((path) => path !== '.').map(firstPart))].sort();
  const [only = ''] = top;
  const base = top.length === 1 && folders.has(only) ? only : '';
  return { files: below(files, base), base, top, skipped: below(skipped, base), failure };
}

function failureOf(
  { path: written, kind }: ArchiveEntry,
  path: string,
  files: ReadonlyMap<string, unknown>,
  folders: ReadonlySet<string>,
): ExtractionFailure | undefined {
  const shown = quote(written.replace(/\/$/, ''));
  if (path === '..' || path.startsWith('../')) return { code: 'escapes', words: `${shown} leads out of it` };
  for (let at = posix.dirname(path); at !== '.'; at = posix.dirname(at))
    if (files.has(at)) return { code: 'clash', words: `${shown} lies in ${quote(at)}, which is a file` };
  if (kind === 'file')
    return folders.has(path) ? { code: 'clash', words: `the file ${shown} has the name of a folder` } : undefined;
  // A folder that is there already is left alone, and so is a file of its name.
  if (folders.has(path) || files.has(path) || folders.has(posix.dirname(path))) return undefined;
  return { code: 'parent', words: `the folder ${shown} comes before the folder that it lies in` };
}

function firstPart(path: string): string {
  return path.split('/')[0] ?? '';
}

function below<Entry>(entries: ReadonlyMap<string, Entry>, base: string): ReadonlyMap<string, Entry> {
  if (base === '') return entries;
  return new Map(
    [...entries].flatMap(([path, entry]) =>
      path.startsWith(`${base}/`) ? [[path.slice(base.length + 1), entry]] : [],
    ),
  );
}
