"use strict";
exports.id = 8413;
exports.ids = [8413];
exports.modules = {

/***/ 8413:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SvgDocument: function() { return /* binding */ SvgDocument; }
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9995);


const MAX_LEVELS = 200;
const MAX_ELEMENTS = 100_000;
/** In UTF-16 units, of all entities together. */
const MAX_EXPANSION = 1024 * 1024;
/** In UTF-16 units, between two looks at the bounds. */
const PORTION = 16 * 1024;
/** An SVG file: its elements in the order of the file, and the first thing that makes it no XML. */
class SvgDocument extends _text_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V {
    elements;
    /** The text of all `<style>` elements. */
    styles;
    defect;
    /** Why it was not read to its end, though nothing may be wrong with it. */
    unreadable;
    constructor(file, text) {
        super(file, text);
        const elements = [];
        const open = [];
        let styles = '';
        let unreadable;
        let expanded = 0;
        let defect;
        const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
        parser.on('doctype', (doctype) => {
            // Illustrator declares its namespaces as entities.
            for (const [, name = '', value = ''] of doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+"([^"]*)"/g))
                Object.defineProperty(parser.ENTITIES, name, {
                    configurable: true,
                    get: () => {
                        expanded += value.length;
                        if (expanded > MAX_EXPANSION)
                            unreadable ??= 'its entities expand to more than 1 MB';
                        return unreadable === undefined ? value : '';
                    },
                });
        });
        parser.on('error', (error) => {
            const at = Math.min(Math.max(parser.position - 1, 0), Math.max(text.length - 1, 0));
            defect ??= {
                message: error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''),
                span: { start: at, end: at + 1 },
            };
        });
        parser.on('opentag', (tag) => {
            const end = parser.position;
            const element = {
                name: tag.name,
                attributes: tag.attributes,
                span: { start: text.lastIndexOf(`<${tag.name}`, end - 1), end },
                parent: open.at(-1),
            };
            elements.push(element);
            open.push(element);
            if (open.length > MAX_LEVELS)
                unreadable ??= 'it is nested too deeply';
            if (elements.length > MAX_ELEMENTS)
                unreadable ??= `it has more than ${MAX_ELEMENTS} elements`;
        });
        parser.on('closetag', () => open.pop());
        parser.on('text', (content) => {
            if (open.at(-1)?.name === 'style')
                styles += content;
        });
        parser.on('cdata', (content) => {
            if (open.at(-1)?.name === 'style')
                styles += content;
        });
        for (let at = 0; at < text.length && unreadable === undefined; at += PORTION)
            parser.write(text.slice(at, at + PORTION));
        if (unreadable === undefined)
            parser.close();
        this.elements = elements;
        this.styles = styles;
        this.defect = defect;
        this.unreadable = unreadable;
    }
    /** The outermost element, where it is `<svg>`. */
    get root() {
        const [first] = this.elements;
        return first?.name === 'svg' || first?.name.endsWith(':svg') ? first : undefined;
    }
}


/***/ })

};
;