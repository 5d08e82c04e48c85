import { validate } from '../../data/generated/plugin-manifest.js';
import schema from '../../data/plugin-manifest.schema.json' with { type: 'json' };
import type { Shape } from '../../documents/values/shape.js';
import { decode } from '../../documents/values/decode.js';
import { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import type { Values } from '../../repository/text.js';
import { UNREAD_WORDS } from '../../repository/text.js';
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
}

/** The manifest files that are there, in the server's order of precedence. */
export const MANIFEST_FILES = fact('manifestFiles', loadManifestFiles);

async function loadManifestFiles({ contribution }: Source): Promise<readonly ManifestFile[] | Missing> {
  const names = MANIFEST_NAMES.map((name) => contribution.path(name)).filter((file) => contribution.has(file));
  const files = await Promise.all(
    names.map(async (file): Promise<ManifestFile | undefined> => {
      const { state } = await contribution.text(file);
      if (state === 'absent') return undefined;
      return { file, unreadable: state === 'present' ? undefined : `it ${UNREAD_WORDS[state]}` };
    }),
  );
  return files.filter((file) => file !== undefined);
}

/** The manifest that the server would read, parsed as far as it goes. */
export const MANIFEST_SOURCE = fact('manifestSource', loadManifestSource);

async function loadManifestSource(source: Source): Promise<Values | Missing> {
  const files = await MANIFEST_FILES.of(source);
  if (isMissing(files)) return files;
  const [first] = files;
  if (!first)
    return missing(
      source.kind === 'plugin' ? 'there is no plugin manifest' : `no ${source.kind} has a plugin manifest`,
    );
  if (first.unreadable) return missing(`${first.file} cannot be read: ${first.unreadable}`, 'unread');
  const values = await source.contribution.values(first.file);
  if (values.state !== 'present')
    return missing(`${first.file} cannot be read: it ${UNREAD_WORDS[values.state]}`, 'unread');
  return values.parsed.unreadable
    ? missing(`${first.file} cannot be read: ${values.parsed.unreadable}`, 'unread')
    : values;
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
