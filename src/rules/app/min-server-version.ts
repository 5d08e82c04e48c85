import lt from 'semver/functions/lt.js';
import parse from 'semver/functions/parse.js';
import data from '../../data/app-manifest.json' with { type: 'json' };
import table from '../../data/server-releases.json' with { type: 'json' };
import { APPS } from '../../facts/app.js';
import { versionDefect } from '../../mattermost/refusals/version.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const { pluginVersion, pluginMinServerVersion: least } = data.source;
const RELEASED = new Set(table.releases.filter(({ publicRelease }) => publicRelease).map(({ version }) => version));

export const minServerVersion = rule({
  id: 'app/min-server-version',
  requirements: ['functional/min-server-version'],
  kinds: ['app'],
  severity: 'error',
  codes: {
    'no-string': 'error',
    'no-version': 'error',
    absent: 'warning',
    'too-old': 'warning',
    unpublished: 'warning',
  },
  summary: '`min_server_version` names a server release',
  fault: 'no usable minimum server version',
  why: 'The page asks for it of apps, too. The Apps plugin does not read the field, so it is there for the people who install the app.',
  fix: 'Name the oldest Mattermost release that the app works on, as `x.y.0`.',
  example: {
    bad: { 'manifest.json': { min_server_version: '9.11' } },
    good: { 'manifest.json': { min_server_version: '10.5.0' } },
  },
  needs: { apps: APPS },
  *check({ apps }) {
    for (const app of apps) {
      const value = app.value.min_server_version;
      const at = app.at('min_server_version');
      if (!app.isObject) continue;
      if (value === undefined || value === '')
        yield {
          code: 'absent',
          message:
            'The manifest has no `min_server_version`. The Apps plugin knows no such field; the Marketplace asks for it all the same.',
          at,
        };
      else if (typeof value !== 'string')
        yield { code: 'no-string', message: '`min_server_version` is no string.', at };
      else if (versionDefect(value) !== undefined)
        yield { code: 'no-version', message: `${quote(value)} is no version: it ${versionDefect(value) ?? ''}.`, at };
      else {
        const version = parse(value);
        if (!version) continue;
        const minor = `${version.major}.${version.minor}`;
        if (lt(version, least))
          yield {
            code: 'too-old',
            message: `${quote(value)} is older than ${least}, which the Apps plugin ${pluginVersion} needs.`,
            at,
          };
        else if (!RELEASED.has(minor) && lt(version, `${table.newest}.0`))
          yield {
            code: 'unpublished',
            message: `There is no Mattermost release ${minor}: ${quote(value)} was never published.`,
            at,
          };
      }
    }
  },
});
