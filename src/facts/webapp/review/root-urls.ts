import type { Node } from '@babel/types';
import type { ScriptDocument, Visited } from '../../../documents/script/script.js';
import { nameOf } from '../../../documents/script/names.js';
import type { WebRemark } from './remark.js';

/** Whether a text holds such an address at all. */
export const ROOT_HINT = /["'`]\/(?:plugins|api\/v4)\//;

const ROOT = /^\/(?:plugins|api\/v4)\//;
/** What sends a browser or a request to an address. */
const SINKS =
  /^(?:fetch|axios|axios\.\w+|request(?:\.\w+)?|superagent\.\w+|\$\.(?:get|post|ajax)|(?:window\.)?open|(?:window\.)?location\.(?:assign|replace)|\w+\.open|(?:this\.)?_?do(?:Get|Post|Put|Delete|Patch|Fetch)\w*)$/;
const ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'src', 'action']);

/** Finds addresses that begin at the root of the host, where the server may be served from a folder below it. */
export function* rootUrls(script: ScriptDocument): Generator<WebRemark> {
  const seen = new Set<string>();
  for (const visited of script.nodes) {
    if (!startsAtRoot(visited.node)) continue;
    const whole = wholeSum(visited);
    if (!whole) continue;
    const holder = holderOf(whole);
    if (holder === undefined ? !isSunk(script, whole) : seen.has(holder) || !isBeginning(script, holder)) continue;
    if (holder !== undefined) seen.add(holder);
    yield { at: script.locate(whole.node), what: script.source(whole.node).replace(/^[`'"]|[`'"]$/g, '') };
  }
}

function startsAtRoot(node: Node): boolean {
  if (node.type === 'StringLiteral') return ROOT.test(node.value);
  return node.type === 'TemplateLiteral' && ROOT.test(node.quasis[0]?.value.raw ?? '');
}

/** The sum that a text begins; undefined where something stands before it. */
function wholeSum(from: Visited): Visited | undefined {
  let at = from;
  while (at.up?.node.type === 'BinaryExpression' && at.up.node.operator === '+') {
    if (at.key === 'right') return undefined;
    at = at.up;
  }
  return at;
}

/** The variable or property that keeps an address. */
function holderOf({ key, up }: Visited): string | undefined {
  const outer = up?.node;
  if (outer?.type === 'VariableDeclarator' && key === 'init') return nameOf(outer.id);
  if (outer?.type === 'ClassProperty' && key === 'value') return nameOf(outer.key);
  if (outer?.type !== 'AssignmentExpression' || key !== 'right') return undefined;
  return outer.left.type === 'MemberExpression' && outer.left.object.type === 'ThisExpression'
    ? nameOf(outer.left.property)
    : undefined;
}

/** Whether an address goes straight to where it is used. */
function isSunk(script: ScriptDocument, { key, up }: Visited): boolean {
  const outer = up?.node;
  if (outer?.type === 'CallExpression' && key === 'arguments') {
    const first = outer.arguments.find((argument) => startsAtRoot(argument) || argument.type === 'BinaryExpression');
    return (
      SINKS.test(script.source(outer.callee)) &&
      (first === outer.arguments[0] || script.source(outer.callee).endsWith('.open'))
    );
  }
  if (outer?.type === 'JSXExpressionContainer' || outer?.type === 'JSXAttribute') {
    const attribute = outer.type === 'JSXAttribute' ? outer : up?.up?.node;
    return attribute?.type === 'JSXAttribute' && ATTRIBUTES.has(nameOf(attribute.name) ?? '');
  }
  return outer?.type === 'AssignmentExpression' && /\blocation(?:\.href)?$/.test(script.source(outer.left));
}

/** Whether what is kept begins an address somewhere, and nowhere stands behind the start of one. */
function isBeginning(script: ScriptDocument, name: string): boolean {
  let begins = false;
  for (const visited of script.nodes) {
    const { node, key, up } = visited;
    if (node.type !== 'Identifier' || node.name !== name || key === 'id') continue;
    const value = up?.node.type === 'MemberExpression' && key === 'property' ? up : visited;
    const outer = value.up?.node;
    if (outer?.type === 'TemplateLiteral') {
      if (outer.expressions[0] !== value.node || outer.quasis[0]?.value.raw !== '') return false;
      begins = true;
    } else if (outer?.type === 'BinaryExpression' && outer.operator === '+') {
      if (value.key === 'right') return false;
      begins = true;
    } else if (isSunk(script, value)) begins = true;
    // Whoever else gets it may put something before it.
    else if (
      outer?.type === 'CallExpression' &&
      value.key === 'arguments' &&
      /[uU]rl|[rR]oute|[bB]ase|[jJ]oin/.test(script.source(outer.callee))
    )
      return false;
    else if (outer?.type === 'ExportSpecifier') return false;
  }
  return begins;
}
