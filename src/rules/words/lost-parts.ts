import type { ManifestDocument, PlacedSetting } from '../../mattermost/shapes/plugin-manifest.js';

/** The key of a setting as the server compares it. */
export function keyOf({ setting }: PlacedSetting): string {
  return setting.key?.toLowerCase() ?? '';
}

/** Whether a value that was entered does not fit any more. Only `bool` and `number` are no texts; what a custom setting holds nobody knows. */
export function isRetyped(before: PlacedSetting, now: PlacedSetting): boolean {
  const [old, next] = [before, now].map(({ setting: { type } }) =>
    type === 'bool' || type === 'number' ? type : 'text',
  );
  return old !== next && before.setting.type !== 'custom' && now.setting.type !== 'custom';
}

/** The platforms that it can run on; none where one executable is for all. */
export function platformsOf({ value }: ManifestDocument): readonly string[] {
  const { executable, executables } = value.server ?? {};
  return executable ? [] : Object.keys(executables ?? {});
}
