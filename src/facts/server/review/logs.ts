import type { Node } from 'web-tree-sitter';
import type { GoCall } from '../../../documents/go/flow/calls.js';
import { constantText } from '../../../documents/go/flow/constants.js';
import type { GoCode, Remark, Sighting } from './code.js';
import { sightingOf, symbolOf } from './code.js';
import type { FirstOfFile } from './first-of-file.js';
import { firstOfFile } from './first-of-file.js';
import type { OtherChannels } from './log-channels.js';
import { callsALogger, otherChannels } from './log-channels.js';
import { isSecretName } from './secret-values.js';
import { modelType } from './model-types.js';

type Level = 'debug' | 'info' | 'warn' | 'error';

/** A line in the server's log, written through the plugin API. */
interface LogCall {
  readonly call: GoCall;
  readonly level: Level;
}

/** Arguments that the logger cannot put together. */
interface LogArguments extends Sighting {
  readonly problem: 'odd' | 'verb' | 'key';
  /** `LogError`, and the argument or verb concerned. */
  readonly name: string;
  readonly text: string;
}

/** How the plugin logs. */
export interface Logging {
  /** How many calls of each level. */
  readonly levels: Readonly<Record<Level, number>>;
  readonly first: Sighting | undefined;
  /** The first of each file. */
  readonly wrong: readonly FirstOfFile<LogArguments>[];
  /** Whole objects and secrets in a log line. */
  readonly content: readonly (Remark & { readonly whole: string | undefined })[];
  /** Messages on error level that tell of no error. */
  readonly tooHigh: readonly (Remark & { readonly level: Level })[];
  readonly elsewhere: OtherChannels;
  /** Whether anything at all is called that looks like a logger, known or not. */
  readonly isSomehow: boolean;
}

const LEVELS: Readonly<Record<string, Level>> = {
  LogDebug: 'debug',
  LogInfo: 'info',
  LogWarn: 'warn',
  LogError: 'error',
  Debug: 'debug',
  Info: 'info',
  Warn: 'warn',
  Error: 'error',
};

const WHOLE: ReadonlySet<string> = new Set(['Post', 'User', 'Config', 'Session', 'Bot']);

/** Finds every log call, and what is wrong with it. */
export function loggingOf(code: GoCode): Logging {
  const calls = Object.entries(LEVELS).flatMap(([name, level]) =>
    code.calls.named(name).flatMap((call) => (isLog(call) ? [{ call, level }] : [])),
  );
  const levels = { debug: 0, info: 0, warn: 0, error: 0 };
  for (const { level } of calls) levels[level]++;
  const [first] = calls;
  return {
    levels,
    first: first && sightingOf(code, first.call),
    wrong: firstOfFile(inOrder(calls).flatMap(({ call }) => wrongArguments(code, call) ?? [])),
    content: calls.flatMap(({ call }) => contentOf(code, call) ?? []),
    tooHigh: [...calls.flatMap((logged) => tooHigh(code, logged) ?? []), ...eachRound(code, calls)],
    elsewhere: otherChannels(code),
    isSomehow: callsALogger(code),
  };
}

/** As they stand in the files. */
function inOrder(calls: readonly LogCall[]): readonly LogCall[] {
  return [...calls].sort((a, b) => a.call.node.startIndex - b.call.node.startIndex);
}

function isLog(call: GoCall): boolean {
  const symbol = symbolOf(call);
  if (symbol !== undefined) return /^(?:API\.Log|Log\.)(?:Debug|Info|Warn|Error)$/.test(symbol);
  const { type, name } = call;
  if (!name.startsWith('Log')) return false;
  // An interface of the plugin's own that lists the API's methods.
  if (type.kind === 'function' && type.owner)
    return /^\((?:\w+ )?string, \w+ \.\.\.(?:interface\{\}|any)\)$/.test(
      type.node.childForFieldName('parameters')?.text ?? '',
    );
  return type.kind === 'unknown' && /(?:^|\.)(?:API|api)$/.test(call.callee.childForFieldName('operand')?.text ?? '');
}

