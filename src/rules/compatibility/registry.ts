import { MINIMUM_VERSION } from '../../facts/compatibility/minimum.js';
import { SERVER_NEEDS } from '../../facts/compatibility/needs.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { WEBAPP } from '../../facts/webapp/webapp.js';
import { registryDeprecatedIn, registryRemovedIn } from '../../mattermost/server-history.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { existsFrom } from '../words/exists-from.js';
import { CODE_OF, newer } from '../words/newer.js';
import { CONDITIONAL, unknownMethods } from '../words/unknown-methods.js';

export const registry = rule({
  id: 'compatibility/registry',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  codes: {
    missing: 'error',
    removed: 'error',
    unknown: 'error',
    uncertain: 'warning',
    'removed-conditional': 'warning',
    'unknown-conditional': 'warning',
    guarded: 'notice',
    'unknown-guarded': 'notice',
    deprecated: 'notice',
  },
  summary: 'The web app of every server from `min_server_version` on has the registry methods that the plugin calls',
  fault: 'registry method some servers lack',
  why: 'On a server that lacks the method, the call throws in `initialize`, and nothing that follows it is registered.',
  fix: 'Raise `min_server_version`, or call the method only where it is there: `registry.method?.(…)`.',
  example: {
    bad: {
      'webapp/src/index.tsx': [
        'window.registerPlugin?.(manifest.id',
        'export function addTab(registry: {registerChannelSettingsTab(tab: object): void}): void {\n    registry.registerChannelSettingsTab({});\n}\n\nwindow.registerPlugin?.(manifest.id',
      ],
    },
    good: {},
  },
  needs: { webapp: WEBAPP, manifest: MANIFEST, minimumVersion: MINIMUM_VERSION, needs: SERVER_NEEDS },
  *check(facts) {
    const advised = new Set<string>();
    for (const { method, at, guarded, conditional } of facts.webapp.registry) {
      const gone = registryRemovedIn(method);
      if (gone !== undefined && !guarded)
        yield {
          code: conditional ? 'removed-conditional' : 'removed',
          message: `Server ${gone} removed ${quote(`registry.${method}`)}: the call throws from there on.${conditional ? CONDITIONAL : ''}`,
          at,
        };
      const deprecated = gone === undefined ? registryDeprecatedIn(method) : undefined;
      // Advice is given once.
      if (deprecated !== undefined && !advised.has(method)) {
        advised.add(method);
        yield {
          code: 'deprecated',
          message: `Server ${deprecated} deprecated ${quote(`registry.${method}`)}: a later one may lack it.`,
          at,
        };
      }
    }
    for (const problem of unknownMethods(facts.webapp, facts.minimumVersion.version)) yield problem;
    const found = newer(
      facts,
      'registry',
      (need, declared) =>
        // What is surely not there before, and yet does not fail, is not always called.
        `${quote(need.symbol)} ${existsFrom(need)}; \`min_server_version\` is ${declared}.${need.proven && !need.fails && !need.guarded ? CONDITIONAL : ''}`,
    );
    for (const { weight, problem } of found) yield { ...problem, code: CODE_OF[weight] };
  },
});
