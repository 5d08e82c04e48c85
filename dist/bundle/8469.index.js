"use strict";
exports.id = 8469;
exports.ids = [8469];
exports.modules = {

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
    comments;
    document;
    #nodes;
    constructor(file, text, root, 
    /** Every comment, in the order of the file. */
    comments) {
        this.text = text;
        this.root = root;
        this.comments = comments;
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
                return ScriptDocument.#of(file, text, read(['typescript']));
            // Few scripts have types of Flow in them, and looking for them takes longer.
            const plain = attempt(() => read([]));
            return ScriptDocument.#of(file, text, plain?.errors?.length === 0 ? plain : read(['flow']));
        }
        catch (error) {
            if (error instanceof SyntaxError || error instanceof RangeError)
                return undefined;
            throw error;
        }
    }
    static #of(file, text, { program, comments }) {
        return new ScriptDocument(file, text, program, comments ?? []);
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