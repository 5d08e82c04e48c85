import type { Setting } from '../../data/generated/plugin-manifest.js';
import schema from '../../data/plugin-manifest.schema.json' with { type: 'json' };
import type { SchemaError } from '../../documents/values/decode.js';
import { quote } from '../../words/quote.js';
import type { ManifestDocument } from '../shapes/plugin-manifest.js';
import { isValidHttpUrl } from './url.js';
import { versionDefect } from './version.js';

/** Something that `Manifest.IsValid` refuses: the words, and the path of the value. */
export interface Refusal {
  readonly words: string;
  readonly path: readonly (string | number)[];
}

const SETTING_TYPES = schema.definitions.setting.properties.type.enum;
const WITH_OPTIONS: ReadonlySet<string | undefined> = new Set(['radio', 'dropdown']);
const WITHOUT_PLACEHOLDER: ReadonlySet<string | undefined> = new Set(['bool', 'radio', 'dropdown']);

/** Says what the schema's validator found in the words of the manifest. */
export function wordsOf({ path, keyword, missing }: SchemaError, manifest: ManifestDocument): string {
  const value = valueAt(manifest.decoded.value, path);
  const name = path.filter((part) => !/^\d+$/.test(String(part))).at(-1) ?? 'The manifest';
  const subject = path.length === 0 ? 'The manifest' : quote(String(name));
  if (keyword === 'required')
    return path.length === 0
      ? `The manifest has no ${quote(missing ?? '')}.`
      : `This entry of ${quote(String(name))} has no ${quote(missing ?? '')}.`;
  if (keyword === 'enum')
    return `${quote(String(value))} is no setting type: it is one of ${SETTING_TYPES.map((type) => `\`${type}\``).join(', ')}.`;
  if (keyword === 'type')
    return value === null
      ? `A \`null\` in ${subject} makes the server crash when it checks the manifest.`
      : `${subject} is ${typeName(value)}, where the server reads another type.`;
  if (path.length === 1 && path[0] === 'id')
    return `${quote(String(value))} is no plugin id: it has 3 to 190 letters, digits, dots, hyphens and underscores.`;
  return path.length === 1
    ? `${subject} is empty.`
    : `The ${subject} of this ${path.includes('options') ? 'option' : 'section'} is empty.`;
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function valueAt(value: unknown, path: SchemaError['path']): unknown {
  return path.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[part] : undefined),
    value,
  );
}

/** What the server's code refuses beyond the schema: URLs, versions, and fields that do not go with a setting's type. */
export function* refusals(manifest: ManifestDocument): Generator<Refusal> {
  const { value } = manifest;
  for (const field of ['homepage_url', 'support_url', 'release_notes_url'] as const) {
    const url = value[field];
    if (url && !isValidHttpUrl(url))
      yield { words: `${quote(url)} is no http or https URL that the server accepts.`, path: [field] };
  }
  for (const field of ['version', 'min_server_version'] as const) {
    const version = value[field];
    const defect = version && versionDefect(version);
    if (defect)
      yield { words: `${quote(version)} is no version that the server accepts: it ${defect}.`, path: [field] };
  }
  for (const { setting, path } of manifest.settings()) yield* settingRefusals(setting, path);
}

function* settingRefusals(setting: Setting, path: Refusal['path']): Generator<Refusal> {
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
