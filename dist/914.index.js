"use strict";
exports.id = 914;
exports.ids = [914,437];
exports.modules = {

/***/ 3914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadChanges: () => (/* binding */ loadChanges),
/* harmony export */   loadCurrentVersion: () => (/* binding */ loadCurrentVersion)
/* harmony export */ });
/* harmony import */ var _documentation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5818);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5759);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5281);



const CHANGELOG = /^(?:docs\/|\.github\/)?(?:change[-_]?log|changes|history|news|releases?|release[-_]?notes)(?:\.(?:md|markdown|txt|rst|adoc))?$/i;
/**
 * A line that opens an entry, in Keep-a-Changelog's form (`## [1.2.3] - 2026-01-31`) and in looser ones (`v1.2`, `**Version 1.2.3**`,
 * `* 1.2.3 (January)`, `1.2.3` underlined). Line by line and not as Markdown, since changelogs are as often plain text, and long.
 */
const ENTRY = /^[\s>#*=_+-]*(?:\[|\()?(?:version|release|plugin|ver\.?)?\s*(?:\[|\*\*)?v?(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?)(?![\w.]*\d\.\d)(?=[\s\]):*_(–—-]|$)/i;
async function loadChanges(source) {
    const changelog = await findChangelog(source);
    const opening = changelog?.document.text.slice(0, changelog.entries[0]?.span.start ?? LONGEST_OPENING) ?? '';
    if (changelog && /\/releases(?![\w/])/.test(opening))
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(`${changelog.document.file} sends its readers to the releases on GitHub, which are not read`);
    if (changelog && !changelog.document.file.startsWith((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .inBase */ .p3)(source, '')))
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(`${changelog.document.file} is that of the whole repository, and may not be about this folder`);
    if (changelog)
        return { changelog };
    const [manifest, buildTool, origin] = await Promise.all([source.fact('manifest'), source.fact('buildTool'), source.fact('origin')]);
    const inReleases = 'the repository has no changelog file; what its releases on GitHub say is not read';
    if (!(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(manifest) && manifest.value.release_notes_url)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(inReleases);
    if (!(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(buildTool) && buildTool.writesReleaseNotes)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(inReleases);
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(origin) || origin.tags === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('the repository has no changelog file, and its tags are not here (a shallow clone?)');
    return origin.tags.length > 0 ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(inReleases) : { changelog: undefined };
}
async function findChangelog(source) {
    for (const base of new Set([(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .inBase */ .p3)(source, ''), ''])) {
        for (const file of source.directory.files) {
            if (!file.startsWith(base) || !CHANGELOG.test(file.slice(base.length)))
                continue;
            const content = await source.directory.read(file);
            if (content.state === 'present')
                return read(new _text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextDocument */ .V(file, (0,_documentation_js__WEBPACK_IMPORTED_MODULE_0__.decodeText)(content.bytes)));
        }
    }
    return undefined;
}
function read(document) {
    const entries = [];
    let start = 0;
    for (const line of document.text.split('\n')) {
        const [match, version] = ENTRY.exec(line.slice(0, LONGEST)) ?? [];
        if (match !== undefined && version !== undefined)
            entries.push({ version, span: { start: start + match.length - version.length, end: start + match.length } });
        start += line.length + 1;
    }
    return { document, entries };
}
const LONGEST = 200;
const LONGEST_OPENING = 2000;
/** The version that a changelog is asked for: the manifest's, or that of the tag under check, or of the newest tag. */
async function loadCurrentVersion(source) {
    const [manifest, releaseTag, origin] = await Promise.all([source.fact('manifest'), source.fact('releaseTag'), source.fact('origin')]);
    const { newestRelease } = await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 7495));
    const declared = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(manifest) ? undefined : manifest.value.version;
    if (declared)
        return { version: declared, from: 'the manifest' };
    if (!(0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(releaseTag))
        return { version: releaseTag.replace(/^v/, ''), from: 'the tag under check' };
    const tags = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(origin) ? undefined : origin.tags;
    if (tags === undefined)
        return (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)('the manifest has no version, and the tags are not here (a shallow clone?)');
    const newest = newestRelease(tags);
    return newest === undefined ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .inapplicable */ .vA)('nothing is released yet') : { version: newest, from: 'the newest tag' };
}


/***/ }),

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