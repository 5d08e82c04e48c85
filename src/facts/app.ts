import schema from '../data/app-manifest.schema.json' with { type: 'json' };
import { TextDocument } from '../documents/text.js';
import { decode } from '../documents/values/decode.js';
import { DecodedDocument } from '../documents/values/decoded-document.js';
import { parseJson } from '../documents/values/json.js';
import type { Parsed } from '../documents/values/tree.js';
import type { AppDocument } from '../mattermost/shapes/app-manifest.js';
import type { Missing } from '../repository/missing.js';
import { isMissing, missing } from '../repository/missing.js';
import { appManifestFiles } from '../repository/own-files.js';
import type { Source } from './fact.js';
import { fact } from './fact.js';

/** The file that is taken for the app's manifest. */
export interface AppFile {
  /** Relative to the repository root; undefined where there is none. */
  readonly file: string | undefined;
  /** Why it cannot be read, though it is there. */
  readonly unreadable: string | undefined;
  /** In bytes. */
  readonly size: number;
  readonly document: TextDocument | undefined;
  readonly parsed: Parsed | undefined;
}

/** More files of that name are not opened. */
const MAX_CANDIDATES = 20;

/** The app's manifest, parsed as far as it goes. */
export const APP_FILE = fact('appFile', loadAppFile);

/** Of several files of the name, the nearest with an `app_id`; without any, the nearest. */
async function loadAppFile(source: Source): Promise<AppFile | Missing> {
  const files: AppFile[] = [];
  for (const file of appManifestFiles(source.directory.files, source.base).slice(0, MAX_CANDIDATES)) {
    const opened = await open(source, file);
    if (
      opened.parsed?.tree?.kind === 'object' &&
      opened.parsed.tree.entries.some(({ key }) => key.toLowerCase() === 'app_id')
    )
      return opened;
    files.push(opened);
  }
  return files[0] ?? { file: undefined, unreadable: undefined, size: 0, document: undefined, parsed: undefined };
}

async function open(source: Source, file: string): Promise<AppFile> {
  const content = await source.directory.read(file);
  const none = { file, size: 0, document: undefined, parsed: undefined };
  if (content.state === 'outside') return { ...none, unreadable: 'it is a link that leads out of the repository' };
  if (content.state !== 'present')
    return { ...none, unreadable: content.state === 'absent' ? 'it is not there' : 'it is larger than 10 MB' };
  // The byte order mark stays: Go's decoder refuses it.
  const document = new TextDocument(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes));
  const parsed = parseJson(document.text);
  return { file, size: content.bytes.length, document, parsed, unreadable: parsed.unreadable };
}

/** The same, where its syntax is right, whatever value it holds. */
export const APP = fact('app', loadApp);

async function loadApp(source: Source): Promise<AppDocument | Missing> {
  const found = await APP_FILE.of(source);
  if (isMissing(found)) return found;
  const { file, document, parsed, unreadable } = found;
  if (file === undefined) return missing('there is no app manifest');
  if (unreadable !== undefined || !document) return missing(`${file} cannot be read`);
  if (!parsed?.tree || parsed.problems.length > 0) return missing(`${file} does not parse`);
  // Large, and for apps alone.
  const { validate } = await import('../data/generated/app-manifest.js');
  const app: AppDocument = new DecodedDocument(document, decode(parsed.tree, 'json', { schema, validate }));
  return app;
}
