"use strict";
exports.id = 441;
exports.ids = [441];
exports.modules = {

/***/ 441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** More parts than any manifest has; a chain of aliases that grows beyond, or into itself, is refused. */
const MAX_PARTS = 100_000;
const MAX_LEVELS = 500;
/** Reads YAML 1.1, the version that the server's yaml.v2 speaks (`yes` is a boolean there). */
function parseYaml(text) {
    try {
        return parsed(text);
    }
    catch (error) {
        // The library recurses without a limit of its own.
        if (error instanceof RangeError)
            return { tree: undefined, problems: [], trailing: undefined, unreadable: 'it is nested too deeply' };
        throw error;
    }
}
function parsed(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
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
    if (problems.length > 0)
        return { tree: undefined, problems, trailing: undefined };
    const budget = { left: MAX_PARTS };
    const tree = document.contents ? toTree(document.contents, document, budget, 0) : undefined;
    if (budget.left < 0)
        return {
            tree: undefined,
            problems: [
                { message: `values expand to more than ${MAX_PARTS}, or nest deeper than ${MAX_LEVELS} levels`, span: { start: 0, end: 1 } },
            ],
            trailing: undefined,
        };
    return { tree, problems: tree ? [] : [{ message: 'the file is empty', span: { start: 0, end: 0 } }], trailing: undefined };
}
function toTree(node, document, budget, level) {
    const span = spanOf(node);
    if (level > MAX_LEVELS)
        budget.left = 0;
    if (--budget.left < 0)
        return { kind: 'null', span, value: null, source: '' };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        const target = node.resolve(document);
        return target ? { ...toTree(target, document, budget, level + 1), span } : { kind: 'null', span, value: null, source: node.source };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        return {
            kind: 'object',
            span,
            entries: node.items.map((pair) => {
                const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? String(pair.key.value) : String(pair.key);
                const keySpan = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? spanOf(pair.key) : span;
                return {
                    key,
                    keySpan,
                    value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.value)
                        ? toTree(pair.value, document, budget, level + 1)
                        : { kind: 'null', span: keySpan, value: null, source: '' },
                };
            }),
        };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return {
            kind: 'array',
            span,
            items: node.items.map((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item) ? toTree(item, document, budget, level + 1) : { kind: 'null', span, value: null, source: '' }),
        };
    const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null;
    const source = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? (node.source ?? '') : '';
    if (typeof value === 'string')
        return { kind: 'string', span, value, source };
    if (typeof value === 'number' || typeof value === 'bigint')
        return { kind: 'number', span, value: Number(value), source };
    if (typeof value === 'boolean')
        return { kind: 'boolean', span, value, source };
    if (value === null || value === undefined)
        return { kind: 'null', span, value: null, source };
    return { kind: 'string', span, value: source, source };
}
function spanOf(node) {
    const [start, end] = node.range ?? [0, 0];
    return { start, end };
}


/***/ })

};
;