import type { Ignored } from '../rules/ignores.js';
import { isBacklog } from '../verdict/status.js';
import type { Verdict } from '../verdict/verdict.js';
import { existingSection } from './markdown/existing.js';
import { findingLines } from './markdown/findings.js';
import type { Permalink } from './markdown/permalinks.js';
import { placeLink } from './markdown/permalinks.js';
import { fitted, folded, section } from './markdown/sections.js';
import { uncheckedSection } from './markdown/unchecked.js';
import { failingServers } from './matrix.js';
import { isOfWholeFile } from './places.js';
import { codeOf, markdownOf } from './untrusted.js';
import { versionRows } from './versions.js';
import {
  VERDICT_WORDS,
  capitalised,
  counted,
  headline,
  openWords,
  otherStandings,
  scoreWords,
  standingWords,
  subjectName,
} from './words.js';

/** A job summary may be 1 MiB (actions/runner, FileCommandManager.cs); a longer one is not shown at all. */
const MAX_BYTES = 1024 * 1024;
/** More evidence on one requirement is folded. */
const MOST_EVIDENCE = 3;
const ONLINE = 'online: true';

/** The readiness summary. Where it would be longer than GitHub shows, details are cut first and the verdict never. */
export function markdown(verdict: Verdict, permalink: Permalink, maxBytes = MAX_BYTES): string {
  const errors = findingLines(verdict, 'error', permalink);
  const warnings = findingLines(verdict, 'warning', permalink);
  const { counts } = verdict;
  const sections = [
    errors.length > 0 ? ['### Must change', '', ...errors] : [],
    warnings.length > 0 ? ['### A reviewer will usually ask', '', ...warnings] : [],
    section('Advice', counts.notice, findingLines(verdict, 'notice', permalink)),
    reviewerSection(verdict, permalink),
    serverSection(verdict),
    versionSection(verdict),
    uncheckedSection(verdict),
    asideSection('Set aside by the author', verdict.ignored, permalink),
    asideSection('Set aside by this pull request, and counted until it is merged', verdict.waiting, permalink),
    existingSection(verdict.existing ?? [], permalink),
    metSection(verdict),
    backlogLines(verdict),
  ].filter((lines) => lines.length > 0);
  return fitted([headLines(verdict), ...sections], maxBytes);
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
  const others = otherStandings(verdict).map(
    ([marketplace, standing]) => `**${marketplace}: ${standingWords(standing, ONLINE)}**`,
  );
  const scores = scoreWords(verdict).map(([count, words]) => `${count} ${words}`);
  return [
    `## ${headline(verdict, ONLINE)}`,
    '',
    ...(others.length > 0 ? [`${others.join('<br>')}<br>`] : []),
    `${counted(scoreTotal(verdict), 'requirement')}: ${scores.join(' · ')}<br>`,
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
    '',
  ];
}

function scoreTotal(verdict: Verdict): number {
  return scoreWords(verdict).reduce((sum, [count]) => sum + count, 0);
}

function serverSection(verdict: Verdict): readonly string[] {
  const failing = failingServers(verdict);
  if (failing.length === 0) return [];
  // Many servers fail for one reason: it is told once.
  const reasons = new Map<string, string[]>();
  for (const [release, reason] of failing) reasons.set(reason, [...(reasons.get(reason) ?? []), release]);
  return folded(
    `Fails on ${counted(failing.length, 'server')} that the manifest allows`,
    [...reasons].map(([reason, releases]) => `- **${releases.join(', ')}**: ${reason}`),
  );
}

function versionSection(verdict: Verdict): readonly string[] {
  const { required } = verdict.compatibility?.minimum ?? { required: null };
  const rows = versionRows(verdict);
  return rows.length === 0 ? [] : folded(`What needs a server version (${required ?? 'none'})`, rows);
}

function reviewerSection({ requirements }: Verdict, permalink: Permalink): readonly string[] {
  const left = requirements.filter(({ status }) => status === 'reviewer');
  return section(
    'A reviewer will still look at',
    left.length,
    left.map((judged) => {
      const { requirement, evidence, findings } = judged;
      const seen = [
        ...evidence.map((words) => capitalised(`${markdownOf(words)}.`)),
        ...findings.map(
          (finding) =>
            `${markdownOf(finding.message)}${finding.at ? ` (${placeLink(finding.at, permalink, isOfWholeFile(finding))})` : ''}`,
        ),
      ];
      const reason = capitalised(requirement.reviewer ?? 'a finding was set aside by the author');
      return [`- **${requirement.title}.** ${reason}.`, ...evidenceLines(seen)].join('\n');
    }),
  );
}

function evidenceLines(seen: readonly string[]): readonly string[] {
  const lines = seen.map((words) => `  - ${words}`);
  return lines.length <= MOST_EVIDENCE
    ? lines
    : [`  <details><summary>Evidence (${lines.length})</summary>`, '', ...lines, '', '  </details>'];
}

function asideSection(title: string, held: readonly Ignored[], permalink: Permalink): readonly string[] {
  const lines = held.map(
    ({ ignore, finding }) =>
      `- ${codeOf(ignore.rule)}${finding.at ? ` in ${placeLink(finding.at, permalink)}` : ''}: ${markdownOf(finding.message)} Reason: ${markdownOf(ignore.reason)}${ignore.until ? `, until ${ignore.until}` : ''}.`,
  );
  return section(title, held.length, lines);
}

function metSection({ requirements }: Verdict): readonly string[] {
  const met = requirements.filter(({ status }) => status === 'met');
  return section(
    'Met',
    met.length,
    met.map(
      ({ requirement, outcomes, evidence }) =>
        `- **${requirement.title}.** ${[
          ...outcomes.filter(({ status }) => status === 'passed').map(({ rule }) => rule.summary),
          ...(requirement.id === 'functional/compatibility' ? evidence.slice(0, 1).map(markdownOf) : []),
        ].join('; ')}.`,
    ),
  );
}

function backlogLines({ requirements }: Verdict): readonly string[] {
  const backlog = requirements.filter(isBacklog).map(({ requirement }) => requirement.title);
  return backlog.length === 0 ? [] : [`<sub>This version has no check yet for: ${backlog.join('; ')}.</sub>`, ''];
}
