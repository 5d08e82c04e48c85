import { PLAYBOOKS } from '../../facts/playbook.js';
import { playbookRefusals } from '../../mattermost/refusals/playbook.js';
import { rule } from '../rule.js';

export const valid = rule({
  id: 'playbook/valid',
  requirements: ['platform/loadable'],
  kinds: ['playbook'],
  severity: 'error',
  summary: 'The Playbooks plugin imports it',
  fault: 'refused by Playbooks',
  why: 'Import decodes the file into typed fields and refuses the whole playbook over any of what is reported here.',
  fix: 'Give the field a value that import takes, or export the playbook again.',
  example: {
    bad: { 'service-outage.json': { version: 2 } },
    good: { 'service-outage.json': { reminder_timer_default_seconds: 3600 } },
  },
  needs: { playbooks: PLAYBOOKS },
  *check({ playbooks }) {
    for (const playbook of playbooks) yield* playbookRefusals(playbook);
  },
});
