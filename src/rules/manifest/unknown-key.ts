import coerce from 'semver/functions/coerce.js';
import lt from 'semver/functions/lt.js';
import fields from '../../data/manifest-fields.json' with { type: 'json' };
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { STRICT_BUILD } from '../../facts/manifest/strict-build.js';
import { nearest } from '../../words/nearest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { STRICT_MAIN } from '../words/strict-build.js';
import { renaming } from '../words/suggested.js';

const REMOVED = new Map(
  Object.entries(fields.fields).flatMap(([name, field]) =>
    'removedIn' in field ? [[name, field.removedIn] as const] : [],
  ),
);

export const unknownKey = rule({
  id: 'manifest/unknown-key',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { unknown: 'error', removed: 'error', 'unknown-ignored': 'warning', 'removed-ignored': 'warning' },
  summary: 'The manifest has no key that Mattermost does not know',
  fault: 'unknown key',
  why: 'The server ignores a key that it does not know, so what it was meant to do does not happen; the build of Mattermost’s starter template (`build/manifest`) refuses such a manifest.',
  fix: 'Correct the spelling, or delete the key; free-form data goes under `props`.',
  example: {
    bad: { 'plugin.json': { descripton: 'Shows the weather.' }, 'build/manifest/main.go': STRICT_MAIN },
    good: { 'plugin.json': { props: { colour: 'blue' } } },
  },
  needs: { manifest: MANIFEST, strictBuild: STRICT_BUILD },
  *check({ manifest, strictBuild: { file } }) {
    const isRefused = file !== undefined && manifest.format === 'json';
    const who = isRefused ? `the build refuses it (${quote(file)})` : 'the server ignores it';
    for (const { path, key, span, known } of manifest.decoded.unknownKeys) {
      const at = manifest.source.locate(span);
      const removed = path.length === 0 ? REMOVED.get(key) : undefined;
      const meant = nearest(key, known);
      if (removed)
        yield {
          code: isRefused && !isOlder(manifest.value.min_server_version, removed) ? 'removed' : 'removed-ignored',
          message: `${quote(key)} is no longer read: server ${removed} removed it.`,
          at,
          fix: 'Delete the key.',
        };
      else {
        const place =
          path.length === 0 ? 'the manifest' : quote(String(path.findLast((part) => typeof part === 'string')));
        yield {
          code: isRefused ? 'unknown' : 'unknown-ignored',
          message: `Unknown key ${quote(key)} in ${place}: ${who}.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
          at,
          // Beside a key of that name it would be a second one.
          suggestion:
            meant && !manifest.decoded.places.find([...path, meant]) ? renaming(manifest.source, at, meant) : undefined,
        };
      }
    }
  },
});

/** A plugin for older servers may still be built with a tool that knows the key. */
function isOlder(minServerVersion: string | undefined, removed: string): boolean {
  const minimum = coerce(minServerVersion);
  return minimum !== null && lt(minimum, `${removed}.0`);
}
