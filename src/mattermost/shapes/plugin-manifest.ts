import type { PluginManifest, Setting } from '../../data/generated/plugin-manifest.js';
import type { Location, TextDocument } from '../../documents/text.js';
import type { Decoded } from '../../documents/values/decoded.js';
import { DecodedDocument } from '../../documents/values/decoded-document.js';
import type { Path } from '../../documents/values/path-tree.js';

/** A setting and the path that leads to it. */
export interface PlacedSetting {
  readonly setting: Setting;
  readonly path: Path;
}

/** A plugin manifest that decodes to an object, with the place of every part. */
export class ManifestDocument {
  readonly #document: DecodedDocument<PluginManifest>;

  constructor(
    readonly source: TextDocument,
    readonly format: 'json' | 'yaml',
    readonly decoded: Decoded,
  ) {
    this.#document = new DecodedDocument(source, decoded);
  }

  get value(): PluginManifest {
    return this.#document.value;
  }

  /** The file, relative to the repository root. */
  get file(): string {
    return this.source.file;
  }

  /** Whether the file holds an object, as a manifest must. */
  get isObject(): boolean {
    return this.#document.isObject;
  }

  /** Whether a field has a value of the wrong type: it is there, which `value` does not show. */
  isMistyped(...path: Path): boolean {
    return this.#document.isMistyped(...path);
  }

  /** The place of a value; of the nearest enclosing key or brace where it is absent. */
  at(...path: Path): Location {
    return this.#document.at(...path);
  }

  /** The place of a key; as `at` where it is absent. */
  atKey(...path: Path): Location {
    return this.#document.atKey(...path);
  }

  /** Every setting in the order of the file, those of sections included, without what is no object. */
  settings(): readonly PlacedSetting[] {
    const schema = this.value.settings_schema;
    const place = (settings: readonly Setting[] | undefined, path: Path): PlacedSetting[] =>
      (settings ?? [])
        .map((setting, index) => ({ setting, path: [...path, 'settings', index] }))
        .filter((placed) => !this.isMistyped(...placed.path));
    return [
      ...place(schema?.settings, ['settings_schema']),
      ...(schema?.sections ?? []).flatMap((section, index) =>
        place(section.settings, ['settings_schema', 'sections', index]),
      ),
    ];
  }
}
