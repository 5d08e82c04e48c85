import { HOOK_URLS } from '../../facts/webhook.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const liveHookUrl = rule({
  id: 'webhook/live-hook-url',
  requirements: ['policy/disclosure', 'security/vulnerabilities'],
  kinds: ['webhook', 'app', 'tool'],
  severity: 'error',
  summary: 'No live hook URL is in the repository',
  fault: 'live hook URL',
  why: 'The URL of an incoming webhook is a secret: whoever has it can post to the channel, in any name. Removing it from the file does not take it back.',
  fix: 'Delete the webhook in Mattermost and make a new one; read its URL from the environment or a setting, and write `https://your-mattermost-server.com/hooks/xxx-generatedkey-xxx` in documentation.',
  example: {
    bad: {
      'README.md': [
        'https://your-mattermost-server.com/hooks/xxx-generatedkey-xxx',
        `https://chat.weather-alerts.dev/hooks/${['ybndrfg8ejkmc', 'pqxot1uwisza3'].join('')}`,
      ],
    },
    good: {},
  },
  needs: { hookUrls: HOOK_URLS },
  *check({ hookUrls }) {
    for (const { host, at } of hookUrls)
      yield {
        message: `This looks like the live URL of an incoming webhook of ${quote(host)}. Its key is not shown here.`,
        at,
      };
  },
});
