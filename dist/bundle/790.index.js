"use strict";
exports.id = 790;
exports.ids = [790];
exports.modules = {

/***/ 3790:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: function() { return /* binding */ parseYaml; }
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** More parts than any manifest has; a chain of aliases that grows beyond, or into itself, is refused. */
const MAX_PARTS = 100_000;
const MAX_LEVELS = 500;
const MERGE = '<<';
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
    const reader = new TreeReader(document);
    const tree = document.contents ? reader.tree(document.contents, 0) : undefined;
    if (reader.problems.length > 0)
        return { tree: undefined, problems: reader.problems, trailing: undefined };
    return {
        tree,
        problems: tree ? [] : [{ message: 'the file is empty', span: { start: 0, end: 0 } }],
        trailing: undefined,
    };
}
class TreeReader {
    problems = [];
    left = MAX_PARTS;
    /** The node of every anchor: the library's own look-up walks the whole document for each alias. */
    anchors = new Map();
    constructor(document) {
        (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
            Node: (_, node) => {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && node.anchor !== undefined)
                    this.anchors.set(node.anchor, node);
            },
        });
    }
    tree(node, level) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
            return { kind: 'null', span: { start: 0, end: 0 }, value: null, source: '' };
        const span = spanOf(node);
        if (--this.left < 0 || level > MAX_LEVELS)
            return this.refused(span);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
            const target = this.anchors.get(node.source);
            return target
                ? { ...this.tree(target, level + 1), span }
                : this.refused(span, `there is no anchor for the alias ${node.source}`);
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return { kind: 'object', span, entries: this.entries(node, level) };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { kind: 'array', span, items: node.items.map((item) => this.tree(item, level + 1)) };
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? scalar(node.value, node.source ?? '', span) : scalar(null, '', span);
    }
    entries(map, level) {
        const pairs = map.items.map((pair) => {
            const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? (pair.key.source ?? String(pair.key.value)) : String(pair.key);
            const keySpan = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? spanOf(pair.key) : spanOf(map);
            return { key, keySpan, value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.value) ? this.tree(pair.value, level + 1) : scalar(null, '', keySpan) };
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
    refused(span, message = `values expand to more than ${MAX_PARTS}, or nest deeper than ${MAX_LEVELS} levels`) {
        if (this.problems.length === 0)
            this.problems.push({ message, span });
        return scalar(null, '', span);
    }
}
function scalar(value, source, span) {
    if (typeof value === 'string')
        return { kind: 'string', span, value, source };
    if (typeof value === 'number' || typeof value === 'bigint')
        return { kind: 'number', span, value: Number(value), source };
    if (typeof value === 'boolean')
        return { kind: 'boolean', span, value, source };
    return value === null || value === undefined
        ? { kind: 'null', span, value: null, source }
        : { kind: 'string', span, value: source, source };
}
function spanOf(node) {
    const [start, end] = node.range ?? [0, 0];
    return { start, end };
}


/***/ })

};
;