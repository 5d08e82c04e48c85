import { NAME, pageOf } from '../about.js';
import type { Finding, Severity } from '../rules/finding.js';
import { codeless } from '../texts/untrusted.js';
import { headline } from '../texts/words.js';
import type { Verdict } from '../verdict/verdict.js';
import { visible } from '../words/quote.js';
import { ask } from './api.js';
import type { Place } from './github.js';

/** GitHub takes so many annotations in one request, and so many characters of a title. */
const [PER_REQUEST, MAX_TITLE] = [50, 255];
/** GitHub takes so many characters of a summary, so that as many bytes are never too many. */
export const MAX_SUMMARY = 65_535;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const satisfies Record<Severity, string>;
const PERMISSION = 'checks: write';

/** What is shown of a verdict in a check run. */
export interface CheckRun {
  readonly verdict: Verdict;
  /** The head commit of the pull request: what runs is its merge, where nobody looks. */
  readonly head: string;
  /** In the order of their weight. */
  readonly findings: readonly Finding[];
  /** Where a finding without a place is shown: an annotation must have one. */
  readonly home: string;
  /** At most MAX_SUMMARY bytes. */
  readonly summary: string;
  /** Whether the run fails. */
  readonly fails: boolean;
}

/** How many findings the check run shows, and why not all, if so. */
export interface Shown {
  readonly count: number;
  readonly refused: string | undefined;
}

/** Makes a check run, and adds to it what does not fit into one request. */
export async function publishCheckRun(place: Place, token: string | undefined, run: CheckRun): Promise<Shown> {
  const { verdict, head, findings, summary, fails } = run;
  const { path } = verdict.subject;
  const name = `Marketplace readiness${path === '.' ? '' : ` (${visible(path)})`}`.slice(0, MAX_TITLE);
  const output = (start: number) => ({
    title: codeless(headline(verdict)).slice(0, MAX_TITLE),
    summary,
    annotations: findings.slice(start, start + PER_REQUEST).map((finding) => annotationOf(finding, run.home)),
  });
  const passed = verdict.decision === 'ready' ? 'success' : 'neutral';
  const conclusion = fails ? 'failure' : passed;
  const made = await ask(place, token, PERMISSION, async ({ checks }, address) =>
    checks.create({
      ...address,
      name,
      head_sha: head,
      external_id: `${NAME} ${path}`,
      status: 'completed',
      conclusion,
      output: output(0),
    }),
  );
  if ('refused' in made) return { count: 0, refused: made.refused };
  const { id } = made.value.data;
  for (let start = PER_REQUEST; start < findings.length; start += PER_REQUEST) {
    const added = await ask(place, token, PERMISSION, async ({ checks }, address) =>
      checks.update({ ...address, check_run_id: id, output: output(start) }),
    );
    if ('refused' in added) return { count: start, refused: added.refused };
  }
  return { count: findings.length, refused: undefined };
}

/** As GitHub's contract has it. */
interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: (typeof LEVELS)[Severity];
  title: string;
  message: string;
}

function annotationOf({ at, severity, summary, message, fix, rule }: Finding, home: string): Annotation {
  const columns =
    at && at.line === at.endLine ? { start_column: at.column, end_column: Math.max(at.column, at.endColumn - 1) } : {};
  return {
    path: at?.file ?? home,
    start_line: at?.line ?? 1,
    end_line: at?.endLine ?? 1,
    ...columns,
    annotation_level: LEVELS[severity],
    title: codeless(summary).slice(0, MAX_TITLE),
    message: `${visible(message)}\n${visible(fix)}\n${pageOf(rule)}`,
  };
}
