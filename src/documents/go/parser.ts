import { setFlagsFromString } from 'node:v8';
import type { Language, Parser, Tree } from 'web-tree-sitter';
import { goWasm, runtimeWasm } from './wasm.js';

/** Parses Go. */
export interface GoParser {
  /** A syntax tree, with errors in it where the text is no Go; undefined where parsing takes more steps than any real file. The caller deletes it. */
  parse(text: string): Tree | undefined;
}

interface TreeSitter {
  readonly Parser: typeof Parser;
  readonly Language: typeof Language;
}

/** The parser calls back every hundred operations or so: a hundred times what a dense file of the largest size takes. */
const MAX_CALLBACKS = 2_000_000;

/** Whether an error is one of the parser's WebAssembly, whose memory is in no order then. */
export function isTrap(error: unknown): boolean {
  return error instanceof Error && error.name === 'RuntimeError';
}

/**
 * V8 compiles a function of WebAssembly once more, and better, when it has run for long. For the large function of the
 * lexer that takes a tenth of a second, which pays only where there is more Go than this to read, in characters.
 */
const WORTH_COMPILING = 300_000;
const NEVER = 2_000_000_000;

let opened: Promise<GoParser> | undefined;

/** Loads the Go grammar, once per process; costs about 20 ms, so only for who has Go to read: `characters` of it in all, where that is known. */
export async function openGoParser(characters = WORTH_COMPILING): Promise<GoParser> {
  if (!opened && characters < WORTH_COMPILING) setFlagsFromString(`--wasm-tiering-budget=${NEVER}`);
  opened ??= load();
  return opened;
}

async function load(): Promise<GoParser> {
  // By path, since ncc can bundle only the CommonJS build, which the package's `exports` hide from imports.
  // @ts-expect-error its declarations are ambient, hence the types above
  const loaded = (await import('../../../node_modules/web-tree-sitter/web-tree-sitter.cjs')) as TreeSitter & {
    readonly default?: TreeSitter;
  };
  const { Parser, Language } = loaded.default ?? loaded;
  await Parser.init({ wasmBinary: runtimeWasm() });
  const language = await Language.load(goWasm());
  const parser = new Parser();
  parser.setLanguage(language);
  let isBroken = false;
  return {
    parse: (text) => {
      if (isBroken) return undefined;
      let left = MAX_CALLBACKS;
      try {
        const tree = parser.parse(text, null, { progressCallback: () => left-- < 0 });
        if (tree === null) parser.reset();
        return tree ?? undefined;
      } catch (error) {
        if (!isTrap(error)) throw error;
        isBroken = true;
        return undefined;
      }
    },
  };
}
