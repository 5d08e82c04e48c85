import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../../documents/go/file.js';
import type { GoCall } from '../../../documents/go/flow/calls.js';
import { constantText } from '../../../documents/go/flow/constants.js';
import type { GoFunction } from '../../../documents/go/flow/functions.js';
import { pathTo } from '../../../documents/go/flow/path.js';
import { originOf } from '../../../documents/go/flow/variables.js';
import { either } from '../../../words/pattern.js';
import type { GoCode } from './code.js';

/** A path that the plugin answers, and what answers it. */
export interface Route {
  readonly file: GoFile;
  /** Where it is registered, or the case of a switch. */
  readonly node: Node;
  /** As it is written; constants are put in. */
  readonly path: string;
  /** The expression that answers, wrappers included. */
  readonly handlers: readonly Node[];
  /** The function that registers it. */
  readonly within: GoFunction;
  /** Names of the routers that it hangs on, innermost first; the last is `undefined` where more could lie above. */
  readonly routers: readonly (string | undefined)[];
}

const VERBS = [
  'HandleFunc',
  'Handle',
  'Get',
  'Post',
  'Put',
  'Delete',
  'Patch',
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'Any',
];
const ROUTERS = either([
  /^net\/http$/,
  /^github\.com\/(?:gorilla\/mux|gin-gonic\/gin|julienschmidt\/httprouter)$/,
  /^github\.com\/(?:go-chi\/chi|labstack\/echo)(?:\/v\d+)?$/,
]);

/** More than any plugin has; a made-up one is not read to its end. */
const MAX_ROUTES = 1000;

/** Finds the routes of gorilla/mux, net/http, chi, gin, httprouter and echo, and the cases of a switch over the path. */
export function routesOf(code: GoCode): { readonly routes: readonly Route[]; readonly isCut: boolean } {
  const serving = code.hooks('ServeHTTP');
  if (serving.length === 0) return { routes: [], isCut: false };
  const found = [...VERBS.flatMap((name) => code.calls.named(name).flatMap((call) => registered(code, call) ?? []))];
  const direct = code.graph.reach(serving, true);
  for (const of of [...direct.keys()].slice(0, 50)) found.push(...switched(code, of));
  return { routes: found.slice(0, MAX_ROUTES), isCut: found.length > MAX_ROUTES };
}

function registered(code: GoCode, call: GoCall): Route | undefined {
  const [path, ...handlers] = call.args;
  if (!path || handlers.length === 0) return undefined;
  const within = code.functions.around(call.file, call.node.startIndex);
  const { type } = call;
  const router = call.callee.childForFieldName('operand');
  if (!within || !router || type.kind !== 'external-function' || !ROUTERS.test(type.path)) return undefined;
  if (type.path === 'net/http' && type.receiver !== 'ServeMux') return undefined;
  return {
    file: call.file,
    node: call.node,
    path: constantText(code.program, call.file, path) ?? path.text,
    handlers,
    within,
    routers: routersFrom(call.file, router),
  };
}

/** The names on the way up: `api` of `api := root.PathPrefix("/api").Subrouter()`, then `root`. */
function routersFrom(file: GoFile, router: Node): readonly (string | undefined)[] {
  const names: (string | undefined)[] = [];
  let node: Node | null | undefined = router;
  for (let steps = 0; node && steps < 40; steps++) {
    if (node.type === 'call_expression') {
      const called: Node | null = node.childForFieldName('function');
      if (/^New(?:Router|ServeMux|Mux)?$|^Default$/.test(called?.childForFieldName('field')?.text ?? '')) return names;
      node = called?.childForFieldName('operand');
    } else if (node.type === 'selector_expression' || node.type === 'identifier') {
      names.push(node.text);
      node = originOf(file, node)?.value;
    } else node = undefined;
  }
  return [...names, undefined];
}

function switched(code: GoCode, of: GoFunction): readonly Route[] {
  const body = of.file.text.slice(of.start, of.end);
  if (!/\bswitch\b[^\n]*(?:\.Path|\bpath\b)/.test(body)) return [];
  return [...body.matchAll(/\bcase\b/g)].flatMap(({ index }): readonly Route[] => {
    const way = pathTo(of.file, of.start + index, of.start + index + 4);
    const node = way.findLast(({ type }) => type === 'expression_case');
    const over = way.findLast(({ type }) => type === 'expression_switch_statement');
    if (!node || !over || !/\.Path\b|\bpath\b/.test(over.childForFieldName('value')?.text ?? '')) return [];
    const value = node.childForFieldName('value')?.namedChild(0);
    const path = constantText(code.program, of.file, value) ?? value?.text;
    const handlers = node.namedChildren.filter(({ type }) => type === 'statement_list');
    return path === undefined || handlers.length === 0
      ? []
      : [{ file: of.file, node: value ?? node, path, handlers, within: of, routers: [] }];
  });
}
