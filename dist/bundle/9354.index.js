"use strict";
exports.id = 9354;
exports.ids = [9354];
exports.modules = {

/***/ 9354:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CSRF_HINT: function() { return /* binding */ CSRF_HINT; },
/* harmony export */   unprotectedRequests: function() { return /* binding */ unprotectedRequests; }
/* harmony export */ });
/* harmony import */ var _documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3384);

/** Whether a text can send something to the plugin's server part. */
const CSRF_HINT = /\b(?:fetch|axios|superagent)\b/;
const PLUGIN = /\/plugins\/|plugin_?id|manifest\.id|manifest\b/i;
/** The token is put in, here or by Mattermost's own client. */
const PROTECTED = /csrf|xsrf|getOptions\s*\(|Client4\b|doFetch\w*\s*\(/i;
const CHANGES = /^(?:post|put|patch|delete)$/i;
/** Finds requests that change something, in files that never speak of the token. */
function* unprotectedRequests(script) {
    if (!PLUGIN.test(script.text))
        return;
    const speaks = PROTECTED.test(script.text);
    for (const { node } of script.nodes) {
        if (node.type !== 'CallExpression')
            continue;
        const callee = script.source(node.callee);
        if (/^(?:window\.)?fetch$/.test(callee)) {
            const method = methodOf(node.arguments[1]);
            const isPlain = isWritten(script, node.arguments[1]) && !/^[`'"]https?:/.test(script.source(node.arguments[0] ?? node));
            if (method !== undefined && CHANGES.test(method) && (isPlain || !speaks))
                yield { at: script.locate(node.callee), what: `fetch with ${method.toUpperCase()}` };
        }
        else if (!speaks && /^(?:axios|superagent)\.(?:post|put|patch|delete|del)$/.test(callee))
            yield { at: script.locate(node.callee), what: callee };
    }
}
/** The method that an object of options names; undefined where other options may come in. */
function methodOf(options) {
    if (options?.type !== 'ObjectExpression' || hasSpread(options))
        return undefined;
    for (const property of options.properties)
        if (property.type === 'ObjectProperty' && (0,_documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(property.key) === 'method')
            return property.value.type === 'StringLiteral' ? property.value.value : undefined;
    return undefined;
}
/** Whether the headers are written out, without the token. */
function isWritten(script, options) {
    if (options?.type !== 'ObjectExpression' || PROTECTED.test(script.source(options)))
        return false;
    const headers = options.properties.find((property) => property.type === 'ObjectProperty' && (0,_documents_script_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(property.key) === 'headers');
    const value = headers?.type === 'ObjectProperty' ? headers.value : undefined;
    return (value?.type === 'ObjectExpression' &&
        value.properties.every((property) => property.type === 'ObjectProperty' && !property.computed));
}
function hasSpread({ properties }) {
    return properties.some(({ type }) => type === 'SpreadElement');
}


/***/ })

};
;