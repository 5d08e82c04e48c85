"use strict";
exports.id = 2360;
exports.ids = [2360];
exports.modules = {

/***/ 2360:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newestRelease: function() { return /* binding */ newestRelease; }
/* harmony export */ });
/* harmony import */ var semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);
/* harmony import */ var semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_0__);

/** The newest final version that a tag names, without the `v`; undefined where none does. */
function newestRelease(tags) {
    const released = tags.filter((tag) => /^v?\d+\.\d+\.\d+$/.test(tag)).map((tag) => tag.replace(/^v/, ''));
    return released.filter((version) => !/(?:^|\.)0\d/.test(version)).sort((semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_0___default()))[0];
}


/***/ })

};
;