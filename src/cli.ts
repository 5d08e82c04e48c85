import { writeFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import { NAME, VERSION } from './about.js';
import { calledAs, readCommandLine } from './command-line.js';
import { merge } from './commands/merge.js';
import type { Failure } from './ending.js';
import { CHECKER_FAILED, exitCodeOf, finish } from './ending.js';
import type { Inputs } from './inputs/inputs.js';
import { UsageError } from './inputs/usage-error.js';
import { destinationFor } from './repository/destination.js';
import { startProgress } from './progress.js';
import { placeOf } from './repository/place.js';
import type { Assessment } from './run.js';
import { assess } from './run.js';
import { annotations } from './texts/annotations.js';
import { gitlab } from './texts/gitlab.js';
import { explanation, helpText, ruleList } from './texts/help.js';
import { json } from './texts/json.js';
import { junit } from './texts/junit.js';
import { markdown } from './texts/markdown.js';
import { permalinks } from './texts/markdown/permalinks.js';
import { serverText } from './texts/matrix.js';
import { sarif } from './texts/sarif.js';
import { submissionKit } from './texts/submission/kit.js';
import { concise } from './texts/terminal/concise.js';
import { full } from './texts/terminal/full.js';
import type { Layout } from './texts/terminal/layout.js';
import { terminal } from './texts/terminal/terminal.js';
import { versionTable } from './texts/versions.js';
import { visible, visibleLine } from './words/quote.js';

const NARROWEST = 60;
const WIDEST = 120;
/** Of a file, and of what is piped. */
const USUAL = 100;

/** Runs the command line; the result is the exit code. */
async function run(words: readonly string[]): Promise<number> {
  const [first, ...rest] = words;
  // A folder of that name is checked where nothing follows.
  if (first === 'merge' && rest.length > 0) {
    const merged = merge(rest);
    write(merged.text, merged.output, '.');
    return merged.code;
  }
  const asked = readCommandLine(words);
  const { inputs, only, explain } = asked;
  const columns = columnsFor(inputs);
  const text = asked.has('help')
    ? helpText(command(), columns)
    : asked.has('version')
      ? `${NAME} ${VERSION}\n`
      : asked.has('list-rules')
        ? ruleList()
        : explain === undefined
          ? undefined
          : explanation(explain, columns);
  if (text !== undefined) {
    write(text, inputs.output, '.');
    return 0;
  }
  const start = performance.now();
  const progress = startProgress();
  const token = process.env['GITHUB_TOKEN'] ?? process.env['GH_TOKEN'];
  const today = new Date().toISOString().slice(0, 10);
  const judge = async (): Promise<Assessment> =>
    assess({ ...inputs, token }, { slug: undefined, workspace: undefined, proposal: undefined, today, only });
  const assessment = await (inputs.fix ? fixed(inputs, judge) : judge()).finally(progress);
  const report = assessment.submission
    ? submissionKit(assessment.submission, assessment.verdict)
    : asked.has('explain-version')
      ? versionTable(assessment.verdict)
      : inputs.matrix || inputs.whatIf !== undefined
        ? serverText(assessment.verdict, inputs.matrix, inputs.whatIf)
        : await reportOf(assessment, inputs, asked.has('timings'), performance.now() - start);
  write(report, inputs.output, inputs.path);
  if (asked.has('timings')) process.stderr.write(timings(assessment, inputs));
  return exitCodeOf(assessment.verdict);
}

/** What is left after fixing; what changed is shown where it does not stand in the way of a report. */
async function fixed({ path, format, output }: Inputs, judge: () => Promise<Assessment>): Promise<Assessment> {
  const { diffText, fixAll } = await import('./commands/fix.js');
  const { assessment, ...done } = await fixAll(() => placeOf(path).root, judge);
  (format === 'terminal' && output === undefined ? process.stdout : process.stderr).write(`${diffText(done)}\n`);
  return assessment;
}

async function reportOf(
  { verdict, excerpts, slug, home }: Assessment,
  inputs: Inputs,
  timed: boolean,
  milliseconds: number,
): Promise<string> {
  const { format, minSeverity, group } = inputs;
  if (format === 'json') return json(verdict, excerpts, timed);
  if (format === 'sarif') return sarif({ verdict, excerpts, slug, home });
  if (format === 'markdown')
    return `${markdown(verdict, permalinks('https://github.com', slug, verdict.subject.commit))}\n`;
  if (format === 'annotations')
    return annotations(verdict)
      .commands.map((line) => `${line}\n`)
      .join('');
  if (format === 'junit') return junit(verdict);
  if (format === 'gitlab') return gitlab(verdict, excerpts);
  if (format === 'concise') return concise(verdict, minSeverity);
  const seen = isSeen(inputs);
  const layout: Layout = {
    colours: seen && !process.env['NO_COLOR'],
    // Loaded here: where nobody looks, nothing is to be found out of the terminal.
    links: seen && (await import('supports-hyperlinks')).default.stdout,
    columns: columnsFor(inputs),
    milliseconds: seen ? milliseconds : undefined,
    minSeverity,
    group,
  };
  return format === 'full' ? full(verdict, excerpts, layout) : terminal(verdict, layout);
}

/** Whether the report is printed to a terminal. `isTTY` is undefined for a file: picocolors would take that for no answer, and look at CI. */
function isSeen({ output }: Inputs): boolean {
  return isatty(1) && output === undefined;
}

function columnsFor(inputs: Inputs): number {
  return isSeen(inputs) ? Math.min(Math.max(process.stdout.columns, NARROWEST), WIDEST) : USUAL;
}

function command(): string {
  return calledAs(process.argv[1], process.cwd(), process.env);
}

function timings({ verdict }: Assessment, inputs: Inputs): string {
  const rules = [...verdict.outcomes]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .map(({ rule, milliseconds }) => `${milliseconds.toFixed(2).padStart(9)} ms  ${rule.id}\n`);
  const { kind, marketplace } = verdict.subject;
  return `${visible(`Effective configuration: ${JSON.stringify({ ...inputs, token: undefined, kind, marketplace })}`)}\n${rules.join('')}`;
}

/** @param checked A path in the repository whose links are not written through. */
function write(text: string, output: string | undefined, checked: string): void {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  const destination = destinationFor(output, placeOf(checked).root);
  if ('refused' in destination) throw new UsageError([`--output: ${destination.refused}`]);
  try {
    writeFileSync(destination.path, text);
  } catch (error) {
    throw new UsageError([
      `--output: ${output} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
}

// `… | head` closes the pipe early, which is no failure.
process.stdout.on('error', (error: Error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

async function publishFailure(failure: Failure): Promise<void> {
  process.stderr.write(
    failure.verdict === 'wrong-usage'
      ? `${failure.problems.map(visibleLine).join('\n')}\nSee ${command()} --help.\n`
      : `${CHECKER_FAILED}:\n${failure.details.split('\n').map(visibleLine).join('\n')}\n`,
  );
  return Promise.resolve();
}

finish(async () => run(process.argv.slice(2)), publishFailure);
