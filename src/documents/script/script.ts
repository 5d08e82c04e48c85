import { parse } from '@babel/parser';
import type { Comment, Node } from '@babel/types';
import type { Location } from '../text.js';
import { bounded, isOutOfTime } from '../deadline.js';
import { TextDocument } from '../text.js';

/** A node of a script, and the way to it from the root. */
export interface Visited {
  readonly node: Node;
  /** Under which key of the parent it stands. */
  readonly key: string;
  readonly up: Visited | undefined;
}

/** A JavaScript or TypeScript file that parses, if need be around its errors. */
export class ScriptDocument {
  readonly document: TextDocument;
  #nodes: readonly Visited[] | undefined;

  private constructor(
    file: string,
    readonly text: string,
    private readonly root: Node,
    /** Every comment, in the order of the file. */
    readonly comments: readonly Comment[],
  ) {
    this.document = new TextDocument(file, text);
  }

  /** Undefined where the text is no script at all, nests deeper than the parser can follow, or takes it too long. */
  static parse(file: string, text: string): ScriptDocument | undefined {
    const script = bounded(file, text.length, () => ScriptDocument.#parse(file, text));
    return isOutOfTime(script) ? undefined : script;
  }

  static #parse(file: string, text: string): ScriptDocument | undefined {
    const jsx = /\.[cm]?ts$/.test(file) ? [] : (['jsx'] as const);
    const read = (dialect: readonly ('typescript' | 'flow')[]): ReturnType<typeof parse> =>
      parse(text, {
        sourceType: 'unambiguous',
        errorRecovery: true,
        attachComment: false,
        plugins: [...dialect, ...jsx, 'decorators-legacy'],
      });
    try {
      if (/\.[cm]?tsx?$/.test(file)) return ScriptDocument.#of(file, text, read(['typescript']));
      // Few scripts have types of Flow in them, and looking for them takes longer.
      const plain = attempt(() => read([]));
      return ScriptDocument.#of(file, text, plain?.errors?.length === 0 ? plain : read(['flow']));
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
      throw error;
    }
  }

  static #of(file: string, text: string, { program, comments }: ReturnType<typeof parse>): ScriptDocument {
    return new ScriptDocument(file, text, program, comments ?? []);
  }

  /** The statements at the top. */
  get statements(): readonly Node[] {
    return this.root.type === 'Program' ? this.root.body : [];
  }

  /** Every node, parents first, in the order of the file. */
  get nodes(): readonly Visited[] {
    if (this.#nodes) return this.#nodes;
    const nodes: Visited[] = [];
    const open: Visited[] = [{ node: this.root, key: '', up: undefined }];
    for (let visited = open.pop(); visited; visited = open.pop()) {
      nodes.push(visited);
      const children: Visited[] = [];
      for (const [key, value] of Object.entries(visited.node) as [string, unknown][]) {
        for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
          if (isNode(child)) children.push({ node: child, key, up: visited });
      }
      open.push(...children.reverse());
    }
    return (this.#nodes = nodes);
  }

  locate(node: Node): Location {
    return this.document.locate({ start: node.start ?? 0, end: node.end ?? 0 });
  }

  /** The source of a node. */
  source(node: Node): string {
    return this.text.slice(node.start ?? 0, node.end ?? 0);
  }
}

function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value
  );
}
