import type { Node, ObjectExpression } from '@babel/types';
import type { ScriptDocument } from '../../../documents/script/script.js';
import { nameOf } from '../../../documents/script/names.js';
import type { WebRemark } from './remark.js';

/** Whether a text can send something to the plugin's server part. */
export const CSRF_HINT = /\b(?:fetch|axios|superagent)\b/;
const PLUGIN = /\/plugins\/|plugin_?id|manifest\.id|manifest\b/i;
/** The token is put in, here or by Mattermost's own client. */
const PROTECTED = /csrf|xsrf|getOptions\s*\(|Client4\b|doFetch\w*\s*\(/i;
const CHANGES = /^(?:post|put|patch|delete)$/i;

/** Finds requests that change something, in files that never speak of the token. */
export function* unprotectedRequests(script: ScriptDocument): Generator<WebRemark> {
  if (!PLUGIN.test(script.text)) return;
  const speaks = PROTECTED.test(script.text);
  for (const { node } of script.nodes) {
    if (node.type !== 'CallExpression') continue;
    const callee = script.source(node.callee);
    if (/^(?:window\.)?fetch$/.test(callee)) {
      const method = methodOf(node.arguments[1]);
      const isPlain =
        isWritten(script, node.arguments[1]) && !/^[`'"]https?:/.test(script.source(node.arguments[0] ?? node));
      if (method !== undefined && CHANGES.test(method) && (isPlain || !speaks))
        yield { at: script.locate(node.callee), what: `fetch with ${method.toUpperCase()}` };
    } else if (!speaks && /^(?:axios|superagent)\.(?:post|put|patch|delete|del)$/.test(callee))
      yield { at: script.locate(node.callee), what: callee };
  }
}

/** The method that an object of options names; undefined where other options may come in. */
function methodOf(options: Node | undefined): string | undefined {
  if (options?.type !== 'ObjectExpression' || hasSpread(options)) return undefined;
  for (const property of options.properties)
    if (property.type === 'ObjectProperty' && nameOf(property.key) === 'method')
      return property.value.type === 'StringLiteral' ? property.value.value : undefined;
  return undefined;
}

/** Whether the headers are written out, without the token. */
function isWritten(script: ScriptDocument, options: Node | undefined): boolean {
  if (options?.type !== 'ObjectExpression' || PROTECTED.test(script.source(options))) return false;
  const headers = options.properties.find(
    (property) => property.type === 'ObjectProperty' && nameOf(property.key) === 'headers',
  );
  const value = headers?.type === 'ObjectProperty' ? headers.value : undefined;
  return (
    value?.type === 'ObjectExpression' &&
    value.properties.every((property) => property.type === 'ObjectProperty' && !property.computed)
  );
}

function hasSpread({ properties }: ObjectExpression): boolean {
  return properties.some(({ type }) => type === 'SpreadElement');
}
