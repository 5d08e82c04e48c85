import { pageOf } from '../about.js';
import type { Location } from '../documents/text.js';
import type { Finding, Severity } from '../rules/finding.js';
import type { Ignored } from '../rules/ignores.js';
import type { Judged } from '../verdict/status.js';
import type { Verdict } from '../verdict/verdict.js';
import { masked } from '../words/secrets.js';
import { existingSection } from './markdown/existing.js';
import { fitted, folded } from './markdown/sections.js';
import { matrixRows } from './matrix.js';
import { codeOf, markdownOf, urlPath } from './untrusted.js';
import { versionRows } from './versions.js';
import { VERDICT_WORDS, headline, openWords, otherDecisions, scoreWords, subjectName } from './words.js';

/** A job summary may be 1 MiB (actions/runner, FileCommandManager.cs); a longer one is not shown at all. */
const MAX_BYTES = 1024 * 1024;
const ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** Makes a link to a line of the repository at the commit that was checked; undefined where that is not known. */
export type Permalink = (at: Location) => string | undefined;

/** Links to a commit on GitHub. */
export function permalinks(server: string, slug: string | undefined, commit: string | undefined): Permalink {
  return ({ file, line, endLine }) =>
    // A link to a file that is named like a secret would show it.
    slug && commit && masked(file) === file
      ? `${server}/${slug}/blob/${commit}/${urlPath(file)}#L${line}${endLine > line ? `-L${endLine}` : ''}`
      : undefined;
}

/** The readiness summary. Where it would be longer than GitHub shows, details are cut first and the verdict never. */
export function markdown(verdict: Verdict, permalink: Permalink, maxBytes = MAX_BYTES): string {
  const head = headLines(verdict);
  const sections = [
    findingTable('Must change', verdict, ['error'], permalink),
    findingTable('Reviewers usually ask', verdict, ['warning'], permalink),
    findingTable('Advice', verdict, ['notice'], permalink),
    versionSection(verdict),
    matrixSection(verdict),
    reviewerSection(verdict, permalink),
    uncheckedSection(verdict),
    asideSection('Set aside by the author', verdict.ignored),
    asideSection('Set aside by this pull request, and counted until it is merged', verdict.waiting),
    existingSection(verdict.existing ?? [], permalink),
    metSection(verdict),
  ].filter((section) => section.length > 0);
  return fitted([head, ...sections], maxBytes);
}

/** The summary of a run that came to no verdict. */
export function failureSummary(verdict: 'wrong-usage' | 'checker-failure', problems: readonly string[]): string {
  return [
    `## ${VERDICT_WORDS[verdict]}: nothing was checked`,
    '',
    ...problems.map((problem) => `- ${markdownOf(problem)}`),
    '',
  ].join('\n');
}

function headLines(verdict: Verdict): readonly string[] {
  const { subject } = verdict;
  const name =
    subject.id === undefined
      ? subjectName(subject.kind, undefined)
      : `${subject.kind} ${codeOf(subject.id.slice(0, 190))}`;
  const version = subject.version === undefined ? '' : ` ${markdownOf(subject.version.slice(0, 60))}`;
  const commit = subject.commit === undefined ? '' : `, commit ${subject.commit.slice(0, 7)}`;
  return [
    `## ${headline(verdict)}`,
    '',
    ...otherDecisions(verdict).flatMap((line) => [line, '']),
    `${scoreWords(verdict.score)
      .map(([count, words]) => `**${count}** ${words}`)
      .join(' · ')}<br>`,
    `${name}${version}${commit}`,
    ...verdict.outcomes.flatMap((outcome) =>
      outcome.status === 'errored'
        ? [
            '',
            `🛑 The rule ${codeOf(outcome.rule.id)} crashed, which is a fault of the checker: ${markdownOf(outcome.reason)}`,
          ]
        : [],
    ),
    ...openWords(verdict).flatMap((line) => ['', markdownOf(line)]),
    ...verdict.limits.flatMap((limit) => ['', `Note: ${markdownOf(limit)}.`]),
  ];
}

