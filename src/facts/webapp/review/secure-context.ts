import type { Node } from '@babel/types';
import type { Bindings } from '../../../documents/script/bindings.js';
import { chainFrom } from '../../../documents/script/chains.js';
import { standsBehind } from '../../../documents/script/conditions.js';
import type { ScriptDocument } from '../../../documents/script/script.js';
import { isValue } from '../values.js';
import type { WebRemark } from './remark.js';

/** Whether a text can use what browsers keep for https. */
export const SECURE_HINT = /\brandomUUID\b|\bsubtle\b|\bclipboard\b/;

/** https://developer.mozilla.org/en-US/docs/Web/Security/Secure_Contexts/features_restricted_to_secure_contexts */
const SECURE: ReadonlySet<string> = new Set(['crypto.randomUUID', 'crypto.subtle', 'navigator.clipboard']);
const ROOTS: ReadonlySet<string> = new Set(['crypto', 'navigator', 'window', 'globalThis', 'self']);
const ASKS = /\b(?:isSecureContext|randomUUID|subtle|clipboard|crypto|protocol)\b/;

/** Finds uses that throw where the page came over http. */
export function* secureContextUses(script: ScriptDocument, bindings: Bindings): Generator<WebRemark> {
  const found = [...usesIn(script, bindings)];
  // A module that asks in one place may ask for all: a component that is not shown calls nothing.
  const asked = new Set(found.flatMap(({ what, isSafe }) => (isSafe ? [what] : [])));
  for (const { at, what, isSafe } of found) if (!isSafe && !asked.has(what)) yield { at, what };
}

function* usesIn(script: ScriptDocument, bindings: Bindings): Generator<WebRemark & { readonly isSafe: boolean }> {
  const asks = (condition: Node): boolean => ASKS.test(script.source(condition));
  for (const visited of script.nodes) {
    const { node } = visited;
    if (node.type !== 'Identifier' || !ROOTS.has(node.name) || !isValue(visited)) continue;
    if (bindings(visited, node.name) !== undefined) continue;
    const { links, end } = chainFrom(visited, /^(?:crypto|navigator)$/.test(node.name) ? [node.name] : []);
    const [first, second, third] = links;
    const what = `${first?.name ?? ''}.${second?.name ?? ''}`;
    if (!second || !SECURE.has(what)) continue;
    const isSafe = third ? third.optional : end !== 'taken apart';
    yield { at: script.locate(second.node), what, isSafe: isSafe || standsBehind(visited, asks) };
  }
}
