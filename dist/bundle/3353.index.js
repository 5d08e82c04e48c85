"use strict";
exports.id = 3353;
exports.ids = [3353];
exports.modules = {

/***/ 3353:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeEntities: function() { return /* binding */ decodeEntities; },
/* harmony export */   parseHtml: function() { return /* binding */ parseHtml; }
/* harmony export */ });
/* harmony import */ var entities_decode__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7031);
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2664);


/** The elements of a fragment in order of their start tags, and its text outside of tags. Tolerant, as browsers are. */
function parseHtml(fragment, offset) {
    const elements = [];
    // Only what is still open and may hold text; the cap keeps nested elements from costing the square of their number.
    const open = [];
    let all = '';
    const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .i({
        onopentag(name, attributes) {
            const element = {
                name,
                attributes,
                text: '',
                span: { start: offset + parser.startIndex, end: offset + parser.endIndex + 1 },
            };
            elements.push(element);
            if (open.length < MAX_OPEN)
                open.push(element);
        },
        ontext(text) {
            all += text;
            for (const element of open)
                element.text += text;
        },
        onclosetag(name) {
            const at = open.findLastIndex((element) => element.name === name);
            if (at !== -1)
                open.length = at;
        },
    });
    parser.end(fragment);
    return { elements, text: all };
}
const MAX_OPEN = 32;
/** A text with its character references resolved. */
function decodeEntities(text) {
    return (0,entities_decode__WEBPACK_IMPORTED_MODULE_1__/* .decodeHTML */ .Gz)(text);
}


/***/ })

};
;