import { textsOf } from '../../facts/playbook-texts.js';
import { PLAYBOOKS } from '../../facts/playbook.js';
import { isLocalHost } from '../../web/address.js';
import { quote } from '../../words/quote.js';
import { secretsIn } from '../../words/secrets.js';
import { rule } from '../rule.js';

const HOOK_FIELDS: ReadonlySet<unknown> = new Set(['webhook_on_creation_urls', 'webhook_on_status_update_urls']);

export const secrets = rule({
  id: 'playbook/secrets',
  requirements: ['policy/disclosure', 'security/vulnerabilities'],
  kinds: ['playbook'],
  severity: 'error',
  codes: { secret: 'error', webhook: 'warning' },
  summary: 'The playbook holds no token and no webhook URL',
  fault: 'secret in the playbook',
  why: 'Whoever imports or reads the playbook has what opens it: a token acts for its owner, a webhook URL posts without one. Removing it from the file does not take it back.',
  fix: 'Revoke it where it was made, then delete it from the file and from the history of the repository.',
  example: {
    bad: {
      'service-outage.json': {
        webhook_on_creation_urls: [
          `https://chat.weather-alerts.dev/hooks/${['ybndrfg8ejkmc', 'pqxot1uwisza3'].join('')}`,
        ],
      },
    },
    good: { 'service-outage.json': { webhook_on_creation_urls: [] } },
  },
  needs: { playbooks: PLAYBOOKS },
  *check({ playbooks }) {
    for (const playbook of playbooks) {
      for (const { text, path } of textsOf(playbook.decoded.value)) {
        const at = playbook.at(...path);
        // What only one network reaches opens nothing to anybody else.
        const secrets = secretsIn(text).filter(({ host }) => host === undefined || !isLocalHost(host));
        for (const { what, host } of secrets)
          yield {
            code: 'secret',
            message: `This holds ${what}${host === undefined ? '' : ` of ${quote(host)}`}; its value is not shown here.`,
            at,
          };
        if (secrets.length === 0 && text !== '' && HOOK_FIELDS.has(path[0])) {
          yield {
            code: 'webhook',
            message: 'Every run, on whatever server, would be reported to the host of this webhook.',
            at,
            fix: 'Delete the URL; say in the README which webhook to add.',
          };
        }
      }
    }
  },
});
