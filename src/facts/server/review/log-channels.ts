import type { GoCode, Remark } from './code.js';
import { externalName, sightingOf } from './code.js';

const STANDARD = /^(?:fmt\.Print|log\.(?:Print|Fatal|Panic))(?:f|ln)?$/;
const SLOG = /^log\/slog\.(?:Debug|Info|Warn|Error)(?:Context)?$/;
const MLOG = /\/(?:shared\/)?mlog\.(?:Trace|Debug|Info|Warn|Error|Critical|Fatal|Log)$/;
const LOGRUS = /\/logrus\.(?:Trace|Debug|Info|Print|Warn|Warning|Error|Fatal|Panic)(?:f|ln)?$/;
const CHANNELS = [STANDARD, SLOG, MLOG, LOGRUS];
/** What leads another logger somewhere. */
const LEADS = /\b(?:ConfigureLogrus|AddHook|slog\.SetDefault|(?:logrus|log)\.SetOutput)\s*\(/;
const NAMES = [
  ...['Print', 'Printf', 'Println', 'Fatal', 'Fatalf', 'Fatalln', 'Panic', 'Panicf', 'Panicln'],
  ...['Trace', 'Debug', 'Info', 'Warn', 'Warning', 'Error', 'Critical', 'Log'],
  ...['Tracef', 'Debugf', 'Infof', 'Warnf', 'Warningf', 'Errorf', 'Debugln', 'Infoln', 'Warnln', 'Errorln'],
  ...['DebugContext', 'InfoContext', 'WarnContext', 'ErrorContext'],
];

/** Other ways of writing than the plugin API, each with how often it is used in the function. */
export type OtherChannels = readonly (Remark & { readonly count: number })[];

/** Whether a method that has the name of one that logs is called on what has the name of a logger. */
export function callsALogger(code: GoCode): boolean {
  const names = [...NAMES, 'Warnf', 'LogDebug', 'LogInfo', 'LogWarn', 'LogError'];
  return names.some((name) =>
    code.calls
      .named(name)
      .some(
        ({ callee, type }) =>
          /(?<!dia|cata|b)log/i.test(callee.childForFieldName('operand')?.text ?? '') ||
          (type.kind !== 'function' && callee.text.includes('Log')),
      ),
  );
}

/** Finds them. */
export function otherChannels(code: GoCode): OtherChannels {
  // A hook of logrus, or a handler of slog, may lead to the plugin API.
  const led = code.program.files.some(({ text }) => LEADS.test(text));
  const found = new Map<string, Remark & { readonly count: number }>();
  // Before the plugin is connected there is no other way out.
  const early = code.graph.reach(
    code.functions.all.filter(({ label }) => label === 'main' || label === 'init'),
    true,
  );
  for (const name of NAMES) {
    for (const call of code.calls.named(name)) {
      const external = externalName(call);
      if (external === undefined || !CHANNELS.some((names) => names.test(external))) continue;
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
