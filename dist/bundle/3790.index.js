"use strict";
exports.id = 3790;
exports.ids = [3790];
exports.modules = {

/***/ 3790:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: function() { return /* binding */ parseYaml; }
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(641);


/** The library recurses into what is nested, and reads the keys of every level again: no manifest comes near. */
const MAX_LEVELS = 200;
/** Words, signs, blanks and line breaks; each takes about 500 bytes while it is read. */
const MAX_LEXEMES = 100_000;
const MERGE = '<<';
/** Reads YAML 1.1, the version that the server's yaml.v2 speaks (`yes` is a boolean there). What is nested deeper than 200 levels is `unreadable`. */
function parseYaml(text) {
    const tokens = tokensOf(text);
    if (typeof tokens === 'string')
        return unread(tokens);
    const document = firstDocument(tokens, text.length);
    const problems = document.errors.map((error) => ({
        message: error.message.split('\n', 1)[0] ?? 'is not YAML',
        span: { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) },
    }));
    if (problems.length > 0)
        return { tree: undefined, problems, trailing: undefined };
    const reader = new TreeReader(document);
    const tree = document.contents ? reader.tree(document.contents, 0) : undefined;
    if (reader.unreadable !== undefined)
        return unread(reader.unreadable);
    if (reader.problems.length > 0)
        return { tree: undefined, problems: reader.problems, trailing: undefined };
    return {
        tree,
        problems: tree ? [] : [{ message: 'the file is empty', span: { start: 0, end: 0 } }],
        trailing: undefined,
    };
}
function unread(unreadable) {
    return { tree: undefined, problems: [], trailing: undefined, unreadable };
}
/** The library's first, flat reading; the reason where it would be too much to go on. */
function tokensOf(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    const tokens = [];
    let count = 0;
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        // The document and a scalar stand there, too.
        if (parser.stack.length > MAX_LEVELS + 2)
            return _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_DEEP */ .gZ;
        count += 1;
        if (count > MAX_LEXEMES)
            return _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_MANY */ .LJ;
    }
    return [...tokens, ...parser.end()];
}
function firstDocument(tokens, length) {
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({
        version: '1.1',
        uniqueKeys: false,
        keepSourceTokens: false,
        logLevel: 'silent',
        prettyErrors: false,
    });
    const [document] = composer.compose(tokens, true, length);
    // Asked to, the composer makes a document of nothing, too.
    return document;
}
class TreeReader {
    problems = [];
    /** Why the file is not read on, though nothing is wrong with it. */
    unreadable;
    left = _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VALUES */ .Ex;
    /** The anchors whose aliases are being followed. */
    followed = new Set();
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
            return scalar(null, '', { start: 0, end: 0 });
        const span = spanOf(node);
        if (--this.left < 0)
            this.unreadable ??= _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_MANY */ .LJ;
        // Aliases nest what is flat in the file.
        if (level > MAX_LEVELS)
            this.unreadable ??= _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_DEEP */ .gZ;
        if (this.unreadable !== undefined)
            return scalar(null, '', span);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.aliased(node.source, span, level);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return { kind: 'object', span, entries: this.entries(node, level) };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { kind: 'array', span, items: node.items.map((item) => this.tree(item, level + 1)) };
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? scalar(node.value, node.source ?? '', span) : scalar(null, '', span);
    }
    aliased(name, span, level) {
        const target = this.anchors.get(name);
        if (!target)
            return this.refused(span, `there is no anchor for the alias ${name}`);
        if (this.followed.has(name))
            return this.refused(span, `the anchor ${name} contains itself`);
        this.followed.add(name);
        const tree = { ...this.tree(target, level + 1), span };
        this.followed.delete(name);
        return tree;
    }
    entries(map, level) {
        const pairs = map.items.map((pair) => {
            const keySpan = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? spanOf(pair.key) : spanOf(map);
            return {
                key: this.key(pair.key, keySpan),
                keySpan,
                value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.value) ? this.tree(pair.value, level + 1) : scalar(null, '', keySpan),
            };
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
    key(node, span) {
        const meant = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? this.anchors.get(node.source) : node;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(meant))
            return meant.source ?? String(meant.value);
        // yaml.v2 takes no other key for a field or an entry of a map from texts.
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(meant))
            this.refused(span, 'a key is a text, and no list or map');
        return 'null';
    }
    refused(span, message) {
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