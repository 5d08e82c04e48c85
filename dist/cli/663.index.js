"use strict";
exports.id = 663;
exports.ids = [663,437];
exports.modules = {

/***/ 5818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodeText: () => (/* binding */ decodeText),
/* harmony export */   loadDocumentation: () => (/* binding */ loadDocumentation),
/* harmony export */   loadDocumentationFiles: () => (/* binding */ loadDocumentationFiles),
/* harmony export */   loadReadme: () => (/* binding */ loadReadme),
/* harmony export */   loadReadmeFile: () => (/* binding */ loadReadmeFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5759);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3267);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2274);




const README = /^readme(?:\.(?:md|markdown|mdown|mkdn|txt|rst|adoc|asciidoc|org|textile))?$/i;
const MARKDOWN = /\.(?:md|markdown|mdown|mkdn|mdx)$/i;
const PAGE_FOLDER = /^(?:docs?|documentation|wiki|guides?|manual)\//i;
const ROOT_PAGE = /^(?:\.github\/)?(?:install(?:ation|ing)?|setup|configur(?:ation|ing)|usage|summary|contributing|development|developing|building|hacking|faq|troubleshooting|support|features)\.(?:mdx?|markdown|rst|adoc|txt)$/i;
const OTHER_PURPOSE = /(?:^|\/)(?:changelog|changes|history|licen[cs]e|notice|code[-_]of[-_]conduct)[^/]*$/i;
const MAX_PAGES = 40;
async function loadReadmeFile(source) {
    const file = findReadme(source);
    const none = { file: undefined, unreadable: undefined, text: '', document: undefined, unparsed: undefined };
    if (file === undefined)
        return none;
    const content = await source.directory.read(file);
    if (content.state === 'absent')
        return none;
    if (content.state !== 'present')
        return {
            ...none,
            file,
            unreadable: content.state === 'outside' ? 'it is a link that leads out of the repository' : 'it is larger than 10 MB',
        };
    const text = decodeText(content.bytes);
    if (text.trim() === '')
        return { ...none, file };
    const parsed = /\.(?:rst|adoc|asciidoc|org|textile)$/i.test(file)
        ? `${file} is not written in Markdown, which is all that is read`
        : await (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarkdown */ .Dd)(file, text);
    return { ...none, file, text, ...(typeof parsed === 'string' ? { unparsed: parsed } : { document: parsed }) };
}
/** GitHub shows .github/README.md, then the root's, then docs/README.md. A folder without one is explained by the repository's. */
function findReadme(source) {
    for (const base of new Set([source.base, ''])) {
        for (const folder of ['.github', '', 'docs']) {
            const here = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(base, folder, '/').replace(/^\.?\//, '');
            const found = source.directory.files.filter((file) => file.startsWith(here) && README.test(file.slice(here.length)));
            const [first] = found.sort((a, b) => Number(MARKDOWN.test(b)) - Number(MARKDOWN.test(a)));
            if (first !== undefined)
                return first;
        }
    }
    return undefined;
}
/** Some editors on Windows write UTF-16; what is wrong in UTF-8 becomes replacement characters. */
function decodeText(bytes) {
    const [first, second] = bytes;
    const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding).decode(bytes);
}
async function loadReadme(source) {
    const found = await source.fact('readmeFile');
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(found))
        return found;
    if (found.file === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)('there is no README');
    return (found.document ??
        (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .missing */ .LO)(found.unparsed ?? (found.unreadable ? `${found.file} cannot be read: ${found.unreadable}` : `${found.file} is empty`)));
}
async function loadDocumentation(source) {
    const readme = await source.fact('readme');
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(readme))
        return readme;
    const pages = [];
    const unread = [];
    let room = _markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MARKDOWN */ .BN;
    const files = await source.fact('documentationFiles');
    for (const file of (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(files) ? [] : files) {
        const content = pages.length < MAX_PAGES ? await source.directory.read(file) : undefined;
        if (content?.state === 'absent')
            continue;
        const text = content?.state === 'present' ? decodeText(content.bytes) : undefined;
        const page = text !== undefined && MARKDOWN.test(file) && text.length <= room ? await (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMarkdown */ .Dd)(file, text) : `${file} is not read`;
        if (typeof page === 'string')
            unread.push(page);
        else {
            room -= page.text.length;
            pages.push(page);
        }
    }
    return { readme, pages, unread };
}
async function loadDocumentationFiles(source) {
    const readme = await source.fact('readme');
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(readme))
        return readme;
    const known = new Set(source.directory.files);
    const readmes = new Map(source.directory.files.flatMap((file) => (README.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file)) ? [[node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), file]] : [])));
    const linked = readme.parts.links.flatMap(({ url }) => {
        const target = (0,_targets_js__WEBPACK_IMPORTED_MODULE_2__.targetOf)(readme.file, url);
        if (target.kind !== 'file')
            return [];
        const file = known.has(target.path) ? target.path : readmes.get(target.path);
        return file !== undefined && MARKDOWN.test(file) ? [file] : [];
    });
    // The pages of a larger repository say nothing of a contribution that has a README of its own.
    const folder = (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .inBase */ .p3)(source, '');
    const base = readme.file.startsWith(folder) ? folder : '';
    const around = source.directory.files.filter((file) => file.startsWith(base) && isPage(file.slice(base.length)));
    return [...new Set([...linked, ...around])].filter((file) => file !== readme.file && !OTHER_PURPOSE.test(file));
}
function isPage(path) {
    return ROOT_PAGE.test(path) || (PAGE_FOLDER.test(path) && /\.(?:mdx?|markdown|rst|adoc|html?|txt)$/i.test(path));
}


