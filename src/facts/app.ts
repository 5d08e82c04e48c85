import schema from '../data/app-manifest.schema.json' with { type: 'json' };
import type { TextDocument } from '../documents/text.js';
import { decode } from '../documents/values/decode.js';
import { DecodedDocument } from '../documents/values/decoded-document.js';
import type { Parsed } from '../documents/values/tree.js';
import type { AppDocument } from '../mattermost/shapes/app-manifest.js';
import type { Missing } from '../repository/missing.js';
import { isMissing, missing } from '../repository/missing.js';
import { UNREAD_WORDS } from '../repository/text.js';
import { appCandidates, findApp } from './candidates.js';
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

/** The app's manifest, parsed as far as it goes. */
export const APP_FILE = fact('appFile', loadAppFile);

/** Of several files of the name, the nearest with an `app_id`; without any, the nearest. */
async function loadAppFile({ contribution }: Source): Promise<AppFile | Missing> {
  const file = (await findApp(contribution)) ?? appCandidates(contribution)[0];
  const none = { file, unreadable: undefined, size: 0, document: undefined, parsed: undefined };
  if (file === undefined) return none;
  const values = await contribution.values(file);
  if (values.state !== 'present') return { ...none, unreadable: `it ${UNREAD_WORDS[values.state]}` };
  const { document, size, parsed } = values;
  return { file, size, document, parsed, unreadable: parsed.unreadable };
}

/** The same, where its syntax is right, whatever value it holds. */
export const APP = fact('app', loadApp);

async function loadApp(source: Source): Promise<AppDocument | Missing> {
  const found = await APP_FILE.of(source);
  if (isMissing(found)) return found;
  const { file, document, parsed, unreadable } = found;
  if (file === undefined) return missing('there is no app manifest');
  if (unreadable !== undefined || !document) return missing(`${file} cannot be read`, 'unread');
  if (!parsed?.tree || parsed.problems.length > 0) return missing(`${file} does not parse`);
  // Large, and for apps alone.
  const { validate } = await import('../data/generated/app-manifest.js');
  const app: AppDocument = new DecodedDocument(document, decode(parsed.tree, 'json', { schema, validate }));
  return app;
}
