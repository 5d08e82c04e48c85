import type { Requirement } from '../../src/mattermost/requirements.js';
import { REQUIREMENTS } from '../../src/mattermost/requirements.js';
import type { Rule } from '../../src/rules/rule.js';

/** What has changed since the source page was written: nobody should take the in-product verdict for a promise. */
const MARKETPLACES_TODAY = [
  'The lists come from the revision of Mattermost’s page of November 2022. Since June 2023 the page speaks of the web Marketplace',
  'only (plugins, webhooks, playbooks and tools, no apps), with an image asked for and a newer form,',
  '[forms.gle/i7aiX3uVMzHJVAUh8](https://forms.gle/i7aiX3uVMzHJVAUh8), and the 14 days of the takedown policy run from the day on',
  'which a report is acknowledged. In September 2023 the list inside the product was cut to a few plugins; it is still updated for',
  'some of them. Both verdicts are shown all the same: the in-product one says what that list asks for, not that it takes new plugins.',
].join('\n');

/** docs/requirements.md: the whole checklist, where each line comes from, which rules decide it, and what no machine can. */
export function requirementsPage(rules: readonly Rule[]): string {
  const rows = REQUIREMENTS.map((requirement: Requirement) => {
    const own = rules
      .filter(({ requirements }) => requirements.some((id) => id === requirement.id))
      .map(({ id }) => `[${id}](rules/${id}.md)`);
    const open = [
      requirement.reviewer && `A person: ${requirement.reviewer}.`,
      ...Object.values({ ...requirement.unchecked })
        .slice(0, 1)
        .map((words) => `Not checked yet: ${words}.`),
      own.length === 0 && !requirement.reviewer && 'No rule yet.',
    ].filter(Boolean);
    return `| \`${requirement.id}\` | ${requirement.title} | ${requirement.level} | ${requirement.source} | ${own.join('<br>')} | ${open.join(' ')} |`;
  });
  return [
    '# The requirements',
    '',
    'Every line of the Marketplace’s checklists, and how each is decided.',
    '',
    MARKETPLACES_TODAY,
    '',
    '| Id | Requirement | List | Source | Rules | Left open |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
