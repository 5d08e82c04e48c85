import parse from 'semver/functions/parse.js';
import rcompare from 'semver/functions/rcompare.js';
import valid from 'semver/functions/valid.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { SHIPPED_MANIFEST } from '../../facts/manifest/shipped.js';
import { ORIGIN } from '../../facts/repository/origin.js';
import { versionIn } from '../../facts/repository/release-tags.js';
import { versionDefect } from '../../mattermost/refusals/version.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { rawCopy } from '../words/raw-copy.js';

export const version = rule({
  id: 'manifest/version',
  requirements: ['product/stable'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { absent: 'warning', 'raw-copy': 'warning', unstable: 'warning' },
  summary: 'The version is 1.0.0 or later, and no pre-release',
  fault: 'no stable version',
  why: 'The Marketplace lists a plugin below 1.0.0, or in a pre-release, as Beta only.',
  fix: 'Release 1.0.0 when the plugin is stable, or submit it as Beta.',
  example: {
    bad: {
      'plugin.json': {
        version: '0.4.1',
        release_notes_url: 'https://github.com/example/mattermost-plugin-weather/releases/tag/v0.4.1',
      },
      'CHANGELOG.md': '# Changelog\n\n## 0.4.1 - 2026-11-02\n\n- The forecast of a city.\n',
    },
    good: {},
  },
  needs: { manifest: MANIFEST, shipped: SHIPPED_MANIFEST, origin: ORIGIN },
  *check({ manifest, shipped, origin }) {
    if (manifest.isMistyped('version')) return;
    const built = shipped.built('version');
    const at = manifest.at('version');
    if (!shipped.writes('version')) {
      yield {
        code: 'absent',
        message: 'The manifest has no `version`, and nothing in `build/manifest` writes it.',
        at,
        fix: 'Add `version`, or let the build take it from the git tag.',
      };
      return;
    }
    if (!manifest.value.version) yield* rawCopy('version', shipped.rawCopy);
    const known = shipped.text('version');
    const isTagged = known === undefined && built?.texts !== undefined;
    const shown = isTagged ? newestTag(origin.tags) : known;
    const parsed = shown !== undefined && versionDefect(shown) === undefined ? parse(shown) : null;
    if (!parsed || (parsed.major > 0 && parsed.prerelease.length === 0)) return;
    const what = parsed.prerelease.length > 0 ? 'is a pre-release' : 'is below 1.0.0';
    yield {
      code: 'unstable',
      message: `${quote(shown ?? '')} ${what}: it can only be listed as Beta${isTagged ? ' (the newest git tag; the build takes the version from it)' : ''}.`,
      at,
    };
  },
});

/** A pre-release after a stable release is work on the next one: what is submitted is the stable one. */
function newestTag(tags: readonly string[] | undefined): string | undefined {
  const versions = (tags ?? [])
    .map(versionIn)
    .filter((tag) => tag !== undefined)
    .filter((tag) => valid(tag) !== null)
    .sort(rcompare);
  return (
    versions.find((version) => parse(version)?.prerelease.length === 0 && !version.startsWith('0.')) ?? versions[0]
  );
}
