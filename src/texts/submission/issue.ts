import type { Submission } from '../../facts/submission.js';
import type { Judged } from '../../verdict/status.js';
import type { Verdict } from '../../verdict/verdict.js';
import { codeOf, markdownOf, urlPath } from '../untrusted.js';
import { STATUS_WORDS } from '../words.js';
import type { Box, IssueTemplate } from './checklist.js';
import { ADD, UPDATE } from './checklist.js';

/** The template for what is submitted: a plugin that is listed is updated. */
export function templateFor({ listedVersion }: Submission): IssueTemplate {
  return listedVersion === undefined ? ADD : UPDATE;
}

/** The title of the issue. */
export function issueTitle({ slug, id, tag, version, listedVersion }: Submission): string {
  const repository = slug?.split('/')[1] ?? id ?? '$REPOSITORY_NAME';
  const release = tag ?? (version === undefined ? '$VERSION' : `v${version}`);
  return listedVersion === undefined ? `Add ${repository} to Marketplace` : `Update ${repository} to ${release}`;
}

/**
 * The text of the issue. A box is ticked only where everything behind it is met.
 * @param isBrief Without what was seen: the link that opens the issue has room for little.
 */
export function issueBody(submission: Submission, verdict: Verdict, isBrief: boolean): string {
  return [
    '#### Summary',
    '',
    submission.description ? markdownOf(submission.description) : '<!-- The manifest has no description. -->',
    '',
    submission.listedVersion === undefined ? '#### Review commit' : '#### Review Commit',
    '',
    ...reviewLines(submission, verdict.subject.commit),
    '',
    '## Checklist',
    '',
    ...templateFor(submission).groups.flatMap(({ heading, boxes }) => [
      ...(heading === 'Checklist' ? [] : [`**${heading}**`, '']),
      ...boxes.flatMap((box) => boxLines(box, verdict, isBrief)),
      '',
    ]),
  ].join('\n');
}

function reviewLines({ slug, tag }: Submission, commit: string | undefined): readonly string[] {
  if (slug === undefined || commit === undefined)
    return ['<!-- Link the repository and the release: the checkout tells neither or only one of them. -->'];
  const repository = `https://github.com/${urlPath(slug)}`;
  return [`${repository}/tree/${commit}`, ...(tag === undefined ? [] : [`${repository}/releases/tag/${urlPath(tag)}`])];
}

function boxLines({ text, requirements }: Box, verdict: Verdict, isBrief: boolean): readonly string[] {
  const judged = verdict.requirements.filter(
    ({ requirement, status }) => requirements.some((id) => id === requirement.id) && status !== 'notApplicable',
  );
  const isMet = judged.length > 0 && judged.every(({ status }) => status === 'met');
  const open = judged.filter(({ status }) => status !== 'met');
  const evidence = isMet ? judged.flatMap(metLines) : open.flatMap(openLines);
  return [`- [${isMet ? 'x' : ' '}] ${text}`, ...(isBrief ? [] : evidence.map((line) => `  - ${line}`))];
}

const MOST_LINES = 3;

function metLines({ outcomes }: Judged): readonly string[] {
  const passed = outcomes.filter(({ status }) => status === 'passed').map(({ rule }) => rule.summary);
  return cut(passed.map(markdownOf));
}

/** What is missing: the findings first, then what a person must judge, then what could not be checked. */
function openLines({ requirement, status, findings, evidence }: Judged): readonly string[] {
  const name = `${codeOf(requirement.id)} is ${STATUS_WORDS[status]}`;
  const { reviewer } = requirement;
  const found = findings
    .filter(({ severity }) => severity !== 'notice')
    .map(({ at, message }) => `${at ? `${codeOf(`${at.file}:${at.line}`)} ` : ''}${markdownOf(message)}`);
  const reasons = found.length > 0 ? found : [...(reviewer ? [markdownOf(reviewer)] : []), ...evidence.map(markdownOf)];
  return reasons.length === 0 ? [name] : cut(reasons).map((reason) => `${name}: ${reason}`);
}

function cut(lines: readonly string[]): readonly string[] {
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), `and ${more} more`] : lines;
}
