import { REQUIREMENTS } from '../../src/mattermost/requirements.js';
import type { Files } from '../../src/rules/example.js';
import { edited } from '../../src/rules/example.js';
import { SEVERITIES } from '../../src/rules/finding.js';
import type { BundleEdit, Edit, Rule } from '../../src/rules/rule.js';

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
    ...(example.movedTag ? ['The tag is on another commit than the one that is checked out.', ''] : []),
    ...Object.entries(example.web ?? {}).flatMap(([url, status]) => [
      `With \`online\`, where \`${url}\` answers ${status}.`,
      '',
    ]),
    'Reported:',
    '',
    ...snippets(example.bad, files),
    ...Object.entries(example.bundle ?? {}).flatMap(([path, change]) => [bundleLine(path, change), '']),
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

/** What a change makes of a file in the built bundle. */
function bundleLine(path: string, change: BundleEdit[string]): string {
  const file = `In the built bundle, \`${path}\``;
  if (change === null) return `${file} is not there.`;
  if (typeof change === 'string') return `${file} holds:\n\n\`\`\`\n${change.trimEnd()}\n\`\`\``;
  if ('packed' in change) return `${file} takes ${change.packed} MB.`;
  if ('program' in change)
    return `${file} is an executable for ${change.program}${change.loader ? `, which \`${change.loader}\` loads` : ''}${change.commit ? `, built from the commit ${change.commit}` : ''}.`;
  return 'link' in change
    ? `${file} is a link to \`${change.link}\`.`
    : `${file} has the permissions ${change.mode.toString(8)}.`;
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
