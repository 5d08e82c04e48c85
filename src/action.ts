import { join, resolve } from 'node:path';
import type { Failure } from './ending.js';
import { CHECKER_FAILED, exitCodeOf, finish } from './ending.js';
import type { Inputs } from './inputs/inputs.js';
import { readInputs } from './inputs/inputs.js';
import { TARGET_REMARK, isTarget, readEvent } from './publish/event.js';
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
import { OUTPUTS } from './publish/outputs.js';
import { endGroup, givenInput, startGroup } from './publish/runner.js';
import { UsageError } from './inputs/usage-error.js';
import { destinationWithin } from './repository/destination.js';
import { countedByRule } from './rules/ignores.js';
import type { Assessment } from './run.js';
import { assess } from './run.js';
import { annotations } from './texts/annotations.js';
import { json } from './texts/json.js';
import { failureSummary, markdown } from './texts/markdown.js';
import { permalinks } from './texts/markdown/permalinks.js';
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
    head: shown?.head,
    merge: shown ? env['GITHUB_SHA'] : undefined,
  };
  const tag = env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined;
  const inputs: Inputs = { ...given, path: resolve(place.workspace, given.path), releaseTag: given.releaseTag ?? tag };
  const report = reportPath(inputs.report, place.workspace, env);
  const assessment = await assess(inputs, {
    slug: place.slug,
    workspace: place.workspace,
    proposal: event.pullRequest,
    today: new Date().toISOString().slice(0, 10),
    only: [],
  });
  await publish(assessment, inputs, place, report);
  return exitCodeOf(assessment.verdict);
}

/** Where the report is written: where it is asked for, else where the runner keeps what a job may leave behind. */
function reportPath(asked: string | undefined, workspace: string, env: NodeJS.ProcessEnv): string | undefined {
  const temporary = env['RUNNER_TEMP'];
  // The id of a step is its own in the job, so that two checks do not write one file.
  const step = (env['GITHUB_ACTION'] ?? 'report').replace(/[^\w-]/g, '_');
  if (asked === undefined) return temporary && join(temporary, `marketplace-readiness-${step}.json`);
  const destination = destinationWithin(temporary ? [workspace, temporary] : [workspace], asked);
  if ('refused' in destination) throw new UsageError([`report: ${destination.refused}`]);
  return destination.path;
}

/** Beside the report, where the runner keeps what a job may leave behind. */
function submissionFile(env: NodeJS.ProcessEnv): string | undefined {
  return reportPath(undefined, '', env)?.replace(/\.json$/, '-submission.md');
}

async function publish(
  { verdict, excerpts, slug, submission }: Assessment,
  inputs: Inputs,
  place: Place,
  reportFile: string | undefined,
): Promise<void> {
  log(terminal(verdict, LAYOUT));
  await writeSummary(markdown(verdict, permalinks(place.server, slug, shownCommit(verdict, place))));
  const isReported =
    reportFile !== undefined &&
    (await orSaid('The report', () => writeReport(reportFile, json(verdict, excerpts, false))));
  const report = isReported ? (inputs.report ?? reportFile) : undefined;
  const kit = submission && submissionFile(process.env);
  if (submission && kit) await orSaid('The submission', () => writeReport(kit, submissionKit(submission, verdict)));
  await setOutputs(OUTPUTS.map(({ name, value }) => [name, value(verdict, report, kit)]));
  // GitHub is asked last: whatever it answers, the verdict is published.
  if (inputs.annotations !== 'none') await publishAnnotations(verdict, inputs, place);
  if (verdict.decision === 'checker-failure') remark('error', `${headline(verdict)}. Please report it.`);
  const run = process.env['GITHUB_RUN_ID'];
  const summary = place.slug && run ? ` – summary: ${place.server}/${place.slug}/actions/runs/${run}` : '';
  log(`${verdictLine(verdict, LAYOUT)}${summary}`);
}

/** The merge commit of a pull request is there for a while only; lines are linked at the commit that people pushed. */
function shownCommit({ subject }: Verdict, { head, merge }: Place): string | undefined {
  return subject.commit !== undefined && subject.commit === merge ? (head ?? subject.commit) : subject.commit;
}

async function publishAnnotations(verdict: Verdict, inputs: Inputs, place: Place): Promise<void> {
  const all = annotations(verdict);
  // Which files are changed matters where not every finding can be shown, and for notices, which are shown there only.
  const isAsked = all.left > 0 || verdict.counts.notice > 0;
  const changed = isAsked && place.pullRequest !== undefined ? await changedFiles(place, inputs.token) : undefined;
  if (changed?.unknown)
    process.stdout.write(
      `Which files the pull request changes is not known: ${changed.unknown}. Findings are annotated in report order.\n`,
    );
  startGroup('Annotations');
  annotate(changed && !changed.unknown ? annotations(verdict, changed.files) : all);
  if (verdict.ignored.length > 0) remark('notice', `Set aside with a reason: ${countedByRule(verdict.ignored)}.`);
  for (const line of openWords(verdict)) remark(exitCodeOf(verdict) === 0 ? 'warning' : 'error', line);
  for (const limit of verdict.limits) remark('warning', `${limit}.`);
  endGroup();
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
