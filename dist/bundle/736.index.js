"use strict";
exports.id = 736;
exports.ids = [736];
exports.modules = {

/***/ 4543:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o_: function() { return /* binding */ NAME; },
  xv: function() { return /* binding */ VERSION; },
  ZZ: function() { return /* binding */ pageOf; }
});

;// CONCATENATED MODULE: ./package.json
var package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"mattermost-marketplace-readiness","rE":"0.1.0","TB":"https://github.com/mattermost-marketplace-readiness/action"}');
;// CONCATENATED MODULE: ./src/about.ts

/** The package's name, which is the command's name, too. */
const NAME = package_namespaceObject.UU;
/** The version of the tool. */
const VERSION = package_namespaceObject.rE;
const HOME = package_namespaceObject.TB.replace(/#.*/, '');
/** The page of a rule, as it was when this version was released. */
function pageOf(rule) {
    return `${HOME}/blob/v${VERSION}/docs/rules/${rule}.md`;
}


/***/ }),

/***/ 4577:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: function() { return /* binding */ versionOf; },
/* harmony export */   U: function() { return /* binding */ parseGoModule; }
/* harmony export */ });
/** Reads go.mod or go.work; what it does not understand it passes over, as the file is Go's to judge. */
function parseGoModule(document) {
    const directory = document.file.includes('/') ? document.file.slice(0, document.file.lastIndexOf('/')) : '';
    const requires = [];
    const replaces = new Map();
    const uses = [];
    const single = new Map();
    for (const [verb, words] of statements(document)) {
        const [first, second] = words;
        if (!first)
            continue;
        if (verb === 'require' && second)
            requires.push({
                path: first.value,
                version: second.value,
                indirect: /\/\/\s*indirect\b/.test(document.line(first.at.line)),
                at: { ...first.at, endColumn: second.at.endColumn },
            });
        else if (verb === 'replace') {
            const arrow = words.findIndex(({ value }) => value === '=>');
            const [target, version] = words.slice(arrow + 1);
            if (arrow > 0 && target)
                replaces.set(first.value, {
                    path: target.value,
                    version: version?.value,
                    at: { ...target.at, endColumn: (version ?? target).at.endColumn },
                });
        }
        else if (verb === 'use')
            uses.push(joined(directory, first.value));
        else if (verb === 'module' || verb === 'go' || verb === 'toolchain')
            single.set(verb, first);
    }
    return {
        file: document.file,
        directory,
        path: single.get('module')?.value,
        go: single.get('go'),
        toolchain: single.get('toolchain'),
        requires,
        replaces,
        uses,
    };
}
/** The version that a module is built with, replacements taken into account; undefined where it is a directory, or not asked for. */
function versionOf(module, path) {
    const replaced = module.replaces.get(path);
    return replaced ? replaced.version : module.requires.find((requirement) => requirement.path === path)?.version;
}
function* statements(document) {
    let block;
    let offset = 0;
    for (const line of document.text.split('\n')) {
        const words = wordsOf(document, line, offset);
        offset += line.length + 1;
        const [first, second] = words;
        if (!first)
            continue;
        if (block !== undefined) {
            if (first.value === ')')
                block = undefined;
            else
                yield [block, words];
        }
        else if (second?.value === '(')
            block = first.value;
        else
            yield [first.value, words.slice(1)];
    }
}
const WORD = /\/\/.*|"([^"]*)"|`([^`]*)`|[()]|(?:[^\s()"`/]|\/(?!\/))+/g;
function wordsOf(document, line, offset) {
    return [...line.matchAll(WORD)].flatMap((match) => {
        if (match[0].startsWith('//'))
            return [];
        return [
            {
                value: match[1] ?? match[2] ?? match[0],
                at: document.locate({ start: offset + match.index, end: offset + match.index + match[0].length }),
            },
        ];
    });
}
/** A directory below another, in `/` form without `.` and `..`. */
function joined(base, path) {
    const parts = [];
    for (const part of `${base}/${path}`.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}


/***/ }),

/***/ 6635:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: function() { return /* binding */ directoryOf; }
/* harmony export */ });
/** The directory of the repository that an import path names; undefined where it is of no module here. */
function directoryOf(path, modules) {
    let best;
    for (const module of modules) {
        if (module.path === undefined || (path !== module.path && !path.startsWith(`${module.path}/`)))
            continue;
        if (!best || module.path.length > (best.path?.length ?? 0))
            best = module;
    }
    if (!best)
        return undefined;
    const rest = path.slice((best.path?.length ?? 0) + 1);
    return [best.directory, rest].filter(Boolean).join('/');
}


/***/ }),

/***/ 9995:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: function() { return /* binding */ compareLocations; },
/* harmony export */   V: function() { return /* binding */ TextDocument; }
/* harmony export */ });
/** Orders locations by file, line and column; a finding without a place comes first. */
function compareLocations(a, b) {
    if (!a || !b)
        return Number(Boolean(a)) - Number(Boolean(b));
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}
/** A text file that knows its lines. */
class TextDocument {
    file;
    text;
    #lineStarts;
    constructor(
    /** Relative to the repository root, with `/`. */
    file, text) {
        this.file = file;
        this.text = text;
        const starts = [0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#lineStarts = starts;
    }
    /** The place of a range; offsets beyond the text are held to its end. */
    locate(span) {
        const from = this.#position(span.start);
        const to = this.#position(Math.max(span.start, span.end));
        return { file: this.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    }
    /** The text of a line, from 1, without its line break; empty beyond the end. */
    line(number) {
        const start = this.#lineStarts[number - 1];
        if (start === undefined)
            return '';
        const next = this.#lineStarts[number];
        return this.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
    }
    #position(offset) {
        const held = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = this.#lineStarts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#lineStarts[middle] ?? 0) <= held)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: held - (this.#lineStarts[low] ?? 0) + 1 };
    }
}


/***/ }),

/***/ 5363:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ decode; },
/* harmony export */   W: function() { return /* binding */ pointer; }
/* harmony export */ });
/** Each duplicate of a key costs a round; a file with so many that this many characters would be decoded is judged by the first of them and the last. */
const MAX_DECODED = 2_000_000;
/**
 * Decodes a file as the server does. Go's JSON decoder matches keys without regard to case, lets `null` leave
 * a field unset, merges objects that come twice and takes the last of other duplicates, but fails on a wrong type
 * in any of them; yaml.v2 matches keys exactly and takes every scalar for a string.
 */
function decode(tree, format, shape) {
    const last = new Decoder(format, shape, Number.POSITIVE_INFINITY);
    const value = last.value(tree, shape.schema, []);
    const errors = validated(value, last, shape);
    const rounds = Math.max(8, MAX_DECODED / Math.max(tree.span.end - tree.span.start, 1));
    for (let round = 0; round < Math.min(last.mostDuplicates - 1, rounds); round++) {
        const earlier = new Decoder(format, shape, round);
        const wrongTypes = validated(earlier.value(tree, shape.schema, []), earlier, shape).filter((error) => error.keyword === 'type');
        errors.push(...wrongTypes.filter((error) => !errors.some((known) => known.span?.start === error.span?.start)));
    }
    return {
        value,
        places: last.places,
        errors,
        unknownKeys: last.unknownKeys,
        duplicateKeys: last.duplicateKeys,
        miscasedKeys: last.miscasedKeys,
    };
}
function validated(value, decoder, { validate }) {
    validate(value);
    return (validate.errors ?? []).map((error) => {
        const path = error.instancePath
            .split('/')
            .slice(1)
            .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
        const { missingProperty, type, allowedValues } = error.params;
        const found = path.reduce((at, part) => (typeof at === 'object' && at !== null ? at[part] : undefined), value);
        return {
            path,
            keyword: error.keyword,
            found,
            missing: missingProperty,
            allowed: [type ?? allowedValues ?? []].flat().map(String),
            span: decoder.places.get(pointer(path))?.span,
        };
    });
}
/** The key of a path in `places`. */
function pointer(path) {
    return JSON.stringify(path.map(String));
}
class Decoder {
    format;
    shape;
    pick;
    places = new Map();
    unknownKeys = [];
    duplicateKeys = [];
    miscasedKeys = [];
    mostDuplicates = 1;
    constructor(format, shape, 
    /** Which of several values of one key is taken; the last where there are fewer. */
    pick) {
        this.format = format;
        this.shape = shape;
        this.pick = pick;
    }
    value(tree, named, path, key) {
        const rule = named.$ref ? (this.shape.schema.definitions?.[named.$ref.replace('#/definitions/', '')] ?? {}) : named;
        this.places.set(pointer(path), key ? { span: tree.span, key } : { span: tree.span });
        if (tree.kind === 'object')
            return this.object([tree.entries], rule, path);
        if (tree.kind === 'array')
            return tree.items.map((item, index) => this.value(item, rule.items ?? {}, [...path, index]));
        return this.format === 'yaml' && rule.type === 'string' && tree.kind !== 'null' ? tree.source : tree.value;
    }
    object(parts, rule, path) {
        const groups = new Map();
        for (const entry of parts.flat()) {
            const name = this.canonical(entry, rule, path);
            const group = groups.get(name);
            if (group) {
                group.push(entry);
                this.duplicateKeys.push({ path, key: name, span: entry.keySpan, known: [] });
            }
            else
                groups.set(name, [entry]);
        }
        const fields = [...groups].flatMap(([name, entries]) => {
            this.mostDuplicates = Math.max(this.mostDuplicates, entries.length);
            const child = rule.properties?.[name] ?? (typeof rule.additionalProperties === 'object' ? rule.additionalProperties : {});
            const value = this.field(entries, child, [...path, name]);
            if (value === null && rule.properties)
                return [];
            // In a Go map, unlike in a struct, a null leaves a key with the zero value.
            return [[name, value === null && child.type === 'string' ? '' : value]];
        });
        return Object.fromEntries(fields);
    }
    field(entries, rule, path) {
        const typed = entries.filter((entry) => entry.value.kind !== 'null' || rule.type === undefined);
        const chosen = typed[Math.min(this.pick, typed.length - 1)] ?? entries.at(-1);
        if (!chosen)
            return null;
        const objects = typed.flatMap((entry) => (entry.value.kind === 'object' ? [entry.value.entries] : []));
        if (rule.type === 'object' && objects.length > 1 && chosen.value.kind === 'object') {
            this.places.set(pointer(path), { span: chosen.value.span, key: chosen.keySpan });
            return this.object(objects, rule, path);
        }
        return this.value(chosen.value, rule, path, chosen.keySpan);
    }
    canonical(entry, rule, path) {
        if (!rule.properties || Object.hasOwn(rule.properties, entry.key))
            return entry.key;
        const folded = this.format === 'json' ? namesOf(rule).get(fold(entry.key)) : undefined;
        const known = Object.keys(rule.properties);
        (folded ? this.miscasedKeys : this.unknownKeys).push({
            path,
            key: entry.key,
            span: entry.keySpan,
            known: folded ? [folded] : known,
        });
        return folded ?? entry.key;
    }
}
const NAMES = new WeakMap();
/** The keys of a schema by how Go folds them; kept, because a file may have very many keys. */
function namesOf(rule) {
    const names = NAMES.get(rule) ?? new Map(Object.keys(rule.properties ?? {}).map((name) => [fold(name), name]));
    NAMES.set(rule, names);
    return names;
}
/** Go folds case by Unicode's simple folding, under which the long s and the Kelvin sign are letters, too. */
function fold(key) {
    return key.replaceAll('ſ', 's').replaceAll('\u212a', 'k').toLowerCase();
}


/***/ }),

/***/ 5061:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ DecodedDocument; }
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5363);

/** A JSON or YAML file of a known shape, with the place of every part. */
class DecodedDocument {
    source;
    decoded;
    /** What the file says; empty where it holds no object, and without what has a wrong type. */
    value;
    constructor(source, decoded) {
        this.source = source;
        this.decoded = decoded;
        // The schema's validator has proven the types of what is left.
        this.value = (this.isObject ? wellTyped(decoded) : {});
    }
    /** The file, relative to the repository root. */
    get file() {
        return this.source.file;
    }
    /** Whether the file holds an object, as it must. */
    get isObject() {
        return typeof this.decoded.value === 'object' && this.decoded.value !== null && !Array.isArray(this.decoded.value);
    }
    /** Whether a field has a value of the wrong type: it is there, which `value` does not show. */
    isMistyped(...path) {
        return this.decoded.errors.some((error) => error.keyword === 'type' && (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)(error.path) === (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)(path));
    }
    /** The place of a value; of the nearest enclosing key or brace where it is absent. */
    at(...path) {
        for (let length = path.length; length >= 0; length--) {
            const place = this.decoded.places.get((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)(path.slice(0, length)));
            if (!place)
                continue;
            if (length === path.length)
                return this.source.locate(place.span);
            return this.source.locate(place.key ?? { start: place.span.start, end: place.span.start + 1 });
        }
        return this.source.locate({ start: 0, end: 1 });
    }
    /** The place of a key; as `at` where it is absent. */
    atKey(...path) {
        const key = this.decoded.places.get((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)(path))?.key;
        return key ? this.source.locate(key) : this.at(...path);
    }
}
/** The decoded value without what has a wrong type, so that it is what its type says. */
function wellTyped(decoded) {
    const wrong = new Set(decoded.errors.filter((error) => error.keyword === 'type').map((error) => (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)(error.path)));
    const prune = (value, path) => {
        if (Array.isArray(value))
            return value.map((item, index) => wrong.has((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)([...path, index])) ? {} : prune(item, [...path, index]));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).flatMap(([key, field]) => wrong.has((0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)([...path, key])) ? [] : [[key, prune(field, [...path, key])]]));
    };
    return wrong.size === 0 ? decoded.value : prune(decoded.value, []);
}


/***/ }),

/***/ 439:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: function() { return /* binding */ parseJson; }
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
;// CONCATENATED MODULE: ./src/documents/values/tree.ts
/** The deepest nesting that Go's JSON decoder takes (`maxNestingDepth` in encoding/json). */
const MAX_DEPTH = 10_000;

;// CONCATENATED MODULE: ./src/documents/values/json.ts


/** Deeper files are not read: the parser recurses, and no manifest comes near. */
const READABLE_DEPTH = 1_000;
/**
 * Reads JSON as Go's `encoding/json` decoder does: no comments, no trailing commas, no byte order mark, and
 * nothing is read after the first value. Between 1,000 and 10,000 levels of nesting it is `unreadable`.
 * `hasMark` says that a byte order mark stood before the text.
 */
function parseJson(text, hasMark = false) {
    const parsed = read(text);
    if (!hasMark || text.trim() === '')
        return parsed;
    const mark = { message: WORDS['InvalidSymbol'] ?? '', span: { start: 0, end: 1 } };
    return { ...parsed, problems: withoutRepeats([mark, ...parsed.problems]), trailing: undefined };
}
function read(text) {
    if (text.trim() === '')
        return {
            tree: undefined,
            problems: [{ message: 'the file is empty', span: { start: 0, end: 0 } }],
            trailing: undefined,
        };
    const { end, depth } = firstValue(text);
    if (depth > MAX_DEPTH)
        return {
            tree: undefined,
            problems: [{ message: `values are nested deeper than ${MAX_DEPTH} levels`, span: { start: 0, end: 1 } }],
            trailing: undefined,
        };
    if (depth > READABLE_DEPTH)
        return { tree: undefined, problems: [], trailing: undefined, unreadable: `it is nested ${depth} levels deep` };
    const errors = [];
    const node = (0,main.parseTree)(text.slice(0, end), errors, {
        disallowComments: true,
        allowTrailingComma: false,
        allowEmptyContent: false,
    });
    const problems = errors.map((error) => ({
        message: WORDS[(0,main.printParseErrorCode)(error.error)] ?? 'is not JSON',
        span: { start: error.offset, end: error.offset + Math.max(error.length, 1) },
    }));
    const rest = text.slice(end).search(/\S/);
    const trailing = problems.length === 0 && rest !== -1 ? { start: end + rest, end: text.length } : undefined;
    return { tree: node && toTree(node, text), problems: withoutRepeats(problems), trailing };
}
/** Where the first value ends and how deep it nests; the whole text where it never closes. */
function firstValue(text) {
    const scanner = (0,main.createScanner)(text, true);
    let depth = 0;
    let deepest = 0;
    for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
        const end = scanner.getTokenOffset() + scanner.getTokenLength();
        const sign = text[scanner.getTokenOffset()];
        if (sign === '{' || sign === '[')
            deepest = Math.max(deepest, ++depth);
        else if ((sign === '}' || sign === ']') && --depth === 0)
            return { end, depth: deepest };
        else if (deepest === 0 && /\s/.test(text[end] ?? ' '))
            return { end, depth: 0 };
    }
    return { end: text.length, depth: deepest };
}
function toTree(node, text) {
    const span = { start: node.offset, end: node.offset + node.length };
    if (node.type === 'object') {
        return {
            kind: 'object',
            span,
            entries: (node.children ?? []).flatMap((property) => {
                const [key, value] = property.children ?? [];
                return key && value
                    ? [
                        {
                            key: String(key.value),
                            keySpan: { start: key.offset, end: key.offset + key.length },
                            value: toTree(value, text),
                        },
                    ]
                    : [];
            }),
        };
    }
    if (node.type === 'array')
        return { kind: 'array', span, items: (node.children ?? []).map((child) => toTree(child, text)) };
    const value = node.value;
    if (typeof value === 'string')
        return { kind: 'string', span, value, source: value };
    const source = text.slice(span.start, span.end);
    if (typeof value === 'number')
        return { kind: 'number', span, value, source };
    if (typeof value === 'boolean')
        return { kind: 'boolean', span, value, source };
    return { kind: 'null', span, value: null, source };
}
/** The parser often names one slip twice at the same place; the first word is the cause. */
function withoutRepeats(problems) {
    return problems.filter((problem, index) => index === 0 || problem.span.start !== problems[index - 1]?.span.start);
}
const WORDS = {
    InvalidSymbol: 'this is not JSON (strings need double quotes; a byte order mark or a bare word cannot stand here)',
    InvalidNumberFormat: 'this number is not valid JSON',
    PropertyNameExpected: 'a key in double quotes is expected here (a trailing comma before `}` is not allowed)',
    ValueExpected: 'a value is expected here (a trailing comma is not allowed)',
    ColonExpected: 'a colon is expected here',
    CommaExpected: 'a comma is missing before this',
    CloseBraceExpected: 'the closing `}` is missing',
    CloseBracketExpected: 'the closing `]` is missing',
    EndOfFileExpected: 'nothing may follow the value here',
    InvalidCommentToken: 'comments are not allowed',
    UnexpectedEndOfComment: 'comments are not allowed',
    UnexpectedEndOfString: 'the string is not closed on its line',
    UnexpectedEndOfNumber: 'the number is cut off',
    InvalidUnicode: 'this is not a valid `\\u` escape',
    InvalidEscapeCharacter: 'this is not a valid escape',
    InvalidCharacter: 'control characters must be escaped in strings',
};


/***/ }),

/***/ 880:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: function() { return /* binding */ exitCodeOf; },
/* harmony export */   O9: function() { return /* binding */ finish; },
/* harmony export */   _g: function() { return /* binding */ CHECKER_FAILED; }
/* harmony export */ });
/* harmony import */ var _inputs_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3433);

/** What every door says of a fault of the checker. */
const CHECKER_FAILED = 'The checker failed, which is its own fault and says nothing about the contribution';
/** 0 ready, 1 not ready, 3 the checker itself failed; 2 is for wrong usage. */
function exitCodeOf({ decision, failOn }) {
    if (decision === 'checker-failure')
        return 3;
    return decision === 'not-ready' && failOn !== 'never' ? 1 : 0;
}
/**
 * Runs a door to its end and sets the exit code of the process. `run` gives the code of a published verdict; without
 * one, `publish` says why there is none. The code is 3 until then, so that a run that never comes back is no success.
 */
function finish(run, publish) {
    process.exitCode = 3;
    let isOver = false;
    const failed = async (failure) => {
        await publish(failure);
        return failure.verdict === 'wrong-usage' ? 2 : 3;
    };
    const end = async (code) => {
        try {
            process.exitCode = await code;
        }
        catch (error) {
            process.exitCode = 3;
            process.stderr.write(`The failure could not be published: ${String(error)}\n`);
        }
        isOver = true;
    };
    // What is thrown out of reach of any promise, as by a finalizer: Node would end with 1, which reads as "not ready".
    process.once('uncaughtException', (error) => {
        void end(failed(failureOf(error))).finally(() => process.exit());
    });
    void end(run().catch(async (error) => failed(failureOf(error))));
    // Nothing is left to wait for, and yet no verdict came: some promise is never kept.
    process.once('beforeExit', () => {
        if (!isOver)
            void end(failed({ verdict: 'checker-failure', details: 'The run ended before it came to a verdict.' }));
    });
}
function failureOf(error) {
    if (error instanceof _inputs_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e)
        return { verdict: 'wrong-usage', problems: error.problems };
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { verdict: 'checker-failure', details };
}


/***/ }),

/***/ 7865:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: function() { return /* binding */ APP; },
  x: function() { return /* binding */ APP_FILE; }
});

;// CONCATENATED MODULE: ./src/data/app-manifest.schema.json
var app_manifest_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"App manifest","description":"An app\'s manifest as the Apps plugin decodes it; a field of a wrong type is left out.","$comment":"Types that decoding asks for, and values that Manifest.Validate asks for (apps/manifest.go, apps/deploy*.go, apps/call.go; see app-manifest.json for the commit). What no schema can say (lengths in bytes, URLs, permissions that need others) is code. Unknown keys are allowed here: the Apps plugin ignores them. min_server_version is no field of it; the Marketplace page asks for it.","type":"object","required":["app_id","homepage_url","display_name"],"properties":{"app_id":{"type":"string","pattern":"[\\\\s\\\\S]"},"version":{"type":"string"},"homepage_url":{"type":"string","pattern":"[\\\\s\\\\S]"},"display_name":{"type":"string","pattern":"[\\\\s\\\\S]"},"description":{"type":"string"},"icon":{"type":"string"},"requested_permissions":{"type":"array","items":{"type":"string","nullable":true}},"requested_locations":{"type":"array","items":{"type":"string","nullable":true}},"remote_webhook_auth_type":{"type":"string"},"min_server_version":{},"bindings":{"$ref":"#/definitions/call"},"on_install":{"$ref":"#/definitions/call"},"on_version_changed":{"$ref":"#/definitions/call"},"on_uninstall":{"$ref":"#/definitions/call"},"on_enable":{"$ref":"#/definitions/call"},"on_disable":{"$ref":"#/definitions/call"},"get_oauth2_connect_url":{"$ref":"#/definitions/call"},"on_oauth2_complete":{"$ref":"#/definitions/call"},"on_remote_webhook":{"$ref":"#/definitions/call"},"http":{"description":"The app is a service of its own.","type":"object","required":["root_url"],"properties":{"root_url":{"type":"string","pattern":"[\\\\s\\\\S]"},"use_jwt":{"type":"boolean"}}},"aws_lambda":{"description":"The app is a set of functions on AWS Lambda.","type":"object","required":["functions"],"properties":{"functions":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/lambdaFunction"}}}},"open_faas":{"description":"The app is a set of functions on OpenFaaS.","type":"object","required":["functions"],"properties":{"functions":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/openFaasFunction"}}}},"plugin":{"description":"The app is part of a plugin.","type":"object","required":["plugin_id"],"properties":{"plugin_id":{"type":"string","pattern":"[\\\\s\\\\S]"}}},"SchemaVersion":{"type":"string"}},"definitions":{"call":{"description":"A path that Mattermost calls, alone or with what it is to send along.","type":["object","string"],"properties":{"path":{"type":"string"},"expand":{"type":"object","properties":{"app":{"type":"string"},"acting_user":{"type":"string"},"acting_user_access_token":{"type":"string"},"locale":{"type":"string"},"channel":{"type":"string"},"channel_member":{"type":"string"},"team":{"type":"string"},"team_member":{"type":"string"},"post":{"type":"string"},"root_post":{"type":"string"},"user":{"type":"string"},"oauth2_app":{"type":"string"},"oauth2_user":{"type":"string"}}},"state":{}}},"lambdaFunction":{"description":"A function on AWS Lambda, and the path that leads to it.","type":"object","required":["path","name","handler","runtime"],"properties":{"path":{"type":"string","pattern":"[\\\\s\\\\S]"},"name":{"type":"string","pattern":"[\\\\s\\\\S]"},"handler":{"type":"string","pattern":"[\\\\s\\\\S]"},"runtime":{"type":"string","pattern":"[\\\\s\\\\S]"}}},"openFaasFunction":{"description":"A function on OpenFaaS, and the path that leads to it.","type":"object","required":["path","name"],"properties":{"path":{"type":"string","pattern":"[\\\\s\\\\S]"},"name":{"type":"string","pattern":"[\\\\s\\\\S]"}}}}}');
// EXTERNAL MODULE: ./src/documents/values/decode.ts
var decode = __webpack_require__(5363);
// EXTERNAL MODULE: ./src/documents/values/decoded-document.ts
var decoded_document = __webpack_require__(5061);
// EXTERNAL MODULE: ./src/repository/missing.ts
var missing = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/repository/text.ts
var repository_text = __webpack_require__(5281);
// EXTERNAL MODULE: ./src/facts/candidates.ts
var candidates = __webpack_require__(3113);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
;// CONCATENATED MODULE: ./src/facts/app.ts







/** The app's manifest, parsed as far as it goes. */
const APP_FILE = (0,fact/* fact */.f)('appFile', loadAppFile);
/** Of several files of the name, the nearest with an `app_id`; without any, the nearest. */
async function loadAppFile({ contribution }) {
    const file = (await (0,candidates/* findApp */.J0)(contribution)) ?? (0,candidates/* appCandidates */.q$)(contribution)[0];
    const none = { file, unreadable: undefined, size: 0, document: undefined, parsed: undefined };
    if (file === undefined)
        return none;
    const values = await contribution.values(file);
    if (values.state !== 'present')
        return { ...none, unreadable: `it ${repository_text/* UNREAD_WORDS */.S6[values.state]}` };
    const { document, size, parsed } = values;
    return { file, size, document, parsed, unreadable: parsed.unreadable };
}
/** The same, where its syntax is right, whatever value it holds. */
const APP = (0,fact/* fact */.f)('app', loadApp);
async function loadApp(source) {
    const found = await APP_FILE.of(source);
    if ((0,missing/* isMissing */.b2)(found))
        return found;
    const { file, document, parsed, unreadable } = found;
    if (file === undefined)
        return (0,missing/* missing */.LO)('there is no app manifest');
    if (unreadable !== undefined || !document)
        return (0,missing/* missing */.LO)(`${file} cannot be read`);
    if (!parsed?.tree || parsed.problems.length > 0)
        return (0,missing/* missing */.LO)(`${file} does not parse`);
    // Large, and for apps alone.
    const { validate } = await __webpack_require__.e(/* import() */ 93).then(__webpack_require__.bind(__webpack_require__, 4093));
    const app = new decoded_document/* DecodedDocument */.k(document, (0,decode/* decode */.D)(parsed.tree, 'json', { schema: app_manifest_schema_namespaceObject, validate }));
    return app;
}


/***/ }),

/***/ 3113:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: function() { return /* binding */ findApp; },
/* harmony export */   M5: function() { return /* binding */ playbookCandidates; },
/* harmony export */   YD: function() { return /* binding */ keysOf; },
/* harmony export */   m1: function() { return /* binding */ findPlaybooks; },
/* harmony export */   q$: function() { return /* binding */ appCandidates; },
/* harmony export */   q7: function() { return /* binding */ keysIn; }
/* harmony export */ });
/** The name of an app's manifest (src/data/app-manifest.json). */
const APP_MANIFEST = 'manifest.json';
/** JSON files that programs keep for themselves. */
const KNOWN = /^(?:package(?:-lock)?|composer|renovate|[tj]sconfig(?:\..*)?|manifest|plugin)\.json$/;
/** More files than these are not opened to find an app or playbooks. */
const MAX_APPS = 100;
const MAX_PLAYBOOKS = 200;
/** Larger files are not opened to see whether they are a manifest, in bytes. */
const MAX_MANIFEST = 1024 * 1024;
/** The files that may be an app's manifest, the one nearest to the folder first: in it, or at most four below, as in `src/main/resources/static/`. */
function appCandidates(contribution) {
    const depth = (file) => contribution.relative(file).split('/').length;
    return contribution
        .files()
        .filter((file) => (file === APP_MANIFEST || file.endsWith(`/${APP_MANIFEST}`)) && depth(file) <= 5)
        .sort((a, b) => depth(a) - depth(b))
        .slice(0, MAX_APPS);
}
/** The nearest of them that has an `app_id`. */
async function findApp(contribution) {
    for (const file of appCandidates(contribution))
        if ((await keysOf(contribution, file))?.has('app_id'))
            return file;
    return undefined;
}
/** The JSON files that may be exported playbooks: in the folder itself or one below it. */
function playbookCandidates(contribution) {
    const found = contribution.files().filter((file) => {
        const parts = contribution.relative(file).split('/');
        const name = parts.at(-1) ?? '';
        return (parts.length <= 2 && name.endsWith('.json') && !KNOWN.test(name) && !parts.some((part) => part.startsWith('.')));
    });
    return found.slice(0, MAX_PLAYBOOKS);
}
/** Those that are taken for playbooks, parsed as far as they go. */
async function findPlaybooks(contribution) {
    const found = [];
    for (const file of playbookCandidates(contribution)) {
        const text = await contribution.text(file);
        // Without the key it is some other JSON file; a slip in the syntax does not make it one.
        if (text.state !== 'present' || !/"checklists"/i.test(text.document.text))
            continue;
        const values = await contribution.values(file);
        if (values.state !== 'present')
            continue;
        const keys = keysIn(values);
        const isBroken = values.parsed.problems.length > 0 && (keys.size === 0 || keys.has('title') || keys.has('version'));
        if (keys.has('checklists') || isBroken)
            found.push(values);
    }
    return found;
}
/** The keys of the object in a manifest, in lower case; undefined where it cannot be read. */
async function keysOf(contribution, file) {
    const text = await contribution.text(file);
    if (text.state !== 'present' || text.size > MAX_MANIFEST)
        return undefined;
    const values = await contribution.values(file);
    if (values.state !== 'present')
        return undefined;
    const keys = keysIn(values);
    const { problems, unreadable } = values.parsed;
    return keys.size === 0 && (problems.length > 0 || unreadable !== undefined) ? undefined : keys;
}
/** The keys of the object in a file, in lower case. */
function keysIn({ parsed }) {
    return new Set(parsed.tree?.kind === 'object' ? parsed.tree.entries.map(({ key }) => key.toLowerCase()) : []);
}


/***/ }),

/***/ 8472:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ MINIMUM_VERSION; }
/* harmony export */ });
/* harmony import */ var _repository_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6881);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9595);



/** `min_server_version`, where it is one. */
const MINIMUM_VERSION = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .f)('minimumVersion', loadMinimumVersion);
async function loadMinimumVersion(source) {
    const manifest = await _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST */ .e0.of(source);
    if ((0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(manifest))
        return manifest;
    const version = manifest.value.min_server_version;
    if (!version)
        return (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('`min_server_version` is not set');
    return /^\d+\.\d+\.\d+(?:[-+].*)?$/.test(version)
        ? { version, at: manifest.at('min_server_version') }
        : (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('`min_server_version` is no version');
}


/***/ }),

/***/ 8538:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: function() { return /* binding */ moduleRelease; },
/* harmony export */   hs: function() { return /* binding */ leavesBotsToServer; },
/* harmony export */   n7: function() { return /* binding */ isOfOldModule; }
/* harmony export */ });
/* harmony import */ var _data_known_breaks_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1816);
/* harmony import */ var _data_server_releases_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2374);
/* harmony import */ var _documents_go_module_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4577);
/* harmony import */ var _mattermost_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9597);




const SERVER = /^github\.com\/mattermost\/(?:mattermost-server(?:\/v\d+)?|(?:mattermost|mattermost-server)\/server\/(?:public|v\d+))$/;
const RELEASES = _data_server_releases_json__WEBPACK_IMPORTED_MODULE_1__/* .releases */ .D8
    .flatMap(({ version, released }) => (released === null ? [] : [{ version, released }]))
    .sort((a, b) => (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Z)(a.version, b.version));
const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000;
/**
 * The server release that a required module's code is at least of; undefined where it is no server module, or where
 * its version does not tell (the tags of `server/public` have numbers of their own). A pseudo-version carries the day
 * of its commit: on the main branch that is code of the next release at the earliest.
 */
function moduleRelease(module, path) {
    const target = module.replaces.get(path)?.path ?? path;
    const written = SERVER.test(target) ? (0,_documents_go_module_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E)(module, path) : undefined;
    if (written === undefined)
        return undefined;
    const [, minor = '', , day] = /^v(\d+\.\d+)\.\d+(-(?:[\w.]*\.)?(\d{8})\d{6}-[0-9a-f]{12})?(?:\+incompatible)?$/.exec(written) ?? [];
    const named = target.includes('/mattermost-server') && !target.includes('/server/')
        ? RELEASES.find(({ version }) => version === minor)
        : undefined;
    if (day === undefined)
        return named && { version: named.version, written };
    const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
    // A commit soon after a tag's release stands on that release's branch; long after it, on the main branch.
    if (named && minor !== '0.0' && Math.abs(Date.parse(date) - Date.parse(named.released)) < HALF_A_YEAR)
        return { version: named.version, written };
    const next = RELEASES.find(({ released }) => released > date);
    return next && { version: next.version, written };
}
const BOTS = _data_known_breaks_json__WEBPACK_IMPORTED_MODULE_0__/* .breaks */ .T.find(({ id }) => id === 'bot-owner');
/** Whether `Bot.EnsureBot` of the wrapper's former module surely calls `EnsureBotUser` of the server. */
function leavesBotsToServer(module) {
    const written = module && BOTS?.module !== undefined ? (0,_documents_go_module_js__WEBPACK_IMPORTED_MODULE_3__/* .versionOf */ .E)(module, BOTS.module) : undefined;
    return (written !== undefined && /^v\d+\.\d+\.\d+$/.test(written) && (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Z)(written, BOTS?.moduleSince ?? '') >= 0);
}
/** Whether a use is of the former module, and does what that did before it left bots to the server. */
function isOfOldModule(symbol, oldModule, module) {
    return oldModule && !(symbol === 'Bot.EnsureBot' && leavesBotsToServer(module));
}


/***/ }),

/***/ 474:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ explainVersions; },
/* harmony export */   Rv: function() { return /* binding */ certainVersion; },
/* harmony export */   ec: function() { return /* binding */ minimumServerVersion; },
/* harmony export */   mm: function() { return /* binding */ weightOf; }
/* harmony export */ });
/* harmony import */ var _mattermost_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9597);

/** The version below which a need is surely not met. */
function certainVersion({ version, annotated, proven }) {
    return proven || annotated === undefined || (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(annotated, version) > 0 ? version : annotated;
}
/** The weight of a need on servers from `declared` on; undefined where all of them meet it. */
function weightOf(need, declared) {
    if ((0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(need.version, declared) <= 0)
        return undefined;
    if (need.guarded)
        return 'notice';
    return need.fails && (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(certainVersion(need), declared) > 0 ? 'error' : 'warning';
}
/** Computes what the report says of the minimum: only what fails without it counts, and nothing behind a check. */
function minimumServerVersion(needs, declared) {
    const rows = explainVersions(needs.filter((need) => need.fails && !need.guarded));
    return {
        declared: declared ?? null,
        required: rows[0] ? (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .threeParts */ .p)(rows[0].version) : null,
        because: rows.slice(0, 3).map(({ symbol, version, places }) => ({
            symbol,
            version,
            file: places[0]?.file ?? '',
            line: places[0]?.line ?? 0,
        })),
    };
}
/** Every symbol with its version and places: the newest version first, then by name; places in the order of the files. */
function explainVersions(needs) {
    const bySymbol = new Map();
    for (const need of needs) {
        const group = bySymbol.get(need.symbol);
        if (group)
            group.push(need);
        else
            bySymbol.set(need.symbol, [need]);
    }
    return [...bySymbol]
        .map(([symbol, group]) => ({
        symbol,
        version: group[0]?.version ?? '',
        places: [
            ...new Map(group.map(({ at, guarded }) => [
                `${at.file}:${at.line}:${guarded}`,
                { file: at.file, line: at.line, guarded },
            ])).values(),
        ].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
    }))
        .sort((a, b) => (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(b.version, a.version) || (a.symbol < b.symbol ? -1 : 1));
}


/***/ }),

/***/ 3019:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OX: function() { return /* binding */ DATED_ONLY; },
  Yp: function() { return /* binding */ MISSING_MINIMUM; },
  __: function() { return /* binding */ SERVER_NEEDS; }
});

// EXTERNAL MODULE: ./src/mattermost/server-history.ts + 1 modules
var server_history = __webpack_require__(527);
// EXTERNAL MODULE: ./src/repository/missing.ts
var missing = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/words/quote.ts
var quote = __webpack_require__(7829);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/facts/manifest/manifest.ts + 2 modules
var manifest_manifest = __webpack_require__(9595);
// EXTERNAL MODULE: ./src/facts/server/go-server.ts
var go_server = __webpack_require__(4281);
// EXTERNAL MODULE: ./src/facts/server/go-sources.ts + 2 modules
var go_sources = __webpack_require__(3989);
// EXTERNAL MODULE: ./src/facts/webapp/webapp.ts
var webapp_webapp = __webpack_require__(2932);
// EXTERNAL MODULE: ./src/data/known-breaks.json
var known_breaks = __webpack_require__(1816);
// EXTERNAL MODULE: ./src/mattermost/versions.ts
var versions = __webpack_require__(9597);
// EXTERNAL MODULE: ./src/facts/compatibility/module-release.ts
var module_release = __webpack_require__(8538);
;// CONCATENATED MODULE: ./src/facts/compatibility/go-needs.ts




function* goNeeds(server, serverModule, undated) {
    for (const { symbol, oldModule, at, guard } of server.uses) {
        const came = (0,server_history/* since */.XP)(symbol, (0,module_release/* isOfOldModule */.n7)(symbol, oldModule, serverModule));
        const wrapper = !/^(?:API|Helpers)\./.test(symbol);
        const name = wrapper && !/^[a-z]/.test(symbol) ? `client.${symbol}` : symbol;
        if (!came)
            undated.push({ symbol: name, listed: false, at });
        // A check for an older version than the one that is needed guards nothing.
        else
            yield {
                symbol: name,
                source: wrapper ? 'wrapper' : 'api',
                ...came,
                fails: true,
                guarded: guard !== undefined &&
                    (guard.versions.length === 0 ||
                        guard.versions.some((version) => (0,versions/* compareVersions */.Z)(version, came.version) >= 0)),
                at,
            };
    }
    for (const { name, at } of server.hooks) {
        const came = (0,server_history/* hookSince */.qo)(name);
        if (came)
            yield { symbol: name, source: 'hook', ...came, fails: false, guarded: false, at };
    }
}
const CERTAIN = { annotated: undefined, proven: true, guarded: false };
function* toolchainNeeds({ modules, serverModule }) {
    if (!serverModule)
        return;
    const workspaces = modules.filter(({ uses }) => uses.includes(serverModule.directory));
    const directives = [serverModule, ...workspaces].flatMap((module) => [
        ['go', module.go],
        ['toolchain', module.toolchain],
    ]);
    for (const known of known_breaks/* breaks */.T) {
        if (!('goDirective' in known))
            continue;
        const oldest = known.goDirective;
        const first = directives.find(([, word]) => word !== undefined && (0,versions/* compareVersions */.Z)(word.value.replace(/^go/, ''), oldest) >= 0);
        if (first?.[1])
            yield {
                symbol: `${first[0]} ${first[1].value}`,
                source: 'go-toolchain',
                version: known.since,
                ...CERTAIN,
                fails: true,
                at: first[1].at,
            };
    }
}
function* moduleNeeds({ serverModule }) {
    for (const { path, at: required, indirect } of serverModule?.requires ?? []) {
        const at = serverModule?.replaces.get(path)?.at ?? required;
        const release = serverModule && !indirect ? (0,module_release/* moduleRelease */.MY)(serverModule, path) : undefined;
        if (!release)
            continue;
        const symbol = `${path} ${release.written}`;
        yield { symbol, source: 'go-module', version: release.version, ...CERTAIN, fails: false, at };
        for (const known of known_breaks/* breaks */.T) {
            if ('serverModule' in known && (0,versions/* compareVersions */.Z)(release.version, known.serverModule) >= 0)
                yield { symbol, source: 'go-module', version: known.since, ...CERTAIN, fails: true, at };
        }
    }
}

;// CONCATENATED MODULE: ./src/facts/compatibility/manifest-needs.ts


function* manifestNeeds(manifest) {
    const { value } = manifest;
    const seen = new Set();
    const need = function* (of, name, symbol, path) {
        const version = (0,server_history/* fieldSince */.$e)(of, name);
        if (version === undefined || seen.has(symbol))
            return;
        seen.add(symbol);
        yield {
            symbol,
            source: 'manifest-field',
            version,
            ...CERTAIN,
            fails: false,
            at: of === 'settingTypes' ? manifest.at(...path) : manifest.atKey(...path),
        };
    };
    for (const name of Object.keys(value))
        yield* need('fields', name, name, [name]);
    if (value.settings_schema?.sections)
        yield* need('fields', 'settings_schema.sections[]', 'settings_schema.sections', ['settings_schema', 'sections']);
    for (const [index, section] of (value.settings_schema?.sections ?? []).entries()) {
        for (const name of Object.keys(section))
            yield* need('section', name, `sections[].${name}`, ['settings_schema', 'sections', index, name]);
    }
    for (const { setting, path } of manifest.settings()) {
        for (const name of Object.keys(setting))
            yield* need('setting', name, `settings[].${name}`, [...path, name]);
        if (setting.type)
            yield* need('settingTypes', setting.type, `the setting type ${setting.type}`, [...path, 'type']);
    }
}

// EXTERNAL MODULE: ./src/facts/compatibility/need.ts
var need = __webpack_require__(474);
;// CONCATENATED MODULE: ./src/facts/compatibility/webapp-needs.ts

/** Calls of the registry, by the version that each method came with. */
function* registryNeeds({ registry }, undated) {
    for (const { method, at, guarded, conditional } of registry) {
        const came = (0,server_history/* registrySince */.Oq)(method);
        if (!came?.version) {
            if (!guarded)
                undated.push({ symbol: `registry.${method}`, listed: came !== undefined, at });
        }
        else
            yield {
                symbol: `registry.${method}`,
                source: 'registry',
                version: came.version,
                annotated: undefined,
                proven: came.certain,
                fails: came.certain && !conditional,
                guarded,
                at,
            };
    }
}
/** What is used of `window`, by the version of the web app that first set it. */
function* globalNeeds({ globals }, undated) {
    for (const { name, at, guarded, fails } of globals) {
        const global = (0,server_history/* webappGlobal */.jQ)(name);
        const symbol = `window.${name}`;
        if (!global?.since) {
            if (!guarded)
                undated.push({ symbol, listed: global !== undefined, at });
        }
        else {
            const proven = global.confidence === undefined;
            yield {
                symbol,
                source: 'globals',
                version: global.since,
                annotated: undefined,
                proven,
                fails: fails && proven,
                guarded,
                at,
            };
        }
    }
}

;// CONCATENATED MODULE: ./src/facts/compatibility/needs.ts












/** The smallest version that would do, where the manifest leaves `min_server_version` out. */
const MISSING_MINIMUM = (0,fact/* fact */.f)('missingMinimum', loadMissingMinimum);
/** The code is read for it only where the manifest leaves the minimum out. */
async function loadMissingMinimum(source) {
    const manifest = await manifest_manifest/* MANIFEST */.e0.of(source);
    if ((0,missing/* isMissing */.b2)(manifest))
        return manifest;
    const needs = manifest.value.min_server_version ? undefined : await SERVER_NEEDS.of(source);
    return (0,need/* minimumServerVersion */.ec)(needs === undefined || (0,missing/* isMissing */.b2)(needs) ? [] : needs.needs, undefined);
}
/** Everything that not every server has, wherever it is used; what cannot be read counts as nothing. */
const SERVER_NEEDS = (0,fact/* fact */.f)('needs', loadNeeds);
async function loadNeeds(source) {
    const [manifest, sources, server, webapp] = await Promise.all([
        manifest_manifest/* MANIFEST */.e0.of(source),
        go_sources/* GO_SOURCES */.y.of(source),
        go_server/* GO_SERVER */.T.of(source),
        webapp_webapp/* WEBAPP */.W.of(source),
    ]);
    const undated = [];
    const needs = [
        ...((0,missing/* isMissing */.b2)(server) ? [] : goNeeds(server, (0,missing/* isMissing */.b2)(sources) ? undefined : sources.serverModule, undated)),
        ...((0,missing/* isMissing */.b2)(sources) ? [] : [...toolchainNeeds(sources), ...moduleNeeds(sources)]),
        ...((0,missing/* isMissing */.b2)(webapp) ? [] : [...registryNeeds(webapp, undated), ...globalNeeds(webapp, undated)]),
        ...((0,missing/* isMissing */.b2)(manifest) ? [] : manifestNeeds(manifest)),
    ];
    return { needs, undated };
}
/** There where the tables know all that is called of the server: how much that is. */
const DATED_ONLY = (0,fact/* fact */.f)('datedOnly', loadDatedOnly);
async function loadDatedOnly(source) {
    const [needs, server] = await Promise.all([SERVER_NEEDS.of(source), go_server/* GO_SERVER */.T.of(source)]);
    if ((0,missing/* isMissing */.b2)(needs))
        return needs;
    const plugin = (0,missing/* isMissing */.b2)(server) ? undefined : server.handedOn.find(({ isPlugin }) => isPlugin);
    if (plugin)
        return (0,missing/* missing */.LO)(`the plugin that ${plugin.at.file}:${plugin.at.line} starts is code of ${(0,quote/* quote */.h)(plugin.path)}, which is not in this repository`);
    const reasons = [false, true].flatMap((listed) => {
        const [first, ...more] = needs.undated.filter((use) => use.listed === listed);
        if (!first)
            return [];
        const others = more.length > 1 ? `, as are ${more.length} more uses` : more.length > 0 ? ', as is one more use' : '';
        const lacks = listed ? 'of a version that the tables do not know' : `newer than the tables (${server_history/* NEWEST */.RX})`;
        return [`${(0,quote/* quote */.h)(first.symbol)} (${first.at.file}:${first.at.line}) is ${lacks}${others}`];
    });
    return reasons.length > 0 ? (0,missing/* missing */.LO)(reasons.join('; ')) : { calls: needs.needs.length };
}


/***/ }),

/***/ 506:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rq: function() { return /* binding */ announces; },
  Bl: function() { return /* binding */ announcesDocumentation; },
  Z8: function() { return /* binding */ leadsToDocumentation; },
  s5: function() { return /* binding */ mentionOf; },
  Z9: function() { return /* binding */ wordsOf; }
});

;// CONCATENATED MODULE: ./src/data/doc-sections.json
var doc_sections_namespaceObject = /*#__PURE__*/JSON.parse('{"vp":{"installation":{"headings":{"install*":34,"setup":12,"set up":1,"set it up":0,"setting up":2,"setting it up":0,"quick start":3,"quickstart":0,"get started":4,"getting started":2,"admin guide":7,"administrator guide":0,"administrators":0,"admins":1,"enable":2,"enabling":0,"download*":1,"upload*":2,"deploy":0,"deployment":0,"deploying":1,"import":1,"importing":0,"add to mattermost":0,"binaries":0,"docker image":0},"not":["local","locally","local mode","credentials","dev","develop*","environment","contribut*","test*","build*","docker"],"mentions":["install*","upload*","marketplace","download*","deploy*","import*"]},"configuration":{"headings":{"config*":26,"setting":3,"settings":5,"option":1,"options":3,"setup":12,"set up":2,"set it up":0,"setting up":3,"setting it up":0,"quick start":3,"quickstart":0,"get started":4,"getting started":2,"admin guide":7,"administrator guide":0,"administrators":0,"admins":1,"parameters":0,"environment variables":0,"onboarding":1,"connect":5,"connecting":1},"not":["local","locally","dev","develop*","test*","contribut*"],"mentions":["configur*","settings"]},"usage":{"headings":{"usage":15,"use":7,"uses":0,"using":2,"user guide":6,"users guide":0,"user s guide":1,"user manual":0,"end user":5,"for users":1,"command":2,"commands":15,"slash command":0,"slash commands":9,"example":3,"examples":2,"how it works":1,"how does it work":0,"how to":1,"quick start":3,"quickstart":0,"get started":4,"getting started":3,"tutorial":0,"walkthrough":0,"user experience":1,"workflow":0,"workflows":1,"demo":1,"quick reference":1,"reference":2,"screenshots":0,"playing":0,"in action":0},"not":["develop*","build*","releas*","contribut*","test*","privacy","terms"],"mentions":["use","uses","used","using","usage","usable","command*","click*","type","run","select","press","invite","mention*"]},"features":{"headings":{"feature":3,"features":23,"overview":10,"about":2,"what it does":0,"what is":0,"what does":0,"functionality":0,"functionalities":0,"capabilities":0,"highlights":0,"introduction":0,"description":0,"supported formats":1,"why":1,"operational modes":1,"user experience":1,"how it works":1},"not":["request*","contribut*","idea*","suggest*"],"mentions":[]},"development":{"headings":{"develop*":41,"dev":1,"build":9,"building":7,"builds":3,"contribut*":18,"compil*":0,"hacking":0,"testing":4,"tests":2,"local setup":2,"local":13,"locally":1,"environment":5,"architecture":4,"makefile":0,"make":2,"deploy*":14,"release*":22,"releasing":19},"not":["download*","notes"],"mentions":[]},"troubleshooting":{"headings":{"troubleshoot*":5,"faq":4,"faqs":0,"frequently asked":4,"known issues":0,"known issue":0,"known limitations":1,"limitations":2,"help":10,"support":7,"questions":5,"problem":0,"problems":0,"error":2,"errors":0,"debug*":0,"issue":0,"issues":1,"bug":3,"bugs":0,"feedback":8,"contact":1,"get involved":1,"how do i":7,"i can t":1,"i cant":0},"not":["wanted","sponsor*"],"mentions":[]}},"TH":["documentation","docs","manual","guide","guides","handbook","wiki","read the docs","help center","help centre","knowledge base","user guide","admin guide"]}');
;// CONCATENATED MODULE: ./src/facts/docs/vocabulary.ts

function phrases(written) {
    return written.map((phrase) => phrase.split(' '));
}
const DOCUMENTATION = phrases(doc_sections_namespaceObject.TH);
// The names of the topics are the keys of the table.
const PHRASES = Object.fromEntries(Object.entries(doc_sections_namespaceObject.vp).map(([topic, { headings, not, mentions }]) => [
    topic,
    { headings: phrases(Object.keys(headings)), not: phrases(not), mentions: phrases(mentions) },
]));
const known = new Map();
/** The words of a heading, a link or a file name: in lower case, without accents, emoji, numbering and punctuation. */
function wordsOf(text) {
    const found = known.get(text);
    if (found)
        return found;
    const letters = text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();
    const words = letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !/^\d+$/.test(word));
    // Each topic asks anew; the cap keeps long texts and many of them from filling the memory.
    if (text.length < 200 && known.size < 5000)
        known.set(text, words);
    return words;
}
/** Whether a heading, a link's text or a file's name announces a topic. */
function announces(topic, text) {
    const words = wordsOf(text);
    const { headings, not } = PHRASES[topic];
    return headings.some((phrase) => holds(words, phrase)) && !not.some((phrase) => holds(words, phrase));
}
/** Whether a text speaks of a topic in passing; the word that does. */
function mentionOf(topic, text) {
    const { mentions } = PHRASES[topic];
    if (mentions.length === 0)
        return undefined;
    return text.match(/\p{L}+/gu)?.find((word) => mentions.some((phrase) => holds([word.toLowerCase()], phrase)));
}
/** Whether a link is named as documentation as a whole is. */
function announcesDocumentation(text) {
    const words = wordsOf(text);
    return DOCUMENTATION.some((phrase) => holds(words, phrase));
}
/** Whether a link is to documentation as a whole: one in the middle of a section is about that section's subject only. */
function leadsToDocumentation({ text, url, heading }) {
    const isNamed = announcesDocumentation(text) || (/^https?:/.test(text) && /^https?:\/\/(?:docs\.|[^?#]*\/docs?(?:\/|$))/.test(url));
    const isGeneral = heading === undefined ||
        heading.level === 1 ||
        announcesDocumentation(heading.text) ||
        OVERALL.some((topic) => announces(topic, heading.text));
    return isNamed && isGeneral;
}
const OVERALL = ['features', 'troubleshooting'];
/** Whether the words hold a phrase; its words that end in a star may go on. */
function holds(words, phrase) {
    return words.some((_, start) => phrase.every((part, index) => fits(words[start + index], part)));
}
function fits(word, part) {
    return word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);
}


/***/ }),

/***/ 6881:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: function() { return /* binding */ attempt; },
/* harmony export */   f: function() { return /* binding */ fact; }
/* harmony export */ });
/* harmony import */ var _repository_missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9244);

/**
 * Makes a fact. Its docstring is its contract: what it is, when it is missing, and when it does not apply.
 * Modules that only this fact needs, and that are large, are imported inside `find`.
 */
function fact(name, find) {
    const found = new WeakMap();
    return {
        name,
        of(source) {
            const known = found.get(source);
            if (known)
                return known;
            const value = find(source);
            found.set(source, value);
            return value;
        },
        give(source, value) {
            found.set(source, Promise.resolve(value));
        },
    };
}
/** Finds a fact that the report itself shows: a fault must fail the run, and leave a report all the same. */
async function attempt(wanted, source) {
    try {
        const value = await wanted.of(source);
        return { value: (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(value) ? undefined : value, fault: undefined };
    }
    catch (error) {
        return { value: undefined, fault: `${wanted.name} could not be found: ${String(error)}` };
    }
}


/***/ }),

/***/ 9595:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NV: function() { return /* binding */ DECODED_MANIFEST; },
  e0: function() { return /* binding */ MANIFEST; },
  Q3: function() { return /* binding */ MANIFEST_FILES; },
  Rr: function() { return /* binding */ MANIFEST_NAMES; },
  w1: function() { return /* binding */ MANIFEST_SOURCE; }
});

// UNUSED EXPORTS: MANIFEST_SHAPE

;// CONCATENATED MODULE: ./src/data/generated/plugin-manifest.js
// Generated by `npm run generate` from src/data/plugin-manifest.schema.json. Do not edit.

const validate = validate10;
/* harmony default export */ var plugin_manifest = ((/* unused pure expression or super */ null && (validate10)));
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Plugin manifest","description":"A plugin's manifest as Go decodes it: the fields that the server reads; a field of a wrong type is left out.","$comment":"Types and values that the server's Manifest.IsValid asks for (server/public/model/manifest.go; see manifest-fields.json for the commits). Unknown keys are allowed here: the server ignores them. x-since fields stand in manifest-fields.json.","type":"object","required":["id","name"],"properties":{"id":{"type":"string","pattern":"^[a-zA-Z0-9_.-]{3,190}$"},"name":{"type":"string","pattern":"[^\\s\\u0085]|\\ufeff"},"description":{"type":"string"},"homepage_url":{"type":"string"},"support_url":{"type":"string"},"release_notes_url":{"type":"string"},"icon_path":{"type":"string"},"version":{"type":"string"},"min_server_version":{"type":"string"},"server":{"description":"The part that runs beside the server.","type":"object","properties":{"executables":{"description":"Files by platform, as in linux-amd64.","type":"object","additionalProperties":{"type":"string"}},"executable":{"description":"One file for every platform: the old form.","type":"string"}}},"webapp":{"description":"The part that runs in the web app.","type":"object","properties":{"bundle_path":{"type":"string"}}},"settings_schema":{"description":"What the System Console shows of the plugin.","type":"object","properties":{"header":{"type":"string"},"footer":{"type":"string"},"settings":{"type":"array","items":{"$ref":"#/definitions/setting"}},"sections":{"type":"array","items":{"$ref":"#/definitions/section"}}}},"props":{"description":"Free-form data.","type":"object","additionalProperties":true}},"definitions":{"setting":{"description":"A setting of the plugin in the System Console.","type":"object","required":["type"],"properties":{"key":{"type":"string"},"display_name":{"type":"string"},"type":{"type":"string","enum":["bool","dropdown","generated","radio","text","longtext","number","username","custom"]},"help_text":{"type":"string"},"regenerate_help_text":{"description":"Goes only with the type generated.","type":"string"},"placeholder":{"type":"string"},"default":{},"options":{"type":"array","items":{"$ref":"#/definitions/settingOption"}},"hosting":{"description":"Where the setting is shown: on-prem or cloud; everywhere where it is left out.","type":"string"},"secret":{"description":"Whether the value is masked.","type":"boolean"}}},"section":{"description":"A group of settings under a title; servers that know sections read no other settings beside them.","type":"object","required":["key"],"properties":{"key":{"type":"string","pattern":"[\\s\\S]"},"title":{"type":"string"},"subtitle":{"type":"string"},"settings":{"type":"array","items":{"$ref":"#/definitions/setting"}},"header":{"type":"string"},"footer":{"type":"string"},"custom":{"type":"boolean"},"fallback":{"type":"boolean"}}},"settingOption":{"description":"What can be chosen in a setting of the type radio or dropdown.","type":"object","required":["display_name","value"],"properties":{"display_name":{"type":"string","pattern":"[\\s\\S]"},"value":{"type":"string","pattern":"[\\s\\S]"}}}}};
const pattern0 = new RegExp("^[a-zA-Z0-9_.-]{3,190}$", "");
const pattern1 = new RegExp("[^\\s\\u0085]|\\ufeff", "");
const schema12 = {"description":"A setting of the plugin in the System Console.","type":"object","required":["type"],"properties":{"key":{"type":"string"},"display_name":{"type":"string"},"type":{"type":"string","enum":["bool","dropdown","generated","radio","text","longtext","number","username","custom"]},"help_text":{"type":"string"},"regenerate_help_text":{"description":"Goes only with the type generated.","type":"string"},"placeholder":{"type":"string"},"default":{},"options":{"type":"array","items":{"$ref":"#/definitions/settingOption"}},"hosting":{"description":"Where the setting is shown: on-prem or cloud; everywhere where it is left out.","type":"string"},"secret":{"description":"Whether the value is masked.","type":"boolean"}}};
const schema13 = {"description":"What can be chosen in a setting of the type radio or dropdown.","type":"object","required":["display_name","value"],"properties":{"display_name":{"type":"string","pattern":"[\\s\\S]"},"value":{"type":"string","pattern":"[\\s\\S]"}}};
const pattern2 = new RegExp("[\\s\\S]", "");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err2 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((((((data2 === "bool") || (data2 === "dropdown")) || (data2 === "generated")) || (data2 === "radio")) || (data2 === "text")) || (data2 === "longtext")) || (data2 === "number")) || (data2 === "username")) || (data2 === "custom"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.help_text !== undefined){
if(typeof data.help_text !== "string"){
const err5 = {instancePath:instancePath+"/help_text",schemaPath:"#/properties/help_text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.regenerate_help_text !== undefined){
if(typeof data.regenerate_help_text !== "string"){
const err6 = {instancePath:instancePath+"/regenerate_help_text",schemaPath:"#/properties/regenerate_help_text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.placeholder !== undefined){
if(typeof data.placeholder !== "string"){
const err7 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.options !== undefined){
let data6 = data.options;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.display_name === undefined){
const err8 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/definitions/settingOption/required",keyword:"required",params:{missingProperty: "display_name"},message:"must have required property '"+"display_name"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data7.value === undefined){
const err9 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/definitions/settingOption/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7.display_name !== undefined){
let data8 = data7.display_name;
if(typeof data8 === "string"){
if(!pattern2.test(data8)){
const err10 = {instancePath:instancePath+"/options/" + i0+"/display_name",schemaPath:"#/definitions/settingOption/properties/display_name/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/options/" + i0+"/display_name",schemaPath:"#/definitions/settingOption/properties/display_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.value !== undefined){
let data9 = data7.value;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
const err12 = {instancePath:instancePath+"/options/" + i0+"/value",schemaPath:"#/definitions/settingOption/properties/value/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/options/" + i0+"/value",schemaPath:"#/definitions/settingOption/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/definitions/settingOption/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.hosting !== undefined){
if(typeof data.hosting !== "string"){
const err16 = {instancePath:instancePath+"/hosting",schemaPath:"#/properties/hosting/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.secret !== undefined){
if(typeof data.secret !== "boolean"){
const err17 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema14 = {"description":"A group of settings under a title; servers that know sections read no other settings beside them.","type":"object","required":["key"],"properties":{"key":{"type":"string","pattern":"[\\s\\S]"},"title":{"type":"string"},"subtitle":{"type":"string"},"settings":{"type":"array","items":{"$ref":"#/definitions/setting"}},"header":{"type":"string"},"footer":{"type":"string"},"custom":{"type":"boolean"},"fallback":{"type":"boolean"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "[\\s\\S]"},message:"must match pattern \""+"[\\s\\S]"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.subtitle !== undefined){
if(typeof data.subtitle !== "string"){
const err4 = {instancePath:instancePath+"/subtitle",schemaPath:"#/properties/subtitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.settings !== undefined){
let data3 = data.settings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data3[i0], {instancePath:instancePath+"/settings/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.header !== undefined){
if(typeof data.header !== "string"){
const err6 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.footer !== undefined){
if(typeof data.footer !== "string"){
const err7 = {instancePath:instancePath+"/footer",schemaPath:"#/properties/footer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.custom !== undefined){
if(typeof data.custom !== "boolean"){
const err8 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.fallback !== undefined){
if(typeof data.fallback !== "boolean"){
const err9 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]{3,190}$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]{3,190}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "[^\\s\\u0085]|\\ufeff"},message:"must match pattern \""+"[^\\s\\u0085]|\\ufeff"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.homepage_url !== undefined){
if(typeof data.homepage_url !== "string"){
const err7 = {instancePath:instancePath+"/homepage_url",schemaPath:"#/properties/homepage_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.support_url !== undefined){
if(typeof data.support_url !== "string"){
const err8 = {instancePath:instancePath+"/support_url",schemaPath:"#/properties/support_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.release_notes_url !== undefined){
if(typeof data.release_notes_url !== "string"){
const err9 = {instancePath:instancePath+"/release_notes_url",schemaPath:"#/properties/release_notes_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.icon_path !== undefined){
if(typeof data.icon_path !== "string"){
const err10 = {instancePath:instancePath+"/icon_path",schemaPath:"#/properties/icon_path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.min_server_version !== undefined){
if(typeof data.min_server_version !== "string"){
const err12 = {instancePath:instancePath+"/min_server_version",schemaPath:"#/properties/min_server_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.server !== undefined){
let data9 = data.server;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.executables !== undefined){
let data10 = data9.executables;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key0 in data10){
if(typeof data10[key0] !== "string"){
const err13 = {instancePath:instancePath+"/server/executables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/server/properties/executables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/server/executables",schemaPath:"#/properties/server/properties/executables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.executable !== undefined){
if(typeof data9.executable !== "string"){
const err15 = {instancePath:instancePath+"/server/executable",schemaPath:"#/properties/server/properties/executable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.webapp !== undefined){
let data13 = data.webapp;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.bundle_path !== undefined){
if(typeof data13.bundle_path !== "string"){
const err17 = {instancePath:instancePath+"/webapp/bundle_path",schemaPath:"#/properties/webapp/properties/bundle_path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/webapp",schemaPath:"#/properties/webapp/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.settings_schema !== undefined){
let data15 = data.settings_schema;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.header !== undefined){
if(typeof data15.header !== "string"){
const err19 = {instancePath:instancePath+"/settings_schema/header",schemaPath:"#/properties/settings_schema/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data15.footer !== undefined){
if(typeof data15.footer !== "string"){
const err20 = {instancePath:instancePath+"/settings_schema/footer",schemaPath:"#/properties/settings_schema/properties/footer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data15.settings !== undefined){
let data18 = data15.settings;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data18[i0], {instancePath:instancePath+"/settings_schema/settings/" + i0,parentData:data18,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/settings_schema/settings",schemaPath:"#/properties/settings_schema/properties/settings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data15.sections !== undefined){
let data20 = data15.sections;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data20[i1], {instancePath:instancePath+"/settings_schema/sections/" + i1,parentData:data20,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/settings_schema/sections",schemaPath:"#/properties/settings_schema/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/settings_schema",schemaPath:"#/properties/settings_schema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.props !== undefined){
let data22 = data.props;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
}
else {
const err24 = {instancePath:instancePath+"/props",schemaPath:"#/properties/props/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ./src/data/plugin-manifest.schema.json
var plugin_manifest_schema = __webpack_require__(3014);
// EXTERNAL MODULE: ./src/documents/values/decode.ts
var decode = __webpack_require__(5363);
// EXTERNAL MODULE: ./src/documents/values/decoded-document.ts
var decoded_document = __webpack_require__(5061);
;// CONCATENATED MODULE: ./src/mattermost/shapes/plugin-manifest.ts

/** A plugin manifest that decodes to an object, with the place of every part. */
class ManifestDocument {
    source;
    format;
    decoded;
    #document;
    constructor(source, format, decoded) {
        this.source = source;
        this.format = format;
        this.decoded = decoded;
        this.#document = new decoded_document/* DecodedDocument */.k(source, decoded);
    }
    get value() {
        return this.#document.value;
    }
    /** The file, relative to the repository root. */
    get file() {
        return this.source.file;
    }
    /** Whether the file holds an object, as a manifest must. */
    get isObject() {
        return this.#document.isObject;
    }
    /** Whether a field has a value of the wrong type: it is there, which `value` does not show. */
    isMistyped(...path) {
        return this.#document.isMistyped(...path);
    }
    /** The place of a value; of the nearest enclosing key or brace where it is absent. */
    at(...path) {
        return this.#document.at(...path);
    }
    /** The place of a key; as `at` where it is absent. */
    atKey(...path) {
        return this.#document.atKey(...path);
    }
    /** Every setting in the order of the file, those of sections included. */
    settings() {
        const schema = this.value.settings_schema;
        const place = (settings, path) => (settings ?? []).map((setting, index) => ({ setting, path: [...path, 'settings', index] }));
        return [
            ...place(schema?.settings, ['settings_schema']),
            ...(schema?.sections ?? []).flatMap((section, index) => place(section.settings, ['settings_schema', 'sections', index])),
        ];
    }
}

// EXTERNAL MODULE: ./src/repository/missing.ts
var missing = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/repository/text.ts
var repository_text = __webpack_require__(5281);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
;// CONCATENATED MODULE: ./src/facts/manifest/manifest.ts







/** The names of a plugin manifest, in the order in which the server looks for them (`FindManifest`). */
const MANIFEST_NAMES = ['plugin.yml', 'plugin.yaml', 'plugin.json'];
/** What a plugin manifest may hold. */
const MANIFEST_SHAPE = { schema: plugin_manifest_schema, validate: validate };
/** The manifest files that are there, in the server's order of precedence. */
const MANIFEST_FILES = (0,fact/* fact */.f)('manifestFiles', loadManifestFiles);
async function loadManifestFiles({ contribution }) {
    const names = MANIFEST_NAMES.map((name) => contribution.path(name)).filter((file) => contribution.has(file));
    const files = await Promise.all(names.map(async (file) => {
        const { state } = await contribution.text(file);
        if (state === 'absent')
            return undefined;
        return { file, unreadable: state === 'present' ? undefined : `it ${repository_text/* UNREAD_WORDS */.S6[state]}` };
    }));
    return files.filter((file) => file !== undefined);
}
/** The manifest that the server would read, parsed as far as it goes. */
const MANIFEST_SOURCE = (0,fact/* fact */.f)('manifestSource', loadManifestSource);
async function loadManifestSource(source) {
    const files = await MANIFEST_FILES.of(source);
    if ((0,missing/* isMissing */.b2)(files))
        return files;
    const [first] = files;
    if (!first)
        return (0,missing/* missing */.LO)(source.kind === 'plugin' ? 'there is no plugin manifest' : `no ${source.kind} has a plugin manifest`);
    if (first.unreadable)
        return (0,missing/* missing */.LO)(`${first.file} cannot be read: ${first.unreadable}`);
    const values = await source.contribution.values(first.file);
    if (values.state !== 'present')
        return (0,missing/* missing */.LO)(`${first.file} cannot be read: it ${repository_text/* UNREAD_WORDS */.S6[values.state]}`);
    return values.parsed.unreadable ? (0,missing/* missing */.LO)(`${first.file} cannot be read: ${values.parsed.unreadable}`) : values;
}
/** The same, where its syntax is right, whatever value it holds. */
const DECODED_MANIFEST = (0,fact/* fact */.f)('decodedManifest', loadDecodedManifest);
async function loadDecodedManifest(source) {
    const found = await MANIFEST_SOURCE.of(source);
    if ((0,missing/* isMissing */.b2)(found))
        return found;
    const { document, format, parsed } = found;
    if (!parsed.tree || parsed.problems.length > 0)
        return (0,missing/* missing */.LO)(`${document.file} does not parse`);
    return new ManifestDocument(document, format, (0,decode/* decode */.D)(parsed.tree, format, MANIFEST_SHAPE));
}
/** The same, where it is an object. */
const MANIFEST = (0,fact/* fact */.f)('manifest', loadManifest);
async function loadManifest(source) {
    const decoded = await DECODED_MANIFEST.of(source);
    return (0,missing/* isMissing */.b2)(decoded) || decoded.isObject ? decoded : (0,missing/* missing */.LO)(`${decoded.file} does not hold an object`);
}


/***/ }),

/***/ 4281:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ GO_SERVER; }
/* harmony export */ });
/* harmony import */ var _mattermost_server_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(527);
/* harmony import */ var _mattermost_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9597);
/* harmony import */ var _repository_missing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9244);
/* harmony import */ var _compatibility_minimum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8472);
/* harmony import */ var _compatibility_module_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8538);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6881);
/* harmony import */ var _go_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3989);







/** What the plugin's Go code calls of the server, and which hooks it implements. */
const GO_SERVER = (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .fact */ .f)('goServer', loadGoServer);
async function loadGoServer(source) {
    const sources = await _go_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .GO_SOURCES */ .y.of(source);
    if ((0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b2)(sources))
        return sources;
    const [{ readGoServer }, minimum] = await Promise.all([__webpack_require__.e(/* import() */ 120).then(__webpack_require__.bind(__webpack_require__, 5120)), _compatibility_minimum_js__WEBPACK_IMPORTED_MODULE_2__/* .MINIMUM_VERSION */ .U.of(source)]);
    // Checks of the server's version matter only for what a declared minimum does not have, or what went away.
    const declared = (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b2)(minimum) ? undefined : minimum.version;
    return readGoServer(sources, (symbol, oldModule) => {
        const [first, name = ''] = symbol.split('.');
        if (first === 'API' && ((0,_mattermost_server_history_js__WEBPACK_IMPORTED_MODULE_0__/* .removedIn */ .Md)('api', name) !== undefined || (0,_mattermost_server_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptiedBy */ .M0)(name) !== undefined))
            return true;
        const came = (0,_mattermost_server_history_js__WEBPACK_IMPORTED_MODULE_0__/* .since */ .XP)(symbol, (0,_compatibility_module_release_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfOldModule */ .n7)(symbol, oldModule, sources.serverModule));
        return came !== undefined && (declared === undefined || (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(came.version, declared) > 0);
    });
}


/***/ }),

/***/ 3989:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: function() { return /* binding */ GO_SOURCES; }
});

// EXTERNAL MODULE: ./src/documents/go/module.ts
var go_module = __webpack_require__(4577);
;// CONCATENATED MODULE: ./src/documents/go/build-constraint.ts
/** The platforms that Mattermost servers run on, as Go names them. */
const PLATFORMS = [
    ['linux', 'amd64'],
    ['linux', 'arm64'],
    ['darwin', 'amd64'],
    ['darwin', 'arm64'],
    ['windows', 'amd64'],
];
const SYSTEMS = new Set([
    'aix',
    'android',
    'darwin',
    'dragonfly',
    'freebsd',
    'hurd',
    'illumos',
    'ios',
    'js',
    'linux',
    'nacl',
    'netbsd',
    'openbsd',
    'plan9',
    'solaris',
    'wasip1',
    'windows',
    'zos',
]);
const PROCESSORS = new Set([
    '386',
    'amd64',
    'arm',
    'arm64',
    'loong64',
    'mips',
    'mips64',
    'mips64le',
    'mipsle',
    'ppc64',
    'ppc64le',
    'riscv64',
    's390x',
    'sparc64',
    'wasm',
]);
/**
 * Whether a Go file is part of a build for some platform that servers run on: by its name (`x_linux_arm64.go`) and by
 * its `//go:build` line or `// +build` lines. cgo may be on or off; a tag that nobody but the author knows is off.
 */
function isBuilt(path, text) {
    const parts = (path.split('/').at(-1) ?? '').replace(/\.go$/, '').split('_').slice(1);
    const [beforeLast, last] = [parts.at(-2), parts.at(-1)];
    const constraint = constraintOf(text);
    return PLATFORMS.some(([system, processor]) => {
        if (last !== undefined &&
            PROCESSORS.has(last) &&
            (last !== processor || (beforeLast !== undefined && SYSTEMS.has(beforeLast) && beforeLast !== system)))
            return false;
        if (last !== undefined && SYSTEMS.has(last) && last !== system)
            return false;
        return [true, false].some((cgo) => constraint((tag) => tag === system ||
            tag === processor ||
            tag === 'gc' ||
            (tag === 'unix' && system !== 'windows') ||
            (tag === 'cgo' && cgo) ||
            /^go1(?:\.\d+)?$/.test(tag)));
    });
}
/** The condition in the lines before the package clause; always true where there is none. */
function constraintOf(text) {
    const end = text.search(/^package\s/m);
    const lines = text
        .slice(0, Math.min(end === -1 ? text.length : end, 20_000))
        .split('\n')
        .map((line) => line.trim());
    const modern = lines.find((line) => line.startsWith('//go:build '));
    if (modern !== undefined)
        return (holds) => evaluate(modern.slice('//go:build '.length), holds);
    const old = lines.flatMap((line) => /^\/\/\s*\+build\s+(.*)$/.exec(line)?.[1] ?? []);
    return (holds) => old.every((line) => line
        .trim()
        .split(/\s+/)
        .some((option) => option.split(',').every((tag) => (tag.startsWith('!') ? !holds(tag.slice(1)) : holds(tag)))));
}
/** Evaluates `a && (b || !c)`; an expression that is none counts as true, so that its file is read. */
function evaluate(expression, holds) {
    const tokens = expression.replace(/\/\/.*$/, '').match(/&&|\|\||[!()]|[\p{L}\p{N}_.]+/gu) ?? [];
    let at = 0;
    const either = () => {
        let value = both();
        while (tokens[at] === '||') {
            at++;
            value = both() || value;
        }
        return value;
    };
    const both = () => {
        let value = single();
        while (tokens[at] === '&&') {
            at++;
            value = single() && value;
        }
        return value;
    };
    const single = () => {
        const token = tokens[at++];
        if (token === '!')
            return !single();
        if (token !== '(')
            return token === undefined || holds(token);
        const value = either();
        at++;
        return value;
    };
    // More nesting than any author writes would only exhaust the stack.
    return tokens.length > 500 || either();
}

;// CONCATENATED MODULE: ./src/documents/go/roles.ts

/** What a path alone says of a Go file; the path is that from the contribution's folder. */
function roleOfPath(path) {
    const folders = path.split('/').slice(0, -1);
    const name = path.split('/').at(-1) ?? '';
    if (folders.some((folder) => folder === 'vendor' || folder === 'node_modules'))
        return 'vendored';
    // Go itself leaves these out of `./...`.
    if (folders.some((folder) => folder === 'testdata' || /^[._]./.test(folder)) || /^[._]/.test(name))
        return 'excluded';
    if (name.endsWith('_test.go'))
        return 'test';
    if (folders.some((folder) => /^mocks?$|^mock_|_mocks?$/.test(folder)) || /^mock_|_mocks?\.go$/.test(name))
        return 'mock';
    return undefined;
}
/** What a Go file is, by its path from the contribution's folder and its first lines. */
function roleOf(path, text) {
    const byPath = roleOfPath(path);
    if (byPath)
        return byPath;
    if (!isBuilt(path, text))
        return 'excluded';
    // https://go.dev/s/generatedcode: before the first text that is no comment.
    const [head = ''] = text.slice(0, 20_000).split(/^package\s/m, 1);
    if (/^\/\/ Code generated .* DO NOT EDIT\.\r?$/m.test(head))
        return 'generated';
    // What tests share stands in files such as testhelper.go; a logger for tests may stand in the file of the real one.
    return /(?:^|\/)test[^/]*(?:\/[^/]+)?$/.test(path) &&
        /^[ \t]*(?:import[ \t]+)?(?:\w+[ \t]+)?"testing"[ \t]*\r?$/m.test(text)
        ? 'test'
        : 'code';
}

// EXTERNAL MODULE: ./src/documents/go/types/program.ts
var program = __webpack_require__(6635);
// EXTERNAL MODULE: ./src/repository/missing.ts
var missing = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/facts/manifest/manifest.ts + 2 modules
var manifest_manifest = __webpack_require__(9595);
;// CONCATENATED MODULE: ./src/facts/server/go-sources.ts






/** The Go files, and which of them are compiled into the plugin. */
const GO_SOURCES = (0,fact/* fact */.f)('goSources', loadGoSources);
async function loadGoSources(source) {
    const { contribution } = source;
    const paths = contribution.repository.files.filter((path) => path.endsWith('.go'));
    const mine = paths.filter((path) => contribution.holds(path));
    const modules = await loadModules(contribution);
    const texts = new Map();
    const unreadable = [];
    const read = async (path) => {
        const before = texts.get(path);
        if (before)
            return before;
        const role = roleOfPath(contribution.relative(path));
        const content = role ? undefined : await contribution.text(path);
        const text = content?.state === 'present' ? content.document.text : '';
        if (content && content.state !== 'present')
            unreadable.push(`${path} (${content.state})`);
        const made = { path, text, role: role ?? roleOf(contribution.relative(path), text) };
        texts.set(path, made);
        return made;
    };
    for (const path of mine)
        await read(path);
    const roots = rootsOf(contribution, [...texts.values()]);
    if (roots.length === 0)
        return await withoutRoots(source, mine.length);
    const folders = new Map();
    for (const path of paths)
        folders.set(folderOf(path), [...(folders.get(folderOf(path)) ?? []), path]);
    const reached = new Set(roots);
    const compiled = [];
    for (const folder of reached) {
        for (const path of folders.get(folder) ?? []) {
            const file = await read(path);
            if (file.role !== 'code' && file.role !== 'generated')
                continue;
            compiled.push(file);
            for (const [, imported = ''] of file.text.matchAll(/^[ \t]*(?:import[ \t]+)?(?:[\w.]+[ \t]+)?"([^"\s]+)"/gm)) {
                const directory = (0,program/* directoryOf */.j)(imported, modules);
                if (directory !== undefined && folders.has(directory))
                    reached.add(directory);
            }
        }
    }
    const taken = new Set(compiled.map(({ path }) => path));
    compiled.sort((a, b) => (a.path < b.path ? -1 : 1));
    const left = mine.flatMap((path) => taken.has(path) ? [] : [{ path, role: texts.get(path)?.role ?? 'excluded' }]);
    const [root = ''] = roots;
    return { roots, compiled, left, unreadable, modules, serverModule: enclosing(root, modules) };
}
/** Where the plugin begins: by convention in `server/`, so that samples and test plugins elsewhere do not count. */
function rootsOf(contribution, files) {
    const roots = new Set(files
        .filter(({ role, text }) => role === 'code' && /\b(?:MattermostPlugin|ClientMain)\b/.test(text))
        .map(({ path }) => folderOf(path)));
    const conventional = [...roots].filter((root) => `${root}/`.startsWith(contribution.path('server/')));
    return (conventional.length > 0 ? conventional : [...roots]).sort();
}
async function withoutRoots(source, files) {
    const manifest = await manifest_manifest/* MANIFEST */.e0.of(source);
    const declares = !(0,missing/* isMissing */.b2)(manifest) && manifest.value.server !== undefined;
    if (!declares)
        return (0,missing/* inapplicable */.vA)('there is no server part in Go');
    return (0,missing/* missing */.LO)(files === 0
        ? 'the manifest names a server part, and there is no Go source for it'
        : 'no Go package embeds `plugin.MattermostPlugin` or calls `plugin.ClientMain`');
}
async function loadModules(contribution) {
    const paths = contribution.repository.files.filter((path) => /(?:^|\/)go\.(?:mod|work)$/.test(path) && roleOfPath(contribution.relative(path)) !== 'vendored');
    const modules = await Promise.all(paths.map(async (path) => {
        const text = await contribution.text(path);
        return text.state === 'present' ? (0,go_module/* parseGoModule */.U)(text.document) : undefined;
    }));
    return modules.filter((module) => module !== undefined);
}
function enclosing(directory, modules) {
    const around = modules.filter((module) => module.path !== undefined &&
        (module.directory === '' || directory === module.directory || directory.startsWith(`${module.directory}/`)));
    return around.sort((a, b) => b.directory.length - a.directory.length)[0];
}
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}


/***/ }),

/***/ 2932:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ WEBAPP; }
/* harmony export */ });
/* harmony import */ var _repository_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6881);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9595);



const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const CONFIGURATION = /^(?:webpack|vite|rollup)[\w.-]*\.(?:[cm]?[jt]s)$/;
/** More than the largest public plugin has by far. */
const MAX_FILES = 5000;
/** What the web app part calls, imports and leaves to the web app. */
const WEBAPP = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .f)('webapp', loadWebapp);
async function loadWebapp(source) {
    const manifest = await _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST */ .e0.of(source);
    const { contribution } = source;
    const folder = contribution.path('webapp/');
    const paths = contribution.files('script').filter((path) => path.startsWith(folder) && SCRIPT.test(path));
    if (paths.length === 0)
        return !(0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(manifest) && manifest.value.webapp
            ? (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('the manifest names a web app part, and there is no source for it in `webapp/`')
            : (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .inapplicable */ .vA)('there is no web app part');
    if (paths.length > MAX_FILES)
        return (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(`the web app part has more than ${MAX_FILES} files`);
    const { readWebappFile } = await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(802)]).then(__webpack_require__.bind(__webpack_require__, 3802));
    const { globalsOf } = await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(317)]).then(__webpack_require__.bind(__webpack_require__, 8317));
    const { bundled } = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.bind(__webpack_require__, 586));
    const webapp = {
        registry: [],
        globals: [],
        assigned: new Set(),
        removals: [],
        externals: [],
        imports: new Set(),
        unreadable: [],
    };
    const scripts = [];
    for (const path of paths) {
        const text = await contribution.text(path);
        if (text.state !== 'present')
            webapp.unreadable.push(path);
        else
            scripts.push({
                path,
                text: text.document.text,
                isConfiguration: CONFIGURATION.test(path.slice(path.lastIndexOf('/') + 1)),
            });
    }
    const taken = bundled(scripts, await packagesIn(contribution, 'webapp/package.json'));
    for (const script of scripts)
        if (script.isConfiguration || taken.has(script))
            readWebappFile(script, webapp);
    // Beside the bundler's configuration lie those of other tools.
    const left = scripts.filter((script) => !taken.has(script) && script.path.slice(folder.length).includes('/')).length;
    const { assigned, ...found } = webapp;
    const lent = found.externals.flatMap((externals) => [...globalsOf(externals, found.imports)]);
    return {
        ...found,
        left,
        globals: [...lent, ...found.globals].filter(({ name }) => !assigned.has(name.split('.')[0] ?? '')),
    };
}
const DEPENDENCIES = new Set([
    'dependencies',
    'devDependencies',
    'peerDependencies',
    'optionalDependencies',
]);
/** The packages that a package.json takes from a registry, and not from a folder of the repository. */
async function packagesIn(contribution, name) {
    const tree = (await contribution.valuesAt(name))?.parsed.tree;
    const groups = tree?.kind === 'object' ? tree.entries.filter(({ key }) => DEPENDENCIES.has(key)).map(({ value }) => value) : [];
    return new Set(groups.flatMap((group) => group.kind === 'object'
        ? group.entries.flatMap(({ key, value }) => value.kind === 'string' && !/^(?:workspace|file|link|portal):|^[./~]/.test(value.source) ? [key] : [])
        : []));
}


/***/ }),

/***/ 8028:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ readInputs; },
/* harmony export */   m: function() { return /* binding */ INPUTS; }
/* harmony export */ });
/* harmony import */ var _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3841);
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4363);
/* harmony import */ var _words_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3433);




const FORMATS = ['terminal', 'json', 'markdown', 'annotations'];
const FAIL_ON = ['error', 'warning', 'never'];
const SWITCH = ['true', 'false'];
const ANNOTATIONS = ['auto', 'workflow', 'none'];
/** Every input. action.yml, `--help` and the README are held to this table by a test. */
const INPUTS = [
    {
        name: 'path',
        on: 'action',
        default: '.',
        hint: 'PATH',
        description: 'The folder that holds the contribution, relative to the workspace.',
    },
    {
        name: 'kind',
        on: 'both',
        default: '',
        values: _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .GW,
        hint: 'KIND',
        description: 'What the contribution is. Found from its files where it is left out; a webhook or a tool must be named.',
    },
    {
        name: 'marketplace',
        on: 'both',
        default: '',
        values: _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKETPLACES */ .nL,
        hint: 'MARKETPLACE',
        description: 'Whose verdict gates. Default: in-product for plugins and apps, web for the rest. Both are always shown.',
    },
    {
        name: 'fail-on',
        on: 'both',
        default: 'error',
        values: FAIL_ON,
        hint: 'SEVERITY',
        description: 'From which severity on the contribution is not ready; with never, findings do not fail the run.',
    },
    {
        name: 'release-tag',
        on: 'both',
        default: '',
        hint: 'TAG',
        description: 'The tag that is being released; the version must be that of the tag. Default in the action: the tag that triggered the workflow.',
    },
    {
        name: 'config',
        on: 'both',
        default: '',
        hint: 'FILE',
        description: 'The configuration file. Default: .github/marketplace-readiness.yml, where there is one.',
    },
    {
        name: 'online',
        on: 'both',
        default: 'false',
        values: SWITCH,
        hint: '',
        description: 'Ask the web whether the links of manifest and README lead somewhere, read a linked documentation site, and ask GitHub for releases, open issues and private vulnerability reporting.',
    },
    {
        name: 'token',
        on: 'action',
        default: '${{ github.token }}',
        hint: 'TOKEN',
        description: 'Used to learn which files a pull request changes, so that their findings are annotated first; and for the questions to GitHub, where online asks them.',
    },
    {
        name: 'annotations',
        on: 'action',
        default: 'auto',
        values: ANNOTATIONS,
        hint: 'WHERE',
        description: 'How findings are put on the lines: auto or workflow (workflow commands), or none.',
    },
    {
        name: 'report',
        on: 'action',
        default: '',
        hint: 'FILE',
        description: 'Where to write the JSON report, in the workspace and not through a link. Default: a file below RUNNER_TEMP.',
    },
    {
        name: 'format',
        on: 'command',
        default: 'terminal',
        values: FORMATS,
        hint: 'FORMAT',
        description: 'What to print.',
    },
    {
        name: 'output',
        on: 'command',
        default: '',
        hint: 'FILE',
        description: 'Write there instead of to standard output.',
    },
];
/**
 * Checks the inputs by the table; an empty value counts as left out.
 * @throws UsageError with every wrong value.
 */
function readInputs(given) {
    const problems = [];
    const text = (name) => {
        const row = INPUTS.find((candidate) => candidate.name === name);
        const value = given(name)?.trim();
        // An expression is for the runner to fill in.
        const fallback = row?.default.startsWith('${{') ? undefined : row?.default;
        return value || fallback || undefined;
    };
    const choice = (name, values) => {
        const value = text(name);
        const chosen = values.find((allowed) => allowed === value);
        if (value !== undefined && chosen === undefined)
            problems.push(`${name}: "${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(value.slice(0, 80))}" is not allowed. ${(0,_words_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedWords */ .w)(value, values)}`);
        return chosen;
    };
    const inputs = {
        path: text('path') ?? '.',
        kind: choice('kind', _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .KINDS */ .GW),
        marketplace: choice('marketplace', _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKETPLACES */ .nL),
        failOn: choice('fail-on', FAIL_ON) ?? 'error',
        releaseTag: text('release-tag'),
        config: text('config'),
        online: choice('online', SWITCH) === 'true',
        token: text('token'),
        annotations: choice('annotations', ANNOTATIONS) ?? 'auto',
        report: text('report'),
        format: choice('format', FORMATS) ?? 'terminal',
        output: text('output'),
    };
    if (problems.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(problems);
    return Object.freeze(inputs);
}


/***/ }),

/***/ 3433:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: function() { return /* binding */ UsageError; }
/* harmony export */ });
/** Wrong input of ours, not of the contribution: what is wrong, where, and what is allowed. Ends with exit code 2. */
class UsageError extends Error {
    problems;
    name = 'UsageError';
    constructor(
    /** Everything that could be found wrong in one run. */
    problems) {
        super(problems.join('\n'));
        this.problems = problems;
    }
}


/***/ }),

/***/ 3841:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: function() { return /* binding */ KINDS; },
/* harmony export */   Ur: function() { return /* binding */ marketplacesOf; },
/* harmony export */   nL: function() { return /* binding */ MARKETPLACES; }
/* harmony export */ });
/** The five kinds of contribution that the source page names. */
const KINDS = ['plugin', 'app', 'playbook', 'webhook', 'tool'];
/** The two marketplaces: mattermost.com/marketplace, and the one inside the product. */
const MARKETPLACES = ['web', 'in-product'];
/** Only plugins and apps can be listed inside the product (source page, first paragraphs). */
function marketplacesOf(kind) {
    return kind === 'plugin' || kind === 'app' ? MARKETPLACES : ['web'];
}


/***/ }),

/***/ 5672:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ REQUIREMENTS; },
/* harmony export */   s: function() { return /* binding */ marketplacesAsking; }
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3841);

const everyKind = (words) => ({
    plugin: words,
    app: words,
    playbook: words,
    webhook: words,
    tool: words,
});
const PAGE = 'Contribute to the Marketplace';
/** The whole checklist, in report order. Sources are quoted in `docs/requirements.md`. */
const REQUIREMENTS = [
    {
        id: 'platform/loadable',
        level: 'both',
        title: 'The server can load it',
        source: 'Mattermost server source',
        unchecked: { plugin: 'the built bundle is not opened yet' },
    },
    {
        id: 'functional/min-server-version',
        level: 'in-product',
        title: '`min_server_version` is set',
        source: `${PAGE}, functional 1`,
    },
    {
        id: 'functional/compatibility',
        level: 'in-product',
        title: 'Works on every server from `min_server_version` on',
        source: `${PAGE}, functional 2`,
    },
    {
        id: 'product/id',
        level: 'in-product',
        title: 'The id is its own and follows the convention',
        source: 'add_plugin.md',
    },
    {
        id: 'product/presentation',
        level: 'in-product',
        title: 'Name, description, icon and settings read well in the System Console',
        source: 'add_plugin.md',
    },
    {
        id: 'product/configuration',
        level: 'in-product',
        title: 'All configuration is reachable in the Mattermost interface',
        source: 'add_plugin.md',
        unchecked: { plugin: 'configuration structs in Go are not read yet' },
    },
    {
        id: 'product/changelog',
        level: 'in-product',
        title: 'A changelog for this release',
        source: 'add_plugin.md, update_plugin.md',
    },
    { id: 'product/stable', level: 'in-product', title: 'Out of beta, at least 1.0.0', source: 'add_plugin.md' },
    { id: 'product/license', level: 'in-product', title: 'An Open Source licence', source: 'add_plugin.md' },
    {
        id: 'product/public-source',
        level: 'in-product',
        title: 'Source in a public Git repository',
        source: 'add_plugin.md',
    },
    {
        id: 'product/documentation',
        level: 'in-product',
        title: 'Detailed documentation, linked from `homepage_url`',
        source: 'add_plugin.md',
    },
    {
        id: 'web/link',
        level: 'web',
        title: 'A link to try it',
        source: `${PAGE}, web 1`,
    },
    {
        id: 'web/documentation',
        level: 'web',
        title: 'Documentation to install, configure and use it',
        source: `${PAGE}, web 2`,
    },
    {
        id: 'web/tracker',
        level: 'web',
        title: 'A public place to report bugs',
        source: `${PAGE}, web 3`,
    },
    { id: 'web/image', level: 'web', title: 'An image of it', source: `${PAGE}, newer revision, web 4` },
    {
        id: 'technical/scale',
        level: 'in-product',
        title: 'Works for 60,000 concurrent connections',
        source: `${PAGE}, technical 1`,
        reviewer: 'no public tool can show it; a developer reads the code',
    },
    {
        id: 'technical/high-availability',
        level: 'in-product',
        title: 'Works in a High Availability deployment',
        source: `${PAGE}, technical 1`,
        reviewer: 'no public tool can show it; a developer reads the code',
    },
    {
        id: 'technical/logging',
        level: 'in-product',
        title: 'Logs important events on appropriate levels',
        source: `${PAGE}, technical 2`,
        reviewer: 'which events are important is a matter of judgement',
    },
    {
        id: 'security/vulnerabilities',
        level: 'in-product',
        title: 'A security review finds nothing exploitable',
        source: `${PAGE}, security 1`,
        reviewer: 'a security review is a person’s work',
        unchecked: everyKind('only settings are read for secrets yet, no code and no dependencies'),
    },
    {
        id: 'security/contact',
        level: 'in-product',
        title: 'A private contact for vulnerabilities',
        source: `${PAGE}, security 2`,
    },
    { id: 'update/semver', level: 'update', title: 'Releases follow Semantic Versioning', source: 'update_plugin.md' },
    {
        id: 'policy/disclosure',
        level: 'both',
        title: 'Vulnerabilities are reported in private',
        source: `${PAGE}, security issues`,
        reviewer: 'how reports were handled is not in the repository; findings that look exploitable are never published in full',
    },
    {
        id: 'policy/takedown',
        level: 'both',
        title: 'Serious bugs are fixed within 14 days',
        source: `${PAGE}, takedown policy`,
    },
];
/** The marketplaces that ask this of a contribution of that kind; none where it does not apply. */
function marketplacesAsking(requirement, kind) {
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .marketplacesOf */ .Ur)(kind).filter((marketplace) => marketplace === 'in-product' || requirement.level === 'web' || requirement.level === 'both');
}


/***/ }),

/***/ 527:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RX: function() { return /* binding */ NEWEST; },
  M0: function() { return /* binding */ emptiedBy; },
  $e: function() { return /* binding */ fieldSince; },
  qo: function() { return /* binding */ hookSince; },
  hu: function() { return /* binding */ registryRemovedIn; },
  Oq: function() { return /* binding */ registrySince; },
  Md: function() { return /* binding */ removedIn; },
  XP: function() { return /* binding */ since; },
  jQ: function() { return /* binding */ webappGlobal; }
});

// EXTERNAL MODULE: ./src/data/manifest-fields.json
var manifest_fields = __webpack_require__(255);
// EXTERNAL MODULE: ./src/data/plugin-api.json
var plugin_api = __webpack_require__(416);
;// CONCATENATED MODULE: ./src/data/pluginapi-always.json
var pluginapi_always_namespaceObject = /*#__PURE__*/JSON.parse('{"vX":{"Bot.EnsureBot":"EnsureBotUser","Group.GetBySource":"GetGroupsBySource","Group.GetMemberUsers":"GetGroupMemberUsers","Post.UpdateEphemeralPost":"UpdateEphemeralPost","System.IsEnterpriseReady":"IsEnterpriseReady","User.Search":"SearchUsers"}}');
// EXTERNAL MODULE: ./src/data/pluginapi.json
var pluginapi = __webpack_require__(5319);
// EXTERNAL MODULE: ./src/data/webapp-registry.json
var webapp_registry = __webpack_require__(7881);
// EXTERNAL MODULE: ./src/mattermost/versions.ts
var versions = __webpack_require__(9597);
;// CONCATENATED MODULE: ./src/mattermost/server-history.ts






/** The newest release that the tables know. */
const NEWEST = plugin_api/* newestReleaseCovered */.Wj;
function dated(name, annotations, recommended, verified) {
    const annotated = own(annotations, name);
    const version = own(recommended, name) ?? annotated;
    if (version === undefined)
        return undefined;
    return {
        version,
        annotated: annotated === version ? undefined : annotated,
        proven: own(verified, name)?.how === 'release tags',
    };
}
/** Names come from the checked repository: `constructor` is none of a table's. */
function own(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
/** When a method of the plugin API came; undefined where the tables do not know it, or know it from no release. */
function apiSince(name) {
    const introduced = own(plugin_api/* removedIntroducedIn */.pN, name);
    return (dated(name, plugin_api/* api */.FH, plugin_api/* recommended.api */.W2.F, plugin_api/* verified.api */.zr.F) ??
        (introduced === undefined ? undefined : { version: introduced, annotated: undefined, proven: true }));
}
/** When a hook came. */
function hookSince(name) {
    return dated(name, plugin_api/* hooks */.JL, plugin_api/* recommended.hooks */.W2.J, plugin_api/* verified.hooks */.zr.J);
}
/** When the server could do what a symbol such as `API.GetUser`, `KV.Set` or `cluster.NewMutex` asks of it. */
function since(symbol, oldModule) {
    const [first = '', second = ''] = symbol.split('.');
    if (first === 'API')
        return apiSince(second);
    if (first === 'Helpers') {
        const helper = own(plugin_api/* helpers.methods */._$.vX, second);
        return helper && { version: helper.annotated, annotated: undefined, proven: false };
    }
    const entry = own(pluginapi/* methods */.vX, symbol) ??
        own(pluginapi/* cluster */.bz, symbol) ??
        own(pluginapi/* i18n */.Ru, symbol);
    if (!entry)
        return undefined;
    // The table tells what the newest wrapper calls; the former module may call less, such as no EnsureBotUser.
    const lower = entry.min !== null && (0,versions/* compareVersions */.Z)(entry.min, entry.recommended) < 0 ? entry.min : entry.recommended;
    const version = oldModule ? (entry.oldModule?.recommended ?? lower) : entry.recommended;
    const called = own(pluginapi_always_namespaceObject.vX, symbol);
    const came = called === undefined ? undefined : apiSince(called);
    return {
        version,
        annotated: entry.min === null || (0,versions/* compareVersions */.Z)(entry.min, version) === 0 ? undefined : entry.min,
        proven: came !== undefined && came.proven && came.version === version,
    };
}
/** The release that took an API method or a hook away. */
function removedIn(kind, name) {
    return own(kind === 'api' ? plugin_api/* removedApi */.Z8 : plugin_api/* removedHooks */.nR, name);
}
/** Why a method that is still there does nothing any more. */
function emptiedBy(name) {
    return own(plugin_api/* noLongerSupported */.f8, name);
}
/** When the server began to read a field of the manifest, of a setting or of a section, or to know a type of setting. */
function fieldSince(of, name) {
    if (of === 'settingTypes')
        return own(manifest_fields.settingTypes, name);
    return own(manifest_fields[of], name)?.since;
}
/** When the web app's registry got a method, and whether that is certain; null where it is not dated, undefined where it is not in the table. */
function registrySince(method) {
    const version = own(webapp_registry/* registry */.u5, method);
    const details = own(webapp_registry/* details */.zH, method);
    return version === undefined ? undefined : { version, certain: details?.confidence === undefined };
}
/** What is known of a global that the web app sets for plugins, such as `Components.Timestamp`. */
function webappGlobal(name) {
    return own(webapp_registry/* globals */.zQ, name);
}
/** The release that took a method of the web app's registry away. */
function registryRemovedIn(method) {
    return own(webapp_registry/* removed */.rq, method);
}


/***/ }),

/***/ 9597:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: function() { return /* binding */ compareVersions; },
/* harmony export */   p: function() { return /* binding */ threeParts; }
/* harmony export */ });
/* harmony import */ var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5385);
/* harmony import */ var semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1__);


const known = new Map();
/** A few hundred versions are compared thousands of times, and reading one takes longer than comparing. */
function read(version) {
    const before = known.get(version);
    if (before !== undefined)
        return before;
    const found = semver_functions_coerce_js__WEBPACK_IMPORTED_MODULE_0___default()(version) ?? '0.0.0';
    known.set(version, found);
    return found;
}
/** Orders versions such as `10.11`, `10.11.2` by their numbers; a missing part counts as zero, a pre-release is left out. */
function compareVersions(a, b) {
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_1___default()(read(a), read(b));
}
/** A version with three parts, as the manifest takes it: `10.11` → `10.11.0`. */
function threeParts(version) {
    return read(version).toString();
}


/***/ }),

/***/ 9028:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: function() { return /* binding */ destinationWithin; },
/* harmony export */   m: function() { return /* binding */ destinationFor; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _words_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3559);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1913);




/**
 * Where a file that was asked for in a workflow may be written: in one of the folders, not in `.git`, and not through a link,
 * since the links of a workspace are those of a pull request.
 * @param file Relative to the first folder, or absolute.
 */
function destinationWithin(folders, file) {
    const [first = '.'] = folders;
    const asked = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(first, file);
    const folder = folders.find((candidate) => asked !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(candidate) && (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(candidate), asked));
    const real = folder === undefined ? undefined : (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .folderAt */ .w3)(folder);
    if (folder === undefined || real === undefined)
        return { refused: `${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(file)} lies outside of the workspace. Name a file below it.` };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), asked));
    const led = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .followLinks */ .n1)(path, (at, isLink) => isLink || (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitName */ .M$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(at)), real);
    if (leadsIntoGit(led))
        return intoGit(file);
    return led.state === 'refused' ? { refused: throughLink(file, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(real, led.at)) } : { path };
}
/**
 * Where a person's own command line may write: anywhere but in `.git`, or through a link of the checked repository.
 * @param root The real path of that repository.
 */
function destinationFor(file, root) {
    const led = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .followLinks */ .n1)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file), (at, isLink) => (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitName */ .M$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(at)) || (isLink && (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, at)));
    if (leadsIntoGit(led))
        return intoGit(file);
    return led.state === 'refused' ? { refused: throughLink(file, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, led.at)) } : { path: file };
}
/** Also where there is no such folder yet: it would be made. */
function leadsIntoGit(led) {
    return led.state === 'refused' ? (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitName */ .M$)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(led.at)) : led.path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).some(_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitName */ .M$);
}
function intoGit(file) {
    return { refused: `${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(file)} leads into a .git folder, where nothing is written. Name another file.` };
}
function throughLink(file, link) {
    return link === file
        ? `${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(file)} is a link, and nothing is written through one. Name a file that is none.`
        : `${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(file)} leads through the link ${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(link)}, and nothing is written through one. Name another file.`;
}


/***/ }),

/***/ 3559:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: function() { return /* binding */ readRegular; },
/* harmony export */   bt: function() { return /* binding */ listFolder; },
/* harmony export */   iE: function() { return /* binding */ saysAbsent; },
/* harmony export */   lc: function() { return /* binding */ readSideText; },
/* harmony export */   tW: function() { return /* binding */ UNFOLLOWING; },
/* harmony export */   uT: function() { return /* binding */ isEntryAt; },
/* harmony export */   w3: function() { return /* binding */ folderAt; },
/* harmony export */   wU: function() { return /* binding */ readSide; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Opens no link; Windows cannot do so. */
const UNFOLLOWING = "O_NOFOLLOW" in node_fs__WEBPACK_IMPORTED_MODULE_0__.constants ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW : 0;
/** A pipe or a device must not keep the run waiting: it is opened without waiting, seen to be no file, and closed. */
const UNFOLLOWED = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | UNFOLLOWING | ("O_NONBLOCK" in node_fs__WEBPACK_IMPORTED_MODULE_0__.constants ? node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK : 0);
const ABSENT = new Set([
    'EISDIR',
    'ELOOP',
    'ENAMETOOLONG',
    'ENODEV',
    'ENOENT',
    'ENOTDIR',
    'ENXIO',
    'ERR_INVALID_ARG_VALUE',
]);
const UNREADABLE = new Set(['EACCES', 'EPERM', 'EIO', 'EINVAL', 'EAGAIN']);
/** Whether an error of the file system says that there is nothing under a path. */
function saysAbsent(error) {
    return ABSENT.has(codeOf(error));
}
/**
 * Reads a regular file of at most so many bytes. A link as the last part of the path is not followed.
 * @throws where there is such a file that cannot be read.
 */
function readRegular(path, most) {
    let file;
    try {
        if (UNFOLLOWING === 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink())
            return { state: 'link' };
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, UNFOLLOWED);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!found.isFile())
            return { state: 'absent' };
        return found.size > most ? { state: 'too-large' } : { state: 'present', bytes: readBytes(file, found.size) };
    }
    catch (error) {
        if (file === undefined && LINK.has(codeOf(error)))
            return { state: 'link' };
        if (saysAbsent(error))
            return { state: 'absent' };
        throw error;
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** How Linux, macOS (ELOOP) and the BSDs say that what was opened is a link. */
const LINK = new Set(['ELOOP', 'EMLINK', 'EFTYPE']);
/** The size is that of the moment of opening: a file that grows meanwhile is not read on. */
function readBytes(file, size) {
    const bytes = Buffer.allocUnsafe(size);
    let end = 0;
    while (end < size) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, end, size - end, null);
        if (count === 0)
            break;
        end += count;
    }
    return bytes.subarray(0, end);
}
/** Reads a file that git or its user keeps beside the contribution, of at most so many bytes; links are not followed. */
function readSide(path, most) {
    try {
        // An error costs a hundred times as much as this question, and most of these files are not there.
        if (!isEntryAt(path))
            return { state: 'absent' };
        const content = readRegular(path, most);
        if (content.state === 'present')
            return content;
        return { state: content.state === 'absent' ? 'absent' : 'unreadable' };
    }
    catch (error) {
        if (UNREADABLE.has(codeOf(error)))
            return { state: 'unreadable' };
        throw error;
    }
}
/** The text of such a file; undefined where it cannot be read. */
function readSideText(path, most) {
    const side = readSide(path, most);
    return side.state === 'present' ? side.bytes.toString() : undefined;
}
/** The real path of a folder; undefined where there is none. */
function folderAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) : undefined;
    }
    catch (error) {
        if (saysAbsent(error) || UNREADABLE.has(codeOf(error)))
            return undefined;
        throw error;
    }
}
/** Whether anything lies under a path, be it a link that leads nowhere. */
function isEntryAt(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
}
/** What lies in a folder; nothing where it cannot be read, as for git. */
function listFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true });
    }
    catch (error) {
        if (saysAbsent(error) || UNREADABLE.has(codeOf(error)))
            return [];
        throw error;
    }
}
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}


/***/ }),

/***/ 6602:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ isLeftOut; },
/* harmony export */   n: function() { return /* binding */ UNLISTED; }
/* harmony export */ });
/** Folders that are not listed where git does not say what belongs to the repository; hidden ones are not, either. */
const UNLISTED = new Set(['node_modules', 'vendor', 'dist']);
const LEFT_OUT = {
    source: { folders: new Set(['node_modules', 'vendor', 'testdata', 'dist']) },
    script: {
        folders: new Set([
            'node_modules',
            'dist',
            'build',
            'coverage',
            'test',
            'tests',
            '__tests__',
            'mock',
            'mocks',
            '__mocks__',
            'e2e',
            'cypress',
            'storybook',
            'example',
            'examples',
        ]),
        hidden: true,
        names: /\.(?:test|spec|stories)\.\w+$|\.d\.[cm]?ts$/,
    },
    picture: { folders: new Set(['node_modules', 'vendor', 'test', 'tests', 'fixtures']) },
    // What anybody can read is no secret any more, wherever it lies; packages are published by others.
    secret: { folders: new Set(['node_modules']) },
};
/**
 * Whether a file is left out for a purpose. The path is that from the contribution's folder, so that a plugin in
 * `examples/` or `build/` is read like any other.
 */
function isLeftOut(path, purpose) {
    const { folders, hidden = false, names } = LEFT_OUT[purpose];
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    return parts.some((part) => folders.has(part) || (hidden && part.startsWith('.'))) || (names?.test(name) ?? false);
}


/***/ }),

/***/ 1913:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: function() { return /* binding */ isInside; },
/* harmony export */   M$: function() { return /* binding */ isGitName; },
/* harmony export */   n1: function() { return /* binding */ followLinks; }
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3559);



/** As many as Linux follows. */
const MAX_LINKS = 40;
const SEPARATORS = node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? /\// : /[\\/]/;
/**
 * Follows an absolute path part by part, links included. Every place is shown to `refuses` before the file system is asked
 * about it, and once more where it turns out to be a link, so that a refused place is never touched: on Windows, asking
 * about a place on another machine calls that machine.
 * @param known A folder that is free of links; it and the folders above it are neither asked about nor shown.
 */
function followLinks(path, refuses, known = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root) {
    let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(path).root;
    let links = 0;
    const rest = path.slice(at.length).split(SEPARATORS).reverse();
    for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
        if (name === '' || name === '.')
            continue;
        const next = name === '..' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name);
        if (name === '..' || isInside(next, known)) {
            at = next;
            continue;
        }
        if (refuses(next, false))
            return { state: 'refused', at: next };
        const target = targetOf(next);
        if (target === undefined || links > MAX_LINKS)
            return { state: 'absent', path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(next, ...rest.reverse()) };
        if (target === '') {
            at = next;
            continue;
        }
        if (refuses(next, true))
            return { state: 'refused', at: next };
        links += 1;
        const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(target).root : '';
        if (start !== '')
            at = start;
        rest.push(...target.slice(start.length).split(SEPARATORS).reverse());
    }
    return { state: 'real', path: at };
}
/** Where a link points; empty for what is no link, undefined where there is nothing. */
function targetOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path) : '';
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .saysAbsent */ .iE)(error))
            return undefined;
        throw error;
    }
}
/** Whether a path is a folder or lies in it; both are absolute and normalized. */
function isInside(folder, path) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** What file systems of macOS pass over in a name. */
const PASSED_OVER = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
const LONGEST_NAME = 255;
const [DOT, CAPITAL_G, SMALL_G, FIRST_PASSED_OVER] = [0x2e, 0x47, 0x67, 0x200c];
/**
 * Whether a name is `.git` to some file system: in capitals, under its short name, with blanks, dots or a stream behind it.
 * Git refuses the same names (https://git-scm.com/docs/git-config#Documentation/git-config.txt-coreprotectNTFS).
 */
function isGitName(name) {
    const first = name.charCodeAt(0);
    // Nearly every name is told by its first character.
    if (first !== DOT && first !== SMALL_G && first !== CAPITAL_G && first < FIRST_PASSED_OVER)
        return false;
    if (name.length > LONGEST_NAME)
        return false;
    const [plain = ''] = name.replace(PASSED_OVER, '').toLowerCase().split(':');
    return /^(?:\.git|git~\d)[. ]*$/.test(plain);
}


/***/ }),

/***/ 9244:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: function() { return /* binding */ missing; },
/* harmony export */   b2: function() { return /* binding */ isMissing; },
/* harmony export */   vA: function() { return /* binding */ inapplicable; }
/* harmony export */ });
/** Makes the mark of an absent fact; the reason completes "could not be checked: …". */
function missing(reason) {
    return { missing: reason, inapplicable: false };
}
/** Makes the mark of a fact that does not exist here; the reason completes "does not apply: …". */
function inapplicable(reason) {
    return { missing: reason, inapplicable: true };
}
/** Whether a fact is absent. */
function isMissing(fact) {
    return typeof fact === 'object' && fact !== null && 'missing' in fact;
}


/***/ }),

/***/ 4607:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ placeOf; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _words_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3559);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1913);




/**
 * Finds a folder and its repository.
 * @param within Where given, the folder must lie in this one, and no repository is looked for above it.
 * @throws with `code` ENOENT or ENOTDIR where there is no such folder, REFUSED where it is none of the repository.
 */
function placeOf(path, within) {
    const links = [];
    const led = (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .followLinks */ .n1)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path), (at, isLink) => {
        if (isLink)
            links.push((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at));
        return false;
    });
    if (led.state !== 'real')
        throw failure('ENOENT', `there is no folder "${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(path)}".`);
    const asked = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .folderAt */ .w3)(led.path);
    if (asked === undefined)
        throw failure('ENOTDIR', `"${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(path)}" is no folder.`);
    const workspace = within === undefined ? undefined : (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .folderAt */ .w3)(within);
    const strayed = links.some((folder) => {
        const left = enclosing(folder, undefined);
        return left !== undefined && !(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(left, asked);
    });
    if (strayed)
        throw failure('REFUSED', `"${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(path)}" leads out of the repository through a link. Name a folder of the repository.`);
    if (workspace !== undefined && !(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, asked))
        throw failure('REFUSED', `"${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(path)}" lies outside of the workspace. Name a folder of the workspace.`);
    const worktree = enclosing(asked, workspace);
    const root = worktree ?? asked;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, asked).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).some(_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitName */ .M$))
        throw failure('REFUSED', `"${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(path)}" lies in a .git folder, which is no part of the contribution.`);
    return { asked, worktree, root };
}
/** The nearest folder with a `.git`, from a folder upwards to `top`. */
function enclosing(folder, top) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isEntryAt */ .uT)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) === at || at === top)
            return undefined;
    }
}
function failure(code, message) {
    return Object.assign(new Error(message), { code });
}


/***/ }),

/***/ 5281:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: function() { return /* binding */ isBinary; },
/* harmony export */   S6: function() { return /* binding */ UNREAD_WORDS; },
/* harmony export */   b6: function() { return /* binding */ textOf; },
/* harmony export */   sm: function() { return /* binding */ valuesOf; }
/* harmony export */ });
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9995);
/* harmony import */ var _documents_values_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(439);


/** What a sentence says of a file that is there and has no text. */
const UNREAD_WORDS = {
    absent: 'is not there',
    outside: 'is a link that leads out of the repository',
    'too-large': 'is larger than 10 MB',
};
/** The text of a file; some editors on Windows write UTF-16. What is wrong in UTF-8 becomes replacement characters. */
function textOf(file, content) {
    if (content.state !== 'present')
        return content;
    const { bytes } = content;
    const mark = markOf(bytes);
    const text = new TextDecoder(mark).decode(bytes);
    return {
        state: 'present',
        document: new _documents_text_js__WEBPACK_IMPORTED_MODULE_1__/* .TextDocument */ .V(file, text),
        hasMark: mark !== undefined,
        size: bytes.length,
    };
}
function markOf([first, second, third]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}
/** Whether bytes are no text, as git tells it: by a zero near the start, which UTF-16 alone may have. */
function isBinary(bytes) {
    return markOf(bytes) === undefined && bytes.subarray(0, HEAD).includes(0);
}
const HEAD = 8000;
/** The values in a text: JSON by its name, and YAML else. */
async function valuesOf(text) {
    if (text.document.file.endsWith('.json'))
        return { ...text, format: 'json', parsed: (0,_documents_values_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text.document.text, text.hasMark) };
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 3790));
    return { ...text, format: 'yaml', parsed: parseYaml(text.document.text) };
}


/***/ }),

/***/ 6270:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: function() { return /* binding */ SEVERITIES; }
/* harmony export */ });
/** All severities, heaviest first. */
const SEVERITIES = ['error', 'warning', 'notice'];


/***/ }),

/***/ 6548:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: function() { return /* binding */ RULES; }
});

// EXTERNAL MODULE: ./src/data/known-breaks.json
var known_breaks = __webpack_require__(1816);
// EXTERNAL MODULE: ./src/facts/app.ts + 1 modules
var facts_app = __webpack_require__(7865);
// EXTERNAL MODULE: ./src/repository/missing.ts
var missing = __webpack_require__(9244);
;// CONCATENATED MODULE: ./src/rules/rule.ts

/** Makes a rule; what `check` is handed follows from `needs`. */
function rule({ needs, check, ...description }) {
    return {
        ...description,
        needs: Object.values(needs).map(({ name }) => name),
        async judge(source) {
            const values = new Map();
            for (const [name, fact] of Object.entries(needs)) {
                const value = await fact.of(source);
                if ((0,missing/* isMissing */.b2)(value))
                    return value;
                values.set(name, value);
            }
            // Every name in `needs` has the value of its own fact: the loop above has left with the first that is missing.
            return check(Object.fromEntries(values));
        },
    };
}

;// CONCATENATED MODULE: ./src/rules/app/deprecated.ts



const SINCE = known_breaks/* breaks */.T.find(({ id }) => id === 'apps-framework')?.since ?? '';
const deprecated = rule({
    id: 'app/deprecated',
    requirements: ['functional/compatibility'],
    kinds: ['app'],
    severity: 'notice',
    summary: 'The app does not depend on a framework that is going away',
    why: `From server ${SINCE} on, the Apps framework is deprecated for new installations: who sets up Mattermost today cannot count on it.`,
    fix: 'Plan to move the app to a plugin, or to webhooks and slash commands with a bot account.',
    example: { bad: {}, good: {} },
    needs: { app: facts_app/* APP */.u },
    *check({ app }) {
        yield {
            message: `Mattermost deprecated the Apps framework for new installations in server ${SINCE}.`,
            at: app.atKey('app_id'),
        };
    },
});

;// CONCATENATED MODULE: ./src/rules/app/description.ts


const description = rule({
    id: 'app/description',
    requirements: ['product/presentation'],
    kinds: ['app'],
    severity: 'warning',
    summary: 'The app has a description',
    why: 'It is the only text that people see in the Marketplace before they install.',
    fix: 'Say in one sentence what people can do with it, starting with the verb.',
    example: {
        bad: { 'manifest.json': { description: null } },
        good: { 'manifest.json': { description: 'See who is on call and hand over.' } },
    },
    needs: { app: facts_app/* APP */.u },
    *check({ app }) {
        if (app.isObject && !app.value.description?.trim())
            yield { message: 'The manifest has no `description`.', at: app.at('description') };
    },
});

;// CONCATENATED MODULE: ./src/data/app-manifest.json
var app_manifest_namespaceObject = /*#__PURE__*/JSON.parse('{"sP":{"wc":"1.2.2","N7":"7.7.0"},"NJ":{"U":"manifest.json","I":1048576},"OA":{"q0":{"eO":["user_joined_channel_notification","act_as_bot","act_as_user","remote_oauth2","remote_webhooks"]},"kb":{"eO":["/post_menu","/channel_header","/command","/in_post"]},"P$":{"eO":["none","secret","jwt"]}}}');
// EXTERNAL MODULE: ./src/words/nearest.ts
var nearest = __webpack_require__(4363);
// EXTERNAL MODULE: ./src/words/quote.ts
var quote = __webpack_require__(7829);
;// CONCATENATED MODULE: ./src/rules/app/locations.ts





const KNOWN = app_manifest_namespaceObject.OA.kb.eO;
const locations = rule({
    id: 'app/locations',
    requirements: ['platform/loadable'],
    kinds: ['app'],
    severity: 'warning',
    summary: 'The app requests locations that exist',
    why: 'The Apps plugin does not refuse an unknown location, but nothing can be bound to it: the app’s buttons and commands do not appear there.',
    fix: `Request ${KNOWN.map((name) => `\`${name}\``).join(', ')}, or a location below one of them, as in \`/command/oncall\`.`,
    example: {
        bad: { 'manifest.json': { requested_locations: ['/commands'] } },
        good: { 'manifest.json': { requested_locations: ['/command/oncall'] } },
    },
    needs: { app: facts_app/* APP */.u },
    *check({ app }) {
        for (const [index, location] of (app.value.requested_locations ?? []).entries()) {
            if (typeof location !== 'string' || KNOWN.some((known) => location === known || location.startsWith(`${known}/`)))
                continue;
            const meant = (0,nearest/* nearest */.p)(location, KNOWN);
            yield {
                message: `${(0,quote/* quote */.h)(location)} is no location${meant ? `: \`${meant}\` is meant?` : '.'}`,
                at: app.at('requested_locations', index),
            };
        }
    },
});

// EXTERNAL MODULE: ./node_modules/semver/functions/lt.js
var lt = __webpack_require__(3872);
var lt_default = /*#__PURE__*/__webpack_require__.n(lt);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
var parse_default = /*#__PURE__*/__webpack_require__.n(parse);
// EXTERNAL MODULE: ./src/data/server-releases.json
var server_releases = __webpack_require__(2374);
;// CONCATENATED MODULE: ./src/mattermost/refusals/version.ts
const MAX_UINT64 = 2n ** 64n - 1n;
/**
 * What keeps a version from being one, in the server's strict sense; `undefined` where it is one.
 * Source: `StrictNewVersion` of Masterminds/semver v3, which `Manifest.IsValid` calls. It is stricter than npm's
 * semver (no `v`, no blanks, three parts) and more lenient in one point: an empty pre-release part is fine.
 */
function versionDefect(version) {
    const [major, minor, ...others] = version.split('.');
    if (major === undefined || minor === undefined || others.length === 0)
        return 'has not three parts, as in `1.2.3`';
    const [beforeBuild = '', ...build] = others.join('.').split('+');
    const [patch = '', ...prerelease] = beforeBuild.split('-');
    if (build.length > 0 &&
        !build
            .join('+')
            .split('.')
            .every((part) => /^[A-Za-z0-9-]*$/.test(part)))
        return 'has a character that cannot stand in build metadata';
    if (prerelease.length > 0) {
        const parts = prerelease.join('-').split('.');
        if (!parts.every((part) => /^[A-Za-z0-9-]*$/.test(part)))
            return 'has a character that cannot stand in a pre-release';
        if (parts.some((part) => /^0\d+$/.test(part)))
            return 'has a numeric pre-release part with a leading zero';
    }
    for (const part of [major, minor, patch]) {
        if (/^v\d/.test(part))
            return 'starts with `v`';
        if (!/^\d*$/.test(part))
            return 'has a character that is not a digit in its three numbers';
        if (/^0\d/.test(part))
            return 'has a number with a leading zero';
        if (part === '')
            return 'has an empty number';
        if (BigInt(part) > MAX_UINT64)
            return 'has a number that is too large';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/rules/app/min-server-version.ts








const { /* pluginVersion */ "wc": pluginVersion, /* pluginMinServerVersion */ "N7": least } = app_manifest_namespaceObject.sP;
const RELEASED = new Set(server_releases/* releases */.D8.filter(({ publicRelease }) => publicRelease).map(({ version }) => version));
const minServerVersion = rule({
    id: 'app/min-server-version',
    requirements: ['functional/min-server-version'],
    kinds: ['app'],
    severity: 'error',
    codes: {
        'no-string': 'error',
        'no-version': 'error',
        absent: 'warning',
        'too-old': 'warning',
        unpublished: 'warning',
    },
    summary: '`min_server_version` names a server release',
    why: 'The page asks for it of apps, too. The Apps plugin does not read the field, so it is there for the people who install the app.',
    fix: 'Name the oldest Mattermost release that the app works on, as `x.y.0`.',
    example: {
        bad: { 'manifest.json': { min_server_version: '9.11' } },
        good: { 'manifest.json': { min_server_version: '10.5.0' } },
    },
    needs: { app: facts_app/* APP */.u },
    *check({ app }) {
        const value = app.value.min_server_version;
        const at = app.at('min_server_version');
        if (!app.isObject)
            return;
        if (value === undefined || value === '')
            yield {
                code: 'absent',
                message: 'The manifest has no `min_server_version`. The Apps plugin knows no such field; the Marketplace asks for it all the same.',
                at,
            };
        else if (typeof value !== 'string')
            yield { code: 'no-string', message: '`min_server_version` is no string.', at };
        else if (versionDefect(value) !== undefined)
            yield { code: 'no-version', message: `${(0,quote/* quote */.h)(value)} is no version: it ${versionDefect(value) ?? ''}.`, at };
        else {
            const version = parse_default()(value);
            if (!version)
                return;
            const minor = `${version.major}.${version.minor}`;
            if (lt_default()(version, least))
                yield {
                    code: 'too-old',
                    message: `${(0,quote/* quote */.h)(value)} is older than ${least}, which the Apps plugin ${pluginVersion} needs.`,
                    at,
                };
            else if (!RELEASED.has(minor) && lt_default()(version, `${server_releases/* newest */.BP}.0`))
                yield {
                    code: 'unpublished',
                    message: `There is no Mattermost release ${minor}: ${(0,quote/* quote */.h)(value)} was never published.`,
                    at,
                };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/app/permissions.ts





const permissions_KNOWN = app_manifest_namespaceObject.OA.q0.eO;
const permissions = rule({
    id: 'app/permissions',
    requirements: ['platform/loadable'],
    kinds: ['app'],
    severity: 'warning',
    summary: 'The app requests permissions that exist',
    why: 'The Apps plugin does not refuse an unknown permission: the admin is asked to grant an "unknown permission", and the app goes without what it needs.',
    fix: `Request only ${permissions_KNOWN.map((name) => `\`${name}\``).join(', ')}.`,
    example: { bad: { 'manifest.json': { requested_permissions: ['act_as_bot', 'act_as_admin'] } }, good: {} },
    needs: { app: facts_app/* APP */.u },
    *check({ app }) {
        for (const [index, permission] of (app.value.requested_permissions ?? []).entries()) {
            if (typeof permission !== 'string' || permissions_KNOWN.includes(permission))
                continue;
            const meant = (0,nearest/* nearest */.p)(permission, permissions_KNOWN);
            yield {
                message: `${(0,quote/* quote */.h)(permission)} is no permission${meant ? `: \`${meant}\` is meant?` : '.'}`,
                at: app.at('requested_permissions', index),
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/mattermost/refusals/size.ts

/** The sentence on what has more bytes, or fewer, than it may; `limit` is a main clause. */
function wrongSize(value, bytes, limit) {
    return `${(0,quote/* quote */.h)(value)} has ${bytes} bytes; ${limit}.`;
}
/** In UTF-8, as Go counts. */
function bytesOf(text) {
    return new TextEncoder().encode(text).length;
}

;// CONCATENATED MODULE: ./src/rules/app/present.ts





const MAX_BYTES = app_manifest_namespaceObject.NJ.I;
const present = rule({
    id: 'app/present',
    requirements: ['platform/loadable'],
    kinds: ['app'],
    severity: 'error',
    summary: 'There is an app manifest',
    why: `An app is installed from its \`${app_manifest_namespaceObject.NJ.U}\`; the Apps plugin reads at most ${MAX_BYTES / 1024} KiB of it.`,
    fix: `Put \`${app_manifest_namespaceObject.NJ.U}\` with the app's \`app_id\` at the root of the app; \`path\` names the app's folder where it is not the root of the repository.`,
    example: { bad: { 'manifest.json': null }, good: {} },
    needs: { appFile: facts_app/* APP_FILE */.x },
    *check({ appFile: { file, unreadable, size } }) {
        if (file === undefined)
            yield { message: `There is no \`${app_manifest_namespaceObject.NJ.U}\` here.` };
        else if (unreadable !== undefined)
            yield { message: `${(0,quote/* quote */.h)(file)} cannot be read: ${unreadable}.` };
        else if (size > MAX_BYTES) {
            yield {
                message: wrongSize(file, size, `the Apps plugin reads at most ${MAX_BYTES}`),
                at: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
                fix: 'Leave out what the manifest does not need.',
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/app/root-url.ts



const OWN_MACHINE = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal|.*\.localhost)$/;
const rootUrl = rule({
    id: 'app/root-url',
    requirements: ['web/link', 'security/vulnerabilities'],
    kinds: ['app'],
    severity: 'warning',
    summary: 'An HTTP app is reached through https, on a host of its own',
    why: 'Every call of an HTTP app goes to `http.root_url` with the tokens of the acting user or the bot. Over http they can be read on the way; an address of the developer’s machine leads nowhere for everybody else.',
    fix: 'Name the public https address of the app; where everyone runs their own, say so in the README and let the app serve a manifest with its own address.',
    example: {
        bad: { 'manifest.json': { http: { root_url: 'http://oncall.example.org' } } },
        good: { 'manifest.json': { http: { root_url: 'https://oncall.example.org' } } },
    },
    needs: { app: facts_app/* APP */.u },
    *check({ app }) {
        const url = app.value.http?.root_url;
        const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
        if (url === undefined || !parsed)
            return;
        const at = app.at('http', 'root_url');
        if (OWN_MACHINE.test(parsed.hostname))
            yield { message: `${(0,quote/* quote */.h)(url)} leads to the machine that Mattermost runs on.`, at };
        else if (parsed.protocol === 'http:')
            yield { message: `${(0,quote/* quote */.h)(url)} is not encrypted.`, at };
    },
});

;// CONCATENATED MODULE: ./src/mattermost/refusals/refusal.ts
/** Gives objections their places. */
function* refusalsOf(document, objections) {
    for (const { words, path } of objections)
        yield { message: words, at: document.at(...path) };
}

;// CONCATENATED MODULE: ./src/mattermost/refusals/shape.ts

/**
 * What in a file has not the shape that it is decoded into. `subject` names the whole file ("The manifest"); `own` says
 * what is worded otherwise of this kind of file.
 */
function* shapeRefusals(document, subject, own = () => undefined) {
    for (const error of document.decoded.errors) {
        const at = error.span ? document.source.locate(error.span) : document.at(...error.path);
        // A whole object is no place to look at: its first character stands for it.
        const short = at.endLine > at.line ? { ...at, endLine: at.line, endColumn: at.column + 1 } : at;
        yield { message: own(error) ?? sentenceOn(error, subject), at: short };
    }
}
function sentenceOn({ path, keyword, missing, allowed, found }, subject) {
    const name = nameOf(path);
    const place = name === undefined ? subject : isIndex(path.at(-1)) ? `An entry of ${(0,quote/* quote */.h)(name)}` : (0,quote/* quote */.h)(name);
    if (keyword === 'required')
        return `${place} has no ${(0,quote/* quote */.h)(missing ?? '')}.`;
    if (keyword === 'type')
        return `${place} is ${typeOf(found)}, where ${allowed.map(typeName).join(' or ')} is read.`;
    if (keyword === 'enum')
        return noneOf(found, name === undefined ? 'value' : (0,quote/* quote */.h)(name), allowed);
    if (keyword === 'minItems')
        return `${place} is empty: at least one is needed.`;
    if (keyword === 'maxItems')
        return `${place} has ${Array.isArray(found) ? found.length : 'too many'} entries, more than are taken.`;
    return `${place} is empty.`;
}
/** The sentence on a value that is none of a list. */
function noneOf(found, what, allowed) {
    return `${(0,quote/* quote */.h)(String(found))} is no ${what}: it is one of ${allowed.map(quote/* quote */.h).join(', ')}.`;
}
/** The last key of a path; undefined where it leads to the whole file. */
function nameOf(path) {
    return path.map(String).findLast((part) => !isIndex(part));
}
function isIndex(part) {
    return /^\d+$/.test(String(part));
}
/** The type of a value, with its article. */
function typeOf(value) {
    if (value === null)
        return '`null`';
    return Array.isArray(value) ? 'an array' : typeName(typeof value);
}
function typeName(type) {
    return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/mattermost/refusals/static-url.ts

/** More rounds of unescaping than any path needs; Go goes on until nothing changes. */
const MAX_ROUNDS = 32;
/**
 * What keeps an app's `icon` from being a path in its static folder; `undefined` where it is one.
 * Source: `CleanStaticURL` in utils/path.go of the Apps plugin, net/url of Go.
 */
function iconDefect(icon) {
    const path = pathOf(icon);
    if (path === undefined)
        return 'does not parse as a URL';
    if (path === '')
        return 'has no path';
    let current = path;
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const next = unescaped(current);
        if (next === undefined)
            return 'has a percent sign that starts no escape';
        if (next === current)
            return leavingDefect(current);
        current = next;
    }
    return undefined;
}
function leavingDefect(path) {
    const clean = external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '');
    if (clean === '.')
        return 'leads to the folder itself';
    return clean.startsWith('../') ? 'leaves it' : undefined;
}
/** The path of a URL or of a relative reference, unescaped once; undefined where Go's `url.Parse` fails. */
function pathOf(reference) {
    if (/\p{Cc}/u.test(reference.replace(/[\u0080-\u009f]/g, '')))
        return undefined;
    const [beforeFragment = ''] = reference.split('#', 1);
    if (unescaped(reference.slice(beforeFragment.length)) === undefined || beforeFragment.startsWith(':'))
        return undefined;
    const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(beforeFragment)?.[0] ?? '';
    const [rest = ''] = beforeFragment.slice(scheme.length).split('?', 1);
    if (!rest.startsWith('/')) {
        if (scheme !== '')
            return '';
        return rest.split('/', 1)[0]?.includes(':') ? undefined : unescaped(rest);
    }
    if (!rest.startsWith('//') || (scheme === '' && rest.startsWith('///')))
        return unescaped(rest);
    const slash = rest.indexOf('/', 2);
    return slash === -1 ? '' : unescaped(rest.slice(slash));
}
function unescaped(text) {
    if (/%(?![0-9A-Fa-f]{2})/.test(text))
        return undefined;
    // One character per byte: only dots and slashes matter here.
    return text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

;// CONCATENATED MODULE: ./src/mattermost/refusals/syntax.ts
/** What keeps a text from being decoded at all; `subject` names it ("The manifest"). */
function* syntaxRefusals(subject, problems, locate) {
    for (const { message, span } of problems)
        yield { message: `${subject} does not parse: ${message}.`, at: locate(span) };
}

;// CONCATENATED MODULE: ./src/mattermost/refusals/url.ts

/**
 * Whether the server takes a URL in the manifest: `http://` or `https://`, accepted by Go's `url.ParseRequestURI`,
 * with a host. Browsers and Node's `URL` are more lenient (a space in the host) and stricter (an underscore is fine here).
 * Source: `IsValidHTTPURL` in server/public/model/utils.go, net/url of Go 1.24.
 */
function isValidHttpUrl(url) {
    const scheme = /^https?:\/\//.exec(url)?.[0];
    if (!scheme || /\p{Cc}/u.test(url.replace(/[\x80-\x9f]/g, '')))
        return false;
    const [rest = ''] = url.slice(scheme.length).split('?', 1);
    const slash = rest.indexOf('/');
    const authority = slash === -1 ? rest : rest.slice(0, slash);
    const path = slash === -1 ? '' : rest.slice(slash);
    const at = authority.lastIndexOf('@');
    const user = authority.slice(0, Math.max(at, 0));
    return (/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) &&
        hasValidEscapes(user) &&
        hasValidEscapes(path) &&
        isValidHost(authority.slice(at + 1)));
}
/** The sentence on what is none; `asked` says what else is asked of it. */
function noHttpUrl(url, asked = '') {
    return `${(0,quote/* quote */.h)(url)} is no http or https URL${asked}.`;
}
function isValidHost(host) {
    if (host === '')
        return false;
    const bracket = host.startsWith('[') ? host.lastIndexOf(']') : 0;
    if (bracket === -1)
        return false;
    const colon = host.startsWith('[') ? bracket + 1 : host.lastIndexOf(':');
    if (colon !== -1 && !/^(:\d*)?$/.test(host.slice(colon)))
        return false;
    // Bytes below 0x80 that may stand in a host; an escape may only stand for a byte above, or for the percent sign.
    return /^(?:[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"\u0080-\u{10ffff}]|%25|%[89A-Fa-f][0-9A-Fa-f])*$/u.test(host.replaceAll(/\p{Cs}/gu, '\ufffd'));
}
function hasValidEscapes(text) {
    return !/%(?![0-9A-Fa-f]{2})/.test(text);
}

;// CONCATENATED MODULE: ./src/mattermost/refusals/app-manifest.ts







/** Limits that src/data/app-manifest.json states in words (`apps/manifest.go`: MinAppIDLength, MaxAppIDLength, VersionFormat). */
const NAMES = [
    { field: 'app_id', called: 'an `app_id`', least: 3, most: 32 },
    { field: 'version', called: 'a `version`', least: 0, most: 'v00_00_000'.length },
];
/** Which permission is of no use without which other (`apps/permissions.go`). */
const NEEDED = new Map([
    ['remote_webhooks', 'act_as_bot'],
    ['remote_oauth2', 'act_as_user'],
    ['user_joined_channel_notification', 'act_as_bot'],
]);
const DEPLOYMENTS = ['http', 'aws_lambda', 'open_faas', 'plugin'];
/** What keeps the Apps plugin from decoding the file at all. Unlike the server with plugin.json, it unmarshals all of it. */
function* appSyntaxRefusals(document, { problems, trailing }) {
    yield* syntaxRefusals('The manifest', problems, (span) => document.locate(span));
    if (trailing)
        yield {
            message: 'The manifest has ended before this: nothing may follow it.',
            at: document.locate({ start: trailing.start, end: trailing.start + 1 }),
            fix: 'Delete what follows the manifest.',
        };
}
/** What the Apps plugin refuses of a manifest that it can decode (`Manifest.Validate`). */
function* appRefusals(app) {
    yield* shapeRefusals(app, 'The manifest');
    yield* refusalsOf(app, objections(app));
}
/** What the Apps plugin's code says beyond the schema. */
function* objections({ value: app, isObject, decoded }) {
    for (const name of NAMES)
        yield* nameObjections(app, name);
    const { homepage_url: homepage, http, icon } = app;
    yield* urlObjections(homepage, ['homepage_url']);
    yield* urlObjections(http?.root_url, ['http', 'root_url']);
    const defect = icon && iconDefect(icon);
    if (icon && defect)
        yield { words: `${(0,quote/* quote */.h)(icon)} is no path in the app's static folder: it ${defect}.`, path: ['icon'] };
    yield* permissionObjections(app.requested_permissions);
    if (isObject && !DEPLOYMENTS.some((name) => name in Object(decoded.value))) {
        yield { words: `The manifest has no deployment: none of ${DEPLOYMENTS.map(quote/* quote */.h).join(', ')}.`, path: [] };
    }
}
function* urlObjections(url, path) {
    if (url && !isUrl(url))
        yield { words: noHttpUrl(url, ' with a host'), path };
}
function* nameObjections(app, { field, called, least, most }) {
    const name = app[field];
    if (!name)
        return;
    const bytes = bytesOf(name);
    const range = least > 0 ? `${least} to ${most}` : `at most ${most}`;
    if (bytes < least || bytes > most)
        yield { words: wrongSize(name, bytes, `${called} has ${range}`), path: [field] };
    const wrong = wrongCharacter(name);
    if (wrong !== undefined)
        yield { words: `${(0,quote/* quote */.h)(name)} has a character that ${called} cannot have: ${(0,quote/* quote */.h)(wrong)}.`, path: [field] };
}
/** The first that is no letter, number, hyphen, underscore or dot. */
function wrongCharacter(text) {
    return /[^\p{L}\p{N}._-]/u.exec(text)?.[0];
}
function* permissionObjections(permissions = []) {
    for (const [permission, needed] of NEEDED) {
        const index = permissions.indexOf(permission);
        if (index !== -1 && !permissions.includes(needed))
            yield {
                words: `\`${permission}\` needs \`${needed}\`, which is not requested.`,
                path: ['requested_permissions', index],
            };
    }
}
/** `httputils.IsValidURL`: unlike the server's own check, it takes the scheme in any case. */
function isUrl(url) {
    return isValidHttpUrl(url.replace(/^https?(?=:)/i, (scheme) => scheme.toLowerCase()));
}

;// CONCATENATED MODULE: ./src/rules/app/syntax.ts



const syntax = rule({
    id: 'app/syntax',
    requirements: ['platform/loadable'],
    kinds: ['app'],
    severity: 'error',
    summary: 'The app manifest parses',
    why: 'The Apps plugin decodes the manifest with Go’s encoding/json: no comments, no trailing commas, no byte order mark, nothing after the first value.',
    fix: 'Correct the syntax at this place.',
    example: { bad: { 'manifest.json': '{\n    "app_id": "org.example.oncall",\n}\n' }, good: {} },
    needs: { appFile: facts_app/* APP_FILE */.x },
    *check({ appFile: { document, parsed } }) {
        if (document && parsed)
            yield* appSyntaxRefusals(document, parsed);
    },
});

;// CONCATENATED MODULE: ./src/rules/app/unknown-key.ts




/** Top-level keys of manifests before 1.0 (src/data/app-manifest.json, `legacy`). */
const BEFORE_ONE = new Set(['app_type', 'root_url']);
const unknownKey = rule({
    id: 'app/unknown-key',
    requirements: ['platform/loadable'],
    kinds: ['app'],
    severity: 'warning',
    summary: 'The manifest has no key that the Apps plugin does not know',
    why: 'The Apps plugin ignores a key that it does not know, so what it was meant to do does not happen.',
    fix: 'Correct the spelling, or delete the key.',
    example: { bad: { 'manifest.json': { requested_permission: ['act_as_bot'] } }, good: {} },
    needs: { app: facts_app/* APP */.u },
    *check({ app }) {
        for (const { path, key, span, known } of app.decoded.unknownKeys) {
            const at = app.source.locate(span);
            const place = path.length === 0 ? 'the manifest' : (0,quote/* quote */.h)(String(path.findLast((part) => typeof part === 'string')));
            const meant = (0,nearest/* nearest */.p)(key, known);
            if (path.length === 0 && BEFORE_ONE.has(key)) {
                yield {
                    message: `${(0,quote/* quote */.h)(key)} is no longer read: it belongs to manifests before 1.0.`,
                    at,
                    fix: 'Describe the deployment under `http`, `aws_lambda`, `open_faas` or `plugin`.',
                };
            }
            else
                yield { message: `${(0,quote/* quote */.h)(key)} is no key of ${place}${meant ? `: \`${meant}\` is meant?` : '.'}`, at };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/app/valid.ts



const valid = rule({
    id: 'app/valid',
    requirements: ['platform/loadable'],
    kinds: ['app'],
    severity: 'error',
    summary: 'The Apps plugin accepts the manifest',
    why: 'On installation the Apps plugin decodes the manifest into typed fields and calls `Manifest.Validate`, which refuses what is reported here.',
    fix: 'Give the field a value of the type and form that the Apps plugin reads.',
    example: {
        bad: { 'manifest.json': { homepage_url: 'example.org/oncall' } },
        good: { 'manifest.json': { homepage_url: 'https://example.org/oncall' } },
    },
    needs: { app: facts_app/* APP */.u },
    *check({ app }) {
        yield* appRefusals(app);
    },
});

;// CONCATENATED MODULE: ./src/rules/app/version.ts



const version = rule({
    id: 'app/version',
    requirements: ['product/stable'],
    kinds: ['app'],
    severity: 'warning',
    summary: 'The manifest has a version, 1.0 or later',
    why: 'The Marketplace lists what is below 1.0 as Beta only, and without a version nobody can tell what is installed.',
    fix: 'Set `version` to the release; from 1.0 on it counts as out of beta.',
    example: { bad: { 'manifest.json': { version: '0.9.0' } }, good: { 'manifest.json': { version: 'v2.0.0' } } },
    needs: { app: facts_app/* APP */.u },
    *check({ app }) {
        const { version } = app.value;
        const at = app.at('version');
        if (!version)
            yield { message: 'The manifest has no `version`.', at };
        else if (/^v?0*(?:[._-]|$)/i.test(version))
            yield { message: `${(0,quote/* quote */.h)(version)} is below 1.0: it can be listed as Beta only.`, at };
        else if (/^v?\d.*[-_.](?:alpha|beta|rc)/i.test(version))
            yield { message: `${(0,quote/* quote */.h)(version)} is a pre-release: it can be listed as Beta only.`, at };
    },
});

;// CONCATENATED MODULE: ./src/rules/app/webhook-auth.ts




const webhook_auth_KNOWN = app_manifest_namespaceObject.OA.P$.eO;
const webhookAuth = rule({
    id: 'app/webhook-auth',
    requirements: ['security/vulnerabilities'],
    kinds: ['app'],
    severity: 'warning',
    summary: 'Webhooks of other systems are authenticated in a way that exists',
    why: 'With `secret` Mattermost refuses a webhook that does not carry the app’s secret. `jwt` was never implemented, and an unknown word is not refused when the app is installed.',
    fix: 'Write `secret`; or `none`, where the app checks the sender itself.',
    example: {
        bad: { 'manifest.json': { remote_webhook_auth_type: 'jwt' } },
        good: { 'manifest.json': { remote_webhook_auth_type: 'secret' } },
    },
    needs: { app: facts_app/* APP */.u },
    *check({ app }) {
        const type = app.value.remote_webhook_auth_type;
        if (!type)
            return;
        const at = app.at('remote_webhook_auth_type');
        if (type === 'jwt')
            yield { message: '`jwt` is not implemented in the Apps plugin.', at };
        else if (!webhook_auth_KNOWN.includes(type))
            yield { message: `${(0,quote/* quote */.h)(type)} is no way to authenticate webhooks.`, at };
    },
});

// EXTERNAL MODULE: ./src/facts/compatibility/minimum.ts
var minimum = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/facts/compatibility/needs.ts + 3 modules
var needs = __webpack_require__(3019);
// EXTERNAL MODULE: ./src/facts/manifest/manifest.ts + 2 modules
var manifest_manifest = __webpack_require__(9595);
// EXTERNAL MODULE: ./src/facts/server/go-server.ts
var go_server = __webpack_require__(4281);
// EXTERNAL MODULE: ./src/facts/compatibility/need.ts
var compatibility_need = __webpack_require__(474);
// EXTERNAL MODULE: ./src/mattermost/versions.ts
var versions = __webpack_require__(9597);
;// CONCATENATED MODULE: ./src/rules/words/exists-from.ts


/** "exists only from 10.11", with the annotated version where its author will find another. */
function existsFrom(need) {
    const { version, annotated } = need;
    if (annotated === undefined)
        return `exists only from ${version}`;
    return (0,versions/* compareVersions */.Z)((0,compatibility_need/* certainVersion */.Rv)(need), version) === 0
        ? `exists only from ${version} (its documentation says ${annotated})`
        : `exists only from ${version} by the history of the server (its documentation says ${annotated})`;
}

// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __webpack_require__(9995);
// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
;// CONCATENATED MODULE: ./src/rules/words/raised-minimum.ts



const MILD = new Set(['go-module', 'manifest-field']);
/** What forces the highest version of all: an error before a warning. */
function forcingNeed(needs, declared) {
    for (const weight of ['error', 'warning']) {
        // Code of a newer module asks for nothing by itself, and a field that is not read does no harm.
        const heavy = needs.filter((need) => (0,compatibility_need/* weightOf */.mm)(need, declared) === weight && (weight === 'error' || !MILD.has(need.source)));
        const [top] = (0,compatibility_need/* explainVersions */.R)(heavy);
        const need = heavy.find(({ symbol }) => symbol === top?.symbol);
        if (need)
            return { need, weight, place: `${top?.places[0]?.file ?? ''}:${top?.places[0]?.line ?? 0}` };
    }
    return undefined;
}
/** The problem on `min_server_version` itself: what would do instead, and what asks for it. */
function raise(manifest, { version: declared, at }, { need, place }) {
    const version = (0,versions/* threeParts */.p)(need.version);
    return {
        message: `\`min_server_version\` is ${declared}, and the smallest version that would do is ${version}: ${(0,quote/* quote */.h)(need.symbol)} (${place}) asks for it.`,
        at,
        fix: `Set \`min_server_version\` to ${version}, or do without what is newer.`,
        suggestion: suggestionFor(manifest, at.line, declared, version),
    };
}
function suggestionFor(manifest, line, from, to) {
    const text = manifest.source.line(line);
    return text.split(from).length === 2 ? { line, endLine: line, text: text.replace(from, to) } : undefined;
}

;// CONCATENATED MODULE: ./src/rules/words/newer.ts




/** The severities of what only newer servers have: surely not there before; perhaps not always called, or there earlier; behind a check. */
const NEWER_CODES = { missing: 'error', uncertain: 'warning', guarded: 'notice' };
/** The code of each severity. */
const CODE_OF = { error: 'missing', warning: 'uncertain', notice: 'guarded' };
/**
 * What is newer than the declared minimum, of one source: a problem per symbol and weight at its first place; and one
 * on `min_server_version` itself where this source forces the highest version of all.
 */
function* newer({ manifest, minimumVersion, needs }, source, words, 
/** Files that only name what other files use: what is wrong then is the minimum. */
lists = new Set()) {
    const declared = minimumVersion.version;
    const forcing = forcingNeed(needs.needs, declared);
    const bySymbol = new Map();
    for (const need of needs.needs) {
        if (need.source !== source || !(0,compatibility_need/* weightOf */.mm)(need, declared))
            continue;
        const group = bySymbol.get(need.symbol);
        if (group)
            group.push(need);
        else
            bySymbol.set(need.symbol, [need]);
    }
    for (const group of bySymbol.values()) {
        const weight = finding/* SEVERITIES */.o.find((each) => group.some((need) => (0,compatibility_need/* weightOf */.mm)(need, declared) === each));
        const places = group
            .filter((need) => (0,compatibility_need/* weightOf */.mm)(need, declared) === weight)
            .sort((a, b) => (0,documents_text/* compareLocations */.Q)(a.at, b.at));
        const [first] = places;
        if (!first || !weight)
            continue;
        if (lists.has(first.at.file)) {
            const message = `${words(first, declared)} The bundle takes it from the web app (${first.at.file}:${first.at.line}).`;
            if (forcing?.need.symbol !== first.symbol)
                yield { weight, problem: { message, at: minimumVersion.at } };
            continue;
        }
        const others = places.length - 1;
        const more = others === 0 ? '' : ` The same at ${others === 1 ? 'one more place' : `${others} more places`}.`;
        const message = `${words(first, declared)}${first.guarded ? ' It stands behind a check.' : more}`;
        yield { weight, problem: { message, at: first.at } };
    }
    if (forcing?.need.source === source)
        yield { weight: forcing.weight, problem: raise(manifest, minimumVersion, forcing) };
}

;// CONCATENATED MODULE: ./src/rules/compatibility/api.ts








const api = rule({
    id: 'compatibility/api',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'error',
    codes: NEWER_CODES,
    summary: 'Every server from `min_server_version` on has the API methods that the plugin calls',
    why: 'The server lets a plugin start from `min_server_version` on. A method that it does not have yet does nothing there: the call fails inside the plugin, with an empty result.',
    fix: 'Raise `min_server_version`, or ask `GetServerVersion` before the call and do without it on older servers.',
    example: {
        bad: {
            'server/plugin.go': [
                'p.API.LogInfo("Weather is ready"',
                'p.API.SendToastMessage(p.botUserID, "", "Ready", model.SendToastMessageOptions{})\n\tp.API.LogInfo("Weather is ready"',
            ],
        },
        good: {},
    },
    needs: { goServer: go_server/* GO_SERVER */.T, manifest: manifest_manifest/* MANIFEST */.e0, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check(facts) {
        const found = newer(facts, 'api', (need, declared) => `\`min_server_version\` is ${declared}, but ${(0,quote/* quote */.h)(need.symbol)} ${existsFrom(need)}.`);
        for (const { weight, problem } of found)
            yield { ...problem, code: CODE_OF[weight] };
    },
});

// EXTERNAL MODULE: ./src/facts/compatibility/module-release.ts
var module_release = __webpack_require__(8538);
// EXTERNAL MODULE: ./src/facts/server/go-sources.ts + 2 modules
var go_sources = __webpack_require__(3989);
;// CONCATENATED MODULE: ./src/rules/compatibility/bot-owner.ts








const BREAK = known_breaks/* breaks */.T.find(({ id }) => id === 'bot-owner');
const botOwner = rule({
    id: 'compatibility/bot-owner',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'warning',
    codes: { ownerless: 'warning', guarded: 'notice' },
    summary: 'Every server from `min_server_version` on can create the plugin’s bot',
    why: `A bot without an owner is not valid, and servers before ${BREAK?.since ?? ''} do not name the plugin as the owner: where the bot is not there yet, \`EnsureBotUser\` fails with “Invalid creator id”, and with it the plugin’s start (mattermost-plugin-github, pull request 598; mattermost, pull request 21560).`,
    fix: 'Set `OwnerId` to the plugin’s id, which newer servers put there themselves, or raise `min_server_version`.',
    example: {
        bad: {
            'plugin.json': { min_server_version: '7.1.0', settings_schema: { settings: [] } },
            'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
            'README.md': ['Mattermost 10.11 or later', 'Mattermost 7.1 or later'],
            'go.mod': ['go 1.24.6', 'go 1.22.0'],
        },
        good: {
            'server/plugin.go': ['Username:    "weather"', 'OwnerId:     "org.example.weather",\n\t\tUsername:    "weather"'],
        },
    },
    needs: { goServer: go_server/* GO_SERVER */.T, goSources: go_sources/* GO_SOURCES */.y, minimumVersion: minimum/* MINIMUM_VERSION */.U },
    *check({ goServer, goSources, minimumVersion: { version } }) {
        if (!BREAK || (0,versions/* compareVersions */.Z)(version, BREAK.since) >= 0)
            return;
        for (const { symbol, oldModule, guard, at } of goServer.ownerless) {
            if (oldModule && !(0,module_release/* leavesBotsToServer */.hs)(goSources.serverModule))
                continue;
            yield {
                code: guard ? 'guarded' : 'ownerless',
                message: `${(0,quote/* quote */.h)(symbol.startsWith('API.') ? symbol : `client.${symbol}`)} is given a bot without \`OwnerId\`: servers before ${BREAK.since} refuse to create it, and \`min_server_version\` is ${version}.`,
                at,
            };
        }
    },
});

// EXTERNAL MODULE: ./src/facts/webapp/webapp.ts
var webapp = __webpack_require__(2932);
// EXTERNAL MODULE: ./src/mattermost/server-history.ts + 1 modules
var server_history = __webpack_require__(527);
;// CONCATENATED MODULE: ./src/rules/compatibility/globals.ts









const globals = rule({
    id: 'compatibility/globals',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { missing: 'error', removed: 'error', uncertain: 'warning', undefined: 'warning', guarded: 'notice' },
    summary: 'The web app of every server from `min_server_version` on sets the globals that the plugin uses',
    why: 'What the web app does not set on `window` is undefined: a call or a member of it throws, and where that happens while the plugin loads, nothing of it works.',
    fix: 'Raise `min_server_version`, or use it only where it is there: `window.WebappUtils.popouts?.…`.',
    example: {
        bad: {
            'webapp/src/index.tsx': [
                'window.registerPlugin?.(manifest.id',
                'export const opened = (window as any).WebappUtils.modals.openModalById("weather");\n\nwindow.registerPlugin?.(manifest.id',
            ],
        },
        good: {},
    },
    needs: { webapp: webapp/* WEBAPP */.W, manifest: manifest_manifest/* MANIFEST */.e0, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check(facts) {
        for (const { name, at, guarded, fails } of facts.webapp.globals) {
            const gone = (0,server_history/* webappGlobal */.jQ)(name)?.removedIn;
            if (gone !== undefined && !guarded)
                yield {
                    code: fails ? 'removed' : 'undefined',
                    message: `The web app of server ${gone} no longer sets ${(0,quote/* quote */.h)(`window.${name}`)}: it is undefined from there on.`,
                    at,
                };
        }
        const found = newer(facts, 'globals', (need, declared) => `\`min_server_version\` is ${declared}, but ${(0,quote/* quote */.h)(need.symbol)} ${existsFrom(need)}.`, new Set(facts.webapp.externals.map(({ at }) => at.file)));
        for (const { weight, problem } of found)
            yield { ...problem, code: CODE_OF[weight] };
    },
});

;// CONCATENATED MODULE: ./src/rules/compatibility/go-module.ts







const goModule = rule({
    id: 'compatibility/go-module',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { 'does-not-start': 'error', 'newer-module': 'warning' },
    summary: 'The server code that the plugin is built with is no newer than `min_server_version`',
    why: 'What is newer in the module than in the server compiles without a word and fails there. Across known breaks, a plugin that is built with the newer module does not even start on the older server.',
    fix: 'Raise `min_server_version`, or build with the server module of that version.',
    example: {
        bad: { 'go.mod': ['server/public v0.1.17', 'server/public v0.1.22-0.20260302101500-0a1b2c3d4e5f'] },
        good: {},
    },
    needs: { goSources: go_sources/* GO_SOURCES */.y, manifest: manifest_manifest/* MANIFEST */.e0, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check(facts) {
        const found = newer(facts, 'go-module', ({ symbol, version, fails }, declared) => fails
            ? `${(0,quote/* quote */.h)(symbol)} makes plugins that do not start on servers before ${version}, and \`min_server_version\` is ${declared}.`
            : `${(0,quote/* quote */.h)(symbol)} is server code of ${version} or later, and \`min_server_version\` is ${declared}.`);
        for (const { weight, problem } of found)
            yield { ...problem, code: weight === 'error' ? 'does-not-start' : 'newer-module' };
    },
});

;// CONCATENATED MODULE: ./src/rules/compatibility/go-toolchain.ts







const goToolchain = rule({
    id: 'compatibility/go-toolchain',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'error',
    summary: 'Every server from `min_server_version` on can talk to a plugin that was built with this version of Go',
    why: 'Plugin and server exchange Go values. Since Go 1.23 some of them, such as certificates, are encoded in a way that servers before 10.7 cannot read, and the plugin crashes there (mattermost-plugin-jira, pull request 1253).',
    fix: 'Raise `min_server_version`, or build with an older version of Go.',
    example: {
        bad: {
            'plugin.json': { min_server_version: '10.1.0' },
            'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
            'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.1 or later'],
        },
        good: {},
    },
    needs: { goSources: go_sources/* GO_SOURCES */.y, manifest: manifest_manifest/* MANIFEST */.e0, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check(facts) {
        const found = newer(facts, 'go-toolchain', ({ symbol, version }, declared) => `${(0,quote/* quote */.h)(symbol)} makes a plugin that needs server ${version}, and \`min_server_version\` is ${declared}.`);
        for (const { problem } of found)
            yield problem;
    },
});

;// CONCATENATED MODULE: ./src/rules/compatibility/hook.ts








const hook = rule({
    id: 'compatibility/hook',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'Every server from `min_server_version` on calls the hooks that the plugin implements',
    why: 'An older server never calls a hook that it does not know: the plugin starts, and what the hook does silently never happens.',
    fix: 'Raise `min_server_version`, or say in the documentation what does not work on older servers.',
    example: {
        bad: {
            'server/draft.go': 'package main\n\nimport (\n\t"github.com/mattermost/mattermost/server/public/model"\n\t"github.com/mattermost/mattermost/server/public/plugin"\n)\n\n// DraftWillBeUpserted lets every draft pass.\nfunc (p *Plugin) DraftWillBeUpserted(_ *plugin.Context, draft *model.Draft) (*model.Draft, string) {\n\treturn draft, ""\n}\n',
        },
        good: {},
    },
    needs: { goServer: go_server/* GO_SERVER */.T, manifest: manifest_manifest/* MANIFEST */.e0, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check(facts) {
        const found = newer(facts, 'hook', (need, declared) => `\`min_server_version\` is ${declared}, but the hook ${(0,quote/* quote */.h)(need.symbol)} ${existsFrom(need)}.`);
        for (const { problem } of found)
            yield problem;
    },
});

;// CONCATENATED MODULE: ./src/rules/compatibility/manifest-field.ts






const manifestField = rule({
    id: 'compatibility/manifest-field',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'Every server from `min_server_version` on reads the fields of the manifest',
    why: 'An older server ignores a field that it does not know: sections do not show, and a secret stands in the System Console for all to read.',
    fix: 'Raise `min_server_version`, or do without the field.',
    example: {
        bad: {
            'plugin.json': { min_server_version: '10.0.0' },
            'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
            'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.0 or later'],
            'go.mod': ['go 1.24.6', 'go 1.22.0'],
        },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check(facts) {
        // Of the minimum itself, manifest/min-server-version speaks.
        const needs = { ...facts.needs, needs: facts.needs.needs.filter(({ symbol }) => symbol !== 'min_server_version') };
        const found = newer({ ...facts, needs }, 'manifest-field', ({ symbol, version }, declared) => `Servers read ${(0,quote/* quote */.h)(symbol)} only from ${version} on, and \`min_server_version\` is ${declared}.`);
        for (const { problem } of found)
            yield problem;
    },
});

;// CONCATENATED MODULE: ./src/rules/compatibility/registry.ts









/** The condition may ask for the server's version in a way that was not understood. */
const CONDITIONAL = ' It is called under a condition.';
const registry = rule({
    id: 'compatibility/registry',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'error',
    codes: {
        missing: 'error',
        removed: 'error',
        uncertain: 'warning',
        'removed-conditional': 'warning',
        guarded: 'notice',
    },
    summary: 'The web app of every server from `min_server_version` on has the registry methods that the plugin calls',
    why: 'On a server that lacks the method, the call throws in `initialize`, and nothing that follows it is registered.',
    fix: 'Raise `min_server_version`, or call the method only where it is there: `registry.method?.(…)`.',
    example: {
        bad: {
            'webapp/src/index.tsx': [
                'window.registerPlugin?.(manifest.id',
                'export function addTab(registry: {registerChannelSettingsTab(tab: object): void}): void {\n    registry.registerChannelSettingsTab({});\n}\n\nwindow.registerPlugin?.(manifest.id',
            ],
        },
        good: {},
    },
    needs: { webapp: webapp/* WEBAPP */.W, manifest: manifest_manifest/* MANIFEST */.e0, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check(facts) {
        for (const { method, at, guarded, conditional } of facts.webapp.registry) {
            const gone = (0,server_history/* registryRemovedIn */.hu)(method);
            if (gone !== undefined && !guarded)
                yield {
                    code: conditional ? 'removed-conditional' : 'removed',
                    message: `Server ${gone} removed ${(0,quote/* quote */.h)(`registry.${method}`)}: the call throws from there on.${conditional ? CONDITIONAL : ''}`,
                    at,
                };
        }
        const found = newer(facts, 'registry', (need, declared) => 
        // What is surely not there before, and yet does not fail, is not always called.
        `\`min_server_version\` is ${declared}, but ${(0,quote/* quote */.h)(need.symbol)} ${existsFrom(need)}.${need.proven && !need.fails && !need.guarded ? CONDITIONAL : ''}`);
        for (const { weight, problem } of found)
            yield { ...problem, code: CODE_OF[weight] };
    },
});

;// CONCATENATED MODULE: ./src/rules/compatibility/removed.ts




const removed = rule({
    id: 'compatibility/removed',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { api: 'error', emptied: 'warning', hook: 'warning', 'api-guarded': 'notice', 'emptied-guarded': 'notice' },
    summary: 'The plugin uses nothing that a later server took away',
    why: 'The plugin must work on every server from `min_server_version` on, the newest ones included. A method that went away fails there, and a hook that went away is never called.',
    fix: 'Use what replaced it, or nothing where it has no successor.',
    example: {
        bad: {
            'server/plugin.go': [
                'p.API.LogInfo("Weather is ready"',
                'p.API.DeleteBotIconImage(p.botUserID)\n\tp.API.LogInfo("Weather is ready"',
            ],
        },
        good: {},
    },
    needs: { goServer: go_server/* GO_SERVER */.T },
    *check({ goServer }) {
        for (const { symbol, at, guard } of goServer.uses) {
            const name = symbol.startsWith('API.') ? symbol.slice('API.'.length) : '';
            const gone = (0,server_history/* removedIn */.Md)('api', name);
            const emptied = (0,server_history/* emptiedBy */.M0)(name);
            if (gone !== undefined)
                yield {
                    code: guard ? 'api-guarded' : 'api',
                    message: `Server ${gone} removed ${(0,quote/* quote */.h)(symbol)}: the call fails from there on.${guard ? ' It stands behind a check.' : ''}`,
                    at,
                };
            else if (emptied !== undefined)
                yield { code: guard ? 'emptied-guarded' : 'emptied', message: `${(0,quote/* quote */.h)(symbol)} is ${emptied}.`, at };
        }
        for (const { name, at } of goServer.hooks) {
            const gone = (0,server_history/* removedIn */.Md)('hook', name);
            if (gone !== undefined)
                yield {
                    code: 'hook',
                    message: `Server ${gone} removed the hook ${(0,quote/* quote */.h)(name)}: it is never called from there on.`,
                    at,
                };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/compatibility/too-high.ts







const tooHigh = rule({
    id: 'compatibility/too-high',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'notice',
    summary: '`min_server_version` is no higher than what the plugin needs',
    why: 'A server below `min_server_version` does not offer the plugin at all, even where it would work.',
    fix: 'Lower `min_server_version`, unless there is another reason for it: a policy, or something that no table tells.',
    example: { bad: { 'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''] }, good: {} },
    needs: { goServer: go_server/* GO_SERVER */.T, datedOnly: needs/* DATED_ONLY */.OX, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check({ goServer, minimumVersion: { version, at }, needs }) {
        // What may be documented for a later server is not called older.
        const latest = needs.needs
            .filter(({ guarded }) => !guarded)
            .map((need) => ({
            ...need,
            version: need.annotated !== undefined && (0,versions/* compareVersions */.Z)(need.annotated, need.version) > 0
                ? need.annotated
                : need.version,
        }));
        const [top] = (0,compatibility_need/* explainVersions */.R)(latest);
        if (goServer.unresolved.length > 0 ||
            goServer.handedOn.length > 0 ||
            !top ||
            (0,versions/* compareVersions */.Z)(minor(top.version), minor(version)) >= 0)
            return;
        const { file = '', line = 0 } = top.places[0] ?? {};
        yield {
            message: `Nothing was found that needs server ${version}: the newest that is used is ${(0,quote/* quote */.h)(top.symbol)} (${file}:${line}), of ${(0,versions/* threeParts */.p)(top.version)}.`,
            at,
        };
    },
});
function minor(version) {
    return version.split('.').slice(0, 2).join('.');
}

;// CONCATENATED MODULE: ./src/rules/compatibility/unsupported.ts




const ENDS = new Map(server_releases/* releases */.D8.map(({ version, supportEnds }) => [version, supportEnds]));
const OVER = server_releases/* esr */.nr.filter((version) => (ENDS.get(version) ?? '') < server_releases/* asOf */.sT);
const LAST_OVER = OVER.reduce((newest, version) => ((0,versions/* compareVersions */.Z)(version, newest) > 0 ? version : newest), '0');
const unsupported = rule({
    id: 'compatibility/unsupported',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'notice',
    summary: '`min_server_version` is not far behind the releases that are still supported',
    why: 'Servers that get no security fixes any more are hardly left to run the plugin on, or to test it with.',
    fix: 'Consider the oldest supported release as the minimum.',
    example: {
        bad: {
            'plugin.json': { min_server_version: '10.1.0' },
            'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
            'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.1 or later'],
            'go.mod': ['go 1.24.6', 'go 1.22.0'],
        },
        good: {},
    },
    needs: { minimumVersion: minimum/* MINIMUM_VERSION */.U },
    *check({ minimumVersion: { version, at } }) {
        // The release whose support has just ended is left out: plugins follow with a delay.
        if ((0,versions/* compareVersions */.Z)(version, LAST_OVER) >= 0)
            return;
        yield {
            message: `Servers as old as ${version} are no longer supported, nor is the extended support release ${LAST_OVER} after them; ${server_releases/* currentEsr */.e_} is the current one (as of ${server_releases/* asOf */.sT}).`,
            at,
        };
    },
});

;// CONCATENATED MODULE: ./src/rules/compatibility/wrapper.ts








const wrapper = rule({
    id: 'compatibility/wrapper',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'error',
    codes: NEWER_CODES,
    summary: 'Every server from `min_server_version` on can do what the plugin asks of it through pluginapi',
    why: 'pluginapi is compiled into the plugin, but its methods call the server’s plugin API. On a server that lacks what they call, they fail.',
    fix: 'Raise `min_server_version`, or ask `GetServerVersion` before the call and do without it on older servers.',
    example: {
        bad: {
            'server/toast.go': 'package main\n\nimport (\n\t"github.com/mattermost/mattermost/server/public/model"\n\t"github.com/mattermost/mattermost/server/public/pluginapi"\n)\n\n// toast tells a user something in passing.\nfunc (p *Plugin) toast(userID, text string) error {\n\tclient := pluginapi.NewClient(p.API, p.Driver)\n\treturn client.Frontend.SendToastMessage(userID, "", text, model.SendToastMessageOptions{})\n}\n',
        },
        good: {},
    },
    needs: { goServer: go_server/* GO_SERVER */.T, manifest: manifest_manifest/* MANIFEST */.e0, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check(facts) {
        const found = newer(facts, 'wrapper', (need, declared) => `\`min_server_version\` is ${declared}, but what ${(0,quote/* quote */.h)(need.symbol)} calls ${existsFrom(need)}.`);
        for (const { weight, problem } of found)
            yield { ...problem, code: CODE_OF[weight] };
    },
});

// EXTERNAL MODULE: ./node_modules/semver/functions/gte.js
var gte = __webpack_require__(1236);
var gte_default = /*#__PURE__*/__webpack_require__.n(gte);
// EXTERNAL MODULE: ./node_modules/semver/functions/prerelease.js
var prerelease = __webpack_require__(5714);
var prerelease_default = /*#__PURE__*/__webpack_require__.n(prerelease);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var functions_valid = __webpack_require__(8780);
var valid_default = /*#__PURE__*/__webpack_require__.n(functions_valid);
;// CONCATENATED MODULE: ./src/documents/markdown/markdown.ts

/** A Markdown file that knows its parts and their places. */
class MarkdownDocument extends documents_text/* TextDocument */.V {
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
    /** The place of a range of a code's text. */
    locateInCode({ pieces }, span) {
        return this.locate({ start: placeIn(pieces, span.start), end: placeIn(pieces, Math.max(span.start, span.end)) });
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
function placeIn(pieces, offset) {
    let left = offset;
    for (const { start, end } of pieces) {
        if (left < end - start)
            return start + left;
        left -= end - start;
    }
    return pieces.at(-1)?.end ?? 0;
}

;// CONCATENATED MODULE: ./src/documents/markdown/read.ts

/** The longest text that is parsed, in UTF-16 units. */
const MAX_MARKDOWN = 1024 * 1024;
/** Quotes and lists within each other. */
const MAX_NESTING = 100;
/** The sum of the squares of the numbers of marks between two empty lines: nobody writes thousands of them in one paragraph. */
const MAX_EFFORT = 50_000_000;
/**
 * Reads Markdown as GitHub does, so far as headings, links, images, code and text are concerned; front matter is skipped.
 * What would take the parser long is not parsed: the reason comes back, to stand after "could not be checked: ".
 */
async function parseMarkdown(file, text) {
    if (text.length > MAX_MARKDOWN)
        return `${file} is longer than ${MAX_MARKDOWN / 1024} KB, and not read as Markdown`;
    const burden = burdenOf(text);
    if (burden)
        return `${file} ${burden}, and is not read as Markdown`;
    const { syntaxOf, labelOf } = await Promise.all(/* import() */[__webpack_require__.e(44), __webpack_require__.e(115)]).then(__webpack_require__.bind(__webpack_require__, 2115));
    const { partsOf } = await Promise.all(/* import() */[__webpack_require__.e(44), __webpack_require__.e(648)]).then(__webpack_require__.bind(__webpack_require__, 4648));
    const html = HTML.test(text) ? await Promise.all(/* import() */[__webpack_require__.e(664), __webpack_require__.e(353)]).then(__webpack_require__.bind(__webpack_require__, 3353)) : undefined;
    const body = text
        .replace(/^\uFEFF/, ' ')
        .replace(/^ ?---\r?\n[^]*?\n---[ \t]*(?=\r?\n|$)/, (matter) => matter.replace(/[^\r\n]/g, ' '));
    const labels = [...body.matchAll(DEFINITION)].map(([, label = '']) => labelOf(label));
    return new MarkdownDocument(file, text, partsOf(syntaxOf(body, new Set(labels)), body, html));
}
/** An HTML element that matters to what is collected, or a character reference; loading what reads them costs time. */
const HTML = /<(?:a|img|h[1-6]|summary|video|source|p|div|table|td|center|span)[\s>]|&#?\w+;/i;
/** The label of a definition of a reference link. */
const DEFINITION = /^[ \t>*+-]*\[((?:[^[\]\\\n]|\\.){1,999})\]:/gm;
/** What is more than anybody writes, and would take the parser the square of its number. */
function burdenOf(text) {
    let [marks, effort] = [0, 0];
    for (const line of text.split('\n')) {
        const [lead = ''] = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line) ?? [];
        if (lead.replace(/[ \t\d]/g, '').length > MAX_NESTING)
            return 'is nested too deeply';
        const more = line.replace(/[^*_`~[<&]/g, '').length;
        if (line.trim() === '')
            marks = 0;
        effort += (2 * marks + more) * more;
        marks += more;
        if (effort > MAX_EFFORT)
            return 'has a paragraph that has too many marks';
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/repository/text.ts
var repository_text = __webpack_require__(5281);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
;// CONCATENATED MODULE: ./src/facts/docs/readme.ts




const README_NAME = /^readme(?:\.(?:md|markdown|mdown|mkdn|txt|rst|adoc|asciidoc|org|textile))?$/i;
const MARKDOWN = /\.(?:md|markdown|mdown|mkdn|mdx)$/i;
/** The README, whether it can be read or not. */
const README_FILE = (0,fact/* fact */.f)('readmeFile', loadReadmeFile);
async function loadReadmeFile(source) {
    const file = findReadme(source.contribution);
    const none = {
        file: undefined,
        unreadable: undefined,
        text: '',
        document: undefined,
        unparsed: undefined,
    };
    if (file === undefined)
        return none;
    const content = await source.contribution.text(file);
    if (content.state === 'absent')
        return none;
    if (content.state !== 'present')
        return { ...none, file, unreadable: `it ${repository_text/* UNREAD_WORDS */.S6[content.state]}` };
    const { text } = content.document;
    if (text.trim() === '')
        return { ...none, file };
    const parsed = /\.(?:rst|adoc|asciidoc|org|textile)$/i.test(file)
        ? `${file} is not written in Markdown, which is all that is read`
        : await parseMarkdown(file, text);
    return { ...none, file, text, ...(typeof parsed === 'string' ? { unparsed: parsed } : { document: parsed }) };
}
/** GitHub shows .github/README.md, then the root's, then docs/README.md. A folder without one is explained by the repository's. */
function findReadme(contribution) {
    const found = contribution.nearest((path) => folderOf(path) !== undefined);
    const rank = (file) => {
        const folder = folderOf(contribution.relative(file)) ?? '';
        return FOLDERS.indexOf(folder) * 2 + (MARKDOWN.test(file) ? 0 : 1);
    };
    return [...found].sort((a, b) => rank(a) - rank(b))[0];
}
const FOLDERS = ['.github/', '', 'docs/'];
/** The folder that a README is in, of those where GitHub looks for one. */
function folderOf(path) {
    return FOLDERS.find((folder) => path.startsWith(folder) && README_NAME.test(path.slice(folder.length)));
}
/** The README, where it holds Markdown. */
const README = (0,fact/* fact */.f)('readme', loadReadme);
async function loadReadme(source) {
    const found = await README_FILE.of(source);
    if ((0,missing/* isMissing */.b2)(found))
        return found;
    if (found.file === undefined)
        return (0,missing/* missing */.LO)('there is no README');
    return (found.document ??
        (0,missing/* missing */.LO)(found.unparsed ??
            (found.unreadable ? `${found.file} cannot be read: ${found.unreadable}` : `${found.file} is empty`)));
}

;// CONCATENATED MODULE: ./src/facts/repository/origin.ts


/** `owner/name` of the repository on GitHub, for rules that mean nothing without it. */
const SLUG = (0,fact/* fact */.f)('slug', loadSlug);
async function loadSlug(source) {
    return Promise.resolve(source.slug ??
        source.contribution.repository.slug ??
        (0,missing/* missing */.LO)(source.contribution.repository.hasOrigin
            ? 'the repository’s name on GitHub is not known (its remote `origin` is elsewhere)'
            : 'the repository’s name on GitHub is not known (no remote `origin`)'));
}
/** The same for rules that have more to say; and the names of all git tags. Each undefined where it is not known. */
const ORIGIN = (0,fact/* fact */.f)('origin', loadOrigin);
async function loadOrigin(source) {
    return Promise.resolve({
        slug: source.slug ?? source.contribution.repository.slug,
        tags: source.contribution.repository.tags,
    });
}
/** The tag that is being released. */
const RELEASE_TAG = (0,fact/* fact */.f)('releaseTag', loadReleaseTag);
async function loadReleaseTag(source) {
    return Promise.resolve(source.releaseTag ?? (0,missing/* inapplicable */.vA)('no release is under check'));
}

;// CONCATENATED MODULE: ./src/facts/repository/current-version.ts




/** The version that the repository is at, and what says so. */
const CURRENT_VERSION = (0,fact/* fact */.f)('currentVersion', loadCurrentVersion);
/** The version that a changelog is asked for: the manifest's, or that of the tag under check, or of the newest tag. */
async function loadCurrentVersion(source) {
    const [manifest, releaseTag, origin] = await Promise.all([
        manifest_manifest/* MANIFEST */.e0.of(source),
        RELEASE_TAG.of(source),
        ORIGIN.of(source),
    ]);
    const { newestRelease } = await __webpack_require__.e(/* import() */ 360).then(__webpack_require__.bind(__webpack_require__, 2360));
    const declared = (0,missing/* isMissing */.b2)(manifest) ? undefined : manifest.value.version;
    if (declared)
        return { version: declared, from: 'the manifest' };
    if (!(0,missing/* isMissing */.b2)(releaseTag))
        return { version: releaseTag.replace(/^v/, ''), from: 'the tag under check' };
    const tags = (0,missing/* isMissing */.b2)(origin) ? undefined : origin.tags;
    if (tags === undefined)
        return (0,missing/* missing */.LO)('the manifest has no version, and the tags are not here (a shallow clone?)');
    const newest = newestRelease(tags);
    return newest === undefined ? (0,missing/* inapplicable */.vA)('nothing is released yet') : { version: newest, from: 'the newest tag' };
}

;// CONCATENATED MODULE: ./src/rules/docs/beta-claim.ts







const CLAIM = /\b(?:is|are|in|still|currently) (?:still |currently |now )?(?:an? |in |early )*(?:public |open |early )?beta\b|\bbeta (?:plugin|version|quality|software|release|state|status|stage)\b/i;
const betaClaim = rule({
    id: 'docs/beta-claim',
    requirements: ['product/stable'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The README does not call a released plugin beta',
    why: 'From 1.0.0 on a plugin is listed as stable; a README that says otherwise makes admins wait.',
    fix: 'Take the word out, or release as 0.x until it is meant no more.',
    example: { bad: { 'README.md': ['# Weather for Mattermost', '# Weather for Mattermost (Beta)'] }, good: {} },
    needs: { currentVersion: CURRENT_VERSION, readme: README },
    *check({ currentVersion, readme }) {
        const { version } = currentVersion;
        if (!valid_default()(version) || prerelease_default()(version) || !gte_default()(version, '1.0.0'))
            return;
        const { headings, blocks } = readme.parts;
        const title = headings.find(({ level }) => level === 1);
        const opening = blocks.filter(({ heading, inList }) => (heading === undefined || heading === title) && !inList);
        for (const block of opening) {
            const isTitle = block.span === title?.span;
            const words = isTitle ? /\bbeta\b/i.exec(block.text)?.[0] : CLAIM.exec(block.text.slice(0, LONGEST))?.[0];
            // A feature that is in beta is no claim about the plugin.
            if (words === undefined || (!isTitle && !/\b(?:plugin|this|it)\b|^\W*(?:in |public )?beta\b/i.test(block.text)))
                continue;
            yield {
                message: `The README says ${(0,quote/* quote */.h)(words)}, while the version is ${version}.`,
                at: readme.locateIn(block, words),
            };
            return;
        }
    },
});
const LONGEST = 1000;

;// CONCATENATED MODULE: ./src/documents/tokens.ts
// A string that never closes reaches to its end of line or file: every character is looked at once, whatever the file.
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(?<word>[\p{L}_$][\p{L}\p{N}_$]*)|`(?<raw>(?:[^`\\]|\\[\s\S])*)(?:`|\\?$)|"(?<double>(?:[^"\\\n]|\\[\s\S])*)(?:"|(?=\n)|\\?$)|'(?<single>(?:[^'\\\n]|\\[\s\S])*)(?:'|(?=\n)|\\?$)|(?<sign>[^\s])/gu;
/**
 * The tokens of a Go or JavaScript file without its comments: enough for generated files, which hold nothing but
 * declarations of constants. Go's raw strings may not end in a backslash here.
 */
function* tokens(text) {
    for (const match of text.matchAll(TOKEN)) {
        const { word, raw, double, single, sign } = match.groups ?? {};
        const span = { start: match.index, end: match.index + match[0].length };
        const string = raw ?? double ?? single;
        if (word !== undefined)
            yield { kind: 'word', text: word, span };
        else if (string !== undefined)
            yield { kind: 'string', text: string, span: { start: span.start + 1, end: span.start + 1 + string.length } };
        else if (sign !== undefined)
            yield { kind: 'sign', text: sign, span };
    }
}

;// CONCATENATED MODULE: ./src/facts/manifest/build-tool.ts


/** What the repository's own build fills in. */
const BUILD_TOOL = (0,fact/* fact */.f)('buildTool', loadBuildTool);
/** Most plugins let `build/manifest` take the version and the release notes from the git tag. */
async function loadBuildTool(source) {
    const document = await source.contribution.textAt('build/manifest/main.go');
    const assigned = new Set();
    const words = document ? [...tokens(document.text)].map(({ text }) => text) : [];
    for (const [index, word] of words.entries()) {
        if (word === '=' && words[index + 1] !== '=' && words[index - 2] === '.')
            assigned.add(words[index - 1] ?? '');
    }
    return { writesVersion: assigned.has('Version'), writesReleaseNotes: assigned.has('ReleaseNotesURL') };
}

;// CONCATENATED MODULE: ./src/facts/docs/changelog.ts





const CHANGELOG = /^(?:docs\/|\.github\/)?(?:change[-_]?log|changes|history|news|releases?|release[-_]?notes)(?:\.(?:md|markdown|txt|rst|adoc))?$/i;
/**
 * A line that opens an entry, in Keep-a-Changelog's form (`## [1.2.3] - 2026-01-31`) and in looser ones (`v1.2`, `**Version 1.2.3**`,
 * `* 1.2.3 (January)`, `1.2.3` underlined). Line by line and not as Markdown, since changelogs are as often plain text, and long.
 */
const ENTRY = /^[\s>#*=_+-]*(?:\[|\()?(?:version|release|plugin|ver\.?)?\s*(?:\[|\*\*)?v?(\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z][0-9A-Za-z.-]*)?)(?![\w.]*\d\.\d)(?=[\s\]):*_(–—-]|$)/i;
/** The changelog; missing where only releases on GitHub could tell of changes. */
const CHANGES = (0,fact/* fact */.f)('changes', loadChanges);
async function loadChanges(source) {
    const changelog = await findChangelog(source);
    const opening = changelog?.document.text.slice(0, changelog.entries[0]?.span.start ?? LONGEST_OPENING) ?? '';
    if (changelog && /\/releases(?![\w/])/.test(opening))
        return inReleases(source, `${changelog.document.file} sends its readers to the releases on GitHub, which are not read`);
    if (changelog && !source.contribution.holds(changelog.document.file))
        return (0,missing/* missing */.LO)(`${changelog.document.file} is that of the whole repository, and may not be about this folder`);
    if (changelog)
        return { changelog };
    const [manifest, buildTool, origin] = await Promise.all([
        manifest_manifest/* MANIFEST */.e0.of(source),
        BUILD_TOOL.of(source),
        ORIGIN.of(source),
    ]);
    const unread = 'the repository has no changelog file; what its releases on GitHub say is not read';
    const notes = (0,missing/* isMissing */.b2)(manifest) ? undefined : manifest.value.release_notes_url;
    if (notes && source.web && !/^https?:\/\/(?:www\.)?github\.com\//i.test(notes))
        return (0,missing/* missing */.LO)('the repository has no changelog file; what `release_notes_url` shows is for a person to judge');
    if (notes || (!(0,missing/* isMissing */.b2)(buildTool) && buildTool.writesReleaseNotes))
        return inReleases(source, unread);
    if ((0,missing/* isMissing */.b2)(origin) || origin.tags === undefined)
        return inReleases(source, 'the repository has no changelog file, and its tags are not here (a shallow clone?)');
    return origin.tags.length > 0 ? inReleases(source, unread) : { changelog: undefined };
}
/** What the releases on GitHub tell; offline they are not read. */
async function inReleases(source, unread) {
    const { web } = source;
    const slug = await SLUG.of(source);
    if (!web || (0,missing/* isMissing */.b2)(slug))
        return (0,missing/* missing */.LO)(unread);
    const releases = await web.gitHub.releases(slug);
    return (0,missing/* isMissing */.b2)(releases) ? (0,missing/* missing */.LO)(`${unread}: ${releases.missing}`) : { changelog: undefined, releases };
}
async function findChangelog({ contribution }) {
    const document = await contribution.nearestText((path) => CHANGELOG.test(path));
    return document && read(document);
}
function read(document) {
    const entries = [];
    let start = 0;
    for (const line of document.text.split('\n')) {
        const [match, version] = ENTRY.exec(line.slice(0, changelog_LONGEST)) ?? [];
        if (match !== undefined && version !== undefined)
            entries.push({ version, span: { start: start + match.length - version.length, end: start + match.length } });
        start += line.length + 1;
    }
    return { document, entries };
}
const changelog_LONGEST = 200;
const LONGEST_OPENING = 2000;

;// CONCATENATED MODULE: ./src/rules/docs/changelog.ts



const changelog = rule({
    id: 'docs/changelog',
    requirements: ['product/changelog'],
    kinds: ['plugin', 'app'],
    severity: 'warning',
    summary: 'There is a changelog',
    why: 'The submission templates ask what changed in each release; admins read it before they update.',
    fix: 'Keep a CHANGELOG.md (keepachangelog.com), or write notes for each release on GitHub and link them in `release_notes_url`.',
    example: { bad: { 'CHANGELOG.md': '' }, good: {} },
    needs: { changes: CHANGES },
    *check({ changes }) {
        if (changes.releases) {
            if (!changes.releases.some(({ hasNotes }) => hasNotes))
                yield {
                    message: `There is no changelog: ${changes.releases.length === 0 ? 'nothing is released on GitHub' : 'no release on GitHub has notes'}, and no file tells what changed.`,
                };
            return;
        }
        if (!changes.changelog) {
            yield { message: 'There is no changelog: no CHANGELOG file, no tag, and no `release_notes_url`.' };
            return;
        }
        const { document, entries } = changes.changelog;
        if (entries.length > 0 || /^[\s#[]*unreleased\b/im.test(document.text))
            return;
        yield {
            message: `${(0,quote/* quote */.h)(document.file)} has no entry for any version.`,
            at: document.locate({ start: 0, end: Math.max(document.line(1).length, 1) }),
        };
    },
});

// EXTERNAL MODULE: ./node_modules/semver/functions/coerce.js
var coerce = __webpack_require__(5385);
var coerce_default = /*#__PURE__*/__webpack_require__.n(coerce);
// EXTERNAL MODULE: ./node_modules/semver/functions/eq.js
var eq = __webpack_require__(5082);
var eq_default = /*#__PURE__*/__webpack_require__.n(eq);
;// CONCATENATED MODULE: ./src/rules/docs/changelog-entry.ts







const changelogEntry = rule({
    id: 'docs/changelog-entry',
    requirements: ['product/changelog'],
    kinds: ['plugin', 'app'],
    severity: 'warning',
    summary: 'The changelog has an entry for this version',
    why: 'Each update of a listed plugin is asked for its changelog; without an entry nobody can tell what an update brings.',
    fix: 'Add an entry for the version before its release.',
    example: {
        bad: { 'CHANGELOG.md': '# Changelog\n\n## 2.4.0\n\n- Storm alerts.\n' },
        good: { 'CHANGELOG.md': '# Changelog\n\n## 2.4.1\n\n- Fewer storm alerts.\n' },
    },
    needs: { changes: CHANGES, currentVersion: CURRENT_VERSION },
    *check({ changes, currentVersion }) {
        const { version, from } = currentVersion;
        const wanted = parse_default()(version);
        if (!wanted || wanted.compareMain('0.0.0') === 0)
            return;
        // The entry of a pre-release may already be that of the release, and 1.2 is 1.2.0.
        const final = `${wanted.major}.${wanted.minor}.${wanted.patch}`;
        const isWanted = (named) => named === version || eq_default()(coerce_default()(named) ?? '0.0.0', final);
        if (changes.releases?.some(({ hasNotes }) => hasNotes)) {
            const own = changes.releases.filter(({ tag }) => isWanted(tag));
            const [first] = own;
            if (own.some(({ hasNotes }) => hasNotes))
                return;
            yield {
                message: first
                    ? `The release ${(0,quote/* quote */.h)(first.tag)} on GitHub has no notes.`
                    : `GitHub shows no release of ${(0,quote/* quote */.h)(version)}, the version of ${from}; the newest is ${(0,quote/* quote */.h)(changes.releases[0]?.tag ?? '')}.`,
                fix: 'Write what changed into the notes of the release.',
            };
        }
        if (!changes.changelog || changes.changelog.entries.length === 0)
            return;
        const { document, entries } = changes.changelog;
        if (entries.some((entry) => isWanted(entry.version)))
            return;
        const [first] = entries;
        yield {
            message: `${(0,quote/* quote */.h)(document.file)} has no entry for ${(0,quote/* quote */.h)(version)}, the version of ${from}; ${first ? `its first entry is ${(0,quote/* quote */.h)(first.version)}` : 'it has none'}.`,
            at: document.locate(first?.span ?? { start: 0, end: 1 }),
        };
    },
});

;// CONCATENATED MODULE: ./src/documents/address.ts

/** Resolves an address as GitHub does: relative to the file, or to the repository's root where it starts with `/`. */
function targetOf(file, address) {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) {
        const full = address.startsWith('//') ? `https:${address}` : address;
        return /^https?:/i.test(full) && URL.canParse(full) ? { kind: 'web', url: new URL(full) } : { kind: 'other' };
    }
    const [, before = '', hash] = /^([^#]*)(?:#(.*))?$/s.exec(address) ?? [];
    const anchor = hash === undefined ? undefined : decoded(hash);
    const path = decoded(before.replace(/\?.*$/s, ''));
    if (path === '')
        return before === '' && anchor !== undefined ? { kind: 'file', path: file, anchor } : { kind: 'other' };
    const joined = external_node_path_.posix.normalize(path.startsWith('/') ? path.slice(1) : external_node_path_.posix.join(external_node_path_.posix.dirname(file), path));
    return joined.startsWith('..') || joined.includes('\0')
        ? { kind: 'other' }
        : { kind: 'file', path: joined.replace(/\/$/, ''), anchor };
}
/** A part of an address as it was before it was encoded. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A stray per cent sign stands for itself.
        return text;
    }
}
/** `owner/name`, in lower case, of an address on GitHub, and the parts of its path behind. */
function gitHubPath(url) {
    if (url.hostname.replace(/^www\./, '') !== 'github.com')
        return undefined;
    const [owner, name, ...rest] = url.pathname.split('/').filter(Boolean);
    return owner && name ? { slug: `${owner}/${name.replace(/\.git$/, '')}`.toLowerCase(), rest } : undefined;
}
/** Whether a site explains how plugins in general are developed, and nothing of this one. */
function isGeneral(url) {
    return url.hostname === 'developers.mattermost.com';
}

;// CONCATENATED MODULE: ./src/facts/docs/documentation.ts






const PAGE_FOLDER = /^(?:docs?|documentation|wiki|guides?|manual)\//i;
const ROOT_PAGE = /^(?:\.github\/)?(?:install(?:ation|ing)?|setup|configur(?:ation|ing)|usage|summary|contributing|development|developing|building|hacking|faq|troubleshooting|support|features)\.(?:mdx?|markdown|rst|adoc|txt)$/i;
const OTHER_PURPOSE = /(?:^|\/)(?:changelog|changes|history|licen[cs]e|notice|code[-_]of[-_]conduct)[^/]*$/i;
const MAX_PAGES = 40;
/** The README, and the other Markdown files of the repository that are documentation. */
const DOCUMENTATION = (0,fact/* fact */.f)('documentation', loadDocumentation);
async function loadDocumentation(source) {
    const { contribution } = source;
    const readme = await README.of(source);
    if ((0,missing/* isMissing */.b2)(readme))
        return readme;
    const pages = [];
    const unread = [];
    let room = MAX_MARKDOWN;
    const files = await DOCUMENTATION_FILES.of(source);
    for (const file of (0,missing/* isMissing */.b2)(files) ? [] : files) {
        const content = pages.length < MAX_PAGES ? await contribution.text(file) : undefined;
        if (content?.state === 'absent')
            continue;
        const text = content?.state === 'present' ? content.document.text : undefined;
        const page = text !== undefined && MARKDOWN.test(file) && text.length <= room
            ? await parseMarkdown(file, text)
            : `${file} is not read`;
        if (typeof page === 'string')
            unread.push(page);
        else {
            room -= page.text.length;
            pages.push(page);
        }
    }
    return { readme, pages, unread };
}
/** The README and the pages of the docs folder; the README is first, and there. */
const GUIDES = (0,fact/* fact */.f)('guides', loadGuides);
/** The README and its pages in one list. */
async function loadGuides(source) {
    const documentation = await DOCUMENTATION.of(source);
    return (0,missing/* isMissing */.b2)(documentation) ? documentation : [documentation.readme, ...documentation.pages];
}
/** Files that may hold documentation beside the README; those that it links come first. */
const DOCUMENTATION_FILES = (0,fact/* fact */.f)('documentationFiles', loadDocumentationFiles);
async function loadDocumentationFiles(source) {
    const readme = await README.of(source);
    if ((0,missing/* isMissing */.b2)(readme))
        return readme;
    const { contribution } = source;
    const readmes = new Map(contribution.repository.files.flatMap((file) => README_NAME.test(external_node_path_.posix.basename(file)) ? [[external_node_path_.posix.dirname(file), file]] : []));
    const linked = readme.parts.links.flatMap(({ url }) => {
        const target = targetOf(readme.file, url);
        if (target.kind !== 'file')
            return [];
        const file = contribution.has(target.path) ? target.path : readmes.get(target.path);
        return file !== undefined && MARKDOWN.test(file) ? [file] : [];
    });
    // The pages of a larger repository say nothing of a contribution that has a README of its own.
    const base = contribution.holds(readme.file) ? contribution.path('') : '';
    const around = contribution.repository.files.filter((file) => file.startsWith(base) && isPage(file.slice(base.length)));
    return [...new Set([...linked, ...around])].filter((file) => file !== readme.file && !OTHER_PURPOSE.test(file));
}
function isPage(path) {
    return ROOT_PAGE.test(path) || (PAGE_FOLDER.test(path) && /\.(?:mdx?|markdown|rst|adoc|html?|txt)$/i.test(path));
}

;// CONCATENATED MODULE: ./src/facts/docs/navigation.ts





/** The titles under which a documentation site in the repository lists its pages. */
const NAVIGATION = (0,fact/* fact */.f)('navigation', loadNavigation);
/** The titles under which a documentation site lists pages that are there: `nav` in mkdocs.yml, and the SUMMARY.md of GitBook and mdBook. */
async function loadNavigation(source) {
    return [...(await mkdocsTitles(source)), ...(await summaryTitles(source))];
}
/** In UTF-16 units: many times what is written, and parsing YAML takes long. */
const MAX_CONFIGURATION = 128 * 1024;
/** https://www.mkdocs.org/user-guide/configuration/#nav */
async function mkdocsTitles({ contribution }) {
    const document = (await contribution.textAt('mkdocs.yml')) ?? (await contribution.textAt('mkdocs.yaml'));
    if (!document || document.text.length > MAX_CONFIGURATION)
        return [];
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 3790));
    const { tree } = parseYaml(document.text);
    const folder = navigation_valueOf(tree, 'docs_dir');
    const docs = folder?.kind === 'string' ? String(folder.value) : 'docs';
    const isThere = (page) => contribution.has(external_node_path_.posix.join(external_node_path_.posix.dirname(document.file), docs, page));
    return titlesIn(navigation_valueOf(tree, 'nav'), isThere);
}
function navigation_valueOf(tree, name) {
    return tree?.kind === 'object' ? tree.entries.find(({ key }) => key === name)?.value : undefined;
}
/** A title counts where a page is behind it, or behind one of those below it. */
function titlesIn(nav, isThere) {
    if (nav?.kind === 'array')
        return nav.items.flatMap((item) => titlesIn(item, isThere));
    if (nav?.kind !== 'object')
        return [];
    return nav.entries.flatMap(({ key, value }) => {
        const below = titlesIn(value, isThere);
        return leadsTo(value, isThere) ? [key, ...below] : below;
    });
}
function leadsTo(value, isThere) {
    if (value.kind === 'string')
        return isThere(String(value.value));
    if (value.kind === 'array')
        return value.items.some((item) => leadsTo(item, isThere));
    return value.kind === 'object' && value.entries.some((entry) => leadsTo(entry.value, isThere));
}
/** https://rust-lang.github.io/mdBook/format/summary.html, which GitBook’s has the form of. */
async function summaryTitles(source) {
    const documentation = await DOCUMENTATION.of(source);
    if ((0,missing/* isMissing */.b2)(documentation))
        return [];
    return documentation.pages
        .filter(({ file }) => /(?:^|\/)summary\.md$/i.test(file))
        .flatMap(({ file, parts }) => parts.links.flatMap(({ text, url }) => {
        const target = targetOf(file, url);
        return target.kind === 'file' && source.contribution.has(target.path) ? [text] : [];
    }));
}

// EXTERNAL MODULE: ./src/facts/docs/vocabulary.ts + 1 modules
var vocabulary = __webpack_require__(506);
;// CONCATENATED MODULE: ./src/facts/docs/coverage.ts









const INSTALLATION_DOCS = coverageOf('installation');
const CONFIGURATION_DOCS = coverageOf('configuration');
const USAGE_DOCS = coverageOf('usage');
const FEATURES_DOCS = coverageOf('features');
const DEVELOPMENT_DOCS = coverageOf('development');
const TROUBLESHOOTING_DOCS = coverageOf('troubleshooting');
/** How a topic is covered; missing where another site may cover it. Pages are read only where the README has no such heading. */
function coverageOf(topic) {
    return (0,fact/* fact */.f)(`${topic}Docs`, async (source) => {
        const readme = await README.of(source);
        if ((0,missing/* isMissing */.b2)(readme))
            return readme;
        const { headings, links, blocks } = readme.parts;
        if (isForeign(readme))
            return (0,missing/* missing */.LO)(`${readme.file} is not written in English`);
        const found = { readme, found: true, mention: undefined };
        if (headings.some(({ text }) => (0,vocabulary/* announces */.rq)(topic, text)))
            return found;
        if (topic === 'features' && listsBeforeSections(readme))
            return found;
        const files = await DOCUMENTATION_FILES.of(source);
        if (!(0,missing/* isMissing */.b2)(files) && files.some((file) => (0,vocabulary/* announces */.rq)(topic, coverage_nameOf(file))))
            return found;
        if (links.some((link) => targetOf(readme.file, link.url).kind === 'file' && (0,vocabulary/* announces */.rq)(topic, link.text)))
            return found;
        const documentation = await DOCUMENTATION.of(source);
        if ((0,missing/* isMissing */.b2)(documentation))
            return documentation;
        if (documentation.pages.some((page) => page.parts.headings.some(({ text }) => (0,vocabulary/* announces */.rq)(topic, text))))
            return found;
        const navigation = await NAVIGATION.of(source);
        if (!(0,missing/* isMissing */.b2)(navigation) && navigation.some((title) => (0,vocabulary/* announces */.rq)(topic, title)))
            return found;
        const elsewhere = await searchElsewhere(topic, readme, source);
        if ((0,missing/* isMissing */.b2)(elsewhere))
            return elsewhere;
        if (elsewhere?.found)
            return found;
        return unread(documentation.unread) ?? { readme, found: false, mention: mentioned(topic, blocks), site: elsewhere };
    });
}
function mentioned(topic, blocks) {
    for (const block of blocks) {
        const word = (0,vocabulary/* mentionOf */.s5)(topic, block.text);
        if (word !== undefined)
            return { block, word };
    }
    return undefined;
}
function coverage_nameOf(file) {
    return external_node_path_.posix
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
    // The classes of Unicode take milliseconds to compile; without anything but Latin letters, signs and emoji they are not needed.
    if (!/[\u0250-\u1fff\u2c00-\ud83b\ud83f-\uffff]/.test(start))
        return false;
    const letters = start.match(/\p{L}+/gu)?.join('').length ?? 0;
    const latin = start.match(/\p{Script=Latin}+/gu)?.join('').length ?? 0;
    return letters > 0 && latin < letters * 0.7;
}
/** More sites than a README needs. */
const MAX_SITES = 3;
/**
 * Looks for a topic on the documentation sites that the README names fittingly: online only, and not on pages of GitHub, which
 * are more than what their authors wrote. What is not read may hold it.
 */
async function searchElsewhere(topic, readme, source) {
    const own = await ownAddresses(source);
    const sites = new Map();
    for (const link of readme.parts.links)
        if (!sites.has(link.url) && isSite(topic, readme.file, link, own))
            sites.set(link.url, link);
    let [vain, unread] = [undefined, undefined];
    for (const [index, link] of [...sites.values()].entries()) {
        const place = `another site that the README links (line ${readme.locate(link.span).line})`;
        const search = source.web && index < MAX_SITES ? await searchLinked(topic, readme.file, link, source.web) : undefined;
        if (search === undefined)
            unread ??= (0,missing/* missing */.LO)(`it may be on ${place}, which is not read`);
        else if ((0,missing/* isMissing */.b2)(search))
            unread ??= (0,missing/* missing */.LO)(`it may be on ${place}, which cannot be read: ${search.missing}`);
        else if (search.found)
            return { ...search, link };
        else
            vain ??= { ...search, link };
    }
    return unread ?? vain;
}
/** A page that is linked by the topic's name is about it, where it is there; undefined where the page is not read. */
async function searchLinked(topic, file, link, web) {
    const target = targetOf(file, link.url);
    if (target.kind !== 'web')
        return undefined;
    if ((0,vocabulary/* announces */.rq)(topic, link.text)) {
        const answer = await web.reach(target.url);
        return (0,missing/* isMissing */.b2)(answer) ? answer : { found: answer.gone === undefined, pages: 0 };
    }
    const gitHub = gitHubPath(target.url);
    return gitHub && gitHub.rest[0] !== 'wiki'
        ? undefined
        : (await Promise.all(/* import() */[__webpack_require__.e(664), __webpack_require__.e(470)]).then(__webpack_require__.bind(__webpack_require__, 9470))).searchSite(topic, target.url, web);
}
function isSite(topic, file, link, own) {
    const target = targetOf(file, link.url);
    if (target.kind !== 'web' || isGeneral(target.url))
        return false;
    const gitHub = gitHubPath(target.url);
    if (gitHub && own.has(gitHub.slug) && gitHub.rest[0] === 'wiki')
        return true;
    // A list of issues or a page of a release is no documentation, whatever it is called.
    if (gitHub && /^(?:issues|releases|pulls?|discussions|actions|labels)$/.test(gitHub.rest[0] ?? ''))
        return false;
    return (0,vocabulary/* announces */.rq)(topic, link.text) || (0,vocabulary/* leadsToDocumentation */.Z8)(link);
}
/** The repository's names, in lower case, as `owner/name`. */
async function ownAddresses(source) {
    const slug = await SLUG.of(source);
    return new Set((0,missing/* isMissing */.b2)(slug) ? [] : [slug.toLowerCase()]);
}
function unread([first, ...others]) {
    return first === undefined
        ? undefined
        : (0,missing/* missing */.LO)(others.length === 0 ? first : `${first}, and so are ${others.length} more files`);
}

;// CONCATENATED MODULE: ./src/rules/words/uncovered.ts

/** What is to be said of a topic that no section is about; `what` completes "has no section on". */
function* uncovered({ readme, found, mention, site }, what) {
    if (found)
        return;
    if (site)
        yield {
            code: 'elsewhere',
            message: `${(0,quote/* quote */.h)(readme.file)} has no section on ${what}, and ${searched(site)}.`,
            at: readme.locate(site.link.span),
        };
    else if (mention)
        yield {
            code: 'mentioned',
            message: `${(0,quote/* quote */.h)(readme.file)} has no section on ${what}; it only mentions ${(0,quote/* quote */.h)(mention.word)} here.`,
            at: readme.locateIn(mention.block, mention.word),
        };
    else
        yield {
            code: 'absent',
            message: `${(0,quote/* quote */.h)(readme.file)} has no section on ${what}, and links to none.`,
            at: readme.top,
        };
}
function searched({ link, pages }) {
    const url = (0,quote/* quote */.h)(link.url);
    if (pages === 0)
        return `${url}, which it links for documentation, is gone`;
    return pages === 1
        ? `the page that it links, ${url}, announces none`
        : `none of the ${pages} pages that were read from ${url} on announces one`;
}

;// CONCATENATED MODULE: ./src/rules/docs/configuration.ts




const configuration = rule({
    id: 'docs/configuration',
    requirements: ['web/documentation', 'product/documentation', 'product/configuration'],
    kinds: ['plugin'],
    severity: 'warning',
    codes: { absent: 'warning', mentioned: 'warning', elsewhere: 'warning' },
    summary: 'The documentation explains the settings',
    why: 'A System Admin has to know what each setting does and where its value comes from before enabling the plugin.',
    fix: 'Add a section "Configuration" that names every setting of the System Console and what it does.',
    example: {
        bad: { 'README.md': ['## Configuration', '## Numbers'] },
        good: { 'README.md': ['## Configuration', '## Settings'] },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, configurationDocs: CONFIGURATION_DOCS },
    *check({ manifest, configurationDocs }) {
        if (manifest.settings().length > 0)
            yield* uncovered(configurationDocs, 'configuring it');
    },
});

;// CONCATENATED MODULE: ./src/rules/words/example-readme.ts
const SECTIONS = {
    Features: 'Shows the forecast, and warns of storms.',
    Installation: 'Upload the newest release in the System Console.',
    Configuration: 'Set the provider in the System Console.',
    Usage: 'Type `/weather` in a channel.',
    Development: 'Run `make` with Go 1.24.',
    Help: 'Ask in the [issue tracker](https://github.com/example/mattermost-plugin-weather/issues).',
};
const OPENING = 'The weather of the places that a channel follows, for everybody in it. Storms are announced by a bot before they come, in the units that your teams know, and nobody has to leave the conversation to look whether an umbrella is needed today.';
/** A small README that passes all rules, with one of its sections under another heading: what the examples of rules change. */
function exampleReadme(section, heading) {
    const sections = Object.entries(SECTIONS).map(([name, text]) => `## ${name === section ? heading : name}\n\n${text}\n`);
    return `# Weather\n\n${OPENING}\n\n![A storm is announced](docs/screenshot.png)\n\n${sections.join('\n')}`;
}

;// CONCATENATED MODULE: ./src/rules/docs/development.ts




const development = rule({
    id: 'docs/development',
    requirements: ['product/documentation'],
    kinds: ['plugin', 'app'],
    severity: 'warning',
    codes: { absent: 'warning', mentioned: 'warning', elsewhere: 'warning' },
    summary: 'The documentation tells how to build and change it',
    why: 'The submission template asks for a development guide: reviewers build from source, and others can fix what breaks.',
    fix: 'Add a section "Development" (or a CONTRIBUTING file): what is needed, how to build, test and deploy.',
    example: {
        bad: { 'README.md': exampleReadme('Development', 'Behind it'), 'CONTRIBUTING.md': null },
        good: { 'README.md': exampleReadme('Development', 'Building from source'), 'CONTRIBUTING.md': null },
    },
    needs: { developmentDocs: DEVELOPMENT_DOCS },
    *check({ developmentDocs }) {
        yield* uncovered(developmentDocs, 'building and changing it');
    },
});

;// CONCATENATED MODULE: ./src/rules/docs/features.ts





const features = rule({
    id: 'docs/features',
    requirements: ['product/documentation'],
    kinds: ['plugin', 'app'],
    severity: 'warning',
    codes: { absent: 'warning', mentioned: 'warning', elsewhere: 'warning', 'told-by-usage': 'notice' },
    summary: 'The documentation lists the features',
    why: 'The submission template asks for a feature list; it is what people compare integrations by.',
    fix: 'Add a section "Features" with a list of what people can do with it.',
    example: {
        bad: {
            'README.md': exampleReadme('Features', 'News').replace('## Usage\n\nType `/weather` in a channel.', '## In a channel\n\n`/weather Oslo`, `/weather Rome` and `/weather Lima`.'),
        },
        good: { 'README.md': ['## Features', '## What it does'] },
    },
    needs: { featuresDocs: FEATURES_DOCS },
    *check({ featuresDocs }) {
        // A section on the usage tells much of what there is.
        const isToldByUsage = featuresDocs.readme.parts.headings.some(({ text }) => (0,vocabulary/* announces */.rq)('usage', text));
        for (const problem of uncovered(featuresDocs, 'its features'))
            yield isToldByUsage ? { ...problem, code: 'told-by-usage' } : problem;
    },
});

;// CONCATENATED MODULE: ./src/documents/image.ts
async function rasterFormat(bytes) {
    const text = /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 256)));
    if (text)
        return undefined;
    const { imageSize } = await __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 2013));
    try {
        const { type } = imageSize(bytes);
        return type === 'svg' ? undefined : type;
    }
    catch (error) {
        // The library throws a plain TypeError for whatever it cannot read.
        if (error instanceof TypeError || error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** What an image measures, in pixels; undefined where the bytes are no image; `unknown` where they only point to one. */
async function imageSizeOf(bytes) {
    const start = new TextDecoder().decode(bytes.subarray(0, 64 * 1024));
    // Git LFS keeps a pointer in the repository.
    if (start.startsWith('version https://git-lfs.'))
        return 'unknown';
    if (/^\uFEFF?\s*</.test(start))
        return /<svg[\s>]/.test(start)
            ? { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY, type: 'svg' }
            : undefined;
    const { imageSize } = await __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 2013));
    try {
        const { width, height, type } = imageSize(bytes);
        return { width, height, type };
    }
    catch (error) {
        // The library throws a plain TypeError for whatever it cannot read.
        if (error instanceof TypeError || error instanceof RangeError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/facts/manifest/icon.ts





/** The web Marketplace takes images up to 5 MB (newer revision of the source page, list 4). */
const MAX_IMAGE = 5 * 1024 * 1024;
/** What `icon_path` leads to; undefined where the manifest names no icon. */
const NAMED_ICON = (0,fact/* fact */.f)('namedIcon', loadIcon);
async function loadIcon(source) {
    const manifest = await manifest_manifest/* MANIFEST */.e0.of(source);
    if ((0,missing/* isMissing */.b2)(manifest))
        return manifest;
    const path = manifest.value.icon_path;
    if (!path)
        return undefined;
    // The server joins the path to the plugin's folder, so a leading slash leads nowhere else.
    const { contribution } = source;
    const file = external_node_path_.posix.normalize(contribution.path(path.replace(/^\/+/, '')));
    const content = await contribution.bytes(file);
    if (content.state !== 'present')
        return { path, file, state: content.state, size: 0, format: undefined, svg: undefined };
    const { bytes } = content;
    const raster = await rasterFormat(bytes);
    const text = raster || bytes.length > MAX_IMAGE ? undefined : await contribution.text(file);
    const svg = text?.state === 'present' ? await readSvg(file, text.document.text) : undefined;
    return { path, file, state: 'present', size: bytes.length, format: raster ?? (svg?.root ? 'svg' : undefined), svg };
}
async function readSvg(file, text) {
    const { SvgDocument } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 8413));
    return new SvgDocument(file, text);
}
/** The icon, where it is well-formed SVG. */
const ICON_SVG = (0,fact/* fact */.f)('iconSvg', loadIconSvg);
async function loadIconSvg(source) {
    const icon = await NAMED_ICON.of(source);
    if ((0,missing/* isMissing */.b2)(icon))
        return icon;
    if (!icon)
        return (0,missing/* inapplicable */.vA)('the manifest names no icon');
    return icon.svg?.root && !icon.svg.defect ? icon.svg : (0,missing/* inapplicable */.vA)('the icon is not an SVG file that can be read');
}

;// CONCATENATED MODULE: ./src/facts/docs/marketplace-images.ts








const PICTURE = /\.(?:png|jpe?g|svg|gif|webp|bmp|ico|avif)$/i;
const marketplace_images_NAMES = new Set([
    'icon',
    'logo',
    'image',
    'cover',
    'thumbnail',
    'marketplace',
    'screenshot',
]);
const MAX_IMAGES = 20;
/** Images that the Marketplace could show. */
const MARKETPLACE_IMAGES = (0,fact/* fact */.f)('images', loadImages);
/** Images of the repository that are named or shown as such; missing where the README shows one from elsewhere. */
async function loadImages(source) {
    const readme = await README.of(source);
    const shown = new Map();
    let elsewhere;
    for (const { url, span } of (0,missing/* isMissing */.b2)(readme) ? [] : readme.parts.images) {
        const target = (0,missing/* isMissing */.b2)(readme) ? undefined : targetOf(readme.file, url);
        if (target?.kind === 'file' && !(0,missing/* isMissing */.b2)(readme))
            shown.set(target.path, readme.locate(span));
        else if (target?.kind === 'web' && /\.(?:png|jpe?g)$/i.test(target.url.pathname))
            elsewhere ??= target.url.hostname;
    }
    const named = source.contribution
        .files('picture')
        .filter((file) => PICTURE.test(file) && (0,vocabulary/* wordsOf */.Z9)(external_node_path_.posix.basename(file)).some((word) => marketplace_images_NAMES.has(word)));
    const images = [];
    for (const file of [...new Set([...named, ...shown.keys()])].slice(0, MAX_IMAGES)) {
        const content = await source.contribution.bytes(file);
        if (content.state === 'too-large')
            images.push({ file, at: shown.get(file), bytes: undefined, type: undefined, width: 0, height: 0 });
        if (content.state !== 'present')
            continue;
        const size = await imageSizeOf(content.bytes);
        if (size === 'unknown')
            return (0,missing/* missing */.LO)(`${file} is kept in Git LFS`);
        images.push({
            file,
            at: shown.get(file),
            bytes: content.bytes.length,
            type: size?.type,
            width: size?.width ?? 0,
            height: size?.height ?? 0,
        });
    }
    if (images.every((image) => defectOf(image) !== undefined) && elsewhere !== undefined)
        return (0,missing/* missing */.LO)(`the README shows an image from ${elsewhere}, which is not read`);
    return images;
}
/** Why the Marketplace would not take an image (newer revision of the source page, list 4); undefined where it would. */
function defectOf({ bytes, type }) {
    if (bytes === undefined || bytes > MAX_IMAGE)
        return 'is larger than 5 MB';
    if (type === undefined)
        return 'is no image that can be read';
    return type === 'png' || type === 'jpg' || type === 'svg'
        ? undefined
        : `is ${type.toUpperCase()}, where PNG, JPG or SVG is asked for`;
}

;// CONCATENATED MODULE: ./src/rules/docs/image.ts



const image_image = rule({
    id: 'docs/image',
    requirements: ['web/image'],
    kinds: ['app', 'playbook', 'webhook', 'tool'],
    severity: 'warning',
    codes: { absent: 'warning', unfit: 'warning', size: 'notice' },
    summary: 'There is an image for the Marketplace',
    why: 'The Marketplace shows each contribution with an image: PNG, JPG or SVG, at most 5 MB, best 512×512 pixels.',
    fix: 'Add an image of 512×512 pixels as `assets/icon.png` or `assets/icon.svg`.',
    example: {
        bad: {
            'static/icon.png': null,
            'docs/screenshot.png': null,
            'README.md': [
                '![A channel in which On call answers /oncall with the name of the engineer on duty](docs/screenshot.png)',
                '[A film](https://youtu.be/x)',
            ],
        },
        good: {},
    },
    needs: { images: MARKETPLACE_IMAGES },
    *check({ images }) {
        const [first] = images;
        if (!first) {
            yield {
                code: 'absent',
                message: 'There is no image: no file of the repository is named as one (icon, logo, image, cover), and the README shows none.',
            };
            return;
        }
        const fit = images.filter((candidate) => defectOf(candidate) === undefined);
        const [best] = fit;
        if (!best) {
            for (const candidate of images)
                yield {
                    code: 'unfit',
                    message: `${(0,quote/* quote */.h)(candidate.file)} ${defectOf(candidate) ?? ''}.`,
                    at: candidate.at ?? start(candidate.file),
                };
            return;
        }
        if (fit.some(({ type, width, height }) => type === 'svg' || (width === RECOMMENDED && height === RECOMMENDED)))
            return;
        yield {
            code: 'size',
            message: `${(0,quote/* quote */.h)(best.file)} has ${best.width}×${best.height} pixels; ${RECOMMENDED}×${RECOMMENDED} are recommended, and no image has them.`,
            at: best.at ?? start(best.file),
        };
    },
});
/** The side that the source page recommends, in pixels. */
const RECOMMENDED = 512;
function start(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

// EXTERNAL MODULE: ./src/mattermost/kinds.ts
var kinds = __webpack_require__(3841);
;// CONCATENATED MODULE: ./src/rules/docs/installation.ts





const installation = rule({
    id: 'docs/installation',
    requirements: ['web/documentation', 'product/documentation'],
    kinds: kinds/* KINDS */.GW,
    severity: 'error',
    codes: { absent: 'error', mentioned: 'warning', elsewhere: 'warning' },
    summary: 'The documentation tells how to install it',
    why: 'Whoever finds the contribution on the Marketplace starts with installing it; a reviewer does, too.',
    fix: 'Add a section "Installation": where to download it, and what to select in Mattermost.',
    example: {
        bad: {
            'README.md': exampleReadme('Installation', 'Then').replace('Upload the newest release in the System Console.', 'It rains.'),
        },
        good: { 'README.md': exampleReadme('Installation', 'How to set it up') },
    },
    needs: { installationDocs: INSTALLATION_DOCS },
    *check({ installationDocs }) {
        yield* uncovered(installationDocs, 'installing it');
    },
});

;// CONCATENATED MODULE: ./src/facts/docs/licensing.ts




const LICENSE_FILE = /^(?:(?:un)?licen[cs]es?|copying|copyright)(?:[-._][^/]*)?$/i;
const OTHER_PEOPLES = /third[-_ ]?party|3rd[-_ ]?party|\.(?:go|js|ts|tsx|json|ya?ml|sh|py|header|tmpl|tpl)$/i;
const REUSE_FOLDER = /^LICENSES\/[^/]+\.txt$/;
const SOURCE_AVAILABLE = /\b(?:[A-Z][\w-]+ ){0,3}(?:Source[- ]Available License|Commons Clause|Business Source License|Elastic License|Server Side Public License|Fair Source License|Functional Source License|Enterprise (?:Edition )?License)\b/;
/** A file with fewer characters names a licence rather than holding one. */
const SHORT = 1500;
/** What the repository says of its licence. */
const LICENSING = (0,fact/* fact */.f)('licensing', loadLicensing);
/** What the repository says of its licence. The root's files count for a folder that has none of its own. */
async function loadLicensing(source) {
    const { readLicense, licensesNamed } = await __webpack_require__.e(/* import() */ 396).then(__webpack_require__.bind(__webpack_require__, 3396));
    const files = [];
    const unreadable = [];
    for (const file of source.contribution.nearest(isLicense)) {
        const text = await source.contribution.text(file);
        if (text.state === 'absent')
            continue;
        if (text.state !== 'present') {
            unreadable.push(`${file} ${repository_text/* UNREAD_WORDS */.S6[text.state]}`);
            continue;
        }
        const { document } = text;
        const [sourceAvailable] = SOURCE_AVAILABLE.exec(document.text.slice(0, SHORT)) ?? [];
        const read = readLicense(document.text);
        const named = read.licenses.length === 0 && document.text.length < SHORT ? licensesNamed(document.text) : [];
        files.push({ document, ...read, named, sourceAvailable: sourceAvailable?.trim() });
    }
    return { files, unreadable, claims: [...(await readmeClaims(source)), ...(await packageClaims(source))] };
}
function isLicense(path) {
    return REUSE_FOLDER.test(path) || (LICENSE_FILE.test(path) && !OTHER_PEOPLES.test(path));
}
async function readmeClaims(source) {
    const readme = await README.of(source);
    if ((0,missing/* isMissing */.b2)(readme))
        return [];
    const { licensesNamed } = await __webpack_require__.e(/* import() */ 396).then(__webpack_require__.bind(__webpack_require__, 3396));
    const { blocks } = readme.parts;
    return blocks.flatMap((block) => {
        const isSection = /^licen[cs](?:e|es|ing)$/i.test(block.heading?.text.trim() ?? '') && block.span !== block.heading?.span;
        const sentence = isSection
            ? block.text.slice(0, SENTENCE)
            : /\b(?:is|are|released|distributed)?\s*licen[cs]ed under\b[^.]*(?:\.\d[^.]*)*/i.exec(block.text)?.[0];
        const licenses = sentence === undefined ? [] : licensesNamed(sentence);
        return sentence === undefined || licenses.length === 0 || /third[- ]party|logo|icon|image|artwork/i.test(block.text)
            ? []
            : [
                {
                    licenses,
                    words: sentence.replace(/\s+/g, ' ').trim(),
                    at: readme.locateIn(block, sentence.trim().split('\n')[0] ?? ''),
                },
            ];
    });
}
const SENTENCE = 300;
async function packageClaims(source) {
    const { licenseById } = await __webpack_require__.e(/* import() */ 396).then(__webpack_require__.bind(__webpack_require__, 3396));
    const claims = [];
    for (const name of ['package.json', 'webapp/package.json']) {
        const values = await source.contribution.valuesAt(name);
        const tree = values?.parsed.tree;
        const value = tree?.kind === 'object' ? tree.entries.find(({ key }) => key === 'license')?.value : undefined;
        if (!values || value?.kind !== 'string')
            continue;
        const words = value.source;
        const licenses = words.split(/[\s()]+|\bOR\b|\bAND\b/).flatMap((id) => licenseById(id) ?? []);
        if (licenses.length > 0)
            claims.push({ licenses, words, at: values.document.locate(value.span) });
    }
    return claims;
}

;// CONCATENATED MODULE: ./src/rules/words/license-file.ts

/** Describes a licence file among all of them. */
function described(file, files) {
    const licenses = file.licenses.length > 0 ? file.licenses : file.named;
    return {
        licenses,
        ids: licenses.map(({ id }) => id).join(' and '),
        isOpen: licenses.some(({ osi }) => osi),
        isPart: files.some((other) => other !== file && [...other.licenses, ...other.named].some(({ osi }) => osi)),
        at: file.document.locate({ start: 0, end: Math.max(file.document.line(1).length, 1) }),
    };
}
/** Says that a licence is not an Open Source one. */
function notApproved(file, ids) {
    return `${(0,quote/* quote */.h)(file)} is ${ids}, which the Open Source Initiative has not approved.`;
}

;// CONCATENATED MODULE: ./src/rules/docs/license.ts




const CODES = {
    unreadable: 'error',
    absent: 'error',
    empty: 'error',
    'source-available': 'error',
    'not-approved': 'error',
    'no-text': 'warning',
    unknown: 'warning',
    'source-available-part': 'warning',
    'not-approved-part': 'warning',
    several: 'warning',
};
const license = rule({
    id: 'docs/license',
    requirements: ['product/license'],
    kinds: ['plugin', 'app'],
    severity: 'error',
    codes: CODES,
    summary: 'It is under an Open Source licence',
    why: 'The Marketplace takes contributions under a licence that the Open Source Initiative approved; without a licence nobody may use the code.',
    fix: 'Add a LICENSE file with the whole text of an Open Source licence (opensource.org/licenses).',
    example: {
        bad: {
            LICENSE: null,
            'README.md': ['Apache License 2.0, see [LICENSE](LICENSE).', 'There is none yet.'],
            'webapp/package.json': { license: null },
        },
        good: {},
    },
    needs: { licensing: LICENSING },
    *check({ licensing }) {
        const { files, unreadable, claims } = licensing;
        const [claim] = claims;
        for (const reason of unreadable)
            yield { code: 'unreadable', message: `${(0,quote/* quote */.h)(reason)}: the licence cannot be read.` };
        if (files.length === 0 && unreadable.length === 0) {
            yield claim
                ? {
                    code: 'no-text',
                    message: `There is no licence file; the text of what is named here is missing: ${(0,quote/* quote */.h)(claim.words)}.`,
                    at: claim.at,
                }
                : { code: 'absent', message: 'There is no licence file.' };
        }
        for (const file of files)
            yield* judged(file, files);
    },
});
function* judged(file, files) {
    const { document, sourceAvailable } = file;
    const { licenses, ids, isOpen, isPart, at } = described(file, files);
    if (document.text.trim() === '')
        yield { code: 'empty', message: `${(0,quote/* quote */.h)(document.file)} is empty.`, at };
    else if (sourceAvailable !== undefined && !isOpen)
        yield {
            code: isPart ? 'source-available-part' : 'source-available',
            message: `${(0,quote/* quote */.h)(document.file)} is ${(0,quote/* quote */.h)(sourceAvailable)}, which is no Open Source licence${isPart ? '; a part of the code is under it.' : '.'}`,
            at,
        };
    else if (licenses.length === 0)
        yield {
            code: 'unknown',
            message: `${(0,quote/* quote */.h)(document.file)} holds no licence text that is known: a person must judge whether it is Open Source.`,
            at,
        };
    // What only lies in LICENSES/ is told of by docs/license-terms.
    else if (!isOpen && !(isPart && document.file.includes('LICENSES/')))
        yield { code: isPart ? 'not-approved-part' : 'not-approved', message: notApproved(document.file, ids), at };
    else if (isOpen && licenses.length > 1)
        yield { code: 'several', message: `${(0,quote/* quote */.h)(document.file)} holds several licences: ${ids}.`, at };
}

;// CONCATENATED MODULE: ./src/rules/docs/license-agreement.ts



const licenseAgreement = rule({
    id: 'docs/license-agreement',
    requirements: ['product/license'],
    kinds: ['plugin', 'app'],
    severity: 'warning',
    summary: 'Every file names the same licence',
    why: 'Where two places name different licences, nobody can tell under which one the code may be used.',
    fix: 'Name the licence of the LICENSE file in the README and in package.json.',
    example: {
        bad: { 'README.md': ['Apache License 2.0, see', 'MIT License, see'] },
        good: { 'README.md': ['Apache License 2.0, see', 'Apache-2.0, see'] },
    },
    needs: { licensing: LICENSING },
    *check({ licensing }) {
        const { files, claims } = licensing;
        const held = new Set(files.flatMap((file) => [...file.licenses, ...file.named]).map(({ id }) => id));
        if (held.size === 0)
            return;
        const [first, ...others] = files.filter(({ document, licenses }) => licenses.some(({ osi }) => osi) && !document.file.includes('LICENSES/'));
        const id = first?.licenses[0]?.id ?? '';
        for (const { document, licenses } of others) {
            const [other] = licenses;
            // The GNU licences refer to each other, each in its own file.
            if (!other || other.id === id || (id.includes('GPL') && other.id.includes('GPL')))
                continue;
            yield {
                message: `${(0,quote/* quote */.h)(document.file)} is ${other.id}, while ${(0,quote/* quote */.h)(first?.document.file ?? '')} is ${id}.`,
                at: document.locate({ start: 0, end: Math.max(document.line(1).length, 1) }),
            };
        }
        for (const { licenses, words, at } of claims) {
            if (!licenses.some((license) => held.has(license.id)))
                yield { message: `This says ${(0,quote/* quote */.h)(words)}, while the licence file is ${[...held].join(' and ')}.`, at };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/docs/license-terms.ts




const licenseTerms = rule({
    id: 'docs/license-terms',
    requirements: ['product/license'],
    kinds: ['plugin', 'app'],
    severity: 'notice',
    codes: { copyleft: 'notice', 'name-only': 'notice', 'more-text': 'notice', 'listed-part': 'notice' },
    summary: 'The licence asks nothing that its users must know before they build on it',
    why: 'An Open Source licence may still bind what is built on the code, or say more than its name does; whoever takes the code up looks for that first.',
    fix: 'Nothing, where it is meant; otherwise hold the whole text of the licence, and nothing else, in the LICENSE file.',
    example: {
        bad: { LICENSE: 'SPDX-License-Identifier: Apache-2.0\n' },
        good: {},
    },
    needs: { licensing: LICENSING },
    *check({ licensing: { files } }) {
        for (const file of files)
            yield* remarks(file, files);
    },
});
function* remarks(file, files) {
    const { document, more } = file;
    const { licenses, ids, isOpen, isPart, at } = described(file, files);
    if (licenses.length === 0 || document.text.trim() === '')
        return;
    if (!isOpen) {
        if (isPart && file.sourceAvailable === undefined && document.file.includes('LICENSES/'))
            yield { code: 'listed-part', message: notApproved(document.file, ids), at };
    }
    else if (licenses.length > 1)
        return;
    else if (/^A?GPL|^LGPL/.test(ids))
        yield {
            code: 'copyleft',
            message: `${(0,quote/* quote */.h)(document.file)} is ${ids}: what is built on the code must be under it, too.`,
            at,
        };
    else if (file.licenses.length === 0)
        yield { code: 'name-only', message: `${(0,quote/* quote */.h)(document.file)} names ${ids}, and does not hold its text.`, at };
    else if (more)
        yield {
            code: 'more-text',
            message: `${(0,quote/* quote */.h)(document.file)} is ${ids} and says more than that licence: a person must read the rest.`,
            at,
        };
}

// EXTERNAL MODULE: ./src/repository/left-out.ts
var left_out = __webpack_require__(6602);
;// CONCATENATED MODULE: ./src/facts/repository/paths.ts


/** Which paths lead somewhere in the repository. */
class PathIndex {
    #files;
    #isPartial;
    #folders = new Set(['', '.']);
    #byLowerCase = new Map();
    constructor(directory) {
        this.#isPartial = directory.commit === undefined;
        this.#files = new Set(directory.files);
        for (const file of directory.files) {
            this.#byLowerCase.set(file.toLowerCase(), file);
            for (let at = file.lastIndexOf('/'); at > 0 && !this.#folders.has(file.slice(0, at)); at = file.lastIndexOf('/', at - 1))
                this.#folders.add(file.slice(0, at));
        }
    }
    /** Whether there is such a file or folder. What lies in a linked folder or a submodule cannot be seen and counts as there. */
    has(path) {
        if (this.#files.has(path) || this.#folders.has(path) || (this.#isPartial && isUnlisted(path)))
            return true;
        for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
            if (this.#files.has(path.slice(0, at)))
                return true;
        return false;
    }
    /** The Markdown file that a documentation site serves under a path: `guide`, `guide.html`. */
    pageAt(path) {
        const page = path.replace(/\.html$/, '');
        return ['.md', '.mdx', '.markdown'].map((extension) => page + extension).find((file) => this.#files.has(file));
    }
    /** The file whose path differs only in capital letters. */
    differentCase(path) {
        return this.#byLowerCase.get(path.toLowerCase());
    }
}
/** Whether a path is not listed without git. */
function isUnlisted(path) {
    return path.split('/').some((part) => part.startsWith('.') || left_out/* UNLISTED */.n.has(part));
}
/** Which paths lead somewhere in the repository. */
const PATHS = (0,fact/* fact */.f)('paths', loadPaths);
async function loadPaths(source) {
    return Promise.resolve(new PathIndex(source.contribution.repository));
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./src/rules/words/lost-link.ts


/** Says that there is no such file, or how it is spelled. */
function pathLost(url, path, isImage, paths) {
    const similar = paths.differentCase(path) ?? paths.pageAt(path);
    return `${(0,quote/* quote */.h)(url)} leads nowhere: ${similar === undefined ? `there is no ${isImage ? 'image' : 'file'} ${(0,quote/* quote */.h)(path)}.` : `the file is called ${(0,quote/* quote */.h)(similar)}.`}`;
}
/** Says that a document has no such heading; undefined where it has. */
function anchorLost(anchor, document) {
    if (!anchor || !document || anchor === 'top' || document.hasAnchor(anchor.replace(/^user-content-/, '')))
        return undefined;
    const known = [...document.parts.anchors];
    const near = known.length === 0 || known.length > 200 || anchor.length > 80 ? undefined : (0,mod/* closest */.kp)(anchor.toLowerCase(), known);
    const meant = near !== undefined && (0,mod/* distance */.Io)(near, anchor.toLowerCase()) <= anchor.length / 3;
    return `${(0,quote/* quote */.h)(`#${anchor}`)} leads nowhere: ${(0,quote/* quote */.h)(document.file)} has no such heading${meant ? `; ${(0,quote/* quote */.h)(`#${near}`)} is meant?` : '.'}`;
}

;// CONCATENATED MODULE: ./src/rules/docs/links.ts







const links = rule({
    id: 'docs/links',
    requirements: ['web/documentation'],
    kinds: kinds/* KINDS */.GW,
    severity: 'error',
    codes: { lost: 'error', 'lost-in-page': 'warning', 'no-anchor': 'warning', 'no-address': 'warning' },
    summary: 'Links and images of the documentation lead somewhere',
    why: 'A link into the repository that leads to nothing is a page of documentation that nobody can read.',
    fix: 'Correct the path (capital letters count), or add the file.',
    example: {
        bad: { 'README.md': ['[SECURITY.md](SECURITY.md)', '[SECURITY.md](docs/SECURITY.md)'] },
        good: { 'README.md': ['[SECURITY.md](SECURITY.md)', '[SECURITY.md](./SECURITY.md)'] },
    },
    needs: { documentation: DOCUMENTATION, paths: PATHS },
    *check({ documentation, paths }) {
        yield* broken(documentation.readme, documentation.pages, paths, false);
        for (const page of documentation.pages)
            yield* broken(page, [documentation.readme, ...documentation.pages], paths, true);
    },
});
function* broken(document, others, paths, isPage) {
    const reported = new Set();
    for (const { url, span, ...part } of [...document.parts.links, ...document.parts.images]) {
        const target = targetOf(document.file, url);
        if (target.kind !== 'file' || reported.has(url))
            continue;
        // Pages are read on a site, too, where a generator has made something else of their names.
        if (isPage && !paths.has(target.path) && paths.pageAt(target.path) !== undefined)
            continue;
        if (/^\[|\]\(/.test(url)) {
            reported.add(url);
            yield {
                code: 'no-address',
                message: `${(0,quote/* quote */.h)(url)} is no address: Markdown stands where an address belongs.`,
                at: document.locate(span),
            };
            continue;
        }
        const message = paths.has(target.path)
            ? anchorLost(target.anchor, [document, ...others].find(({ file }) => file === target.path))
            : pathLost(url, target.path, 'alt' in part, paths);
        if (message === undefined)
            continue;
        reported.add(url);
        const code = paths.has(target.path) ? 'no-anchor' : isPage ? 'lost-in-page' : 'lost';
        yield { code, message, at: document.locate(span) };
    }
}

;// CONCATENATED MODULE: ./src/data/marketplace-plugins.json
var marketplace_plugins_namespaceObject = /*#__PURE__*/JSON.parse('{"N":[{"id":"alertmanager","names":["AlertManager"],"repositories":["cpanato/mattermost-plugin-alertmanager"],"author_type":"community","first_seen":"2023-03-10","last_seen":"2023-08-29","latest_listed":"0.4.0"},{"id":"antivirus","names":["Antivirus"],"repositories":["mattermost/mattermost-plugin-antivirus"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2023-08-29","latest_listed":"0.1.1"},{"id":"autotranslate","names":["Autotranslate"],"repositories":[],"author_type":null,"first_seen":"2019-08-02","last_seen":"2019-08-02","latest_listed":"0.2.0"},{"id":"bitbucket","names":["Bitbucket"],"repositories":["mattermost/mattermost-plugin-bitbucket"],"author_type":"mattermost","first_seen":"2022-03-28","last_seen":"2023-08-29","latest_listed":"1.1.1"},{"id":"com.github.jespino.recommend","names":["Channel Recommender"],"repositories":["jespino/mattermost-plugin-recommend"],"author_type":"community","first_seen":"2020-10-02","last_seen":"2023-08-29","latest_listed":"0.0.4"},{"id":"com.github.manland.mattermost-plugin-gitlab","names":["GitLab","Gitlab"],"repositories":["mattermost/mattermost-plugin-gitlab"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2024-10-11","latest_listed":"0.1.0"},{"id":"com.github.mattermost.plugin-circleci","names":["CircleCI"],"repositories":[],"author_type":"mattermost","first_seen":"2021-03-30","last_seen":"2023-08-29","latest_listed":"1.2.0"},{"id":"com.github.matterpoll.matterpoll","names":["Matterpoll"],"repositories":["matterpoll/matterpoll"],"author_type":"community","first_seen":"2020-11-11","last_seen":"2023-08-29","latest_listed":"1.4.0"},{"id":"com.github.moussetc.mattermost.plugin.diceroller","names":["Dice Roller ⚄"],"repositories":["moussetc/mattermost-plugin-dice-roller"],"author_type":"community","first_seen":"2021-03-30","last_seen":"2023-08-29","latest_listed":"3.1.1"},{"id":"com.github.moussetc.mattermost.plugin.giphy","names":["GIF commands"],"repositories":["moussetc/mattermost-plugin-giphy"],"author_type":"community","first_seen":"2020-08-01","last_seen":"2023-08-29","latest_listed":"1.3.0"},{"id":"com.github.phillipahereza.mattermost-plugin-digitalocean","names":["DigitalOcean"],"repositories":["phillipahereza/mattermost-plugin-digitalocean"],"author_type":"community","first_seen":"2020-10-02","last_seen":"2023-08-29","latest_listed":"1.0.0"},{"id":"com.mattermost.agenda","names":["Agenda"],"repositories":["mattermost/mattermost-plugin-agenda"],"author_type":"mattermost","first_seen":"2020-12-02","last_seen":"2023-08-29","latest_listed":"0.2.2"},{"id":"com.mattermost.apps","names":["Apps"],"repositories":["mattermost/mattermost-plugin-apps"],"author_type":"mattermost","first_seen":"2021-04-23","last_seen":"2023-08-29","latest_listed":"0.4.0"},{"id":"com.mattermost.aws-sns","names":["AWS SNS"],"repositories":["mattermost/mattermost-plugin-aws-SNS"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2024-03-11","latest_listed":"1.3.0"},{"id":"com.mattermost.calls","names":["Calls","Calls (Beta)"],"repositories":["mattermost/mattermost-plugin-calls"],"author_type":"mattermost","first_seen":"2022-03-10","last_seen":"2024-10-11","latest_listed":"0.4.8"},{"id":"com.mattermost.confluence","names":["Confluence"],"repositories":["mattermost/mattermost-plugin-confluence"],"author_type":"mattermost","first_seen":"2020-06-30","last_seen":"2023-08-29","latest_listed":"1.2.0"},{"id":"com.mattermost.custom-attributes","names":["Custom User Attributes"],"repositories":["mattermost/mattermost-plugin-custom-attributes"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2023-08-29","latest_listed":"1.0.0"},{"id":"com.mattermost.demo-plugin","names":["Demo Plugin"],"repositories":[],"author_type":null,"first_seen":"2019-08-02","last_seen":"2019-08-02","latest_listed":"0.1.0"},{"id":"com.mattermost.jira","names":["Jira"],"repositories":["mattermost/mattermost-plugin-jira"],"author_type":null,"first_seen":"2020-01-15","last_seen":"2020-01-15","latest_listed":"1.0.2"},{"id":"com.mattermost.mscalendar","names":["Microsoft Calendar (E20 only)","Microsoft Calendar"],"repositories":[],"author_type":"mattermost","first_seen":"2020-06-30","last_seen":"2023-08-29","latest_listed":"1.0.0"},{"id":"com.mattermost.msteams-sync","names":["MS Teams","MSTeams Sync"],"repositories":["mattermost/mattermost-plugin-msteams","mattermost/mattermost-plugin-msteams-sync"],"author_type":"mattermost","first_seen":"2024-04-22","last_seen":"2024-10-11","latest_listed":"2.0.3"},{"id":"com.mattermost.msteamsmeetings","names":["MS Teams Meetings"],"repositories":["mattermost/mattermost-plugin-msteams-meetings"],"author_type":"mattermost","first_seen":"2020-12-02","last_seen":"2023-08-29","latest_listed":"0.1.0"},{"id":"com.mattermost.nps","names":["User Satisfaction Surveys","Net Promoter Score"],"repositories":["mattermost/mattermost-plugin-nps"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2023-08-29","latest_listed":"1.0.0"},{"id":"com.mattermost.plugin-channel-export","names":["Channel Export"],"repositories":["mattermost/mattermost-plugin-channel-export"],"author_type":"mattermost","first_seen":"2020-07-19","last_seen":"2023-08-29","latest_listed":"0.2.2"},{"id":"com.mattermost.plugin-incident-management","names":["Incident Management","Incident Collaboration"],"repositories":["mattermost/mattermost-plugin-incident-response","mattermost/mattermost-plugin-incident-management","mattermost/mattermost-plugin-incident-collaboration"],"author_type":"mattermost","first_seen":"2020-11-11","last_seen":"2022-05-04","latest_listed":"1.9.0"},{"id":"com.mattermost.plugin-incident-response","names":["Incident Response"],"repositories":["mattermost/mattermost-plugin-incident-response"],"author_type":null,"first_seen":"2020-07-19","last_seen":"2020-08-25","latest_listed":"0.2.1"},{"id":"com.mattermost.plugin-todo","names":["Todo Plugin","Todo"],"repositories":["mattermost/mattermost-plugin-todo"],"author_type":"mattermost","first_seen":"2020-05-08","last_seen":"2023-08-29","latest_listed":"0.2.0"},{"id":"com.mattermost.walltime-plugin","names":["Walltime Plugin"],"repositories":[],"author_type":null,"first_seen":"2019-08-02","last_seen":"2019-08-02","latest_listed":"0.1.1"},{"id":"com.mattermost.webex","names":["Webex"],"repositories":["mattermost/mattermost-plugin-webex"],"author_type":"mattermost","first_seen":"2019-11-05","last_seen":"2023-08-29","latest_listed":"1.0.0"},{"id":"com.mattermost.welcomebot","names":["Welcome Bot"],"repositories":["mattermost/mattermost-plugin-welcomebot"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2023-08-29","latest_listed":"1.0.0"},{"id":"com.nilsbrinkmann.icebreaker","names":["Icebreaker Plugin"],"repositories":["monsdar/mattermost-icebreaker-plugin"],"author_type":"community","first_seen":"2020-12-12","last_seen":"2023-08-29","latest_listed":"2.2.2"},{"id":"focalboard","names":["Focalboard","Mattermost Boards"],"repositories":["mattermost/focalboard"],"author_type":"mattermost","first_seen":"2021-06-29","last_seen":"2023-08-29","latest_listed":"0.8.2"},{"id":"github","names":["GitHub"],"repositories":["mattermost/mattermost-plugin-github"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2024-10-11","latest_listed":"0.11.0"},{"id":"jenkins","names":["Jenkins plugin","Jenkins"],"repositories":["mattermost/mattermost-plugin-jenkins"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2023-08-29","latest_listed":"0.0.2"},{"id":"jira","names":["Jira"],"repositories":["mattermost/mattermost-plugin-jira"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2024-10-11","latest_listed":"1.0.3"},{"id":"jitsi","names":["Jitsi"],"repositories":["mattermost/mattermost-plugin-jitsi"],"author_type":"mattermost","first_seen":"2020-06-30","last_seen":"2023-08-29","latest_listed":"2.0.0"},{"id":"mattermost-autolink","names":["Autolink"],"repositories":["mattermost/mattermost-plugin-autolink"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2023-08-29","latest_listed":"1.0.0"},{"id":"mattermost-plugin-azure-devops","names":["Azure DevOps"],"repositories":["mattermost/mattermost-plugin-azure-devops"],"author_type":"mattermost","first_seen":"2023-04-28","last_seen":"2023-08-29","latest_listed":"3.2.0"},{"id":"mattermost-plugin-hackerone","names":["Hackerone Plugin"],"repositories":["mattermost/mattermost-plugin-hackerone"],"author_type":"community","first_seen":"2022-12-23","last_seen":"2023-08-29","latest_listed":"1.0.0"},{"id":"mattermost-plugin-servicenow","names":["Servicenow Plugin"],"repositories":["mattermost/mattermost-plugin-servicenow"],"author_type":"mattermost","first_seen":"2023-01-12","last_seen":"2024-10-11","latest_listed":"2.3.4"},{"id":"mattermost-plugin-servicenow-virtual-agent","names":["ServiceNow Virtual Agent"],"repositories":["mattermost/mattermost-plugin-servicenow-virtual-agent"],"author_type":"mattermost","first_seen":"2022-12-23","last_seen":"2023-08-29","latest_listed":"2.1.2"},{"id":"mattermost-profanity-filter","names":["Profanity Filter"],"repositories":["mattermost/mattermost-plugin-profanity-filter"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2023-08-29","latest_listed":"1.0.0"},{"id":"memes","names":["Memes"],"repositories":["mattermost/mattermost-plugin-memes"],"author_type":"mattermost","first_seen":"2020-08-01","last_seen":"2023-08-29","latest_listed":"1.3.0"},{"id":"playbooks","names":["Playbooks"],"repositories":["mattermost/mattermost-plugin-playbooks"],"author_type":"mattermost","first_seen":"2022-07-27","last_seen":"2023-08-29","latest_listed":"1.28.2"},{"id":"set-default-theme","names":["Set Default Theme"],"repositories":["mickmister/mattermost-plugin-default-theme"],"author_type":"community","first_seen":"2022-11-10","last_seen":"2023-08-29","latest_listed":"0.1.0"},{"id":"skype4business","names":["Skype for Business"],"repositories":["mattermost/mattermost-plugin-skype4business"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2023-08-29","latest_listed":"0.2.0"},{"id":"zoom","names":["Zoom"],"repositories":["mattermost/mattermost-plugin-zoom"],"author_type":"mattermost","first_seen":"2019-08-02","last_seen":"2024-10-11","latest_listed":"1.0.2"}]}');
;// CONCATENATED MODULE: ./src/rules/docs/marketplace-claim.ts





/** "install it from the Plugin Marketplace", "In Mattermost, open the Marketplace". */
const marketplace_claim_CLAIM = /\b(?:install|find|available|download|get|go|open|visit|search|select|browse|listed|navigate|update)\w*\b[^.!?]{0,60}?\b(?:(?:in|on|from|via|through|to|using|>)\s+)?(?:the )?(?:Mattermost )?(?:in-product |plugins? |app )?Market ?place\b/i;
const DENIAL = /\b(?:not|no longer|isn.t|aren.t|cannot|can.t|before|once|until|if|when|older|deprecated|unavailable|was|were|used to|stop\w*|former\w*|previously|future|soon|plan\w*)\b/i;
const OTHER_PLACE = /\b(?:atlassian|github|zoom|slack|jenkins|docker|visual studio|app ?source|azure) (?:app )?market ?place\b/i;
const marketplaceClaim = rule({
    id: 'docs/marketplace-claim',
    requirements: ['web/documentation'],
    kinds: ['plugin'],
    severity: 'warning',
    codes: { 'never-listed': 'warning', 'no-longer-listed': 'notice' },
    summary: 'The README sends nobody to the Marketplace for a plugin that is not there',
    why: 'Who follows the instruction searches the Marketplace and finds nothing.',
    fix: 'Describe the installation from a release file until the plugin is listed.',
    example: {
        bad: {
            'README.md': ['To update, upload', 'It can be installed from the Plugin Marketplace, too. To update, upload'],
        },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, readme: README },
    *check({ manifest, readme }) {
        const id = manifest.value.id?.toLowerCase();
        const known = marketplace_plugins_namespaceObject.N.find((plugin) => plugin.id.toLowerCase() === id);
        // The table is sampled: of Mattermost's own plugins it misses some that are listed.
        if (id === undefined || (known && (known.author_type !== 'community' || known.last_seen === NEWEST)))
            return;
        for (const block of readme.parts.blocks) {
            const sentence = block.text
                .split(/(?<=[.!?])\s/)
                .find((part) => marketplace_claim_CLAIM.test(part.slice(0, marketplace_claim_LONGEST)) && !DENIAL.test(part) && !OTHER_PLACE.test(part));
            const words = sentence && /(?:\S+ )?market ?place/i.exec(sentence)?.[0];
            if (!words)
                continue;
            yield {
                code: known ? 'no-longer-listed' : 'never-listed',
                message: `The README leads to the ${(0,quote/* quote */.h)(words)}, but the plugin ${(0,quote/* quote */.h)(manifest.value.id ?? '')} was ${known ? `last seen there on ${known.last_seen}, in lists` : 'never listed there'} up to ${NEWEST}.`,
                at: readme.locateIn(block, words),
            };
            return;
        }
    },
});
const NEWEST = marketplace_plugins_namespaceObject.N.reduce((newest, { last_seen }) => (last_seen > newest ? last_seen : newest), '');
const marketplace_claim_LONGEST = 500;

;// CONCATENATED MODULE: ./src/data/starter-readme.json
var starter_readme_namespaceObject = /*#__PURE__*/JSON.parse('{"YC":["Plugin Starter Template","Plugin Sample"],"bN":["mattermost/mattermost-plugin-starter-template","mattermost/mattermost-plugin-sample"]}');
;// CONCATENATED MODULE: ./src/rules/docs/readme.ts







const readme = rule({
    id: 'docs/readme',
    requirements: ['web/documentation', 'product/documentation'],
    kinds: kinds/* KINDS */.GW,
    severity: 'error',
    summary: 'There is a README that says something',
    why: 'The Marketplace asks for documentation to install, configure and use a contribution; people and reviewers look for it in the README.',
    fix: 'Write a README.md: what it does, how to install, configure and use it, with a screenshot.',
    example: { bad: { 'README.md': null }, good: {} },
    needs: { readmeFile: README_FILE, origin: ORIGIN },
    *check({ readmeFile, origin }) {
        const { file, unreadable, text, document } = readmeFile;
        if (file === undefined)
            yield { message: 'There is no README.' };
        else if (unreadable)
            yield { message: `${(0,quote/* quote */.h)(file)} cannot be read: ${unreadable}.` };
        else if (text.trim() === '')
            yield { message: `${(0,quote/* quote */.h)(file)} is empty.`, at: { file, line: 1, column: 1, endLine: 1, endColumn: 2 } };
        else if (document)
            yield* hollow(document, origin.slug);
    },
});
function* hollow(document, slug) {
    const { headings, blocks, codes, links } = document.parts;
    const [title] = headings;
    if (title && starter_readme_namespaceObject.YC.includes(title.text) && !starter_readme_namespaceObject.bN.includes(slug ?? '')) {
        yield {
            message: `The title of the README is still that of Mattermost’s starter template, ${(0,quote/* quote */.h)(title.text)}.`,
            at: document.locate(title.span),
        };
    }
    const titles = new Set(headings.map(({ span }) => span));
    let words = 0;
    for (const { text } of [...blocks.filter(({ span }) => !titles.has(span)), ...codes]) {
        words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
        if (words >= FEW)
            return;
    }
    if (!links.some(({ text }) => (0,vocabulary/* announcesDocumentation */.Bl)(text))) {
        yield {
            message: `${(0,quote/* quote */.h)(document.file)} has hardly any text: ${words} ${words === 1 ? 'word' : 'words'} beside headings.`,
            at: document.top,
        };
    }
}
const FEW = 40;

;// CONCATENATED MODULE: ./src/data/decorative-images.json
var decorative_images_namespaceObject = /*#__PURE__*/JSON.parse('{"S":["img.shields.io","shields.io","badgen.net","badge.fury.io","badges.gitter.im","circleci.com","dl.circleci.com","travis-ci.org","travis-ci.com","api.travis-ci.com","ci.appveyor.com","codecov.io","coveralls.io","goreportcard.com","godoc.org","pkg.go.dev","snyk.io","sonarcloud.io","api.codacy.com","app.codacy.com","app.fossa.com","app.fossa.io","bestpractices.coreinfrastructure.org","www.bestpractices.dev","api.scorecard.dev","api.securityscorecards.dev","translate.mattermost.com","hosted.weblate.org","deepwiki.com","contrib.rocks","opencollective.com","avatars.githubusercontent.com","www.buymeacoffee.com","cdn.buymeacoffee.com","ko-fi.com","storage.ko-fi.com","www.paypalobjects.com","api.star-history.com","zenodo.org","build.mattermost.com"],"aL":["badge","badges","shield","logo","logos","icon","icons","favicon","avatar","sponsor","sponsors","donate","status","coverage","banner"]}');
;// CONCATENATED MODULE: ./src/facts/docs/screenshots.ts









const FILM = /^(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com|loom\.com)$/;
const screenshots_PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg|mp4|webm|mov)$/i;
/** The larger side of an image that is only an icon, in pixels. */
const ICON_SIZE = 100;
const screenshots_MAX_IMAGES = 40;
/** The images of the documentation. */
const PICTURES = (0,fact/* fact */.f)('pictures', loadPictures);
async function loadPictures(source) {
    const readme = await README.of(source);
    if ((0,missing/* isMissing */.b2)(readme))
        return readme;
    const decorations = readme.parts.images.filter(isDecoration).length;
    const site = readme.parts.links.find((link) => (0,vocabulary/* leadsToDocumentation */.Z8)(link) && screenshots_isSite(readme.file, link.url));
    const result = { readme, decorations, site: site && readme.locate(site.span).line };
    const own = await look(source, readme);
    if (own.found)
        return { ...result, ...own };
    const documentation = await DOCUMENTATION.of(source);
    const broken = [...own.broken];
    for (const page of (0,missing/* isMissing */.b2)(documentation) ? [] : documentation.pages) {
        const more = await look(source, page);
        broken.push(...more.broken);
        if (more.found)
            return { ...result, found: true, broken };
    }
    return { ...result, found: false, broken };
}
function screenshots_isSite(file, address) {
    const target = targetOf(file, address);
    return target.kind === 'web' && !isGeneral(target.url);
}
async function look(source, document) {
    const broken = [];
    if (document.parts.links.some(({ url }) => isShown(document.file, url)))
        return { found: true, broken };
    for (const image of document.parts.images.filter((candidate) => !isDecoration(candidate)).slice(0, screenshots_MAX_IMAGES)) {
        const reason = await screenshots_defectOf(source, document.file, image.url);
        if (reason === undefined)
            return { found: true, broken };
        if (reason !== 'small')
            broken.push({ at: document.locate(image.span), url: image.url, reason });
    }
    return { found: false, broken };
}
/** A link to a film or a picture, which GitHub shows in its place or people open. */
function isShown(file, address) {
    const target = targetOf(file, address);
    if (target.kind === 'file')
        return screenshots_PICTURE.test(target.path);
    if (target.kind !== 'web')
        return false;
    const { hostname, pathname } = target.url;
    return (FILM.test(hostname) ||
        (hostname === 'github.com' && /^\/(?:user-attachments|[^/]+\/[^/]+)\/assets\//.test(pathname)) ||
        (screenshots_PICTURE.test(pathname) && !isDecoration({ alt: '', url: address, width: undefined })));
}
function isDecoration({ alt, url, width }) {
    const target = targetOf('', url);
    if (width !== undefined && width < ICON_SIZE)
        return true;
    if (target.kind === 'web' &&
        (decorative_images_namespaceObject.S.includes(target.url.hostname) || /\bbadge\b|\/workflows\/[^/]+\.svg$/.test(target.url.pathname)))
        return true;
    const path = target.kind === 'web' ? target.url.pathname : target.kind === 'file' ? target.path : '';
    const words = [...(0,vocabulary/* wordsOf */.Z9)(external_node_path_.posix.basename(path)), ...(0,vocabulary/* wordsOf */.Z9)(alt)];
    return words.some((word) => decorative_images_namespaceObject.aL.includes(word)) && !words.some((word) => word.startsWith('screen'));
}
/** Why an image of the repository shows nothing; `small` where it is but an icon. */
async function screenshots_defectOf(source, file, address) {
    const target = targetOf(file, address);
    if (target.kind !== 'file')
        return undefined;
    const content = await source.contribution.bytes(target.path);
    if (content.state === 'absent')
        return 'does not exist';
    if (content.state !== 'present')
        return content.state === 'outside' ? 'leads out of the repository' : undefined;
    if (/\.(?:mp4|webm|mov)$/i.test(target.path))
        return undefined;
    const size = await imageSizeOf(content.bytes);
    if (size === undefined)
        return 'is no image';
    return size !== 'unknown' && Math.max(size.width, size.height) < ICON_SIZE ? 'small' : undefined;
}

;// CONCATENATED MODULE: ./src/rules/docs/screenshot.ts




const screenshot = rule({
    id: 'docs/screenshot',
    requirements: ['product/documentation', 'web/documentation'],
    kinds: kinds/* KINDS */.GW,
    severity: 'warning',
    codes: { absent: 'warning', broken: 'warning', elsewhere: 'notice' },
    summary: 'The documentation shows what it looks like',
    why: 'The Marketplace recommends screenshots and the submission template asks for at least one: they say at a glance what people will get.',
    fix: 'Add a screenshot to the README, best as a file of the repository: `![What is to be seen](docs/screenshot.png)`. Badges and logos do not count.',
    example: {
        bad: {
            'README.md': [
                '![A channel in which Weather answers /weather and posts a storm alert](docs/screenshot.png)',
                '![Logo](assets/icon.svg)',
            ],
        },
        good: {},
    },
    needs: { pictures: PICTURES },
    *check({ pictures }) {
        const { readme, found, broken, decorations, site } = pictures;
        if (found)
            return;
        for (const { at, url, reason } of broken)
            yield { code: 'broken', message: `The image ${(0,quote/* quote */.h)(url)} ${reason}, so nothing shows the product.`, at };
        if (broken.length > 0)
            return;
        const seen = decorations === 0
            ? 'has no image'
            : `has no image but ${decorations === 1 ? 'a badge or logo' : `${decorations} badges or logos`}`;
        yield site === undefined
            ? { code: 'absent', message: `${(0,quote/* quote */.h)(readme.file)} ${seen}: nothing shows the product.`, at: readme.top }
            : {
                code: 'elsewhere',
                message: `${(0,quote/* quote */.h)(readme.file)} ${seen}; screenshots may be on the site that line ${site} links.`,
                at: readme.top,
            };
    },
});

;// CONCATENATED MODULE: ./src/data/mattermost-organisations.json
var mattermost_organisations_namespaceObject = /*#__PURE__*/JSON.parse('{"Q":["mattermost","mattermost-community","mattermostfederal"]}');
;// CONCATENATED MODULE: ./src/facts/docs/security-policy.ts






/** The places where GitHub looks for a policy. */
const POLICY = /^(?:\.github\/|docs\/)?security(?:\.(?:md|markdown|txt|rst|adoc))?$/i;
const SUBJECT = /vulnerabilit|responsible disclosure|responsibly disclos|security (?:issue|problem|bug|report|contact|flaw|hole|concern)|report(?:ing)? (?:a )?security/i;
const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]*(?:@|\s?[[({]\s?at\s?[\])}]\s?)[\p{L}\p{N}-]+(?:(?:\.|\s?[[({]\s?dot\s?[\])}]\s?)[\p{L}\p{N}-]+)+/giu;
const PLACEHOLDER = /^(?:you|your|user|name|email|mail|noreply|no-reply|git|example|someone)(?:[._-]?[a-z]+)?@|@(?:users\.noreply|example)\.|\[[^\]]*(?:insert|your)[^\]]*\]/i;
const FORM = /security\/advisories\/new|security-vulnerability-report|(?:hackerone|bugcrowd|huntr|intigriti|yeswehack)\.|private(?:ly)? (?:vulnerability )?report|report a vulnerability["”*_` ]*(?:button|tab|link)|security advisor(?:y|ies) (?:tab|page|feature)|\/\.well-known\/security\.txt|keybase\.io\//i;
const COMMUNITY = /community\.mattermost\.com/i;
const USERNAME = /(?:^|[\s([`*_])@[a-z][a-z0-9._-]{2,}/im;
const MATTERMOSTS = /@mattermost\.com|mattermost\.com\/[a-z-]*security/i;
const PUBLIC = /\b(?:open|file|create|submit|raise)(?:ing)? (?:an? |the )?(?:new |github |public )?(?:github )?issues?\b|\bissues? tracker\b|\/issues\b/i;
const REFUSED = /\b(?:not|never|n't|n’t|avoid|instead of|rather than)\b/i;
const security_policy_LONGEST = 100_000;
/** What the repository says on reporting vulnerabilities. */
const SECURITY_POLICY = (0,fact/* fact */.f)('securityPolicy', loadSecurityPolicy);
async function loadSecurityPolicy(source) {
    if (source.securityContact)
        return { contact: true, passages: [], file: undefined };
    const slug = await SLUG.of(source);
    const owner = (0,missing/* isMissing */.b2)(slug) ? undefined : slug.split('/')[0]?.toLowerCase();
    // Mattermost's own address is no contact for what others made; where the owner is not known, it may be.
    const isMattermosts = owner === undefined || mattermost_organisations_namespaceObject.Q.includes(owner);
    const passages = [];
    const policy = await source.contribution.nearestText((path) => POLICY.test(path));
    const texts = [
        ...(policy
            ? [
                {
                    text: policy.text.slice(0, security_policy_LONGEST),
                    at: policy.locate({ start: 0, end: Math.max(policy.line(1).length, 1) }),
                },
            ]
            : []),
        ...(await readmePassages(source)),
        ...(await manifestPassages(source)),
    ];
    for (const { text, at } of texts) {
        const kind = security_policy_judged(text, isMattermosts);
        if (kind === 'contact')
            return { contact: true, passages: [], file: policy?.file };
        passages.push({ at, kind });
    }
    // Nothing is taken from an answer that does not come.
    const reporting = (0,missing/* isMissing */.b2)(slug) ? undefined : await source.web?.gitHub.privateReporting(slug);
    return reporting === true
        ? { contact: true, passages: [], file: policy?.file }
        : { contact: false, passages, file: policy?.file };
}
function security_policy_judged(text, isMattermosts) {
    const foreign = !isMattermosts && MATTERMOSTS.test(text);
    const own = isMattermosts ? text : text.replace(/\S*@mattermost\.com|\S*mattermost\.com\/[a-z-]*security\S*/gi, ' ');
    const mail = (own.match(EMAIL) ?? []).some((address) => !PLACEHOLDER.test(address));
    if (mail || FORM.test(own) || (COMMUNITY.test(own) && USERNAME.test(own)))
        return 'contact';
    if (foreign)
        return 'mattermost';
    const sentence = text.split(/(?<=[.!?])\s|\n/).find((part) => PUBLIC.test(part));
    return sentence !== undefined && !REFUSED.test(sentence) ? 'public-issue' : 'silent';
}
/** "Security", "Security policy", "Reporting vulnerabilities". */
function isSection(heading = '') {
    return (/^[\W\d]*security\W*(?:policy|contact|issues?|disclosure|vulnerability disclosure)?\W*$/i.test(heading) ||
        SUBJECT.test(heading));
}
const security_policy_SENTENCE = 60;
/** The sections of the README that are about security, and the paragraphs elsewhere that speak of vulnerabilities. */
async function readmePassages(source) {
    const readme = await README.of(source);
    if ((0,missing/* isMissing */.b2)(readme))
        return [];
    const { headings, blocks, links } = readme.parts;
    const titles = new Set(headings.map(({ span }) => span));
    const about = blocks.filter(({ text, heading, span, inList }) => {
        // The title of a section is no passage, and neither is its line in a table of contents.
        if (titles.has(span) || (inList && text.length < security_policy_SENTENCE))
            return false;
        return ((SUBJECT.test(text.slice(0, security_policy_LONGEST)) && /report|disclos|contact|found|find|discover/i.test(text)) ||
            isSection(heading?.text));
    });
    return about.map((block) => {
        const urls = links
            .filter(({ span }) => span.start >= block.span.start && span.end <= block.span.end)
            .map(({ url }) => url);
        return { text: [block.text, ...urls].join(' '), at: readme.locate(block.span) };
    });
}
async function manifestPassages(source) {
    const manifest = await manifest_manifest/* MANIFEST */.e0.of(source);
    if ((0,missing/* isMissing */.b2)(manifest))
        return [];
    const schema = manifest.value.settings_schema;
    return ['header', 'footer'].flatMap((field) => {
        const text = schema?.[field];
        return text !== undefined && SUBJECT.test(text) ? [{ text, at: manifest.at('settings_schema', field) }] : [];
    });
}

;// CONCATENATED MODULE: ./src/rules/docs/security-contact.ts



const securityContact = rule({
    id: 'docs/security-contact',
    requirements: ['security/contact'],
    kinds: ['plugin', 'app'],
    severity: 'error',
    summary: 'Vulnerabilities can be reported in private',
    why: 'The Marketplace asks for an email address or a username on the Mattermost Community server to report vulnerabilities to; a public issue would tell attackers first.',
    fix: 'Add a SECURITY.md with an email address, a username on community.mattermost.com or a link to GitHub’s private reporting; or set `security-contact` in .github/marketplace-readiness.yml.',
    example: {
        bad: {
            'SECURITY.md': '# Security\n\nOpen an issue when you find a vulnerability.\n',
            'README.md': [
                'Report vulnerabilities to security@weather.example.org, not in a public issue. See [SECURITY.md](SECURITY.md).',
                'See [SECURITY.md](SECURITY.md).',
            ],
        },
        good: { 'README.md': ['security@weather.example.org, not', '@jane on https://community.mattermost.com, not'] },
    },
    needs: { securityPolicy: SECURITY_POLICY },
    *check({ securityPolicy }) {
        const { contact, passages } = securityPolicy;
        if (contact)
            return;
        const [passage] = ['public-issue', 'mattermost', 'silent'].flatMap((kind) => passages.filter((candidate) => candidate.kind === kind));
        if (!passage)
            yield {
                message: 'Nothing in the repository says how to report a vulnerability in private: there is no SECURITY file, and nothing on it in the README.',
            };
        else
            yield { message: `${(0,quote/* quote */.h)(passage.at.file)} speaks of security, but ${WORDS[passage.kind]}.`, at: passage.at };
    },
});
const WORDS = {
    'public-issue': 'asks for a public issue: that is no private contact',
    mattermost: 'names only Mattermost’s own contact, not one of this contribution’s authors',
    silent: 'names no email address, no username on the Community server and no form for reports',
};

;// CONCATENATED MODULE: ./src/facts/repository/trackers.ts




/** Where bugs of this contribution are reported, so far as the manifest and the remote tell; addresses of the repository itself count. */
const TRACKERS = (0,fact/* fact */.f)('trackers', loadTrackers);
async function loadTrackers(source) {
    const [slug, manifest] = await Promise.all([SLUG.of(source), manifest_manifest/* MANIFEST */.e0.of(source)]);
    const named = (0,missing/* isMissing */.b2)(manifest) ? [] : [manifest.value.support_url, manifest.value.homepage_url];
    return [...named, (0,missing/* isMissing */.b2)(slug) ? undefined : `https://github.com/${slug}/issues`].flatMap((url) => url ? [url] : []);
}

;// CONCATENATED MODULE: ./src/rules/docs/tracker-link.ts






const trackerLink = rule({
    id: 'docs/tracker-link',
    requirements: ['web/tracker'],
    kinds: kinds/* KINDS */.GW,
    severity: 'warning',
    summary: 'The README links the issue tracker',
    why: 'The Marketplace asks for a public place to report bugs, and users look for it where they read.',
    fix: 'Link the issues page of the repository in a section "Help".',
    example: {
        bad: {
            'README.md': ['[issue tracker](https://github.com/example/mattermost-plugin-weather/issues)', 'issue tracker'],
        },
        good: {},
    },
    needs: { readme: README, trackers: TRACKERS },
    *check({ readme, trackers }) {
        const own = new Set(trackers.map((url) => repositoryName(url)));
        let other;
        for (const { url } of readme.parts.links) {
            const target = targetOf(readme.file, url);
            if (/(?:^|\/)\.\.\/issues\b/.test(url) ||
                trackers.some((tracker) => url.replace(/\/$/, '') === tracker.replace(/\/$/, '')))
                return;
            if (target.kind !== 'web')
                continue;
            const gitHub = gitHubPath(target.url);
            const isTracker = /\/(?:issues|discussions|bugs?|tickets?|tracker|work_items)(?:[/?#]|$)/i.test(target.url.pathname) ||
                /^(?:jira|bugs|issues)\./.test(target.url.hostname);
            if (!isTracker)
                continue;
            // Repositories move between owners and keep their names.
            if (!gitHub || trackers.length === 0 || own.has(repositoryName(target.url.href)))
                return;
            other ??= { url, slug: gitHub.slug };
        }
        yield other === undefined
            ? { message: `${(0,quote/* quote */.h)(readme.file)} does not link an issue tracker.`, at: readme.top }
            : {
                message: `${(0,quote/* quote */.h)(readme.file)} links no issue tracker but that of ${(0,quote/* quote */.h)(other.slug)}.`,
                at: readme.locate(readme.parts.links.find(({ url }) => url === other.url)?.span ?? { start: 0, end: 1 }),
            };
    },
});
function repositoryName(url) {
    return URL.canParse(url) ? gitHubPath(new URL(url))?.slug.split('/')[1] : undefined;
}

;// CONCATENATED MODULE: ./src/rules/docs/troubleshooting.ts




const troubleshooting = rule({
    id: 'docs/troubleshooting',
    requirements: ['product/documentation'],
    kinds: ['plugin', 'app'],
    severity: 'notice',
    codes: { absent: 'notice', mentioned: 'notice', elsewhere: 'notice' },
    summary: 'The documentation says what to do when something does not work',
    why: 'The submission template asks for troubleshooting and help; what is written there need not be asked in issues.',
    fix: 'Add a section "Troubleshooting" or "Help": what people run into, what the log says then, and where to ask.',
    example: {
        bad: { 'README.md': exampleReadme('Help', 'Elsewhere') },
        good: { 'README.md': exampleReadme('Help', 'FAQ') },
    },
    needs: { troubleshootingDocs: TROUBLESHOOTING_DOCS },
    *check({ troubleshootingDocs }) {
        yield* uncovered(troubleshootingDocs, 'troubleshooting or help');
    },
});

;// CONCATENATED MODULE: ./src/rules/docs/usage.ts





const usage = rule({
    id: 'docs/usage',
    requirements: ['web/documentation', 'product/documentation'],
    kinds: kinds/* KINDS */.GW,
    severity: 'error',
    codes: { absent: 'error', mentioned: 'warning', elsewhere: 'warning' },
    summary: 'The documentation tells how to use it',
    why: 'Users need to know which commands, buttons and menus the contribution brings, and what they do.',
    fix: 'Add a section "Usage" with the commands and what happens, best with an example.',
    example: {
        bad: {
            'README.md': exampleReadme('Usage', 'Words')
                .replace('Type `/weather` in a channel.', 'It rains.')
                .replace('Run `make`', 'Build it'),
        },
        good: { 'README.md': exampleReadme('Usage', 'Slash commands') },
    },
    needs: { usageDocs: USAGE_DOCS },
    *check({ usageDocs }) {
        const { readme, found } = usageDocs;
        // A feature list that names the slash commands tells how to use them.
        const commands = readme.parts.codes.filter(({ text }) => /^\/[a-z][\w-]*(?: |$)/.test(text));
        if (!found && commands.length < SOME)
            yield* uncovered(usageDocs, 'using it');
    },
});
const SOME = 3;

// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(8469);
var compare_default = /*#__PURE__*/__webpack_require__.n(compare);
;// CONCATENATED MODULE: ./src/facts/docs/version-statements.ts
/** "Mattermost 10.11 or later", "requires Mattermost Server v10.11+", "minimum Mattermost version: 10.11". */
const FORMS = [
    /\bMattermost(?: server| version| release)* (?:version )?(?:>=|≥)?\s*v?(\d+\.\d+(?:\.\d+)?)(?:\s*\+|\)?,? (?:or|and) (?:later|higher|above|newer|greater|up)| onwards?)/gi,
    /\b(?:require[sd]?|needs|at least)(?: a| the)?(?: minimum)?(?: version)?(?: of)? Mattermost(?: server| version| release)* (?:version )?(?:>=|≥)?\s*v?(\d+\.\d+(?:\.\d+)?)/gi,
    /\bminimum(?: supported| required)? Mattermost(?: server)? version(?: is|:)? *v?(\d+\.\d+(?:\.\d+)?)/gi,
];
/** Where a text asks for a version of Mattermost; a block that names several is about more than this contribution's newest state. */
function statementsIn(blocks) {
    return blocks.flatMap((block) => {
        const text = block.text.slice(0, version_statements_LONGEST);
        const found = FORMS.flatMap((form) => [...text.matchAll(form)]
            .filter(({ index }) => !isCondition(text.slice(0, index)))
            .map(([words, version = '']) => ({ block, words, version })));
        const versions = new Set(found.map(({ version }) => version));
        const [first] = found;
        return first !== undefined &&
            versions.size === 1 &&
            !text.includes('|') &&
            !/\bplugin v(?:ersion )?\d|\bv?\d+\.\d+(?:\.\d+)? of (?:the|this) plugin/i.test(text)
            ? [first]
            : [];
    });
}
/** "In Mattermost 5.16 and later: …" opens a case, and asks for nothing. */
function isCondition(before) {
    return /(?:^|[.!?:;]\s+|\n)\W*(?:in|on|for|if|from|with|since|starting|when|as of)\b[^.!?:;\n]*$/i.test(before.slice(-LEAD));
}
const LEAD = 60;
/** A statement stands in the first sentences of a paragraph. */
const version_statements_LONGEST = 2000;

;// CONCATENATED MODULE: ./src/rules/docs/version-statement.ts








const versionStatement = rule({
    id: 'docs/version-statement',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The README asks for the same Mattermost version as the manifest',
    why: 'Admins plan by the README; the server goes by `min_server_version` and refuses the plugin below it.',
    fix: 'Write the version of the manifest in the README, or leave it out there.',
    example: {
        bad: { 'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.5 or later'] },
        good: { 'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.11.0+'] },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, readme: README },
    *check({ manifest, readme }) {
        const minimum = coerce_default()(manifest.value.min_server_version);
        const stated = minimum
            ? statementsIn(readme.parts.blocks).map((statement) => ({
                ...statement,
                order: compare_default()(coerce_default()(statement.version) ?? minimum, minimum),
            }))
            : [];
        if (stated.some(({ order }) => order === 0))
            return;
        for (const { block, words, version, order } of stated) {
            const [major, minor] = [minimum?.major, minimum?.minor];
            if (version === `${major}.${minor}` || (order > 0 && !isAboutAll(block)))
                continue;
            yield {
                message: `The README asks for ${(0,quote/* quote */.h)(words)}, but \`min_server_version\` is ${(0,quote/* quote */.h)(manifest.value.min_server_version ?? '')}.`,
                at: readme.locateIn(block, words),
            };
        }
    },
});
/** A higher version may be asked for one feature only; not so where the whole is spoken of. */
function isAboutAll({ heading }) {
    return (heading === undefined ||
        heading.level === 1 ||
        (0,vocabulary/* announces */.rq)('installation', heading.text) ||
        /require|compatib/i.test(heading.text));
}

;// CONCATENATED MODULE: ./src/rules/manifest/description.ts



const description_description = rule({
    id: 'manifest/description',
    requirements: ['product/presentation'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { absent: 'error', opening: 'notice' },
    summary: 'There is a description',
    why: 'It is the only text that people see in the Marketplace before they install; a plugin without one once crashed its dialog.',
    fix: 'Say in one sentence what people can do with it, starting with the verb.',
    example: {
        bad: { 'plugin.json': { description: null } },
        good: { 'plugin.json': { description: 'Post the weather of any city to a channel.' } },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        if (manifest.isMistyped('description'))
            return;
        const value = manifest.value.description?.trim();
        if (!value)
            yield { code: 'absent', message: 'The manifest has no `description`.', at: manifest.at('description') };
        else if (/^this plugin\b/i.test(value)) {
            yield {
                code: 'opening',
                message: `The description starts with ${(0,quote/* quote */.h)(value.slice(0, 11))}, as every other could.`,
                at: manifest.at('description'),
                fix: 'Start with what people can do with it.',
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/duplicate-key.ts



const duplicateKey = rule({
    id: 'manifest/duplicate-key',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'No key of the manifest comes twice',
    why: 'The last one wins, whatever a reader of the first one believes.',
    fix: 'Delete the one that is not meant.',
    example: { bad: { 'plugin.json': ['"name": "Weather",', '"name": "Wetter",\n    "name": "Weather",'] }, good: {} },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        for (const { key, span } of manifest.decoded.duplicateKeys)
            yield { message: `${(0,quote/* quote */.h)(key)} comes twice in the same object.`, at: manifest.source.locate(span) };
    },
});

;// CONCATENATED MODULE: ./src/data/go-platforms.json
var go_platforms_namespaceObject = /*#__PURE__*/JSON.parse('{"B":["aix-ppc64","android-386","android-amd64","android-arm","android-arm64","darwin-amd64","darwin-arm64","dragonfly-amd64","freebsd-386","freebsd-amd64","freebsd-arm","freebsd-arm64","freebsd-riscv64","illumos-amd64","ios-amd64","ios-arm64","js-wasm","linux-386","linux-amd64","linux-arm","linux-arm64","linux-loong64","linux-mips","linux-mips64","linux-mips64le","linux-mipsle","linux-ppc64","linux-ppc64le","linux-riscv64","linux-s390x","netbsd-386","netbsd-amd64","netbsd-arm","netbsd-arm64","openbsd-386","openbsd-amd64","openbsd-arm","openbsd-arm64","openbsd-ppc64","openbsd-riscv64","plan9-386","plan9-amd64","plan9-arm","solaris-amd64","wasip1-wasm","windows-386","windows-amd64","windows-arm64"]}');
;// CONCATENATED MODULE: ./src/mattermost/refusals/activation.ts

/**
 * Why the server does not activate a plugin that has nothing to run, valid as its manifest may be.
 * Source: `Environment.Activate` in server/public/plugin/environment.go.
 */
function* activationRefusals(manifest) {
    const { server, webapp } = manifest.value;
    if (!server && !webapp)
        yield {
            message: 'The manifest has neither `server` nor `webapp`: the server refuses to activate such a plugin.',
            at: manifest.at('server'),
            fix: 'Name the server’s executables, or the web app’s bundle.',
        };
}
/**
 * What keeps an executable from being started; `undefined` where nothing does.
 * Source: `WithExecutableFromManifest` in server/public/plugin/supervisor.go.
 */
function executableDefect(file) {
    return /^\.\.(?:\/|$)/.test(external_node_path_.posix.normalize(file.replaceAll('\\', '/'))) ? 'leads out of the bundle' : undefined;
}

;// CONCATENATED MODULE: ./src/rules/words/coded.ts
/** What Mattermost refuses, as complaints of one code. */
function* coded(code, refusals) {
    for (const refusal of refusals)
        yield { ...refusal, code };
}

;// CONCATENATED MODULE: ./src/rules/manifest/executables.ts






const PLATFORMS = new Set(go_platforms_namespaceObject.B);
const KEY = ['server', 'executables'];
const executables = rule({
    id: 'manifest/executables',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'error',
    codes: {
        'nothing-to-run': 'error',
        'no-amd64': 'error',
        absolute: 'error',
        outside: 'error',
        'no-exe': 'error',
        'no-arm64': 'warning',
        'unknown-platform': 'warning',
    },
    summary: 'The manifest names an executable for every usual server',
    why: 'The server starts the executable of its own platform; most servers are linux-amd64, and linux-arm64 has become usual.',
    fix: 'Build the plugin for the platform and name the file, relative to the plugin’s folder, under `server.executables`.',
    example: { bad: { 'plugin.json': { server: { executables: { 'linux-amd64': null } } } }, good: {} },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        yield* coded('nothing-to-run', activationRefusals(manifest));
        const { server } = manifest.value;
        if (!server)
            return;
        const { executables: files = {}, executable } = server;
        const all = [
            ...Object.entries(files).map(([key, file]) => ({ key, file, path: [...KEY, key] })),
            { key: '', file: executable ?? '', path: ['server', 'executable'] },
        ];
        for (const { key, file, path } of all) {
            const at = manifest.at(...path);
            const defect = executableDefect(file);
            if (file && (file.startsWith('/') || /^[A-Za-z]:[\\/]/.test(file)))
                yield { code: 'absolute', message: `${(0,quote/* quote */.h)(file)} is an absolute path.`, at };
            else if (defect)
                yield { code: 'outside', message: `${(0,quote/* quote */.h)(file)} ${defect}.`, at };
            if (key.startsWith('windows-') && file && !file.toLowerCase().endsWith('.exe'))
                yield { code: 'no-exe', message: `The Windows executable ${(0,quote/* quote */.h)(file)} does not end in \`.exe\`.`, at };
            if (key && !PLATFORMS.has(key))
                yield {
                    code: 'unknown-platform',
                    message: `${(0,quote/* quote */.h)(key)} is no platform of Go’s: the entry is never used.`,
                    at: manifest.atKey(...path),
                };
        }
        // manifest/single-executable speaks of the old form.
        if (executable && Object.keys(files).length === 0)
            return;
        const at = manifest.atKey(...KEY);
        // What has no entry falls back to the old form.
        if (!files['linux-amd64'] && !executable)
            yield { code: 'no-amd64', message: '`server.executables` has no `linux-amd64` entry.', at };
        if (!files['linux-arm64'])
            yield {
                code: 'no-arm64',
                message: `\`server.executables\` has no \`linux-arm64\` entry${executable ? `: ${(0,quote/* quote */.h)(executable)} would be started there` : ''}.`,
                at,
            };
    },
});

// EXTERNAL MODULE: ./src/documents/values/json.ts + 1 modules
var json = __webpack_require__(439);
;// CONCATENATED MODULE: ./src/facts/manifest/generated-copies.ts



const generated_copies_NAMES = [
    'server/manifest.go',
    'webapp/src/manifest.js',
    'webapp/src/manifest.jsx',
    'webapp/src/manifest.ts',
    'webapp/src/manifest.tsx',
];
/** Copies of the manifest in code, written by the build. */
const GENERATED_MANIFESTS = (0,fact/* fact */.f)('generatedManifests', loadGenerated);
async function loadGenerated(source) {
    const found = await Promise.all(generated_copies_NAMES.map(async (name) => source.contribution.textAt(name)));
    return found
        .filter((document) => document !== undefined)
        .flatMap((document) => {
        const fields = fieldsOf(document.text);
        return fields.size > 0 ? [{ document, fields }] : [];
    });
}
/** The three forms that the starter template's build has written over the years: a JSON string, a struct, two constants. */
function fieldsOf(text) {
    const fields = new Map();
    let [beforeLast, last] = ['', ''];
    for (const token of tokens(text)) {
        if (token.kind === 'string') {
            if (/^\s*\{/.test(token.text))
                addJson(fields, token.text, token.span.start);
            else if ((last === ':' || last === '=') && /^(?:id|version)$/i.test(beforeLast))
                fields.set(beforeLast.toLowerCase(), { value: token.text, span: token.span });
        }
        [beforeLast, last] = [last, token.text];
    }
    return fields;
}
function addJson(fields, text, offset) {
    const { tree, problems } = (0,json/* parseJson */.q)(text);
    if (tree?.kind !== 'object' || problems.length > 0)
        return;
    for (const { key, value } of tree.entries) {
        if (value.kind === 'string' && typeof value.value === 'string')
            fields.set(key, { value: value.value, span: { start: value.span.start + offset, end: value.span.end + offset } });
    }
}

;// CONCATENATED MODULE: ./src/rules/manifest/generated-drift.ts




const generatedDrift = rule({
    id: 'manifest/generated-drift',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'Copies of the manifest in code say the same as the manifest',
    why: 'The build writes `server/manifest.go` and `webapp/src/manifest.*` from the manifest; committed and left behind, the plugin answers with another id or version than the server knows.',
    fix: 'Run `make apply` and commit the result, or leave the file to the build and ignore it in git.',
    example: {
        bad: {
            'server/manifest.go': 'package main\n\nvar manifest = struct{ ID, Version string }{\n\tID:      "org.example.weather",\n\tVersion: "2.4.0",\n}\n',
        },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, generatedManifests: GENERATED_MANIFESTS },
    *check({ manifest, generatedManifests }) {
        const own = new Map(Object.entries(manifest.value).filter((entry) => typeof entry[1] === 'string'));
        for (const { document, fields } of generatedManifests) {
            for (const [field, { value, span }] of fields) {
                const written = own.get(field);
                if (written !== undefined && written !== value)
                    yield {
                        message: `\`${field}\` is ${(0,quote/* quote */.h)(value)} here and ${(0,quote/* quote */.h)(written)} in the manifest.`,
                        at: document.locate(span),
                    };
            }
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/words/own-link.ts


/** The severities of what can be wrong with such a link. */
const OWN_LINK_CODES = {
    absent: 'error',
    'not-https': 'warning',
    'doubled-slash': 'warning',
    'other-repository': 'warning',
    'moved-repository': 'notice',
};
/** What is wrong with a link of the manifest that must be there, be sound, and be the plugin's own. */
function* ownLink(manifest, field, slug) {
    if (manifest.isMistyped(field))
        return;
    const url = manifest.value[field];
    if (!url)
        yield { code: 'absent', message: `The manifest has no \`${field}\`.`, at: manifest.at(field) };
    else if (isValidHttpUrl(url))
        yield* slips(field, url, slug, manifest.at(field));
}
function* slips(field, url, slug, at) {
    if (url.startsWith('http:'))
        yield { code: 'not-https', message: `\`${field}\` is not https: ${(0,quote/* quote */.h)(url)}.`, at };
    if (/^https?:\/\/[^?#]*\/\//.test(url))
        yield {
            code: 'doubled-slash',
            message: `\`${field}\` has a doubled slash in its path: ${(0,quote/* quote */.h)(url)}.`,
            at,
            fix: 'Take one of the two slashes out.',
        };
    const other = /^https?:\/\/(?:www\.)?github\.com\/+([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/?#]|$)/.exec(url)?.[1];
    if (!other || !slug || other.toLowerCase() === slug.toLowerCase())
        return;
    // A fork or a moved repository keeps its name, and GitHub leads on from the old place.
    const moved = other.split('/')[1]?.toLowerCase() === slug.split('/')[1]?.toLowerCase();
    yield {
        code: moved ? 'moved-repository' : 'other-repository',
        message: `\`${field}\` leads to ${(0,quote/* quote */.h)(other)}; this repository is ${(0,quote/* quote */.h)(slug)}.`,
        at,
        fix: 'Name this repository, or keep the link if it is meant.',
    };
}

;// CONCATENATED MODULE: ./src/rules/manifest/homepage-url.ts




const homepageUrl = rule({
    id: 'manifest/homepage-url',
    requirements: ['web/link', 'product/documentation'],
    kinds: ['plugin'],
    severity: 'error',
    codes: OWN_LINK_CODES,
    summary: '`homepage_url` leads to the plugin’s home',
    why: 'The Marketplace shows it as the link to the plugin and its documentation; without it nobody can try the plugin or read about it.',
    fix: 'Give the https address, such as `https://github.com/example/mattermost-plugin-weather`.',
    example: {
        bad: { 'plugin.json': { homepage_url: null } },
        good: { 'plugin.json': { homepage_url: 'https://github.com/example/mattermost-plugin-weather' } },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, origin: ORIGIN },
    *check({ manifest, origin }) {
        yield* ownLink(manifest, 'homepage_url', origin.slug);
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/icon.ts




const icon = rule({
    id: 'manifest/icon',
    requirements: ['web/image', 'product/presentation'],
    kinds: ['plugin'],
    severity: 'error',
    codes: {
        lost: 'error',
        outside: 'error',
        'too-large': 'error',
        malformed: 'error',
        'not-svg': 'error',
        absent: 'warning',
    },
    summary: 'The icon is an SVG file of the repository',
    why: 'The Marketplace and the System Console show the icon; the server packs it into the list of plugins as SVG only, up to 5 MB, and leaves out what it cannot find.',
    fix: 'Put a square SVG into `assets/` and name it in `icon_path`.',
    example: {
        bad: { 'plugin.json': { icon_path: 'assets/logo.svg' } },
        good: { 'plugin.json': { icon_path: 'assets/icon.svg' } },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, namedIcon: NAMED_ICON },
    *check({ manifest, namedIcon: icon }) {
        if (manifest.isMistyped('icon_path'))
            return;
        const at = manifest.at('icon_path');
        if (!icon)
            yield { code: 'absent', message: 'The manifest has no `icon_path`.', at };
        else if (icon.state === 'absent')
            yield { code: 'lost', message: `There is no file ${(0,quote/* quote */.h)(icon.path)} in the repository.`, at };
        else if (icon.state === 'outside')
            yield {
                code: 'outside',
                message: `${(0,quote/* quote */.h)(icon.path)} leads out of the repository.`,
                at,
                fix: 'Name a file inside the plugin’s folder that is no link to another place.',
            };
        else if (icon.state === 'too-large' || icon.size > MAX_IMAGE)
            yield { code: 'too-large', message: `${(0,quote/* quote */.h)(icon.path)} is larger than 5 MB.`, at };
        else if (icon.svg?.defect && icon.format === 'svg')
            yield {
                code: 'malformed',
                message: `The icon is not well-formed XML: ${icon.svg.defect.message}.`,
                at: icon.svg.locate(icon.svg.defect.span),
                fix: 'Correct the file, or export it again.',
            };
        else if (icon.format !== 'svg')
            yield {
                code: 'not-svg',
                message: `${(0,quote/* quote */.h)(icon.path)} is ${icon.format ? `a ${icon.format.toUpperCase()} image, not SVG` : 'no SVG file'}.`,
                at,
            };
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/icon-content.ts



const ACTIVE = new Set(['script', 'foreignObject', 'iframe', 'embed', 'object', 'handler', 'listener']);
const iconContent = rule({
    id: 'manifest/icon-content',
    requirements: ['web/image', 'security/vulnerabilities'],
    kinds: ['plugin'],
    severity: 'error',
    summary: 'The icon draws, and does nothing else',
    why: 'An SVG file can run scripts and load things from elsewhere; the icon is shown to every administrator.',
    fix: 'Take it out, or export the drawing as plain SVG.',
    example: {
        bad: {
            'assets/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#8cf"/><script>alert(1)</script></svg>\n',
        },
        good: {},
    },
    needs: { iconSvg: ICON_SVG },
    *check({ iconSvg }) {
        for (const element of iconSvg.elements) {
            for (const what of actions(element))
                yield {
                    message: `The icon ${what}.`,
                    at: iconSvg.locate({ start: element.span.start, end: element.span.start + element.name.length + 1 }),
                };
        }
        const loaded = /@import|url\(\s*["']?\s*(?:https?:)?\/\//i.exec(iconSvg.styles)?.[0];
        if (loaded)
            yield {
                message: `The icon’s style loads something from elsewhere: ${(0,quote/* quote */.h)(loaded)}.`,
                at: iconSvg.locate({ start: iconSvg.text.indexOf(loaded), end: iconSvg.text.indexOf(loaded) + loaded.length }),
            };
    },
});
function* actions({ name, attributes }) {
    const local = name.replace(/^.*:/, '');
    if (ACTIVE.has(local))
        yield `has a ${(0,quote/* quote */.h)(`<${local}>`)} element`;
    for (const [key, value] of Object.entries(attributes)) {
        if (/^on[a-z]+$/i.test(key))
            yield `runs a script in ${(0,quote/* quote */.h)(key)}`;
        const target = value.trim();
        if (/^(?:xlink:)?href$/i.test(key) && local !== 'a' && !/^(?:#|data:image\/)/i.test(target) && target !== '')
            yield `refers to ${(0,quote/* quote */.h)(target)}`;
        if (/^\s*javascript:/i.test(value))
            yield `runs a script in ${(0,quote/* quote */.h)(key)}`;
        if (/url\(\s*["']?\s*(?:https?:)?\/\//i.test(value))
            yield `refers to another place in ${(0,quote/* quote */.h)(key)}`;
    }
}

;// CONCATENATED MODULE: ./src/documents/svg/paint.ts
const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line', 'text', 'use']);
const DARK = 0.1;
/** Whether every shape of a drawing is painted in a colour that is known and very dark. One that is not known makes it false. */
function onlyDark(svg) {
    const colours = svg.styles.trim() === '' ? svg.elements.filter(paint_isShown).flatMap(paintsOf) : ['unknown'];
    const seen = colours.filter((colour) => colour !== 'none' && colour !== 'transparent');
    return seen.length > 0 && seen.every((colour) => (luminance(colour) ?? 1) < DARK);
}
function paint_isShown({ name, ancestors }) {
    return (SHAPES.has(name) && !ancestors.some(({ name: around }) => /^(?:defs|clipPath|mask|symbol|pattern)$/.test(around)));
}
function paintsOf(element) {
    // Black is what an SVG shape is filled with where nothing says otherwise.
    return [inherited(element, 'fill') ?? '#000', inherited(element, 'stroke') ?? 'none'];
}
function inherited(element, property) {
    for (const { attributes } of [element, ...element.ancestors.toReversed()]) {
        const styled = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`).exec(attributes['style'] ?? '')?.[1];
        const colour = (styled ?? attributes[property])?.trim().toLowerCase();
        if (colour !== undefined && colour !== 'inherit')
            return colour;
    }
    return undefined;
}
/** Relative luminance from 0 (black) to 1 of a hexadecimal colour or `black`; undefined for all else. */
function luminance(colour) {
    const hex = colour === 'black' ? '000000' : /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(colour)?.[1];
    if (hex === undefined)
        return undefined;
    const digits = hex.length === 3 ? hex.split('').map((digit) => digit + digit) : (hex.match(/../g) ?? []);
    const [red = 0, green = 0, blue = 0] = digits.map((pair) => (Number.parseInt(pair, 16) / 255) ** 2.2);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

;// CONCATENATED MODULE: ./src/rules/manifest/icon-look.ts



const iconLook = rule({
    id: 'manifest/icon-look',
    requirements: ['product/presentation'],
    kinds: ['plugin'],
    severity: 'notice',
    summary: 'The icon is square, drawn, and seen on every theme',
    why: 'Icons are shown as small squares on light and dark themes.',
    fix: 'Draw on a square `viewBox`, with shapes instead of an embedded picture, and with a background or a light colour.',
    example: {
        bad: {
            'assets/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 256"><rect width="512" height="256" fill="#8cf"/></svg>\n',
        },
        good: {},
    },
    needs: { iconSvg: ICON_SVG },
    *check({ iconSvg }) {
        const { root } = iconSvg;
        const at = root && iconSvg.locate({ start: root.span.start, end: root.span.start + root.name.length + 1 });
        const size = sizeOf(iconSvg);
        if (size && Math.abs(size.width - size.height) > Math.max(size.width, size.height) * 0.02)
            yield { message: `The icon is not square: ${size.width} × ${size.height}.`, at };
        const picture = iconSvg.elements.find(({ name, attributes }) => name.endsWith('image') && /^\s*data:image\/(?!svg)/i.test(attributes['href'] ?? attributes['xlink:href'] ?? ''));
        if (picture)
            yield {
                message: 'The icon holds a raster picture, which does not scale.',
                at: iconSvg.locate({ start: picture.span.start, end: picture.span.start + picture.name.length + 1 }),
            };
        if (onlyDark(iconSvg))
            yield {
                message: 'The icon has nothing but very dark colours and no background: it cannot be seen on a dark theme.',
                at,
            };
    },
});
function sizeOf({ root }) {
    const [, , boxWidth, boxHeight] = (root?.attributes['viewBox'] ?? '')
        .trim()
        .split(/[\s,]+/)
        .map(Number);
    const [width, height] = boxWidth && boxHeight
        ? [boxWidth, boxHeight]
        : [root?.attributes['width'], root?.attributes['height']].map((length) => /^[\d.]+(?:px)?$/.test(length ?? '') ? Number.parseFloat(length ?? '') : Number.NaN);
    return width && height ? { width, height } : undefined;
}

;// CONCATENATED MODULE: ./src/rules/manifest/id.ts





const LISTED = new Set(marketplace_plugins_namespaceObject.N.map(({ id }) => id.toLowerCase()));
const id = rule({
    id: 'manifest/id',
    requirements: ['product/id'],
    kinds: ['plugin'],
    severity: 'warning',
    codes: { unreleased: 'warning', released: 'notice' },
    summary: 'The id is written as a reversed domain name',
    why: 'The convention `com.example.plugin-name` keeps ids apart; an id can never change once people have installed the plugin.',
    fix: 'Put a domain that is yours, reversed, before the name, such as `io.github.<owner>.<name>`; leave the id as it is once it is released.',
    example: { bad: { 'plugin.json': { id: 'weather' } }, good: { 'plugin.json': { id: 'org.example.weather' } } },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, origin: ORIGIN },
    *check({ manifest, origin }) {
        const value = manifest.value.id;
        if (!value || /^[a-z]{2,}(?:\.[a-z0-9_-]+)+$/i.test(value))
            return;
        const released = LISTED.has(value.toLowerCase()) || origin.tags === undefined || origin.tags.length > 0;
        yield {
            code: released ? 'released' : 'unreleased',
            message: `${(0,quote/* quote */.h)(value)} is not written as a reversed domain name.`,
            at: manifest.at('id'),
        };
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/id-owner.ts






const id_owner_LISTED = new Map(marketplace_plugins_namespaceObject.N.map((plugin) => [plugin.id.toLowerCase(), plugin]));
const MATTERMOST = new Set(mattermost_organisations_namespaceObject.Q);
const idOwner = rule({
    id: 'manifest/id-owner',
    requirements: ['product/id'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { taken: 'error', reserved: 'warning' },
    summary: 'The id belongs to this repository',
    why: 'The server knows a plugin by its id alone: one with the id of a listed plugin would replace it. `com.mattermost.` is for plugins of Mattermost’s own organisations.',
    fix: 'Choose an id of your own, under a domain that is yours.',
    example: {
        bad: { 'plugin.json': { id: 'com.github.matterpoll.matterpoll' } },
        good: { 'plugin.json': { id: 'org.example.weather' } },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, slug: SLUG },
    *check({ manifest, slug }) {
        const id = manifest.value.id?.toLowerCase();
        if (!id)
            return;
        const [owner = '', name = ''] = slug.toLowerCase().split('/');
        const homes = id_owner_LISTED.get(id)?.repositories.map((repository) => repository.toLowerCase().split('/')) ?? [];
        // A repository that changed its owner or its name is still the same one.
        const known = homes.some(([otherOwner = '', otherName]) => otherOwner === owner || otherName === name || (MATTERMOST.has(otherOwner) && MATTERMOST.has(owner)));
        if (homes.length > 0 && !known)
            yield {
                code: 'taken',
                message: `${(0,quote/* quote */.h)(id)} is the id of a listed plugin, ${homes.map((home) => (0,quote/* quote */.h)(home.join('/'))).join(', ')}; this repository is ${(0,quote/* quote */.h)(slug)}.`,
                at: manifest.at('id'),
            };
        else if (homes.length === 0 && id.startsWith('com.mattermost.') && !MATTERMOST.has(owner)) {
            yield {
                code: 'reserved',
                message: `${(0,quote/* quote */.h)(id)} stands under \`com.mattermost.\`, but ${(0,quote/* quote */.h)(slug)} is not a repository of Mattermost’s.`,
                at: manifest.at('id'),
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/key-case.ts



const keyCase = rule({
    id: 'manifest/key-case',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The keys of the manifest are spelled in lower case',
    why: 'Go’s JSON decoder matches keys without regard to case, but other readers of the manifest (the web app’s build, scripts, editors) do not.',
    fix: 'Write the key in lower case.',
    example: { bad: { 'plugin.json': { Description: 'Shows the weather.', description: null } }, good: {} },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        for (const { key, span, known } of manifest.decoded.miscasedKeys)
            yield {
                message: `${(0,quote/* quote */.h)(key)} is read as \`${known[0] ?? ''}\` by the server only.`,
                at: manifest.source.locate(span),
            };
    },
});

// EXTERNAL MODULE: ./node_modules/semver/functions/gt.js
var gt = __webpack_require__(6599);
var gt_default = /*#__PURE__*/__webpack_require__.n(gt);
// EXTERNAL MODULE: ./src/data/manifest-fields.json
var manifest_fields = __webpack_require__(255);
;// CONCATENATED MODULE: ./src/rules/words/known-releases.ts




/** The first server that reads `min_server_version`. */
const READ_FROM = manifest_fields.fields.min_server_version.since;
/** The releases of the server that were published, as `10.11`. */
const known_releases_RELEASED = new Set(server_releases/* releases */.D8.filter(({ publicRelease }) => publicRelease).map(({ version }) => version));
/** Whether a version is newer than the newest release that the tables know, so that nothing can be said of it. */
function isNewerThanKnown(version) {
    return !known_releases_RELEASED.has(`${version.major}.${version.minor}`) && gt_default()(version, coerce_default()(server_releases/* newest */.BP) ?? version);
}

;// CONCATENATED MODULE: ./src/rules/manifest/min-server-newest.ts







const minServerNewest = rule({
    id: 'manifest/min-server-newest',
    requirements: ['functional/min-server-version'],
    kinds: ['plugin'],
    severity: 'notice',
    summary: '`min_server_version` is no newer than the newest release that is known here',
    why: 'A server that does not exist yet cannot be tried out, and no server that does will start the plugin. The tables of this checker may also be behind.',
    fix: 'Check that the release exists.',
    example: {
        bad: {
            'plugin.json': { min_server_version: '99.0.0' },
            'README.md': ['Mattermost 10.11 or later', 'Mattermost 99.0 or later'],
        },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        const value = manifest.value.min_server_version;
        if (!value || manifest.isMistyped('min_server_version') || versionDefect(value) !== undefined)
            return;
        const version = parse_default()(value);
        if (version && isNewerThanKnown(version))
            yield {
                message: `${(0,quote/* quote */.h)(value)} is newer than the newest release that is known here, ${server_releases/* newest */.BP} (${server_releases/* asOf */.sT}).`,
                at: manifest.at('min_server_version'),
            };
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/min-server-patch.ts







const minServerPatch = rule({
    id: 'manifest/min-server-patch',
    requirements: ['functional/min-server-version'],
    kinds: ['plugin'],
    severity: 'notice',
    summary: '`min_server_version` names a release, not a patch of it',
    why: 'A server below the patch does not start the plugin, though the plugin API of a release does not change with its patches.',
    fix: 'Write `x.y.0`, unless the plugin needs a fix of that patch.',
    example: {
        bad: { 'plugin.json': { min_server_version: '10.11.2' } },
        good: { 'plugin.json': { min_server_version: '10.11.0' } },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        const value = manifest.value.min_server_version;
        if (!value || manifest.isMistyped('min_server_version') || versionDefect(value) !== undefined)
            return;
        const version = parse_default()(value);
        if (!version || lt_default()(version, `${READ_FROM}.0`))
            return;
        const { major, minor, patch } = version;
        const release = `${major}.${minor}`;
        if (patch === 0 || !known_releases_RELEASED.has(release))
            return;
        yield {
            message: `${(0,quote/* quote */.h)(value)} names a patch release, which shuts out ${patch === 1 ? `server ${release}.0` : `servers ${release}.0 to ${release}.${patch - 1}`}.`,
            at: manifest.at('min_server_version'),
            fix: `Write \`${release}.0\`, unless the plugin needs a fix of that patch.`,
        };
    },
});

;// CONCATENATED MODULE: ./src/rules/words/smallest-version.ts


/** Words on the smallest version that would do, and what asks for it; empty where nothing needs a server newer than `floor`. */
function smallestVersion({ required, because }, floor) {
    const [first] = because;
    if (!required || !first || (0,versions/* compareVersions */.Z)(required, floor) <= 0)
        return '';
    return `; the smallest that would do is ${required}: ${(0,quote/* quote */.h)(first.symbol)} (${first.file}:${first.line}) asks for it`;
}

;// CONCATENATED MODULE: ./src/rules/manifest/min-server-version.ts









const min_server_version_minServerVersion = rule({
    id: 'manifest/min-server-version',
    requirements: ['functional/min-server-version'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { absent: 'error', unread: 'warning', unpublished: 'warning' },
    summary: '`min_server_version` names a server release',
    why: 'The page asks for it: a server older than it refuses to start the plugin instead of failing later. Without it every server starts the plugin.',
    fix: 'Name the oldest Mattermost release that the plugin works on, as `x.y.0`.',
    example: {
        bad: { 'plugin.json': { min_server_version: null } },
        good: { 'plugin.json': { min_server_version: '10.11.0' } },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, missingMinimum: needs/* MISSING_MINIMUM */.Yp },
    *check({ manifest, missingMinimum }) {
        if (manifest.isMistyped('min_server_version'))
            return;
        const value = manifest.value.min_server_version;
        const at = manifest.at('min_server_version');
        const version = value ? parse_default()(value) : null;
        if (!value)
            yield {
                code: 'absent',
                message: `The manifest has no \`min_server_version\`${smallestVersion(missingMinimum, READ_FROM)}.`,
                at,
            };
        if (!value || !version || versionDefect(value) !== undefined)
            return;
        const minor = `${version.major}.${version.minor}`;
        if (lt_default()(version, `${READ_FROM}.0`))
            yield {
                code: 'unread',
                message: `${(0,quote/* quote */.h)(value)} is below ${READ_FROM}, the first server that reads the field: older ones start the plugin all the same.`,
                at,
            };
        else if (!known_releases_RELEASED.has(minor) && !isNewerThanKnown(version))
            yield {
                code: 'unpublished',
                message: `There is no Mattermost release ${minor}: ${(0,quote/* quote */.h)(value)} was never published.`,
                at,
            };
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/name.ts



const name_name = rule({
    id: 'manifest/name',
    requirements: ['product/presentation'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The name says what the plugin is for, not that it is a plugin',
    why: 'Names stand in lists of plugins, in the System Console and in the Marketplace, where "plugin" says nothing; reviewers ask to drop it.',
    fix: 'Leave the word out.',
    example: { bad: { 'plugin.json': { name: 'Weather Plugin' } }, good: { 'plugin.json': { name: 'Weather' } } },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        const value = manifest.value.name ?? '';
        if (/(?:^|[^\p{L}])plugins?(?:$|[^\p{L}])/iu.test(value))
            yield { message: `The name ${(0,quote/* quote */.h)(value)} has the word "plugin" in it.`, at: manifest.at('name') };
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/present.ts



const present_present = rule({
    id: 'manifest/present',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { absent: 'error', unreadable: 'error', another: 'warning' },
    summary: 'There is one plugin manifest',
    why: 'The server reads the plugin from its manifest: it looks for plugin.yml, then plugin.yaml, then plugin.json, and takes the first.',
    fix: 'Keep one manifest at the root of the plugin; `path` names the plugin’s folder where it is not the root of the repository.',
    example: { bad: { 'plugin.json': null }, good: {} },
    needs: { manifestFiles: manifest_manifest/* MANIFEST_FILES */.Q3 },
    *check({ manifestFiles }) {
        const [first, ...others] = manifestFiles;
        if (!first)
            yield { code: 'absent', message: 'There is no `plugin.json`, `plugin.yaml` or `plugin.yml` here.' };
        if (first?.unreadable)
            yield { code: 'unreadable', message: `${(0,quote/* quote */.h)(first.file)} cannot be read: ${first.unreadable}.` };
        for (const { file } of others) {
            yield {
                code: 'another',
                message: `${(0,quote/* quote */.h)(file)} is never read: the server takes ${(0,quote/* quote */.h)(first?.file ?? '')} before it.`,
                at: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
                fix: 'Delete the one that is not meant.',
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/release-notes-domain.ts




const releaseNotesDomain = rule({
    id: 'manifest/release-notes-domain',
    requirements: ['product/changelog'],
    kinds: ['plugin'],
    severity: 'notice',
    summary: '`release_notes_url` is on the domain of the home page, or beside the source',
    why: 'The Marketplace shows both links together; one that leads to somebody else’s site looks like a mistake.',
    fix: 'Link the notes of the release where the source is, or leave the link as it is where it is meant.',
    example: {
        bad: { 'plugin.json': { release_notes_url: 'https://news.example.net/weather/2.4.1' } },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        const { release_notes_url: url, homepage_url: homepage } = manifest.value;
        if (!url || !homepage || manifest.isMistyped('release_notes_url'))
            return;
        if (isValidHttpUrl(url) && isElsewhere(url, homepage))
            yield {
                message: `\`release_notes_url\` is on another domain than \`homepage_url\`: ${(0,quote/* quote */.h)(new URL(url).host)}.`,
                at: manifest.at('release_notes_url'),
            };
    },
});
/** Release notes beside the source are where people look for them, wherever the home page is. */
function isElsewhere(url, homepage) {
    if (!URL.canParse(url) || !URL.canParse(homepage))
        return false;
    const [notes, home] = [url, homepage].map((each) => new URL(each).hostname.split('.').slice(-2).join('.'));
    return notes !== home && !/^(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)$/.test(notes ?? '');
}

;// CONCATENATED MODULE: ./src/facts/repository/release-tags.ts
/** The tag that a link to a release names, in the forms of GitHub, GitLab and Gitea; undefined where it names none. */
function tagOf(url) {
    const match = /\/releases\/(?:tags?\/([^/?#]*)|([^/?#]+))\/?(?:[?#].*)?$/.exec(url);
    const tag = match?.[1] ?? match?.[2];
    return tag === undefined || tag === 'latest' || tag === 'tag' ? undefined : release_tags_decoded(tag);
}
function release_tags_decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}
/** The version at the end of a tag's name, such as 1.2.3 of `v1.2.3` or `weather-v1.2.3`; undefined where there is none. */
function versionIn(tag) {
    return /(?:^|[^\d.])(\d+\.\d+\.\d+(?:-[\w.-]+)?)(?:\+[\w.-]*)?$/.exec(tag.replace(/^refs\/tags\//, ''))?.[1];
}

;// CONCATENATED MODULE: ./src/rules/manifest/release-notes-url.ts






const release_notes_url_PLACEHOLDER = /(?:^|[/v-])x\.[xyz](?:\.[xyz])?(?=$|[/?#])|<[^>]*>|\{\{|\$\{\{?|%s|\/(?:TODO|TBD)$/i;
const releaseNotesUrl = rule({
    id: 'manifest/release-notes-url',
    requirements: ['product/changelog'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { absent: 'error', placeholder: 'error', 'no-tag': 'error', 'other-version': 'error', 'not-https': 'warning' },
    summary: '`release_notes_url` leads to the notes of this version',
    why: 'The Marketplace shows it as "release notes" of exactly this version; reviewers open it, and a 404 or another version’s notes stop the submission.',
    fix: 'Name the tag of this version: `…/releases/tag/v<version>`.',
    example: {
        bad: {
            'plugin.json': { release_notes_url: 'https://github.com/example/mattermost-plugin-weather/releases/tag/v2.4.0' },
        },
        good: {
            'plugin.json': { release_notes_url: 'https://github.com/example/mattermost-plugin-weather/releases/tag/v2.4.1' },
        },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, buildTool: BUILD_TOOL },
    *check({ manifest, buildTool }) {
        if (manifest.isMistyped('release_notes_url'))
            return;
        const { release_notes_url: url, version } = manifest.value;
        const at = manifest.at('release_notes_url');
        if (!url) {
            if (!buildTool.writesReleaseNotes)
                yield {
                    code: 'absent',
                    message: 'The manifest has no `release_notes_url`, and nothing in `build/manifest` writes it.',
                    at,
                };
            return;
        }
        if (!isValidHttpUrl(url))
            return;
        const tag = tagOf(url);
        const named = tag === undefined ? undefined : versionIn(tag);
        if (release_notes_url_PLACEHOLDER.test(url))
            yield { code: 'placeholder', message: `\`release_notes_url\` holds a placeholder: ${(0,quote/* quote */.h)(url)}.`, at };
        else if (tag !== undefined && /^v?$/.test(tag))
            yield { code: 'no-tag', message: `\`release_notes_url\` names no tag: ${(0,quote/* quote */.h)(url)}.`, at };
        else if (version && named && named !== version.replace(/\+.*/, '')) {
            const [before, after] = [
                url.slice(0, url.indexOf(`/${tag ?? ''}`)),
                url.slice(url.indexOf(`/${tag ?? ''}`) + 1 + (tag ?? '').length),
            ];
            const right = `${before}/${(tag ?? '').slice(0, -named.length)}${version}${after}`;
            const line = manifest.source.line(at.line);
            yield {
                code: 'other-version',
                message: `\`release_notes_url\` names ${(0,quote/* quote */.h)(tag ?? '')}, the version is ${(0,quote/* quote */.h)(version)}.`,
                at,
                suggestion: line.split(url).length === 2 && url.includes(`/${tag ?? ''}`) && tag?.endsWith(named)
                    ? { line: at.line, endLine: at.line, text: line.replace(url, () => right) }
                    : undefined,
            };
        }
        else if (url.startsWith('http:'))
            yield { code: 'not-https', message: `\`release_notes_url\` is not https: ${(0,quote/* quote */.h)(url)}.`, at };
    },
});

;// CONCATENATED MODULE: ./src/rules/words/secret-names.ts
/** Words that name a secret. */
const SECRET = /\b(?:secrets?|passwords?|passwd|passphrase|tokens?|salt|(?:api|access|encryption|private|signing|license|shared|server|rest|auth|admin|service|client) ?keys?|apikeys?)\b/;
/** Words that say that the value only stands around a secret. */
const AROUND = /\b(?:url|uri|endpoint|header|prefix|suffix|path|file|name|username|id|ids|length|size|expiry|expiration|expires|lifetime|timeout|ttl|interval|field|claim|algorithm|type|message|public|issuer|audience|scopes?)\b/;
/** The word in the key or the label of a setting that says that it holds a secret. */
function secretWord({ key = '', display_name: label = '' }) {
    return [words(key), words(label)]
        .filter((text) => !AROUND.test(text))
        .map((text) => SECRET.exec(text)?.[0])
        .find((found) => found !== undefined);
}
function words(name) {
    return name
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .toLowerCase()
        .trim();
}

;// CONCATENATED MODULE: ./src/rules/manifest/secret-setting.ts







const secret_setting_SINCE = manifest_fields.setting.secret.since;
const HOLDS_TEXT = new Set(['text', 'longtext', 'generated']);
const secretSetting = rule({
    id: 'manifest/secret-setting',
    requirements: ['security/vulnerabilities'],
    kinds: ['plugin'],
    severity: 'warning',
    codes: { unmasked: 'warning', 'below-minimum': 'notice' },
    summary: 'Settings that hold a secret are marked as secret',
    why: `From server ${secret_setting_SINCE} on, a setting with \`"secret": true\` is masked in the System Console and in what the API and support packets hand out; without it everyone who may read the configuration sees the value.`,
    fix: 'Add `"secret": true` to the setting; older servers ignore it.',
    example: {
        bad: {
            'plugin.json': {
                settings_schema: {
                    settings: [
                        { key: 'ApiToken', display_name: 'API token:', type: 'text', help_text: 'The token of the service.' },
                    ],
                },
            },
        },
        good: {
            'plugin.json': {
                settings_schema: {
                    settings: [
                        {
                            key: 'ApiToken',
                            display_name: 'API token:',
                            type: 'text',
                            help_text: 'The token of the service.',
                            secret: true,
                        },
                    ],
                },
            },
        },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        const minimum = coerce_default()(manifest.value.min_server_version);
        const read = minimum !== null && gte_default()(minimum, coerce_default()(secret_setting_SINCE) ?? minimum);
        for (const { setting, path } of manifest.settings()) {
            if (setting.secret || !HOLDS_TEXT.has(setting.type))
                continue;
            const word = secretWord(setting);
            const sign = setting.type === 'generated' ? 'is of type `generated`' : word && `looks like a secret ("${word}")`;
            if (sign)
                yield {
                    code: read ? 'unmasked' : 'below-minimum',
                    message: `${(0,quote/* quote */.h)(setting.key ?? '')} ${sign} and is not marked \`secret\`.`,
                    at: manifest.at(...path, 'key'),
                };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/settings.ts



const settings = rule({
    id: 'manifest/settings',
    requirements: ['product/configuration', 'product/presentation'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { 'no-key': 'error', 'duplicate-key': 'error', 'no-display-name': 'warning' },
    summary: 'Every setting has a key of its own and a name',
    why: 'The server stores a setting under its key, in lower case: two settings of one key overwrite each other, and one without a key is never stored.',
    fix: 'Give every setting a `key` that no other has, and a `display_name`.',
    example: {
        bad: {
            'plugin.json': {
                settings_schema: {
                    settings: [
                        { key: 'City', display_name: 'City:', type: 'text', help_text: 'The city.' },
                        { key: 'city', display_name: 'Town:', type: 'text', help_text: 'The town.' },
                    ],
                },
            },
        },
        good: {
            'plugin.json': {
                settings_schema: { settings: [{ key: 'City', display_name: 'City:', type: 'text', help_text: 'The city.' }] },
            },
        },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        // Servers that know sections read nothing else: a list beside them is for older ones, and repeats the keys.
        const seen = { settings: new Map(), sections: new Map() };
        for (const { setting, path } of manifest.settings()) {
            const key = setting.key?.trim();
            const lines = seen[path.includes('sections') ? 'sections' : 'settings'];
            if (!key)
                yield { code: 'no-key', message: 'A setting has no `key`.', at: manifest.at(...path, 'key') };
            else {
                const first = lines.get(key.toLowerCase());
                if (first !== undefined)
                    yield {
                        code: 'duplicate-key',
                        message: `The setting ${(0,quote/* quote */.h)(key)} has the key of the setting in line ${first}.`,
                        at: manifest.at(...path, 'key'),
                    };
                else
                    lines.set(key.toLowerCase(), manifest.at(...path, 'key').line);
            }
            // A custom setting is drawn by the plugin's own component, which may bring its own label.
            if (!setting.display_name?.trim() && setting.type !== 'custom')
                yield {
                    code: 'no-display-name',
                    message: `The setting ${(0,quote/* quote */.h)(key ?? '')} has no \`display_name\`.`,
                    at: manifest.at(...path, 'display_name'),
                };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/settings-default.ts



const TYPES = {
    bool: 'boolean',
    number: 'number',
    text: 'string',
    longtext: 'string',
    generated: 'string',
    username: 'string',
    radio: 'string',
    dropdown: 'string',
};
const settingsDefault = rule({
    id: 'manifest/settings-default',
    requirements: ['product/presentation', 'product/configuration'],
    kinds: ['plugin'],
    severity: 'warning',
    codes: { unfit: 'warning', 'quoted-number': 'notice' },
    summary: 'Every default is a value that its setting can have',
    why: 'The System Console shows a default that is none of the options as nothing chosen, and the string "false" as true; the plugin is handed the value as it stands.',
    fix: 'Give the default the type of the setting; for a choice, the `value` of one of its options.',
    example: {
        bad: {
            'plugin.json': {
                settings_schema: {
                    settings: [{ key: 'City', display_name: 'City:', type: 'bool', help_text: 'The city.', default: 'false' }],
                },
            },
        },
        good: {
            'plugin.json': {
                settings_schema: {
                    settings: [{ key: 'City', display_name: 'City:', type: 'bool', help_text: 'The city.', default: false }],
                },
            },
        },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        for (const { setting, path } of manifest.settings()) {
            const defect = settings_default_defectOf(setting);
            // The System Console shows a number that is written as a string as it should, and some plugins read it as one.
            const harmless = setting.type === 'number' && typeof setting.default === 'string' && /^\d+$/.test(setting.default);
            if (defect)
                yield {
                    code: harmless ? 'quoted-number' : 'unfit',
                    message: `The default of ${(0,quote/* quote */.h)(setting.key ?? '')} ${defect}.`,
                    at: manifest.at(...path, 'default'),
                };
        }
    },
});
function settings_default_defectOf(setting) {
    const { default: value, options, type = '' } = setting;
    const expected = TYPES[type];
    if (value === undefined || value === null || value === '' || !expected)
        return undefined;
    if (typeof value !== expected)
        return `is the ${typeof value} ${(0,quote/* quote */.h)(JSON.stringify(value))}; a ${expected} is expected`;
    if (!options || options.length === 0 || options.some((option) => option.value === value))
        return undefined;
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    const labelled = options.find(({ display_name }) => display_name === value);
    return labelled
        ? `is the label ${(0,quote/* quote */.h)(shown)} of an option, whose value is ${(0,quote/* quote */.h)(labelled.value ?? '')}`
        : `is ${(0,quote/* quote */.h)(shown)}, which is none of the values of its options`;
}

;// CONCATENATED MODULE: ./src/rules/manifest/settings-help-text.ts



const settingsHelpText = rule({
    id: 'manifest/settings-help-text',
    requirements: ['product/presentation'],
    kinds: ['plugin'],
    severity: 'notice',
    summary: 'Help texts are sentences with a full stop',
    why: 'The System Console’s own help texts are sentences; reviewers ask for the same.',
    fix: 'Add the full stop.',
    example: {
        bad: {
            'plugin.json': {
                settings_schema: {
                    settings: [{ key: 'City', display_name: 'City:', type: 'text', help_text: 'The city to start with' }],
                },
            },
        },
        good: {
            'plugin.json': {
                settings_schema: {
                    settings: [{ key: 'City', display_name: 'City:', type: 'text', help_text: 'The city to start with.' }],
                },
            },
        },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        for (const { setting, path } of manifest.settings()) {
            const text = setting.help_text?.trim() ?? '';
            const last = text.split(/\s+/).at(-1) ?? '';
            // A text that ends with a link, a path or a sign has an end of its own.
            if (/\s/.test(text) && /[\p{L}\p{N}]$/u.test(text) && !/[/\\@:]/.test(last))
                yield {
                    message: `The help text of ${(0,quote/* quote */.h)(setting.key ?? '')} does not end with a full stop: ${(0,quote/* quote */.h)(`… ${text.slice(-40).replace(/^\S*\s/, '')}`)}.`,
                    at: manifest.at(...path, 'help_text'),
                };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/single-executable.ts


const singleExecutable = rule({
    id: 'manifest/single-executable',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'notice',
    summary: 'The manifest names one executable per platform',
    why: 'The old `executable` is started on every platform, and runs on the one that it was built for.',
    fix: 'Name one file per platform under `server.executables`.',
    example: {
        bad: { 'plugin.json': { server: { executables: null, executable: 'server/dist/plugin' } } },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        const { executables = {}, executable } = manifest.value.server ?? {};
        if (executable && Object.keys(executables).length === 0)
            yield {
                message: 'The old `executable` names one file for every platform.',
                at: manifest.atKey('server', 'executable'),
            };
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/support-url.ts




const supportUrl = rule({
    id: 'manifest/support-url',
    requirements: ['web/tracker', 'product/documentation'],
    kinds: ['plugin'],
    severity: 'error',
    codes: OWN_LINK_CODES,
    summary: '`support_url` leads to the plugin’s tracker',
    why: 'The page asks for a public place to report bugs; the System Console shows this link for it.',
    fix: 'Give the https address, such as `https://github.com/example/mattermost-plugin-weather/issues`.',
    example: {
        bad: { 'plugin.json': { support_url: null } },
        good: { 'plugin.json': { support_url: 'https://github.com/example/mattermost-plugin-weather/issues' } },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, origin: ORIGIN },
    *check({ manifest, origin }) {
        yield* ownLink(manifest, 'support_url', origin.slug);
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/syntax.ts




const syntax_syntax = rule({
    id: 'manifest/syntax',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { malformed: 'error', trailing: 'warning' },
    summary: 'The manifest parses',
    why: 'The server decodes the manifest with Go’s encoding/json (or yaml.v2): no comments, no trailing commas, no byte order mark. A manifest that does not decode is not loaded.',
    fix: 'Correct the syntax at this place.',
    example: { bad: { 'plugin.json': '{\n    "id": "org.example.weather",\n    "name": "Weather",\n}\n' }, good: {} },
    needs: { manifestSource: manifest_manifest/* MANIFEST_SOURCE */.w1 },
    *check({ manifestSource: { document, parsed } }) {
        yield* coded('malformed', syntaxRefusals('The manifest', parsed.problems, (span) => document.locate(span)));
        if (parsed.trailing) {
            const { start } = parsed.trailing;
            yield {
                code: 'trailing',
                message: 'Everything from here on is ignored: the manifest has ended.',
                at: document.locate({ start, end: start + 1 }),
                fix: 'Delete what follows the manifest.',
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/data/starter-template.json
var starter_template_namespaceObject = /*#__PURE__*/JSON.parse('{"dK":["com.mattermost.plugin-starter-template","com.mattermost.sample-plugin"],"Dy":["Plugin Starter Template","Sample Plugin"],"bN":["mattermost/mattermost-plugin-sample","mattermost/mattermost-plugin-starter-template"],"XN":["28c5a29a9eaba8fd38f722450b12291d5d6a9ec55a0f117742f1684ac4780fb5","5b4d7aaa2319e06f80e8a798309a3100237f68744bdeb33a80ff05f62a9cf265"],"Vs":["plugin-starter"],"tz":{"assets/starter-template-icon.svg":["d79474f73c5f3e186271a5326af8ad1a5b2e3dc310aa01da2a78cc172a98e524"],"public/hello.html":["a53ade06dadef3485c3a8e9325888b24110c78156df43be5c2d335257789b6fb","ff03c0556cade365cf16ece20c9e399958a3328dbd2eb03c6835d547926b2b93"],"server/command/command.go":["803ffc6cf517d38bb503932a524de24551999daf9d5f254abc4ccacdd660add5","d850c1f5d5f9558947da7537a059c9b315f1a585bec8a96739adf016186813fb"],"server/store/kvstore/startertemplate.go":["f224a394172da2e6c66fb31a8dd6fa6334bf4cf04133529567d67c9b5b2a7917"]}}');
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/facts/manifest/starter-template.ts





/** What the starter template left outside of the manifest. */
const LEFTOVERS = (0,fact/* fact */.f)('leftovers', loadLeftovers);
/** Looks for what the starter template of Mattermost leaves to be changed outside of the manifest. */
async function loadLeftovers(source) {
    const slug = await SLUG.of(source);
    if (!(0,missing/* isMissing */.b2)(slug) && starter_template_namespaceObject.bN.includes(slug.toLowerCase()))
        return (0,missing/* inapplicable */.vA)('this is the starter template itself');
    const found = await Promise.all([
        starter_template_readme(source),
        starter_template_module(source),
        ...['package.json', 'webapp/package.json'].map(async (file) => packageJson(source, file)),
        ...Object.entries(starter_template_namespaceObject.tz).map(async ([file, hashes]) => sample(source, file, hashes)),
    ]);
    return found.flat();
}
/** Whether a text is one of those that the template came with. */
function isTemplateDescription(text) {
    return starter_template_namespaceObject.XN.includes(sha256(text));
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
async function starter_template_readme(source) {
    const document = await source.contribution.textAt('README.md');
    const title = document?.line(1).replace(/^#\s*/, '') ?? '';
    return document &&
        starter_template_namespaceObject.Dy.some((name) => title === name || title.startsWith(`${name} [`) || title.startsWith(`${name} !`))
        ? [{ what: 'the title of the README is', document, span: { start: 0, end: document.line(1).length } }]
        : [];
}
async function starter_template_module(source) {
    const document = await source.contribution.textAt('go.mod');
    const match = document && /^module\s+github\.com\/(\S+)/m.exec(document.text);
    return match && starter_template_namespaceObject.bN.includes(match[1] ?? '')
        ? [{ what: 'the module path is', document, span: { start: match.index, end: match.index + match[0].length } }]
        : [];
}
async function packageJson(source, file) {
    const values = await source.contribution.valuesAt(file);
    const tree = values?.parsed.tree;
    if (!values || tree?.kind !== 'object')
        return [];
    return tree.entries.flatMap(({ key, value }) => {
        if (value.kind !== 'string')
            return [];
        const left = (key === 'name' && starter_template_namespaceObject.Vs.includes(value.source)) ||
            (key === 'description' && isTemplateDescription(value.source));
        return left ? [{ what: `\`${key}\` is`, document: values.document, span: value.span }] : [];
    });
}
async function sample(source, file, hashes) {
    const document = await source.contribution.textAt(file);
    return document && hashes.includes(sha256(document.text))
        ? [{ what: 'this file is', document, span: { start: 0, end: 1 } }]
        : [];
}

;// CONCATENATED MODULE: ./src/rules/manifest/template-leftovers.ts





const URLS = ['homepage_url', 'support_url', 'release_notes_url'];
const templateLeftovers = rule({
    id: 'manifest/template-leftovers',
    requirements: ['product/presentation', 'product/id'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { id: 'error', name: 'error', description: 'error', url: 'error', icon: 'warning', sample: 'warning' },
    summary: 'Nothing of the starter template is left',
    why: 'Id, name, texts and samples of Mattermost’s starter template are there to be replaced; two plugins with the template’s id overwrite each other on a server.',
    fix: 'Replace it with your own, or delete it.',
    example: {
        bad: {
            'plugin.json': {
                release_notes_url: 'https://github.com/mattermost/mattermost-plugin-starter-template/releases/tag/v2.4.1',
            },
        },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, leftovers: LEFTOVERS },
    *check({ manifest, leftovers }) {
        const { id, name, description } = manifest.value;
        if (id && starter_template_namespaceObject.dK.includes(id.toLowerCase()))
            yield { code: 'id', message: `${(0,quote/* quote */.h)(id)} is the id of the starter template.`, at: manifest.at('id') };
        if (name && starter_template_namespaceObject.Dy.includes(name))
            yield { code: 'name', message: `${(0,quote/* quote */.h)(name)} is the name of the starter template.`, at: manifest.at('name') };
        if (description && isTemplateDescription(description))
            yield {
                code: 'description',
                message: 'The description is that of the starter template.',
                at: manifest.at('description'),
            };
        for (const field of URLS) {
            const url = manifest.value[field];
            const home = /^https?:\/\/github\.com\/([\w.-]+\/[\w.-]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
            if (url && home && starter_template_namespaceObject.bN.includes(home))
                yield {
                    code: 'url',
                    message: `\`${field}\` leads to the starter template: ${(0,quote/* quote */.h)(url)}.`,
                    at: manifest.at(field),
                };
        }
        if (manifest.value.icon_path === 'assets/starter-template-icon.svg')
            yield {
                code: 'icon',
                message: 'The icon has the name of the starter template’s.',
                at: manifest.at('icon_path'),
            };
        for (const { what, document, span } of leftovers)
            yield {
                code: 'sample',
                message: `Still from the starter template: ${what} unchanged.`,
                at: document.locate(span),
            };
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/unknown-key.ts







const REMOVED = new Map(Object.entries(manifest_fields.fields).flatMap(([name, field]) => 'removedIn' in field ? [[name, field.removedIn]] : []));
const unknown_key_unknownKey = rule({
    id: 'manifest/unknown-key',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { unknown: 'error', removed: 'error', 'unknown-in-yaml': 'warning', 'removed-later': 'warning' },
    summary: 'The manifest has no key that Mattermost does not know',
    why: 'The server ignores a key that it does not know, so what it was meant to do does not happen; the standard build tool (`build/manifest`) refuses to build such a manifest.',
    fix: 'Correct the spelling, or delete the key; free-form data goes under `props`.',
    example: {
        bad: { 'plugin.json': { descripton: 'Shows the weather.' } },
        good: { 'plugin.json': { props: { colour: 'blue' } } },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        for (const { path, key, span, known } of manifest.decoded.unknownKeys) {
            const at = manifest.source.locate(span);
            const removed = path.length === 0 ? REMOVED.get(key) : undefined;
            const meant = (0,nearest/* nearest */.p)(key, known);
            if (removed)
                yield {
                    code: isOlder(manifest.value.min_server_version, removed) ? 'removed-later' : 'removed',
                    message: `${(0,quote/* quote */.h)(key)} is no longer read: server ${removed} removed it.`,
                    at,
                    fix: 'Delete the key.',
                };
            else {
                yield {
                    code: manifest.format === 'yaml' ? 'unknown-in-yaml' : 'unknown',
                    message: `${(0,quote/* quote */.h)(key)} is no key of ${path.length === 0 ? 'the manifest' : (0,quote/* quote */.h)(String(path.findLast((part) => typeof part === 'string')))}${meant ? `: \`${meant}\` is meant?` : '.'}`,
                    at,
                    suggestion: meant
                        ? {
                            line: at.line,
                            endLine: at.line,
                            text: replaceIn(manifest.source.line(at.line), at.column, span.end - span.start, meant),
                        }
                        : undefined,
                };
            }
        }
    },
});
/** A plugin for older servers may still be built with a tool that knows the key. */
function isOlder(minServerVersion, removed) {
    const minimum = coerce_default()(minServerVersion);
    return minimum !== null && lt_default()(minimum, `${removed}.0`);
}
function replaceIn(line, column, length, key) {
    const written = line.slice(column - 1, column - 1 + length);
    const quoted = /^["']/.test(written) ? `${written.charAt(0)}${key}${written.charAt(0)}` : key;
    return line.slice(0, column - 1) + quoted + line.slice(column - 1 + length);
}

// EXTERNAL MODULE: ./src/data/plugin-manifest.schema.json
var plugin_manifest_schema = __webpack_require__(3014);
;// CONCATENATED MODULE: ./src/mattermost/refusals/plugin-manifest.ts






const SETTING_TYPES = plugin_manifest_schema.definitions.setting.properties.type["enum"];
const WITH_OPTIONS = new Set(['radio', 'dropdown']);
const WITHOUT_PLACEHOLDER = new Set(['bool', 'radio', 'dropdown']);
/** What the server's `Manifest.IsValid` refuses of a manifest, the decoder included. */
function* manifestRefusals(manifest) {
    yield* shapeRefusals(manifest, 'The manifest', (error) => wordsOf(error, manifest));
    yield* refusalsOf(manifest, plugin_manifest_objections(manifest));
}
/** What is said otherwise of a plugin's manifest than of other files. */
function wordsOf({ path, keyword, missing }, manifest) {
    const value = valueAt(manifest.decoded.value, path);
    const name = (0,quote/* quote */.h)(nameOf(path) ?? 'The manifest');
    const subject = path.length === 0 ? 'The manifest' : name;
    if (keyword === 'enum')
        return noneOf(value, 'setting type', SETTING_TYPES);
    if (keyword === 'type')
        return value === null
            ? `A \`null\` in ${subject} makes the server crash when it checks the manifest.`
            : `${subject} is ${typeOf(value)}, where the server reads another type.`;
    if (keyword === 'pattern' && path.length === 1 && path[0] === 'id')
        return `${(0,quote/* quote */.h)(String(value))} is no plugin id: it has 3 to 190 letters, digits, dots, hyphens and underscores.`;
    if (path.length < 2)
        return undefined;
    return keyword === 'required'
        ? `This entry of ${name} has no ${(0,quote/* quote */.h)(missing ?? '')}.`
        : `The ${name} of this ${path.includes('options') ? 'option' : 'section'} is empty.`;
}
function valueAt(value, path) {
    return path.reduce((at, part) => (typeof at === 'object' && at !== null ? at[part] : undefined), value);
}
/** What the server's code says beyond the schema: URLs, versions, and fields that do not go with a setting's type. */
function* plugin_manifest_objections(manifest) {
    const { value } = manifest;
    for (const field of ['homepage_url', 'support_url', 'release_notes_url']) {
        const url = value[field];
        if (url && !isValidHttpUrl(url))
            yield { words: noHttpUrl(url, ' that the server accepts'), path: [field] };
    }
    for (const field of ['version', 'min_server_version']) {
        const version = value[field];
        const defect = version && versionDefect(version);
        if (defect)
            yield { words: `${(0,quote/* quote */.h)(version)} is no version that the server accepts: it ${defect}.`, path: [field] };
    }
    for (const { setting, path } of manifest.settings())
        yield* settingObjections(setting, path);
}
function* settingObjections(setting, path) {
    const { type = '' } = setting;
    if (!SETTING_TYPES.includes(type))
        return;
    if (setting.regenerate_help_text && type !== 'generated')
        yield {
            words: `\`regenerate_help_text\` goes only with type \`generated\`, not with ${(0,quote/* quote */.h)(type)}.`,
            path: [...path, 'regenerate_help_text'],
        };
    if (setting.placeholder && WITHOUT_PLACEHOLDER.has(type))
        yield { words: `\`placeholder\` does not go with type ${(0,quote/* quote */.h)(type)}.`, path: [...path, 'placeholder'] };
    if (setting.options && !WITH_OPTIONS.has(type))
        yield {
            words: `\`options\` go only with types \`radio\` and \`dropdown\`, not with ${(0,quote/* quote */.h)(type)}.`,
            path: [...path, 'options'],
        };
}

;// CONCATENATED MODULE: ./src/rules/manifest/valid.ts



const valid_valid = rule({
    id: 'manifest/valid',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'error',
    summary: 'The server accepts the manifest',
    why: 'The server decodes the manifest into typed fields, and Mattermost’s own check (`Manifest.IsValid`, run by the build and by the Marketplace) refuses what is reported here.',
    fix: 'Give the field a value of the type and form that the server reads.',
    example: {
        bad: { 'plugin.json': { min_server_version: '10.11' } },
        good: { 'plugin.json': { min_server_version: '10.11.0' } },
    },
    needs: { decodedManifest: manifest_manifest/* DECODED_MANIFEST */.NV },
    *check({ decodedManifest: manifest }) {
        yield* manifestRefusals(manifest);
    },
});

// EXTERNAL MODULE: ./node_modules/semver/functions/rcompare.js
var rcompare = __webpack_require__(2173);
var rcompare_default = /*#__PURE__*/__webpack_require__.n(rcompare);
;// CONCATENATED MODULE: ./src/rules/manifest/version.ts










const version_version = rule({
    id: 'manifest/version',
    requirements: ['product/stable'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The version is 1.0.0 or later, and no pre-release',
    why: 'The Marketplace lists a plugin below 1.0.0, or in a pre-release, as Beta only.',
    fix: 'Release 1.0.0 when the plugin is stable, or submit it as Beta.',
    example: {
        bad: {
            'plugin.json': {
                version: '0.4.1',
                release_notes_url: 'https://github.com/example/mattermost-plugin-weather/releases/tag/v0.4.1',
            },
            'CHANGELOG.md': '# Changelog\n\n## 0.4.1 - 2026-11-02\n\n- The forecast of a city.\n',
        },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, buildTool: BUILD_TOOL, origin: ORIGIN },
    *check({ manifest, buildTool, origin }) {
        if (manifest.isMistyped('version'))
            return;
        const written = manifest.value.version;
        const at = manifest.at('version');
        if (!written && !buildTool.writesVersion) {
            yield {
                message: 'The manifest has no `version`, and nothing in `build/manifest` writes it.',
                at,
                fix: 'Add `version`, or let the build take it from the git tag.',
            };
            return;
        }
        const newest = (origin.tags ?? [])
            .map(versionIn)
            .filter((tag) => tag !== undefined && valid_default()(tag) !== null)
            .sort((a, b) => rcompare_default()(a ?? '', b ?? ''))[0];
        const shown = written ?? newest;
        const parsed = shown !== undefined && versionDefect(shown) === undefined ? parse_default()(shown) : null;
        if (!parsed || (parsed.major > 0 && parsed.prerelease.length === 0))
            return;
        const what = parsed.prerelease.length > 0 ? 'is a pre-release' : 'is below 1.0.0';
        yield {
            message: `${(0,quote/* quote */.h)(shown ?? '')} ${what}: listable as Beta only${written ? '' : ' (the newest git tag; the build takes the version from it)'}.`,
            at,
        };
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/version-tag.ts





const versionTag = rule({
    id: 'manifest/version-tag',
    requirements: ['product/changelog'],
    kinds: ['plugin'],
    severity: 'error',
    summary: 'The version is that of the release tag',
    why: 'The Marketplace and the server compare versions to offer updates; a release whose manifest names another version is offered again and again, or never.',
    fix: 'Set `version` to that of the tag, or tag the commit that has it.',
    example: {
        bad: {
            'plugin.json': {
                version: '2.4.0',
                release_notes_url: 'https://github.com/example/mattermost-plugin-weather/releases/tag/v2.4.0',
            },
        },
        good: {},
        releaseTag: 'v2.4.1',
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, releaseTag: RELEASE_TAG },
    *check({ manifest, releaseTag }) {
        const { version } = manifest.value;
        const tagged = versionIn(releaseTag);
        if (version && tagged && version.replace(/\+.*/, '') !== tagged)
            yield {
                message: `The version is ${(0,quote/* quote */.h)(version)}, the release tag is ${(0,quote/* quote */.h)(releaseTag)}.`,
                at: manifest.at('version'),
            };
    },
});

;// CONCATENATED MODULE: ./src/facts/online/addresses.ts






const OFFLINE = 'it needs the network (`online`)';
/** What the web says of the address where the contribution can be had; missing offline, as is the tracker. */
const HOMEPAGE = (0,fact/* fact */.f)('homepage', loadHomepage);
async function loadHomepage(source) {
    const named = await homeOf(source);
    if ((0,missing/* isMissing */.b2)(named))
        return named;
    return source.web ? asked(source.web, named) : (0,missing/* missing */.LO)(OFFLINE);
}
async function homeOf(source) {
    if (source.kind === 'plugin')
        return inManifest(source, 'homepage_url');
    return source.kind === 'app' ? inApp(source) : repositoryAddress(source, '');
}
/** What the web says of `release_notes_url`. */
const RELEASE_NOTES = (0,fact/* fact */.f)('releaseNotes', loadReleaseNotes);
async function loadReleaseNotes(source) {
    const named = await inManifest(source, 'release_notes_url');
    if ((0,missing/* isMissing */.b2)(named))
        return named;
    // The offline rules judge the address; that it was not asked for is no reason to leave its requirement open.
    if (!source.web)
        return (0,missing/* inapplicable */.vA)('release notes are looked up with `online` only');
    const found = await asked(source.web, named);
    if ((0,missing/* isMissing */.b2)(found))
        return found;
    const origin = await ORIGIN.of(source);
    const released = new Set([...((0,missing/* isMissing */.b2)(origin) ? [] : (origin.tags ?? [])), ...(source.releaseTag ? [source.releaseTag] : [])].map(bareVersion));
    const parts = named.url.split(/[/?#=]/).filter((part) => /\d\.\d/.test(part));
    return { ...found, isAwaited: parts.length > 0 && !parts.some((part) => released.has(bareVersion(part))) };
}
function bareVersion(tag) {
    return tag.replace(/^v/, '');
}
/** What is said of the tracker that the contribution names. */
const TRACKER = (0,fact/* fact */.f)('tracker', loadTracker);
async function loadTracker(source) {
    const named = source.kind === 'plugin' ? await inManifest(source, 'support_url') : await repositoryAddress(source, '/issues');
    if ((0,missing/* isMissing */.b2)(named))
        return named;
    const { web } = source;
    if (!web)
        return (0,missing/* missing */.LO)(OFFLINE);
    const place = gitHubPath(new URL(named.url));
    const found = await asked(web, named);
    if ((0,missing/* isMissing */.b2)(found) || found.gone !== undefined || place?.rest[0] !== 'issues')
        return (0,missing/* isMissing */.b2)(found) ? found : { ...found, closed: undefined };
    // A page that is there does not tell whether issues can be opened.
    const repository = await web.gitHub.repository(place.slug);
    if ((0,missing/* isMissing */.b2)(repository))
        return repository;
    const { isPrivate, isArchived, hasIssues } = repository;
    return { ...found, closed: isPrivate ? 'private' : !hasIssues ? 'off' : isArchived ? 'archived' : undefined };
}
async function asked(web, named) {
    const answer = await web.reach(new URL(named.url));
    return (0,missing/* isMissing */.b2)(answer) ? answer : { ...named, gone: answer.gone };
}
async function inManifest(source, field) {
    const manifest = await manifest_manifest/* MANIFEST */.e0.of(source);
    return (0,missing/* isMissing */.b2)(manifest) ? manifest : named(field, manifest.value[field], manifest.at(field));
}
async function inApp(source) {
    const app = await facts_app/* APP */.u.of(source);
    return (0,missing/* isMissing */.b2)(app) ? app : named('homepage_url', app.value.homepage_url, app.at('homepage_url'));
}
/** The absence of an address, and what is none, are other rules'. */
function named(field, url, at) {
    if (!url)
        return (0,missing/* inapplicable */.vA)(`the manifest gives no \`${field}\``);
    return /^https?:/i.test(url) && URL.canParse(url)
        ? { name: `\`${field}\``, url, at }
        : (0,missing/* missing */.LO)(`\`${field}\` is no web address`);
}
async function repositoryAddress(source, page) {
    const slug = await SLUG.of(source);
    return (0,missing/* isMissing */.b2)(slug)
        ? slug
        : {
            name: page === '' ? 'The repository' : 'The issue tracker',
            url: `https://github.com/${slug}${page}`,
            at: undefined,
        };
}

;// CONCATENATED MODULE: ./src/rules/online/homepage.ts




const homepage = rule({
    id: 'online/homepage',
    requirements: ['web/link', 'product/documentation'],
    kinds: kinds/* KINDS */.GW,
    severity: 'error',
    summary: 'The link to try it answers',
    why: 'The Marketplace shows this link, and nothing else leads from there to the contribution and its documentation.',
    fix: 'Correct the address, or make what it leads to public.',
    example: {
        bad: { 'plugin.json': { homepage_url: 'https://weather.example.net/plugin' } },
        good: {},
        web: { 'https://weather.example.net/plugin': 404 },
    },
    needs: { homepage: HOMEPAGE },
    *check({ homepage: { name, url, at, gone } }) {
        if (gone !== undefined)
            yield { message: `${name} leads nowhere: ${(0,quote/* quote */.h)(url)} answers ${gone}.`, at };
    },
});

;// CONCATENATED MODULE: ./src/facts/online/dead-links.ts








/** Names that stand for a server of the reader's, and what no name on the web looks like (RFC 2606, RFC 6761). */
const PLACEHOLDER_HOST = /^(?:localhost|[^.]*|[\d.]+|\[.*\]|(?:.*\.)?(?:localhost|local|internal|test|invalid|example|example\.(?:com|net|org)))$|your|(?:^|[.-])my[.-]/i;
const dead_links_PLACEHOLDER = /%3C|%7B|[<>{}]|\byour[-_]|\bmy[-_](?:org|user|repo|server|domain)|x\.x\.x|\.\.\.|…/i;
/** Pages that GitHub shows to those alone who are signed in, or may change the repository. */
const SIGNED_IN = /^(?:settings|security|edit|new|compare|upload|admin)$/;
/** Addresses on the web in the documentation that lead nowhere. */
const DEAD_LINKS = (0,fact/* fact */.f)('deadLinks', loadDeadLinks);
/** Asks for every address of the README that is meant for its readers. */
async function loadDeadLinks(source) {
    const { web } = source;
    if (!web)
        return (0,missing/* inapplicable */.vA)('links to the web are followed with `online` only');
    const [readme, paths, elsewhere] = [
        await README.of(source),
        await PATHS.of(source),
        await addressesJudgedElsewhere(source),
    ];
    if ((0,missing/* isMissing */.b2)(readme))
        return readme;
    const slug = await SLUG.of(source);
    const own = (0,missing/* isMissing */.b2)(slug) ? undefined : await ownRepository(slug, web);
    const version = await CURRENT_VERSION.of(source);
    const links = new Map();
    for (const { url: written, span, ...part } of [...readme.parts.links, ...readme.parts.images]) {
        const target = targetOf(readme.file, written);
        if (target.kind !== 'web' || links.has(written) || elsewhere.has(target.url.href))
            continue;
        if (PLACEHOLDER_HOST.test(target.url.hostname) || dead_links_PLACEHOLDER.test(written))
            continue;
        if (mayNotBeSeen(target.url, own, (0,missing/* isMissing */.b2)(version) ? undefined : version.version, (0,missing/* isMissing */.b2)(paths) ? undefined : paths))
            continue;
        links.set(written, { url: target.url, at: readme.locate(span), isImage: 'alt' in part });
    }
    const asked = await Promise.all([...links].map(async ([written, { url, ...link }]) => ({ ...link, url: written, answer: await web.reach(url) })));
    return asked.flatMap(({ url, at, isImage, answer }) => (0,missing/* isMissing */.b2)(answer) || answer.gone === undefined ? [] : [{ url, at, isImage, status: answer.gone }]);
}
async function ownRepository(slug, web) {
    const home = await web.reach(new URL(`https://github.com/${slug}`));
    return { slug: slug.toLowerCase(), isSeen: !(0,missing/* isMissing */.b2)(home) && home.gone === undefined };
}
/** Whether a page may be there though nobody sees it now: it comes with the next commit or release, or is not for everyone. */
function mayNotBeSeen(url, own, version, paths) {
    const place = gitHubPath(url) ?? rawPath(url);
    if (!place)
        return false;
    if (SIGNED_IN.test(place.rest[0] ?? ''))
        return true;
    if (place.slug !== own?.slug)
        return false;
    if (!own.isSeen || (version !== undefined && url.pathname.includes(version)))
        return true;
    const [page, ...path] = place.rest.map(decoded);
    if (page === 'actions' && path[0] === 'workflows')
        return paths?.has(`.github/workflows/${path[1] ?? ''}`) ?? false;
    if (!/^(?:blob|tree|raw|blame)$/.test(page ?? ''))
        return false;
    // A branch can have slashes in its name, though not many.
    return [1, 2, 3, 4, 5].some((start) => start < path.length && paths?.has(path.slice(start).join('/')));
}
function rawPath(url) {
    if (url.hostname !== 'raw.githubusercontent.com')
        return undefined;
    const [owner = '', name = '', ...rest] = url.pathname.split('/').filter(Boolean);
    return { slug: `${owner}/${name}`.toLowerCase(), rest: ['raw', ...rest] };
}
/** What the manifest names is judged there. */
async function addressesJudgedElsewhere(source) {
    const facts = [await HOMEPAGE.of(source), await TRACKER.of(source), await RELEASE_NOTES.of(source)];
    return new Set(facts.flatMap((fact) => ((0,missing/* isMissing */.b2)(fact) ? [] : [new URL(fact.url).href])));
}

;// CONCATENATED MODULE: ./src/rules/online/links.ts




const links_links = rule({
    id: 'online/links',
    requirements: ['web/documentation'],
    kinds: kinds/* KINDS */.GW,
    severity: 'warning',
    summary: 'Links and images of the README that lead to the web lead somewhere',
    why: 'A page that is gone cannot be read, and an image that is gone shows nothing.',
    fix: 'Correct the address, or take the link out.',
    example: {
        bad: { 'README.md': ['A forecast service', 'A [forecast service](https://github.com/example/forecasts)'] },
        good: { 'README.md': ['A forecast service', 'A [forecast service](https://github.com/example/forecast)'] },
        web: { 'https://github.com/example/forecasts': 404 },
    },
    needs: { deadLinks: DEAD_LINKS },
    *check({ deadLinks }) {
        for (const { url, status, isImage, at } of deadLinks)
            yield {
                message: `${isImage ? 'The image' : 'The link'} ${(0,quote/* quote */.h)(url)} leads nowhere: the server answers ${status}.`,
                at,
            };
    },
});

;// CONCATENATED MODULE: ./src/rules/online/release-notes.ts



const releaseNotes = rule({
    id: 'online/release-notes',
    requirements: ['product/changelog'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { gone: 'error', awaited: 'warning' },
    summary: '`release_notes_url` answers',
    why: 'Reviewers open it, and a page that is not there stops the submission.',
    fix: 'Publish the release that it names before you submit, or correct the address.',
    example: {
        bad: {
            'plugin.json': { release_notes_url: 'https://github.com/example/mattermost-plugin-weather/releases/tag/2.4.1' },
        },
        good: {},
        web: { 'https://github.com/example/mattermost-plugin-weather/releases/tag/2.4.1': 404 },
    },
    needs: { releaseNotes: RELEASE_NOTES },
    *check({ releaseNotes: { name, url, at, gone, isAwaited } }) {
        if (gone === undefined)
            return;
        yield isAwaited
            ? {
                code: 'awaited',
                message: `${name} answers ${gone}: ${(0,quote/* quote */.h)(url)}. It must be there when the version is submitted.`,
                at,
            }
            : { code: 'gone', message: `${name} leads nowhere: ${(0,quote/* quote */.h)(url)} answers ${gone}.`, at };
    },
});

;// CONCATENATED MODULE: ./src/rules/online/tracker.ts




const tracker = rule({
    id: 'online/tracker',
    requirements: ['web/tracker'],
    kinds: kinds/* KINDS */.GW,
    severity: 'error',
    summary: 'Everybody can report bugs in the tracker',
    why: 'The Marketplace asks for a public place to report bugs; where nobody can open an issue there is none.',
    fix: 'Turn the issues of the repository on (Settings > General > Features), make it public, or name another tracker.',
    example: {
        bad: { 'plugin.json': { support_url: 'https://weather.example.net/bugs' } },
        good: { 'plugin.json': { support_url: 'https://weather.example.net/tracker' } },
        web: { 'https://weather.example.net/bugs': 404 },
    },
    needs: { tracker: TRACKER },
    *check({ tracker: { name, url, at, gone, closed } }) {
        if (gone !== undefined)
            yield { message: `${name} leads nowhere: ${(0,quote/* quote */.h)(url)} answers ${gone}.`, at };
        else if (closed)
            yield { message: `Nobody can report bugs at ${(0,quote/* quote */.h)(url)}: ${tracker_WORDS[closed]}.`, at };
    },
});
const tracker_WORDS = {
    off: 'the issues of the repository are turned off',
    archived: 'the repository is archived',
    private: 'the repository is private',
};

;// CONCATENATED MODULE: ./src/data/playbook-defaults.json
var playbook_defaults_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":1,"ID":5242880,"B6":22,"pU":1024,"dl":32,"pV":64,"An":["keywords_by_users"],"QN":["mark_item_as_done"],"sF":{"YC":["Untitled playbook","Untitled Playbook","Blank"],"vB":["Untitled task"],"eH":["Customize this playbook\'s description to give an overview of when and how this playbook is run."]}}');
;// CONCATENATED MODULE: ./src/data/playbook-export.schema.json
var playbook_export_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Playbook","description":"A playbook as the Playbooks plugin exports it and decodes it on import; a field of a wrong type is left out.","$comment":"Learnt from mattermost/mattermost-plugin-playbooks at 901593e275d1d179df44a7f531c66dae8aa87ad1: server/app/export.go (what is written), importPlaybook and validPlaybook in server/api/playbooks.go (what is refused), the structs in server/app/playbook.go, task_actions.go, condition.go and properties.go (types). x-export is false where the struct tag says that a field is not exported: import still reads it. Unknown keys are allowed here: the decoder ignores them.","type":"object","required":["version"],"properties":{"version":{"description":"Of the format, not of the playbook.","type":"integer"},"title":{"type":"string"},"description":{"type":"string"},"checklists":{"type":"array","items":{"$ref":"#/definitions/checklist"}},"metrics":{"type":"array","items":{"$ref":"#/definitions/metric"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"conditions":{"type":"array","items":{"$ref":"#/definitions/condition"}},"reminder_message_template":{"type":"string"},"reminder_timer_default_seconds":{"type":"integer"},"status_update_enabled":{"type":"boolean"},"message_on_join":{"type":"string"},"message_on_join_enabled":{"type":"boolean"},"retrospective_reminder_interval_seconds":{"type":"integer"},"retrospective_template":{"type":"string"},"retrospective_enabled":{"type":"boolean"},"signal_any_keywords":{"type":"array","items":{"type":"string","nullable":true}},"signal_any_keywords_enabled":{"type":"boolean"},"categorize_channel_enabled":{"type":"boolean"},"category_name":{"type":"string"},"run_summary_template_enabled":{"type":"boolean"},"run_summary_template":{"type":"string"},"channel_name_template":{"type":"string"},"create_channel_member_on_new_participant":{"type":"boolean"},"create_channel_member_on_removed_participant":{"type":"boolean"},"remove_channel_member_on_removed_participant":{"type":"boolean"},"channel_id":{"type":"string"},"channel_mode":{"type":"string","enum":["create_new_channel","link_existing_channel"]},"run_number_prefix":{"type":"string"},"owner_group_only_actions":{"type":"boolean"},"new_channel_only":{"type":"boolean"},"auto_archive_channel":{"type":"boolean"},"id":{"type":"string"},"public":{"type":"boolean"},"team_id":{"type":"string"},"create_public_playbook_run":{"type":"boolean"},"create_at":{"type":"integer"},"update_at":{"type":"integer"},"delete_at":{"type":"integer"},"num_stages":{"type":"integer"},"num_steps":{"type":"integer"},"num_runs":{"type":"integer"},"num_actions":{"type":"integer"},"last_run_at":{"type":"integer"},"active_runs":{"type":"integer"},"members":{"type":"array","items":{"type":"object","nullable":true,"properties":{"user_id":{"type":"string"}}}},"invited_user_ids":{"$ref":"#/definitions/ids"},"invited_group_ids":{"$ref":"#/definitions/ids"},"invite_users_enabled":{"type":"boolean"},"default_owner_id":{"type":"string"},"default_owner_enabled":{"type":"boolean"},"broadcast_channel_ids":{"$ref":"#/definitions/ids"},"broadcast_enabled":{"type":"boolean"},"webhook_on_creation_urls":{"$ref":"#/definitions/ids"},"webhook_on_creation_enabled":{"type":"boolean"},"webhook_on_status_update_urls":{"$ref":"#/definitions/ids"},"webhook_on_status_update_enabled":{"type":"boolean"},"default_playbook_admin_role":{"type":"string"},"default_playbook_member_role":{"type":"string"},"default_run_admin_role":{"type":"string"},"default_run_member_role":{"type":"string"},"admin_only_edit":{"type":"boolean"}},"definitions":{"ids":{"description":"Texts, such as ids or URLs.","type":"array","items":{"type":"string","nullable":true}},"checklist":{"description":"A list of steps.","type":"object","nullable":true,"properties":{"id":{"type":"string"},"title":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/item"}},"items_order":{"$ref":"#/definitions/ids"},"update_at":{"type":"integer"}}},"item":{"description":"A step of a checklist.","type":"object","nullable":true,"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"command":{"type":"string"},"due_date":{"type":"integer"},"condition_id":{"type":"string"},"condition_action":{"type":"string"},"condition_reason":{"type":"string"},"assignee_type":{"type":"string"},"assignee_property_field_id":{"type":"string"},"assignee_id":{"type":"string"},"assignee_modified":{"type":"integer"},"state":{"type":"string"},"state_modified":{"type":"integer"},"command_last_run":{"type":"integer"},"delete_at":{"type":"integer"},"update_at":{"type":"integer"},"task_actions":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/taskAction"}}}},"taskAction":{"description":"What is done by itself when something happens.","type":"object","nullable":true,"properties":{"trigger":{"$ref":"#/definitions/typed"},"actions":{"type":"array","items":{"$ref":"#/definitions/typed"}}}},"typed":{"description":"A trigger or an action: its kind, and its details as JSON in a text.","type":"object","nullable":true,"properties":{"type":{"type":"string"},"payload":{"type":"string"}}},"metric":{"description":"A figure that is asked for in the retrospective.","type":"object","nullable":true,"properties":{"id":{"type":"string"},"playbook_id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"type":{"type":"string"},"target":{}}},"property":{"description":"A field of runs.","type":"object","nullable":true,"properties":{"id":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"attrs":{"type":"object","additionalProperties":{}}}},"condition":{"description":"When a step is shown.","type":"object","nullable":true,"properties":{"id":{"type":"string"},"version":{"type":"integer"},"condition_expr":{}}}}}');
// EXTERNAL MODULE: ./src/documents/values/decode.ts
var decode = __webpack_require__(5363);
// EXTERNAL MODULE: ./src/documents/values/decoded-document.ts
var decoded_document = __webpack_require__(5061);
// EXTERNAL MODULE: ./src/facts/candidates.ts
var candidates = __webpack_require__(3113);
;// CONCATENATED MODULE: ./src/facts/playbook.ts






/** The exported playbooks, parsed as far as they go. */
const PLAYBOOK_FILES = (0,fact/* fact */.f)('playbookFiles', loadPlaybookFiles);
async function loadPlaybookFiles({ contribution }) {
    return (0,candidates/* findPlaybooks */.m1)(contribution);
}
/** Those whose syntax is right, whatever value they hold; at least one. */
const PLAYBOOKS = (0,fact/* fact */.f)('playbooks', loadPlaybooks);
async function loadPlaybooks(source) {
    const files = await PLAYBOOK_FILES.of(source);
    if ((0,missing/* isMissing */.b2)(files))
        return files;
    if (files.length === 0)
        return (0,missing/* missing */.LO)('there is no exported playbook');
    // Large, and for playbooks alone.
    const { validate } = await __webpack_require__.e(/* import() */ 96).then(__webpack_require__.bind(__webpack_require__, 7096));
    const playbooks = files.flatMap(({ document, parsed }) => parsed.tree && parsed.problems.length === 0
        ? [new decoded_document/* DecodedDocument */.k(document, (0,decode/* decode */.D)(parsed.tree, 'json', { schema: playbook_export_schema_namespaceObject, validate }))]
        : []);
    return playbooks.length > 0 ? playbooks : (0,missing/* missing */.LO)('no exported playbook parses');
}

;// CONCATENATED MODULE: ./src/rules/playbook/present.ts




const playbook_present_present = rule({
    id: 'playbook/present',
    requirements: ['platform/loadable'],
    kinds: ['playbook'],
    severity: 'error',
    summary: 'There is an exported playbook',
    why: `People take the playbook over with **Import**, which reads a file that **Export** wrote, of at most ${playbook_defaults_namespaceObject.ID / 1024 / 1024} MB.`,
    fix: 'Export the playbook in Mattermost and put the JSON file at the root of the contribution or in a folder of it.',
    example: { bad: { 'service-outage.json': '{"title": "Service outage"}\n' }, good: {} },
    needs: { playbookFiles: PLAYBOOK_FILES },
    *check({ playbookFiles }) {
        if (playbookFiles.length === 0)
            yield { message: 'There is no JSON file with `checklists` here, nor in a folder here.' };
        for (const { document, size } of playbookFiles) {
            if (size > playbook_defaults_namespaceObject.ID)
                yield {
                    message: wrongSize(document.file, size, `import takes at most ${playbook_defaults_namespaceObject.ID}`),
                    at: document.locate({ start: 0, end: 1 }),
                    fix: 'Leave out what the playbook does not need.',
                };
        }
    },
});

;// CONCATENATED MODULE: ./src/facts/playbook-texts.ts
/** Every text in a JSON value, in the order of the file. */
function* textsOf(value, path = []) {
    if (typeof value === 'string')
        yield { text: value, path };
    else if (Array.isArray(value))
        for (const [index, item] of value.entries())
            yield* textsOf(item, [...path, index]);
    else if (typeof value === 'object' && value !== null)
        for (const [key, field] of Object.entries(value))
            yield* textsOf(field, [...path, key]);
}

// EXTERNAL MODULE: ./src/words/secrets.ts
var words_secrets = __webpack_require__(6468);
;// CONCATENATED MODULE: ./src/rules/playbook/secrets.ts





const HOOK_FIELDS = new Set(['webhook_on_creation_urls', 'webhook_on_status_update_urls']);
const secrets = rule({
    id: 'playbook/secrets',
    requirements: ['policy/disclosure', 'security/vulnerabilities'],
    kinds: ['playbook'],
    severity: 'error',
    codes: { secret: 'error', webhook: 'warning' },
    summary: 'The playbook holds no token and no webhook URL',
    why: 'Whoever imports or reads the playbook has what opens it: a token acts for its owner, a webhook URL posts without one. Removing it from the file does not take it back.',
    fix: 'Revoke it where it was made, then delete it from the file and from the history of the repository.',
    example: {
        bad: {
            'service-outage.json': {
                webhook_on_creation_urls: [
                    `https://chat.weather.internal/hooks/${['ybndrfg8ejkmc', 'pqxot1uwisza3'].join('')}`,
                ],
            },
        },
        good: { 'service-outage.json': { webhook_on_creation_urls: [] } },
    },
    needs: { playbooks: PLAYBOOKS },
    *check({ playbooks }) {
        for (const playbook of playbooks) {
            for (const { text, path } of textsOf(playbook.decoded.value)) {
                const at = playbook.at(...path);
                const secrets = (0,words_secrets/* secretsIn */.VY)(text);
                for (const { what, host } of secrets)
                    yield {
                        code: 'secret',
                        message: `This holds ${what}${host === undefined ? '' : ` of ${(0,quote/* quote */.h)(host)}`}; it is not shown here.`,
                        at,
                    };
                if (secrets.length === 0 && text !== '' && HOOK_FIELDS.has(path[0])) {
                    yield {
                        code: 'webhook',
                        message: 'Every run, on whatever server, would be reported to the host of this webhook.',
                        at,
                        fix: 'Delete the URL; say in the README which webhook to add.',
                    };
                }
            }
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/playbook/server-ids.ts



/** Fields that name somebody or something of the server; `IsValidId` takes 26 letters and digits. */
const FIELDS = new Map([
    ['user_id', 'a user'],
    ['invited_user_ids', 'a user'],
    ['invited_group_ids', 'a group'],
    ['default_owner_id', 'a user'],
    ['assignee_id', 'a user'],
    ['broadcast_channel_ids', 'a channel'],
    ['channel_id', 'a channel'],
    ['team_id', 'a team'],
]);
const ID = /^[a-z0-9]{26}$/;
const PERMALINK = /https?:\/\/[^\s/"'<>]+\/[^\s"'<>]{0,200}?\/pl\/[a-z0-9]{26}(?![a-z0-9])/;
const serverIds = rule({
    id: 'playbook/server-ids',
    requirements: ['platform/loadable'],
    kinds: ['playbook'],
    severity: 'error',
    codes: { id: 'error', trigger: 'error', permalink: 'warning' },
    summary: 'The playbook names no user, channel or team of one server',
    why: 'An id means nothing on another server: nobody is invited, nothing is posted, and import refuses to broadcast to a channel that does not exist. It also tells who works where.',
    fix: 'Delete the value; say in the README whom to invite and which channel to link.',
    example: {
        bad: { 'service-outage.json': { invited_user_ids: ['ybndrfg8ejkmcpqxot1uwisza3'] } },
        good: { 'service-outage.json': { invited_user_ids: [] } },
    },
    needs: { playbooks: PLAYBOOKS },
    *check({ playbooks }) {
        for (const playbook of playbooks) {
            for (const { text, path } of textsOf(playbook.decoded.value)) {
                const named = FIELDS.get(fieldOf(path));
                const at = playbook.at(...path);
                if (named && ID.test(text))
                    yield { code: 'id', message: `\`${fieldOf(path)}\` names ${named} of one server.`, at };
                else if (/"user_ids":\["?[a-z0-9]{26}/.test(text.slice(0, 10_000).replace(/\s/g, '')))
                    yield { code: 'trigger', message: 'A trigger of this task waits for a user of one server.', at };
                else if (text.length < 100_000 && PERMALINK.test(text))
                    yield {
                        code: 'permalink',
                        message: 'This text links to a message on one server.',
                        at,
                        fix: 'Say in words what the message says.',
                    };
            }
        }
    },
});
/** The last key of a path that is no index. */
function fieldOf(path) {
    return path.findLast((part) => typeof part === 'string') ?? '';
}

;// CONCATENATED MODULE: ./src/rules/playbook/steps.ts




const steps = rule({
    id: 'playbook/steps',
    requirements: ['web/documentation'],
    kinds: ['playbook'],
    severity: 'error',
    codes: {
        none: 'error',
        'empty-step': 'error',
        'empty-list': 'warning',
        'untitled-list': 'warning',
        'untouched-step': 'warning',
    },
    summary: 'The playbook has steps, and each says what to do',
    why: 'The steps are the playbook: a run copies them for the people who work through it.',
    fix: 'Write what to do into the `title` of each item; delete lists and items that are empty.',
    example: {
        bad: { 'service-outage.json': { checklists: [] } },
        good: {
            'service-outage.json': { checklists: [{ title: 'Repair', items: [{ title: 'Roll back the last release' }] }] },
        },
    },
    needs: { playbooks: PLAYBOOKS },
    *check({ playbooks }) {
        for (const playbook of playbooks)
            if (playbook.isObject)
                yield* stepProblems(playbook);
    },
});
function* stepProblems(playbook) {
    const { checklists = [] } = playbook.value;
    const steps = checklists.reduce((sum, list) => sum + (list?.items?.length ?? 0), 0);
    if (steps === 0) {
        yield { code: 'none', message: 'The playbook has no steps.', at: playbook.at('checklists') };
        return;
    }
    for (const [index, list] of checklists.entries()) {
        const path = ['checklists', index];
        const { title = '', items = [] } = list ?? {};
        if (items.length === 0)
            yield {
                code: 'empty-list',
                message: `The list ${(0,quote/* quote */.h)(title)} has no steps.`,
                at: playbook.at(...path, 'items'),
            };
        if (title.trim() === '')
            yield { code: 'untitled-list', message: 'This list of steps has no `title`.', at: playbook.at(...path, 'title') };
        for (const [position, item] of items.entries()) {
            const step = item?.title?.trim() ?? '';
            const at = playbook.at(...path, 'items', position, 'title');
            if (step === '')
                yield { code: 'empty-step', message: 'This step is empty: it has no `title`.', at };
            else if (playbook_defaults_namespaceObject.sF.vB.includes(step))
                yield { code: 'untouched-step', message: `${(0,quote/* quote */.h)(step)} is what Mattermost writes into a new step.`, at };
        }
    }
}

;// CONCATENATED MODULE: ./src/rules/playbook/syntax.ts




const playbook_syntax_syntax = rule({
    id: 'playbook/syntax',
    requirements: ['platform/loadable'],
    kinds: ['playbook'],
    severity: 'error',
    codes: { malformed: 'error', unreadable: 'warning' },
    summary: 'The exported playbook parses',
    why: 'Import decodes the file with Go’s encoding/json: no comments, no trailing commas, no byte order mark. A file that does not decode is refused.',
    fix: 'Correct the syntax at this place, or export the playbook again.',
    example: {
        bad: { 'service-outage.json': '{\n    "title": "Service outage",\n    "checklists": [],\n    "version": 1,\n}\n' },
        good: {},
    },
    needs: { playbookFiles: PLAYBOOK_FILES },
    *check({ playbookFiles }) {
        for (const { document, parsed } of playbookFiles) {
            if (parsed.unreadable !== undefined)
                yield {
                    code: 'unreadable',
                    message: `The playbook cannot be judged: ${parsed.unreadable}.`,
                    at: document.locate({ start: 0, end: 1 }),
                };
            yield* coded('malformed', syntaxRefusals('The playbook', parsed.problems, (span) => document.locate(span)));
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/playbook/title.ts




const title = rule({
    id: 'playbook/title',
    requirements: ['web/documentation'],
    kinds: ['playbook'],
    severity: 'error',
    codes: {
        'no-title': 'error',
        'untouched-title': 'warning',
        'no-description': 'warning',
        'untouched-description': 'warning',
    },
    summary: 'The playbook has a title and a description of its own',
    why: 'They are what people see in the list of playbooks, before and after they import it.',
    fix: 'Name what the playbook is for, and describe when to run it and what comes of it.',
    example: {
        bad: { 'service-outage.json': { title: null } },
        good: { 'service-outage.json': { title: 'Outage of a service' } },
    },
    needs: { playbooks: PLAYBOOKS },
    *check({ playbooks }) {
        for (const playbook of playbooks) {
            if (!playbook.isObject)
                continue;
            const { title = '', description = '' } = playbook.value;
            if (title.trim() === '')
                yield { code: 'no-title', message: 'The playbook has no `title`.', at: playbook.at('title') };
            else if (playbook_defaults_namespaceObject.sF.YC.includes(title.trim()))
                yield {
                    code: 'untouched-title',
                    message: `${(0,quote/* quote */.h)(title)} is the title that Mattermost gives to a new playbook.`,
                    at: playbook.at('title'),
                };
            if (description.trim() === '')
                yield { code: 'no-description', message: 'The playbook has no `description`.', at: playbook.at('description') };
            else if (playbook_defaults_namespaceObject.sF.eH.includes(description.trim()))
                yield {
                    code: 'untouched-description',
                    message: 'The description is the one that Mattermost gives to a new playbook.',
                    at: playbook.at('description'),
                };
        }
    },
});

;// CONCATENATED MODULE: ./src/mattermost/refusals/playbook.ts






const HOOKS = [
    ['webhook_on_creation_urls', 'webhook_on_creation_enabled'],
    ['webhook_on_status_update_urls', 'webhook_on_status_update_enabled'],
];
/** What import refuses of a playbook (src/data/playbook-defaults.json). */
function* playbookRefusals(playbook) {
    yield* shapeRefusals(playbook, 'The playbook');
    if (playbook.isObject)
        yield* refusalsOf(playbook, playbook_objections(playbook.value));
}
/** What the code of import says beyond the schema. */
function* playbook_objections(value) {
    const { version, id, category_name: category = '', channel_name_template: template = '' } = value;
    if (version !== undefined && version !== playbook_defaults_namespaceObject.rE)
        yield {
            words: `Version ${(0,quote/* quote */.h)(String(version))} of the format is not supported: it is ${playbook_defaults_namespaceObject.rE}.`,
            path: ['version'],
        };
    if (id)
        yield { words: 'An import must have no `id`.', path: ['id'] };
    const bytes = bytesOf(category);
    if (value.categorize_channel_enabled && bytes > playbook_defaults_namespaceObject.B6) {
        yield {
            words: wrongSize(category, bytes, `a \`category_name\` has at most ${playbook_defaults_namespaceObject.B6}`),
            path: ['category_name'],
        };
    }
    if (template !== '' && template.trim() === '')
        yield { words: '`channel_name_template` is blank.', path: ['channel_name_template'] };
    else if (characters(template) > playbook_defaults_namespaceObject.pU)
        yield {
            words: tooMany('channel_name_template', playbook_defaults_namespaceObject.pU, 'characters'),
            path: ['channel_name_template'],
        };
    if (value.new_channel_only && value.channel_mode === 'link_existing_channel')
        yield {
            words: '`new_channel_only` does not go with the `channel_mode` `link_existing_channel`.',
            path: ['new_channel_only'],
        };
    yield* prefixRefusals(value.run_number_prefix);
    for (const [urls, enabled] of HOOKS) {
        if (value[enabled])
            yield* hookRefusals(urls, value[urls] ?? []);
    }
    yield* actionRefusals(value);
}
function tooMany(value, most, what) {
    return `${(0,quote/* quote */.h)(value)} has more than ${most} ${what}.`;
}
function characters(text) {
    return text.length > 4 * playbook_defaults_namespaceObject.pU ? text.length : Array.from(text).length;
}
function* prefixRefusals(written = '') {
    const prefix = written
        .trim()
        .replace(/^-+|-+$/g, '')
        .trim();
    if (prefix === '')
        return;
    if (characters(prefix) > playbook_defaults_namespaceObject.dl)
        yield {
            words: tooMany(prefix, playbook_defaults_namespaceObject.dl, 'characters'),
            path: ['run_number_prefix'],
        };
    else if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(prefix))
        yield {
            words: `${(0,quote/* quote */.h)(prefix)} has a character that is no letter, digit or hyphen.`,
            path: ['run_number_prefix'],
        };
}
function* hookRefusals(field, urls) {
    if (urls.length > playbook_defaults_namespaceObject.pV)
        yield { words: tooMany(field, playbook_defaults_namespaceObject.pV, 'entries'), path: [field] };
    for (const [index, url] of urls.entries()) {
        if (typeof url === 'string' && !isValidHttpUrl(url))
            yield { words: noHttpUrl(url), path: [field, index] };
    }
}
function* actionRefusals({ checklists = [] }) {
    for (const [list, checklist] of checklists.entries()) {
        for (const [item, task] of (checklist?.items ?? []).entries()) {
            for (const [index, action] of (task?.task_actions ?? []).entries()) {
                const path = ['checklists', list, 'items', item, 'task_actions', index];
                const trigger = action?.trigger?.type ?? '';
                if (!playbook_defaults_namespaceObject.An.includes(trigger))
                    yield { words: `${(0,quote/* quote */.h)(trigger)} is no trigger of a task.`, path: [...path, 'trigger', 'type'] };
                for (const [position, done] of (action?.actions ?? []).entries()) {
                    const type = done?.type ?? '';
                    if (!playbook_defaults_namespaceObject.QN.includes(type))
                        yield { words: `${(0,quote/* quote */.h)(type)} is no action of a task.`, path: [...path, 'actions', position, 'type'] };
                }
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/rules/playbook/valid.ts



const playbook_valid_valid = rule({
    id: 'playbook/valid',
    requirements: ['platform/loadable'],
    kinds: ['playbook'],
    severity: 'error',
    summary: 'The Playbooks plugin imports it',
    why: 'Import decodes the file into typed fields and refuses the whole playbook over any of what is reported here.',
    fix: 'Give the field a value that import takes, or export the playbook again.',
    example: {
        bad: { 'service-outage.json': { version: 2 } },
        good: { 'service-outage.json': { reminder_timer_default_seconds: 3600 } },
    },
    needs: { playbooks: PLAYBOOKS },
    *check({ playbooks }) {
        for (const playbook of playbooks)
            yield* playbookRefusals(playbook);
    },
});

;// CONCATENATED MODULE: ./src/facts/tool.ts


/** Names of files that say how a program is started, built or packed. */
const BY_NAME = [
    [/^(?:gnu)?makefile$|^(?:just|task)file(?:\.ya?ml)?$/i, 'build file'],
    [/^(?:docker|container)file$|^(?:docker-)?compose\.ya?ml$/i, 'container'],
    [/^action\.ya?ml$/, 'GitHub action'],
    [/^(?:pyproject\.toml|setup\.py|setup\.cfg|__main__\.py)$/, 'Python package'],
    [/^(?:cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|chart\.yaml|.*\.(?:csproj|fsproj|gemspec|cabal))$/i, 'package'],
    [/\.(?:sh|bash|zsh|py|rb|pl|php|ps1|psm1|bat|cmd|lua|exe|jar)$/i, 'script'],
];
/** Where programs of a repository lie. */
const tool_FOLDERS = /^(?:(?:bin|cmd|scripts?|src|tools?|app|cli|lib)\/(?:[^/]+\/)?)?[^/]+$/i;
const MAX_READ = 200;
/** What can be started. */
const ENTRY_POINTS = (0,fact/* fact */.f)('entryPoints', loadEntryPoints);
async function loadEntryPoints({ contribution }) {
    const files = contribution.files().filter((file) => tool_FOLDERS.test(contribution.relative(file)));
    const named = files.flatMap((file) => {
        const name = file.slice(file.lastIndexOf('/') + 1);
        const what = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
        return what === undefined ? [] : [{ file, what }];
    });
    const { bins, missingBins } = await binsOf(contribution);
    const found = [...bins, ...named];
    if (found.length === 0)
        found.push(...(await readPrograms(contribution, files)));
    return { found, missingBins };
}
/** Go's `package main`, and files without an ending that start with `#!`. */
async function readPrograms(contribution, files) {
    const candidates = files.filter((file) => /(?:\.go|\.m?js|\.ts)$|(?:^|\/)[^./]+$/.test(file) && !file.endsWith('_test.go'));
    for (const file of candidates.slice(0, MAX_READ)) {
        const content = await contribution.text(file);
        if (content.state !== 'present')
            continue;
        const program = content.document.text;
        if (program.startsWith('#!'))
            return [{ file, what: 'script' }];
        if (!file.endsWith('.go'))
            continue;
        let last = '';
        for (const { text } of tokens(program.slice(0, 100_000))) {
            if (last === 'package') {
                if (text === 'main')
                    return [{ file, what: 'Go program' }];
                break;
            }
            last = text;
        }
    }
    return [];
}
async function binsOf(contribution) {
    const values = await contribution.valuesAt('package.json');
    const tree = values?.parsed.tree;
    if (!values || tree?.kind !== 'object')
        return { bins: [], missingBins: [] };
    const { document } = values;
    const scripts = field(tree, 'scripts');
    const startable = scripts?.kind === 'object' && field(scripts, 'start') !== undefined;
    const built = scripts?.kind === 'object' &&
        scripts.entries.some(({ key }) => /^(?:pre|post)?(?:build|compile|prepare|pack|publish|install|bundle)/.test(key));
    const bin = field(tree, 'bin');
    const paths = bin?.kind === 'object' ? bin.entries.map(({ value }) => value) : bin ? [bin] : [];
    const texts = paths.flatMap((path) => path.kind === 'string' ? [{ path: String(path.value), span: path.span }] : []);
    const absent = texts.filter(({ path }) => !contribution.has(contribution.path(path.replace(/^(?:\.\/)+/, ''))));
    return {
        bins: [
            ...(texts.length > absent.length || built
                ? texts.slice(0, 1).map(() => ({ file: document.file, what: '`bin` of package.json' }))
                : []),
            ...(startable ? [{ file: document.file, what: '`npm start`' }] : []),
        ],
        missingBins: built ? [] : absent.map(({ path, span }) => ({ path, at: document.locate(span) })),
    };
}
function field(tree, name) {
    return tree.entries.findLast(({ key }) => key === name)?.value;
}

;// CONCATENATED MODULE: ./src/rules/tool/entry-point.ts



const entryPoint = rule({
    id: 'tool/entry-point',
    requirements: ['web/link'],
    kinds: ['tool'],
    severity: 'error',
    codes: { lost: 'error', absent: 'warning' },
    summary: 'There is something to start',
    why: 'A reviewer tries the tool out before it is listed, and so does everybody who finds it.',
    fix: 'Add what starts the tool: a script, `bin` in package.json, a Go program, a Makefile or a Dockerfile, at the root or in bin, cmd, scripts or src.',
    example: {
        bad: { 'package.json': { bin: { 'channel-archive': 'bin/archive.js' } } },
        good: { 'package.json': { bin: 'bin/channel-archive.js' } },
    },
    needs: { entryPoints: ENTRY_POINTS },
    *check({ entryPoints: { found, missingBins } }) {
        for (const { path, at } of missingBins)
            yield {
                code: 'lost',
                message: `\`bin\` names ${(0,quote/* quote */.h)(path)}, which is not in the repository, and no script of package.json builds it.`,
                at,
                fix: 'Name the file that starts the tool.',
            };
        if (found.length === 0 && missingBins.length === 0) {
            yield {
                code: 'absent',
                message: 'No script, program, package, build file or container file was found at the root, nor in bin, cmd, scripts, src, tools, app, cli or lib.',
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/facts/docs/command-lines.ts
/** More of one passage is not searched. */
const MAX = 20_000;
/** Whether any heading or text of the documentation holds what is looked for. */
function says(guides, wanted) {
    return guides.some(({ parts }) => parts.blocks.some(({ text }) => wanted.test(text.slice(0, MAX))));
}
/** The lines of all code that can be commands, without a prompt. */
function* commandLines(guides) {
    for (const { parts } of guides) {
        for (const { language = 'inline', text } of parts.codes) {
            if (!/^(?:|sh|bash|shell|zsh|console|shell-session|shellsession|powershell|ps1?|bat|cmd|text|txt|terminal|dockerfile|fish)$/.test(language))
                continue;
            for (const line of text.slice(0, MAX).split('\n')) {
                const command = line
                    .trim()
                    .replace(/^(?:\$|>|%|PS [^>]{0,80}>)\s+/, '')
                    .slice(0, 1000);
                if (command !== '' && !command.startsWith('#'))
                    yield command;
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/rules/words/install-commands.ts
/** How programs come onto a machine. */
const INSTALLS = /\b(?:npm (?:i|install|ci)|npx|yarn (?:add|install|global)|pnpm (?:add|i|install)|go (?:install|get|build|run)|pipx? install|poetry install|uv (?:tool|pip|sync|run)|cargo install|gem install|brew install|apt(?:-get)? install|docker(?:-compose)? (?:run|pull|build|compose|up)|helm (?:install|repo)|git clone|curl|wget|make(?: install| build)?$|chmod \+x|dotnet (?:tool|build)|mvn|gradle|composer (?:require|install))\b/;

;// CONCATENATED MODULE: ./src/rules/tool/installation.ts




const installation_WORDS = /\b(?:download|install|copy|clone|unpack|put)\b.{0,200}\b(?:releases?|binar(?:y|ies)|scripts?|files?|repository|package|archive|path|image)\b/is;
const installation_installation = rule({
    id: 'tool/installation',
    requirements: ['web/documentation'],
    kinds: ['tool'],
    severity: 'warning',
    summary: 'The documentation says how the tool comes onto a machine',
    why: 'A reviewer tries the tool out before it is listed, and a tool has no Marketplace button that installs it.',
    fix: 'Write the command that installs it, or what to download and where to put it.',
    example: {
        bad: { 'README.md': ['npm install --global github:example/mattermost-tool-archive', 'channel-archive --version'] },
        good: {
            'README.md': [
                'npm install --global github:example/mattermost-tool-archive',
                'git clone https://github.com/example/mattermost-tool-archive',
            ],
        },
    },
    needs: { guides: GUIDES },
    *check({ guides }) {
        if (says(guides, installation_WORDS) ||
            guides.some(({ parts }) => parts.links.some(({ text, url }) => /install/i.test(`${text} ${url}`))))
            return;
        for (const line of commandLines(guides))
            if (INSTALLS.test(line))
                return;
        yield {
            message: 'No command and no sentence of the documentation says how to install the tool.',
            at: guides[0]?.top,
        };
    },
});

;// CONCATENATED MODULE: ./src/rules/tool/server-versions.ts



const VERSION = String.raw `v?\d{1,2}(?:\.(?:\d{1,2}|x)){0,2}\+?`;
/** "Mattermost 9.11 or later", "Mattermost Server: v5.26+", "any supported version of Mattermost", "server versions from 7.0". */
const NAMED = new RegExp([
    String.raw `mattermost(?:[\s*_\x60\]:|(>=≥~^-]|server|version|team edition|enterprise(?: edition)?|esr|release|at least|from|since|requires?|\([^)]*\)){1,8}${VERSION}(?![\w])`,
    String.raw `(?:server|mattermost)[^.\n]{0,60}\bversions?\b[^.\n]{0,30}?${VERSION}`,
    String.raw `\b${VERSION} (?:or (?:later|newer|higher|above)|and (?:later|newer|up))[^.\n]{0,60}mattermost`,
    String.raw `(?:all|any|every|each)(?: currently)? (?:supported |recent )?(?:versions?|releases?)[^.\n]{0,20} (?:of )?mattermost`,
    String.raw `(?:all|any|every) (?:currently )?(?:supported )?mattermost (?:server )?(?:versions?|releases?)`,
    // A table, with Mattermost at the head of a column.
    String.raw `\|[ \t*_]*mattermost[^|\n]{0,40}\|[^]{0,400}?\|[ \t*_\x60<>=≥~^]*${VERSION}[ \t*_\x60]*(?:\||or |and )`,
    String.raw `mattermost[^.\n]{0,40}\b(?:ESR|extended support release)\b`,
].join('|'), 'i');
const serverVersions = rule({
    id: 'tool/server-versions',
    requirements: ['web/documentation'],
    kinds: ['tool'],
    severity: 'warning',
    summary: 'The README says which Mattermost servers the tool works with',
    why: 'A tool has no manifest that could say it, and the API that it calls changes from release to release.',
    fix: 'Write the oldest release that you tried it with, as in "Mattermost 9.11 or later".',
    example: {
        bad: { 'README.md': ['Mattermost 9.11 or later', 'A Mattermost server'] },
        good: { 'README.md': ['Mattermost 9.11 or later', 'Any supported version of Mattermost'] },
    },
    needs: { guides: GUIDES },
    *check({ guides }) {
        if (!says(guides, NAMED))
            yield {
                message: 'The documentation names no version of the Mattermost server.',
                at: guides[0]?.top,
            };
    },
});

;// CONCATENATED MODULE: ./src/rules/tool/usage.ts




const HELP = /(?:^|[\s`'"([])(?:--help|-h|-\?|\/\?)(?=$|[\s`'")\].,])|^usage:/im;
/** Commands that only prepare. */
const PREPARES = /^(?:sudo |cd|export|set|source|mkdir|cp|mv|rm|ls|cat|echo|chmod|python3? -m venv|\.\s|[A-Z_]+=\S*$)/;
const RUNS = /^(?:sudo )?(?:docker(?:-compose)? (?:run|compose up|up)|npx|npm (?:start|run)|yarn (?:start|run)|go run|uv run|make \w+|\S*python3? \S+\.py|node \S+)/;
const usage_usage = rule({
    id: 'tool/usage',
    requirements: ['web/documentation'],
    kinds: ['tool'],
    severity: 'warning',
    summary: 'The documentation shows a command line',
    why: 'Who finds the tool must see what it takes and what it does before running it on their server.',
    fix: 'Show a whole command line and what it prints, and name `--help` where the tool has it.',
    example: {
        bad: {
            'README.md': [
                'channel-archive --team ops --channel incidents --output incidents.md\nchannel-archive --help',
                'npm ci',
            ],
        },
        good: { 'README.md': ['channel-archive --help', 'channel-archive --version'] },
    },
    needs: { guides: GUIDES },
    *check({ guides }) {
        if (says(guides, HELP))
            return;
        for (const line of commandLines(guides))
            if (HELP.test(line) || RUNS.test(line) || !(INSTALLS.test(line) || PREPARES.test(line)))
                return;
        yield {
            message: 'The documentation shows no command line of the tool, and does not mention `--help`.',
            at: guides[0]?.top,
        };
    },
});

;// CONCATENATED MODULE: ./src/rules/webapp/externals.ts




/** The modules that the web app lends to plugins, and the globals that it lends them as. */
const LENT = Object.entries({
    react: 'React',
    'react-dom': 'ReactDOM',
    redux: 'Redux',
    'react-redux': 'ReactRedux',
    'react-bootstrap': 'ReactBootstrap',
    'react-router-dom': 'ReactRouterDom',
    'react-intl': 'ReactIntl',
});
/** What belongs to React and must not be another than the web app's from React 19 on. */
const PARTS_OF_REACT = ['react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime'];
const REACT_19 = known_breaks/* breaks */.T.find(({ id }) => id === 'react-19')?.since ?? '';
const externals = rule({
    id: 'webapp/externals',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The bundle brings no copy of the modules that the web app lends to plugins',
    why: 'React, its store, router and translations work only as one copy: components with a second one find no context, and break when the web app moves to a newer React.',
    fix: 'Name the module under `externals` of the bundler.',
    example: { bad: { 'webapp/webpack.config.js': ["        'react-dom': 'ReactDOM',\n", ''] }, good: {} },
    needs: { webapp: webapp/* WEBAPP */.W },
    *check({ webapp }) {
        for (const { modules, complete, at } of webapp.externals) {
            // A configuration without React among its externals is one for something else, such as tests.
            if (!complete || !modules.has('react'))
                continue;
            for (const [module, global] of LENT) {
                const since = (0,server_history/* webappGlobal */.jQ)(global)?.since;
                const needed = module === 'react-dom' || webapp.imports.has(module);
                if (!modules.has(module) && needed && since)
                    yield {
                        message: `\`${module}\` is not among the externals: the web app lends it as \`${global}\`, from server ${since} on.`,
                        at,
                    };
            }
            for (const module of PARTS_OF_REACT)
                if (!modules.has(module) && webapp.imports.has(module))
                    yield {
                        message: `\`${module}\` is not among the externals: from server ${REACT_19} on, with React 19, it must be the web app’s own, too.`,
                        at,
                    };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/webapp/react-removed.ts



const react_removed_SINCE = known_breaks/* breaks */.T.find(({ id }) => id === 'react-19')?.since ?? '';
const reactRemoved = rule({
    id: 'webapp/react-removed',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The web app part uses nothing that React 19 removed',
    why: `The web app lends its own React to plugins, and that is React 19 from server ${react_removed_SINCE} on: what it removed is undefined there.`,
    fix: 'Write it in the way that React 18 and 19 share.',
    example: {
        bad: {
            'webapp/src/index.tsx': [
                "import {showForecast} from './client';",
                "import {showForecast} from './client';\nexport {nodeOf} from './node';",
            ],
            'webapp/src/node.tsx': "import React from 'react';\nimport ReactDOM from 'react-dom';\n\nexport function nodeOf(component: React.Component): Element | Text | null {\n    return ReactDOM.findDOMNode(component);\n}\n",
        },
        good: {},
    },
    needs: { webapp: webapp/* WEBAPP */.W },
    *check({ webapp }) {
        for (const { what, instead, at } of webapp.removals)
            yield {
                message: `React 19, in the web app from server ${react_removed_SINCE} on, removed ${what}; ${instead} takes the place.`,
                at,
            };
    },
});

;// CONCATENATED MODULE: ./src/data/webhook-payload.schema.json
var webhook_payload_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Webhook payload","description":"JSON that goes to or comes from a Mattermost webhook; a field of a wrong type is left out.","$comment":"All fields that the public developer documentation names for incoming webhooks, for requests of outgoing webhooks and for the answers to them, and for message attachments. Source: mattermost/mattermost-developer-documentation, site/content/integrate/webhooks/incoming/_index.md and outgoing/_index.md at 0aeb8bba16600e206ce240af87b06cbd634a807d, reference/message-attachments/_index.md at 053397a844060975b000257e7f0431f73f3ec0fb, reference/message-priority/_index.md at b121c14e2a72f065a3e86baff3834eac1ba4607a. Attachments of outgoing answers may be Slack\'s: short is a boolean or a text there.","type":"object","properties":{"text":{"type":"string"},"channel":{"type":"string"},"username":{"type":"string"},"icon_url":{"type":"string"},"icon_emoji":{"type":"string"},"attachments":{"type":"array","items":{"$ref":"#/definitions/attachment"}},"type":{"type":"string"},"props":{"type":"object","additionalProperties":{}},"priority":{"type":"object","properties":{"priority":{"type":"string"},"requested_ack":{"type":"boolean"},"persistent_notifications":{"type":"boolean"}}},"silent":{"type":"boolean"},"response_type":{"type":"string"},"goto_location":{"type":"string"},"token":{"type":"string"},"team_id":{"type":"string"},"team_domain":{"type":"string"},"channel_id":{"type":"string"},"channel_name":{"type":"string"},"timestamp":{},"user_id":{"type":"string"},"user_name":{"type":"string"},"post_id":{"type":"string"},"trigger_word":{"type":"string"},"file_ids":{}},"definitions":{"attachment":{"description":"A message attachment, with the layout that Slack gave it.","type":"object","nullable":true,"properties":{"id":{},"fallback":{"type":"string"},"color":{"type":"string"},"pretext":{"type":"string"},"text":{"type":"string"},"author_name":{"type":"string"},"author_link":{"type":"string"},"author_icon":{"type":"string"},"title":{"type":"string"},"title_link":{"type":"string"},"fields":{"type":"array","items":{"$ref":"#/definitions/field"}},"image_url":{"type":"string"},"thumb_url":{"type":"string"},"footer":{"type":"string"},"footer_icon":{"type":"string"},"actions":{}}},"field":{"description":"A field in the table of an attachment.","type":"object","nullable":true,"properties":{"title":{"type":"string"},"value":{},"short":{"type":["boolean","string"]}}}}}');
;// CONCATENATED MODULE: ./src/facts/webhook.ts









const webhook_KNOWN = Object.keys(webhook_payload_schema_namespaceObject.properties);
/** Fields that few other JSON has. */
const TELLING = new Set([
    'icon_url',
    'icon_emoji',
    'response_type',
    'trigger_word',
    'team_domain',
]);
const MENTION = /["']?\b(?:text|attachments)\b["']?\s*[:=]/;
/** Marks of a text that leaves something out or stands for something else. */
const ELIDED = /\.\.\.|…|<[a-z][^>\n]*>|\{\{|\$\{|(?<!:)\/\/|\/\*|^\s*#/im;
const MAX_FILES = 100;
/** In bytes: of a file, and of all files together, that are searched for hook URLs. */
const MAX_TEXT = 1024 * 1024;
const MAX_TEXTS = 50 * MAX_TEXT;
/** The payloads of webhooks that documentation and JSON files show. */
const PAYLOADS = (0,fact/* fact */.f)('payloads', loadPayloads);
async function loadPayloads(source) {
    const guides = await GUIDES.of(source);
    // Large, and for webhooks alone.
    const shape = { schema: webhook_payload_schema_namespaceObject, validate: (await __webpack_require__.e(/* import() */ 166).then(__webpack_require__.bind(__webpack_require__, 6166))).validate };
    const found = [];
    for (const guide of (0,missing/* isMissing */.b2)(guides) ? [] : guides) {
        for (const code of guide.parts.codes.filter(({ language = 'inline' }) => ['', 'json', 'jsonc', 'json5', 'http'].includes(language))) {
            const start = /^(?:[\s\S]*?\r?\n\r?\n)?(?:payload=)?(?=\s*\{)/.exec(code.text)?.[0].length;
            if (start === undefined)
                continue;
            const text = code.text.slice(start);
            found.push(...payloadOf((0,json/* parseJson */.q)(text), (span) => guide.locateInCode(code, { start: span.start + start, end: span.end + start }), ELIDED.test(text), shape));
        }
    }
    const { contribution } = source;
    for (const file of (0,candidates/* playbookCandidates */.M5)(contribution).slice(0, MAX_FILES)) {
        const text = await contribution.text(file);
        if (text.state !== 'present' || text.size > MAX_TEXT)
            continue;
        const values = await contribution.values(file);
        if (values.state === 'present')
            found.push(...payloadOf(values.parsed, (span) => text.document.locate(span), false, shape));
    }
    if (found.length === 0 && (0,missing/* isMissing */.b2)(guides))
        return guides;
    return {
        found,
        mentioned: !(0,missing/* isMissing */.b2)(guides) &&
            guides.some(({ parts }) => parts.codes.some(({ text, language }) => language !== undefined && MENTION.test(text))),
    };
}
function payloadOf(parsed, locate, elided, shape) {
    if (parsed.tree?.kind !== 'object' || (parsed.problems.length > 0 && elided))
        return [];
    const keys = new Set(parsed.tree.entries.map(({ key }) => key));
    const known = webhook_KNOWN.filter((key) => keys.has(key));
    // More unknown than known: some other program's JSON that has a text, too.
    if (!parsed.tree.entries.some(isTelling) || keys.size - known.length > known.length)
        return [];
    const decoded = parsed.problems.length > 0 ? undefined : (0,decode/* decode */.D)(parsed.tree, 'json', shape);
    return [{ parsed, decoded, locate }];
}
/** A `text` of another kind, or `attachments`, stand in many files. */
function isTelling({ key, value }) {
    return (TELLING.has(key) || (key === 'text' && value.kind === 'string') || (key === 'attachments' && value.kind === 'array'));
}
/** Live URLs of incoming webhooks, in any file. */
const HOOK_URLS = (0,fact/* fact */.f)('hookUrls', loadHookUrls);
async function loadHookUrls({ contribution }) {
    const found = [];
    let left = MAX_TEXTS;
    for (const file of contribution.files('secret')) {
        if (left <= 0)
            break;
        const content = await contribution.bytes(file);
        if (content.state !== 'present' || content.bytes.length > MAX_TEXT || (0,repository_text/* isBinary */.Go)(content.bytes))
            continue;
        left -= content.bytes.length;
        const text = await contribution.text(file);
        if (text.state !== 'present')
            continue;
        const { document } = text;
        for (const { host = '', span } of (0,words_secrets/* hookUrlsIn */.z2)(document.text))
            found.push({ host, at: document.locate(span) });
    }
    return left <= 0 && found.length === 0 ? (0,missing/* missing */.LO)('the files hold more text than is searched (50 MB)') : found;
}

;// CONCATENATED MODULE: ./src/mattermost/refusals/webhook-payload.ts


/** What Mattermost refuses of a webhook's payload: fields of a wrong type, and nothing else. */
function* payloadRefusals({ errors }, locate) {
    for (const { path, span, found, allowed } of errors) {
        const name = nameOf(path);
        const type = found === null ? 'null' : Array.isArray(found) ? 'array' : typeof found;
        yield {
            message: `${name === undefined ? 'The payload' : (0,quote/* quote */.h)(name)} is of type ${type}; Mattermost takes ${allowed.join(' or ')}.`,
            at: span && locate({ start: span.start, end: span.start + 1 }),
        };
    }
}

;// CONCATENATED MODULE: ./src/rules/webhook/fields.ts






/** Slack's, named as not supported on the pages that src/data/webhook-payload.schema.json comes from. */
const NOT_SUPPORTED = new Set(['mrkdwn', 'parse', 'link_names', 'ts']);
const fields = rule({
    id: 'webhook/fields',
    requirements: ['web/documentation'],
    kinds: ['webhook'],
    severity: 'error',
    codes: { type: 'error', unknown: 'warning' },
    summary: 'The payload has the fields that Mattermost knows',
    why: 'Mattermost refuses a payload with a field of a wrong type, and ignores a field that it does not know, so what it was meant to do does not happen.',
    fix: 'Use the fields of incoming and outgoing webhooks and of message attachments as the developer documentation lists them.',
    example: {
        bad: { 'README.md': ['"username": "backup-report"', '"username": 7'] },
        good: { 'README.md': ['"username": "backup-report"', '"username": "backups"'] },
    },
    needs: { payloads: PAYLOADS },
    *check({ payloads: { found } }) {
        for (const { decoded, locate } of found) {
            if (decoded)
                yield* coded('type', payloadRefusals(decoded, locate));
            for (const { key, span, known } of decoded?.unknownKeys ?? []) {
                const meant = (0,nearest/* nearest */.p)(key, known);
                const words = NOT_SUPPORTED.has(key)
                    ? 'is a field of Slack that Mattermost does not support.'
                    : `is no field that Mattermost knows here${meant ? `: \`${meant}\` is meant?` : '.'}`;
                yield { code: 'unknown', message: `${(0,quote/* quote */.h)(key)} ${words}`, at: locate(span) };
            }
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/webhook/live-hook-url.ts



const liveHookUrl = rule({
    id: 'webhook/live-hook-url',
    requirements: ['policy/disclosure', 'security/vulnerabilities'],
    kinds: ['webhook', 'app', 'tool'],
    severity: 'error',
    summary: 'No live hook URL is in the repository',
    why: 'The URL of an incoming webhook is a secret: whoever has it can post to the channel, in any name. Removing it from the file does not take it back.',
    fix: 'Delete the webhook in Mattermost and make a new one; read its URL from the environment or a setting, and write `https://your-mattermost-server.com/hooks/xxx-generatedkey-xxx` in documentation.',
    example: {
        bad: {
            'README.md': [
                'https://your-mattermost-server.com/hooks/xxx-generatedkey-xxx',
                `https://chat.weather.internal/hooks/${['ybndrfg8ejkmc', 'pqxot1uwisza3'].join('')}`,
            ],
        },
        good: {},
    },
    needs: { hookUrls: HOOK_URLS },
    *check({ hookUrls }) {
        for (const { host, at } of hookUrls)
            yield {
                message: `This looks like the live URL of an incoming webhook of ${(0,quote/* quote */.h)(host)}. Its key is not shown here.`,
                at,
            };
    },
});

;// CONCATENATED MODULE: ./src/rules/webhook/payload.ts




const payload = rule({
    id: 'webhook/payload',
    requirements: ['web/documentation'],
    kinds: ['webhook'],
    severity: 'error',
    codes: { malformed: 'error', absent: 'warning' },
    summary: 'The documentation shows the payload, and it parses',
    why: 'A webhook is nothing but its payload: people copy it to try it out, and Mattermost refuses what is not JSON.',
    fix: 'Show a whole payload, as a `json` code block of the README or as a .json file; line breaks in a text are written `\\n`.',
    example: {
        bad: { 'README.md': ['"text": "Backup of **db-1** finished"', '"text": "Backup of **db-1** finished",'] },
        good: {},
    },
    needs: { payloads: PAYLOADS },
    *check({ payloads: { found, mentioned } }) {
        for (const { parsed, locate } of found) {
            // What follows the first slip is most often its consequence.
            yield* coded('malformed', syntaxRefusals('This payload', parsed.problems.slice(0, 1), locate));
        }
        if (found.length === 0 && !mentioned) {
            yield {
                code: 'absent',
                message: 'Neither the README, nor its docs folder, nor a JSON file here shows a payload with `text` or `attachments`.',
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/index.ts
// Generated by `npm run generate` from the folders beside it.






























































































/** Every rule, in the order of the alphabet, which is that of the reports. */
const RULES = [
    deprecated,
    description,
    locations,
    minServerVersion,
    permissions,
    present,
    rootUrl,
    syntax,
    unknownKey,
    valid,
    version,
    webhookAuth,
    api,
    botOwner,
    globals,
    goModule,
    goToolchain,
    hook,
    manifestField,
    registry,
    removed,
    tooHigh,
    unsupported,
    wrapper,
    betaClaim,
    changelog,
    changelogEntry,
    configuration,
    development,
    features,
    image_image,
    installation,
    license,
    licenseAgreement,
    licenseTerms,
    links,
    marketplaceClaim,
    readme,
    screenshot,
    securityContact,
    trackerLink,
    troubleshooting,
    usage,
    versionStatement,
    description_description,
    duplicateKey,
    executables,
    generatedDrift,
    homepageUrl,
    icon,
    iconContent,
    iconLook,
    id,
    idOwner,
    keyCase,
    minServerNewest,
    minServerPatch,
    min_server_version_minServerVersion,
    name_name,
    present_present,
    releaseNotesDomain,
    releaseNotesUrl,
    secretSetting,
    settings,
    settingsDefault,
    settingsHelpText,
    singleExecutable,
    supportUrl,
    syntax_syntax,
    templateLeftovers,
    unknown_key_unknownKey,
    valid_valid,
    version_version,
    versionTag,
    homepage,
    links_links,
    releaseNotes,
    tracker,
    playbook_present_present,
    secrets,
    serverIds,
    steps,
    playbook_syntax_syntax,
    title,
    playbook_valid_valid,
    entryPoint,
    installation_installation,
    serverVersions,
    usage_usage,
    externals,
    reactRemoved,
    fields,
    liveHookUrl,
    payload,
];


/***/ }),

/***/ 2916:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: function() { return /* binding */ assess; }
});

// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/repository/missing.ts
var missing = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/facts/app.ts + 1 modules
var facts_app = __webpack_require__(7865);
// EXTERNAL MODULE: ./src/facts/manifest/manifest.ts + 2 modules
var manifest_manifest = __webpack_require__(9595);
;// CONCATENATED MODULE: ./src/facts/identity.ts




const NOBODY = { id: undefined, version: undefined, minServerVersion: undefined };
/** Who the contribution is. Never missing: where nothing tells, all is undefined. */
const IDENTITY = (0,fact/* fact */.f)('identity', async (source) => {
    if (source.kind === 'app') {
        const app = await facts_app/* APP */.u.of(source);
        if ((0,missing/* isMissing */.b2)(app))
            return NOBODY;
        const { app_id: id, version, min_server_version: minimum } = app.value;
        return { id, version, minServerVersion: typeof minimum === 'string' ? minimum : undefined };
    }
    const manifest = await manifest_manifest/* MANIFEST */.e0.of(source);
    if ((0,missing/* isMissing */.b2)(manifest))
        return NOBODY;
    const { id, version, min_server_version: minServerVersion } = manifest.value;
    return { id, version, minServerVersion };
});

// EXTERNAL MODULE: ./src/facts/server/go-server.ts
var go_server = __webpack_require__(4281);
// EXTERNAL MODULE: ./src/facts/server/go-sources.ts + 2 modules
var go_sources = __webpack_require__(3989);
// EXTERNAL MODULE: ./src/facts/webapp/webapp.ts
var webapp = __webpack_require__(2932);
// EXTERNAL MODULE: ./src/words/quote.ts
var quote = __webpack_require__(7829);
;// CONCATENATED MODULE: ./src/facts/compatibility/limits.ts

const LEFT = {
    code: 'not imported by the plugin',
    generated: 'generated',
    test: 'of tests',
    mock: 'of mocks',
    vendored: 'vendored',
    excluded: 'left out by build constraints',
};
/** What the proof of compatibility does not reach, a sentence each, for the report's limits and the requirement's evidence. */
function compatibilityLimits(server, sources, webapp) {
    const limits = [];
    const [first] = server?.unresolved ?? [];
    if (server && first)
        limits.push(`${count(server.unresolved.length, 'call')} by the name of an API method could not be resolved, first at ${first.file}:${first.line}`);
    const handed = (server?.handedOn ?? []).map(({ path, at }) => `${(0,quote/* quote */.h)(path)} (${at.file}:${at.line})`);
    if (handed.length > 0)
        limits.push(`what other modules do with the server’s API was not read: ${handed.join(', ')}`);
    for (const { file, line } of server?.unclean ?? [])
        limits.push(`${(0,quote/* quote */.h)(file)} does not parse cleanly from line ${line} on; what stands around it was read`);
    for (const file of [...(sources?.unreadable ?? []), ...(webapp?.unreadable ?? [])])
        limits.push(`${(0,quote/* quote */.h)(file)} could not be read`);
    if (webapp && webapp.left > 0)
        limits.push(`${count(webapp.left, 'script')} in \`webapp/\` not counted: nothing that the bundler’s configuration names imports ${webapp.left === 1 ? 'it' : 'them'}`);
    if (!sources)
        return limits;
    const byRole = new Map();
    for (const { role } of sources.left)
        byRole.set(role, (byRole.get(role) ?? 0) + 1);
    const parts = [...byRole].sort().map(([role, files]) => `${files} ${LEFT[role]}`);
    if (parts.length > 0)
        limits.push(`${count(sources.compiled.length, 'Go file')} ${sources.compiled.length === 1 ? 'was' : 'were'} read; not counted: ${parts.join(', ')}`);
    return limits;
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./src/facts/compatibility/need.ts
var need = __webpack_require__(474);
// EXTERNAL MODULE: ./src/facts/compatibility/needs.ts + 3 modules
var compatibility_needs = __webpack_require__(3019);
;// CONCATENATED MODULE: ./src/facts/compatibility/proof.ts









/** What the code asks of the server, and how far that was read. It applies to plugins alone. */
const COMPATIBILITY = (0,fact/* fact */.f)('compatibility', async (source) => {
    if (source.kind !== 'plugin')
        return undefined;
    const needs = await compatibility_needs/* SERVER_NEEDS */.__.of(source);
    if ((0,missing/* isMissing */.b2)(needs))
        return needs;
    const identity = await IDENTITY.of(source);
    const dated = await compatibility_needs/* DATED_ONLY */.OX.of(source);
    return {
        minimum: (0,need/* minimumServerVersion */.ec)(needs.needs, (0,missing/* isMissing */.b2)(identity) ? undefined : identity.minServerVersion),
        explained: (0,need/* explainVersions */.R)(needs.needs),
        evidence: {
            seen: compatibilityLimits(await known(go_server/* GO_SERVER */.T, source), await known(go_sources/* GO_SOURCES */.y, source), await known(webapp/* WEBAPP */.W, source)),
            unproven: (0,missing/* isMissing */.b2)(dated) ? [dated.missing] : [],
        },
    };
});
async function known(of, source) {
    const value = await of.of(source);
    return (0,missing/* isMissing */.b2)(value) ? undefined : value;
}

// EXTERNAL MODULE: ./src/data/manifest-fields.json
var manifest_fields = __webpack_require__(255);
// EXTERNAL MODULE: ./src/facts/candidates.ts
var candidates = __webpack_require__(3113);
;// CONCATENATED MODULE: ./src/facts/kind.ts



/**
 * The kind of a contribution, by what lies in its folder: a plugin manifest, an app's `manifest.json`, an
 * exported playbook, in that order. A plugin manifest that cannot be parsed is one all the same. Undefined where
 * none is there: webhooks and tools have no file of their own.
 */
async function detectKind(contribution) {
    if (await holdsPlugin(contribution))
        return 'plugin';
    if ((await (0,candidates/* findApp */.J0)(contribution)) !== undefined)
        return 'app';
    const isPlaybook = (await (0,candidates/* findPlaybooks */.m1)(contribution))
        .map(candidates/* keysIn */.q7)
        .some((keys) => keys.has('checklists') && (keys.has('title') || keys.has('version')));
    return isPlaybook ? 'playbook' : undefined;
}
/** The folders below the contribution's own that hold a plugin manifest, sorted. */
function contributionFolders(contribution) {
    const manifests = contribution.files().filter((file) => manifest_manifest/* MANIFEST_NAMES */.Rr.some((name) => file.endsWith(`/${name}`)));
    return [...new Set(manifests.map((file) => file.slice(0, file.lastIndexOf('/'))))]
        .filter((folder) => folder !== contribution.base)
        .sort();
}
/** Other programs have a plugin.json, too; theirs share no key with ours, or hold no object. */
async function holdsPlugin(contribution) {
    const known = new Set(Object.keys(manifest_fields.fields));
    for (const file of manifest_manifest/* MANIFEST_NAMES */.Rr.map((name) => contribution.path(name))) {
        if (!contribution.has(file))
            continue;
        const keys = await (0,candidates/* keysOf */.YD)(contribution, file);
        if (keys === undefined || [...keys].some((key) => known.has(key)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./src/mattermost/kinds.ts
var kinds = __webpack_require__(3841);
// EXTERNAL MODULE: ./src/repository/left-out.ts
var left_out = __webpack_require__(6602);
// EXTERNAL MODULE: ./src/repository/text.ts
var repository_text = __webpack_require__(5281);
;// CONCATENATED MODULE: ./src/repository/contribution.ts


/** The contribution in a folder of a repository. */
function contributionIn(directory, base) {
    const start = base === '' ? '' : `${base}/`;
    const listed = new Set(directory.files);
    const below = directory.files.filter((file) => file.startsWith(start));
    const files = new Map();
    // Held weakly: all files of a repository may be more than the memory holds, and most are looked at once.
    const contents = new Map();
    const texts = new Map();
    // Held weakly: a tree takes many times the room of its text.
    const values = new WeakMap();
    const nearestOf = (isMeant) => start === ''
        ? [below.filter(isMeant)]
        : [below.filter((file) => isMeant(file.slice(start.length))), directory.files.filter(isMeant)];
    const contribution = {
        repository: directory,
        base,
        path: (name) => start + name,
        relative: (file) => (file.startsWith(start) ? file.slice(start.length) : file),
        holds: (file) => file.startsWith(start),
        files: (purpose = 'source') => contribution_known(files, purpose, () => below.filter((file) => !(0,left_out/* isLeftOut */.W)(file.slice(start.length), purpose))),
        has: (file) => listed.has(file),
        nearest: (isMeant) => nearestOf(isMeant).find((found) => found.length > 0) ?? [],
        nearestText: async (isMeant) => {
            for (const file of nearestOf(isMeant).flat()) {
                const text = await contribution.text(file);
                if (text.state === 'present')
                    return text.document;
            }
            return undefined;
        },
        bytes: async (file) => {
            const content = contents.get(file)?.deref() ?? directory.read(file);
            contents.set(file, new WeakRef(content));
            return content;
        },
        text: async (file) => contribution_known(texts, file, async () => (0,repository_text/* textOf */.b6)(file, await contribution.bytes(file))),
        values: async (file) => {
            const text = await contribution.text(file);
            if (text.state !== 'present')
                return text;
            const parsed = values.get(text)?.deref() ?? (0,repository_text/* valuesOf */.sm)(text);
            values.set(text, new WeakRef(parsed));
            return parsed;
        },
        textAt: async (name) => {
            const text = listed.has(start + name) ? await contribution.text(start + name) : undefined;
            return text?.state === 'present' ? text.document : undefined;
        },
        valuesAt: async (name) => {
            const found = listed.has(start + name) ? await contribution.values(start + name) : undefined;
            return found?.state === 'present' ? found : undefined;
        },
    };
    return contribution;
}
/** What a map holds under a key, made when it is first asked for. */
function contribution_known(map, key, make) {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/repository/files.ts
var repository_files = __webpack_require__(3559);
;// CONCATENATED MODULE: ./src/repository/git/character-class.ts
/** The named kinds of POSIX, of ASCII as in git. */
const NAMED = {
    alnum: /[0-9A-Za-z]/,
    alpha: /[A-Za-z]/,
    blank: /[ \t]/,
    // eslint-disable-next-line no-control-regex -- what the kind is
    cntrl: /[\0-\x1f\x7f]/,
    digit: /[0-9]/,
    graph: /[!-~]/,
    lower: /[a-z]/,
    print: /[ -~]/,
    punct: /[!-/:-@[-`{-~]/,
    space: /[\t-\r ]/,
    upper: /[A-Z]/,
    xdigit: /[0-9A-Fa-f]/,
};
/** Reads a class such as `[a-z]`, `[!0-9]` or `[[:alpha:]_]`; undefined where it has no end or names no kind. */
function classAt(text, start) {
    let at = start + 1;
    const negated = text[at] === '!' || text[at] === '^';
    if (negated)
        at += 1;
    const tests = [];
    const first = at;
    while (at === first || text[at] !== ']') {
        if (at >= text.length)
            return undefined;
        const kind = text.startsWith('[:', at) ? text.indexOf(']', at + 2) : -1;
        if (kind !== -1 && text[kind - 1] === ':' && kind > at + 2) {
            const named = NAMED[text.slice(at + 2, kind - 1)];
            if (!named)
                return undefined;
            tests.push((character) => named.test(character));
            at = kind + 1;
            continue;
        }
        const from = characterAt(text, at);
        at = from.end;
        const isRange = text[at] === '-' && at + 1 < text.length && text[at + 1] !== ']';
        const to = isRange ? characterAt(text, at + 1) : from;
        at = to.end;
        tests.push((character) => from.character <= character && character <= to.character);
    }
    return { test: (character) => tests.some((test) => test(character)) !== negated, end: at };
}
function characterAt(text, at) {
    const isEscaped = text[at] === '\\' && at + 1 < text.length;
    return { character: text[isEscaped ? at + 1 : at] ?? '', end: at + (isEscaped ? 2 : 1) };
}

;// CONCATENATED MODULE: ./src/repository/git/pattern.ts

const ANY_NAMES = Symbol('**');
const ANY_CHARACTERS = Symbol('*');
const ANY_NAME = [ANY_CHARACTERS];
const isAny = () => true;
/** Reads a line; undefined for a comment, an empty line, and what can match nothing. */
function parsePattern(line) {
    if (line.startsWith('#'))
        return undefined;
    const negated = line.startsWith('!');
    let text = withoutBlanks(line.slice(negated ? 1 : 0));
    const onlyFolders = text.endsWith('/');
    if (onlyFolders)
        text = text.slice(0, -1);
    const anchored = text.includes('/');
    const parts = text === '' ? undefined : partsOf(text.startsWith('/') ? text.slice(1) : text);
    if (!parts)
        return undefined;
    // `a/**` is what lies in a, not a itself.
    if (anchored && parts.at(-1) === ANY_NAMES)
        parts.push(ANY_NAME);
    return { negated, onlyFolders, anchored, parts };
}
/** Whether a pattern names a path, given by its names from the folder of the .gitignore on. */
function matchesPattern({ anchored, parts }, names, budget) {
    const [first = ''] = parts;
    if (!anchored)
        return fitsName(first, names[names.length - 1] ?? '', budget);
    // Most patterns are told apart by their first name.
    if (typeof first === 'string' && first !== names[0])
        return false;
    return fits(parts, names, ANY_NAMES, (part, name) => fitsName(part, name, budget), budget);
}
function fitsName(part, name, budget) {
    if (typeof part === 'string')
        return part === name;
    if (part === ANY_NAMES)
        return true;
    const last = part[part.length - 1];
    return ((typeof last !== 'string' || last === name[name.length - 1]) &&
        fits(part, name, ANY_CHARACTERS, fitsCharacter, budget));
}
function fitsCharacter(character, one) {
    return typeof character === 'function' ? character(one) : character === one;
}
/**
 * Compares one after the other; where that fails, only the last gap grows: what an earlier gap took more, the last one can
 * take as well. So there are at most as many steps as pieces times items.
 */
function fits(pieces, items, gap, test, budget) {
    let piece = 0;
    let item = 0;
    let lastGap = -1;
    let gapEnd = 0;
    for (let one = items[0]; one !== undefined; one = items[item]) {
        budget.left -= 1;
        const wanted = pieces[piece];
        if (wanted === gap) {
            lastGap = piece;
            gapEnd = item;
            piece += 1;
        }
        else if (wanted !== undefined && test(wanted, one)) {
            piece += 1;
            item += 1;
        }
        else if (lastGap >= 0) {
            gapEnd += 1;
            item = gapEnd;
            piece = lastGap + 1;
        }
        else
            return false;
    }
    while (pieces[piece] === gap)
        piece += 1;
    return piece === pieces.length;
}
/** Blanks at the end do not count, unless there is a backslash before them. */
function withoutBlanks(text) {
    let end = 0;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === ' ')
            continue;
        end = Math.min(at + 1, text.length);
    }
    return text.slice(0, end);
}
/** Undefined where a backslash or a class has no end: git matches nothing then. */
function partsOf(text) {
    const parts = [];
    let characters = [];
    const close = () => {
        parts.push(partOf(characters));
        characters = [];
    };
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (character === '/')
            close();
        else if (character === '*')
            characters.push(ANY_CHARACTERS);
        else if (character === '?')
            characters.push(isAny);
        else if (character === '[') {
            const read = classAt(text, at);
            if (!read)
                return undefined;
            characters.push(read.test);
            at = read.end;
        }
        else if (character !== '\\')
            characters.push(character);
        else {
            at += 1;
            if (at === text.length)
                return undefined;
            characters.push(text[at] ?? '');
        }
    }
    close();
    return parts;
}
function partOf(characters) {
    if (characters.every((character) => typeof character === 'string'))
        return characters.join('');
    return characters.length > 1 && characters.every((character) => character === ANY_CHARACTERS)
        ? ANY_NAMES
        : characters;
}

;// CONCATENATED MODULE: ./src/repository/git/ignores.ts



const MAX_IGNORE_FILE = 1024 * 1024;
const MAX_COMPARISONS = 100_000_000;
/** @param ignoreCase Whether capital and small letters are the same, as on the file systems of macOS and Windows. */
function openIgnores(ignoreCase) {
    const budget = { left: MAX_COMPARISONS };
    const folded = (text) => ignoreCase ? text.toLowerCase().replaceAll('[:upper:]', '[:alpha:]') : text;
    return {
        load(path, depth) {
            const text = (0,repository_files/* readSideText */.lc)(path, MAX_IGNORE_FILE);
            if (!text)
                return undefined;
            const lines = folded(asBytes(text.replace(/^\uFEFF/, ''))).split('\n');
            const patterns = lines.flatMap((line) => parsePattern(line.replace(/\r$/, '')) ?? []).reverse();
            return patterns.length > 0 ? { depth, patterns } : undefined;
        },
        ignores(files, names, isFolder) {
            const compared = names.map((name) => folded(asBytes(name)));
            for (let file = files.length - 1; file >= 0; file -= 1) {
                const { depth, patterns } = files[file] ?? { depth: 0, patterns: [] };
                const below = depth === 0 ? compared : compared.slice(depth);
                for (const pattern of patterns) {
                    if (budget.left <= 0)
                        return false;
                    if ((isFolder || !pattern.onlyFolders) && matchesPattern(pattern, below, budget))
                        return !pattern.negated;
                }
            }
            return false;
        },
        get isExhausted() {
            return budget.left <= 0;
        },
    };
}
/** Git compares bytes: `?` is one of them. */
function asBytes(text) {
    return /[^\0-\x7f]/.test(text) ? Buffer.from(text).toString('latin1') : text;
}
/** The folder of a user's own settings of git, and the file of patterns that it names or that git takes by itself. */
function userIgnoreFile(env, setting) {
    const home = env['HOME'] ?? env['USERPROFILE'];
    if (!home)
        return undefined;
    const folder = (0,external_node_path_.join)(env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)(home, '.config'), 'git');
    const named = setting((0,external_node_path_.join)(home, '.gitconfig')) ?? setting((0,external_node_path_.join)(folder, 'config'));
    return named === undefined ? (0,external_node_path_.join)(folder, 'ignore') : named.replace(/^~(?=[\\/])/, () => home);
}

;// CONCATENATED MODULE: ./src/repository/git/index-file.ts
const HEAD = 12;
/** Times, device, owner and size of a file, before the name of its content. */
const STAT = 40;
/** The byte of the mode that tells files from folders. */
const MODE = 26;
const EXTENDED = 0x4000;
const NAME_LENGTH = 0x0fff;
/** Parts of a path that a checkout never has, so that a forged index names no other place. */
const FORBIDDEN = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i;
const FOLDER = 0x40;
/**
 * Reads an index of version 2, 3 or 4 (https://git-scm.com/docs/index-format).
 * A submodule is one path, and so is a folder that a sparse index keeps as one.
 * @param hashLength In bytes: 20 for SHA-1, 32 for SHA-256.
 */
function readIndex(bytes, hashLength) {
    if (bytes.length < HEAD + hashLength || bytes.toString('latin1', 0, 4) !== 'DIRC')
        return BROKEN;
    const version = bytes.readUInt32BE(4);
    const count = bytes.readUInt32BE(8);
    if (version < 2 || version > 4)
        return { unreadable: `the index has version ${version}` };
    const end = bytes.length - hashLength;
    const paths = new Set();
    let at = HEAD;
    let previous = Buffer.alloc(0);
    for (let entry = 0; entry < count; entry += 1) {
        const flagsAt = at + STAT + hashLength;
        if (flagsAt + 4 > end)
            return BROKEN;
        const flags = bytes.readUInt16BE(flagsAt);
        let nameAt = flagsAt + (version >= 3 && (flags & EXTENDED) !== 0 ? 4 : 2);
        let kept = 0;
        if (version === 4) {
            const stripped = numberAt(bytes, nameAt);
            nameAt = stripped.end;
            kept = previous.length - stripped.value;
            if (kept < 0)
                return BROKEN;
        }
        const length = flags & NAME_LENGTH;
        // The length tells where a short name ends; it saves a search for each.
        const nameEnd = version === 4 || length === NAME_LENGTH ? bytes.indexOf(0, nameAt) : nameAt + length;
        if (nameEnd < nameAt || nameEnd > end)
            return BROKEN;
        if (kept + nameEnd - nameAt > MAX_PATH)
            return BROKEN;
        if (version === 4)
            previous = Buffer.concat([previous.subarray(0, kept), bytes.subarray(nameAt, nameEnd)]);
        const path = version === 4 ? previous.toString() : bytes.toString('utf8', nameAt, nameEnd);
        addPath(paths, bytes[at + MODE] === FOLDER ? path.replace(/\/$/, '') : path);
        // Entries of the older versions are filled up to a multiple of eight bytes, by one at least.
        at = version === 4 ? nameEnd + 1 : at + ((nameEnd - at + 8) & ~7);
    }
    return isSplit(bytes, at, end) ? { unreadable: 'the index is split into two files' } : { paths };
}
const BROKEN = { unreadable: 'the index is broken' };
const MAX_PATH = 4096;
function addPath(paths, path) {
    if (!FORBIDDEN.test(path))
        paths.add(path);
}
/** A number of git's own form: seven bits a byte, each continued one counted from one on. */
function numberAt(bytes, start) {
    let at = start;
    let byte = bytes[at] ?? 0;
    let value = byte & 0x7f;
    for (at += 1; (byte & 0x80) !== 0 && at < start + 5; at += 1) {
        byte = bytes[at] ?? 0;
        value = (value + 1) * 128 + (byte & 0x7f);
    }
    return { value, end: at };
}
/** Whether the index names another file that has the rest of it. */
function isSplit(bytes, start, end) {
    for (let at = start; at + 8 <= end; at += 8 + bytes.readUInt32BE(at + 4))
        if (bytes.toString('latin1', at, at + 4) === 'link')
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/repository/git/refs.ts


/** A repository with more bytes of packed names than this has none that are known. */
const MAX_PACKED = 32 * 1024 * 1024;
const MAX_REF = 64 * 1024;
const MAX_TAGS = 100_000;
const MAX_STEPS = 5;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** As git allows them: https://git-scm.com/docs/git-check-ref-format. */
const NAME = /^(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)|(?:^|\/)\.))[^\0-\x20\x7f~^:?*[\\]+$/;
/** Reads HEAD and the tags where they are kept in files, as ever but for reftable. */
function readRefs({ own, common }) {
    const packed = packedRefs(common);
    let name = 'HEAD';
    let value = (0,repository_files/* readSideText */.lc)((0,external_node_path_.join)(own, name), MAX_REF);
    for (let step = 0; value?.startsWith('ref:') && step < MAX_STEPS; step += 1) {
        name = value.slice('ref:'.length).trim();
        if (!NAME.test(name))
            break;
        value = (0,repository_files/* readSideText */.lc)((0,external_node_path_.join)(common, name), MAX_REF) ?? packed?.get(name);
    }
    const commit = value?.trim() ?? '';
    return { commit: COMMIT.test(commit) ? commit : undefined, tags: packed && tagNames(common, packed) };
}
/** Undefined where they cannot be read. */
function packedRefs(common) {
    const file = (0,repository_files/* readSide */.wU)((0,external_node_path_.join)(common, 'packed-refs'), MAX_PACKED);
    if (file.state === 'unreadable')
        return undefined;
    const refs = new Map();
    const text = file.state === 'present' ? file.bytes.toString() : '';
    for (const line of text.split('\n')) {
        const blank = line.indexOf(' ');
        const name = line.slice(blank + 1).trimEnd();
        if (COMMIT.test(line.slice(0, blank)) && NAME.test(name))
            refs.set(name, line.slice(0, blank));
    }
    return refs;
}
function tagNames(common, packed) {
    const start = 'refs/tags/';
    const names = new Set([...packed.keys()].filter((name) => name.startsWith(start)).map((name) => name.slice(start.length)));
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        if (names.size + folders.length > MAX_TAGS)
            return undefined;
        for (const entry of (0,repository_files/* listFolder */.bt)((0,external_node_path_.join)(common, start, folder))) {
            const name = folder + entry.name;
            if (entry.isDirectory())
                folders.push(`${name}/`);
            else if (entry.isFile() && NAME.test(name))
                names.add(name);
        }
    }
    return [...names].sort();
}

;// CONCATENATED MODULE: ./src/repository/git/settings.ts
/**
 * The settings in a configuration file of git, each with its last value: `section.key` or `section.Sub.key`, where section and
 * key are in small letters. Nothing is included from other files. What git would refuse is passed over.
 * See https://git-scm.com/docs/git-config#_syntax.
 */
function parseSettings(text) {
    const settings = new Map();
    const head = /\s*\[([\w.-]+)(?:[ \t]+"((?:[^"\\\n]|\\.)*)")?[ \t]*\]/y;
    const key = /\s*([A-Za-z][\w-]*)[ \t]*(=?)/y;
    let section = '';
    let at = 0;
    while (at < text.length) {
        head.lastIndex = key.lastIndex = at;
        const [, name, sub] = head.exec(text) ?? [];
        if (name !== undefined) {
            section = `${name.toLowerCase()}.${sub === undefined ? '' : `${sub.replace(/\\(.)/g, '$1')}.`}`;
            at = head.lastIndex;
            continue;
        }
        const [, word, equals] = key.exec(text) ?? [];
        const { value, end } = valueAt(text, word === undefined ? at : key.lastIndex);
        if (word !== undefined && section !== '')
            settings.set(section + word.toLowerCase(), equals ? value : 'true');
        at = end;
    }
    return settings;
}
const ESCAPED = { n: '\n', t: '\t', b: '\b' };
/** A value, which may be quoted in parts and go on behind a backslash at the end of a line. */
function valueAt(text, start) {
    let value = '';
    let blanks = '';
    let quoted = false;
    let at = start;
    for (; at < text.length && text[at] !== '\n'; at += 1) {
        const character = text[at] ?? '';
        if (!quoted && (character === ' ' || character === '\t' || character === '\r')) {
            blanks += value === '' ? '' : character;
            continue;
        }
        if (!quoted && (character === '#' || character === ';'))
            break;
        value += blanks;
        blanks = '';
        if (character === '"')
            quoted = !quoted;
        else if (character !== '\\')
            value += character;
        else {
            at += text.startsWith('\r\n', at + 1) ? 2 : 1;
            const escaped = text[at] ?? '';
            if (escaped !== '\n')
                value += ESCAPED[escaped] ?? escaped;
        }
    }
    const end = text.indexOf('\n', at);
    return { value, end: end === -1 ? text.length : end + 1 };
}

;// CONCATENATED MODULE: ./src/repository/git/checkout.ts






const MAX_SETTINGS = 1024 * 1024;
const MAX_INDEX = 256 * 1024 * 1024;
const NOTHING = new Map();
function openCheckout(folders) {
    const settings = settingsIn((0,external_node_path_.join)(folders.common, 'config'));
    const ignoresCase = settings.get('core.ignorecase') === 'true';
    const ignores = openIgnores(ignoresCase);
    const user = userIgnoreFile(process.env, (file) => settingsIn(file).get('core.excludesfile'));
    const everywhere = [user, (0,external_node_path_.join)(folders.common, 'info', 'exclude')];
    const isInFiles = (settings.get('extensions.refstorage') ?? 'files') === 'files';
    return {
        ...(isInFiles ? readRefs(folders) : { commit: undefined, tags: undefined }),
        tracked: trackedIn(folders, settings.get('extensions.objectformat') === 'sha256' ? 32 : 20),
        isShallow: (0,repository_files/* readSide */.wU)((0,external_node_path_.join)(folders.common, 'shallow'), MAX_SETTINGS).state !== 'absent',
        origin: settings.get('remote.origin.url'),
        ignoresCase,
        ignores,
        everywhere: everywhere.flatMap((file) => (file === undefined ? [] : (ignores.load(file, 0) ?? []))),
    };
}
function settingsIn(file) {
    const text = (0,repository_files/* readSideText */.lc)(file, MAX_SETTINGS);
    return text === undefined ? NOTHING : parseSettings(text);
}
function trackedIn({ own }, hashLength) {
    const file = (0,external_node_path_.join)(own, 'index');
    const index = (0,repository_files/* readSide */.wU)(file, MAX_INDEX);
    if (index.state === 'present')
        return readIndex(index.bytes, hashLength);
    // Before the first file is added there is no index.
    return index.state === 'absent' && !(0,repository_files/* isEntryAt */.uT)(file)
        ? { paths: new Set() }
        : { unreadable: 'the index is no file, is larger than 256 MB or belongs to another user' };
}

;// CONCATENATED MODULE: ./src/repository/git/folders.ts


const MAX_POINTER = 64 * 1024;
const POINTER = 'gitdir:';
/** A place on another machine: to ask for it would call that machine. */
const ELSEWHERE = /^[\\/]{2}/;
/** The folders of the work tree whose root this is; undefined where its `.git` leads nowhere. */
function gitFolders(root) {
    const dot = (0,external_node_path_.resolve)(root, '.git');
    const own = (0,repository_files/* folderAt */.w3)(dot) ?? pointedTo((0,external_node_path_.dirname)(dot), (0,repository_files/* readSideText */.lc)(dot, MAX_POINTER), POINTER);
    if (own === undefined || !(0,repository_files/* isEntryAt */.uT)((0,external_node_path_.resolve)(own, 'HEAD')))
        return undefined;
    const shared = (0,repository_files/* readSideText */.lc)((0,external_node_path_.resolve)(own, 'commondir'), MAX_POINTER);
    const common = shared === undefined ? own : pointedTo(own, shared, '');
    return common === undefined ? undefined : { own, common };
}
function pointedTo(from, text, start) {
    if (!text?.startsWith(start))
        return undefined;
    const path = text.slice(start.length).trim();
    return path === '' || ELSEWHERE.test(path) ? undefined : (0,repository_files/* folderAt */.w3)((0,external_node_path_.resolve)(from, path));
}

// EXTERNAL MODULE: ./src/repository/links.ts
var links = __webpack_require__(1913);
;// CONCATENATED MODULE: ./src/repository/listing.ts




/** No contribution has as many; a run that lists more does not end. */
const MAX_FILES = 200_000;
const TOO_MANY = `The repository has more than ${MAX_FILES.toLocaleString('en')} files: the rest was not looked at`;
/** What git tracks, and what is new and not ignored. */
function listCheckout(root, { ignores, ignoresCase, everywhere }, tracked) {
    // Such a file system may also take accents apart.
    const key = (path) => (ignoresCase ? path.normalize('NFC').toLowerCase() : path);
    const known = ignoresCase ? new Set([...tracked].map(key)) : tracked;
    const folders = foldersOf(known);
    const files = [...tracked].slice(0, MAX_FILES);
    // Paths are put together plainly: there are hundreds, and `join` takes each apart again.
    const visit = (path, start, names, above) => {
        const entries = (0,repository_files/* listFolder */.bt)(path);
        const own = entries.some(({ name }) => name === '.gitignore')
            ? ignores.load(path + external_node_path_.sep + '.gitignore', names.length)
            : undefined;
        const rules = own ? [...above, own] : above;
        for (const entry of entries) {
            const { name } = entry;
            const file = start + name;
            // A tracked folder is a submodule, whose files are another repository's.
            if (known.has(key(file)) || (0,links/* isGitName */.M$)(name))
                continue;
            const isFolder = entry.isDirectory();
            if (!isFolder && !entry.isFile() && !entry.isSymbolicLink())
                continue;
            if (files.length >= MAX_FILES)
                return;
            const inside = [...names, name];
            if (ignores.ignores(rules, inside, isFolder))
                continue;
            if (!isFolder)
                files.push(file);
            // A repository within this one is one entry, as git lists it.
            else if (!folders.has(key(file)) && (0,repository_files/* isEntryAt */.uT)(path + external_node_path_.sep + name + external_node_path_.sep + '.git'))
                files.push(`${file}/`);
            else
                visit(path + external_node_path_.sep + name, `${file}/`, inside, rules);
        }
    };
    visit(root, '', [], everywhere);
    return {
        files,
        limits: [...(files.length >= MAX_FILES ? [TOO_MANY] : []), ...(ignores.isExhausted ? [TOO_MANY_PATTERNS] : [])],
    };
}
const TOO_MANY_PATTERNS = 'The .gitignore files have more patterns than are compared: files that they ignore may have been checked';
/** Every folder that holds a tracked file. */
function foldersOf(tracked) {
    const folders = new Set();
    for (const file of tracked)
        for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
            const folder = file.slice(0, at);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    return folders;
}
/** What lies there, where git does not tell: without hidden folders, builds and packages. */
function listWithoutGit(root) {
    const files = [];
    const visit = (start) => {
        for (const entry of (0,repository_files/* listFolder */.bt)((0,external_node_path_.join)(root, start))) {
            if (files.length >= MAX_FILES)
                return;
            const isHidden = entry.name.startsWith('.') && entry.name !== '.github';
            if (!entry.isDirectory()) {
                if ((entry.isFile() || entry.isSymbolicLink()) && !(0,links/* isGitName */.M$)(entry.name))
                    files.push(start + entry.name);
            }
            else if (!isHidden && !left_out/* UNLISTED */.n.has(entry.name))
                visit(`${start}${entry.name}/`);
        }
    };
    visit('');
    return { files, limits: files.length >= MAX_FILES ? [TOO_MANY] : [] };
}

// EXTERNAL MODULE: ./src/repository/place.ts
var place = __webpack_require__(4607);
;// CONCATENATED MODULE: ./src/repository/remote.ts
/** `owner/name` of a GitHub remote, in any of the forms that git takes. */
function slugOf(url) {
    return /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@|git:\/\/)github\.com(?::\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1];
}

;// CONCATENATED MODULE: ./src/repository/directory.ts








/** A file larger than this is not read, in bytes. */
const MAX_FILE = 10 * 1024 * 1024;
/**
 * Opens the repository that a path lies in; the path itself is the root where there is no git.
 * @param within Where given, the path must lead into this folder.
 * @throws with `code` ENOENT or ENOTDIR where there is no such directory, REFUSED where it is none of the repository.
 */
async function openDirectory(path, within) {
    const { asked, worktree, root } = (0,place/* placeOf */.$)(path, within);
    const folders = worktree === undefined ? undefined : gitFolders(worktree);
    const checkout = folders && openCheckout(folders);
    const { files, limits } = listed(root, checkout, worktree !== undefined);
    return Promise.resolve({
        base: (0,external_node_path_.relative)(root, asked).split(external_node_path_.sep).join('/'),
        directory: {
            files: [...new Set(files)].sort(),
            commit: checkout?.commit,
            hasOrigin: checkout?.origin !== undefined,
            slug: checkout?.origin === undefined ? undefined : slugOf(checkout.origin),
            limits,
            // Hundreds of small files are read one after the other: a round through the thread pool takes longer than reading one.
            read: readerOf(root, folders),
            tags: checkout && tagsOf(checkout),
        },
    });
}
function listed(root, checkout, isWorktree) {
    if (checkout && 'paths' in checkout.tracked)
        return listCheckout(root, checkout, checkout.tracked.paths);
    const { files, limits } = listWithoutGit(root);
    const reason = checkout && 'unreadable' in checkout.tracked ? checkout.tracked.unreadable : '.git leads to no repository';
    return { files, limits: isWorktree ? [...limits, unlisted(reason)] : limits };
}
function unlisted(reason) {
    return `The files that git tracks are not known (${reason}); hidden folders, vendor, dist and node_modules were left out`;
}
/** A shallow clone has the tags of its own commits at most, so that none says nothing. */
function tagsOf({ tags, isShallow }) {
    return tags?.length === 0 && isShallow ? undefined : tags;
}
function readerOf(root, folders) {
    // What git keeps may lie in the work tree under another name.
    const kept = folders
        ? [folders.own, folders.common].filter((folder) => folder !== root && (0,links/* isInside */.FK)(root, folder))
        : [];
    const refuses = (at) => !(0,links/* isInside */.FK)(root, at) || (0,links/* isGitName */.M$)((0,external_node_path_.basename)(at)) || kept.includes(at);
    const withoutLinks = new Set([root]);
    const read = (path) => {
        const asked = (0,external_node_path_.resolve)(root, path);
        if (!(0,links/* isInside */.FK)(root, asked))
            return { state: 'outside' };
        if (withoutLinks.has((0,external_node_path_.dirname)(asked)) && !refuses(asked)) {
            const content = (0,repository_files/* readRegular */.VX)(asked, MAX_FILE);
            if (content.state !== 'link')
                return content;
        }
        const led = (0,links/* followLinks */.n1)(asked, refuses, root);
        if (led.state !== 'real')
            return { state: led.state === 'refused' ? 'outside' : 'absent' };
        if (!(0,links/* isInside */.FK)(root, led.path))
            return { state: 'outside' };
        withoutLinks.add((0,external_node_path_.dirname)(led.path));
        const content = (0,repository_files/* readRegular */.VX)(led.path, MAX_FILE);
        return content.state === 'link' ? { state: 'absent' } : content;
    };
    return async (path) => Promise.resolve(read(path));
}

// EXTERNAL MODULE: ./src/words/nearest.ts
var nearest = __webpack_require__(4363);
// EXTERNAL MODULE: ./src/inputs/usage-error.ts
var usage_error = __webpack_require__(3433);
;// CONCATENATED MODULE: ./src/inputs/configuration.ts




/** Where the configuration file is looked for, relative to the repository root. */
const CONFIGURATION_FILE = '.github/marketplace-readiness.yml';
const EMPTY = { kind: undefined, marketplace: undefined, securityContact: undefined, ignores: [] };
const KEYS = ['kind', 'marketplace', 'security-contact', 'ignore'];
const IGNORE_KEYS = ['rule', 'code', 'path', 'reason', 'until'];
/**
 * Reads the configuration file; without `named` it may be absent.
 * @throws UsageError with every wrong key, rule, code and value, each with its place.
 */
async function loadConfiguration(contribution, named, rules) {
    const file = named ?? CONFIGURATION_FILE;
    const content = await contribution.text(file);
    if (content.state === 'absent' && named === undefined)
        return EMPTY;
    if (content.state === 'outside')
        throw new usage_error/* UsageError */.e([
            `config: ${(0,quote/* visible */.R)(file)} leads out of the repository or into .git. Name a file of the repository.`,
        ]);
    if (content.state !== 'present')
        throw new usage_error/* UsageError */.e([`config: there is no file ${(0,quote/* visible */.R)(file)} in the repository that can be read.`]);
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 3790));
    const { document } = content;
    const { tree, problems, unreadable } = parseYaml(document.text);
    const reader = new Reader(document, rules);
    if (unreadable)
        reader.problems.push(`${file}: ${unreadable}.`);
    const isBlank = document.text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line));
    for (const problem of isBlank ? [] : problems)
        reader.complain(problem.span.start, problem.message);
    const configuration = tree ? reader.configuration(tree) : EMPTY;
    if (reader.problems.length > 0)
        throw new usage_error/* UsageError */.e(reader.problems);
    return configuration;
}
class Reader {
    document;
    rules;
    problems = [];
    constructor(document, rules) {
        this.document = document;
        this.rules = rules;
    }
    complain(offset, words) {
        const { file, line, column } = this.document.locate({ start: offset, end: offset });
        this.problems.push(`${file}:${line}:${column}: ${(0,quote/* visible */.R)(words)}`);
    }
    configuration(tree) {
        if (tree.kind === 'null')
            return EMPTY;
        const fields = this.fields(tree, KEYS);
        const ignore = fields.get('ignore');
        if (ignore && ignore.value.kind !== 'array')
            this.complain(ignore.value.span.start, 'ignore: a list is expected.');
        return {
            kind: this.choice(fields.get('kind'), kinds/* KINDS */.GW),
            marketplace: this.choice(fields.get('marketplace'), kinds/* MARKETPLACES */.nL),
            securityContact: this.text(fields.get('security-contact')),
            ignores: ignore?.value.kind === 'array' ? ignore.value.items.map((item) => this.ignore(item)) : [],
        };
    }
    ignore(tree) {
        const fields = this.fields(tree, IGNORE_KEYS);
        const ids = this.rules.map(({ id }) => id);
        const rule = this.choice(fields.get('rule'), ids) ?? '';
        const reason = this.text(fields.get('reason'));
        const until = this.text(fields.get('until'));
        if (!fields.has('rule'))
            this.complain(tree.span.start, 'an entry of ignore needs a rule.');
        if (!reason)
            this.complain(tree.span.start, `${rule === '' ? 'this ignore' : `the ignore of ${rule}`} needs a reason.`);
        if (until !== undefined && !isDay(until))
            this.complain(fields.get('until')?.value.span.start ?? 0, `until: "${until}" is no date; write it as 2027-01-31.`);
        return {
            rule,
            code: rule === '' ? undefined : this.code(fields.get('code'), rule),
            path: this.text(fields.get('path')),
            reason: reason ?? '',
            until,
            place: `${this.document.file}:${this.document.locate(tree.span).line}`,
        };
    }
    code(entry, rule) {
        const codes = Object.keys(this.rules.find(({ id }) => id === rule)?.codes ?? {});
        if (entry && codes.length === 0)
            this.complain(entry.keySpan.start, `code: ${rule} has only one kind of complaint, and no code for it.`);
        return codes.length === 0 ? undefined : this.choice(entry, codes);
    }
    fields(tree, allowed) {
        if (tree.kind !== 'object')
            this.complain(tree.span.start, `keys and values are expected here: ${allowed.join(', ')}.`);
        const entries = tree.kind === 'object' ? tree.entries : [];
        for (const { key, keySpan } of entries)
            if (!allowed.includes(key))
                this.complain(keySpan.start, `the key "${key}" is not known. ${(0,nearest/* allowedWords */.w)(key, allowed)}`);
        return new Map(entries.map((entry) => [entry.key, entry]));
    }
    text(entry) {
        if (!entry)
            return undefined;
        const { value } = entry;
        if (value.kind === 'object' || value.kind === 'array' || value.kind === 'null')
            this.complain(value.span.start, `${entry.key}: a text is expected.`);
        else if (value.source.trim() !== '')
            return value.source.trim();
        return undefined;
    }
    choice(entry, values) {
        const text = this.text(entry);
        const chosen = values.find((value) => value === text);
        if (entry && text !== undefined && chosen === undefined)
            this.complain(entry.value.span.start, `${entry.key}: "${text}" is not known. ${(0,nearest/* allowedWords */.w)(text, values)}`);
        return chosen;
    }
}
/** Whether a text is a day as `2027-01-31`; one that its month has not is none. */
function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

;// CONCATENATED MODULE: ./src/inputs/asked.ts






/**
 * Completes the inputs. `rules` are those that a configuration file may name, `workspace` the folder that `path` may not leave.
 * @throws UsageError where what is asked for cannot be done: no such folder, one that leads elsewhere, wrong configuration, no kind to be found.
 */
async function completed(inputs, rules, workspace) {
    const { directory, base } = await opened(inputs.path, workspace);
    const contribution = contributionIn(directory, base);
    const { ignores, securityContact, ...configured } = await loadConfiguration(contribution, inputs.config, rules);
    const kind = inputs.kind ?? configured.kind ?? (await detectKind(contribution)) ?? noKind(contribution);
    const marketplaces = (0,kinds/* marketplacesOf */.Ur)(kind);
    const usual = marketplaces.includes('in-product') ? 'in-product' : 'web';
    const marketplace = inputs.marketplace ?? configured.marketplace ?? usual;
    if (!marketplaces.includes(marketplace))
        throw new usage_error/* UsageError */.e([`marketplace: a ${kind} can only be listed in the web Marketplace.`]);
    return { contribution, kind, marketplace, securityContact, ignores };
}
async function opened(path, workspace) {
    try {
        return await openDirectory(path, workspace);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            throw new usage_error/* UsageError */.e([`path: there is no folder "${path}".`]);
        if (error instanceof Error && 'code' in error && error.code === 'REFUSED')
            throw new usage_error/* UsageError */.e([`path: ${error.message}`]);
        throw error;
    }
}
function noKind(contribution) {
    const { base } = contribution;
    const folders = contributionFolders(contribution);
    const hint = folders.length > 0
        ? `Plugins are in: ${folders.slice(0, 10).join(', ')}. Set path to one of them.`
        : 'Name the kind (webhook, tool), or the folder that holds the contribution with path.';
    throw new usage_error/* UsageError */.e([
        `${base === '' ? 'The repository root' : `"${base}"`} holds no plugin manifest (plugin.json, plugin.yaml, plugin.yml), no app manifest (manifest.json with app_id) and no exported playbook. ${hint}`,
    ]);
}

// EXTERNAL MODULE: ./src/rules/finding.ts
var finding = __webpack_require__(6270);
;// CONCATENATED MODULE: ./src/rules/ignores.ts

/**
 * Whether an ignore sets a finding of a rule aside. It covers what it was written for and nothing heavier: one that names no
 * code reaches only the mildest complaints of a rule that has several.
 */
function setsAside(ignore, { codes }, finding) {
    if (!isAbout(ignore, finding))
        return false;
    return ignore.code === undefined
        ? codes === undefined || finding.severity === mildest(codes)
        : ignore.code === finding.code;
}
/** What is to be said of an ignore that set nothing aside, where `findings` are those that were left. */
function unusedWords(ignore, findings) {
    const heavier = ignore.code === undefined ? findings.filter((finding) => isAbout(ignore, finding)) : [];
    const codes = [
        ...new Set(heavier.flatMap(({ code, severity }) => (code === undefined ? [] : [`${code} (${severity})`]))),
    ];
    return codes.length === 0
        ? 'matches nothing: delete it'
        : `names no code, and reaches only what is milder than what was found: name ${codes.join(' or ')} if it is meant`;
}
/** A rule with a code, as remarks name it. */
function nameOf({ rule, code }) {
    return code === undefined ? rule : `${rule}, code ${code},`;
}
function isAbout({ rule, path }, finding) {
    return rule === finding.rule && (path === undefined || path === finding.at?.file);
}
function mildest(codes) {
    return finding/* SEVERITIES */.o.findLast((severity) => Object.values(codes).includes(severity));
}

;// CONCATENATED MODULE: ./src/inputs/ignores.ts

const DAY = 24 * 60 * 60 * 1000;
const NOTICE_DAYS = 14;
/** The ignores that still hold on a day, as `2026-11-22`: each holds to the end of its `until`. */
function holding(ignores, today) {
    return ignores.filter(({ until }) => until === undefined || until >= today);
}
/** What is to be said of ignores that have ended, that end soon, or that set nothing aside. `ran` tells which rules were run. */
function remarksOn(ignores, outcomes, today, ran) {
    const ignored = outcomes.flatMap((outcome) => ('ignored' in outcome ? outcome.ignored : []));
    const findings = outcomes.flatMap((outcome) => ('findings' in outcome ? outcome.findings : []));
    return ignores
        .filter(({ rule }) => ran(rule))
        .flatMap((ignore) => {
        const { until, place } = ignore;
        const name = `The ignore of ${nameOf(ignore)} (${place})`;
        if (until !== undefined && until < today)
            return [`${name} ended on ${until}`];
        const isUsed = ignored.some((held) => held.ignore === ignore);
        const ends = until !== undefined && Date.parse(until) - Date.parse(today) <= NOTICE_DAYS * DAY;
        return [
            ...(isUsed ? [] : [`${name} ${unusedWords(ignore, findings)}`]),
            ...(ends ? [`${name} ends on ${until}`] : []),
        ];
    });
}

// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __webpack_require__(9995);
;// CONCATENATED MODULE: ./src/rules/check.ts



/** Runs rules, each alone, on the facts of a source. The order of the outcomes is the order of the rules. */
async function check(source, rules, ignores) {
    const outcomes = [];
    for (const rule of rules) {
        const start = performance.now();
        const result = await run(source, rule, ignores);
        outcomes.push({ rule, milliseconds: performance.now() - start, ...result });
    }
    return outcomes;
}
async function run(source, rule, ignores) {
    try {
        const judged = await rule.judge(source);
        if ((0,missing/* isMissing */.b2)(judged))
            return { status: 'skipped', reason: judged.missing, inapplicable: judged.inapplicable };
        const all = [...judged].map((problem) => findingOf(rule, problem)).sort((a, b) => (0,documents_text/* compareLocations */.Q)(a.at, b.at));
        const ignored = all.flatMap((finding) => {
            const ignore = ignores.find((candidate) => setsAside(candidate, rule, finding));
            return ignore ? [{ ignore, finding }] : [];
        });
        const findings = all.filter((finding) => !ignored.some((held) => held.finding === finding));
        if (findings.length > 0)
            return { status: 'failed', findings, ignored };
        return ignored.length > 0 ? { status: 'ignored', ignored } : { status: 'passed' };
    }
    catch (error) {
        return { status: 'errored', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
    }
}
function findingOf(rule, problem) {
    return {
        rule: rule.id,
        code: problem.code,
        summary: rule.summary,
        severity: (problem.code === undefined ? undefined : rule.codes?.[problem.code]) ?? rule.severity,
        message: problem.message,
        why: rule.why,
        fix: problem.fix ?? rule.fix,
        at: problem.at,
        suggestion: problem.suggestion,
    };
}

// EXTERNAL MODULE: ./src/rules/index.ts + 162 modules
var src_rules = __webpack_require__(6548);
// EXTERNAL MODULE: ./src/words/secrets.ts
var secrets = __webpack_require__(6468);
;// CONCATENATED MODULE: ./src/verdict/excerpts.ts

/** Reads the line of every finding. */
async function readExcerpts(contribution, findings) {
    const excerpts = new Map();
    const places = findings.flatMap(({ at }) => (at ? [at] : []));
    for (const file of new Set(places.map((place) => place.file))) {
        const text = await contribution.text(file);
        if (text.state !== 'present')
            continue;
        for (const { line } of places.filter((place) => place.file === file))
            excerpts.set(`${file}:${line}`, (0,secrets/* masked */.Iv)(text.document.line(line)));
    }
    return excerpts;
}

// EXTERNAL MODULE: ./src/verdict/verdict.ts
var verdict = __webpack_require__(1396);
;// CONCATENATED MODULE: ./src/run.ts









/**
 * The pipeline: inputs → facts → outcomes → verdict.
 * @throws UsageError where what is asked for cannot be done.
 */
async function assess(inputs, surroundings) {
    const asked = await completed(inputs, src_rules/* RULES */.y, surroundings.workspace);
    const source = await run_opened(asked, inputs, surroundings);
    const rules = src_rules/* RULES */.y.filter(({ kinds }) => kinds.includes(asked.kind));
    const outcomes = await check(source, rules.filter(isRun(surroundings)), holding(asked.ignores, surroundings.today));
    const verdict = await judged({ asked, inputs, surroundings, source, rules, outcomes });
    return {
        verdict,
        excerpts: await readExcerpts(asked.contribution, verdict.findings),
        slug: source.slug ?? asked.contribution.repository.slug,
    };
}
async function run_opened(asked, { online, token, releaseTag }, { slug }) {
    const web = online ? (await __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 3605))).openWeb(token, process.env) : undefined;
    return { ...asked, slug, releaseTag, web };
}
function isRun({ only }) {
    return ({ id }) => only.length === 0 || only.includes(id);
}
async function judged({ asked, inputs, surroundings, source, rules, outcomes }) {
    const { contribution, kind, marketplace } = asked;
    const { only, today } = surroundings;
    const identity = await (0,fact/* attempt */.C)(IDENTITY, source);
    // A few rules do not read the code, and then there is nothing to prove.
    const proof = only.length === 0 ? await (0,fact/* attempt */.C)(COMPATIBILITY, source) : undefined;
    const { id, version, minServerVersion } = identity.value ?? {};
    return (0,verdict/* judge */.S)({
        path: contribution.base === '' ? '.' : contribution.base,
        kind,
        marketplace,
        id,
        version,
        minServerVersion,
        commit: contribution.repository.commit,
        releaseTag: inputs.releaseTag,
    }, outcomes, rules, inputs.failOn, [
        ...(only.length > 0 ? [`Only these rules were run: ${only.join(', ')}`] : []),
        ...contribution.repository.limits,
        ...(source.web?.limits() ?? []),
        ...remarksOn(asked.ignores, outcomes, today, (rule) => isRun(surroundings)({ id: rule })),
    ], proof?.value, [identity.fault, proof?.fault].filter((fault) => fault !== undefined));
}


/***/ }),

/***/ 4538:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: function() { return /* binding */ annotations; }
/* harmony export */ });
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6270);
/* harmony import */ var _words_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7606);




/** The runner keeps the first 10 annotations of each type in a step (actions/runner, ExecutionContext.cs). */
const PER_TYPE = 10;
/**
 * Findings as workflow commands: the ones in changed files first, then in report order, as many of each severity as
 * GitHub shows.
 */
function annotations({ findings }, changed) {
    const ranked = _rules_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .o.flatMap((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        const isChanged = ({ at }) => at !== undefined && changed.has(at.file);
        return [...own.filter(isChanged), ...own.filter((finding) => !isChanged(finding))].slice(0, PER_TYPE);
    });
    return { commands: ranked.map(command), shown: ranked.length, left: findings.length - ranked.length };
}
function command({ severity, summary, message, fix, rule, at }) {
    const columns = at?.line === at?.endLine
        ? [
            ['col', at?.column ?? 1],
            ['endColumn', at?.endColumn ?? 1],
        ]
        : [];
    const place = at
        ? [['file', at.file], ['line', at.line], ['endLine', at.endLine], ...columns]
        : [];
    const properties = [...place, ['title', summary.replaceAll('`', '')]].map(([key, value]) => `${key}=${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)((0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(String(value)))}`);
    return `::${severity} ${properties.join(',')}::${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .wq)(`${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(message)}\n${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(fix)}\n${(0,_about_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .ZZ)(rule)}`)}`;
}


/***/ }),

/***/ 4792:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: function() { return /* binding */ json; }
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4543);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6548);
/* harmony import */ var _verdict_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1871);




/** The report, as docs/report.schema.json describes it. The same input gives the same bytes, unless timings are asked for. */
function json(verdict, excerpts, timings) {
    const { subject } = verdict;
    const report = {
        schemaVersion: 1,
        tool: {
            name: _about_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_,
            version: _about_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv,
            rulesDigest: digest(_rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.map(({ id, severity, codes, summary, requirements }) => [id, severity, summary, ...requirements, ...Object.entries(codes ?? {}).map((code) => code.join(' '))].join('\n')).join('\n\n')),
        },
        subject: {
            path: subject.path,
            kind: subject.kind,
            marketplace: subject.marketplace,
            id: subject.id ?? null,
            version: subject.version ?? null,
            minServerVersion: subject.minServerVersion ?? null,
            commit: subject.commit ?? null,
            releaseTag: subject.releaseTag ?? null,
        },
        verdict: verdict.decision,
        verdicts: {
            web: verdict.decisions.web ?? 'not-applicable',
            'in-product': verdict.decisions['in-product'] ?? 'not-applicable',
        },
        score: verdict.score,
        minimumServerVersion: verdict.compatibility?.minimum ?? null,
        requirements: verdict.requirements.map(({ requirement, status, outcomes, evidence }) => ({
            id: requirement.id,
            title: requirement.title,
            status,
            rules: outcomes.map(({ rule }) => rule.id),
            evidence,
            reviewer: requirement.reviewer ?? null,
        })),
        outcomes: verdict.outcomes.map((outcome) => outcomeOf(outcome, timings)),
        findings: withFingerprints(verdict, excerpts),
        ignored: verdict.ignored.map(({ ignore, finding }) => ({
            rule: ignore.rule,
            ...(finding.code === undefined ? {} : { code: finding.code }),
            path: finding.at?.file ?? ignore.path ?? null,
            reason: ignore.reason,
            until: ignore.until ?? null,
        })),
        limits: verdict.limits,
    };
    return `${JSON.stringify(report, null, 2)}\n`;
}
function outcomeOf(outcome, timings) {
    const reason = 'reason' in outcome
        ? outcome.reason
        : outcome.status === 'ignored'
            ? outcome.ignored.map(({ ignore }) => ignore.reason).join('; ')
            : null;
    return {
        rule: outcome.rule.id,
        status: outcome.status,
        reason,
        ...(timings ? { milliseconds: Math.round(outcome.milliseconds * 100) / 100 } : {}),
    };
}
function withFingerprints({ findings, outcomes, subject }, excerpts) {
    const seen = new Map();
    const heads = new Map(outcomes.map(({ rule }) => [rule.id, (0,_verdict_status_js__WEBPACK_IMPORTED_MODULE_3__/* .headOf */ .Uo)(rule, subject.kind)]));
    return findings.map((finding) => {
        const { rule, code, at, message, suggestion } = finding;
        // Lines move; the rule, the file and what the line says do not. Equal ones are numbered.
        const identity = [rule, at?.file ?? '', at ? (excerpts.get(`${at.file}:${at.line}`)?.trim() ?? '') : message].join('\n');
        const count = (seen.get(identity) ?? 0) + 1;
        seen.set(identity, count);
        return {
            rule,
            ...(code === undefined ? {} : { code }),
            requirement: heads.get(rule) ?? null,
            severity: finding.severity,
            message,
            why: finding.why,
            fix: finding.fix,
            file: at?.file ?? null,
            line: at?.line ?? null,
            column: at?.column ?? null,
            endLine: at?.endLine ?? null,
            endColumn: at?.endColumn ?? null,
            docs: (0,_about_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)(rule),
            suggestion: suggestion ?? null,
            fingerprint: digest(`${identity}\n${count}`),
            state: 'unknown',
        };
    });
}
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 3415:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hX: function() { return /* binding */ permalinks; },
/* harmony export */   jg: function() { return /* binding */ failureSummary; },
/* harmony export */   wD: function() { return /* binding */ markdown; }
/* harmony export */ });
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4543);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3683);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6613);




/** A job summary may be 1 MiB (actions/runner, FileCommandManager.cs); a longer one is not shown at all. */
const MAX_BYTES = 1024 * 1024;
const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Links to a commit on GitHub. */
function permalinks(server, slug, commit) {
    return ({ file, line, endLine }) => slug && commit
        ? `${server}/${slug}/blob/${commit}/${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(file)}#L${line}${endLine > line ? `-L${endLine}` : ''}`
        : undefined;
}
/** The readiness summary. Where it would be longer than GitHub shows, details are cut first and the verdict never. */
function markdown(verdict, permalink, maxBytes = MAX_BYTES) {
    const head = headLines(verdict);
    const sections = [
        findingTable('Must change', verdict, ['error'], permalink),
        findingTable('Reviewers usually ask', verdict, ['warning'], permalink),
        findingTable('Advice', verdict, ['notice'], permalink),
        versionSection(verdict),
        reviewerSection(verdict, permalink),
        uncheckedSection(verdict),
        ignoredSection(verdict),
        metSection(verdict),
    ].filter((section) => section.length > 0);
    return fitted([head, ...sections], maxBytes);
}
/** The summary of a run that came to no verdict. */
function failureSummary(title, problems) {
    return [`## ${title}`, '', ...problems.map((problem) => `- ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(problem)}`), ''].join('\n');
}
function headLines(verdict) {
    const { subject } = verdict;
    const name = subject.id === undefined
        ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectName */ .wn)(subject.kind, undefined)
        : `${subject.kind} ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(subject.id.slice(0, 190))}`;
    const version = subject.version === undefined ? '' : ` ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(subject.version.slice(0, 60))}`;
    const commit = subject.commit === undefined ? '' : `, commit ${subject.commit.slice(0, 7)}`;
    return [
        `## ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .headline */ .Pl)(verdict)}`,
        '',
        ...(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .otherDecisions */ .Qz)(verdict).flatMap((line) => [line, '']),
        `${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreWords */ .gu)(verdict.score)
            .map(([count, words]) => `**${count}** ${words}`)
            .join(' · ')}<br>`,
        `${name}${version}${commit}`,
        ...verdict.outcomes.flatMap((outcome) => outcome.status === 'errored'
            ? [
                '',
                `🛑 The rule ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(outcome.rule.id)} crashed, which is a fault of the checker: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(outcome.reason)}`,
            ]
            : []),
        ...verdict.limits.flatMap((limit) => ['', `Note: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(limit)}.`]),
    ];
}
function findingTable(title, verdict, severities, permalink) {
    const rows = verdict.requirements.flatMap((judged) => judged.headed
        .filter((finding) => severities.includes(finding.severity))
        .map((finding) => row(finding, judged, permalink)));
    if (rows.length === 0)
        return [];
    const table = ['| | Requirement | What is wrong | Where |', '|---|---|---|---|', ...rows];
    return severities.includes('notice') ? folded(`${title} (${rows.length})`, table) : [`### ${title}`, '', ...table];
}
function row(finding, { requirement }, permalink) {
    const { severity, message, fix, rule } = finding;
    return `| ${ICONS[severity]} | ${requirement.title} | ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(message)}<br><sub>${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(fix)} [${rule}](${(0,_about_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .ZZ)(rule)})</sub> | ${where(finding, permalink)} |`;
}
function where({ at }, permalink) {
    if (!at)
        return '–';
    const link = permalink(at);
    const text = (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(`${at.file}:${at.line}`);
    return link ? `[${text}](${link})` : text;
}
function versionSection(verdict) {
    const rows = (0,_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .versionRows */ .QI)(verdict);
    const { required } = verdict.compatibility?.minimum ?? { required: null };
    return rows.length === 0
        ? []
        : folded(`Server versions (${required ?? 'none'} is needed)`, [
            '| From | What | Where |',
            '|---|---|---|',
            ...rows,
        ]);
}
function reviewerSection({ requirements }, permalink) {
    const left = requirements.filter(({ status }) => status === 'reviewer');
    if (left.length === 0)
        return [];
    return folded(`A reviewer will still look at (${left.length})`, left.map(({ requirement, evidence, findings }) => {
        const seen = [
            ...evidence.map((words) => `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(words)}.`),
            ...findings.map((finding) => `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(finding.message)} (${where(finding, permalink)})`),
        ];
        return [
            `- **${requirement.title}.**`,
            `${capitalised(requirement.reviewer ?? 'a finding was set aside by the author')}.`,
            ...seen.map(capitalised),
        ].join(' ');
    }));
}
function capitalised(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function uncheckedSection({ requirements }) {
    const unknown = requirements.filter(({ status }) => status === 'unknown');
    return unknown.length === 0
        ? []
        : folded(`Could not be checked (${unknown.length})`, unknown.map(({ requirement, evidence }) => `- **${requirement.title}.** ${capitalised(evidence.map(_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ).join('; '))}.`));
}
function ignoredSection({ ignored }) {
    const lines = ignored.map(({ ignore, finding }) => `- ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(ignore.rule)}${finding.at ? ` in ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(`${finding.at.file}:${finding.at.line}`)}` : ''}: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(finding.message)} Reason: ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownOf */ .RQ)(ignore.reason)}${ignore.until ? `, until ${ignore.until}` : ''}.`);
    return lines.length === 0 ? [] : folded(`Set aside by the author (${lines.length})`, lines);
}
function metSection({ requirements }) {
    const met = requirements.filter(({ status }) => status === 'met');
    if (met.length === 0)
        return [];
    return folded(`Everything that is met (${met.length})`, met.map(({ requirement, outcomes }) => `- **${requirement.title}.** ${outcomes
        .filter(({ status }) => status === 'passed')
        .map(({ rule }) => rule.summary)
        .join('; ')}.`));
}
const CLOSING = ['', '</details>'];
function folded(title, lines) {
    return [`<details><summary>${title}</summary>`, '', ...lines, ...CLOSING];
}
function fitted(sections, maxBytes) {
    const size = (text) => Buffer.byteLength(text) + 1;
    const kept = [];
    let room = maxBytes - 200;
    let cut = 0;
    for (const lines of sections) {
        const closing = lines.at(-1) === CLOSING[1] ? CLOSING : [];
        const [opening = '', ...body] = lines.slice(0, lines.length - closing.length);
        const frame = [opening, ...closing, ''].reduce((sum, line) => sum + size(line), 0);
        if (frame > room) {
            cut += lines.length;
            continue;
        }
        room -= frame;
        const fitting = body.filter((line) => {
            const fits = size(line) <= room;
            if (fits)
                room -= size(line);
            else
                cut++;
            return fits;
        });
        kept.push(opening, ...fitting, ...closing, '');
    }
    const note = `Cut here: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(cut, 'more line')}, because GitHub shows at most 1 MiB. The report has them all.`;
    return [...kept, ...(cut > 0 ? [note, ''] : [])].join('\n');
}


/***/ }),

/***/ 8624:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: function() { return /* binding */ terminal; }
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./src/about.ts + 1 modules
var about = __webpack_require__(4543);
// EXTERNAL MODULE: ./src/words/quote.ts
var quote = __webpack_require__(7829);
// EXTERNAL MODULE: ./node_modules/get-east-asian-width/index.js + 3 modules
var get_east_asian_width = __webpack_require__(5322);
;// CONCATENATED MODULE: ./src/texts/columns.ts

/** Latin letters and the signs of our own sentences. */
const NARROW = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e]*$/;
/** They are drawn onto the character before them. */
const DRAWN_ONTO = /[\p{Mn}\p{Me}\p{Emoji_Modifier}]/u;
/** How many columns of a terminal a text takes. Nothing in it acts: controls are written as escapes before. */
function columnsOf(text) {
    // The classes of Unicode take milliseconds to compile, and most texts do without.
    if (NARROW.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        if (!DRAWN_ONTO.test(character))
            columns += (0,get_east_asian_width/* eastAsianWidth */.Q1)(character.codePointAt(0) ?? 0);
    return columns;
}
/** As much of the start of a text as stands in so many columns. */
function fitting(text, columns) {
    const characters = Array.from(text);
    while (columnsOf(characters.join('')) > columns)
        characters.pop();
    return characters.join('');
}

// EXTERNAL MODULE: ./src/texts/versions.ts
var versions = __webpack_require__(3683);
// EXTERNAL MODULE: ./src/texts/words.ts
var texts_words = __webpack_require__(6613);
;// CONCATENATED MODULE: ./src/texts/terminal.ts






const SIGNS = { error: '✖', warning: '⚠', notice: 'ℹ' };
const EXCERPT = 90;
/** The report for people at a terminal: requirements with findings, then what was not checked, then the verdict in one line. */
function terminal(verdict, excerpts, layout) {
    const colours = (0,picocolors.createColors)(layout.colours);
    const { subject } = verdict;
    const explained = new Set();
    const shown = verdict.requirements.filter(({ findings }) => findings.length > 0);
    const groups = shown.flatMap((judged) => {
        const elsewhere = [
            ...new Set(judged.findings.filter((finding) => !judged.headed.includes(finding)).map(({ rule }) => rule)),
        ];
        const lines = judged.headed.flatMap((finding) => findingLines(finding, excerpts, layout, colours, explained));
        return [
            heading(judged, layout, colours),
            ...lines,
            ...needed(judged, verdict, layout),
            ...(elsewhere.length > 0 ? wrapped(`see ${elsewhere.join(', ')}`, '    ', layout.columns).map(colours.dim) : []),
            '',
        ];
    });
    const unchecked = verdict.requirements.filter(({ status, evidence }) => status === 'unknown' && evidence.length > 0);
    return [
        `${colours.bold(harmless((0,quote/* visible */.R)(`${(0,texts_words/* subjectName */.wn)(subject.kind, subject.id)} ${subject.version ?? ''}`)
            .trim()
            .slice(0, 120)))} (${subject.kind}, ${subject.marketplace})`,
        '',
        ...groups,
        ...(unchecked.length > 0
            ? [
                colours.dim('Could not be checked'),
                ...unchecked.flatMap(({ requirement, evidence }) => wrapped(`${requirement.title}: ${(0,quote/* visible */.R)(evidence.join('; '))}`, '  ', layout.columns).map(colours.dim)),
                '',
            ]
            : []),
        ...crashes(verdict),
        ...verdict.limits.flatMap((limit) => wrapped(`Note: ${(0,quote/* visible */.R)(limit)}.`, '', layout.columns)),
        (0,texts_words/* scoreWords */.gu)(verdict.score)
            .map(([count, words]) => `${count} ${words}`)
            .join(' · '),
        ...(0,texts_words/* otherDecisions */.Qz)(verdict),
        ...verdict.findings.slice(0, 1).map(({ rule }) => colours.dim(`${about/* NAME */.o_} --explain ${rule} tells more of a rule.`)),
        verdictLine(verdict, layout, colours),
        '',
    ].join('\n');
}
/** In a workflow the runner takes `::` at the start of a line, and `##[` anywhere, as a command. */
function harmless(line) {
    return line.replace(/^(\s*):(?=:)/, '$1\\x3a').replaceAll('##[', '#\\x23[');
}
function heading({ requirement, status }, { columns }, colours) {
    const words = texts_words/* STATUS_WORDS */.ly[status];
    const title = requirement.title.length > columns - words.length - 2
        ? `${requirement.title.slice(0, columns - words.length - 3)}…`
        : requirement.title;
    const colour = status === 'notMet' ? colours.red : status === 'attention' ? colours.yellow : colours.cyan;
    return `${colours.bold(title)}${' '.repeat(columns - title.length - words.length)}${colour(words)}`;
}
function needed({ requirement }, verdict, { columns }) {
    const line = requirement.id === 'functional/compatibility' ? (0,versions/* versionLine */.b1)(verdict) : undefined;
    return line === undefined ? [] : wrapped((0,quote/* visible */.R)(line), '  ', columns);
}
function findingLines(finding, excerpts, layout, colours, explained) {
    const { at, severity, rule } = finding;
    const colour = severity === 'error' ? colours.red : severity === 'warning' ? colours.yellow : colours.cyan;
    const place = at ? `${(0,quote/* visible */.R)(at.file)}:${at.line}:${at.column}  ` : '';
    const [first = '', ...more] = wrapped(`${place}${(0,quote/* visible */.R)(finding.message)}`, '    ', layout.columns);
    const page = explained.has(rule) ? [] : [colours.dim(`    ${(0,about/* pageOf */.ZZ)(rule)}`)];
    explained.add(rule);
    return [
        `  ${colour(SIGNS[severity])} ${first.slice(4)}`,
        ...more,
        ...excerptLines(finding, excerpts, layout, colours),
        ...wrapped((0,quote/* visible */.R)(finding.fix), '    ', layout.columns),
        ...page,
    ];
}
function excerptLines({ at }, excerpts, { columns }, colours) {
    const line = at && excerpts.get(`${at.file}:${at.line}`);
    if (!at || !line?.trim())
        return [];
    const width = Math.min(EXCERPT, columns - 12 - String(at.line).length);
    const indent = line.length - line.trimStart().length;
    // A long line is cut so that the place stays in sight.
    const lead = line.slice(indent, at.column - 1);
    const isFar = lead.length > width - 20 || columnsOf(lead) > width - 20;
    const from = isFar ? Math.max(at.column - 1 - 20, indent) : indent;
    const text = harmless((0,quote/* visible */.R)(fitting(line.slice(from, from + width), width)));
    const before = columnsOf((0,quote/* visible */.R)(line.slice(from, at.column - 1)));
    const end = at.endLine > at.line ? line.length : at.endColumn - 1;
    const marked = columnsOf((0,quote/* visible */.R)(line.slice(at.column - 1, Math.min(end, from + width))));
    const length = Math.max(1, Math.min(marked, columnsOf(text) - before));
    const number = String(at.line);
    return [
        `    ${colours.dim(`│ ${number} │`)} ${text}`,
        `    ${colours.dim(`│ ${' '.repeat(number.length)} │`)} ${' '.repeat(before)}${colours.red('^'.repeat(length))}`,
    ];
}
function crashes({ outcomes }) {
    return outcomes.flatMap((outcome) => outcome.status === 'errored' ? [`The rule ${outcome.rule.id} crashed: ${(0,quote/* visible */.R)(outcome.reason)}`] : []);
}
function verdictLine(verdict, { milliseconds }, colours) {
    const colour = verdict.decision === 'ready' ? colours.green : colours.red;
    const time = milliseconds === undefined ? '' : `  ${(milliseconds / 1000).toFixed(2)} s`;
    return `${colour(colours.bold((0,texts_words/* headline */.Pl)(verdict)))}: ${(0,texts_words/* findingCounts */.s_)(verdict)}.${time}`;
}
/** Breaks a text at blanks; every line starts with the indent. */
function wrapped(text, indent, columns) {
    const lines = [];
    let line = indent;
    let length = indent.length;
    for (const word of text.split(/ +/)) {
        const width = columnsOf(word);
        if (line !== indent && length + width + 1 > columns) {
            lines.push(line);
            line = indent;
            length = indent.length;
        }
        length += line === indent ? width : width + 1;
        line += line === indent ? word : ` ${word}`;
    }
    return [...lines, line].map(harmless);
}


/***/ }),

/***/ 7606:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: function() { return /* binding */ codeOf; },
/* harmony export */   Lx: function() { return /* binding */ urlPath; },
/* harmony export */   N1: function() { return /* binding */ commandProperty; },
/* harmony export */   RQ: function() { return /* binding */ markdownOf; },
/* harmony export */   wq: function() { return /* binding */ commandData; }
/* harmony export */ });
/* harmony import */ var _words_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);

/**
 * A message as Markdown in which nothing acts but its own code spans: no link, no image, no HTML, no mention, no
 * table cell. Messages hold values of the checked repository.
 */
function markdownOf(message) {
    const parts = (0,_words_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(message).split('`');
    // An odd number of backticks leaves a last part that no code span closes.
    return parts
        .map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? codeOf(part) : escaped(part)))
        .join('');
}
/** A value as a code span that also holds in a table cell, where a backslash before a pipe would escape the escape. */
function codeOf(value) {
    const safe = (0,_words_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(value)
        .replaceAll('`', "'")
        .replace(/(\\*)\|/g, '$1$1\\|');
    return safe.trim() === '' ? '` `' : `\`${safe}\``;
}
function escaped(text) {
    // GitHub turns mentions and bare addresses into links after Markdown is done: a joiner breaks them without being seen.
    return text
        .replace(/[\\`*_[\]<>#|~!&]/g, '\\$&')
        .replace(/@(?=\w)/g, '@\u2060')
        .replace(/:\/\//g, ':\u2060//')
        .replace(/\bwww\./gi, 'www\u2060.');
}
/** The data of a workflow command (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a workflow command. */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** A path of the repository as part of a URL. */
function urlPath(path) {
    return path
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}


/***/ }),

/***/ 3683:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: function() { return /* binding */ versionRows; },
/* harmony export */   b1: function() { return /* binding */ versionLine; },
/* harmony export */   tm: function() { return /* binding */ versionTable; }
/* harmony export */ });
/* harmony import */ var _words_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7606);


const PLACES = 3;
/** The text of `--explain-version`: every symbol that asks for a server version, the newest first, with all its places. */
function versionTable({ compatibility }) {
    if (!compatibility || compatibility.explained.length === 0)
        return 'Nothing that was read asks for a server version.\n';
    const width = Math.max(...compatibility.explained.map(({ symbol }) => (0,_words_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(symbol).length));
    return compatibility.explained
        .map(({ symbol, version, places }) => {
        const where = places.map(({ file, line, guarded }) => `${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(file)}:${line}${guarded ? ' (behind a check)' : ''}`);
        return `${version.padEnd(7)} ${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(symbol).padEnd(width)}  ${where.join(', ')}\n`;
    })
        .join('');
}
/** The same for the job summary, with the first places only. */
function versionRows({ compatibility }) {
    return (compatibility?.explained ?? []).map(({ symbol, version, places }) => {
        const where = places.slice(0, PLACES).map(({ file, line }) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(`${file}:${line}`));
        const more = places.length > PLACES ? ` and ${places.length - PLACES} more` : '';
        return `| ${version} | ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(symbol)} | ${where.join(', ')}${more} |`;
    });
}
/** Which version is needed, and what forces it, in one line; undefined where nothing does. */
function versionLine({ compatibility }) {
    const { required, because } = compatibility?.minimum ?? { required: null, because: [] };
    return required === null
        ? undefined
        : `Needed: ${required} (${because.map(({ symbol, version }) => `${symbol} ${version}`).join(', ')})`;
}


/***/ }),

/***/ 6613:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: function() { return /* binding */ headline; },
/* harmony export */   Qz: function() { return /* binding */ otherDecisions; },
/* harmony export */   gu: function() { return /* binding */ scoreWords; },
/* harmony export */   hS: function() { return /* binding */ counted; },
/* harmony export */   ly: function() { return /* binding */ STATUS_WORDS; },
/* harmony export */   s_: function() { return /* binding */ findingCounts; },
/* harmony export */   wn: function() { return /* binding */ subjectName; }
/* harmony export */ });
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1396);

/** How a status is called, wherever it is shown. */
const STATUS_WORDS = {
    met: 'met',
    notMet: 'not met',
    attention: 'needs attention',
    reviewer: 'for a reviewer',
    unknown: 'unknown',
    notApplicable: 'not applicable',
};
const DECISION_WORDS = {
    ready: 'Ready',
    'not-ready': 'Not ready',
    'checker-failure': 'The checker failed',
};
/** The first line of every output: what was decided for the marketplace that gates. */
function headline(verdict) {
    const { decision, subject, score } = verdict;
    const words = `${DECISION_WORDS[decision]} for the ${subject.marketplace} Marketplace`;
    if (decision === 'checker-failure')
        return `${words.replace(' for', ': no verdict for')} · this is a fault of the checker, not of the ${subject.kind}`;
    if (decision === 'ready')
        return score.unknown > 0
            ? `${words} as far as it could be checked · ${counted(score.unknown, 'requirement')} unknown`
            : words;
    return `${words} · ${score.notMet > 0 ? `${counted(score.notMet, 'requirement')} not met` : `${counted(score.attention, 'requirement')} with warnings`}`;
}
/** What was decided for the other marketplace, where there is one. */
function otherDecisions(verdict) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionsOf */ .b)(verdict)
        .filter(([marketplace]) => marketplace !== verdict.subject.marketplace)
        .map(([marketplace, decision]) => `${DECISION_WORDS[decision]} for the ${marketplace} Marketplace.`);
}
/** The numbers of requirements per status: they add up to all requirements. */
function scoreWords(score) {
    return [
        [score.met, 'met'],
        [score.notMet, 'not met'],
        [score.attention, score.attention === 1 ? 'needs attention' : 'need attention'],
        [score.reviewer, 'for a reviewer'],
        [score.unknown, 'unknown'],
        ...(score.notApplicable > 0 ? [[score.notApplicable, 'not applicable']] : []),
    ];
}
/** A number and a noun in its right form. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The findings in numbers, as `3 errors, 5 warnings`. */
function findingCounts({ findings }) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return [
        counted(count('error'), 'error'),
        counted(count('warning'), 'warning'),
        counted(count('notice'), 'notice'),
    ].join(', ');
}
/** The name under which a contribution is introduced. */
function subjectName(kind, id) {
    return id ?? `this ${kind}`;
}


/***/ }),

/***/ 1871:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: function() { return /* binding */ judgeRequirement; },
/* harmony export */   Uo: function() { return /* binding */ headOf; },
/* harmony export */   f: function() { return /* binding */ STATUSES; }
/* harmony export */ });
/* harmony import */ var _mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5672);

/** All statuses, in the order in which they are counted and shown. */
const STATUSES = [
    'met',
    'notMet',
    'attention',
    'reviewer',
    'unknown',
    'notApplicable',
];
/** Judges a requirement by the outcomes of its rules, and by what is known beside them. */
function judgeRequirement(requirement, kind, all, catalogue, { seen, unproven }) {
    const outcomes = all.filter(({ rule }) => rule.requirements.some((id) => id === requirement.id));
    const findings = outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.findings : []));
    const headed = outcomes.flatMap((outcome) => outcome.status === 'failed' && headOf(outcome.rule, kind) === requirement.id ? outcome.findings : []);
    const moot = outcomes.length > 0 && outcomes.every((outcome) => outcome.status === 'skipped' && outcome.inapplicable);
    const evidence = [
        ...seen,
        ...uncheckedReasons(outcomes, moot, unproven),
        ...outcomes.flatMap((outcome) => outcome.status === 'errored' ? [`${outcome.rule.id} crashed: ${outcome.reason}`] : []),
        ...outcomes.flatMap((outcome) => 'ignored' in outcome ? outcome.ignored.map(({ ignore }) => `set aside (${ignore.rule}): ${ignore.reason}`) : []),
    ];
    if ((0,_mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .marketplacesAsking */ .s)(requirement, kind).length === 0)
        return { requirement, status: 'notApplicable', outcomes: [], findings: [], headed: [], evidence: [] };
    if (outcomes.length === 0 && !requirement.reviewer)
        evidence.push(catalogue.some(({ requirements }) => requirements.some((id) => id === requirement.id))
            ? 'no rule of it was run'
            : 'no rule yet');
    else if (requirement.unchecked?.[kind])
        evidence.push(`not checked yet: ${requirement.unchecked[kind]}`);
    return {
        requirement,
        status: statusOf(requirement, kind, moot ? [] : outcomes, findings, unproven),
        outcomes,
        findings,
        headed,
        evidence: [...new Set(evidence)],
    };
}
/** The requirement under which the findings of a rule are shown: the first that is asked of the kind. */
function headOf({ requirements }, kind) {
    return requirements.find((id) => _mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .d.some((requirement) => requirement.id === id && (0,_mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .marketplacesAsking */ .s)(requirement, kind).length > 0));
}
/** Why something could not be checked: one line a reason, with all the rules that it holds up. */
function uncheckedReasons(outcomes, moot, unproven) {
    const skipped = outcomes.flatMap((outcome) => outcome.status === 'skipped' && (moot || !outcome.inapplicable) ? [outcome] : []);
    const reasons = [...new Set([...unproven, ...skipped.map(({ reason }) => reason)])];
    return reasons.map((reason) => {
        const rules = skipped.filter((outcome) => outcome.reason === reason).map(({ rule }) => rule.id);
        return `could not be checked: ${reason}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`;
    });
}
function statusOf(requirement, kind, outcomes, findings, unproven) {
    if (findings.some((finding) => finding.severity === 'error'))
        return 'notMet';
    if (outcomes.some((outcome) => outcome.status === 'errored'))
        return 'unknown';
    if (findings.some((finding) => finding.severity === 'warning'))
        return 'attention';
    if (requirement.reviewer ||
        outcomes.some((outcome) => outcome.status === 'ignored' || (outcome.status === 'failed' && outcome.ignored.length > 0)))
        return 'reviewer';
    return outcomes.length === 0 ||
        unproven.length > 0 ||
        requirement.unchecked?.[kind] ||
        outcomes.some((outcome) => outcome.status === 'skipped' && !outcome.inapplicable)
        ? 'unknown'
        : 'met';
}


/***/ }),

/***/ 1396:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: function() { return /* binding */ judge; },
/* harmony export */   b: function() { return /* binding */ decisionsOf; }
/* harmony export */ });
/* harmony import */ var _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3841);
/* harmony import */ var _mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5672);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1871);



const COMPATIBILITY = 'functional/compatibility';
const NOTHING = { seen: [], unproven: [] };
/**
 * Judges the outcomes of some rules of the catalogue: a status for every requirement, a decision for every marketplace.
 * `failures` are faults of the checker beside those of rules: there is no verdict then.
 */
function judge(subject, outcomes, catalogue, failOn, limits, compatibility, failures = []) {
    const requirements = _mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .d.map((requirement) => (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeRequirement */ .Nb)(requirement, subject.kind, outcomes, catalogue, requirement.id === COMPATIBILITY && compatibility ? compatibility.evidence : NOTHING));
    const decisions = Object.fromEntries((0,_mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .marketplacesOf */ .Ur)(subject.kind).map((marketplace) => [
        marketplace,
        failures.length > 0 ? 'checker-failure' : decide(marketplace, subject.kind, requirements, outcomes, failOn),
    ]));
    const score = Object.fromEntries(_status_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f.map((status) => [status, requirements.filter((judged) => judged.status === status).length]));
    return {
        subject,
        decision: decisions[subject.marketplace] ?? 'checker-failure',
        decisions,
        failOn,
        score,
        requirements,
        outcomes,
        findings: outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.findings : [])),
        ignored: outcomes.flatMap((outcome) => ('ignored' in outcome ? outcome.ignored : [])),
        limits: [...failures, ...limits],
        compatibility,
    };
}
function decide(marketplace, kind, requirements, outcomes, failOn) {
    if (outcomes.length === 0 || outcomes.some((outcome) => outcome.status === 'errored'))
        return 'checker-failure';
    const blocking = failOn === 'warning' ? ['error', 'warning'] : ['error'];
    const asked = requirements.filter(({ requirement }) => (0,_mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .marketplacesAsking */ .s)(requirement, kind).includes(marketplace));
    return asked.some(({ findings }) => findings.some(({ severity }) => blocking.includes(severity)))
        ? 'not-ready'
        : 'ready';
}
/** The marketplaces of a verdict, in a fixed order, with the decision of each. */
function decisionsOf(verdict) {
    return _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKETPLACES */ .nL.flatMap((marketplace) => {
        const decision = verdict.decisions[marketplace];
        return decision ? [[marketplace, decision]] : [];
    });
}


/***/ }),

/***/ 4363:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: function() { return /* binding */ nearest; },
/* harmony export */   w: function() { return /* binding */ allowedWords; }
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** The allowed word that a wrong one is likely meant to be; undefined where none is near. */
function nearest(word, allowed) {
    if (allowed.length === 0)
        return undefined;
    const found = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, [...allowed]);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, found) <= Math.max(1, word.length / 3) ? found : undefined;
}
/** "Is not allowed" in full: the nearest word where there is one, else all of them. */
function allowedWords(word, allowed) {
    const meant = nearest(word, allowed);
    return meant ? `"${meant}" is meant?` : `Allowed: ${allowed.join(', ')}.`;
}


/***/ }),

/***/ 7829:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: function() { return /* binding */ visible; },
/* harmony export */   h: function() { return /* binding */ quote; }
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6468);

const QUOTED = 120;
/** Enough to hold every secret that starts in what is shown. */
const READ = 1000;
/**
 * A value from the checked repository as it may stand in a message: in backticks, on one line, at most 120
 * characters, with secrets masked, and control, bidirectional and invisible characters written as escapes. Of an
 * empty one the quotation marks are shown, for empty backticks are no code in Markdown.
 */
function quote(whole) {
    if (whole === '')
        return '`""`';
    const value = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .masked */ .Iv)(whole.slice(0, READ));
    const short = value.length > QUOTED ? `${value.slice(0, QUOTED - 1).trimEnd()}…` : value;
    return `\`${visible(short).replaceAll('`', "'")}\``;
}
/** Text with nothing in it that acts: controls, bidirectional overrides, invisible characters and lone surrogates become escapes. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
}


/***/ }),

/***/ 6468:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: function() { return /* binding */ masked; },
/* harmony export */   VY: function() { return /* binding */ secretsIn; },
/* harmony export */   z2: function() { return /* binding */ hookUrlsIn; }
/* harmony export */ });
/**
 * Ids, keys of hooks and access tokens of Mattermost are 16 random bytes in this base 32 (`NewId` in
 * server/public/model/utils.go): no 0, 2, l or v.
 */
const KEY = '[ybndrfg8ejkmcpqxot1uwisza345h769]{26}';
const HOOK = new RegExp(`https?://([^\\s/"'<>\`\\\\]{1,253})(?:/[^\\s/"'<>\`\\\\]{1,100}){0,3}/hooks/(${KEY})(?![A-Za-z0-9])`, 'dg');
/** Tokens that are known by how they start, as their makers document it. */
const FORMS = [
    ['a token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,90})/dg],
    ['a token of GitLab', /\bglpat-[A-Za-z0-9_-]{20,}/dg],
    ['a token of Slack', /\bxox[abeprs]-[A-Za-z0-9-]{20,}/dg],
    ['a webhook of Slack', /\bhttps:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/dg],
    ['a key of AWS', /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/dg],
    ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/dg],
    [
        'a token of Mattermost',
        new RegExp(`\\b(?:[Bb]earer|[Tt]oken|MMAUTHTOKEN)(?: |=|: ?|%20)"?(${KEY})(?![A-Za-z0-9])`, 'dg'),
    ],
];
/** Hosts that nobody can own (RFC 2606, RFC 6761), and words that documentation puts in the place of one. */
const NO_HOST = /(?:^|\.)(?:example|test|invalid|localhost)(?::\d+)?$|(?:^|\.)example\.(?:com|org|net)(?::\d+)?$|^(?:127\.|0\.0\.0\.0|\[)|[{}$[\]]|your|my-?(?:server|domain|mattermost|company)|mattermost-?(?:server|host|url)$/i;
/** The URLs of incoming webhooks that can be real: each posts to a channel, for whoever has it. The span is the key's. */
function hookUrlsIn(text) {
    const found = [];
    for (const match of text.matchAll(HOOK)) {
        const [, host = '', key = ''] = match;
        const [start, end] = match.indices?.[2] ?? [0, 0];
        const server = host.slice(host.lastIndexOf('@') + 1);
        if (isRandom(key) && !NO_HOST.test(server))
            found.push({ what: 'the URL of a webhook', host: server, span: { start, end } });
    }
    return found;
}
/** Hook URLs and tokens in a text, in its order. */
function secretsIn(text) {
    const tokens = FORMS.flatMap(([what, form]) => [...text.matchAll(form)].flatMap((match) => {
        const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
        return isRandom(text.slice(start, end)) ? [{ what, host: undefined, span: { start, end } }] : [];
    }));
    return [...hookUrlsIn(text), ...tokens].sort((a, b) => a.span.start - b.span.start);
}
/** The text with all but the first three characters of every secret as asterisks; lengths stay, so columns do. */
function masked(text) {
    let result = '';
    let at = 0;
    for (const { span } of secretsIn(text)) {
        if (span.start < at)
            continue;
        result += text.slice(at, span.start + 3) + '*'.repeat(span.end - span.start - 3);
        at = span.end;
    }
    return result + text.slice(at);
}
/** Placeholders repeat themselves (`xxxxxxxx`, `abcabcabc`) or say what they are. */
function isRandom(key) {
    return new Set(key).size >= 10 && !/example/i.test(key);
}


/***/ }),

/***/ 1816:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"T":[{"id":"server-module-5.37","since":"5.37","serverModule":"5.37","what":"a plugin built against the server module 5.37 or newer crashes on servers 5.36 and older","signal":"go.mod server module >= 5.37 and min_server_version < 5.37","severity":"error","source":"https://github.com/mattermost/mattermost-plugin-jira/pull/818"},{"id":"go-1.23","since":"10.7","goDirective":"1.23","what":"a plugin built with Go 1.23 or newer needs server 10.7 (encoding of certificates over RPC)","signal":"go or toolchain directive >= 1.23 and min_server_version < 10.7","severity":"error","source":"https://github.com/mattermost/mattermost-plugin-jira/pull/1253"},{"id":"react-19","since":"12.0","what":"the web app moves to React 19; APIs that it removed (findDOMNode, string refs, propTypes on functions, legacy context) break, and react-dom/client and react/jsx-runtime must be external too","signal":"use of removed APIs, externals missing","severity":"warning","source":"https://github.com/mattermost/docs/pull/9157"},{"id":"react-dom-external","since":"6.0","what":"react-dom must be a bundler external or the plugin can break with the web app\'s own React","signal":"webpack or vite externals","severity":"warning","source":"https://github.com/mattermost/mattermost-plugin-starter-template/pull/169"},{"id":"bot-owner","since":"7.5","module":"github.com/mattermost/mattermost-plugin-api","moduleSince":"0.0.28","what":"EnsureBotUser (7.1) stored a new bot with the owner that the plugin names, and a bot without one is not valid (Bot.IsValid: Invalid creator id); from 7.5 on the server names the plugin itself. The wrapper calls it since v0.0.28 of its former module (mattermost-plugin-api pull request 117), and CreateBot before, which always named the plugin","signal":"EnsureBotUser or Bot.EnsureBot of a model.Bot literal without OwnerId, and min_server_version < 7.5","severity":"warning","source":"https://github.com/mattermost/mattermost-plugin-github/pull/598","fixedBy":"https://github.com/mattermost/mattermost/pull/21560"},{"id":"apps-framework","since":"10.0","what":"the Apps framework is deprecated for new installations","signal":"kind app","severity":"notice","source":"mattermost/docs changelog of 10.0"}]}');

/***/ }),

/***/ 255:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"source":{"newest":{"repo":"hanzoteam/server","commit":"4d1ac1b2dfa6ad09f1a7662de46fbe27b31ed0e6","path":"server/public/model/manifest.go","note":"fork of master, about August 2026"},"crossCheck":{"repo":"legendaSVD/mattermost","commit":"b24f322ebce36b9d20e777f99a0d8d747ae40202"},"history":"release tags v4.2.0 to v9.10.0 in alkesh-singh/mattermost (6fc5ff572f263fff315296032591e0b090f54d09); master to October 2025 in AleksS-Dev/mattermost-stw (cdee0473f1b19d3c736a5cc1300be9e34359ce6f)","changelog":{"repo":"mattermost/docs","commit":"9dd1c713ed5ec6482ae9845228f23147936457af"}},"file":{"names":["plugin.json","plugin.yaml","plugin.yml"],"order":"plugin.yml and plugin.yaml are looked for before plugin.json","idLowercased":"the server lowercases id when it reads the manifest","unknownFields":"ignored by the server for JSON","minServerVersionEnforced":"servers before 5.6 ignore min_server_version; a plugin without it starts on any server; a prerelease-free major.minor.patch comparison"},"isValidSince":"5.22 (Manifest.IsValid first appears in that tag; name check since 5.32)","fields":{"id":{"type":"string","since":"4.2","required":true,"rule":"3 to 190 characters, matching ^[a-zA-Z0-9-_\\\\.]+$","message":"invalid plugin ID","enforcedBy":"IsValid since 5.22"},"name":{"type":"string","since":"4.2","required":true,"rule":"not empty after trimming white space","enforcedBy":"IsValid since 5.32"},"description":{"type":"string","since":"4.2","required":false,"rule":null},"homepage_url":{"type":"string","since":"5.18","required":false,"rule":"if not empty, http:// or https:// URL with a host","enforcedBy":"IsValid since 5.22"},"support_url":{"type":"string","since":"5.18","required":false,"rule":"if not empty, http:// or https:// URL with a host","enforcedBy":"IsValid since 5.22"},"release_notes_url":{"type":"string","since":"5.22","required":false,"rule":"if not empty, http:// or https:// URL with a host","enforcedBy":"IsValid since 5.22"},"icon_path":{"type":"string","since":"5.18","required":false,"rule":"not checked by IsValid; meant to be an SVG file inside the bundle, relative to its root"},"version":{"type":"string","since":"4.3","required":false,"rule":"if not empty, strict semantic version: three numeric parts, optional prerelease and build, no leading v","enforcedBy":"IsValid since 5.22"},"min_server_version":{"type":"string","since":"5.6","required":false,"rule":"if not empty, strict semantic version: three numeric parts, no leading v","enforcedBy":"parsed at activation since 5.6, IsValid since 5.22"},"server":{"type":"object","since":"5.2","required":false,"rule":"not checked by IsValid; a plugin with neither server nor webapp fails to activate since 5.4"},"server.executables":{"type":"object of string","since":"5.2","required":false,"rule":"keys GOOS-GOARCH; the entry of the running platform is used, else server.executable","note":"5.2 to 5.31 know only linux-amd64, darwin-amd64, windows-amd64; since 5.32 any key (map); Windows files must end in .exe"},"server.executable":{"type":"string","since":"5.2","required":false,"rule":"not checked; fall-back when executables has no entry for the platform"},"webapp":{"type":"object","since":"4.2","required":false,"rule":null},"webapp.bundle_path":{"type":"string","since":"4.2","required":false,"rule":"not checked by IsValid; relative to the bundle root"},"settings_schema":{"type":"object","since":"4.5","required":false,"rule":"each setting and section is checked","enforcedBy":"IsValid since 5.22"},"settings_schema.header":{"type":"string","since":"4.5","required":false,"rule":null},"settings_schema.footer":{"type":"string","since":"4.5","required":false,"rule":null},"settings_schema.settings[]":{"type":"array of setting","since":"4.5","required":false,"rule":"see setting"},"settings_schema.sections[]":{"type":"array of section","since":"10.0","required":false,"rule":"see section"},"props":{"type":"object","since":"5.8","required":false,"rule":null,"note":"free form; props.support_packet names the plugin in the support packet dialog (hook GenerateSupportData, 9.8)"},"required_configuration":{"type":"object","since":"5.20","required":false,"rule":null,"removedIn":"9.0","note":"deprecated before"},"backend":{"type":"object","since":"4.2","required":false,"rule":null,"removedIn":"6.0","note":"predecessor of server; deprecated from 5.2"}},"setting":{"key":{"type":"string","since":"4.5","rule":"not checked for settings"},"display_name":{"type":"string","since":"4.5","rule":null},"type":{"type":"string","since":"4.5","rule":"one of the setting types, exact lower case","message":"invalid setting type: X","enforcedBy":"IsValid since 5.22"},"help_text":{"type":"string","since":"4.5","rule":null},"regenerate_help_text":{"type":"string","since":"4.5","rule":"only for type generated","enforcedBy":"IsValid since 5.22"},"placeholder":{"type":"string","since":"4.5","rule":"only for generated, text, longtext, number, username, and since 7.4 custom; not for bool, dropdown, radio","enforcedBy":"IsValid since 5.22"},"default":{"type":"any","since":"4.5","rule":null},"options":{"type":"array of {display_name, value}","since":"4.5","rule":"only for radio and dropdown (an empty array counts as set); no option may have an empty display_name or value","enforcedBy":"IsValid since 5.22"},"hosting":{"type":"string","since":"7.3","rule":"not checked; cloud or on-prem, acts in the System Console only"},"secret":{"type":"boolean","since":"10.1","rule":null,"note":"inside sections[] it is honoured only since 11.5 (changelog)"}},"section":{"key":{"type":"string","since":"10.0","rule":"must not be empty","message":"invalid empty Key"},"title":{"type":"string","since":"10.0","rule":null},"subtitle":{"type":"string","since":"10.0","rule":null},"settings[]":{"type":"array of setting","since":"10.0","rule":"same rules as settings_schema.settings[]","note":"defaults of settings in sections are applied by LoadPluginConfiguration only since 11.8 (changelog)"},"header":{"type":"string","since":"10.0","rule":null},"footer":{"type":"string","since":"10.0","rule":null},"custom":{"type":"boolean","since":"10.0","rule":null,"note":"component registered with registerAdminConsoleCustomSection"},"fallback":{"type":"boolean","since":"10.5","rule":null,"note":"only meaningful with custom"}},"option":{"display_name":{"type":"string","since":"4.5","rule":"not empty"},"value":{"type":"string","since":"4.5","rule":"not empty"}},"settingTypes":{"bool":"4.5","dropdown":"4.5","generated":"4.5","radio":"4.5","text":"4.5","username":"4.5","longtext":"5.6","custom":"5.18","number":"5.22"},"settingTypesNote":"release tag whose manifest source first mentions the type; unknown types are rejected only since 5.22; dates before 5.22 are from comments, so medium confidence for longtext, custom and number","executablePlatformKeys":{"named in the struct until 5.31":["linux-amd64","darwin-amd64","windows-amd64"],"usual":["linux-amd64","linux-arm64","darwin-amd64","darwin-arm64","windows-amd64"],"rule":"GOOS-GOARCH of the server process; any other key is accepted and ignored"},"notChecked":["presence of server or webapp","existence of files","key uniqueness","default matching the type or options","executables keys","icon_path"],"proposed":{"user_filtering":"open pull request #37571 (July 2026), not released"}}');

/***/ }),

/***/ 416:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"Wj":"11.10","FH":{"AddChannelMember":"5.2","AddReaction":"5.3","AddUserToChannel":"5.18","CheckAccessControlExpression":"11.10","CopyFileInfos":"5.2","CountPropertyFields":"11.0","CountPropertyFieldsForTarget":"11.0","CreateBot":"5.10","CreateChannel":"5.2","CreateChannelSidebarCategory":"5.38","CreateCommand":"5.28","CreateDefaultSyncableMemberships":"10.9","CreateGroup":"10.7","CreateOAuthApp":"5.38","CreatePost":"5.2","CreatePropertyField":"10.10","CreatePropertyValue":"10.10","CreateSession":"6.2","CreateTeam":"5.2","CreateTeamMember":"5.2","CreateTeamMembers":"5.2","CreateTeamMembersGracefully":"5.20","CreateUploadSession":"7.6","CreateUser":"5.2","CreateUserAccessToken":"5.38","DeleteAccessControlPolicy":"11.10","DeleteChannel":"5.2","DeleteChannelMember":"5.2","DeleteCommand":"5.28","DeleteEphemeralPost":"5.2","DeleteGroup":"10.7","DeleteGroupConstrainedMemberships":"10.9","DeleteGroupMember":"10.7","DeleteGroupSyncable":"10.7","DeleteOAuthApp":"5.38","DeletePost":"5.2","DeletePreferencesForUser":"5.26","DeletePropertyField":"10.10","DeletePropertyValue":"10.10","DeletePropertyValueWithOptions":"11.10","DeletePropertyValuesForField":"10.10","DeletePropertyValuesForFieldWithOptions":"11.10","DeletePropertyValuesForTarget":"10.10","DeletePropertyValuesForTargetWithOptions":"11.10","DeleteTeam":"5.2","DeleteTeamMember":"5.2","DeleteUser":"5.2","DisablePlugin":"5.6","EnablePlugin":"5.6","EnsureBotUser":"7.1","EvaluateAccessControl":"11.10","ExecuteSlashCommand":"5.26","ExtendSessionExpiry":"6.2","GetAccessControlFieldsAutocomplete":"11.10","GetAccessControlPolicy":"11.10","GetAccessControlVisualAST":"11.10","GetBot":"5.10","GetBots":"5.10","GetBundlePath":"5.10","GetChannel":"5.2","GetChannelByName":"5.2","GetChannelByNameForTeamName":"5.2","GetChannelMember":"5.2","GetChannelMembers":"5.6","GetChannelMembersByIds":"5.6","GetChannelMembersForUser":"5.10","GetChannelOfType":"11.10","GetChannelSidebarCategories":"5.38","GetChannelStats":"5.6","GetChannelsForTeamForUser":"5.6","GetCloudLimits":"7.0","GetCommand":"5.28","GetConfig":"5.2","GetDiagnosticId":"5.10","GetDirectChannel":"5.2","GetEmoji":"5.6","GetEmojiByName":"5.6","GetEmojiImage":"5.6","GetEmojiList":"5.6","GetFile":"5.8","GetFileInfo":"5.3","GetFileInfos":"5.22","GetFileLink":"5.6","GetGroup":"5.18","GetGroupByName":"5.18","GetGroupByRemoteID":"10.7","GetGroupChannel":"5.2","GetGroupMemberUsers":"5.35","GetGroupSyncable":"10.7","GetGroupSyncables":"10.7","GetGroups":"10.7","GetGroupsBySource":"5.35","GetGroupsForUser":"5.18","GetLDAPUserAttributes":"5.3","GetLicense":"5.10","GetOAuthApp":"5.38","GetPluginConfig":"5.6","GetPluginID":"10.1","GetPluginStatus":"5.6","GetPlugins":"5.6","GetPost":"5.2","GetPostThread":"5.6","GetPostsAfter":"5.6","GetPostsBefore":"5.6","GetPostsForChannel":"5.6","GetPostsSince":"5.6","GetPreferenceForUser":"9.5","GetPreferencesForUser":"5.26","GetProfileImage":"5.6","GetPropertyField":"10.10","GetPropertyFieldByName":"10.10","GetPropertyFields":"10.10","GetPropertyGroup":"10.10","GetPropertyValue":"10.10","GetPropertyValues":"10.10","GetPublicChannelsForTeam":"5.2","GetReactions":"5.3","GetServerVersion":"5.4","GetSession":"5.2","GetSystemInstallDate":"5.10","GetTeam":"5.2","GetTeamByName":"5.2","GetTeamIcon":"5.6","GetTeamMember":"5.2","GetTeamMembers":"5.2","GetTeamMembersForUser":"5.10","GetTeamStats":"5.8","GetTeams":"5.2","GetTeamsForUser":"5.6","GetTeamsUnreadForUser":"5.6","GetTelemetryId":"5.28","GetUnsanitizedConfig":"5.16","GetUploadSession":"7.6","GetUser":"5.2","GetUserByEmail":"5.2","GetUserByUsername":"5.2","GetUserStatus":"5.2","GetUserStatusesByIds":"5.2","GetUsers":"5.10","GetUsersByIds":"9.8","GetUsersByUsernames":"5.6","GetUsersInChannel":"5.6","GetUsersInTeam":"5.6","HasPermissionTo":"5.3","HasPermissionToChannel":"5.3","HasPermissionToTeam":"5.3","InstallPlugin":"5.18","InviteRemoteToChannel":"9.5","IsEnterpriseReady":"5.10","KVCompareAndDelete":"5.16","KVCompareAndSet":"5.12","KVDelete":"5.2","KVDeleteAll":"5.6","KVGet":"5.2","KVList":"5.6","KVSet":"5.2","KVSetWithExpiry":"5.6","KVSetWithOptions":"5.20","ListBuiltInCommands":"5.28","ListCommands":"5.28","ListCustomCommands":"5.28","ListPluginCommands":"5.28","LoadPluginConfiguration":"5.2","LogAuditRec":"10.10","LogAuditRecWithLevel":"10.10","LogDebug":"5.2","LogError":"5.2","LogInfo":"5.2","LogWarn":"5.2","OpenInteractiveDialog":"5.6","PatchBot":"5.10","PatchChannelMembersNotifications":"9.5","PermanentDeleteBot":"5.10","PluginHTTP":"5.18","PublishPluginClusterEvent":"5.36","PublishUserTyping":"5.26","PublishWebSocketEvent":"5.2","QueryUsersForAccessControlExpression":"11.10","ReadFile":"5.3","ReceiveSharedChannelAttachmentSyncMsg":"11.7","ReceiveSharedChannelProfileImageSyncMsg":"11.7","ReceiveSharedChannelSyncMsg":"11.7","RegisterChannelGuard":"11.9","RegisterCollectionAndTopic":"7.6","RegisterCommand":"5.2","RegisterPluginForSharedChannels":"9.5","RegisterPropertyGroup":"10.10","RemovePlugin":"5.6","RemoveReaction":"5.3","RemoveTeamIcon":"5.6","RemoveUserCustomStatus":"6.2","RequestTrialLicense":"5.36","RestoreChannel":"11.10","RestoreGroup":"10.7","RevokeSession":"6.2","RevokeUserAccessToken":"5.38","RolesGrantPermission":"6.3","SaveAccessControlPolicy":"11.10","SaveConfig":"5.2","SavePluginConfig":"5.6","SearchChannels":"5.6","SearchPostsInTeam":"5.10","SearchPostsInTeamForUser":"5.26","SearchPropertyFields":"11.0","SearchPropertyValues":"11.0","SearchTeams":"5.8","SearchUsers":"5.6","SendEphemeralPost":"5.2","SendMail":"5.7","SendPushNotification":"9.0","SendToastMessage":"11.5","SetFileSearchableContent":"9.1","SetProfileImage":"5.6","SetTeamIcon":"5.6","SetUserStatusTimedDND":"5.35","ShareChannel":"9.5","SyncSharedChannel":"9.5","UninviteRemoteFromChannel":"9.5","UnregisterChannelGuard":"11.9","UnregisterCommand":"5.2","UnregisterPluginForSharedChannels":"9.5","UnregisterPluginRemoteForSharedChannels":"11.7","UnshareChannel":"9.5","UpdateBotActive":"5.10","UpdateChannel":"5.2","UpdateChannelMemberNotifications":"5.2","UpdateChannelMemberRoles":"5.2","UpdateChannelSidebarCategories":"5.38","UpdateCommand":"5.28","UpdateEphemeralPost":"5.2","UpdateGroup":"10.7","UpdateGroupSyncable":"10.7","UpdateOAuthApp":"5.38","UpdatePost":"5.2","UpdatePreferencesForUser":"5.26","UpdatePropertyField":"10.10","UpdatePropertyFields":"10.10","UpdatePropertyValue":"10.10","UpdatePropertyValues":"10.10","UpdateSharedChannel":"9.5","UpdateSharedChannelCursor":"9.5","UpdateTeam":"5.2","UpdateTeamMemberRoles":"5.2","UpdateUser":"5.2","UpdateUserActive":"5.8","UpdateUserAuth":"9.3","UpdateUserCustomStatus":"6.2","UpdateUserRoles":"9.8","UpdateUserStatus":"5.2","UploadData":"7.6","UploadFile":"5.6","UpsertGroupMember":"10.7","UpsertGroupMembers":"10.7","UpsertGroupSyncable":"10.7","UpsertPropertyValue":"10.10","UpsertPropertyValueWithOptions":"11.10","UpsertPropertyValues":"10.10","UpsertPropertyValuesWithOptions":"11.10"},"JL":{"ChannelHasBeenCreated":"5.2","ChannelMemberWillBeAdded":"11.7","ChannelWillBeArchived":"11.7","ChannelWillBeRestored":"11.9","ChannelWillBeUpdated":"11.9","ConfigurationWillBeSaved":"8.0","DraftWillBeUpserted":"11.9","EmailNotificationWillBeSent":"11.0","ExecuteCommand":"5.2","FileWillBeDownloaded":"11.5","FileWillBeUploaded":"5.2","GenerateSupportData":"9.8","Implemented":"5.2","MessageHasBeenDeleted":"9.1","MessageHasBeenPosted":"5.2","MessageHasBeenUpdated":"5.2","MessageWillBePosted":"5.2","MessageWillBeUpdated":"5.2","MessagesWillBeConsumed":"9.3","MessagesWillBeConsumedWithContext":"11.9","NotificationWillBePushed":"9.0","OnActivate":"5.2","OnCloudLimitsUpdated":"7.0","OnConfigurationChange":"5.2","OnDeactivate":"5.2","OnInstall":"6.5","OnPluginClusterEvent":"5.36","OnSAMLLogin":"10.7","OnSendDailyTelemetry":"6.5","OnSharedChannelsAttachmentSyncMsg":"9.5","OnSharedChannelsPing":"9.5","OnSharedChannelsProfileImageSyncMsg":"9.5","OnSharedChannelsSyncMsg":"9.5","OnWebSocketConnect":"6.0","OnWebSocketDisconnect":"6.0","PreferencesHaveChanged":"9.5","ReactionHasBeenAdded":"5.30","ReactionHasBeenRemoved":"5.30","RunDataRetention":"6.4","ScheduledPostWillBeCreated":"11.9","ServeHTTP":"5.2","ServeMetrics":"9.2","TeamMemberWillBeAdded":"11.7","UserHasBeenCreated":"5.10","UserHasBeenDeactivated":"9.1","UserHasJoinedChannel":"5.2","UserHasJoinedTeam":"5.2","UserHasLeftChannel":"5.2","UserHasLeftTeam":"5.2","UserHasLoggedIn":"5.2","UserWillLogIn":"5.2","WebSocketMessageHasBeenPosted":"6.0"},"W2":{"F":{"IsEnterpriseReady":"6.2","GetUsersByIds":"9.10","SetUserStatusTimedDND":"5.37","SearchUsers":"5.8","GetGroupMemberUsers":"5.36","GetGroupsBySource":"5.36","UpdateEphemeralPost":"5.10","DeleteEphemeralPost":"5.12","SendToastMessage":"11.6","KVSetWithOptions":"5.18","RegisterCollectionAndTopic":"7.7","CreateUploadSession":"7.7","UploadData":"7.7","GetUploadSession":"7.7","LogAuditRec":"10.11","LogAuditRecWithLevel":"10.11","UnregisterPluginRemoteForSharedChannels":"11.7.1","EvaluateAccessControl":"11.11","SaveAccessControlPolicy":"11.11","GetAccessControlPolicy":"11.11","DeleteAccessControlPolicy":"11.11","CheckAccessControlExpression":"11.11","QueryUsersForAccessControlExpression":"11.11","GetAccessControlFieldsAutocomplete":"11.11","GetAccessControlVisualAST":"11.11"},"J":{"FileWillBeDownloaded":"11.6","ServeMetrics":"9.4","OnSharedChannelsAttachmentSyncMsg":"9.6","OnSharedChannelsProfileImageSyncMsg":"9.6"}},"zr":{"F":{"LoadPluginConfiguration":{"firstRelease":"5.2","how":"release tags"},"RegisterCommand":{"firstRelease":"5.2","how":"release tags"},"UnregisterCommand":{"firstRelease":"5.2","how":"release tags"},"CreateUser":{"firstRelease":"5.2","how":"release tags"},"DeleteUser":{"firstRelease":"5.2","how":"release tags"},"GetUser":{"firstRelease":"5.2","how":"release tags"},"GetUserByEmail":{"firstRelease":"5.2","how":"release tags"},"GetUserByUsername":{"firstRelease":"5.2","how":"release tags"},"UpdateUser":{"firstRelease":"5.2","how":"release tags"},"CreateTeam":{"firstRelease":"5.2","how":"release tags"},"DeleteTeam":{"firstRelease":"5.2","how":"release tags"},"GetTeam":{"firstRelease":"5.2","how":"release tags"},"GetTeamByName":{"firstRelease":"5.2","how":"release tags"},"UpdateTeam":{"firstRelease":"5.2","how":"release tags"},"CreateChannel":{"firstRelease":"5.2","how":"release tags"},"DeleteChannel":{"firstRelease":"5.2","how":"release tags"},"GetChannel":{"firstRelease":"5.2","how":"release tags"},"GetChannelByName":{"firstRelease":"5.2","how":"release tags"},"GetDirectChannel":{"firstRelease":"5.2","how":"release tags"},"GetGroupChannel":{"firstRelease":"5.2","how":"release tags"},"UpdateChannel":{"firstRelease":"5.2","how":"release tags"},"AddChannelMember":{"firstRelease":"5.2","how":"release tags"},"GetChannelMember":{"firstRelease":"5.2","how":"release tags"},"UpdateChannelMemberRoles":{"firstRelease":"5.2","how":"release tags"},"UpdateChannelMemberNotifications":{"firstRelease":"5.2","how":"release tags"},"DeleteChannelMember":{"firstRelease":"5.2","how":"release tags"},"CreatePost":{"firstRelease":"5.2","how":"release tags"},"DeletePost":{"firstRelease":"5.2","how":"release tags"},"GetPost":{"firstRelease":"5.2","how":"release tags"},"UpdatePost":{"firstRelease":"5.2","how":"release tags"},"GetSession":{"firstRelease":"5.2","how":"release tags"},"GetConfig":{"firstRelease":"5.2","how":"release tags"},"SaveConfig":{"firstRelease":"5.2","how":"release tags"},"GetUserStatus":{"firstRelease":"5.2","how":"release tags"},"GetUserStatusesByIds":{"firstRelease":"5.2","how":"release tags"},"UpdateUserStatus":{"firstRelease":"5.2","how":"release tags"},"GetTeams":{"firstRelease":"5.2","how":"release tags"},"CreateTeamMember":{"firstRelease":"5.2","how":"release tags"},"CreateTeamMembers":{"firstRelease":"5.2","how":"release tags"},"DeleteTeamMember":{"firstRelease":"5.2","how":"release tags"},"GetTeamMembers":{"firstRelease":"5.2","how":"release tags"},"GetTeamMember":{"firstRelease":"5.2","how":"release tags"},"UpdateTeamMemberRoles":{"firstRelease":"5.2","how":"release tags"},"GetPublicChannelsForTeam":{"firstRelease":"5.2","how":"release tags"},"GetChannelByNameForTeamName":{"firstRelease":"5.2","how":"release tags"},"SendEphemeralPost":{"firstRelease":"5.2","how":"release tags"},"CopyFileInfos":{"firstRelease":"5.2","how":"release tags"},"KVSet":{"firstRelease":"5.2","how":"release tags"},"KVGet":{"firstRelease":"5.2","how":"release tags"},"KVDelete":{"firstRelease":"5.2","how":"release tags"},"PublishWebSocketEvent":{"firstRelease":"5.2","how":"release tags"},"LogDebug":{"firstRelease":"5.2","how":"release tags"},"LogInfo":{"firstRelease":"5.2","how":"release tags"},"LogError":{"firstRelease":"5.2","how":"release tags"},"LogWarn":{"firstRelease":"5.2","how":"release tags"},"GetLDAPUserAttributes":{"firstRelease":"5.3","how":"release tags"},"AddReaction":{"firstRelease":"5.3","how":"release tags"},"RemoveReaction":{"firstRelease":"5.3","how":"release tags"},"GetReactions":{"firstRelease":"5.3","how":"release tags"},"GetFileInfo":{"firstRelease":"5.3","how":"release tags"},"ReadFile":{"firstRelease":"5.3","how":"release tags"},"HasPermissionTo":{"firstRelease":"5.3","how":"release tags"},"HasPermissionToTeam":{"firstRelease":"5.3","how":"release tags"},"HasPermissionToChannel":{"firstRelease":"5.3","how":"release tags"},"GetServerVersion":{"firstRelease":"5.4","how":"release tags"},"GetPluginConfig":{"firstRelease":"5.6","how":"release tags"},"SavePluginConfig":{"firstRelease":"5.6","how":"release tags"},"GetUsersByUsernames":{"firstRelease":"5.6","how":"release tags"},"GetUsersInTeam":{"firstRelease":"5.6","how":"release tags"},"GetTeamIcon":{"firstRelease":"5.6","how":"release tags"},"SetTeamIcon":{"firstRelease":"5.6","how":"release tags"},"RemoveTeamIcon":{"firstRelease":"5.6","how":"release tags"},"GetUsersInChannel":{"firstRelease":"5.6","how":"release tags"},"GetTeamsUnreadForUser":{"firstRelease":"5.6","how":"release tags"},"GetTeamsForUser":{"firstRelease":"5.6","how":"release tags"},"GetChannelsForTeamForUser":{"firstRelease":"5.6","how":"release tags"},"GetChannelStats":{"firstRelease":"5.6","how":"release tags"},"SearchChannels":{"firstRelease":"5.6","how":"release tags"},"GetChannelMembers":{"firstRelease":"5.6","how":"release tags"},"GetChannelMembersByIds":{"firstRelease":"5.6","how":"release tags"},"GetPostThread":{"firstRelease":"5.6","how":"release tags"},"GetPostsSince":{"firstRelease":"5.6","how":"release tags"},"GetPostsAfter":{"firstRelease":"5.6","how":"release tags"},"GetPostsBefore":{"firstRelease":"5.6","how":"release tags"},"GetPostsForChannel":{"firstRelease":"5.6","how":"release tags"},"GetProfileImage":{"firstRelease":"5.6","how":"release tags"},"SetProfileImage":{"firstRelease":"5.6","how":"release tags"},"GetEmojiList":{"firstRelease":"5.6","how":"release tags"},"GetEmojiByName":{"firstRelease":"5.6","how":"release tags"},"GetEmoji":{"firstRelease":"5.6","how":"release tags"},"GetFileLink":{"firstRelease":"5.6","how":"release tags"},"GetEmojiImage":{"firstRelease":"5.6","how":"release tags"},"UploadFile":{"firstRelease":"5.6","how":"release tags"},"OpenInteractiveDialog":{"firstRelease":"5.6","how":"release tags"},"GetPlugins":{"firstRelease":"5.6","how":"release tags"},"EnablePlugin":{"firstRelease":"5.6","how":"release tags"},"DisablePlugin":{"firstRelease":"5.6","how":"release tags"},"RemovePlugin":{"firstRelease":"5.6","how":"release tags"},"GetPluginStatus":{"firstRelease":"5.6","how":"release tags"},"KVSetWithExpiry":{"firstRelease":"5.6","how":"release tags"},"KVDeleteAll":{"firstRelease":"5.6","how":"release tags"},"KVList":{"firstRelease":"5.6","how":"release tags"},"SendMail":{"firstRelease":"5.7","how":"release tags"},"UpdateUserActive":{"firstRelease":"5.8","how":"release tags"},"SearchTeams":{"firstRelease":"5.8","how":"release tags"},"SearchUsers":{"firstRelease":"5.8","how":"release tags"},"GetTeamStats":{"firstRelease":"5.8","how":"release tags"},"GetFile":{"firstRelease":"5.8","how":"release tags"},"GetBundlePath":{"firstRelease":"5.10","how":"release tags"},"GetLicense":{"firstRelease":"5.10","how":"release tags"},"GetSystemInstallDate":{"firstRelease":"5.10","how":"release tags"},"GetDiagnosticId":{"firstRelease":"5.10","how":"release tags"},"GetUsers":{"firstRelease":"5.10","how":"release tags"},"GetTeamMembersForUser":{"firstRelease":"5.10","how":"release tags"},"SearchPostsInTeam":{"firstRelease":"5.10","how":"release tags"},"GetChannelMembersForUser":{"firstRelease":"5.10","how":"release tags"},"UpdateEphemeralPost":{"firstRelease":"5.10","how":"release tags"},"DeleteEphemeralPost":{"firstRelease":"5.10","how":"release tags","note":"second parameter became a post id string in 5.12; 5.10 and 5.11 took a post"},"CreateBot":{"firstRelease":"5.10","how":"release tags"},"PatchBot":{"firstRelease":"5.10","how":"release tags"},"GetBot":{"firstRelease":"5.10","how":"release tags"},"GetBots":{"firstRelease":"5.10","how":"release tags"},"UpdateBotActive":{"firstRelease":"5.10","how":"release tags"},"PermanentDeleteBot":{"firstRelease":"5.10","how":"release tags"},"KVCompareAndSet":{"firstRelease":"5.12","how":"release tags"},"GetBotIconImage":{"firstRelease":"5.14","how":"release tags","removed":true},"SetBotIconImage":{"firstRelease":"5.14","how":"release tags","removed":true},"DeleteBotIconImage":{"firstRelease":"5.14","how":"release tags","removed":true},"GetUnsanitizedConfig":{"firstRelease":"5.16","how":"release tags"},"KVCompareAndDelete":{"firstRelease":"5.16","how":"release tags"},"AddUserToChannel":{"firstRelease":"5.18","how":"release tags"},"GetGroup":{"firstRelease":"5.18","how":"release tags"},"GetGroupByName":{"firstRelease":"5.18","how":"release tags"},"GetGroupsForUser":{"firstRelease":"5.18","how":"release tags"},"InstallPlugin":{"firstRelease":"5.18","how":"release tags"},"KVSetWithOptions":{"firstRelease":"5.18","how":"release tags"},"PluginHTTP":{"firstRelease":"5.18","how":"release tags"},"CreateTeamMembersGracefully":{"firstRelease":"5.20","how":"release tags"},"GetFileInfos":{"firstRelease":"5.22","how":"release tags"},"ExecuteSlashCommand":{"firstRelease":"5.26","how":"release tags"},"GetPreferencesForUser":{"firstRelease":"5.26","how":"release tags"},"UpdatePreferencesForUser":{"firstRelease":"5.26","how":"release tags"},"DeletePreferencesForUser":{"firstRelease":"5.26","how":"release tags"},"SearchPostsInTeamForUser":{"firstRelease":"5.26","how":"release tags"},"PublishUserTyping":{"firstRelease":"5.26","how":"release tags"},"GetTelemetryId":{"firstRelease":"5.28","how":"release tags"},"CreateCommand":{"firstRelease":"5.28","how":"release tags"},"ListCommands":{"firstRelease":"5.28","how":"release tags"},"ListCustomCommands":{"firstRelease":"5.28","how":"release tags"},"ListPluginCommands":{"firstRelease":"5.28","how":"release tags"},"ListBuiltInCommands":{"firstRelease":"5.28","how":"release tags"},"GetCommand":{"firstRelease":"5.28","how":"release tags"},"UpdateCommand":{"firstRelease":"5.28","how":"release tags"},"DeleteCommand":{"firstRelease":"5.28","how":"release tags"},"GetGroupMemberUsers":{"firstRelease":"5.36","how":"release tags"},"GetGroupsBySource":{"firstRelease":"5.36","how":"release tags"},"PublishPluginClusterEvent":{"firstRelease":"5.36","how":"release tags"},"RequestTrialLicense":{"firstRelease":"5.36","how":"release tags"},"SetUserStatusTimedDND":{"firstRelease":"5.37","how":"release tags"},"CreateUserAccessToken":{"firstRelease":"5.38","how":"release tags"},"RevokeUserAccessToken":{"firstRelease":"5.38","how":"release tags"},"CreateChannelSidebarCategory":{"firstRelease":"5.38","how":"release tags"},"GetChannelSidebarCategories":{"firstRelease":"5.38","how":"release tags"},"UpdateChannelSidebarCategories":{"firstRelease":"5.38","how":"release tags"},"CreateOAuthApp":{"firstRelease":"5.38","how":"release tags"},"GetOAuthApp":{"firstRelease":"5.38","how":"release tags"},"UpdateOAuthApp":{"firstRelease":"5.38","how":"release tags"},"DeleteOAuthApp":{"firstRelease":"5.38","how":"release tags"},"IsEnterpriseReady":{"firstRelease":"6.2","how":"release tags"},"CreateSession":{"firstRelease":"6.2","how":"release tags"},"ExtendSessionExpiry":{"firstRelease":"6.2","how":"release tags"},"RevokeSession":{"firstRelease":"6.2","how":"release tags"},"UpdateUserCustomStatus":{"firstRelease":"6.2","how":"release tags"},"RemoveUserCustomStatus":{"firstRelease":"6.2","how":"release tags"},"RolesGrantPermission":{"firstRelease":"6.3","how":"release tags"},"GetCloudLimits":{"firstRelease":"7.0","how":"release tags"},"EnsureBotUser":{"firstRelease":"7.1","how":"release tags"},"RegisterCollectionAndTopic":{"firstRelease":"7.7","how":"release tags"},"CreateUploadSession":{"firstRelease":"7.7","how":"release tags"},"UploadData":{"firstRelease":"7.7","how":"release tags"},"GetUploadSession":{"firstRelease":"7.7","how":"release tags"},"SendPushNotification":{"firstRelease":"9.0","how":"release tags"},"SetFileSearchableContent":{"firstRelease":"9.1","how":"release tags"},"UpdateUserAuth":{"firstRelease":"9.3","how":"release tags"},"GetPreferenceForUser":{"firstRelease":"9.5","how":"release tags"},"PatchChannelMembersNotifications":{"firstRelease":"9.5","how":"release tags"},"RegisterPluginForSharedChannels":{"firstRelease":"9.5","how":"release tags"},"UnregisterPluginForSharedChannels":{"firstRelease":"9.5","how":"release tags"},"ShareChannel":{"firstRelease":"9.5","how":"release tags"},"UpdateSharedChannel":{"firstRelease":"9.5","how":"release tags"},"UnshareChannel":{"firstRelease":"9.5","how":"release tags"},"UpdateSharedChannelCursor":{"firstRelease":"9.5","how":"release tags"},"SyncSharedChannel":{"firstRelease":"9.5","how":"release tags"},"InviteRemoteToChannel":{"firstRelease":"9.5","how":"release tags"},"UninviteRemoteFromChannel":{"firstRelease":"9.5","how":"release tags"},"UpdateUserRoles":{"firstRelease":"9.8","how":"release tags"},"GetUsersByIds":{"firstRelease":"9.10","how":"release tags"},"UpsertGroupMember":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpsertGroupMembers":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetGroupByRemoteID":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"CreateGroup":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpdateGroup":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeleteGroup":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"RestoreGroup":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeleteGroupMember":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetGroupSyncable":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetGroupSyncables":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpsertGroupSyncable":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpdateGroupSyncable":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeleteGroupSyncable":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPluginID":{"firstRelease":"10.1","how":"master commit of 2024-08-26, after the 10.0 branch cut; no changelog entry"},"GetGroups":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"CreateDefaultSyncableMemberships":{"firstRelease":"10.9","how":"master commit bfe90c3704 of 2025-05-21 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeleteGroupConstrainedMemberships":{"firstRelease":"10.9","how":"master commit bfe90c3704 of 2025-05-21 (fork history) fits the annotated release and changelog (mattermost/docs)"},"CreatePropertyField":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPropertyField":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPropertyFields":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpdatePropertyField":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeletePropertyField":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"SearchPropertyFields":{"firstRelease":"11.0","how":"name first appears in 10.10 (master 2025-06-10) with an extra targetID parameter; the present signature dates from master 2025-09-11, the last commit before the 11.0 branch cut"},"CountPropertyFields":{"firstRelease":"11.0","how":"master commit d15b933888 of 2025-09-11 (fork history) fits the annotated release and changelog (mattermost/docs)"},"CountPropertyFieldsForTarget":{"firstRelease":"11.0","how":"master commit d15b933888 of 2025-09-11 (fork history) fits the annotated release and changelog (mattermost/docs)"},"CreatePropertyValue":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPropertyValue":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPropertyValues":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpdatePropertyValue":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpsertPropertyValue":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeletePropertyValue":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"SearchPropertyValues":{"firstRelease":"11.0","how":"name first appears in 10.10 (master 2025-06-10) with an extra targetID parameter; the present signature dates from master 2025-09-11, the last commit before the 11.0 branch cut"},"RegisterPropertyGroup":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPropertyGroup":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPropertyFieldByName":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpdatePropertyFields":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpdatePropertyValues":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpsertPropertyValues":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeletePropertyValuesForTarget":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeletePropertyValuesForField":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"LogAuditRec":{"firstRelease":"10.11","how":"master commit aaa62a40ae of 2025-06-25, after the 10.10 branch cut (about 2025-06-11); changelog (mattermost/docs) lists it under 10.11"},"LogAuditRecWithLevel":{"firstRelease":"10.11","how":"master commit aaa62a40ae of 2025-06-25, after the 10.10 branch cut (about 2025-06-11); changelog (mattermost/docs) lists it under 10.11"},"SendToastMessage":{"firstRelease":"11.6","how":"changelog (mattermost/docs) under 11.6; absent from a fork snapshot at version 11.5.0"},"ReceiveSharedChannelSyncMsg":{"firstRelease":"11.7","how":"changelog (mattermost/docs)"},"ReceiveSharedChannelAttachmentSyncMsg":{"firstRelease":"11.7","how":"changelog (mattermost/docs)"},"ReceiveSharedChannelProfileImageSyncMsg":{"firstRelease":"11.7","how":"changelog (mattermost/docs)"},"UnregisterPluginRemoteForSharedChannels":{"firstRelease":"11.7.1","how":"changelog (mattermost/docs): backported in 11.7.1 (cherry-pick pull request #36597 of 2026-05-16), first minor release with it is 11.8"},"RegisterChannelGuard":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"UnregisterChannelGuard":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"UpsertPropertyValuesWithOptions":{"firstRelease":"11.10","how":"changelog (mattermost/docs); cherry-picked to release-11.10 on 2026-07-16 (pull request #37543)"},"UpsertPropertyValueWithOptions":{"firstRelease":"11.10","how":"changelog (mattermost/docs); cherry-picked to release-11.10 on 2026-07-16 (pull request #37543)"},"DeletePropertyValueWithOptions":{"firstRelease":"11.10","how":"changelog (mattermost/docs); cherry-picked to release-11.10 on 2026-07-16 (pull request #37543)"},"DeletePropertyValuesForTargetWithOptions":{"firstRelease":"11.10","how":"changelog (mattermost/docs); cherry-picked to release-11.10 on 2026-07-16 (pull request #37543)"},"DeletePropertyValuesForFieldWithOptions":{"firstRelease":"11.10","how":"changelog (mattermost/docs); cherry-picked to release-11.10 on 2026-07-16 (pull request #37543)"},"EvaluateAccessControl":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"SaveAccessControlPolicy":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"GetAccessControlPolicy":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"DeleteAccessControlPolicy":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"CheckAccessControlExpression":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"QueryUsersForAccessControlExpression":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"GetAccessControlFieldsAutocomplete":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"GetAccessControlVisualAST":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"RestoreChannel":{"firstRelease":"11.10","confidence":"medium","how":"annotation only; pull request #37321 opened 2026-07-01, merged, release note NONE; merge date versus the 11.10 branch cut not known"},"GetChannelOfType":{"firstRelease":"11.10","confidence":"medium","how":"annotation only; pull request #37321 opened 2026-07-01, merged, release note NONE; merge date versus the 11.10 branch cut not known"}},"J":{"OnActivate":{"firstRelease":"5.2","how":"release tags"},"OnDeactivate":{"firstRelease":"5.2","how":"release tags"},"OnConfigurationChange":{"firstRelease":"5.2","how":"release tags"},"ServeHTTP":{"firstRelease":"5.2","how":"release tags"},"ExecuteCommand":{"firstRelease":"5.2","how":"release tags"},"MessageWillBePosted":{"firstRelease":"5.2","how":"release tags"},"MessageWillBeUpdated":{"firstRelease":"5.2","how":"release tags"},"MessageHasBeenPosted":{"firstRelease":"5.2","how":"release tags"},"MessageHasBeenUpdated":{"firstRelease":"5.2","how":"release tags"},"Implemented":{"firstRelease":"5.2","how":"release tags"},"ChannelHasBeenCreated":{"firstRelease":"5.2","how":"release tags"},"UserHasJoinedChannel":{"firstRelease":"5.2","how":"release tags"},"UserHasLeftChannel":{"firstRelease":"5.2","how":"release tags"},"UserHasJoinedTeam":{"firstRelease":"5.2","how":"release tags"},"UserHasLeftTeam":{"firstRelease":"5.2","how":"release tags"},"UserWillLogIn":{"firstRelease":"5.2","how":"release tags"},"UserHasLoggedIn":{"firstRelease":"5.2","how":"release tags"},"FileWillBeUploaded":{"firstRelease":"5.2","how":"release tags"},"UserHasBeenCreated":{"firstRelease":"5.10","how":"release tags"},"ReactionHasBeenAdded":{"firstRelease":"5.30","how":"release tags"},"ReactionHasBeenRemoved":{"firstRelease":"5.30","how":"release tags"},"OnPluginClusterEvent":{"firstRelease":"5.36","how":"release tags"},"OnWebSocketConnect":{"firstRelease":"6.0","how":"release tags"},"OnWebSocketDisconnect":{"firstRelease":"6.0","how":"release tags"},"WebSocketMessageHasBeenPosted":{"firstRelease":"6.0","how":"release tags"},"RunDataRetention":{"firstRelease":"6.4","how":"release tags"},"OnInstall":{"firstRelease":"6.5","how":"release tags"},"OnSendDailyTelemetry":{"firstRelease":"6.5","how":"release tags"},"OnCloudLimitsUpdated":{"firstRelease":"7.0","how":"release tags"},"UserHasPermissionToCollection":{"firstRelease":"7.7","how":"release tags","removed":true},"GetAllCollectionIDsForUser":{"firstRelease":"7.7","how":"release tags","removed":true},"GetAllUserIdsForCollection":{"firstRelease":"7.7","how":"release tags","removed":true},"GetTopicRedirect":{"firstRelease":"7.7","how":"release tags","removed":true},"GetCollectionMetadataByIds":{"firstRelease":"7.7","how":"release tags","removed":true},"GetTopicMetadataByIds":{"firstRelease":"7.7","how":"release tags","removed":true},"ConfigurationWillBeSaved":{"firstRelease":"8.0","how":"release tags"},"NotificationWillBePushed":{"firstRelease":"9.0","how":"release tags"},"MessageHasBeenDeleted":{"firstRelease":"9.1","how":"release tags"},"UserHasBeenDeactivated":{"firstRelease":"9.1","how":"release tags"},"MessagesWillBeConsumed":{"firstRelease":"9.3","how":"release tags"},"ServeMetrics":{"firstRelease":"9.4","how":"release tags"},"OnSharedChannelsSyncMsg":{"firstRelease":"9.5","how":"release tags"},"OnSharedChannelsPing":{"firstRelease":"9.5","how":"release tags"},"PreferencesHaveChanged":{"firstRelease":"9.5","how":"release tags"},"OnSharedChannelsAttachmentSyncMsg":{"firstRelease":"9.6","how":"release tags"},"OnSharedChannelsProfileImageSyncMsg":{"firstRelease":"9.6","how":"release tags"},"GenerateSupportData":{"firstRelease":"9.8","how":"release tags"},"EmailNotificationWillBeSent":{"firstRelease":"11.0","how":"changelog (mattermost/docs) under 11.0; on master since 2025-08-05, so 10.12 cannot be excluded, but 10.12\'s changelog does not list it"},"OnSAMLLogin":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"FileWillBeDownloaded":{"firstRelease":"11.6","how":"changelog (mattermost/docs) under 11.6; absent from a fork snapshot at version 11.5.0"},"ChannelMemberWillBeAdded":{"firstRelease":"11.7","how":"changelog (mattermost/docs)"},"TeamMemberWillBeAdded":{"firstRelease":"11.7","how":"changelog (mattermost/docs)"},"ChannelWillBeArchived":{"firstRelease":"11.7","how":"changelog (mattermost/docs)"},"MessagesWillBeConsumedWithContext":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"ChannelWillBeUpdated":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"ChannelWillBeRestored":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"ScheduledPostWillBeCreated":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"DraftWillBeUpserted":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"}}},"tx":{"AddChannelsToRetentionPolicy":"11.11","MoveThreadsToBackingChannel":"11.11","RemoveChannelsFromRetentionPolicy":"11.11"},"Z8":{"DeleteBotIconImage":"6.0","GetBotIconImage":"6.0","SetBotIconImage":"6.0"},"nR":{"GetAllCollectionIDsForUser":"8.1","GetAllUserIdsForCollection":"8.1","GetCollectionMetadataByIds":"8.1","GetTopicMetadataByIds":"8.1","GetTopicRedirect":"8.1","UserHasPermissionToCollection":"8.1"},"pN":{"DeleteBotIconImage":"5.14","GetAllCollectionIDsForUser":"7.7","GetAllUserIdsForCollection":"7.7","GetBotIconImage":"5.14","GetCollectionMetadataByIds":"7.7","GetTopicMetadataByIds":"7.7","GetTopicRedirect":"7.7","SetBotIconImage":"5.14","UserHasPermissionToCollection":"7.7"},"f8":{"RegisterCollectionAndTopic":"still in the interface, does nothing since the collection hooks went in 8.1"},"_$":{"vX":{"CheckRequiredServerConfiguration":{"annotated":"5.2","firstSeen":"5.20"},"EnsureBot":{"annotated":"5.10","firstSeen":"5.12"},"GetPluginAssetURL":{"annotated":"5.2","firstSeen":"5.22"},"InstallPluginFromURL":{"annotated":"5.18","firstSeen":"5.20"},"KVCompareAndDeleteJSON":{"annotated":"5.16","firstSeen":"5.16"},"KVCompareAndSetJSON":{"annotated":"5.12","firstSeen":"5.14"},"KVGetJSON":{"annotated":"5.2","firstSeen":"5.14"},"KVListWithOptions":{"annotated":"5.6","firstSeen":"5.22"},"KVSetJSON":{"annotated":"5.2","firstSeen":"5.14"},"KVSetWithExpiryJSON":{"annotated":"5.6","firstSeen":"5.14"},"ShouldProcessMessage":{"annotated":"5.2","firstSeen":"5.18"}}}}');

/***/ }),

/***/ 3014:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Plugin manifest","description":"A plugin\'s manifest as Go decodes it: the fields that the server reads; a field of a wrong type is left out.","$comment":"Types and values that the server\'s Manifest.IsValid asks for (server/public/model/manifest.go; see manifest-fields.json for the commits). Unknown keys are allowed here: the server ignores them. x-since fields stand in manifest-fields.json.","type":"object","required":["id","name"],"properties":{"id":{"type":"string","pattern":"^[a-zA-Z0-9_.-]{3,190}$"},"name":{"type":"string","pattern":"[^\\\\s\\\\u0085]|\\\\ufeff"},"description":{"type":"string"},"homepage_url":{"type":"string"},"support_url":{"type":"string"},"release_notes_url":{"type":"string"},"icon_path":{"type":"string"},"version":{"type":"string"},"min_server_version":{"type":"string"},"server":{"description":"The part that runs beside the server.","type":"object","properties":{"executables":{"description":"Files by platform, as in linux-amd64.","type":"object","additionalProperties":{"type":"string"}},"executable":{"description":"One file for every platform: the old form.","type":"string"}}},"webapp":{"description":"The part that runs in the web app.","type":"object","properties":{"bundle_path":{"type":"string"}}},"settings_schema":{"description":"What the System Console shows of the plugin.","type":"object","properties":{"header":{"type":"string"},"footer":{"type":"string"},"settings":{"type":"array","items":{"$ref":"#/definitions/setting"}},"sections":{"type":"array","items":{"$ref":"#/definitions/section"}}}},"props":{"description":"Free-form data.","type":"object","additionalProperties":true}},"definitions":{"setting":{"description":"A setting of the plugin in the System Console.","type":"object","required":["type"],"properties":{"key":{"type":"string"},"display_name":{"type":"string"},"type":{"type":"string","enum":["bool","dropdown","generated","radio","text","longtext","number","username","custom"]},"help_text":{"type":"string"},"regenerate_help_text":{"description":"Goes only with the type generated.","type":"string"},"placeholder":{"type":"string"},"default":{},"options":{"type":"array","items":{"$ref":"#/definitions/settingOption"}},"hosting":{"description":"Where the setting is shown: on-prem or cloud; everywhere where it is left out.","type":"string"},"secret":{"description":"Whether the value is masked.","type":"boolean"}}},"section":{"description":"A group of settings under a title; servers that know sections read no other settings beside them.","type":"object","required":["key"],"properties":{"key":{"type":"string","pattern":"[\\\\s\\\\S]"},"title":{"type":"string"},"subtitle":{"type":"string"},"settings":{"type":"array","items":{"$ref":"#/definitions/setting"}},"header":{"type":"string"},"footer":{"type":"string"},"custom":{"type":"boolean"},"fallback":{"type":"boolean"}}},"settingOption":{"description":"What can be chosen in a setting of the type radio or dropdown.","type":"object","required":["display_name","value"],"properties":{"display_name":{"type":"string","pattern":"[\\\\s\\\\S]"},"value":{"type":"string","pattern":"[\\\\s\\\\S]"}}}}}');

/***/ }),

/***/ 5319:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"pd":{"Bot":"BotService","Channel":"ChannelService","Cluster":"ClusterService","Configuration":"ConfigurationService","SlashCommand":"SlashCommandService","OAuth":"OAuthService","Emoji":"EmojiService","File":"FileService","Frontend":"FrontendService","Group":"GroupService","KV":"KVService","Log":"LogService","Mail":"MailService","Plugin":"PluginService","Post":"PostService","Property":"PropertyService","Session":"SessionService","Store":"StoreService","System":"SystemService","Team":"TeamService","User":"UserService","Audit":"AuditService"},"vX":{"Audit.Record":{"calls":["LogAuditRec"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.11","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Audit.RecordWithLevel":{"calls":["LogAuditRecWithLevel"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.11","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Bot.Create":{"calls":["CreateBot"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Bot.DeletePermanently":{"calls":["PermanentDeleteBot"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Bot.EnsureBot":{"calls":["EnsureBotUser","GetBundlePath","GetServerVersion","SetProfileImage"],"annotated":"5.10","maxOfCalls":"7.1","min":"5.10","recommended":"7.1","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Bot.Get":{"calls":["GetBot"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Bot.List":{"calls":["GetBots"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Bot.Patch":{"calls":["PatchBot"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Bot.UpdateActive":{"calls":["UpdateBotActive"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.AddMember":{"calls":["AddChannelMember"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.AddUser":{"calls":["AddUserToChannel"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.Create":{"calls":["CreateChannel","GetChannel","GetConfig"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.CreateSidebarCategory":{"calls":["CreateChannelSidebarCategory"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.Delete":{"calls":["DeleteChannel"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.DeleteMember":{"calls":["DeleteChannelMember"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.Get":{"calls":["GetChannel"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetByName":{"calls":["GetChannelByName"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetByNameForTeamName":{"calls":["GetChannelByNameForTeamName"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetChannelOfType":{"calls":["GetChannelOfType"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Channel.GetChannelStats":{"calls":["GetChannelStats"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetDirect":{"calls":["GetDirectChannel"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetGroup":{"calls":["GetGroupChannel"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetMember":{"calls":["GetChannelMember"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetSidebarCategories":{"calls":["GetChannelSidebarCategories"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.ListForTeamForUser":{"calls":["GetChannelsForTeamForUser"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.ListMembers":{"calls":["GetChannelMembers"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.ListMembersByIDs":{"calls":["GetChannelMembersByIds"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.ListMembersForUser":{"calls":["GetChannelMembersForUser"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.ListPublicChannelsForTeam":{"calls":["GetPublicChannelsForTeam"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.Restore":{"calls":["RestoreChannel"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Channel.Search":{"calls":["SearchChannels"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.Update":{"calls":["UpdateChannel"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.UpdateChannelMemberNotifications":{"calls":["UpdateChannelMemberNotifications"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.UpdateChannelMemberRoles":{"calls":["UpdateChannelMemberRoles"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.UpdateSidebarCategories":{"calls":["UpdateChannelSidebarCategories"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Cluster.PublishPluginEvent":{"calls":["PublishPluginClusterEvent"],"annotated":"5.36","maxOfCalls":"5.36","min":"5.36","recommended":"5.36","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Configuration.CheckRequiredServerConfiguration":{"calls":["GetConfig"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost-plugin-api"]},"Configuration.GetConfig":{"calls":["GetConfig"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Configuration.GetPluginConfig":{"calls":["GetPluginConfig"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Configuration.GetUnsanitizedConfig":{"calls":["GetUnsanitizedConfig"],"annotated":"5.16","maxOfCalls":"5.16","min":"5.16","recommended":"5.16","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Configuration.LoadPluginConfiguration":{"calls":["LoadPluginConfiguration"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Configuration.SaveConfig":{"calls":["SaveConfig"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Configuration.SavePluginConfig":{"calls":["SavePluginConfig"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Emoji.Get":{"calls":["GetEmoji"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Emoji.GetByName":{"calls":["GetEmojiByName"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Emoji.GetImage":{"calls":["GetEmojiImage"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Emoji.List":{"calls":["GetEmojiList"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"File.CopyInfos":{"calls":["CopyFileInfos"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"File.Get":{"calls":["GetFile"],"annotated":"5.8","maxOfCalls":"5.8","min":"5.8","recommended":"5.8","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"File.GetByPath":{"calls":["ReadFile"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"File.GetInfo":{"calls":["GetFileInfo"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"File.GetLink":{"calls":["GetFileLink"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"File.SetSearchableContent":{"calls":["SetFileSearchableContent"],"annotated":"9.1","maxOfCalls":"9.1","min":"9.1","recommended":"9.1","in":["mattermost/mattermost server/public/pluginapi"]},"File.Upload":{"calls":["UploadFile"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Frontend.OpenInteractiveDialog":{"calls":["OpenInteractiveDialog"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Frontend.PublishWebSocketEvent":{"calls":["PublishWebSocketEvent"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Frontend.SendToastMessage":{"calls":["SendToastMessage"],"annotated":"11.5","maxOfCalls":"11.5","min":"11.5","recommended":"11.6","in":["mattermost/mattermost server/public/pluginapi"]},"Group.Create":{"calls":["CreateGroup"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.CreateDefaultSyncableMemberships":{"calls":["CreateDefaultSyncableMemberships"],"annotated":"10.9","maxOfCalls":"10.9","min":"10.9","recommended":"10.9","in":["mattermost/mattermost server/public/pluginapi"]},"Group.Delete":{"calls":["DeleteGroup"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.DeleteGroupConstrainedMemberships":{"calls":["DeleteGroupConstrainedMemberships"],"annotated":"10.9","maxOfCalls":"10.9","min":"10.9","recommended":"10.9","in":["mattermost/mattermost server/public/pluginapi"]},"Group.DeleteMember":{"calls":["DeleteGroupMember"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.DeleteSyncable":{"calls":["DeleteGroupSyncable"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.Get":{"calls":["GetGroup"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Group.GetByName":{"calls":["GetGroupByName"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Group.GetByRemoteID":{"calls":["GetGroupByRemoteID"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.GetBySource":{"calls":["GetGroupsBySource"],"annotated":"5.35","maxOfCalls":"5.35","min":"5.35","recommended":"5.36","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Group.GetGroups":{"calls":["GetGroups"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.GetMemberUsers":{"calls":["GetGroupMemberUsers"],"annotated":"5.35","maxOfCalls":"5.35","min":"5.35","recommended":"5.36","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Group.GetSyncable":{"calls":["GetGroupSyncable"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.GetSyncables":{"calls":["GetGroupSyncables"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.ListForUser":{"calls":["GetGroupsForUser"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Group.Restore":{"calls":["RestoreGroup"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.Update":{"calls":["UpdateGroup"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.UpdateSyncable":{"calls":["UpdateGroupSyncable"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.UpsertMember":{"calls":["UpsertGroupMember"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.UpsertMembers":{"calls":["UpsertGroupMembers"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.UpsertSyncable":{"calls":["UpsertGroupSyncable"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"KV.CompareAndDelete":{"calls":["KVSetWithOptions"],"annotated":"5.18","maxOfCalls":"5.20","min":"5.18","recommended":"5.18","in":["mattermost-plugin-api"]},"KV.CompareAndSet":{"calls":["KVSetWithOptions"],"annotated":"5.18","maxOfCalls":"5.20","min":"5.18","recommended":"5.18","in":["mattermost-plugin-api"]},"KV.Delete":{"calls":["KVSetWithOptions"],"annotated":"5.18","maxOfCalls":"5.20","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"KV.DeleteAll":{"calls":["KVDeleteAll"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"KV.Get":{"calls":["KVGet"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"KV.ListKeys":{"calls":["KVList"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"KV.Set":{"calls":["KVSetWithOptions"],"annotated":"5.18","maxOfCalls":"5.20","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"KV.SetAtomicWithRetries":{"calls":["KVGet","KVSetWithOptions"],"annotated":"5.18","maxOfCalls":"5.20","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"KV.SetWithExpiry":{"calls":["KVSetWithOptions"],"annotated":"5.18","maxOfCalls":"5.20","min":"5.18","recommended":"5.18","in":["mattermost-plugin-api"]},"Log.Debug":{"calls":["LogDebug"],"annotated":null,"maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Log.Error":{"calls":["LogError"],"annotated":null,"maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Log.Info":{"calls":["LogInfo"],"annotated":null,"maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Log.Warn":{"calls":["LogWarn"],"annotated":null,"maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Mail.Send":{"calls":["SendMail"],"annotated":"5.7","maxOfCalls":"5.7","min":"5.7","recommended":"5.7","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"OAuth.Create":{"calls":["CreateOAuthApp"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"OAuth.Delete":{"calls":["DeleteOAuthApp"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"OAuth.Get":{"calls":["GetOAuthApp"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"OAuth.Update":{"calls":["UpdateOAuthApp"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.Disable":{"calls":["DisablePlugin"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.Enable":{"calls":["EnablePlugin"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.GetPluginStatus":{"calls":["GetPluginStatus"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.HTTP":{"calls":["PluginHTTP"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.Install":{"calls":["InstallPlugin"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.InstallPluginFromURL":{"calls":["GetServerVersion","InstallPlugin"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.List":{"calls":["GetPlugins"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.Remove":{"calls":["RemovePlugin"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.AddReaction":{"calls":["AddReaction"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.CreatePost":{"calls":["CreatePost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.DM":{"calls":["CreatePost","GetDirectChannel"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.DeleteEphemeralPost":{"calls":["DeleteEphemeralPost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.12","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.DeletePost":{"calls":["DeletePost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetPost":{"calls":["GetPost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetPostThread":{"calls":["GetPostThread"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetPostsAfter":{"calls":["GetPostsAfter"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetPostsBefore":{"calls":["GetPostsBefore"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetPostsForChannel":{"calls":["GetPostsForChannel"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetPostsSince":{"calls":["GetPostsSince"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetReactions":{"calls":["GetReactions"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.RemoveReaction":{"calls":["RemoveReaction"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.SearchPostsInTeam":{"calls":["SearchPostsInTeam"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.SendEphemeralPost":{"calls":["SendEphemeralPost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.ShouldProcessMessage":{"calls":["GetChannel","GetUser","KVGet"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.UpdateEphemeralPost":{"calls":["UpdateEphemeralPost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.UpdatePost":{"calls":["UpdatePost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Property.CountPropertyFields":{"calls":["CountPropertyFields"],"annotated":"11.0","maxOfCalls":"11.0","min":"11.0","recommended":"11.0","in":["mattermost/mattermost server/public/pluginapi"]},"Property.CountPropertyFieldsForTarget":{"calls":["CountPropertyFieldsForTarget"],"annotated":"11.0","maxOfCalls":"11.0","min":"11.0","recommended":"11.0","in":["mattermost/mattermost server/public/pluginapi"]},"Property.CreatePropertyField":{"calls":["CreatePropertyField"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.CreatePropertyValue":{"calls":["CreatePropertyValue"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.DeletePropertyField":{"calls":["DeletePropertyField"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.DeletePropertyValue":{"calls":["DeletePropertyValue"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.DeletePropertyValueWithOptions":{"calls":["DeletePropertyValueWithOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Property.DeletePropertyValuesForField":{"calls":["DeletePropertyValuesForField"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.DeletePropertyValuesForFieldWithOptions":{"calls":["DeletePropertyValuesForFieldWithOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Property.DeletePropertyValuesForTarget":{"calls":["DeletePropertyValuesForTarget"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.DeletePropertyValuesForTargetWithOptions":{"calls":["DeletePropertyValuesForTargetWithOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Property.GetPropertyField":{"calls":["GetPropertyField"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.GetPropertyFieldByName":{"calls":["GetPropertyFieldByName"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.GetPropertyFields":{"calls":["GetPropertyFields"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.GetPropertyGroup":{"calls":["GetPropertyGroup"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.GetPropertyValue":{"calls":["GetPropertyValue"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.GetPropertyValues":{"calls":["GetPropertyValues"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.RegisterPropertyGroup":{"calls":["RegisterPropertyGroup"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.SearchPropertyFields":{"calls":["SearchPropertyFields"],"annotated":"11.0","maxOfCalls":"11.0","min":"11.0","recommended":"11.0","in":["mattermost/mattermost server/public/pluginapi"]},"Property.SearchPropertyValues":{"calls":["SearchPropertyValues"],"annotated":"11.0","maxOfCalls":"11.0","min":"11.0","recommended":"11.0","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpdatePropertyField":{"calls":["UpdatePropertyField"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpdatePropertyFields":{"calls":["UpdatePropertyFields"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpdatePropertyValue":{"calls":["UpdatePropertyValue"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpdatePropertyValues":{"calls":["UpdatePropertyValues"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpsertPropertyValue":{"calls":["UpsertPropertyValue"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpsertPropertyValueWithOptions":{"calls":["UpsertPropertyValueWithOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Property.UpsertPropertyValues":{"calls":["UpsertPropertyValues"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpsertPropertyValuesWithOptions":{"calls":["UpsertPropertyValuesWithOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Session.Create":{"calls":["CreateSession"],"annotated":"6.2","maxOfCalls":"6.2","min":"6.2","recommended":"6.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Session.ExtendExpiry":{"calls":["ExtendSessionExpiry"],"annotated":"6.2","maxOfCalls":"6.2","min":"6.2","recommended":"6.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Session.Get":{"calls":["GetSession"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Session.Revoke":{"calls":["RevokeSession"],"annotated":"6.2","maxOfCalls":"6.2","min":"6.2","recommended":"6.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Create":{"calls":["CreateCommand"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Delete":{"calls":["DeleteCommand"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Execute":{"calls":["ExecuteSlashCommand"],"annotated":"5.26","maxOfCalls":"5.26","min":"5.26","recommended":"5.26","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Get":{"calls":["GetCommand"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.List":{"calls":["ListCommands"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.ListBuiltIn":{"calls":["ListBuiltInCommands"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.ListCustom":{"calls":["ListCustomCommands"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.ListPlugin":{"calls":["ListPluginCommands"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Register":{"calls":["RegisterCommand"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Unregister":{"calls":["UnregisterCommand"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Update":{"calls":["UpdateCommand"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Store.Close":{"calls":[],"annotated":null,"maxOfCalls":null,"min":null,"recommended":"6.0","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"],"note":"works through plugin.Driver, which servers have since 6.0"},"Store.DriverName":{"calls":["GetConfig"],"annotated":null,"maxOfCalls":"5.2","min":"5.2","recommended":"6.0","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"],"note":"works through plugin.Driver, which servers have since 6.0"},"Store.GetMasterDB":{"calls":[],"annotated":"5.16","maxOfCalls":null,"min":"5.16","recommended":"6.0","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"],"oldModule":{"calls":["GetUnsanitizedConfig"],"annotated":"5.16","recommended":"5.16"},"note":"works through plugin.Driver, which servers have since 6.0"},"Store.GetReplicaDB":{"calls":["GetUnsanitizedConfig"],"annotated":"5.16","maxOfCalls":"5.16","min":"5.16","recommended":"6.0","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"],"note":"works through plugin.Driver, which servers have since 6.0"},"System.GeneratePacketMetadata":{"calls":["GetBundlePath","GetLicense","GetTelemetryId"],"annotated":"5.10","maxOfCalls":"5.28","min":"5.10","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi"]},"System.GetBundlePath":{"calls":["GetBundlePath"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetDiagnosticID":{"calls":["GetDiagnosticId"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetLicense":{"calls":["GetLicense"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetManifest":{"calls":["GetBundlePath"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetPluginAssetURL":{"calls":["GetConfig"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetServerVersion":{"calls":["GetServerVersion"],"annotated":"5.4","maxOfCalls":"5.4","min":"5.4","recommended":"5.4","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetSystemInstallDate":{"calls":["GetSystemInstallDate"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetTelemetryID":{"calls":["GetTelemetryId"],"annotated":"5.10","maxOfCalls":"5.28","min":"5.10","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi"]},"System.IsEnterpriseReady":{"calls":["IsEnterpriseReady"],"annotated":"6.1","maxOfCalls":"5.10","min":"6.1","recommended":"6.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.RequestTrialLicense":{"calls":["GetServerVersion","RequestTrialLicense"],"annotated":"5.36","maxOfCalls":"5.36","min":"5.36","recommended":"5.36","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.Create":{"calls":["CreateTeam"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.CreateMember":{"calls":["CreateTeamMember"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.CreateMembers":{"calls":["CreateTeamMembers"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.Delete":{"calls":["DeleteTeam"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.DeleteIcon":{"calls":["RemoveTeamIcon"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.DeleteMember":{"calls":["DeleteTeamMember"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.Get":{"calls":["GetTeam"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.GetByName":{"calls":["GetTeamByName"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.GetIcon":{"calls":["GetTeamIcon"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.GetMember":{"calls":["GetTeamMember"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.GetStats":{"calls":["GetTeamStats"],"annotated":"5.8","maxOfCalls":"5.8","min":"5.8","recommended":"5.8","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.List":{"calls":["GetTeams","GetTeamsForUser"],"annotated":"5.2","maxOfCalls":"5.6","min":"5.2","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.ListMembers":{"calls":["GetTeamMembers"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.ListMembersForUser":{"calls":["GetTeamMembersForUser"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.ListUnreadForUser":{"calls":["GetTeamsUnreadForUser"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.ListUsers":{"calls":["GetUsersInTeam"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.Search":{"calls":["SearchTeams"],"annotated":"5.8","maxOfCalls":"5.8","min":"5.8","recommended":"5.8","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.SetIcon":{"calls":["SetTeamIcon"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.Update":{"calls":["UpdateTeam"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.UpdateMemberRoles":{"calls":["UpdateTeamMemberRoles"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.Create":{"calls":["CreateUser"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.CreateAccessToken":{"calls":["CreateUserAccessToken"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.Delete":{"calls":["DeleteUser"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.Get":{"calls":["GetUser"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.GetByEmail":{"calls":["GetUserByEmail"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.GetByUsername":{"calls":["GetUserByUsername"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.GetLDAPAttributes":{"calls":["GetLDAPUserAttributes"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.GetProfileImage":{"calls":["GetProfileImage"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.GetStatus":{"calls":["GetUserStatus"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.HasPermissionTo":{"calls":["HasPermissionTo"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.HasPermissionToChannel":{"calls":["HasPermissionToChannel"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.HasPermissionToTeam":{"calls":["HasPermissionToTeam"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.List":{"calls":["GetUsers"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.ListByUserIDs":{"calls":["GetUsersByIds"],"annotated":"9.8","maxOfCalls":"9.8","min":"9.8","recommended":"9.10","in":["mattermost/mattermost server/public/pluginapi"]},"User.ListByUsernames":{"calls":["GetUsersByUsernames"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.ListInChannel":{"calls":["GetUsersInChannel"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.ListInTeam":{"calls":["GetUsersInTeam"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.ListStatusesByIDs":{"calls":["GetUserStatusesByIds"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.RevokeAccessToken":{"calls":["RevokeUserAccessToken"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.RolesGrantPermission":{"calls":["RolesGrantPermission"],"annotated":"6.3","maxOfCalls":"6.3","min":"6.3","recommended":"6.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.Search":{"calls":["SearchUsers"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.8","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.SetProfileImage":{"calls":["SetProfileImage"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.Update":{"calls":["UpdateUser"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.UpdateActive":{"calls":["UpdateUserActive"],"annotated":"5.8","maxOfCalls":"5.8","min":"5.8","recommended":"5.8","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.UpdateRoles":{"calls":["UpdateUserRoles"],"annotated":"9.8","maxOfCalls":"9.8","min":"9.8","recommended":"9.8","in":["mattermost/mattermost server/public/pluginapi"]},"User.UpdateStatus":{"calls":["UpdateUserStatus"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]}},"bz":{"cluster.GetJobOnceScheduler":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.Job.Close":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.JobOnce.Cancel":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.JobOnceScheduler.Cancel":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.JobOnceScheduler.ListScheduledJobs":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.JobOnceScheduler.ScheduleOnce":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.JobOnceScheduler.SetCallback":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.JobOnceScheduler.Start":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.Mutex.Lock":{"calls":["KVSetWithOptions","LogError"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.Mutex.LockWithContext":{"calls":["KVSetWithOptions","LogError"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.Mutex.Unlock":{"calls":["KVSetWithOptions"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.NewMutex":{"calls":["KVSetWithOptions","LogError"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.Schedule":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"}},"Ru":{"i18n.InitBundle":{"calls":["GetBundlePath","GetConfig","GetUser","LogWarn"],"annotated":null,"min":"5.10","recommended":"5.10"}}}');

/***/ }),

/***/ 2374:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"sT":"2026-08-21","BP":"11.10","e_":"11.7","nr":["4.10","5.9","5.19","5.25","5.31","5.37","6.3","7.1","7.8","8.1","9.5","9.11","10.5","10.11","11.7"],"D8":[{"version":"0.5","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"0.6","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"0.7","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":false},{"version":"1.0","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"1.1","type":"quality","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"1.2","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"1.3","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"1.4","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"2.0","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"2.1","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"2.2","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"3.0","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"3.1","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"3.2","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"3.3","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"3.4","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"3.5","type":"feature","esr":false,"released":"2016-11-16","supportEnds":null,"publicRelease":true,"latestPatch":"3.5.1","inVersionGo":true,"upstreamTag":true},{"version":"3.6","type":"feature","esr":false,"released":"2017-01-16","supportEnds":null,"publicRelease":true,"latestPatch":"3.6.7","inVersionGo":true,"upstreamTag":true},{"version":"3.7","type":"feature","esr":false,"released":"2017-03-16","supportEnds":null,"publicRelease":true,"latestPatch":"3.7.5","inVersionGo":true,"upstreamTag":true},{"version":"3.8","type":"feature","esr":false,"released":"2017-04-16","supportEnds":null,"publicRelease":true,"latestPatch":"3.8.3","inVersionGo":true,"upstreamTag":true},{"version":"3.9","type":"feature","esr":false,"released":"2017-05-16","supportEnds":null,"publicRelease":true,"latestPatch":"3.9.2","inVersionGo":true,"upstreamTag":true},{"version":"3.10","type":"feature","esr":false,"released":"2017-06-16","supportEnds":null,"publicRelease":true,"latestPatch":"3.10.3","inVersionGo":true,"upstreamTag":true},{"version":"4.0","type":"feature","esr":false,"released":"2017-07-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.0.5","inVersionGo":true,"upstreamTag":true},{"version":"4.1","type":"feature","esr":false,"released":"2017-08-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.1.2","inVersionGo":true,"upstreamTag":true},{"version":"4.2","type":"feature","esr":false,"released":"2017-09-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.2.1","inVersionGo":true,"upstreamTag":true},{"version":"4.3","type":"feature","esr":false,"released":"2017-10-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.3.3","inVersionGo":true,"upstreamTag":true},{"version":"4.4","type":"feature","esr":false,"released":"2017-11-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.4.3","inVersionGo":true,"upstreamTag":true},{"version":"4.5","type":"feature","esr":false,"released":"2017-12-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.5.1","inVersionGo":true,"upstreamTag":true},{"version":"4.6","type":"feature","esr":false,"released":"2018-01-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.6.0","inVersionGo":true,"upstreamTag":true},{"version":"4.7","type":"feature","esr":false,"released":"2018-02-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.7.4","inVersionGo":true,"upstreamTag":true},{"version":"4.8","type":"feature","esr":false,"released":"2018-03-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.8.2","inVersionGo":true,"upstreamTag":true},{"version":"4.9","type":"feature","esr":false,"released":"2018-04-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.9.4","inVersionGo":true,"upstreamTag":true},{"version":"4.10","type":"extended","esr":true,"released":"2018-05-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.10.10","inVersionGo":true,"upstreamTag":true},{"version":"5.0","type":"feature","esr":false,"released":"2018-06-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.0.3","inVersionGo":true,"upstreamTag":true},{"version":"5.1","type":"feature","esr":false,"released":"2018-07-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.1.2","inVersionGo":true,"upstreamTag":true},{"version":"5.2","type":"feature","esr":false,"released":"2018-08-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.2.2","inVersionGo":true,"upstreamTag":true},{"version":"5.3","type":"feature","esr":false,"released":"2018-09-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.3.1","inVersionGo":true,"upstreamTag":true},{"version":"5.4","type":"feature","esr":false,"released":"2018-10-16","supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"5.5","type":"quality","esr":false,"released":"2018-11-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.5.3","inVersionGo":true,"upstreamTag":true},{"version":"5.6","type":"feature","esr":false,"released":"2018-12-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.6.5","inVersionGo":true,"upstreamTag":true},{"version":"5.7","type":"quality","esr":false,"released":"2019-01-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.7.3","inVersionGo":true,"upstreamTag":true},{"version":"5.8","type":"feature","esr":false,"released":"2019-02-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.8.2","inVersionGo":true,"upstreamTag":true},{"version":"5.9","type":"extended","esr":true,"released":"2019-03-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.9.8","inVersionGo":true,"upstreamTag":true},{"version":"5.10","type":"feature","esr":false,"released":"2019-04-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.10.2","inVersionGo":true,"upstreamTag":true},{"version":"5.11","type":"quality","esr":false,"released":"2019-05-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.11.1","inVersionGo":true,"upstreamTag":true},{"version":"5.12","type":"feature","esr":false,"released":"2019-06-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.12.6","inVersionGo":true,"upstreamTag":true},{"version":"5.13","type":"quality","esr":false,"released":"2019-07-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.13.3","inVersionGo":true,"upstreamTag":true},{"version":"5.14","type":"feature","esr":false,"released":"2019-08-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.14.5","inVersionGo":true,"upstreamTag":true},{"version":"5.15","type":"quality","esr":false,"released":"2019-09-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.15.5","inVersionGo":true,"upstreamTag":true},{"version":"5.16","type":"feature","esr":false,"released":"2019-10-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.16.5","inVersionGo":true,"upstreamTag":true},{"version":"5.17","type":"quality","esr":false,"released":"2019-11-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.17.3","inVersionGo":true,"upstreamTag":true},{"version":"5.18","type":"feature","esr":false,"released":"2019-12-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.18.2","inVersionGo":true,"upstreamTag":true},{"version":"5.19","type":"extended","esr":true,"released":"2020-01-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.19.3","inVersionGo":true,"upstreamTag":true},{"version":"5.20","type":"feature","esr":false,"released":"2020-02-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.20.2","inVersionGo":true,"upstreamTag":true},{"version":"5.21","type":"quality","esr":false,"released":"2020-03-16","supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"5.22","type":"feature","esr":false,"released":"2020-04-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.22.3","inVersionGo":true,"upstreamTag":true},{"version":"5.23","type":"quality","esr":false,"released":"2020-05-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.23.2","inVersionGo":true,"upstreamTag":true},{"version":"5.24","type":"feature","esr":false,"released":"2020-06-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.24.3","inVersionGo":true,"upstreamTag":true},{"version":"5.25","type":"extended","esr":true,"released":"2020-07-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.25.7","inVersionGo":true,"upstreamTag":true},{"version":"5.26","type":"feature","esr":false,"released":"2020-08-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.26.2","inVersionGo":true,"upstreamTag":true},{"version":"5.27","type":"quality","esr":false,"released":"2020-09-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.27.2","inVersionGo":true,"upstreamTag":true},{"version":"5.28","type":"feature","esr":false,"released":"2020-10-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.28.2","inVersionGo":true,"upstreamTag":true},{"version":"5.29","type":"quality","esr":false,"released":"2020-11-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.29.2","inVersionGo":true,"upstreamTag":true},{"version":"5.30","type":"feature","esr":false,"released":"2020-12-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.30.3","inVersionGo":true,"upstreamTag":true},{"version":"5.31","type":"extended","esr":true,"released":"2021-01-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.31.9","inVersionGo":true,"upstreamTag":true},{"version":"5.32","type":"feature","esr":false,"released":"2021-02-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.32.1","inVersionGo":true,"upstreamTag":true},{"version":"5.33","type":"feature","esr":false,"released":"2021-03-17","supportEnds":null,"publicRelease":true,"latestPatch":"5.33.5","inVersionGo":true,"upstreamTag":true},{"version":"5.34","type":"feature","esr":false,"released":"2021-04-15","supportEnds":null,"publicRelease":true,"latestPatch":"5.34.5","inVersionGo":true,"upstreamTag":true},{"version":"5.35","type":"feature","esr":false,"released":"2021-05-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.35.5","inVersionGo":true,"upstreamTag":true},{"version":"5.36","type":"feature","esr":false,"released":"2021-06-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.36.2","inVersionGo":true,"upstreamTag":true},{"version":"5.37","type":"extended","esr":true,"released":"2021-07-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.37.10","inVersionGo":true,"upstreamTag":true},{"version":"5.38","type":"feature","esr":false,"released":"2021-08-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.38.4","inVersionGo":true,"upstreamTag":true},{"version":"5.39","type":"quality","esr":false,"released":"2021-09-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.39.3","inVersionGo":true,"upstreamTag":true},{"version":"6.0","type":"feature","esr":false,"released":"2021-10-13","supportEnds":null,"publicRelease":true,"latestPatch":"6.0.4","inVersionGo":true,"upstreamTag":true},{"version":"6.1","type":"feature","esr":false,"released":"2021-11-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.1.3","inVersionGo":true,"upstreamTag":true},{"version":"6.2","type":"feature","esr":false,"released":"2021-12-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.2.5","inVersionGo":true,"upstreamTag":true},{"version":"6.3","type":"extended","esr":true,"released":"2022-01-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.3.10","inVersionGo":true,"upstreamTag":true},{"version":"6.4","type":"feature","esr":false,"released":"2022-02-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.4.3","inVersionGo":true,"upstreamTag":true},{"version":"6.5","type":"feature","esr":false,"released":"2022-03-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.5.2","inVersionGo":true,"upstreamTag":true},{"version":"6.6","type":"feature","esr":false,"released":"2022-04-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.6.2","inVersionGo":true,"upstreamTag":true},{"version":"6.7","type":"feature","esr":false,"released":"2022-05-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.7.2","inVersionGo":true,"upstreamTag":true},{"version":"7.0","type":"major","esr":false,"released":"2022-06-15","supportEnds":"2022-09-15","publicRelease":true,"latestPatch":"7.0.2","inVersionGo":true,"upstreamTag":true},{"version":"7.1","type":"extended","esr":true,"released":"2022-07-15","supportEnds":"2023-04-15","publicRelease":true,"latestPatch":"7.1.9","inVersionGo":true,"upstreamTag":true},{"version":"7.2","type":"feature","esr":false,"released":"2022-08-16","supportEnds":"2022-11-15","publicRelease":true,"latestPatch":"7.2.1","inVersionGo":true,"upstreamTag":true},{"version":"7.3","type":"feature","esr":false,"released":"2022-09-16","supportEnds":"2022-12-15","publicRelease":true,"latestPatch":"7.3.1","inVersionGo":true,"upstreamTag":true},{"version":"7.4","type":"feature","esr":false,"released":"2022-10-16","supportEnds":"2023-01-15","publicRelease":true,"latestPatch":"7.4.1","inVersionGo":true,"upstreamTag":true},{"version":"7.5","type":"feature","esr":false,"released":"2022-11-16","supportEnds":"2023-02-15","publicRelease":true,"latestPatch":"7.5.2","inVersionGo":true,"upstreamTag":true},{"version":"7.6","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":false,"latestPatch":null,"inVersionGo":true,"upstreamTag":false},{"version":"7.7","type":"feature","esr":false,"released":"2023-01-16","supportEnds":"2023-04-15","publicRelease":true,"latestPatch":"7.7.4","inVersionGo":true,"upstreamTag":true},{"version":"7.8","type":"extended","esr":true,"released":"2023-02-16","supportEnds":"2023-11-15","publicRelease":true,"latestPatch":"7.8.14","inVersionGo":true,"upstreamTag":true},{"version":"7.9","type":"feature","esr":false,"released":"2023-03-16","supportEnds":"2023-06-15","publicRelease":true,"latestPatch":"7.9.6","inVersionGo":true,"upstreamTag":true},{"version":"7.10","type":"feature","esr":false,"released":"2023-04-14","supportEnds":"2023-07-15","publicRelease":true,"latestPatch":"7.10.5","inVersionGo":true,"upstreamTag":true},{"version":"7.11","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":false,"latestPatch":null,"inVersionGo":true,"upstreamTag":false},{"version":"8.0","type":"major","esr":false,"released":"2023-07-14","supportEnds":"2023-10-15","publicRelease":true,"latestPatch":"8.0.4","inVersionGo":true,"upstreamTag":true},{"version":"8.1","type":"extended","esr":true,"released":"2023-08-24","supportEnds":"2024-05-15","publicRelease":true,"latestPatch":"8.1.13","inVersionGo":true,"upstreamTag":true},{"version":"9.0","type":"major","esr":false,"released":"2023-09-15","supportEnds":"2023-12-15","publicRelease":true,"latestPatch":"9.0.5","inVersionGo":true,"upstreamTag":true},{"version":"9.1","type":"feature","esr":false,"released":"2023-10-16","supportEnds":"2024-01-15","publicRelease":true,"latestPatch":"9.1.5","inVersionGo":true,"upstreamTag":true},{"version":"9.2","type":"feature","esr":false,"released":"2023-11-02","supportEnds":"2024-02-15","publicRelease":true,"latestPatch":"9.2.6","inVersionGo":true,"upstreamTag":true},{"version":"9.3","type":"feature","esr":false,"released":"2023-12-15","supportEnds":"2024-03-15","publicRelease":true,"latestPatch":"9.3.3","inVersionGo":true,"upstreamTag":true},{"version":"9.4","type":"feature","esr":false,"released":"2024-01-16","supportEnds":"2024-04-15","publicRelease":true,"latestPatch":"9.4.5","inVersionGo":true,"upstreamTag":true},{"version":"9.5","type":"extended","esr":true,"released":"2024-02-16","supportEnds":"2024-11-15","publicRelease":true,"latestPatch":"9.5.14","inVersionGo":true,"upstreamTag":true},{"version":"9.6","type":"feature","esr":false,"released":"2024-03-15","supportEnds":"2024-06-15","publicRelease":true,"latestPatch":"9.6.3","inVersionGo":true,"upstreamTag":true},{"version":"9.7","type":"feature","esr":false,"released":"2024-04-16","supportEnds":"2024-07-15","publicRelease":true,"latestPatch":"9.7.6","inVersionGo":true,"upstreamTag":true},{"version":"9.8","type":"feature","esr":false,"released":"2024-05-16","supportEnds":"2024-08-15","publicRelease":true,"latestPatch":"9.8.3","inVersionGo":true,"upstreamTag":true},{"version":"9.9","type":"feature","esr":false,"released":"2024-06-14","supportEnds":"2024-09-15","publicRelease":true,"latestPatch":"9.9.3","inVersionGo":true,"upstreamTag":true},{"version":"9.10","type":"feature","esr":false,"released":"2024-07-16","supportEnds":"2024-10-15","publicRelease":true,"latestPatch":"9.10.3","inVersionGo":true,"upstreamTag":true},{"version":"9.11","type":"extended","esr":true,"released":"2024-08-16","supportEnds":"2025-05-15","publicRelease":true,"latestPatch":"9.11.18","inVersionGo":true,"upstreamTag":false},{"version":"10.0","type":"major","esr":false,"released":"2024-09-16","supportEnds":"2024-12-15","publicRelease":true,"latestPatch":"10.0.4","inVersionGo":true,"upstreamTag":false},{"version":"10.1","type":"feature","esr":false,"released":"2024-10-16","supportEnds":"2025-01-15","publicRelease":true,"latestPatch":"10.1.7","inVersionGo":true,"upstreamTag":false},{"version":"10.2","type":"feature","esr":false,"released":"2024-11-15","supportEnds":"2025-02-15","publicRelease":true,"latestPatch":"10.2.3","inVersionGo":true,"upstreamTag":false},{"version":"10.3","type":"feature","esr":false,"released":"2024-12-16","supportEnds":"2025-03-15","publicRelease":true,"latestPatch":"10.3.4","inVersionGo":true,"upstreamTag":false},{"version":"10.4","type":"feature","esr":false,"released":"2025-01-16","supportEnds":"2025-04-15","publicRelease":true,"latestPatch":"10.4.5","inVersionGo":true,"upstreamTag":false},{"version":"10.5","type":"extended","esr":true,"released":"2025-02-16","supportEnds":"2025-11-15","publicRelease":true,"latestPatch":"10.5.14","inVersionGo":true,"upstreamTag":false},{"version":"10.6","type":"feature","esr":false,"released":"2025-03-16","supportEnds":"2025-06-15","publicRelease":true,"latestPatch":"10.6.6","inVersionGo":true,"upstreamTag":false},{"version":"10.7","type":"feature","esr":false,"released":"2025-04-16","supportEnds":"2025-07-15","publicRelease":true,"latestPatch":"10.7.4","inVersionGo":true,"upstreamTag":false},{"version":"10.8","type":"feature","esr":false,"released":"2025-05-16","supportEnds":"2025-08-15","publicRelease":true,"latestPatch":"10.8.4","inVersionGo":true,"upstreamTag":false},{"version":"10.9","type":"feature","esr":false,"released":"2025-06-16","supportEnds":"2025-09-15","publicRelease":true,"latestPatch":"10.9.5","inVersionGo":true,"upstreamTag":false},{"version":"10.10","type":"feature","esr":false,"released":"2025-07-16","supportEnds":"2025-10-15","publicRelease":true,"latestPatch":"10.10.3","inVersionGo":true,"upstreamTag":false},{"version":"10.11","type":"extended","esr":true,"released":"2025-08-15","supportEnds":"2026-08-15","publicRelease":true,"latestPatch":"10.11.23","inVersionGo":true,"upstreamTag":false},{"version":"10.12","type":"feature","esr":false,"released":"2025-09-16","supportEnds":"2025-12-15","publicRelease":true,"latestPatch":"10.12.4","inVersionGo":true,"upstreamTag":false},{"version":"11.0","type":"major","esr":false,"released":"2025-10-16","supportEnds":"2026-01-15","publicRelease":true,"latestPatch":"11.0.7","inVersionGo":true,"upstreamTag":false},{"version":"11.1","type":"feature","esr":false,"released":"2025-11-14","supportEnds":"2026-02-15","publicRelease":true,"latestPatch":"11.1.3","inVersionGo":true,"upstreamTag":false},{"version":"11.2","type":"feature","esr":false,"released":"2025-12-16","supportEnds":"2026-03-15","publicRelease":true,"latestPatch":"11.2.4","inVersionGo":true,"upstreamTag":false},{"version":"11.3","type":"feature","esr":false,"released":"2026-01-16","supportEnds":"2026-04-15","publicRelease":true,"latestPatch":"11.3.3","inVersionGo":true,"upstreamTag":false},{"version":"11.4","type":"feature","esr":false,"released":"2026-02-16","supportEnds":"2026-05-15","publicRelease":true,"latestPatch":"11.4.5","inVersionGo":true,"upstreamTag":false},{"version":"11.5","type":"feature","esr":false,"released":"2026-03-16","supportEnds":"2026-06-15","publicRelease":true,"latestPatch":"11.5.7","inVersionGo":true,"upstreamTag":false},{"version":"11.6","type":"feature","esr":false,"released":"2026-04-16","supportEnds":"2026-07-15","publicRelease":true,"latestPatch":"11.6.6","inVersionGo":true,"upstreamTag":false},{"version":"11.7","type":"extended","esr":true,"released":"2026-05-15","supportEnds":"2027-05-15","publicRelease":true,"latestPatch":"11.7.9","inVersionGo":false,"upstreamTag":false},{"version":"11.8","type":"feature","esr":false,"released":"2026-06-16","supportEnds":"2026-09-15","publicRelease":true,"latestPatch":"11.8.5","inVersionGo":false,"upstreamTag":false},{"version":"11.9","type":"feature","esr":false,"released":"2026-07-16","supportEnds":"2026-10-15","publicRelease":true,"latestPatch":"11.9.1","inVersionGo":false,"upstreamTag":false},{"version":"11.10","type":"feature","esr":false,"released":"2026-08-14","supportEnds":"2026-11-15","publicRelease":true,"latestPatch":null,"inVersionGo":false,"upstreamTag":false},{"version":"11.11","type":"feature","esr":false,"released":null,"planned":"2026-09-16","supportEnds":"2026-12-15","publicRelease":false,"latestPatch":null,"inVersionGo":false,"upstreamTag":false}]}');

/***/ }),

/***/ 7881:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"u5":{"registerAIActionMenuItemComponent":"11.7","registerActionAfterChannelCreation":"7.9","registerAdminConsoleCustomSection":"10.0","registerAdminConsoleCustomSetting":"5.18","registerAdminConsolePlugin":"5.16","registerAppBarComponent":"6.3","registerBottomTeamSidebarComponent":"5.2","registerCallButtonAction":"5.28","registerChannelComposerBannerComponent":"11.9","registerChannelHeaderButtonAction":"5.2","registerChannelHeaderIcon":"11.5","registerChannelHeaderMenuAction":"5.20","registerChannelIconOverride":"11.9","registerChannelIntro":null,"registerChannelIntroButtonAction":"6.5","registerChannelSettingsTab":"11.10","registerChannelToastComponent":"6.1","registerChannelTypeOption":"11.9","registerCodeBlockActionComponent":"9.1","registerComposerPlaceholder":"11.9","registerCustomRoute":"5.24","registerDesktopNotificationHook":"8.1","registerFileDropdownMenuAction":"5.38","registerFilePreviewComponent":"5.10","registerFileUploadMethod":"5.2","registerFilesWillUploadHook":"5.4","registerGlobalComponent":"6.1","registerInsightsHandler":"7.1","registerLeftSidebarHeaderComponent":"5.2","registerLinkTooltipComponent":"5.10","registerMainMenuAction":"5.2","registerMessageWillBePostedHook":"5.10","registerMessageWillBeUpdatedHook":"6.1","registerMessageWillFormatHook":"5.6","registerNeedsTeamRoute":"5.24","registerNewMessagesSeparatorActionComponent":"9.1","registerPopoverUserActionsComponent":"5.2","registerPopoverUserAttributesComponent":"5.2","registerPostActionComponent":"9.0","registerPostCardTypeComponent":"5.14","registerPostDropdownMenuAction":"5.2","registerPostDropdownMenuComponent":"5.2","registerPostDropdownSubMenuAction":"5.18","registerPostEditorActionComponent":"9.0","registerPostHeaderComponent":"11.9","registerPostMessageAttachmentComponent":"5.3","registerPostTypeComponent":"5.2","registerPostWillRenderEmbedComponent":"5.16","registerProduct":"6.0","registerProductSwitcherMenuItem":"11.9","registerRHSPluginPopoutListener":"11.3","registerReconnectHandler":"5.2","registerReducer":"5.2","registerRightHandSidebarComponent":"5.14","registerRootComponent":"5.2","registerSearchComponents":"10.3","registerSidebarBrowseOrAddChannelMenuAction":"11.3","registerSidebarChannelLinkLabelComponent":"6.1","registerSiteStatisticsHandler":"7.0","registerSlashCommandWillBePostedHook":"5.12","registerSystemConsoleGroupTable":"10.7","registerTranslations":"5.12","registerUserGuideDropdownMenuAction":"6.5","registerUserSettings":"9.5","registerWebSocketEventHandler":"5.2","supports":"7.7","unregisterAdminConsolePlugin":"5.16","unregisterComponent":"5.2","unregisterPostTypeComponent":"5.12","unregisterReconnectHandler":"5.2","unregisterWebSocketEventHandler":"5.2"},"zH":{"registerAIActionMenuItemComponent":{"since":"11.7","how":"changelog 11.7"},"registerActionAfterChannelCreation":{"since":"7.9","how":"webapp master commit of 2023-02-06, between the 7.8 and 7.9 branch cuts"},"registerAdminConsoleCustomSection":{"since":"10.0","how":"master commit of 2024-07-17, absent from a 9.11.5 fork; changelog 10.0 (plugin settings sections)"},"registerAdminConsoleCustomSetting":{"since":"5.18","how":"release tag v5.18.0 of zee0107/mattermost-webapp"},"registerAdminConsolePlugin":{"since":"5.16","how":"release tag v5.16.0 of zee0107/mattermost-webapp"},"registerAppBarComponent":{"since":"6.3","how":"release tag v6.3.0 of zee0107/mattermost-webapp"},"registerBottomTeamSidebarComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerCallButtonAction":{"since":"5.28","how":"release tag v5.28.0 of zee0107/mattermost-webapp","note":"source comment says 6.5; present by name since 5.28; separate dropdown button since 6.6 by the changelog"},"registerChannelComposerBannerComponent":{"since":"11.9","how":"changelog 11.9"},"registerChannelHeaderButtonAction":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerChannelHeaderIcon":{"since":"11.5","how":"not in master of October 2025 (11.1), in master of April 2026 (11.6); a third-party plugin documents 11.5","confidence":"medium"},"registerChannelHeaderMenuAction":{"since":"5.20","how":"release tag v5.20.0 of zee0107/mattermost-webapp"},"registerChannelIconOverride":{"since":"11.9","how":"changelog 11.9"},"registerChannelIntro":{"since":null,"how":"in master of August 2026, not in April 2026; same series as registerChannelComposerBannerComponent (11.9), not named in any changelog","notBefore":"11.7","likely":"11.9"},"registerChannelIntroButtonAction":{"since":"6.5","how":"release tag v6.5.0 of simran-thind-mattermost/mattermost-webapp"},"registerChannelSettingsTab":{"since":"11.10","how":"changelog 11.10 (pluggable channel settings tabs)"},"registerChannelToastComponent":{"since":"6.1","how":"release tag v6.1.0 of zee0107/mattermost-webapp"},"registerChannelTypeOption":{"since":"11.9","how":"changelog 11.9"},"registerCodeBlockActionComponent":{"since":"9.1","how":"release tag v9.1.0 of alkesh-singh/mattermost"},"registerComposerPlaceholder":{"since":"11.9","how":"changelog 11.9"},"registerCustomRoute":{"since":"5.24","how":"release tag v5.24.0 of zee0107/mattermost-webapp"},"registerDesktopNotificationHook":{"since":"8.1","how":"release tag v8.1.0 of alkesh-singh/mattermost"},"registerFileDropdownMenuAction":{"since":"5.38","how":"release tag v5.38.0 of zee0107/mattermost-webapp"},"registerFilePreviewComponent":{"since":"5.10","how":"release tag v5.10.0 of zee0107/mattermost-webapp"},"registerFileUploadMethod":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerFilesWillUploadHook":{"since":"5.4","how":"release tag v5.4.0 of zee0107/mattermost-webapp"},"registerGlobalComponent":{"since":"6.1","how":"release tag v6.1.0 of zee0107/mattermost-webapp"},"registerInsightsHandler":{"since":"7.1","how":"release tag v7.1.0 of simran-thind-mattermost/mattermost-webapp","removedIn":"9.0"},"registerLeftSidebarHeaderComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerLinkTooltipComponent":{"since":"5.10","how":"release tag v5.10.0 of zee0107/mattermost-webapp"},"registerMainMenuAction":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerMessageWillBePostedHook":{"since":"5.10","how":"release tag v5.10.0 of zee0107/mattermost-webapp"},"registerMessageWillBeUpdatedHook":{"since":"6.1","how":"release tag v6.1.0 of zee0107/mattermost-webapp"},"registerMessageWillFormatHook":{"since":"5.6","how":"release tag v5.6.0 of zee0107/mattermost-webapp"},"registerNeedsTeamRoute":{"since":"5.24","how":"release tag v5.24.0 of zee0107/mattermost-webapp"},"registerNewMessagesSeparatorActionComponent":{"since":"9.1","how":"release tag v9.1.0 of alkesh-singh/mattermost"},"registerPopoverUserActionsComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerPopoverUserAttributesComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerPostActionComponent":{"since":"9.0","how":"release tag v9.0.0 of alkesh-singh/mattermost"},"registerPostCardTypeComponent":{"since":"5.14","how":"release tag v5.14.0 of zee0107/mattermost-webapp"},"registerPostDropdownMenuAction":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerPostDropdownMenuComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp","deprecatedIn":"11.0","note":"changelog 11.0 calls it removed, but the code still has it with a console warning (August 2026); registerPostDropdownMenuAction replaces it"},"registerPostDropdownSubMenuAction":{"since":"5.18","how":"release tag v5.18.0 of zee0107/mattermost-webapp"},"registerPostEditorActionComponent":{"since":"9.0","how":"release tag v9.0.0 of alkesh-singh/mattermost"},"registerPostHeaderComponent":{"since":"11.9","how":"changelog 11.9"},"registerPostMessageAttachmentComponent":{"since":"5.3","how":"release tag v5.3.0 of zee0107/mattermost-webapp"},"registerPostTypeComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerPostWillRenderEmbedComponent":{"since":"5.16","how":"release tag v5.16.0 of zee0107/mattermost-webapp"},"registerProduct":{"since":"6.0","how":"release tag v6.0.0 of zee0107/mattermost-webapp"},"registerProductSwitcherMenuItem":{"since":"11.9","how":"changelog 11.9"},"registerRHSPluginPopoutListener":{"since":"11.3","how":"pull request #34692 of 2025-12-09; changelog 11.3 (pop-outs for RHS plugins)"},"registerReconnectHandler":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerReducer":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerRightHandSidebarComponent":{"since":"5.14","how":"release tag v5.14.0 of zee0107/mattermost-webapp"},"registerRootComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerSearchComponents":{"since":"10.3","how":"master commit of 2024-10-14; changelog 10.3 (new search interface)"},"registerSidebarBrowseOrAddChannelMenuAction":{"since":"11.3","how":"changelog 11.3 (which writes registerSidebarBrowseOrAddChannelMenuComponent)"},"registerSidebarChannelLinkLabelComponent":{"since":"6.1","how":"release tag v6.1.0 of zee0107/mattermost-webapp"},"registerSiteStatisticsHandler":{"since":"7.0","how":"release tag v7.0.0 of simran-thind-mattermost/mattermost-webapp"},"registerSlashCommandWillBePostedHook":{"since":"5.12","how":"release tag v5.12.0 of zee0107/mattermost-webapp"},"registerSystemConsoleGroupTable":{"since":"10.7","how":"same commit (2025-03-13) as the group plugin API; changelog 10.7"},"registerTranslations":{"since":"5.12","how":"release tag v5.12.0 of zee0107/mattermost-webapp"},"registerUserGuideDropdownMenuAction":{"since":"6.5","how":"release tag v6.5.0 of simran-thind-mattermost/mattermost-webapp"},"registerUserSettings":{"since":"9.5","how":"release tag v9.5.0 of alkesh-singh/mattermost"},"registerWebSocketEventHandler":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"supports":{"since":"7.7","how":"master commit of 2022-10-31, after the 7.5 branch cut; 7.6 was not released","kind":"property"},"unregisterAdminConsolePlugin":{"since":"5.16","how":"release tag v5.16.0 of zee0107/mattermost-webapp"},"unregisterComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"unregisterPostTypeComponent":{"since":"5.12","how":"release tag v5.12.0 of zee0107/mattermost-webapp"},"unregisterReconnectHandler":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"unregisterWebSocketEventHandler":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"}},"rq":{"registerInsightsHandler":"9.0"},"zQ":{"Components":{"since":"5.28"},"Components.AdvancedTextEditor":{"since":"10.0","note":"master 2024-08-07; absent from a 9.11.5 fork","confidence":"medium"},"Components.Avatar":{"since":"6.1"},"Components.BotBadge":{"since":"6.3"},"Components.ChannelInviteModal":{"since":"6.0"},"Components.ChannelMembersModal":{"since":"6.0"},"Components.CreatePost":{"since":"9.3","removedIn":"10.0","note":"replaced by Components.AdvancedTextEditor (master 2024-08-07)"},"Components.DatePicker":{"since":null,"note":"11.2 to 11.7: in a copy of master of 2026-04-09"},"Components.PostMessagePreview":{"since":"9.5"},"Components.PurchaseModal":{"since":"5.37","removedIn":"9.9"},"Components.StartTrialFormModal":{"since":"8.0","note":"seen in the 8.0 tag; between 7.8 and 8.0"},"Components.Textbox":{"since":"5.28"},"Components.ThreadViewer":{"since":"9.3"},"Components.Timestamp":{"since":"5.38"},"Components.imageURLForUser":{"since":"6.1"},"DesktopApp":{"since":"9.4"},"Luxon":{"since":"6.1"},"PDFJS":{"since":"5.10","removedIn":"6.3"},"PostUtils":{"since":"5.2"},"PostUtils.formatText":{"since":"5.2"},"PostUtils.messageHtmlToComponent":{"since":"5.2"},"ProductApi":{"since":"7.3"},"ProductApi.WebSocketProvider":{"since":"7.3"},"ProductApi.closeRhs":{"since":"7.7","note":"webapp master 2022-10-31, after the 7.5 branch cut; 7.6 was not released"},"ProductApi.getIsRhsOpen":{"since":"7.7","note":"webapp master 2022-10-31, after the 7.5 branch cut; 7.6 was not released"},"ProductApi.getRhsSelectedPostId":{"since":"7.7","note":"webapp master 2022-10-31, after the 7.5 branch cut; 7.6 was not released"},"ProductApi.selectRhsPost":{"since":"7.7","note":"webapp master 2022-10-31, after the 7.5 branch cut; 7.6 was not released"},"ProductApi.useWebSocket":{"since":"7.3"},"ProductApi.useWebSocketClient":{"since":"7.3"},"PropTypes":{"since":"5.2"},"React":{"since":"5.2"},"ReactBootstrap":{"since":"5.2"},"ReactDOM":{"since":"5.2"},"ReactIntl":{"since":"5.38"},"ReactJSXDevRuntime":{"since":"12.0","note":"mattermost/mattermost pull request #38489 of 2026-09-11, for the React 19 of server 12","confidence":"medium"},"ReactJSXRuntime":{"since":"12.0","note":"mattermost/mattermost pull request #38489 of 2026-09-11, for the React 19 of server 12","confidence":"medium"},"ReactRedux":{"since":"5.2"},"ReactRouterDom":{"since":"5.26"},"Redux":{"since":"5.2"},"StyledComponents":{"since":"7.1","removedIn":"11.1","note":"removed on master 2025-09-19, after the 11.0 branch cut"},"WebappUtils":{"since":"5.22"},"WebappUtils.browserHistory":{"since":"5.22"},"WebappUtils.modals":{"since":"5.37"},"WebappUtils.modals.ModalIdentifiers":{"since":"5.37"},"WebappUtils.modals.canOpenModalId":{"since":"11.10","note":"changelog 11.10"},"WebappUtils.modals.openModal":{"since":"5.37"},"WebappUtils.modals.openModalById":{"since":"11.10","note":"changelog 11.10"},"WebappUtils.notificationSounds":{"since":"8.0"},"WebappUtils.notificationSounds.ring":{"since":"8.0"},"WebappUtils.notificationSounds.stopRing":{"since":"8.0"},"WebappUtils.openUserSettings":{"since":"10.1","note":"master 2024-08-13, within days of the 10.0 branch cut: 10.0 or 10.1","confidence":"low"},"WebappUtils.popouts":{"since":"11.3","note":"changelog 11.3","confidence":"medium"},"WebappUtils.popouts.canPopout":{"since":null,"note":"11.2 to 11.7: in a copy of master of 2026-04-09"},"WebappUtils.popouts.isPopoutWindow":{"since":"11.3","confidence":"medium"},"WebappUtils.popouts.onMessageFromParent":{"since":"11.3","confidence":"medium"},"WebappUtils.popouts.popoutRhsPlugin":{"since":"11.6","note":"changelog 11.6; pull request #35483 of 2026-03-04"},"WebappUtils.popouts.sendToParent":{"since":"11.3","confidence":"medium"},"WebappUtils.sendDesktopNotificationToMe":{"since":"8.0"},"loadSharedDependency":{"since":"11.7","note":"mattermost/mattermost pull request #35183 (\\"no longer going into 11.6\\", #35238), in a copy of master of 2026-04-09 (legendaSVD/mattermost b24f322ebce36b9d20e777f99a0d8d747ae40202), a day before the 11.7 branch cut","confidence":"medium"},"openInteractiveDialog":{"since":"5.14"},"openPricingModal":{"since":"7.1"},"plugins":{"since":"5.2"},"regeneratorRuntime":{"since":"5.16"},"registerPlugin":{"since":"5.2"},"useNotifyAdmin":{"since":"7.4"}}}');

/***/ })

};
;