"use strict";
exports.id = 7884;
exports.ids = [7884,8226];
exports.modules = {

/***/ 206:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: function() { return /* binding */ GoFile; }
});

// EXTERNAL MODULE: ./src/documents/deadline.ts
var deadline = __webpack_require__(7592);
// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __webpack_require__(9995);
// EXTERNAL MODULE: ./src/documents/go/head.ts
var head = __webpack_require__(4355);
// EXTERNAL MODULE: ./src/words/pattern.ts
var pattern = __webpack_require__(3075);
;// CONCATENATED MODULE: ./src/documents/go/scopes.ts

/** What opens a scope. */
const SCOPES = new Set([
    'block',
    'if_statement',
    'for_statement',
    'expression_switch_statement',
    'type_switch_statement',
    'select_statement',
    'expression_case',
    'default_case',
    'type_case',
    'communication_case',
    'func_literal',
    'function_type',
    'method_elem',
]);
/** What declares names: in a list on its left, or in its field `name`. */
const LISTS = new Set([
    'short_var_declaration',
    'range_clause',
    'receive_statement',
    'type_switch_statement',
]);
const NAMED = new Set([
    'var_spec',
    'const_spec',
    'parameter_declaration',
    'variadic_parameter_declaration',
    'type_parameter_declaration',
    'type_spec',
    'type_alias',
]);
/** The names that one top-level declaration of a Go file declares within itself. */
class Scopes {
    roots;
    text;
    #byName = new Map();
    #candidates;
    /** Of several roots where one declaration is broken into parts; `text` is that of the file. */
    constructor(roots, text) {
        this.roots = roots;
        this.text = text;
    }
    /** What a name stands for at an offset; undefined where this function does not declare it. */
    lookup(name, offset) {
        let best;
        for (const entry of this.#declarationsOf(name)) {
            if (offset < entry.scopeStart || offset >= entry.scopeEnd || offset < entry.from)
                continue;
            if (!best ||
                entry.scopeStart > best.scopeStart ||
                (entry.scopeStart === best.scopeStart && entry.from >= best.from))
                best = entry;
        }
        return best;
    }
    /** Few names are ever asked for, so that looking where one stands takes less than collecting them all. */
    #declarationsOf(name) {
        const known = this.#byName.get(name);
        if (known)
            return known;
        const whole = { start: this.roots[0]?.startIndex ?? 0, end: this.roots.at(-1)?.endIndex ?? 0 };
        this.#candidates ??= this.roots.map((root) => candidatesIn(this.text, root));
        const candidates = this.#candidates;
        const found = this.roots.flatMap((root, index) => (candidates[index]?.get(name) ?? []).flatMap((offset) => declaredAt(root, offset, name.length, whole) ?? []));
        this.#byName.set(name, found);
        return found;
    }
}
const NAME = /(?<![A-Za-z_\u0080-\uffff])[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/;
/** What follows on a name's line where it may be declared: `:=`, `=`, a comma, a comment; or the start of a type. */
const ASSIGNED = /[ \t]*(?::=|,|=(?!=)|[/~])/y;
const TYPED = /[ \t]+[A-Za-z_*[(<.\u0080-\uffff]/y;
const MAY_DECLARE = (0,pattern/* sequence */.K2)([NAME, '(?=', (0,pattern/* either */.gP)([ASSIGNED, TYPED]), ')'], 'g');
/** Where names may be declared inside a node, by name. */
function candidatesIn(text, { startIndex, endIndex }) {
    const found = new Map();
    for (const { 0: name, index } of text.slice(startIndex, endIndex).matchAll(MAY_DECLARE)) {
        const at = startIndex + index;
        // `x.name`, but not `...name`.
        if (text[at - 1] === '.' && text[at - 2] !== '.')
            continue;
        const group = found.get(name);
        if (group)
            group.push(at);
        else
            found.set(name, [at]);
    }
    return found;
}
/** What is declared by the identifier at an offset, if it is one that declares. */
function declaredAt(root, offset, length, whole) {
    // From the top down, because tree-sitter finds a parent from the root of the whole file.
    const path = [];
    for (let node = root; node; node = node.firstChildForIndex(offset))
        path.push(node);
    const name = path.pop();
    if (name?.startIndex !== offset || name.endIndex !== offset + length || !/^(?:type_)?identifier$/.test(name.type))
        return undefined;
    let declaration = path.pop();
    if (declaration?.type === 'expression_list') {
        const list = declaration;
        declaration = path.pop();
        if (!declaration || !LISTS.has(declaration.type))
            return undefined;
        const side = declaration.childForFieldName(declaration.type === 'type_switch_statement' ? 'alias' : 'left');
        if (!side?.equals(list))
            return undefined;
    }
    else if (!namesIn(declaration).some((child) => child.equals(name)))
        return undefined;
    if (!declaration)
        return undefined;
    const scope = [...path, declaration].findLast(({ type }) => SCOPES.has(type));
    // The names of a top-level declaration itself belong to the package.
    if (!scope && /^(?:var|const)_|^type_(?:spec|alias)/.test(declaration.type))
        return undefined;
    const [scopeStart, scopeEnd] = scope ? [scope.startIndex, scope.endIndex] : [whole.start, whole.end];
    return { name, declaration, scopeStart, scopeEnd, from: visibleFrom(declaration) };
}
function namesIn(declaration) {
    return declaration && NAMED.has(declaration.type) ? declaration.childrenForFieldName('name') : [];
}
function visibleFrom(declaration) {
    if (/parameter_declaration$|^type_(?:spec|alias)$/.test(declaration.type))
        return declaration.startIndex;
    if (declaration.type === 'type_switch_statement')
        return declaration.childForFieldName('value')?.endIndex ?? declaration.startIndex;
    return declaration.endIndex;
}

;// CONCATENATED MODULE: ./src/documents/go/file.ts




/** A Go file: its text, and its syntax once somebody asks for it. */
class GoFile {
    path;
    text;
    role;
    parser;
    document;
    #tree;
    #topLevel;
    /** Where top-level declarations end, as far as it was asked: asking the nodes takes longer. */
    #ends = [];
    #broken = [];
    #head;
    #scopes = new Map();
    constructor(path, text, role, parser) {
        this.path = path;
        this.text = text;
        this.role = role;
        this.parser = parser;
        this.document = new documents_text/* TextDocument */.V(path, text);
    }
    /** The directory, relative to the repository root; empty for the root. */
    get directory() {
        return this.path.includes('/') ? this.path.slice(0, this.path.lastIndexOf('/')) : '';
    }
    /** Parses on first use; null where the parser gave up. */
    get tree() {
        if (this.#tree === undefined) {
            (0,deadline/* reading */.hF)(this.path);
            this.#tree = this.parser.parse(this.text) ?? null;
        }
        return this.#tree;
    }
    /** Whether somebody asked for the syntax. */
    get isParsed() {
        return this.#tree !== undefined;
    }
    /** The top-level declarations, in order; the contents of a broken part stand among them as far as they were understood. */
    get topLevel() {
        if (this.#topLevel)
            return this.#topLevel;
        const nodes = this.tree?.rootNode.namedChildren ?? [];
        this.#broken = nodes.filter((node) => node.type === 'ERROR');
        this.#topLevel =
            this.#broken.length === 0
                ? nodes
                : nodes.flatMap((node) => (node.type === 'ERROR' ? node.namedChildren : [node]));
        return this.#topLevel;
    }
    /** The package clause and the imports. */
    get head() {
        return (this.#head ??= (0,head/* headOf */.U)(this.text));
    }
    get imports() {
        return this.head.imports;
    }
    /** The first place that the grammar does not understand. */
    get firstError() {
        const root = this.tree?.rootNode;
        if (!root?.hasError)
            return undefined;
        let at = root;
        for (let deeper = root; deeper; deeper = at.children.find((child) => child.hasError || child.isError || child.isMissing)) {
            at = deeper;
            if (at.isError || at.isMissing)
                break;
        }
        return this.document.locate({ start: at.startIndex, end: Math.min(at.endIndex, at.startIndex + 1) });
    }
    /** The innermost node around a range. */
    nodeAt(start, end) {
        // From the root, tree-sitter would pass over all declarations before.
        return (this.topLevelAt(start) ?? this.tree?.rootNode)?.descendantForIndex(start, end) ?? undefined;
    }
    /** The top-level declaration around an offset. */
    topLevelAt(offset) {
        const declarations = this.topLevel;
        let low = 0;
        let high = declarations.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((declarations[middle]?.startIndex ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const found = declarations[low];
        if (!found)
            return undefined;
        const end = (this.#ends[low] ??= found.endIndex);
        return found.startIndex <= offset && offset < end ? found : undefined;
    }
    /** The names declared inside the top-level declaration around an offset; where that is broken, inside what is left of it. */
    scopesAt(offset) {
        const whole = this.topLevelAt(offset);
        const error = this.#broken.length === 0 || whole?.type.endsWith('_declaration')
            ? undefined
            : this.#broken.find((broken) => broken.startIndex <= offset && offset < broken.endIndex);
        const node = error ?? whole;
        if (!node)
            return undefined;
        const known = this.#scopes.get(node);
        if (known)
            return known;
        // The head of a function stands before the error where its body has no end.
        const head = error ? this.topLevelAt(Math.max(0, (error.previousNamedSibling?.endIndex ?? 1) - 1)) : undefined;
        const isHeaded = head && !head.equals(node) && head.childForFieldName('body') === null;
        const scopes = new Scopes(isHeaded ? [head, node] : [node], this.text);
        this.#scopes.set(node, scopes);
        return scopes;
    }
    locate(node) {
        return this.document.locate({ start: node.startIndex, end: node.endIndex });
    }
}


/***/ }),

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


/***/ }),

/***/ 7884:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadProgram: function() { return /* binding */ loadProgram; }
/* harmony export */ });
/* harmony import */ var _documents_go_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/* harmony import */ var _documents_go_module_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4577);
/* harmony import */ var _documents_go_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8226);
/* harmony import */ var _documents_go_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4428);
/* harmony import */ var _documents_go_types_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6635);
/* harmony import */ var _words_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3075);






