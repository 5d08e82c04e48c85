import { fieldSince } from '../../mattermost/server-history.js';
import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { CERTAIN } from './go-needs.js';
import type { Need } from './need.js';

export function* manifestNeeds(manifest: ManifestDocument): Generator<Need> {
  const { value } = manifest;
  const seen = new Set<string>();
  const need = function* (
    of: Parameters<typeof fieldSince>[0],
    name: string,
    symbol: string,
    path: readonly (string | number)[],
  ): Generator<Need> {
    const version = fieldSince(of, name);
    if (version === undefined || seen.has(symbol)) return;
    seen.add(symbol);
    yield {
      symbol,
      source: 'manifest-field',
      version,
      ...CERTAIN,
      fails: false,
      at: of === 'settingTypes' ? manifest.at(...path) : manifest.atKey(...path),
    };
  };
  for (const name of Object.keys(value)) yield* need('fields', name, name, [name]);
  if (value.settings_schema?.sections)
    yield* need('fields', 'settings_schema.sections[]', 'settings_schema.sections', ['settings_schema', 'sections']);
  for (const [index, section] of (value.settings_schema?.sections ?? []).entries()) {
    for (const name of Object.keys(section))
      yield* need('section', name, `sections[].${name}`, ['settings_schema', 'sections', index, name]);
  }
  for (const { setting, path } of manifest.settings()) {
    for (const name of Object.keys(setting)) yield* need('setting', name, `settings[].${name}`, [...path, name]);
    if (setting.type) yield* need('settingTypes', setting.type, `the setting type ${setting.type}`, [...path, 'type']);
  }
}
