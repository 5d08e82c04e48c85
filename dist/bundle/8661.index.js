"use strict";
exports.id = 8661;
exports.ids = [8661];
exports.modules = {

/***/ 8661:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comment: function() { return /* binding */ comment; },
/* harmony export */   commentMarker: function() { return /* binding */ commentMarker; }
/* harmony export */ });
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6270);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6613);




const MOST = 5;
const ONLINE = 'online: true';
const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** What a comment begins with, and is found again by: one for each contribution of a repository. */
function commentMarker({ subject }) {
    return `<!-- ${_about_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_}: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(subject.path)} -->`;
}
/** The comment on a pull request: at most a screen, with the first findings and the way to all of them. */
function comment(verdict, permalink, summaryUrl) {
    const { findings, existing, limits } = verdict;
    const ranked = (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .heaviestFirst */ .O)(findings);
    const left = ranked.length - MOST;
    const before = existing && existing.length > 0 ? `, ${existing.length} there before` : '';
    return [
        commentMarker(verdict),
        `### ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(verdict)}`,
        '',
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .otherStandings */ .wW)(verdict).flatMap(([name, standing]) => [`**${name}:** ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .standingWords */ .o4)(standing, ONLINE)}`, '']),
        findings.length === 0 && !before
            ? 'Nothing is left to change.'
            : `${existing ? 'New: ' : ''}${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .findingCounts */ .s_)(verdict)}${before}.`,
        '',
        ...ranked.slice(0, MOST).map((finding) => line(finding, permalink)),
        ...(left > 0 ? ['', `And ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(left, 'more finding')}.`] : []),
        ...limits.slice(0, MOST).flatMap((limit) => ['', `Note: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(limit)}.`]),
        ...(summaryUrl ? ['', `[The whole summary](${summaryUrl})`] : []),
        '',
    ].join('\n');
}
function line({ severity, message, fix, rule, at }, permalink) {
    const place = at && (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(`${at.file}:${at.line}`);
    const link = at && permalink(at);
    const where = link ? ` [${place ?? ''}](${link})` : ` ${place ?? ''}`;
    return `- ${ICONS[severity]} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(message)} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(fix)}${where.trimEnd()} [${rule}](${(0,_about_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .ZZ)(rule)})`;
}


/***/ })

};
;