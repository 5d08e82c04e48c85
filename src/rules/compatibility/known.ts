import { rule } from '../rule.js';

export const known = rule({
  id: 'compatibility/known',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  summary: 'The tables of this checker know every API method that the plugin calls',
  why: 'Only what the tables know can be proven to be there from `min_server_version` on.',
  fix: 'Update this checker: its tables are refreshed with every release of the server.',
  example: {
    bad: { 'server/plugin.go': ['p.API.LogInfo("Weather is ready"', 'p.API.BrewTea()\n\tp.API.LogInfo("Weather is ready"'] },
    good: {},
  },
  needs: ['goServer', 'datedOnly'],
  // Where a method is not in the tables the fact is missing, so that the requirement reads as unknown, never as met.
  check() {
    return [];
  },
});
