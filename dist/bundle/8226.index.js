"use strict";
exports.id = 8226;
exports.ids = [8226];
exports.modules = {

/***/ 8226:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: function() { return /* binding */ isTrap; },
  openGoParser: function() { return /* binding */ openGoParser; }
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/documents/go/wasm.ts

// Alone in this file: beside an `import()` ncc would not see that these are files, and would bundle them as text.
/** The tree-sitter runtime, compiled to WebAssembly. */
function runtimeWasm() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "web-tree-sitter.wasm");
}
/** The Go grammar, compiled to WebAssembly. */
function goWasm() {
    return (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "tree-sitter-go.wasm");
}

;// CONCATENATED MODULE: ./src/documents/go/parser.ts


/** The parser calls back every hundred operations or so: a hundred times what a dense file of the largest size takes. */
const MAX_CALLBACKS = 2_000_000;
/** Whether an error is one of the parser's WebAssembly, whose memory is in no order then. */
function isTrap(error) {
    return error instanceof Error && error.name === 'RuntimeError';
}
/**
 * V8 compiles a function of WebAssembly once more, and better, when it has run for long. For the large function of the
 * lexer that takes a tenth of a second, which pays only where there is more Go than this to read, in characters.
 */
const WORTH_COMPILING = 300_000;
const NEVER = 2_000_000_000;
let opened;
/** Loads the Go grammar, once per process; costs about 20 ms, so only for who has Go to read: `characters` of it in all, where that is known. */
async function openGoParser(characters = WORTH_COMPILING) {
    if (!opened && characters < WORTH_COMPILING)
        (0,external_node_v8_.setFlagsFromString)(`--wasm-tiering-budget=${NEVER}`);
    opened ??= load();
    return opened;
}
async function load() {
    // By path, since ncc can bundle only the CommonJS build, which the package's `exports` hide from imports.
    // @ts-expect-error its declarations are ambient, hence the types above
    const loaded = (await __webpack_require__.e(/* import() */ 551).then(__webpack_require__.t.bind(__webpack_require__, 551, 23)));
    const { Parser, Language } = loaded.default ?? loaded;
    await Parser.init({ wasmBinary: runtimeWasm() });
    const language = await Language.load(goWasm());
    const parser = new Parser();
    parser.setLanguage(language);
    let isBroken = false;
    return {
        parse: (text) => {
            if (isBroken)
                return undefined;
            let left = MAX_CALLBACKS;
            try {
                const tree = parser.parse(text, null, { progressCallback: () => left-- < 0 });
                if (tree === null)
                    parser.reset();
                return tree ?? undefined;
            }
            catch (error) {
                if (!isTrap(error))
                    throw error;
                isBroken = true;
                return undefined;
            }
        },
    };
}


/***/ })

};
;