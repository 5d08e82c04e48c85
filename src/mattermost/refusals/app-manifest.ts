import type { Path } from '../../documents/values/decode.js';
import { quote } from '../../words/quote.js';
import type { AppDocument } from '../shapes/app-manifest.js';
import { iconDefect } from './static-url.js';
import { isValidHttpUrl } from './url.js';

/** Something that `Manifest.Validate` of the Apps plugin refuses: the words, and the path of the value. */
export interface Refusal {
  readonly words: string;
  readonly path: Path;
}

/** Limits that src/data/app-manifest.json states in words (`apps/manifest.go`: MinAppIDLength, MaxAppIDLength, VersionFormat). */
const ID_BYTES = { least: 3, most: 32 };
const MOST_VERSION_BYTES = 'v00_00_000'.length;

/** Which permission is of no use without which other (`apps/permissions.go`). */
const NEEDED = new Map([
  ['remote_webhooks', 'act_as_bot'],
  ['remote_oauth2', 'act_as_user'],
  ['user_joined_channel_notification', 'act_as_bot'],
]);

const DEPLOYMENTS = ['http', 'aws_lambda', 'open_faas', 'plugin'];

/** What the Apps plugin's code refuses beyond the schema. */
export function* refusals(app: AppDocument): Generator<Refusal> {
  yield* idRefusals(app.value.app_id);
  yield* versionRefusals(app.value.version);
  const { homepage_url: homepage, http, icon } = app.value;
  if (homepage && !isUrl(homepage))
    yield { words: `${quote(homepage)} is no http or https URL with a host.`, path: ['homepage_url'] };
  if (http?.root_url && !isUrl(http.root_url))
    yield { words: `${quote(http.root_url)} is no http or https URL with a host.`, path: ['http', 'root_url'] };
  const defect = icon && iconDefect(icon);
  if (icon && defect)
    yield { words: `${quote(icon)} is no path in the app's static folder: it ${defect}.`, path: ['icon'] };
  yield* permissionRefusals(app.value.requested_permissions);
  const { value } = app.decoded;
  if (app.isObject && !DEPLOYMENTS.some((name) => name in Object(value))) {
    yield { words: `The manifest has no deployment: none of ${DEPLOYMENTS.map(quote).join(', ')}.`, path: [] };
  }
}

function* idRefusals(id: string | undefined): Generator<Refusal> {
  if (!id) return;
  const bytes = new TextEncoder().encode(id).length;
  if (bytes < ID_BYTES.least || bytes > ID_BYTES.most)
    yield {
      words: `${quote(id)} has ${bytes} bytes; an \`app_id\` has ${ID_BYTES.least} to ${ID_BYTES.most}.`,
      path: ['app_id'],
    };
  const wrong = wrongCharacter(id);
  if (wrong !== undefined)
    yield { words: `${quote(id)} has a character that an \`app_id\` cannot have: ${quote(wrong)}.`, path: ['app_id'] };
}

function* versionRefusals(version: string | undefined): Generator<Refusal> {
  if (!version) return;
  const bytes = new TextEncoder().encode(version).length;
  if (bytes > MOST_VERSION_BYTES)
    yield {
      words: `${quote(version)} has ${bytes} bytes; a \`version\` has at most ${MOST_VERSION_BYTES}.`,
      path: ['version'],
    };
  const wrong = wrongCharacter(version);
  if (wrong !== undefined)
    yield {
      words: `${quote(version)} has a character that a \`version\` cannot have: ${quote(wrong)}.`,
      path: ['version'],
    };
}

/** The first that is no letter, number, hyphen, underscore or dot. */
function wrongCharacter(text: string): string | undefined {
  return /[^\p{L}\p{N}._-]/u.exec(text)?.[0];
}

function* permissionRefusals(permissions: readonly unknown[] = []): Generator<Refusal> {
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
