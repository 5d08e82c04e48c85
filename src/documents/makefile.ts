import { substitutionAt } from './shell.js';

/** A part of a Makefile that a shell runs. */
interface Recipe {
  readonly script: string;
  /** Where the script begins in the file. */
  readonly start: number;
  /** The target that it makes; undefined for what `$(shell …)` runs while the file is read. */
  readonly target: string | undefined;
}

/** What a Makefile says, as far as it can be read without running it: both sides of a condition count. */
export interface Makefile {
  /** Texts of variables by name, not yet expanded. */
  readonly variables: ReadonlyMap<string, string>;
  readonly recipes: readonly Recipe[];
}

const ASSIGNMENT = /^ *(?:(?:export|override|private) +)*([\w.-]+)[ \t]*(?::{1,3}|[?+!])?=(.*)/s;
const RULE = /^([^\t#=:][^#=:]*):(?!=)/;

/** Reads a Makefile. */
export function parseMakefile(text: string): Makefile {
  const variables = new Map<string, string>();
  const recipes: Recipe[] = [];
  let target: string | undefined;
  for (const { line, start } of logicalLines(text)) {
    if (line.startsWith('\t')) {
      const lead = /^[\t @+-]*/.exec(line)?.[0].length ?? 0;
      recipes.push({ script: line.slice(lead), start: start + lead, target });
      continue;
    }
    recipes.push(...shellCalls(line, start));
    const [, name, value = ''] = ASSIGNMENT.exec(line) ?? [];
    if (name !== undefined) assign(variables, name, line, value.replace(/(?:^|\s)#.*$/s, '').trim());
    else target = RULE.exec(line)?.[1]?.trim() ?? target;
  }
  return { variables, recipes };
}

function assign(variables: Map<string, string>, name: string, line: string, value: string): void {
  const before = variables.get(name);
  const operator = line.slice(line.indexOf(name) + name.length).trimStart()[0];
  if (operator === '+') variables.set(name, before === undefined ? value : `${before} ${value}`);
  else if (operator !== '?' || before === undefined) variables.set(name, value);
}

function* logicalLines(text: string): Generator<{ readonly line: string; readonly start: number }> {
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    while (end > 0 && /\\\r?$/.test(text.slice(Math.max(start, end - 2), end))) end = text.indexOf('\n', end + 1);
    if (end === -1) end = text.length;
    yield { line: text.slice(start, end).replace(/\r$/, ''), start };
    start = end + 1;
  }
}

/** The commands of `$(shell …)`. */
function* shellCalls(line: string, start: number): Generator<Recipe> {
  for (const { index } of line.matchAll(/\$\(shell\s/g)) {
    const call = substitutionAt(line, index);
    const lead = '$(shell '.length;
    if (call !== undefined) yield { script: call.slice(lead, -1), start: start + index + lead, target: undefined };
  }
}

/** Deeper chains of variables are left as they are. */
const DEEPEST = 8;

/** A text with the variables in it expanded, and the rest of it as it is. */
export function expand(text: string, variables: ReadonlyMap<string, string>, depth = 0): string {
  if (depth > DEEPEST) return text;
  return text.replace(/\$[({]([\w.-]+)[)}]/g, (whole, name: string) => {
    const value = variables.get(name);
    return value === undefined || value.length > 1000 ? whole : expand(value, variables, depth + 1);
  });
}
