import { Script, runInThisContext } from 'node:vm';

/** What bounded work comes to when its time is up: the document that was being read then. */
export interface OutOfTime {
  readonly outOfTime: string;
}

/**
 * Milliseconds that a document may take, and those for each kilobyte of it: ten times what the slowest of our parsers
 * takes on a slow machine. Only a text that is made to be slow meets them.
 */
const LEAST = 2_000;
const PER_KILOBYTE = 20;
/** Milliseconds for all documents of a run together, so that many slow ones are no way around the limit of each. */
const ALL = 60_000;

const JOB = Symbol.for('mattermost-marketplace-readiness job');
let script: Script | undefined;
let left = ALL;
let current: string | undefined;

/** Gives all documents together their whole time again: another run begins. */
export function renewTime(): void {
  left = ALL;
}

/** The document that is being read, for whoever ends the run from outside; undefined between documents. */
export function currentDocument(): string | undefined {
  return current;
}

/**
 * Does synchronous work on a document, and ends it when its time is up, whatever it is doing: JavaScript, WebAssembly or
 * a regular expression. It costs a tenth of a millisecond; work within such work has the time of the outer.
 */
export function bounded<Result>(document: string, characters: number, work: () => Result): Result | OutOfTime {
  if (current !== undefined) return work();
  const timeout = Math.floor(Math.min(left, LEAST + (characters / 1024) * PER_KILOBYTE));
  if (timeout <= 0) return { outOfTime: document };
  const start = performance.now();
  let result: Result | OutOfTime = { outOfTime: document };
  current = document;
  try {
    run(() => (result = work()), timeout);
  } catch (error) {
    if (!isTimeout(error)) throw error;
    result = { outOfTime: current };
  } finally {
    current = undefined;
    left -= performance.now() - start;
  }
  return result;
}

/** Names the document that larger work has come to. */
export function reading(document: string): void {
  if (current !== undefined) current = document;
}

/** Whether the time of bounded work was up. */
export function isOutOfTime(result: unknown): result is OutOfTime {
  return typeof result === 'object' && result !== null && 'outOfTime' in result;
}

/** The only way in which Node ends running code is the time limit of a script; so a script calls the job. */
function run(job: () => void, timeout: number): void {
  const world = runInThisContext('globalThis') as Record<symbol, unknown>;
  script ??= new Script(`globalThis[Symbol.for(${JSON.stringify(JOB.description)})]()`);
  world[JOB] = job;
  try {
    script.runInThisContext({ timeout });
  } finally {
    world[JOB] = undefined;
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error
    ? 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    : // Made in the world of the script, where `Error` is another.
      String((error as { readonly code?: unknown } | null)?.code) === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
