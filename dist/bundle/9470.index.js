"use strict";
exports.id = 9470;
exports.ids = [9470];
exports.modules = {

/***/ 9470:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchSite: function() { return /* binding */ searchSite; }
});

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 1 modules
var Parser = __webpack_require__(2664);
;// CONCATENATED MODULE: ./src/documents/html-page.ts

const HEADING = /^(?:title|h[1-6])$/;
const HIDDEN = new Set(['script', 'style', 'noscript', 'template', 'svg']);
/** Of a heading or a link; longer ones are none. */
const LONGEST = 300;
const MOST = 5_000;
/** Deeper pages are read up to there: what an element costs the parser grows with those around it. */
const DEEPEST = 2_000;
/** In UTF-16 units, between two looks at the depth. */
const PORTION = 8_192;
/** Reads a page as data. */
function parsePage(html) {
    const headings = [];
    const links = [];
    const [heading, link] = [
        { depth: 0, text: '' },
        { href: '', text: '' },
    ];
    let [hidden, length, depth] = [0, 0, 0];
    const words = (text) => text.replace(/\s+/g, ' ').trim();
    const parser = new Parser/* Parser */.i({
        onopentag(name, { href }) {
            depth += 1;
            if (HIDDEN.has(name))
                hidden += 1;
            if (HEADING.test(name))
                Object.assign(heading, { depth: 1, text: '' });
            if (name === 'a')
                Object.assign(link, { href: href ?? '', text: '' });
        },
        ontext(text) {
            if (hidden > 0)
                return;
            length += text.trim().length;
            if (heading.depth > 0 && heading.text.length < LONGEST)
                heading.text += text;
            if (link.href !== '' && link.text.length < LONGEST)
                link.text += text;
        },
        onclosetag(name) {
            depth -= 1;
            if (HIDDEN.has(name))
                hidden = Math.max(hidden - 1, 0);
            if (HEADING.test(name)) {
                if (headings.length < MOST)
                    headings.push(words(heading.text));
                heading.depth = 0;
            }
            if (name !== 'a' || link.href === '')
                return;
            if (links.length < MOST)
                links.push({ text: words(link.text), href: link.href });
            link.href = '';
        },
    });
    for (let at = 0; at < html.length && depth < DEEPEST; at += PORTION)
        parser.write(html.slice(at, at + PORTION));
    parser.end();
    return { headings, links, length };
}

// EXTERNAL MODULE: ./src/repository/missing.ts
var missing = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/facts/docs/vocabulary.ts + 1 modules
var vocabulary = __webpack_require__(5047);
;// CONCATENATED MODULE: ./src/facts/online/documentation-site.ts



/** Pages of one site that are read, the first included. */
const MAX_PAGES = 10;
/** A page with less text than this, in UTF-16 units, and no heading shows nothing without running its scripts. */
const LITTLE = 200;
/** Looks for a topic on a documentation site: on the page that is linked, and one link further. The pages are the same for every topic. */
async function searchSite(topic, start, web) {
    const first = await web.read(start);
    if ((0,missing/* isMissing */.b2)(first))
        return first;
    if (first.gone !== undefined)
        return { found: false, pages: 0 };
    const page = pageOf(first);
    const children = childrenOf(page, first.url);
    if (page.headings.some((text) => (0,vocabulary/* announces */.rq)(topic, text)) || children.some(({ text }) => (0,vocabulary/* announces */.rq)(topic, text)))
        return { found: true, pages: 1 };
    if (isBare(page))
        return (0,missing/* missing */.LO)(`${start.host} shows almost nothing without running scripts`, 'elsewhere');
    const urls = [...new Set(children.map(({ url }) => url))].slice(0, MAX_PAGES - 1);
    const read = await Promise.all(urls.map(async (url) => web.read(new URL(url))));
    const pages = read.flatMap((answer) => ((0,missing/* isMissing */.b2)(answer) || answer.gone !== undefined ? [] : [pageOf(answer)]));
    if (pages.some(({ headings }) => headings.some((text) => (0,vocabulary/* announces */.rq)(topic, text))))
        return { found: true, pages: pages.length + 1 };
    return read.find((answer) => (0,missing/* isMissing */.b2)(answer)) ?? { found: false, pages: pages.length + 1 };
}
const parsed = new WeakMap();
function pageOf(html) {
    const page = parsed.get(html) ?? parsePage(html.html);
    parsed.set(html, page);
    return page;
}
function isBare({ headings, length }) {
    return length < LITTLE && headings.length < 2;
}
/** The folder of a page: its own path, where its last part names no file. */
function folderOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const folder = name.includes('.') ? path.slice(0, path.length - name.length) : path;
    return folder.endsWith('/') ? folder : `${folder}/`;
}
/** The links to pages below the one that was read, in the order of the page. */
function childrenOf({ links }, at) {
    const folder = folderOf(at.pathname);
    return links.flatMap(({ text, href }) => {
        if (!URL.canParse(href, at.href))
            return [];
        const url = new URL(href, at);
        const isPage = /(?:^|\/)[^/.]*(?:\.(?:x?html?|php|aspx?))?$/i.test(url.pathname);
        const isBelow = url.host === at.host && url.pathname.startsWith(folder) && isPage;
        return isBelow ? [{ text, url: url.origin + url.pathname }] : [];
    });
}


/***/ })

};
;