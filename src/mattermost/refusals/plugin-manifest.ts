import type { Setting } from '../../data/generated/plugin-manifest.js';
import schema from '../../data/plugin-manifest.schema.json' with { type: 'json' };
import type { SchemaError } from '../../documents/values/decoded.js';
import type { Path } from '../../documents/values/path-tree.js';
import { quote } from '../../words/quote.js';
import type { ManifestDocument } from '../shapes/plugin-manifest.js';
import type { Objection, Refusal } from './refusal.js';
import { refusalsOf } from './refusal.js';
import { nameOf, noneOf, shapeRefusals, typeOf } from './shape.js';
import { isValidHttpUrl, noHttpUrl } from './url.js';
import { versionDefect } from './version.js';

const SETTING_TYPES = schema.definitions.setting.properties.type.enum;
const WITH_OPTIONS: ReadonlySet<string | undefined> = new Set(['radio', 'dropdown']);
const WITHOUT_PLACEHOLDER: ReadonlySet<string | undefined> = new Set(['bool', 'radio', 'dropdown']);

/** What the server's `Manifest.IsValid` refuses of a manifest, the decoder included. */
export function* manifestRefusals(manifest: ManifestDocument): Generator<Refusal> {
  yield* shapeRefusals(manifest, 'The manifest', wordsOf);
  yield* refusalsOf(manifest, objections(manifest));
}

/** What is said otherwise of a plugin's manifest than of other files. */
function wordsOf({ path, keyword, missing, found }: SchemaError): string | undefined {
  const name = quote(nameOf(path) ?? 'The manifest');
  const subject = path.length === 0 ? 'The manifest' : name;
  if (keyword === 'enum') return noneOf(found, 'setting type', SETTING_TYPES);
  if (keyword === 'type')
    return found === null
      ? `A \`null\` in ${subject} makes the server crash when it checks the manifest.`
      : `${subject} is ${typeOf(found)}, where the server reads another type.`;
  if (keyword === 'pattern' && path.length === 1 && path[0] === 'id')
    return `${quote(String(found))} is no plugin id: it has 3 to 190 letters, digits, dots, hyphens and underscores.`;
  if (path.length < 2) return undefined;
  return keyword === 'required'
    ? `This entry of ${name} has no ${quote(missing ?? '')}.`
    : `The ${name} of this ${path.includes('options') ? 'option' : 'section'} is empty.`;
}

/** What the server's code says beyond the schema: URLs, versions, and fields that do not go with a setting's type. */
function* objections(manifest: ManifestDocument): Generator<Objection> {
  const { value } = manifest;
  for (const field of ['homepage_url', 'support_url', 'release_notes_url'] as const) {
    const url = value[field];
    if (url && !isValidHttpUrl(url)) yield { words: noHttpUrl(url, ' that the server accepts'), path: [field] };
  }
  for (const field of ['version', 'min_server_version'] as const) {
    const version = value[field];
    const defect = version && versionDefect(version);
    if (defect)
      yield { words: `${quote(version)} is no version that the server accepts: it ${defect}.`, path: [field] };
  }
  for (const { setting, path } of manifest.settings()) yield* settingObjections(setting, path);
}

function* settingObjections(setting: Setting, path: Path): Generator<Objection> {
  const { type = '' } = setting;
  if (!SETTING_TYPES.includes(type)) return;
  if (setting.regenerate_help_text && type !== 'generated')
    yield {
      words: `\`regenerate_help_text\` goes only with type \`generated\`, not with ${quote(type)}.`,
      path: [...path, 'regenerate_help_text'],
    };
  if (setting.placeholder && WITHOUT_PLACEHOLDER.has(type))
    yield { words: `\`placeholder\` does not go with type ${quote(type)}.`, path: [...path, 'placeholder'] };
  if (setting.options && !WITH_OPTIONS.has(type))
    yield {
      words: `\`options\` go only with types \`radio\` and \`dropdown\`, not with ${quote(type)}.`,
      path: [...path, 'options'],
    };
}
