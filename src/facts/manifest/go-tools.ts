import type { BuildCommand } from './recipes.js';
import { resolved } from './recipes.js';

/** A Go program of the repository that its build compiles or runs. */
export interface GoTool {
  /** A folder, or one file, from the contribution's folder. */
  readonly path: string;
  /** The arguments that it is run with, each time; one that only the shell knows is undefined. */
  readonly runs: readonly { readonly args: readonly (string | undefined)[]; readonly command: BuildCommand }[];
}

/** Where the starter template has the program that completes the manifest, and what it is compiled to. */
const CUSTOMARY = { path: 'build/manifest', binary: 'build/bin/manifest' };

/** Flags of `go build` and `go run` that take the next word. */
const WITH_VALUE: ReadonlySet<string> = new Set([
  '-o',
  '-ldflags',
  '-gcflags',
  '-asmflags',
  '-tags',
  '-mod',
  '-modfile',
  '-C',
  '-p',
  '-exec',
  '-toolexec',
  '-overlay',
  '-pgo',
  '-buildmode',
]);

/** The Go programs that commands compile or run, those of the starter template's layout first. */
export function goToolsIn(commands: readonly BuildCommand[]): readonly GoTool[] {
  const binaries = new Map<string, string>([[CUSTOMARY.binary, CUSTOMARY.path]]);
  const tools = new Map<string, GoTool['runs'][number][]>([[CUSTOMARY.path, []]]);
  const calls = commands.map((command) => ({ command, call: goCall(command) }));
  for (const { call } of calls) {
    if (call?.output !== undefined) binaries.set(call.output, call.path);
    if (call) tools.set(call.path, tools.get(call.path) ?? []);
  }
  for (const { command, call } of calls) {
    if (call?.args) tools.get(call.path)?.push({ args: call.args, command });
    const { path, args } = binaryCall(command, binaries);
    if (path !== undefined) tools.set(path, [...(tools.get(path) ?? []), { args, command }]);
  }
  return [...tools].map(([path, runs]) => ({ path, runs }));
}

interface GoCall {
  readonly path: string;
  /** The binary that is made. */
  readonly output?: string | undefined;
  /** What the program is run with. */
  readonly args?: readonly (string | undefined)[];
}

function goCall({ words, folder }: BuildCommand): GoCall | undefined {
  const go = words.findIndex((word) => /(?:^|[/(])(?:go|GO)\)?$/.test(word) || /^\$\(shell .*\bgo\b/.test(word));
  const verb = words.slice(go + 1).find((word) => /^(?:build|run|install)$/.test(word));
  if (go === -1 || verb === undefined) return undefined;
  const rest = words.slice(words.indexOf(verb, go + 1) + 1);
  let output: string | undefined;
  let at = 0;
  for (; at < rest.length && rest[at]?.startsWith('-'); at += 1) {
    const flag = (rest[at] ?? '').replace(/^--/, '-');
    if (flag.startsWith('-o=')) output = flag.slice(3);
    if (!WITH_VALUE.has(flag)) continue;
    at += 1;
    if (flag === '-o') output = rest[at];
  }
  // An unexpanded variable of the Makefile between the flags is no package.
  const target = rest.slice(at).find((word) => !word.startsWith('$')) ?? '.';
  const path = resolved(folder, target);
  if (verb === 'run')
    return {
      path,
      args: rest
        .slice(rest.indexOf(target, at) + 1)
        .filter((word) => !word.endsWith('.go'))
        .map(plainly),
    };
  const isFolder = output?.endsWith('/') === true;
  const name = path.split('/').at(-1) ?? '';
  return { path, output: output === undefined ? undefined : resolved(folder, isFolder ? output + name : output) };
}

function binaryCall(
  { words, folder }: BuildCommand,
  binaries: ReadonlyMap<string, string>,
): { readonly path: string | undefined; readonly args: readonly (string | undefined)[] } {
  const first = words.findIndex((word) => !/^[\w.]+=/.test(word) && word !== 'env' && word !== 'exec');
  const program = words[first]?.replace(/^\$[({](?:PWD|CURDIR|ROOT\w*|PROJECT\w*)[)}]\//, '') ?? '';
  return { path: binaries.get(resolved(folder, program)), args: words.slice(first + 1).map(plainly) };
}

function plainly(word: string): string | undefined {
  return /[$`]/.test(word) ? undefined : word;
}
