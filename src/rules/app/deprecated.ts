import data from '../../data/known-breaks.json' with { type: 'json' };
import { APPS } from '../../facts/app.js';
import { rule } from '../rule.js';

const { since: SINCE = '', gone: GONE = '' } = data.breaks.find(({ id }) => id === 'apps-framework') ?? {};

export const deprecated = rule({
  id: 'app/deprecated',
  requirements: ['functional/compatibility'],
  kinds: ['app'],
  severity: 'notice',
  summary: 'The app does not depend on a framework that is going away',
  fault: 'depends on a retiring framework',
  why: `From server ${SINCE} on, the Apps framework is deprecated for new installations: who sets up Mattermost today cannot count on it. A server of ${GONE} or later does not even start while the feature flag \`AppsEnabled\` is set.`,
  fix: 'Plan to move the app to a plugin, or to webhooks and slash commands with a bot account.',
  example: { bad: {}, good: {} },
  needs: { apps: APPS },
  *check({ apps }) {
    for (const app of apps) {
      yield {
        message: `Mattermost deprecated the Apps framework for new installations in server ${SINCE}, and servers from ${GONE} on do not start with it.`,
        at: app.atKey('app_id'),
      };
    }
  },
});
