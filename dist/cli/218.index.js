"use strict";
exports.id = 218;
exports.ids = [218];
exports.modules = {

/***/ 7218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   topicLoader: () => (/* binding */ topicLoader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5759);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7579);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2274);




/** Makes the loader of a topic. Pages are read only where the README has no such heading, for parsing costs time. */
function topicLoader(topic) {
    return async (source) => {
        const readme = await source.fact('readme');
        if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(readme))
            return readme;
        const { headings, links, blocks } = readme.parts;
        if (isForeign(readme))
            return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(`${readme.file} is not written in English`);
        const found = { readme, found: true, mention: undefined };
        if (headings.some(({ text }) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .announces */ .rq)(topic, text)))
            return found;
        if (topic === 'features' && listsBeforeSections(readme))
            return found;
        const files = await source.fact('documentationFiles');
        if (!(0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(files) && files.some((file) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .announces */ .rq)(topic, nameOf(file))))
            return found;
        if (links.some((link) => (0,_targets_js__WEBPACK_IMPORTED_MODULE_2__.targetOf)(readme.file, link.url).kind === 'file' && (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .announces */ .rq)(topic, link.text)))
            return found;
        const documentation = await source.fact('documentation');
        if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(documentation))
            return documentation;
        if (documentation.pages.some((page) => page.parts.headings.some(({ text }) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .announces */ .rq)(topic, text))))
            return found;
        return (elsewhere(topic, readme, await ownAddresses(source)) ??
            unread(documentation.unread) ?? { readme, found: false, mention: mentioned(topic, blocks) });
    };
}
function mentioned(topic, blocks) {
    for (const block of blocks) {
        const word = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionOf */ .s5)(topic, block.text);
        if (word !== undefined)
            return { block, word };
    }
    return undefined;
}
function nameOf(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix
        .basename(file)
        .replace(/\.[^.]*$/, '')
        .replace(/([a-z])([A-Z])/g, '$1 $2');
}
/** A list above the first section says what a contribution does. */
function listsBeforeSections({ parts: { blocks } }) {
    return blocks.filter(({ inList, heading }) => inList && (heading === undefined || heading.level === 1)).length >= 3;
}
/** Another script than Latin in most of the text; its beginning is enough to tell. */
function isForeign({ text }) {
    const start = text.slice(0, 4000);
    const letters = start.match(/\p{L}+/gu)?.join('').length ?? 0;
    const latin = start.match(/\p{Script=Latin}+/gu)?.join('').length ?? 0;
    return letters > 0 && latin < letters * 0.7;
}
/** A documentation site that the README names fittingly: what it says is not read. */
function elsewhere(topic, readme, own) {
    const site = readme.parts.links.find((link) => isSite(topic, readme.file, link, own));
    return site && (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(`it may be on another site that the README links (line ${readme.locate(site.span).line}), which is not read`);
}
function isSite(topic, file, link, own) {
    const target = (0,_targets_js__WEBPACK_IMPORTED_MODULE_2__.targetOf)(file, link.url);
    if (target.kind !== 'web' || (0,_targets_js__WEBPACK_IMPORTED_MODULE_2__.isGeneral)(target.url))
        return false;
    const gitHub = (0,_targets_js__WEBPACK_IMPORTED_MODULE_2__.gitHubPath)(target.url);
    if (gitHub && own.has(gitHub.slug) && gitHub.rest[0] === 'wiki')
        return true;
    // A list of issues or a page of a release is no documentation, whatever it is called.
    if (gitHub && /^(?:issues|releases|pulls?|discussions|actions|labels)$/.test(gitHub.rest[0] ?? ''))
        return false;
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .announces */ .rq)(topic, link.text) || (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsToDocumentation */ .Z8)(link);
}
/** The repository's names, in lower case, as `owner/name`. */
async function ownAddresses(source) {
    const slug = await source.fact('slug');
    return new Set((0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(slug) ? [] : [slug.toLowerCase()]);
}
function unread([first, ...others]) {
    return first === undefined ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(others.length === 0 ? first : `${first}, and so are ${others.length} more files`);
}


/***/ })

};
;