import { writeFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import { parseArgs } from 'node:util';
import { NAME, VERSION } from './about.js';
import type { Failure } from './ending.js';
import { CHECKER_FAILED, exitCodeOf, finish } from './ending.js';
import type { InputRow } from './inputs/input-row.js';
import type { Inputs } from './inputs/inputs.js';
import { readInputs } from './inputs/inputs.js';
import { INPUTS } from './inputs/table.js';
import { UsageError } from './inputs/usage-error.js';
import { startProgress } from './publish/progress.js';
import { destinationFor } from './repository/destination.js';
import { placeOf } from './repository/place.js';
import { RULES } from './rules/index.js';
import type { Assessment } from './run.js';
import { assess } from './run.js';
import { annotations } from './texts/annotations.js';
import { explanation, helpText, ruleList } from './texts/help.js';
import { json } from './texts/json.js';
import { markdown, permalinks } from './texts/markdown.js';
import { serverText } from './texts/matrix.js';
import { sarif } from './texts/sarif.js';
import { terminal } from './texts/terminal.js';
import { versionTable } from './texts/versions.js';
import { allowedWords } from './words/nearest.js';
import { visible, visibleLine } from './words/quote.js';

const COMMAND_INPUTS: readonly InputRow[] = INPUTS.filter(({ on }) => on !== 'action');
const SWITCHES = ['list-rules', 'explain-version', 'timings', 'version', 'help'] as const;

interface CommandLine {
  readonly inputs: Inputs;
  readonly only: readonly string[];
  readonly explain: string | undefined;
  readonly switches: ReadonlySet<string>;
}

/** Runs the command line; the result is the exit code. */
async function run(words: readonly string[]): Promise<number> {
  const { inputs, only, explain, switches } = readCommandLine(words);
  const text = switches.has('help')
    ? helpText()
    : switches.has('version')
      ? `${NAME} ${VERSION}\n`
      : switches.has('list-rules')
        ? ruleList()
        : explain === undefined
          ? undefined
          : explanation(explain);
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
  const report = switches.has('explain-version')
    ? versionTable(assessment.verdict)
    : inputs.matrix || inputs.whatIf !== undefined
      ? serverText(assessment.verdict, inputs.matrix, inputs.whatIf)
      : reportOf(assessment, inputs, switches.has('timings'), performance.now() - start);
  write(report, inputs.output, inputs.path);
  if (switches.has('timings')) process.stderr.write(timings(assessment, inputs));
  return exitCodeOf(assessment.verdict);
}

/** What is left after fixing; what changed is shown where it does not stand in the way of a report. */
async function fixed({ path, format, output }: Inputs, judge: () => Promise<Assessment>): Promise<Assessment> {
  const { diffText, fixAll } = await import('./commands/fix.js');
  const { assessment, ...done } = await fixAll(() => placeOf(path).root, judge);
  (format === 'terminal' && output === undefined ? process.stdout : process.stderr).write(`${diffText(done)}\n`);
  return assessment;
}

function readCommandLine(words: readonly string[]): CommandLine {
  const named = Object.fromEntries(
    COMMAND_INPUTS.map(({ name, hint }) => [name, { type: hint === '' ? ('boolean' as const) : ('string' as const) }]),
  );
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: { ...named, rule: { type: 'string', multiple: true }, explain: { type: 'string' } },
  });
  const takesValue = ({ hint }: InputRow): boolean => hint !== '';
  const flags = [...COMMAND_INPUTS.filter(takesValue).map(({ name }) => name), 'rule', 'explain'];
  const switches = COMMAND_INPUTS.filter((row) => !takesValue(row)).map(({ name }) => name);
  const known = [...flags, ...switches, ...SWITCHES].map((name) => `--${name}`);
  const problems: string[] = [];
  const values = new Map<string, string[]>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    if (!known.includes(`--${token.name}`))
      problems.push(`${token.rawName} is no option. ${allowedWords(`--${token.name}`, known)}`);
    else if (
      flags.includes(token.name) &&
      (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
    )
      problems.push(`${token.rawName} needs a value.`);
    else
      values.set(token.name, [
        ...(values.get(token.name) ?? []),
        token.value ?? (switches.includes(token.name) ? 'true' : ''),
      ]);
  }
  if (paths.length > 1) problems.push(`Only one path can be checked at a time: ${paths.join(', ')}.`);
  const only = values.get('rule') ?? [];
  const explain = values.get('explain')?.at(-1);
  const ids = RULES.map(({ id }) => id);
  for (const id of [...only, ...(explain === undefined ? [] : [explain])])
    if (!ids.includes(id)) problems.push(`There is no rule "${id}". ${allowedWords(id, ids)}`);
  let inputs: Inputs | undefined;
  try {
    inputs = readInputs((name) => (name === 'path' ? paths[0] : values.get(name)?.at(-1)));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    problems.push(...error.problems.map((problem) => `--${problem}`));
  }
  if (problems.length > 0 || !inputs) throw new UsageError(problems);
  return { inputs, only, explain, switches: new Set(values.keys()) };
}

function reportOf(
  { verdict, excerpts, slug, home }: Assessment,
  { format, output }: Inputs,
  timed: boolean,
  milliseconds: number,
): string {
  if (format === 'json') return json(verdict, excerpts, timed);
  if (format === 'sarif') return sarif({ verdict, excerpts, slug, home });
  if (format === 'markdown')
    return `${markdown(verdict, permalinks('https://github.com', slug, verdict.subject.commit))}\n`;
  if (format === 'annotations')
    return annotations(verdict, new Set())
      .commands.map((line) => `${line}\n`)
      .join('');
  // `isTTY` is undefined for a file: picocolors would take that for no answer, and look at CI.
  const onTerminal = isatty(1) && output === undefined;
  return terminal(verdict, excerpts, {
    colours: onTerminal && !process.env['NO_COLOR'],
    columns: onTerminal ? Math.min(Math.max(process.stdout.columns, 60), 120) : 100,
    milliseconds: onTerminal ? milliseconds : undefined,
  });
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
      ? `${failure.problems.map(visibleLine).join('\n')}\nSee ${NAME} --help.\n`
      : `${CHECKER_FAILED}:\n${failure.details.split('\n').map(visibleLine).join('\n')}\n`,
  );
  return Promise.resolve();
}

finish(async () => run(process.argv.slice(2)), publishFailure);
