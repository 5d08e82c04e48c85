import { NAME, pageOf } from '../about.js';
import type { Finding, Severity } from '../rules/finding.js';
import { heaviestFirst } from '../rules/finding.js';
import type { Verdict } from '../verdict/verdict.js';
import type { Permalink } from './markdown/permalinks.js';
import { codeOf, markdownOf, urlPath } from './untrusted.js';
import { counted, findingCounts, headline, otherStandings, standingWords } from './words.js';

const MOST = 5;
const ONLINE = 'online: true';
const ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };

/** What a comment begins with, and is found again by: one for each contribution of a repository. */
export function commentMarker({ subject }: Verdict): string {
  return `<!-- ${NAME}: ${urlPath(subject.path)} -->`;
}

/** The comment on a pull request: at most a screen, with the first findings and the way to all of them. */
export function comment(verdict: Verdict, permalink: Permalink, summaryUrl: string | undefined): string {
  const { findings, existing, limits } = verdict;
  const ranked = heaviestFirst(findings);
  const left = ranked.length - MOST;
  const before = existing && existing.length > 0 ? `, ${existing.length} there before` : '';
  return [
    commentMarker(verdict),
    `### ${headline(verdict)}`,
    '',
    ...otherStandings(verdict).flatMap(([name, standing]) => [`**${name}:** ${standingWords(standing, ONLINE)}`, '']),
    findings.length === 0 && !before
      ? 'Nothing is left to change.'
      : `${existing ? 'New: ' : ''}${findingCounts(verdict)}${before}.`,
    '',
    ...ranked.slice(0, MOST).map((finding) => line(finding, permalink)),
    ...(left > 0 ? ['', `And ${counted(left, 'more finding')}.`] : []),
    ...limits.slice(0, MOST).flatMap((limit) => ['', `Note: ${markdownOf(limit)}.`]),
    ...(summaryUrl ? ['', `[The whole summary](${summaryUrl})`] : []),
    '',
  ].join('\n');
}

function line({ severity, message, fix, rule, at }: Finding, permalink: Permalink): string {
  const place = at && codeOf(`${at.file}:${at.line}`);
  const link = at && permalink(at);
  const where = link ? ` [${place ?? ''}](${link})` : ` ${place ?? ''}`;
  return `- ${ICONS[severity]} ${markdownOf(message)} ${markdownOf(fix)}${where.trimEnd()} [${rule}](${pageOf(rule)})`;
}