/***/ }),

/***/ 6663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadLicensing: () => (/* binding */ loadLicensing)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _documentation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5818);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5759);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5281);





const LICENSE_FILE = /^(?:(?:un)?licen[cs]es?|copying|copyright)(?:[-._][^/]*)?$/i;
const OTHER_PEOPLES = /third[-_ ]?party|3rd[-_ ]?party|\.(?:go|js|ts|tsx|json|ya?ml|sh|py|header|tmpl|tpl)$/i;
const REUSE_FOLDER = /^LICENSES\/[^/]+\.txt$/;
const SOURCE_AVAILABLE = /\b(?:[A-Z][\w-]+ ){0,3}(?:Source[- ]Available License|Commons Clause|Business Source License|Elastic License|Server Side Public License|Fair Source License|Functional Source License|Enterprise (?:Edition )?License)\b/;
/** A file with fewer characters names a licence rather than holding one. */
const SHORT = 1500;
/** What the repository says of its licence. The root's files count for a folder that has none of its own. */
async function loadLicensing(source) {
    const { readLicense, licensesNamed } = await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 2399));
    const files = [];
    const unreadable = [];
    for (const file of licenseFiles(source)) {
        const content = await source.directory.read(file);
        if (content.state === 'absent')
            continue;
        if (content.state !== 'present') {
            unreadable.push(`${file} ${content.state === 'outside' ? 'is a link that leads out of the repository' : 'is larger than 10 MB'}`);
            continue;
        }
        const document = new _text_js__WEBPACK_IMPORTED_MODULE_3__/* .TextDocument */ .V(file, (0,_documentation_js__WEBPACK_IMPORTED_MODULE_2__.decodeText)(content.bytes));
        const [sourceAvailable] = SOURCE_AVAILABLE.exec(document.text.slice(0, SHORT)) ?? [];
        const read = readLicense(document.text);
        const named = read.licenses.length === 0 && document.text.length < SHORT ? licensesNamed(document.text) : [];
        files.push({ document, ...read, named, sourceAvailable: sourceAvailable?.trim() });
    }
    return { files, unreadable, claims: [...(await readmeClaims(source)), ...(await packageClaims(source))] };
}
function licenseFiles(source) {
    for (const base of new Set([(0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .inBase */ .p3)(source, ''), ''])) {
        const found = source.directory.files.filter((file) => {
            const path = file.slice(base.length);
            return file.startsWith(base) && (REUSE_FOLDER.test(path) || (LICENSE_FILE.test(path) && !OTHER_PEOPLES.test(path)));
        });
        if (found.length > 0)
            return found;
    }
    return [];
}
async function readmeClaims(source) {
    const readme = await source.fact('readme');
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissing */ .b2)(readme))
        return [];
    const { licensesNamed } = await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 2399));
    const { blocks } = readme.parts;
    return blocks.flatMap((block) => {
        const isSection = /^licen[cs](?:e|es|ing)$/i.test(block.heading?.text.trim() ?? '') && block.span !== block.heading?.span;
        const sentence = isSection
            ? block.text.slice(0, SENTENCE)
            : /\b(?:is|are|released|distributed)?\s*licen[cs]ed under\b[^.]*(?:\.\d[^.]*)*/i.exec(block.text)?.[0];
        const licenses = sentence === undefined ? [] : licensesNamed(sentence);
        return sentence === undefined || licenses.length === 0 || /third[- ]party|logo|icon|image|artwork/i.test(block.text)
            ? []
            : [{ licenses, words: sentence.replace(/\s+/g, ' ').trim(), at: readme.locateIn(block, sentence.trim().split('\n')[0] ?? '') }];
    });
}
const SENTENCE = 300;
async function packageClaims(source) {
    const { licenseById } = await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 2399));
    const claims = [];
    for (const file of ['package.json', 'webapp/package.json'].map((name) => (0,_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .inBase */ .p3)(source, name))) {
        const content = source.directory.files.includes(file) ? await source.directory.read(file) : undefined;
        if (content?.state !== 'present')
            continue;
        const document = new _text_js__WEBPACK_IMPORTED_MODULE_3__/* .TextDocument */ .V(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file), (0,_documentation_js__WEBPACK_IMPORTED_MODULE_2__.decodeText)(content.bytes));
        const value = licenseOf(document.text);
        const licenses = (value?.text ?? '').split(/[\s()]+|\bOR\b|\bAND\b/).flatMap((id) => licenseById(id) ?? []);
        if (value && licenses.length > 0)
            claims.push({ licenses, words: value.text, at: document.locate(value.span) });
    }
    return claims;
}
function licenseOf(text) {
    if (text.length > LONGEST_PACKAGE)
        return undefined;
    try {
        const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.parseTree)(text);
        const node = tree && (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_1__.findNodeAtLocation)(tree, ['license']);
        const value = node?.value;
        return node && typeof value === 'string' ? { text: value, span: { start: node.offset, end: node.offset + node.length } } : undefined;
    }
    catch (error) {
        // Nesting beyond the stack.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** In UTF-16 units. */
const LONGEST_PACKAGE = 1_000_000;


/***/ }),

