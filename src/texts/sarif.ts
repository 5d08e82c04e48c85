import { HOMEPAGE, NAME, VERSION, pageOf } from '../about.js';
import type { Finding, Severity } from '../rules/finding.js';
import { heaviestFirst } from '../rules/finding.js';
import type { Ignored } from '../rules/ignores.js';
import type { Rule } from '../rules/rule.js';
import type { Excerpts } from '../verdict/excerpts.js';
import { fingerprintsOf } from '../verdict/fingerprints.js';
import type { Verdict } from '../verdict/verdict.js';
import { visible } from '../words/quote.js';
import { masked } from '../words/secrets.js';
import { codeless, markdownOf, urlPath } from './untrusted.js';

/** Of a run GitHub keeps so many results (https://docs.github.com/code-security/code-scanning/reference/sarif-files/sarif-support-for-code-scanning). */
const MAX_RESULTS = 5_000;
/** Of a rule GitHub shows so many characters of each text, and so many of its tags. */
const [MAX_TEXT, MAX_TAGS] = [1_024, 10];
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Severity, string>;
/** What GitHub shows of a finding that is about security; between 7.0 and 8.9 is high, from 4.0 on medium, above 0 low. */
const SECURITY_SEVERITY = { error: '8.0', warning: '5.0', notice: '2.0' } as const satisfies Record<Severity, string>;
const PROBLEM_SEVERITY = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
} as const satisfies Record<Severity, string>;

/** What a SARIF file is about, beside the verdict. */
export interface Scanned {
  readonly verdict: Verdict;
  readonly excerpts: Excerpts;
  /** `owner/name` on GitHub. */
  readonly slug: string | undefined;
  /** Where a finding without a place is shown: GitHub refuses a result that has none. */
  readonly home: string | undefined;
}

/** The verdict for code scanning: SARIF 2.1.0, within GitHub’s limits. What is set aside is in it, suppressed with its reason. */
export function sarif({ verdict, excerpts, slug, home }: Scanned): string {
  const rules = verdict.outcomes.map(({ rule }) => rule);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const all = [...verdict.findings, ...(verdict.existing ?? []), ...verdict.ignored.map(({ finding }) => finding)];
  const fingerprints = fingerprintsOf(all, excerpts);
  const held = new Map(verdict.ignored.map((ignored) => [ignored.finding, ignored]));
  const heaviest = heaviestFirst(all);
  const kept = new Set(heaviest.slice(0, MAX_RESULTS));
  const results = all
    .filter((finding) => kept.has(finding))
    .map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: indexes.get(finding.rule) ?? -1,
      level: LEVELS[finding.severity],
      message: { text: messageText(finding), markdown: `${markdownOf(finding.message)} ${markdownOf(finding.fix)}` },
      locations: [{ physicalLocation: placeOf(finding, home) }],
      // GitHub’s uploader adds its own fingerprint of the line, and complains of another one under that name.
      partialFingerprints: { 'marketplaceReadiness/v1': fingerprints.get(finding) ?? '' },
      ...fixesOf(finding),
      ...suppressionsOf(held.get(finding)),
      ...(finding.code === undefined ? {} : { properties: { code: finding.code } }),
    }));
  const run = {
    tool: {
      driver: { name: NAME, semanticVersion: VERSION, informationUri: HOMEPAGE, rules: rules.map(descriptorOf) },
    },
    // Several contributions of a repository do not take each other’s results away.
    automationDetails: { id: `${NAME}/${urlPath(verdict.subject.path)}/` },
    columnKind: 'utf16CodeUnits',
    ...provenanceOf(verdict, slug),
    invocations: [
      {
        executionSuccessful: verdict.decision !== 'checker-failure',
        toolExecutionNotifications: notificationsOf(verdict, all.length - kept.size),
      },
    ],
    results,
  };
  const file = { $schema: SCHEMA, version: '2.1.0', runs: [run] };
  // In a workflow the runner takes `##[` anywhere in a line as a command; in JSON it stands in texts only.
  return `${JSON.stringify(file, maskedValue, 2).replaceAll('##[', '#\\u0023[')}\n`;
}

function maskedValue(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? masked(value) : value;
}

/** A plain message may hold links, `[text](address)`, unless its brackets are escaped. */
function messageText({ message, fix }: Finding): string {
  return `${visible(message)} ${visible(fix)}`.replace(/[\\[\]]/g, '\\$&');
}

function placeOf({ at }: Finding, home: string | undefined): object {
  const artifactLocation = { uri: urlPath(at?.file ?? home ?? 'README.md'), uriBaseId: '%SRCROOT%' };
  if (!at) return { artifactLocation, region: { startLine: 1 } };
  const { line, column, endLine, endColumn } = at;
  return { artifactLocation, region: { startLine: line, startColumn: column, endLine, endColumn } };
}

function fixesOf({ at, fix, suggestion }: Finding): object {
  if (!at || !suggestion) return {};
  const { line, endLine, text } = suggestion;
  // Without columns a region is its whole lines, but for the last line break.
  const replacement = { deletedRegion: { startLine: line, endLine }, insertedContent: { text } };
  const artifactLocation = { uri: urlPath(at.file), uriBaseId: '%SRCROOT%' };
  return {
    fixes: [
      { description: { text: codeless(fix) }, artifactChanges: [{ artifactLocation, replacements: [replacement] }] },
    ],
  };
}

function suppressionsOf(held: Ignored | undefined): object {
  if (!held) return {};
  return {
    suppressions: [
      {
        kind: held.ignore.lines === undefined ? 'external' : 'inSource',
        status: 'accepted',
        justification: visible(held.ignore.reason),
      },
    ],
  };
}

function descriptorOf({ id, summary, why, fix, severity, requirements }: Rule): object {
  const isSecurity = requirements.some((requirement) => requirement.startsWith('security/'));
  const text = (words: string): { readonly text: string } => ({ text: codeless(words).slice(0, MAX_TEXT) });
  return {
    id,
    shortDescription: text(summary),
    fullDescription: text(why),
    help: {
      text: `${codeless(why)}\n\n${codeless(fix)}`,
      markdown: `${why}\n\n**Fix.** ${fix}\n\n[${id}](${pageOf(id)})`,
    },
    helpUri: pageOf(id),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [...(isSecurity ? ['security'] : []), ...requirements].slice(0, MAX_TAGS),
      precision: 'high',
      'problem.severity': PROBLEM_SEVERITY[severity],
      ...(isSecurity ? { 'security-severity': SECURITY_SEVERITY[severity] } : {}),
    },
  };
}

function provenanceOf({ subject: { commit } }: Verdict, slug: string | undefined): object {
  if (commit === undefined || slug === undefined) return {};
  return { versionControlProvenance: [{ repositoryUri: `https://github.com/${slug}`, revisionId: commit }] };
}

function notificationsOf({ outcomes, limits }: Verdict, cut: number): readonly object[] {
  const crashed = outcomes.flatMap((outcome) =>
    outcome.status === 'errored' ? [`The rule ${outcome.rule.id} crashed: ${outcome.reason}`] : [],
  );
  const left = cut > 0 ? [`${cut} more findings are left out, because GitHub keeps ${MAX_RESULTS} of them`] : [];
  const notify = (level: 'error' | 'warning') => (words: string) => ({ level, message: { text: visible(words) } });
  return [...crashed.map(notify('error')), ...[...limits, ...left].map(notify('warning'))];
}