/** What a program that completes the manifest speaks of; a plugin's own server speaks of it, too. */
const MANIFEST_TOOL = (0,_words_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .either */ .gP)([/plugin\.(?:json|ya?ml)/, /FindManifest|ReleaseNotesURL|release_notes_url|\.Version\b/]);
const SERVER = /\bClientMain\(/;
/** More files than the tool of a build has are not read. */
const MOST = 60;
/** The packages of a Go program, those that it imports from its own module first; undefined where it is none that completes manifests. */
async function loadProgram(contribution, path) {
    const files = await goFilesAt(contribution, contribution.path(path));
    if (!files.some(({ text }) => MANIFEST_TOOL.test(text)) || files.some(({ text }) => SERVER.test(text)))
        return undefined;
    const modules = await loadModules(contribution);
    const packages = [{ path: 'main', files }];
    let count = files.length;
    // The list grows while it is gone through.
    for (const { files: importing } of packages) {
        for (const { path: imported } of importing.flatMap(({ imports }) => imports)) {
            const directory = (0,_documents_go_types_program_js__WEBPACK_IMPORTED_MODULE_4__/* .directoryOf */ .j)(imported, modules);
            if (directory === undefined || packages.some((each) => each.path === imported))
                continue;
            const found = await goFilesAt(contribution, directory);
            count += found.length;
            if (count > MOST)
                return packages.reverse();
            packages.push({ path: imported, files: found });
        }
    }
    return packages.reverse();
}
async function goFilesAt(contribution, path) {
    const parser = await (0,_documents_go_parser_js__WEBPACK_IMPORTED_MODULE_1__.openGoParser)();
    const names = contribution.repository.files.filter((file) => file.endsWith('.go') &&
        !file.endsWith('_test.go') &&
        (file === path || file.slice(0, file.lastIndexOf('/')) === path));
    const files = await Promise.all(names.map(async (name) => {
        const content = await contribution.text(name);
        if (content.state !== 'present')
            return undefined;
        const { text } = content.document;
        return new _documents_go_file_js__WEBPACK_IMPORTED_MODULE_0__/* .GoFile */ .D(name, text, (0,_documents_go_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .roleOf */ .kp)(contribution.relative(name), text), parser);
    }));
    return files.filter((file) => file !== undefined);
}
async function loadModules(contribution) {
    const names = contribution.repository.files.filter((file) => /(?:^|\/)go\.mod$/.test(file) && !/(?:^|\/)vendor\//.test(file));
    const modules = await Promise.all(names.map(async (name) => {
        const content = await contribution.text(name);
        return content.state === 'present' ? (0,_documents_go_module_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGoModule */ .U)(content.document) : undefined;
    }));
    return modules.filter((module) => module !== undefined);
}


/***/ })

};
;