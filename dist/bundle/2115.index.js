"use strict";
exports.id = 2115;
exports.ids = [2115];
exports.modules = {

/***/ 2115:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: function() { return /* binding */ targetOf; },
/* harmony export */   UL: function() { return /* binding */ inlineCodeOf; },
/* harmony export */   b6: function() { return /* binding */ textOf; },
/* harmony export */   kM: function() { return /* binding */ definitionsIn; },
/* harmony export */   labelOf: function() { return /* binding */ labelOf; },
/* harmony export */   syntaxOf: function() { return /* binding */ syntaxOf; }
/* harmony export */ });
/* harmony import */ var _lezer_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);

const [BRACKET, CLOSING] = ['[', ']'].map((mark) => mark.charCodeAt(0));
/** Deeper than this, emphasis is left as it is written. */
const MAX_DEPTH = 100;
/** Of CommonMark: https://spec.commonmark.org/0.31.2/#link-label */
const MAX_LABEL = 999;
/** The syntax tree of a text; `defined` holds the labels of its reference links, as `labelOf` gives them. */
function syntaxOf(text, defined) {
    // Lezer takes every `[label]` for a link, so that no link could be around one that is none.
    const closing = new Set();
    const literal = (cx, next, at) => {
        if (next === CLOSING)
            return closing.delete(at) ? at + 1 : -1;
        if (next !== BRACKET)
            return -1;
        const [label] = /^(?:[^[\]\\`<]|\\.)*(?=\](?![[(]))/s.exec(cx.slice(at + 1, Math.min(at + MAX_LABEL, cx.end))) ?? [];
        if (label === undefined || defined.has(labelOf(label)))
            return -1;
        closing.add(at + 1 + label.length);
        return at + 1;
    };
    return _lezer_markdown__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K3
        .configure([_lezer_markdown__WEBPACK_IMPORTED_MODULE_0__/* .Autolink */ .WF, { parseInline: [{ name: 'Brackets', before: 'Link', parse: literal }] }])
        .parse(text);
}
/** A label as it is compared: https://spec.commonmark.org/0.31.2/#matches */
function labelOf(written) {
    return written.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
/** What a text says to its reader, without marks and tags; the text for those who do not see an image counts if it is asked for. */
function textOf(written, node, withAlternatives = true, depth = 0) {
    const { source, decode } = written;
    switch (node.name) {
        case 'Escape':
            return source.slice(node.from + 1, node.to);
        case 'Entity':
            return decode(source.slice(node.from, node.to));
        case 'HardBreak':
            return '\n';
        case 'InlineCode':
            return inlineCodeOf(source, node);
        case 'EmphasisMark':
        case 'HeaderMark':
        case 'LinkMark':
        case 'QuoteMark':
        case 'HTMLTag':
        case 'Comment':
        case 'ProcessingInstruction':
            return '';
        case 'Image':
            if (!withAlternatives)
                return '';
            break;
        case 'URL':
            return source.slice(node.from, node.to);
    }
    const isLink = node.name === 'Link' || node.name === 'Image';
    if (isLink && targetOf(written, node) === undefined)
        return source.slice(node.from, node.to);
    const { start, end } = isLink ? { start: node.from, end: labelEnd(node) } : contentOf(source, node);
    if (depth > MAX_DEPTH)
        return source.slice(start, end);
    let text = '';
    let at = start;
    for (let child = node.firstChild; child && child.from < end; child = child.nextSibling) {
        if (child.to <= start)
            continue;
        text += source.slice(at, child.from) + textOf(written, child, withAlternatives, depth + 1);
        at = child.to;
    }
    return (text + source.slice(Math.min(at, end), end)).replace(/\r?\n[ \t]*/g, '\n');
}
/** A heading without its marks and the blanks beside them. */
function contentOf(source, node) {
    const marks = node.name.includes('Heading') ? node.getChildren('HeaderMark') : [];
    const start = marks[0]?.from === node.from ? marks[0].to : node.from;
    const end = marks.find(({ from }) => from > node.from)?.from ?? node.to;
    const text = source.slice(start, end);
    return marks.length === 0
        ? { start, end }
        : { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}
/** Where the text in brackets ends, before the closing one. */
function labelEnd(link) {
    return link.getChildren('LinkMark')[1]?.from ?? link.to;
}
/** The code in a line, as it is shown: https://spec.commonmark.org/0.31.2/#code-spans */
function inlineCodeOf(source, node) {
    const [opening, closing] = node.getChildren('CodeMark');
    const text = source.slice(opening?.to ?? node.from, closing?.from ?? node.to).replace(/\r?\n/g, ' ');
    return /^ .* $/.test(text) && text.trim() !== '' ? text.slice(1, -1) : text;
}
/** Where a link or image leads; undefined where it refers to what is not defined. */
function targetOf({ source, decode, definitions }, link) {
    const end = labelEnd(link);
    if (source[end + 1] === '(' && link.to > end + 1)
        return addressOf(source, link, decode, end);
    const label = link.getChild('LinkLabel');
    const written = label && label.to - label.from > 2 ? source.slice(label.from + 1, label.to - 1) : undefined;
    return definitions.get(labelOf(written ?? source.slice(link.from + (link.name === 'Image' ? 2 : 1), end)));
}
/** The definitions of reference links; the first of a label counts. */
function definitionsIn(source, tree, decode) {
    const definitions = new Map();
    tree.iterate({
        enter: ({ name, node }) => {
            if (name !== 'LinkReference')
                return !LEAF.test(name);
            const label = node.getChild('LinkLabel');
            const key = label ? labelOf(source.slice(label.from + 1, label.to - 1)) : '';
            if (!definitions.has(key))
                definitions.set(key, addressOf(source, node, decode, node.from));
            return false;
        },
    });
    return definitions;
}
const LEAF = /^(?:Paragraph|FencedCode|CodeBlock|\w+Heading\d|\w+Block)$/;
/** The address behind an offset of a link or definition, with escapes resolved; empty where there is none. */
function addressOf(source, holder, decode, after) {
    const url = holder.getChildren('URL').find(({ from }) => from > after);
    if (!url)
        return '';
    const written = source.slice(url.from, url.to);
    const bare = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
    return decode(bare.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}


/***/ })

};
;