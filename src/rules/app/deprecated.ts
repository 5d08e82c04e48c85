import data from '../../data/known-breaks.json' with { type: 'json' };
import { APPS } from '../../facts/app.js';
import { rule } from '../rule.js';

const SINCE = data.breaks.find(({ id }) => id === 'apps-framework')?.since ?? '';

export const deprecated = rule({
  id: 'app/deprecated',
  requirements: ['functional/compatibility'],
  kinds: ['app'],
  severity: 'notice',
  summary: 'The app does not depend on a framework that is going away',
  why: `From server ${SINCE} on, the Apps framework is deprecated for new installations: who sets up Mattermost today cannot count on it.`,
  fix: 'Plan to move the app to a plugin, or to webhooks and slash commands with a bot account.',
  example: { bad: {}, good: {} },
  needs: { apps: APPS },
  *check({ apps }) {
    for (const app of apps) {
      yield {
        message: `Mattermost deprecated the Apps framework for new installations in server ${SINCE}.`,
        at: app.atKey('app_id'),
      };
    }
  },
});
