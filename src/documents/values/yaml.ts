import type { CST, Document, Node, YAMLMap } from 'yaml';
import { Composer, Lexer, Parser, isAlias, isMap, isNode, isScalar, isSeq, visit } from 'yaml';
import type { Span } from '../text.js';
import type { Entry, Parsed, SyntaxProblem, Tree } from './tree.js';
import { MAX_VALUES, TOO_DEEP, TOO_MANY } from './tree.js';

/** The library recurses into what is nested, and reads the keys of every level again: no manifest comes near. */
const MAX_LEVELS = 200;
/** Words, signs, blanks and line breaks; each takes about 500 bytes while it is read. */
const MAX_LEXEMES = 100_000;
const MERGE = '<<';

/** Reads YAML 1.1, the version that the server's yaml.v2 speaks (`yes` is a boolean there). What is nested deeper than 200 levels is `unreadable`. */
export function parseYaml(text: string): Parsed {
  const tokens = tokensOf(text);
  if (typeof tokens === 'string') return unread(tokens);
  const document = firstDocument(tokens, text.length);
  const problems = document.errors.map((error) => ({
    message: error.message.split('\n', 1)[0] ?? 'is not YAML',
    span: { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) },
  }));
  if (problems.length > 0) return { tree: undefined, problems, trailing: undefined };
  const reader = new TreeReader(document);
  const tree = document.contents ? reader.tree(document.contents, 0) : undefined;
  if (reader.unreadable !== undefined) return unread(reader.unreadable);
  if (reader.problems.length > 0) return { tree: undefined, problems: reader.problems, trailing: undefined };
  return {
    tree,
    problems: tree ? [] : [{ message: 'the file is empty', span: { start: 0, end: 0 } }],
    trailing: undefined,
  };
}

function unread(unreadable: string): Parsed {
  return { tree: undefined, problems: [], trailing: undefined, unreadable };
}

/** The library's first, flat reading; the reason where it would be too much to go on. */
function tokensOf(text: string): readonly CST.Token[] | string {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document and a scalar stand there, too.
    if (parser.stack.length > MAX_LEVELS + 2) return TOO_DEEP;
    count += 1;
    if (count > MAX_LEXEMES) return TOO_MANY;
  }
  return [...tokens, ...parser.end()];
}

function firstDocument(tokens: readonly CST.Token[], length: number): Document {
  const composer = new Composer({
    version: '1.1',
    uniqueKeys: false,
    keepSourceTokens: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const [document] = composer.compose(tokens, true, length);
  // Asked to, the composer makes a document of nothing, too.
  return document as Document;
}

class TreeReader {
  readonly problems: SyntaxProblem[] = [];
  /** Why the file is not read on, though nothing is wrong with it. */
  unreadable: string | undefined;
  private left = MAX_VALUES;
  /** The anchors whose aliases are being followed. */
  private readonly followed = new Set<string>();

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
    if (!isNode(node)) return scalar(null, '', { start: 0, end: 0 });
    const span = spanOf(node);
    if (--this.left < 0) this.unreadable ??= TOO_MANY;
    // Aliases nest what is flat in the file.
    if (level > MAX_LEVELS) this.unreadable ??= TOO_DEEP;
    if (this.unreadable !== undefined) return scalar(null, '', span);
    if (isAlias(node)) return this.aliased(node.source, span, level);
    if (isMap(node)) return { kind: 'object', span, entries: this.entries(node, level) };
    if (isSeq(node)) return { kind: 'array', span, items: node.items.map((item) => this.tree(item, level + 1)) };
    return isScalar(node) ? scalar(node.value, node.source ?? '', span) : scalar(null, '', span);
  }

  private aliased(name: string, span: Span, level: number): Tree {
    const target = this.anchors.get(name);
    if (!target) return this.refused(span, `there is no anchor for the alias ${name}`);
    if (this.followed.has(name)) return this.refused(span, `the anchor ${name} contains itself`);
    this.followed.add(name);
    const tree = { ...this.tree(target, level + 1), span };
    this.followed.delete(name);
    return tree;
  }

  private entries(map: YAMLMap, level: number): readonly Entry[] {
    const pairs = map.items.map((pair): Entry => {
      const keySpan = isNode(pair.key) ? spanOf(pair.key) : spanOf(map);
      return {
        key: this.key(pair.key, keySpan),
        keySpan,
        value: isNode(pair.value) ? this.tree(pair.value, level + 1) : scalar(null, '', keySpan),
      };
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

  private key(node: unknown, span: Span): string {
    const meant = isAlias(node) ? this.anchors.get(node.source) : node;
    if (isScalar(meant)) return meant.source ?? String(meant.value);
    // yaml.v2 takes no other key for a field or an entry of a map from texts.
    if (isNode(meant)) this.refused(span, 'a key is a text, and no list or map');
    return 'null';
  }

  private refused(span: Span, message: string): Tree {
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
