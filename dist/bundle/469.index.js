"use strict";
exports.id = 469;
exports.ids = [469];
exports.modules = {

/***/ 7592:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: function() { return /* binding */ bounded; },
/* harmony export */   bK: function() { return /* binding */ isOutOfTime; },
/* harmony export */   hF: function() { return /* binding */ reading; }
/* harmony export */ });
/* unused harmony export currentDocument */
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Milliseconds that a document may take, and those for each kilobyte of it: ten times what the slowest of our parsers
 * takes on a slow machine. Only a text that is made to be slow meets them.
 */
const LEAST = 2_000;
const PER_KILOBYTE = 20;
/** Milliseconds for all documents of a run together, so that many slow ones are no way around the limit of each. */
const ALL = 60_000;
const JOB = Symbol.for('mattermost-marketplace-readiness job');
let script;
let left = ALL;
let current;
/** The document that is being read, for whoever ends the run from outside; undefined between documents. */
function currentDocument() {
    return current;
}
/**
 * Does synchronous work on a document, and ends it when its time is up, whatever it is doing: JavaScript, WebAssembly or
 * a regular expression. It costs a tenth of a millisecond; work within such work has the time of the outer.
 */
function bounded(document, characters, work) {
    if (current !== undefined)
        return work();
    const timeout = Math.floor(Math.min(left, LEAST + (characters / 1024) * PER_KILOBYTE));
    if (timeout <= 0)
        return { outOfTime: document };
    const start = performance.now();
    let result = { outOfTime: document };
    current = document;
    try {
        run(() => (result = work()), timeout);
    }
    catch (error) {
        if (!isTimeout(error))
            throw error;
        result = { outOfTime: current };
    }
    finally {
        current = undefined;
        left -= performance.now() - start;
    }
    return result;
}
/** Names the document that larger work has come to. */
function reading(document) {
    if (current !== undefined)
        current = document;
}
/** Whether the time of bounded work was up. */
function isOutOfTime(result) {
    return typeof result === 'object' && result !== null && 'outOfTime' in result;
}
/** The only way in which Node ends running code is the time limit of a script; so a script calls the job. */
function run(job, timeout) {
    const world = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInThisContext)('globalThis');
    script ??= new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script(`globalThis[Symbol.for(${JSON.stringify(JOB.description)})]()`);
    world[JOB] = job;
    try {
        script.runInThisContext({ timeout });
    }
    finally {
        world[JOB] = undefined;
    }
}
function isTimeout(error) {
    return error instanceof Error
        ? 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
        : // Made in the world of the script, where `Error` is another.
            String(error?.code) === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}


/***/ }),

/***/ 850:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ScriptDocument: function() { return /* binding */ ScriptDocument; }
/* harmony export */ });
/* harmony import */ var _babel_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5429);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7592);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9995);



/** A JavaScript or TypeScript file that parses, if need be around its errors. */
class ScriptDocument {
    text;
    root;
    document;
    #nodes;
    constructor(file, text, root) {
        this.text = text;
        this.root = root;
        this.document = new _text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextDocument */ .V(file, text);
    }
    /** Undefined where the text is no script at all, nests deeper than the parser can follow, or takes it too long. */
    static parse(file, text) {
        const script = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(file, text.length, () => ScriptDocument.#parse(file, text));
        return (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutOfTime */ .bK)(script) ? undefined : script;
    }
    static #parse(file, text) {
        const jsx = /\.[cm]?ts$/.test(file) ? [] : ['jsx'];
        const read = (dialect) => (0,_babel_parser__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            sourceType: 'unambiguous',
            errorRecovery: true,
            attachComment: false,
            plugins: [...dialect, ...jsx, 'decorators-legacy'],
        });
        try {
            if (/\.[cm]?tsx?$/.test(file))
                return new ScriptDocument(file, text, read(['typescript']).program);
            // Few scripts have types of Flow in them, and looking for them takes longer.
            const plain = attempt(() => read([]));
            return new ScriptDocument(file, text, (plain?.errors?.length === 0 ? plain : read(['flow'])).program);
        }
        catch (error) {
            if (error instanceof SyntaxError || error instanceof RangeError)
                return undefined;
            throw error;
        }
    }
    /** The statements at the top. */
    get statements() {
        return this.root.type === 'Program' ? this.root.body : [];
    }
    /** Every node, parents first, in the order of the file. */
    get nodes() {
        if (this.#nodes)
            return this.#nodes;
        const nodes = [];
        const open = [{ node: this.root, key: '', up: undefined }];
        for (let visited = open.pop(); visited; visited = open.pop()) {
            nodes.push(visited);
            const children = [];
            for (const [key, value] of Object.entries(visited.node)) {
                for (const child of Array.isArray(value) ? value : [value])
                    if (isNode(child))
                        children.push({ node: child, key, up: visited });
            }
            open.push(...children.reverse());
        }
        return (this.#nodes = nodes);
    }
    locate(node) {
        return this.document.locate({ start: node.start ?? 0, end: node.end ?? 0 });
    }
    /** The source of a node. */
    source(node) {
        return this.text.slice(node.start ?? 0, node.end ?? 0);
    }
}
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function isNode(value) {
    return (typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value);
}


/***/ })

};
;