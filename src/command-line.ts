import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from 'fastest-levenshtein';
import { NAME } from './about.js';
import type { InputRow } from './inputs/input-row.js';
import type { Inputs } from './inputs/inputs.js';
import { readInputs } from './inputs/inputs.js';
import { INPUTS } from './inputs/table.js';
import { UsageError } from './inputs/usage-error.js';
import { RULES } from './rules/index.js';
import { allowedWords, nearest } from './words/nearest.js';

const ROWS: readonly InputRow[] = INPUTS.filter(({ on }) => on !== 'action');
const SWITCHES = ['list-rules', 'explain-version', 'timings', 'version', 'help'] as const;
type Switch = (typeof SWITCHES)[number];
const SHORT: Readonly<Record<string, Switch>> = { h: 'help', v: 'version' };

/** What was typed, checked. */
export interface CommandLine {
  readonly inputs: Inputs;
  /** Only these rules; all of them where it is empty. */
  readonly only: readonly string[];
  readonly explain: string | undefined;
  has(name: Switch): boolean;
}

/**
 * Reads the words of a command line.
 * @throws UsageError with everything that is wrong with them.
 */
export function readCommandLine(words: readonly string[]): CommandLine {
  const takesValue = ({ hint }: InputRow): boolean => hint !== '';
  const flags = [...ROWS.filter(takesValue).map(({ name }) => name), 'rule', 'explain'];
  const switches = ROWS.filter((row) => !takesValue(row)).map(({ name }) => name);
  const known = [...flags, ...switches, ...SWITCHES];
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      known.map((name) => [name, { type: flags.includes(name) ? ('string' as const) : ('boolean' as const) }]),
    ),
  });
  const problems: string[] = [];
  const values = new Map<string, string[]>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName.startsWith('--') ? token.name : SHORT[token.name];
    if (name === undefined || !known.includes(name))
      problems.push(`Unknown option ${token.rawName}. ${optionHint(token.rawName, known)}`);
    else if (
      flags.includes(name) &&
      (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
    )
      problems.push(`${token.rawName} needs a value.`);
    else values.set(name, [...(values.get(name) ?? []), token.value ?? (switches.includes(name) ? 'true' : '')]);
  }
  if (paths.length > 1) problems.push(`Only one path can be checked at a time: ${paths.join(', ')}.`);
  const only = values.get('rule') ?? [];
  const explain = values.get('explain')?.at(-1);
  for (const id of explain === undefined ? only : [...only, explain])
    if (!RULES.some((rule) => rule.id === id))
      problems.push(`Unknown rule "${id}". Did you mean ${nearestRule(id)}? All of them: --list-rules.`);
  let inputs: Inputs | undefined;
  try {
    inputs = readInputs((name) => {
      const given = values.get(name);
      return name === 'path' ? paths[0] : name === 'bundle' ? given?.join('\n') : given?.at(-1);
    });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    problems.push(...error.problems.map((problem) => `--${problem}`));
  }
  if (problems.length > 0 || !inputs) throw new UsageError(problems);
  return { inputs, only, explain, has: (name) => values.has(name) };
}

function optionHint(typed: string, known: readonly string[]): string {
  const options = known.map((name) => `--${name}`);
  return nearest(typed, options) ? allowedWords(typed, options) : 'See --help.';
}

/** Many know only a part of an id. */
function nearestRule(typed: string): string {
  const ids = RULES.map(({ id }) => id);
  return ids.find((id) => id.endsWith(`/${typed}`)) ?? ids.find((id) => id.includes(typed)) ?? closest(typed, ids);
}

/** The command as it was called: by its name, by npx, or by the path of its program. */
export function calledAs(program: string | undefined, folder: string, env: NodeJS.ProcessEnv): string {
  if (program === undefined || basename(program) === NAME) return env['npm_command'] === 'exec' ? `npx ${NAME}` : NAME;
  return `node ${relative(folder, program) || program}`;
}
