import { pageOf } from '../../src/about.js';
import type { InputRow } from '../../src/inputs/input-row.js';
import { INPUTS } from '../../src/inputs/table.js';
import type { Requirement } from '../../src/mattermost/requirements.js';
import { REQUIREMENTS } from '../../src/mattermost/requirements.js';
import { OUTPUTS } from '../../src/publish/outputs.js';
import type { Files } from '../../src/rules/example.js';
import { edited } from '../../src/rules/example.js';
import { SEVERITIES } from '../../src/rules/finding.js';
import type { Edit, Rule } from '../../src/rules/rule.js';

/** The page of a rule. `files` are those of the example that its edits change. */
export function rulePage(rule: Rule, files: Files): string {
  const { id, kinds, requirements, summary, why, fix, example } = rule;
  const titles = requirements.map(
    (requirement) =>
      `${REQUIREMENTS.find((candidate) => candidate.id === requirement)?.title ?? ''} (\`${requirement}\`)`,
  );
  const milder = Object.keys(rule.codes ?? {}).slice(-1);
  return [
    `# ${id}`,
    '',
    `${summary}.`,
    '',
    `| | |`,
    `|---|---|`,
    `| Severity | ${severities(rule)} |`,
    `| For | ${kinds.join(', ')} |`,
    `| Decides | ${titles.join('<br>')} |`,
    '',
    '## Why',
    '',
    why,
    '',
    '## How to fix',
    '',
    fix,
    '',
    '## Example',
    '',
    ...(example.releaseTag ? [`With the release tag \`${example.releaseTag}\`:`, ''] : []),
    ...Object.entries(example.web ?? {}).flatMap(([url, status]) => [
      `With \`online\`, where \`${url}\` answers ${status}.`,
      '',
    ]),
    'Reported:',
    '',
    ...snippets(example.bad, files),
    ...(Object.keys(example.good).length > 0 ? ['Fine:', '', ...snippets(example.good, files)] : []),
    '## Set it aside',
    '',
    'Where the rule is wrong for you, say why in `.github/marketplace-readiness.yml`; the reason is shown to the reviewer:',
    '',
    '```yaml',
    'ignore:',
    `  - rule: ${id}`,
    ...milder.map((code) => `    code: ${code}`),
    '    reason: …',
    '```',
    '',
    ...withoutCode(rule),
  ].join('\n');
}

/** The severity of a rule, or those of its codes, the heaviest first. */
function severities({ severity, codes }: Rule): string {
  if (!codes) return severity;
  const of = (weight: string): readonly string[] =>
    Object.keys(codes)
      .filter((code) => codes[code] === weight)
      .map((code) => `\`${code}\``);
  return SEVERITIES.filter((weight) => of(weight).length > 0)
    .map((weight) => `${weight}: ${of(weight).join(', ')}`)
    .join('<br>');
}

/** What an ignore reaches that names no code. */
function withoutCode({ codes }: Rule): readonly string[] {
  if (!codes) return [];
  const [mildest, ...heavier] = SEVERITIES.filter((severity) => Object.values(codes).includes(severity)).reverse();
  return heavier.length === 0
    ? ['Without a `code` it covers all of them.', '']
    : [`Without a \`code\` it covers only each ${mildest ?? ''}; what is heavier is set aside by its own code.`, ''];
}

function snippets(edit: Edit, files: Files): readonly string[] {
  return Object.entries(edit).flatMap(([path, change]) => {
    if (change === null) return [`\`${path}\` is not there.`, ''];
    const text = (of: Files): string => new TextDecoder().decode(of.get(path));
    const shown = isPatch(change)
      ? JSON.stringify(change, null, 4)
      : changedLines(text(files), text(edited(files, { [path]: change })));
    return [`\`${path}\``, '', `\`\`\`${path.split('.').at(-1) ?? ''}`, shown.trimEnd(), '```', ''];
  });
}

function isPatch(change: Exclude<Edit[string], null>): boolean {
  return typeof change === 'object' && !Array.isArray(change);
}

/** The lines of `after` that differ from `before`, with a line around them. */
function changedLines(before: string, after: string): string {
  if (before === '') return after;
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return now.slice(Math.max(head - 1, 0), now.length - Math.max(tail - 1, 0)).join('\n');
}

/** The table of rules, each linked to its page. */
export function ruleTable(rules: readonly Rule[], link: (id: string) => string = pageOf): string {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](${link(id)}) | ${severity} | ${summary} |`);
  return ['| Rule | Severity | States |', '|---|---|---|', ...rows].join('\n');
}

/** The table of the action's inputs. */
export function inputTable(): string {
  const rows = INPUTS.filter(({ on }) => on !== 'command').map(
    (row: InputRow) =>
      `| \`${row.name}\` | ${row.default === '' ? '' : `\`${row.default}\``} | ${row.values ? `${row.values.map((value) => `\`${value}\``).join(', ')}. ` : ''}${row.description} |`,
  );
  return ['| Input | Default | |', '|---|---|---|', ...rows].join('\n');
}

/** The table of the action's outputs. */
export function outputTable(): string {
  return [
    '| Output | |',
    '|---|---|',
    ...OUTPUTS.map(({ name, description }) => `| \`${name}\` | ${description} |`),
  ].join('\n');
}

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

/** The inputs and outputs of action.yml. */
export function actionYaml(): string {
  const inputs = INPUTS.filter(({ on }) => on !== 'command').flatMap((row: InputRow) => [
    `  ${row.name}:`,
    `    description: ${JSON.stringify(`${row.description}${row.values ? ` One of: ${row.values.join(', ')}.` : ''}`)}`,
    '    required: false',
    `    default: ${JSON.stringify(row.default)}`,
  ]);
  const outputs = OUTPUTS.flatMap(({ name, description }) => [
    `  ${name}:`,
    `    description: ${JSON.stringify(description.replaceAll('`', ''))}`,
  ]);
  return [
    '# Generated by `npm run generate` from src/inputs/inputs.ts and src/publish/outputs.ts.',
    'name: Mattermost Marketplace Readiness',
    'description: Checks a Mattermost plugin, app or other contribution against the Marketplace requirements, annotates what fails and writes a readiness summary.',
    'author: The Mattermost Marketplace Readiness authors',
    'branding:',
    '  icon: check-circle',
    '  color: blue',
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
    '',
  ].join('\n');
}
