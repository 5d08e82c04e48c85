"use strict";
exports.id = 3104;
exports.ids = [3104];
exports.modules = {

/***/ 3104:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bundleFiles: function() { return /* binding */ bundleFiles; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var glob__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1668);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3559);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1913);




const PIECE = 256 * 1024;
/**
 * The files that a pattern names, sorted.
 * @param folder What the pattern is relative to.
 * @param within Where given, files outside of it are not opened.
 */
function bundleFiles(pattern, folder, within) {
    const around = within === undefined ? undefined : (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .folderAt */ .w3)(within);
    const names = (0,glob__WEBPACK_IMPORTED_MODULE_1__/* .globSync */ .AZ)(pattern, { cwd: folder, nodir: true, posix: true, dot: true }).sort();
    return names.flatMap((name) => {
        const led = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .followLinks */ .n1)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, name), () => false);
        if (led.state !== 'real' || (around !== undefined && !(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(around, led.path)))
            return [];
        const { path } = led;
        const parts = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openParts */ .t8)(path);
        if (!parts)
            return [];
        parts.close();
        return [{ file: name, size: parts.size, isSigned: (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isEntryAt */ .uT)(`${path}.sig`), pieces: () => piecesOf(path) }];
    });
}
function* piecesOf(path) {
    const parts = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openParts */ .t8)(path);
    if (!parts)
        return;
    try {
        for (let at = 0; at < parts.size; at += PIECE)
            yield parts.read(at, PIECE);
    }
    finally {
        parts.close();
    }
}


/***/ })

};
;