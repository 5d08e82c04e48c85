import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../../documents/go/file.js';
import type { GoFunction } from '../../../documents/go/flow/functions.js';
import type { GoCode, Remark } from './code.js';
import type { FirstOfFile } from './first-of-file.js';
import { firstOfFile } from './first-of-file.js';
import { CHEAP_SYMBOLS } from './cheap-symbols.js';
import { modelType } from './model-types.js';
import type { Route } from './routes.js';
import { routesOf } from './routes.js';

/** Routes that reach the server without a look at who asks, all those that one function registers. */
interface OpenRoutes extends Remark {
  /** The first one. */
  readonly path: string;
  readonly more: number;
}

/** Who may call what. */
export interface Authentication {
  readonly routes: number;
  readonly open: readonly OpenRoutes[];
  /** Functions that take the user's id out of what the client sends; the first of each file. */
  readonly claimed: readonly FirstOfFile<Remark>[];
  readonly isCut: boolean;
}

const USER = /mattermost-user-id/i;
/** Other proofs of where a request comes from. */
const PROOF =
  /ConstantTimeCompare|\bhmac\b|ValidMAC|ValidatePayload|[sS]ignature|Mattermost-Plugin-I[dD]|SourcePluginId|SessionId|GetSession\b|[sS]ecret\b|\bjwt\b|[tT]oken\b|\bstate\b|[vV]erif|[aA]uth|BasicAuth|Get\("code"\)/;

/** Finds both. */
export function authenticationOf(code: GoCode): Authentication {
  const { routes, isCut } = routesOf(code);
  const ask = openAsks(code);
  const claimed = firstOfFile(claimedIdentities(code, ask.words));
  if (code.hooks('ServeHTTP').some((serve) => ask.isAsking(serve) || isPreceded(code, ask, serve, serve.end)))
    return { routes: routes.length, open: [], claimed, isCut };
  const open = new Map<GoFunction, OpenRoutes>();
  for (const route of routes) {
    const what = isOpen(code, ask, route);
    if (what === undefined) continue;
    const before = open.get(route.within);
    const at = route.file.locate(
      route.node.startPosition.row === route.node.endPosition.row
        ? route.node
        : (route.node.namedChild(0) ?? route.node),
    );
    open.set(
      route.within,
      before
        ? { ...before, more: before.more + 1 }
        : { at, within: route.within.label, what, path: route.path, more: 0 },
    );
  }
  return { routes: routes.length, open: [...open.values()], claimed, isCut };
}

interface Asks {
  readonly words: RegExp;
  isAsking(of: GoFunction): boolean;
  /** Routers with a middleware that asks. */
  readonly guarded: ReadonlySet<string>;
}

function openAsks(code: GoCode): Asks {
  // The header's name may stand in a constant.
  const names = code.program.files.flatMap(({ text }) =>
    [...text.matchAll(/\b(\w+)\s*(?:string\s*)?=\s*["`]mattermost-user-id["`]/gi)].flatMap(([, name]) => name ?? []),
  );
  const words = new RegExp([USER.source, ...names.map((name) => `\\b${name}\\b`)].join('|'), 'i');
  const isAsking = ({ file, start, end }: GoFunction): boolean => words.test(file.text.slice(start, end));
  const guarded = new Set<string>();
  for (const call of code.calls.named('Use')) {
    const router = call.callee.childForFieldName('operand')?.text;
    const reached = code.graph.reach(call.args.flatMap((arg) => named(code, call.file, arg)));
    const isGuard =
      call.args.some((arg) => words.test(arg.text)) || [...reached.keys()].some((of) => isAsking(of) || isProving(of));
    // A middleware that nothing is known of may ask.
    if (router !== undefined && (isGuard || reached.size === 0)) guarded.add(router);
  }
  return { words, isAsking, guarded };
}

/** What a route does on the server, where nobody is asked on the way to it. */
function isOpen(code: GoCode, ask: Asks, route: Route): string | undefined {
  if (route.handlers.some(({ text }) => ask.words.test(text) || PROOF.test(text))) return undefined;
  if (route.routers.some((router) => (router === undefined ? ask.guarded.size > 0 : ask.guarded.has(router))))
    return undefined;
  const { within, node: place } = route;
  // A switch stands in a function that may ask for all of its cases.
  if (route.routers.length === 0 && (ask.isAsking(within) || isPreceded(code, ask, within, place.startIndex)))
    return undefined;
  const handlers = route.handlers.flatMap((node) => named(code, route.file, node));
  if (handlers.length === 0) return undefined;
  const near = handlers.flatMap((handler) => [handler, ...code.graph.edgesOf(handler).map(({ to }) => to)]);
  if (near.some(isProving)) return undefined;
  const reached = code.graph.reach(handlers);
  for (const of of reached.keys()) if (ask.isAsking(of)) return undefined;
  for (const of of reached.keys())
    for (const { symbol } of code.usesIn(of)) if (!CHEAP_SYMBOLS.test(symbol)) return symbol;
  return undefined;
}

/** Whether a function asks by a condition that calls another one, before an offset. */
function isPreceded(code: GoCode, ask: Asks, of: GoFunction, end: number): boolean {
  return code.graph.edgesOf(of).some(({ to, start, isDirect }) => {
    if (start >= end || !isDirect) return false;
    const line = of.file.text.slice(of.file.text.lastIndexOf('\n', start) + 1, start);
    return (
      /\bif\b|:?=/.test(line) &&
      (isProving(to) || [...code.graph.reach([to], true).keys()].some((each) => ask.isAsking(each)))
    );
  });
}

function isProving({ file, start, end }: GoFunction): boolean {
  return PROOF.test(file.text.slice(start, end));
}

/** The functions that are named inside a node. */
function named(code: GoCode, file: GoFile, node: Node): readonly GoFunction[] {
  const around = code.functions.around(file, node.startIndex);
  const { startIndex, endIndex } = node;
  return around
    ? code.graph.edgesOf(around).flatMap(({ to, start }) => (startIndex <= start && start < endIndex ? [to] : []))
    : [];
}

const CLAIMED = /\b(\w+)\.UserI[dD]\b/g;
const CLAIMS: ReadonlySet<string> = new Set(['PostActionIntegrationRequest', 'SubmitDialogRequest']);

/** Handlers that decode what an action or a dialog sends, and believe its `UserId`. */
function* claimedIdentities(code: GoCode, words: RegExp): Generator<Remark> {
  // A function that knows both may compare them for all handlers.
  const compares = code.functions.all.some(({ file, start, end }) => {
    const text = file.text.slice(start, end);
    return words.test(text) && /\.UserI[dD]\b/.test(text);
  });
  if (compares) return;
  for (const of of code.functions.all) {
    const text = of.file.text.slice(of.start, of.end);
    if (!/\*http\.Request\b/.test(text) || !/FromJ(?:son|SON)\(|\.Decode\(|Unmarshal\(/.test(text) || words.test(text))
      continue;
    for (const { index, 1: name = '' } of text.matchAll(CLAIMED)) {
      const start = of.start + index;
      const holder = of.file.nodeAt(start, start + name.length);
      const type = modelType(code.program, of.file, holder);
      if (!holder || type === undefined || !CLAIMS.has(type)) continue;
      yield { at: of.file.locate(holder.parent ?? holder), within: of.label, what: type };
      break;
    }
  }
}
