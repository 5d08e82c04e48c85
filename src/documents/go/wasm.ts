import { readFileSync } from 'node:fs';

// Alone in this file: beside an `import()` ncc would not see that these are files, and would bundle them as text.

/** The tree-sitter runtime, compiled to WebAssembly. */
export function runtimeWasm(): Uint8Array {
  return readFileSync(new URL('../../../node_modules/web-tree-sitter/web-tree-sitter.wasm', import.meta.url));
}

/** The Go grammar, compiled to WebAssembly. */
export function goWasm(): Uint8Array {
  return readFileSync(new URL('../../../node_modules/tree-sitter-go/tree-sitter-go.wasm', import.meta.url));
}
