import type { Node, Tree } from 'web-tree-sitter';
import { reading } from '../deadline.js';
import type { Location } from '../text.js';
import { TextDocument } from '../text.js';
import type { GoHead, GoImport } from './head.js';
import { headOf } from './head.js';
import type { GoParser } from './parser.js';
import type { GoRole } from './roles.js';
import { Scopes } from './scopes.js';

/** A Go file: its text, and its syntax once somebody asks for it. */
export class GoFile {
  readonly document: TextDocument;
  #tree: Tree | null | undefined;
  #topLevel: readonly Node[] | undefined;
  /** Where top-level declarations end, as far as it was asked: asking the nodes takes longer. */
  readonly #ends: number[] = [];
  #broken: readonly Node[] = [];
  #head: GoHead | undefined;
  readonly #scopes = new Map<Node, Scopes>();

  constructor(
    readonly path: string,
    readonly text: string,
    readonly role: GoRole,
    private readonly parser: GoParser,
  ) {
    this.document = new TextDocument(path, text);
  }

  /** The directory, relative to the repository root; empty for the root. */
  get directory(): string {
    return this.path.includes('/') ? this.path.slice(0, this.path.lastIndexOf('/')) : '';
  }

  /** Parses on first use; null where the parser gave up. */
  get tree(): Tree | null {
    if (this.#tree === undefined) {
      reading(this.path);
      this.#tree = this.parser.parse(this.text) ?? null;
    }
    return this.#tree;
  }

  /** Whether somebody asked for the syntax. */
  get isParsed(): boolean {
    return this.#tree !== undefined;
  }

  /** The top-level declarations, in order; the contents of a broken part stand among them as far as they were understood. */
  get topLevel(): readonly Node[] {
    if (this.#topLevel) return this.#topLevel;
    const nodes = this.tree?.rootNode.namedChildren ?? [];
    this.#broken = nodes.filter((node) => node.type === 'ERROR');
    this.#topLevel =
      this.#broken.length === 0
        ? nodes
        : nodes.flatMap((node) => (node.type === 'ERROR' ? node.namedChildren : [node]));
    return this.#topLevel;
  }

  /** The package clause and the imports. */
  get head(): GoHead {
    return (this.#head ??= headOf(this.text));
  }

  get imports(): readonly GoImport[] {
    return this.head.imports;
  }

  /** The first place that the grammar does not understand. */
  get firstError(): Location | undefined {
    const root = this.tree?.rootNode;
    if (!root?.hasError) return undefined;
    let at = root;
    for (
      let deeper: Node | undefined = root;
      deeper;
      deeper = at.children.find((child) => child.hasError || child.isError || child.isMissing)
    ) {
      at = deeper;
      if (at.isError || at.isMissing) break;
    }
    return this.document.locate({ start: at.startIndex, end: Math.min(at.endIndex, at.startIndex + 1) });
  }

  /** The innermost node around a range. */
  nodeAt(start: number, end: number): Node | undefined {
    // From the root, tree-sitter would pass over all declarations before.
    return (this.topLevelAt(start) ?? this.tree?.rootNode)?.descendantForIndex(start, end) ?? undefined;
  }

  /** The top-level declaration around an offset. */
  topLevelAt(offset: number): Node | undefined {
    const declarations = this.topLevel;
    let low = 0;
    let high = declarations.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((declarations[middle]?.startIndex ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const found = declarations[low];
    if (!found) return undefined;
    const end = (this.#ends[low] ??= found.endIndex);
    return found.startIndex <= offset && offset < end ? found : undefined;
  }

  /** The names declared inside the top-level declaration around an offset; where that is broken, inside what is left of it. */
  scopesAt(offset: number): Scopes | undefined {
    const whole = this.topLevelAt(offset);
    const error =
      this.#broken.length === 0 || whole?.type.endsWith('_declaration')
        ? undefined
        : this.#broken.find((broken) => broken.startIndex <= offset && offset < broken.endIndex);
    const node = error ?? whole;
    if (!node) return undefined;
    const known = this.#scopes.get(node);
    if (known) return known;
    // The head of a function stands before the error where its body has no end.
    const head = error ? this.topLevelAt(Math.max(0, (error.previousNamedSibling?.endIndex ?? 1) - 1)) : undefined;
    const isHeaded = head && !head.equals(node) && head.childForFieldName('body') === null;
    const scopes = new Scopes(isHeaded ? [head, node] : [node], this.text);
    this.#scopes.set(node, scopes);
    return scopes;
  }

  locate(node: Node): Location {
    return this.document.locate({ start: node.startIndex, end: node.endIndex });
  }
}
