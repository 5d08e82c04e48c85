import parse from 'semver/functions/parse.js';
import table from '../../data/server-releases.json' with { type: 'json' };
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { versionDefect } from '../../mattermost/refusals/version.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { isNewerThanKnown } from '../words/known-releases.js';

export const minServerNewest = rule({
  id: 'manifest/min-server-newest',
  requirements: ['functional/min-server-version'],
  kinds: ['plugin'],
  severity: 'notice',
  summary: '`min_server_version` is no newer than the newest release that is known here',
  fault: 'unknown server release',
  why: 'A server that does not exist yet cannot be tried out, and no server that does will start the plugin. The tables of this checker may also be behind.',
  fix: 'Check that the release exists.',
  example: {
    bad: {
      'plugin.json': { min_server_version: '99.0.0' },
      'README.md': ['Mattermost 10.11 or later', 'Mattermost 99.0 or later'],
    },
    good: {},
  },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    const value = manifest.value.min_server_version;
    if (!value || manifest.isMistyped('min_server_version') || versionDefect(value) !== undefined) return;
    const version = parse(value);
    if (version && isNewerThanKnown(version))
      yield {
        message: `${quote(value)} is newer than the newest release known here, ${table.newest} (${table.asOf}).`,
        at: manifest.at('min_server_version'),
      };
  },
});
