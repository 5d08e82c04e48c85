"use strict";
exports.id = 319;
exports.ids = [319];
exports.modules = {

/***/ 9319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadGuides: () => (/* binding */ loadGuides),
/* harmony export */   locateInCode: () => (/* binding */ locateInCode),
/* harmony export */   parseGuide: () => (/* binding */ parseGuide)
/* harmony export */ });
/* harmony import */ var _contribution_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5382);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5281);



const README = /^readme(?:\.(?:md|markdown))?$/i;
const PAGE = /^docs?\/(?:[^/]+\/)?[^/]+\.(?:md|markdown)$/i;
const MAX_PAGES = 40;
/** In bytes. */
const MAX_MARKDOWN = 1024 * 1024;
/** Markdown nested deeper than this takes long to parse, and nobody writes it. */
const MAX_QUOTES = 50;
/** Only blocks are looked at; without inline constructs, hostile text costs nothing. */
const BLOCKS_ONLY = {
    disable: {
        null: [
            'attention',
            'autolink',
            'characterEscape',
            'characterReference',
            'codeText',
            'hardBreakEscape',
            'htmlText',
            'labelEnd',
            'labelStartImage',
            'labelStartLink',
            'definition',
        ],
    },
};
/** The README of the contribution, or of the repository where it has none, and the pages of its docs folder; the README comes first. */
async function loadGuides(source) {
    const readme = readmeIn(source.directory.files, source.base) ?? readmeIn(source.directory.files, '');
    if (readme === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('there is no README in Markdown');
    const start = source.base === '' ? 0 : source.base.length + 1;
    const pages = (0,_contribution_files_js__WEBPACK_IMPORTED_MODULE_0__/* .ownFiles */ .aJ)(source.directory.files, source.base).filter((file) => PAGE.test(file.slice(start)));
    const guides = [];
    for (const file of [readme, ...pages.slice(0, MAX_PAGES)]) {
        const content = await source.directory.read(file);
        if (content.state !== 'present' || content.bytes.length > MAX_MARKDOWN)
            continue;
        const guide = await parseGuide(new _text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextDocument */ .V(file, new TextDecoder().decode(content.bytes)));
        if (guide)
            guides.push(guide);
    }
    return guides[0]?.document.file === readme ? guides : (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(`${readme} cannot be read`);
}
function readmeIn(files, base) {
    const start = base === '' ? '' : `${base}/`;
    return files.find((file) => file.startsWith(start) && README.test(file.slice(start.length)));
}
/** The blocks of a Markdown file; undefined where it is nested beyond reason. */
async function parseGuide(document) {
    if (new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t]))){${MAX_QUOTES}}`, 'm').test(document.text))
        return undefined;
    const { fromMarkdown } = await __webpack_require__.e(/* import() */ 950).then(__webpack_require__.bind(__webpack_require__, 4950));
    const codes = [];
    const passages = [];
    visit(fromMarkdown(document.text, { extensions: [BLOCKS_ONLY] }), document, codes, passages);
    return { document, codes, passages };
}
function visit(root, document, codes, passages) {
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        const start = node.position?.start;
        const end = node.position?.end;
        if (node.type === 'code') {
            const fenced = /^\s*(?:`{3}|~{3})/.test(document.text.slice(start?.offset ?? 0, (start?.offset ?? 0) + 10));
            codes.push({ language: node.lang?.toLowerCase() ?? '', text: node.value, line: (start?.line ?? 1) + (fenced ? 1 : 0) });
        }
        else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'html') {
            const span = { start: start?.offset ?? 0, end: end?.offset ?? 0 };
            passages.push({ text: document.text.slice(span.start, span.end), heading: node.type === 'heading', span });
        }
        else if ('children' in node)
            open.push(...[...node.children].reverse());
    }
}
/** The place of a range of a code block's text; the indent of each line is put back. */
function locateInCode(document, code, span) {
    const [from, to] = [span.start, Math.max(span.start, span.end)].map((offset) => {
        const before = code.text.slice(0, offset).split('\n');
        const line = code.line + before.length - 1;
        const written = code.text.split('\n', before.length).at(-1) ?? '';
        return { line, column: (before.at(-1)?.length ?? 0) + Math.max(document.line(line).length - written.length, 0) + 1 };
    });
    return { file: document.file, line: from?.line ?? 1, column: from?.column ?? 1, endLine: to?.line ?? 1, endColumn: to?.column ?? 1 };
}


/***/ })

};
;