"use strict";
exports.id = 2640;
exports.ids = [2640];
exports.modules = {

/***/ 8333:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: function() { return /* binding */ CLASSIC; },
/* harmony export */   YF: function() { return /* binding */ automatic; },
/* harmony export */   tl: function() { return /* binding */ UNTOLD; }
/* harmony export */ });
const CLASSIC = { runtime: 'classic' };
const UNTOLD = { runtime: 'unknown' };
/** JSX by a runtime of React’s, or of whatever `source` names. */
function automatic(by, source = 'react', development = false) {
    return { runtime: 'automatic', module: `${source}/jsx-${development ? 'dev-' : ''}runtime`, by };
}


/***/ }),

/***/ 6934:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: function() { return /* binding */ esbuildJsx; },
/* harmony export */   PZ: function() { return /* binding */ compilerJsx; },
/* harmony export */   Vk: function() { return /* binding */ swcJsx; }
/* harmony export */ });
/* harmony import */ var _documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7762);
/* harmony import */ var _bundler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8333);


/** More configurations that extend each other than anybody has. */
const MOST_EXTENDED = 5;
/** JSX by TypeScript; undefined where it leaves JSX as it is. */
function compilerJsx(configured, given, ...files) {
    const file = files.map(_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6).find((name) => name !== undefined) ?? 'tsconfig.json';
    const name = file.startsWith('/') ? file.slice(configured.folder.length + 1) : file.replace(/^\.\//, '');
    const own = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(given, 'jsx');
    const jsx = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(own) ?? (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(optionOf(configured, name, 'jsx'));
    const source = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(given, 'jsxImportSource')) ?? (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(optionOf(configured, name, 'jsxImportSource'));
    switch (jsx?.toLowerCase()) {
        case 'react':
            return _bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .CLASSIC */ .NR;
        case 'react-jsx':
        case 'react-jsxdev':
            return (0,_bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .automatic */ .YF)(`\`"jsx": "${jsx}"\` in \`${name.slice(0, 80)}\``, source, jsx === 'react-jsxdev');
        case 'preserve':
        case 'react-native':
            return undefined;
        default:
            return _bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .UNTOLD */ .tl;
    }
}
/** An option of a tsconfig.json, or of what it extends. */
function optionOf(configured, file, option, level = 0) {
    const values = configured.exported(file);
    if (!values || level > MOST_EXTENDED)
        return _documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const own = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberAt */ .mz)(values, 'compilerOptions', option);
    if (own.kind !== 'plain' || own.value !== undefined)
        return own;
    const base = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(values, 'extends'));
    if (base?.startsWith('./') !== true)
        return _documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
    const name = base.slice(2);
    return optionOf(configured, name.endsWith('.json') ? name : `${name}.json`, option, level + 1);
}
/** JSX by esbuild, which asks TypeScript's configuration where it is told nothing. */
function esbuildJsx(configured, options) {
    const jsx = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(options, 'jsx');
    const source = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(options, 'jsxImportSource'));
    const development = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(options, 'jsxDev');
    const written = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(jsx);
    if (written === 'automatic')
        return (0,_bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .automatic */ .YF)('`jsx: "automatic"` for esbuild', source, development.kind === 'plain' && development.value === true);
    if (written === 'transform')
        return _bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .CLASSIC */ .NR;
    if (written === 'preserve')
        return undefined;
    if (jsx.kind !== 'plain' || written !== undefined)
        return _bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .UNTOLD */ .tl;
    const raw = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberAt */ .mz)(options, 'tsconfigRaw', 'compilerOptions');
    const told = compilerJsx(configured, raw, (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(options, 'tsconfig'));
    // Esbuild makes calls of what TypeScript would leave or does not say, unless it is told to leave it as well.
    return told?.runtime === 'automatic'
        ? told
        : told?.runtime === 'classic' || !hasTsconfig(configured)
            ? _bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .CLASSIC */ .NR
            : _bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .UNTOLD */ .tl;
}
function hasTsconfig(configured) {
    return configured.exported('tsconfig.json') !== undefined;
}
/** JSX by swc. */
function swcJsx(configured, options, isBuiltIn) {
    for (const values of [options, isBuiltIn ? undefined : configured.exported('.swcrc')]) {
        const react = values && (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberAt */ .mz)(values, 'jsc', 'transform', 'react');
        if (!react || (react.kind === 'plain' && react.value === undefined))
            continue;
        const runtime = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(react, 'runtime'));
        if (runtime === 'automatic')
            return (0,_bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .automatic */ .YF)('`runtime: "automatic"` for swc', (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(react, 'importSource')));
        if (runtime === 'classic')
            return _bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .CLASSIC */ .NR;
        return _bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .UNTOLD */ .tl;
    }
    return _bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .UNTOLD */ .tl;
}


/***/ }),

/***/ 2640:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   esbuildBundler: function() { return /* binding */ esbuildBundler; }
/* harmony export */ });
/* harmony import */ var _documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7762);
/* harmony import */ var _bundler_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8333);
/* harmony import */ var _compilers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6934);
/* harmony import */ var _external_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2705);




