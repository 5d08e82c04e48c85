import type { Node } from 'web-tree-sitter';
import type { GoCall } from '../../../documents/go/flow/calls.js';
import { constantText } from '../../../documents/go/flow/constants.js';
import type { GoCode, Remark, Sighting } from './code.js';
import { externalName, sightingOf, symbolOf } from './code.js';
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
  readonly wrong: readonly LogArguments[];
  /** Whole objects and secrets in a log line. */
  readonly content: readonly (Remark & { readonly whole: string | undefined })[];
  /** Messages on error level that tell of no error. */
  readonly tooHigh: readonly (Remark & { readonly level: Level })[];
  /** Other ways of writing than the plugin API, each with how often it is used in the function. */
  readonly elsewhere: readonly (Remark & { readonly count: number })[];
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
    wrong: calls.flatMap(({ call }) => wrongArguments(code, call) ?? []),
    content: calls.flatMap(({ call }) => contentOf(code, call) ?? []),
    tooHigh: [...calls.flatMap((logged) => tooHigh(code, logged) ?? []), ...eachRound(code, calls)],
    elsewhere: otherChannels(code),
  };
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

const WRITES =
  /^(?:fmt\.Print(?:f|ln)?|log\.(?:Print|Fatal|Panic)(?:f|ln)?|log\/slog\.(?:Debug|Info|Warn|Error)(?:Context)?)$/;
const MLOG = /\/(?:shared\/)?mlog\.(?:Trace|Debug|Info|Warn|Error|Critical|Fatal|Log)$/;
const LOGRUS = /\/logrus\.(?:Trace|Debug|Info|Print|Warn|Warning|Error|Fatal|Panic)(?:f|ln)?$/;
const NAMES = [
  ...['Print', 'Printf', 'Println', 'Fatal', 'Fatalf', 'Fatalln', 'Panic', 'Panicf', 'Panicln'],
  ...['Trace', 'Debug', 'Info', 'Warn', 'Warning', 'Error', 'Critical', 'Log'],
  ...['Tracef', 'Debugf', 'Infof', 'Warnf', 'Warningf', 'Errorf', 'Debugln', 'Infoln', 'Warnln', 'Errorln'],
  ...['DebugContext', 'InfoContext', 'WarnContext', 'ErrorContext'],
];

function otherChannels(code: GoCode): Logging['elsewhere'] {
  // A hook of logrus, or a handler of slog, may lead to the plugin API.
  const led = code.program.files.some(({ text }) =>
    /\b(?:ConfigureLogrus|AddHook|logrus\.SetOutput|slog\.SetDefault|log\.SetOutput)\s*\(/.test(text),
  );
  const found = new Map<string, Remark & { readonly count: number }>();
  // Before the plugin is connected there is no other way out.
  const early = code.graph.reach(
    code.functions.all.filter(({ label }) => label === 'main' || label === 'init'),
    true,
  );
  for (const name of NAMES) {
    for (const call of code.calls.named(name)) {
      const external = externalName(call);
      if (external === undefined || !(WRITES.test(external) || MLOG.test(external) || LOGRUS.test(external))) continue;
      if (led && !external.startsWith('fmt.')) continue;
      const around = code.functions.around(call.file, call.node.startIndex);
      if (around && early.has(around)) continue;
      const within = around?.label ?? '';
      const what = external.slice(external.lastIndexOf('/') + 1);
      const key = `${call.file.path}:${within}:${what.split('.')[0] ?? ''}`;
      const before = found.get(key);
      found.set(key, before ? { ...before, count: before.count + 1 } : { ...sightingOf(code, call), what, count: 1 });
    }
  }
  return [...found.values()];
}
