import type { Document, Node, YAMLMap } from 'yaml';
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Span } from '../text.js';
import type { Entry, Parsed, SyntaxProblem, Tree } from './tree.js';

/** More parts than any manifest has; a chain of aliases that grows beyond, or into itself, is refused. */
const MAX_PARTS = 100_000;
const MAX_LEVELS = 500;
const MERGE = '<<';

/** Reads YAML 1.1, the version that the server's yaml.v2 speaks (`yes` is a boolean there). */
export function parseYaml(text: string): Parsed {
  try {
    return parsed(text);
  } catch (error) {
    // The library recurses without a limit of its own.
    if (error instanceof RangeError)
      return { tree: undefined, problems: [], trailing: undefined, unreadable: 'it is nested too deeply' };
    throw error;
  }
}

function parsed(text: string): Parsed {
  const document = parseDocument(text, {
    version: '1.1',
    uniqueKeys: false,
    keepSourceTokens: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const problems = document.errors.map((error) => ({
    message: error.message.split('\n', 1)[0] ?? 'is not YAML',
    span: { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) },
  }));
  if (problems.length > 0) return { tree: undefined, problems, trailing: undefined };
  const reader = new TreeReader(document);
  const tree = document.contents ? reader.tree(document.contents, 0) : undefined;
  if (reader.problems.length > 0) return { tree: undefined, problems: reader.problems, trailing: undefined };
  return {
    tree,
    problems: tree ? [] : [{ message: 'the file is empty', span: { start: 0, end: 0 } }],
    trailing: undefined,
  };
}

class TreeReader {
  readonly problems: SyntaxProblem[] = [];
  private left = MAX_PARTS;

  /** The node of every anchor: the library's own look-up walks the whole document for each alias. */
  private readonly anchors = new Map<string, Node>();

  constructor(document: Document) {
    visit(document, {
      Node: (_, node) => {
        if (!isAlias(node) && node.anchor !== undefined) this.anchors.set(node.anchor, node);
      },
    });
  }

  tree(node: unknown, level: number): Tree {
    if (!isNode(node)) return { kind: 'null', span: { start: 0, end: 0 }, value: null, source: '' };
    const span = spanOf(node);
    if (--this.left < 0 || level > MAX_LEVELS) return this.refused(span);
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      return target
        ? { ...this.tree(target, level + 1), span }
        : this.refused(span, `there is no anchor for the alias ${node.source}`);
    }
    if (isMap(node)) return { kind: 'object', span, entries: this.entries(node, level) };
    if (isSeq(node)) return { kind: 'array', span, items: node.items.map((item) => this.tree(item, level + 1)) };
    return isScalar(node) ? scalar(node.value, node.source ?? '', span) : scalar(null, '', span);
  }

  private entries(map: YAMLMap, level: number): readonly Entry[] {
    const pairs = map.items.map((pair): Entry => {
      const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : String(pair.key);
      const keySpan = isNode(pair.key) ? spanOf(pair.key) : spanOf(map);
      return { key, keySpan, value: isNode(pair.value) ? this.tree(pair.value, level + 1) : scalar(null, '', keySpan) };
    });
    const own = pairs.filter(({ key }) => key !== MERGE);
    const merged = pairs
      .filter(({ key }) => key === MERGE)
      .flatMap(({ value }) => (value.kind === 'array' ? value.items : [value]))
      .flatMap((part) => (part.kind === 'object' ? part.entries : []));
    // What stands in the map itself wins over what is merged into it, and the first of several merged maps over the rest.
    const taken = new Set(own.map(({ key }) => key));
    return [...merged.filter(({ key }) => !taken.has(key) && taken.add(key)), ...own];
  }

  private refused(
    span: Span,
    message = `values expand to more than ${MAX_PARTS}, or nest deeper than ${MAX_LEVELS} levels`,
  ): Tree {
    if (this.problems.length === 0) this.problems.push({ message, span });
    return scalar(null, '', span);
  }
}

function scalar(value: unknown, source: string, span: Span): Tree {
  if (typeof value === 'string') return { kind: 'string', span, value, source };
  if (typeof value === 'number' || typeof value === 'bigint')
    return { kind: 'number', span, value: Number(value), source };
  if (typeof value === 'boolean') return { kind: 'boolean', span, value, source };
  return value === null || value === undefined
    ? { kind: 'null', span, value: null, source }
    : { kind: 'string', span, value: source, source };
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
