import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getInput } from '@actions/core';
import type { Inputs } from './inputs/inputs.js';
import { readInputs } from './inputs/inputs.js';
import { UsageError } from './inputs/usage-error.js';
import type { Place } from './publish/github.js';
import { annotate, changedFiles, log, remark, setOutputs, writeReport, writeSummary } from './publish/github.js';
import { destinationWithin } from './repository/destination.js';
import type { Severity } from './rules/finding.js';
import type { Assessment } from './run.js';
import { assess, exitCodeOf } from './run.js';
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
  const count = (severity: Severity): string =>
    String(verdict.findings.filter((finding) => finding.severity === severity).length);
  setOutputs({
    verdict: verdict.decision,
    ready: String(verdict.decision === 'ready'),
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    'minimum-server-version': verdict.compatibility?.minimum.required ?? '',
    report: inputs.report ?? reportFile ?? '',
    summary: headline(verdict),
  });
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
async function fail(error: unknown): Promise<number> {
  const wrongUsage = error instanceof UsageError;
  const problems = wrongUsage ? error.problems : [CHECKER_FAILED];
  if (!wrongUsage) log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  for (const problem of problems) remark('error', problem);
  await writeSummary(
    failureSummary(wrongUsage ? 'Not checked: wrong usage' : 'Not checked: the checker failed', problems),
  );
  setOutputs({ verdict: 'checker-failure', ready: 'false' });
  return wrongUsage ? 2 : 3;
}

const CHECKER_FAILED =
  'The checker failed, which is its own fault and says nothing about the contribution. The log has the details.';

run()
  .catch(fail)
  .then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      // The failure could not even be published.
      process.stderr.write(`${String(error)}\n`);
      process.exitCode = 3;
    },
  );
