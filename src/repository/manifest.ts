import type { Location } from '../finding.js';
import type { Decoded, Path } from './decode.js';
import { pointer } from './decode.js';
import type { TextDocument } from './text.js';

export interface SettingOption {
  readonly display_name?: string;
  readonly value?: string;
}

export interface Setting {
  readonly key?: string;
  readonly display_name?: string;
  readonly type?: string;
  readonly help_text?: string;
  readonly regenerate_help_text?: string;
  readonly placeholder?: string;
  readonly default?: unknown;
  readonly options?: readonly SettingOption[];
  readonly hosting?: string;
  readonly secret?: boolean;
}

export interface Section {
  readonly key?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly custom?: boolean;
  readonly fallback?: boolean;
  readonly settings?: readonly Setting[];
}

/** The fields that the server reads (src/data/manifest-fields.json); a field of a wrong type is left out. */
export interface PluginManifest {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly homepage_url?: string;
  readonly support_url?: string;
  readonly release_notes_url?: string;
  readonly icon_path?: string;
  readonly version?: string;
  readonly min_server_version?: string;
  readonly server?: { readonly executables?: Readonly<Record<string, string>>; readonly executable?: string };
  readonly webapp?: { readonly bundle_path?: string };
  readonly settings_schema?: { readonly header?: string; readonly footer?: string; readonly settings?: readonly Setting[]; readonly sections?: readonly Section[] };
  readonly props?: Readonly<Record<string, unknown>>;
}

/** A setting and the path that leads to it. */
export interface PlacedSetting {
  readonly setting: Setting;
  readonly path: Path;
}

/** A plugin manifest that decodes to an object, with the place of every part. */
export class ManifestDocument {
  readonly value: PluginManifest;

  constructor(
    readonly source: TextDocument,
    readonly format: 'json' | 'yaml',
    readonly decoded: Decoded,
  ) {
    this.value = this.isObject ? (wellTyped(decoded) as PluginManifest) : {};
  }

  /** The file, relative to the repository root. */
  get file(): string {
    return this.source.file;
  }

  /** Whether the file holds an object, as a manifest must. */
  get isObject(): boolean {
    return typeof this.decoded.value === 'object' && this.decoded.value !== null && !Array.isArray(this.decoded.value);
  }

  /** The place of a value; of the nearest enclosing key or brace where it is absent. */
  at(...path: Path): Location {
    for (let length = path.length; length >= 0; length--) {
      const place = this.decoded.places.get(pointer(path.slice(0, length)));
      if (!place) continue;
      if (length === path.length) return this.source.locate(place.span);
      return this.source.locate(place.key ?? { start: place.span.start, end: place.span.start + 1 });
    }
    return this.source.locate({ start: 0, end: 1 });
  }

  /** The place of a key; as `at` where it is absent. */
  atKey(...path: Path): Location {
    const key = this.decoded.places.get(pointer(path))?.key;
    return key ? this.source.locate(key) : this.at(...path);
  }

  /** Every setting in the order of the file, those of sections included. */
  settings(): readonly PlacedSetting[] {
    const schema = this.value.settings_schema;
    const place = (settings: readonly Setting[] | undefined, path: Path): PlacedSetting[] => (settings ?? []).map((setting, index) => ({ setting, path: [...path, 'settings', index] }));
    return [...place(schema?.settings, ['settings_schema']), ...(schema?.sections ?? []).flatMap((section, index) => place(section.settings, ['settings_schema', 'sections', index]))];
  }
}

/** The decoded value without what has a wrong type, so that it is what `PluginManifest` says: proven by the schema. */
function wellTyped(decoded: Decoded): unknown {
  const wrong = new Set(decoded.errors.filter((error) => error.keyword === 'type').map((error) => pointer(error.path)));
  const prune = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown, index) => (wrong.has(pointer([...path, index])) ? {} : prune(item, [...path, index])));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, field]: [string, unknown]) => (wrong.has(pointer([...path, key])) ? [] : [[key, prune(field, [...path, key])]])));
  };
  return wrong.size === 0 ? decoded.value : prune(decoded.value, []);
}
