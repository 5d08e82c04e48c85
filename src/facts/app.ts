import schema from '../data/app-manifest.schema.json' with { type: 'json' };
import type { TextDocument } from '../documents/text.js';
import { decode } from '../documents/values/decode.js';
import { DecodedDocument } from '../documents/values/decoded-document.js';
import type { Parsed } from '../documents/values/tree.js';
import type { AppDocument } from '../mattermost/shapes/app-manifest.js';
import type { Contribution } from '../repository/contribution.js';
import type { Missing } from '../repository/missing.js';
import { isMissing, missing } from '../repository/missing.js';
import { UNREAD_WORDS } from '../repository/text.js';
import { appCandidates, appCode, findApps } from './candidates.js';
import type { Source } from './fact.js';
import { fact } from './fact.js';

/** A file that is taken for an app's manifest. */
export interface AppFile {
  /** Relative to the repository root. */
  readonly file: string;
  /** Why it cannot be read, though it is there. */
  readonly unreadable: string | undefined;
  /** In bytes. */
  readonly size: number;
  readonly document: TextDocument | undefined;
  readonly parsed: Parsed | undefined;
}

/**
 * The manifests of apps, parsed as far as they go: all files of the name with an `app_id`, the nearest first; without any,
 * the nearest. None where there is no such file. Missing where code serves the manifest.
 */
export const APP_FILES = fact('appFiles', loadAppFiles);

async function loadAppFiles({ contribution }: Source): Promise<readonly AppFile[] | Missing> {
  const apps = await findApps(contribution);
  if (apps.length > 0) return Promise.all(apps.map(async (file) => appFile(contribution, file)));
  const code = await appCode(contribution);
  if (code !== undefined) return missing(`the manifest seems to be served by code, which is not read: ${code}`);
  const [nearest] = appCandidates(contribution);
  return nearest === undefined ? [] : [await appFile(contribution, nearest)];
}

async function appFile(contribution: Contribution, file: string): Promise<AppFile> {
  const values = await contribution.values(file);
  if (values.state !== 'present')
    return { file, unreadable: `it ${UNREAD_WORDS[values.state]}`, size: 0, document: undefined, parsed: undefined };
  const { document, size, parsed } = values;
  return { file, size, document, parsed, unreadable: parsed.unreadable };
}

/** Those whose syntax is right, whatever value they hold; at least one. */
export const APPS = fact('apps', loadApps);

async function loadApps(source: Source): Promise<readonly AppDocument[] | Missing> {
  const files = await APP_FILES.of(source);
  if (isMissing(files)) return files;
  const [first] = files;
  if (!first) return missing('there is no app manifest');
  // Large, and for apps alone.
  const { validate } = await import('../data/generated/app-manifest.js');
  const apps = files.flatMap(({ document, parsed, unreadable }): AppDocument[] =>
    unreadable === undefined && document && parsed?.tree && parsed.problems.length === 0
      ? [new DecodedDocument(document, decode(parsed.tree, 'json', { schema, validate }))]
      : [],
  );
  if (apps.length > 0) return apps;
  return first.unreadable !== undefined || !first.document
    ? missing(`${first.file} cannot be read`, 'unread')
    : missing(`${first.file} does not parse`);
}

/** The nearest of them, after which the contribution is called. */
export const APP = fact('app', loadApp);

async function loadApp(source: Source): Promise<AppDocument | Missing> {
  const apps = await APPS.of(source);
  return isMissing(apps) ? apps : (apps[0] ?? missing('there is no app manifest'));
}
