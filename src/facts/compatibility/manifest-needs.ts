import { settingChange } from '../../mattermost/behaviour.js';
import { fieldSince, fieldUntil, isOnlyShown } from '../../mattermost/server-history.js';
import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { CERTAIN } from './go-needs.js';
import type { Need } from './need.js';

/** What a field of the manifest asks of the server: each field once, at its first place. */
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
    const until = of === 'fields' ? fieldUntil(name) : undefined;
    yield {
      symbol,
      source: 'manifest-field',
      version,
      ...CERTAIN,
      fails: false,
      ...(until !== undefined && { spans: [{ from: version, until }] }),
      ...(isOnlyShown(of, name) && { harmless: 'not-shown' as const }),
      at: of === 'settingTypes' ? manifest.at(...path) : manifest.atKey(...path),
    };
  };
  /** What servers did otherwise with a field that they had already. */
  const change = function* (name: string, isInSection: boolean, path: readonly (string | number)[]): Generator<Need> {
    const known = settingChange(name, isInSection);
    const symbol = `${isInSection ? 'sections[].' : ''}settings[].${name}`;
    if (!known || seen.has(`${symbol} changed`)) return;
    seen.add(`${symbol} changed`);
    yield {
      symbol,
      source: 'manifest-field',
      version: known.since,
      before: known.before,
      beforeFrom: known.from,
      ...CERTAIN,
      fails: false,
      at: manifest.atKey(...path),
    };
  };
  for (const name of Object.keys(value)) yield* need('fields', name, name, [name]);
  if (value.settings_schema?.sections)
    yield* need('fields', 'settings_schema.sections[]', 'settings_schema.sections', ['settings_schema', 'sections']);
  for (const [index, section] of (value.settings_schema?.sections ?? []).entries()) {
    for (const name of Object.keys(section))
      // Who does not know sections knows nothing of what came with them: that is one cause.
      if (fieldSince('section', name) !== fieldSince('fields', 'settings_schema.sections[]'))
        yield* need('section', name, `sections[].${name}`, ['settings_schema', 'sections', index, name]);
  }
  for (const { setting, path } of manifest.settings()) {
    const isInSection = path.includes('sections');
    for (const [name, given] of Object.entries(setting)) {
      // An empty default is what a plugin gets anyway, and `false` marks nothing as secret.
      if (given !== '' && given !== false && given !== 0 && given !== null)
        yield* change(name, isInSection, [...path, name]);
      yield* need('setting', name, `settings[].${name}`, [...path, name]);
    }
    if (setting.type) yield* need('settingTypes', setting.type, `the setting type ${setting.type}`, [...path, 'type']);
  }
}
