"use strict";
exports.id = 678;
exports.ids = [678];
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

/***/ 7592:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: function() { return /* binding */ bounded; },
/* harmony export */   bK: function() { return /* binding */ isOutOfTime; },
/* harmony export */   hF: function() { return /* binding */ reading; }
/* harmony export */ });
/* unused harmony export currentDocument */
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Milliseconds that a document may take, and those for each kilobyte of it: ten times what the slowest of our parsers
 * takes on a slow machine. Only a text that is made to be slow meets them.
 */
const LEAST = 2_000;
const PER_KILOBYTE = 20;
/** Milliseconds for all documents of a run together, so that many slow ones are no way around the limit of each. */
const ALL = 60_000;
const JOB = Symbol.for('mattermost-marketplace-readiness job');
let script;
let left = ALL;
let current;
/** The document that is being read, for whoever ends the run from outside; undefined between documents. */
function currentDocument() {
    return current;
}
/**
 * Does synchronous work on a document, and ends it when its time is up, whatever it is doing: JavaScript, WebAssembly or
 * a regular expression. It costs a tenth of a millisecond; work within such work has the time of the outer.
 */
function bounded(document, characters, work) {
    if (current !== undefined)
        return work();
    const timeout = Math.floor(Math.min(left, LEAST + (characters / 1024) * PER_KILOBYTE));
    if (timeout <= 0)
        return { outOfTime: document };
    const start = performance.now();
    let result = { outOfTime: document };
    current = document;
    try {
        run(() => (result = work()), timeout);
    }
    catch (error) {
        if (!isTimeout(error))
            throw error;
        result = { outOfTime: current };
    }
    finally {
        current = undefined;
        left -= performance.now() - start;
    }
    return result;
}
/** Names the document that larger work has come to. */
function reading(document) {
    if (current !== undefined)
        current = document;
}
/** Whether the time of bounded work was up. */
function isOutOfTime(result) {
    return typeof result === 'object' && result !== null && 'outOfTime' in result;
}
/** The only way in which Node ends running code is the time limit of a script; so a script calls the job. */
function run(job, timeout) {
    const world = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInThisContext)('globalThis');
    script ??= new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script(`globalThis[Symbol.for(${JSON.stringify(JOB.description)})]()`);
    world[JOB] = job;
    try {
        script.runInThisContext({ timeout });
    }
    finally {
        world[JOB] = undefined;
    }
}
function isTimeout(error) {
    return error instanceof Error
        ? 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
        : // Made in the world of the script, where `Error` is another.
            String(error?.code) === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}


/***/ }),

/***/ 909:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: function() { return /* binding */ cutTail; },
/* harmony export */   Bq: function() { return /* binding */ filled; },
/* harmony export */   Im: function() { return /* binding */ isEmpty; },
/* harmony export */   d5: function() { return /* binding */ endsWith; },
/* harmony export */   eO: function() { return /* binding */ known; },
/* harmony export */   fk: function() { return /* binding */ hole; },
/* harmony export */   fz: function() { return /* binding */ cutHead; },
/* harmony export */   pj: function() { return /* binding */ plain; },
/* harmony export */   t$: function() { return /* binding */ beginsWith; }
/* harmony export */ });
/** A text that is known; `from` names the field that it was taken from. */
function known(text, from) {
    if (text === '')
        return [];
    return [from === undefined ? { text } : { text, from }];
}
/** A text of which only is known what fills it. */
function hole(name) {
    return [{ hole: name }];
}
/** The text, where it has no holes. */
function plain(pieces) {
    return pieces.some((piece) => 'hole' in piece) ? undefined : filled(pieces, () => '');
}
/** The text with something in each hole. */
function filled(pieces, fill) {
    return pieces.map((piece) => ('hole' in piece ? fill(piece.hole) : piece.text)).join('');
}
/** Whether the text begins with a prefix; undefined where a hole decides. */
function beginsWith(pieces, prefix) {
    const head = knownHead(pieces);
    if (head.length >= prefix.length)
        return head.startsWith(prefix);
    return plain(pieces) === undefined && prefix.startsWith(head) ? undefined : false;
}
/** Whether the text ends with a suffix; undefined where a hole decides. */
function endsWith(pieces, suffix) {
    const tail = knownTail(pieces);
    if (tail.length >= suffix.length)
        return tail.endsWith(suffix);
    return plain(pieces) === undefined && suffix.endsWith(tail) ? undefined : false;
}
/** Whether the text is empty; a hole is taken to be filled, unless only its environment fills it. */
function isEmpty(pieces) {
    if (pieces.some((piece) => !('hole' in piece)))
        return false;
    if (pieces.length === 0)
        return true;
    return pieces.every((piece) => 'hole' in piece && piece.hole.startsWith('$')) ? undefined : false;
}
/** Cuts what a pattern matches from the known beginning of a text. */
function cutHead(pieces, cut) {
    const [first, ...rest] = pieces;
    if (!first || 'hole' in first)
        return pieces;
    const text = cut(first.text);
    return text === '' ? cutHead(rest, cut) : [{ ...first, text }, ...rest];
}
/** Cuts what a pattern matches from the known end of a text. */
function cutTail(pieces, cut) {
    const last = pieces.at(-1);
    if (!last || 'hole' in last)
        return pieces;
    const text = cut(last.text);
    const before = pieces.slice(0, -1);
    return text === '' ? cutTail(before, cut) : [...before, { ...last, text }];
}
function knownHead(pieces) {
    const end = pieces.findIndex((piece) => 'hole' in piece);
    return filled(end === -1 ? pieces : pieces.slice(0, end), () => '');
}
function knownTail(pieces) {
    const start = pieces.findLastIndex((piece) => 'hole' in piece);
    return filled(pieces.slice(start + 1), () => '');
}


/***/ }),

/***/ 4355:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: function() { return /* binding */ headOf; }
/* harmony export */ });
/** A comment, a string of either kind, a name or a sign; https://go.dev/ref/spec#Tokens. A broken string ends its line. */
const TOKEN = /\/\/[^\n]*|\/\*[^]*?\*\/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|[\p{L}_][\p{L}\p{Nd}_]*|[^\s]/gu;
/** Reads the start of a file by Go's grammar, and nothing behind the last import. */
function headOf(text) {
    const tokens = tokensOf(text);
    let token = next(tokens);
    if (token !== 'package')
        return { name: '', imports: [] };
    const name = next(tokens);
    const imports = [];
    for (token = next(tokens); token === 'import' || token === ';'; token = next(tokens)) {
        if (token === ';')
            continue;
        let part = next(tokens);
        const isGroup = part === '(';
        if (isGroup)
            part = next(tokens);
        while (part !== '' && part !== ')') {
            const alias = isString(part) || part === ';' ? undefined : part;
            if (alias !== undefined)
                part = next(tokens);
            if (isString(part))
                imports.push({ alias, path: unquoted(part) });
            else if (part !== ';')
                return { name, imports };
            if (!isGroup)
                break;
            part = next(tokens);
        }
    }
    return { name, imports };
}
function* tokensOf(text) {
    // A byte order mark may come first.
    for (const [token] of text.matchAll(TOKEN))
        if (!/^(?:\/[/*]|\uFEFF)/.test(token))
            yield token;
    return undefined;
}
function next(tokens) {
    return tokens.next().value ?? '';
}
function isString(token) {
    return token.length > 1 && (token.startsWith('"') || token.startsWith('`'));
}
const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{3})|(.))/gi;
function unquoted(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith('`'))
        return inner;
    return inner.replace(ESCAPE, (...[, byte, short, long, octal, other]) => {
        const hex = byte ?? short ?? long;
        if (hex === undefined && octal === undefined)
            return other ?? '';
        const code = hex === undefined ? parseInt(octal ?? '', 8) : parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
    });
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
/** In UTF-16 units: nobody writes a longer line, and a pattern that repeats itself runs out of memory on one of 10 MB. */
const LONGEST = 10_000;
const WORD = /\/\/.*|"([^"]*)"|`([^`]*)`|[()]|(?:[^\s()"`/]|\/(?!\/))+/g;
function wordsOf(document, line, offset) {
    return [...line.slice(0, LONGEST).matchAll(WORD)].flatMap((match) => {
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

/***/ 4428:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kp: function() { return /* binding */ roleOf; },
  Xi: function() { return /* binding */ roleOfPath; },
  Pe: function() { return /* binding */ roleOfText; }
});

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
    const old = lines.flatMap((line) => /^\/\/\s*\+build\s(.*)$/.exec(line)?.[1] ?? []);
    return (holds) => old.every((line) => line
        .trim()
        .split(/\s+/)
        .some((option) => option.split(',').every((tag) => (tag.startsWith('!') ? !holds(tag.slice(1)) : holds(tag)))));
}
/** Evaluates `a && (b || !c)`; an expression that is none counts as true, so that its file is read. */
function evaluate(expression, holds) {
    const tokens = (expression.split('//', 1)[0] ?? '').match(/&&|\|\||[!()]|[\p{L}\p{N}_.]+/gu) ?? [];
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

// EXTERNAL MODULE: ./src/documents/go/head.ts
var go_head = __webpack_require__(4355);
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
    return roleOfPath(path) ?? roleOfText(path, text);
}
/** What a Go file is that its path does not tell about, or whose path may mislead. */
function roleOfText(path, text) {
    if (!isBuilt(path, text))
        return 'excluded';
    // https://go.dev/s/generatedcode: before the first text that is no comment.
    const [head = ''] = text.slice(0, 20_000).split(/^package\s/m, 1);
    if (/^\/\/ Code generated .* DO NOT EDIT\.\r?$/m.test(head))
        return 'generated';
    // What tests share stands in files such as testhelper.go; a logger for tests may stand in the file of the real one.
    return /(?:^|\/)test[^/]*(?:\/[^/]+)?$/.test(path) &&
        (0,go_head/* headOf */.U)(text).imports.some((imported) => imported.path === 'testing')
        ? 'test'
        : 'code';
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

/***/ 6180:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: function() { return /* binding */ openBindings; }
/* harmony export */ });
/** Makes the question; each scope is read once. `var` counts in its own block only. */
function openBindings() {
    const scopes = new WeakMap();
    return (from, name) => {
        for (let at = from.up; at; at = at.up) {
            let scope = scopes.get(at.node);
            if (!scope) {
                scope = scopeOf(at.node);
                scopes.set(at.node, scope);
            }
            const found = scope.get(name);
            if (found)
                return found;
        }
        return undefined;
    };
}
const NOTHING = new Map();
function scopeOf(node) {
    const scope = new Map();
    if ('params' in node && Array.isArray(node.params))
        for (const param of node.params)
            bind(scope, param, param);
    else if (node.type === 'CatchClause' && node.param)
        bind(scope, node.param, node.param);
    else if (node.type === 'ForStatement' && node.init?.type === 'VariableDeclaration')
        declare(scope, node.init);
    else if ((node.type === 'ForOfStatement' || node.type === 'ForInStatement') &&
        node.left.type === 'VariableDeclaration')
        declare(scope, node.left);
    else if (node.type === 'BlockStatement' || node.type === 'Program')
        for (const statement of node.body)
            declare(scope, statement);
    else
        return NOTHING;
    return scope;
}
function declare(scope, statement) {
    if (statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration') {
        const { declaration } = statement;
        if (declaration?.type === 'VariableDeclaration' ||
            declaration?.type === 'FunctionDeclaration' ||
            declaration?.type === 'ClassDeclaration')
            declare(scope, declaration);
    }
    else if (statement.type === 'VariableDeclaration') {
        // `declare let window: …` says what the global is.
        if (!statement.declare)
            for (const declarator of statement.declarations)
                bind(scope, declarator.id, declarator);
    }
    else if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') {
        if (statement.id)
            scope.set(statement.id.name, statement);
    }
    else if (statement.type === 'ImportDeclaration')
        for (const specifier of statement.specifiers)
            scope.set(specifier.local.name, specifier);
}
/** Enters every name of a pattern. */
function bind(scope, pattern, by) {
    if (pattern?.type === 'Identifier')
        scope.set(pattern.name, by);
    else if (pattern?.type === 'ObjectPattern')
        for (const property of pattern.properties)
            bind(scope, property.type === 'RestElement' ? property.argument : property.value, by);
    else if (pattern?.type === 'ArrayPattern')
        for (const element of pattern.elements)
            bind(scope, element, by);
    else if (pattern?.type === 'AssignmentPattern')
        bind(scope, pattern.left, by);
    else if (pattern?.type === 'RestElement')
        bind(scope, pattern.argument, by);
    else if (pattern?.type === 'TSParameterProperty')
        bind(scope, pattern.parameter, by);
}


/***/ }),

/***/ 7762:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: function() { return /* binding */ memberOf; },
/* harmony export */   CV: function() { return /* binding */ mapped; },
/* harmony export */   D: function() { return /* binding */ truthOf; },
/* harmony export */   HV: function() { return /* binding */ UNKNOWN; },
/* harmony export */   K$: function() { return /* binding */ NOTHING; },
/* harmony export */   Rf: function() { return /* binding */ fromJson; },
/* harmony export */   S3: function() { return /* binding */ itemsOf; },
/* harmony export */   TN: function() { return /* binding */ keyOf; },
/* harmony export */   b6: function() { return /* binding */ textOf; },
/* harmony export */   cz: function() { return /* binding */ optionsOf; },
/* harmony export */   gP: function() { return /* binding */ either; },
/* harmony export */   mz: function() { return /* binding */ memberAt; }
/* harmony export */ });
const UNKNOWN = { kind: 'unknown' };
const NOTHING = { kind: 'plain', value: undefined };
/** A value from what JSON holds. */
function fromJson(json) {
    if (Array.isArray(json))
        return { kind: 'list', items: json.map(fromJson), open: false };
    if (typeof json === 'object' && json !== null)
        return {
            kind: 'struct',
            open: false,
            entries: new Map(Object.entries(json).map(([name, value]) => [name, { value: fromJson(value), at: undefined }])),
        };
    return typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean' || json === null
        ? { kind: 'plain', value: json }
        : NOTHING;
}
/** One of two values; the same value where both are. */
function either(a, b) {
    const options = [a ?? NOTHING, b].flatMap((value) => (value.kind === 'either' ? value.options : [value]));
    const distinct = options.filter((value, index) => options.findIndex((other) => other === value || isSamePlain(other, value)) === index);
    return distinct.length === 1 ? b : distinct.length > MOST_OPTIONS ? UNKNOWN : { kind: 'either', options: distinct };
}
/** More than any configuration distinguishes. */
const MOST_OPTIONS = 16;
function isSamePlain(a, b) {
    return a.kind === 'plain' && b.kind === 'plain' && a.value === b.value;
}
/** All that a value may be. */
function optionsOf(value) {
    return value.kind === 'either' ? value.options : [value];
}
/** What a value may be, seen through a function. */
function mapped(value, map) {
    const [first = UNKNOWN, ...more] = optionsOf(value).map(map);
    return more.reduce((all, option) => either(all, option), first);
}
/** A string that is surely the value. */
function textOf(value) {
    return value?.kind === 'plain' && typeof value.value === 'string' ? value.value : undefined;
}
/** Whether a value counts as true; undefined where it cannot be told. */
function truthOf(value) {
    if (value.kind === 'plain')
        return Boolean(value.value);
    if (value.kind === 'unknown' || value.kind === 'called' || value.kind === 'imported')
        return undefined;
    if (value.kind !== 'either')
        return true;
    const answers = new Set(value.options.map(truthOf));
    const [answer] = answers;
    return answers.size === 1 ? answer : undefined;
}
/** A member of a value, by its name. */
function memberOf(value, name) {
    switch (value.kind) {
        case 'struct':
            return value.entries.get(name)?.value ?? (value.open ? UNKNOWN : NOTHING);
        case 'list':
            return /^\d{1,4}$/.test(name) ? (value.items[Number(name)] ?? (value.open ? UNKNOWN : NOTHING)) : UNKNOWN;
        // What is not given has no members, wherever that would not throw.
        case 'plain':
            return value.value === undefined || value.value === null ? NOTHING : UNKNOWN;
        case 'imported':
            return { ...value, path: [...value.path, name] };
        case 'either':
            return mapped(value, (option) => memberOf(option, name));
        default:
            return UNKNOWN;
    }
}
/** A property's key, where the object has it. */
function keyOf(value, name) {
    for (const option of optionsOf(value)) {
        const at = option.kind === 'struct' ? option.entries.get(name)?.at : undefined;
        if (at)
            return at;
    }
    return undefined;
}
/** The items of a list that is known as a whole; a single value counts as a list of it. */
function itemsOf(value) {
    if (value.kind === 'list')
        return value.open ? [...value.items, UNKNOWN] : value.items;
    return value.kind === 'plain' && !value.value ? [] : [value];
}
/** A member through several names. */
function memberAt(value, ...names) {
    return names.reduce(memberOf, value);
}


/***/ }),

/***/ 3384:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: function() { return /* binding */ nameOf; }
/* harmony export */ });
/** The name of a property or member, where it is written out. */
function nameOf(node) {
    if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier')
        return node.name;
    return node?.type === 'StringLiteral' ? node.value : undefined;
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

/***/ 4878:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: function() { return /* binding */ decode; }
});

// EXTERNAL MODULE: ./src/documents/values/path-tree.ts
var path_tree = __webpack_require__(4483);
;// CONCATENATED MODULE: ./src/documents/values/decoder.ts

/** Follows a tree and the schema of its shape side by side, and keeps what it meets on the way. */
class Decoder {
    format;
    shape;
    pick;
    places = new path_tree/* PathTree */.W();
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
    value(tree, named, at, key) {
        const rule = named.$ref ? (this.shape.schema.definitions?.[named.$ref.replace('#/definitions/', '')] ?? {}) : named;
        at.known = { span: tree.span, key };
        if (tree.kind === 'object')
            return this.object([tree.entries], rule, at);
        if (tree.kind === 'array')
            return tree.items.map((item, index) => this.value(item, rule.items ?? {}, at.part(index)));
        return this.format === 'yaml' && rule.type === 'string' && tree.kind !== 'null' ? tree.source : tree.value;
    }
    object(parts, rule, at) {
        const { path } = at;
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
            const value = this.field(entries, child, at.part(name));
            if (value === null && rule.properties)
                return [];
            // In a Go map, unlike in a struct, a null leaves a key with the zero value.
            return [[name, value === null && child.type === 'string' ? '' : value]];
        });
        return Object.fromEntries(fields);
    }
    field(entries, rule, at) {
        const typed = entries.filter((entry) => entry.value.kind !== 'null' || rule.type === undefined);
        const chosen = typed[Math.min(this.pick, typed.length - 1)] ?? entries.at(-1);
        if (!chosen)
            return null;
        const objects = typed.flatMap((entry) => (entry.value.kind === 'object' ? [entry.value.entries] : []));
        if (rule.type === 'object' && objects.length > 1 && chosen.value.kind === 'object') {
            at.known = { span: chosen.value.span, key: chosen.keySpan };
            return this.object(objects, rule, at);
        }
        return this.value(chosen.value, rule, at, chosen.keySpan);
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

;// CONCATENATED MODULE: ./src/documents/values/decode.ts

/** Each duplicate of a key costs a round; a file with so many that this many characters would be decoded is judged by the first of them and the last. */
const MAX_DECODED = 2_000_000;
/**
 * Decodes a file as the server does. Go's JSON decoder matches keys without regard to case, lets `null` leave
 * a field unset, merges objects that come twice and takes the last of other duplicates, but fails on a wrong type
 * in any of them; yaml.v2 matches keys exactly and takes every scalar for a string.
 */
function decode(tree, format, shape) {
    const last = new Decoder(format, shape, Number.POSITIVE_INFINITY);
    const value = last.value(tree, shape.schema, last.places);
    const errors = validated(value, last, shape);
    const starts = new Set(errors.map(({ span }) => span?.start));
    const rounds = Math.max(8, MAX_DECODED / Math.max(tree.span.end - tree.span.start, 1));
    for (let round = 0; round < Math.min(last.mostDuplicates - 1, rounds); round++) {
        const earlier = new Decoder(format, shape, round);
        const wrongTypes = validated(earlier.value(tree, shape.schema, earlier.places), earlier, shape).filter((error) => error.keyword === 'type');
        for (const error of wrongTypes.filter(({ span }) => !starts.has(span?.start))) {
            errors.push(error);
            starts.add(error.span?.start);
        }
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
            span: decoder.places.find(path)?.span,
        };
    });
}


/***/ }),

/***/ 5061:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: function() { return /* binding */ DecodedDocument; }
/* harmony export */ });
/* harmony import */ var _path_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4483);

/** A JSON or YAML file of a known shape, with the place of every part. */
class DecodedDocument {
    source;
    decoded;
    /** What the file says; empty where it holds no object, and without what has a wrong type. */
    value;
    #mistyped;
    constructor(source, decoded) {
        this.source = source;
        this.decoded = decoded;
        this.#mistyped = mistypedIn(decoded);
        // The schema's validator has proven the types of what is left.
        this.value = (this.isObject ? wellTyped(decoded.value, this.#mistyped) : {});
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
        return this.#mistyped.find(path) ?? false;
    }
    /** The place of a value; of the nearest enclosing key or brace where it is absent. */
    at(...path) {
        for (let length = path.length; length >= 0; length--) {
            const place = this.decoded.places.find(path.slice(0, length));
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
        const key = this.decoded.places.find(path)?.key;
        return key ? this.source.locate(key) : this.at(...path);
    }
}
function mistypedIn({ errors }) {
    const mistyped = new _path_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .PathTree */ .W();
    for (const { keyword, path } of errors)
        if (keyword === 'type')
            mistyped.set(path, true);
    return mistyped;
}
/** A decoded value without what has a wrong type, so that it is what its type says. */
function wellTyped(value, mistyped) {
    if (mistyped === undefined || typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item, index) => (mistyped.at(index)?.known ? {} : wellTyped(item, mistyped.at(index))));
    return Object.fromEntries(Object.entries(value).flatMap(([key, field]) => mistyped.at(key)?.known ? [] : [[key, wellTyped(field, mistyped.at(key))]]));
}


/***/ }),

/***/ 5107:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: function() { return /* binding */ parseJson; }
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(641);


/** Deeper files are not read: the parser recurses, and no manifest comes near. */
const READABLE_DEPTH = 1_000;
/** Words and signs: each value of an object comes with a key, a colon and a comma. */
const MAX_TOKENS = 4 * _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VALUES */ .Ex;
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
    const { end, depth, count } = firstValue(text);
    if (count > MAX_TOKENS)
        return { tree: undefined, problems: [], trailing: undefined, unreadable: _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_MANY */ .LJ };
    if (depth > _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
        return {
            tree: undefined,
            problems: [{ message: `values are nested deeper than ${_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels`, span: { start: 0, end: 1 } }],
            trailing: undefined,
        };
    if (depth > READABLE_DEPTH)
        return { tree: undefined, problems: [], trailing: undefined, unreadable: `it is nested ${depth} levels deep` };
    const errors = [];
    const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text.slice(0, end), errors, {
        disallowComments: true,
        allowTrailingComma: false,
        allowEmptyContent: false,
    });
    const problems = errors.map((error) => ({
        message: WORDS[(0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)] ?? 'is not JSON',
        span: { start: error.offset, end: error.offset + Math.max(error.length, 1) },
    }));
    const rest = text.slice(end).search(/\S/);
    const trailing = problems.length === 0 && rest !== -1 ? { start: end + rest, end: text.length } : undefined;
    return { tree: node && toTree(node, text), problems: withoutRepeats(problems), trailing };
}
/** Where the first value ends, how deep it nests and of how many tokens it is; the whole text where it never closes. */
function firstValue(text) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    let [depth, deepest, count] = [0, 0, 0];
    for (scanner.scan(); scanner.getTokenOffset() < text.length && count <= MAX_TOKENS; scanner.scan()) {
        count += 1;
        const end = scanner.getTokenOffset() + scanner.getTokenLength();
        const sign = text[scanner.getTokenOffset()];
        if (sign === '{' || sign === '[')
            deepest = Math.max(deepest, ++depth);
        else if ((sign === '}' || sign === ']') && --depth === 0)
            return { end, depth: deepest, count };
        else if (deepest === 0 && /\s/.test(text[end] ?? ' '))
            return { end, depth: 0, count };
    }
    return { end: text.length, depth: deepest, count };
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

/***/ 4483:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ PathTree; }
/* harmony export */ });
/** Something that is known of a value, and of its parts. A path is followed and not written out, for files may be deep. */
class PathTree {
    holder;
    known;
    #parts = new Map();
    constructor(holder) {
        this.holder = holder;
    }
    /** The way from the root. */
    get path() {
        const names = [];
        for (let { holder } = this; holder; { holder } = holder.tree)
            names.push(holder.name);
        return names.reverse();
    }
    /** The part of a name, where something was said of it or of its parts. */
    at(name) {
        return this.#parts.get(String(name));
    }
    /** The part of a name; made where it is asked for first. */
    part(name) {
        const part = this.at(name) ?? new PathTree({ tree: this, name });
        this.#parts.set(String(name), part);
        return part;
    }
    /** What is known of the value that a path leads to. */
    find(path) {
        return path.reduce((tree, name) => tree?.at(name), this)?.known;
    }
    set(path, known) {
        path.reduce((tree, name) => tree.part(name), this).known = known;
    }
}


/***/ }),

/***/ 641:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: function() { return /* binding */ MAX_VALUES; },
/* harmony export */   LJ: function() { return /* binding */ TOO_MANY; },
/* harmony export */   gZ: function() { return /* binding */ TOO_DEEP; },
/* harmony export */   lr: function() { return /* binding */ MAX_DEPTH; }
/* harmony export */ });
/** The deepest nesting that Go's JSON decoder takes (`maxNestingDepth` in encoding/json). */
const MAX_DEPTH = 10_000;
/** More values than any manifest has: a tree takes about 1,000 bytes for each. */
const MAX_VALUES = 100_000;
/** Why a file is not read, to stand after "cannot be read: ". */
const TOO_DEEP = 'it is nested too deeply';
const TOO_MANY = `it holds more than ${MAX_VALUES.toLocaleString('en')} values`;


/***/ }),

/***/ 880:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: function() { return /* binding */ exitCodeOf; },
/* harmony export */   O9: function() { return /* binding */ finish; },
/* harmony export */   _g: function() { return /* binding */ CHECKER_FAILED; }
/* harmony export */ });
/* harmony import */ var _inputs_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3433);
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1396);


/** What every door says of a fault of the checker. */
const CHECKER_FAILED = 'The checker failed, which is its own fault and says nothing about the contribution';
/** 0 ready, 1 not ready or not read, 3 the checker itself failed; 2 is for wrong usage. */
function exitCodeOf(verdict) {
    const { decision, failOn } = verdict;
    if (decision === 'checker-failure')
        return 3;
    if (decision === 'ready' || failOn === 'never')
        return 0;
    return decision === 'not-ready' || failOn === 'unknown' || (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnread */ .KJ)(verdict) ? 1 : 0;
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
  uq: function() { return /* binding */ APP; },
  h: function() { return /* binding */ APPS; },
  O2: function() { return /* binding */ APP_FILES; }
});

;// CONCATENATED MODULE: ./src/data/app-manifest.schema.json
var app_manifest_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"App manifest","description":"An app\'s manifest as the Apps plugin decodes it; a field of a wrong type is left out.","$comment":"Types that decoding asks for, and values that Manifest.Validate asks for (apps/manifest.go, apps/deploy*.go, apps/call.go; see app-manifest.json for the commit). What no schema can say (lengths in bytes, URLs, permissions that need others) is code. Unknown keys are allowed here: the Apps plugin ignores them. min_server_version is no field of it; the Marketplace page asks for it.","type":"object","required":["app_id","homepage_url","display_name"],"properties":{"app_id":{"type":"string","pattern":"[\\\\s\\\\S]"},"version":{"type":"string"},"homepage_url":{"type":"string","pattern":"[\\\\s\\\\S]"},"display_name":{"type":"string","pattern":"[\\\\s\\\\S]"},"description":{"type":"string"},"icon":{"type":"string"},"requested_permissions":{"type":"array","items":{"type":"string","nullable":true}},"requested_locations":{"type":"array","items":{"type":"string","nullable":true}},"remote_webhook_auth_type":{"type":"string"},"min_server_version":{},"bindings":{"$ref":"#/definitions/call"},"on_install":{"$ref":"#/definitions/call"},"on_version_changed":{"$ref":"#/definitions/call"},"on_uninstall":{"$ref":"#/definitions/call"},"on_enable":{"$ref":"#/definitions/call"},"on_disable":{"$ref":"#/definitions/call"},"get_oauth2_connect_url":{"$ref":"#/definitions/call"},"on_oauth2_complete":{"$ref":"#/definitions/call"},"on_remote_webhook":{"$ref":"#/definitions/call"},"http":{"description":"The app is a service of its own.","type":"object","required":["root_url"],"properties":{"root_url":{"type":"string","pattern":"[\\\\s\\\\S]"},"use_jwt":{"type":"boolean"}}},"aws_lambda":{"description":"The app is a set of functions on AWS Lambda.","type":"object","required":["functions"],"properties":{"functions":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/lambdaFunction"}}}},"open_faas":{"description":"The app is a set of functions on OpenFaaS.","type":"object","required":["functions"],"properties":{"functions":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/openFaasFunction"}}}},"plugin":{"description":"The app is part of a plugin.","type":"object","required":["plugin_id"],"properties":{"plugin_id":{"type":"string","pattern":"[\\\\s\\\\S]"}}},"SchemaVersion":{"type":"string"}},"definitions":{"call":{"description":"A path that Mattermost calls, alone or with what it is to send along.","type":["object","string"],"properties":{"path":{"type":"string"},"expand":{"type":"object","properties":{"app":{"type":"string"},"acting_user":{"type":"string"},"acting_user_access_token":{"type":"string"},"locale":{"type":"string"},"channel":{"type":"string"},"channel_member":{"type":"string"},"team":{"type":"string"},"team_member":{"type":"string"},"post":{"type":"string"},"root_post":{"type":"string"},"user":{"type":"string"},"oauth2_app":{"type":"string"},"oauth2_user":{"type":"string"}}},"state":{}}},"lambdaFunction":{"description":"A function on AWS Lambda, and the path that leads to it.","type":"object","required":["path","name","handler","runtime"],"properties":{"path":{"type":"string","pattern":"[\\\\s\\\\S]"},"name":{"type":"string","pattern":"[\\\\s\\\\S]"},"handler":{"type":"string","pattern":"[\\\\s\\\\S]"},"runtime":{"type":"string","pattern":"[\\\\s\\\\S]"}}},"openFaasFunction":{"description":"A function on OpenFaaS, and the path that leads to it.","type":"object","required":["path","name"],"properties":{"path":{"type":"string","pattern":"[\\\\s\\\\S]"},"name":{"type":"string","pattern":"[\\\\s\\\\S]"}}}}}');
// EXTERNAL MODULE: ./src/documents/values/decode.ts + 1 modules
var decode = __webpack_require__(4878);
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







/**
 * The manifests of apps, parsed as far as they go: all files of the name with an `app_id`, the nearest first; without any,
 * the nearest. None where there is no such file. Missing where code serves the manifest.
 */
const APP_FILES = (0,fact/* fact */.f)('appFiles', loadAppFiles);
async function loadAppFiles({ contribution }) {
    const apps = await (0,candidates/* findApps */.SL)(contribution);
    if (apps.length > 0)
        return Promise.all(apps.map(async (file) => appFile(contribution, file)));
    const code = await (0,candidates/* appCode */.jR)(contribution);
    if (code !== undefined)
        return (0,missing/* missing */.LO)(`the manifest seems to be served by code, which is not read: ${code}`);
    const [nearest] = (0,candidates/* appCandidates */.q$)(contribution);
    return nearest === undefined ? [] : [await appFile(contribution, nearest)];
}
async function appFile(contribution, file) {
    const values = await contribution.values(file);
    if (values.state !== 'present')
        return { file, unreadable: `it ${repository_text/* UNREAD_WORDS */.S6[values.state]}`, size: 0, document: undefined, parsed: undefined };
    const { document, size, parsed } = values;
    return { file, size, document, parsed, unreadable: parsed.unreadable };
}
/** Those whose syntax is right, whatever value they hold; at least one. */
const APPS = (0,fact/* fact */.f)('apps', loadApps);
async function loadApps(source) {
    const files = await APP_FILES.of(source);
    if ((0,missing/* isMissing */.b2)(files))
        return files;
    const [first] = files;
    if (!first)
        return (0,missing/* missing */.LO)('there is no app manifest');
    // Large, and for apps alone.
    const { validate } = await __webpack_require__.e(/* import() */ 93).then(__webpack_require__.bind(__webpack_require__, 4093));
    const apps = files.flatMap(({ document, parsed, unreadable }) => unreadable === undefined && document && parsed?.tree && parsed.problems.length === 0
        ? [new decoded_document/* DecodedDocument */.k(document, (0,decode/* decode */.D)(parsed.tree, 'json', { schema: app_manifest_schema_namespaceObject, validate }))]
        : []);
    if (apps.length > 0)
        return apps;
    return first.unreadable !== undefined || !first.document
        ? (0,missing/* missing */.LO)(`${first.file} cannot be read`, 'unread')
        : (0,missing/* missing */.LO)(`${first.file} does not parse`);
}
/** The nearest of them, after which the contribution is called. */
const APP = (0,fact/* fact */.f)('app', loadApp);
async function loadApp(source) {
    const apps = await APPS.of(source);
    return (0,missing/* isMissing */.b2)(apps) ? apps : (apps[0] ?? (0,missing/* missing */.LO)('there is no app manifest'));
}


/***/ }),

/***/ 3113:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: function() { return /* binding */ playbookCandidates; },
/* harmony export */   SL: function() { return /* binding */ findApps; },
/* harmony export */   YD: function() { return /* binding */ keysOf; },
/* harmony export */   jR: function() { return /* binding */ appCode; },
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
/** Files that no program is written in. */
const NO_CODE = /\.(?:md|mdx|rst|txt|adoc|json|lock|sum|svg|html?|css)$|(?:^|\/)[^./]+$|(?:^|\/)\.[^/]*$/i;
const MAX_CODE = 500;
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
/** Those of them that have an `app_id`. */
async function findApps(contribution) {
    const found = [];
    for (const file of appCandidates(contribution))
        if ((await keysOf(contribution, file))?.has('app_id'))
            found.push(file);
    return found;
}
/** A file that makes an app's manifest while the app runs: code, or a template, that speaks of the `app_id`. */
async function appCode(contribution) {
    for (const file of contribution
        .files()
        .filter((path) => !NO_CODE.test(path))
        .slice(0, MAX_CODE)) {
        const text = await contribution.text(file);
        if (text.state === 'present' && text.size <= MAX_MANIFEST && /\bapp_?id\b/i.test(text.document.text))
            return file;
    }
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

/***/ 4155:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: function() { return /* binding */ matrixOf; },
/* harmony export */   q: function() { return /* binding */ obstaclesTo; }
/* harmony export */ });
/* harmony import */ var _data_server_releases_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2374);
/* harmony import */ var _mattermost_server_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(527);
/* harmony import */ var _mattermost_spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(607);
/* harmony import */ var _mattermost_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9597);
/* harmony import */ var _need_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(474);





const PUBLIC = _data_server_releases_json__WEBPACK_IMPORTED_MODULE_0__/* .releases */ .D8.filter(({ publicRelease }) => publicRelease).map(({ version }) => version);
const NEWEST_RELEASES = 12;
const NEWEST_ESRS = 4;
/** The releases that the matrix shows, the newest first: the last twelve, the last extended support releases, and those from the minimum on. */
function shownReleases(declared) {
    const esrs = _data_server_releases_json__WEBPACK_IMPORTED_MODULE_0__/* .esr */ .nr.filter((version, index, all) => index >= all.length - NEWEST_ESRS || (declared !== undefined && (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)(version, declared) >= 0));
    return [...new Set([...PUBLIC.slice(-NEWEST_RELEASES), ...esrs])].sort(_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z).reverse();
}
/** Judges every shown release. `open` says why not all that the plugin asks of the server is known; empty where it is. */
function matrixOf(needs, declared, open) {
    return shownReleases(declared).map((release) => {
        const found = needs.map((need) => ({ need, effect: effectOn(need, release) }));
        const fate = found.some(({ effect }) => effect === 'fails')
            ? 'fails'
            : open.length > 0 || found.some(({ effect }) => effect === 'unsure')
                ? 'unknown'
                : 'works';
        const shown = found.filter(({ effect }) => effect === (fate === 'fails' ? 'fails' : fate === 'unknown' ? 'unsure' : 'lacks'));
        return {
            release,
            isEsr: _data_server_releases_json__WEBPACK_IMPORTED_MODULE_0__/* .esr */ .nr.includes(release),
            isBelowMinimum: declared !== undefined && (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)(`${release}.9999`, declared) < 0,
            fate,
            reasons: reasonsFor(shown.map(({ need }) => need), release),
        };
    });
}
/** What stands against a minimum, the newest needs first: all that is not there, or not the same, on some server from it on. */
function obstaclesTo(needs, minimum) {
    const against = needs.filter((need) => {
        const effect = effectOn(need, minimum);
        return effect !== 'none';
    });
    return [...against]
        .sort((a, b) => (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)(b.version, a.version))
        .flatMap((need) => reasonsFor([need], minimum).map((reason) => ({ ...reason, fails: effectOn(need, minimum) === 'fails' })))
        .filter((reason, index, all) => all.findIndex(({ symbol, words }) => symbol === reason.symbol && words === reason.words) === index);
}
function effectOn(need, server) {
    const spans = spansOf(need);
    if (need.harmless !== undefined || need.guarded || (0,_mattermost_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .spanAt */ .i)(spans, server))
        return 'none';
    // A module without a known break is no need: what is used of it counts by itself.
    if (need.source === 'go-module' && !need.fails)
        return 'none';
    if (!need.fails)
        return need.source === 'hook' || need.source === 'manifest-field' ? 'lacks' : 'unsure';
    const isGone = spans.some(({ until }) => until !== undefined && (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)(until, server) <= 0);
    return isGone || (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)((0,_need_js__WEBPACK_IMPORTED_MODULE_4__/* .certainVersion */ .Rv)(need), `${server}.9999`) > 0 ? 'fails' : 'unsure';
}
function spansOf(need) {
    if (need.spans)
        return need.spans;
    const name = need.symbol.slice(need.symbol.indexOf('.') + 1);
    const until = need.source === 'registry'
        ? (0,_mattermost_server_history_js__WEBPACK_IMPORTED_MODULE_1__/* .registryRemovedIn */ .hu)(name)
        : need.source === 'globals'
            ? (0,_mattermost_server_history_js__WEBPACK_IMPORTED_MODULE_1__/* .webappGlobal */ .jQ)(name)?.removedIn
            : undefined;
    return [{ from: need.version, until }];
}
function reasonsFor(needs, server) {
    const bySymbol = new Map();
    for (const need of needs) {
        const gone = spansOf(need).find(({ until }) => until !== undefined && (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)(until, server) <= 0)?.until;
        const words = wordsFor(need, server, gone);
        const { file, line } = need.at;
        if (!bySymbol.has(need.symbol))
            bySymbol.set(need.symbol, { symbol: need.symbol, words, file, line });
    }
    return [...bySymbol.values()];
}
function wordsFor(need, server, gone) {
    if (gone !== undefined)
        return `no longer works from ${gone} on`;
    if (need.source === 'go-toolchain')
        return `builds for servers from ${need.version} on`;
    const isThere = need.beforeFrom === undefined || (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Z)(server, need.beforeFrom) >= 0;
    return need.before !== undefined && isThere
        ? `does less before ${need.version}`
        : `exists only from ${need.version} on`;
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

/***/ 2094:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n7: function() { return /* binding */ isOfOldModule; },
  hs: function() { return /* binding */ leavesBotsToServer; },
  MY: function() { return /* binding */ moduleRelease; }
});

// EXTERNAL MODULE: ./src/data/known-breaks.json
var known_breaks = __webpack_require__(1816);
;// CONCATENATED MODULE: ./src/data/server-module-tags.json
var server_module_tags_namespaceObject = /*#__PURE__*/JSON.parse('{"_":[{"tag":"0.0.8","after":"2023-08-21","source":"v0.0.8-0.20230821092930-95b76e42ad62 in go.mod of mattermost/mattermost-plugin-gitlab"},{"tag":"0.0.9","after":"2023-08-30","source":"v0.0.9-0.20230830065520-5de1e306de52 in go.mod of mattermost/mattermost-plugin-gitlab"},{"tag":"0.0.10","after":"2023-11-14","source":"v0.0.10-0.20231114142547-f0c94858133b in go.mod of mattermost/mattermost-plugin-calls"},{"tag":"0.0.11","after":"2023-11-15","source":"v0.0.11-0.20231115180603-759bb70b2f44 in go.mod of mattermost/mattermost-plugin-calls"},{"tag":"0.0.12","after":"2023-12-12","source":"v0.0.12-0.20231212135924-685c08e7fb3a in go.mod of mattermost/mattermost-plugin-github"},{"tag":"0.0.13","after":"2024-01-23","source":"v0.0.13-0.20240123143303-e98aa55ad739 in go.mod of mattermost/mattermost-plugin-msteams"},{"tag":"0.0.15","after":"2024-02-16","source":"v0.0.15-0.20240216090246-4f033e20b00e in go.mod of mattermost/mattermost-plugin-github"},{"tag":"0.0.17","after":"2024-03-13","source":"v0.0.17-0.20240313200153-4d7437d30e1c in go.mod of mattermost/mattermost-plugin-jira"},{"tag":"0.0.18","after":"2024-04-04","source":"v0.0.18-0.20240404202637-65d589935ff9 in go.mod of mattermost/mattermost-plugin-msteams"},{"tag":"0.1.4","after":"2024-05-25","source":"v0.1.4-0.20240525013543-51f42717b62e in go.mod of mattermost/mattermost-plugin-agents"},{"tag":"0.1.5","after":"2024-06-13","source":"v0.1.5-0.20240613070149-4b0ae20ef7b4 in go.mod of mattermost/mattermost-plugin-calls"},{"tag":"0.1.7","after":"2024-09-12","source":"v0.1.7-0.20240912172357-70fe2abea67e in go.mod of mattermost/mattermost-marketplace"},{"tag":"0.1.12","after":"2025-04-22","source":"v0.1.12-0.20250422210843-94bc32b50cc7 in go.mod of mattermost/mattermost-plugin-msteams"},{"tag":"0.1.15","after":"2025-06-05","source":"v0.1.15-0.20250605221919-585c53fda49e in go.mod of mattermost/mattermost-plugin-playbooks"},{"tag":"0.1.16","after":"2025-06-13","source":"v0.1.16-0.20250613145912-88c077dd22b1 in go.mod of mattermost/mattermost-plugin-demo"},{"tag":"0.1.20","after":"2025-10-07","source":"v0.1.20-0.20251007151112-535d93ee9859 in go.mod of mattermost/mattermost-plugin-demo"},{"tag":"0.1.22","after":"2026-01-28","source":"v0.1.22-0.20260128161350-8623f5299c09 in go.mod of mattermost/mattermost-plugin-demo"},{"tag":"0.3.1","after":"2026-04-02","source":"v0.3.1-0.20260402155910-d9d71af83e3f in go.mod of mattermost/mattermost-plugin-channel-automation"},{"tag":"0.3.2","after":"2026-05-05","source":"v0.3.2-0.20260505132525-ebc066e7fdbc in go.mod of mattermost/mattermost-plugin-playbooks"},{"tag":"0.4.3","after":"2026-06-17","source":"v0.4.3-0.20260617000939-56291ddd1d46 in go.mod of mattermost/mattermost-plugin-playbooks"}]}');
// EXTERNAL MODULE: ./src/data/server-releases.json
var server_releases = __webpack_require__(2374);
// EXTERNAL MODULE: ./src/documents/go/module.ts
var go_module = __webpack_require__(4577);
// EXTERNAL MODULE: ./src/mattermost/versions.ts
var versions = __webpack_require__(9597);
;// CONCATENATED MODULE: ./src/facts/compatibility/module-release.ts





const SERVER = /^github\.com\/mattermost\/(?:mattermost-server(?:\/v\d+)?|(?:mattermost|mattermost-server)\/server\/(?:public|v\d+))$/;
const RELEASES = server_releases/* releases */.D8
    .flatMap(({ version, released }) => (released === null ? [] : [{ version, released }]))
    .sort((a, b) => (0,versions/* compareVersions */.Z)(a.version, b.version));
const HALF_A_YEAR = 183 * 24 * 60 * 60 * 1000;
/** Where the server's code has lived since it shares a repository with the web app. */
const MONO_REPOSITORY = 'github.com/mattermost/mattermost/server/';
const FIRST_OF_MONO_REPOSITORY = '8.0';
/**
 * The server release that a required module's code is at least of; undefined where it is no server module, or where
 * its version does not tell. A pseudo-version carries the day of its commit: on the main branch that is code of the
 * next release at the earliest. A tag of `server/public` is younger than the pseudo-versions that announce it.
 */
function moduleRelease(module, path) {
    const target = module.replaces.get(path)?.path ?? path;
    const written = SERVER.test(target) ? (0,go_module/* versionOf */.E)(module, path) : undefined;
    if (written === undefined)
        return undefined;
    const [, minor = '', , day] = /^v(\d+\.\d+)\.\d+(-(?:[\w.]*\.)?(\d{8})\d{6}-[0-9a-f]{12})?(?:\+incompatible)?$/.exec(written) ?? [];
    const named = target.includes('/mattermost-server') && !target.includes('/server/')
        ? RELEASES.find(({ version }) => version === minor)
        : undefined;
    if (day === undefined) {
        if (named)
            return { version: named.version, written };
        if (!target.startsWith(MONO_REPOSITORY))
            return undefined;
        return { version: FIRST_OF_MONO_REPOSITORY, written, byTag: releaseOfTag(written) };
    }
    const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
    // A commit soon after a tag's release stands on that release's branch; long after it, on the main branch.
    if (named && minor !== '0.0' && Math.abs(Date.parse(date) - Date.parse(named.released)) < HALF_A_YEAR)
        return { version: named.version, written };
    const next = RELEASES.find(({ released }) => released > date);
    if (next)
        return { version: next.version, written };
    return target.startsWith(MONO_REPOSITORY) ? { version: FIRST_OF_MONO_REPOSITORY, written } : undefined;
}
function releaseOfTag(written) {
    const announced = server_module_tags_namespaceObject._.filter(({ tag }) => (0,versions/* compareVersions */.Z)(tag, written) <= 0).at(-1);
    return announced && RELEASES.find(({ released }) => released > announced.after)?.version;
}
const BOTS = known_breaks/* breaks */.T.find(({ id }) => id === 'bot-owner');
/** Whether `Bot.EnsureBot` of the wrapper's former module surely calls `EnsureBotUser` of the server. */
function leavesBotsToServer(module) {
    const written = module && BOTS?.module !== undefined ? (0,go_module/* versionOf */.E)(module, BOTS.module) : undefined;
    return (written !== undefined && /^v\d+\.\d+\.\d+$/.test(written) && (0,versions/* compareVersions */.Z)(written, BOTS?.moduleSince ?? '') >= 0);
}
/** Whether a use is of the former module, and does what that did before it left bots to the server. */
function isOfOldModule(symbol, oldModule, module) {
    return oldModule && !(symbol === 'Bot.EnsureBot' && leavesBotsToServer(module));
}


/***/ }),

/***/ 474:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hm: function() { return /* binding */ decidingNeeds; },
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
    if ((0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(need.version, declared) <= 0 || need.harmless === 'not-shown')
        return undefined;
    if (need.guarded || need.harmless === 'unused')
        return 'notice';
    // Whoever allows servers that do not know it at all has no more to lose on the few between.
    if (need.beforeFrom !== undefined && (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(declared, need.beforeFrom) < 0)
        return 'notice';
    if (!need.fails)
        return 'warning';
    // Some patches of older releases have it, too.
    const isBackported = need.spans?.some(({ from }) => (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(from, declared) <= 0);
    return (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(certainVersion(need), declared) > 0 && isBackported !== true ? 'error' : 'warning';
}
/** Code of a newer module asks for nothing by itself, and a field that is not read does no harm. */
const MILD = new Set(['go-module', 'manifest-field']);
/**
 * The needs that decide which minimum would do, for the report and for the finding alike: what fails without it, or may
 * fail, and nothing behind a check.
 */
function decidingNeeds(needs) {
    return needs.filter((need) => !need.guarded &&
        (need.fails || !MILD.has(need.source)) &&
        // No minimum would do for what newer servers took away.
        need.spans?.at(-1)?.until === undefined);
}
/** Computes what the report says of the minimum. */
function minimumServerVersion(needs, declared) {
    const rows = explainVersions(decidingNeeds(needs));
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
// EXTERNAL MODULE: ./src/facts/server/go-sources.ts + 1 modules
var go_sources = __webpack_require__(5785);
// EXTERNAL MODULE: ./src/facts/webapp/webapp.ts
var webapp_webapp = __webpack_require__(2932);
// EXTERNAL MODULE: ./src/data/known-breaks.json
var known_breaks = __webpack_require__(1816);
// EXTERNAL MODULE: ./src/mattermost/behaviour.ts + 1 modules
var behaviour = __webpack_require__(8822);
// EXTERNAL MODULE: ./src/mattermost/versions.ts
var versions = __webpack_require__(9597);
// EXTERNAL MODULE: ./src/facts/compatibility/module-release.ts + 1 modules
var module_release = __webpack_require__(2094);
;// CONCATENATED MODULE: ./src/facts/compatibility/go-needs.ts





function* goNeeds(server, serverModule, undated) {
    for (const { symbol, oldModule, at, guard, values } of server.uses) {
        const came = (0,server_history/* since */.XP)(symbol, (0,module_release/* isOfOldModule */.n7)(symbol, oldModule, serverModule), values);
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
        const change = (0,behaviour/* hookChange */.Kz)(name);
        if (came)
            yield {
                symbol: name,
                source: 'hook',
                ...came,
                ...(change && { version: change.since, before: change.before }),
                fails: false,
                guarded: false,
                at,
            };
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
        // A newer module alone breaks nothing: what is used of it is judged by itself.
        if (release.byTag !== undefined)
            yield { symbol, source: 'go-module', version: release.byTag, ...CERTAIN, fails: false, harmless: 'unused', at };
        for (const known of known_breaks/* breaks */.T) {
            if ('serverModule' in known && (0,versions/* compareVersions */.Z)(release.version, known.serverModule) >= 0)
                yield { symbol, source: 'go-module', version: known.since, ...CERTAIN, fails: true, at };
        }
    }
}

;// CONCATENATED MODULE: ./src/facts/compatibility/manifest-needs.ts



/** What a field of the manifest asks of the server: each field once, at its first place. */
function* manifestNeeds(manifest) {
    const { value } = manifest;
    const seen = new Set();
    const need = function* (of, name, symbol, path) {
        const version = (0,server_history/* fieldSince */.$e)(of, name);
        if (version === undefined || seen.has(symbol))
            return;
        seen.add(symbol);
        const until = of === 'fields' ? (0,server_history/* fieldUntil */.xk)(name) : undefined;
        yield {
            symbol,
            source: 'manifest-field',
            version,
            ...CERTAIN,
            fails: false,
            ...(until !== undefined && { spans: [{ from: version, until }] }),
            ...((0,server_history/* isOnlyShown */.E5)(of, name) && { harmless: 'not-shown' }),
            at: of === 'settingTypes' ? manifest.at(...path) : manifest.atKey(...path),
        };
    };
    /** What servers did otherwise with a field that they had already. */
    const change = function* (name, isInSection, path) {
        const known = (0,behaviour/* settingChange */.fS)(name, isInSection);
        const symbol = `${isInSection ? 'sections[].' : ''}settings[].${name}`;
        if (!known || seen.has(`${symbol} changed`))
            return;
        seen.add(`${symbol} changed`);
        yield {
            symbol,
            source: 'manifest-field',
            version: known.since,
            before: known.before,
            beforeFrom: known.from,
            ...CERTAIN,
            fails: false,
            at: manifest.atKey(...path),
        };
    };
    for (const name of Object.keys(value))
        yield* need('fields', name, name, [name]);
    if (value.settings_schema?.sections)
        yield* need('fields', 'settings_schema.sections[]', 'settings_schema.sections', ['settings_schema', 'sections']);
    for (const [index, section] of (value.settings_schema?.sections ?? []).entries()) {
        for (const name of Object.keys(section))
            // Who does not know sections knows nothing of what came with them: that is one cause.
            if ((0,server_history/* fieldSince */.$e)('section', name) !== (0,server_history/* fieldSince */.$e)('fields', 'settings_schema.sections[]'))
                yield* need('section', name, `sections[].${name}`, ['settings_schema', 'sections', index, name]);
    }
    for (const { setting, path } of manifest.settings()) {
        const isInSection = path.includes('sections');
        for (const [name, given] of Object.entries(setting)) {
            // An empty default is what a plugin gets anyway, and `false` marks nothing as secret.
            if (given !== '' && given !== false && given !== 0 && given !== null)
                yield* change(name, isInSection, [...path, name]);
            yield* need('setting', name, `settings[].${name}`, [...path, name]);
        }
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
/** What is used of React, by the version of the web app that first lends one that has it. */
function* reactNeeds({ reactUses }) {
    for (const { name, module, react, at, guarded, conditional } of reactUses)
        yield {
            symbol: `${module === 'react' ? 'React' : 'ReactDOM'}.${name}`,
            source: 'react',
            version: (0,server_history/* reactSince */.Ot)(react),
            annotated: undefined,
            proven: true,
            fails: !conditional,
            guarded,
            at,
        };
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
        ...((0,missing/* isMissing */.b2)(webapp)
            ? []
            : [...registryNeeds(webapp, undated), ...globalNeeds(webapp, undated), ...reactNeeds(webapp)]),
        ...((0,missing/* isMissing */.b2)(manifest) ? [] : manifestNeeds(manifest)),
    ];
    return { needs, undated };
}
/** There where the tables know all that is called of the server: how much that is. */
const DATED_ONLY = (0,fact/* fact */.f)('datedOnly', loadDatedOnly);
async function loadDatedOnly(source) {
    const [needs, server, sources] = await Promise.all([
        SERVER_NEEDS.of(source),
        go_server/* GO_SERVER */.T.of(source),
        go_sources/* GO_SOURCES */.y.of(source),
    ]);
    if ((0,missing/* isMissing */.b2)(needs))
        return needs;
    const [unfound] = (0,missing/* isMissing */.b2)(sources) ? [] : sources.unfound;
    if (unfound !== undefined)
        return (0,missing/* missing */.LO)(`the package ${(0,quote/* quote */.hD)(unfound)}, which the plugin imports, is not in this repository`);
    const plugin = (0,missing/* isMissing */.b2)(server) ? undefined : server.handedOn.find(({ isPlugin }) => isPlugin);
    if (plugin)
        return (0,missing/* missing */.LO)(`the plugin that ${plugin.at.file}:${plugin.at.line} starts is code of ${(0,quote/* quote */.hD)(plugin.path)}, which is not in this repository`, 'elsewhere');
    const reasons = [false, true].flatMap((listed) => {
        const [first, ...more] = needs.undated.filter((use) => use.listed === listed);
        if (!first)
            return [];
        const others = more.length > 1 ? `, as are ${more.length} more uses` : more.length > 0 ? ', as is one more use' : '';
        const lacks = listed ? 'of a version that the tables do not know' : `newer than the tables (${server_history/* NEWEST */.RX})`;
        return [`${(0,quote/* quote */.hD)(first.symbol)} (${first.at.file}:${first.at.line}) is ${lacks}${others}`];
    });
    return reasons.length > 0 ? (0,missing/* missing */.LO)(reasons.join('; ')) : { calls: needs.needs.length };
}


/***/ }),

/***/ 8857:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: function() { return /* binding */ phrases; },
/* harmony export */   Ng: function() { return /* binding */ holdsAny; },
/* harmony export */   Z9: function() { return /* binding */ wordsOf; }
/* harmony export */ });
const UNSPACED = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Makes phrases of their written form: whole words with one space between; a star ends a word that may go on. */
function phrases(written) {
    const byWord = new Map();
    const [open, anywhere] = [[], []];
    for (const text of written) {
        const phrase = lettersOf(text).split(' ');
        const [first = ''] = phrase;
        if (UNSPACED.test(text))
            anywhere.push(phrase.join(''));
        else if (first.endsWith('*'))
            open.push(phrase);
        else
            byWord.set(first, [...(byWord.get(first) ?? []), phrase]);
    }
    return { byWord, open, anywhere };
}
const known = new Map();
/** The words of a text: in lower case, without accents, emoji, numbering and punctuation. */
function wordsOf(text) {
    const found = known.get(text);
    if (found)
        return found;
    const words = lettersOf(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '' && !/^\d+$/.test(word));
    // Each topic asks anew; the cap keeps long texts and many of them from filling the memory.
    if (text.length < 200 && known.size < 5000)
        known.set(text, words);
    return words;
}
function lettersOf(text) {
    return text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();
}
/** Whether the words hold one of some phrases. */
function holdsAny(words, { byWord, open, anywhere }) {
    const isThere = (phrase, start) => phrase.every((part, index) => fits(words[start + index], part));
    const joined = anywhere.length > 0 && words.some((word) => UNSPACED.test(word)) ? words.join('') : '';
    return ((joined !== '' && anywhere.some((part) => joined.includes(part))) ||
        words.some((word, start) => byWord.get(word)?.some((phrase) => isThere(phrase, start)) === true ||
            open.some((phrase) => isThere(phrase, start))));
}
function fits(word, part) {
    return word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);
}


/***/ }),

/***/ 5047:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rq: function() { return /* binding */ announces; },
  Bl: function() { return /* binding */ announcesDocumentation; },
  Jj: function() { return /* binding */ isForDevelopers; },
  JB: function() { return /* binding */ isVague; },
  Z8: function() { return /* binding */ leadsToDocumentation; },
  s5: function() { return /* binding */ mentionOf; }
});

;// CONCATENATED MODULE: ./src/data/docs/doc-sections.json
var doc_sections_namespaceObject = /*#__PURE__*/JSON.parse('{"vp":{"installation":{"headings":{"install*":34,"setup":12,"set up":1,"set it up":0,"setting up":2,"setting it up":0,"quick start":3,"quickstart":0,"get started":4,"getting started":2,"admin guide":7,"administrator guide":0,"administrators":0,"admins":1,"enable":2,"enabling":0,"download*":1,"upload*":2,"deploy":0,"deployment":0,"deploying":1,"import":1,"importing":0,"add to mattermost":0,"binaries":0,"docker image":0},"not":["local","locally","local mode","credentials","dev","develop*","environment","contribut*","test*","build*"],"mentions":["install*","upload*","marketplace","download*","deploy*","import","imports","imported","importing"],"alsoForDevelopers":["setup","set up","set it up","setting up","setting it up","quick start","quickstart","get started","getting started","deploy","deployment","deploying","enable","enabling","import","importing"],"translations":{"de":["installation","installieren","installiere","installationsanleitung","einrichtung","einrichten","inbetriebnahme","bereitstellung","aufsetzen"],"fr":["installation","installer","mise en place","mise en route","deploiement","prise en main","demarrage rapide"],"es":["instalacion","instalar","puesta en marcha","despliegue","primeros pasos","inicio rapido"],"pt":["instalacao","instalar","instalando","implantacao","primeiros passos","inicio rapido","como instalar"],"it":["installazione","installare","messa in funzione","guida rapida","primi passi","distribuzione"],"nl":["installatie","installeren","ingebruikname","aan de slag","snel starten","uitrollen"],"pl":["instalacja","instalowanie","instalacji","wdrozenie","szybki start","pierwsze kroki","uruchomienie"],"ru":["установка","установить","инсталляция","развертывание","деплой","быстрый старт","начало работы","запуск"],"uk":["встановлення","інсталяція","розгортання","швидкий старт"],"zh":["安装","安裝","部署","快速开始","快速開始","快速上手","入门","入門"],"ja":["インストール","導入","セットアップ","デプロイ","はじめに","クイックスタート","環境構築"],"ko":["설치","배포","시작하기","빠른 시작","도입"],"tr":["kurulum","yukleme","kurma","baslangic","hizli baslangic"]}},"configuration":{"headings":{"config*":26,"setting":3,"settings":5,"option":1,"options":3,"setup":12,"set up":2,"set it up":0,"setting up":3,"setting it up":0,"quick start":3,"quickstart":0,"get started":4,"getting started":2,"admin guide":7,"administrator guide":0,"administrators":0,"admins":1,"parameters":0,"environment variables":0,"onboarding":1,"connect":5,"connecting":1},"not":["local","locally","dev","develop*","test*","contribut*"],"mentions":["configur*","settings"],"alsoForDevelopers":["setup","set up","set it up","setting up","setting it up","quick start","quickstart","get started","getting started"],"translations":{"de":["konfiguration","konfigurieren","konfigurationsmoglichkeiten","einstellungen","einstellung","einrichtung","einrichten","umgebungsvariablen","parameter","optionen"],"fr":["configuration","configurer","parametres","parametrage","reglages","options","variables d environnement","mise en place"],"es":["configuracion","configurar","ajustes","opciones","parametros","variables de entorno","puesta en marcha"],"pt":["configuracao","configuracoes","configurar","configurando","opcoes","parametros","ajustes","variaveis de ambiente"],"it":["configurazione","configurare","impostazioni","opzioni","parametri","variabili d ambiente","variabili di ambiente"],"nl":["configuratie","configureren","instellingen","opties","omgevingsvariabelen","instellen"],"pl":["konfiguracja","konfigurowanie","konfiguracji","ustawienia","opcje","parametry","zmienne srodowiskowe"],"ru":["настройка","настройки","конфигурация","параметры","опции","переменные окружения","конфигурирование"],"uk":["налаштування","конфігурація","параметри"],"zh":["配置","设置","設定","設置","参数","參數","环境变量","環境變數","选项","選項"],"ja":["設定","コンフィグ","環境変数","オプション","パラメータ"],"ko":["설정","환경 변수","환경변수","옵션","매개변수"],"tr":["yapilandirma","ayarlar","konfigurasyon","secenekler","ortam degiskenleri"]}},"usage":{"headings":{"usage":15,"use":7,"uses":0,"using":2,"user guide":6,"users guide":0,"user s guide":1,"user manual":0,"end user":5,"for users":1,"command":2,"commands":15,"slash command":0,"slash commands":9,"example":3,"examples":2,"how it works":1,"how does it work":0,"how to":1,"quick start":3,"quickstart":0,"get started":4,"getting started":3,"tutorial":0,"walkthrough":0,"user experience":1,"workflow":0,"workflows":1,"demo":1,"quick reference":1,"reference":2,"screenshots":0,"playing":0,"in action":0},"not":["develop*","build*","releas*","contribut*","test*","privacy","terms"],"mentions":["use","uses","used","using","usage","usable","command*","click*","type","run","select","press","invite","mention*"],"alsoForDevelopers":["quick start","quickstart","get started","getting started","how to","example","examples","reference","tutorial"],"translations":{"de":["verwendung","benutzung","nutzung","anwendung","bedienung","gebrauch","benutzen","verwenden","nutzen","befehle","benutzerhandbuch","anleitung","beispiel","beispiele","so funktioniert"],"fr":["utilisation","utiliser","usage","mode d emploi","guide d utilisation","guide utilisateur","commandes","exemple","exemples","prise en main","fonctionnement"],"es":["uso","utilizacion","como usar","como utilizar","modo de uso","comandos","ejemplo","ejemplos","guia de usuario","manual de usuario","primeros pasos"],"pt":["uso","utilizacao","como usar","como utilizar","modo de uso","comandos","exemplo","exemplos","guia do usuario","primeiros passos"],"it":["uso","utilizzo","utilizzare","come usare","come si usa","comandi","esempio","esempi","guida utente","manuale utente","primi passi"],"nl":["gebruik","gebruiken","gebruikershandleiding","handleiding","commando s","opdrachten","voorbeeld","voorbeelden","aan de slag"],"pl":["uzycie","uzywanie","uzytkowanie","korzystanie","sposob uzycia","jak uzywac","polecenia","komendy","przyklad","przyklady","instrukcja obslugi","pierwsze kroki"],"ru":["использование","применение","как использовать","как пользоваться","как работает","команды","пример","примеры","руководство пользователя","инструкция","быстрый старт","начало работы"],"uk":["використання","як користуватися","команди","приклад","приклади"],"zh":["使用","用法","命令","指令","示例","範例","示範","操作说明","操作說明","快速开始","快速開始","快速上手","教程"],"ja":["使い方","使用方法","利用方法","使用例","コマンド","クイックスタート","操作方法","実行例","サンプル"],"ko":["사용법","사용 방법","사용방법","사용하기","명령어","명령","예시","예제","사용 예","시작하기"],"tr":["kullanim","kullanma","nasil kullanilir","komutlar","ornek","ornekler"]}},"features":{"headings":{"feature":3,"features":23,"overview":10,"about":2,"what it does":0,"what is":0,"what does":0,"functionality":0,"functionalities":0,"capabilities":0,"highlights":0,"introduction":0,"description":0,"supported formats":1,"why":1,"operational modes":1,"user experience":1,"how it works":1},"not":["request*","contribut*","idea*","suggest*"],"mentions":[],"alsoForDevelopers":[],"translations":{"de":["funktionen","funktionsumfang","funktionsweise","merkmale","uberblick","ubersicht","beschreibung","leistungsumfang","was es tut","was ist"],"fr":["fonctionnalites","caracteristiques","apercu","presentation","description","a propos"],"es":["caracteristicas","funciones","funcionalidades","funcionalidad","descripcion","descripcion general","resumen","que hace"],"pt":["funcionalidades","recursos","caracteristicas","descricao","visao geral","sobre","o que faz"],"it":["funzionalita","caratteristiche","funzioni","descrizione","panoramica","cosa fa"],"nl":["functies","functionaliteit","mogelijkheden","kenmerken","overzicht","beschrijving","wat doet"],"pl":["funkcje","funkcjonalnosci","funkcjonalnosc","mozliwosci","cechy","opis","przeglad"],"ru":["возможности","функции","функционал","функциональность","особенности","описание","обзор","что делает","о проекте"],"uk":["можливості","функції","опис","огляд"],"zh":["功能","特性","特点","特點","简介","簡介","介绍","介紹","概述","概览"],"ja":["機能","特徴","概要","できること","説明"],"ko":["기능","특징","소개","개요","설명"],"tr":["ozellikler","genel bakis","aciklama","hakkinda"]}},"development":{"headings":{"develop*":41,"dev":1,"build":9,"building":7,"builds":3,"contribut*":18,"compil*":0,"hacking":0,"testing":4,"tests":2,"local setup":2,"local":13,"locally":1,"environment":5,"architecture":4,"makefile":0,"make":2,"deploy*":14,"release*":22,"releasing":19,"clone":0},"not":["download*","notes"],"mentions":[],"alsoForDevelopers":[],"translations":{"de":["entwicklung","entwickeln","entwickler","beitragen","mitwirken","mitarbeit","kompilieren","bauen","ubersetzen"],"fr":["developpement","developper","compilation","compiler","contribuer","contribution","contributions"],"es":["desarrollo","desarrollar","compilacion","compilar","construir","contribuir","contribuciones","contribucion"],"pt":["desenvolvimento","desenvolver","compilacao","compilar","contribuir","contribuindo","contribuicao","contribuicoes"],"it":["sviluppo","sviluppare","compilazione","compilare","contribuire","contribuisci","contributi"],"nl":["ontwikkeling","ontwikkelen","bouwen","compileren","bijdragen","meewerken"],"pl":["rozwoj","programowanie","budowanie","kompilacja","wspolpraca","wklad","jak pomoc"],"ru":["разработка","разработчикам","для разработчиков","сборка","компиляция","участие","вклад","как помочь"],"uk":["розробка","збірка","внесок"],"zh":["开发","開發","编译","編譯","构建","建置","贡献","貢獻","参与"],"ja":["開発","ビルド","コンパイル","貢献","コントリビュート"],"ko":["개발","빌드","컴파일","기여"],"tr":["gelistirme","derleme","katki","katkida bulunma"]}},"troubleshooting":{"headings":{"troubleshoot*":5,"faq":4,"faqs":0,"frequently asked":4,"known issues":0,"known issue":0,"known limitations":1,"limitations":2,"help":10,"support":7,"questions":5,"problem":0,"problems":0,"error":2,"errors":0,"debug*":0,"issue":0,"issues":1,"bug":3,"bugs":0,"feedback":8,"contact":1,"get involved":1,"how do i":7,"i can t":1,"i cant":0},"not":["wanted","sponsor*"],"mentions":[],"alsoForDevelopers":[],"translations":{"de":["fehlerbehebung","fehlersuche","problemlosung","probleme","bekannte probleme","hilfe","haufige fragen","unterstutzung","kontakt"],"fr":["depannage","resolution de problemes","problemes","problemes connus","aide","foire aux questions","assistance","limitations"],"es":["solucion de problemas","resolucion de problemas","problemas","problemas conocidos","ayuda","preguntas frecuentes","soporte","contacto"],"pt":["solucao de problemas","resolucao de problemas","problemas","problemas conhecidos","ajuda","perguntas frequentes","suporte","contato"],"it":["risoluzione dei problemi","risoluzione problemi","problemi","problemi noti","aiuto","domande frequenti","assistenza","supporto"],"nl":["probleemoplossing","problemen oplossen","problemen","bekende problemen","hulp","veelgestelde vragen","ondersteuning"],"pl":["rozwiazywanie problemow","problemy","znane problemy","pomoc","czesto zadawane pytania","wsparcie"],"ru":["устранение неполадок","решение проблем","проблемы","известные проблемы","помощь","поддержка","частые вопросы","часто задаваемые вопросы","вопросы"],"uk":["усунення несправностей","вирішення проблем","допомога","підтримка"],"zh":["故障排除","故障排查","疑难解答","疑難排解","常见问题","常見問題","问题","帮助","支持","联系"],"ja":["トラブルシューティング","よくある質問","問題","ヘルプ","サポート","困ったとき","お問い合わせ"],"ko":["문제 해결","문제해결","자주 묻는 질문","도움말","지원","문의"],"tr":["sorun giderme","sorunlar","yardim","destek","sik sorulan sorular"]}}},"TH":["documentation","docs","manual","guide","guides","handbook","wiki","read the docs","help center","help centre","knowledge base","user guide","admin guide","dokumentation","documentacion","documentacao","documentazione","documentatie","dokumentacja","документация","文档","文檔","ドキュメント","문서"],"c7":["develop*","dev","contribut*","hacking","testing","tests","releasing","entwicklung","entwickler","beitragen","mitwirken","developpement","contribuer","desarrollo","contribuir","desenvolvimento","contribuindo","sviluppo","contribuire","ontwikkeling","bijdragen","rozwoj","разработка","разработчикам","для разработчиков","开发","開發","開発","개발","gelistirme"]}');
// EXTERNAL MODULE: ./src/facts/docs/phrases.ts
var phrases = __webpack_require__(8857);
;// CONCATENATED MODULE: ./src/facts/docs/vocabulary.ts


const DOCUMENTATION = (0,phrases/* phrases */.HJ)(doc_sections_namespaceObject.TH);
// The names of the topics are the keys of the table.
const PHRASES = Object.fromEntries(Object.entries(doc_sections_namespaceObject.vp).map(([topic, { headings, translations, not, mentions, alsoForDevelopers }]) => [
    topic,
    {
        headings: (0,phrases/* phrases */.HJ)([...Object.keys(headings), ...Object.values(translations).flat()]),
        not: (0,phrases/* phrases */.HJ)(not),
        mentions: (0,phrases/* phrases */.HJ)(mentions),
        vague: (0,phrases/* phrases */.HJ)(alsoForDevelopers),
    },
]));
const DEVELOPMENT = (0,phrases/* phrases */.HJ)(doc_sections_namespaceObject.c7);
/** Whether a heading, a link's text or a file's name announces a topic. */
function announces(topic, text) {
    const words = (0,phrases/* wordsOf */.Z9)(text);
    const { headings, not } = PHRASES[topic];
    return (0,phrases/* holdsAny */.Ng)(words, headings) && !(0,phrases/* holdsAny */.Ng)(words, not);
}
/** Whether a heading that announces a topic may stand above what is only for developers, as "Getting Started". */
function isVague(topic, text) {
    return (0,phrases/* holdsAny */.Ng)((0,phrases/* wordsOf */.Z9)(text), PHRASES[topic].vague);
}
/** Whether a heading is about developing and nothing else. */
function isForDevelopers(text) {
    return (0,phrases/* holdsAny */.Ng)((0,phrases/* wordsOf */.Z9)(text), DEVELOPMENT);
}
/** Whether a text speaks of a topic in passing; the word that does. */
function mentionOf(topic, text) {
    const { mentions } = PHRASES[topic];
    if (mentions.byWord.size + mentions.open.length === 0)
        return undefined;
    return text.match(/\p{L}+/gu)?.find((word) => (0,phrases/* holdsAny */.Ng)([word.toLowerCase()], mentions));
}
/** Whether a link is named as documentation as a whole is. */
function announcesDocumentation(text) {
    return (0,phrases/* holdsAny */.Ng)((0,phrases/* wordsOf */.Z9)(text), DOCUMENTATION);
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
// EXTERNAL MODULE: ./src/documents/values/decode.ts + 1 modules
var decode = __webpack_require__(4878);
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
    /** Every setting in the order of the file, those of sections included, without what is no object. */
    settings() {
        const schema = this.value.settings_schema;
        const place = (settings, path) => (settings ?? [])
            .map((setting, index) => ({ setting, path: [...path, 'settings', index] }))
            .filter((placed) => !this.isMistyped(...placed.path));
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
        return (0,missing/* missing */.LO)(`${first.file} cannot be read: ${first.unreadable}`, 'unread');
    const values = await source.contribution.values(first.file);
    if (values.state !== 'present')
        return (0,missing/* missing */.LO)(`${first.file} cannot be read: it ${repository_text/* UNREAD_WORDS */.S6[values.state]}`, 'unread');
    return values.parsed.unreadable
        ? (0,missing/* missing */.LO)(`${first.file} cannot be read: ${values.parsed.unreadable}`, 'unread')
        : values;
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
/* harmony import */ var _compatibility_module_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2094);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6881);
/* harmony import */ var _go_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5785);







/** What the plugin's Go code calls of the server, and which hooks it implements. */
const GO_SERVER = (0,_fact_js__WEBPACK_IMPORTED_MODULE_5__/* .fact */ .f)('goServer', loadGoServer);
async function loadGoServer(source) {
    const sources = await _go_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .GO_SOURCES */ .y.of(source);
    if ((0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b2)(sources))
        return sources;
    const [{ readGoServer }, minimum] = await Promise.all([__webpack_require__.e(/* import() */ 96).then(__webpack_require__.bind(__webpack_require__, 7096)), _compatibility_minimum_js__WEBPACK_IMPORTED_MODULE_2__/* .MINIMUM_VERSION */ .U.of(source)]);
    // Checks of the server's version matter only for what a declared minimum does not have, or what went away.
    const declared = (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_6__/* .isMissing */ .b2)(minimum) ? undefined : minimum.version;
    return readGoServer(sources, (symbol, oldModule, call) => {
        const [first, name = ''] = symbol.split('.');
        if (first === 'API' && ((0,_mattermost_server_history_js__WEBPACK_IMPORTED_MODULE_0__/* .removedIn */ .Md)('api', name) !== undefined || (0,_mattermost_server_history_js__WEBPACK_IMPORTED_MODULE_0__/* .emptiedBy */ .M0)(name) !== undefined))
            return true;
        const came = (0,_mattermost_server_history_js__WEBPACK_IMPORTED_MODULE_0__/* .since */ .XP)(symbol, (0,_compatibility_module_release_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfOldModule */ .n7)(symbol, oldModule, sources.serverModule), call?.values);
        if (came?.spans)
            return true;
        return came !== undefined && (declared === undefined || (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Z)(came.version, declared) > 0);
    });
}


/***/ }),

/***/ 5785:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: function() { return /* binding */ GO_SOURCES; }
});

// EXTERNAL MODULE: ./src/documents/go/module.ts
var go_module = __webpack_require__(4577);
// EXTERNAL MODULE: ./src/documents/go/head.ts
var head = __webpack_require__(4355);
// EXTERNAL MODULE: ./src/documents/go/roles.ts + 1 modules
var roles = __webpack_require__(4428);
// EXTERNAL MODULE: ./src/documents/go/types/program.ts
var program = __webpack_require__(6635);
// EXTERNAL MODULE: ./src/repository/missing.ts
var missing = __webpack_require__(9244);
// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/facts/manifest/manifest.ts + 2 modules
var manifest_manifest = __webpack_require__(9595);
;// CONCATENATED MODULE: ./src/facts/server/inferred-module.ts
/** Hosts whose repositories have an owner and a name. */
const OWNED = /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\//;
/**
 * The module that a repository without go.mod stands for, if any: the start of the import paths whose end is a folder of it,
 * as it was cloned into GOPATH. None where no import leads into the repository.
 */
function inferModules(imports, folders, slug) {
    const votes = new Map();
    for (const path of imports) {
        const start = startOf(path, folders);
        if (start !== undefined)
            votes.set(start, (votes.get(start) ?? 0) + 1);
    }
    const named = slug === undefined ? undefined : [...votes.keys()].find((start) => start.endsWith(`/${slug}`));
    const [most] = [...votes].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
    const path = named ?? most?.[0];
    if (path === undefined)
        return [];
    const nothing = { go: undefined, toolchain: undefined, requires: [], replaces: new Map(), uses: [] };
    return [{ file: '', directory: '', path, ...nothing }];
}
/** What is left of an import path in front of the longest end that is a folder. */
function startOf(path, folders) {
    const parts = path.split('/');
    // The standard library has no dot in its first part.
    if (!parts[0]?.includes('.'))
        return undefined;
    for (let length = OWNED.test(path) ? 3 : 2; length < parts.length; length++)
        if (folders.has(parts.slice(length).join('/')))
            return parts.slice(0, length).join('/');
    return undefined;
}

;// CONCATENATED MODULE: ./src/facts/server/go-sources.ts








/** The Go files, and which of them are compiled into the plugin. */
const GO_SOURCES = (0,fact/* fact */.f)('goSources', loadGoSources);
async function loadGoSources(source) {
    const { contribution, slug } = source;
    const paths = contribution.repository.files.filter((path) => path.endsWith('.go'));
    const mine = paths.filter((path) => contribution.holds(path));
    const written = await loadModules(contribution);
    const texts = new Map();
    const unreadable = [];
    const read = async (path) => {
        const before = texts.get(path);
        if (before)
            return before;
        const role = (0,roles/* roleOfPath */.Xi)(contribution.relative(path));
        const content = role ? undefined : await contribution.text(path);
        const text = content?.state === 'present' ? content.document.text : '';
        if (content?.state === 'outside' || content?.state === 'too-large')
            unreadable.push(`${path} (${content.state})`);
        const made = { path, text, role: role ?? (0,roles/* roleOf */.kp)(contribution.relative(path), text) };
        texts.set(path, made);
        return made;
    };
    // A file that is named like a mock is code wherever its package is compiled.
    const readCompiled = async (path) => {
        const file = await read(path);
        if (file.role !== 'mock')
            return file;
        const content = await contribution.text(path);
        if (content.state !== 'present')
            return file;
        const { text } = content.document;
        const made = { path, text, role: (0,roles/* roleOfText */.Pe)(contribution.relative(path), text) };
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
    const [root = ''] = roots;
    const modules = enclosing(root, written)
        ? written
        : [...written, ...inferModules(importsOf([...texts.values()]), new Set(folders.keys()), slug)];
    const reached = new Set(roots);
    const compiled = [];
    const unfound = new Set();
    for (const folder of reached) {
        for (const path of folders.get(folder) ?? []) {
            const file = await readCompiled(path);
            if (file.role !== 'code' && file.role !== 'generated')
                continue;
            compiled.push(file);
            for (const imported of importsOf([file])) {
                const directory = (0,program/* directoryOf */.j)(imported, modules);
                if (directory === undefined)
                    continue;
                if (folders.has(directory))
                    reached.add(directory);
                else
                    unfound.add(imported);
            }
        }
    }
    const taken = new Set(compiled.map(({ path }) => path));
    compiled.sort((a, b) => (a.path < b.path ? -1 : 1));
    const left = mine.flatMap((path) => taken.has(path) ? [] : [{ path, role: texts.get(path)?.role ?? 'excluded' }]);
    return {
        roots,
        compiled,
        left,
        unreadable,
        modules,
        serverModule: enclosing(root, modules),
        unfound: [...unfound].sort(),
    };
}
function importsOf(files) {
    return files.flatMap(({ text }) => (0,head/* headOf */.U)(text).imports.map(({ path }) => path));
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
    const paths = contribution.repository.files.filter((path) => /(?:^|\/)go\.(?:mod|work)$/.test(path) && (0,roles/* roleOfPath */.Xi)(contribution.relative(path)) !== 'vendored');
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

/***/ 3002:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: function() { return /* binding */ BUNDLER; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7762);
/* harmony import */ var _repository_missing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9244);
/* harmony import */ var _words_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7829);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6881);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3249);






/** What makes the bundle of the web app part. Missing where its configuration cannot be told. */
const BUNDLER = (0,_fact_js__WEBPACK_IMPORTED_MODULE_4__/* .fact */ .f)('bundler', loadBundler);
/** The configurations that bundlers read by themselves, in the order in which they are looked for. */
const OWN = [
    ['webpack', /^(?:webpack|rspack)\.config(?:\.babel)?\.[cm]?[jt]s$/],
    ['vite', /^vite\.config\.[cm]?[jt]s$/],
    ['rollup', /^rollup\.config\.[cm]?[jt]s$/],
    ['esbuild', /^esbuild(?:\.config|\.build)?\.[cm]?[jt]s$/],
];
const STARTED = [
    ['webpack', /(?:webpack|rspack)\b/],
    ['vite', /\bvite\s+build\b/],
    ['rollup', /\brollup\b/],
];
async function loadBundler(source) {
    const scripts = await _scripts_js__WEBPACK_IMPORTED_MODULE_3__/* .SCRIPTS */ .d.of(source);
    if ((0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .isMissing */ .b2)(scripts))
        return scripts;
    const { contribution } = source;
    const folder = contribution.path('webapp');
    const chosen = await chosenIn(contribution, folder);
    if (!chosen)
        return (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .missing */ .LO)('no configuration of a bundler was found in `webapp/`');
    const { tool, file } = chosen;
    const { withProgram } = await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(986)]).then(__webpack_require__.bind(__webpack_require__, 1986));
    const { webpackBundler } = await __webpack_require__.e(/* import() */ 650).then(__webpack_require__.bind(__webpack_require__, 7650));
    const { rollupBundler } = await __webpack_require__.e(/* import() */ 232).then(__webpack_require__.bind(__webpack_require__, 232));
    const { esbuildBundler } = await __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 2640));
    const read = (asked) => withProgram(contribution, folder, ({ program, documents }) => {
        const value = configurationOf(program, tool, file);
        const document = documents.get(file)?.document;
        if (!value || !document)
            return undefined;
        const exported = (name) => program.exported(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name));
        const configured = {
            program,
            value,
            file,
            folder,
            at: document.locate({ start: 0, end: 0 }),
            exported,
            major: (name) => majorOf(exported('package.json'), name),
        };
        const bundler = tool === 'webpack'
            ? webpackBundler(configured)
            : tool === 'esbuild'
                ? esbuildBundler(configured)
                : rollupBundler(configured, tool);
        // What a bundler is asked later has to be loaded now.
        if (asked)
            for (const { path } of scripts.bundled.slice(0, 1))
                bundler.jsx(path);
        for (const ending of ['tsx', 'jsx', 'js', 'ts'])
            bundler.jsx(`${folder}/src/index.${ending}`);
        return bundler;
    });
    return (await read(true)) ?? (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_5__/* .missing */ .LO)(`what ${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(file)} configures cannot be told`);
}
/** The configuration that the build of package.json names, or that a bundler finds by itself. */
async function chosenIn(contribution, folder) {
    const tree = (await contribution.valuesAt('webapp/package.json'))?.parsed.tree;
    const scripts = tree?.kind === 'object' ? tree.entries.find(({ key }) => key === 'scripts')?.value : undefined;
    const build = scripts?.kind === 'object' ? scripts.entries.find(({ key }) => key === 'build')?.value : undefined;
    const command = build?.kind === 'string' ? build.source : '';
    const names = contribution.repository.files
        .filter((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file) === folder)
        .map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file));
    const [tool] = STARTED.find(([, pattern]) => pattern.test(command)) ?? [];
    const [, named] = /(?:--config|-c)[= ]\s*([\w./-]+)/.exec(command) ?? [];
    const file = named === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, named);
    if (tool && file !== undefined && contribution.has(file))
        return { tool, file };
    for (const [own, pattern] of OWN) {
        const name = names.find((candidate) => pattern.test(candidate));
        if (name !== undefined && (tool === undefined || tool === own))
            return { tool: own, file: `${folder}/${name}` };
    }
    return undefined;
}
/** The configuration as an object; undefined where it is none that can be told. */
function configurationOf(program, tool, file) {
    const exported = program.exported(file);
    if (tool === 'esbuild')
        return exported && builtBy(program);
    const whole = exported?.kind === 'closure' ? program.call(exported, [_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV, _documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV]) : exported;
    const [only, ...more] = whole?.kind === 'list' ? whole.items : whole ? [whole] : [];
    if (!only || more.length > 0)
        return undefined;
    // A configuration may be one of two by the mode; where they differ in what is asked here, nothing is told.
    return (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(only).every(({ kind }) => kind === 'struct') ? only : undefined;
}
/** What a script hands to esbuild, where it does so once. */
function builtBy({ calls }) {
    const builds = calls.filter(({ module, path }) => module === 'esbuild' && /^(?:build|buildSync|context)$/.test(path.at(-1) ?? ''));
    const [options, ...more] = builds.map(({ parameters: [first] }) => first);
    return options?.kind === 'struct' && more.length === 0 ? options : undefined;
}
function majorOf(manifest, name) {
    for (const group of ['devDependencies', 'dependencies']) {
        const range = manifest && (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_1__/* .memberAt */ .mz)(manifest, group, name));
        const major = range === undefined ? undefined : /^[~^>=\sv]*(\d{1,3})\b/.exec(range)?.[1];
        if (major !== undefined)
            return Number(major);
    }
    return undefined;
}


/***/ }),

/***/ 3249:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: function() { return /* binding */ SCRIPTS; }
/* harmony export */ });
/* harmony import */ var _repository_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6881);
/* harmony import */ var _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9595);



const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const CONFIGURATION = /^(?:webpack|vite|rollup|rspack|esbuild)[\w.-]*\.(?:[cm]?[jt]s)$/;
/** More than the largest public plugin has by far. */
const MAX_FILES = 5000;
/** The scripts in `webapp/`, without those of tests; it does not apply where the plugin has no web app part. */
const SCRIPTS = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .fact */ .f)('scripts', loadScripts);
async function loadScripts(source) {
    const manifest = await _manifest_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST */ .e0.of(source);
    const { contribution } = source;
    const folder = contribution.path('webapp/');
    const paths = contribution.files('script').filter((path) => path.startsWith(folder) && SCRIPT.test(path));
    if (paths.length === 0)
        return !(0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(manifest) && manifest.value.webapp
            ? (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('the manifest names a web app part, and there is no source for it in `webapp/`')
            : (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .inapplicable */ .vA)('there is no web app part');
    if (paths.length > MAX_FILES)
        return (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)(`the web app part has more than ${MAX_FILES} files`, 'unread');
    const { ScriptDocument } = await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(469)]).then(__webpack_require__.bind(__webpack_require__, 850));
    const { bundled } = await __webpack_require__.e(/* import() */ 586).then(__webpack_require__.bind(__webpack_require__, 586));
    const scripts = [];
    const unreadable = [];
    for (const path of paths) {
        const text = await contribution.text(path);
        if (text.state === 'absent')
            continue;
        if (text.state !== 'present')
            unreadable.push(path);
        else
            scripts.push({
                path,
                text: text.document.text,
                isConfiguration: CONFIGURATION.test(path.slice(path.lastIndexOf('/') + 1)),
            });
    }
    const taken = bundled(scripts, await packagesIn(contribution, 'webapp/package.json'));
    const parsed = new Map();
    return {
        bundled: scripts.filter((script) => taken.has(script) && !script.isConfiguration),
        unreadable,
        // Beside the bundler's configuration lie those of other tools.
        left: scripts.filter((script) => !taken.has(script) && script.path.slice(folder.length).includes('/')).length,
        parse(script) {
            if (!parsed.has(script))
                parsed.set(script, ScriptDocument.parse(script.path, script.text));
            return parsed.get(script);
        },
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

/***/ 2932:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: function() { return /* binding */ WEBAPP; }
/* harmony export */ });
/* harmony import */ var _repository_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9244);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6881);
/* harmony import */ var _bundling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
/* harmony import */ var _scripts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3249);




/** What the web app part calls, imports and leaves to the web app. */
const WEBAPP = (0,_fact_js__WEBPACK_IMPORTED_MODULE_2__/* .fact */ .f)('webapp', loadWebapp);
async function loadWebapp(source) {
    const scripts = await _scripts_js__WEBPACK_IMPORTED_MODULE_1__/* .SCRIPTS */ .d.of(source);
    if ((0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(scripts))
        return scripts;
    const bundler = await _bundling_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLER */ .X.of(source);
    const { readScript } = await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 3482));
    const { lentGlobals } = await __webpack_require__.e(/* import() */ 317).then(__webpack_require__.bind(__webpack_require__, 8317));
    const { importsOf } = await __webpack_require__.e(/* import() */ 787).then(__webpack_require__.bind(__webpack_require__, 2787));
    const found = {
        registry: [],
        globals: [],
        assigned: new Set(),
        removals: [],
        reactUses: [],
        unreadable: [...scripts.unreadable],
    };
    for (const script of scripts.bundled)
        readScript(script, scripts, found);
    const imports = importsOf(scripts, bundler);
    const { assigned, ...webapp } = found;
    const state = (module) => ((0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(bundler) ? 'unknown' : bundler.external(module).state);
    const lent = (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(bundler) ? [] : [...lentGlobals(bundler, imports)];
    return {
        ...webapp,
        bundler,
        imports,
        left: scripts.left,
        removals: webapp.removals.filter(({ of }) => state(of) !== 'bundled'),
        // The client of a bundled React 18 calls what is external.
        reactUses: webapp.reactUses.filter(({ module }) => state(module.replace('/client', '')) === 'external'),
        globals: [...lent, ...webapp.globals].filter(({ name }) => !assigned.has(name.split('.')[0] ?? '')),
    };
}


/***/ }),

/***/ 8028:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: function() { return /* binding */ readInputs; }
/* harmony export */ });
/* harmony import */ var _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3841);
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4363);
/* harmony import */ var _words_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5541);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3433);





/**
 * Checks the inputs by the table; an empty value counts as left out.
 * @throws UsageError with every wrong value.
 */
function readInputs(given) {
    const problems = [];
    const text = (name) => {
        const row = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc.find((candidate) => candidate.name === name);
        const value = given(name)?.trim();
        // An expression is for the runner to fill in.
        const fallback = row?.default.startsWith('${{') ? undefined : row?.default;
        return value || fallback || undefined;
    };
    const choice = (name, values) => {
        const value = text(name);
        const chosen = values.find((allowed) => allowed === value);
        if (value !== undefined && chosen === undefined)
            problems.push(`${name}: "${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(value.slice(0, 80))}" is not allowed. ${(0,_words_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedWords */ .w)(value, values)}`);
        return chosen;
    };
    const inputs = {
        path: text('path') ?? '.',
        kind: choice('kind', _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .KINDS */ .GW),
        marketplace: choice('marketplace', _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .MARKETPLACES */ .nL),
        failOn: choice('fail-on', _table_js__WEBPACK_IMPORTED_MODULE_2__/* .FAIL_ON */ .d$) ?? 'error',
        releaseTag: text('release-tag'),
        config: text('config'),
        noIgnores: choice('no-ignores', _table_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo) === 'true',
        online: choice('online', _table_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo) === 'true',
        token: text('token'),
        annotations: choice('annotations', _table_js__WEBPACK_IMPORTED_MODULE_2__/* .ANNOTATIONS */ .BC) ?? 'auto',
        report: text('report'),
        format: choice('format', _table_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .hR) ?? 'terminal',
        output: text('output'),
        matrix: choice('matrix', _table_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo) === 'true',
        whatIf: text('what-if'),
    };
    if (inputs.whatIf !== undefined && !/^\d+\.\d+(?:\.\d+)?$/.test(inputs.whatIf))
        problems.push(`what-if: "${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(inputs.whatIf.slice(0, 80))}" is no version such as 10.5.0.`);
    if (problems.length > 0)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(problems);
    return Object.freeze(inputs);
}


/***/ }),

/***/ 5541:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: function() { return /* binding */ ANNOTATIONS; },
/* harmony export */   Fo: function() { return /* binding */ SWITCH; },
/* harmony export */   d$: function() { return /* binding */ FAIL_ON; },
/* harmony export */   hR: function() { return /* binding */ FORMATS; },
/* harmony export */   mc: function() { return /* binding */ INPUTS; }
/* harmony export */ });
/* harmony import */ var _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3841);

/** What the command line prints. */
const FORMATS = ['terminal', 'json', 'markdown', 'annotations'];
/** What fails a run. */
const FAIL_ON = ['error', 'warning', 'unknown', 'never'];
/** The values of an input that is on or off. */
const SWITCH = ['true', 'false'];
/** Where findings are put on their lines. */
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
        values: _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW,
        hint: 'KIND',
        description: 'What the contribution is. Found from its files where it is left out; a webhook or a tool must be named.',
    },
    {
        name: 'marketplace',
        on: 'both',
        default: '',
        values: _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKETPLACES */ .nL,
        hint: 'MARKETPLACE',
        description: 'Whose verdict gates. Default: in-product for plugins and apps, web for the rest. Both are always shown.',
    },
    {
        name: 'fail-on',
        on: 'both',
        default: 'error',
        values: FAIL_ON,
        hint: 'SEVERITY',
        description: 'What fails the run: findings of that severity and above; with unknown, errors and what could not be checked; with never, nothing.',
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
        name: 'no-ignores',
        on: 'command',
        default: 'false',
        values: SWITCH,
        hint: '',
        description: 'Set nothing aside, whatever the configuration says: for reviewers.',
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
    {
        name: 'matrix',
        on: 'command',
        default: 'false',
        values: SWITCH,
        hint: '',
        description: 'Print for every server release whether the plugin works there, and why not.',
    },
    {
        name: 'what-if',
        on: 'command',
        default: '',
        hint: 'VERSION',
        description: 'Tell what would have to change to allow this version as the minimum.',
    },
];


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

/***/ 8822:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kz: function() { return /* binding */ hookChange; },
  me: function() { return /* binding */ renamedGroup; },
  fS: function() { return /* binding */ settingChange; }
});

;// CONCATENATED MODULE: ./src/data/behaviour-changes.json
var behaviour_changes_namespaceObject = /*#__PURE__*/JSON.parse('{"JL":{"MessagesWillBeConsumed":{"from":"9.3","since":"11.10","before":"call the hook `MessagesWillBeConsumed` only where an administrator has set a feature flag for it","source":"changelog 11.10 (mattermost/mattermost docs/main/product-overview/mattermost-v11-changelog.mdx): plugins may implement MessagesWillBeConsumed without requiring the feature flag"}},"W0":{"secret":{"from":"10.1","since":"10.3","before":"overwrite the value of a setting with `secret` with asterisks when the page is saved","source":"https://github.com/mattermost/mattermost/pull/29029"}},"DH":{"default":{"from":"10.0","since":"11.8","before":"do not apply the `default` of a setting in `sections`: the plugin gets an empty value until somebody saves the page","source":"changelog 11.8 (mattermost/docs)"},"secret":{"from":"10.1","since":"11.5","before":"send the value of a `secret` setting in `sections` to the System Console unmasked","source":"https://github.com/mattermost/mattermost/pull/35214 (named in #34642); changelog 11.5"}},"w7":{"custom_profile_attributes":{"until":"11.8","now":"access_control","source":"changelog 11.8; https://github.com/mattermost/mattermost/pull/36173 describes the migration"}}}');
;// CONCATENATED MODULE: ./src/mattermost/behaviour.ts

/** What is known of a hook. */
function hookChange(name) {
    return own(behaviour_changes_namespaceObject.JL, name);
}
/** What is known of a field of a setting, which may stand in a section. */
function settingChange(name, inSection) {
    return ((inSection ? own(behaviour_changes_namespaceObject.DH, name) : undefined) ??
        own(behaviour_changes_namespaceObject.W0, name));
}
/** The release that gave a group of properties another name, and that name. */
function renamedGroup(name) {
    return own(behaviour_changes_namespaceObject.w7, name);
}
function own(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
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
        // A webhook or a tool runs beside the server, which loads nothing of it.
        kinds: ['plugin', 'app', 'playbook'],
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
    if (requirement.kinds && !requirement.kinds.includes(kind))
        return [];
    return (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .marketplacesOf */ .Ur)(kind).filter((marketplace) => marketplace === 'in-product' || requirement.level === 'web' || requirement.level === 'both');
}


/***/ }),

/***/ 527:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RX: function() { return /* binding */ NEWEST; },
  G0: function() { return /* binding */ NEWEST_DATE; },
  Vl: function() { return /* binding */ NEWEST_REGISTRY; },
  H0: function() { return /* binding */ REGISTRY_METHODS; },
  M0: function() { return /* binding */ emptiedBy; },
  $e: function() { return /* binding */ fieldSince; },
  xk: function() { return /* binding */ fieldUntil; },
  qo: function() { return /* binding */ hookSince; },
  E5: function() { return /* binding */ isOnlyShown; },
  Ot: function() { return /* binding */ reactSince; },
  oX: function() { return /* binding */ registryDeprecatedIn; },
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
// EXTERNAL MODULE: ./src/data/react-apis.json
var react_apis = __webpack_require__(4957);
// EXTERNAL MODULE: ./src/data/webapp-registry.json
var webapp_registry = __webpack_require__(7881);
// EXTERNAL MODULE: ./src/mattermost/signatures.ts
var signatures = __webpack_require__(19);
// EXTERNAL MODULE: ./src/mattermost/spans.ts
var spans = __webpack_require__(607);
// EXTERNAL MODULE: ./src/mattermost/versions.ts
var versions = __webpack_require__(9597);
;// CONCATENATED MODULE: ./src/mattermost/server-history.ts









/** The newest release that the tables know. */
const NEWEST = plugin_api/* newestReleaseCovered */.Wj;
/** The day of that release. */
const NEWEST_DATE = plugin_api/* newestReleaseDate */.Sm;
/** The newest release whose registry was read as a whole: of later ones single changes are known at most. */
const NEWEST_REGISTRY = webapp_registry/* registryReadTo */.jC;
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
    const from = own(plugin_api/* removedIntroducedIn */.pN, name);
    const found = dated(name, plugin_api/* api */.FH, plugin_api/* recommended.api */.W2.F, plugin_api/* verified.api */.zr.F);
    if (!found)
        return from === undefined
            ? undefined
            : { version: from, annotated: undefined, proven: true, spans: [{ from, until: removedIn('api', name) }] };
    const backported = own(plugin_api/* backported */.Mz, name);
    return backported ? { ...found, spans: (0,spans/* spansWith */.g)(backported.patches, found.version) } : found;
}
/** When a hook came. */
function hookSince(name) {
    const gone = removedIn('hook', name);
    const from = own(plugin_api/* removedIntroducedIn */.pN, name);
    return gone === undefined || from === undefined
        ? dated(name, plugin_api/* hooks */.JL, plugin_api/* recommended.hooks */.W2.J, plugin_api/* verified.hooks */.zr.J)
        : { version: from, annotated: undefined, proven: true, spans: [{ from, until: gone }] };
}
/**
 * When the server could do what a symbol such as `API.GetUser`, `KV.Set` or `cluster.NewMutex` asks of it.
 * `values` is the number of arguments, where it can be told.
 */
function since(symbol, oldModule, values) {
    const former = (0,signatures/* formerSignature */.y)(symbol, values);
    if (former)
        return { version: former.from, annotated: undefined, proven: false, spans: [former] };
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
/** The release from which on servers no longer read a field of the manifest. */
function fieldUntil(name) {
    return own(manifest_fields.fields, name)?.removedIn;
}
/** Whether a server that does not know a field merely leaves it out of what it shows. */
function isOnlyShown(of, name) {
    return manifest_fields.notShown.includes(of === 'fields' ? name : `${of}.${name}`);
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
/** The first release whose web app lends a React of that major version. */
function reactSince(major) {
    return react_apis/* servers */.b0[major].since;
}
/** The release from which on a method of the web app's registry is out of favour. */
function registryDeprecatedIn(method) {
    return own(webapp_registry/* deprecated */.io, method);
}
/** The methods of the web app's registry, in whatever release. */
const REGISTRY_METHODS = Object.keys(webapp_registry/* registry */.u5);


/***/ }),

/***/ 19:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ hasFormerSignature; },
/* harmony export */   y: function() { return /* binding */ formerSignature; }
/* harmony export */ });
/* harmony import */ var _data_plugin_api_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(416);

const FORMER = new Map(_data_plugin_api_json__WEBPACK_IMPORTED_MODULE_0__/* .signatureChanges */ .AQ.flatMap(({ name, changedIn, beforeParams, afterParams, wire, from }) => wire === 'fails' && from !== undefined && beforeParams.length !== afterParams.length
    ? [[name, { values: beforeParams.length, from, until: changedIn, now: afterParams }]]
    : []));
/** Whether the number of its arguments tells which servers understand a call. */
function hasFormerSignature(symbol) {
    return FORMER.has(symbol.slice(symbol.lastIndexOf('.') + 1)) && /^(?:API|Property)\./.test(symbol);
}
/** The former signature that a call has, told by the number of its arguments; the wrapper's methods have those of the API. */
function formerSignature(symbol, values) {
    const former = FORMER.get(symbol.slice(symbol.lastIndexOf('.') + 1));
    return former?.values === values && hasFormerSignature(symbol) ? former : undefined;
}


/***/ }),

/***/ 607:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: function() { return /* binding */ spansWith; },
/* harmony export */   i: function() { return /* binding */ spanAt; }
/* harmony export */ });
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9597);

/** The span that a server lies in. `10.11` stands for the newest patch of that release. */
function spanAt(spans, version) {
    const server = version.split('.').length === 2 ? `${version}.9999` : version;
    return spans.find(({ from, until }) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(from, server) <= 0 && (until === undefined || (0,_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(server, until) < 0));
}
/** The spans of something that stays from a release on, and that patches of older releases got, too. */
function spansWith(patches, since) {
    return [...patches.map((from) => ({ from, until: nextMinor(from) })), { from: since, until: undefined }];
}
function nextMinor(version) {
    const [major = '0', minor = '0'] = version.split('.');
    return `${major}.${Number(minor) + 1}`;
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
        return { refused: `${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(file)} lies outside of the workspace. Name a file below it.` };
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
    return { refused: `${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(file)} leads into a .git folder, where nothing is written. Name another file.` };
}
function throughLink(file, link) {
    return link === file
        ? `${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(file)} is a link, and nothing is written through one. Name a file that is none.`
        : `${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(file)} leads through the link ${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(link)}, and nothing is written through one. Name another file.`;
}


/***/ }),

/***/ 3559:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: function() { return /* binding */ readRegular; },
/* harmony export */   bt: function() { return /* binding */ listFolder; },
/* harmony export */   iE: function() { return /* binding */ saysAbsent; },
/* harmony export */   lc: function() { return /* binding */ readSideText; },
/* harmony export */   t8: function() { return /* binding */ openParts; },
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
/** Opens a file that git keeps, to read parts of it; undefined where it cannot be read. Links are not followed. */
function openParts(path) {
    let file;
    try {
        if (UNFOLLOWING === 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink())
            return undefined;
        const opened = (file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, UNFOLLOWED));
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(opened);
        if (found.isFile()) {
            return {
                size: found.size,
                read: (offset, length) => {
                    const bytes = Buffer.alloc(Math.max(0, Math.min(length, found.size - offset)));
                    return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(opened, bytes, 0, bytes.length, offset));
                },
                close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened),
            };
        }
    }
    catch (error) {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        if (saysAbsent(error) || LINK.has(codeOf(error)) || UNREADABLE.has(codeOf(error)))
            return undefined;
        throw error;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    return undefined;
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
function missing(reason, cause = 'undecided') {
    return { missing: reason, cause };
}
/** Makes the mark of a fact that does not exist here; the reason completes "does not apply: …". */
function inapplicable(reason) {
    return { missing: reason, cause: 'inapplicable' };
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
        throw failure('ENOENT', `there is no folder "${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}".`);
    const asked = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .folderAt */ .w3)(led.path);
    if (asked === undefined)
        throw failure('ENOTDIR', `"${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}" is no folder.`);
    const workspace = within === undefined ? undefined : (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .folderAt */ .w3)(within);
    const strayed = links.some((folder) => {
        const left = enclosing(folder, undefined);
        return left !== undefined && !(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(left, asked);
    });
    if (strayed)
        throw failure('REFUSED', `"${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}" leads out of the repository through a link. Name a folder of the repository.`);
    if (workspace !== undefined && !(0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(workspace, asked))
        throw failure('REFUSED', `"${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}" lies outside of the workspace. Name a folder of the workspace.`);
    const worktree = enclosing(asked, workspace);
    const root = worktree ?? asked;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, asked).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).some(_links_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitName */ .M$))
        throw failure('REFUSED', `"${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}" lies in a .git folder, which is no part of the contribution.`);
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
/* harmony import */ var _documents_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7592);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9995);
/* harmony import */ var _documents_values_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5107);



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
        document: new _documents_text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextDocument */ .V(file, text),
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
/** The values in a text: JSON by its name, and YAML else. One that takes too long is `unreadable`. */
async function valuesOf(text) {
    const { document } = text;
    const parsedBy = (parse) => {
        const parsed = (0,_documents_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(document.file, document.text.length, parse);
        return (0,_documents_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutOfTime */ .bK)(parsed) ? { tree: undefined, problems: [], trailing: undefined, unreadable: TOO_LONG } : parsed;
    };
    if (document.file.endsWith('.json'))
        return { ...text, format: 'json', parsed: parsedBy(() => (0,_documents_values_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(document.text, text.hasMark)) };
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 3790));
    return { ...text, format: 'yaml', parsed: parsedBy(() => parseYaml(document.text)) };
}
const TOO_LONG = 'it takes too long to read';


/***/ }),

/***/ 2391:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: function() { return /* binding */ heldIn; },
/* harmony export */   z6: function() { return /* binding */ check; },
/* harmony export */   zQ: function() { return /* binding */ waitingIn; }
/* harmony export */ });
/* harmony import */ var _documents_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7592);
/* harmony import */ var _documents_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9995);
/* harmony import */ var _repository_missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9244);
/* harmony import */ var _words_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2743);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6270);
/* harmony import */ var _ignores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3344);






/** What was set aside of a rule's findings. */
function heldIn(outcome) {
    return 'ignored' in outcome ? outcome.ignored : [];
}
/** What a fork asks to set aside of a rule's findings; they count all the same. */
function waitingIn(outcome) {
    return 'waiting' in outcome ? outcome.waiting : [];
}
/** Runs rules, each alone, on the facts of a source. The order of the outcomes is the order of the rules. */
async function check(source, rules, ignores) {
    const judged = [];
    for (const rule of rules)
        judged.push(await judgedBy(rule, source));
    const outcomes = [];
    // One slice of time for all rules: one that does not end within it is left, and the others go on.
    while (outcomes.length < rules.length) {
        const ended = (0,_documents_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)('the rules', rules.length * CHARACTERS, () => {
            for (const each of judged.slice(outcomes.length)) {
                (0,_documents_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .hF)(each.rule.id);
                outcomes.push(outcomeOf(each, ignores));
            }
        });
        const late = judged[outcomes.length];
        if ((0,_documents_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutOfTime */ .bK)(ended) && late)
            outcomes.push(outcomeOf({ ...late, result: TOO_LONG }, ignores));
    }
    return outcomes;
}
/** What a rule is given of time, as if it were a document of that length. */
const CHARACTERS = 10 * 1024;
const TOO_LONG = (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .missing */ .LO)('these files take the rule too long', 'unread');
async function judgedBy(rule, source) {
    const start = performance.now();
    const result = await rule.judge(source).catch((thrown) => ({ thrown }));
    return { rule, milliseconds: performance.now() - start, result };
}
function outcomeOf({ rule, milliseconds, result }, ignores) {
    const start = performance.now();
    const found = resultOf(rule, result, ignores);
    return { rule, milliseconds: milliseconds + performance.now() - start, ...found };
}
function resultOf(rule, judged, ignores) {
    try {
        if ('thrown' in judged)
            throw judged.thrown;
        if ((0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(judged))
            return { status: 'skipped', reason: judged.missing, cause: judged.cause };
        const all = [...judged()].map((problem) => findingOf(rule, problem)).sort((a, b) => (0,_documents_text_js__WEBPACK_IMPORTED_MODULE_3__/* .compareLocations */ .Q)(a.at, b.at));
        const matching = all.flatMap((finding) => {
            const fitting = ignores.filter((candidate) => (0,_ignores_js__WEBPACK_IMPORTED_MODULE_4__/* .setsAside */ .Gu)(candidate, rule, finding));
            const ignore = fitting.find(({ standing }) => standing !== 'waiting') ?? fitting[0];
            return ignore ? [{ ignore, finding }] : [];
        });
        const waiting = matching.filter(({ ignore }) => ignore.standing === 'waiting');
        const ignored = matching.filter(({ ignore }) => ignore.standing !== 'waiting');
        const held = new Set(ignored.map(({ finding }) => finding));
        const findings = all.filter((finding) => !held.has(finding));
        if (findings.length > 0)
            return { status: 'failed', ...shownOf(findings), ignored, waiting };
        return ignored.length > 0 ? { status: 'ignored', ignored } : { status: 'passed' };
    }
    catch (error) {
        return { status: 'errored', reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
    }
}
/** How many findings of one rule are shown. */
const MOST = 50;
function shownOf(all) {
    if (all.length <= MOST)
        return { findings: all };
    const heaviest = _finding_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .o.flatMap((severity) => all.filter((finding) => finding.severity === severity));
    const shown = new Set(heaviest.slice(0, MOST));
    const count = (severity) => heaviest.slice(MOST).filter((finding) => finding.severity === severity).length;
    return {
        findings: all.filter((finding) => shown.has(finding)),
        unshown: { error: count('error'), warning: count('warning'), notice: count('notice') },
    };
}
/** Nobody reviews a longer line, and many findings on it would fill the memory. */
const LONGEST_SUGGESTION = 1_000;
/** A suggestion, where its line can be put in place as it is: asterisks for a secret would damage the file. */
function shownSuggestion(suggestion) {
    if (suggestion === undefined || suggestion.text.length > LONGEST_SUGGESTION)
        return undefined;
    return (0,_words_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .Iv)(suggestion.text) === suggestion.text ? suggestion : undefined;
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
        suggestion: shownSuggestion(problem.suggestion),
    };
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

/***/ 3344:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: function() { return /* binding */ setsAside; },
/* harmony export */   Vb: function() { return /* binding */ nameOf; },
/* harmony export */   ij: function() { return /* binding */ countedByRule; },
/* harmony export */   w1: function() { return /* binding */ unusedWords; }
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);

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
    return _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.findLast((severity) => Object.values(codes).includes(severity));
}
/** Held findings in numbers, as `3 findings: docs/links (2), manifest/id (1)`. */
function countedByRule(held) {
    const byRule = new Map();
    for (const { finding } of held)
        byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
    const parts = [...byRule].map(([rule, count]) => `${rule} (${count})`);
    return `${held.length} finding${held.length === 1 ? '' : 's'}: ${parts.join(', ')}`;
}


/***/ }),

/***/ 4724:
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
            return () => check(Object.fromEntries(values));
        },
    };
}

;// CONCATENATED MODULE: ./src/rules/app/deprecated.ts



const { since: SINCE = '', gone: GONE = '' } = known_breaks/* breaks */.T.find(({ id }) => id === 'apps-framework') ?? {};
const deprecated = rule({
    id: 'app/deprecated',
    requirements: ['functional/compatibility'],
    kinds: ['app'],
    severity: 'notice',
    summary: 'The app does not depend on a framework that is going away',
    why: `From server ${SINCE} on, the Apps framework is deprecated for new installations: who sets up Mattermost today cannot count on it. A server of ${GONE} or later does not even start while the feature flag \`AppsEnabled\` is set.`,
    fix: 'Plan to move the app to a plugin, or to webhooks and slash commands with a bot account.',
    example: { bad: {}, good: {} },
    needs: { apps: facts_app/* APPS */.h },
    *check({ apps }) {
        for (const app of apps) {
            yield {
                message: `Mattermost deprecated the Apps framework for new installations in server ${SINCE}, and servers from ${GONE} on do not start with it.`,
                at: app.atKey('app_id'),
            };
        }
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
    needs: { apps: facts_app/* APPS */.h },
    *check({ apps }) {
        for (const app of apps) {
            if (app.isObject && !app.value.description?.trim())
                yield { message: 'The manifest has no `description`.', at: app.at('description') };
        }
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
    needs: { apps: facts_app/* APPS */.h },
    *check({ apps }) {
        for (const app of apps) {
            for (const [index, location] of (app.value.requested_locations ?? []).entries()) {
                if (typeof location !== 'string' ||
                    KNOWN.some((known) => location === known || location.startsWith(`${known}/`)))
                    continue;
                const meant = (0,nearest/* nearest */.p)(location, KNOWN);
                yield {
                    message: `${(0,quote/* quote */.hD)(location)} is no location${meant ? `: \`${meant}\` is meant?` : '.'}`,
                    at: app.at('requested_locations', index),
                };
            }
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
    needs: { apps: facts_app/* APPS */.h },
    *check({ apps }) {
        for (const app of apps) {
            const value = app.value.min_server_version;
            const at = app.at('min_server_version');
            if (!app.isObject)
                continue;
            if (value === undefined || value === '')
                yield {
                    code: 'absent',
                    message: 'The manifest has no `min_server_version`. The Apps plugin knows no such field; the Marketplace asks for it all the same.',
                    at,
                };
            else if (typeof value !== 'string')
                yield { code: 'no-string', message: '`min_server_version` is no string.', at };
            else if (versionDefect(value) !== undefined)
                yield { code: 'no-version', message: `${(0,quote/* quote */.hD)(value)} is no version: it ${versionDefect(value) ?? ''}.`, at };
            else {
                const version = parse_default()(value);
                if (!version)
                    continue;
                const minor = `${version.major}.${version.minor}`;
                if (lt_default()(version, least))
                    yield {
                        code: 'too-old',
                        message: `${(0,quote/* quote */.hD)(value)} is older than ${least}, which the Apps plugin ${pluginVersion} needs.`,
                        at,
                    };
                else if (!RELEASED.has(minor) && lt_default()(version, `${server_releases/* newest */.BP}.0`))
                    yield {
                        code: 'unpublished',
                        message: `There is no Mattermost release ${minor}: ${(0,quote/* quote */.hD)(value)} was never published.`,
                        at,
                    };
            }
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
    needs: { apps: facts_app/* APPS */.h },
    *check({ apps }) {
        for (const app of apps) {
            for (const [index, permission] of (app.value.requested_permissions ?? []).entries()) {
                if (typeof permission !== 'string' || permissions_KNOWN.includes(permission))
                    continue;
                const meant = (0,nearest/* nearest */.p)(permission, permissions_KNOWN);
                yield {
                    message: `${(0,quote/* quote */.hD)(permission)} is no permission${meant ? `: \`${meant}\` is meant?` : '.'}`,
                    at: app.at('requested_permissions', index),
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./src/mattermost/refusals/size.ts

/** The sentence on what has more bytes, or fewer, than it may; `limit` is a main clause. */
function wrongSize(value, bytes, limit) {
    return `${(0,quote/* quote */.hD)(value)} has ${bytes} bytes; ${limit}.`;
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
    needs: { appFiles: facts_app/* APP_FILES */.O2 },
    *check({ appFiles }) {
        if (appFiles.length === 0)
            yield { message: `There is no \`${app_manifest_namespaceObject.NJ.U}\` here.` };
        for (const { file, unreadable, size } of appFiles) {
            if (unreadable !== undefined)
                yield { message: `${(0,quote/* quote */.hD)(file)} cannot be read: ${unreadable}.` };
            else if (size > MAX_BYTES)
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
    needs: { apps: facts_app/* APPS */.h },
    *check({ apps }) {
        for (const app of apps) {
            const url = app.value.http?.root_url;
            const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
            if (url === undefined || !parsed)
                continue;
            const at = app.at('http', 'root_url');
            if (OWN_MACHINE.test(parsed.hostname))
                yield { message: `${(0,quote/* quote */.hD)(url)} leads to the machine that Mattermost runs on.`, at };
            else if (parsed.protocol === 'http:')
                yield { message: `${(0,quote/* quote */.hD)(url)} is not encrypted.`, at };
        }
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
    const place = name === undefined ? subject : isIndex(path.at(-1)) ? `An entry of ${(0,quote/* quote */.hD)(name)}` : (0,quote/* quote */.hD)(name);
    if (keyword === 'required')
        return `${place} has no ${(0,quote/* quote */.hD)(missing ?? '')}.`;
    if (keyword === 'type')
        return `${place} is ${typeOf(found)}, where ${allowed.map(typeName).join(' or ')} is read.`;
    if (keyword === 'enum')
        return noneOf(found, name === undefined ? 'value' : (0,quote/* quote */.hD)(name), allowed);
    if (keyword === 'minItems')
        return `${place} is empty: at least one is needed.`;
    if (keyword === 'maxItems')
        return `${place} has ${Array.isArray(found) ? found.length : 'too many'} entries, more than are taken.`;
    return `${place} is empty.`;
}
/** The sentence on a value that is none of a list. */
function noneOf(found, what, allowed) {
    return `${(0,quote/* quote */.hD)(typeof found === 'string' ? found : JSON.stringify(found ?? null))} is no ${what}: it is one of ${allowed.map(quote/* quote */.hD).join(', ')}.`;
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
    return `${(0,quote/* quote */.hD)(url)} is no http or https URL${asked}.`;
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
        yield { words: `${(0,quote/* quote */.hD)(icon)} is no path in the app's static folder: it ${defect}.`, path: ['icon'] };
    yield* permissionObjections(app.requested_permissions);
    if (isObject && !DEPLOYMENTS.some((name) => name in Object(decoded.value))) {
        yield { words: `The manifest has no deployment: none of ${DEPLOYMENTS.map(quote/* quote */.hD).join(', ')}.`, path: [] };
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
        yield { words: `${(0,quote/* quote */.hD)(name)} has a character that ${called} cannot have: ${(0,quote/* quote */.hD)(wrong)}.`, path: [field] };
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
    needs: { appFiles: facts_app/* APP_FILES */.O2 },
    *check({ appFiles }) {
        for (const { document, parsed } of appFiles)
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
    needs: { apps: facts_app/* APPS */.h },
    *check({ apps }) {
        for (const app of apps) {
            for (const { path, key, span, known } of app.decoded.unknownKeys) {
                const at = app.source.locate(span);
                const place = path.length === 0 ? 'the manifest' : (0,quote/* quote */.hD)(String(path.findLast((part) => typeof part === 'string')));
                const meant = (0,nearest/* nearest */.p)(key, known);
                if (path.length === 0 && BEFORE_ONE.has(key)) {
                    yield {
                        message: `${(0,quote/* quote */.hD)(key)} is no longer read: it belongs to manifests before 1.0.`,
                        at,
                        fix: 'Describe the deployment under `http`, `aws_lambda`, `open_faas` or `plugin`.',
                    };
                }
                else
                    yield { message: `${(0,quote/* quote */.hD)(key)} is no key of ${place}${meant ? `: \`${meant}\` is meant?` : '.'}`, at };
            }
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
    needs: { apps: facts_app/* APPS */.h },
    *check({ apps }) {
        for (const app of apps) {
            yield* appRefusals(app);
        }
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
    needs: { apps: facts_app/* APPS */.h },
    *check({ apps }) {
        for (const app of apps) {
            const { version } = app.value;
            const at = app.at('version');
            if (!version)
                yield { message: 'The manifest has no `version`.', at };
            else if (/^v?0*(?:[._-]|$)/i.test(version))
                yield { message: `${(0,quote/* quote */.hD)(version)} is below 1.0: it can be listed as Beta only.`, at };
            else if (/^v?\d.*[-_.](?:alpha|beta|rc)/i.test(version))
                yield { message: `${(0,quote/* quote */.hD)(version)} is a pre-release: it can be listed as Beta only.`, at };
        }
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
    needs: { apps: facts_app/* APPS */.h },
    *check({ apps }) {
        for (const app of apps) {
            const type = app.value.remote_webhook_auth_type;
            if (!type)
                continue;
            const at = app.at('remote_webhook_auth_type');
            if (type === 'jwt')
                yield { message: '`jwt` is not implemented in the Apps plugin.', at };
            else if (!webhook_auth_KNOWN.includes(type))
                yield { message: `${(0,quote/* quote */.hD)(type)} is no way to authenticate webhooks.`, at };
        }
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
    const { version, annotated, spans } = need;
    const patches = (spans ?? []).flatMap(({ from }) => (from === version ? [] : [from]));
    if (patches.length > 0)
        return `exists only from ${version}, and in older releases from the patches ${patches.join(', ')}`;
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



/** What forces the highest version of all; it weighs as much as the heaviest that is newer than the declared one. */
function forcingNeed(needs, declared) {
    const deciding = (0,compatibility_need/* decidingNeeds */.Hm)(needs);
    const [top] = (0,compatibility_need/* explainVersions */.R)(deciding);
    const need = deciding.find(({ symbol, version }) => symbol === top?.symbol && version === top.version);
    if (!need || !(0,compatibility_need/* weightOf */.mm)(need, declared))
        return undefined;
    const weight = deciding.some((each) => (0,compatibility_need/* weightOf */.mm)(each, declared) === 'error') ? 'error' : 'warning';
    return { need, weight, place: `${top?.places[0]?.file ?? ''}:${top?.places[0]?.line ?? 0}` };
}
/** The problem on `min_server_version` itself: what would do instead, and what asks for it. */
function raise(manifest, { version: declared, at }, { need, place }) {
    const version = (0,versions/* threeParts */.p)(need.version);
    return {
        message: `\`min_server_version\` is ${declared}, and the smallest version that would do is ${version}: ${(0,quote/* quote */.hD)(need.symbol)} (${place}) asks for it.`,
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
        const found = newer(facts, 'api', (need, declared) => `\`min_server_version\` is ${declared}, but ${(0,quote/* quote */.hD)(need.symbol)} ${existsFrom(need)}.`);
        for (const { weight, problem } of found)
            yield { ...problem, code: CODE_OF[weight] };
    },
});

// EXTERNAL MODULE: ./src/facts/compatibility/module-release.ts + 1 modules
var module_release = __webpack_require__(2094);
// EXTERNAL MODULE: ./src/facts/server/go-sources.ts + 1 modules
var go_sources = __webpack_require__(5785);
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
            'plugin.json': {
                min_server_version: '7.1.0',
                settings_schema: {
                    settings: [{ key: 'Places', display_name: 'Places:', type: 'text', help_text: 'The places.' }],
                },
            },
            'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
            'README.md': ['Mattermost 10.11 or later', 'Mattermost 7.1 or later'],
            'go.mod': [
                'go 1.24.6',
                'go 1.22.0\n\nreplace github.com/mattermost/mattermost/server/public => ../mattermost/server/public',
            ],
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
                message: `${(0,quote/* quote */.hD)(symbol.startsWith('API.') ? symbol : `client.${symbol}`)} is given a bot without \`OwnerId\`: servers before ${BREAK.since} refuse to create it, and \`min_server_version\` is ${version}.`,
                at,
            };
        }
    },
});

// EXTERNAL MODULE: ./src/facts/webapp/webapp.ts
var webapp_webapp = __webpack_require__(2932);
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
    needs: { webapp: webapp_webapp/* WEBAPP */.W, manifest: manifest_manifest/* MANIFEST */.e0, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check(facts) {
        for (const { name, at, guarded, fails, lent } of facts.webapp.globals) {
            const gone = (0,server_history/* webappGlobal */.jQ)(name)?.removedIn;
            if (gone !== undefined && !guarded)
                yield {
                    code: fails ? 'removed' : 'undefined',
                    message: `The web app of server ${gone} no longer sets ${(0,quote/* quote */.hD)(`window.${name}`)}: ${lent !== undefined && fails ? `the bundle reads it in the place of ${(0,quote/* quote */.hD)(lent)}, and does not load` : 'it is undefined'} from there on.`,
                    at,
                };
        }
        const found = newer(facts, 'globals', (need, declared) => `\`min_server_version\` is ${declared}, but ${(0,quote/* quote */.hD)(need.symbol)} ${existsFrom(need)}.`, new Set(facts.webapp.globals.filter(({ lent }) => lent !== undefined).map(({ at }) => at.file)));
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
    codes: { 'does-not-start': 'error', 'newer-module': 'warning', 'newer-tag': 'notice' },
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
            ? `${(0,quote/* quote */.hD)(symbol)} makes plugins that do not start on servers before ${version}, and \`min_server_version\` is ${declared}.`
            : `${(0,quote/* quote */.hD)(symbol)} is server code of ${version} or later, and \`min_server_version\` is ${declared}.`);
        for (const { weight, problem } of found)
            yield {
                ...problem,
                code: weight === 'error' ? 'does-not-start' : weight === 'warning' ? 'newer-module' : 'newer-tag',
            };
    },
});

// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
;// CONCATENATED MODULE: ./src/facts/server/go-pins.ts

/** Every such place: workflows, version files and Dockerfiles of the repository. */
const GO_PINS = (0,fact/* fact */.f)('goPins', async ({ contribution }) => await loadPins(contribution));
const EXACT = /^\d+\.\d+\.\d+$/;
const VERSION_FILE = /(?:^|\/)(?:\.go-version|\.tool-versions)$/;
const DOCKERFILE = /(?:^|\/)(?:[\w.-]+\.)?Dockerfile(?:\.[\w.-]+)?$/i;
async function loadPins(contribution) {
    const pins = [];
    for (const file of contribution.repository.files) {
        const isWorkflow = /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file);
        if (!isWorkflow && !(contribution.holds(file) && (VERSION_FILE.test(file) || DOCKERFILE.test(file))))
            continue;
        const text = await contribution.text(file);
        if (text.state !== 'present')
            continue;
        if (!isWorkflow)
            pins.push(...(DOCKERFILE.test(file) ? dockerPins : versionFilePins)(text.document));
        // Most workflows pin nothing, and reading YAML takes long.
        else if (text.document.text.includes('setup-go@') && /\b\d+\.\d+\.\d+\b/.test(text.document.text)) {
            const values = await contribution.values(file);
            if (values.state === 'present' && values.parsed.tree)
                pins.push(...workflowPins(values.parsed.tree, text.document));
        }
    }
    return pins;
}
/** The `go-version` of steps that use actions/setup-go; an environment variable is looked up where it is set plainly. */
function workflowPins(tree, document) {
    const pins = [];
    const visit = (node, env) => {
        if (node.kind === 'array')
            for (const item of node.items)
                visit(item, env);
        if (node.kind !== 'object')
            return;
        const inner = new Map([...env, ...entriesOf(go_pins_valueOf(node, 'env')).map(({ key, value }) => [key, value])]);
        if ((sourceOf(go_pins_valueOf(node, 'uses')) ?? '').startsWith('actions/setup-go@')) {
            const given = go_pins_valueOf(go_pins_valueOf(node, 'with'), 'go-version');
            const name = /^\$\{\{\s*env\.(\w+)\s*\}\}$/.exec(sourceOf(given) ?? '')?.[1];
            const meant = name === undefined ? given : inner.get(name);
            const version = sourceOf(meant);
            if (meant && version !== undefined && EXACT.test(version))
                pins.push({ version, at: document.locate(meant.span) });
        }
        for (const { value } of node.entries)
            visit(value, inner);
    };
    visit(tree, new Map());
    return pins;
}
function go_pins_valueOf(node, key) {
    return entriesOf(node).find((entry) => entry.key === key)?.value;
}
function entriesOf(node) {
    return node?.kind === 'object' ? node.entries : [];
}
function sourceOf(node) {
    return node === undefined || node.kind === 'object' || node.kind === 'array' ? undefined : node.source.trim();
}
/** `.go-version` holds a version, `.tool-versions` a line for each tool. */
function versionFilePins(document) {
    const isList = document.file.endsWith('.tool-versions');
    return wordsByLine(document).flatMap((words) => {
        const [first, second] = words;
        const word = isList ? (first?.value === 'golang' || first?.value === 'go' ? second : undefined) : first;
        const version = word?.value.replace(/^go/, '');
        return word && version !== undefined && EXACT.test(version) ? [{ version, at: word.at }] : [];
    });
}
/** `FROM golang:1.22.1-alpine`, where the tag may be an argument with a default. */
function dockerPins(document) {
    const defaults = new Map();
    return wordsByLine(document).flatMap((words) => {
        const [verb, ...rest] = words;
        if (/^arg$/i.test(verb?.value ?? '')) {
            const [name = '', value = ''] = (rest[0]?.value ?? '').split('=');
            defaults.set(name, value);
        }
        if (!/^from$/i.test(verb?.value ?? ''))
            return [];
        const image = rest.find(({ value }) => !value.startsWith('--'));
        const tag = /(?:^|\/)golang:([^@\s]+)/.exec(image?.value ?? '')?.[1];
        const resolved = tag?.replace(/\$\{?(\w+)(?::-[^}]*)?\}?/g, (_, name) => defaults.get(name) ?? '');
        const version = resolved?.split('-')[0];
        return image && version !== undefined && EXACT.test(version) ? [{ version, at: image.at }] : [];
    });
}
function wordsByLine(document) {
    let offset = 0;
    return document.text.split('\n').map((line) => {
        const start = offset;
        offset += line.length + 1;
        if (/^\s*#/.test(line))
            return [];
        return [...line.matchAll(/[^\s"']+/g)].map((match) => ({
            value: match[0],
            at: document.locate({ start: start + match.index, end: start + match.index + match[0].length }),
        }));
    });
}

;// CONCATENATED MODULE: ./src/rules/compatibility/go-toolchain.ts










const BROKEN = known_breaks/* breaks */.T.find(({ id }) => id === 'go-1.22.0');
const WORKS = BROKEN?.since ?? '';
const goToolchain = rule({
    id: 'compatibility/go-toolchain',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { newer: 'error', broken: 'error', 'pinned-broken': 'warning' },
    summary: 'Every server from `min_server_version` on can talk to a plugin that was built with this version of Go',
    why: 'Plugin and server exchange Go values. Since Go 1.23 some of them, such as certificates, are encoded in a way that servers before 10.7 cannot read, and the plugin crashes there (mattermost-plugin-jira, pull request 1253). What Go 1.22.0 and 1.22.1 build works on no server (mattermost/docs, pull request 7032).',
    fix: 'Raise `min_server_version`, or build with another version of Go.',
    example: {
        bad: {
            'plugin.json': { min_server_version: '10.3.0' },
            'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
            'go.mod': ['server/public v0.1.17', 'server/public v0.1.7'],
            'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.3 or later'],
        },
        good: {},
    },
    needs: {
        goPins: GO_PINS,
        goSources: go_sources/* GO_SOURCES */.y,
        manifest: manifest_manifest/* MANIFEST */.e0,
        minimumVersion: minimum/* MINIMUM_VERSION */.U,
        needs: needs/* SERVER_NEEDS */.__,
    },
    *check(facts) {
        const found = newer(facts, 'go-toolchain', ({ symbol, version }, declared) => `${(0,quote/* quote */.hD)(symbol)} makes a plugin that needs server ${version}, and \`min_server_version\` is ${declared}.`);
        for (const { problem } of found)
            yield { ...problem, code: 'newer' };
        const { go, toolchain } = facts.goSources.serverModule ?? {};
        const asked = (toolchain ?? go)?.value.replace(/^go/, '') ?? '0';
        // Go itself takes a newer toolchain where go.mod asks for one.
        if ((0,versions/* compareVersions */.Z)(asked, WORKS) >= 0)
            return;
        const isBroken = (version) => BROKEN?.goVersions?.includes(version) === true;
        const fix = `Build with Go ${WORKS} or newer.`;
        if (toolchain && isBroken(asked) && !facts.goPins.some(({ version }) => (0,versions/* compareVersions */.Z)(version, WORKS) >= 0))
            yield {
                code: 'broken',
                message: `${(0,quote/* quote */.hD)(`toolchain ${toolchain.value}`)} builds a plugin that works on no server.`,
                fix,
                at: toolchain.at,
            };
        for (const { version, at } of facts.goPins)
            if (isBroken(version))
                yield { code: 'pinned-broken', message: `Go ${version} builds a plugin that works on no server.`, fix, at };
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
        const found = newer(facts, 'hook', (need, declared) => need.before === undefined
            ? `\`min_server_version\` is ${declared}, but the hook ${(0,quote/* quote */.hD)(need.symbol)} ${existsFrom(need)}.`
            : `\`min_server_version\` is ${declared}, but servers before ${need.version} ${need.before}.`);
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
    codes: { newer: 'warning', few: 'notice', dropped: 'notice' },
    summary: 'Every server from `min_server_version` on reads the fields of the manifest',
    why: 'An older server ignores a field that it does not know: settings in sections do not show. Some servers read a field and do less with it: 10.1 and 10.2 overwrite secrets with asterisks, and before 11.8 a default in a section is not applied.',
    fix: 'Raise `min_server_version`, or do without the field.',
    example: {
        bad: {
            'plugin.json': { min_server_version: '10.1.0' },
            'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
            'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.1 or later'],
            'go.mod': [
                'go 1.24.6',
                'go 1.22.0\n\nreplace github.com/mattermost/mattermost/server/public => ../mattermost/server/public',
            ],
        },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check(facts) {
        // Of the minimum itself, manifest/min-server-version speaks.
        const needs = { ...facts.needs, needs: facts.needs.needs.filter(({ symbol }) => symbol !== 'min_server_version') };
        const found = newer({ ...facts, needs }, 'manifest-field', ({ symbol, version, before }, declared) => before === undefined
            ? `Servers read ${(0,quote/* quote */.hD)(symbol)} only from ${version} on, and \`min_server_version\` is ${declared}.`
            : `Servers before ${version} ${before}, and \`min_server_version\` is ${declared}.`);
        for (const { weight, problem } of found)
            yield { ...problem, code: weight === 'notice' ? 'few' : 'newer' };
        for (const { symbol, source, spans, at } of needs.needs) {
            const until = source === 'manifest-field' ? spans?.at(-1)?.until : undefined;
            if (until !== undefined)
                yield { code: 'dropped', message: `Servers from ${until} on no longer read ${(0,quote/* quote */.hD)(symbol)}.`, at };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/words/unknown-methods.ts




/** The condition may ask for the server's version in a way that was not understood. */
const CONDITIONAL = ' It is called under a condition.';
/** Methods that no release has. The tables end somewhere: where the minimum lies beyond, nothing is said. */
function* unknownMethods({ registry: calls }, minimum) {
    if ((0,versions/* compareVersions */.Z)(minimum, server_history/* NEWEST_REGISTRY */.Vl) > 0)
        return;
    for (const { method, at, guarded, conditional } of calls) {
        if ((0,server_history/* registrySince */.Oq)(method) !== undefined)
            continue;
        const near = (0,nearest/* nearest */.p)(method, server_history/* REGISTRY_METHODS */.H0);
        const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
        const missing = `No server up to ${server_history/* NEWEST_REGISTRY */.Vl} has ${(0,quote/* quote */.hD)(`registry.${method}`)}`;
        if (guarded)
            yield {
                code: 'unknown-guarded',
                message: `${missing}: what stands behind the check never runs there.${hint}`,
                at,
            };
        else
            yield {
                code: conditional ? 'unknown-conditional' : 'unknown',
                message: `${missing}: the call throws.${conditional ? CONDITIONAL : ''}${hint}`,
                at,
            };
    }
}

;// CONCATENATED MODULE: ./src/rules/compatibility/registry.ts










const registry = rule({
    id: 'compatibility/registry',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'error',
    codes: {
        missing: 'error',
        removed: 'error',
        unknown: 'error',
        uncertain: 'warning',
        'removed-conditional': 'warning',
        'unknown-conditional': 'warning',
        guarded: 'notice',
        'unknown-guarded': 'notice',
        deprecated: 'notice',
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
    needs: { webapp: webapp_webapp/* WEBAPP */.W, manifest: manifest_manifest/* MANIFEST */.e0, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check(facts) {
        const advised = new Set();
        for (const { method, at, guarded, conditional } of facts.webapp.registry) {
            const gone = (0,server_history/* registryRemovedIn */.hu)(method);
            if (gone !== undefined && !guarded)
                yield {
                    code: conditional ? 'removed-conditional' : 'removed',
                    message: `Server ${gone} removed ${(0,quote/* quote */.hD)(`registry.${method}`)}: the call throws from there on.${conditional ? CONDITIONAL : ''}`,
                    at,
                };
            const deprecated = gone === undefined ? (0,server_history/* registryDeprecatedIn */.oX)(method) : undefined;
            // Advice is given once.
            if (deprecated !== undefined && !advised.has(method)) {
                advised.add(method);
                yield {
                    code: 'deprecated',
                    message: `Server ${deprecated} deprecated ${(0,quote/* quote */.hD)(`registry.${method}`)}: a later one may lack it.`,
                    at,
                };
            }
        }
        for (const problem of unknownMethods(facts.webapp, facts.minimumVersion.version))
            yield problem;
        const found = newer(facts, 'registry', (need, declared) => 
        // What is surely not there before, and yet does not fail, is not always called.
        `\`min_server_version\` is ${declared}, but ${(0,quote/* quote */.hD)(need.symbol)} ${existsFrom(need)}.${need.proven && !need.fails && !need.guarded ? CONDITIONAL : ''}`);
        for (const { weight, problem } of found)
            yield { ...problem, code: CODE_OF[weight] };
    },
});

// EXTERNAL MODULE: ./src/mattermost/behaviour.ts + 1 modules
var behaviour = __webpack_require__(8822);
// EXTERNAL MODULE: ./src/mattermost/signatures.ts
var signatures = __webpack_require__(19);
;// CONCATENATED MODULE: ./src/rules/words/changed-arguments.ts



/** Says that a call does not run on every server. */
const BEHIND_CHECK = ' It stands behind a check.';
/** A call as its author knows it. */
function callName(symbol) {
    return symbol.startsWith('API.') ? symbol : `client.${symbol}`;
}
/** A call with as many arguments as only former servers take. */
function* changedArguments({ symbol, at, guard, values, }) {
    const former = (0,signatures/* formerSignature */.y)(symbol, values);
    if (former)
        yield {
            code: guard ? 'signature-guarded' : 'signature',
            message: `Server ${former.until} changed the arguments of ${(0,quote/* quote */.hD)(callName(symbol))}: with ${former.values} of them the call fails from there on.${guard ? BEHIND_CHECK : ''}`,
            fix: `Call it with \`(${former.now.join(', ')})\` of the server module of ${former.until}, and raise \`min_server_version\` to ${(0,versions/* threeParts */.p)(former.until)}.`,
            at,
        };
}

;// CONCATENATED MODULE: ./src/rules/compatibility/removed.ts






const removed = rule({
    id: 'compatibility/removed',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'error',
    codes: {
        api: 'error',
        signature: 'error',
        renamed: 'warning',
        emptied: 'warning',
        hook: 'warning',
        'api-guarded': 'notice',
        'signature-guarded': 'notice',
        'emptied-guarded': 'notice',
    },
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
        const asked = new Set(goServer.uses.map(({ text }) => text));
        for (const use of goServer.uses) {
            const { symbol, at, guard, text } = use;
            yield* changedArguments(use);
            const renamed = text === undefined ? undefined : (0,behaviour/* renamedGroup */.me)(text);
            // A plugin that asks for both names works with either.
            if (text !== undefined && renamed && !guard && !asked.has(renamed.now))
                yield {
                    code: 'renamed',
                    message: `From server ${renamed.until} on the property group ${(0,quote/* quote */.hD)(text)} is called ${(0,quote/* quote */.hD)(renamed.now)}.`,
                    fix: `Ask for ${(0,quote/* quote */.hD)(renamed.now)} first, and for ${(0,quote/* quote */.hD)(text)} where there is none.`,
                    at,
                };
            const name = symbol.startsWith('API.') ? symbol.slice('API.'.length) : '';
            const gone = (0,server_history/* removedIn */.Md)('api', name);
            const emptied = (0,server_history/* emptiedBy */.M0)(name);
            if (gone !== undefined)
                yield {
                    code: guard ? 'api-guarded' : 'api',
                    message: `Server ${gone} removed ${(0,quote/* quote */.hD)(symbol)}: the call fails from there on.${guard ? BEHIND_CHECK : ''}`,
                    at,
                };
            else if (emptied !== undefined)
                yield { code: guard ? 'emptied-guarded' : 'emptied', message: `${(0,quote/* quote */.hD)(symbol)} is ${emptied}.`, at };
        }
        for (const { name, at } of goServer.hooks) {
            const gone = (0,server_history/* removedIn */.Md)('hook', name);
            if (gone !== undefined)
                yield {
                    code: 'hook',
                    message: `Server ${gone} removed the hook ${(0,quote/* quote */.hD)(name)}: it is never called from there on.`,
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
        // Of what a newer server has nothing is known, and so nothing is said against it.
        if ((0,versions/* compareVersions */.Z)(minor(version), server_history/* NEWEST */.RX) > 0)
            return;
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
            message: `Nothing was found that needs server ${version}: the newest that is used is ${(0,quote/* quote */.hD)(top.symbol)} (${file}:${line}), of ${(0,versions/* threeParts */.p)(top.version)}.`,
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
            'plugin.json': { min_server_version: '10.7.0' },
            'server/command.go': ['\tdefer p.API.LogAuditRec(record)\n', ''],
            'go.mod': ['server/public v0.1.17', 'server/public v0.1.7'],
            'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.7 or later'],
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
        const found = newer(facts, 'wrapper', (need, declared) => `\`min_server_version\` is ${declared}, but what ${(0,quote/* quote */.hD)(need.symbol)} calls ${existsFrom(need)}.`);
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
// EXTERNAL MODULE: ./src/documents/deadline.ts
var deadline = __webpack_require__(7592);
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
    const { partsOf } = await Promise.all(/* import() */[__webpack_require__.e(44), __webpack_require__.e(938)]).then(__webpack_require__.bind(__webpack_require__, 4938));
    const html = HTML.test(text) ? await Promise.all(/* import() */[__webpack_require__.e(664), __webpack_require__.e(353)]).then(__webpack_require__.bind(__webpack_require__, 3353)) : undefined;
    const body = text
        .replace(/^\uFEFF/, ' ')
        .replace(/^ ?---\r?\n[^]*?\n---[ \t]*(?=\r?\n|$)/, (matter) => matter.replace(/[^\r\n]/g, ' '));
    const labels = [...body.matchAll(DEFINITION)].map(([, label = '']) => labelOf(label));
    const parts = (0,deadline/* bounded */.Mm)(file, text.length, () => partsOf(syntaxOf(body, new Set(labels)), body, html));
    return (0,deadline/* isOutOfTime */.bK)(parts) ? `${file} takes too long to read` : new MarkdownDocument(file, text, parts);
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
        // The parser looks at each blank how far the blanks go.
        for (const [blanks] of line.matchAll(/ {64,}/g))
            effort += blanks.length ** 2 / 2;
        const more = line.replace(/[^*_`~[<&]/g, '').length;
        if (line.trim() === '')
            marks = 0;
        effort += (2 * marks + more) * more;
        marks += more;
        if (effort > MAX_EFFORT)
            return 'has a paragraph that has too many marks or blanks';
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/repository/text.ts
var repository_text = __webpack_require__(5281);
;// CONCATENATED MODULE: ./src/facts/docs/readme.ts




const README_NAME = /^readme(?:\.(?:md|markdown|mdown|mkdn|txt|rst|adoc|asciidoc|org|textile))?$/i;
const OTHER_MARKUP = /\.(?:rst|adoc|asciidoc|org|textile)$/i;
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
    const parsed = OTHER_MARKUP.test(file)
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
    if (found.document)
        return found.document;
    if (found.unparsed)
        return (0,missing/* missing */.LO)(found.unparsed, OTHER_MARKUP.test(found.file) ? 'undecided' : 'unread');
    return found.unreadable
        ? (0,missing/* missing */.LO)(`${found.file} cannot be read: ${found.unreadable}`, 'unread')
        : (0,missing/* missing */.LO)(`${found.file} is empty`);
}

;// CONCATENATED MODULE: ./src/facts/repository/origin.ts


/** `owner/name` of the repository on GitHub, for rules that mean nothing without it. */
const SLUG = (0,fact/* fact */.f)('slug', loadSlug);
async function loadSlug(source) {
    return Promise.resolve(source.slug ??
        source.contribution.repository.slug ??
        (0,missing/* missing */.LO)(source.contribution.repository.hasOrigin
            ? 'the repository’s name on GitHub is not known (its remote `origin` is elsewhere)'
            : 'the repository’s name on GitHub is not known (no remote `origin`)', 'elsewhere'));
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
    const { newestRelease } = await __webpack_require__.e(/* import() */ 979).then(__webpack_require__.bind(__webpack_require__, 2360));
    const declared = (0,missing/* isMissing */.b2)(manifest) ? undefined : manifest.value.version;
    if (declared)
        return { version: declared, from: 'the manifest' };
    if (!(0,missing/* isMissing */.b2)(releaseTag))
        return { version: releaseTag.replace(/^v/, ''), from: 'the tag under check' };
    const tags = (0,missing/* isMissing */.b2)(origin) ? undefined : origin.tags;
    if (tags === undefined)
        return (0,missing/* missing */.LO)('the manifest has no version, and the tags are not here (a shallow clone?)', 'elsewhere');
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
                message: `The README says ${(0,quote/* quote */.hD)(words)}, while the version is ${version}.`,
                at: readme.locateIn(block, words),
            };
            return;
        }
    },
});
const LONGEST = 1000;

// EXTERNAL MODULE: ./src/documents/go/evaluation/pieces.ts
var evaluation_pieces = __webpack_require__(909);
;// CONCATENATED MODULE: ./src/documents/shell.ts
/** A blank, a line break that is none, a comment, an operator, a substitution, a quoted part, an escape, any other character. */
const TOKEN = /(?<blank>[ \t\r]+|\\\r?\n)|(?<operator>&&|\|\||[;&|()\n]|[0-9&]*>{1,2}&?|<+)|(?<double>"(?:[^"\\]|\\[\s\S])*"?)|(?<single>'[^']*'?)|\\(?<escaped>[\s\S])|(?<plain>[^\s;&|()<>"'\\$]+|[\s\S])/y;
/** The simple commands of a script, as far as it can be read plainly: without loops, conditions and functions as such. */
function commandsIn(script) {
    const commands = [];
    let [words, outputs, isPiped, start, isOutput] = [
        [],
        [],
        false,
        0,
        false,
    ];
    let word;
    const endWord = () => {
        if (word)
            (isOutput ? outputs : words).push(word);
        if (word)
            isOutput = false;
        word = undefined;
    };
    const endCommand = (end, pipes) => {
        endWord();
        if (words.length > 0)
            commands.push({ words, outputs, isPiped, span: { start, end } });
        [words, outputs, isPiped, isOutput] = [[], [], pipes, false];
    };
    const add = (raw, text, at) => {
        if (!word && words.length === 0 && outputs.length === 0)
            start = at;
        word = { raw: (word?.raw ?? '') + raw, text: (word?.text ?? '') + text };
    };
    for (let at = 0; at < script.length;) {
        const substitution = script[at] === '$' || script[at] === '`' ? substitutionAt(script, at) : undefined;
        if (substitution !== undefined) {
            add(substitution, substitution, at);
            at += substitution.length;
            continue;
        }
        if (script[at] === '#' && !word) {
            const end = script.indexOf('\n', at);
            at = end === -1 ? script.length : end;
            continue;
        }
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(script);
        const { blank, operator, double, single, escaped } = match?.groups ?? {};
        const raw = match?.[0] ?? script[at] ?? '';
        if (blank !== undefined)
            endWord();
        else if (operator === undefined)
            add(raw, double?.slice(1, -1).replaceAll('\\"', '"') ?? single?.slice(1, -1) ?? escaped ?? raw, at);
        else if (operator.includes('>') || operator.includes('<')) {
            endWord();
            isOutput = operator.includes('>') && !operator.endsWith('&') && !operator.startsWith('2');
        }
        else
            endCommand(at, operator === '|');
        at += raw.length;
    }
    endCommand(script.length, false);
    return commands;
}
/** `$(…)`, `${…}`, `${{ … }}` or what stands between backquotes, whole. */
function substitutionAt(text, at) {
    if (text[at] === '`') {
        const end = text.indexOf('`', at + 1);
        return end === -1 ? undefined : text.slice(at, end + 1);
    }
    const open = text[at + 1];
    if (open !== '(' && open !== '{')
        return undefined;
    const close = open === '(' ? ')' : '}';
    let depth = 0;
    for (let end = at + 1; end < text.length; end += 1) {
        if (text[end] === open)
            depth += 1;
        else if (text[end] === close && --depth === 0)
            return text.slice(at, end + 1);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/documents/makefile.ts

const ASSIGNMENT = /^ *(?:(?:export|override|private) +)*([\w.-]+)[ \t]*(?::{1,3}|[?+!])?=[ \t]*([^ \t][\s\S]*)?$/;
const RULE = /^([^\t#=:][^#=:]*):(?!=)/;
/** Reads a Makefile. */
function parseMakefile(text) {
    const variables = new Map();
    const recipes = [];
    let target;
    for (const { line, start } of logicalLines(text)) {
        if (line.startsWith('\t')) {
            const lead = /^[\t @+-]*/.exec(line)?.[0].length ?? 0;
            recipes.push({ script: line.slice(lead), start: start + lead, target });
            continue;
        }
        recipes.push(...shellCalls(line, start));
        const [, name, value = ''] = ASSIGNMENT.exec(line) ?? [];
        if (name !== undefined)
            makefile_assign(variables, name, line, value.replace(/(?:^|\s)#.*$/s, '').trim());
        else
            target = RULE.exec(line)?.[1]?.trim() ?? target;
    }
    return { variables, recipes };
}
function makefile_assign(variables, name, line, value) {
    const before = variables.get(name);
    const operator = line.slice(line.indexOf(name) + name.length).trimStart()[0];
    if (operator === '+')
        variables.set(name, before === undefined ? value : `${before} ${value}`);
    else if (operator !== '?' || before === undefined)
        variables.set(name, value);
}
function* logicalLines(text) {
    let start = 0;
    while (start < text.length) {
        let end = text.indexOf('\n', start);
        while (end > 0 && /\\\r?$/.test(text.slice(Math.max(start, end - 2), end)))
            end = text.indexOf('\n', end + 1);
        if (end === -1)
            end = text.length;
        yield { line: text.slice(start, end).replace(/\r$/, ''), start };
        start = end + 1;
    }
}
/** The commands of `$(shell …)`. */
function* shellCalls(line, start) {
    for (const { index } of line.matchAll(/\$\(shell\s/g)) {
        const call = substitutionAt(line, index);
        const lead = '$(shell '.length;
        if (call !== undefined)
            yield { script: call.slice(lead, -1), start: start + index + lead, target: undefined };
    }
}
/** Deeper chains of variables are left as they are. */
const DEEPEST = 8;
/** A text with the variables in it expanded, and the rest of it as it is. */
function expand(text, variables, depth = 0) {
    if (depth > DEEPEST)
        return text;
    return text.replace(/\$[({]([\w.-]+)[)}]/g, (whole, name) => {
        const value = variables.get(name);
        return value === undefined || value.length > 1000 ? whole : expand(value, variables, depth + 1);
    });
}

;// CONCATENATED MODULE: ./src/facts/manifest/recipes.ts



/** The commands by which the contribution is built, in the order of the files. */
const BUILD_COMMANDS = (0,fact/* fact */.f)('buildCommands', loadCommands);
const MAKEFILE = /^(?:build\/)?(?:(?:GNU)?[Mm]akefile|[\w.-]+\.mk)$/;
const PIPELINE = /^(?:\.github\/(?:workflows|actions)\/.*|\.gitlab-ci|\.circleci\/config|\.woodpecker(?:\/.*)?|\.drone|[Tt]askfile)\.ya?ml$/;
const SCRIPT = /^(?:[\w.-]+\/){0,3}[\w.-]+\.(?:sh|bash)$/;
/** Keys of pipelines whose texts a shell runs. */
const RUNS = new Set([
    'run',
    'script',
    'before_script',
    'cmd',
    'cmds',
    'command',
    'commands',
    'sh',
]);
async function loadCommands({ contribution }) {
    const mine = contribution.repository.files
        .filter((file) => contribution.holds(file))
        .map((file) => contribution.relative(file));
    const documents = async (names) => (await Promise.all(names.map(async (name) => contribution.textAt(name)))).filter((one) => one !== undefined);
    const makefiles = await documents(mine.filter((name) => MAKEFILE.test(name)));
    const read = makefiles.map((document) => ({ document, makefile: parseMakefile(document.text) }));
    const variables = new Map(read.flatMap(({ makefile }) => [...makefile.variables]));
    const commands = read.flatMap(({ document, makefile }) => ofMakefile(document, makefile, variables));
    for (const name of mine.filter((each) => PIPELINE.test(each) || each === 'package.json')) {
        const values = await contribution.valuesAt(name);
        if (values?.parsed.tree)
            commands.push(...ofTree(values.document, values.parsed.tree, name === 'package.json'));
    }
    const called = new Set(commands.flatMap(({ words, folder }) => words.map((word) => resolved(folder, word))));
    const scripts = await documents(mine.filter((name) => SCRIPT.test(name) && called.has(name)));
    return [...commands, ...scripts.flatMap((document) => ofScript(document, document.text, 0, document.file))];
}
function ofMakefile(document, { recipes }, variables) {
    return recipes.flatMap(({ script, start, target }, index) => ofScript(document, script, start, `${document.file}:${target ?? index}`, variables));
}
function ofTree(document, tree, isPackage) {
    const found = [];
    const visit = (node, isRun, path) => {
        if (node.kind === 'object')
            for (const { key, value } of node.entries)
                visit(value, isPackage ? path === '/scripts' || key === 'scripts' : RUNS.has(key), `${path}/${key}`);
        else if (node.kind === 'array')
            for (const item of node.items)
                visit(item, isRun, path);
        else if (isRun && typeof node.value === 'string') {
            const source = document.text.slice(node.span.start, node.span.end);
            const folder = '';
            for (const command of ofScript(document, node.value, 0, `${document.file}${path}`)) {
                const line = node.value.split('\n').find((each) => each.includes(command.words.join(' ')));
                const within = Math.max(0, source.indexOf(line?.trim() ?? command.words[0] ?? ''));
                const start = node.span.start + within;
                found.push({
                    ...command,
                    folder: command.folder || folder,
                    at: document.locate({ start, end: start + (line?.trim().length ?? 1) }),
                });
            }
        }
    };
    visit(tree, false, '');
    return found;
}
function ofScript(document, script, start, recipe, variables = new Map()) {
    let folder = '';
    return commandsIn(script).map(({ words, outputs, isPiped, span }) => {
        const plain = words.flatMap(({ text, raw }) => {
            const expanded = expand(text, variables);
            return expanded === text || raw.startsWith('"') || /[$`]/.test(expanded)
                ? [expanded]
                : expanded.split(/\s+/).filter(Boolean);
        });
        const at = document.locate({ start: start + span.start, end: start + span.end });
        const command = {
            words: plain,
            outputs: outputs.map(({ text }) => resolved(folder, expand(text, variables))),
            isPiped,
            folder,
            recipe,
            at,
        };
        if (plain[0] === 'cd' && plain[1] !== undefined)
            folder = resolved(folder, plain[1]);
        return command;
    });
}
/** A path as seen from the contribution's folder; one that leads out of it keeps its dots. */
function resolved(folder, path) {
    if (/^[/~$]/.test(path))
        return path;
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return parts.join('/');
}

;// CONCATENATED MODULE: ./src/facts/manifest/copies.ts

const REWRITERS = /^(?:g?sed|perl|jq|gojq|yq|g?awk|envsubst|python[\d.]*|node|bun|deno|ruby|gomplate|tsx|dasel|sponge|tee|pwsh|powershell)$/;
const MANIFEST = /(?:^|[/=])plugin\.(?:json|ya?ml)$/;
/** The commands that copy the manifest into a folder, or rewrite it. */
function copiesIn(commands, isBundle) {
    return commands.flatMap((command, index) => {
        const { words, outputs, isPiped } = command;
        const program = words.findIndex((word) => !/^[\w.]+=/.test(word) && !/^(?:env|exec|sudo|command|npx)$/.test(word));
        const name = (words[program] ?? '').split('/').at(-1) ?? '';
        const args = words.slice(program + 1);
        const source = isPiped ? commands[index - 1] : undefined;
        const mentions = [...args, ...(source?.words ?? [])].some((word) => /plugin\.(?:json|ya?ml)/.test(word));
        if (REWRITERS.test(name))
            return mentions && rewrites(name, args, outputs)
                ? [{ command, change: [...args, ...(source?.words ?? [])].join(' ') }]
                : [];
        const isCopied = copies(name, args, command, isBundle) || (name === 'cat' && mentions && outputs.some(isBundle));
        return isCopied ? [{ command, change: undefined }] : [];
    });
}
/** Many commands only read the manifest, for a version to put into a file's name. */
function rewrites(name, args, outputs) {
    if (/^(?:sponge|tee)$/.test(name))
        return args.some((arg) => MANIFEST.test(arg));
    if (/^(?:python|node|bun|deno|ruby|tsx|pwsh|powershell)/.test(name))
        return args.some((arg) => /write|dump/i.test(arg));
    const assigns = !/^(?:go)?jq$|^yq$/.test(name) || args.some((arg) => /=|\bdel\(|\+/.test(arg));
    return assigns && (isInPlace(args) || outputs.some((output) => /json|te?mp|new/i.test(output)));
}
function isInPlace(args) {
    return args.some((arg) => /^(?:-[a-hj-zA-Z]*i|--in-?place(?:=|$))/.test(arg));
}
function copies(name, args, { folder }, isBundle) {
    const paths = args.filter((arg) => !arg.startsWith('-'));
    const isRoot = (path) => MANIFEST.test(`/${resolved(folder, path)}`) && !resolved(folder, path).includes('/');
    if (/^(?:cp|gcp|install|rsync|ln|mv)$/.test(name)) {
        const target = resolved(folder, paths.at(-1) ?? '');
        return paths.slice(0, -1).some(isRoot) && isBundle(target);
    }
    if (/^(?:tar|gtar|bsdtar|zip|7z)$/.test(name))
        return args.some((arg) => /^-?-?[a-zA-Z]*c/.test(arg)) && paths.slice(1).some(isRoot);
    return false;
}
/** The fields that a change of the manifest's text writes, or whose value it replaces a part of. */
function changedFields(change, manifest, keys) {
    const replaced = [...change.matchAll(/\bs([|/#,@!~])((?:(?!\1).)+)\1/g)].map(([, , pattern = '']) => pattern);
    return keys.filter((key) => {
        const value = manifest[key];
        if (typeof value === 'string' && replaced.some((pattern) => pattern.length > 2 && value.includes(pattern)))
            return true;
        // In what `sed` replaces by a pattern, and where it is assigned or stands as a key.
        const isReplaced = replaced.some((pattern) => pattern.includes(key));
        return isReplaced || new RegExp(`(?<![\\w-])${key}["'\\])}\\s\\\\]*(?:[+|]?=(?!=)|:(?!:))`).test(change);
    });
}

;// CONCATENATED MODULE: ./src/facts/manifest/go-tools.ts

/** Where the starter template has the program that completes the manifest, and what it is compiled to. */
const CUSTOMARY = { path: 'build/manifest', binary: 'build/bin/manifest' };
/** Flags of `go build` and `go run` that take the next word. */
const WITH_VALUE = /^-(?:o|ldflags|gcflags|asmflags|tags|mod|modfile|C|p|exec|toolexec|overlay|pgo|buildmode)$/;
/** The Go programs that commands compile or run, those of the starter template's layout first. */
function goToolsIn(commands) {
    const binaries = new Map([[CUSTOMARY.binary, CUSTOMARY.path]]);
    const tools = new Map([[CUSTOMARY.path, []]]);
    const calls = commands.map((command) => ({ command, call: goCall(command) }));
    for (const { call } of calls) {
        if (call?.output !== undefined)
            binaries.set(call.output, call.path);
        if (call)
            tools.set(call.path, tools.get(call.path) ?? []);
    }
    for (const { command, call } of calls) {
        if (call?.args)
            tools.get(call.path)?.push({ args: call.args, command });
        const { path, args } = binaryCall(command, binaries);
        if (path !== undefined)
            tools.set(path, [...(tools.get(path) ?? []), { args, command }]);
    }
    return [...tools].map(([path, runs]) => ({ path, runs }));
}
function goCall({ words, folder }) {
    const go = words.findIndex((word) => /(?:^|[/(])(?:go|GO)\)?$/.test(word) || /^\$\(shell .*\bgo\b/.test(word));
    const verb = words.slice(go + 1).find((word) => /^(?:build|run|install)$/.test(word));
    if (go === -1 || verb === undefined)
        return undefined;
    const rest = words.slice(words.indexOf(verb, go + 1) + 1);
    let output;
    let at = 0;
    for (; at < rest.length && rest[at]?.startsWith('-'); at += 1) {
        const flag = (rest[at] ?? '').replace(/^--/, '-');
        if (flag.startsWith('-o='))
            output = flag.slice(3);
        if (!WITH_VALUE.test(flag))
            continue;
        at += 1;
        if (flag === '-o')
            output = rest[at];
    }
    // An unexpanded variable of the Makefile between the flags is no package.
    const target = rest.slice(at).find((word) => !word.startsWith('$')) ?? '.';
    const path = resolved(folder, target);
    if (verb === 'run')
        return {
            path,
            args: rest
                .slice(rest.indexOf(target, at) + 1)
                .filter((word) => !word.endsWith('.go'))
                .map(plainly),
        };
    const isFolder = output?.endsWith('/') === true;
    const name = path.split('/').at(-1) ?? '';
    return { path, output: output === undefined ? undefined : resolved(folder, isFolder ? output + name : output) };
}
function binaryCall({ words, folder }, binaries) {
    const first = words.findIndex((word) => !/^[\w.]+=/.test(word) && word !== 'env' && word !== 'exec');
    const program = words[first]?.replace(/^\$[({](?:PWD|CURDIR|ROOT\w*|PROJECT\w*)[)}]\//, '') ?? '';
    return { path: binaries.get(resolved(folder, program)), args: words.slice(first + 1).map(plainly) };
}
function plainly(word) {
    return /[$`]/.test(word) ? undefined : word;
}

;// CONCATENATED MODULE: ./src/facts/manifest/rewriters.ts

const rewriters_SCRIPT = /\.(?:[cm]?[jt]s|py|rb|pl|ps1)$/;
/** The scripts that commands run and that write the manifest, as far as their words tell. */
async function rewritersIn(contribution, commands) {
    const found = new Map();
    for (const { words, folder, at } of commands)
        for (const word of words) {
            const path = rewriters_SCRIPT.test(word) ? contribution.path(resolved(folder, word)) : '';
            if (contribution.has(path) && !found.has(path))
                found.set(path, at);
        }
    const rewriters = await Promise.all([...found].map(async ([path, at]) => {
        const content = await contribution.text(path);
        const change = content.state === 'present' ? content.document.text : '';
        return /plugin\.(?:json|ya?ml)/.test(change) && /write|dump|Set-Content|Out-File/i.test(change)
            ? { change, at }
            : undefined;
    }));
    return rewriters.filter((rewriter) => rewriter !== undefined);
}

;// CONCATENATED MODULE: ./src/facts/manifest/shipped.ts








/** The fields that builds complete. */
const KEYS = ['version', 'homepage_url', 'support_url', 'release_notes_url'];
/** The manifest as it will be shipped: plugin.json, and what the build makes of it, as far as that can be read. */
const SHIPPED_MANIFEST = (0,fact/* fact */.f)('shippedManifest', loadShipped);
async function loadShipped(source) {
    const [manifest, commands] = await Promise.all([manifest_manifest/* MANIFEST */.e0.of(source), BUILD_COMMANDS.of(source)]);
    if ((0,missing/* isMissing */.b2)(manifest))
        return manifest;
    if ((0,missing/* isMissing */.b2)(commands))
        return commands;
    const value = { ...manifest.value };
    const copies = copiesIn(commands, bundleOf(value['id']));
    const built = new Map();
    const { fields, isShipped, shippers } = await programs(source, value, commands);
    for (const key of KEYS) {
        const one = fields.flatMap((each) => each.get(key) ?? []).find(({ at }) => at !== undefined);
        if (one)
            built.set(key, { texts: one.value.kind === 'texts' ? one.value.of : undefined, at: one.at });
    }
    const rewriters = await rewritersIn(source.contribution, commands);
    for (const { change, at } of [
        ...copies.flatMap(({ change, command }) => (change === undefined ? [] : { change, at: command.at })),
        ...rewriters,
    ])
        for (const key of changedFields(change, value, KEYS))
            built.set(key, { texts: undefined, at });
    const isRewritten = rewriters.length > 0 || copies.some(({ change }) => change !== undefined);
    const raw = copies.findLast(({ command, change }) => change === undefined && (!isShipped || shippers.some((shipper) => isBefore(shipper, command, commands))));
    const rawCopy = isRewritten ? undefined : raw?.command.at;
    return {
        built: (key) => built.get(key),
        writes: (key) => Boolean(value[key]) || (built.has(key) && !isAlwaysEmpty(built.get(key))),
        text: (key) => {
            const written = value[key];
            const made = written && rawCopy ? undefined : built.get(key);
            if (!made)
                return typeof written === 'string' ? written : undefined;
            return made.texts?.length === 1 ? (0,evaluation_pieces/* plain */.pj)(made.texts[0] ?? []) : undefined;
        },
        rawCopy,
    };
}
function isAlwaysEmpty(built) {
    return built?.texts?.every((pieces) => pieces.length === 0) ?? false;
}
/** A copy that comes after the program in the same recipe writes over what the program wrote. */
function isBefore(shipper, copy, commands) {
    return shipper.recipe === copy.recipe && commands.indexOf(shipper) < commands.indexOf(copy);
}
/** Folders that bundles are made in. */
function bundleOf(id) {
    return (path) => !path.startsWith('..') &&
        (/(?:^|[^a-z])(?:dist|bundle|package|pkg|release|out|output|staging|target|artifacts?)(?:[^a-z]|$)/i.test(path) ||
            /PLUGIN_?(?:ID|NAME)|BUNDLE|DIST/.test(path) ||
            (typeof id === 'string' && id !== '' && path.includes(id)));
}
/** What the Go programs of the build make of the manifest. */
async function programs({ contribution }, manifest, commands) {
    const fields = [];
    const shippers = [];
    for (const { path, runs } of goToolsIn(commands)) {
        const start = contribution.path(path);
        if (!contribution.repository.files.some((file) => file === start || file.startsWith(`${start}/`)))
            continue;
        const [{ loadProgram }, { runOf }] = await Promise.all([__webpack_require__.e(/* import() */ 884).then(__webpack_require__.bind(__webpack_require__, 7884)), __webpack_require__.e(/* import() */ 48).then(__webpack_require__.bind(__webpack_require__, 9048))]);
        const program = await loadProgram(contribution, path);
        if (!program)
            continue;
        const shipping = [];
        for (const { args, command } of runs.slice(0, MOST_RUNS)) {
            const { shipped, isPrinted } = runOf(program, manifest, args);
            if (!shipped || (isPrinted && command.outputs.length === 0 && !command.words.includes('>')))
                continue;
            shipping.push(shipped);
            shippers.push(command);
        }
        if (shipping.length > 0)
            fields.unshift(...shipping);
        else {
            const { shipped, set } = runOf(program, manifest, undefined);
            fields.push(shipped ?? set);
        }
    }
    return { fields, isShipped: shippers.length > 0, shippers };
}
const MOST_RUNS = 12;
/** The keys whose values the build changes on the way into the bundle to something that cannot be told; none where there is no manifest. */
const REWRITTEN_KEYS = (0,fact/* fact */.f)('rewrittenKeys', async (source) => {
    const shipped = await SHIPPED_MANIFEST.of(source);
    return (0,missing/* isMissing */.b2)(shipped) ? [] : KEYS.filter((key) => shipped.built(key) && shipped.text(key) === undefined);
});

;// CONCATENATED MODULE: ./src/facts/docs/changelog.ts





const CHANGELOG = /^(?:docs\/|\.github\/)?(?:change[-_]?log|changes|history|news|releases?|release[-_]?notes)(?:\.(?:md|markdown|txt|rst|adoc))?$/i;
/**
 * A line that opens an entry, in Keep-a-Changelog's form (`## [1.2.3] - 2026-01-31`) and in looser ones (`v1.2`, `**Version 1.2.3**`,
 * `* 1.2.3 (January)`, `1.2.3` underlined). Line by line and not as Markdown, since changelogs are as often plain text, and long.
 */
const ENTRY = /^[\s>#*=_+-]*(?:[[(]\s*)?(?:(?:version|release|plugin|ver\.?)\s*)?(?:\[|\*\*)?v?(\d{1,12}\.\d{1,12}(?:\.\d{1,12})?(?:-[0-9A-Za-z][0-9A-Za-z.-]{0,60})?)(?![\w.]{0,80}\d\.\d)(?=[\s\]):*_(–—-]|$)/i;
/** The changelog; missing where only releases on GitHub could tell of changes. */
const CHANGES = (0,fact/* fact */.f)('changes', loadChanges);
async function loadChanges(source) {
    const changelog = await findChangelog(source);
    const opening = changelog?.document.text.slice(0, changelog.entries[0]?.span.start ?? LONGEST_OPENING) ?? '';
    if (changelog && /\/releases(?![\w/])/.test(opening))
        return inReleases(source, `${changelog.document.file} sends its readers to the releases on GitHub, which are not read`);
    if (changelog && !source.contribution.holds(changelog.document.file))
        return (0,missing/* missing */.LO)(`${changelog.document.file} is that of the whole repository, and may not be about this folder`, 'elsewhere');
    if (changelog)
        return { changelog };
    const [manifest, shipped, origin] = await Promise.all([
        manifest_manifest/* MANIFEST */.e0.of(source),
        SHIPPED_MANIFEST.of(source),
        ORIGIN.of(source),
    ]);
    const unread = 'the repository has no changelog file; what its releases on GitHub say is not read';
    const notes = (0,missing/* isMissing */.b2)(manifest) ? undefined : manifest.value.release_notes_url;
    if (notes && source.web && !/^https?:\/\/(?:www\.)?github\.com\//i.test(notes))
        return (0,missing/* missing */.LO)('the repository has no changelog file; what `release_notes_url` shows is for a person to judge', 'elsewhere');
    if (notes || (!(0,missing/* isMissing */.b2)(shipped) && shipped.writes('release_notes_url')))
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
        return (0,missing/* missing */.LO)(unread, web ? 'elsewhere' : 'network');
    const releases = await web.gitHub.releases(slug);
    return (0,missing/* isMissing */.b2)(releases)
        ? (0,missing/* missing */.LO)(`${unread}: ${releases.missing}`, 'network')
        : { changelog: undefined, releases };
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
        if (entries.length > 0 || /^[ \t#[]*unreleased\b/im.test(document.text))
            return;
        yield {
            message: `${(0,quote/* quote */.hD)(document.file)} has no entry for any version.`,
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
                    ? `The release ${(0,quote/* quote */.hD)(first.tag)} on GitHub has no notes.`
                    : `GitHub shows no release of ${(0,quote/* quote */.hD)(version)}, the version of ${from}; the newest is ${(0,quote/* quote */.hD)(changes.releases[0]?.tag ?? '')}.`,
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
            message: `${(0,quote/* quote */.hD)(document.file)} has no entry for ${(0,quote/* quote */.hD)(version)}, the version of ${from}; ${first ? `its first entry is ${(0,quote/* quote */.hD)(first.version)}` : 'it has none'}.`,
            at: document.locate(first?.span ?? { start: 0, end: 1 }),
        };
    },
});

;// CONCATENATED MODULE: ./src/data/docs/doc-evidence.json
var doc_evidence_namespaceObject = /*#__PURE__*/JSON.parse('{"source":"What READMEs of public contributions show instead of headings, read on 2026-11-25. Phrases are whole words in lower case without accents; a star ends a word that may go on. A command is told by its first words; a star stands for any one word.","commands":{"install":["npm install","npm i","npm ci","npm add","npx *","yarn add","yarn install","yarn global","yarn dlx","pnpm add","pnpm i","pnpm install","pnpm dlx","bun add","bun install","bunx *","deno install","go install","go get","go build","go run","pip install","pip3 install","pipx install","pipx run","python -m pip","python3 -m pip","py -m pip","poetry install","poetry add","pipenv install","conda install","uv tool","uv pip","uv sync","uv add","uvx *","rye sync","cargo install","cargo add","cargo build","gem install","bundle install","brew install","brew tap","apt install","apt-get install","dnf install","yum install","apk add","pacman -s","zypper install","snap install","choco install","scoop install","winget install","port install","pkg install","rpm -i","rpm -ivh","dpkg -i","nix-env -i","nix profile","nix run","flatpak install","docker pull","docker run","docker build","docker compose","docker stack","docker service","docker-compose up","docker-compose build","docker-compose *","podman pull","podman run","podman build","helm install","helm upgrade","helm repo","kubectl apply","kubectl create","terraform init","git clone","gh repo","gh release","curl *","wget *","composer require","composer install","composer create-project","dotnet tool","dotnet add","dotnet build","dotnet publish","install-module *","install-script *","mvn *","gradle *","./gradlew *","ansible-galaxy install","cpanm *","luarocks install","mix deps.get","stack install","cabal install","make","make install","make build","make docker","serverless deploy","sls deploy","wrangler deploy","wrangler publish","heroku create","heroku buildpacks:set","fly launch","fly deploy","gcloud functions","clasp push","systemctl enable","chmod +x"],"plugin":["mmctl plugin","mmctl marketplace","/marketplace","/apps install","/apps debug"],"develop":["git clone","make","make *","npm install","npm i","npm ci","npm run","npm test","npm start","yarn","yarn *","pnpm *","go build","go test","go mod","golangci-lint *","cargo build","mage *","./build *"],"prepare":["cd *","export *","set *","source *",". *","mkdir *","cp *","mv *","rm *","ls","ls *","cat *","echo *","chmod *","chown *","ln *","touch *","nano *","vim *","vi *","virtualenv *","python -m venv","python3 -m venv","git *","tar *","unzip *","systemctl daemon-reload"],"run":["docker run","docker compose","docker-compose up","docker-compose run","podman run","npx *","bunx *","uvx *","pipx run","npm start","npm run","yarn start","yarn run","pnpm start","go run","uv run","poetry run","cargo run","dotnet run","php *","ruby *","perl *","node *","deno run","bun run","python *.py","python3 *.py","python -m","python3 -m","java -jar","make run","make start","systemctl start","curl -x","curl -i"]},"console":["system console","systemkonsole","console systeme","consola de sistema","consola del sistema","console do sistema","console di sistema","systeemconsole","konsola systemowa","konsoli systemowej","konsole systemowa","системная консоль","системной консоли","системную консоль","系统控制台","系統控制台","システムコンソール","시스템 콘솔"],"managing":["plugin management","plugins management","management plugins","upload plugin","upload the plugin","plugin upload","plugin marketplace","app marketplace","prepackaged plugins"],"uploading":["upload*","install*","hochlad*","laden","installier*","televers*","cargar","carreg*","carica*","uploaden","przesl*","wgra*","загруз*","установ*","上传","上傳","安装","安裝","アップロード","インストール","업로드","설치","subir","sube","suba","charger","chargez","cargue"],"setting":["setting","settings","configur*","fill in","einstell*","konfigurier*","parametres","configuracion","ajustes","configuracoes","impostazioni","instelling*","ustawi*","настро*","配置","设置","設定","설정"],"marketplace":["marketplace"],"acting":["click*","select*","press*","hover*","right click","choose","chooses","choosing","type","types","typing","tap","drag","klick*","druck*","clique*","clic","haga clic","pulse","fare clic","klik*","нажм*","выбер*","кликн*","点击","點擊","クリック","클릭"],"places":["button*","icon*","menu*","dropdown*","drop down","channel header","sidebar","side bar","modal*","dialog*","hamburger","message box","message input","post actions","message actions","schaltflache","bouton","icone","boton","icono","botao","pulsante","knop","przycisk*","кнопк*","меню","иконк*","按钮","按鈕","菜单","選單","ボタン","アイコン","メニュー","버튼","메뉴"],"hooks":["incoming webhook","incoming webhooks","outgoing webhook","outgoing webhooks","webhook url","slash command","slash commands","bot account","bot accounts","personal access token","personal access tokens"],"creating":["create*","creating","add","adding","set up","setup","configur*","generat*","integrations","enable*","copy","paste"],"packages":["pypi.org/project/","www.npmjs.com/package/","npmjs.com/package/","hub.docker.com/r/","packagist.org/packages/","crates.io/crates/","rubygems.org/gems/","www.nuget.org/packages/","github.com/marketplace/actions/","artifacthub.io/packages/","formulae.brew.sh/formula/","splunkbase.splunk.com/app/","plugins.jenkins.io/","chromewebstore.google.com/detail/","addons.mozilla.org/","marketplace.visualstudio.com/items","mattermost.com/marketplace/","integrations.mattermost.com/"],"builtInCommands":["apps","autocomplete_test","away","code","collapse","dnd","echo","exportlink","expand","groupmsg","header","help","import","invite","invite_people","join","kick","leave","loadtest","logout","marketplace","me","msg","mute","offline","online","open","plugin","purpose","remove","rename","search","settings","share-channel","secure-connection","shortcuts","shrug","status","test"],"folders":["api","app","bin","boot","config","data","dev","dist","docker-entrypoint","docs","etc","home","hooks","lib","mattermost","media","mnt","opt","path","plugins","public","root","run","server","src","static","tmp","usr","users","var","webapp","webhook","webhooks","v1","v2","your"]}');
;// CONCATENATED MODULE: ./src/facts/docs/command-lines.ts

/** More of one passage is not searched. */
const MAX = 20_000;
/** Whether any heading or text of the documentation holds what is looked for. */
function says(guides, wanted) {
    return guides.some(({ parts }) => parts.blocks.some(({ text }) => wanted.test(text.slice(0, MAX))));
}
/** The commands that documents show, in their order, without prompts and comments. */
function* command_lines_commandsIn(documents) {
    for (const document of documents)
        for (const code of document.parts.codes)
            if (isShell(code))
                yield* commandsOf(document, code);
}
/** The place of a command. */
function placeOf({ document, code, span }) {
    return document.locateInCode(code, span);
}
const SHELLS = /^(?:sh|bash|shell|zsh|console|shell-session|shellsession|powershell|ps1?|bat|cmd|text|txt|terminal|fish)?$/;
/** A word of code in a sentence is a name, most often; a command has an argument or a path. */
function isShell({ language, text }) {
    return language === undefined ? /^[./\w-]+[ \t]+\S|^\.{0,2}\/\S/.test(text) : SHELLS.test(language);
}
function* commandsOf(document, code) {
    const text = code.text.slice(0, MAX);
    for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
        const written = line.slice(0, 1000);
        const lead = /^\s*(?:(?:\$|>|%|#(?= ?(?:docker|git|cd|\.\/))|PS [^>]{0,80}>)\s*)?/.exec(written)?.[0].length ?? 0;
        if (written.startsWith('#', lead))
            continue;
        for (const { 0: part, index: at } of written.slice(lead).matchAll(/(?:[^&|;'"]|'[^']*'|"[^"]*"|&(?!&)|['"])+/g)) {
            const words = wordsOfCommand(part);
            const start = index + lead + at + (part.length - part.trimStart().length);
            if (words.length > 0)
                yield { document, code, span: { start, end: start + part.trim().length }, text: part.trim(), words };
        }
    }
}
function wordsOfCommand(part) {
    const words = [...part.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+|['"]/g)].map(([word]) => word.replace(/['"]/g, ''));
    const first = words.findIndex((word) => !/^(?:sudo|env|time|nohup|[A-Za-z_]+=.*|\$|>)$/.test(word));
    return first === -1 ? [] : words.slice(first);
}
const PHRASES = new Map();
/** Whether a command is one of those that serve a purpose. */
function serves(purpose, { words }) {
    const phrases = PHRASES.get(purpose) ?? doc_evidence_namespaceObject.commands[purpose].map((phrase) => phrase.split(' '));
    PHRASES.set(purpose, phrases);
    return phrases.some((phrase) => phrase.length === 1 && !phrase[0]?.startsWith('/') && words.length > 1
        ? false
        : phrase.every((part, index) => fits(words[index]?.toLowerCase(), part)));
}
function fits(word, part) {
    if (word === undefined)
        return false;
    return part.startsWith('*') ? word.endsWith(part.slice(1)) : word === part;
}

;// CONCATENATED MODULE: ./src/data/docs/clonable-repositories.json
var clonable_repositories_namespaceObject = /*#__PURE__*/JSON.parse('{"Ft":["your","you","yourname","your-name","your_name","yourusername","your-username","your_username","yourorg","your-org","your_org","your-github-username","username","user","owner","org","organization","name","youraccount","your-account","<your-username>","example"],"Dy":["mattermost","mattermost-server","mattermost-webapp","mattermost-mobile","mattermost-redux","mattermost-docker","mattermost-docker-e2e","docker","enterprise","mmctl","mmetl","desktop","mattermost-load-test-ng","mattermost-plugin-apps","mattermost-plugin-hovercardexample","nvm","node","go","ngrok","docker-compose","compose","golangci-lint","jq","kind","bigbluebutton","asdf"]}');
;// CONCATENATED MODULE: ./src/facts/docs/fetched-repositories.ts


const CLONED = /^(?:https?:\/\/(?:[\w-]+@)?|git@|ssh:\/\/git@)?github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i;
const DOWNLOADED = /^https?:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:releases\/(?:latest\/)?download|archive)\//i;
/** What the commands of a document clone or download, other than what contributions are built on. */
function* fetchedIn(document) {
    for (const command of command_lines_commandsIn([document])) {
        const [program = '', verb] = command.words;
        const pattern = program === 'git' && verb === 'clone' ? CLONED : /^(?:curl|wget)$/.test(program) ? DOWNLOADED : undefined;
        if (!pattern)
            continue;
        for (const word of command.words) {
            const slug = pattern.exec(word)?.[1];
            if (slug !== undefined && !isOthers(slug))
                yield { command, slug };
        }
    }
}
/** A name that readers fill in, or a project that contributions are run with. */
function isOthers(slug) {
    const [owner = '', name = ''] = slug.toLowerCase().split('/');
    return clonable_repositories_namespaceObject.Ft.includes(owner) || clonable_repositories_namespaceObject.Dy.includes(name);
}

;// CONCATENATED MODULE: ./src/facts/docs/named-files.ts


const named_files_SCRIPT = /^(?:\.\/)?(?:[\w-]+\/){0,8}[\w.-]+\.(?:py|sh|bash|rb|php|pl|ps1|js|mjs|cjs)$/;
const RUNNERS = /^(?:python[\d.]*|py|node|nodejs|bash|sh|zsh|ruby|php|perl|pwsh|powershell)$/i;
/** What is built, installed or laid down by other commands. */
const MADE = /(?:^|\/)(?:dist|build|out|target|bin|node_modules|vendor|venv|\.venv)\//;
/** Scripts of the repository that commands start, where no file has such a name and nothing else speaks of one. */
function* lostScripts(document, contribution) {
    const names = new Set(contribution.repository.files.map((file) => stem(file)));
    let searched = 0;
    for (const command of command_lines_commandsIn([document])) {
        if (command.code.language === undefined)
            continue;
        const path = startedBy(command);
        if (path === undefined || MADE.test(path) || names.has(stem(path)))
            continue;
        // Each is looked for in the whole text.
        if (++searched > MAX_SEARCHED)
            return;
        if (!isOnlyStarted(document, external_node_path_.posix.basename(path)))
            continue;
        yield { command, path };
    }
}
const MAX_SEARCHED = 50;
/** JavaScript may be built from TypeScript. */
function stem(path) {
    return external_node_path_.posix
        .basename(path)
        .replace(/\.[cm]?[jt]sx?$/, '.js')
        .toLowerCase();
}
function startedBy({ words }) {
    const [program = '', argument = ''] = words;
    if (program.startsWith('./') && named_files_SCRIPT.test(program))
        return program;
    return RUNNERS.test(program) && named_files_SCRIPT.test(argument) ? argument : undefined;
}
/** A file that readers write, download or copy is spoken of before it is started. */
function isOnlyStarted(document, name) {
    let from = 0;
    for (let at = document.text.indexOf(name, from); at !== -1; at = document.text.indexOf(name, from)) {
        const line = document.text.slice(document.text.lastIndexOf('\n', at) + 1, at);
        if (!/(?:^|[\s/;&|])(?:python[\d.]*|py|node|nodejs|bash|sh|zsh|ruby|php|perl|pwsh|powershell|\.)(?:\s+|\/)(?:[\w./-]*\/)?$/i.test(line.slice(-80)))
            return false;
        from = at + name.length;
    }
    return true;
}

// EXTERNAL MODULE: ./src/facts/docs/phrases.ts
var phrases = __webpack_require__(8857);
;// CONCATENATED MODULE: ./src/facts/docs/shown-commands.ts







/** Another repository that the README's commands fetch in place of this one; none where its name is not known. */
const FETCHED = (0,fact/* fact */.f)('fetched', async (source) => {
    const [readme, own] = [await README.of(source), await SLUG.of(source)];
    if ((0,missing/* isMissing */.b2)(readme) || (0,missing/* isMissing */.b2)(own))
        return [];
    const all = [...fetchedIn(readme)];
    // Repositories move between owners and keep their names.
    const name = shown_commands_nameOf(own);
    const module = (await source.contribution.textAt('go.mod'))?.text.slice(0, 1000).toLowerCase() ?? '';
    if (all.some(({ slug }) => shown_commands_nameOf(slug) === name || module.includes(`github.com/${slug.toLowerCase()}`)))
        return [];
    const isAlike = ({ slug }) => /mattermost|plugin/.test(slug.toLowerCase()) ||
        (0,phrases/* wordsOf */.Z9)(shown_commands_nameOf(slug) ?? '').some((word) => word.length > 3 && name?.includes(word));
    return all
        .filter(isAlike)
        .slice(0, 1)
        .map((fetched) => ({ ...fetched, own }));
});
/** Scripts that the README's commands start and that are not there. */
const LOST_SCRIPTS = (0,fact/* fact */.f)('lostScripts', async (source) => {
    const readme = await README.of(source);
    return (0,missing/* isMissing */.b2)(readme) ? [] : [...lostScripts(readme, source.contribution)];
});
function shown_commands_nameOf(slug) {
    return slug.toLowerCase().split('/')[1];
}

// EXTERNAL MODULE: ./src/mattermost/kinds.ts
var kinds = __webpack_require__(3841);
;// CONCATENATED MODULE: ./src/rules/docs/commands.ts






const commands = rule({
    id: 'docs/commands',
    requirements: ['web/documentation', 'product/documentation'],
    kinds: kinds/* KINDS */.GW,
    severity: 'warning',
    codes: { 'other-repository': 'warning', 'no-file': 'warning' },
    summary: 'The commands of the README work on this repository',
    why: 'People copy commands: one that clones another repository, or starts a file that is not there, is where they give up.',
    fix: 'Name this repository, and the file as it is called today.',
    example: {
        bad: {
            'README.md': [
                '## Troubleshooting',
                '## Sources\n\n```\ngit clone https://github.com/rain/mattermost-plugin-climate\n```\n\n## Troubleshooting',
            ],
        },
        good: {
            'README.md': [
                '## Troubleshooting',
                '## Sources\n\n```\ngit clone https://github.com/example/mattermost-plugin-weather\n```\n\n## Troubleshooting',
            ],
        },
    },
    needs: { readme: README, fetched: FETCHED, lostScripts: LOST_SCRIPTS },
    *check({ fetched, lostScripts }) {
        for (const { command, slug, own } of fetched)
            yield {
                code: 'other-repository',
                message: `This command fetches ${(0,quote/* quote */.hD)(slug)}; this repository is ${(0,quote/* quote */.hD)(own)}.`,
                at: placeOf(command),
            };
        for (const { command, path } of lostScripts)
            yield {
                code: 'no-file',
                message: `This command starts ${(0,quote/* quote */.hD)(path)}, and no file of the repository has that name.`,
                at: placeOf(command),
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
    const path = decoded(before.split('?', 1)[0] ?? '');
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
        const isWanted = MARKDOWN.test(file) && (text?.length ?? 0) <= room;
        const page = text !== undefined && isWanted ? await parseMarkdown(file, text) : `${file} is not read`;
        if (typeof page === 'string')
            unread.push((0,missing/* missing */.LO)(page, content && isWanted ? 'unread' : 'undecided'));
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

;// CONCATENATED MODULE: ./src/documents/tokens.ts
// A string that never closes reaches to its end of line or file: every character is looked at once, whatever the file.
const tokens_TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(?<word>[\p{L}_$][\p{L}\p{N}_$]*)|`(?<raw>[^`\\]*(?:\\[\s\S][^`\\]*)*)(?:`|\\?$)|"(?<double>(?:[^"\\\n]|\\[\s\S])*)(?:"|(?=\n)|\\?$)|'(?<single>(?:[^'\\\n]|\\[\s\S])*)(?:'|(?=\n)|\\?$)|(?<sign>[^\s])/gu;
/**
 * The tokens of a Go or JavaScript file without its comments: enough for generated files, which hold nothing but
 * declarations of constants. Go's raw strings may not end in a backslash here.
 */
function* tokens(text) {
    for (const match of text.matchAll(tokens_TOKEN)) {
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

;// CONCATENATED MODULE: ./src/facts/docs/own-names.ts





/** The settings of the manifest; none where there is no manifest. */
const SETTING_NAMES = (0,fact/* fact */.f)('settingNames', async (source) => {
    const manifest = await manifest_manifest/* MANIFEST */.e0.of(source);
    if ((0,missing/* isMissing */.b2)(manifest))
        return [];
    return manifest.settings().map(({ setting }) => ({
        key: setting.key ?? '',
        title: (setting.display_name ?? '').replace(/(?<![\s:：])[\s:：]+$/u, ''),
    }));
});
/** The slash commands that the Go code registers, without the slash, as far as they are constants. */
const TRIGGERS = (0,fact/* fact */.f)('triggers', loadTriggers);
async function loadTriggers(source) {
    const sources = await go_sources/* GO_SOURCES */.y.of(source);
    const found = new Set();
    if ((0,missing/* isMissing */.b2)(sources))
        return found;
    const names = new Set();
    for (const { text } of sources.compiled)
        if (/\bTrigger\b/.test(text))
            collectTriggers(text, found, names);
    if (names.size > 0)
        for (const { text } of sources.compiled)
            collectConstants(text, names, found);
    return found;
}
/** `Trigger: "weather"` and `Trigger: commandTrigger`. */
function collectTriggers(text, found, names) {
    let [before, last] = ['', ''];
    for (const { kind, text: word } of tokens(text)) {
        if (before === 'Trigger' && (last === ':' || last === '=')) {
            if (kind === 'string')
                found.add(word.replace(/^\//, '').toLowerCase());
            else if (kind === 'word')
                names.add(word);
        }
        [before, last] = [last, word];
    }
}
/** `commandTrigger = "weather"`. */
function collectConstants(text, names, found) {
    let [before, last] = ['', ''];
    for (const { kind, text: word } of tokens(text)) {
        if (kind === 'string' && last === '=' && names.has(before))
            found.add(word.replace(/^\//, '').toLowerCase());
        [before, last] = [last, word];
    }
}
/** The words of menus and buttons that the web app registers. */
const LABELS = (0,fact/* fact */.f)('labels', loadLabels);
const MAX_FILES = 200;
async function loadLabels({ contribution }) {
    const scripts = contribution
        .files()
        .filter((file) => /\.[jt]sx?$/.test(file) && !/\.(?:test|spec|d)\.|_test\./.test(file));
    const labels = new Set();
    for (const file of scripts.slice(0, MAX_FILES)) {
        const content = await contribution.text(file);
        if (content.state !== 'present' || !/\bregister\w*(?:Action|Button|Icon|MenuItem)\b/.test(content.document.text))
            continue;
        let depth;
        for (const { kind, text } of tokens(content.document.text)) {
            if (kind === 'word' && /^register\w*(?:Action|Button|Icon|MenuItem)$/.test(text))
                depth = 0;
            else if (depth !== undefined) {
                if (kind === 'sign' && '([{'.includes(text))
                    depth++;
                if (kind === 'sign' && ')]}'.includes(text) && --depth <= 0)
                    depth = undefined;
                if (kind === 'string' && /^\p{L}+ [\p{L} ]{3,40}$/u.test(text))
                    labels.add(text.toLowerCase());
            }
        }
    }
    return [...labels];
}

// EXTERNAL MODULE: ./src/facts/docs/vocabulary.ts + 1 modules
var vocabulary = __webpack_require__(5047);
;// CONCATENATED MODULE: ./src/facts/docs/outline.ts

const outlines = new WeakMap();
/** The sections of a document, in its order. */
function sectionsOf(document) {
    const known = outlines.get(document);
    if (known)
        return known;
    const headings = [...document.parts.headings].sort((a, b) => a.span.start - b.span.start);
    const sections = [];
    const stack = [];
    for (const heading of headings) {
        while ((stack.at(-1)?.heading.level ?? 0) >= heading.level) {
            const closed = stack.pop();
            if (closed)
                closed.end = heading.span.start;
        }
        const section = { heading, start: heading.span.start, end: document.text.length, above: stack.at(-1) };
        stack.push(section);
        sections.push(section);
    }
    outlines.set(document, sections);
    return sections;
}
/** The innermost section that a place is in; undefined before the first heading. */
function sectionAt(document, offset) {
    const sections = sectionsOf(document);
    let [low, high] = [0, sections.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sections[middle]?.start ?? Infinity) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return sections[low - 1];
}
/** Whether a place is in a section on developing; a document's title says nothing of its parts. */
function isDevelopersPlace(document, offset) {
    for (let section = sectionAt(document, offset); section; section = section.above)
        if (section.heading.level !== 1 && (0,vocabulary/* isForDevelopers */.Jj)(section.heading.text))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/facts/docs/setting-places.ts

/** Where a document has named enough settings: two of them, or as many as there are. */
function* settingPlaces(document, settings) {
    const { text } = document;
    const lower = text.toLowerCase();
    let found = 0;
    for (const { key, title } of settings) {
        const at = /[a-z][A-Z]|_/.test(key) && text.includes(key) ? text.indexOf(key) : placeOfTitle(text, lower, title);
        if (at === -1 || isDevelopersPlace(document, at))
            continue;
        found++;
        if (found >= Math.min(ENOUGH, settings.length))
            yield at;
    }
}
const ENOUGH = 2;
/** One word is a name where it stands by itself: as code, in bold, in a table's cell or at the head of a list's item. */
function placeOfTitle(text, lower, title) {
    if (title.length < 3)
        return -1;
    if (/\s/.test(title))
        return lower.indexOf(title.toLowerCase());
    const at = [
        `\`${title}\``,
        `**${title}**`,
        `**${title}:`,
        `| ${title} |`,
        `|${title}|`,
        `- ${title}:`,
        `_${title}_`,
        `*${title}*`,
    ].map((form) => text.indexOf(form));
    return Math.max(...at);
}

;// CONCATENATED MODULE: ./src/facts/docs/signs.ts







const made = new Map();
function speaksOf(list, words) {
    const known = made.get(list) ?? (0,phrases/* phrases */.HJ)(doc_evidence_namespaceObject[list]);
    made.set(list, known);
    return (0,phrases/* holdsAny */.Ng)(words, known);
}
/** More of one passage is not searched. */
const signs_MAX = 5000;
/** Everything in a document that shows how the contribution is installed, configured, used or developed, in no order. */
function* signsIn(document, names) {
    const { blocks, links, images, codes } = document.parts;
    const isRun = names.kind === 'webhook' || names.kind === 'tool';
    yield* commandSigns(document, names);
    for (const block of blocks)
        yield* blockSigns(document, block, names);
    for (const code of codes)
        yield* codeSigns(document, code, names);
    const pictured = new Set(images.map(({ span }) => span.start));
    for (const { url, span } of links) {
        // A badge leads to a page that it is no link to for readers.
        if (pictured.has(span.start + 1) || isDevelopersPlace(document, span.start))
            continue;
        const line = document.text.slice(document.text.lastIndexOf('\n', span.start) + 1, span.start).slice(-signs_MAX);
        if (OLD_SERVERS.test(line))
            continue;
        const target = targetOf(document.file, url);
        if (target.kind !== 'web') {
            if (/(?:^|\/)\.\.\/releases\b/.test(url))
                yield { topic: 'installation', at: span.start };
            continue;
        }
        const address = target.url.host + target.url.pathname;
        if (/\/releases(?:\/(?:latest|tag|download)\b.*|\/)?$/.test(target.url.pathname) ||
            doc_evidence_namespaceObject.packages.some((start) => address.startsWith(start) && (isRun || !address.includes('/package'))))
            yield { topic: 'installation', at: span.start };
    }
    for (const at of settingPlaces(document, names.settings))
        yield { topic: 'configuration', at };
}
/** What only old servers need is no way to install it. */
const OLD_SERVERS = /\b(?:or (?:earlier|older|lower|below)|(?:older|earlier) than)\b/i;
function* commandSigns(document, { kind }) {
    const isPlugin = kind === 'plugin';
    for (const command of command_lines_commandsIn([document])) {
        const at = command.code.span.start;
        const isForDevelopers = isDevelopersPlace(document, at);
        if (serves('develop', command))
            yield { topic: 'development', at };
        if (isForDevelopers)
            continue;
        const downloads = /\.(?:tar\.gz|tgz)\b/.test(command.text) && /^(?:curl|wget)$/.test(command.words[0] ?? '');
        if (isPlugin ? serves('plugin', command) || downloads : serves('plugin', command) || serves('install', command))
            yield { topic: 'installation', at };
        if (isPlugin)
            continue;
        const isRun = serves('run', command) || HELP.test(command.text);
        if (isRun || !(serves('install', command) || serves('prepare', command))) {
            // In a sentence, words of code may be what a program prints.
            const isSure = command.code.language !== undefined || /\s-{1,2}\w|\s[<[]|\.\/|\s\S+\.\w+$/.test(command.text);
            if (isRun || (isSure && isProgram(command.words[0] ?? '')))
                yield { topic: 'usage', at };
        }
    }
}
const HELP = /(?:^|\s)(?:--help|-h)(?=$|\s)/;
function isProgram(word) {
    return (/^[.~\w/\\@-]+$/.test(word) && /[a-z]/i.test(word.slice(Math.max(word.lastIndexOf('~'), word.lastIndexOf('@')) + 1)));
}
function* blockSigns(document, block, names) {
    const at = block.span.start;
    const text = block.text.slice(0, signs_MAX);
    if (block.span === block.heading?.span || isDevelopersPlace(document, at))
        return;
    const words = (0,phrases/* wordsOf */.Z9)(text);
    const inConsole = speaksOf('console', words);
    if (!OLD_SERVERS.test(text) &&
        (speaksOf('managing', words) ||
            (inConsole &&
                speaksOf('uploading', words) &&
                /plugin|erweiterung|extension|插件|プラグイン|플러그인|плагин/i.test(text)) ||
            (speaksOf('marketplace', words) && speaksOf('uploading', words)) ||
            (names.kind !== 'plugin' && speaksOf('hooks', words) && speaksOf('creating', words))))
        yield { topic: 'installation', at };
    if (inConsole && (OWN_PAGE.test(text) || speaksOf('setting', words)))
        yield { topic: 'configuration', at };
    if (/\bMM_PLUGINSETTINGS_|\bPluginSettings\b/.test(text))
        yield { topic: 'configuration', at };
    if (HELP.test(text))
        yield { topic: 'usage', at };
    const title = sectionAt(document, at)?.heading.text ?? '';
    if ((speaksOf('acting', words) &&
        speaksOf('places', words) &&
        !inConsole &&
        !SETUP.some((topic) => (0,vocabulary/* announces */.rq)(topic, title))) ||
        namesCommand(text, names) ||
        names.labels.some((label) => text.toLowerCase().includes(label)))
        yield { topic: 'usage', at };
}
const SETUP = ['installation', 'configuration'];
/** The way to a plugin's own page: "Plugins > Weather", and not "Plugins > Plugin Management". */
const OWN_PAGE = /Plugins?[\s"'*_)]{0,4}(?:[-=]?[>›»→➜➔]|\/|\||&gt;)\s{0,3}["'*_]{0,2}(?!(?:Plugins?\s+)?(?:Management|Marketplace)|Plugins?\b)[\p{L}\p{N}[<{]/iu;
/** A command that the code registers, anywhere; where none is known, whatever looks like one and is no path. */
function namesCommand(text, { triggers, kind }) {
    if (triggers.size === 0 && kind === 'playbook')
        return false;
    for (const [, name = ''] of text.matchAll(/(?<![\w/.:~<-])\/([a-z][\w-]*)(?![\w/.:*-])/gi))
        if (triggers.has(name.toLowerCase()))
            return true;
    return false;
}
function* codeSigns(document, { text, language, span }, names) {
    const at = span.start;
    if (isDevelopersPlace(document, at))
        return;
    const start = text.slice(0, signs_MAX);
    const [, slash = ''] = /^\s*\/([a-z][\w-]*)(?= |$|\n|\[|<)/i.exec(start) ?? [];
    const isKnown = names.triggers.size > 0 ? names.triggers.has(slash.toLowerCase()) : signs_isOthers(slash);
    if (slash !== '' && isKnown)
        yield { topic: 'usage', at };
    else if (namesCommand(start, names))
        yield { topic: 'usage', at };
    if (/\bMM_PLUGINSETTINGS_|"?PluginSettings\b/.test(start))
        yield { topic: 'configuration', at };
    if (names.kind === 'plugin')
        return;
    if (/^[ \t]*(?:- *)?uses:\s*['"]?[\w.-]+\/[\w./-]+@/m.test(start)) {
        yield { topic: 'installation', at };
        yield { topic: 'usage', at };
    }
    if (/^[ \t]*image:[ \t]*[^\s/]+\/\S/m.test(start) && /^ya?ml$|^$/.test(language ?? '-'))
        yield { topic: 'installation', at };
    if (language === undefined) {
        if (/^[@!][a-z][\w-]*(?: |$)/i.test(start))
            yield { topic: 'usage', at };
        return;
    }
    if ((PROGRAM.test(language) && LIBRARY.test(start)) || /["']?\b(?:text|attachments)\b["']?\s*[:=]/.test(start))
        yield { topic: 'usage', at };
}
/** Languages in which documentation shows how a library is called. */
const PROGRAM = /^(?:js|jsx|javascript|ts|tsx|typescript|py|python|go|golang|php|rb|ruby|java|kotlin|cs|csharp|c#|rust|rs|swift|perl|elixir|groovy|scala|r|lua)$/;
function signs_isOthers(command) {
    const name = command.toLowerCase();
    return !doc_evidence_namespaceObject.builtInCommands.includes(name) && !doc_evidence_namespaceObject.folders.includes(name);
}
/** Code that takes something in before it calls it. */
const LIBRARY = /\b(?:import|require|use|using|include|new)\b/;

;// CONCATENATED MODULE: ./src/facts/docs/evidence.ts







/** What the README shows of each topic by commands, names, steps and links, under whatever heading; missing without one. */
const README_EVIDENCE = (0,fact/* fact */.f)('readmeEvidence', async (source) => {
    const readme = await README.of(source);
    return (0,missing/* isMissing */.b2)(readme) ? readme : evidenceIn([readme], await namesOf(source));
});
/** The same of the README and its pages together; the places in the pages say nothing of the README. */
const EVIDENCE = (0,fact/* fact */.f)('evidence', async (source) => {
    const [own, documentation] = [await README_EVIDENCE.of(source), await DOCUMENTATION.of(source)];
    if ((0,missing/* isMissing */.b2)(own))
        return own;
    if ((0,missing/* isMissing */.b2)(documentation))
        return documentation;
    const pages = documentation.pages.filter(({ file }) => !(0,vocabulary/* isForDevelopers */.Jj)(file.replace(/([a-z])([A-Z])/g, '$1 $2')));
    const more = evidenceIn(pages, await namesOf(source));
    return new Map([...new Set([...own.keys(), ...more.keys()])].map((topic) => [
        topic,
        [...(own.get(topic) ?? []), ...(more.get(topic) ?? [])],
    ]));
});
async function namesOf(source) {
    const settings = await SETTING_NAMES.of(source);
    const triggers = await TRIGGERS.of(source);
    const labels = await LABELS.of(source);
    return {
        kind: source.kind,
        settings: (0,missing/* isMissing */.b2)(settings) ? [] : settings,
        triggers: (0,missing/* isMissing */.b2)(triggers) ? new Set() : triggers,
        labels: (0,missing/* isMissing */.b2)(labels) ? [] : labels,
    };
}
function evidenceIn(documents, names) {
    const found = new Map();
    const add = ({ topic, at }) => {
        const places = found.get(topic);
        if (places)
            places.push(at);
        else
            found.set(topic, [at]);
    };
    for (const document of documents)
        for (const sign of signsIn(document, names))
            add(sign);
    return found;
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

;// CONCATENATED MODULE: ./src/data/docs/prose-languages.json
var prose_languages_namespaceObject = /*#__PURE__*/JSON.parse('{"eo":[{"code":"en","name":"English","words":["the","of","and","to","is","in","for","that","with","this","you","it","on","are","be","as","can","your","will","from","or","not","by","an","if","when","which","how","use"]},{"code":"de","name":"German","words":["der","die","und","das","ist","nicht","mit","für","auf","ein","eine","einen","dem","den","werden","wird","oder","sie","auch","bei","zur","zum","von","im","aus","nach","über","wenn","kann","sich","es","wie"]},{"code":"fr","name":"French","words":["le","la","les","des","est","et","une","dans","pour","avec","sur","pas","vous","que","qui","ce","cette","sont","par","du","au","aux","votre","ou","être","de","un","en","il"]},{"code":"es","name":"Spanish","words":["el","la","los","las","de","que","y","en","un","una","para","con","por","se","del","es","su","al","como","este","esta","más","puede","no","lo"]},{"code":"pt","name":"Portuguese","words":["o","os","a","as","da","do","das","dos","para","com","uma","um","não","você","em","que","por","no","na","ao","como","seu","sua","é","de","e","se","ou"]},{"code":"it","name":"Italian","words":["il","lo","la","gli","di","che","e","un","una","per","con","non","del","della","nel","sono","questo","è","le","dei","si","da","alla","come","più"]},{"code":"nl","name":"Dutch","words":["de","het","een","en","van","is","op","voor","met","niet","zijn","dat","je","aan","ook","worden","kan","naar","wordt","deze","als","of","te","om","in","bij"]},{"code":"pl","name":"Polish","words":["i","w","na","z","nie","do","jest","się","oraz","że","to","po","dla","przez","lub","jak","aby","można","od","które","ten","są","za"]},{"code":"cs","name":"Czech","words":["a","je","v","na","se","že","s","z","do","pro","není","jsou","které","nebo","jak","pokud","aby","při","tento","po","od"]},{"code":"sv","name":"Swedish","words":["och","att","det","som","en","på","är","av","för","med","den","till","inte","om","ett","har","kan","du","från","eller"]},{"code":"da","name":"Danish or Norwegian","words":["og","at","det","som","en","på","er","af","for","med","den","til","ikke","om","et","har","kan","du","fra","eller"]},{"code":"fi","name":"Finnish","words":["ja","on","ei","se","että","joka","tai","kun","voi","ovat","sekä","mutta","jos","tämä"]},{"code":"hu","name":"Hungarian","words":["a","az","és","hogy","nem","egy","is","van","meg","ha","vagy","kell","ez","lehet"]},{"code":"ro","name":"Romanian","words":["și","de","în","la","cu","pe","este","pentru","un","o","care","nu","se","din","sau","sunt","prin"]},{"code":"tr","name":"Turkish","words":["ve","bir","bu","için","ile","de","da","olarak","veya","gibi","daha","olan","ise","sonra"]},{"code":"id","name":"Indonesian","words":["yang","dan","di","untuk","dengan","ini","dari","ke","pada","tidak","atau","adalah","akan","dapat"]},{"code":"vi","name":"Vietnamese","words":["và","của","là","các","cho","có","được","không","trong","một","với","này","để","người","khi","bạn"]}],"Pm":[{"name":"Korean","range":"ᄀ-ᇿ㄰-㆏가-힯"},{"name":"Japanese","range":"぀-ヿ"},{"name":"Chinese","range":"㐀-䶿一-鿿"},{"name":"Russian or another language in Cyrillic letters","range":"Ѐ-ԯ"},{"name":"Greek","range":"Ͱ-Ͽ"},{"name":"Hebrew","range":"֐-׿"},{"name":"Arabic or Persian","range":"؀-ۿ"},{"name":"Hindi","range":"ऀ-ॿ"},{"name":"Thai","range":"฀-๿"},{"name":"Georgian","range":"Ⴀ-ჿ"},{"name":"Armenian","range":"԰-֏"}]}');
;// CONCATENATED MODULE: ./src/facts/docs/prose-language.ts

/** In UTF-16 units: the beginning is enough to tell. */
const MAX_PROSE = 8000;
/** Function words of one language without which nothing is said. */
const FEW = 6;
const DISTINCT = 4;
/** How many times more hits than English another language needs: they share short words. */
const CLEARLY = 1.3;
/** The share of letters of other scripts from which on a text is not Latin; ideograms weigh as much as a word's half. */
const FOREIGN_SHARE = 0.3;
const WORDS = new Map();
for (const { name, words } of prose_languages_namespaceObject.eo)
    for (const word of words)
        WORDS.set(word, [...(WORDS.get(word) ?? []), name]);
const SCRIPTS = prose_languages_namespaceObject.Pm.map(({ name, range }) => ({ name, pattern: new RegExp(`[${range}]`, 'g') }));
/** The language that a document's prose is written in, by its English name; undefined where it is English or cannot be told. */
function foreignLanguageOf(document) {
    const prose = proseOf(document);
    return foreignScript(prose) ?? foreignWords(prose);
}
/** Running text without code, links' addresses and headings, of which products' names make the most. */
function proseOf({ parts: { blocks, codes } }) {
    const inline = codes.filter(({ language }) => language === undefined);
    let [prose, next] = ['', 0];
    for (const block of blocks) {
        if (prose.length > MAX_PROSE)
            break;
        while ((inline[next]?.span.start ?? Infinity) < block.span.start)
            next++;
        let [text, from] = [block.text.slice(0, MAX_PROSE), 0];
        for (; (inline[next]?.span.end ?? Infinity) <= block.span.end; next++) {
            const code = inline[next]?.text ?? '';
            const at = text.indexOf(code, from);
            if (at === -1 || code === '')
                continue;
            text = `${text.slice(0, at)} ${text.slice(at + code.length)}`;
            from = at;
        }
        if (!isTitle(block))
            prose += `${text}\n`;
    }
    return prose.replace(/(?<![a-z])[a-z]+:\/\/\S+|(?<![\w./-])[\w./-]+\.[a-z]{2,}\b|[@/]\w+/gi, ' ');
}
function isTitle({ span, heading }) {
    return span === heading?.span;
}
function foreignScript(prose) {
    // The class of all letters takes milliseconds to compile, and Latin letters need none.
    if (!/[\u0250-\u1fff\u2c00-\ud7ff]/.test(prose))
        return undefined;
    const latin = prose.match(/[a-z\u00c0-\u024f]/gi)?.length ?? 0;
    const counts = SCRIPTS.map(({ name, pattern }) => ({ name, count: prose.match(pattern)?.length ?? 0 }));
    const foreign = counts.reduce((sum, { count }) => sum + count, 0);
    if (foreign === 0 || foreign < (latin + foreign) * FOREIGN_SHARE)
        return undefined;
    // Japanese and Korean texts hold Chinese characters, too: the table names the telling scripts first.
    return counts.find(({ count }) => count > foreign * TELLING)?.name;
}
const TELLING = 0.1;
function foreignWords(prose) {
    const hits = new Map();
    const seen = new Map();
    for (const word of prose.toLowerCase().match(/[a-z\u00c0-\u024f\u1ea0-\u1ef9]+/g) ?? []) {
        for (const name of WORDS.get(word) ?? []) {
            hits.set(name, (hits.get(name) ?? 0) + 1);
            seen.set(name, (seen.get(name) ?? new Set()).add(word));
        }
    }
    const [best] = [...hits].sort(([, a], [, b]) => b - a);
    if (!best || best[0] === ENGLISH || best[1] < FEW || best[1] <= (hits.get(ENGLISH) ?? 0) * CLEARLY)
        return undefined;
    // One short word over and over is no language.
    return (seen.get(best[0])?.size ?? 0) < DISTINCT ? undefined : best[0];
}
const ENGLISH = 'English';

;// CONCATENATED MODULE: ./src/facts/docs/coverage.ts












const INSTALLATION_DOCS = coverageOf('installation');
const CONFIGURATION_DOCS = coverageOf('configuration');
const USAGE_DOCS = coverageOf('usage');
const FEATURES_DOCS = coverageOf('features');
const DEVELOPMENT_DOCS = coverageOf('development');
const TROUBLESHOOTING_DOCS = coverageOf('troubleshooting');
/** How a topic is covered; missing where another site may cover it. Pages are read only where the README shows nothing of it. */
function coverageOf(topic) {
    return (0,fact/* fact */.f)(`${topic}Docs`, async (source) => {
        const readme = await README.of(source);
        if ((0,missing/* isMissing */.b2)(readme))
            return readme;
        const { links, blocks } = readme.parts;
        const found = { readme, found: true, mention: undefined, isShownInPart: false };
        if (await isCoveredIn(readme, topic, source))
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
        const evidence = await EVIDENCE.of(source);
        if ((0,missing/* isMissing */.b2)(evidence))
            return evidence;
        if (isShown(topic) && evidence.has(topic))
            return found;
        const language = foreignLanguageOf(readme);
        if (language !== undefined)
            return (0,missing/* missing */.LO)(`${readme.file} is written in ${language}, not in English`);
        const elsewhere = await searchElsewhere(topic, readme, source);
        if ((0,missing/* isMissing */.b2)(elsewhere))
            return elsewhere;
        if (elsewhere?.found)
            return found;
        return (unread(documentation.unread) ?? {
            readme,
            found: false,
            mention: mentioned(topic, blocks),
            site: elsewhere,
            isShownInPart: isRunAsIs(source.kind) && (evidence.has('installation') || evidence.has('usage')),
        });
    });
}
/** Whether the README has a section on a topic, or shows it under whatever heading. */
async function isCoveredIn(readme, topic, source) {
    const sections = sectionsOf(readme).filter(({ heading }) => (0,vocabulary/* announces */.rq)(topic, heading.text));
    if (sections.some(({ heading }) => !(0,vocabulary/* isVague */.JB)(topic, heading.text)))
        return true;
    if (topic === 'features' && listsBeforeSections(readme))
        return true;
    if (!isShown(topic))
        return sections.length > 0;
    const evidence = await README_EVIDENCE.of(source);
    if ((0,missing/* isMissing */.b2)(evidence))
        return sections.length > 0;
    if (evidence.has(topic))
        return true;
    // "Getting Started: clone, make" is for developers, unless clone and make are what a tool is installed by.
    const development = evidence.get('development') ?? [];
    return sections.some(({ start, end }) => !development.some((at) => at >= start && at < end));
}
function isRunAsIs(kind) {
    return kind === 'webhook' || kind === 'tool';
}
function isShown(topic) {
    return topic === 'installation' || topic === 'configuration' || topic === 'usage' || topic === 'development';
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
            unread ??= (0,missing/* missing */.LO)(`it may be on ${place}, which is not read`, source.web ? 'elsewhere' : 'network');
        else if ((0,missing/* isMissing */.b2)(search))
            unread ??= (0,missing/* missing */.LO)(`it may be on ${place}, which cannot be read: ${search.missing}`, 'elsewhere');
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
function unread(pages) {
    const first = pages.find(({ cause }) => cause === 'unread') ?? pages[0];
    const others = pages.length - 1;
    return first && others > 0 ? { ...first, missing: `${first.missing}, and so are ${others} more files` } : first;
}

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

;// CONCATENATED MODULE: ./src/rules/words/uncovered.ts

/** What is to be said of a topic that no section is about; `what` completes "has no section on". */
function* uncovered({ readme, found, mention, site }, what) {
    if (found)
        return;
    if (site)
        yield {
            code: 'elsewhere',
            message: `${(0,quote/* quote */.hD)(readme.file)} has no section on ${what}, and ${searched(site)}.`,
            at: readme.locate(site.link.span),
        };
    else if (mention)
        yield {
            code: 'mentioned',
            message: `${(0,quote/* quote */.hD)(readme.file)} has no section on ${what}; it only mentions ${(0,quote/* quote */.hD)(mention.word)} here.`,
            at: readme.locateIn(mention.block, mention.word),
        };
    else
        yield {
            code: 'absent',
            message: `${(0,quote/* quote */.hD)(readme.file)} has no section on ${what}, and links to none.`,
            at: readme.top,
        };
}
/** The same, where a program that can be got or run all the same is no error. */
function* inPart(coverage, what) {
    for (const problem of uncovered(coverage, what))
        yield problem.code === 'absent' && coverage.isShownInPart ? { ...problem, code: 'in-part' } : problem;
}
function searched({ link, pages }) {
    const url = (0,quote/* quote */.hD)(link.url);
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
        bad: { 'README.md': exampleReadme('Configuration', 'Numbers') },
        good: { 'README.md': exampleReadme('Configuration', 'Settings') },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, configurationDocs: CONFIGURATION_DOCS },
    *check({ manifest, configurationDocs }) {
        if (manifest.settings().length > 0)
            yield* uncovered(configurationDocs, 'configuring it');
    },
});

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

;// CONCATENATED MODULE: ./src/data/docs/decorative-images.json
var decorative_images_namespaceObject = /*#__PURE__*/JSON.parse('{"S":["img.shields.io","shields.io","badgen.net","badge.fury.io","badges.gitter.im","circleci.com","dl.circleci.com","travis-ci.org","travis-ci.com","api.travis-ci.com","ci.appveyor.com","codecov.io","coveralls.io","goreportcard.com","godoc.org","pkg.go.dev","snyk.io","sonarcloud.io","api.codacy.com","app.codacy.com","app.fossa.com","app.fossa.io","bestpractices.coreinfrastructure.org","www.bestpractices.dev","api.scorecard.dev","api.securityscorecards.dev","translate.mattermost.com","hosted.weblate.org","deepwiki.com","contrib.rocks","opencollective.com","avatars.githubusercontent.com","www.buymeacoffee.com","cdn.buymeacoffee.com","ko-fi.com","storage.ko-fi.com","www.paypalobjects.com","api.star-history.com","zenodo.org","build.mattermost.com"],"aL":["badge","badges","shield","logo","logos","icon","icons","favicon","avatar","sponsor","sponsors","donate","status","coverage","banner"]}');
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
    if (icon.svg?.unreadable)
        return (0,missing/* missing */.LO)(`${icon.file} cannot be read: ${icon.svg.unreadable}`);
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
        else if (target?.kind === 'web' && isPicture(target.url))
            elsewhere ??= target.url.hostname;
    }
    const named = source.contribution
        .files('picture')
        .filter((file) => PICTURE.test(file) && (0,phrases/* wordsOf */.Z9)(external_node_path_.posix.basename(file)).some((word) => marketplace_images_NAMES.has(word)));
    const icon = source.kind === 'app' ? await appIcon(source) : undefined;
    const images = [];
    for (const file of [...new Set([...(icon?.file === undefined ? [] : [icon.file]), ...named, ...shown.keys()])].slice(0, MAX_IMAGES)) {
        const content = await source.contribution.bytes(file);
        if (content.state === 'too-large')
            images.push({ file, at: shown.get(file), bytes: undefined, type: undefined, width: 0, height: 0 });
        if (content.state !== 'present')
            continue;
        const size = await imageSizeOf(content.bytes);
        if (size === 'unknown')
            return (0,missing/* missing */.LO)(`${file} is kept in Git LFS`, 'elsewhere');
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
        return (0,missing/* missing */.LO)(`the README shows an image from ${elsewhere}, which is not read`, 'elsewhere');
    return images;
}
/** Pictures of the web, those that GitHub keeps for its users included; a badge is none. */
function isPicture({ hostname, pathname }) {
    return ((/\.(?:png|jpe?g|gif|webp)$/i.test(pathname) && !decorative_images_namespaceObject.S.includes(hostname)) ||
        KEPT_BY_GITHUB.includes(hostname) ||
        (hostname === 'github.com' && /^\/(?:user-attachments|[^/]+\/[^/]+)\/assets\//.test(pathname)));
}
const KEPT_BY_GITHUB = [
    'user-images.githubusercontent.com',
    'private-user-images.githubusercontent.com',
    'camo.githubusercontent.com',
];
/** The icon that an app's manifest names and the repository does not hold; undefined where there is nothing of the kind. */
const LOST_ICON = (0,fact/* fact */.f)('lostIcon', async (source) => {
    const icon = source.kind === 'app' ? await appIcon(source) : undefined;
    return icon?.file === undefined ? icon : undefined;
});
/** The file lies in the app's folder of static assets, wherever that is. */
async function appIcon(source) {
    const app = await facts_app/* APP */.uq.of(source);
    const name = (0,missing/* isMissing */.b2)(app) ? undefined : app.value.icon;
    if ((0,missing/* isMissing */.b2)(app) || typeof name !== 'string' || name === '' || /^https?:/.test(name))
        return undefined;
    const path = name.replace(/^\.?\//, '');
    const file = source.contribution.repository.files.find((each) => each === path || each.endsWith(`/${path}`));
    return { name, file, at: app.at('icon') };
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
    codes: { absent: 'warning', 'icon-lost': 'warning', unfit: 'warning', size: 'notice' },
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
    needs: { lostIcon: LOST_ICON, images: MARKETPLACE_IMAGES },
    *check({ lostIcon, images }) {
        if (lostIcon)
            yield {
                code: 'icon-lost',
                message: `The manifest names the icon ${(0,quote/* quote */.hD)(lostIcon.name)}, and no file of the repository is called so.`,
                at: lostIcon.at,
            };
        const [first] = images;
        if (!first) {
            if (lostIcon)
                return;
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
                    message: `${(0,quote/* quote */.hD)(candidate.file)} ${defectOf(candidate) ?? ''}.`,
                    at: candidate.at ?? start(candidate.file),
                };
            return;
        }
        if (fit.some(({ type, width, height }) => type === 'svg' || (width === RECOMMENDED && height === RECOMMENDED)))
            return;
        yield {
            code: 'size',
            message: `${(0,quote/* quote */.hD)(best.file)} has ${best.width}×${best.height} pixels; ${RECOMMENDED}×${RECOMMENDED} are recommended, and no image has them.`,
            at: best.at ?? start(best.file),
        };
    },
});
/** The side that the source page recommends, in pixels. */
const RECOMMENDED = 512;
function start(file) {
    return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

;// CONCATENATED MODULE: ./src/rules/docs/installation.ts





const installation = rule({
    id: 'docs/installation',
    requirements: ['web/documentation', 'product/documentation'],
    kinds: kinds/* KINDS */.GW,
    severity: 'error',
    codes: { absent: 'error', 'in-part': 'warning', mentioned: 'warning', elsewhere: 'warning' },
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
        yield* inPart(installationDocs, 'installing it');
    },
});

;// CONCATENATED MODULE: ./src/facts/docs/licensing.ts




const LICENSE_FILE = /^(?:(?:un)?licen[cs]es?|copying|copyright)(?:[-._][^/]*)?$/i;
const OTHER_PEOPLES = /third[-_ ]?party|3rd[-_ ]?party|\.(?:go|js|ts|tsx|json|ya?ml|sh|py|header|tmpl|tpl)$/i;
const REUSE_FOLDER = /^LICENSES\/[^/]+\.txt$/;
const SOURCE_AVAILABLE = /\b(?:[A-Z][\w-]+ ){0,3}(?:Source[- ]Available License|Commons Clause|Business Source License|Elastic License|Server Side Public License|Fair Source License|Functional Source License|Enterprise (?:Edition )?License)\b/;
const RESERVED = /\ball\s+rights\s+(?:are\s+)?reserved\b|\bproprietary\s+and\s+confidential\b/i;
/** Words of a licence that is not known, which a person must read. */
const GRANT = /\b(?:permission|right|licen[cs]e)s?\b[^.]{0,80}\b(?:granted|grants?|given)\b|\bgrants?\b[^.]{0,80}\blicen[cs]e|\b(?:you|anyone)\s+(?:may|can|are\s+free\s+to)\b|\blicen[cs]ed\s+under\b|\bredistribut/i;
/** A file with fewer characters names a licence rather than holding one. */
const SHORT = 1500;
/** What the repository says of its licence. */
const LICENSING = (0,fact/* fact */.f)('licensing', loadLicensing);
/** What the repository says of its licence. The root's files count for a folder that has none of its own. */
async function loadLicensing(source) {
    const { readLicense, licensesNamed } = await __webpack_require__.e(/* import() */ 282).then(__webpack_require__.bind(__webpack_require__, 9282));
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
        const isReserved = read.licenses.length + named.length === 0 && RESERVED.test(document.text) && !GRANT.test(document.text);
        files.push({ document, ...read, named, sourceAvailable: sourceAvailable?.trim(), isReserved });
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
    const { licensesNamed } = await __webpack_require__.e(/* import() */ 282).then(__webpack_require__.bind(__webpack_require__, 9282));
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
    const { licenseById } = await __webpack_require__.e(/* import() */ 282).then(__webpack_require__.bind(__webpack_require__, 9282));
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
    return `${(0,quote/* quote */.hD)(file)} is ${ids}, which the Open Source Initiative has not approved.`;
}

;// CONCATENATED MODULE: ./src/rules/words/license-problem.ts


/** What is wrong with a licence file among all of them. */
function* licenseProblem(file, files, claims) {
    const { document, sourceAvailable } = file;
    const { licenses, ids, isOpen, isPart, at } = described(file, files);
    if (document.text.trim() === '')
        yield { code: 'empty', message: `${(0,quote/* quote */.hD)(document.file)} is empty.`, at };
    else if (sourceAvailable !== undefined && !isOpen)
        yield {
            code: isPart ? 'source-available-part' : 'source-available',
            message: `${(0,quote/* quote */.hD)(document.file)} is ${(0,quote/* quote */.hD)(sourceAvailable)}, which is no Open Source licence${isPart ? '; a part of the code is under it.' : '.'}`,
            at,
        };
    else if (file.isReserved && !isPart)
        yield { code: 'reserved', message: `${(0,quote/* quote */.hD)(document.file)} reserves all rights: nobody may use the code.`, at };
    else if (licenses.length === 0)
        yield {
            code: 'unknown',
            message: `${(0,quote/* quote */.hD)(document.file)} holds no licence text that is known: a person must judge whether it is Open Source.`,
            at,
        };
    // What only lies in LICENSES/ is told of by docs/license-terms.
    else if (!isOpen && !(isPart && document.file.includes('LICENSES/')))
        yield { code: isPart ? 'not-approved-part' : 'not-approved', message: notApproved(document.file, ids), at };
    else if (isOpen && licenses.length > 1 && !claims.some((claim) => names(claim.licenses, licenses)))
        yield { code: 'several', message: `${(0,quote/* quote */.hD)(document.file)} holds several licences: ${ids}.`, at };
}
/** A choice of licences that is told is meant. */
function names(told, held) {
    return held.every(({ id }) => told.some((license) => license.id === id));
}

;// CONCATENATED MODULE: ./src/rules/docs/license.ts




const license = rule({
    id: 'docs/license',
    requirements: ['product/license'],
    kinds: ['plugin', 'app'],
    severity: 'error',
    codes: {
        unreadable: 'error',
        absent: 'error',
        empty: 'error',
        reserved: 'error',
        'source-available': 'error',
        'not-approved': 'error',
        'no-text': 'warning',
        unknown: 'warning',
        'source-available-part': 'warning',
        'not-approved-part': 'warning',
        several: 'warning',
    },
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
            yield { code: 'unreadable', message: `${(0,quote/* quote */.hD)(reason)}: the licence cannot be read.` };
        if (files.length === 0 && unreadable.length === 0) {
            yield claim
                ? {
                    code: 'no-text',
                    message: `There is no licence file; the text of what is named here is missing: ${(0,quote/* quote */.hD)(claim.words)}.`,
                    at: claim.at,
                }
                : { code: 'absent', message: 'There is no licence file.' };
        }
        for (const file of files)
            yield* licenseProblem(file, files, claims);
    },
});

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
            // `MIT OR Apache-2.0`: a choice that is told is meant.
            if (claims.some(({ licenses: told }) => [id, other.id].every((each) => told.some((license) => license.id === each))))
                continue;
            yield {
                message: `${(0,quote/* quote */.hD)(document.file)} is ${other.id}, while ${(0,quote/* quote */.hD)(first?.document.file ?? '')} is ${id}.`,
                at: document.locate({ start: 0, end: Math.max(document.line(1).length, 1) }),
            };
        }
        for (const { licenses, words, at } of claims) {
            if (!licenses.some((license) => held.has(license.id)))
                yield { message: `This says ${(0,quote/* quote */.hD)(words)}, while the licence file is ${[...held].join(' and ')}.`, at };
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
            message: `${(0,quote/* quote */.hD)(document.file)} is ${ids}: what is built on the code must be under it, too.`,
            at,
        };
    else if (file.licenses.length === 0)
        yield { code: 'name-only', message: `${(0,quote/* quote */.hD)(document.file)} names ${ids}, and does not hold its text.`, at };
    else if (more)
        yield {
            code: 'more-text',
            message: `${(0,quote/* quote */.hD)(document.file)} is ${ids} and says more than that licence: a person must read the rest.`,
            at,
        };
}

;// CONCATENATED MODULE: ./src/data/docs/generated-parts.json
var generated_parts_namespaceObject = /*#__PURE__*/JSON.parse('{"r":[{"tool":"all-contributors","start":"all-contributors-list:start","end":"all-contributors-list:end"},{"tool":"all-contributors","start":"all-contributors-badge:start","end":"all-contributors-badge:end"},{"tool":"doctoc","start":"start doctoc","end":"end doctoc"},{"tool":"markdown-toc","start":"toc","end":"tocstop"},{"tool":"Markdown All in One","start":"toc","end":"/toc"},{"tool":"github-markdown-toc","start":"ts","end":"te"},{"tool":"remark-toc","start":"toc start","end":"toc end"},{"tool":"VS Code markdown-toc","start":"toc depth","end":"/toc"},{"tool":"contrib-readme-action","start":"readme: contributors","end":"readme: contributors -end"}]}');
;// CONCATENATED MODULE: ./src/facts/docs/generated-parts.ts

/** The parts of a Markdown text that a tool keeps up to date between two comments: contributors, tables of contents. */
function generatedPartsOf(text) {
    if (!text.includes('<!--'))
        return [];
    const parts = [];
    const open = new Map();
    for (const { 0: comment, 1: words = '', index } of text.matchAll(/<!--\s{0,20}([^\n]{0,200}?)\s{0,20}-->/g)) {
        const written = words.toLowerCase();
        for (const { start, end } of generated_parts_namespaceObject.r) {
            const from = open.get(start);
            if (from !== undefined && written.startsWith(end)) {
                parts.push({ start: from, end: index });
                open.delete(start);
            }
            else if (written.startsWith(start) && !open.has(start))
                open.set(start, index + comment.length);
        }
    }
    return parts;
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
    return `${(0,quote/* quote */.hD)(url)} leads nowhere: ${similar === undefined ? `there is no ${isImage ? 'image' : 'file'} ${(0,quote/* quote */.hD)(path)}.` : `the file is called ${(0,quote/* quote */.hD)(similar)}.`}`;
}
/** Says that a document has no such heading; undefined where it has. */
function anchorLost(anchor, document) {
    if (!anchor || !document || anchor === 'top' || document.hasAnchor(anchor.replace(/^user-content-/, '')))
        return undefined;
    const known = [...document.parts.anchors];
    const near = known.length === 0 || known.length > 200 || anchor.length > 80 ? undefined : (0,mod/* closest */.kp)(anchor.toLowerCase(), known);
    const meant = near !== undefined && (0,mod/* distance */.Io)(near, anchor.toLowerCase()) <= anchor.length / 3;
    return `${(0,quote/* quote */.hD)(`#${anchor}`)} leads nowhere: ${(0,quote/* quote */.hD)(document.file)} has no such heading${meant ? `; ${(0,quote/* quote */.hD)(`#${near}`)} is meant?` : '.'}`;
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
    const generated = generatedPartsOf(document.text);
    const pictured = new Set(document.parts.images.map(({ span }) => span.start));
    for (const { url, span, ...part } of [...document.parts.links, ...document.parts.images]) {
        const target = targetOf(document.file, url);
        if (target.kind !== 'file' || reported.has(url))
            continue;
        // What a tool writes, and a badge that leads to a section, is not what the author can put right here.
        const isWritten = !generated.some(({ start, end }) => span.start >= start && span.start < end);
        if (url.startsWith('#') && (!isWritten || pictured.has(span.start + 1)))
            continue;
        // Pages are read on a site, too, where a generator has made something else of their names.
        if (isPage && !paths.has(target.path) && paths.pageAt(target.path) !== undefined)
            continue;
        if (/^\[|\]\(/.test(url)) {
            reported.add(url);
            yield {
                code: 'no-address',
                message: `${(0,quote/* quote */.hD)(url)} is no address: Markdown stands where an address belongs.`,
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

;// CONCATENATED MODULE: ./src/data/docs/manual-install.json
var manual_install_namespaceObject = /*#__PURE__*/JSON.parse('{"PB":["unpack","unpacking","unzip","unzipping","untar","extract","extracting","decompress","copy","copying","move","moving","place","put","drop","entpack*","kopier*","extraire","extraye*","descomprim*","copiar","copie","copiez","decompressez","estrarre","extraia","распак*","скопир*","解压","解壓","复制","展開","コピー","압축","복사"],"cz":["tar","cp","mv","unzip","rsync","scp","ln","git"]}');
;// CONCATENATED MODULE: ./src/facts/docs/manual-installs.ts




const VERBS = (0,phrases/* phrases */.HJ)(manual_install_namespaceObject.PB);
/** The server's folder of unpacked plugins; `prepackaged_plugins`, for bundles, is another. */
const FOLDER = /(?<![\w-])(?:\/opt\/mattermost|mattermost(?:-server)?|\.{1,2}|~|\$\w{1,40}|\/\w[\w.-]{0,60})?\/?(?:(?:data|app|mattermost|client|server)\/){0,3}plugins\/?(?=[\s`'")*.,;:]|$)/i;
const IN_SENTENCE = /\bplugins?[`*_'"/]{0,3}\s+(?:folder|directory|dir)\b|\/mattermost[\w/.-]{0,60}\/plugins\b|(?:文件夹|目录|ディレクトリ|폴더|папк\S{1,4}|каталог\S{0,3}|ordner|verzeichnis|dossier|repertoire|carpeta|pasta|cartella)\s{0,3}[`"'«“]?\/?plugins/i;
const COMMAND = /^(?:\S{0,80}\/)?(?:mattermost|platform)$/;
const manual_installs_MAX = 5000;
/** Finds such advice outside of sections for developers. */
function* manualInstallsIn(document) {
    for (const command of command_lines_commandsIn([document])) {
        const [program = '', first] = command.words;
        if (isDevelopersPlace(document, command.code.span.start))
            continue;
        const at = placeOf(command);
        const start = command.words.findIndex((word) => COMMAND.test(word));
        if (start !== -1 && command.words[start + 1] === 'plugin')
            yield { way: 'command', words: command.words.slice(start, start + 3).join(' '), at };
        else if (manual_install_namespaceObject.cz.includes(program) &&
            (program !== 'git' || first === 'clone') &&
            command.words.some((word) => /mattermost/i.test(command.text) && FOLDER.test(word) && /(?:^|\/)plugins\/?$/.test(word)))
            yield { way: 'folder', words: command.text.slice(0, manual_installs_LONGEST), at };
    }
    for (const block of document.parts.blocks) {
        const text = block.text.slice(0, manual_installs_MAX);
        if (!/plugins?/i.test(text) || isDevelopersPlace(document, block.span.start))
            continue;
        const words = IN_SENTENCE.exec(text)?.[0];
        if (words !== undefined && !/prepackaged|src|source|webapp\/plugins/i.test(text) && (0,phrases/* holdsAny */.Ng)((0,phrases/* wordsOf */.Z9)(text), VERBS))
            yield { way: 'folder', words, at: document.locateIn(block, words) };
    }
}
const manual_installs_LONGEST = 80;

;// CONCATENATED MODULE: ./src/rules/docs/manual-install.ts




const manualInstall = rule({
    id: 'docs/manual-install',
    requirements: ['web/documentation', 'product/documentation'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The documentation installs the plugin in a way that servers still have',
    why: 'Since 10.5 the server does not support plugins that were unpacked into its folder, and `mmctl` has taken the place of its own `mattermost plugin` commands.',
    fix: 'Tell people to upload the bundle in **System Console > Plugins > Plugin Management**, or to run `mmctl plugin add`.',
    example: {
        bad: {
            'README.md': [
                '3. Choose the file under **Upload Plugin** and select **Upload**.',
                '3. Unpack the file into the `plugins` directory of the server.',
            ],
        },
        good: {
            'README.md': [
                '3. Choose the file under **Upload Plugin** and select **Upload**.',
                '3. Copy the file into the `prepackaged_plugins` directory of the server.',
            ],
        },
    },
    needs: { readme: README },
    *check({ readme }) {
        for (const { way, words, at } of manualInstallsIn(readme))
            yield {
                message: way === 'folder'
                    ? `${(0,quote/* quote */.hD)(words)}: servers from 10.5 on do not support plugins that are unpacked into their folder.`
                    : `${(0,quote/* quote */.hD)(words)} is a command that the server no longer has; \`mmctl plugin\` took its place.`,
                at,
            };
    },
});

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
            const words = sentence && /(?:\S{1,60} )?market ?place/i.exec(sentence)?.[0];
            if (!words)
                continue;
            yield {
                code: known ? 'no-longer-listed' : 'never-listed',
                message: `The README leads to the ${(0,quote/* quote */.hD)(words)}, but the plugin ${(0,quote/* quote */.hD)(manifest.value.id ?? '')} was ${known ? `last seen there on ${known.last_seen}, in lists` : 'never listed there'} up to ${NEWEST}.`,
                at: readme.locateIn(block, words),
            };
            return;
        }
    },
});
const NEWEST = marketplace_plugins_namespaceObject.N.reduce((newest, { last_seen }) => (last_seen > newest ? last_seen : newest), '');
const marketplace_claim_LONGEST = 500;

;// CONCATENATED MODULE: ./src/data/starter-template.json
var starter_template_namespaceObject = /*#__PURE__*/JSON.parse('{"source":{"repo":"mattermost/mattermost-plugin-starter-template","commit":"e1f9f8811c10a59b9d2ff983812a878689fd3a0b","script":"scripts/starter-template.ts"},"ids":["com.mattermost.plugin-starter-template","com.mattermost.sample-plugin"],"names":["Plugin Starter Template","Sample Plugin"],"repositories":["mattermost/mattermost-plugin-sample","mattermost/mattermost-plugin-starter-template"],"descriptionHashes":["28c5a29a9eaba8fd38f722450b12291d5d6a9ec55a0f117742f1684ac4780fb5","5b4d7aaa2319e06f80e8a798309a3100237f68744bdeb33a80ff05f62a9cf265"],"packageNames":["plugin-starter"],"fileHashes":{"assets/starter-template-icon.svg":["d79474f73c5f3e186271a5326af8ad1a5b2e3dc310aa01da2a78cc172a98e524"],"public/hello.html":["a53ade06dadef3485c3a8e9325888b24110c78156df43be5c2d335257789b6fb","ff03c0556cade365cf16ece20c9e399958a3328dbd2eb03c6835d547926b2b93"],"server/command/command.go":["803ffc6cf517d38bb503932a524de24551999daf9d5f254abc4ccacdd660add5","d850c1f5d5f9558947da7537a059c9b315f1a585bec8a96739adf016186813fb"],"server/store/kvstore/startertemplate.go":["f224a394172da2e6c66fb31a8dd6fa6334bf4cf04133529567d67c9b5b2a7917"]}}');
;// CONCATENATED MODULE: ./src/data/docs/doc-placeholders.json
var doc_placeholders_namespaceObject = /*#__PURE__*/JSON.parse('{"S8":["TODO","TBD","TBA","FIXME","XXX"],"hC":[{"text":"lorem ipsum","from":"filler text"},{"text":"to be written","whole":true,"from":"a note to oneself"},{"text":"to be defined","whole":true,"from":"a note to oneself"},{"text":"to be done","whole":true,"from":"a note to oneself"},{"text":"to be added","whole":true,"from":"a note to oneself"},{"text":"coming soon","whole":true,"from":"a note to oneself"},{"text":"work in progress","whole":true,"from":"a note to oneself"},{"text":"this plugin serves as a starting point for writing a mattermost plugin","from":"mattermost-plugin-starter-template"},{"text":"clicking the \\"use this template\\" button","from":"mattermost-plugin-starter-template"},{"text":"com.example.my-plugin","from":"mattermost-plugin-starter-template"},{"text":"a brief description of what this project does and who it\'s for","from":"readme.so"},{"text":"describe your project here","from":"README templates"},{"text":"project description goes here","from":"README templates"},{"text":"description goes here","from":"README templates"},{"text":"short description of the project","from":"README templates"},{"text":"this is an example of how you may give instructions on setting up your project locally","from":"othneildrew/Best-README-Template"},{"text":"here\'s a blank template to get started","from":"othneildrew/Best-README-Template"},{"text":"use this space to show useful examples of how a project can be used","from":"othneildrew/Best-README-Template"},{"text":"let people know what your project can do specifically","from":"GitLab\'s README template"},{"text":"to make it easy for you to get started with gitlab, here\'s a list of recommended next steps","from":"GitLab\'s README template"},{"text":"choose a self-explaining name for your project","from":"GitLab\'s README template"},{"text":"todo: give a short introduction of your project","from":"Azure DevOps\'s README template"},{"text":"todo: guide users through getting your code up and running","from":"Azure DevOps\'s README template"},{"text":"add a screenshot here","from":"README templates"},{"text":"insert screenshot here","from":"README templates"},{"text":"insert description here","from":"README templates"},{"text":"one paragraph of project description goes here","from":"PurpleBooth/README-Template.md"}]}');
;// CONCATENATED MODULE: ./src/facts/docs/placeholders.ts

/** More of one passage is not searched. */
const placeholders_MAX = 5000;
const MARKER = new RegExp(String.raw `^[\s/*_#>~\-[(<]{0,8}(?:${doc_placeholders_namespaceObject.S8.join('|')})(?![\w-])(?:\s*[:;,.!–—-]|[\s/*_\])>.]*$|\s+(?:[A-Z]{2,}|[Aa]dd|[Ww]rite|[Ff]ix|[Dd]escribe|[Dd]ocument|[Uu]pdate|[Ii]nsert|[Rr]eplace|[Ff]ill|[Ee]xplain|[Cc]omplete|[Mm]ore|[Hh]ere)\b)`);
/** The placeholders of a document's text. `ownWord` is one that the contribution's own name holds, as a to-do list's does. */
function* placeholdersIn(document, ownWord) {
    const { blocks } = document.parts;
    for (const block of blocks) {
        if (block.span === block.heading?.span)
            continue;
        // A list under "TODO" is a plan, and plans are welcome.
        if (block.inList && /to-?\s?do|roadmap|plan|future|next|progress|status/i.test(block.heading?.text ?? ''))
            continue;
        for (const line of block.text.slice(0, placeholders_MAX).split('\n')) {
            const words = placeholderIn(line, ownWord);
            if (words !== undefined)
                yield { words, at: document.locateIn(block, words) };
        }
    }
}
function placeholderIn(line, ownWord) {
    const marked = MARKER.exec(line);
    const marker = marked && doc_placeholders_namespaceObject.S8.find((word) => marked[0].includes(word));
    if (marker && !ownWord(marker.toLowerCase()))
        return line.trim().slice(0, placeholders_LONGEST);
    const lower = line.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
    const bare = lower.replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, '');
    const sentence = doc_placeholders_namespaceObject.hC.find(({ text, whole }) => (whole ? bare === text : lower.includes(text)));
    if (!sentence)
        return undefined;
    const at = lower.indexOf(sentence.text);
    return line.slice(at, at + sentence.text.length);
}
const placeholders_LONGEST = 80;

;// CONCATENATED MODULE: ./src/rules/docs/placeholder.ts








const placeholder = rule({
    id: 'docs/placeholder',
    requirements: ['web/documentation', 'product/documentation'],
    kinds: kinds/* KINDS */.GW,
    severity: 'warning',
    summary: 'The documentation holds no placeholders',
    why: 'A note such as `TODO`, or a sentence of a template, tells readers that the documentation was not finished.',
    fix: 'Write what belongs there, or take the line out.',
    example: {
        bad: { 'README.md': ['## Troubleshooting', 'TODO: explain the alerts.\n\n## Troubleshooting'] },
        good: {},
    },
    needs: { documentation: DOCUMENTATION, origin: ORIGIN },
    *check({ documentation: { readme }, origin: { slug } }) {
        if (starter_template_namespaceObject.repositories.includes(slug?.toLowerCase() ?? ''))
            return;
        const [title] = readme.parts.headings;
        const own = new Set((0,phrases/* wordsOf */.Z9)(`${slug ?? ''} ${title?.text ?? ''}`));
        const told = new Set();
        for (const { words, at } of placeholdersIn(readme, (word) => own.has(word))) {
            if (told.has(words))
                continue;
            told.add(words);
            yield { message: `This is a placeholder: ${(0,quote/* quote */.hD)(words)}.`, at };
        }
    },
});

;// CONCATENATED MODULE: ./src/data/docs/starter-readme.json
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
            yield { message: `${(0,quote/* quote */.hD)(file)} cannot be read: ${unreadable}.` };
        else if (text.trim() === '')
            yield { message: `${(0,quote/* quote */.hD)(file)} is empty.`, at: { file, line: 1, column: 1, endLine: 1, endColumn: 2 } };
        else if (document)
            yield* hollow(document, origin.slug);
    },
});
function* hollow(document, slug) {
    const { headings, blocks, codes, links } = document.parts;
    const [title] = headings;
    if (title && starter_readme_namespaceObject.YC.includes(title.text) && !starter_readme_namespaceObject.bN.includes(slug ?? '')) {
        yield {
            message: `The title of the README is still that of Mattermost’s starter template, ${(0,quote/* quote */.hD)(title.text)}.`,
            at: document.locate(title.span),
        };
    }
    const titles = new Set(headings.map(({ span }) => span));
    let words = 0;
    for (const { text } of [...blocks.filter(({ span }) => !titles.has(span)), ...codes]) {
        words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
        if (words >= readme_FEW)
            return;
    }
    if (!links.some(({ text }) => (0,vocabulary/* announcesDocumentation */.Bl)(text))) {
        yield {
            message: `${(0,quote/* quote */.hD)(document.file)} has hardly any text: ${words} ${words === 1 ? 'word' : 'words'} beside headings.`,
            at: document.top,
        };
    }
}
const readme_FEW = 40;

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
    if (document.parts.links.some(({ url }) => screenshots_isShown(document.file, url)))
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
function screenshots_isShown(file, address) {
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
    const words = [...(0,phrases/* wordsOf */.Z9)(external_node_path_.posix.basename(path)), ...(0,phrases/* wordsOf */.Z9)(alt)];
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
            yield { code: 'broken', message: `The image ${(0,quote/* quote */.hD)(url)} ${reason}, so nothing shows the product.`, at };
        if (broken.length > 0)
            return;
        const seen = decorations === 0
            ? 'has no image'
            : `has no image but ${decorations === 1 ? 'a badge or logo' : `${decorations} badges or logos`}`;
        yield site === undefined
            ? { code: 'absent', message: `${(0,quote/* quote */.hD)(readme.file)} ${seen}: nothing shows the product.`, at: readme.top }
            : {
                code: 'elsewhere',
                message: `${(0,quote/* quote */.hD)(readme.file)} ${seen}; screenshots may be on the site that line ${site} links.`,
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
const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@|\s?[[({]\s?at\s?[\])}]\s?)[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[[({]\s?dot\s?[\])}]\s?)[\p{L}\p{N}-]{1,63}){1,9}/giu;
const PLACEHOLDER = /^(?:you|your|user|name|email|mail|noreply|no-reply|git|example|someone)(?:[._-]?[a-z]+)?@|@(?:users\.noreply|example)\.|\[[^\]]{0,60}(?:insert|your)[^\]]{0,60}\]/i;
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
        const kind = judged(text, isMattermosts);
        if (kind === 'contact')
            return { contact: true, passages: [], file: policy?.file };
        passages.push({ at, kind });
    }
    // Nothing is taken from an answer that does not come.
    const reporting = (0,missing/* isMissing */.b2)(slug) ? undefined : await source.web?.gitHub.privateReporting(slug);
    if (reporting === true)
        return { contact: true, passages: [], file: policy?.file };
    // GitHub shows the owner's policy for every repository without one of its own.
    if (!policy && !passages.some(({ kind }) => kind === 'public-issue') && !(0,missing/* isMissing */.b2)(slug) && owner !== undefined) {
        const shown = source.web ? await source.web.gitHub.defaultPolicy(owner) : (0,missing/* missing */.LO)('it is not asked offline');
        if ((0,missing/* isMissing */.b2)(shown))
            return (0,missing/* missing */.LO)(`${owner}/.github may hold a policy for all repositories: ${shown.missing}`);
        if (shown !== undefined && judged(shown.slice(0, security_policy_LONGEST), isMattermosts) === 'contact')
            return { contact: true, passages: [], file: undefined };
    }
    return { contact: false, passages, file: policy?.file };
}
function judged(text, isMattermosts) {
    const foreign = !isMattermosts && MATTERMOSTS.test(text);
    const own = isMattermosts
        ? text
        : text.replace(/\S{0,200}@mattermost\.com|\S{0,200}mattermost\.com\/[a-z-]{0,60}security\S*/gi, ' ');
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
    return (/^[\W\d]*security(?:\W*(?:policy|contact|issues?|disclosure|vulnerability disclosure))?\W*$/i.test(heading) ||
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
            yield { message: `${(0,quote/* quote */.hD)(passage.at.file)} speaks of security, but ${security_contact_WORDS[passage.kind]}.`, at: passage.at };
    },
});
const security_contact_WORDS = {
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
/** The tracker that a package file names, where people who install the package look. */
const PACKAGE_TRACKER = (0,fact/* fact */.f)('packageTracker', loadPackageTracker);
async function loadPackageTracker({ contribution }) {
    const values = await contribution.valuesAt('package.json');
    const tree = values?.parsed.tree;
    const bugs = tree?.kind === 'object' ? tree.entries.findLast(({ key }) => key === 'bugs')?.value : undefined;
    const url = bugs?.kind === 'object' ? bugs.entries.find(({ key }) => key === 'url' || key === 'email')?.value : bugs;
    if (url?.kind === 'string' && url.source.trim() !== '')
        return url.source;
    const project = await contribution.textAt('pyproject.toml');
    return project && URLS_ENTRY.exec(project.text.slice(0, 100_000))?.[1];
}
/** https://packaging.python.org/en/latest/specifications/well-known-project-urls/ */
const URLS_ENTRY = /^\[(?:project|tool\.poetry)\.urls\][^[]*?^["']?(?:bug|issue|tracker|support)[\w -]{0,30}["']?\s*=\s*["']([^"'\n]+)/ims;

;// CONCATENATED MODULE: ./src/rules/docs/tracker-link.ts






const trackerLink = rule({
    id: 'docs/tracker-link',
    requirements: ['web/tracker'],
    kinds: kinds/* KINDS */.GW,
    severity: 'warning',
    codes: { other: 'warning', absent: 'notice' },
    summary: 'The README links the issue tracker',
    why: 'The Marketplace asks for a public place to report bugs, and users look for it where they read.',
    fix: 'Link the issues page of the repository in a section "Help".',
    example: {
        bad: {
            'README.md': [
                '[issue tracker](https://github.com/example/mattermost-plugin-weather/issues)',
                '[issue tracker](https://github.com/example/mattermost-plugin-climate/issues)',
            ],
        },
        good: {},
    },
    needs: { readme: README, trackers: TRACKERS, packageTracker: PACKAGE_TRACKER },
    *check({ readme, trackers, packageTracker }) {
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
        if (packageTracker !== undefined && other === undefined)
            return;
        yield other === undefined
            ? { code: 'absent', message: `${(0,quote/* quote */.hD)(readme.file)} does not link an issue tracker.`, at: readme.top }
            : {
                code: 'other',
                message: `${(0,quote/* quote */.hD)(readme.file)} links no issue tracker but that of ${(0,quote/* quote */.hD)(other.slug)}.`,
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
    codes: { absent: 'error', 'in-part': 'warning', mentioned: 'warning', elsewhere: 'warning' },
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
        yield* inPart(usageDocs, 'using it');
    },
});

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
    return /(?:^|[.!?:;]\s|\n)\W{0,60}(?:in|on|for|if|from|with|since|starting|when|as of)\b[^.!?:;\n]{0,60}$/i.test(before.slice(-LEAD));
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
                message: `The README asks for ${(0,quote/* quote */.hD)(words)}, but \`min_server_version\` is ${(0,quote/* quote */.hD)(manifest.value.min_server_version ?? '')}.`,
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

;// CONCATENATED MODULE: ./src/rules/manifest/bundle-path.ts




const bundlePath = rule({
    id: 'manifest/bundle-path',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { empty: 'error', outside: 'error', absolute: 'warning', published: 'warning' },
    summary: '`webapp.bundle_path` names a file in a folder of its own',
    why: 'The server refuses to load a web app part whose path is empty or begins with a dot. It serves the whole folder of the bundle to every browser.',
    fix: 'Name the file relative to the plugin’s folder, such as `webapp/dist/main.js`.',
    example: { bad: { 'plugin.json': { webapp: { bundle_path: '../main.js' } } }, good: {} },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        const { webapp } = manifest.value;
        if (!webapp || manifest.isMistyped('webapp', 'bundle_path'))
            return;
        const written = webapp.bundle_path ?? '';
        const at = manifest.at('webapp', 'bundle_path');
        // As the server cleans it (`UnpackWebappBundle` in server/public/plugin/environment.go).
        const path = external_node_path_.posix.normalize(written);
        if (path === '.' || path === './')
            yield {
                code: 'empty',
                message: '`webapp.bundle_path` names no file: the server refuses the plugin with “invalid webapp bundle path”.',
                at,
            };
        else if (path.startsWith('.'))
            yield {
                code: 'outside',
                message: `${(0,quote/* quote */.hD)(written)} begins with a dot: the server refuses the plugin with “invalid webapp bundle path”.`,
                at,
            };
        else if (!path.replace(/^\//, '').includes('/'))
            yield {
                code: 'published',
                message: `${(0,quote/* quote */.hD)(written)} lies at the root of the bundle: the server publishes the whole plugin, executables included.`,
                at,
            };
        else if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
            yield {
                code: 'absolute',
                message: `${(0,quote/* quote */.hD)(written)} is an absolute path; the server looks below the plugin’s folder.`,
                at,
            };
    },
});

// EXTERNAL MODULE: ./src/documents/script/bindings.ts
var script_bindings = __webpack_require__(6180);
// EXTERNAL MODULE: ./src/documents/script/names.ts
var script_names = __webpack_require__(3384);
// EXTERNAL MODULE: ./src/facts/webapp/scripts.ts
var webapp_scripts = __webpack_require__(3249);
;// CONCATENATED MODULE: ./src/facts/webapp/custom-parts.ts






const METHODS = {
    settings: 'registerAdminConsoleCustomSetting',
    sections: 'registerAdminConsoleCustomSection',
};
const HINT = /\bregisterAdminConsoleCustomSe(?:tting|ction)\b/;
/** The settings and sections that the web app part registers, all of them; missing where a key is chosen at run time. */
const CUSTOM_PARTS = (0,fact/* fact */.f)('customParts', loadCustomParts);
async function loadCustomParts(source) {
    const manifest = await manifest_manifest/* MANIFEST */.e0.of(source);
    if ((0,missing/* isMissing */.b2)(manifest))
        return manifest;
    const parts = { settings: [], sections: [] };
    const scripts = await webapp_scripts/* SCRIPTS */.d.of(source);
    if ((0,missing/* isMissing */.b2)(scripts))
        return manifest.value.webapp ? scripts : parts;
    for (const script of scripts.bundled) {
        if (!HINT.test(script.text))
            continue;
        const document = scripts.parse(script);
        if (!document)
            return (0,missing/* missing */.LO)(`${script.path} could not be read`, 'unread');
        for (const kind of ['settings', 'sections']) {
            for (const { key, at } of registered(document, METHODS[kind])) {
                if (key === undefined)
                    return (0,missing/* missing */.LO)(`the key at ${at.file}:${at.line} is chosen when the web app runs`);
                parts[kind].push({ key, at });
            }
        }
    }
    return parts;
}
/** What a file hands to a method of the registry, whatever that is called there; no key where it cannot be told. */
function* registered(document, method) {
    const bindings = (0,script_bindings/* openBindings */.j)();
    for (const visited of document.nodes) {
        const { node, up, key } = visited;
        if (node.type !== 'Identifier' || node.name !== method)
            continue;
        // Types only say that the registry has the method.
        if (up?.node.type.startsWith('TS') === true)
            continue;
        const call = key === 'property' ? up?.up : up;
        const at = document.locate(node);
        const isCall = call?.node.type === 'CallExpression' || call?.node.type === 'OptionalCallExpression';
        if (isCall && isCalled(call.node, key === 'property' ? up?.node : node))
            yield { key: keyOf(call.node, visited, bindings), at };
        else if (!isAsked(key === 'property' ? up : visited))
            yield { key: undefined, at };
    }
}
function isCalled(call, callee) {
    return 'callee' in call && call.callee === callee;
}
function isAsked(visited) {
    const outer = visited?.up?.node.type ?? '';
    return /^(?:If|Conditional|Logical|Unary|Binary)/.test(outer);
}
function keyOf(call, from, bindings) {
    const [first] = 'arguments' in call ? call.arguments : [];
    if (first?.type === 'StringLiteral')
        return first.value;
    if (first?.type === 'TemplateLiteral' && first.quasis.length === 1)
        return first.quasis[0]?.value.cooked ?? undefined;
    // One object may take the place of the parameters.
    if (first?.type === 'ObjectExpression') {
        const property = first.properties.find((each) => each.type === 'ObjectProperty' && (0,script_names/* nameOf */.V)(each.key) === 'key');
        return property?.type === 'ObjectProperty' && property.value.type === 'StringLiteral'
            ? property.value.value
            : undefined;
    }
    const bound = first?.type === 'Identifier' ? bindings(from, first.name) : undefined;
    return bound?.type === 'VariableDeclarator' && bound.init?.type === 'StringLiteral' ? bound.init.value : undefined;
}

;// CONCATENATED MODULE: ./src/rules/manifest/custom-settings.ts




const customSettings = rule({
    id: 'manifest/custom-settings',
    requirements: ['product/presentation'],
    kinds: ['plugin'],
    severity: 'warning',
    codes: { setting: 'warning', section: 'warning', undeclared: 'warning' },
    summary: 'The web app part draws every custom setting and section of the manifest',
    why: 'The System Console shows nothing for a custom setting or section that the web app part does not register, and never asks for one that the manifest does not have.',
    fix: 'Register it in the web app part with `registerAdminConsoleCustomSetting` or `registerAdminConsoleCustomSection`, under the key of the manifest.',
    example: {
        bad: {
            'plugin.json': [
                '"key": "EnableAlerts",\n                "display_name": "Post storm alerts",\n                "type": "bool"',
                '"key": "EnableAlerts",\n                "display_name": "Post storm alerts",\n                "type": "custom"',
            ],
        },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, customParts: CUSTOM_PARTS },
    *check({ manifest, customParts }) {
        const has = (parts, key) => 
        // The web app compares them in lower case.
        parts.some((part) => part.key.toLowerCase() === key.toLowerCase());
        const settings = manifest.settings();
        for (const { setting, path } of settings) {
            const { key, type } = setting;
            if (type === 'custom' && key && !has(customParts.settings, key))
                yield {
                    code: 'setting',
                    message: `The web app part never registers the custom setting ${(0,quote/* quote */.hD)(key)}: the System Console shows nothing for it.`,
                    at: manifest.at(...path, 'type'),
                };
        }
        const sections = manifest.value.settings_schema?.sections ?? [];
        for (const [index, { key, custom, fallback }] of sections.entries())
            if (custom && !fallback && key && !has(customParts.sections, key))
                yield {
                    code: 'section',
                    message: `The web app part never registers the custom section ${(0,quote/* quote */.hD)(key)}: the System Console shows nothing for it.`,
                    at: manifest.at('settings_schema', 'sections', index, 'key'),
                };
        const declared = settings.flatMap(({ setting }) => (setting.key ? [{ key: setting.key }] : []));
        const named = sections.flatMap(({ key }) => (key ? [{ key }] : []));
        const undeclared = [
            ...customParts.settings.filter(({ key }) => !has(declared, key)).map((part) => ({ ...part, what: 'setting' })),
            ...customParts.sections.filter(({ key }) => !has(named, key)).map((part) => ({ ...part, what: 'section' })),
        ];
        for (const { key, at, what } of undeclared)
            yield { code: 'undeclared', message: `The manifest has no ${what} ${(0,quote/* quote */.hD)(key)}: it is never shown.`, at };
    },
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/data/demo-plugin.json
var demo_plugin_namespaceObject = /*#__PURE__*/JSON.parse('{"source":{"repo":"mattermost/mattermost-plugin-demo","commit":"e9d7e1f8ad7cf21bb67fe0fc33d7fc6dad4483da","note":"plugin.json and webapp/package.json in all their versions; texts as SHA-256 of their UTF-8 bytes, as in starter-template.json"},"ids":["com.mattermost.demo-plugin"],"names":["Demo Plugin"],"repositories":["mattermost/mattermost-plugin-demo"],"descriptionHashes":["3bf02d6b1345ea116f7cc10228e7484fb4a67df56afe4ea8f806e234caada4a1"]}');
;// CONCATENATED MODULE: ./src/facts/manifest/starter-template.ts






/** What a template left outside of the manifest. */
const LEFTOVERS = (0,fact/* fact */.f)('leftovers', loadLeftovers);
async function loadLeftovers(source) {
    const slug = await SLUG.of(source);
    const template = (0,missing/* isMissing */.b2)(slug) ? undefined : templateAt(slug);
    if (template !== undefined)
        return (0,missing/* inapplicable */.vA)(`this is the ${template} itself`);
    const found = await Promise.all([
        starter_template_readme(source),
        starter_template_module(source),
        ...['package.json', 'webapp/package.json'].map(async (file) => packageJson(source, file)),
        ...Object.entries(starter_template_namespaceObject.fileHashes).map(async ([file, hashes]) => sample(source, file, hashes)),
    ]);
    return found.flat();
}
/** Mattermost's plugins that are there to be copied, and how each is called. */
const TEMPLATES = [
    { called: 'starter template', of: starter_template_namespaceObject },
    { called: 'demo plugin', of: demo_plugin_namespaceObject },
];
/** The template that lies in a repository (`owner/name`). */
function templateAt(repository) {
    return TEMPLATES.find(({ of }) => of.repositories.includes(repository.toLowerCase()))?.called;
}
/** The template that has this id. */
function templateWithId(id) {
    return TEMPLATES.find(({ of }) => of.ids.includes(id.toLowerCase()))?.called;
}
/** The template that has this name. */
function templateWithName(name) {
    return TEMPLATES.find(({ of }) => of.names.includes(name))?.called;
}
/** The template that came with this description. */
function templateWithDescription(text) {
    const hash = sha256(text);
    return TEMPLATES.find(({ of }) => of.descriptionHashes.includes(hash))?.called;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
async function starter_template_readme(source) {
    const document = await source.contribution.textAt('README.md');
    const title = document?.line(1).replace(/^#\s*/, '') ?? '';
    return document &&
        TEMPLATES.flatMap(({ of }) => of.names).some((name) => title === name || title.startsWith(`${name} [`) || title.startsWith(`${name} !`))
        ? [{ what: 'the title of the README is', document, span: { start: 0, end: document.line(1).length } }]
        : [];
}
async function starter_template_module(source) {
    const document = await source.contribution.textAt('go.mod');
    const match = document && /^module\s+github\.com\/(\S+)/m.exec(document.text);
    return match && templateAt(match[1] ?? '') !== undefined
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
        const left = (key === 'name' && starter_template_namespaceObject.packageNames.includes(value.source)) ||
            (key === 'description' && templateWithDescription(value.source) !== undefined);
        return left ? [{ what: `\`${key}\` is`, document: values.document, span: value.span }] : [];
    });
}
async function sample(source, file, hashes) {
    const document = await source.contribution.textAt(file);
    return document && hashes.includes(sha256(document.text))
        ? [{ what: 'this file is', document, span: { start: 0, end: 1 } }]
        : [];
}

;// CONCATENATED MODULE: ./src/rules/words/placeholders.ts
/** What stands in the place of a text that was to be written, in lower case, without marks around it. */
const WHOLE = new Set([
    '...',
    '…',
    '-',
    'a description',
    'add a description',
    'add description here',
    'add your description here',
    'change me',
    'changeme',
    'coming soon',
    'description',
    'description goes here',
    'description here',
    'enter description here',
    'fill me in',
    'fixme',
    'help text',
    'help text goes here',
    'help text here',
    'help_text',
    'n/a',
    'no description',
    'placeholder',
    'plugin description',
    'tba',
    'tbd',
    'test',
    'text',
    'to be added',
    'to be defined',
    'to be done',
    'todo',
    'xxx',
    'your description here',
    'your plugin description',
]);
/** Words that mark a gap wherever they stand, written as in code: a plugin may well be about TODOs. */
const MARKS = /\b(?:TODO|FIXME|TBD|TBA|XXX)\b(?=:|\()/;
const LATIN = /\blorem ipsum\b/i;
/** The placeholder that a text is, or holds; undefined where it says something of its own. */
function placeholders_placeholderIn(text) {
    const whole = text.trim();
    if (WHOLE.has(whole))
        return whole;
    const bare = whole.replace(/^[<[({"'`*_]+|(?<![>\])}"'`*_.!:])[>\])}"'`*_.!:]+$/g, '');
    if (bare !== '' && WHOLE.has(bare.toLowerCase()))
        return bare;
    return (MARKS.exec(text) ?? LATIN.exec(text))?.[0];
}

;// CONCATENATED MODULE: ./src/rules/manifest/description.ts





/** About three lines of the in-product Marketplace; what follows is cut off there. */
const MOST = 200;
/** How a description starts that says first that the plugin is one. */
const description_OPENING = /^(?:(?:this|an?|the)\s+)?(?:mattermost\s+)?plug-?in\s+(?:that|which|to|for|is|allows|lets|provides|adds|enables)\b|^this\s+plug-?in\b/i;
const description_description = rule({
    id: 'manifest/description',
    requirements: ['product/presentation'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { absent: 'error', placeholder: 'warning', opening: 'notice', long: 'notice' },
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
        const at = manifest.at('description');
        if (!value) {
            yield { code: 'absent', message: 'The manifest has no `description`.', at };
            return;
        }
        // Of a template's text manifest/template-leftovers speaks.
        if (templateWithDescription(value) !== undefined)
            return;
        const placeholder = placeholders_placeholderIn(value);
        if (placeholder !== undefined)
            yield { code: 'placeholder', message: `The description holds a placeholder: ${(0,quote/* quote */.hD)(placeholder)}.`, at };
        const opening = description_OPENING.exec(value)?.[0];
        if (opening !== undefined)
            yield {
                code: 'opening',
                message: `The description starts with ${(0,quote/* quote */.hD)(opening)}, as every other could.`,
                at,
                fix: 'Start with what people can do with it.',
            };
        const { length } = Array.from(value);
        if (length > MOST)
            yield {
                code: 'long',
                message: `The description has ${length} characters; the Marketplace shows about the first ${MOST}.`,
                at,
                fix: 'Say it in one sentence; the README has room for the rest.',
            };
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
            yield { message: `${(0,quote/* quote */.hD)(key)} comes twice in the same object.`, at: manifest.source.locate(span) };
    },
});

;// CONCATENATED MODULE: ./src/data/go-platforms.json
var go_platforms_namespaceObject = /*#__PURE__*/JSON.parse('{"B":["aix-ppc64","android-386","android-amd64","android-arm","android-arm64","darwin-amd64","darwin-arm64","dragonfly-amd64","freebsd-386","freebsd-amd64","freebsd-arm","freebsd-arm64","freebsd-riscv64","illumos-amd64","ios-amd64","ios-arm64","js-wasm","linux-386","linux-amd64","linux-arm","linux-arm64","linux-loong64","linux-mips","linux-mips64","linux-mips64le","linux-mipsle","linux-ppc64","linux-ppc64le","linux-riscv64","linux-s390x","netbsd-386","netbsd-amd64","netbsd-arm","netbsd-arm64","openbsd-386","openbsd-amd64","openbsd-arm","openbsd-arm64","openbsd-ppc64","openbsd-riscv64","plan9-386","plan9-amd64","plan9-arm","solaris-amd64","wasip1-wasm","windows-386","windows-amd64","windows-arm64"]}');
;// CONCATENATED MODULE: ./src/facts/manifest/platform-names.ts
/** What file names say for a system that Mattermost runs on, or for one that plugins are built for. */
const SYSTEMS = new Map([
    ['linux', 'linux'],
    ['darwin', 'darwin'],
    ['macos', 'darwin'],
    ['osx', 'darwin'],
    ['windows', 'windows'],
    ['win', 'windows'],
    ['win64', 'windows'],
    ['freebsd', 'freebsd'],
]);
const PROCESSORS = new Map([
    ['amd64', 'amd64'],
    ['x64', 'amd64'],
    ['x86_64', 'amd64'],
    ['arm64', 'arm64'],
    ['aarch64', 'arm64'],
]);
/** Whether the name of a file says that it was built for another platform than this one (`linux-amd64`). */
function isNamedAfterAnother(file, platform) {
    const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1).toLowerCase();
    const words = name.replace(/\.exe$/, '').split(/_(?!64\b)|[^a-z0-9_]+/);
    // A plugin may itself be called after a system: what a file is built for stands at the very end of its name.
    const start = words.findLastIndex((word) => !SYSTEMS.has(word) && !PROCESSORS.has(word));
    const end = words.slice(start + 1).slice(-2);
    const [wantedSystem, wantedProcessor] = platform.split('-');
    const differs = (names, wanted) => end.map((word) => names.get(word)).some((found) => found !== undefined && found !== wanted);
    return differs(SYSTEMS, wantedSystem) || differs(PROCESSORS, wantedProcessor);
}

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
        'other-platform': 'warning',
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
                yield { code: 'absolute', message: `${(0,quote/* quote */.hD)(file)} is an absolute path.`, at };
            else if (defect)
                yield { code: 'outside', message: `${(0,quote/* quote */.hD)(file)} ${defect}.`, at };
            if (key.startsWith('windows-') && file && !file.toLowerCase().endsWith('.exe'))
                yield { code: 'no-exe', message: `The Windows executable ${(0,quote/* quote */.hD)(file)} does not end in \`.exe\`.`, at };
            if (file && PLATFORMS.has(key) && isNamedAfterAnother(file, key))
                yield {
                    code: 'other-platform',
                    message: `${(0,quote/* quote */.hD)(file)} is named after another platform than ${(0,quote/* quote */.hD)(key)}, on which the server starts it.`,
                    at,
                    fix: 'Name the file that is built for this platform.',
                };
            if (key && !PLATFORMS.has(key))
                yield {
                    code: 'unknown-platform',
                    message: `${(0,quote/* quote */.hD)(key)} is no platform of Go’s: the entry is never used.`,
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
                message: `\`server.executables\` has no \`linux-arm64\` entry${executable ? `: ${(0,quote/* quote */.hD)(executable)} would be started there` : ''}.`,
                at,
            };
    },
});

// EXTERNAL MODULE: ./src/documents/values/json.ts
var json = __webpack_require__(5107);
;// CONCATENATED MODULE: ./src/facts/manifest/generated-copies.ts



/** Where the starter template's build writes them. */
const USUAL = new Set([
    'server/manifest.go',
    'webapp/src/manifest.js',
    'webapp/src/manifest.jsx',
    'webapp/src/manifest.ts',
    'webapp/src/manifest.tsx',
]);
/** What they are called where a plugin lets them be written elsewhere. */
const NAME = /(?:manifest|plugin_?id)[^/]*\.(?:go|[cm]?[jt]sx?)$/i;
/** The first line of what the starter template's build writes. */
const HEADER = /^\s*(?:\/\/|\/\*)[^\n]*automatically generated[^\n]*(?:do not|don't) (?:modify|edit)/i;
/** In UTF-16 units: of a longer file the start is read. */
const generated_copies_LONGEST = 500_000;
/** Copies of the manifest in code, written by the build. */
const GENERATED_MANIFESTS = (0,fact/* fact */.f)('generatedManifests', loadGenerated);
async function loadGenerated({ contribution }) {
    const found = [];
    for (const file of contribution.files().filter((path) => NAME.test(path))) {
        const text = await contribution.text(file);
        if (text.state !== 'present')
            continue;
        const { document } = text;
        if (!USUAL.has(contribution.relative(file)) && !HEADER.test(document.text))
            continue;
        const fields = fieldsOf(document.text.slice(0, generated_copies_LONGEST));
        if (fields.size > 0)
            found.push({ document, fields });
    }
    return found;
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




/** What a release fills in: `__VERSION__`, `{{ version }}`, `${VERSION}`, `@VERSION@`. */
const STAND_IN = /^(?:__\w+__|\{\{.*\}\}|<%.*%>|\$\w+|\$[{(].*[)}]|@\w+@|%\w+%)$/;
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
                if (written !== undefined && written !== value && !STAND_IN.test(value))
                    yield {
                        message: `\`${field}\` is ${(0,quote/* quote */.hD)(value)} here and ${(0,quote/* quote */.hD)(written)} in the manifest.`,
                        at: document.locate(span),
                    };
            }
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/words/repository-link.ts
/** `owner/name` of the repository on GitHub that an address leads into. */
function repositoryOf(url) {
    return /^https?:\/\/(?:www\.)?github\.com\/+([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/?#]|$)/.exec(url ?? '')?.[1];
}
/** Whether two repositories are one: a fork or a moved repository keeps its name, and GitHub leads on from the old place. */
function isSameRepository(a, b) {
    return repository_link_nameOf(a) === repository_link_nameOf(b);
}
function repository_link_nameOf(slug) {
    return (slug.split('/')[1] ?? '').toLowerCase();
}
const FORGES = new Set([
    'github.com',
    'www.github.com',
    'gitlab.com',
    'codeberg.org',
    'bitbucket.org',
]);
/** Whether an address is that of a repository itself, and of nothing in it. */
function isRepositoryRoot(url) {
    return FORGES.has(hostOf(url)) && partsOf(url).length === 2;
}
/** Whether an address may be that of a repository; a forge of its own is known by its name only. */
function mayBeRepository(url) {
    const parts = partsOf(url);
    if (FORGES.has(hostOf(url)))
        return hostOf(url) === 'gitlab.com' ? parts.length >= 2 : parts.length === 2;
    return (parts.length >= 2 &&
        /(?:^|[.-])(?:\w*git\w*|code\w*|forge\w*|source|src|scm|repos?|bitbucket|stash)[.-]/.test(hostOf(url)));
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}
function partsOf(url) {
    return URL.canParse(url) ? new URL(url).pathname.split('/').filter(Boolean) : [];
}
const IN_BRANCH = /^https?:\/\/(?:www\.)?(?:github\.com\/+([\w.-]+\/[\w.-]+)\/(?:blob|tree|raw|blame|edit)|raw\.githubusercontent\.com\/([\w.-]+\/[\w.-]+))\/(?:refs\/heads\/)?(?:main|master|HEAD)\/+([^?#]*)/;
/** What an address names on the default branch, as far as its name tells which that is. */
function linkedPath(url) {
    const [, shown, raw, path = ''] = IN_BRANCH.exec(url) ?? [];
    const repository = shown ?? raw;
    if (repository === undefined)
        return undefined;
    try {
        return { repository, path: decodeURIComponent(path).replace(/(?<!\/)\/+$/, '') };
    }
    catch (error) {
        if (error instanceof URIError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/rules/words/own-file.ts


const LINKS = ['homepage_url', 'support_url', 'release_notes_url'];
/** A link of the manifest into this repository whose file is not there. */
function* ownFile(manifest, field, url, { slug, paths }) {
    const linked = linkedPath(url);
    if (!linked || !isOwn(linked.repository, manifest, field, slug) || linked.path === '' || paths.has(linked.path))
        return;
    const other = paths.differentCase(linked.path);
    yield {
        code: 'no-such-file',
        message: `\`${field}\` leads to ${(0,quote/* quote */.hD)(linked.path)}, which this repository does not have.${other === undefined ? '' : ` There is ${(0,quote/* quote */.hD)(other)}: capital letters count.`}`,
        at: manifest.at(field),
        fix: 'Link a file that is there.',
    };
}
/** Where the repository's name is not known, its own is the one that the other links name. */
function isOwn(repository, manifest, field, slug) {
    const others = LINKS.filter((each) => each !== field).map((each) => repositoryOf(manifest.value[each]));
    const own = slug === undefined ? others : [slug];
    return own.some((each) => each?.toLowerCase() === repository.toLowerCase());
}

;// CONCATENATED MODULE: ./src/rules/words/own-link.ts





/** The severities of what can be wrong with such a link. */
const OWN_LINK_CODES = {
    absent: 'error',
    'no-such-file': 'error',
    'not-https': 'warning',
    'doubled-slash': 'warning',
    'other-repository': 'warning',
    'moved-repository': 'notice',
};
/** What is wrong with a link of the manifest that must be there, be sound, and be the plugin's own. */
function* ownLink(manifest, field, { shipped, slug, paths }) {
    if (manifest.isMistyped(field))
        return;
    const at = shipped.built(field)?.at ?? manifest.at(field);
    if (!shipped.writes(field))
        yield { code: 'absent', message: `The manifest has no \`${field}\`.`, at };
    // What the build puts there and cannot be told is not judged.
    const url = shipped.text(field);
    if (!url || !isValidHttpUrl(url))
        return;
    yield* slips(field, url, slug, at);
    yield* ownFile(manifest, field, url, { slug, paths });
}
function* slips(field, url, slug, at) {
    if (url.startsWith('http:'))
        yield { code: 'not-https', message: `\`${field}\` is not https: ${(0,quote/* quote */.hD)(url)}.`, at };
    if (/^https?:\/\/[^?#]*\/\//.test(url))
        yield {
            code: 'doubled-slash',
            message: `\`${field}\` has a doubled slash in its path: ${(0,quote/* quote */.hD)(url)}.`,
            at,
            fix: 'Take one of the two slashes out.',
        };
    const other = repositoryOf(url);
    // Of a link to a template manifest/template-leftovers speaks.
    if (!other || !slug || other.toLowerCase() === slug.toLowerCase() || templateAt(other) !== undefined)
        return;
    yield {
        code: isSameRepository(other, slug) ? 'moved-repository' : 'other-repository',
        message: `\`${field}\` leads to ${(0,quote/* quote */.hD)(other)}; this repository is ${(0,quote/* quote */.hD)(slug)}.`,
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
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, shipped: SHIPPED_MANIFEST, origin: ORIGIN, paths: PATHS },
    *check({ manifest, shipped, origin, paths }) {
        yield* ownLink(manifest, 'homepage_url', { shipped, slug: origin.slug, paths });
    },
});

;// CONCATENATED MODULE: ./src/documents/svg/namespaces.ts
/** The first namespace that is missing, that of the outermost element before all others: no browser draws such a file as an image. */
function missingNamespace({ elements }) {
    const [root] = elements;
    if (root && !hasNamespace(root))
        return { attribute: 'xmlns="http://www.w3.org/2000/svg"', span: beginning(root) };
    for (const element of elements)
        for (const prefix of undeclared(element))
            return { attribute: `xmlns:${prefix}`, span: beginning(element) };
    return undefined;
}
function beginning({ name, span: { start } }) {
    return { start, end: start + name.length + 1 };
}
/** The prefixes of namespaces that an element uses and nothing around it declares. */
function* undeclared(element) {
    for (const used of [element.name, ...Object.keys(element.attributes)]) {
        const [prefix = ''] = used.includes(':') ? used.split(':') : [];
        if (prefix !== '' && prefix !== 'xml' && prefix !== 'xmlns' && !isDeclared(`xmlns:${prefix}`, element))
            yield prefix;
    }
}
function isDeclared(attribute, element) {
    return element !== undefined && (attribute in element.attributes || isDeclared(attribute, element.parent));
}
function hasNamespace({ name, attributes }) {
    const prefix = name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : '';
    return attributes[`xmlns${prefix}`]?.trim() === 'http://www.w3.org/2000/svg';
}

;// CONCATENATED MODULE: ./src/mattermost/listing-path.ts

/**
 * Whether the listing finds a path: it matches `*\/` and the path with Go's `path.Match` against the names in the bundle.
 * Source: `getFromTarFile` in cmd/generator/main.go of mattermost/mattermost-marketplace.
 */
function isLiteral(path) {
    return path === plainPath(path) && !/[*?[\\]/.test(path);
}
/** A path as the names in the bundle are written. */
function plainPath(path) {
    return external_node_path_.posix.normalize(path).replace(/^\/+/, '');
}

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
        'not-literal': 'warning',
        'no-namespace': 'warning',
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
            yield { code: 'lost', message: `There is no file ${(0,quote/* quote */.hD)(icon.path)} in the repository.`, at };
        else if (icon.state === 'outside')
            yield {
                code: 'outside',
                message: `${(0,quote/* quote */.hD)(icon.path)} leads out of the repository.`,
                at,
                fix: 'Name a file inside the plugin’s folder that is no link to another place.',
            };
        else if (icon.state === 'too-large' || icon.size > MAX_IMAGE)
            yield { code: 'too-large', message: `${(0,quote/* quote */.hD)(icon.path)} is larger than 5 MB.`, at };
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
                message: `${(0,quote/* quote */.hD)(icon.path)} is ${icon.format ? `a ${icon.format.toUpperCase()} image, not SVG` : 'no SVG file'}.`,
                at,
            };
        else {
            if (!isLiteral(icon.path))
                yield {
                    code: 'not-literal',
                    message: `The listing does not find ${(0,quote/* quote */.hD)(icon.path)}: it compares the path as it is written with those of the bundle.`,
                    at,
                    fix: `Write ${(0,quote/* quote */.hD)(plainPath(icon.path))}.`,
                };
            const missing = icon.svg && missingNamespace(icon.svg);
            if (missing)
                yield {
                    code: 'no-namespace',
                    message: `No browser draws the icon as an image: it has no ${(0,quote/* quote */.hD)(missing.attribute)}.`,
                    at: icon.svg.locate(missing.span),
                    fix: 'Declare the namespace on the `<svg>` element.',
                };
        }
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
        const loaded = /@import|url\(\s*(?:["']\s*)?(?:https?:)?\/\//i.exec(iconSvg.styles)?.[0];
        if (loaded)
            yield {
                message: `The icon’s style loads something from elsewhere: ${(0,quote/* quote */.hD)(loaded)}.`,
                at: iconSvg.locate({ start: iconSvg.text.indexOf(loaded), end: iconSvg.text.indexOf(loaded) + loaded.length }),
            };
    },
});
function* actions({ name, attributes }) {
    const local = name.replace(/^.*:/, '');
    if (ACTIVE.has(local))
        yield `has a ${(0,quote/* quote */.hD)(`<${local}>`)} element`;
    for (const [key, value] of Object.entries(attributes)) {
        if (/^on[a-z]+$/i.test(key))
            yield `runs a script in ${(0,quote/* quote */.hD)(key)}`;
        const target = value.trim();
        if (/^(?:xlink:)?href$/i.test(key) && local !== 'a' && !/^(?:#|data:image\/)/i.test(target) && target !== '')
            yield `refers to ${(0,quote/* quote */.hD)(target)}`;
        if (/^\s*javascript:/i.test(value))
            yield `runs a script in ${(0,quote/* quote */.hD)(key)}`;
        if (/url\(\s*(?:["']\s*)?(?:https?:)?\/\//i.test(value))
            yield `refers to another place in ${(0,quote/* quote */.hD)(key)}`;
    }
}

;// CONCATENATED MODULE: ./src/documents/svg/paint.ts
const SHAPES = new Set(['path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line', 'text', 'use']);
const HIDING = new Set(['defs', 'clipPath', 'mask', 'symbol', 'pattern']);
const DARK = 0.1;
/** The first shape that is painted in such a colour: a variable that the file does not set, or the text's colour of the page. */
function pageColourIn(svg) {
    const styled = /\bcolor\s*:/.test(svg.styles);
    const set = variablesOf(svg);
    for (const element of svg.elements.filter(paint_isShown)) {
        const written = paintsOf(element).find((colour) => colour === 'currentcolor' ? !styled && paintOf(element, 'color') === '' : isUnset(colour, set));
        if (written !== undefined)
            return { written, span: { start: element.span.start, end: element.span.start + element.name.length + 1 } };
    }
    return undefined;
}
function isUnset(colour, set) {
    const variable = /^var\(\s*(--[\w-]+)\s*\)/.exec(colour)?.[1];
    return variable !== undefined && !set.has(variable);
}
/** The variables that a file sets, in lower case. */
function variablesOf({ elements, styles }) {
    const all = [styles, ...elements.map(({ attributes }) => attributes['style'] ?? '')];
    return new Set(all.flatMap((text) => [...text.toLowerCase().matchAll(/(?<![\w-])(--[\w-]+)\s*:/g)].map(([, name = '']) => name)));
}
/** Whether every shape of a drawing is painted in a colour that is known and very dark. One that is not known makes it false. */
function onlyDark(svg) {
    const colours = svg.styles.trim() === '' ? svg.elements.filter(paint_isShown).flatMap(paintsOf) : ['unknown'];
    const seen = colours.filter((colour) => colour !== 'none' && colour !== 'transparent');
    return seen.length > 0 && seen.every((colour) => (luminance(colour) ?? 1) < DARK);
}
function paint_isShown({ name, parent }) {
    if (!SHAPES.has(name))
        return false;
    for (let around = parent; around; around = around.parent)
        if (HIDING.has(around.name))
            return false;
    return true;
}
/** What elements pass on: a large group is asked by all that is in it. */
const PASSED = {
    fill: new WeakMap(),
    stroke: new WeakMap(),
    color: new WeakMap(),
};
// Black is what an SVG shape is filled with where nothing says otherwise.
const INITIAL = { fill: '#000', stroke: 'none', color: '' };
const STYLED = {
    fill: /(?:^|;)\s*fill\s*:([^;]+)/,
    stroke: /(?:^|;)\s*stroke\s*:([^;]+)/,
    color: /(?:^|;)\s*color\s*:([^;]+)/,
};
function paintsOf(element) {
    return [paintOf(element, 'fill'), paintOf(element, 'stroke')];
}
function paintOf(element, paint) {
    if (!element)
        return INITIAL[paint];
    const known = PASSED[paint].get(element);
    if (known !== undefined)
        return known;
    const { attributes, parent } = element;
    const styled = STYLED[paint].exec(attributes['style'] ?? '')?.[1];
    const colour = (styled ?? attributes[paint])?.trim().toLowerCase();
    const found = colour === undefined || colour === 'inherit' ? paintOf(parent, paint) : colour;
    PASSED[paint].set(element, found);
    return found;
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
        const colour = pageColourIn(iconSvg);
        if (colour)
            yield {
                message: `The icon takes a colour from the page, which an image cannot: ${(0,quote/* quote */.hD)(colour.written)} is drawn black.`,
                at: iconSvg.locate(colour.span),
                fix: 'Write the colour itself.',
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
            message: `${(0,quote/* quote */.hD)(value)} is not written as a reversed domain name.`,
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
        // Of a template's id manifest/template-leftovers speaks.
        if (!id || templateWithId(id) !== undefined)
            return;
        const [owner = '', name = ''] = slug.toLowerCase().split('/');
        const homes = id_owner_LISTED.get(id)?.repositories.map((repository) => repository.toLowerCase().split('/')) ?? [];
        // A repository that changed its owner or its name is still the same one.
        const known = homes.some(([otherOwner = '', otherName]) => otherOwner === owner || otherName === name || (MATTERMOST.has(otherOwner) && MATTERMOST.has(owner)));
        if (homes.length > 0 && !known)
            yield {
                code: 'taken',
                message: `${(0,quote/* quote */.hD)(id)} is the id of a listed plugin, ${homes.map((home) => (0,quote/* quote */.hD)(home.join('/'))).join(', ')}; this repository is ${(0,quote/* quote */.hD)(slug)}.`,
                at: manifest.at('id'),
            };
        else if (homes.length === 0 && id.startsWith('com.mattermost.') && !MATTERMOST.has(owner)) {
            yield {
                code: 'reserved',
                message: `${(0,quote/* quote */.hD)(id)} stands under \`com.mattermost.\`, but ${(0,quote/* quote */.hD)(slug)} is not a repository of Mattermost’s.`,
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
                message: `${(0,quote/* quote */.hD)(key)} is read as \`${known[0] ?? ''}\` by the server only.`,
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
                message: `${(0,quote/* quote */.hD)(value)} is newer than the newest release that is known here, ${server_releases/* newest */.BP} (${server_releases/* asOf */.sT}).`,
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
            message: `${(0,quote/* quote */.hD)(value)} names a patch release, which shuts out ${patch === 1 ? `server ${release}.0` : `servers ${release}.0 to ${release}.${patch - 1}`}.`,
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
    return `; the smallest that would do is ${required}: ${(0,quote/* quote */.hD)(first.symbol)} (${first.file}:${first.line}) asks for it`;
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
                message: `${(0,quote/* quote */.hD)(value)} is below ${READ_FROM}, the first server that reads the field: older ones start the plugin all the same.`,
                at,
            };
        else if (!known_releases_RELEASED.has(minor) && !isNewerThanKnown(version))
            yield {
                code: 'unpublished',
                message: `There is no Mattermost release ${minor}: ${(0,quote/* quote */.hD)(value)} was never published.`,
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
        // Of a template's name manifest/template-leftovers speaks.
        if (templateWithName(value) !== undefined)
            return;
        if (/(?:^|[^\p{L}])plugins?(?:$|[^\p{L}])/iu.test(value))
            yield { message: `The name ${(0,quote/* quote */.hD)(value)} has the word "plugin" in it.`, at: manifest.at('name') };
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/present.ts



const present_present = rule({
    id: 'manifest/present',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { absent: 'error', unreadable: 'error', another: 'warning', yaml: 'warning' },
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
            yield { code: 'unreadable', message: `${(0,quote/* quote */.hD)(first.file)} cannot be read: ${first.unreadable}.` };
        if (first && !first.unreadable && manifestFiles.every(({ file }) => !file.endsWith('.json')))
            yield {
                code: 'yaml',
                message: `The listing reads \`plugin.json\` only, and does not find ${(0,quote/* quote */.hD)(first.file)}.`,
                at: { file: first.file, line: 1, column: 1, endLine: 1, endColumn: 2 },
                fix: 'Write the manifest as `plugin.json`.',
            };
        for (const { file } of others) {
            yield {
                code: 'another',
                message: `${(0,quote/* quote */.hD)(file)} is never read: the server takes ${(0,quote/* quote */.hD)(first?.file ?? '')} before it.`,
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
                message: `\`release_notes_url\` is on another domain than \`homepage_url\`: ${(0,quote/* quote */.hD)(new URL(url).host)}.`,
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

;// CONCATENATED MODULE: ./src/rules/words/built-notes.ts




/** An address as a build writes it, with a name in the place of what only the build knows. */
function shownNotes(pieces) {
    return (0,evaluation_pieces/* filled */.Bq)(pieces, (hole) => (hole === '?' ? '<…>' : `<${hole}>`));
}
/** The same with a version in these places, to be judged like a written one. */
function sampleNotes(pieces) {
    return (0,evaluation_pieces/* filled */.Bq)(pieces, () => 'v1.0.0');
}
/** What is wrong with how the build makes the address of the release notes, if all that it may write is wrong in that way. */
function* builtNotes({ texts = [], at }, manifest) {
    const made = texts.filter((pieces) => pieces.length > 0);
    const [first] = made;
    if (!first)
        return;
    const shown = (0,quote/* quote */.hD)(shownNotes(first));
    const ofField = made.filter((pieces) => pieces.some((piece) => 'text' in piece && piece.from !== undefined));
    if (ofField.length > 0 && ofField.every(isGlued))
        yield* glued(shown, manifest, at);
    else if (made.every((pieces) => /^https?:\/(?!\/)/.test(sampleNotes(pieces))))
        yield {
            code: 'no-address',
            message: `The build writes ${shown} as \`release_notes_url\`, which is no address.`,
            at,
        };
    else if (made.every((pieces) => /^v?$/.test(tagOf(sampleNotes(pieces)) ?? 'none')))
        yield { code: 'no-tag', message: `The build writes ${shown} as \`release_notes_url\`, which names no tag.`, at };
    else if (made.every((pieces) => isBesideNoRepository(pieces)))
        yield {
            code: 'no-repository',
            message: `The build makes \`release_notes_url\` of \`homepage_url\`, which is no repository: ${shown}.`,
            at: manifest.at('homepage_url'),
            fix: 'Give the repository as `homepage_url`, or write `release_notes_url` into the manifest.',
        };
}
function* glued(shown, manifest, at) {
    const fix = 'Let the build put the slash there, as `url.JoinPath` does, or end `homepage_url` with one.';
    yield {
        code: 'glued',
        message: `\`homepage_url\` ends without the slash that the build needs to make \`release_notes_url\` of it: ${shown}.`,
        at: manifest.at('homepage_url'),
        fix,
    };
    yield { code: 'glued', message: `The build writes ${shown} as \`release_notes_url\`: a slash is missing.`, at, fix };
}
/** Whether a field of the manifest that ends without a slash is joined with a path that begins without one. */
function isGlued(pieces) {
    return pieces.some((piece, index) => {
        const next = pieces[index + 1];
        if (!('text' in piece) || piece.from === undefined || !piece.text.startsWith('http') || piece.text.endsWith('/'))
            return false;
        return next !== undefined && ('hole' in next ? index + 2 === pieces.length : /^\w/.test(next.text));
    });
}
function isBesideNoRepository(pieces) {
    const [first] = pieces;
    const isHome = first && 'text' in first && first.from === 'homepage_url';
    return isHome === true && sampleNotes(pieces).includes('/releases/') && !mayBeRepository(first.text);
}

;// CONCATENATED MODULE: ./src/rules/words/notes-place.ts


/** Release notes that are in another repository, or that are the repository itself; `own` names this one and those of its other links. */
function* notesPlace(url, own, at) {
    const notes = repositoryOf(url);
    const known = own.filter((slug) => slug !== undefined);
    const [here] = known;
    if (notes !== undefined && here !== undefined && !known.some((slug) => isSameRepository(slug, notes)))
        yield {
            code: 'other-repository',
            message: `\`release_notes_url\` leads to ${(0,quote/* quote */.hD)(notes)}; this repository is ${(0,quote/* quote */.hD)(here)}.`,
            at,
            fix: 'Name this repository, or keep the link if it is meant.',
        };
    else if (isRepositoryRoot(url))
        yield {
            code: 'root',
            message: `\`release_notes_url\` leads to the repository, and not to the notes of a release: ${(0,quote/* quote */.hD)(url)}.`,
            at,
        };
}

;// CONCATENATED MODULE: ./src/rules/words/raw-copy.ts
/** A command that bundles plugin.json without a field that the build would write. */
function* rawCopy(field, at) {
    if (at)
        yield {
            code: 'raw-copy',
            message: `This copies the manifest into the bundle as it is, without the \`${field}\` that \`build/manifest\` takes from git.`,
            at,
            fix: 'Let the build write the manifest into the bundle, as `./build/bin/manifest dist` does.',
        };
}

;// CONCATENATED MODULE: ./src/rules/words/written-notes.ts


const written_notes_PLACEHOLDER = /(?:^|[/v-])x\.[xyz](?:\.[xyz])?(?=$|[/?#])|<[^<>]*>|\{\{|\$\{\{?|%s|\/(?:TODO|TBD)$/i;
/** What is wrong with an address of release notes that stands in the manifest. */
function* writtenNotes(manifest, url) {
    const { version } = manifest.value;
    const at = manifest.at('release_notes_url');
    const tag = tagOf(url);
    const named = tag === undefined ? undefined : versionIn(tag);
    if (written_notes_PLACEHOLDER.test(url))
        yield { code: 'placeholder', message: `\`release_notes_url\` holds a placeholder: ${(0,quote/* quote */.hD)(url)}.`, at };
    else if (tag !== undefined && /^v?$/.test(tag))
        yield { code: 'no-tag', message: `\`release_notes_url\` names no tag: ${(0,quote/* quote */.hD)(url)}.`, at };
    else if (version && named && named !== version.replace(/\+.*/, '')) {
        const [before, after] = [
            url.slice(0, url.indexOf(`/${tag ?? ''}`)),
            url.slice(url.indexOf(`/${tag ?? ''}`) + 1 + (tag ?? '').length),
        ];
        const right = `${before}/${(tag ?? '').slice(0, -named.length)}${version}${after}`;
        const line = manifest.source.line(at.line);
        yield {
            code: 'other-version',
            message: `\`release_notes_url\` names ${(0,quote/* quote */.hD)(tag ?? '')}, the version is ${(0,quote/* quote */.hD)(version)}.`,
            at,
            suggestion: line.split(url).length === 2 && url.includes(`/${tag ?? ''}`) && tag?.endsWith(named)
                ? { line: at.line, endLine: at.line, text: line.replace(url, () => right) }
                : undefined,
        };
    }
    else if (url.startsWith('http:'))
        yield { code: 'not-https', message: `\`release_notes_url\` is not https: ${(0,quote/* quote */.hD)(url)}.`, at };
}

;// CONCATENATED MODULE: ./src/rules/manifest/release-notes-url.ts













const releaseNotesUrl = rule({
    id: 'manifest/release-notes-url',
    requirements: ['product/changelog'],
    kinds: ['plugin'],
    severity: 'error',
    codes: {
        absent: 'error',
        placeholder: 'error',
        'no-tag': 'error',
        'other-version': 'error',
        glued: 'error',
        'no-address': 'error',
        'no-such-file': 'error',
        'not-https': 'warning',
        'no-repository': 'warning',
        'other-repository': 'warning',
        root: 'warning',
        'raw-copy': 'warning',
    },
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
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, shipped: SHIPPED_MANIFEST, origin: ORIGIN, paths: PATHS },
    *check({ manifest, shipped, origin, paths }) {
        const field = 'release_notes_url';
        if (manifest.isMistyped(field))
            return;
        const { [field]: written, homepage_url: homepage, support_url: support, version } = manifest.value;
        const built = shipped.built(field);
        const at = manifest.at(field);
        if (!shipped.writes(field)) {
            yield {
                code: 'absent',
                message: 'The manifest has no `release_notes_url`, and nothing in `build/manifest` writes it.',
                at,
            };
            return;
        }
        const own = origin.slug ? [origin.slug, repositoryOf(homepage)] : [homepage, support].map(repositoryOf);
        if (built && !(written && shipped.rawCopy)) {
            const problems = [...builtNotes(built, manifest)];
            yield* problems;
            if (problems.length > 0)
                return;
            const [only, ...more] = (built.texts ?? []).filter((pieces) => pieces.length > 0);
            if (only && more.length === 0)
                yield* notesPlace(sampleNotes(only), own, built.at);
            // A version that is missing as well is reported in its place.
            if (!written && version)
                yield* rawCopy(field, shipped.rawCopy);
        }
        else if (written && isValidHttpUrl(written)) {
            const problems = [
                ...writtenNotes(manifest, written),
                ...ownFile(manifest, field, written, { slug: origin.slug, paths }),
            ];
            yield* problems;
            // Notes of the starter template are what is left of it, which another rule reports.
            const isTemplate = starter_template_namespaceObject.repositories.includes(repositoryOf(written)?.toLowerCase() ?? '');
            if (problems.length === 0 && !isTemplate)
                yield* notesPlace(written, own, at);
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/words/secret-names.ts
/** Words that name a secret. */
const SECRETS = '(?:secrets?|passwords?|passwd|passphrase|tokens?|credentials?|salt|(?:api|access|encryption|private|signing|license|shared|server|rest|auth|admin|service|client|secret|webhook) ?keys?|apikeys?|bearer)';
const SECRET = new RegExp(`\\b${SECRETS}\\b`);
/** Words that say that the value only stands around a secret. */
const AROUND = /\b(?:url|uri|endpoint|header|prefix|suffix|path|file|name|username|id|ids|length|size|expiry|expiration|expires|lifetime|timeout|ttl|interval|field|claim|algorithm|type|message|public|issuer|audience|scopes?)\b/;
/**
 * How a help text says that the value is a secret: as the subject of its first sentence, "The API token of the bot.", "Enter
 * your client secret for the app.", and not as something beside it, "The URL that tokens are read from."
 */
const secret_names_SUBJECT = new RegExp(`^(?:please )?(?:(?:enter|paste|provide|specify|set|fill in|use|copy|add|put|insert|type) )?(?:(?:in|this|here|it) )?(?:(?:is )?(?:the|your|an?|this) )?((?:[a-z0-9'’.-]+ ){0,3}?)(${SECRETS})(?= (?:of|for|from|to|that|which|used|provided|generated|created|shared|obtained|given|issued|in|with|when|value|string|here|is|as|on)\\b| ?[.,;:()[\\]]|$)`);
/** The word in the key, the label or the help text of a setting that says that it holds a secret. */
function secretWord({ key = '', display_name: label = '', help_text: help = '' }) {
    const named = [words(key), words(label)]
        .filter((text) => !AROUND.test(text))
        .map((text) => SECRET.exec(text)?.[0])
        .find((found) => found !== undefined);
    // What the key calls a URL, a name or an id is none, whatever its help text speaks of.
    return named ?? (AROUND.test(words(key)) || AROUND.test(words(label)) ? undefined : secretIn(help));
}
function secretIn(help) {
    const start = help
        .replace(/[*_`"]|<[^<>]*>|^\s*\([^)]*\)/g, '')
        .trim()
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .slice(0, 200);
    const [, before = '', word] = secret_names_SUBJECT.exec(start) ?? [];
    return AROUND.test(before) ? undefined : word;
}
function words(name) {
    return name
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
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
    fix: 'Add `"secret": true` to the setting; servers before 10.1 ignore it, and 10.1 and 10.2 overwrite the value with asterisks.',
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
                    message: `${(0,quote/* quote */.hD)(setting.key ?? '')} ${sign} and is not marked \`secret\`.`,
                    at: manifest.at(...path, 'key'),
                };
        }
    },
});

;// CONCATENATED MODULE: ./src/facts/manifest/sources.ts

/** The code that a plugin is built from. It is not told where a part of the repository is another one’s. */
const PART_SOURCES = (0,fact/* fact */.f)('partSources', loadPartSources);
const sources_SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|elm|coffee|cljs|res|purs|dart)$/;
/** What tells tools what to do is no code of the web app. */
const TOOL = /(?:^|\/)(?:[\w.-]+\.config(?:\.\w+)*|\.\w[\w.]*|(?:webpack|vite|rollup|gulp|babel|jest)[\w.-]*)\.[cm]?[jt]s$/i;
async function loadPartSources({ contribution }) {
    const all = contribution.repository.files;
    const isForeign = all.includes('.gitmodules');
    const files = contribution.files('script');
    return Promise.resolve({
        webapp: isForeign || files.some((file) => sources_SCRIPT.test(file) && !TOOL.test(file)),
        server: isForeign || all.some((file) => file.endsWith('.go')),
        isCommitted: (path) => all.includes(contribution.path(path.replace(/^(?:\.?\/)+/, ''))),
    });
}

;// CONCATENATED MODULE: ./src/rules/manifest/server-source.ts




const serverSource = rule({
    id: 'manifest/server-source',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The executables that the manifest names have their source in the repository',
    why: 'The server does not start a plugin whose bundle lacks the executable of its platform.',
    fix: 'Remove `server` from the manifest, or add the Go code that the executables are built from.',
    example: {
        bad: {
            'go.mod': null,
            'go.sum': null,
            'server/plugin.go': null,
            'server/main.go': null,
            'server/api.go': null,
            'server/command.go': null,
            'server/forecast.go': null,
            'server/configuration.go': null,
            'server/plugin_test.go': null,
        },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, sources: PART_SOURCES },
    *check({ manifest, sources }) {
        const { server } = manifest.value;
        const paths = [...Object.values(server?.executables ?? {}), server?.executable ?? ''].filter(Boolean);
        const [first] = paths;
        if (first === undefined || sources.server || paths.some((path) => sources.isCommitted(path)))
            return;
        yield {
            message: `${(0,quote/* quote */.hD)(first)} has nothing to be built from: the repository holds no Go code.`,
            at: manifest.atKey('server', server?.executable ? 'executable' : 'executables'),
        };
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
            if (manifest.isMistyped(...path, 'key'))
                continue;
            if (!key)
                yield { code: 'no-key', message: 'A setting has no `key`.', at: manifest.at(...path, 'key') };
            else {
                const first = lines.get(key.toLowerCase());
                if (first !== undefined)
                    yield {
                        code: 'duplicate-key',
                        message: `The setting ${(0,quote/* quote */.hD)(key)} has the key of the setting in line ${first}.`,
                        at: manifest.at(...path, 'key'),
                    };
                else
                    lines.set(key.toLowerCase(), manifest.at(...path, 'key').line);
            }
            // A custom setting is drawn by the plugin's own component, which may bring its own label.
            if (!setting.display_name?.trim() && setting.type !== 'custom' && !manifest.isMistyped(...path, 'display_name'))
                yield {
                    code: 'no-display-name',
                    message: `The setting ${(0,quote/* quote */.hD)(key ?? '')} has no \`display_name\`.`,
                    at: manifest.at(...path, 'display_name'),
                };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/settings-choices.ts



const CHOICES = new Set(['dropdown', 'radio']);
const settingsChoices = rule({
    id: 'manifest/settings-choices',
    requirements: ['product/configuration', 'product/presentation'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'Every choice has options',
    why: 'The System Console shows a `dropdown` or `radio` without options as a setting in which nothing can be chosen.',
    fix: 'List the `options`, each with a `display_name` and a `value`.',
    example: {
        bad: {
            'plugin.json': {
                settings_schema: {
                    settings: [{ key: 'City', display_name: 'City:', type: 'dropdown', help_text: 'The city.', options: [] }],
                },
            },
        },
        good: {
            'plugin.json': {
                settings_schema: {
                    settings: [
                        {
                            key: 'City',
                            display_name: 'City:',
                            type: 'dropdown',
                            help_text: 'The city.',
                            options: [{ display_name: 'Oslo', value: 'oslo' }],
                        },
                    ],
                },
            },
        },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        for (const { setting, path } of manifest.settings()) {
            const isEmpty = !setting.options?.length && !manifest.isMistyped(...path, 'options');
            if (CHOICES.has(setting.type) && isEmpty)
                yield {
                    message: `The ${setting.type ?? ''} ${(0,quote/* quote */.hD)(setting.key ?? '')} has no \`options\`: nothing can be chosen.`,
                    at: manifest.at(...path, 'key'),
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
    why: 'The System Console shows a default that is none of the options as nothing chosen, and the string "false" as true; the plugin is handed the value as it stands, and Go’s decoder fails on a string where the plugin reads a boolean or a number.',
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
                    message: `The default of ${(0,quote/* quote */.hD)(setting.key ?? '')} ${defect}.`,
                    at: manifest.at(...path, 'default'),
                };
        }
    },
});
function settings_default_defectOf(setting) {
    const { default: value, options, type = '' } = setting;
    const expected = TYPES[type];
    if (value === undefined || value === null || !expected)
        return undefined;
    if (value === '')
        return expected === 'string' ? undefined : `is an empty string; a ${expected} is expected`;
    if (typeof value !== expected)
        return `is the ${typeof value} ${(0,quote/* quote */.hD)(JSON.stringify(value))}; a ${expected} is expected`;
    if (!options || options.length === 0 || options.some((option) => option.value === value))
        return undefined;
    const shown = typeof value === 'string' ? value : JSON.stringify(value);
    const labelled = options.find(({ display_name }) => display_name === value);
    return labelled
        ? `is the label ${(0,quote/* quote */.hD)(shown)} of an option, whose value is ${(0,quote/* quote */.hD)(labelled.value ?? '')}`
        : `is ${(0,quote/* quote */.hD)(shown)}, which is none of the values of its options`;
}

;// CONCATENATED MODULE: ./src/rules/manifest/settings-help-text.ts





const settingsHelpText = rule({
    id: 'manifest/settings-help-text',
    requirements: ['product/presentation'],
    kinds: ['plugin'],
    severity: 'warning',
    codes: { placeholder: 'warning', absent: 'notice', 'no-full-stop': 'notice' },
    summary: 'Every setting is explained, in sentences with a full stop',
    why: 'The System Console’s own help texts are sentences; reviewers ask for the same.',
    fix: 'Say in a sentence what the setting does, and end it with a full stop.',
    example: {
        bad: {
            'plugin.json': {
                settings_schema: {
                    settings: [{ key: 'City', display_name: 'City:', type: 'text', help_text: 'TODO' }],
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
            // A custom setting is drawn by the plugin's own component, which may bring its own text.
            if (manifest.isMistyped(...path, 'help_text'))
                continue;
            const text = setting.help_text?.trim() ?? '';
            const name = (0,quote/* quote */.hD)(setting.key ?? '');
            const at = manifest.at(...path, 'help_text');
            const placeholder = placeholders_placeholderIn(text);
            // A misspelt key is one finding, of manifest/unknown-key.
            const isMisspelt = manifest.decoded.unknownKeys.some(({ key, path: place }) => String(place) === String(path) && (0,nearest/* nearest */.p)(key, ['help_text']) !== undefined);
            if (text === '' && setting.type !== 'custom' && !isMisspelt)
                yield { code: 'absent', message: `The setting ${name} has no \`help_text\`.`, at };
            if (placeholder !== undefined) {
                yield {
                    code: 'placeholder',
                    message: `The help text of ${name} holds a placeholder: ${(0,quote/* quote */.hD)(placeholder)}.`,
                    at,
                };
                continue;
            }
            const last = text.split(/\s+/).at(-1) ?? '';
            // A text that ends with a link, a path or a sign has an end of its own.
            if (/\s/.test(text) && /[\p{L}\p{N}]$/u.test(text) && !/[/\\@:]/.test(last))
                yield {
                    code: 'no-full-stop',
                    message: `The help text of ${name} does not end with a full stop: ${(0,quote/* quote */.hD)(`… ${text.slice(-40).replace(/^\S*\s/, '')}`)}.`,
                    at,
                    fix: 'Add the full stop.',
                };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/settings-hosting.ts




const settings_hosting_KNOWN = ['on-prem', 'cloud'];
const settingsHosting = rule({
    id: 'manifest/settings-hosting',
    requirements: ['product/configuration'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: '`hosting` is a value that the System Console knows',
    why: 'The System Console hides a setting with `on-prem` in the cloud and one with `cloud` elsewhere. It compares the exact text, and shows a setting with any other value everywhere.',
    fix: 'Write `on-prem` or `cloud`, or leave `hosting` out.',
    example: {
        bad: {
            'plugin.json': {
                settings_schema: {
                    settings: [
                        { key: 'City', display_name: 'City:', type: 'text', help_text: 'The city.', hosting: 'self-hosted' },
                    ],
                },
            },
        },
        good: {
            'plugin.json': {
                settings_schema: {
                    settings: [{ key: 'City', display_name: 'City:', type: 'text', help_text: 'The city.', hosting: 'on-prem' }],
                },
            },
        },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        for (const { setting, path } of manifest.settings()) {
            const { hosting } = setting;
            if (!hosting || settings_hosting_KNOWN.includes(hosting))
                continue;
            const meant = (0,nearest/* nearest */.p)(hosting, settings_hosting_KNOWN);
            yield {
                message: `The System Console knows no \`hosting\` ${(0,quote/* quote */.hD)(hosting)}.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
                at: manifest.at(...path, 'hosting'),
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/settings-sections.ts



const settings_sections_SECTIONS = ['settings_schema', 'sections'];
const setting = { key: 'City', display_name: 'City:', type: 'text', help_text: 'The city.' };
/** Source: `parsePluginSettingSections` in webapp/channels/src/components/admin_console/custom_plugin_settings/index.ts. */
const settingsSections = rule({
    id: 'manifest/settings-sections',
    requirements: ['product/configuration', 'product/presentation'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The System Console shows every section, and every setting',
    why: 'A System Console that knows sections (server 10.0) shows only the settings that stand in one, takes a section by its key, and fails on one that has no list of settings.',
    fix: 'Give every section a `key` of its own and a list of `settings`, which may be empty, and move every setting into one.',
    example: {
        bad: {
            'plugin.json': {
                settings_schema: { settings: null, sections: [{ key: 'status', title: 'Status', custom: true }] },
            },
        },
        good: {
            'plugin.json': {
                settings_schema: { settings: null, sections: [{ key: 'place', title: 'Place', settings: [setting] }] },
            },
        },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0 },
    *check({ manifest }) {
        const sections = manifest.value.settings_schema?.sections ?? [];
        const first = new Map();
        for (const [index, section] of sections.entries()) {
            const path = [...settings_sections_SECTIONS, index];
            if (manifest.isMistyped(...path))
                continue;
            const name = (0,quote/* quote */.hD)(section.key ?? '');
            if (!section.settings && !manifest.isMistyped(...path, 'settings'))
                yield {
                    message: `The section ${name} has no \`settings\`: the System Console fails on it.`,
                    at: manifest.at(...path, 'key'),
                    fix: section.custom ? 'Add `"settings": []`.' : 'Add its settings, or delete the section.',
                };
            const key = section.key?.toLowerCase();
            if (!key)
                continue;
            const at = manifest.at(...path, 'key');
            const line = first.get(key);
            if (line === undefined)
                first.set(key, at.line);
            else
                yield {
                    message: `The section ${name} has the key of the section in line ${line}.`,
                    at,
                    fix: 'Give it another key.',
                };
        }
        if (sections.length === 0)
            return;
        const settings = manifest.settings();
        const inSections = new Set(settings.flatMap(({ setting: { key }, path }) => (path.includes('sections') && key ? [key.toLowerCase()] : [])));
        for (const { setting: { key }, path, } of settings) {
            // What stands in both is there for servers before 10.0.
            if (!key || path.includes('sections') || inSections.has(key.toLowerCase()))
                continue;
            yield {
                message: `The System Console does not show ${(0,quote/* quote */.hD)(key)}: where there are \`sections\`, it reads no other settings.`,
                at: manifest.at(...path, 'key'),
                fix: 'Move the setting into a section.',
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
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, shipped: SHIPPED_MANIFEST, origin: ORIGIN, paths: PATHS },
    *check({ manifest, shipped, origin, paths }) {
        yield* ownLink(manifest, 'support_url', { shipped, slug: origin.slug, paths });
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

;// CONCATENATED MODULE: ./src/rules/manifest/template-leftovers.ts




const ICON = 'assets/starter-template-icon.svg';
const URLS = ['homepage_url', 'support_url', 'release_notes_url'];
const templateLeftovers = rule({
    id: 'manifest/template-leftovers',
    requirements: ['product/presentation', 'product/id'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { id: 'error', name: 'error', description: 'error', url: 'error', icon: 'warning', sample: 'warning' },
    summary: 'Nothing of a template is left',
    why: 'Id, name, texts and samples of Mattermost’s starter template and demo plugin are there to be replaced; two plugins with a template’s id overwrite each other on a server.',
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
        const { id = '', name = '', description = '' } = manifest.value;
        const [byId, byName, byText] = [templateWithId(id), templateWithName(name), templateWithDescription(description)];
        if (byId !== undefined)
            yield { code: 'id', message: `${(0,quote/* quote */.hD)(id)} is the id of the ${byId}.`, at: manifest.at('id') };
        if (byName !== undefined)
            yield { code: 'name', message: `${(0,quote/* quote */.hD)(name)} is the name of the ${byName}.`, at: manifest.at('name') };
        if (byText !== undefined)
            yield {
                code: 'description',
                message: `The description is that of the ${byText}.`,
                at: manifest.at('description'),
            };
        for (const field of URLS) {
            const url = manifest.value[field] ?? '';
            const template = templateAt(/^https?:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/?#]|$)/i.exec(url)?.[1] ?? '');
            if (template !== undefined)
                yield {
                    code: 'url',
                    message: `\`${field}\` leads to the ${template}: ${(0,quote/* quote */.hD)(url)}.`,
                    at: manifest.at(field),
                };
        }
        // Where the file is the template's, too, it is the one to replace.
        const isSameIcon = leftovers.some(({ document }) => document.file.endsWith(ICON));
        if (manifest.value.icon_path === ICON && !isSameIcon)
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

;// CONCATENATED MODULE: ./src/rules/manifest/undeclared-setting.ts




const undeclaredSetting = rule({
    id: 'manifest/undeclared-setting',
    requirements: ['product/configuration'],
    kinds: ['plugin'],
    severity: 'warning',
    codes: { undeclared: 'warning', unread: 'notice' },
    summary: 'The settings of the manifest are those that the code reads',
    why: 'The server decodes the plugin’s settings into the struct that `LoadPluginConfiguration` is given. A field without a setting can only be changed in config.json or through the API, and a setting without a field does nothing.',
    fix: 'Add the setting to `settings_schema`; a field that the plugin computes itself is tagged `json:"-"`, or stands in another struct.',
    example: {
        bad: { 'plugin.json': ['"key": "Units"', '"key": "Unit"'] },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, goServer: go_server/* GO_SERVER */.T },
    *check({ manifest, goServer: { configuration } }) {
        if (!configuration)
            return;
        const { fields, isWhole, strings } = configuration;
        const settings = manifest.settings();
        const keys = new Set(settings.map(({ setting }) => setting.key?.trim().toLowerCase()));
        // The component of such a section may save what it likes.
        const isDrawn = (manifest.value.settings_schema?.sections ?? []).some(({ custom, settings: own = [] }) => custom && own.length === 0);
        // Where none of the settings meets a field, something else takes them.
        const isElsewhere = settings.length > 0 && !fields.some(({ key }) => keys.has(key.toLowerCase()));
        if (isElsewhere)
            return;
        for (const { name, key, at, isSetting } of isDrawn ? [] : fields) {
            if (isSetting && !keys.has(key.toLowerCase()))
                yield {
                    code: 'undeclared',
                    message: `The code reads ${(0,quote/* quote */.hD)(name)} of its configuration, and no setting has the key ${(0,quote/* quote */.hD)(key)}: the System Console does not show it.`,
                    at,
                };
        }
        if (!isWhole)
            return;
        const taken = new Set(fields.map(({ key }) => key.toLowerCase()));
        for (const { setting, path } of settings) {
            const key = setting.key?.trim().toLowerCase() ?? '';
            // A custom setting may show something and save nothing.
            if (key === '' || setting.type === 'custom' || taken.has(key) || strings.has(key))
                continue;
            yield {
                code: 'unread',
                message: `No field of the plugin’s configuration takes the setting ${(0,quote/* quote */.hD)(setting.key ?? '')}.`,
                at: manifest.at(...path, 'key'),
                fix: 'Correct the key, or delete the setting.',
            };
        }
    },
});

;// CONCATENATED MODULE: ./src/facts/manifest/strict-build.ts


/** Whether a build in the repository reads the manifest strictly, as `build/manifest` of the starter template has done since 2020. */
const STRICT_BUILD = (0,fact/* fact */.f)('strictBuild', loadStrictBuild);
async function loadStrictBuild({ contribution }) {
    for (const file of contribution.files().filter((path) => path.endsWith('.go') && !path.endsWith('_test.go'))) {
        const text = await contribution.text(file);
        if (text.state === 'present' && isStrict(text.document.text))
            return { file };
    }
    return { file: undefined };
}
/** Whether a Go program has a decoder that refuses unknown keys, and Mattermost's type of a manifest to decode into. */
function isStrict(program) {
    if (!program.includes('DisallowUnknownFields'))
        return false;
    const words = [...tokens(program)].filter(({ kind }) => kind !== 'string').map(({ text }) => text);
    const isMain = words.some((word, index) => word === 'package' && words[index + 1] === 'main');
    return isMain && words.includes('DisallowUnknownFields') && words.includes('Manifest');
}

;// CONCATENATED MODULE: ./src/rules/words/strict-build.ts
/** A build that refuses unknown keys, for examples. */
const STRICT_MAIN = `package main

import (
	"encoding/json"
	"os"

	"github.com/mattermost/mattermost/server/public/model"
)

func main() {
	var manifest model.Manifest
	decoder := json.NewDecoder(os.Stdin)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&manifest); err != nil {
		panic(err)
	}
}
`;

;// CONCATENATED MODULE: ./src/rules/manifest/unknown-key.ts









const REMOVED = new Map(Object.entries(manifest_fields.fields).flatMap(([name, field]) => 'removedIn' in field ? [[name, field.removedIn]] : []));
const unknown_key_unknownKey = rule({
    id: 'manifest/unknown-key',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'error',
    codes: { unknown: 'error', removed: 'error', 'unknown-ignored': 'warning', 'removed-ignored': 'warning' },
    summary: 'The manifest has no key that Mattermost does not know',
    why: 'The server ignores a key that it does not know, so what it was meant to do does not happen; the build of Mattermost’s starter template (`build/manifest`) refuses such a manifest.',
    fix: 'Correct the spelling, or delete the key; free-form data goes under `props`.',
    example: {
        bad: { 'plugin.json': { descripton: 'Shows the weather.' }, 'build/manifest/main.go': STRICT_MAIN },
        good: { 'plugin.json': { props: { colour: 'blue' } } },
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, strictBuild: STRICT_BUILD },
    *check({ manifest, strictBuild: { file } }) {
        const isRefused = file !== undefined && manifest.format === 'json';
        const who = isRefused ? `the build refuses it (${(0,quote/* quote */.hD)(file)})` : 'the server ignores it';
        for (const { path, key, span, known } of manifest.decoded.unknownKeys) {
            const at = manifest.source.locate(span);
            const removed = path.length === 0 ? REMOVED.get(key) : undefined;
            const meant = (0,nearest/* nearest */.p)(key, known);
            if (removed)
                yield {
                    code: isRefused && !isOlder(manifest.value.min_server_version, removed) ? 'removed' : 'removed-ignored',
                    message: `${(0,quote/* quote */.hD)(key)} is no longer read: server ${removed} removed it.`,
                    at,
                    fix: 'Delete the key.',
                };
            else {
                const place = path.length === 0 ? 'the manifest' : (0,quote/* quote */.hD)(String(path.findLast((part) => typeof part === 'string')));
                yield {
                    code: isRefused ? 'unknown' : 'unknown-ignored',
                    message: `Unknown key ${(0,quote/* quote */.hD)(key)} in ${place}: ${who}.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
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
    yield* shapeRefusals(manifest, 'The manifest', wordsOf);
    yield* refusalsOf(manifest, plugin_manifest_objections(manifest));
}
/** What is said otherwise of a plugin's manifest than of other files. */
function wordsOf({ path, keyword, missing, found }) {
    const name = (0,quote/* quote */.hD)(nameOf(path) ?? 'The manifest');
    const subject = path.length === 0 ? 'The manifest' : name;
    if (keyword === 'enum')
        return noneOf(found, 'setting type', SETTING_TYPES);
    if (keyword === 'type')
        return found === null
            ? `A \`null\` in ${subject} makes the server crash when it checks the manifest.`
            : `${subject} is ${typeOf(found)}, where the server reads another type.`;
    if (keyword === 'pattern' && path.length === 1 && path[0] === 'id')
        return `${(0,quote/* quote */.hD)(String(found))} is no plugin id: it has 3 to 190 letters, digits, dots, hyphens and underscores.`;
    if (path.length < 2)
        return undefined;
    return keyword === 'required'
        ? `This entry of ${name} has no ${(0,quote/* quote */.hD)(missing ?? '')}.`
        : `The ${name} of this ${path.includes('options') ? 'option' : 'section'} is empty.`;
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
            yield { words: `${(0,quote/* quote */.hD)(version)} is no version that the server accepts: it ${defect}.`, path: [field] };
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
            words: `\`regenerate_help_text\` goes only with type \`generated\`, not with ${(0,quote/* quote */.hD)(type)}.`,
            path: [...path, 'regenerate_help_text'],
        };
    if (setting.placeholder && WITHOUT_PLACEHOLDER.has(type))
        yield { words: `\`placeholder\` does not go with type ${(0,quote/* quote */.hD)(type)}.`, path: [...path, 'placeholder'] };
    if (setting.options && !WITH_OPTIONS.has(type))
        yield {
            words: `\`options\` go only with types \`radio\` and \`dropdown\`, not with ${(0,quote/* quote */.hD)(type)}.`,
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
    needs: { decodedManifest: manifest_manifest/* DECODED_MANIFEST */.NV, rewrittenKeys: REWRITTEN_KEYS },
    *check({ decodedManifest: manifest, rewrittenKeys }) {
        // What stands there is a placeholder for what the build knows.
        const rewritten = rewrittenKeys.map((key) => manifest.at(key));
        for (const refusal of manifestRefusals(manifest))
            if (!rewritten.some(({ line, column }) => refusal.at?.line === line && refusal.at.column === column))
                yield refusal;
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
    codes: { absent: 'warning', 'raw-copy': 'warning', unstable: 'warning' },
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
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, shipped: SHIPPED_MANIFEST, origin: ORIGIN },
    *check({ manifest, shipped, origin }) {
        if (manifest.isMistyped('version'))
            return;
        const built = shipped.built('version');
        const at = manifest.at('version');
        if (!shipped.writes('version')) {
            yield {
                code: 'absent',
                message: 'The manifest has no `version`, and nothing in `build/manifest` writes it.',
                at,
                fix: 'Add `version`, or let the build take it from the git tag.',
            };
            return;
        }
        if (!manifest.value.version)
            yield* rawCopy('version', shipped.rawCopy);
        const known = shipped.text('version');
        const isTagged = known === undefined && built?.texts !== undefined;
        const shown = isTagged ? newestTag(origin.tags) : known;
        const parsed = shown !== undefined && versionDefect(shown) === undefined ? parse_default()(shown) : null;
        if (!parsed || (parsed.major > 0 && parsed.prerelease.length === 0))
            return;
        const what = parsed.prerelease.length > 0 ? 'is a pre-release' : 'is below 1.0.0';
        yield {
            code: 'unstable',
            message: `${(0,quote/* quote */.hD)(shown ?? '')} ${what}: listable as Beta only${isTagged ? ' (the newest git tag; the build takes the version from it)' : ''}.`,
            at,
        };
    },
});
/** A pre-release after a stable release is work on the next one: what is submitted is the stable one. */
function newestTag(tags) {
    const versions = (tags ?? [])
        .map(versionIn)
        .filter((tag) => tag !== undefined)
        .filter((tag) => valid_default()(tag) !== null)
        .sort((rcompare_default()));
    return (versions.find((version) => parse_default()(version)?.prerelease.length === 0 && !version.startsWith('0.')) ?? versions[0]);
}

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
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, shipped: SHIPPED_MANIFEST, releaseTag: RELEASE_TAG },
    *check({ manifest, shipped, releaseTag }) {
        // A version that the build takes from git is that of the tag.
        const version = shipped.text('version');
        const tagged = versionIn(releaseTag);
        if (version && tagged && version.replace(/\+.*/, '') !== tagged)
            yield {
                message: `The version is ${(0,quote/* quote */.hD)(version)}, the release tag is ${(0,quote/* quote */.hD)(releaseTag)}.`,
                at: shipped.built('version')?.at ?? manifest.at('version'),
            };
    },
});

;// CONCATENATED MODULE: ./src/rules/manifest/webapp-source.ts




const webappSource = rule({
    id: 'manifest/webapp-source',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The web app part that the manifest names has its source in the repository',
    why: 'The server refuses a plugin whose bundle lacks the file of `webapp.bundle_path`.',
    fix: 'Remove `webapp` from the manifest, or add the source that the file is built from.',
    example: {
        bad: {
            'webapp/webpack.config.js': null,
            'webapp/package-lock.json': null,
            'webapp/package.json': null,
            'webapp/tsconfig.json': null,
            'webapp/src/client.ts': null,
            'webapp/src/index.tsx': null,
        },
        good: {},
    },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, sources: PART_SOURCES },
    *check({ manifest, sources }) {
        const path = manifest.value.webapp?.bundle_path;
        if (!path || sources.webapp || sources.isCommitted(path))
            return;
        yield {
            message: `${(0,quote/* quote */.hD)(path)} has nothing to be built from: the repository holds no script of a web app.`,
            at: manifest.at('webapp', 'bundle_path'),
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
    return source.web ? asked(source.web, named) : (0,missing/* missing */.LO)(OFFLINE, 'network');
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
        return (0,missing/* missing */.LO)(OFFLINE, 'network');
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
    const app = await facts_app/* APP */.uq.of(source);
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
            yield { message: `${name} leads nowhere: ${(0,quote/* quote */.hD)(url)} answers ${gone}.`, at };
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
                message: `${isImage ? 'The image' : 'The link'} ${(0,quote/* quote */.hD)(url)} leads nowhere: the server answers ${status}.`,
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
                message: `${name} answers ${gone}: ${(0,quote/* quote */.hD)(url)}. It must be there when the version is submitted.`,
                at,
            }
            : { code: 'gone', message: `${name} leads nowhere: ${(0,quote/* quote */.hD)(url)} answers ${gone}.`, at };
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
            yield { message: `${name} leads nowhere: ${(0,quote/* quote */.hD)(url)} answers ${gone}.`, at };
        else if (closed)
            yield { message: `Nobody can report bugs at ${(0,quote/* quote */.hD)(url)}: ${tracker_WORDS[closed]}.`, at };
    },
});
const tracker_WORDS = {
    off: 'the issues of the repository are turned off',
    archived: 'the repository is archived',
    private: 'the repository is private',
};

;// CONCATENATED MODULE: ./src/data/playbook-defaults.json
var playbook_defaults_namespaceObject = /*#__PURE__*/JSON.parse('{"rE":1,"ID":5242880,"B6":22,"pU":1024,"dl":32,"pV":64,"Nk":["SEQ","OWNER","CREATOR","PROPERTY_USER"],"An":["keywords_by_users"],"QN":["mark_item_as_done"],"sF":{"YC":["Untitled playbook","Untitled Playbook","Blank"],"vB":["Untitled task"],"eH":["Customize this playbook\'s description to give an overview of when and how this playbook is run."]}}');
;// CONCATENATED MODULE: ./src/data/playbook-export.schema.json
var playbook_export_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Playbook","description":"A playbook as the Playbooks plugin exports it and decodes it on import; a field of a wrong type is left out.","$comment":"Learnt from mattermost/mattermost-plugin-playbooks at 901593e275d1d179df44a7f531c66dae8aa87ad1: server/app/export.go (what is written), importPlaybook and validPlaybook in server/api/playbooks.go (what is refused), the structs in server/app/playbook.go, task_actions.go, condition.go and properties.go (types). x-export is false where the struct tag says that a field is not exported: import still reads it. Unknown keys are allowed here: the decoder ignores them.","type":"object","required":["version"],"properties":{"version":{"description":"Of the format, not of the playbook.","type":"integer"},"title":{"type":"string"},"description":{"type":"string"},"checklists":{"type":"array","items":{"$ref":"#/definitions/checklist"}},"metrics":{"type":"array","items":{"$ref":"#/definitions/metric"}},"properties":{"type":"array","items":{"$ref":"#/definitions/property"}},"conditions":{"type":"array","items":{"$ref":"#/definitions/condition"}},"reminder_message_template":{"type":"string"},"reminder_timer_default_seconds":{"type":"integer"},"status_update_enabled":{"type":"boolean"},"message_on_join":{"type":"string"},"message_on_join_enabled":{"type":"boolean"},"retrospective_reminder_interval_seconds":{"type":"integer"},"retrospective_template":{"type":"string"},"retrospective_enabled":{"type":"boolean"},"signal_any_keywords":{"type":"array","items":{"type":"string","nullable":true}},"signal_any_keywords_enabled":{"type":"boolean"},"categorize_channel_enabled":{"type":"boolean"},"category_name":{"type":"string"},"run_summary_template_enabled":{"type":"boolean"},"run_summary_template":{"type":"string"},"channel_name_template":{"type":"string"},"create_channel_member_on_new_participant":{"type":"boolean"},"create_channel_member_on_removed_participant":{"type":"boolean"},"remove_channel_member_on_removed_participant":{"type":"boolean"},"channel_id":{"type":"string"},"channel_mode":{"type":"string","enum":["create_new_channel","link_existing_channel"]},"run_number_prefix":{"type":"string"},"owner_group_only_actions":{"type":"boolean"},"new_channel_only":{"type":"boolean"},"auto_archive_channel":{"type":"boolean"},"id":{"type":"string"},"public":{"type":"boolean"},"team_id":{"type":"string"},"create_public_playbook_run":{"type":"boolean"},"create_at":{"type":"integer"},"update_at":{"type":"integer"},"delete_at":{"type":"integer"},"num_stages":{"type":"integer"},"num_steps":{"type":"integer"},"num_runs":{"type":"integer"},"num_actions":{"type":"integer"},"last_run_at":{"type":"integer"},"active_runs":{"type":"integer"},"members":{"type":"array","items":{"type":"object","nullable":true,"properties":{"user_id":{"type":"string"}}}},"invited_user_ids":{"$ref":"#/definitions/ids"},"invited_group_ids":{"$ref":"#/definitions/ids"},"invite_users_enabled":{"type":"boolean"},"default_owner_id":{"type":"string"},"default_owner_enabled":{"type":"boolean"},"broadcast_channel_ids":{"$ref":"#/definitions/ids"},"broadcast_enabled":{"type":"boolean"},"webhook_on_creation_urls":{"$ref":"#/definitions/ids"},"webhook_on_creation_enabled":{"type":"boolean"},"webhook_on_status_update_urls":{"$ref":"#/definitions/ids"},"webhook_on_status_update_enabled":{"type":"boolean"},"default_playbook_admin_role":{"type":"string"},"default_playbook_member_role":{"type":"string"},"default_run_admin_role":{"type":"string"},"default_run_member_role":{"type":"string"},"admin_only_edit":{"type":"boolean"}},"definitions":{"ids":{"description":"Texts, such as ids or URLs.","type":"array","items":{"type":"string","nullable":true}},"checklist":{"description":"A list of steps.","type":"object","nullable":true,"properties":{"id":{"type":"string"},"title":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/item"}},"items_order":{"$ref":"#/definitions/ids"},"update_at":{"type":"integer"}}},"item":{"description":"A step of a checklist.","type":"object","nullable":true,"properties":{"id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"command":{"type":"string"},"due_date":{"type":"integer"},"condition_id":{"type":"string"},"condition_action":{"type":"string"},"condition_reason":{"type":"string"},"assignee_type":{"type":"string"},"assignee_property_field_id":{"type":"string"},"assignee_id":{"type":"string"},"assignee_modified":{"type":"integer"},"state":{"type":"string"},"state_modified":{"type":"integer"},"command_last_run":{"type":"integer"},"delete_at":{"type":"integer"},"update_at":{"type":"integer"},"task_actions":{"type":"array","maxItems":10,"items":{"$ref":"#/definitions/taskAction"}}}},"taskAction":{"description":"What is done by itself when something happens.","type":"object","nullable":true,"properties":{"trigger":{"$ref":"#/definitions/typed"},"actions":{"type":"array","items":{"$ref":"#/definitions/typed"}}}},"typed":{"description":"A trigger or an action: its kind, and its details as JSON in a text.","type":"object","nullable":true,"properties":{"type":{"type":"string"},"payload":{"type":"string"}}},"metric":{"description":"A figure that is asked for in the retrospective.","type":"object","nullable":true,"properties":{"id":{"type":"string"},"playbook_id":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},"type":{"type":"string"},"target":{}}},"property":{"description":"A field of runs.","type":"object","nullable":true,"properties":{"id":{"type":"string"},"name":{"type":"string"},"type":{"type":"string"},"attrs":{"type":"object","additionalProperties":{}}}},"condition":{"description":"When a step is shown.","type":"object","nullable":true,"properties":{"id":{"type":"string"},"version":{"type":"integer"},"condition_expr":{}}}}}');
// EXTERNAL MODULE: ./src/documents/values/decode.ts + 1 modules
var decode = __webpack_require__(4878);
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
    for (const { document, parsed } of files)
        if (parsed.unreadable)
            return (0,missing/* missing */.LO)(`${document.file} cannot be read: ${parsed.unreadable}`, 'unread');
    // Large, and for playbooks alone.
    const { validate } = await __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 4715));
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

// EXTERNAL MODULE: ./src/web/address.ts + 1 modules
var address = __webpack_require__(8378);
// EXTERNAL MODULE: ./src/words/secrets.ts + 1 modules
var words_secrets = __webpack_require__(2743);
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
                    `https://chat.weather-alerts.dev/hooks/${['ybndrfg8ejkmc', 'pqxot1uwisza3'].join('')}`,
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
                // What only one network reaches opens nothing to anybody else.
                const secrets = (0,words_secrets/* secretsIn */.VY)(text).filter(({ host }) => host === undefined || !(0,address/* isLocalHost */.m)(host));
                for (const { what, host } of secrets)
                    yield {
                        code: 'secret',
                        message: `This holds ${what}${host === undefined ? '' : ` of ${(0,quote/* quote */.hD)(host)}`}; it is not shown here.`,
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
                message: `The list ${(0,quote/* quote */.hD)(title)} has no steps.`,
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
                yield { code: 'untouched-step', message: `${(0,quote/* quote */.hD)(step)} is what Mattermost writes into a new step.`, at };
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
                    message: `${(0,quote/* quote */.hD)(title)} is the title that Mattermost gives to a new playbook.`,
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
            words: `Version ${(0,quote/* quote */.hD)(String(version))} of the format is not supported: it is ${playbook_defaults_namespaceObject.rE}.`,
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
    for (const field of unknownFields(template, value))
        yield {
            words: `${(0,quote/* quote */.hD)(`{${field}}`)} in \`channel_name_template\` is no property of the playbook: import refuses it.`,
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
/**
 * The placeholders of a channel's name that stand for nothing: case and white space do not matter.
 * Source: `ValidateTemplate` in server/app/template_engine.go of the Playbooks plugin.
 */
function unknownFields(template, { properties = [] }) {
    const known = new Set([
        ...playbook_defaults_namespaceObject.Nk.map((token) => token.toLowerCase()),
        ...properties.map((property) => property?.name?.toLowerCase()),
    ]);
    const ended = template.split('}').slice(0, -1);
    const used = ended.flatMap((text) => (/\{[\s\S]/.test(text) ? [text.slice(text.indexOf('{') + 1).trim()] : []));
    return [...new Set(used)].filter((field) => !known.has(field.toLowerCase()));
}
function tooMany(value, most, what) {
    return `${(0,quote/* quote */.hD)(value)} has more than ${most} ${what}.`;
}
function characters(text) {
    return text.length > 4 * playbook_defaults_namespaceObject.pU ? text.length : Array.from(text).length;
}
function* prefixRefusals(written = '') {
    const prefix = written
        .trim()
        .replace(/^-+|(?<!-)-+$/g, '')
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
            words: `${(0,quote/* quote */.hD)(prefix)} has a character that is no letter, digit or hyphen.`,
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
                    yield { words: `${(0,quote/* quote */.hD)(trigger)} is no trigger of a task.`, path: [...path, 'trigger', 'type'] };
                for (const [position, done] of (action?.actions ?? []).entries()) {
                    const type = done?.type ?? '';
                    if (!playbook_defaults_namespaceObject.QN.includes(type))
                        yield { words: `${(0,quote/* quote */.hD)(type)} is no action of a task.`, path: [...path, 'actions', position, 'type'] };
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
                message: `\`bin\` names ${(0,quote/* quote */.hD)(path)}, which is not in the repository, and no script of package.json builds it.`,
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
    needs: { guides: GUIDES, evidence: EVIDENCE },
    *check({ guides, evidence }) {
        if (evidence.has('installation') || says(guides, installation_WORDS))
            return;
        if (guides.some(({ parts }) => parts.links.some(({ text, url }) => /install/i.test(`${text} ${url}`))))
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
    needs: { readme: README, evidence: EVIDENCE },
    *check({ readme, evidence }) {
        if (evidence.has('usage'))
            return;
        yield {
            message: 'The documentation shows no command line of the tool, and does not mention `--help`.',
            at: readme.top,
        };
    },
});

// EXTERNAL MODULE: ./src/facts/webapp/bundling.ts
var bundling = __webpack_require__(3002);
;// CONCATENATED MODULE: ./src/rules/webapp/bundle-name.ts





const bundleName = rule({
    id: 'webapp/bundle-name',
    requirements: ['platform/loadable'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The bundler writes the file that `webapp.bundle_path` names',
    why: 'The server refuses a plugin whose bundle lacks the file of `webapp.bundle_path`.',
    fix: 'Give both the same name.',
    example: { bad: { 'webapp/webpack.config.js': ["filename: 'main.js'", "filename: 'weather.js'"] }, good: {} },
    needs: { manifest: manifest_manifest/* MANIFEST */.e0, bundler: bundling/* BUNDLER */.X },
    *check({ manifest, bundler: { output } }) {
        const path = manifest.value.webapp?.bundle_path;
        // A name with placeholders is told by the build alone.
        if (!path || !output || /[[\]{}?]/.test(output.name))
            return;
        const written = external_node_path_.posix.basename(output.name);
        if (external_node_path_.posix.basename(path) === written)
            return;
        yield {
            message: `\`webapp.bundle_path\` is ${(0,quote/* quote */.hD)(path)}, and the bundler writes ${(0,quote/* quote */.hD)(written)}${output.at ? ` (${output.at.file}:${output.at.line})` : ''}.`,
            at: manifest.at('webapp', 'bundle_path'),
        };
    },
});

;// CONCATENATED MODULE: ./src/data/react-dependencies.json
var react_dependencies_namespaceObject = /*#__PURE__*/JSON.parse('{"C_":[{"name":"@material-ui/core","affected":"<5.0.0","what":"`findDOMNode`","fixed":null},{"name":"react-beautiful-dnd","affected":"<=13.1.1","what":"`defaultProps` of function components","fixed":null},{"name":"react-bootstrap","affected":"<1.0.0","what":"legacy context and `findDOMNode`","fixed":"1.0.0"},{"name":"react-color","affected":"<=2.19.3","what":"`defaultProps` of function components","fixed":null},{"name":"react-intl","affected":"<3.0.0","what":"legacy context","fixed":"3.0.0"},{"name":"react-onclickoutside","affected":"<=6.13.1","what":"`findDOMNode`","fixed":"6.13.2"},{"name":"react-overlays","affected":"<1.0.0","what":"legacy context and `findDOMNode`","fixed":"1.0.0"},{"name":"react-quill","affected":"<=2.0.0","what":"`findDOMNode`","fixed":null},{"name":"react-router","affected":"<5.0.0","what":"legacy context","fixed":"5.0.0"},{"name":"react-router-dom","affected":"<5.0.0","what":"legacy context","fixed":"5.0.0"},{"name":"react-select","affected":"<4.0.0","what":"`findDOMNode`","fixed":"4.0.0"},{"name":"react-sortable-hoc","affected":"<=2.0.0","what":"`findDOMNode`","fixed":null},{"name":"react-transition-group","affected":"<4.4.0","what":"`findDOMNode`","fixed":"4.4.0"}],"VM":["@floating-ui/react","@hello-pangea/dnd","@material-ui/core","@mui/material","@tippyjs/react","antd","react-beautiful-dnd","react-datepicker","react-draggable","react-modal","react-onclickoutside","react-overlays","react-quill","react-select","react-sortable-hoc","react-transition-group","react-virtualized","semantic-ui-react"],"Rt":["@emotion/react/jsx-runtime","@mui/icons-material","@mui/lab","@mui/material"]}');
;// CONCATENATED MODULE: ./src/mattermost/lent-modules.ts
/** The modules that the web app lends to plugins, and the globals that it lends them as. */
const LENT_MODULES = Object.entries({
    react: 'React',
    'react-dom': 'ReactDOM',
    redux: 'Redux',
    'react-redux': 'ReactRedux',
    'react-bootstrap': 'ReactBootstrap',
    'react-router-dom': 'ReactRouterDom',
    'react-intl': 'ReactIntl',
});

;// CONCATENATED MODULE: ./src/rules/webapp/externals.ts







/** What belongs to React and must not be another than the web app's from React 19 on. */
const PARTS_OF_REACT = ['react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime'];
const REACT_19 = known_breaks/* breaks */.T.find(({ id }) => id === 'react-19')?.since ?? '';
const FIX_RUNTIME = `Let JSX call \`React.createElement\` (\`"jsx": "react"\` in tsconfig.json, \`runtime: "classic"\` for Babel). Where the plugin needs server ${REACT_19} or later anyway, name the runtime as an external: \`'react/jsx-runtime': 'ReactJSXRuntime'\`.`;
const externals = rule({
    id: 'webapp/externals',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'warning',
    summary: 'The bundle brings no copy of the modules that the web app lends to plugins',
    why: 'React, its store, router and translations work only as one copy: components with a second one find no context, and break when the web app moves to a newer React.',
    fix: 'Name the module under `externals` of the bundler.',
    example: { bad: { 'webapp/webpack.config.js': ["        react: 'React',\n", ''] }, good: {} },
    needs: { bundler: bundling/* BUNDLER */.X, webapp: webapp_webapp/* WEBAPP */.W },
    *check({ bundler, webapp: { imports } }) {
        const { at } = bundler;
        const isBundled = (module) => bundler.external(module).state === 'bundled';
        if (!bundler.hasExternals && (imports.of('react') ?? imports.of('react/jsx-runtime'))) {
            yield {
                message: `The configuration of ${bundler.tool} names no externals: the bundle brings its own React, and the web app lends it as \`React\`.`,
                at,
            };
            return;
        }
        // What a dependency imports is part of the bundle, too.
        const through = (names) => names.find((name) => [...imports.named].some((module) => isWithin(module, name) && isBundled(module) && imports.of(module)));
        for (const [module, global] of LENT_MODULES) {
            const since = (0,server_history/* webappGlobal */.jQ)(global)?.since;
            if (!since || !isBundled(module))
                continue;
            const by = imports.of(module) || module !== 'react-dom' ? undefined : through(react_dependencies_namespaceObject.VM);
            if (imports.of(module) ?? by)
                yield {
                    message: `\`${module}\` is not among the externals: the web app lends it as \`${global}\`, from server ${since} on.${by === undefined ? '' : ` \`${by}\` imports it.`}`,
                    at,
                };
        }
        // A bundle with a React of its own has a runtime that fits it.
        if (isBundled('react') && imports.of('react'))
            return;
        for (const module of PARTS_OF_REACT) {
            if (!isBundled(module))
                continue;
            const found = imports.of(module);
            const by = found || module !== 'react/jsx-runtime' ? undefined : through(react_dependencies_namespaceObject.Rt);
            if (!found && by === undefined)
                continue;
            const reason = found
                ? found.by && ` ${found.by} makes the compiler import it for JSX, first at ${found.at.file}:${found.at.line}.`
                : ` \`${by ?? ''}\` imports it.`;
            yield {
                message: `\`${module}\` is not among the externals: from server ${REACT_19} on, with React 19, it must be the web app’s own, too.${reason ?? ''}`,
                at,
                ...(found?.by !== undefined && { fix: FIX_RUNTIME }),
            };
        }
    },
});
function isWithin(module, name) {
    return module === name || module.startsWith(`${name}/`);
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/subset.js
var subset = __webpack_require__(1489);
var subset_default = /*#__PURE__*/__webpack_require__.n(subset);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(8011);
var satisfies_default = /*#__PURE__*/__webpack_require__.n(satisfies);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var ranges_valid = __webpack_require__(4737);
var ranges_valid_default = /*#__PURE__*/__webpack_require__.n(ranges_valid);
;// CONCATENATED MODULE: ./src/facts/webapp/dependencies.ts







/** The well-known packages that the bundle imports by value and that surely are of a release that uses what React 19 removed. */
const REACT_DEPENDENCIES = (0,fact/* fact */.f)('reactDependencies', loadReactDependencies);
async function loadReactDependencies(source) {
    const webapp = await webapp_webapp/* WEBAPP */.W.of(source);
    if ((0,missing/* isMissing */.b2)(webapp))
        return webapp;
    const { bundler, imports } = webapp;
    const { contribution } = source;
    const manifest = await contribution.valuesAt('webapp/package.json');
    if (!manifest || (0,missing/* isMissing */.b2)(bundler))
        return [];
    const found = [];
    for (const { name, affected, what, fixed } of react_dependencies_namespaceObject.C_) {
        const written = ['dependencies', 'devDependencies']
            .map((group) => valueAt(manifest.parsed.tree, group, name))
            .find((value) => value !== undefined);
        if (written?.kind !== 'string' || bundler.external(name).state !== 'bundled')
            continue;
        const range = written.source;
        // What only React itself is bundled with keeps its own.
        if (bundler.external('react').state === 'bundled')
            continue;
        const modules = [...imports.named].filter((module) => module === name || module.startsWith(`${name}/`));
        if (!modules.some((module) => imports.of(module)))
            continue;
        const locked = lockedVersion((await contribution.textAt('webapp/package-lock.json'))?.text ?? '', name);
        const isAffected = locked === undefined ? ranges_valid_default()(range) !== null && subset_default()(range, affected) : satisfies_default()(locked, affected);
        if (isAffected)
            found.push({ name, version: locked ?? range, what, fixed, at: manifest.document.locate(written.span) });
    }
    return found;
}
/** The value under some keys. */
function valueAt(tree, ...keys) {
    return keys.reduce((at, key) => (at?.kind === 'object' ? at.entries.find((entry) => entry.key === key)?.value : undefined), tree);
}
/** A lock file is megabytes of JSON, of which no place is pointed at: the parser that keeps places takes thirty times as long. */
function lockedVersion(lock, name) {
    try {
        const version = ['packages', `node_modules/${name}`, 'version'].reduce((at, key) => (isRecord(at) ? at[key] : undefined), JSON.parse(lock));
        return typeof version === 'string' ? version : undefined;
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./src/rules/webapp/react-removed.ts





const react_removed_SINCE = known_breaks/* breaks */.T.find(({ id }) => id === 'react-19')?.since ?? '';
const reactRemoved = rule({
    id: 'webapp/react-removed',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'warning',
    codes: { removed: 'warning', dependency: 'warning', ignored: 'notice' },
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
    needs: { webapp: webapp_webapp/* WEBAPP */.W, dependencies: REACT_DEPENDENCIES },
    *check({ webapp, dependencies }) {
        for (const { what, instead, at, harmless } of webapp.removals)
            if (!harmless)
                yield {
                    code: 'removed',
                    message: `React 19, in the web app from server ${react_removed_SINCE} on, removed ${what}; ${instead} takes the place.`,
                    at,
                };
        const [ignored, ...more] = webapp.removals.filter(({ harmless }) => harmless);
        if (ignored)
            yield {
                code: 'ignored',
                message: `React 19, in the web app from server ${react_removed_SINCE} on, passes over ${ignored.what}: nothing is checked there.${more.length > 0 ? ` The same at ${more.length === 1 ? 'one more place' : `${more.length} more places`}.` : ''}`,
                at: ignored.at,
            };
        for (const { name, version, what, at, fixed } of dependencies)
            yield {
                code: 'dependency',
                message: `${(0,quote/* quote */.hD)(`${name} ${version}`)} uses ${what}, which React 19 removed: it breaks in the web app from server ${react_removed_SINCE} on.`,
                at,
                fix: fixed === null
                    ? `Use another package: no release of ${(0,quote/* quote */.hD)(name)} works with React 19.`
                    : `Update ${(0,quote/* quote */.hD)(name)} to ${fixed} or later.`,
            };
    },
});

;// CONCATENATED MODULE: ./src/rules/webapp/react-runtime.ts







const reactRuntime = rule({
    id: 'webapp/react-runtime',
    requirements: ['functional/compatibility'],
    kinds: ['plugin'],
    severity: 'error',
    codes: NEWER_CODES,
    summary: 'The React of every server from `min_server_version` on has what the web app part uses of it',
    why: 'The web app lends its own React to plugins: 17 up to server 11.0, 18 from 11.1 on, 19 from 12.0 on. What an older React lacks is undefined, and calling it throws.',
    fix: 'Raise `min_server_version`, or do without what is newer.',
    example: {
        bad: {
            'webapp/src/index.tsx': [
                'window.registerPlugin?.(manifest.id',
                'export function Field(): React.ReactElement {\n    return <input id={React.useId()}/>;\n}\n\nwindow.registerPlugin?.(manifest.id',
            ],
        },
        good: {},
    },
    needs: { webapp: webapp_webapp/* WEBAPP */.W, manifest: manifest_manifest/* MANIFEST */.e0, minimumVersion: minimum/* MINIMUM_VERSION */.U, needs: needs/* SERVER_NEEDS */.__ },
    *check(facts) {
        const found = newer(facts, 'react', ({ symbol, version, fails, guarded }, declared) => `\`min_server_version\` is ${declared}, but the web app lends a React with ${(0,quote/* quote */.hD)(symbol)} only from ${version} on.${fails || guarded ? '' : ' It is used under a condition.'}`);
        for (const { weight, problem } of found)
            yield { ...problem, code: CODE_OF[weight] };
    },
});

;// CONCATENATED MODULE: ./src/data/webhook-payload.schema.json
var webhook_payload_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Webhook payload","description":"JSON that goes to or comes from a Mattermost webhook; a field of a wrong type is left out.","$comment":"All fields that the public developer documentation names for incoming webhooks, for requests of outgoing webhooks and for the answers to them, and for message attachments. Source: mattermost/mattermost-developer-documentation, site/content/integrate/webhooks/incoming/_index.md and outgoing/_index.md at 0aeb8bba16600e206ce240af87b06cbd634a807d, reference/message-attachments/_index.md at 053397a844060975b000257e7f0431f73f3ec0fb, reference/message-priority/_index.md at b121c14e2a72f065a3e86baff3834eac1ba4607a. Attachments of outgoing answers may be Slack\'s: short is a boolean or a text there.","type":"object","properties":{"text":{"type":"string"},"channel":{"type":"string"},"username":{"type":"string"},"icon_url":{"type":"string"},"icon_emoji":{"type":"string"},"attachments":{"type":"array","items":{"$ref":"#/definitions/attachment"}},"type":{"type":"string"},"props":{"type":"object","additionalProperties":{}},"priority":{"type":"object","properties":{"priority":{"type":"string"},"requested_ack":{"type":"boolean"},"persistent_notifications":{"type":"boolean"}}},"silent":{"type":"boolean"},"response_type":{"type":"string"},"goto_location":{"type":"string"},"token":{"type":"string"},"team_id":{"type":"string"},"team_domain":{"type":"string"},"channel_id":{"type":"string"},"channel_name":{"type":"string"},"timestamp":{},"user_id":{"type":"string"},"user_name":{"type":"string"},"post_id":{"type":"string"},"trigger_word":{"type":"string"},"file_ids":{}},"definitions":{"attachment":{"description":"A message attachment, with the layout that Slack gave it.","type":"object","nullable":true,"properties":{"id":{},"fallback":{"type":"string"},"color":{"type":"string"},"pretext":{"type":"string"},"text":{"type":"string"},"author_name":{"type":"string"},"author_link":{"type":"string"},"author_icon":{"type":"string"},"title":{"type":"string"},"title_link":{"type":"string"},"fields":{"type":"array","items":{"$ref":"#/definitions/field"}},"image_url":{"type":"string"},"thumb_url":{"type":"string"},"footer":{"type":"string"},"footer_icon":{"type":"string"},"actions":{}}},"field":{"description":"A field in the table of an attachment.","type":"object","nullable":true,"properties":{"title":{"type":"string"},"value":{},"short":{"type":["boolean","string"]}}}}}');
;// CONCATENATED MODULE: ./src/facts/webhook.ts










const webhook_KNOWN = Object.keys(webhook_payload_schema_namespaceObject.properties);
/** Fields that few other JSON has. */
const webhook_TELLING = new Set([
    'icon_url',
    'icon_emoji',
    'response_type',
    'trigger_word',
    'team_domain',
]);
const MENTION = /["']?\b(?:text|attachments)\b["']?\s*[:=]/;
/** Files of programs. */
const CODE = /\.(?:[cm]?[jt]sx?|py|go|rb|php|java|kt|rs|cs|sh|bash|ps1|pl|lua|ex|scala|groovy|swift|ya?ml)$/i;
/** A payload that a program puts together: a text or attachments as a key, a field or an argument. */
const BUILT = /["'`]?\b(?:text|attachments)\b["'`]?\s*(?:\]\s*)?(?:=>|[:=])/i;
const POSTS = /mattermost|webhook|\/hooks\/|hook_?url/i;
/** Marks of a text that leaves something out or stands for something else. */
const ELIDED = /\.\.\.|…|<[a-z][^>\n]*>|\{\{|\$\{|(?<!:)\/\/|\/\*|^[ \t]*#/im;
const webhook_MAX_FILES = 100;
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
            const start = /^(?:[\s\S]*?\r?\n\r?\n)?(?:payload=)?(?=\s{0,200}\{)/.exec(code.text)?.[0].length;
            if (start === undefined)
                continue;
            const text = code.text.slice(start);
            found.push(...payloadOf((0,json/* parseJson */.q)(text), (span) => guide.locateInCode(code, { start: span.start + start, end: span.end + start }), ELIDED.test(text), shape));
        }
    }
    const { contribution } = source;
    for (const file of (0,candidates/* playbookCandidates */.M5)(contribution).slice(0, webhook_MAX_FILES)) {
        const text = await contribution.text(file);
        if (text.state !== 'present' || text.size > MAX_TEXT)
            continue;
        const values = await contribution.values(file);
        if (values.state === 'present')
            found.push(...payloadOf(values.parsed, (span) => text.document.locate(span), false, shape));
    }
    if (found.length === 0 && (0,missing/* isMissing */.b2)(guides))
        return guides;
    const isDescribed = !(0,missing/* isMissing */.b2)(guides) &&
        guides.some(({ parts }) => parts.codes.some(({ text, language }) => language !== undefined && MENTION.test(text)));
    return { found, mentioned: found.length > 0 || isDescribed || (await isBuiltInCode(contribution)) };
}
/** Whether a program of the contribution posts the payload itself, so that nobody has to write one. */
async function isBuiltInCode(contribution) {
    for (const file of contribution
        .files()
        .filter((path) => CODE.test(path))
        .slice(0, webhook_MAX_FILES)) {
        const text = await contribution.text(file);
        if (text.state !== 'present' || text.size > MAX_TEXT)
            continue;
        if (BUILT.test(text.document.text) && POSTS.test(text.document.text))
            return true;
    }
    return false;
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
    return (webhook_TELLING.has(key) || (key === 'text' && value.kind === 'string') || (key === 'attachments' && value.kind === 'array'));
}
/** Live URLs of incoming webhooks, in any file; none where nobody else reaches the host. */
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
            if (!(0,address/* isLocalHost */.m)(host))
                found.push({ host, at: document.locate(span) });
    }
    return left <= 0 && found.length === 0
        ? (0,missing/* missing */.LO)('the files hold more text than is searched (50 MB)', 'unread')
        : found;
}

;// CONCATENATED MODULE: ./src/mattermost/refusals/webhook-payload.ts


/** What Mattermost refuses of a webhook's payload: fields of a wrong type, and nothing else. */
function* payloadRefusals({ errors }, locate) {
    for (const { path, span, found, allowed } of errors) {
        const name = nameOf(path);
        const type = found === null ? 'null' : Array.isArray(found) ? 'array' : typeof found;
        yield {
            message: `${name === undefined ? 'The payload' : (0,quote/* quote */.hD)(name)} is of type ${type}; Mattermost takes ${allowed.join(' or ')}.`,
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
                yield { code: 'unknown', message: `${(0,quote/* quote */.hD)(key)} ${words}`, at: locate(span) };
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
                `https://chat.weather-alerts.dev/hooks/${['ybndrfg8ejkmc', 'pqxot1uwisza3'].join('')}`,
            ],
        },
        good: {},
    },
    needs: { hookUrls: HOOK_URLS },
    *check({ hookUrls }) {
        for (const { host, at } of hookUrls)
            yield {
                message: `This looks like the live URL of an incoming webhook of ${(0,quote/* quote */.hD)(host)}. Its key is not shown here.`,
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
    needs: { payloads: PAYLOADS, evidence: EVIDENCE },
    *check({ payloads: { found, mentioned }, evidence }) {
        for (const { parsed, locate } of found) {
            // What follows the first slip is most often its consequence.
            yield* coded('malformed', syntaxRefusals('This payload', parsed.problems.slice(0, 1), locate));
        }
        // A program that is run makes its payload itself.
        if (found.length === 0 && !mentioned && !evidence.has('usage')) {
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
    commands,
    configuration,
    development,
    features,
    image_image,
    installation,
    license,
    licenseAgreement,
    licenseTerms,
    links,
    manualInstall,
    marketplaceClaim,
    placeholder,
    readme,
    screenshot,
    securityContact,
    trackerLink,
    troubleshooting,
    usage,
    versionStatement,
    bundlePath,
    customSettings,
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
    serverSource,
    settings,
    settingsChoices,
    settingsDefault,
    settingsHelpText,
    settingsHosting,
    settingsSections,
    singleExecutable,
    supportUrl,
    syntax_syntax,
    templateLeftovers,
    undeclaredSetting,
    unknown_key_unknownKey,
    valid_valid,
    version_version,
    versionTag,
    webappSource,
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
    bundleName,
    externals,
    reactRemoved,
    reactRuntime,
    fields,
    liveHookUrl,
    payload,
];


/***/ }),

/***/ 3811:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: function() { return /* binding */ assess; }
});

// EXTERNAL MODULE: ./src/facts/fact.ts
var fact = __webpack_require__(6881);
// EXTERNAL MODULE: ./src/mattermost/server-history.ts + 1 modules
var server_history = __webpack_require__(527);
// EXTERNAL MODULE: ./src/data/server-releases.json
var server_releases = __webpack_require__(2374);
;// CONCATENATED MODULE: ./src/mattermost/table-age.ts


const DAY = 24 * 60 * 60 * 1000;
const OLD = 60;
/** How far the tables of servers reach, as a sentence. */
const REACH = `the tables reach server ${server_history/* NEWEST */.RX} of ${server_history/* NEWEST_DATE */.G0}`;
/** A sentence where the tables are older than two months, since a server is released every month. `today` is a day such as `2026-11-22`. */
function oldTables(today) {
    const days = Math.floor((Date.parse(today) - Date.parse(server_releases/* asOf */.sT)) / DAY);
    return days > OLD
        ? [
            `What is known of Mattermost’s servers is ${days} days old (${server_releases/* asOf */.sT}): releases after ${server_history/* NEWEST */.RX} are not known`,
        ]
        : [];
}

// EXTERNAL MODULE: ./src/mattermost/versions.ts
var versions = __webpack_require__(9597);
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
        const app = await facts_app/* APP */.uq.of(source);
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
// EXTERNAL MODULE: ./src/facts/server/go-sources.ts + 1 modules
var go_sources = __webpack_require__(5785);
// EXTERNAL MODULE: ./src/facts/webapp/webapp.ts
var webapp_webapp = __webpack_require__(2932);
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
/** The files that the proof would need, and that could not be read: without them it is none. */
function unreadFiles(sources, webapp) {
    return [...(sources?.unreadable ?? []), ...(webapp?.unreadable ?? [])].map((file) => (0,missing/* missing */.LO)(`${(0,quote/* quote */.hD)(file)} could not be read`, 'unread'));
}
/** What the proof of compatibility does not reach, a sentence each, for the report's limits and the requirement's evidence. */
function compatibilityLimits(server, sources, webapp) {
    const limits = [];
    const [first] = server?.unresolved ?? [];
    if (server && first)
        limits.push(`${count(server.unresolved.length, 'call')} by the name of an API method could not be resolved, first at ${first.file}:${first.line}`);
    const handed = (server?.handedOn ?? []).map(({ path, at }) => `${(0,quote/* quote */.hD)(path)} (${at.file}:${at.line})`);
    if (handed.length > 0)
        limits.push(`what other modules do with the server’s API was not read: ${handed.join(', ')}`);
    for (const { file, line } of server?.unclean ?? [])
        limits.push(`${(0,quote/* quote */.hD)(file)} does not parse cleanly from line ${line} on; what stands around it was read`);
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

// EXTERNAL MODULE: ./src/facts/compatibility/matrix.ts
var matrix = __webpack_require__(4155);
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
    const [sources, webapp] = [await known(go_sources/* GO_SOURCES */.y, source), await known(webapp_webapp/* WEBAPP */.W, source)];
    const declared = (0,missing/* isMissing */.b2)(identity) ? undefined : identity.minServerVersion;
    const unproven = [
        ...((0,missing/* isMissing */.b2)(dated) ? [dated] : []),
        ...unreadFiles(sources, webapp),
        ...(declared !== undefined && (0,versions/* compareVersions */.Z)(declared, server_history/* NEWEST */.RX) > 0 && !declared.startsWith(`${server_history/* NEWEST */.RX}.`)
            ? [(0,missing/* missing */.LO)(`\`min_server_version\` is newer than all that is known of servers: ${REACH}`, 'elsewhere')]
            : []),
    ];
    return {
        minimum: (0,need/* minimumServerVersion */.ec)(needs.needs, declared),
        explained: (0,need/* explainVersions */.R)(needs.needs),
        matrix: (0,matrix/* matrixOf */.l)(needs.needs, declared, unproven.map((reason) => reason.missing)),
        needs: needs.needs,
        evidence: {
            seen: [REACH, ...compatibilityLimits(await known(go_server/* GO_SERVER */.T, source), sources, webapp)],
            unproven,
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
    if ((await (0,candidates/* findApps */.SL)(contribution)).length > 0)
        return 'app';
    return (await surePlaybooks(contribution)).length > 0 ? 'playbook' : undefined;
}
/** The folders below the contribution's own that hold a plugin manifest, sorted. */
function contributionFolders(contribution) {
    const manifests = contribution.files().filter((file) => manifest_manifest/* MANIFEST_NAMES */.Rr.some((name) => file.endsWith(`/${name}`)));
    return [...new Set(manifests.map((file) => file.slice(0, file.lastIndexOf('/'))))]
        .filter((folder) => folder !== contribution.base)
        .sort();
}
/** What else lies in the folder of a contribution and is no part of it: a sentence for each kind, so that nothing is left out unseen. */
async function besides(contribution, kind) {
    const others = [
        ['plugin', kind !== 'plugin' && (await holdsPlugin(contribution)) ? ['its manifest'] : []],
        ['app', kind === 'app' ? [] : await (0,candidates/* findApps */.SL)(contribution)],
        ['playbook', kind === 'playbook' ? [] : (await surePlaybooks(contribution)).map(({ document }) => document.file)],
    ];
    return others.flatMap(([other, files]) => files.length === 0
        ? []
        : [
            `Beside the ${kind} lies ${other === 'app' ? 'an' : 'a'} ${other}, which is not judged here (${files.slice(0, 3).join(', ')}): check it with the kind ${other}`,
        ]);
}
async function surePlaybooks(contribution) {
    return (await (0,candidates/* findPlaybooks */.m1)(contribution)).filter((values) => {
        const keys = (0,candidates/* keysIn */.q7)(values);
        return keys.has('checklists') && (keys.has('title') || keys.has('version'));
    });
}
/** Keys of ours that few other programs have in their plugin.json. */
const TELLING = [
    'server',
    'webapp',
    'backend',
    'min_server_version',
    'settings_schema',
    'homepage_url',
    'support_url',
    'release_notes_url',
    'icon_path',
];
/** Other programs have a plugin.json, too; theirs share no key with ours, or but its id and name, or hold no object. */
async function holdsPlugin(contribution) {
    const known = new Set(Object.keys(manifest_fields.fields));
    for (const file of manifest_manifest/* MANIFEST_NAMES */.Rr.map((name) => contribution.path(name))) {
        if (!contribution.has(file))
            continue;
        const keys = await (0,candidates/* keysOf */.YD)(contribution, file);
        if (keys === undefined)
            return true;
        const ours = [...keys].filter((key) => known.has(key));
        const isOurs = TELLING.some((key) => keys.has(key)) || keys.size - ours.length <= ours.length;
        // Grafana's has a `type` and an `info` beside its id and name.
        if (ours.length > 0 && isOurs && !(keys.has('type') && keys.has('info')))
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
    const hashLength = settings.get('extensions.objectformat') === 'sha256' ? 32 : 20;
    const isInFiles = (settings.get('extensions.refstorage') ?? 'files') === 'files';
    return {
        ...(isInFiles ? readRefs(folders) : { commit: undefined, tags: undefined }),
        tracked: trackedIn(folders, hashLength),
        hashLength,
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
            committed: async (commit, file) => {
                if (!folders || !checkout)
                    return { state: 'unknown' };
                // Few runs ask for another commit than the one that is checked out.
                const { committedFile } = await __webpack_require__.e(/* import() */ 651).then(__webpack_require__.bind(__webpack_require__, 4651));
                return committedFile(folders.common, checkout.hashLength, commit, file);
            },
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

// EXTERNAL MODULE: ./src/documents/text.ts
var documents_text = __webpack_require__(9995);
// EXTERNAL MODULE: ./src/words/nearest.ts
var nearest = __webpack_require__(4363);
;// CONCATENATED MODULE: ./src/inputs/said.ts
/** Characters that nobody sees, beside marks that change the one before them. */
const UNSEEN = /[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const FEWEST = 3;
/** Whether a text gives a reader something to read: three visible characters at least. */
function saysSomething(text) {
    return Array.from(text.replace(UNSEEN, '')).length >= FEWEST;
}
const ADDRESS = /^[\p{L}\p{N}][\p{L}\p{N}._%+-]*@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;
/** As Mattermost allows them. */
const USERNAME = /^@[a-z0-9][a-z0-9._-]{2,63}$/i;
const PROTOCOLS = new Set(['https:', 'http:']);
/** Whether a text is a way to reach somebody: an email address, a URL, or an `@username`. */
function isContact(text) {
    const plain = text.replace(/^mailto:/i, '');
    if (ADDRESS.test(plain) || USERNAME.test(text))
        return true;
    if (!URL.canParse(text))
        return false;
    const { protocol, hostname } = new URL(text);
    return PROTOCOLS.has(protocol) && hostname.includes('.');
}

// EXTERNAL MODULE: ./src/inputs/usage-error.ts
var usage_error = __webpack_require__(3433);
;// CONCATENATED MODULE: ./src/inputs/configuration.ts





/** Where the configuration file is looked for, relative to the repository root. */
const CONFIGURATION_FILE = '.github/marketplace-readiness.yml';
/** A configuration that says nothing. */
const EMPTY = {
    kind: undefined,
    marketplace: undefined,
    securityContact: undefined,
    ignores: [],
};
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
            `config: ${(0,quote/* visible */.RK)(file)} leads out of the repository or into .git. Name a file of the repository.`,
        ]);
    if (content.state !== 'present')
        throw new usage_error/* UsageError */.e([`config: there is no file ${(0,quote/* visible */.RK)(file)} in the repository that can be read.`]);
    return parseConfiguration(content.document, rules);
}
/**
 * Reads the text of a configuration file.
 * @throws UsageError with every wrong key, rule, code and value, each with its place.
 */
async function parseConfiguration(document, rules) {
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(790)]).then(__webpack_require__.bind(__webpack_require__, 3790));
    const { tree, problems, unreadable } = parseYaml(document.text);
    const reader = new Reader(document, rules);
    if (unreadable)
        reader.problems.push(`${document.file}: ${unreadable}.`);
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
        this.problems.push(`${file}:${line}:${column}: ${(0,quote/* visible */.RK)(words)}`);
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
            securityContact: this.contact(fields.get('security-contact')),
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
        if (reason === undefined || !saysSomething(reason))
            this.complain(fields.get('reason')?.value.span.start ?? tree.span.start, `${rule === '' ? 'this ignore' : `the ignore of ${rule}`} needs a reason${reason === undefined ? '' : ' of at least three visible characters'}.`);
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
    contact(entry) {
        const text = this.text(entry);
        if (entry && text !== undefined && !isContact(text))
            this.complain(entry.value.span.start, `security-contact: "${text}" is no contact; write an email address, a URL or an @username.`);
        return text;
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

;// CONCATENATED MODULE: ./src/inputs/standing.ts



const SETTINGS = {
    kind: 'kind',
    marketplace: 'marketplace',
    securityContact: 'security-contact',
};
const DEEPER = 'Add `fetch-depth: 0` to the step with actions/checkout';
/**
 * The configuration that counts. In a pull request that is the one of its base commit; what the pull request changes counts where
 * it comes from the repository itself.
 * @throws UsageError where the configuration is wrong.
 */
async function standingConfiguration(contribution, named, rules, proposal) {
    const proposed = await loadConfiguration(contribution, named, rules);
    const plain = { configuration: proposed, proposedKind: undefined, remarks: [] };
    if (!proposal)
        return plain;
    const base = await baseConfiguration(contribution, named ?? CONFIGURATION_FILE, rules, proposal.base);
    if (base === undefined && isEmpty(proposed))
        return plain;
    const { isFork } = proposal;
    const changed = settingsChanged(base ?? EMPTY, proposed);
    const standing = isFork ? 'waiting' : base === undefined ? undefined : 'added';
    // An ignore that the pull request takes away holds nothing back any more, whoever takes it away.
    const ignores = proposed.ignores.map((ignore) => base?.ignores.some((known) => isSame(known, ignore)) ? ignore : { ...ignore, standing });
    return {
        configuration: { ...(isFork ? (base ?? EMPTY) : proposed), ignores },
        proposedKind: isFork && base === undefined ? proposed.kind : undefined,
        remarks: base === undefined ? unknownBase(proposed, isFork) : settingsRemarks(changed, isFork),
    };
}
/** Undefined where it cannot be read, or is wrong: then the pull request may be what puts it right. */
async function baseConfiguration({ repository }, file, rules, commit) {
    const found = commit === undefined ? undefined : await repository.committed(commit, file);
    if (found?.state === 'absent')
        return EMPTY;
    if (found?.state !== 'present')
        return undefined;
    try {
        return await parseConfiguration(new documents_text/* TextDocument */.V(file, Buffer.from(found.bytes).toString()), rules);
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            return undefined;
        throw error;
    }
}
function isEmpty(configuration) {
    return configuration.ignores.length === 0 && settingsChanged(EMPTY, configuration).length === 0;
}
/** Whether an ignore reaches what another one reaches; how its reason is worded matters to readers only. */
function isSame(one, other) {
    return one.rule === other.rule && one.code === other.code && one.path === other.path && one.until === other.until;
}
function settingsChanged(base, proposed) {
    return Object.keys(SETTINGS)
        .filter((setting) => base[setting] !== proposed[setting])
        .map((setting) => `\`${SETTINGS[setting]}\``);
}
function settingsRemarks(changed, isFork) {
    if (changed.length === 0)
        return [];
    const counts = isFork ? '. It comes from a fork, and the change counts once it is merged' : '';
    return [`This pull request changes ${changed.join(', ')} of the configuration${counts}`];
}
function unknownBase({ ignores }, isFork) {
    if (isFork)
        return [
            `The configuration does not count, because this pull request comes from a fork and the commit that it is based on is not in the checkout. ${DEEPER}`,
        ];
    return ignores.length === 0
        ? []
        : [
            `Which findings this pull request itself sets aside is not known, because the commit that it is based on is not in the checkout. ${DEEPER}`,
        ];
}

;// CONCATENATED MODULE: ./src/inputs/asked.ts






/**
 * Completes the inputs. `rules` are those that a configuration file may name, `workspace` the folder that `path` may not
 * leave, `proposal` the pull request that is checked.
 * @throws UsageError where what is asked for cannot be done: no such folder, one that leads elsewhere, wrong configuration, no kind to be found.
 */
async function completed(inputs, rules, workspace, proposal) {
    const { directory, base } = await opened(inputs.path, workspace);
    const contribution = contributionIn(directory, base);
    const standing = await standingConfiguration(contribution, inputs.config, rules, proposal);
    const { ignores, securityContact, ...configured } = standing.configuration;
    const named = inputs.kind ?? configured.kind;
    const kind = named ?? (await detectKind(contribution)) ?? standing.proposedKind ?? noKind(contribution);
    const marketplaces = (0,kinds/* marketplacesOf */.Ur)(kind);
    const usual = marketplaces.includes('in-product') ? 'in-product' : 'web';
    const marketplace = inputs.marketplace ?? configured.marketplace ?? usual;
    if (!marketplaces.includes(marketplace))
        throw new usage_error/* UsageError */.e([`marketplace: a ${kind} can only be listed in the web Marketplace.`]);
    return {
        contribution,
        kind,
        marketplace,
        securityContact,
        ignores: inputs.noIgnores ? [] : ignores,
        remarks: standing.remarks,
    };
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
        : 'Name the kind (app, webhook, tool), as in --kind app for an app that serves its manifest from code, or the folder that holds the contribution with path.';
    throw new usage_error/* UsageError */.e([
        `${base === '' ? 'The repository root' : `"${base}"`} holds no plugin manifest (plugin.json, plugin.yaml, plugin.yml), no app manifest (manifest.json with app_id) and no exported playbook. ${hint}`,
    ]);
}

// EXTERNAL MODULE: ./src/rules/check.ts
var check = __webpack_require__(2391);
// EXTERNAL MODULE: ./src/rules/ignores.ts
var rules_ignores = __webpack_require__(3344);
;// CONCATENATED MODULE: ./src/inputs/ignores.ts


const ignores_DAY = 24 * 60 * 60 * 1000;
const NOTICE_DAYS = 14;
/** The ignores that still hold on a day, as `2026-11-22`: each holds to the end of its `until`. */
function holding(ignores, today) {
    return ignores.filter(({ until }) => until === undefined || until >= today);
}
/** What is to be said of ignores that have ended, that end soon, or that set nothing aside. `ran` tells which rules were run. */
function remarksOn(ignores, outcomes, today, ran) {
    const ignored = outcomes.flatMap((outcome) => [...(0,check/* heldIn */.$f)(outcome), ...(0,check/* waitingIn */.zQ)(outcome)]);
    const findings = outcomes.flatMap((outcome) => ('findings' in outcome ? outcome.findings : []));
    return ignores
        .filter(({ rule }) => ran(rule))
        .flatMap((ignore) => {
        const { until, place } = ignore;
        const name = `The ignore of ${(0,rules_ignores/* nameOf */.Vb)(ignore)} (${place})`;
        if (until !== undefined && until < today)
            return [`${name} ended on ${until}`];
        const isUsed = ignored.some((held) => held.ignore === ignore);
        const ends = until !== undefined && Date.parse(until) - Date.parse(today) <= NOTICE_DAYS * ignores_DAY;
        return [
            ...(isUsed ? [] : [`${name} ${(0,rules_ignores/* unusedWords */.w1)(ignore, findings)}`]),
            ...(ends ? [`${name} ends on ${until}`] : []),
        ];
    });
}
/** What a pull request sets aside by its own configuration, or would, counted by rule. */
function asideRemarks(outcomes) {
    const added = outcomes.flatMap(check/* heldIn */.$f).filter(({ ignore }) => ignore.standing === 'added');
    const waiting = outcomes.flatMap(check/* waitingIn */.zQ);
    return [
        ...(added.length > 0 ? [`This pull request sets aside ${(0,rules_ignores/* countedByRule */.ij)(added)}`] : []),
        ...(waiting.length > 0
            ? [
                `This pull request sets aside ${(0,rules_ignores/* countedByRule */.ij)(waiting)}. It comes from a fork, and they count until it is merged`,
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./src/rules/index.ts + 220 modules
var src_rules = __webpack_require__(4724);
// EXTERNAL MODULE: ./src/verdict/excerpts.ts
var excerpts = __webpack_require__(2563);
// EXTERNAL MODULE: ./src/verdict/verdict.ts
var verdict = __webpack_require__(1396);
// EXTERNAL MODULE: ./src/words/secrets.ts + 1 modules
var secrets = __webpack_require__(2743);
;// CONCATENATED MODULE: ./src/run.ts












/**
 * The pipeline: inputs → facts → outcomes → verdict.
 * @throws UsageError where what is asked for cannot be done.
 */
async function assess(inputs, surroundings) {
    const asked = await completed(inputs, src_rules/* RULES */.y, surroundings.workspace, surroundings.proposal);
    const source = await run_opened(asked, inputs, surroundings);
    const rules = src_rules/* RULES */.y.filter(({ kinds }) => kinds.includes(asked.kind));
    const outcomes = await (0,check/* check */.z6)(source, rules.filter(isRun(surroundings)), holding(asked.ignores, surroundings.today));
    const verdict = await judged({ asked, inputs, surroundings, source, rules, outcomes });
    return {
        verdict,
        excerpts: await (0,excerpts/* readExcerpts */.T)(asked.contribution, verdict.findings),
        slug: source.slug ?? asked.contribution.repository.slug,
    };
}
async function run_opened(asked, { online, token, releaseTag }, { slug }) {
    const web = online ? (await __webpack_require__.e(/* import() */ 557).then(__webpack_require__.bind(__webpack_require__, 8557))).openWeb(token, process.env) : undefined;
    return { ...asked, slug, releaseTag, web };
}
function isRun({ only }) {
    return ({ id }) => only.length === 0 || only.includes(id);
}
/** Masked here, before a text cuts it. */
function shown(value) {
    return value === undefined ? undefined : (0,secrets/* masked */.Iv)(value);
}
async function judged({ asked, inputs, surroundings, source, rules, outcomes }) {
    const { contribution, kind, marketplace } = asked;
    const { only, today } = surroundings;
    const identity = await (0,fact/* attempt */.C)(IDENTITY, source);
    // A few rules do not read the code, and then there is nothing to prove.
    const proof = only.length === 0 ? await (0,fact/* attempt */.C)(COMPATIBILITY, source) : undefined;
    const { id, version, minServerVersion } = identity.value ?? {};
    return (0,verdict/* judge */.S4)({
        path: contribution.base === '' ? '.' : contribution.base,
        kind,
        marketplace,
        id: shown(id),
        version: shown(version),
        minServerVersion: shown(minServerVersion),
        commit: contribution.repository.commit,
        releaseTag: shown(inputs.releaseTag),
    }, outcomes, rules, { failOn: inputs.failOn, online: inputs.online }, [
        ...asideRemarks(outcomes),
        ...asked.remarks,
        ...(only.length > 0 ? [`Only these rules were run: ${only.join(', ')}`] : []),
        ...contribution.repository.limits,
        ...(only.length === 0 ? await besides(contribution, kind) : []),
        ...(kind === 'plugin' || kind === 'app' ? oldTables(today) : []),
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
    const properties = [...place, ['title', summary.replaceAll('`', '')]].map(([key, value]) => `${key}=${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)((0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(String(value)))}`);
    return `::${severity} ${properties.join(',')}::${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .wq)(`${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message)}\n${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(fix)}\n${(0,_about_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .ZZ)(rule)}`)}`;
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
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4724);
/* harmony import */ var _verdict_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1871);
/* harmony import */ var _words_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2743);





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
    // In a workflow the runner takes `##[` anywhere in a line as a command; in JSON it stands in texts only.
    return `${JSON.stringify(report, maskedValue, 2).replaceAll('##[', '#\\u0023[')}\n`;
}
function maskedValue(_key, value) {
    return typeof value === 'string' ? (0,_words_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .masked */ .Iv)(value) : value;
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

/***/ 1904:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jg: function() { return /* binding */ failureSummary; },
  wD: function() { return /* binding */ markdown; },
  hX: function() { return /* binding */ permalinks; }
});

// EXTERNAL MODULE: ./src/about.ts + 1 modules
var about = __webpack_require__(4543);
// EXTERNAL MODULE: ./src/words/secrets.ts + 1 modules
var secrets = __webpack_require__(2743);
// EXTERNAL MODULE: ./src/texts/words.ts
var words = __webpack_require__(6613);
;// CONCATENATED MODULE: ./src/texts/markdown/sections.ts

/** How a folded section ends. */
const CLOSING = ['', '</details>'];
/** A section that is shown folded. */
function folded(title, lines) {
    return [`<details><summary>${title}</summary>`, '', ...lines, ...CLOSING];
}
/** The sections, cut where they would be longer than `maxBytes`: details first, and the opening of a section never. */
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
    const note = `Cut here: ${(0,words/* counted */.hS)(cut, 'more line')}, because GitHub shows at most 1 MiB. The report has them all.`;
    return [...kept, ...(cut > 0 ? [note, ''] : [])].join('\n');
}

// EXTERNAL MODULE: ./src/texts/matrix.ts
var matrix = __webpack_require__(943);
// EXTERNAL MODULE: ./src/texts/untrusted.ts
var untrusted = __webpack_require__(7606);
// EXTERNAL MODULE: ./src/texts/versions.ts
var versions = __webpack_require__(3683);
;// CONCATENATED MODULE: ./src/texts/markdown.ts







/** A job summary may be 1 MiB (actions/runner, FileCommandManager.cs); a longer one is not shown at all. */
const MAX_BYTES = 1024 * 1024;
const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
/** Links to a commit on GitHub. */
function permalinks(server, slug, commit) {
    return ({ file, line, endLine }) => 
    // A link to a file that is named like a secret would show it.
    slug && commit && (0,secrets/* masked */.Iv)(file) === file
        ? `${server}/${slug}/blob/${commit}/${(0,untrusted/* urlPath */.Lx)(file)}#L${line}${endLine > line ? `-L${endLine}` : ''}`
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
        matrixSection(verdict),
        reviewerSection(verdict, permalink),
        uncheckedSection(verdict),
        asideSection('Set aside by the author', verdict.ignored),
        asideSection('Set aside by this pull request, and counted until it is merged', verdict.waiting),
        metSection(verdict),
    ].filter((section) => section.length > 0);
    return fitted([head, ...sections], maxBytes);
}
/** The summary of a run that came to no verdict. */
function failureSummary(verdict, problems) {
    return [
        `## ${words/* VERDICT_WORDS */._G[verdict]}: nothing was checked`,
        '',
        ...problems.map((problem) => `- ${(0,untrusted/* markdownOf */.RQ)(problem)}`),
        '',
    ].join('\n');
}
function headLines(verdict) {
    const { subject } = verdict;
    const name = subject.id === undefined
        ? (0,words/* subjectName */.wn)(subject.kind, undefined)
        : `${subject.kind} ${(0,untrusted/* codeOf */.$N)(subject.id.slice(0, 190))}`;
    const version = subject.version === undefined ? '' : ` ${(0,untrusted/* markdownOf */.RQ)(subject.version.slice(0, 60))}`;
    const commit = subject.commit === undefined ? '' : `, commit ${subject.commit.slice(0, 7)}`;
    return [
        `## ${(0,words/* headline */.Pl)(verdict)}`,
        '',
        ...(0,words/* otherDecisions */.Qz)(verdict).flatMap((line) => [line, '']),
        `${(0,words/* scoreWords */.gu)(verdict.score)
            .map(([count, words]) => `**${count}** ${words}`)
            .join(' · ')}<br>`,
        `${name}${version}${commit}`,
        ...verdict.outcomes.flatMap((outcome) => outcome.status === 'errored'
            ? [
                '',
                `🛑 The rule ${(0,untrusted/* codeOf */.$N)(outcome.rule.id)} crashed, which is a fault of the checker: ${(0,untrusted/* markdownOf */.RQ)(outcome.reason)}`,
            ]
            : []),
        ...(0,words/* openWords */.Sn)(verdict).flatMap((line) => ['', (0,untrusted/* markdownOf */.RQ)(line)]),
        ...verdict.limits.flatMap((limit) => ['', `Note: ${(0,untrusted/* markdownOf */.RQ)(limit)}.`]),
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
    return `| ${ICONS[severity]} | ${requirement.title} | ${(0,untrusted/* markdownOf */.RQ)(message)}<br><sub>${(0,untrusted/* markdownOf */.RQ)(fix)} [${rule}](${(0,about/* pageOf */.ZZ)(rule)})</sub> | ${where(finding, permalink)} |`;
}
function where({ at }, permalink) {
    if (!at)
        return '–';
    const link = permalink(at);
    const text = (0,untrusted/* codeOf */.$N)(`${at.file}:${at.line}`);
    return link ? `[${text}](${link})` : text;
}
function versionSection(verdict) {
    const rows = (0,versions/* versionRows */.QI)(verdict);
    const { required } = verdict.compatibility?.minimum ?? { required: null };
    return rows.length === 0
        ? []
        : folded(`Server versions (${required ?? 'none'} is needed)`, [
            '| From | What | Where |',
            '|---|---|---|',
            ...rows,
        ]);
}
function matrixSection(verdict) {
    const rows = (0,matrix/* matrixRows */.x)(verdict);
    const failing = verdict.compatibility?.matrix.filter(({ fate, isBelowMinimum }) => fate === 'fails' && !isBelowMinimum);
    return rows.length === 0
        ? []
        : folded(`Servers it fails on (${failing?.length ?? 0})`, ['| Server | | Why |', '|---|---|---|', ...rows]);
}
function reviewerSection({ requirements }, permalink) {
    const left = requirements.filter(({ status }) => status === 'reviewer');
    if (left.length === 0)
        return [];
    return folded(`A reviewer will still look at (${left.length})`, left.map(({ requirement, evidence, findings }) => {
        const seen = [
            ...evidence.map((words) => `${(0,untrusted/* markdownOf */.RQ)(words)}.`),
            ...findings.map((finding) => `${(0,untrusted/* markdownOf */.RQ)(finding.message)} (${where(finding, permalink)})`),
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
        : folded(`Could not be checked (${unknown.length})`, unknown.map(({ requirement, evidence }) => `- **${requirement.title}.** ${capitalised(evidence.map(untrusted/* markdownOf */.RQ).join('; '))}.`));
}
function asideSection(title, held) {
    const lines = held.map(({ ignore, finding }) => `- ${(0,untrusted/* codeOf */.$N)(ignore.rule)}${finding.at ? ` in ${(0,untrusted/* codeOf */.$N)(`${finding.at.file}:${finding.at.line}`)}` : ''}: ${(0,untrusted/* markdownOf */.RQ)(finding.message)} Reason: ${(0,untrusted/* markdownOf */.RQ)(ignore.reason)}${ignore.until ? `, until ${ignore.until}` : ''}.`);
    return lines.length === 0 ? [] : folded(`${title} (${lines.length})`, lines);
}
function metSection({ requirements }) {
    const met = requirements.filter(({ status }) => status === 'met');
    if (met.length === 0)
        return [];
    return folded(`Everything that is met (${met.length})`, met.map(({ requirement, outcomes, evidence }) => `- **${requirement.title}.** ${[
        ...outcomes.filter(({ status }) => status === 'passed').map(({ rule }) => rule.summary),
        ...(requirement.id === 'functional/compatibility' ? evidence.slice(0, 1).map(untrusted/* markdownOf */.RQ) : []),
    ].join('; ')}.`));
}


/***/ }),

/***/ 943:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ serverText; },
/* harmony export */   x: function() { return /* binding */ matrixRows; }
/* harmony export */ });
/* harmony import */ var _facts_compatibility_matrix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4155);
/* harmony import */ var _mattermost_server_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(527);
/* harmony import */ var _mattermost_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9597);
/* harmony import */ var _words_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7829);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7606);





const FATES = { works: 'works', fails: 'fails', unknown: 'not known' };
const NOTHING_READ = 'No code was read, so nothing is known of any server.\n';
/** What is printed instead of the report where servers are asked about. */
function serverText(verdict, matrix, whatIf) {
    return [
        ...(matrix ? [matrixText(verdict)] : []),
        ...(whatIf === undefined ? [] : [whatIfText(verdict, whatIf)]),
    ].join('\n');
}
/** The text of `--matrix`: a line for every server release, with what fails there and where. */
function matrixText({ compatibility }) {
    if (!compatibility)
        return NOTHING_READ;
    const rows = compatibility.matrix.map((row) => {
        const [first = '', ...more] = reasons(row, compatibility.evidence.unproven.map(({ missing }) => missing));
        const head = `${`${row.release}${row.isEsr ? ' ESR' : ''}`.padEnd(10)} ${FATES[row.fate].padEnd(10)} `;
        return [`${head}${first}`.trimEnd(), ...more.map((line) => `${' '.repeat(head.length)}${line}`)].join('\n');
    });
    return `${rows.join('\n')}\n${reach()}\n`;
}
/** The same for the job summary: only where the plugin fails on a server that its manifest allows. */
function matrixRows({ compatibility }) {
    const rows = compatibility?.matrix ?? [];
    if (!rows.some(({ fate, isBelowMinimum }) => fate === 'fails' && !isBelowMinimum))
        return [];
    return rows.map((row) => `| ${row.release}${row.isEsr ? ' ESR' : ''} | ${FATES[row.fate]} | ${[
        ...(row.isBelowMinimum ? ['below the minimum'] : []),
        ...row.reasons.map(({ symbol, words, file, line }) => `${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(symbol)} (${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(`${file}:${line}`)}) ${(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownOf */ .RQ)(words)}`),
    ].join('<br>')} |`);
}
/** The text of `--what-if`: what would have to change to allow a minimum. */
function whatIfText({ compatibility }, minimum) {
    if (!compatibility)
        return NOTHING_READ;
    const version = (0,_mattermost_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .threeParts */ .p)(minimum);
    const obstacles = (0,_facts_compatibility_matrix_js__WEBPACK_IMPORTED_MODULE_0__/* .obstaclesTo */ .q)(compatibility.needs, version);
    const fatal = obstacles.filter(({ fails }) => fails);
    const milder = obstacles.filter(({ fails }) => !fails);
    const lines = [
        ...(fatal.length > 0
            ? [`To allow ${version}, this would have to go, or to stand behind a check of the server’s version:`]
            : []),
        ...fatal.map(line),
        ...(milder.length > 0 ? [`On some servers from ${version} on, this is not there, or not the same:`] : []),
        ...milder.map(line),
        ...(obstacles.length === 0 ? [`Nothing that was read stands against ${version}.`] : []),
        ...compatibility.evidence.unproven.map(({ missing }) => `Not all is known: ${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(missing)}.`),
        reach(),
    ];
    return `${lines.join('\n')}\n`;
}
function reasons({ isBelowMinimum, fate, reasons: found }, open) {
    return [
        ...(isBelowMinimum ? ['below `min_server_version`: the server does not start it'] : []),
        ...found.map((reason) => line(reason).trimStart()),
        ...(fate === 'unknown' && found.length === 0 ? open.map(_words_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK) : []),
    ];
}
function line({ symbol, words, file, line: number }) {
    return `  ${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(symbol)} (${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(file)}:${number}) ${words}`;
}
function reach() {
    return `The tables reach server ${_mattermost_server_history_js__WEBPACK_IMPORTED_MODULE_1__/* .NEWEST */ .RX}; of later ones nothing is known.`;
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
// EXTERNAL MODULE: ./src/verdict/excerpts.ts
var verdict_excerpts = __webpack_require__(2563);
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
        `${colours.bold(harmless((0,quote/* visible */.RK)(`${(0,texts_words/* subjectName */.wn)(subject.kind, subject.id)} ${subject.version ?? ''}`)
            .trim()
            .slice(0, 120)))} (${subject.kind}, ${subject.marketplace})`,
        '',
        ...groups,
        ...(unchecked.length > 0
            ? [
                colours.dim('Could not be checked'),
                ...unchecked.flatMap(({ requirement, evidence }) => wrapped(`${requirement.title}: ${(0,quote/* visible */.RK)(evidence.join('; '))}`, '  ', layout.columns).map(colours.dim)),
                '',
            ]
            : []),
        ...crashes(verdict),
        ...(0,texts_words/* openWords */.Sn)(verdict).flatMap((line) => wrapped((0,quote/* visible */.RK)(line), '', layout.columns)),
        ...verdict.limits.flatMap((limit) => wrapped(`Note: ${(0,quote/* visible */.RK)(limit)}.`, '', layout.columns)),
        (0,texts_words/* scoreWords */.gu)(verdict.score)
            .map(([count, words]) => `${count} ${words}`)
            .join(' · '),
        ...(0,texts_words/* otherDecisions */.Qz)(verdict),
        ...verdict.findings.slice(0, 1).map(({ rule }) => colours.dim(`${about/* NAME */.o_} --explain ${rule} tells more of a rule.`)),
        verdictLine(verdict, layout, colours),
        '',
    ].join('\n');
}
/** In a workflow the runner takes `::` at the start of a line as a command. */
function harmless(line) {
    return line.replace(/^(\s*):(?=:)/, '$1\\x3a');
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
    return line === undefined ? [] : wrapped((0,quote/* visible */.RK)(line), '  ', columns);
}
function findingLines(finding, excerpts, layout, colours, explained) {
    const { at, severity, rule } = finding;
    const colour = severity === 'error' ? colours.red : severity === 'warning' ? colours.yellow : colours.cyan;
    const place = at ? `${(0,quote/* visible */.RK)(at.file)}:${at.line}:${at.column}  ` : '';
    const [first = '', ...more] = wrapped(`${place}${(0,quote/* visible */.RK)(finding.message)}`, '    ', layout.columns);
    const page = explained.has(rule) ? [] : [colours.dim(`    ${(0,about/* pageOf */.ZZ)(rule)}`)];
    explained.add(rule);
    return [
        `  ${colour(SIGNS[severity])} ${first.slice(4)}`,
        ...more,
        ...excerptLines(finding, excerpts, layout, colours),
        ...wrapped((0,quote/* visible */.RK)(finding.fix), '    ', layout.columns),
        ...page,
    ];
}
function excerptLines({ at }, excerpts, { columns }, colours) {
    const line = at && excerpts.get(`${at.file}:${at.line}`);
    if (!at || !line?.trim() || (at.column > line.length && line.length >= verdict_excerpts/* LONGEST_EXCERPT */.z))
        return [];
    const width = Math.min(EXCERPT, columns - 12 - String(at.line).length);
    const indent = line.length - line.trimStart().length;
    // A long line is cut so that the place stays in sight.
    const lead = line.slice(indent, at.column - 1);
    const isFar = lead.length > width - 20 || columnsOf(lead) > width - 20;
    const from = isFar ? Math.max(at.column - 1 - 20, indent) : indent;
    const text = harmless((0,quote/* visible */.RK)(fitting(line.slice(from, from + width), width)));
    const before = columnsOf((0,quote/* visible */.RK)(line.slice(from, at.column - 1)));
    const end = at.endLine > at.line ? line.length : at.endColumn - 1;
    const marked = columnsOf((0,quote/* visible */.RK)(line.slice(at.column - 1, Math.min(end, from + width))));
    const length = Math.max(1, Math.min(marked, columnsOf(text) - before));
    const number = String(at.line);
    return [
        `    ${colours.dim(`│ ${number} │`)} ${text}`,
        `    ${colours.dim(`│ ${' '.repeat(number.length)} │`)} ${' '.repeat(before)}${colours.red('^'.repeat(length))}`,
    ];
}
function crashes({ outcomes }) {
    return outcomes.flatMap((outcome) => outcome.status === 'errored' ? [`The rule ${outcome.rule.id} crashed: ${(0,quote/* visible */.RK)(outcome.reason)}`] : []);
}
function verdictLine(verdict, { milliseconds }, colours) {
    const colour = {
        ready: colours.green,
        'not-checked': colours.yellow,
        'not-ready': colours.red,
        'checker-failure': colours.red,
    }[verdict.decision];
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
    const parts = (0,_words_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message).split('`');
    // An odd number of backticks leaves a last part that no code span closes.
    return parts
        .map((part, index) => (index % 2 === 1 && index < parts.length - 1 ? codeOf(part) : escaped(part)))
        .join('');
}
/** A value as a code span that also holds in a table cell, where a backslash before a pipe would escape the escape. */
function codeOf(value) {
    const safe = (0,_words_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value)
        .replaceAll('`', "'")
        .replace(/(?<!\\)(\\*)\|/g, '$1$1\\|');
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
    const width = Math.max(...compatibility.explained.map(({ symbol }) => (0,_words_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(symbol).length));
    return compatibility.explained
        .map(({ symbol, version, places }) => {
        const where = places.map(({ file, line, guarded }) => `${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(file)}:${line}${guarded ? ' (behind a check)' : ''}`);
        return `${version.padEnd(7)} ${(0,_words_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(symbol).padEnd(width)}  ${where.join(', ')}\n`;
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
/* harmony export */   Sn: function() { return /* binding */ openWords; },
/* harmony export */   _G: function() { return /* binding */ VERDICT_WORDS; },
/* harmony export */   gu: function() { return /* binding */ scoreWords; },
/* harmony export */   hS: function() { return /* binding */ counted; },
/* harmony export */   ly: function() { return /* binding */ STATUS_WORDS; },
/* harmony export */   s_: function() { return /* binding */ findingCounts; },
/* harmony export */   wn: function() { return /* binding */ subjectName; }
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6270);
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
/** How a verdict is called, wherever it is shown; the keys are its words for programs. */
const VERDICT_WORDS = {
    ready: 'Ready',
    'not-checked': 'Not checked',
    'not-ready': 'Not ready',
    'checker-failure': 'The checker failed',
    'wrong-usage': 'Wrong usage',
};
/** The first line of every output: what was decided for the marketplace that gates. */
function headline(verdict) {
    const { decision, subject, score, unknown, offline } = verdict;
    const words = `${VERDICT_WORDS[decision]} for the ${subject.marketplace} Marketplace`;
    if (decision === 'checker-failure')
        return `${words.replace(' for', ': no verdict for')} · this is a fault of the checker, not of the ${subject.kind}`;
    const network = offline > 0 ? ` (${offline} need${offline === 1 ? 's' : ''} the network)` : '';
    const left = unknown > 0 ? ` · ${counted(unknown, 'requirement')} unknown${network}` : '';
    if (decision === 'not-checked')
        return `${words}: nothing failed, but not all of it could be ${(0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnread */ .KJ)(verdict) ? 'read' : 'decided'}${left}`;
    if (decision === 'ready')
        return unknown > 0 ? `${words} as far as it could be checked${left}` : words;
    return `${words} · ${score.notMet > 0 ? `${counted(score.notMet, 'requirement')} not met` : `${counted(score.attention, 'requirement')} with warnings`}`;
}
/** What keeps the marketplace that gates from a decision, a sentence each; nothing where it has one. */
function openWords({ decision, open }) {
    if (decision !== 'not-checked')
        return [];
    const more = open.length - SHOWN_REASONS;
    return [
        ...open.slice(0, SHOWN_REASONS).map((gap) => `Not checked: ${gap.missing}.`),
        ...(more > 0 ? [`Not checked for ${counted(more, 'more reason')}.`] : []),
    ];
}
const SHOWN_REASONS = 5;
/** What was decided for the other marketplace, where there is one. */
function otherDecisions(verdict) {
    return (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decisionsOf */ .bB)(verdict)
        .filter(([marketplace]) => marketplace !== verdict.subject.marketplace)
        .map(([marketplace, decision]) => `${VERDICT_WORDS[decision]} for the ${marketplace} Marketplace.`);
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
function findingCounts({ counts, ignored }) {
    return [
        ..._rules_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .o.map((severity) => counted(counts[severity], severity)),
        ...(ignored.length > 0 ? [`${ignored.length} set aside`] : []),
    ].join(', ');
}
/** The name under which a contribution is introduced. */
function subjectName(kind, id) {
    return id ?? `this ${kind}`;
}


/***/ }),

/***/ 2563:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: function() { return /* binding */ readExcerpts; },
/* harmony export */   z: function() { return /* binding */ LONGEST_EXCERPT; }
/* harmony export */ });
/* harmony import */ var _words_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2743);

/** In UTF-16 units; what stands beyond on a line is not shown. */
const LONGEST_EXCERPT = 10_000;
/** A secret that begins before the cut is masked as a whole. */
const MARGIN = 1_000;
/** Reads the line of every finding. */
async function readExcerpts(contribution, findings) {
    const excerpts = new Map();
    for (const { at } of findings) {
        if (!at || excerpts.has(`${at.file}:${at.line}`))
            continue;
        const text = await contribution.text(at.file);
        if (text.state !== 'present')
            continue;
        const line = text.document.line(at.line).slice(0, LONGEST_EXCERPT + MARGIN);
        excerpts.set(`${at.file}:${at.line}`, (0,_words_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .masked */ .Iv)(line).slice(0, LONGEST_EXCERPT));
    }
    return excerpts;
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
    const moot = outcomes.length > 0 &&
        outcomes.every((outcome) => outcome.status === 'skipped' && outcome.cause === 'inapplicable');
    const evidence = [
        ...seen,
        ...uncheckedReasons(outcomes, moot, unproven),
        ...outcomes.flatMap((outcome) => outcome.status === 'errored' ? [`${outcome.rule.id} crashed: ${outcome.reason}`] : []),
        ...outcomes.flatMap((outcome) => 'ignored' in outcome ? outcome.ignored.map(({ ignore }) => `set aside (${ignore.rule}): ${ignore.reason}`) : []),
    ];
    if ((0,_mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .marketplacesAsking */ .s)(requirement, kind).length === 0)
        return { requirement, status: 'notApplicable', outcomes: [], findings: [], headed: [], evidence: [], gaps: [] };
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
        gaps: gapsOf(outcomes, unproven),
    };
}
/** The requirement under which the findings of a rule are shown: the first that is asked of the kind. */
function headOf({ requirements }, kind) {
    return requirements.find((id) => _mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .d.some((requirement) => requirement.id === id && (0,_mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .marketplacesAsking */ .s)(requirement, kind).length > 0));
}
function gapsOf(outcomes, unproven) {
    const skipped = outcomes.flatMap((outcome) => outcome.status === 'skipped' ? [{ missing: outcome.reason, cause: outcome.cause }] : []);
    return [...unproven, ...skipped].filter(({ cause }) => cause !== 'inapplicable');
}
/** Why something could not be checked: one line a reason, with all the rules that it holds up. */
function uncheckedReasons(outcomes, moot, unproven) {
    const skipped = outcomes.flatMap((outcome) => outcome.status === 'skipped' && (moot || outcome.cause !== 'inapplicable') ? [outcome] : []);
    const reasons = [...new Set([...unproven.map((fact) => fact.missing), ...skipped.map(({ reason }) => reason)])];
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
        outcomes.some((outcome) => outcome.status === 'skipped' && outcome.cause !== 'inapplicable')
        ? 'unknown'
        : 'met';
}


/***/ }),

/***/ 1396:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: function() { return /* binding */ isUnread; },
/* harmony export */   S4: function() { return /* binding */ judge; },
/* harmony export */   bB: function() { return /* binding */ decisionsOf; }
/* harmony export */ });
/* harmony import */ var _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3841);
/* harmony import */ var _mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5672);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2391);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6270);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1871);





const COMPATIBILITY = 'functional/compatibility';
const NOTHING = { seen: [], unproven: [] };
/**
 * Judges the outcomes of some rules of the catalogue: a status for every requirement, a decision for every marketplace.
 * `failures` are faults of the checker beside those of rules: there is no verdict then.
 */
function judge(subject, outcomes, catalogue, terms, limits, compatibility, failures = []) {
    const requirements = _mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIREMENTS */ .d.map((requirement) => (0,_status_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeRequirement */ .Nb)(requirement, subject.kind, outcomes, catalogue, requirement.id === COMPATIBILITY && compatibility ? compatibility.evidence : NOTHING));
    const decisions = Object.fromEntries((0,_mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .marketplacesOf */ .Ur)(subject.kind).map((marketplace) => [
        marketplace,
        failures.length > 0 ? 'checker-failure' : decide(marketplace, subject.kind, requirements, outcomes, terms),
    ]));
    const gate = askedBy(subject.marketplace, subject.kind, requirements);
    const unknown = gate.filter(({ status }) => status === 'unknown');
    const score = Object.fromEntries(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .STATUSES */ .f.map((status) => [status, requirements.filter((judged) => judged.status === status).length]));
    return {
        subject,
        decision: decisions[subject.marketplace] ?? 'checker-failure',
        decisions,
        failOn: terms.failOn,
        open: [...new Map(gate.flatMap(opening(terms)).map((gap) => [gap.missing, gap])).values()],
        unknown: unknown.length,
        offline: terms.online ? 0 : unknown.filter(({ gaps }) => gaps.some(({ cause }) => cause === 'network')).length,
        score,
        requirements,
        outcomes,
        findings: outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.findings : [])),
        counts: countsOf(outcomes),
        ignored: outcomes.flatMap(_rules_check_js__WEBPACK_IMPORTED_MODULE_1__/* .heldIn */ .$f),
        waiting: outcomes.flatMap(_rules_check_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingIn */ .zQ),
        limits: [...failures, ...limits, ...outcomes.flatMap(unshownWords)],
        compatibility,
    };
}
function countsOf(outcomes) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const outcome of outcomes) {
        if (outcome.status !== 'failed')
            continue;
        for (const { severity } of outcome.findings)
            counts[severity] += 1;
        for (const severity of _rules_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o)
            counts[severity] += outcome.unshown?.[severity] ?? 0;
    }
    return counts;
}
function unshownWords(outcome) {
    if (outcome.status !== 'failed' || !outcome.unshown)
        return [];
    const count = _rules_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o.reduce((sum, severity) => sum + (outcome.unshown?.[severity] ?? 0), 0);
    return [`${outcome.rule.id}: ${count.toLocaleString('en')} more findings are not shown`];
}
function decide(marketplace, kind, requirements, outcomes, terms) {
    if (outcomes.length === 0 || outcomes.some((outcome) => outcome.status === 'errored'))
        return 'checker-failure';
    const blocking = terms.failOn === 'warning' ? ['error', 'warning'] : ['error'];
    const asked = askedBy(marketplace, kind, requirements);
    if (asked.some(({ findings }) => findings.some(({ severity }) => blocking.includes(severity))))
        return 'not-ready';
    return asked.flatMap(opening(terms)).length > 0 ? 'not-checked' : 'ready';
}
function askedBy(marketplace, kind, requirements) {
    return requirements.filter(({ requirement }) => (0,_mattermost_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .marketplacesAsking */ .s)(requirement, kind).includes(marketplace));
}
function opening({ online }) {
    return ({ gaps }) => gaps.filter(({ cause }) => cause !== 'elsewhere' && (online || cause !== 'network'));
}
/** Whether a file that the marketplace's decision needs could not be read: such a verdict is never a success. */
function isUnread({ open }) {
    return open.some(({ cause }) => cause === 'unread');
}
/** The marketplaces of a verdict, in a fixed order, with the decision of each. */
function decisionsOf(verdict) {
    return _mattermost_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKETPLACES */ .nL.flatMap((marketplace) => {
        const decision = verdict.decisions[marketplace];
        return decision ? [[marketplace, decision]] : [];
    });
}


/***/ }),

/***/ 8378:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: function() { return /* binding */ isLocalHost; },
  U: function() { return /* binding */ isPublic; }
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/data/special-addresses.json
var special_addresses_namespaceObject = /*#__PURE__*/JSON.parse('{"uX":{"i":[["0.0.0.0",8],["10.0.0.0",8],["100.64.0.0",10],["127.0.0.0",8],["168.63.129.16",32],["169.254.0.0",16],["172.16.0.0",12],["192.0.0.0",24],["192.0.2.0",24],["192.31.196.0",24],["192.52.193.0",24],["192.88.99.0",24],["192.168.0.0",16],["192.175.48.0",24],["198.18.0.0",15],["198.51.100.0",24],["203.0.113.0",24],["224.0.0.0",4],["240.0.0.0",4]]},"ug":{"S":["2000::",3],"i":[["2001::",23],["2001:db8::",32],["2002::",16],["2620:4f:8000::",48],["3fff::",20]]}}');
;// CONCATENATED MODULE: ./src/web/address.ts


function listOf(family, ranges) {
    const list = new external_node_net_.BlockList();
    for (const [address, prefix] of ranges)
        list.addSubnet(String(address), Number(prefix), family);
    return list;
}
const SPECIAL = { ipv4: listOf('ipv4', special_addresses_namespaceObject.uX.i), ipv6: listOf('ipv6', special_addresses_namespaceObject.ug.i) };
const GLOBAL_IPV6 = listOf('ipv6', [special_addresses_namespaceObject.ug.S]);
/**
 * Whether an IP address is one that anybody on the internet can reach (src/data/special-addresses.json). Of IPv6 only the
 * global unicast range is: IPv4 in disguise (mapped, translated, tunnelled), local and multicast addresses lie outside of it.
 */
function isPublic(address) {
    if ((0,external_node_net_.isIPv4)(address))
        return !SPECIAL.ipv4.check(address, 'ipv4');
    return ((0,external_node_net_.isIPv6)(address) &&
        !address.includes('%') &&
        GLOBAL_IPV6.check(address, 'ipv6') &&
        !SPECIAL.ipv6.check(address, 'ipv6'));
}
/** Endings of names that only a network of one's own knows (RFC 6762, RFC 8375, ICANN's private-use `.internal`, and what routers and clusters use). */
const LOCAL = /^[^.]+$|(?:^|\.)(?:local|localdomain|localhost|lan|home|home\.arpa|internal|intranet|intra|corp|private|test|example|invalid)$/i;
/** Whether a host, with or without a port, is one that only people of the same machine or network reach. */
function isLocalHost(host) {
    const name = /^\[([^\]]*)\]/.exec(host)?.[1] ?? host.replace(/:\d*$/, '').replace(/\.$/, '');
    return (0,external_node_net_.isIP)(name) === 0 ? LOCAL.test(name) : !isPublic(name);
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
/* harmony export */   P8: function() { return /* binding */ visibleLine; },
/* harmony export */   RK: function() { return /* binding */ visible; },
/* harmony export */   hD: function() { return /* binding */ quote; }
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2743);

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
/**
 * Text with nothing in it that acts or leaks: secrets are masked; controls, bidirectional overrides, invisible characters and
 * lone surrogates become escapes, and so does `##[`, which GitHub's runner takes as a command anywhere in a line.
 */
function visible(text) {
    return withoutCommands(escaped((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .masked */ .Iv)(text)));
}
/** A line of our own that begins with what a stranger wrote: the runner takes `::` at its start as a command. */
function visibleLine(text) {
    return visible(text).replace(/^(\s*):(?=:)/, '$1\\x3a');
}
function withoutCommands(text) {
    return text.replaceAll('##[', '#\\x23[');
}
function escaped(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
}


/***/ }),

/***/ 2743:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z2: function() { return /* binding */ hookUrlsIn; },
  Iv: function() { return /* binding */ masked; },
  VY: function() { return /* binding */ secretsIn; }
});

;// CONCATENATED MODULE: ./src/data/secret-forms.json
var secret_forms_namespaceObject = /*#__PURE__*/JSON.parse('{"u":[{"what":"a token of GitHub","keywords":["ghp_","gho_","ghu_","ghs_","ghr_","github_pat_"],"pattern":"(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})","source":"https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/"},{"what":"a token of GitLab","keywords":["glpat-","gldt-","glrt-","glptt-","glcbt-","glft-","glimt-","glagent-","gloas-","glsoat-","glffct-"],"pattern":"gl(?:pat|dt|rt|ptt|cbt|ft|imt|agent|oas|soat|ffct)-[A-Za-z0-9_-]{20,300}(?:\\\\.[0-9a-z]{2}\\\\.?[0-9a-z]{7})?","source":"https://docs.gitlab.com/security/tokens/#token-prefixes"},{"what":"a token of Slack","keywords":["xoxa-","xoxb-","xoxe-","xoxe.","xoxp-","xoxr-","xoxs-","xapp-"],"pattern":"(?:xoxe\\\\.)?(?:xox[abeprs]|xapp)-[A-Za-z0-9-]{20,300}","source":"https://docs.slack.dev/authentication/tokens/"},{"what":"a webhook of Slack","keywords":["hooks.slack.com"],"pattern":"https://hooks\\\\.slack\\\\.com/(?:services|workflows|triggers)/[A-Z][A-Z0-9]{6,20}/[A-Za-z0-9]{6,20}/[A-Za-z0-9]{20,64}","source":"https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/"},{"what":"a key of AWS","keywords":["AKIA","ASIA"],"pattern":"(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids"},{"what":"a secret key of AWS","keywords":["ecret_access_key","ECRET_ACCESS_KEY","ecretAccessKey"],"pattern":"(?:[Aa]ws_?|AWS_)?(?:[Ss]ecret_access_key|SECRET_ACCESS_KEY|[Ss]ecretAccessKey)[\\"\']?\\\\s{0,5}[:=]\\\\s{0,5}[\\"\']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"},{"what":"a key of Google","keywords":["AIza"],"pattern":"AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])","source":"https://cloud.google.com/docs/authentication/api-keys"},{"what":"an OAuth secret of Google","keywords":["GOCSPX-"],"pattern":"GOCSPX-[A-Za-z0-9_-]{28}","source":"https://support.google.com/cloud/answer/6158849"},{"what":"a key of Azure","keywords":["AccountKey=","SharedAccessKey="],"pattern":"(?:AccountKey=([A-Za-z0-9+/]{86}==)|SharedAccessKey=([A-Za-z0-9+/]{43}=))","source":"https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string"},{"what":"a client secret of Azure","keywords":["Q~"],"pattern":"[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])","source":"https://learn.microsoft.com/purview/sit-defn-client-secret-api-key"},{"what":"a key of Stripe","keywords":["sk_live_","sk_test_","rk_live_","rk_test_","whsec_"],"pattern":"(?:[rs]k_(?:live|test)_[A-Za-z0-9]{16,255}|whsec_[A-Za-z0-9+/=]{32,255})","source":"https://docs.stripe.com/keys"},{"what":"a token of npm","keywords":["npm_"],"pattern":"npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])","source":"https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/"},{"what":"a token of PyPI","keywords":["pypi-AgE"],"pattern":"pypi-AgE[A-Za-z0-9_-]{50,1000}","source":"https://pypi.org/help/#apitoken"},{"what":"a JSON web token","keywords":["eyJ"],"pattern":"eyJ[A-Za-z0-9_-]{10,1000}\\\\.eyJ[A-Za-z0-9_-]{10,4000}\\\\.[A-Za-z0-9_-]{20,1000}","source":"https://www.rfc-editor.org/rfc/rfc7519"},{"what":"a key of Anthropic","keywords":["sk-ant-"],"pattern":"sk-ant-[a-z0-9]{3,12}-[A-Za-z0-9_-]{40,255}","source":"https://docs.claude.com/en/api/overview"},{"what":"a key of OpenAI","keywords":["sk-proj-","sk-svcacct-","sk-admin-","T3BlbkFJ"],"pattern":"(?:sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,255}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})","source":"https://platform.openai.com/docs/api-reference/authentication"},{"what":"a token of Hugging Face","keywords":["hf_"],"pattern":"hf_[A-Za-z0-9]{34}(?![A-Za-z0-9_])","source":"https://huggingface.co/docs/hub/security-tokens"},{"what":"a key of Twilio","keywords":["SK"],"pattern":"SK[0-9a-f]{32}(?![0-9A-Za-z])","source":"https://www.twilio.com/docs/iam/api-keys"},{"what":"a key of SendGrid","keywords":["SG."],"pattern":"SG\\\\.[A-Za-z0-9_-]{22}\\\\.[A-Za-z0-9_-]{43}","source":"https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"},{"what":"a private key","keywords":["PRIVATE KEY"],"pattern":"-----BEGIN (?:[A-Z]{2,12} )?PRIVATE KEY(?: BLOCK)?-----(?:(?:\\\\\\\\[nr]|\\\\s){1,4}[A-Za-z0-9+/=]{1,80}){0,200}","source":"https://www.rfc-editor.org/rfc/rfc7468"},{"what":"a token of Mattermost","keywords":["earer","oken","MMAUTHTOKEN"],"pattern":"(?:[Bb]earer|[Tt]oken|MMAUTHTOKEN)\\"?(?: |=|: ?|%20)\\"?([ybndrfg8ejkmcpqxot1uwisza345h769]{26})(?![A-Za-z0-9])","source":"https://github.com/mattermost/mattermost/blob/master/server/public/model/utils.go (NewId: 16 random bytes in a base 32 without 0, 2, l and v)"}]}');
;// CONCATENATED MODULE: ./src/words/secrets.ts

/**
 * Ids, keys of hooks and access tokens of Mattermost are 16 random bytes in this base 32 (`NewId` in
 * server/public/model/utils.go): no 0, 2, l or v.
 */
const KEY = '[ybndrfg8ejkmcpqxot1uwisza345h769]{26}';
const HOOK = new RegExp(`https?://([^\\s/"'<>\`\\\\]{1,253})(?:/[^\\s/"'<>\`\\\\]{1,100}){0,3}/hooks/(${KEY})(?![A-Za-z0-9])`, 'dg');
/** What stands before a secret: no letter or digit, unless it ends an escape of a text (`\n`) or of a URL (`%20`). */
const BOUNDARY = '(?<!(?<!\\\\|%|%[0-9A-Fa-f])[A-Za-z0-9_])';
const compiled = new Map();
/** Compiled when a keyword of it is seen for the first time: most runs see none. */
function compiledForm(pattern) {
    const form = compiled.get(pattern) ?? new RegExp(BOUNDARY + pattern, 'dg');
    compiled.set(pattern, form);
    return form;
}
/** `user:password@` before the host of a URL. */
const PASSWORD = /:\/\/[^\s/:@"'`<>]{0,100}:([^\s/:@"'`<>]{6,200})@([^\s/@"'`<>?#]{1,253})/dg;
/** What documentation puts in the place of a password. */
const NO_PASSWORD = /pass|passwd|pwd|secret|token|change|example|your|user|admin|root|postgres|mostest|mmuser|xxx|\*|\.\.\.|[{}$%[\]]/i;
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
/** Hook URLs, tokens, keys and passwords of URLs in a text, in its order. */
function secretsIn(text) {
    const found = secret_forms_namespaceObject.u.flatMap(({ what, keywords, pattern }) => keywords.some((keyword) => text.includes(keyword)) ? tokensIn(text, what, compiledForm(pattern)) : []);
    if (text.includes('://'))
        found.push(...hookUrlsIn(text), ...passwordsIn(text));
    return found.length < 2 ? found : found.sort((a, b) => a.span.start - b.span.start);
}
function tokensIn(text, what, form) {
    return [...text.matchAll(form)].flatMap(({ indices }) => {
        const [start, end] = indices?.slice(1).find((group) => Boolean(group)) ?? indices?.[0] ?? [0, 0];
        return isRandom(text.slice(start, end)) ? [{ what, host: undefined, span: { start, end } }] : [];
    });
}
function passwordsIn(text) {
    return [...text.matchAll(PASSWORD)].flatMap((match) => {
        const [, password = '', host = ''] = match;
        const [start, end] = match.indices?.[1] ?? [0, 0];
        return NO_PASSWORD.test(password) || NO_HOST.test(host)
            ? []
            : [{ what: 'a password in a URL', host: undefined, span: { start, end } }];
    });
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

module.exports = /*#__PURE__*/JSON.parse('{"T":[{"id":"server-module-5.37","since":"5.37","serverModule":"5.37","what":"a plugin built against the server module 5.37 or newer crashes on servers 5.36 and older","signal":"go.mod server module >= 5.37 and min_server_version < 5.37","severity":"error","source":"https://github.com/mattermost/mattermost-plugin-jira/pull/818"},{"id":"go-1.23","since":"10.7","goDirective":"1.23","what":"a plugin built with Go 1.23 or newer needs server 10.7 (encoding of certificates over RPC)","signal":"go or toolchain directive >= 1.23 and min_server_version < 10.7","severity":"error","source":"https://github.com/mattermost/mattermost-plugin-jira/pull/1253"},{"id":"go-1.22.0","since":"1.22.2","goVersions":["1.22.0","1.22.1"],"what":"plugins built with Go 1.22.0 or 1.22.1 do not work on any server","signal":"the toolchain directive, or a workflow, version file or Dockerfile that pins one of them, unless go.mod asks for a newer one","severity":"error","source":"https://github.com/mattermost/docs/pull/7032"},{"id":"react-19","since":"12.0","what":"the web app moves to React 19; APIs that it removed (findDOMNode, string refs, propTypes on functions, legacy context) break, and react-dom/client and react/jsx-runtime must be external too","signal":"use of removed APIs, externals missing","severity":"warning","source":"https://github.com/mattermost/docs/pull/9157"},{"id":"react-dom-external","since":"6.0","what":"react-dom must be a bundler external or the plugin can break with the web app\'s own React","signal":"webpack or vite externals","severity":"warning","source":"https://github.com/mattermost/mattermost-plugin-starter-template/pull/169"},{"id":"bot-owner","since":"7.5","module":"github.com/mattermost/mattermost-plugin-api","moduleSince":"0.0.28","what":"EnsureBotUser (7.1) stored a new bot with the owner that the plugin names, and a bot without one is not valid (Bot.IsValid: Invalid creator id); from 7.5 on the server names the plugin itself. The wrapper calls it since v0.0.28 of its former module (mattermost-plugin-api pull request 117), and CreateBot before, which always named the plugin","signal":"EnsureBotUser or Bot.EnsureBot of a model.Bot literal without OwnerId, and min_server_version < 7.5","severity":"warning","source":"https://github.com/mattermost/mattermost-plugin-github/pull/598","fixedBy":"https://github.com/mattermost/mattermost/pull/21560"},{"id":"apps-framework","since":"10.0","what":"the Apps framework is deprecated for new installations","signal":"kind app","severity":"notice","source":"mattermost/docs changelog of 10.0","gone":"12.0","goneSource":"changelog 12.0 (mattermost/mattermost docs/main/product-overview/mattermost-v12-changelog.mdx): the server fails to start if the AppsEnabled feature flag is set to true"}]}');

/***/ }),

/***/ 255:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"source":{"newest":{"repo":"hanzoteam/server","commit":"4d1ac1b2dfa6ad09f1a7662de46fbe27b31ed0e6","path":"server/public/model/manifest.go","note":"fork of master, about August 2026"},"crossCheck":{"repo":"legendaSVD/mattermost","commit":"b24f322ebce36b9d20e777f99a0d8d747ae40202"},"history":"release tags v4.2.0 to v9.10.0 in alkesh-singh/mattermost (6fc5ff572f263fff315296032591e0b090f54d09); master to October 2025 in AleksS-Dev/mattermost-stw (cdee0473f1b19d3c736a5cc1300be9e34359ce6f)","changelog":{"repo":"mattermost/docs","commit":"9dd1c713ed5ec6482ae9845228f23147936457af"}},"file":{"names":["plugin.json","plugin.yaml","plugin.yml"],"order":"plugin.yml and plugin.yaml are looked for before plugin.json","idLowercased":"the server lowercases id when it reads the manifest","unknownFields":"ignored by the server for JSON","minServerVersionEnforced":"servers before 5.6 ignore min_server_version; a plugin without it starts on any server; a prerelease-free major.minor.patch comparison"},"isValidSince":"5.22 (Manifest.IsValid first appears in that tag; name check since 5.32)","fields":{"id":{"type":"string","since":"4.2","required":true,"rule":"3 to 190 characters, matching ^[a-zA-Z0-9-_\\\\.]+$","message":"invalid plugin ID","enforcedBy":"IsValid since 5.22"},"name":{"type":"string","since":"4.2","required":true,"rule":"not empty after trimming white space","enforcedBy":"IsValid since 5.32"},"description":{"type":"string","since":"4.2","required":false,"rule":null},"homepage_url":{"type":"string","since":"5.18","required":false,"rule":"if not empty, http:// or https:// URL with a host","enforcedBy":"IsValid since 5.22"},"support_url":{"type":"string","since":"5.18","required":false,"rule":"if not empty, http:// or https:// URL with a host","enforcedBy":"IsValid since 5.22"},"release_notes_url":{"type":"string","since":"5.22","required":false,"rule":"if not empty, http:// or https:// URL with a host","enforcedBy":"IsValid since 5.22"},"icon_path":{"type":"string","since":"5.18","required":false,"rule":"not checked by IsValid; meant to be an SVG file inside the bundle, relative to its root"},"version":{"type":"string","since":"4.3","required":false,"rule":"if not empty, strict semantic version: three numeric parts, optional prerelease and build, no leading v","enforcedBy":"IsValid since 5.22"},"min_server_version":{"type":"string","since":"5.6","required":false,"rule":"if not empty, strict semantic version: three numeric parts, no leading v","enforcedBy":"parsed at activation since 5.6, IsValid since 5.22"},"server":{"type":"object","since":"5.2","required":false,"rule":"not checked by IsValid; a plugin with neither server nor webapp fails to activate since 5.4"},"server.executables":{"type":"object of string","since":"5.2","required":false,"rule":"keys GOOS-GOARCH; the entry of the running platform is used, else server.executable","note":"5.2 to 5.31 know only linux-amd64, darwin-amd64, windows-amd64; since 5.32 any key (map); Windows files must end in .exe"},"server.executable":{"type":"string","since":"5.2","required":false,"rule":"not checked; fall-back when executables has no entry for the platform"},"webapp":{"type":"object","since":"4.2","required":false,"rule":null},"webapp.bundle_path":{"type":"string","since":"4.2","required":false,"rule":"not checked by IsValid; relative to the bundle root"},"settings_schema":{"type":"object","since":"4.5","required":false,"rule":"each setting and section is checked","enforcedBy":"IsValid since 5.22"},"settings_schema.header":{"type":"string","since":"4.5","required":false,"rule":null},"settings_schema.footer":{"type":"string","since":"4.5","required":false,"rule":null},"settings_schema.settings[]":{"type":"array of setting","since":"4.5","required":false,"rule":"see setting"},"settings_schema.sections[]":{"type":"array of section","since":"10.0","required":false,"rule":"see section"},"props":{"type":"object","since":"5.8","required":false,"rule":null,"note":"free form; props.support_packet names the plugin in the support packet dialog (hook GenerateSupportData, 9.8)"},"required_configuration":{"type":"object","since":"5.20","required":false,"rule":null,"removedIn":"9.0","note":"deprecated before"},"backend":{"type":"object","since":"4.2","required":false,"rule":null,"removedIn":"6.0","note":"predecessor of server; deprecated from 5.2"}},"setting":{"key":{"type":"string","since":"4.5","rule":"not checked for settings"},"display_name":{"type":"string","since":"4.5","rule":null},"type":{"type":"string","since":"4.5","rule":"one of the setting types, exact lower case","message":"invalid setting type: X","enforcedBy":"IsValid since 5.22"},"help_text":{"type":"string","since":"4.5","rule":null},"regenerate_help_text":{"type":"string","since":"4.5","rule":"only for type generated","enforcedBy":"IsValid since 5.22"},"placeholder":{"type":"string","since":"4.5","rule":"only for generated, text, longtext, number, username, and since 7.4 custom; not for bool, dropdown, radio","enforcedBy":"IsValid since 5.22"},"default":{"type":"any","since":"4.5","rule":null},"options":{"type":"array of {display_name, value}","since":"4.5","rule":"only for radio and dropdown (an empty array counts as set); no option may have an empty display_name or value","enforcedBy":"IsValid since 5.22"},"hosting":{"type":"string","since":"7.3","rule":"not checked; cloud or on-prem, acts in the System Console only"},"secret":{"type":"boolean","since":"10.1","rule":null,"note":"inside sections[] it is honoured only since 11.5 (changelog)"}},"section":{"key":{"type":"string","since":"10.0","rule":"must not be empty","message":"invalid empty Key"},"title":{"type":"string","since":"10.0","rule":null},"subtitle":{"type":"string","since":"10.0","rule":null},"settings[]":{"type":"array of setting","since":"10.0","rule":"same rules as settings_schema.settings[]","note":"defaults of settings in sections are applied by LoadPluginConfiguration only since 11.8 (changelog)"},"header":{"type":"string","since":"10.0","rule":null},"footer":{"type":"string","since":"10.0","rule":null},"custom":{"type":"boolean","since":"10.0","rule":null,"note":"component registered with registerAdminConsoleCustomSection"},"fallback":{"type":"boolean","since":"10.5","rule":null,"note":"only meaningful with custom"}},"option":{"display_name":{"type":"string","since":"4.5","rule":"not empty"},"value":{"type":"string","since":"4.5","rule":"not empty"}},"settingTypes":{"bool":"4.5","dropdown":"4.5","generated":"4.5","radio":"4.5","text":"4.5","username":"4.5","longtext":"5.6","custom":"5.18","number":"5.22"},"settingTypesNote":"release tag whose manifest source first mentions the type; unknown types are rejected only since 5.22; dates before 5.22 are from comments, so medium confidence for longtext, custom and number","executablePlatformKeys":{"named in the struct until 5.31":["linux-amd64","darwin-amd64","windows-amd64"],"usual":["linux-amd64","linux-arm64","darwin-amd64","darwin-arm64","windows-amd64"],"rule":"GOOS-GOARCH of the server process; any other key is accepted and ignored"},"notChecked":["presence of server or webapp","existence of files","key uniqueness","default matching the type or options","executables keys","icon_path"],"proposed":{"user_filtering":"open pull request #37571 (July 2026), not released"},"notShown":["description","homepage_url","support_url","release_notes_url","icon_path","props","settings_schema.header","settings_schema.footer","setting.regenerate_help_text","setting.placeholder","setting.hosting","setting.secret","section.title","section.subtitle","section.header","section.footer"],"notShownNote":"what a server that does not know these merely leaves out of what it shows; everything else works the same"}');

/***/ }),

/***/ 416:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"Wj":"12.0","Sm":"2026-10-16","FH":{"AddChannelMember":"5.2","AddReaction":"5.3","AddUserToChannel":"5.18","CheckAccessControlExpression":"11.10","CopyFileInfos":"5.2","CountPropertyFields":"11.0","CountPropertyFieldsForTarget":"11.0","CreateBot":"5.10","CreateChannel":"5.2","CreateChannelSidebarCategory":"5.38","CreateCommand":"5.28","CreateDefaultSyncableMemberships":"10.9","CreateGroup":"10.7","CreateOAuthApp":"5.38","CreatePost":"5.2","CreatePropertyField":"10.10","CreatePropertyFieldOptions":"11.10","CreatePropertyValue":"10.10","CreateSession":"6.2","CreateTeam":"5.2","CreateTeamMember":"5.2","CreateTeamMembers":"5.2","CreateTeamMembersGracefully":"5.20","CreateUploadSession":"7.6","CreateUser":"5.2","CreateUserAccessToken":"5.38","DeleteAccessControlPolicy":"11.10","DeleteChannel":"5.2","DeleteChannelMember":"5.2","DeleteCommand":"5.28","DeleteEphemeralPost":"5.2","DeleteGroup":"10.7","DeleteGroupConstrainedMemberships":"10.9","DeleteGroupMember":"10.7","DeleteGroupSyncable":"10.7","DeleteOAuthApp":"5.38","DeletePost":"5.2","DeletePreferencesForUser":"5.26","DeletePropertyField":"10.10","DeletePropertyFieldOptions":"11.10","DeletePropertyValue":"10.10","DeletePropertyValueWithOptions":"11.10","DeletePropertyValuesForField":"10.10","DeletePropertyValuesForFieldWithOptions":"11.10","DeletePropertyValuesForTarget":"10.10","DeletePropertyValuesForTargetWithOptions":"11.10","DeleteTeam":"5.2","DeleteTeamMember":"5.2","DeleteUser":"5.2","DisablePlugin":"5.6","EnablePlugin":"5.6","EnsureBotUser":"7.1","EvaluateAccessControl":"11.10","ExecuteSlashCommand":"5.26","ExtendSessionExpiry":"6.2","GetAccessControlFieldsAutocomplete":"11.10","GetAccessControlPolicy":"11.10","GetAccessControlVisualAST":"11.10","GetBot":"5.10","GetBots":"5.10","GetBundlePath":"5.10","GetChannel":"5.2","GetChannelByName":"5.2","GetChannelByNameForTeamName":"5.2","GetChannelMember":"5.2","GetChannelMembers":"5.6","GetChannelMembersByIds":"5.6","GetChannelMembersForUser":"5.10","GetChannelOfType":"11.10","GetChannelSidebarCategories":"5.38","GetChannelStats":"5.6","GetChannelsForTeamForUser":"5.6","GetCloudLimits":"7.0","GetCommand":"5.28","GetConfig":"5.2","GetDiagnosticId":"5.10","GetDirectChannel":"5.2","GetEmoji":"5.6","GetEmojiByName":"5.6","GetEmojiImage":"5.6","GetEmojiList":"5.6","GetFile":"5.8","GetFileInfo":"5.3","GetFileInfos":"5.22","GetFileLink":"5.6","GetGroup":"5.18","GetGroupByName":"5.18","GetGroupByRemoteID":"10.7","GetGroupChannel":"5.2","GetGroupMemberUsers":"5.35","GetGroupSyncable":"10.7","GetGroupSyncables":"10.7","GetGroups":"10.7","GetGroupsBySource":"5.35","GetGroupsForUser":"5.18","GetLDAPUserAttributes":"5.3","GetLicense":"5.10","GetOAuthApp":"5.38","GetPluginConfig":"5.6","GetPluginID":"10.1","GetPluginStatus":"5.6","GetPlugins":"5.6","GetPost":"5.2","GetPostThread":"5.6","GetPostsAfter":"5.6","GetPostsBefore":"5.6","GetPostsForChannel":"5.6","GetPostsSince":"5.6","GetPreferenceForUser":"9.5","GetPreferencesForUser":"5.26","GetProfileImage":"5.6","GetPropertyField":"10.10","GetPropertyFieldByName":"10.10","GetPropertyFieldOptions":"11.10","GetPropertyFields":"10.10","GetPropertyGroup":"10.10","GetPropertyValue":"10.10","GetPropertyValues":"10.10","GetPublicChannelsForTeam":"5.2","GetReactions":"5.3","GetServerVersion":"5.4","GetSession":"5.2","GetSystemInstallDate":"5.10","GetTeam":"5.2","GetTeamByName":"5.2","GetTeamIcon":"5.6","GetTeamMember":"5.2","GetTeamMembers":"5.2","GetTeamMembersForUser":"5.10","GetTeamStats":"5.8","GetTeams":"5.2","GetTeamsForUser":"5.6","GetTeamsUnreadForUser":"5.6","GetTelemetryId":"5.28","GetUnsanitizedConfig":"5.16","GetUploadSession":"7.6","GetUser":"5.2","GetUserByEmail":"5.2","GetUserByUsername":"5.2","GetUserStatus":"5.2","GetUserStatusesByIds":"5.2","GetUsers":"5.10","GetUsersByIds":"9.8","GetUsersByUsernames":"5.6","GetUsersInChannel":"5.6","GetUsersInTeam":"5.6","HasPermissionTo":"5.3","HasPermissionToChannel":"5.3","HasPermissionToFileAction":"12.0","HasPermissionToTeam":"5.3","InstallPlugin":"5.18","InviteRemoteToChannel":"9.5","IsEnterpriseReady":"5.10","KVCompareAndDelete":"5.16","KVCompareAndSet":"5.12","KVDelete":"5.2","KVDeleteAll":"5.6","KVGet":"5.2","KVList":"5.6","KVSet":"5.2","KVSetWithExpiry":"5.6","KVSetWithOptions":"5.20","ListBuiltInCommands":"5.28","ListCommands":"5.28","ListCustomCommands":"5.28","ListPluginCommands":"5.28","LoadPluginConfiguration":"5.2","LogAuditRec":"10.10","LogAuditRecWithLevel":"10.10","LogDebug":"5.2","LogError":"5.2","LogInfo":"5.2","LogWarn":"5.2","OpenInteractiveDialog":"5.6","PatchBot":"5.10","PatchChannelMembersNotifications":"9.5","PermanentDeleteBot":"5.10","PluginHTTP":"5.18","PublishPluginClusterEvent":"5.36","PublishUserTyping":"5.26","PublishWebSocketEvent":"5.2","QueryUsersForAccessControlExpression":"11.10","ReadFile":"5.3","ReceiveSharedChannelAttachmentSyncMsg":"11.7","ReceiveSharedChannelProfileImageSyncMsg":"11.7","ReceiveSharedChannelSyncMsg":"11.7","RegisterChannelGuard":"11.9","RegisterCollectionAndTopic":"7.6","RegisterCommand":"5.2","RegisterPluginForSharedChannels":"9.5","RegisterPropertyGroup":"10.10","RemovePlugin":"5.6","RemoveReaction":"5.3","RemoveTeamIcon":"5.6","RemoveUserCustomStatus":"6.2","RequestTrialLicense":"5.36","RestoreChannel":"11.10","RestoreGroup":"10.7","RevokeSession":"6.2","RevokeUserAccessToken":"5.38","RolesGrantPermission":"6.3","SaveAccessControlPolicy":"11.10","SaveConfig":"5.2","SavePluginConfig":"5.6","SearchChannels":"5.6","SearchPostsInTeam":"5.10","SearchPostsInTeamForUser":"5.26","SearchPropertyFields":"11.0","SearchPropertyValues":"11.0","SearchTeams":"5.8","SearchUsers":"5.6","SendEphemeralPost":"5.2","SendMail":"5.7","SendPushNotification":"9.0","SendToastMessage":"11.5","SetFileSearchableContent":"9.1","SetProfileImage":"5.6","SetTeamIcon":"5.6","SetUserStatusTimedDND":"5.35","ShareChannel":"9.5","SyncSharedChannel":"9.5","UninviteRemoteFromChannel":"9.5","UnregisterChannelGuard":"11.9","UnregisterCommand":"5.2","UnregisterPluginForSharedChannels":"9.5","UnregisterPluginRemoteForSharedChannels":"11.7","UnshareChannel":"9.5","UpdateBotActive":"5.10","UpdateChannel":"5.2","UpdateChannelMemberNotifications":"5.2","UpdateChannelMemberRoles":"5.2","UpdateChannelSidebarCategories":"5.38","UpdateCommand":"5.28","UpdateEphemeralPost":"5.2","UpdateGroup":"10.7","UpdateGroupSyncable":"10.7","UpdateOAuthApp":"5.38","UpdatePost":"5.2","UpdatePreferencesForUser":"5.26","UpdatePropertyField":"10.10","UpdatePropertyFieldOptions":"11.10","UpdatePropertyFields":"10.10","UpdatePropertyValue":"10.10","UpdatePropertyValues":"10.10","UpdateSharedChannel":"9.5","UpdateSharedChannelCursor":"9.5","UpdateTeam":"5.2","UpdateTeamMemberRoles":"5.2","UpdateUser":"5.2","UpdateUserActive":"5.8","UpdateUserAuth":"9.3","UpdateUserCustomStatus":"6.2","UpdateUserRoles":"9.8","UpdateUserStatus":"5.2","UploadData":"7.6","UploadFile":"5.6","UpsertGroupMember":"10.7","UpsertGroupMembers":"10.7","UpsertGroupSyncable":"10.7","UpsertPropertyValue":"10.10","UpsertPropertyValueWithOptions":"11.10","UpsertPropertyValues":"10.10","UpsertPropertyValuesWithOptions":"11.10"},"JL":{"ChannelHasBeenCreated":"5.2","ChannelMemberWillBeAdded":"11.7","ChannelWillBeArchived":"11.7","ChannelWillBeRestored":"11.9","ChannelWillBeUpdated":"11.9","ConfigurationWillBeSaved":"8.0","DraftWillBeUpserted":"11.9","EmailNotificationWillBeSent":"11.0","ExecuteCommand":"5.2","FileWillBeDownloaded":"11.5","FileWillBeUploaded":"5.2","GenerateSupportData":"9.8","Implemented":"5.2","MessageHasBeenDeleted":"9.1","MessageHasBeenPosted":"5.2","MessageHasBeenUpdated":"5.2","MessageWillBePosted":"5.2","MessageWillBeUpdated":"5.2","MessagesWillBeConsumed":"9.3","MessagesWillBeConsumedWithContext":"11.9","NotificationWillBePushed":"9.0","OnActivate":"5.2","OnCloudLimitsUpdated":"7.0","OnConfigurationChange":"5.2","OnDeactivate":"5.2","OnInstall":"6.5","OnLicenseChanged":"12.0","OnPluginClusterEvent":"5.36","OnSAMLLogin":"10.7","OnSendDailyTelemetry":"6.5","OnSharedChannelsAttachmentSyncMsg":"9.5","OnSharedChannelsPing":"9.5","OnSharedChannelsProfileImageSyncMsg":"9.5","OnSharedChannelsSyncMsg":"9.5","OnWebSocketConnect":"6.0","OnWebSocketDisconnect":"6.0","PreferencesHaveChanged":"9.5","ReactionHasBeenAdded":"5.30","ReactionHasBeenRemoved":"5.30","RunDataRetention":"6.4","ScheduledPostWillBeCreated":"11.9","ServeHTTP":"5.2","ServeMetrics":"9.2","TeamMemberWillBeAdded":"11.7","UserHasBeenCreated":"5.10","UserHasBeenDeactivated":"9.1","UserHasJoinedChannel":"5.2","UserHasJoinedTeam":"5.2","UserHasLeftChannel":"5.2","UserHasLeftTeam":"5.2","UserHasLoggedIn":"5.2","UserWillLogIn":"5.2","WebSocketMessageHasBeenPosted":"6.0"},"W2":{"F":{"IsEnterpriseReady":"6.2","GetUsersByIds":"9.10","SetUserStatusTimedDND":"5.37","SearchUsers":"5.8","GetGroupMemberUsers":"5.36","GetGroupsBySource":"5.36","UpdateEphemeralPost":"5.10","DeleteEphemeralPost":"5.12","SendToastMessage":"11.6","KVSetWithOptions":"5.18","RegisterCollectionAndTopic":"7.7","CreateUploadSession":"7.7","UploadData":"7.7","GetUploadSession":"7.7","LogAuditRec":"10.11","LogAuditRecWithLevel":"10.11","UnregisterPluginRemoteForSharedChannels":"11.7.1","EvaluateAccessControl":"11.11","SaveAccessControlPolicy":"11.11","GetAccessControlPolicy":"11.11","DeleteAccessControlPolicy":"11.11","CheckAccessControlExpression":"11.11","QueryUsersForAccessControlExpression":"11.11","GetAccessControlFieldsAutocomplete":"11.11","GetAccessControlVisualAST":"11.11","GetPropertyFieldOptions":"12.0","CreatePropertyFieldOptions":"12.0","UpdatePropertyFieldOptions":"12.0","DeletePropertyFieldOptions":"12.0"},"J":{"FileWillBeDownloaded":"11.6","ServeMetrics":"9.4","OnSharedChannelsAttachmentSyncMsg":"9.6","OnSharedChannelsProfileImageSyncMsg":"9.6"}},"zr":{"F":{"LoadPluginConfiguration":{"firstRelease":"5.2","how":"release tags"},"RegisterCommand":{"firstRelease":"5.2","how":"release tags"},"UnregisterCommand":{"firstRelease":"5.2","how":"release tags"},"CreateUser":{"firstRelease":"5.2","how":"release tags"},"DeleteUser":{"firstRelease":"5.2","how":"release tags"},"GetUser":{"firstRelease":"5.2","how":"release tags"},"GetUserByEmail":{"firstRelease":"5.2","how":"release tags"},"GetUserByUsername":{"firstRelease":"5.2","how":"release tags"},"UpdateUser":{"firstRelease":"5.2","how":"release tags"},"CreateTeam":{"firstRelease":"5.2","how":"release tags"},"DeleteTeam":{"firstRelease":"5.2","how":"release tags"},"GetTeam":{"firstRelease":"5.2","how":"release tags"},"GetTeamByName":{"firstRelease":"5.2","how":"release tags"},"UpdateTeam":{"firstRelease":"5.2","how":"release tags"},"CreateChannel":{"firstRelease":"5.2","how":"release tags"},"DeleteChannel":{"firstRelease":"5.2","how":"release tags"},"GetChannel":{"firstRelease":"5.2","how":"release tags"},"GetChannelByName":{"firstRelease":"5.2","how":"release tags"},"GetDirectChannel":{"firstRelease":"5.2","how":"release tags"},"GetGroupChannel":{"firstRelease":"5.2","how":"release tags"},"UpdateChannel":{"firstRelease":"5.2","how":"release tags"},"AddChannelMember":{"firstRelease":"5.2","how":"release tags"},"GetChannelMember":{"firstRelease":"5.2","how":"release tags"},"UpdateChannelMemberRoles":{"firstRelease":"5.2","how":"release tags"},"UpdateChannelMemberNotifications":{"firstRelease":"5.2","how":"release tags"},"DeleteChannelMember":{"firstRelease":"5.2","how":"release tags"},"CreatePost":{"firstRelease":"5.2","how":"release tags"},"DeletePost":{"firstRelease":"5.2","how":"release tags"},"GetPost":{"firstRelease":"5.2","how":"release tags"},"UpdatePost":{"firstRelease":"5.2","how":"release tags"},"GetSession":{"firstRelease":"5.2","how":"release tags"},"GetConfig":{"firstRelease":"5.2","how":"release tags"},"SaveConfig":{"firstRelease":"5.2","how":"release tags"},"GetUserStatus":{"firstRelease":"5.2","how":"release tags"},"GetUserStatusesByIds":{"firstRelease":"5.2","how":"release tags"},"UpdateUserStatus":{"firstRelease":"5.2","how":"release tags"},"GetTeams":{"firstRelease":"5.2","how":"release tags"},"CreateTeamMember":{"firstRelease":"5.2","how":"release tags"},"CreateTeamMembers":{"firstRelease":"5.2","how":"release tags"},"DeleteTeamMember":{"firstRelease":"5.2","how":"release tags"},"GetTeamMembers":{"firstRelease":"5.2","how":"release tags"},"GetTeamMember":{"firstRelease":"5.2","how":"release tags"},"UpdateTeamMemberRoles":{"firstRelease":"5.2","how":"release tags"},"GetPublicChannelsForTeam":{"firstRelease":"5.2","how":"release tags"},"GetChannelByNameForTeamName":{"firstRelease":"5.2","how":"release tags"},"SendEphemeralPost":{"firstRelease":"5.2","how":"release tags"},"CopyFileInfos":{"firstRelease":"5.2","how":"release tags"},"KVSet":{"firstRelease":"5.2","how":"release tags"},"KVGet":{"firstRelease":"5.2","how":"release tags"},"KVDelete":{"firstRelease":"5.2","how":"release tags"},"PublishWebSocketEvent":{"firstRelease":"5.2","how":"release tags"},"LogDebug":{"firstRelease":"5.2","how":"release tags"},"LogInfo":{"firstRelease":"5.2","how":"release tags"},"LogError":{"firstRelease":"5.2","how":"release tags"},"LogWarn":{"firstRelease":"5.2","how":"release tags"},"GetLDAPUserAttributes":{"firstRelease":"5.3","how":"release tags"},"AddReaction":{"firstRelease":"5.3","how":"release tags"},"RemoveReaction":{"firstRelease":"5.3","how":"release tags"},"GetReactions":{"firstRelease":"5.3","how":"release tags"},"GetFileInfo":{"firstRelease":"5.3","how":"release tags"},"ReadFile":{"firstRelease":"5.3","how":"release tags"},"HasPermissionTo":{"firstRelease":"5.3","how":"release tags"},"HasPermissionToTeam":{"firstRelease":"5.3","how":"release tags"},"HasPermissionToChannel":{"firstRelease":"5.3","how":"release tags"},"GetServerVersion":{"firstRelease":"5.4","how":"release tags"},"GetPluginConfig":{"firstRelease":"5.6","how":"release tags"},"SavePluginConfig":{"firstRelease":"5.6","how":"release tags"},"GetUsersByUsernames":{"firstRelease":"5.6","how":"release tags"},"GetUsersInTeam":{"firstRelease":"5.6","how":"release tags"},"GetTeamIcon":{"firstRelease":"5.6","how":"release tags"},"SetTeamIcon":{"firstRelease":"5.6","how":"release tags"},"RemoveTeamIcon":{"firstRelease":"5.6","how":"release tags"},"GetUsersInChannel":{"firstRelease":"5.6","how":"release tags"},"GetTeamsUnreadForUser":{"firstRelease":"5.6","how":"release tags"},"GetTeamsForUser":{"firstRelease":"5.6","how":"release tags"},"GetChannelsForTeamForUser":{"firstRelease":"5.6","how":"release tags"},"GetChannelStats":{"firstRelease":"5.6","how":"release tags"},"SearchChannels":{"firstRelease":"5.6","how":"release tags"},"GetChannelMembers":{"firstRelease":"5.6","how":"release tags"},"GetChannelMembersByIds":{"firstRelease":"5.6","how":"release tags"},"GetPostThread":{"firstRelease":"5.6","how":"release tags"},"GetPostsSince":{"firstRelease":"5.6","how":"release tags"},"GetPostsAfter":{"firstRelease":"5.6","how":"release tags"},"GetPostsBefore":{"firstRelease":"5.6","how":"release tags"},"GetPostsForChannel":{"firstRelease":"5.6","how":"release tags"},"GetProfileImage":{"firstRelease":"5.6","how":"release tags"},"SetProfileImage":{"firstRelease":"5.6","how":"release tags"},"GetEmojiList":{"firstRelease":"5.6","how":"release tags"},"GetEmojiByName":{"firstRelease":"5.6","how":"release tags"},"GetEmoji":{"firstRelease":"5.6","how":"release tags"},"GetFileLink":{"firstRelease":"5.6","how":"release tags"},"GetEmojiImage":{"firstRelease":"5.6","how":"release tags"},"UploadFile":{"firstRelease":"5.6","how":"release tags"},"OpenInteractiveDialog":{"firstRelease":"5.6","how":"release tags"},"GetPlugins":{"firstRelease":"5.6","how":"release tags"},"EnablePlugin":{"firstRelease":"5.6","how":"release tags"},"DisablePlugin":{"firstRelease":"5.6","how":"release tags"},"RemovePlugin":{"firstRelease":"5.6","how":"release tags"},"GetPluginStatus":{"firstRelease":"5.6","how":"release tags"},"KVSetWithExpiry":{"firstRelease":"5.6","how":"release tags"},"KVDeleteAll":{"firstRelease":"5.6","how":"release tags"},"KVList":{"firstRelease":"5.6","how":"release tags"},"SendMail":{"firstRelease":"5.7","how":"release tags"},"UpdateUserActive":{"firstRelease":"5.8","how":"release tags"},"SearchTeams":{"firstRelease":"5.8","how":"release tags"},"SearchUsers":{"firstRelease":"5.8","how":"release tags"},"GetTeamStats":{"firstRelease":"5.8","how":"release tags"},"GetFile":{"firstRelease":"5.8","how":"release tags"},"GetBundlePath":{"firstRelease":"5.10","how":"release tags"},"GetLicense":{"firstRelease":"5.10","how":"release tags"},"GetSystemInstallDate":{"firstRelease":"5.10","how":"release tags"},"GetDiagnosticId":{"firstRelease":"5.10","how":"release tags"},"GetUsers":{"firstRelease":"5.10","how":"release tags"},"GetTeamMembersForUser":{"firstRelease":"5.10","how":"release tags"},"SearchPostsInTeam":{"firstRelease":"5.10","how":"release tags"},"GetChannelMembersForUser":{"firstRelease":"5.10","how":"release tags"},"UpdateEphemeralPost":{"firstRelease":"5.10","how":"release tags"},"DeleteEphemeralPost":{"firstRelease":"5.10","how":"release tags","note":"second parameter became a post id string in 5.12; 5.10 and 5.11 took a post"},"CreateBot":{"firstRelease":"5.10","how":"release tags"},"PatchBot":{"firstRelease":"5.10","how":"release tags"},"GetBot":{"firstRelease":"5.10","how":"release tags"},"GetBots":{"firstRelease":"5.10","how":"release tags"},"UpdateBotActive":{"firstRelease":"5.10","how":"release tags"},"PermanentDeleteBot":{"firstRelease":"5.10","how":"release tags"},"KVCompareAndSet":{"firstRelease":"5.12","how":"release tags"},"GetBotIconImage":{"firstRelease":"5.14","how":"release tags","removed":true},"SetBotIconImage":{"firstRelease":"5.14","how":"release tags","removed":true},"DeleteBotIconImage":{"firstRelease":"5.14","how":"release tags","removed":true},"GetUnsanitizedConfig":{"firstRelease":"5.16","how":"release tags"},"KVCompareAndDelete":{"firstRelease":"5.16","how":"release tags"},"AddUserToChannel":{"firstRelease":"5.18","how":"release tags"},"GetGroup":{"firstRelease":"5.18","how":"release tags"},"GetGroupByName":{"firstRelease":"5.18","how":"release tags"},"GetGroupsForUser":{"firstRelease":"5.18","how":"release tags"},"InstallPlugin":{"firstRelease":"5.18","how":"release tags"},"KVSetWithOptions":{"firstRelease":"5.18","how":"release tags"},"PluginHTTP":{"firstRelease":"5.18","how":"release tags"},"CreateTeamMembersGracefully":{"firstRelease":"5.20","how":"release tags"},"GetFileInfos":{"firstRelease":"5.22","how":"release tags"},"ExecuteSlashCommand":{"firstRelease":"5.26","how":"release tags"},"GetPreferencesForUser":{"firstRelease":"5.26","how":"release tags"},"UpdatePreferencesForUser":{"firstRelease":"5.26","how":"release tags"},"DeletePreferencesForUser":{"firstRelease":"5.26","how":"release tags"},"SearchPostsInTeamForUser":{"firstRelease":"5.26","how":"release tags"},"PublishUserTyping":{"firstRelease":"5.26","how":"release tags"},"GetTelemetryId":{"firstRelease":"5.28","how":"release tags"},"CreateCommand":{"firstRelease":"5.28","how":"release tags"},"ListCommands":{"firstRelease":"5.28","how":"release tags"},"ListCustomCommands":{"firstRelease":"5.28","how":"release tags"},"ListPluginCommands":{"firstRelease":"5.28","how":"release tags"},"ListBuiltInCommands":{"firstRelease":"5.28","how":"release tags"},"GetCommand":{"firstRelease":"5.28","how":"release tags"},"UpdateCommand":{"firstRelease":"5.28","how":"release tags"},"DeleteCommand":{"firstRelease":"5.28","how":"release tags"},"GetGroupMemberUsers":{"firstRelease":"5.36","how":"release tags"},"GetGroupsBySource":{"firstRelease":"5.36","how":"release tags"},"PublishPluginClusterEvent":{"firstRelease":"5.36","how":"release tags"},"RequestTrialLicense":{"firstRelease":"5.36","how":"release tags"},"SetUserStatusTimedDND":{"firstRelease":"5.37","how":"release tags"},"CreateUserAccessToken":{"firstRelease":"5.38","how":"release tags"},"RevokeUserAccessToken":{"firstRelease":"5.38","how":"release tags"},"CreateChannelSidebarCategory":{"firstRelease":"5.38","how":"release tags"},"GetChannelSidebarCategories":{"firstRelease":"5.38","how":"release tags"},"UpdateChannelSidebarCategories":{"firstRelease":"5.38","how":"release tags"},"CreateOAuthApp":{"firstRelease":"5.38","how":"release tags"},"GetOAuthApp":{"firstRelease":"5.38","how":"release tags"},"UpdateOAuthApp":{"firstRelease":"5.38","how":"release tags"},"DeleteOAuthApp":{"firstRelease":"5.38","how":"release tags"},"IsEnterpriseReady":{"firstRelease":"6.2","how":"release tags"},"CreateSession":{"firstRelease":"6.2","how":"release tags"},"ExtendSessionExpiry":{"firstRelease":"6.2","how":"release tags"},"RevokeSession":{"firstRelease":"6.2","how":"release tags"},"UpdateUserCustomStatus":{"firstRelease":"6.2","how":"release tags"},"RemoveUserCustomStatus":{"firstRelease":"6.2","how":"release tags"},"RolesGrantPermission":{"firstRelease":"6.3","how":"release tags"},"GetCloudLimits":{"firstRelease":"7.0","how":"release tags"},"EnsureBotUser":{"firstRelease":"7.1","how":"release tags"},"RegisterCollectionAndTopic":{"firstRelease":"7.7","how":"release tags"},"CreateUploadSession":{"firstRelease":"7.7","how":"release tags"},"UploadData":{"firstRelease":"7.7","how":"release tags"},"GetUploadSession":{"firstRelease":"7.7","how":"release tags"},"SendPushNotification":{"firstRelease":"9.0","how":"release tags"},"SetFileSearchableContent":{"firstRelease":"9.1","how":"release tags"},"UpdateUserAuth":{"firstRelease":"9.3","how":"release tags"},"GetPreferenceForUser":{"firstRelease":"9.5","how":"release tags"},"PatchChannelMembersNotifications":{"firstRelease":"9.5","how":"release tags"},"RegisterPluginForSharedChannels":{"firstRelease":"9.5","how":"release tags"},"UnregisterPluginForSharedChannels":{"firstRelease":"9.5","how":"release tags"},"ShareChannel":{"firstRelease":"9.5","how":"release tags"},"UpdateSharedChannel":{"firstRelease":"9.5","how":"release tags"},"UnshareChannel":{"firstRelease":"9.5","how":"release tags"},"UpdateSharedChannelCursor":{"firstRelease":"9.5","how":"release tags"},"SyncSharedChannel":{"firstRelease":"9.5","how":"release tags"},"InviteRemoteToChannel":{"firstRelease":"9.5","how":"release tags"},"UninviteRemoteFromChannel":{"firstRelease":"9.5","how":"release tags"},"UpdateUserRoles":{"firstRelease":"9.8","how":"release tags"},"GetUsersByIds":{"firstRelease":"9.10","how":"release tags"},"UpsertGroupMember":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpsertGroupMembers":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetGroupByRemoteID":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"CreateGroup":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpdateGroup":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeleteGroup":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"RestoreGroup":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeleteGroupMember":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetGroupSyncable":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetGroupSyncables":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpsertGroupSyncable":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpdateGroupSyncable":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeleteGroupSyncable":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPluginID":{"firstRelease":"10.1","how":"master commit of 2024-08-26, after the 10.0 branch cut; no changelog entry"},"GetGroups":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"CreateDefaultSyncableMemberships":{"firstRelease":"10.9","how":"master commit bfe90c3704 of 2025-05-21 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeleteGroupConstrainedMemberships":{"firstRelease":"10.9","how":"master commit bfe90c3704 of 2025-05-21 (fork history) fits the annotated release and changelog (mattermost/docs)"},"CreatePropertyField":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPropertyField":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPropertyFields":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpdatePropertyField":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeletePropertyField":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"SearchPropertyFields":{"firstRelease":"11.0","how":"name first appears in 10.10 (master 2025-06-10) with an extra targetID parameter; the present signature dates from master 2025-09-11, the last commit before the 11.0 branch cut"},"CountPropertyFields":{"firstRelease":"11.0","how":"master commit d15b933888 of 2025-09-11 (fork history) fits the annotated release and changelog (mattermost/docs)"},"CountPropertyFieldsForTarget":{"firstRelease":"11.0","how":"master commit d15b933888 of 2025-09-11 (fork history) fits the annotated release and changelog (mattermost/docs)"},"CreatePropertyValue":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPropertyValue":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPropertyValues":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpdatePropertyValue":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpsertPropertyValue":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeletePropertyValue":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"SearchPropertyValues":{"firstRelease":"11.0","how":"name first appears in 10.10 (master 2025-06-10) with an extra targetID parameter; the present signature dates from master 2025-09-11, the last commit before the 11.0 branch cut"},"RegisterPropertyGroup":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPropertyGroup":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"GetPropertyFieldByName":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpdatePropertyFields":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpdatePropertyValues":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"UpsertPropertyValues":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeletePropertyValuesForTarget":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"DeletePropertyValuesForField":{"firstRelease":"10.10","how":"master commit 731bd7c414 of 2025-06-10 (fork history) fits the annotated release and changelog (mattermost/docs)"},"LogAuditRec":{"firstRelease":"10.11","how":"master commit aaa62a40ae of 2025-06-25, after the 10.10 branch cut (about 2025-06-11); changelog (mattermost/docs) lists it under 10.11"},"LogAuditRecWithLevel":{"firstRelease":"10.11","how":"master commit aaa62a40ae of 2025-06-25, after the 10.10 branch cut (about 2025-06-11); changelog (mattermost/docs) lists it under 10.11"},"SendToastMessage":{"firstRelease":"11.6","how":"changelog (mattermost/docs) under 11.6; absent from a fork snapshot at version 11.5.0"},"ReceiveSharedChannelSyncMsg":{"firstRelease":"11.7","how":"changelog (mattermost/docs)"},"ReceiveSharedChannelAttachmentSyncMsg":{"firstRelease":"11.7","how":"changelog (mattermost/docs)"},"ReceiveSharedChannelProfileImageSyncMsg":{"firstRelease":"11.7","how":"changelog (mattermost/docs)"},"UnregisterPluginRemoteForSharedChannels":{"firstRelease":"11.7.1","how":"changelog (mattermost/docs): backported in 11.7.1 (cherry-pick pull request #36597 of 2026-05-16), first minor release with it is 11.8"},"RegisterChannelGuard":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"UnregisterChannelGuard":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"UpsertPropertyValuesWithOptions":{"firstRelease":"11.10","how":"changelog (mattermost/docs); cherry-picked to release-11.10 on 2026-07-16 (pull request #37543)"},"UpsertPropertyValueWithOptions":{"firstRelease":"11.10","how":"changelog (mattermost/docs); cherry-picked to release-11.10 on 2026-07-16 (pull request #37543)"},"DeletePropertyValueWithOptions":{"firstRelease":"11.10","how":"changelog (mattermost/docs); cherry-picked to release-11.10 on 2026-07-16 (pull request #37543)"},"DeletePropertyValuesForTargetWithOptions":{"firstRelease":"11.10","how":"changelog (mattermost/docs); cherry-picked to release-11.10 on 2026-07-16 (pull request #37543)"},"DeletePropertyValuesForFieldWithOptions":{"firstRelease":"11.10","how":"changelog (mattermost/docs); cherry-picked to release-11.10 on 2026-07-16 (pull request #37543)"},"EvaluateAccessControl":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"SaveAccessControlPolicy":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"GetAccessControlPolicy":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"DeleteAccessControlPolicy":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"CheckAccessControlExpression":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"QueryUsersForAccessControlExpression":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"GetAccessControlFieldsAutocomplete":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"GetAccessControlVisualAST":{"firstRelease":"11.11","confidence":"low","how":"annotated 11.10, but pull request #37509 was opened 2026-07-15 (release-11.10 was already cut by 2026-07-16), no cherry-pick or 11.10 changelog entry found, and the consumer (mattermost-plugin-agents #971) says 11.11; another agents pull request (#973) says 11.10"},"RestoreChannel":{"firstRelease":"11.10","confidence":"medium","how":"annotation only; pull request #37321 opened 2026-07-01, merged, release note NONE; merge date versus the 11.10 branch cut not known"},"GetChannelOfType":{"firstRelease":"11.10","confidence":"medium","how":"annotation only; pull request #37321 opened 2026-07-01, merged, release note NONE; merge date versus the 11.10 branch cut not known"},"HasPermissionToFileAction":{"firstRelease":"12.0","confidence":"medium","how":"mattermost/mattermost pull request #38321; changelog 12.0 (session-scoped file action policy checks)"},"GetPropertyFieldOptions":{"firstRelease":"12.0","confidence":"medium","how":"the wrapper’s comment says 11.10, but pull request #37851 is of 2026-08-05, after the 11.10 branch cut, and changelog 12.0 names the plugin API methods for options of attributes"},"CreatePropertyFieldOptions":{"firstRelease":"12.0","confidence":"medium","how":"the wrapper’s comment says 11.10, but pull request #37851 is of 2026-08-05, after the 11.10 branch cut, and changelog 12.0 names the plugin API methods for options of attributes"},"UpdatePropertyFieldOptions":{"firstRelease":"12.0","confidence":"medium","how":"the wrapper’s comment says 11.10, but pull request #37851 is of 2026-08-05, after the 11.10 branch cut, and changelog 12.0 names the plugin API methods for options of attributes"},"DeletePropertyFieldOptions":{"firstRelease":"12.0","confidence":"medium","how":"the wrapper’s comment says 11.10, but pull request #37851 is of 2026-08-05, after the 11.10 branch cut, and changelog 12.0 names the plugin API methods for options of attributes"}},"J":{"OnActivate":{"firstRelease":"5.2","how":"release tags"},"OnDeactivate":{"firstRelease":"5.2","how":"release tags"},"OnConfigurationChange":{"firstRelease":"5.2","how":"release tags"},"ServeHTTP":{"firstRelease":"5.2","how":"release tags"},"ExecuteCommand":{"firstRelease":"5.2","how":"release tags"},"MessageWillBePosted":{"firstRelease":"5.2","how":"release tags"},"MessageWillBeUpdated":{"firstRelease":"5.2","how":"release tags"},"MessageHasBeenPosted":{"firstRelease":"5.2","how":"release tags"},"MessageHasBeenUpdated":{"firstRelease":"5.2","how":"release tags"},"Implemented":{"firstRelease":"5.2","how":"release tags"},"ChannelHasBeenCreated":{"firstRelease":"5.2","how":"release tags"},"UserHasJoinedChannel":{"firstRelease":"5.2","how":"release tags"},"UserHasLeftChannel":{"firstRelease":"5.2","how":"release tags"},"UserHasJoinedTeam":{"firstRelease":"5.2","how":"release tags"},"UserHasLeftTeam":{"firstRelease":"5.2","how":"release tags"},"UserWillLogIn":{"firstRelease":"5.2","how":"release tags"},"UserHasLoggedIn":{"firstRelease":"5.2","how":"release tags"},"FileWillBeUploaded":{"firstRelease":"5.2","how":"release tags"},"UserHasBeenCreated":{"firstRelease":"5.10","how":"release tags"},"ReactionHasBeenAdded":{"firstRelease":"5.30","how":"release tags"},"ReactionHasBeenRemoved":{"firstRelease":"5.30","how":"release tags"},"OnPluginClusterEvent":{"firstRelease":"5.36","how":"release tags"},"OnWebSocketConnect":{"firstRelease":"6.0","how":"release tags"},"OnWebSocketDisconnect":{"firstRelease":"6.0","how":"release tags"},"WebSocketMessageHasBeenPosted":{"firstRelease":"6.0","how":"release tags"},"RunDataRetention":{"firstRelease":"6.4","how":"release tags"},"OnInstall":{"firstRelease":"6.5","how":"release tags"},"OnSendDailyTelemetry":{"firstRelease":"6.5","how":"release tags"},"OnCloudLimitsUpdated":{"firstRelease":"7.0","how":"release tags"},"UserHasPermissionToCollection":{"firstRelease":"7.7","how":"release tags","removed":true},"GetAllCollectionIDsForUser":{"firstRelease":"7.7","how":"release tags","removed":true},"GetAllUserIdsForCollection":{"firstRelease":"7.7","how":"release tags","removed":true},"GetTopicRedirect":{"firstRelease":"7.7","how":"release tags","removed":true},"GetCollectionMetadataByIds":{"firstRelease":"7.7","how":"release tags","removed":true},"GetTopicMetadataByIds":{"firstRelease":"7.7","how":"release tags","removed":true},"ConfigurationWillBeSaved":{"firstRelease":"8.0","how":"release tags"},"NotificationWillBePushed":{"firstRelease":"9.0","how":"release tags"},"MessageHasBeenDeleted":{"firstRelease":"9.1","how":"release tags"},"UserHasBeenDeactivated":{"firstRelease":"9.1","how":"release tags"},"MessagesWillBeConsumed":{"firstRelease":"9.3","how":"release tags"},"ServeMetrics":{"firstRelease":"9.4","how":"release tags"},"OnSharedChannelsSyncMsg":{"firstRelease":"9.5","how":"release tags"},"OnSharedChannelsPing":{"firstRelease":"9.5","how":"release tags"},"PreferencesHaveChanged":{"firstRelease":"9.5","how":"release tags"},"OnSharedChannelsAttachmentSyncMsg":{"firstRelease":"9.6","how":"release tags"},"OnSharedChannelsProfileImageSyncMsg":{"firstRelease":"9.6","how":"release tags"},"GenerateSupportData":{"firstRelease":"9.8","how":"release tags"},"EmailNotificationWillBeSent":{"firstRelease":"11.0","how":"changelog (mattermost/docs) under 11.0; on master since 2025-08-05, so 10.12 cannot be excluded, but 10.12\'s changelog does not list it"},"OnSAMLLogin":{"firstRelease":"10.7","how":"master commit ccd8a60168 of 2025-03-13 (fork history) fits the annotated release and changelog (mattermost/docs)"},"FileWillBeDownloaded":{"firstRelease":"11.6","how":"changelog (mattermost/docs) under 11.6; absent from a fork snapshot at version 11.5.0"},"ChannelMemberWillBeAdded":{"firstRelease":"11.7","how":"changelog (mattermost/docs)"},"TeamMemberWillBeAdded":{"firstRelease":"11.7","how":"changelog (mattermost/docs)"},"ChannelWillBeArchived":{"firstRelease":"11.7","how":"changelog (mattermost/docs)"},"MessagesWillBeConsumedWithContext":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"ChannelWillBeUpdated":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"ChannelWillBeRestored":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"ScheduledPostWillBeCreated":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"DraftWillBeUpserted":{"firstRelease":"11.9","how":"changelog (mattermost/docs)"},"OnLicenseChanged":{"firstRelease":"12.0","how":"mattermost/mattermost pull request #37871 (its comment says 12.0); changelog 12.0"}}},"tx":{"AddChannelsToRetentionPolicy":"11.11","MoveThreadsToBackingChannel":"11.11","RemoveChannelsFromRetentionPolicy":"11.11"},"Z8":{"DeleteBotIconImage":"6.0","GetBotIconImage":"6.0","SetBotIconImage":"6.0"},"nR":{"GetAllCollectionIDsForUser":"8.1","GetAllUserIdsForCollection":"8.1","GetCollectionMetadataByIds":"8.1","GetTopicMetadataByIds":"8.1","GetTopicRedirect":"8.1","UserHasPermissionToCollection":"8.1"},"pN":{"DeleteBotIconImage":"5.14","GetAllCollectionIDsForUser":"7.7","GetAllUserIdsForCollection":"7.7","GetBotIconImage":"5.14","GetCollectionMetadataByIds":"7.7","GetTopicMetadataByIds":"7.7","GetTopicRedirect":"7.7","SetBotIconImage":"5.14","UserHasPermissionToCollection":"7.7"},"f8":{"RegisterCollectionAndTopic":"still in the interface, does nothing since the collection hooks went in 8.1"},"AQ":[{"kind":"api","name":"GetPublicChannelsForTeam","changedIn":"5.6","beforeParams":["string","int","int"],"beforeReturns":["*model.ChannelList","*model.AppError"],"afterParams":["string","int","int"],"afterReturns":["[]*model.Channel","*model.AppError"],"wire":"same","source":"release tags"},{"kind":"api","name":"DeleteEphemeralPost","changedIn":"5.12","beforeParams":["string","*model.Post"],"beforeReturns":[],"afterParams":["string","string"],"afterReturns":[],"wire":"fails","from":"5.2","source":"release tags"},{"kind":"api","name":"GetGroupByName","changedIn":"5.24","beforeParams":["string"],"beforeReturns":["*model.Group","*model.AppError"],"afterParams":["string","model.GroupSearchOpts"],"afterReturns":["*model.Group","*model.AppError"],"wire":"same","source":"release tags"},{"kind":"api","name":"GetGroupByName","changedIn":"5.25","beforeParams":["string","model.GroupSearchOpts"],"beforeReturns":["*model.Group","*model.AppError"],"afterParams":["string"],"afterReturns":["*model.Group","*model.AppError"],"wire":"same","source":"release tags"},{"kind":"api","name":"GetChannelMembers","changedIn":"6.0","beforeParams":["string","int","int"],"beforeReturns":["*model.ChannelMembers","*model.AppError"],"afterParams":["string","int","int"],"afterReturns":["model.ChannelMembers","*model.AppError"],"wire":"same","source":"release tags"},{"kind":"api","name":"GetChannelMembersByIds","changedIn":"6.0","beforeParams":["string","[]string"],"beforeReturns":["*model.ChannelMembers","*model.AppError"],"afterParams":["string","[]string"],"afterReturns":["model.ChannelMembers","*model.AppError"],"wire":"same","source":"release tags"},{"kind":"api","name":"InviteRemoteToChannel","changedIn":"9.6","beforeParams":["string","string","string"],"beforeReturns":["error"],"afterParams":["string","string","string","bool"],"afterReturns":["error"],"wire":"same","source":"release tags"},{"kind":"api","name":"SearchPropertyFields","changedIn":"11.0","beforeParams":["string","string","model.PropertyFieldSearchOpts"],"beforeReturns":["[]*model.PropertyField","error"],"afterParams":["string","model.PropertyFieldSearchOpts"],"afterReturns":["[]*model.PropertyField","error"],"wire":"fails","from":"10.10","source":"name since master commit 731bd7c414 of 2025-06-10 with a targetID; present form since master commit d15b933888 of 2025-09-11, before the 11.0 branch cut"},{"kind":"api","name":"SearchPropertyValues","changedIn":"11.0","beforeParams":["string","string","model.PropertyValueSearchOpts"],"beforeReturns":["[]*model.PropertyValue","error"],"afterParams":["string","model.PropertyValueSearchOpts"],"afterReturns":["[]*model.PropertyValue","error"],"wire":"fails","from":"10.10","source":"name since master commit 731bd7c414 of 2025-06-10 with a targetID; present form since master commit d15b933888 of 2025-09-11, before the 11.0 branch cut"}],"_$":{"vX":{"CheckRequiredServerConfiguration":{"annotated":"5.2","firstSeen":"5.20"},"EnsureBot":{"annotated":"5.10","firstSeen":"5.12"},"GetPluginAssetURL":{"annotated":"5.2","firstSeen":"5.22"},"InstallPluginFromURL":{"annotated":"5.18","firstSeen":"5.20"},"KVCompareAndDeleteJSON":{"annotated":"5.16","firstSeen":"5.16"},"KVCompareAndSetJSON":{"annotated":"5.12","firstSeen":"5.14"},"KVGetJSON":{"annotated":"5.2","firstSeen":"5.14"},"KVListWithOptions":{"annotated":"5.6","firstSeen":"5.22"},"KVSetJSON":{"annotated":"5.2","firstSeen":"5.14"},"KVSetWithExpiryJSON":{"annotated":"5.6","firstSeen":"5.14"},"ShouldProcessMessage":{"annotated":"5.2","firstSeen":"5.18"}}},"Mz":{"HasPermissionToFileAction":{"patches":["11.7.12","11.9.3","11.10.3","11.11.1"],"source":"cherry-picks #38463 (11.7), #38459 (11.9) and #38462 (11.10) were merged on 2026-09-15, a week after 11.7.11, 11.9.2 and 11.10.2 were prepared (#38388); #38324 asked for 11.11. The numbers are the next patches after that day"}}}');

/***/ }),

/***/ 3014:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Plugin manifest","description":"A plugin\'s manifest as Go decodes it: the fields that the server reads; a field of a wrong type is left out.","$comment":"Types and values that the server\'s Manifest.IsValid asks for (server/public/model/manifest.go; see manifest-fields.json for the commits). Unknown keys are allowed here: the server ignores them. x-since fields stand in manifest-fields.json.","type":"object","required":["id","name"],"properties":{"id":{"type":"string","pattern":"^[a-zA-Z0-9_.-]{3,190}$"},"name":{"type":"string","pattern":"[^\\\\s\\\\u0085]|\\\\ufeff"},"description":{"type":"string"},"homepage_url":{"type":"string"},"support_url":{"type":"string"},"release_notes_url":{"type":"string"},"icon_path":{"type":"string"},"version":{"type":"string"},"min_server_version":{"type":"string"},"server":{"description":"The part that runs beside the server.","type":"object","properties":{"executables":{"description":"Files by platform, as in linux-amd64.","type":"object","additionalProperties":{"type":"string"}},"executable":{"description":"One file for every platform: the old form.","type":"string"}}},"webapp":{"description":"The part that runs in the web app.","type":"object","properties":{"bundle_path":{"type":"string"}}},"settings_schema":{"description":"What the System Console shows of the plugin.","type":"object","properties":{"header":{"type":"string"},"footer":{"type":"string"},"settings":{"type":"array","items":{"$ref":"#/definitions/setting"}},"sections":{"type":"array","items":{"$ref":"#/definitions/section"}}}},"props":{"description":"Free-form data.","type":"object","additionalProperties":true}},"definitions":{"setting":{"description":"A setting of the plugin in the System Console.","type":"object","required":["type"],"properties":{"key":{"type":"string"},"display_name":{"type":"string"},"type":{"type":"string","enum":["bool","dropdown","generated","radio","text","longtext","number","username","custom"]},"help_text":{"type":"string"},"regenerate_help_text":{"description":"Goes only with the type generated.","type":"string"},"placeholder":{"type":"string"},"default":{},"options":{"type":"array","items":{"$ref":"#/definitions/settingOption"}},"hosting":{"description":"Where the setting is shown: on-prem or cloud; everywhere where it is left out.","type":"string"},"secret":{"description":"Whether the value is masked.","type":"boolean"}}},"section":{"description":"A group of settings under a title; servers that know sections read no other settings beside them.","type":"object","required":["key"],"properties":{"key":{"type":"string","pattern":"[\\\\s\\\\S]"},"title":{"type":"string"},"subtitle":{"type":"string"},"settings":{"type":"array","items":{"$ref":"#/definitions/setting"}},"header":{"type":"string"},"footer":{"type":"string"},"custom":{"type":"boolean"},"fallback":{"type":"boolean"}}},"settingOption":{"description":"What can be chosen in a setting of the type radio or dropdown.","type":"object","required":["display_name","value"],"properties":{"display_name":{"type":"string","pattern":"[\\\\s\\\\S]"},"value":{"type":"string","pattern":"[\\\\s\\\\S]"}}}}}');

/***/ }),

/***/ 5319:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"pd":{"Bot":"BotService","Channel":"ChannelService","Cluster":"ClusterService","Configuration":"ConfigurationService","SlashCommand":"SlashCommandService","OAuth":"OAuthService","Emoji":"EmojiService","File":"FileService","Frontend":"FrontendService","Group":"GroupService","KV":"KVService","Log":"LogService","Mail":"MailService","Plugin":"PluginService","Post":"PostService","Property":"PropertyService","Session":"SessionService","Store":"StoreService","System":"SystemService","Team":"TeamService","User":"UserService","Audit":"AuditService"},"vX":{"Audit.Record":{"calls":["LogAuditRec"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.11","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Audit.RecordWithLevel":{"calls":["LogAuditRecWithLevel"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.11","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Bot.Create":{"calls":["CreateBot"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Bot.DeletePermanently":{"calls":["PermanentDeleteBot"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Bot.EnsureBot":{"calls":["EnsureBotUser","GetBundlePath","GetServerVersion","SetProfileImage"],"annotated":"5.10","maxOfCalls":"7.1","min":"5.10","recommended":"7.1","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Bot.Get":{"calls":["GetBot"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Bot.List":{"calls":["GetBots"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Bot.Patch":{"calls":["PatchBot"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Bot.UpdateActive":{"calls":["UpdateBotActive"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.AddMember":{"calls":["AddChannelMember"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.AddUser":{"calls":["AddUserToChannel"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.Create":{"calls":["CreateChannel","GetChannel","GetConfig"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.CreateSidebarCategory":{"calls":["CreateChannelSidebarCategory"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.Delete":{"calls":["DeleteChannel"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.DeleteMember":{"calls":["DeleteChannelMember"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.Get":{"calls":["GetChannel"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetByName":{"calls":["GetChannelByName"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetByNameForTeamName":{"calls":["GetChannelByNameForTeamName"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetChannelOfType":{"calls":["GetChannelOfType"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Channel.GetChannelStats":{"calls":["GetChannelStats"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetDirect":{"calls":["GetDirectChannel"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetGroup":{"calls":["GetGroupChannel"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetMember":{"calls":["GetChannelMember"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.GetSidebarCategories":{"calls":["GetChannelSidebarCategories"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.ListForTeamForUser":{"calls":["GetChannelsForTeamForUser"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.ListMembers":{"calls":["GetChannelMembers"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.ListMembersByIDs":{"calls":["GetChannelMembersByIds"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.ListMembersForUser":{"calls":["GetChannelMembersForUser"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.ListPublicChannelsForTeam":{"calls":["GetPublicChannelsForTeam"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.Restore":{"calls":["RestoreChannel"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Channel.Search":{"calls":["SearchChannels"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.Update":{"calls":["UpdateChannel"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.UpdateChannelMemberNotifications":{"calls":["UpdateChannelMemberNotifications"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.UpdateChannelMemberRoles":{"calls":["UpdateChannelMemberRoles"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Channel.UpdateSidebarCategories":{"calls":["UpdateChannelSidebarCategories"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Cluster.PublishPluginEvent":{"calls":["PublishPluginClusterEvent"],"annotated":"5.36","maxOfCalls":"5.36","min":"5.36","recommended":"5.36","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Configuration.CheckRequiredServerConfiguration":{"calls":["GetConfig"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost-plugin-api"]},"Configuration.GetConfig":{"calls":["GetConfig"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Configuration.GetPluginConfig":{"calls":["GetPluginConfig"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Configuration.GetUnsanitizedConfig":{"calls":["GetUnsanitizedConfig"],"annotated":"5.16","maxOfCalls":"5.16","min":"5.16","recommended":"5.16","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Configuration.LoadPluginConfiguration":{"calls":["LoadPluginConfiguration"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Configuration.SaveConfig":{"calls":["SaveConfig"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Configuration.SavePluginConfig":{"calls":["SavePluginConfig"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Emoji.Get":{"calls":["GetEmoji"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Emoji.GetByName":{"calls":["GetEmojiByName"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Emoji.GetImage":{"calls":["GetEmojiImage"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Emoji.List":{"calls":["GetEmojiList"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"File.CopyInfos":{"calls":["CopyFileInfos"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"File.Get":{"calls":["GetFile"],"annotated":"5.8","maxOfCalls":"5.8","min":"5.8","recommended":"5.8","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"File.GetByPath":{"calls":["ReadFile"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"File.GetInfo":{"calls":["GetFileInfo"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"File.GetLink":{"calls":["GetFileLink"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"File.SetSearchableContent":{"calls":["SetFileSearchableContent"],"annotated":"9.1","maxOfCalls":"9.1","min":"9.1","recommended":"9.1","in":["mattermost/mattermost server/public/pluginapi"]},"File.Upload":{"calls":["UploadFile"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Frontend.OpenInteractiveDialog":{"calls":["OpenInteractiveDialog"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Frontend.PublishWebSocketEvent":{"calls":["PublishWebSocketEvent"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Frontend.SendToastMessage":{"calls":["SendToastMessage"],"annotated":"11.5","maxOfCalls":"11.5","min":"11.5","recommended":"11.6","in":["mattermost/mattermost server/public/pluginapi"]},"Group.Create":{"calls":["CreateGroup"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.CreateDefaultSyncableMemberships":{"calls":["CreateDefaultSyncableMemberships"],"annotated":"10.9","maxOfCalls":"10.9","min":"10.9","recommended":"10.9","in":["mattermost/mattermost server/public/pluginapi"]},"Group.Delete":{"calls":["DeleteGroup"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.DeleteGroupConstrainedMemberships":{"calls":["DeleteGroupConstrainedMemberships"],"annotated":"10.9","maxOfCalls":"10.9","min":"10.9","recommended":"10.9","in":["mattermost/mattermost server/public/pluginapi"]},"Group.DeleteMember":{"calls":["DeleteGroupMember"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.DeleteSyncable":{"calls":["DeleteGroupSyncable"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.Get":{"calls":["GetGroup"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Group.GetByName":{"calls":["GetGroupByName"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Group.GetByRemoteID":{"calls":["GetGroupByRemoteID"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.GetBySource":{"calls":["GetGroupsBySource"],"annotated":"5.35","maxOfCalls":"5.35","min":"5.35","recommended":"5.36","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Group.GetGroups":{"calls":["GetGroups"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.GetMemberUsers":{"calls":["GetGroupMemberUsers"],"annotated":"5.35","maxOfCalls":"5.35","min":"5.35","recommended":"5.36","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Group.GetSyncable":{"calls":["GetGroupSyncable"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.GetSyncables":{"calls":["GetGroupSyncables"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.ListForUser":{"calls":["GetGroupsForUser"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Group.Restore":{"calls":["RestoreGroup"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.Update":{"calls":["UpdateGroup"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.UpdateSyncable":{"calls":["UpdateGroupSyncable"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.UpsertMember":{"calls":["UpsertGroupMember"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.UpsertMembers":{"calls":["UpsertGroupMembers"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"Group.UpsertSyncable":{"calls":["UpsertGroupSyncable"],"annotated":"10.7","maxOfCalls":"10.7","min":"10.7","recommended":"10.7","in":["mattermost/mattermost server/public/pluginapi"]},"KV.CompareAndDelete":{"calls":["KVSetWithOptions"],"annotated":"5.18","maxOfCalls":"5.20","min":"5.18","recommended":"5.18","in":["mattermost-plugin-api"]},"KV.CompareAndSet":{"calls":["KVSetWithOptions"],"annotated":"5.18","maxOfCalls":"5.20","min":"5.18","recommended":"5.18","in":["mattermost-plugin-api"]},"KV.Delete":{"calls":["KVSetWithOptions"],"annotated":"5.18","maxOfCalls":"5.20","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"KV.DeleteAll":{"calls":["KVDeleteAll"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"KV.Get":{"calls":["KVGet"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"KV.ListKeys":{"calls":["KVList"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"KV.Set":{"calls":["KVSetWithOptions"],"annotated":"5.18","maxOfCalls":"5.20","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"KV.SetAtomicWithRetries":{"calls":["KVGet","KVSetWithOptions"],"annotated":"5.18","maxOfCalls":"5.20","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"KV.SetWithExpiry":{"calls":["KVSetWithOptions"],"annotated":"5.18","maxOfCalls":"5.20","min":"5.18","recommended":"5.18","in":["mattermost-plugin-api"]},"Log.Debug":{"calls":["LogDebug"],"annotated":null,"maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Log.Error":{"calls":["LogError"],"annotated":null,"maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Log.Info":{"calls":["LogInfo"],"annotated":null,"maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Log.Warn":{"calls":["LogWarn"],"annotated":null,"maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Mail.Send":{"calls":["SendMail"],"annotated":"5.7","maxOfCalls":"5.7","min":"5.7","recommended":"5.7","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"OAuth.Create":{"calls":["CreateOAuthApp"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"OAuth.Delete":{"calls":["DeleteOAuthApp"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"OAuth.Get":{"calls":["GetOAuthApp"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"OAuth.Update":{"calls":["UpdateOAuthApp"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.Disable":{"calls":["DisablePlugin"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.Enable":{"calls":["EnablePlugin"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.GetPluginStatus":{"calls":["GetPluginStatus"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.HTTP":{"calls":["PluginHTTP"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.Install":{"calls":["InstallPlugin"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.InstallPluginFromURL":{"calls":["GetServerVersion","InstallPlugin"],"annotated":"5.18","maxOfCalls":"5.18","min":"5.18","recommended":"5.18","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.List":{"calls":["GetPlugins"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Plugin.Remove":{"calls":["RemovePlugin"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.AddReaction":{"calls":["AddReaction"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.CreatePost":{"calls":["CreatePost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.DM":{"calls":["CreatePost","GetDirectChannel"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.DeleteEphemeralPost":{"calls":["DeleteEphemeralPost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.12","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.DeletePost":{"calls":["DeletePost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetPost":{"calls":["GetPost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetPostThread":{"calls":["GetPostThread"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetPostsAfter":{"calls":["GetPostsAfter"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetPostsBefore":{"calls":["GetPostsBefore"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetPostsForChannel":{"calls":["GetPostsForChannel"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetPostsSince":{"calls":["GetPostsSince"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.GetReactions":{"calls":["GetReactions"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.RemoveReaction":{"calls":["RemoveReaction"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.SearchPostsInTeam":{"calls":["SearchPostsInTeam"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.SendEphemeralPost":{"calls":["SendEphemeralPost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.ShouldProcessMessage":{"calls":["GetChannel","GetUser","KVGet"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.UpdateEphemeralPost":{"calls":["UpdateEphemeralPost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Post.UpdatePost":{"calls":["UpdatePost"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Property.CountPropertyFields":{"calls":["CountPropertyFields"],"annotated":"11.0","maxOfCalls":"11.0","min":"11.0","recommended":"11.0","in":["mattermost/mattermost server/public/pluginapi"]},"Property.CountPropertyFieldsForTarget":{"calls":["CountPropertyFieldsForTarget"],"annotated":"11.0","maxOfCalls":"11.0","min":"11.0","recommended":"11.0","in":["mattermost/mattermost server/public/pluginapi"]},"Property.CreatePropertyField":{"calls":["CreatePropertyField"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.CreatePropertyFieldOptions":{"calls":["CreatePropertyFieldOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"12.0","in":["mattermost/mattermost server/public/pluginapi (after 11.10)"]},"Property.CreatePropertyValue":{"calls":["CreatePropertyValue"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.DeletePropertyField":{"calls":["DeletePropertyField"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.DeletePropertyFieldOptions":{"calls":["DeletePropertyFieldOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"12.0","in":["mattermost/mattermost server/public/pluginapi (after 11.10)"]},"Property.DeletePropertyValue":{"calls":["DeletePropertyValue"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.DeletePropertyValueWithOptions":{"calls":["DeletePropertyValueWithOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Property.DeletePropertyValuesForField":{"calls":["DeletePropertyValuesForField"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.DeletePropertyValuesForFieldWithOptions":{"calls":["DeletePropertyValuesForFieldWithOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Property.DeletePropertyValuesForTarget":{"calls":["DeletePropertyValuesForTarget"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.DeletePropertyValuesForTargetWithOptions":{"calls":["DeletePropertyValuesForTargetWithOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Property.GetPropertyField":{"calls":["GetPropertyField"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.GetPropertyFieldByName":{"calls":["GetPropertyFieldByName"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.GetPropertyFieldOptions":{"calls":["GetPropertyFieldOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"12.0","in":["mattermost/mattermost server/public/pluginapi (after 11.10)"]},"Property.GetPropertyFields":{"calls":["GetPropertyFields"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.GetPropertyGroup":{"calls":["GetPropertyGroup"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.GetPropertyValue":{"calls":["GetPropertyValue"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.GetPropertyValues":{"calls":["GetPropertyValues"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.RegisterPropertyGroup":{"calls":["RegisterPropertyGroup"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.SearchPropertyFields":{"calls":["SearchPropertyFields"],"annotated":"11.0","maxOfCalls":"11.0","min":"11.0","recommended":"11.0","in":["mattermost/mattermost server/public/pluginapi"]},"Property.SearchPropertyValues":{"calls":["SearchPropertyValues"],"annotated":"11.0","maxOfCalls":"11.0","min":"11.0","recommended":"11.0","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpdatePropertyField":{"calls":["UpdatePropertyField"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpdatePropertyFieldOptions":{"calls":["UpdatePropertyFieldOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"12.0","in":["mattermost/mattermost server/public/pluginapi (after 11.10)"]},"Property.UpdatePropertyFields":{"calls":["UpdatePropertyFields"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpdatePropertyValue":{"calls":["UpdatePropertyValue"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpdatePropertyValues":{"calls":["UpdatePropertyValues"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpsertPropertyValue":{"calls":["UpsertPropertyValue"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpsertPropertyValueWithOptions":{"calls":["UpsertPropertyValueWithOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Property.UpsertPropertyValues":{"calls":["UpsertPropertyValues"],"annotated":"10.10","maxOfCalls":"10.10","min":"10.10","recommended":"10.10","in":["mattermost/mattermost server/public/pluginapi"]},"Property.UpsertPropertyValuesWithOptions":{"calls":["UpsertPropertyValuesWithOptions"],"annotated":"11.10","maxOfCalls":"11.10","min":"11.10","recommended":"11.10","in":["mattermost/mattermost server/public/pluginapi (after 11.6)"]},"Session.Create":{"calls":["CreateSession"],"annotated":"6.2","maxOfCalls":"6.2","min":"6.2","recommended":"6.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Session.ExtendExpiry":{"calls":["ExtendSessionExpiry"],"annotated":"6.2","maxOfCalls":"6.2","min":"6.2","recommended":"6.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Session.Get":{"calls":["GetSession"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Session.Revoke":{"calls":["RevokeSession"],"annotated":"6.2","maxOfCalls":"6.2","min":"6.2","recommended":"6.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Create":{"calls":["CreateCommand"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Delete":{"calls":["DeleteCommand"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Execute":{"calls":["ExecuteSlashCommand"],"annotated":"5.26","maxOfCalls":"5.26","min":"5.26","recommended":"5.26","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Get":{"calls":["GetCommand"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.List":{"calls":["ListCommands"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.ListBuiltIn":{"calls":["ListBuiltInCommands"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.ListCustom":{"calls":["ListCustomCommands"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.ListPlugin":{"calls":["ListPluginCommands"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Register":{"calls":["RegisterCommand"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Unregister":{"calls":["UnregisterCommand"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"SlashCommand.Update":{"calls":["UpdateCommand"],"annotated":"5.28","maxOfCalls":"5.28","min":"5.28","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Store.Close":{"calls":[],"annotated":null,"maxOfCalls":null,"min":null,"recommended":"6.0","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"],"note":"works through plugin.Driver, which servers have since 6.0"},"Store.DriverName":{"calls":["GetConfig"],"annotated":null,"maxOfCalls":"5.2","min":"5.2","recommended":"6.0","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"],"note":"works through plugin.Driver, which servers have since 6.0"},"Store.GetMasterDB":{"calls":[],"annotated":"5.16","maxOfCalls":null,"min":"5.16","recommended":"6.0","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"],"oldModule":{"calls":["GetUnsanitizedConfig"],"annotated":"5.16","recommended":"5.16"},"note":"works through plugin.Driver, which servers have since 6.0"},"Store.GetReplicaDB":{"calls":["GetUnsanitizedConfig"],"annotated":"5.16","maxOfCalls":"5.16","min":"5.16","recommended":"6.0","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"],"note":"works through plugin.Driver, which servers have since 6.0"},"System.GeneratePacketMetadata":{"calls":["GetBundlePath","GetLicense","GetTelemetryId"],"annotated":"5.10","maxOfCalls":"5.28","min":"5.10","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi"]},"System.GetBundlePath":{"calls":["GetBundlePath"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetDiagnosticID":{"calls":["GetDiagnosticId"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetLicense":{"calls":["GetLicense"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetManifest":{"calls":["GetBundlePath"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetPluginAssetURL":{"calls":["GetConfig"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetServerVersion":{"calls":["GetServerVersion"],"annotated":"5.4","maxOfCalls":"5.4","min":"5.4","recommended":"5.4","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetSystemInstallDate":{"calls":["GetSystemInstallDate"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.GetTelemetryID":{"calls":["GetTelemetryId"],"annotated":"5.10","maxOfCalls":"5.28","min":"5.10","recommended":"5.28","in":["mattermost/mattermost server/public/pluginapi"]},"System.IsEnterpriseReady":{"calls":["IsEnterpriseReady"],"annotated":"6.1","maxOfCalls":"5.10","min":"6.1","recommended":"6.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"System.RequestTrialLicense":{"calls":["GetServerVersion","RequestTrialLicense"],"annotated":"5.36","maxOfCalls":"5.36","min":"5.36","recommended":"5.36","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.Create":{"calls":["CreateTeam"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.CreateMember":{"calls":["CreateTeamMember"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.CreateMembers":{"calls":["CreateTeamMembers"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.Delete":{"calls":["DeleteTeam"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.DeleteIcon":{"calls":["RemoveTeamIcon"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.DeleteMember":{"calls":["DeleteTeamMember"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.Get":{"calls":["GetTeam"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.GetByName":{"calls":["GetTeamByName"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.GetIcon":{"calls":["GetTeamIcon"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.GetMember":{"calls":["GetTeamMember"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.GetStats":{"calls":["GetTeamStats"],"annotated":"5.8","maxOfCalls":"5.8","min":"5.8","recommended":"5.8","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.List":{"calls":["GetTeams","GetTeamsForUser"],"annotated":"5.2","maxOfCalls":"5.6","min":"5.2","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.ListMembers":{"calls":["GetTeamMembers"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.ListMembersForUser":{"calls":["GetTeamMembersForUser"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.ListUnreadForUser":{"calls":["GetTeamsUnreadForUser"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.ListUsers":{"calls":["GetUsersInTeam"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.Search":{"calls":["SearchTeams"],"annotated":"5.8","maxOfCalls":"5.8","min":"5.8","recommended":"5.8","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.SetIcon":{"calls":["SetTeamIcon"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.Update":{"calls":["UpdateTeam"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"Team.UpdateMemberRoles":{"calls":["UpdateTeamMemberRoles"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.Create":{"calls":["CreateUser"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.CreateAccessToken":{"calls":["CreateUserAccessToken"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.Delete":{"calls":["DeleteUser"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.Get":{"calls":["GetUser"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.GetByEmail":{"calls":["GetUserByEmail"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.GetByUsername":{"calls":["GetUserByUsername"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.GetLDAPAttributes":{"calls":["GetLDAPUserAttributes"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.GetProfileImage":{"calls":["GetProfileImage"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.GetStatus":{"calls":["GetUserStatus"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.HasPermissionTo":{"calls":["HasPermissionTo"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.HasPermissionToChannel":{"calls":["HasPermissionToChannel"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.HasPermissionToTeam":{"calls":["HasPermissionToTeam"],"annotated":"5.3","maxOfCalls":"5.3","min":"5.3","recommended":"5.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.List":{"calls":["GetUsers"],"annotated":"5.10","maxOfCalls":"5.10","min":"5.10","recommended":"5.10","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.ListByUserIDs":{"calls":["GetUsersByIds"],"annotated":"9.8","maxOfCalls":"9.8","min":"9.8","recommended":"9.10","in":["mattermost/mattermost server/public/pluginapi"]},"User.ListByUsernames":{"calls":["GetUsersByUsernames"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.ListInChannel":{"calls":["GetUsersInChannel"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.ListInTeam":{"calls":["GetUsersInTeam"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.ListStatusesByIDs":{"calls":["GetUserStatusesByIds"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.RevokeAccessToken":{"calls":["RevokeUserAccessToken"],"annotated":"5.38","maxOfCalls":"5.38","min":"5.38","recommended":"5.38","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.RolesGrantPermission":{"calls":["RolesGrantPermission"],"annotated":"6.3","maxOfCalls":"6.3","min":"6.3","recommended":"6.3","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.Search":{"calls":["SearchUsers"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.8","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.SetProfileImage":{"calls":["SetProfileImage"],"annotated":"5.6","maxOfCalls":"5.6","min":"5.6","recommended":"5.6","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.Update":{"calls":["UpdateUser"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.UpdateActive":{"calls":["UpdateUserActive"],"annotated":"5.8","maxOfCalls":"5.8","min":"5.8","recommended":"5.8","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]},"User.UpdateRoles":{"calls":["UpdateUserRoles"],"annotated":"9.8","maxOfCalls":"9.8","min":"9.8","recommended":"9.8","in":["mattermost/mattermost server/public/pluginapi"]},"User.UpdateStatus":{"calls":["UpdateUserStatus"],"annotated":"5.2","maxOfCalls":"5.2","min":"5.2","recommended":"5.2","in":["mattermost/mattermost server/public/pluginapi","mattermost-plugin-api"]}},"bz":{"cluster.GetJobOnceScheduler":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.Job.Close":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.JobOnce.Cancel":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.JobOnceScheduler.Cancel":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.JobOnceScheduler.ListScheduledJobs":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.JobOnceScheduler.ScheduleOnce":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.JobOnceScheduler.SetCallback":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.JobOnceScheduler.Start":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.Mutex.Lock":{"calls":["KVSetWithOptions","LogError"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.Mutex.LockWithContext":{"calls":["KVSetWithOptions","LogError"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.Mutex.Unlock":{"calls":["KVSetWithOptions"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.NewMutex":{"calls":["KVSetWithOptions","LogError"],"annotated":null,"min":"5.20","recommended":"5.18"},"cluster.Schedule":{"calls":["KVSetWithOptions","LogError","KVGet","KVDelete","KVList"],"annotated":null,"min":"5.20","recommended":"5.18"}},"Ru":{"i18n.InitBundle":{"calls":["GetBundlePath","GetConfig","GetUser","LogWarn"],"annotated":null,"min":"5.10","recommended":"5.10"}}}');

/***/ }),

/***/ 4957:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"b0":{"18":{"since":"11.1","how":"changelog 11.1; the web app lends React 17 before"},"19":{"since":"12.0","how":"changelog 12.0 of 2026-10-16"}},"Ok":{"react":{"startTransition":18,"useDeferredValue":18,"useId":18,"useInsertionEffect":18,"useSyncExternalStore":18,"useTransition":18,"use":19,"useActionState":19,"useOptimistic":19},"react-dom":{"createRoot":18,"hydrateRoot":18,"preconnect":19,"prefetchDNS":19,"preinit":19,"preinitModule":19,"preload":19,"preloadModule":19,"requestFormReset":19,"useFormStatus":19},"react-dom/client":{"createRoot":18,"hydrateRoot":18}}}');

/***/ }),

/***/ 2374:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"sT":"2026-10-16","BP":"12.0","e_":"11.7","nr":["4.10","5.9","5.19","5.25","5.31","5.37","6.3","7.1","7.8","8.1","9.5","9.11","10.5","10.11","11.7"],"D8":[{"version":"0.5","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"0.6","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"0.7","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":false},{"version":"1.0","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"1.1","type":"quality","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"1.2","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"1.3","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"1.4","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"2.0","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"2.1","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"2.2","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"3.0","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"3.1","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"3.2","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"3.3","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"3.4","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"3.5","type":"feature","esr":false,"released":"2016-11-16","supportEnds":null,"publicRelease":true,"latestPatch":"3.5.1","inVersionGo":true,"upstreamTag":true},{"version":"3.6","type":"feature","esr":false,"released":"2017-01-16","supportEnds":null,"publicRelease":true,"latestPatch":"3.6.7","inVersionGo":true,"upstreamTag":true},{"version":"3.7","type":"feature","esr":false,"released":"2017-03-16","supportEnds":null,"publicRelease":true,"latestPatch":"3.7.5","inVersionGo":true,"upstreamTag":true},{"version":"3.8","type":"feature","esr":false,"released":"2017-04-16","supportEnds":null,"publicRelease":true,"latestPatch":"3.8.3","inVersionGo":true,"upstreamTag":true},{"version":"3.9","type":"feature","esr":false,"released":"2017-05-16","supportEnds":null,"publicRelease":true,"latestPatch":"3.9.2","inVersionGo":true,"upstreamTag":true},{"version":"3.10","type":"feature","esr":false,"released":"2017-06-16","supportEnds":null,"publicRelease":true,"latestPatch":"3.10.3","inVersionGo":true,"upstreamTag":true},{"version":"4.0","type":"feature","esr":false,"released":"2017-07-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.0.5","inVersionGo":true,"upstreamTag":true},{"version":"4.1","type":"feature","esr":false,"released":"2017-08-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.1.2","inVersionGo":true,"upstreamTag":true},{"version":"4.2","type":"feature","esr":false,"released":"2017-09-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.2.1","inVersionGo":true,"upstreamTag":true},{"version":"4.3","type":"feature","esr":false,"released":"2017-10-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.3.3","inVersionGo":true,"upstreamTag":true},{"version":"4.4","type":"feature","esr":false,"released":"2017-11-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.4.3","inVersionGo":true,"upstreamTag":true},{"version":"4.5","type":"feature","esr":false,"released":"2017-12-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.5.1","inVersionGo":true,"upstreamTag":true},{"version":"4.6","type":"feature","esr":false,"released":"2018-01-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.6.0","inVersionGo":true,"upstreamTag":true},{"version":"4.7","type":"feature","esr":false,"released":"2018-02-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.7.4","inVersionGo":true,"upstreamTag":true},{"version":"4.8","type":"feature","esr":false,"released":"2018-03-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.8.2","inVersionGo":true,"upstreamTag":true},{"version":"4.9","type":"feature","esr":false,"released":"2018-04-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.9.4","inVersionGo":true,"upstreamTag":true},{"version":"4.10","type":"extended","esr":true,"released":"2018-05-16","supportEnds":null,"publicRelease":true,"latestPatch":"4.10.10","inVersionGo":true,"upstreamTag":true},{"version":"5.0","type":"feature","esr":false,"released":"2018-06-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.0.3","inVersionGo":true,"upstreamTag":true},{"version":"5.1","type":"feature","esr":false,"released":"2018-07-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.1.2","inVersionGo":true,"upstreamTag":true},{"version":"5.2","type":"feature","esr":false,"released":"2018-08-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.2.2","inVersionGo":true,"upstreamTag":true},{"version":"5.3","type":"feature","esr":false,"released":"2018-09-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.3.1","inVersionGo":true,"upstreamTag":true},{"version":"5.4","type":"feature","esr":false,"released":"2018-10-16","supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"5.5","type":"quality","esr":false,"released":"2018-11-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.5.3","inVersionGo":true,"upstreamTag":true},{"version":"5.6","type":"feature","esr":false,"released":"2018-12-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.6.5","inVersionGo":true,"upstreamTag":true},{"version":"5.7","type":"quality","esr":false,"released":"2019-01-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.7.3","inVersionGo":true,"upstreamTag":true},{"version":"5.8","type":"feature","esr":false,"released":"2019-02-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.8.2","inVersionGo":true,"upstreamTag":true},{"version":"5.9","type":"extended","esr":true,"released":"2019-03-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.9.8","inVersionGo":true,"upstreamTag":true},{"version":"5.10","type":"feature","esr":false,"released":"2019-04-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.10.2","inVersionGo":true,"upstreamTag":true},{"version":"5.11","type":"quality","esr":false,"released":"2019-05-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.11.1","inVersionGo":true,"upstreamTag":true},{"version":"5.12","type":"feature","esr":false,"released":"2019-06-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.12.6","inVersionGo":true,"upstreamTag":true},{"version":"5.13","type":"quality","esr":false,"released":"2019-07-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.13.3","inVersionGo":true,"upstreamTag":true},{"version":"5.14","type":"feature","esr":false,"released":"2019-08-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.14.5","inVersionGo":true,"upstreamTag":true},{"version":"5.15","type":"quality","esr":false,"released":"2019-09-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.15.5","inVersionGo":true,"upstreamTag":true},{"version":"5.16","type":"feature","esr":false,"released":"2019-10-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.16.5","inVersionGo":true,"upstreamTag":true},{"version":"5.17","type":"quality","esr":false,"released":"2019-11-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.17.3","inVersionGo":true,"upstreamTag":true},{"version":"5.18","type":"feature","esr":false,"released":"2019-12-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.18.2","inVersionGo":true,"upstreamTag":true},{"version":"5.19","type":"extended","esr":true,"released":"2020-01-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.19.3","inVersionGo":true,"upstreamTag":true},{"version":"5.20","type":"feature","esr":false,"released":"2020-02-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.20.2","inVersionGo":true,"upstreamTag":true},{"version":"5.21","type":"quality","esr":false,"released":"2020-03-16","supportEnds":null,"publicRelease":true,"latestPatch":null,"inVersionGo":true,"upstreamTag":true},{"version":"5.22","type":"feature","esr":false,"released":"2020-04-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.22.3","inVersionGo":true,"upstreamTag":true},{"version":"5.23","type":"quality","esr":false,"released":"2020-05-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.23.2","inVersionGo":true,"upstreamTag":true},{"version":"5.24","type":"feature","esr":false,"released":"2020-06-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.24.3","inVersionGo":true,"upstreamTag":true},{"version":"5.25","type":"extended","esr":true,"released":"2020-07-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.25.7","inVersionGo":true,"upstreamTag":true},{"version":"5.26","type":"feature","esr":false,"released":"2020-08-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.26.2","inVersionGo":true,"upstreamTag":true},{"version":"5.27","type":"quality","esr":false,"released":"2020-09-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.27.2","inVersionGo":true,"upstreamTag":true},{"version":"5.28","type":"feature","esr":false,"released":"2020-10-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.28.2","inVersionGo":true,"upstreamTag":true},{"version":"5.29","type":"quality","esr":false,"released":"2020-11-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.29.2","inVersionGo":true,"upstreamTag":true},{"version":"5.30","type":"feature","esr":false,"released":"2020-12-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.30.3","inVersionGo":true,"upstreamTag":true},{"version":"5.31","type":"extended","esr":true,"released":"2021-01-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.31.9","inVersionGo":true,"upstreamTag":true},{"version":"5.32","type":"feature","esr":false,"released":"2021-02-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.32.1","inVersionGo":true,"upstreamTag":true},{"version":"5.33","type":"feature","esr":false,"released":"2021-03-17","supportEnds":null,"publicRelease":true,"latestPatch":"5.33.5","inVersionGo":true,"upstreamTag":true},{"version":"5.34","type":"feature","esr":false,"released":"2021-04-15","supportEnds":null,"publicRelease":true,"latestPatch":"5.34.5","inVersionGo":true,"upstreamTag":true},{"version":"5.35","type":"feature","esr":false,"released":"2021-05-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.35.5","inVersionGo":true,"upstreamTag":true},{"version":"5.36","type":"feature","esr":false,"released":"2021-06-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.36.2","inVersionGo":true,"upstreamTag":true},{"version":"5.37","type":"extended","esr":true,"released":"2021-07-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.37.10","inVersionGo":true,"upstreamTag":true},{"version":"5.38","type":"feature","esr":false,"released":"2021-08-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.38.4","inVersionGo":true,"upstreamTag":true},{"version":"5.39","type":"quality","esr":false,"released":"2021-09-16","supportEnds":null,"publicRelease":true,"latestPatch":"5.39.3","inVersionGo":true,"upstreamTag":true},{"version":"6.0","type":"feature","esr":false,"released":"2021-10-13","supportEnds":null,"publicRelease":true,"latestPatch":"6.0.4","inVersionGo":true,"upstreamTag":true},{"version":"6.1","type":"feature","esr":false,"released":"2021-11-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.1.3","inVersionGo":true,"upstreamTag":true},{"version":"6.2","type":"feature","esr":false,"released":"2021-12-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.2.5","inVersionGo":true,"upstreamTag":true},{"version":"6.3","type":"extended","esr":true,"released":"2022-01-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.3.10","inVersionGo":true,"upstreamTag":true},{"version":"6.4","type":"feature","esr":false,"released":"2022-02-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.4.3","inVersionGo":true,"upstreamTag":true},{"version":"6.5","type":"feature","esr":false,"released":"2022-03-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.5.2","inVersionGo":true,"upstreamTag":true},{"version":"6.6","type":"feature","esr":false,"released":"2022-04-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.6.2","inVersionGo":true,"upstreamTag":true},{"version":"6.7","type":"feature","esr":false,"released":"2022-05-16","supportEnds":null,"publicRelease":true,"latestPatch":"6.7.2","inVersionGo":true,"upstreamTag":true},{"version":"7.0","type":"major","esr":false,"released":"2022-06-15","supportEnds":"2022-09-15","publicRelease":true,"latestPatch":"7.0.2","inVersionGo":true,"upstreamTag":true},{"version":"7.1","type":"extended","esr":true,"released":"2022-07-15","supportEnds":"2023-04-15","publicRelease":true,"latestPatch":"7.1.9","inVersionGo":true,"upstreamTag":true},{"version":"7.2","type":"feature","esr":false,"released":"2022-08-16","supportEnds":"2022-11-15","publicRelease":true,"latestPatch":"7.2.1","inVersionGo":true,"upstreamTag":true},{"version":"7.3","type":"feature","esr":false,"released":"2022-09-16","supportEnds":"2022-12-15","publicRelease":true,"latestPatch":"7.3.1","inVersionGo":true,"upstreamTag":true},{"version":"7.4","type":"feature","esr":false,"released":"2022-10-16","supportEnds":"2023-01-15","publicRelease":true,"latestPatch":"7.4.1","inVersionGo":true,"upstreamTag":true},{"version":"7.5","type":"feature","esr":false,"released":"2022-11-16","supportEnds":"2023-02-15","publicRelease":true,"latestPatch":"7.5.2","inVersionGo":true,"upstreamTag":true},{"version":"7.6","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":false,"latestPatch":null,"inVersionGo":true,"upstreamTag":false},{"version":"7.7","type":"feature","esr":false,"released":"2023-01-16","supportEnds":"2023-04-15","publicRelease":true,"latestPatch":"7.7.4","inVersionGo":true,"upstreamTag":true},{"version":"7.8","type":"extended","esr":true,"released":"2023-02-16","supportEnds":"2023-11-15","publicRelease":true,"latestPatch":"7.8.14","inVersionGo":true,"upstreamTag":true},{"version":"7.9","type":"feature","esr":false,"released":"2023-03-16","supportEnds":"2023-06-15","publicRelease":true,"latestPatch":"7.9.6","inVersionGo":true,"upstreamTag":true},{"version":"7.10","type":"feature","esr":false,"released":"2023-04-14","supportEnds":"2023-07-15","publicRelease":true,"latestPatch":"7.10.5","inVersionGo":true,"upstreamTag":true},{"version":"7.11","type":"feature","esr":false,"released":null,"supportEnds":null,"publicRelease":false,"latestPatch":null,"inVersionGo":true,"upstreamTag":false},{"version":"8.0","type":"major","esr":false,"released":"2023-07-14","supportEnds":"2023-10-15","publicRelease":true,"latestPatch":"8.0.4","inVersionGo":true,"upstreamTag":true},{"version":"8.1","type":"extended","esr":true,"released":"2023-08-24","supportEnds":"2024-05-15","publicRelease":true,"latestPatch":"8.1.13","inVersionGo":true,"upstreamTag":true},{"version":"9.0","type":"major","esr":false,"released":"2023-09-15","supportEnds":"2023-12-15","publicRelease":true,"latestPatch":"9.0.5","inVersionGo":true,"upstreamTag":true},{"version":"9.1","type":"feature","esr":false,"released":"2023-10-16","supportEnds":"2024-01-15","publicRelease":true,"latestPatch":"9.1.5","inVersionGo":true,"upstreamTag":true},{"version":"9.2","type":"feature","esr":false,"released":"2023-11-02","supportEnds":"2024-02-15","publicRelease":true,"latestPatch":"9.2.6","inVersionGo":true,"upstreamTag":true},{"version":"9.3","type":"feature","esr":false,"released":"2023-12-15","supportEnds":"2024-03-15","publicRelease":true,"latestPatch":"9.3.3","inVersionGo":true,"upstreamTag":true},{"version":"9.4","type":"feature","esr":false,"released":"2024-01-16","supportEnds":"2024-04-15","publicRelease":true,"latestPatch":"9.4.5","inVersionGo":true,"upstreamTag":true},{"version":"9.5","type":"extended","esr":true,"released":"2024-02-16","supportEnds":"2024-11-15","publicRelease":true,"latestPatch":"9.5.14","inVersionGo":true,"upstreamTag":true},{"version":"9.6","type":"feature","esr":false,"released":"2024-03-15","supportEnds":"2024-06-15","publicRelease":true,"latestPatch":"9.6.3","inVersionGo":true,"upstreamTag":true},{"version":"9.7","type":"feature","esr":false,"released":"2024-04-16","supportEnds":"2024-07-15","publicRelease":true,"latestPatch":"9.7.6","inVersionGo":true,"upstreamTag":true},{"version":"9.8","type":"feature","esr":false,"released":"2024-05-16","supportEnds":"2024-08-15","publicRelease":true,"latestPatch":"9.8.3","inVersionGo":true,"upstreamTag":true},{"version":"9.9","type":"feature","esr":false,"released":"2024-06-14","supportEnds":"2024-09-15","publicRelease":true,"latestPatch":"9.9.3","inVersionGo":true,"upstreamTag":true},{"version":"9.10","type":"feature","esr":false,"released":"2024-07-16","supportEnds":"2024-10-15","publicRelease":true,"latestPatch":"9.10.3","inVersionGo":true,"upstreamTag":true},{"version":"9.11","type":"extended","esr":true,"released":"2024-08-16","supportEnds":"2025-05-15","publicRelease":true,"latestPatch":"9.11.18","inVersionGo":true,"upstreamTag":false},{"version":"10.0","type":"major","esr":false,"released":"2024-09-16","supportEnds":"2024-12-15","publicRelease":true,"latestPatch":"10.0.4","inVersionGo":true,"upstreamTag":false},{"version":"10.1","type":"feature","esr":false,"released":"2024-10-16","supportEnds":"2025-01-15","publicRelease":true,"latestPatch":"10.1.7","inVersionGo":true,"upstreamTag":false},{"version":"10.2","type":"feature","esr":false,"released":"2024-11-15","supportEnds":"2025-02-15","publicRelease":true,"latestPatch":"10.2.3","inVersionGo":true,"upstreamTag":false},{"version":"10.3","type":"feature","esr":false,"released":"2024-12-16","supportEnds":"2025-03-15","publicRelease":true,"latestPatch":"10.3.4","inVersionGo":true,"upstreamTag":false},{"version":"10.4","type":"feature","esr":false,"released":"2025-01-16","supportEnds":"2025-04-15","publicRelease":true,"latestPatch":"10.4.5","inVersionGo":true,"upstreamTag":false},{"version":"10.5","type":"extended","esr":true,"released":"2025-02-16","supportEnds":"2025-11-15","publicRelease":true,"latestPatch":"10.5.14","inVersionGo":true,"upstreamTag":false},{"version":"10.6","type":"feature","esr":false,"released":"2025-03-16","supportEnds":"2025-06-15","publicRelease":true,"latestPatch":"10.6.6","inVersionGo":true,"upstreamTag":false},{"version":"10.7","type":"feature","esr":false,"released":"2025-04-16","supportEnds":"2025-07-15","publicRelease":true,"latestPatch":"10.7.4","inVersionGo":true,"upstreamTag":false},{"version":"10.8","type":"feature","esr":false,"released":"2025-05-16","supportEnds":"2025-08-15","publicRelease":true,"latestPatch":"10.8.4","inVersionGo":true,"upstreamTag":false},{"version":"10.9","type":"feature","esr":false,"released":"2025-06-16","supportEnds":"2025-09-15","publicRelease":true,"latestPatch":"10.9.5","inVersionGo":true,"upstreamTag":false},{"version":"10.10","type":"feature","esr":false,"released":"2025-07-16","supportEnds":"2025-10-15","publicRelease":true,"latestPatch":"10.10.3","inVersionGo":true,"upstreamTag":false},{"version":"10.11","type":"extended","esr":true,"released":"2025-08-15","supportEnds":"2026-08-15","publicRelease":true,"latestPatch":"10.11.23","inVersionGo":true,"upstreamTag":false},{"version":"10.12","type":"feature","esr":false,"released":"2025-09-16","supportEnds":"2025-12-15","publicRelease":true,"latestPatch":"10.12.4","inVersionGo":true,"upstreamTag":false},{"version":"11.0","type":"major","esr":false,"released":"2025-10-16","supportEnds":"2026-01-15","publicRelease":true,"latestPatch":"11.0.7","inVersionGo":true,"upstreamTag":false},{"version":"11.1","type":"feature","esr":false,"released":"2025-11-14","supportEnds":"2026-02-15","publicRelease":true,"latestPatch":"11.1.3","inVersionGo":true,"upstreamTag":false},{"version":"11.2","type":"feature","esr":false,"released":"2025-12-16","supportEnds":"2026-03-15","publicRelease":true,"latestPatch":"11.2.4","inVersionGo":true,"upstreamTag":false},{"version":"11.3","type":"feature","esr":false,"released":"2026-01-16","supportEnds":"2026-04-15","publicRelease":true,"latestPatch":"11.3.3","inVersionGo":true,"upstreamTag":false},{"version":"11.4","type":"feature","esr":false,"released":"2026-02-16","supportEnds":"2026-05-15","publicRelease":true,"latestPatch":"11.4.5","inVersionGo":true,"upstreamTag":false},{"version":"11.5","type":"feature","esr":false,"released":"2026-03-16","supportEnds":"2026-06-15","publicRelease":true,"latestPatch":"11.5.7","inVersionGo":true,"upstreamTag":false},{"version":"11.6","type":"feature","esr":false,"released":"2026-04-16","supportEnds":"2026-07-15","publicRelease":true,"latestPatch":"11.6.6","inVersionGo":true,"upstreamTag":false},{"version":"11.7","type":"extended","esr":true,"released":"2026-05-15","supportEnds":"2027-05-15","publicRelease":true,"latestPatch":"11.7.11","inVersionGo":false,"upstreamTag":false},{"version":"11.8","type":"feature","esr":false,"released":"2026-06-16","supportEnds":"2026-09-15","publicRelease":true,"latestPatch":"11.8.5","inVersionGo":false,"upstreamTag":false},{"version":"11.9","type":"feature","esr":false,"released":"2026-07-16","supportEnds":"2026-10-15","publicRelease":true,"latestPatch":"11.9.2","inVersionGo":false,"upstreamTag":false},{"version":"11.10","type":"feature","esr":false,"released":"2026-08-14","supportEnds":"2026-11-15","publicRelease":true,"latestPatch":"11.10.2","inVersionGo":false,"upstreamTag":false},{"version":"11.11","type":"feature","esr":false,"released":"2026-09-16","supportEnds":"2026-12-15","publicRelease":true,"latestPatch":"11.11.0","inVersionGo":false,"upstreamTag":false},{"version":"12.0","type":"major","esr":false,"released":"2026-10-16","supportEnds":"2027-01-15","publicRelease":true,"latestPatch":null,"inVersionGo":false,"upstreamTag":false}]}');

/***/ }),

/***/ 7881:
/***/ (function(module) {

module.exports = /*#__PURE__*/JSON.parse('{"jC":"11.10","u5":{"registerAIActionMenuItemComponent":"11.7","registerActionAfterChannelCreation":"7.9","registerAdminConsoleCustomSection":"10.0","registerAdminConsoleCustomSetting":"5.18","registerAdminConsolePlugin":"5.16","registerAppBarComponent":"6.3","registerBottomTeamSidebarComponent":"5.2","registerCallButtonAction":"5.28","registerChannelComposerBannerComponent":"11.9","registerChannelHeaderButtonAction":"5.2","registerChannelHeaderIcon":"11.5","registerChannelHeaderMenuAction":"5.20","registerChannelIconOverride":"11.9","registerChannelIntro":null,"registerChannelIntroButtonAction":"6.5","registerChannelSettingsTab":"11.10","registerChannelToastComponent":"6.1","registerChannelTypeOption":"11.9","registerCodeBlockActionComponent":"9.1","registerComposerPlaceholder":"11.9","registerCustomRoute":"5.24","registerDesktopNotificationHook":"8.1","registerFileDropdownMenuAction":"5.38","registerFilePreviewComponent":"5.10","registerFileUploadMethod":"5.2","registerFilesWillUploadHook":"5.4","registerGlobalComponent":"6.1","registerInsightsHandler":"7.1","registerLeftSidebarHeaderComponent":"5.2","registerLinkTooltipComponent":"5.10","registerMainMenuAction":"5.2","registerMessageWillBePostedHook":"5.10","registerMessageWillBeUpdatedHook":"6.1","registerMessageWillFormatHook":"5.6","registerNeedsTeamRoute":"5.24","registerNewMessagesSeparatorActionComponent":"9.1","registerPopoverUserActionsComponent":"5.2","registerPopoverUserAttributesComponent":"5.2","registerPostActionComponent":"9.0","registerPostCardTypeComponent":"5.14","registerPostDropdownMenuAction":"5.2","registerPostDropdownMenuComponent":"5.2","registerPostDropdownSubMenuAction":"5.18","registerPostEditorActionComponent":"9.0","registerPostHeaderComponent":"11.9","registerPostMessageAttachmentComponent":"5.3","registerPostTypeComponent":"5.2","registerPostWillRenderEmbedComponent":"5.16","registerProduct":"6.0","registerProductSwitcherMenuItem":"11.9","registerRHSPluginPopoutListener":"11.3","registerReconnectHandler":"5.2","registerReducer":"5.2","registerRightHandSidebarComponent":"5.14","registerRootComponent":"5.2","registerSearchComponents":"10.3","registerSidebarBrowseOrAddChannelMenuAction":"11.3","registerSidebarChannelLinkLabelComponent":"6.1","registerSiteStatisticsHandler":"7.0","registerSlashCommandWillBePostedHook":"5.12","registerSystemConsoleGroupTable":"10.7","registerTranslations":"5.12","registerUserGuideDropdownMenuAction":"6.5","registerUserSettings":"9.5","registerWebSocketEventHandler":"5.2","supports":"7.7","unregisterAdminConsolePlugin":"5.16","unregisterComponent":"5.2","unregisterPostTypeComponent":"5.12","unregisterReconnectHandler":"5.2","unregisterWebSocketEventHandler":"5.2"},"zH":{"registerAIActionMenuItemComponent":{"since":"11.7","how":"changelog 11.7"},"registerActionAfterChannelCreation":{"since":"7.9","how":"webapp master commit of 2023-02-06, between the 7.8 and 7.9 branch cuts"},"registerAdminConsoleCustomSection":{"since":"10.0","how":"master commit of 2024-07-17, absent from a 9.11.5 fork; changelog 10.0 (plugin settings sections)"},"registerAdminConsoleCustomSetting":{"since":"5.18","how":"release tag v5.18.0 of zee0107/mattermost-webapp"},"registerAdminConsolePlugin":{"since":"5.16","how":"release tag v5.16.0 of zee0107/mattermost-webapp"},"registerAppBarComponent":{"since":"6.3","how":"release tag v6.3.0 of zee0107/mattermost-webapp"},"registerBottomTeamSidebarComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerCallButtonAction":{"since":"5.28","how":"release tag v5.28.0 of zee0107/mattermost-webapp","note":"source comment says 6.5; present by name since 5.28; separate dropdown button since 6.6 by the changelog"},"registerChannelComposerBannerComponent":{"since":"11.9","how":"changelog 11.9"},"registerChannelHeaderButtonAction":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerChannelHeaderIcon":{"since":"11.5","how":"not in master of October 2025 (11.1), in master of April 2026 (11.6); a third-party plugin documents 11.5","confidence":"medium"},"registerChannelHeaderMenuAction":{"since":"5.20","how":"release tag v5.20.0 of zee0107/mattermost-webapp"},"registerChannelIconOverride":{"since":"11.9","how":"changelog 11.9"},"registerChannelIntro":{"since":null,"how":"in master of August 2026, not in April 2026; same series as registerChannelComposerBannerComponent (11.9), not named in any changelog","notBefore":"11.7","likely":"11.9"},"registerChannelIntroButtonAction":{"since":"6.5","how":"release tag v6.5.0 of simran-thind-mattermost/mattermost-webapp"},"registerChannelSettingsTab":{"since":"11.10","how":"changelog 11.10 (pluggable channel settings tabs)"},"registerChannelToastComponent":{"since":"6.1","how":"release tag v6.1.0 of zee0107/mattermost-webapp"},"registerChannelTypeOption":{"since":"11.9","how":"changelog 11.9"},"registerCodeBlockActionComponent":{"since":"9.1","how":"release tag v9.1.0 of alkesh-singh/mattermost"},"registerComposerPlaceholder":{"since":"11.9","how":"changelog 11.9"},"registerCustomRoute":{"since":"5.24","how":"release tag v5.24.0 of zee0107/mattermost-webapp"},"registerDesktopNotificationHook":{"since":"8.1","how":"release tag v8.1.0 of alkesh-singh/mattermost"},"registerFileDropdownMenuAction":{"since":"5.38","how":"release tag v5.38.0 of zee0107/mattermost-webapp"},"registerFilePreviewComponent":{"since":"5.10","how":"release tag v5.10.0 of zee0107/mattermost-webapp"},"registerFileUploadMethod":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerFilesWillUploadHook":{"since":"5.4","how":"release tag v5.4.0 of zee0107/mattermost-webapp"},"registerGlobalComponent":{"since":"6.1","how":"release tag v6.1.0 of zee0107/mattermost-webapp"},"registerInsightsHandler":{"since":"7.1","how":"release tag v7.1.0 of simran-thind-mattermost/mattermost-webapp","removedIn":"9.0"},"registerLeftSidebarHeaderComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerLinkTooltipComponent":{"since":"5.10","how":"release tag v5.10.0 of zee0107/mattermost-webapp"},"registerMainMenuAction":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerMessageWillBePostedHook":{"since":"5.10","how":"release tag v5.10.0 of zee0107/mattermost-webapp"},"registerMessageWillBeUpdatedHook":{"since":"6.1","how":"release tag v6.1.0 of zee0107/mattermost-webapp"},"registerMessageWillFormatHook":{"since":"5.6","how":"release tag v5.6.0 of zee0107/mattermost-webapp"},"registerNeedsTeamRoute":{"since":"5.24","how":"release tag v5.24.0 of zee0107/mattermost-webapp"},"registerNewMessagesSeparatorActionComponent":{"since":"9.1","how":"release tag v9.1.0 of alkesh-singh/mattermost"},"registerPopoverUserActionsComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerPopoverUserAttributesComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerPostActionComponent":{"since":"9.0","how":"release tag v9.0.0 of alkesh-singh/mattermost"},"registerPostCardTypeComponent":{"since":"5.14","how":"release tag v5.14.0 of zee0107/mattermost-webapp"},"registerPostDropdownMenuAction":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerPostDropdownMenuComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp","deprecatedIn":"11.0","note":"changelog 11.0 calls it removed, but the code still has it with a console warning (August 2026); registerPostDropdownMenuAction replaces it"},"registerPostDropdownSubMenuAction":{"since":"5.18","how":"release tag v5.18.0 of zee0107/mattermost-webapp"},"registerPostEditorActionComponent":{"since":"9.0","how":"release tag v9.0.0 of alkesh-singh/mattermost"},"registerPostHeaderComponent":{"since":"11.9","how":"changelog 11.9"},"registerPostMessageAttachmentComponent":{"since":"5.3","how":"release tag v5.3.0 of zee0107/mattermost-webapp"},"registerPostTypeComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerPostWillRenderEmbedComponent":{"since":"5.16","how":"release tag v5.16.0 of zee0107/mattermost-webapp"},"registerProduct":{"since":"6.0","how":"release tag v6.0.0 of zee0107/mattermost-webapp"},"registerProductSwitcherMenuItem":{"since":"11.9","how":"changelog 11.9"},"registerRHSPluginPopoutListener":{"since":"11.3","how":"pull request #34692 of 2025-12-09; changelog 11.3 (pop-outs for RHS plugins)"},"registerReconnectHandler":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerReducer":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerRightHandSidebarComponent":{"since":"5.14","how":"release tag v5.14.0 of zee0107/mattermost-webapp"},"registerRootComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"registerSearchComponents":{"since":"10.3","how":"master commit of 2024-10-14; changelog 10.3 (new search interface)"},"registerSidebarBrowseOrAddChannelMenuAction":{"since":"11.3","how":"changelog 11.3 (which writes registerSidebarBrowseOrAddChannelMenuComponent)"},"registerSidebarChannelLinkLabelComponent":{"since":"6.1","how":"release tag v6.1.0 of zee0107/mattermost-webapp"},"registerSiteStatisticsHandler":{"since":"7.0","how":"release tag v7.0.0 of simran-thind-mattermost/mattermost-webapp"},"registerSlashCommandWillBePostedHook":{"since":"5.12","how":"release tag v5.12.0 of zee0107/mattermost-webapp"},"registerSystemConsoleGroupTable":{"since":"10.7","how":"same commit (2025-03-13) as the group plugin API; changelog 10.7"},"registerTranslations":{"since":"5.12","how":"release tag v5.12.0 of zee0107/mattermost-webapp"},"registerUserGuideDropdownMenuAction":{"since":"6.5","how":"release tag v6.5.0 of simran-thind-mattermost/mattermost-webapp"},"registerUserSettings":{"since":"9.5","how":"release tag v9.5.0 of alkesh-singh/mattermost"},"registerWebSocketEventHandler":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"supports":{"since":"7.7","how":"master commit of 2022-10-31, after the 7.5 branch cut; 7.6 was not released","kind":"property"},"unregisterAdminConsolePlugin":{"since":"5.16","how":"release tag v5.16.0 of zee0107/mattermost-webapp"},"unregisterComponent":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"unregisterPostTypeComponent":{"since":"5.12","how":"release tag v5.12.0 of zee0107/mattermost-webapp"},"unregisterReconnectHandler":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"},"unregisterWebSocketEventHandler":{"since":"5.2","how":"release tag v5.2.0 of zee0107/mattermost-webapp"}},"rq":{"registerInsightsHandler":"9.0"},"io":{"registerPostDropdownMenuComponent":"11.0"},"zQ":{"Components":{"since":"5.28"},"Components.AdvancedTextEditor":{"since":"10.0","note":"master 2024-08-07; absent from a 9.11.5 fork","confidence":"medium"},"Components.Avatar":{"since":"6.1"},"Components.BotBadge":{"since":"6.3"},"Components.ChannelInviteModal":{"since":"6.0"},"Components.ChannelMembersModal":{"since":"6.0"},"Components.CreatePost":{"since":"9.3","removedIn":"10.0","note":"replaced by Components.AdvancedTextEditor (master 2024-08-07)"},"Components.DatePicker":{"since":null,"note":"11.2 to 11.7: in a copy of master of 2026-04-09"},"Components.PostMessagePreview":{"since":"9.5"},"Components.PurchaseModal":{"since":"5.37","removedIn":"9.9"},"Components.StartTrialFormModal":{"since":"8.0","note":"seen in the 8.0 tag; between 7.8 and 8.0"},"Components.Textbox":{"since":"5.28"},"Components.ThreadViewer":{"since":"9.3"},"Components.Timestamp":{"since":"5.38"},"Components.imageURLForUser":{"since":"6.1"},"DesktopApp":{"since":"9.4"},"Luxon":{"since":"6.1"},"PDFJS":{"since":"5.10","removedIn":"6.3"},"PostUtils":{"since":"5.2"},"PostUtils.formatText":{"since":"5.2"},"PostUtils.messageHtmlToComponent":{"since":"5.2"},"ProductApi":{"since":"7.3"},"ProductApi.WebSocketProvider":{"since":"7.3"},"ProductApi.closeRhs":{"since":"7.7","note":"webapp master 2022-10-31, after the 7.5 branch cut; 7.6 was not released"},"ProductApi.getIsRhsOpen":{"since":"7.7","note":"webapp master 2022-10-31, after the 7.5 branch cut; 7.6 was not released"},"ProductApi.getRhsSelectedPostId":{"since":"7.7","note":"webapp master 2022-10-31, after the 7.5 branch cut; 7.6 was not released"},"ProductApi.selectRhsPost":{"since":"7.7","note":"webapp master 2022-10-31, after the 7.5 branch cut; 7.6 was not released"},"ProductApi.useWebSocket":{"since":"7.3"},"ProductApi.useWebSocketClient":{"since":"7.3"},"PropTypes":{"since":"5.2"},"React":{"since":"5.2"},"ReactBootstrap":{"since":"5.2"},"ReactDOM":{"since":"5.2"},"ReactIntl":{"since":"5.38"},"ReactJSXDevRuntime":{"since":"12.0","note":"mattermost/mattermost pull request #38489 of 2026-09-11; released with the React 19 of server 12.0 on 2026-10-16"},"ReactJSXRuntime":{"since":"12.0","note":"mattermost/mattermost pull request #38489 of 2026-09-11; released with the React 19 of server 12.0 on 2026-10-16"},"ReactRedux":{"since":"5.2"},"ReactRouterDom":{"since":"5.26"},"Redux":{"since":"5.2"},"StyledComponents":{"since":"7.1","removedIn":"11.0","note":"removed in 11.0: externals of this name are a ReferenceError there"},"WebappUtils":{"since":"5.22"},"WebappUtils.browserHistory":{"since":"5.22"},"WebappUtils.modals":{"since":"5.37"},"WebappUtils.modals.ModalIdentifiers":{"since":"5.37"},"WebappUtils.modals.canOpenModalId":{"since":"11.10","note":"changelog 11.10"},"WebappUtils.modals.openModal":{"since":"5.37"},"WebappUtils.modals.openModalById":{"since":"11.10","note":"changelog 11.10"},"WebappUtils.notificationSounds":{"since":"8.0"},"WebappUtils.notificationSounds.ring":{"since":"8.0"},"WebappUtils.notificationSounds.stopRing":{"since":"8.0"},"WebappUtils.openUserSettings":{"since":"10.1","note":"master 2024-08-13, within days of the 10.0 branch cut: 10.0 or 10.1","confidence":"low"},"WebappUtils.popouts":{"since":"11.3","note":"changelog 11.3","confidence":"medium"},"WebappUtils.popouts.canPopout":{"since":null,"note":"11.2 to 11.7: in a copy of master of 2026-04-09"},"WebappUtils.popouts.isPopoutWindow":{"since":"11.3","confidence":"medium"},"WebappUtils.popouts.onMessageFromParent":{"since":"11.3","confidence":"medium"},"WebappUtils.popouts.popoutRhsPlugin":{"since":"11.6","note":"changelog 11.6; pull request #35483 of 2026-03-04"},"WebappUtils.popouts.sendToParent":{"since":"11.3","confidence":"medium"},"WebappUtils.sendDesktopNotificationToMe":{"since":"8.0"},"loadSharedDependency":{"since":"11.7","note":"mattermost/mattermost pull request #35183 (\\"no longer going into 11.6\\", #35238), in a copy of master of 2026-04-09 (legendaSVD/mattermost b24f322ebce36b9d20e777f99a0d8d747ae40202), a day before the 11.7 branch cut","confidence":"medium"},"openInteractiveDialog":{"since":"5.14"},"openPricingModal":{"since":"7.1"},"plugins":{"since":"5.2"},"regeneratorRuntime":{"since":"5.16"},"registerPlugin":{"since":"5.2"},"useNotifyAdmin":{"since":"7.4"}}}');

/***/ })

};
;