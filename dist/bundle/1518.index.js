"use strict";
exports.id = 1518;
exports.ids = [1518];
exports.modules = {

/***/ 1518:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HTML_HINT: function() { return /* binding */ HTML_HINT; },
/* harmony export */   unsafeHtml: function() { return /* binding */ unsafeHtml; }
/* harmony export */ });
/* harmony import */ var _documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3384);

/** Whether a text sets HTML at all. */
const HTML_HINT = /dangerouslySetInnerHTML|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML/;
/** What makes HTML that is safe to show: the web app's own formatter, and what says that it cleans. */
const SAFE = /sanitiz|purify|escape|formatText|messageHtmlToComponent|markdown|marked|svg|icon|style|css|translat|intl|t\(/i;
/** Finds HTML that is made of what is not constant. */
function* unsafeHtml(script, bindings) {
    // A library that was copied in is its author's.
    if (/\.(?:vendor|min)\.|\/vendor\//.test(script.document.file))
        return;
    for (const visited of script.nodes) {
        const html = htmlAt(visited);
        if (!html || isConstant(html, visited, bindings) || SAFE.test(script.source(html)))
            continue;
        const base = baseOf(html);
        const bound = base === undefined ? undefined : bindings(visited, base);
        if (bound && SAFE.test(script.source(bound)))
            continue;
        yield { at: script.locate(visited.node), what: script.source(html) };
    }
}
function htmlAt({ node }) {
    if (node.type === 'ObjectProperty' && (0,_documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(node.key) === '__html')
        return node.value;
    if (node.type === 'AssignmentExpression' &&
        node.left.type === 'MemberExpression' &&
        /^(?:inner|outer)HTML$/.test((0,_documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(node.left.property) ?? '') &&
        // What is put into a template is not shown yet.
        (0,_documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(node.left.object) !== 'template')
        return node.right;
    return node.type === 'CallExpression' &&
        node.callee.type === 'MemberExpression' &&
        (0,_documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(node.callee.property) === 'insertAdjacentHTML'
        ? node.arguments[1]
        : undefined;
}
/** `html` of `html.trim()`. */
function baseOf(node) {
    let at = node;
    while (at.type === 'CallExpression' || at.type === 'MemberExpression')
        at = at.type === 'CallExpression' ? at.callee : at.object;
    return at.type === 'Identifier' ? at.name : undefined;
}
function isConstant(node, from, bindings) {
    if (node.type.endsWith('Literal') && node.type !== 'TemplateLiteral')
        return true;
    if (node.type === 'TemplateLiteral')
        return node.expressions.length === 0;
    if (node.type === 'ConditionalExpression')
        return isConstant(node.consequent, from, bindings) && isConstant(node.alternate, from, bindings);
    if (node.type !== 'Identifier')
        return false;
    const bound = bindings(from, node.name);
    if (bound?.type === 'VariableDeclarator')
        return bound.init ? isConstant(bound.init, from, bindings) : false;
    return bound?.type.startsWith('Import') ?? false;
}


/***/ })

};
;