function findingTable(
  title: string,
  verdict: Verdict,
  severities: readonly Severity[],
  permalink: Permalink,
): readonly string[] {
  const rows = verdict.requirements.flatMap((judged) =>
    judged.headed
      .filter((finding) => severities.includes(finding.severity))
      .map((finding) => row(finding, judged, permalink)),
  );
  if (rows.length === 0) return [];
  const table = ['| | Requirement | What is wrong | Where |', '|---|---|---|---|', ...rows];
  return severities.includes('notice') ? folded(`${title} (${rows.length})`, table) : [`### ${title}`, '', ...table];
}

function row(finding: Finding, { requirement }: Judged, permalink: Permalink): string {
  const { severity, message, fix, rule } = finding;
  return `| ${ICONS[severity]} | ${requirement.title} | ${markdownOf(message)}<br><sub>${markdownOf(fix)} [${rule}](${pageOf(rule)})</sub> | ${where(finding, permalink)} |`;
}

function where({ at }: Finding, permalink: Permalink): string {
  if (!at) return '–';
  const link = permalink(at);
  const text = codeOf(`${at.file}:${at.line}`);
  return link ? `[${text}](${link})` : text;
}

function versionSection(verdict: Verdict): readonly string[] {
  const rows = versionRows(verdict);
  const { required } = verdict.compatibility?.minimum ?? { required: null };
  return rows.length === 0
    ? []
    : folded(`Server versions (${required ?? 'none'} is needed)`, [
        '| From | What | Where |',
        '|---|---|---|',
        ...rows,
      ]);
}

function matrixSection(verdict: Verdict): readonly string[] {
  const rows = matrixRows(verdict);
  const failing = verdict.compatibility?.matrix.filter(
    ({ fate, isBelowMinimum }) => fate === 'fails' && !isBelowMinimum,
  );
  return rows.length === 0
    ? []
    : folded(`Servers it fails on (${failing?.length ?? 0})`, ['| Server | | Why |', '|---|---|---|', ...rows]);
}

function reviewerSection({ requirements }: Verdict, permalink: Permalink): readonly string[] {
  const left = requirements.filter(({ status }) => status === 'reviewer');
  if (left.length === 0) return [];
  return folded(
    `A reviewer will still look at (${left.length})`,
    left.map(({ requirement, evidence, findings }) => {
      const seen = [
        ...evidence.map((words) => `${markdownOf(words)}.`),
        ...findings.map((finding) => `${markdownOf(finding.message)} (${where(finding, permalink)})`),
      ];
      return [
        `- **${requirement.title}.**`,
        `${capitalised(requirement.reviewer ?? 'a finding was set aside by the author')}.`,
        ...seen.map(capitalised),
      ].join(' ');
    }),
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function uncheckedSection({ requirements }: Verdict): readonly string[] {
  const unknown = requirements.filter(({ status }) => status === 'unknown');
  return unknown.length === 0
    ? []
    : folded(
        `Could not be checked (${unknown.length})`,
        unknown.map(
          ({ requirement, evidence }) =>
            `- **${requirement.title}.** ${capitalised(evidence.map(markdownOf).join('; '))}.`,
        ),
      );
}

function asideSection(title: string, held: readonly Ignored[]): readonly string[] {
  const lines = held.map(
    ({ ignore, finding }) =>
      `- ${codeOf(ignore.rule)}${finding.at ? ` in ${codeOf(`${finding.at.file}:${finding.at.line}`)}` : ''}: ${markdownOf(finding.message)} Reason: ${markdownOf(ignore.reason)}${ignore.until ? `, until ${ignore.until}` : ''}.`,
  );
  return lines.length === 0 ? [] : folded(`${title} (${lines.length})`, lines);
}

function metSection({ requirements }: Verdict): readonly string[] {
  const met = requirements.filter(({ status }) => status === 'met');
  if (met.length === 0) return [];
  return folded(
    `Everything that is met (${met.length})`,
    met.map(
      ({ requirement, outcomes, evidence }) =>
        `- **${requirement.title}.** ${[
          ...outcomes.filter(({ status }) => status === 'passed').map(({ rule }) => rule.summary),
          ...(requirement.id === 'functional/compatibility' ? evidence.slice(0, 1).map(markdownOf) : []),
        ].join('; ')}.`,
    ),
  );
}
