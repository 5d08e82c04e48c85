import { join, resolve } from 'node:path';
import type { Failure } from './ending.js';
import { CHECKER_FAILED, exitCodeOf, finish } from './ending.js';
import type { Inputs } from './inputs/inputs.js';
import { readInputs } from './inputs/inputs.js';
import { TARGET_REMARK, isTarget, readEvent } from './publish/event.js';
import type { Shown } from './publish/check-run.js';
import type { Place } from './publish/github.js';
import {
  annotate,
  changedFiles,
  log,
  orSaid,
  remark,
  setOutputs,
  writeReport,
  writeSummary,
} from './publish/github.js';
import type { Written } from './publish/outputs.js';
import { OUTPUTS } from './publish/outputs.js';
import { endGroup, givenInput, startGroup } from './publish/runner.js';
import { publishComments, summaryUrlOf } from './publish/pull-request.js';
import { UsageError } from './inputs/usage-error.js';
import { destinationWithin } from './repository/destination.js';
import { heaviestFirst } from './rules/finding.js';
import { countedByRule } from './rules/ignores.js';
import type { Assessment } from './run.js';
import { assess } from './run.js';
import { annotations } from './texts/annotations.js';
import { json } from './texts/json.js';
import { failureSummary, markdown } from './texts/markdown.js';
import { permalinks } from './texts/markdown/permalinks.js';
import { sarif } from './texts/sarif.js';
import { submissionKit } from './texts/submission/kit.js';
import type { Layout } from './texts/terminal/layout.js';
import { terminal, verdictLine } from './texts/terminal/terminal.js';
import { headline, openWords } from './texts/words.js';
import type { Verdict } from './verdict/verdict.js';
import { visible } from './words/quote.js';

/** How the report stands in the log, which has no colours of its own and no width. */
const LAYOUT: Layout = { colours: false, columns: 100, door: 'action' };

/** Runs the action; the result is the exit code of the step. */
async function run(): Promise<number> {
  const { env } = process;
  const given = readInputs((name) => givenInput(name));
  const event = readEvent(env);
  if (event.unreadable) log(`The event that started the run cannot be read: ${visible(event.unreadable)}`);
  // What was checked out is judged; what the pull request changes says nothing of it.
  const shown = isTarget(env) ? undefined : event.pullRequest;
  if (isTarget(env)) remark('warning', TARGET_REMARK);
  const place: Place = {
    slug: env['GITHUB_REPOSITORY'],
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    pullRequest: shown?.number,
    head: shown?.isFork ? undefined : shown?.head,
    pushed: shown?.head,
    merge: shown ? env['GITHUB_SHA'] : undefined,
  };
  const tag = env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined;
  const inputs: Inputs = { ...given, path: resolve(place.workspace, given.path), releaseTag: given.releaseTag ?? tag };
  const files = {
    report: reportPath(inputs.report, place.workspace, env),
    sarif: inputs.sarif === undefined ? undefined : destination('sarif', inputs.sarif, place.workspace, env),
  };
  const assessment = await assess(inputs, {
    slug: place.slug,
    workspace: place.workspace,
    proposal: event.pullRequest,
    today: new Date().toISOString().slice(0, 10),
    only: [],
  });
  await publish(assessment, inputs, place, files);
  return exitCodeOf(assessment.verdict);
}

/** Where the report is written: where it is asked for, else where the runner keeps what a job may leave behind. */
function reportPath(asked: string | undefined, workspace: string, env: NodeJS.ProcessEnv): string | undefined {
  const temporary = env['RUNNER_TEMP'];
  // The id of a step is its own in the job, so that two checks do not write one file.
  const step = (env['GITHUB_ACTION'] ?? 'report').replace(/[^\w-]/g, '_');
  if (asked === undefined) return temporary && join(temporary, `marketplace-readiness-${step}.json`);
  return destination('report', asked, workspace, env);
}

/** @throws UsageError where a workflow may not write there. */
function destination(input: 'report' | 'sarif', asked: string, workspace: string, env: NodeJS.ProcessEnv): string {
  const temporary = env['RUNNER_TEMP'];
  const found = destinationWithin(temporary ? [workspace, temporary] : [workspace], asked);
  if ('refused' in found) throw new UsageError([`${input}: ${found.refused}`]);
  return found.path;
}

/** Beside the report, where the runner keeps what a job may leave behind. */
function submissionFile(env: NodeJS.ProcessEnv): string | undefined {
  return reportPath(undefined, '', env)?.replace(/\.json$/, '-submission.md');
}

