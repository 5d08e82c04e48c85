import { APPS } from '../../facts/app.js';
import { appRefusals } from '../../mattermost/refusals/app-manifest.js';
import { rule } from '../rule.js';

export const valid = rule({
  id: 'app/valid',
  requirements: ['platform/loadable'],
  kinds: ['app'],
  severity: 'error',
  summary: 'The Apps plugin accepts the manifest',
  fault: 'refused by the Apps plugin',
  why: 'On installation the Apps plugin decodes the manifest into typed fields and calls `Manifest.Validate`, which refuses what is reported here.',
  fix: 'Give the field a value of the type and form that the Apps plugin reads.',
  example: {
    bad: { 'manifest.json': { homepage_url: 'example.org/oncall' } },
    good: { 'manifest.json': { homepage_url: 'https://example.org/oncall' } },
  },
  needs: { apps: APPS },
  *check({ apps }) {
    for (const app of apps) {
      yield* appRefusals(app);
    }
  },
});