/** Reads the options of a build by esbuild. It lends nothing from `window` by itself: that is up to its plugins. */
function esbuildBundler(configured) {
    const { value, at } = configured;
    const externals = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(value, 'external'));
    const plugins = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(value, 'plugins'));
    const written = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(value, 'outfile'));
    return {
        tool: 'esbuild',
        at: (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(value, 'external') ?? at,
        hasExternals: externals.length > 0 || plugins.length > 0,
        external(module) {
            if (plugins.length > 0 || externals.some((item) => (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item) === undefined))
                return _external_js__WEBPACK_IMPORTED_MODULE_3__/* .UNSURE */ .x9;
            const isNamed = externals.some((item) => {
                const [start = '', end] = ((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item) ?? '').split('*');
                return end === undefined
                    ? module === start || module.startsWith(`${start}/`)
                    : module.startsWith(start) && module.endsWith(end);
            });
            return isNamed ? { state: 'external', global: undefined, bare: false, at: undefined } : _external_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLED */ .jy;
        },
        output: written === undefined
            ? undefined
            : { name: written.slice(written.lastIndexOf('/') + 1), at: (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(value, 'outfile') },
        jsx: () => (0,_compilers_js__WEBPACK_IMPORTED_MODULE_2__/* .esbuildJsx */ .Mf)(configured, value) ?? _bundler_js__WEBPACK_IMPORTED_MODULE_1__/* .UNTOLD */ .tl,
    };
}


/***/ }),

/***/ 2705:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jy: function() { return /* binding */ BUNDLED; },
/* harmony export */   l5: function() { return /* binding */ webpackExternal; },
/* harmony export */   x9: function() { return /* binding */ UNSURE; }
/* harmony export */ });
/* harmony import */ var _documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7762);

const BUNDLED = { state: 'bundled' };
const UNSURE = { state: 'unknown' };
/** How webpack reads externals that are named by a string alone. */
const BARE = new Set(['var', 'assign']);
const ON_WINDOW = new Set(['window', 'self', 'global', 'this', 'root', 'umd', 'umd2']);
const NAME = /^[A-Za-z_$][\w$]*$/;
/** What `externals` of webpack say of a module; `type` is `externalsType`, undefined where it cannot be told. */
function webpackExternal(program, externals, module, type) {
    const answers = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(externals).map((option) => externalOf(program, option, module, type));
    return agreed(answers);
}
/** One answer where all are the same. */
function agreed(answers) {
    const [first = UNSURE, ...more] = answers;
    return more.every(({ state }) => state === first.state) ? first : UNSURE;
}
function externalOf(program, externals, module, type) {
    switch (externals.kind) {
        case 'plain':
            return externals.value === module ? named(module, type, undefined) : BUNDLED;
        case 'pattern':
            return externals.value.test(module) ? named(module, type, undefined) : BUNDLED;
        case 'struct': {
            const entry = externals.entries.get(module);
            if (!entry)
                return externals.open ? UNSURE : BUNDLED;
            return agreed((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(entry.value).map((target) => targetOf(target, module, type, entry.at)));
        }
        case 'list': {
            for (const item of (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(externals)) {
                const answer = webpackExternal(program, item, module, type);
                if (answer.state !== 'bundled')
                    return answer;
            }
            return BUNDLED;
        }
        case 'closure':
            return asked(program, externals, module, type);
        default:
            return UNSURE;
    }
}
/** Asks a function about a module in each of the ways in which webpack does. */
function asked(program, ask, module, type) {
    const request = { kind: 'plain', value: module };
    const context = { kind: 'plain', value: '/webapp/src' };
    const answers = [];
    const callback = {
        kind: 'native',
        call: ([, target = _documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$], maybe) => {
            answers.push(maybe ? UNSURE : targetOf(target, module, type, undefined));
            return _documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
        },
    };
    const data = {
        kind: 'struct',
        open: true,
        entries: new Map([
            ['request', { value: request, at: undefined }],
            ['context', { value: context, at: undefined }],
        ]),
    };
    const isOld = ask.kind === 'closure' && ask.node.params.length > 2;
    const isAsync = ask.kind === 'closure' && ask.node.params.length < 2;
    const answer = program.call(ask, isOld ? [context, request, callback] : [data, callback]);
    if (isAsync)
        return agreed((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(answer).map((target) => targetOf(target, module, type, undefined)));
    const [first] = answers;
    return first ? agreed(answers) : UNSURE;
}
/** What stands in the place of a module. */
function targetOf(target, module, type, at) {
    if (target.kind === 'plain') {
        if (typeof target.value === 'string')
            return named(target.value, type, target.at ?? at);
        return target.value === true ? named(module, type, at) : BUNDLED;
    }
    if (target.kind === 'list') {
        const [first] = target.items;
        const root = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(first);
        const isWhole = target.items.length === 1 && !target.open;
        const external = root === undefined ? undefined : named(root, type, at);
        return external?.state === 'external' && !isWhole
            ? { ...external, global: undefined, bare: false }
            : (external ?? UNSURE);
    }
    if (target.kind === 'struct') {
        const root = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(target, 'root')) ?? (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(target, 'var'));
        return { state: 'external', global: root !== undefined && NAME.test(root) ? root : undefined, bare: false, at };
    }
    return UNSURE;
}
function named(written, type, at) {
    const [, own, rest = written] = /^(\S+)\s+(\S.*)$/.exec(written) ?? [];
    const kind = own ?? type;
    const onWindow = /^(?:window|globalThis|self)\.(.+)$/.exec(rest);
    const name = onWindow?.[1] ?? rest;
    const isRead = kind === undefined || BARE.has(kind) || ON_WINDOW.has(kind);
    return {
        state: 'external',
        global: isRead && NAME.test(name) ? name : undefined,
        bare: kind !== undefined && BARE.has(kind) && !onWindow,
        at,
    };
}


/***/ })

};
;