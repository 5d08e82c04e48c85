import { validate } from '../../data/generated/plugin-manifest.js';
import schema from '../../data/plugin-manifest.schema.json' with { type: 'json' };
import { TextDocument } from '../../documents/text.js';
import type { Shape } from '../../documents/values/decode.js';
import { decode } from '../../documents/values/decode.js';
import { parseJson } from '../../documents/values/json.js';
import type { Parsed } from '../../documents/values/tree.js';
import { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { inBase } from '../../repository/contribution.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';

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

/** The manifest files that are there, in the server's order of precedence. */
export const MANIFEST_FILES = fact('manifestFiles', loadManifestFiles);

async function loadManifestFiles(source: Source): Promise<readonly ManifestFile[] | Missing> {
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

/** The manifest that the server would read, parsed as far as it goes. */
export const MANIFEST_SOURCE = fact('manifestSource', loadManifestSource);

async function loadManifestSource(source: Source): Promise<ManifestSource | Missing> {
  const files = await MANIFEST_FILES.of(source);
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

/** The same, where its syntax is right, whatever value it holds. */
export const DECODED_MANIFEST = fact('decodedManifest', loadDecodedManifest);

async function loadDecodedManifest(source: Source): Promise<ManifestDocument | Missing> {
  const found = await MANIFEST_SOURCE.of(source);
  if (isMissing(found)) return found;
  const { document, format, parsed } = found;
  if (!parsed.tree || parsed.problems.length > 0) return missing(`${document.file} does not parse`);
  return new ManifestDocument(document, format, decode(parsed.tree, format, MANIFEST_SHAPE));
}

/** The same, where it is an object. */
export const MANIFEST = fact('manifest', loadManifest);

async function loadManifest(source: Source): Promise<ManifestDocument | Missing> {
  const decoded = await DECODED_MANIFEST.of(source);
  return isMissing(decoded) || decoded.isObject ? decoded : missing(`${decoded.file} does not hold an object`);
}