async function publish(
  { verdict, excerpts, slug, home, submission }: Assessment,
  inputs: Inputs,
  place: Place,
  files: Pick<Written, 'report' | 'sarif'>,
): Promise<void> {
  log(terminal(verdict, LAYOUT));
  await writeSummary(markdown(verdict, permalinks(place.server, slug, shownCommit(verdict, place))));
  const report = await written('The report', files.report, () => json(verdict, excerpts, false));
  const sarifFile = await written('The SARIF file', files.sarif, () => sarif({ verdict, excerpts, slug, home }));
  const kit = await written('The submission', submission && submissionFile(process.env), () =>
    submission ? submissionKit(submission, verdict) : '',
  );
  const shown: Written = {
    report: report && (inputs.report ?? report),
    sarif: sarifFile && inputs.sarif,
    submission: kit,
  };
  await setOutputs(OUTPUTS.map(({ name, value }) => [name, value(verdict, shown)]));
  // GitHub is asked last: whatever it answers, the verdict is published.
  if (inputs.annotations !== 'none') await publishAnnotations({ verdict, slug, home }, inputs, place);
  await publishComments({ verdict, excerpts, slug }, inputs, place);
  if (verdict.decision === 'checker-failure') remark('error', `${headline(verdict)}. Please report it.`);
  const run = process.env['GITHUB_RUN_ID'];
  const summary = place.slug && run ? ` – summary: ${place.server}/${place.slug}/actions/runs/${run}` : '';
  log(`${verdictLine(verdict, LAYOUT)}${summary}`);
}

/** The merge commit of a pull request is there for a while only; lines are linked at the commit that people pushed. */
function shownCommit({ subject }: Verdict, { pushed, merge }: Place): string | undefined {
  return subject.commit !== undefined && subject.commit === merge ? (pushed ?? subject.commit) : subject.commit;
}

/** Writes a file that was asked for; the result is its path where it was written. */
async function written(what: string, file: string | undefined, text: () => string): Promise<string | undefined> {
  const isWritten = file !== undefined && (await orSaid(what, () => writeReport(file, text())));
  return isWritten ? file : undefined;
}

async function publishAnnotations(
  { verdict: whole, slug, home = 'README.md' }: Pick<Assessment, 'verdict' | 'slug' | 'home'>,
  inputs: Inputs,
  place: Place,
): Promise<void> {
  const isMore = annotations(whole).left > 0;
  const asked = inputs.annotations === 'check-run' || (inputs.annotations === 'auto' && isMore);
  const shown = asked && (await publishedCheckRun({ verdict: whole, slug, home }, inputs, place));
  // What the check run shows is not annotated once more.
  const verdict = shown ? { ...whole, findings: heaviestFirst(whole.findings).slice(shown.count) } : whole;
  const all = annotations(verdict);
  // Which files are changed matters where not every finding can be shown, and for notices, which are shown there only.
  const isAsked = all.left > 0 || verdict.findings.some(({ severity }) => severity === 'notice');
  const changed = isAsked && place.pullRequest !== undefined ? await changedFiles(place, inputs.token) : undefined;
  if (changed?.unknown)
    process.stdout.write(
      `Which files the pull request changes is not known: ${changed.unknown}. Findings are annotated in report order.\n`,
    );
  startGroup('Annotations');
  annotate(changed && !changed.unknown ? annotations(verdict, changed.files) : all, summaryUrlOf(place));
  if (verdict.ignored.length > 0) remark('notice', `Set aside with a reason: ${countedByRule(verdict.ignored)}.`);
  for (const line of openWords(verdict)) remark(exitCodeOf(verdict) === 0 ? 'warning' : 'error', line);
  for (const limit of verdict.limits) remark('warning', `${limit}.`);
  endGroup();
}

/** The check run, where the run may make one; undefined where it is not asked for, or was refused, which is said. */
async function publishedCheckRun(
  { verdict, slug, home }: { readonly verdict: Verdict; readonly slug: string | undefined; readonly home: string },
  { token }: Inputs,
  place: Place,
): Promise<Shown | undefined> {
  const { head } = place;
  if (head === undefined) return undefined;
  const { MAX_SUMMARY, publishCheckRun } = await import('./publish/check-run.js');
  const summary = markdown(verdict, permalinks(place.server, slug, verdict.subject.commit), MAX_SUMMARY);
  const fails = exitCodeOf(verdict) !== 0;
  const run = { verdict, head, findings: heaviestFirst(verdict.findings), home, summary, fails };
  const shown = await publishCheckRun(place, token, run);
  if (shown.refused) process.stdout.write(`The check run is not complete: ${visible(shown.refused)}.\n`);
  return shown;
}

/** A run that came to no verdict still says so everywhere: in the log, as an annotation, in the summary and the outputs. */
async function publishFailure(failure: Failure): Promise<void> {
  const wrongUsage = failure.verdict === 'wrong-usage';
  const problems = wrongUsage ? failure.problems : [`${CHECKER_FAILED}. The log has the details.`];
  if (!wrongUsage) log(failure.details);
  for (const problem of problems) remark('error', problem);
  await writeSummary(failureSummary(failure.verdict, problems));
  await setOutputs([
    ['verdict', failure.verdict],
    ['ready', 'false'],
  ]);
}

finish(run, publishFailure);
