import schema from '../data/app-manifest.schema.json' with { type: 'json' };
import { validate } from '../generated/app-manifest.js';
import { appManifestFiles } from './contribution-files.js';
import { decode } from './decode.js';
import { DecodedDocument } from './decoded-document.js';
import type { Fact, Source } from './facts.js';
import { isMissing, missing } from './facts.js';
import { parseJson } from './json.js';
import { TextDocument } from './text.js';
import type { Parsed } from './tree.js';

/** A path that Mattermost calls, alone or with what it is to send along. */
export type Call = string | { readonly path?: string; readonly expand?: Readonly<Record<string, string>>; readonly state?: unknown };

export interface LambdaFunction {
  readonly path?: string;
  readonly name?: string;
  readonly handler?: string;
  readonly runtime?: string;
}

/** The fields that the Apps plugin reads (src/data/app-manifest.json); a field of a wrong type is left out. */
export interface AppManifest {
  readonly app_id?: string;
  readonly version?: string;
  readonly homepage_url?: string;
  readonly display_name?: string;
  readonly description?: string;
  readonly icon?: string;
  /** An item of a wrong type is no string. */
  readonly requested_permissions?: readonly unknown[];
  readonly requested_locations?: readonly unknown[];
  readonly remote_webhook_auth_type?: string;
  readonly min_server_version?: unknown;
  readonly http?: { readonly root_url?: string; readonly use_jwt?: boolean };
  readonly aws_lambda?: { readonly functions?: readonly LambdaFunction[] };
  readonly open_faas?: { readonly functions?: readonly LambdaFunction[] };
  readonly plugin?: { readonly plugin_id?: string };
}

/** An app's manifest that decodes to an object, with the place of every part. */
export type AppDocument = DecodedDocument<AppManifest>;

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

/** Of several files of the name, the nearest with an `app_id`; without any, the nearest. */
export async function loadAppFile(source: Source): Promise<Fact<'appFile'>> {
  const files: AppFile[] = [];
  for (const file of appManifestFiles(source.directory.files, source.base).slice(0, MAX_CANDIDATES)) {
    const opened = await open(source, file);
    if (opened.parsed?.tree?.kind === 'object' && opened.parsed.tree.entries.some(({ key }) => key.toLowerCase() === 'app_id'))
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

export async function loadApp(source: Source): Promise<Fact<'app'>> {
  const found = await source.fact('appFile');
  if (isMissing(found)) return found;
  const { file, document, parsed, unreadable } = found;
  if (file === undefined) return missing('there is no app manifest');
  if (unreadable !== undefined || !document) return missing(`${file} cannot be read`);
  if (!parsed?.tree || parsed.problems.length > 0) return missing(`${file} does not parse`);
  const app: AppDocument = new DecodedDocument(document, decode(parsed.tree, 'json', { schema, validate }));
  return app;
}
