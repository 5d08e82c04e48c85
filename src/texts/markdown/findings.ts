import { pageOf } from '../../about.js';
import type { Finding, Severity } from '../../rules/finding.js';
import type { Judged } from '../../verdict/status.js';
import type { Verdict } from '../../verdict/verdict.js';
import { groupsOf } from '../groups.js';
import { isOfWholeFile } from '../places.js';
import { markdownOf } from '../untrusted.js';
import type { Permalink } from './permalinks.js';
import { placeLink } from './permalinks.js';

const ICONS: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** From so many findings of one rule on, what they have in common is said once. */
const MANY = 3;

/** The findings of a severity as bullets, below the requirement that heads them. */
export function findingLines({ requirements }: Verdict, severity: Severity, permalink: Permalink): readonly string[] {
  return [
    ...requirements.flatMap((judged) => {
      const findings = judged.headed.filter((finding) => finding.severity === severity);
      if (findings.length === 0) return [];
      const groups = groupsOf(findings, ({ rule, fix }) => `${rule}\n${fix}`).map(([, group]) => group);
      return [`**${judged.requirement.title}**`, '', ...groups.flatMap((group) => bullets(group, permalink)), ''];
    }),
    ...alsoLines(requirements, severity),
  ];
}

function bullets(findings: readonly Finding[], permalink: Permalink): readonly string[] {
  const [first] = findings;
  if (!first) return [];
  const { severity, fix, rule, fault } = first;
  const page = `[${rule}](${pageOf(rule)})`;
  if (findings.length < MANY || fault === undefined)
    return findings.map(
      (finding) =>
        `- ${ICONS[severity]} ${markdownOf(finding.message)} ${markdownOf(fix)}<br>${where(finding, permalink)}${page}`,
    );
  return [
    `- ${ICONS[severity]} ${findings.length} × ${fault}. ${markdownOf(fix)} ${page}`,
    ...findings.map((finding) => `  - ${where(finding, permalink)}${markdownOf(finding.message)}`),
  ];
}

function where(finding: Finding, permalink: Permalink): string {
  return finding.at ? `${placeLink(finding.at, permalink, isOfWholeFile(finding))} · ` : '';
}

/** The requirements that fail by findings which stand under another one: without them the numbers would not add up. */
function alsoLines(requirements: readonly Judged[], severity: Severity): readonly string[] {
  const status = { error: 'notMet', warning: 'attention', notice: undefined }[severity];
  const also = requirements.filter(
    ({ status: found, headed, findings }) =>
      found === status &&
      // One that only fails by what was there before is listed with that.
      findings.some((finding) => finding.severity === severity) &&
      !headed.some((finding) => finding.severity === severity),
  );
  if (also.length === 0) return [];
  return [
    'For the same reasons:',
    '',
    ...also.map(({ requirement, findings }) => {
      const rules = findings.filter((finding) => finding.severity === severity).map(({ rule }) => rule);
      return `- **${requirement.title}** (${[...new Set(rules)].join(', ')})`;
    }),
    '',
  ];
}