/***/ 3267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ MAX_MARKDOWN),
/* harmony export */   Dd: () => (/* binding */ parseMarkdown),
/* harmony export */   GG: () => (/* binding */ walk)
/* harmony export */ });
/* unused harmony export MarkdownDocument */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5281);

/** A Markdown file that knows its parts and their places. */
class MarkdownDocument extends _text_js__WEBPACK_IMPORTED_MODULE_0__/* .TextDocument */ .V {
    parts;
    #anchorKeys;
    constructor(file, text, parts) {
        super(file, text);
        this.parts = parts;
    }
    /** The first line: the place of what is absent. */
    get top() {
        return this.locate({ start: 0, end: Math.max(this.line(1).length, 1) });
    }
    /** Whether `#name` leads to something; emoji and punctuation do not count, as they become different things in different renderers. */
    hasAnchor(name) {
        this.#anchorKeys ??= new Set([...this.parts.anchors].map(anchorKey));
        return this.#anchorKeys.has(anchorKey(name));
    }
    /** The place of some words in a block; of the whole block where Markdown stands between them. */
    locateIn(block, words) {
        const at = this.text.slice(block.span.start, block.span.end).indexOf(words);
        return this.locate(at === -1 ? block.span : { start: block.span.start + at, end: block.span.start + at + words.length });
    }
}
function anchorKey(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
/** The longest text that is parsed, in UTF-16 units: twenty times a long README. */
const MAX_MARKDOWN = 128 * 1024;
const MAX_NESTING = 32;
const MAX_INDENT = 120;
/** Of a whole file. */
const MAX_LINES = 6000;
/** Between two empty lines. */
const MAX_MARKS = 3000;
const MAX_HEIGHT = 1500;
/**
 * Reads Markdown as GitHub does, so far as headings, links, images and text are concerned; front matter is skipped.
 * What would take the parser long is not parsed: the reason comes back, to stand after "could not be checked: ".
 */
async function parseMarkdown(file, text) {
    if (text.length > MAX_MARKDOWN)
        return `${file} is longer than ${MAX_MARKDOWN / 1024} KB, and not read as Markdown`;
    const burden = burdenOf(text);
    if (burden)
        return `${file} ${burden}, and is not read as Markdown`;
    const [{ fromMarkdown }, { gfmAutolinkLiteral }, { gfmAutolinkLiteralFromMarkdown }, { partsOf }, html] = await Promise.all([
        __webpack_require__.e(/* import() */ 950).then(__webpack_require__.bind(__webpack_require__, 4950)),
        __webpack_require__.e(/* import() */ 474).then(__webpack_require__.bind(__webpack_require__, 6093)),
        __webpack_require__.e(/* import() */ 818).then(__webpack_require__.bind(__webpack_require__, 6818)),
        __webpack_require__.e(/* import() */ 712).then(__webpack_require__.bind(__webpack_require__, 6712)),
        TAG.test(text) ? Promise.all(/* import() */[__webpack_require__.e(600), __webpack_require__.e(955)]).then(__webpack_require__.bind(__webpack_require__, 1955)) : undefined,
    ]);
    const body = text.replace(/^\uFEFF/, ' ').replace(/^ ?---\r?\n[^]*?\n---[ \t]*(?=\r?\n|$)/, (matter) => matter.replace(/[^\r\n]/g, ' '));
    // The transforms of the extension look for addresses once more, in text that the tokenizer has passed over.
    const root = fromMarkdown(body, {
        extensions: [gfmAutolinkLiteral()],
        mdastExtensions: [{ ...gfmAutolinkLiteralFromMarkdown(), transforms: [] }],
    });
    return new MarkdownDocument(file, text, partsOf(root, body, html?.parseHtml));
}
/** An HTML element that matters to what is collected; loading its parser costs time. */
const TAG = /<(?:a|img|h[1-6]|summary|video|source|p|div|table|td|center|span)[\s>]/i;
/** What is more than anybody writes, and would take the parser the square of its number or worse. */
function burdenOf(text) {
    const lines = text.split('\n');
    if (lines.length > MAX_LINES)
        return `has more than ${MAX_LINES} lines`;
    let [marks, height] = [0, 0];
    for (const line of lines) {
        const [lead = ''] = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line) ?? [];
        const containers = lead.replace(/[ \t\d]/g, '').length;
        if (containers > MAX_NESTING || (containers > 0 && lead.length > MAX_INDENT))
            return 'is nested too deeply';
        if (line.trim() === '')
            [marks, height] = [0, 0];
        marks += line.replace(/[^*_`~[<&]/g, '').length;
        height += 1;
        if (marks > MAX_MARKS || height > MAX_HEIGHT)
            return 'has a paragraph that is too long or has too many marks';
    }
    return undefined;
}
/** The nodes of a tree in the order of the text, each with those around it; without recursion, since trees can be deep. */
function* walk(root) {
    const stack = [{ node: root, parents: [] }];
    for (let item = stack.pop(); item; item = stack.pop()) {
        yield item;
        if (!('children' in item.node))
            continue;
        const parents = [...item.parents, item.node];
        for (const node of [...item.node.children].reverse())
            stack.push({ node, parents });
    }
}


/***/ })

};
;