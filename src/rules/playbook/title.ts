import data from '../../data/playbook-defaults.json' with { type: 'json' };
import { PLAYBOOKS } from '../../facts/playbook.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const title = rule({
  id: 'playbook/title',
  requirements: ['web/documentation'],
  kinds: ['playbook'],
  severity: 'error',
  codes: {
    'no-title': 'error',
    'untouched-title': 'warning',
    'no-description': 'warning',
    'untouched-description': 'warning',
  },
  summary: 'The playbook has a title and a description of its own',
  fault: 'no telling title',
  why: 'They are what people see in the list of playbooks, before and after they import it.',
  fix: 'Name what the playbook is for, and describe when to run it and what comes of it.',
  example: {
    bad: { 'service-outage.json': { title: null } },
    good: { 'service-outage.json': { title: 'Outage of a service' } },
  },
  needs: { playbooks: PLAYBOOKS },
  *check({ playbooks }) {
    for (const playbook of playbooks) {
      if (!playbook.isObject) continue;
      const { title = '', description = '' } = playbook.value;
      if (title.trim() === '')
        yield { code: 'no-title', message: 'The playbook has no `title`.', at: playbook.at('title') };
      else if (data.untouched.titles.includes(title.trim()))
        yield {
          code: 'untouched-title',
          message: `${quote(title)} is the default title of a new playbook.`,
          at: playbook.at('title'),
        };
      if (description.trim() === '')
        yield { code: 'no-description', message: 'The playbook has no `description`.', at: playbook.at('description') };
      else if (data.untouched.descriptions.includes(description.trim()))
        yield {
          code: 'untouched-description',
          message: 'The description is the default of a new playbook.',
          at: playbook.at('description'),
        };
    }
  },
});
