"use strict";
exports.id = 4783;
exports.ids = [4783];
exports.modules = {

/***/ 4783:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SUBMISSION: function() { return /* binding */ SUBMISSION; }
/* harmony export */ });
/* harmony import */ var _data_marketplace_plugins_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2680);
/* harmony import */ var _data_mattermost_organisations_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6182);
/* harmony import */ var _repository_missing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9244);
/* harmony import */ var _bundle_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4420);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6881);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8203);
/* harmony import */ var _manifest_shipped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1400);
/* harmony import */ var _repository_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9061);








const LISTED = new Map(_data_marketplace_plugins_json__WEBPACK_IMPORTED_MODULE_0__/* .plugins */ .N.map(({ id, latest_listed: latest }) => [id.toLowerCase(), latest]));
const MATTERMOST = new Set(_data_mattermost_organisations_json__WEBPACK_IMPORTED_MODULE_1__/* .organisations */ .Q);
/** What goes into the submission. Never missing: what is not known is left open in it. */
const SUBMISSION = (0,_fact_js__WEBPACK_IMPORTED_MODULE_6__/* .fact */ .f)('submission', loadSubmission);
async function loadSubmission(source) {
    const [manifest, shipped, release, bundles] = await Promise.all([
        _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST */ .e0.of(source),
        _manifest_shipped_js__WEBPACK_IMPORTED_MODULE_4__/* .SHIPPED_MANIFEST */ .A.of(source),
        _repository_release_js__WEBPACK_IMPORTED_MODULE_5__/* .RELEASE */ .g.of(source),
        _bundle_bundles_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_BUNDLES */ .mD.of(source),
    ]);
    const value = (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(manifest) ? {} : manifest.value;
    const tag = (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(release) ? undefined : release.tag?.replace(/^refs\/tags\//, '');
    const text = (key) => (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(shipped) ? undefined : shipped.text(key);
    const slug = source.slug ?? source.contribution.repository.slug;
    return {
        slug,
        id: value.id,
        name: value.name,
        description: value.description,
        version: text('version') ?? tag?.replace(/^v/, ''),
        tag,
        homepageUrl: text('homepage_url'),
        supportUrl: text('support_url'),
        releaseNotesUrl: text('release_notes_url'),
        iconPath: value.icon_path,
        platforms: Object.keys(value.server?.executables ?? {}),
        listedVersion: LISTED.get(value.id?.toLowerCase() ?? ''),
        isMattermosts: MATTERMOST.has(slug?.split('/')[0]?.toLowerCase() ?? ''),
        bundles: (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(bundles) ? [] : bundles.map(({ file }) => file),
    };
}


/***/ })

};
;