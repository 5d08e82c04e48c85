"use strict";
exports.id = 1035;
exports.ids = [1035];
exports.modules = {

/***/ 1035:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ROOT_HINT: function() { return /* binding */ ROOT_HINT; },
/* harmony export */   rootUrls: function() { return /* binding */ rootUrls; }
/* harmony export */ });
/* harmony import */ var _documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3384);

/** Whether a text holds such an address at all. */
const ROOT_HINT = /["'`]\/(?:plugins|api\/v4)\//;
const ROOT = /^\/(?:plugins|api\/v4)\//;
/** What sends a browser or a request to an address. */
const SINKS = /^(?:fetch|axios|axios\.\w+|request(?:\.\w+)?|superagent\.\w+|\$\.(?:get|post|ajax)|(?:window\.)?open|(?:window\.)?location\.(?:assign|replace)|\w+\.open|(?:this\.)?_?do(?:Get|Post|Put|Delete|Patch|Fetch)\w*)$/;
const ATTRIBUTES = new Set(['href', 'src', 'action']);
/** Finds addresses that begin at the root of the host, where the server may be served from a folder below it. */
function* rootUrls(script) {
    const seen = new Set();
    for (const visited of script.nodes) {
        if (!startsAtRoot(visited.node))
            continue;
        const whole = wholeSum(visited);
        if (!whole)
            continue;
        const holder = holderOf(whole);
        if (holder === undefined ? !isSunk(script, whole) : seen.has(holder) || !isBeginning(script, holder))
            continue;
        if (holder !== undefined)
            seen.add(holder);
        yield { at: script.locate(whole.node), what: script.source(whole.node).replace(/^[`'"]|[`'"]$/g, '') };
    }
}
function startsAtRoot(node) {
    if (node.type === 'StringLiteral')
        return ROOT.test(node.value);
    return node.type === 'TemplateLiteral' && ROOT.test(node.quasis[0]?.value.raw ?? '');
}
/** The sum that a text begins; undefined where something stands before it. */
function wholeSum(from) {
    let at = from;
    while (at.up?.node.type === 'BinaryExpression' && at.up.node.operator === '+') {
        if (at.key === 'right')
            return undefined;
        at = at.up;
    }
    return at;
}
/** The variable or property that keeps an address. */
function holderOf({ key, up }) {
    const outer = up?.node;
    if (outer?.type === 'VariableDeclarator' && key === 'init')
        return (0,_documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(outer.id);
    if (outer?.type === 'ClassProperty' && key === 'value')
        return (0,_documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(outer.key);
    if (outer?.type !== 'AssignmentExpression' || key !== 'right')
        return undefined;
    return outer.left.type === 'MemberExpression' && outer.left.object.type === 'ThisExpression'
        ? (0,_documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(outer.left.property)
        : undefined;
}
/** Whether an address goes straight to where it is used. */
function isSunk(script, { key, up }) {
    const outer = up?.node;
    if (outer?.type === 'CallExpression' && key === 'arguments') {
        const first = outer.arguments.find((argument) => startsAtRoot(argument) || argument.type === 'BinaryExpression');
        return (SINKS.test(script.source(outer.callee)) &&
            (first === outer.arguments[0] || script.source(outer.callee).endsWith('.open')));
    }
    if (outer?.type === 'JSXExpressionContainer' || outer?.type === 'JSXAttribute') {
        const attribute = outer.type === 'JSXAttribute' ? outer : up?.up?.node;
        return attribute?.type === 'JSXAttribute' && ATTRIBUTES.has((0,_documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(attribute.name) ?? '');
    }
    return outer?.type === 'AssignmentExpression' && /\blocation(?:\.href)?$/.test(script.source(outer.left));
}
/** Whether what is kept begins an address somewhere, and nowhere stands behind the start of one. */
function isBeginning(script, name) {
    let begins = false;
    for (const visited of script.nodes) {
        const { node, key, up } = visited;
        if (node.type !== 'Identifier' || node.name !== name || key === 'id')
            continue;
        const value = up?.node.type === 'MemberExpression' && key === 'property' ? up : visited;
        const outer = value.up?.node;
        if (outer?.type === 'TemplateLiteral') {
            if (outer.expressions[0] !== value.node || outer.quasis[0]?.value.raw !== '')
                return false;
            begins = true;
        }
        else if (outer?.type === 'BinaryExpression' && outer.operator === '+') {
            if (value.key === 'right')
                return false;
            begins = true;
        }
        else if (isSunk(script, value))
            begins = true;
        // Whoever else gets it may put something before it.
        else if (outer?.type === 'CallExpression' &&
            value.key === 'arguments' &&
            /[uU]rl|[rR]oute|[bB]ase|[jJ]oin/.test(script.source(outer.callee)))
            return false;
        else if (outer?.type === 'ExportSpecifier')
            return false;
    }
    return begins;
}


/***/ })

};
;