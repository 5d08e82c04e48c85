import data from '../../data/playbook-defaults.json' with { type: 'json' };
import { PLAYBOOKS } from '../../facts/playbook.js';
import type { PlaybookDocument } from '../../mattermost/shapes/playbook.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { rule } from '../rule.js';

export const steps = rule({
  id: 'playbook/steps',
  requirements: ['web/documentation'],
  kinds: ['playbook'],
  severity: 'error',
  codes: {
    none: 'error',
    'empty-step': 'error',
    'empty-list': 'warning',
    'untitled-list': 'warning',
    'untouched-step': 'warning',
  },
  summary: 'The playbook has steps, and each says what to do',
  fault: 'unclear or missing steps',
  why: 'The steps are the playbook: a run copies them for the people who work through it.',
  fix: 'Write what to do into the `title` of each item; delete lists and items that are empty.',
  example: {
    bad: { 'service-outage.json': { checklists: [] } },
    good: {
      'service-outage.json': { checklists: [{ title: 'Repair', items: [{ title: 'Roll back the last release' }] }] },
    },
  },
  needs: { playbooks: PLAYBOOKS },
  *check({ playbooks }) {
    for (const playbook of playbooks) if (playbook.isObject) yield* stepProblems(playbook);
  },
});

function* stepProblems(
  playbook: PlaybookDocument,
): Generator<Problem<'none' | 'empty-step' | 'empty-list' | 'untitled-list' | 'untouched-step'>> {
  const { checklists = [] } = playbook.value;
  const steps = checklists.reduce((sum, list) => sum + (list?.items?.length ?? 0), 0);
  if (steps === 0) {
    yield { code: 'none', message: 'The playbook has no steps.', at: playbook.at('checklists') };
    return;
  }
  for (const [index, list] of checklists.entries()) {
    const path = ['checklists', index];
    const { title = '', items = [] } = list ?? {};
    if (items.length === 0)
      yield {
        code: 'empty-list',
        message: `The list ${quote(title)} has no steps.`,
        at: playbook.at(...path, 'items'),
      };
    if (title.trim() === '')
      yield { code: 'untitled-list', message: 'This list of steps has no `title`.', at: playbook.at(...path, 'title') };
    for (const [position, item] of items.entries()) {
      const step = item?.title?.trim() ?? '';
      const at = playbook.at(...path, 'items', position, 'title');
      if (step === '') yield { code: 'empty-step', message: 'This step is empty: it has no `title`.', at };
      else if (data.untouched.tasks.includes(step))
        yield {
          code: 'untouched-step',
          message: `${quote(step)} is the placeholder that Mattermost puts into a new step.`,
          at,
        };
    }
  }
}
