import type { Kind } from '../../src/mattermost/kinds.js';
import { KINDS, marketplacesOf } from '../../src/mattermost/kinds.js';
import { REQUIREMENTS, marketplacesAsking } from '../../src/mattermost/requirements.js';
import type { Rule } from '../../src/rules/rule.js';
import { ruleTable } from './tables.js';

/** What each kind of contribution is told by. */
const KIND_WORDS: Readonly<Record<Kind, readonly [name: string, found: string]>> = {
  plugin: ['Plugin', '`plugin.json`, `plugin.yaml` or `plugin.yml`'],
  app: ['App', '`manifest.json` with `app_id`'],
  playbook: ['Playbook template', 'an exported playbook (JSON with `checklists`)'],
  webhook: ['Webhook configuration', '`kind: webhook`'],
  tool: ['Utility tool', '`kind: tool`'],
};

/** The table of the five kinds of contribution. */
export function kindTable(rules: readonly Rule[]): string {
  const rows = KINDS.map((kind) => {
    const [name, found] = KIND_WORDS[kind];
    const examples = ['ready', 'not-ready'].map((state) => `[${state}](examples/${exampleOf(kind, state)})`).join(', ');
    const count = rules.filter(({ kinds }) => kinds.includes(kind)).length;
    return `| [${name}](docs/kinds/${kind}.md) | ${found} | ${marketplacesOf(kind).join(', ')} | ${count} | ${examples} |`;
  });
  return ['| Kind | Found by | Marketplace | Rules | Examples |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** The folder of an example. */
export function exampleOf(kind: Kind, state: string): string {
  return kind === 'plugin' ? state : `${kind}-${state}`;
}

/** The page of a kind: how it is found, and what is asked of it. */
export function kindPage(kind: Kind, rules: readonly Rule[]): string {
  const [name, found] = KIND_WORDS[kind];
  const asked = REQUIREMENTS.filter((requirement) => marketplacesAsking(requirement, kind).length > 0);
  return [
    `# ${name}`,
    '',
    `Found by ${found}. Can be listed in: ${marketplacesOf(kind).join(', ')}.`,
    '',
    '## What is asked of it',
    '',
    ...asked.map(({ id, title }) => `- ${title} (\`${id}\`)`),
    '',
    '## Rules',
    '',
    ruleTable(
      rules.filter(({ kinds }) => kinds.includes(kind)),
      (id) => `../rules/${id}.md`,
    ),
    '',
  ].join('\n');
}
