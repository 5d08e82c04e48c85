"use strict";
exports.id = 7290;
exports.ids = [7290];
exports.modules = {

/***/ 7290:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkAgainst: function() { return /* binding */ checkAgainst; }
/* harmony export */ });
/* harmony import */ var _repository_contribution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7892);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2391);
/* harmony import */ var _excerpts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2563);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3016);




/**
 * What rules say of a pull request, in which what its base commit has, too, is `existing`. The base commit is read from git’s
 * store, nothing of it is set aside, and the work tree is left as it is.
 * @returns undefined where that commit is not in the checkout.
 */
async function checkAgainst(commit, source, rules, ignores) {
    const { contribution } = source;
    const past = commit === undefined ? undefined : await contribution.repository.at(commit);
    if (!past)
        return undefined;
    try {
        const before = { ...source, contribution: (0,_repository_contribution_js__WEBPACK_IMPORTED_MODULE_0__/* .contributionIn */ .w)(past.directory, contribution.base) };
        // With all findings of each rule: where some are cut, others would come into sight by what a pull request mends.
        const known = await printsOf(before, await (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(before, rules, [], Infinity));
        const outcomes = await (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6)(source, rules, ignores, Infinity);
        return marked(outcomes, await printsOf(source, outcomes), new Set(known.values()));
    }
    finally {
        past.close();
    }
}
async function printsOf({ contribution }, outcomes) {
    const findings = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.findings : []));
    return (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsOf */ .t)(findings, await (0,_excerpts_js__WEBPACK_IMPORTED_MODULE_2__/* .readExcerpts */ .T)(contribution, findings));
}
function marked(outcomes, prints, known) {
    const isKnown = (finding) => known.has(prints.get(finding));
    return outcomes.map((outcome) => {
        if (outcome.status !== 'failed')
            return outcome;
        const { findings } = (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_1__/* .shownOf */ .Rp)(outcome.findings.filter(isKnown));
        return { ...outcome, ...(0,_rules_check_js__WEBPACK_IMPORTED_MODULE_1__/* .shownOf */ .Rp)(outcome.findings.filter((finding) => !isKnown(finding))), existing: findings };
    });
}


/***/ })

};
;