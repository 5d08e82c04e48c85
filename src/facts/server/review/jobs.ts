import type { GoCall } from '../../../documents/go/flow/calls.js';
import type { GoFunction } from '../../../documents/go/flow/functions.js';
import { functionAround } from '../../../documents/go/flow/path.js';
import type { GoCode, Remark } from './code.js';
import { externalName, sightingOf } from './code.js';

/** Work that every node of a cluster does again at the same time. */
export interface UncoordinatedJob extends Remark {
  /** What it does that all nodes share: `API.CreatePost`. */
  readonly does: string;
}

const TIMERS: Readonly<Record<string, RegExp>> = {
  NewTicker: /^time\.NewTicker$/,
  Tick: /^time\.Tick$/,
  AddFunc: /\/cron(?:\/v\d+)?\./,
  AddJob: /\/cron(?:\/v\d+)?\./,
  Every: /\/gocron(?:\/v\d+)?\./,
};
/** What has an effect that all nodes share. */
const SHARED =
  /^(?:API\.(?:Create(?:Post|Channel|User|Team)\w*|SendEphemeralPost|UpdatePost|DeletePost|KVSet|KVDelete\w*|KVSetWithExpiry|AddUserToChannel|UpdateUserStatus|SendMail|UpdateChannel)|Post\.(?:CreatePost|DM|UpdatePost|DeletePost|SendEphemeralPost)|KV\.(?:Set|Delete\w*|SetWithExpiry)|Channel\.(?:Create|Update)|Mail\.Send)$/;
const COORDINATED = /^(?:cluster\.|API\.KVCompareAnd|API\.KVSetWithOptions$|KV\.(?:CompareAnd|SetAtomic))/;

/** Finds tickers and crons whose work is shared, where nothing on the way takes a lock of the cluster. */
export function* uncoordinatedJobs(code: GoCode): Generator<UncoordinatedJob> {
  for (const [name, meant] of Object.entries(TIMERS)) {
    for (const call of code.calls.named(name)) {
      if (!meant.test(externalName(call) ?? importedName(call))) continue;
      const around = code.functions.around(call.file, call.node.startIndex);
      if (!around) continue;
      const inner = functionAround(call.path);
      const starts = code.graph
        .edgesOf(around)
        .filter(({ start }) => !inner || (inner.startIndex <= start && start < inner.endIndex))
        .map(({ to }) => to);
      const reached = [around, ...code.graph.reach(starts).keys()];
      const symbols = reached.flatMap((of) => code.usesIn(of).map(({ symbol }) => symbol));
      if (symbols.some((symbol) => COORDINATED.test(symbol)) || isLed(code, around)) continue;
      const does = symbols.find((symbol) => SHARED.test(symbol));
      if (does !== undefined) yield { ...sightingOf(code, call), what: call.callee.text, does };
    }
  }
}

/** Whether whoever starts it takes a lock of the cluster first. */
function isLed(code: GoCode, around: GoFunction, levels = 3): boolean {
  return code.functions.all.some(
    (of) =>
      of !== around &&
      of.file.text.slice(of.start, of.end).includes(around.name) &&
      code.graph.edgesOf(of).some(({ to }) => to === around) &&
      (code.usesIn(of).some(({ symbol }) => COORDINATED.test(symbol)) ||
        /\bcluster\.\w+\(/.test(of.file.text.slice(of.start, of.end)) ||
        (levels > 0 && isLed(code, of, levels - 1))),
  );
}

/** The type of a cron that no table knows is that of its constructor. */
function importedName({ type, file, name }: GoCall): string {
  if (type.kind === 'function') return '';
  const path = file.imports.find((imported) => /\/(?:go)?cron(?:\/v\d+)?$/.test(imported.path))?.path;
  return path === undefined ? '' : `${path}.${name}`;
}
