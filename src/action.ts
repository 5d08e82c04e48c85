import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getInput } from '@actions/core';
import type { Failure } from './ending.js';
import { CHECKER_FAILED, exitCodeOf, finish } from './ending.js';
import type { Inputs } from './inputs/inputs.js';
import { readInputs } from './inputs/inputs.js';
import type { Place } from './publish/github.js';
import { annotate, changedFiles, log, remark, setOutputs, writeReport, writeSummary } from './publish/github.js';
import { OUTPUTS } from './publish/outputs.js';
import { UsageError } from './inputs/usage-error.js';
import { destinationWithin } from './repository/destination.js';
import type { Assessment } from './run.js';
import { assess } from './run.js';
import { annotations } from './texts/annotations.js';
import { json } from './texts/json.js';
import { failureSummary, markdown, permalinks } from './texts/markdown.js';
import { terminal } from './texts/terminal.js';
import { headline } from './texts/words.js';

/** Runs the action; the result is the exit code of the step. */
async function run(): Promise<number> {
  const { env } = process;
  const given = readInputs((name) => getInput(name));
  const place: Place = {
    slug: env['GITHUB_REPOSITORY'],
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    pullRequest: pullRequestOf(env['GITHUB_EVENT_PATH']),
  };
  const tag = env['GITHUB_REF_TYPE'] === 'tag' ? env['GITHUB_REF_NAME'] : undefined;
  const inputs: Inputs = { ...given, path: resolve(place.workspace, given.path), releaseTag: given.releaseTag ?? tag };
  const report = reportPath(inputs.report, place.workspace, env);
  const assessment = await assess(inputs, {
    slug: place.slug,
    workspace: place.workspace,
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

async function publish(
  { verdict, excerpts, slug }: Assessment,
  inputs: Inputs,
  place: Place,
  reportFile: string | undefined,
): Promise<void> {
  const { env } = process;
  log(terminal(verdict, excerpts, { colours: false, columns: 100 }));
  if (inputs.annotations !== 'none') {
    const all = annotations(verdict, new Set());
    // Which files are changed matters only where not every finding can be shown.
    const changed = all.left > 0 ? await changedFiles(place, inputs.token) : undefined;
    if (changed?.unknown)
      process.stdout.write(
        `Which files the pull request changes is not known: ${changed.unknown}. Findings are annotated in report order.\n`,
      );
    const summaryUrl =
      place.slug && env['GITHUB_RUN_ID']
        ? `${place.server}/${place.slug}/actions/runs/${env['GITHUB_RUN_ID']}`
        : undefined;
    annotate(changed ? annotations(verdict, changed.files) : all, summaryUrl);
    for (const limit of verdict.limits) remark('warning', `${limit}.`);
  }
  const text = markdown(verdict, permalinks(place.server, slug, verdict.subject.commit));
  await writeSummary(text);
  if (reportFile !== undefined) writeReport(reportFile, json(verdict, excerpts, false));
  setOutputs(OUTPUTS.map(({ name, value }) => [name, value(verdict, inputs.report ?? reportFile)]));
  if (verdict.decision === 'checker-failure') remark('error', `${headline(verdict)}. Please report it.`);
}

function pullRequestOf(eventPath: string | undefined): number | undefined {
  if (!eventPath) return undefined;
  // The runner writes the event; only the number of the pull request is taken from it.
  const event = JSON.parse(readFileSync(eventPath, 'utf8')) as {
    readonly pull_request?: { readonly number?: unknown };
  };
  return typeof event.pull_request?.number === 'number' ? event.pull_request.number : undefined;
}

/** A run that came to no verdict still says so everywhere: in the log, as an annotation, in the summary and the outputs. */
async function publishFailure(failure: Failure): Promise<void> {
  const wrongUsage = failure.verdict === 'wrong-usage';
  const problems = wrongUsage ? failure.problems : [`${CHECKER_FAILED}. The log has the details.`];
  if (!wrongUsage) log(failure.details);
  for (const problem of problems) remark('error', problem);
  await writeSummary(
    failureSummary(wrongUsage ? 'Not checked: wrong usage' : 'Not checked: the checker failed', problems),
  );
  setOutputs([
    ['verdict', 'checker-failure'],
    ['ready', 'false'],
  ]);
}

finish(run, publishFailure);
