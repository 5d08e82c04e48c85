import data from '../../data/app-manifest.json' with { type: 'json' };
import { APPS } from '../../facts/app.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const KNOWN = data.fields.remote_webhook_auth_type.known;

export const webhookAuth = rule({
  id: 'app/webhook-auth',
  requirements: ['security/vulnerabilities'],
  kinds: ['app'],
  severity: 'warning',
  summary: 'Webhooks of other systems are authenticated in a way that exists',
  fault: 'unknown webhook authentication',
  why: 'With `secret` Mattermost refuses a webhook that does not carry the app’s secret. `jwt` was never implemented, and an unknown word is not refused when the app is installed.',
  fix: 'Write `secret`; or `none`, where the app checks the sender itself.',
  example: {
    bad: { 'manifest.json': { remote_webhook_auth_type: 'jwt' } },
    good: { 'manifest.json': { remote_webhook_auth_type: 'secret' } },
  },
  needs: { apps: APPS },
  *check({ apps }) {
    for (const app of apps) {
      const type = app.value.remote_webhook_auth_type;
      if (!type) continue;
      const at = app.at('remote_webhook_auth_type');
      if (type === 'jwt') yield { message: '`jwt` is not implemented in the Apps plugin.', at };
      else if (!KNOWN.includes(type)) yield { message: `${quote(type)} is no way to authenticate webhooks.`, at };
    }
  },
});
