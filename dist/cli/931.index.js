"use strict";
exports.id = 931;
exports.ids = [931];
exports.modules = {

/***/ 1931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadWebapp: () => (/* binding */ loadWebapp)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5759);

const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const LEFT_OUT = /(?:^|\/)(?:node_modules|dist|build|coverage|tests?|__tests__|__mocks__|mocks?|e2e|cypress|storybook|\.[^/]+)\/|\.(?:test|spec|stories)\.\w+$|\.d\.[cm]?ts$/;
const CONFIGURATION = /^(?:webpack|vite|rollup)[\w.-]*\.(?:[cm]?[jt]s)$/;
/** More than the largest public plugin has by far. */
const MAX_FILES = 5000;
async function loadWebapp(source) {
    const manifest = await source.fact('manifest');
    const folder = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .inBase */ .p3)(source, 'webapp/');
    const paths = source.directory.files.filter((path) => path.startsWith(folder) && SCRIPT.test(path) && !LEFT_OUT.test(path));
    if (paths.length === 0)
        return !(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(manifest) && manifest.value.webapp
            ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)('the manifest names a web app part, and there is no source for it in `webapp/`')
            : (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .inapplicable */ .vA)('there is no web app part');
    if (paths.length > MAX_FILES)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .missing */ .LO)(`the web app part has more than ${MAX_FILES} files`);
    const { readWebappFile } = await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(331)]).then(__webpack_require__.bind(__webpack_require__, 7712));
    const webapp = {
        registry: [],
        removals: [],
        externals: [],
        imports: new Set(),
        unreadable: [],
    };
    for (const path of paths) {
        const content = await source.directory.read(path);
        if (content.state !== 'present')
            webapp.unreadable.push(path);
        else
            readWebappFile(path, new TextDecoder().decode(content.bytes), CONFIGURATION.test(path.slice(path.lastIndexOf('/') + 1)), webapp);
    }
    return webapp;
}


/***/ })

};
;