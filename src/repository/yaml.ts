import type { Node } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Span } from './text.js';
import type { Entry, Parsed, Tree } from './tree.js';

/** More parts than any manifest has; a chain of aliases that grows beyond, or into itself, is refused. */
const MAX_PARTS = 100_000;
const MAX_LEVELS = 500;

/** Reads YAML 1.1, the version that the server's yaml.v2 speaks (`yes` is a boolean there). */
export function parseYaml(text: string): Parsed {
  const document = parseDocument(text, { version: '1.1', uniqueKeys: false, keepSourceTokens: false, logLevel: 'silent', prettyErrors: false });
  const problems = document.errors.map((error) => ({ message: error.message.split('\n', 1)[0] ?? 'is not YAML', span: { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) } }));
  if (problems.length > 0) return { tree: undefined, problems, trailing: undefined };
  const budget = { left: MAX_PARTS };
  const tree = document.contents ? toTree(document.contents, document, budget, 0) : undefined;
  if (budget.left < 0) return { tree: undefined, problems: [{ message: `values expand to more than ${MAX_PARTS}, or nest deeper than ${MAX_LEVELS} levels`, span: { start: 0, end: 1 } }], trailing: undefined };
  return { tree, problems: tree ? [] : [{ message: 'the file is empty', span: { start: 0, end: 0 } }], trailing: undefined };
}

function toTree(node: Node, document: Document, budget: { left: number }, level: number): Tree {
  const span = spanOf(node);
  if (level > MAX_LEVELS) budget.left = 0;
  if (--budget.left < 0) return { kind: 'null', span, value: null, source: '' };
  if (isAlias(node)) {
    const target = node.resolve(document);
    return target ? { ...toTree(target, document, budget, level + 1), span } : { kind: 'null', span, value: null, source: node.source };
  }
  if (isMap(node)) {
    return {
      kind: 'object',
      span,
      entries: node.items.map((pair): Entry => {
        const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
        const keySpan = isNode(pair.key) ? spanOf(pair.key) : span;
        return { key, keySpan, value: isNode(pair.value) ? toTree(pair.value, document, budget, level + 1) : { kind: 'null', span: keySpan, value: null, source: '' } };
      }),
    };
  }
  if (isSeq(node)) return { kind: 'array', span, items: node.items.map((item) => (isNode(item) ? toTree(item, document, budget, level + 1) : { kind: 'null', span, value: null, source: '' })) };
  const value: unknown = isScalar(node) ? node.value : null;
  const source = isScalar(node) ? (node.source ?? '') : '';
  if (typeof value === 'string') return { kind: 'string', span, value, source };
  if (typeof value === 'number' || typeof value === 'bigint') return { kind: 'number', span, value: Number(value), source };
  if (typeof value === 'boolean') return { kind: 'boolean', span, value, source };
  if (value === null || value === undefined) return { kind: 'null', span, value: null, source };
  return { kind: 'string', span, value: source, source };
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
