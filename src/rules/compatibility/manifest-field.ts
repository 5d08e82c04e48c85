import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { SERVER_NEEDS } from '../../facts/compatibility/needs.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { newer } from '../words/newer.js';

export const manifestField = rule({
  id: 'compatibility/manifest-field',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { newer: 'warning', few: 'notice', dropped: 'notice' },
  summary: 'Every server from `min_server_version` on reads the fields of the manifest',
  fault: 'field newer than minimum server',
  why: 'An older server ignores a field that it does not know: settings in sections do not show. Some servers read a field and do less with it: 10.1 and 10.2 overwrite secrets with asterisks, and before 11.8 a default in a section is not applied.',
  fix: 'Raise `min_server_version`, or do without the field.',
  example: {
    bad: {
      'plugin.json': { min_server_version: '10.1.0' },
      'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
      'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.1 or later'],
      'go.mod': [
        'go 1.24.6',
        'go 1.22.0\n\nreplace github.com/mattermost/mattermost/server/public => ../mattermost/server/public',
      ],
    },
    good: {},
  },
  needs: { manifest: MANIFEST, minimumVersion: MINIMUM_VERSION, needs: SERVER_NEEDS },
  *check(facts) {
    // Of the minimum itself, manifest/min-server-version speaks.
    const needs = { ...facts.needs, needs: facts.needs.needs.filter(({ symbol }) => symbol !== 'min_server_version') };
    const found = newer({ ...facts, needs }, 'manifest-field', ({ symbol, version, before }, declared) =>
      before === undefined
        ? `Servers read ${quote(symbol)} only from ${version} on, and \`min_server_version\` is ${declared}.`
        : `Servers before ${version} ${before}, and \`min_server_version\` is ${declared}.`,
    );
    for (const { weight, problem } of found) yield { ...problem, code: weight === 'notice' ? 'few' : 'newer' };
    for (const { symbol, source, spans, at } of needs.needs) {
      const until = source === 'manifest-field' ? spans?.at(-1)?.until : undefined;
      if (until !== undefined)
        yield { code: 'dropped', message: `Servers from ${until} on no longer read ${quote(symbol)}.`, at };
    }
  },
});
