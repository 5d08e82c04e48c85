import { DATED_ONLY } from '../../facts/compatibility/needs.js';
import { rule } from '../rule.js';

export const known = rule({
  id: 'compatibility/known',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  summary: 'The tables of this checker know all that the plugin calls of the server and of its web app',
  why: 'Only what the tables know can be proven to be there from `min_server_version` on.',
  fix: 'Update this checker: its tables are refreshed with every release of the server.',
  example: {
    bad: {
      'server/plugin.go': ['p.API.LogInfo("Weather is ready"', 'p.API.BrewTea()\n\tp.API.LogInfo("Weather is ready"'],
    },
    good: {},
  },
  needs: { datedOnly: DATED_ONLY },
  // Where something is not in the tables, or has no version there, the fact is missing, so that the requirement reads as unknown, never as met.
  check() {
    return [];
  },
});
