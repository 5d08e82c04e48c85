import type { AppManifest } from '../../data/generated/app-manifest.js';
import type { TextDocument } from '../../documents/text.js';
import type { Path } from '../../documents/values/decoded.js';
import type { Parsed } from '../../documents/values/tree.js';
import { quote } from '../../words/quote.js';
import type { AppDocument } from '../shapes/app-manifest.js';
import type { Objection, Refusal } from './refusal.js';
import { refusalsOf } from './refusal.js';
import { shapeRefusals } from './shape.js';
import { bytesOf, wrongSize } from './size.js';
import { iconDefect } from './static-url.js';
import { syntaxRefusals } from './syntax.js';
import { isValidHttpUrl, noHttpUrl } from './url.js';

interface Name {
  readonly field: 'app_id' | 'version';
  readonly called: string;
  /** In bytes, as is `most`. */
  readonly least: number;
  readonly most: number;
}

/** Limits that src/data/app-manifest.json states in words (`apps/manifest.go`: MinAppIDLength, MaxAppIDLength, VersionFormat). */
const NAMES: readonly Name[] = [
  { field: 'app_id', called: 'an `app_id`', least: 3, most: 32 },
  { field: 'version', called: 'a `version`', least: 0, most: 'v00_00_000'.length },
];

/** Which permission is of no use without which other (`apps/permissions.go`). */
const NEEDED = new Map([
  ['remote_webhooks', 'act_as_bot'],
  ['remote_oauth2', 'act_as_user'],
  ['user_joined_channel_notification', 'act_as_bot'],
]);

const DEPLOYMENTS = ['http', 'aws_lambda', 'open_faas', 'plugin'];

/** What keeps the Apps plugin from decoding the file at all. Unlike the server with plugin.json, it unmarshals all of it. */
export function* appSyntaxRefusals(document: TextDocument, { problems, trailing }: Parsed): Generator<Refusal> {
  yield* syntaxRefusals('The manifest', problems, (span) => document.locate(span));
  if (trailing)
    yield {
      message: 'The manifest has ended before this: nothing may follow it.',
      at: document.locate({ start: trailing.start, end: trailing.start + 1 }),
      fix: 'Delete what follows the manifest.',
    };
}

/** What the Apps plugin refuses of a manifest that it can decode (`Manifest.Validate`). */
export function* appRefusals(app: AppDocument): Generator<Refusal> {
  yield* shapeRefusals(app, 'The manifest');
  yield* refusalsOf(app, objections(app));
}

/** What the Apps plugin's code says beyond the schema. */
function* objections({ value: app, isObject, decoded }: AppDocument): Generator<Objection> {
  for (const name of NAMES) yield* nameObjections(app, name);
  const { homepage_url: homepage, http, icon } = app;
  yield* urlObjections(homepage, ['homepage_url']);
  yield* urlObjections(http?.root_url, ['http', 'root_url']);
  const defect = icon && iconDefect(icon);
  if (icon && defect)
    yield { words: `${quote(icon)} is no path in the app's static folder: it ${defect}.`, path: ['icon'] };
  yield* permissionObjections(app.requested_permissions);
  if (isObject && !DEPLOYMENTS.some((name) => name in Object(decoded.value))) {
    yield { words: `The manifest has no deployment: none of ${DEPLOYMENTS.map(quote).join(', ')}.`, path: [] };
  }
}

function* urlObjections(url: string | undefined, path: Path): Generator<Objection> {
  if (url && !isUrl(url)) yield { words: noHttpUrl(url, ' with a host'), path };
}

function* nameObjections(app: AppManifest, { field, called, least, most }: Name): Generator<Objection> {
  const name = app[field];
  if (!name) return;
  const bytes = bytesOf(name);
  const range = least > 0 ? `${least} to ${most}` : `at most ${most}`;
  if (bytes < least || bytes > most) yield { words: wrongSize(name, bytes, `${called} has ${range}`), path: [field] };
  const wrong = wrongCharacter(name);
  if (wrong !== undefined)
    yield { words: `${quote(name)} has a character that ${called} cannot have: ${quote(wrong)}.`, path: [field] };
}

/** The first that is no letter, number, hyphen, underscore or dot. */
function wrongCharacter(text: string): string | undefined {
  return /[^\p{L}\p{N}._-]/u.exec(text)?.[0];
}

function* permissionObjections(permissions: readonly unknown[] = []): Generator<Objection> {
  for (const [permission, needed] of NEEDED) {
    const index = permissions.indexOf(permission);
    if (index !== -1 && !permissions.includes(needed))
      yield {
        words: `\`${permission}\` needs \`${needed}\`, which is not requested.`,
        path: ['requested_permissions', index],
      };
  }
}

/** `httputils.IsValidURL`: unlike the server's own check, it takes the scheme in any case. */
function isUrl(url: string): boolean {
  return isValidHttpUrl(url.replace(/^https?(?=:)/i, (scheme) => scheme.toLowerCase()));
}