function wrongArguments(code: GoCode, call: GoCall): LogArguments | undefined {
  const { args, name } = call;
  const [message, ...pairs] = args;
  // What is spread, or handed on from another call, cannot be counted.
  if (!message || pairs.some(({ type }) => type === 'variadic_argument')) return undefined;
  const seen = sightingOf(code, call);
  const verb = /%[+#]?[vsdqwx]\b/.exec(constantText(code.program, call.file, message) ?? '')?.[0];
  if (verb !== undefined && pairs.length > 0) return { ...seen, problem: 'verb', name, text: verb };
  if (pairs.length % 2 === 1) return { ...seen, problem: 'odd', name, text: pairs.at(-1)?.text ?? '' };
  const key = pairs.find(
    ({ type, text }, index) =>
      index % 2 === 0 &&
      (/^(?:int_literal|float_literal|true|false|nil|composite_literal)$/.test(type) ||
        /^\w*[eE]rr\.Error\(\)$/.test(text)),
  );
  return key && { ...seen, problem: 'key', name, text: key.text };
}

function contentOf(code: GoCode, call: GoCall): Logging['content'][number] | undefined {
  for (const [index, arg] of call.args.entries()) {
    const value = arg.type === 'unary_expression' ? (arg.childForFieldName('operand') ?? arg) : arg;
    const whole = index > 0 ? modelType(code.program, call.file, value) : undefined;
    if (whole !== undefined && WHOLE.has(whole)) return { ...sightingOf(code, call), what: arg.text, whole };
    if (index > 0 && isSecretValue(code, call, value))
      return { ...sightingOf(code, call), what: arg.text, whole: undefined };
  }
  return undefined;
}

/** A name or field that says that it holds a secret, of a type that can hold one. */
function isSecretValue(code: GoCode, { file }: GoCall, node: Node): boolean {
  const name =
    node.type === 'identifier' ? node : node.type === 'selector_expression' ? node.childForFieldName('field') : null;
  if (!name || !isSecretName(name.text)) return false;
  const { kind } = code.program.types.ofExpression(file, node);
  return kind === 'foreign' || kind === 'unknown';
}

/** What happened, in words that tell of nothing that went wrong. */
const HAPPENED =
  /^(?:successfully|received|started|starting|finished|completed|connected|registered|initiali[sz]ed|processing|handling|activated|loaded|created|sent|posted|updated|got|done)\b/i;
const WRONG =
  /fail|error|unable|cannot|could ?n|can'?t|invalid|missing|\bnot?\b|without|refus|timeout|timed|panic|denied|unexpected|unknown|unsupported|lost|bad|wrong|mismatch|unauthori|forbidden|empty|nil/i;

function tooHigh(code: GoCode, { call, level }: LogCall): Logging['tooHigh'][number] | undefined {
  if (level !== 'error') return undefined;
  const message = constantText(code.program, call.file, call.args[0]);
  if (message === undefined || !HAPPENED.test(message) || WRONG.test(message)) return undefined;
  if (call.args.slice(1).some(({ text }) => /err/i.test(text))) return undefined;
  return { ...sightingOf(code, call), what: message, level };
}

const ROUNDS = ['Schedule', 'AddFunc', 'NewTicker', 'Tick'];

/** Lines on the info level that say no more than that a round of a job went well. */
function* eachRound(code: GoCode, calls: readonly LogCall[]): Generator<Logging['tooHigh'][number]> {
  const plain = calls.flatMap(({ call, level }) => {
    const message =
      level === 'info' && call.args.length === 1 ? constantText(code.program, call.file, call.args[0]) : undefined;
    return message !== undefined && /^success/i.test(message) ? [{ call, message }] : [];
  });
  if (plain.length === 0) return;
  const starts = ROUNDS.flatMap((name) =>
    code.calls.named(name).flatMap(({ file, node }) => {
      const around = code.functions.around(file, node.startIndex);
      const inside =
        around && code.graph.edgesOf(around).filter(({ start }) => node.startIndex <= start && start < node.endIndex);
      return inside?.map(({ to }) => to) ?? [];
    }),
  );
  const reached = code.graph.reach(starts);
  for (const { call, message } of plain) {
    const around = code.functions.around(call.file, call.node.startIndex);
    if (around && reached.has(around)) yield { ...sightingOf(code, call), what: message, level: 'info' };
  }
}
