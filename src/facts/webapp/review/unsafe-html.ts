import type { Node } from '@babel/types';
import type { Bindings } from '../../../documents/script/bindings.js';
import type { ScriptDocument, Visited } from '../../../documents/script/script.js';
import { nameOf } from '../../../documents/script/names.js';
import type { WebRemark } from './remark.js';

/** Whether a text sets HTML at all. */
export const HTML_HINT = /dangerouslySetInnerHTML|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML/;
/** What makes HTML that is safe to show: the web app's own formatter, and what says that it cleans. */
const SAFE =
  /sanitiz|purify|escape|formatText|messageHtmlToComponent|markdown|marked|svg|icon|style|css|translat|intl|t\(/i;

/** Finds HTML that is made of what is not constant. */
export function* unsafeHtml(script: ScriptDocument, bindings: Bindings): Generator<WebRemark> {
  // A library that was copied in is its author's.
  if (/\.(?:vendor|min)\.|\/vendor\//.test(script.document.file)) return;
  for (const visited of script.nodes) {
    const html = htmlAt(visited);
    if (!html || isConstant(html, visited, bindings) || SAFE.test(script.source(html))) continue;
    const base = baseOf(html);
    const bound = base === undefined ? undefined : bindings(visited, base);
    if (bound && SAFE.test(script.source(bound))) continue;
    yield { at: script.locate(visited.node), what: script.source(html) };
  }
}

function htmlAt({ node }: Visited): Node | undefined {
  if (node.type === 'ObjectProperty' && nameOf(node.key) === '__html') return node.value;
  if (
    node.type === 'AssignmentExpression' &&
    node.left.type === 'MemberExpression' &&
    /^(?:inner|outer)HTML$/.test(nameOf(node.left.property) ?? '') &&
    // What is put into a template is not shown yet.
    nameOf(node.left.object) !== 'template'
  )
    return node.right;
  return node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    nameOf(node.callee.property) === 'insertAdjacentHTML'
    ? node.arguments[1]
    : undefined;
}

/** `html` of `html.trim()`. */
function baseOf(node: Node): string | undefined {
  let at = node;
  while (at.type === 'CallExpression' || at.type === 'MemberExpression')
    at = at.type === 'CallExpression' ? at.callee : at.object;
  return at.type === 'Identifier' ? at.name : undefined;
}

function isConstant(node: Node, from: Visited, bindings: Bindings): boolean {
  if (node.type.endsWith('Literal') && node.type !== 'TemplateLiteral') return true;
  if (node.type === 'TemplateLiteral') return node.expressions.length === 0;
  if (node.type === 'ConditionalExpression')
    return isConstant(node.consequent, from, bindings) && isConstant(node.alternate, from, bindings);
  if (node.type !== 'Identifier') return false;
  const bound = bindings(from, node.name);
  if (bound?.type === 'VariableDeclarator') return bound.init ? isConstant(bound.init, from, bindings) : false;
  return bound?.type.startsWith('Import') ?? false;
}
