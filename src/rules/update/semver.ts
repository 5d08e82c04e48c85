import { MANIFEST } from '../../facts/manifest/manifest.js';
import { LAST_RELEASE } from '../../facts/repository/last-release.js';
import { compareVersions } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { isRetyped, keyOf, platformsOf } from '../words/lost-parts.js';
import { versionStep } from '../words/version-step.js';

export const semver = rule({
  id: 'update/semver',
  requirements: ['update/semver'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: {
    'other-id': 'warning',
    'removed-setting': 'warning',
    'retyped-setting': 'warning',
    'removed-platform': 'warning',
    'raised-minimum': 'warning',
  },
  summary: 'The version tells what changed since the last release',
  why: 'An update that asks administrators for work, or takes something away, is a major version; servers that it shuts out are at least a minor one. Administrators update by that.',
  fix: 'Raise the version, or keep what was there.',
  example: { bad: { 'plugin.json': { server: { executables: { 'darwin-amd64': null } } } }, good: {} },
  needs: { manifest: MANIFEST, last: LAST_RELEASE },
  *check({ manifest, last }) {
    const { value } = manifest;
    const before = last.manifest.value;
    const since = `since ${last.version}`;
    if (before.id && value.id && before.id !== value.id)
      yield {
        code: 'other-id',
        message: `\`id\` was ${quote(before.id)} in ${last.version}: for servers and the Marketplace this is another plugin, and settings and data stay behind.`,
        at: manifest.at('id'),
        fix: 'Keep the id.',
      };
    const step = versionStep(last.version, last.next);
    const asks = (bump: 'major' | 'minor'): string => `${last.next} is no new ${bump} version ${since}.`;
    if (step !== 'major') {
      const now = new Map(manifest.settings().map((placed) => [keyOf(placed), placed]));
      for (const placed of last.manifest.settings()) {
        const kept = now.get(keyOf(placed));
        const name = quote(placed.setting.key ?? '');
        if (!kept)
          yield {
            code: 'removed-setting',
            message: `The setting ${name} of ${last.version} is gone. ${asks('major')}`,
            at: manifest.atKey('settings_schema'),
          };
        else if (isRetyped(placed, kept))
          yield {
            code: 'retyped-setting',
            message: `The setting ${name} was ${quote(placed.setting.type ?? '')} in ${last.version}: what administrators entered does not fit any more. ${asks('major')}`,
            at: manifest.at(...kept.path, 'type'),
          };
      }
      const lost = platformsOf(last.manifest).filter((platform) => !platformsOf(manifest).includes(platform));
      if (lost.length > 0)
        yield {
          code: 'removed-platform',
          message: `${last.version} ran on ${lost.map(quote).join(', ')}. ${asks('major')}`,
          at: manifest.atKey('server', 'executables'),
        };
    }
    const [old, raised] = [before.min_server_version, value.min_server_version];
    if (old && raised && step === 'patch' && compareVersions(raised, old) > 0)
      yield {
        code: 'raised-minimum',
        message: `\`min_server_version\` was ${quote(old)} in ${last.version}. ${asks('minor')}`,
        at: manifest.at('min_server_version'),
      };
  },
});
