import { validate } from '../../data/generated/plugin-manifest.js';
import schema from '../../data/plugin-manifest.schema.json' with { type: 'json' };
import { TextDocument } from '../../documents/text.js';
import type { Shape } from '../../documents/values/decode.js';
import { decode } from '../../documents/values/decode.js';
import { parseJson } from '../../documents/values/json.js';
import type { Parsed } from '../../documents/values/tree.js';
import { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { inBase } from '../../repository/contribution.js';
import { isMissing, missing } from '../../repository/missing.js';
import type { Fact, Source } from '../fact.js';

/** The names of a plugin manifest, in the order in which the server looks for them (`FindManifest`). */
export const MANIFEST_NAMES = ['plugin.yml', 'plugin.yaml', 'plugin.json'] as const;

/** What a plugin manifest may hold. */
export const MANIFEST_SHAPE: Shape = { schema, validate };

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
  const names = MANIFEST_NAMES.map((name) => inBase(source, name)).filter((file) =>
    source.directory.files.includes(file),
  );
  const files = await Promise.all(
    names.map(async (file): Promise<ManifestFile | undefined> => {
      const content = await source.directory.read(file);
      if (content.state === 'absent') return undefined;
      if (content.state === 'present') return { file, unreadable: undefined, bytes: content.bytes };
      return {
        file,
        unreadable:
          content.state === 'outside' ? 'it is a link that leads out of the repository' : 'it is larger than 10 MB',
        bytes: new Uint8Array(),
      };
    }),
  );
  return files.filter((file) => file !== undefined);
}

export async function loadManifestSource(source: Source): Promise<Fact<'manifestSource'>> {
  const files = await source.fact('manifestFiles');
  if (isMissing(files)) return files;
  const [first] = files;
  if (!first)
    return missing(
      source.kind === 'plugin' ? 'there is no plugin manifest' : `no ${source.kind} has a plugin manifest`,
    );
  if (first.unreadable) return missing(`${first.file} cannot be read: ${first.unreadable}`);
  // The byte order mark stays: Go's decoder refuses it.
  const document = new TextDocument(first.file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(first.bytes));
  const format = first.file.endsWith('.json') ? 'json' : 'yaml';
  const parsed =
    format === 'json'
      ? parseJson(document.text)
      : (await import('../../documents/values/yaml.js')).parseYaml(document.text);
  return parsed.unreadable
    ? missing(`${first.file} cannot be read: ${parsed.unreadable}`)
    : { document, format, parsed };
}

export async function loadDecodedManifest(source: Source): Promise<Fact<'decodedManifest'>> {
  const found = await source.fact('manifestSource');
  if (isMissing(found)) return found;
  const { document, format, parsed } = found;
  if (!parsed.tree || parsed.problems.length > 0) return missing(`${document.file} does not parse`);
  return new ManifestDocument(document, format, decode(parsed.tree, format, MANIFEST_SHAPE));
}

export async function loadManifest(source: Source): Promise<Fact<'manifest'>> {
  const decoded = await source.fact('decodedManifest');
  return isMissing(decoded) || decoded.isObject ? decoded : missing(`${decoded.file} does not hold an object`);
}
