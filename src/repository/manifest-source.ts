import { decode } from './decode.js';
import type { Fact, Source } from './facts.js';
import { inBase, isMissing, missing } from './facts.js';
import { parseJson, TooDeep } from './json.js';
import { ManifestDocument } from './manifest.js';
import { TextDocument } from './text.js';
import type { Parsed } from './tree.js';

/** The names of a plugin manifest, in the order in which the server looks for them (`FindManifest`). */
export const MANIFEST_NAMES = ['plugin.yml', 'plugin.yaml', 'plugin.json'] as const;

export interface ManifestFile {
  /** Relative to the repository root. */
  readonly file: string;
  /** Why it cannot be read, though it is there. */
  readonly unreadable: string | undefined;
  readonly bytes: Uint8Array;
}

/** A manifest as written: its text and its parts. */
export interface ManifestSource {
  readonly document: TextDocument;
  readonly format: 'json' | 'yaml';
  readonly parsed: Parsed;
}

export async function loadManifestFiles(source: Source): Promise<Fact<'manifestFiles'>> {
  const names = MANIFEST_NAMES.map((name) => inBase(source, name)).filter((file) => source.directory.files.includes(file));
  const files = await Promise.all(
    names.map(async (file): Promise<ManifestFile | undefined> => {
      const content = await source.directory.read(file);
      if (content.state === 'absent') return undefined;
      if (content.state === 'present') return { file, unreadable: undefined, bytes: content.bytes };
      return { file, unreadable: content.state === 'outside' ? 'it is a link that leads out of the repository' : 'it is larger than 10 MB', bytes: new Uint8Array() };
    }),
  );
  return files.filter((file) => file !== undefined);
}

export async function loadManifestSource(source: Source): Promise<Fact<'manifestSource'>> {
  const files = await source.fact('manifestFiles');
  if (isMissing(files)) return files;
  const [first] = files;
  if (!first) return missing(source.kind === 'plugin' ? 'there is no plugin manifest' : `a ${source.kind} has no plugin manifest`);
  if (first.unreadable) return missing(`${first.file} cannot be read: ${first.unreadable}`);
  // The byte order mark stays: Go's decoder refuses it.
  const document = new TextDocument(first.file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(first.bytes));
  const format = first.file.endsWith('.json') ? 'json' : 'yaml';
  try {
    const parsed = format === 'json' ? parseJson(document.text) : (await import('./yaml.js')).parseYaml(document.text);
    return { document, format, parsed };
  } catch (error) {
    if (error instanceof TooDeep || error instanceof RangeError) return missing(`${first.file} is nested too deeply to be read`);
    throw error;
  }
}

export async function loadDecodedManifest(source: Source): Promise<Fact<'decodedManifest'>> {
  const found = await source.fact('manifestSource');
  if (isMissing(found)) return found;
  const { document, format, parsed } = found;
  if (!parsed.tree || parsed.problems.length > 0) return missing(`${document.file} does not parse`);
  return new ManifestDocument(document, format, decode(parsed.tree, format));
}

export async function loadManifest(source: Source): Promise<Fact<'manifest'>> {
  const decoded = await source.fact('decodedManifest');
  return isMissing(decoded) || decoded.isObject ? decoded : missing(`${decoded.file} does not hold an object`);
}
