"use strict";
exports.id = 7650;
exports.ids = [7650];
exports.modules = {

/***/ 6994:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: function() { return /* binding */ babelJsx; }
});

;// CONCATENATED MODULE: ./src/data/jsx-transforms.json
var jsx_transforms_namespaceObject = /*#__PURE__*/JSON.parse('{"vp":{"@babel/preset-react":"option","@babel/preset-env":"none","@babel/preset-typescript":"none","@babel/preset-flow":"none","babel-preset-env":"none","babel-preset-react":"classic","babel-preset-typescript":"none","babel-preset-react-app":"option","@emotion/babel-preset-css-prop":"option"},"JW":{"@babel/plugin-transform-react-jsx":"option","@babel/plugin-transform-react-jsx-development":"option","babel-plugin-transform-react-jsx":"classic"}}');
// EXTERNAL MODULE: ./src/documents/script/evaluation/value.ts
var evaluation_value = __webpack_require__(7762);
// EXTERNAL MODULE: ./src/facts/webapp/bundler/bundler.ts
var bundler = __webpack_require__(8333);
;// CONCATENATED MODULE: ./src/facts/webapp/bundler/babel.ts



const FILES = [
    'babel.config.js',
    'babel.config.cjs',
    'babel.config.mjs',
    'babel.config.json',
    'babel.config.ts',
    '.babelrc',
    '.babelrc.json',
    '.babelrc.js',
    '.babelrc.cjs',
];
const PRESETS = jsx_transforms_namespaceObject.vp;
const PLUGINS = jsx_transforms_namespaceObject.JW;
/** JSX by Babel: plugins see it before presets, and of presets the last is the first. */
function babelJsx(configured, options) {
    const configurations = [...FILES.map((file) => ownFile(configured, file)), inPackage(configured), options].filter((value) => value !== undefined);
    if (configurations.some(({ kind }) => kind !== 'struct' && kind !== 'plain'))
        return bundler/* UNTOLD */.tl;
    const all = (name) => configurations.flatMap((value) => (0,evaluation_value/* itemsOf */.S3)((0,evaluation_value/* memberOf */.C5)(value, name)));
    for (const plugin of all('plugins')) {
        const [name, own] = namedWith(plugin);
        const kind = name === undefined ? undefined : entry(PLUGINS, 'plugin', name);
        const jsx = kind && madeBy(configured, kind, name ?? '', own);
        if (jsx)
            return jsx;
    }
    for (const preset of [...all('presets')].reverse()) {
        const [name, own] = namedWith(preset);
        const kind = name === undefined ? undefined : entry(PRESETS, 'preset', name);
        if (kind === 'none')
            continue;
        return kind === undefined ? bundler/* UNTOLD */.tl : madeBy(configured, kind, name ?? '', own);
    }
    return bundler/* UNTOLD */.tl;
}
function madeBy(configured, kind, name, options) {
    if (kind === 'classic')
        return bundler/* CLASSIC */.NR;
    const runtime = (0,evaluation_value/* memberOf */.C5)(options, 'runtime');
    const written = (0,evaluation_value/* textOf */.b6)(runtime);
    const isUnset = runtime.kind === 'plain' && runtime.value === undefined;
    const source = (0,evaluation_value/* textOf */.b6)((0,evaluation_value/* memberOf */.C5)(options, 'importSource')) ?? (name.startsWith('@emotion/') ? '@emotion/react' : undefined);
    const development = (0,evaluation_value/* memberOf */.C5)(options, 'development');
    if (written === 'classic')
        return bundler/* CLASSIC */.NR;
    const by = `\`${name}\``;
    if (written === 'automatic')
        return (0,bundler/* automatic */.YF)(`\`runtime: "automatic"\` of ${by}`, source, development.kind === 'plain' && development.value === true);
    if (!isUnset)
        return bundler/* UNTOLD */.tl;
    // Babel 8 made it the default.
    const major = configured.major(name) ?? configured.major('@babel/core');
    if (!name.includes('/preset-react') && !name.includes('react-jsx'))
        return bundler/* CLASSIC */.NR;
    return major === undefined ? bundler/* UNTOLD */.tl : major >= 8 ? (0,bundler/* automatic */.YF)(`${by}, by its default`, source) : bundler/* CLASSIC */.NR;
}
/** The name that is written for a plugin or preset, and its options. */
function namedWith(item) {
    const [first = item, second = evaluation_value/* NOTHING */.K$] = item.kind === 'list' ? item.items : [];
    return [(0,evaluation_value/* textOf */.b6)(first) ?? (first.kind === 'imported' ? first.module : undefined), second];
}
/** What the table says of a name in any of its spellings: `react`, `@babel/react`, `@babel/preset-react`. */
function entry(entries, kind, written) {
    const name = written.replace(/^module:/, '');
    const spellings = [
        name,
        name.replace(/^@babel\/(?!preset-|plugin-)/, `@babel/${kind}-`),
        name.replace(/^@emotion\/(?!babel-)/, `@emotion/babel-${kind}-`),
        `babel-${kind}-${name}`,
    ];
    const found = spellings.find((spelling) => Object.hasOwn(entries, spelling));
    return found === undefined ? undefined : entries[found];
}
/** A configuration of Babel's; a function is asked as Babel would. */
function ownFile(configured, file) {
    const value = configured.exported(file);
    return value?.kind === 'closure' ? configured.program.call(value, [evaluation_value/* UNKNOWN */.HV]) : value;
}
function inPackage(configured) {
    const value = configured.exported('package.json');
    const own = value && (0,evaluation_value/* memberOf */.C5)(value, 'babel');
    return own?.kind === 'struct' ? own : undefined;
}


/***/ }),

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


/***/ }),

/***/ 7650:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  webpackBundler: function() { return /* binding */ webpackBundler; }
});

// EXTERNAL MODULE: ./src/documents/script/evaluation/value.ts
var evaluation_value = __webpack_require__(7762);
// EXTERNAL MODULE: ./src/facts/webapp/bundler/external.ts
var bundler_external = __webpack_require__(2705);
// EXTERNAL MODULE: ./src/facts/webapp/bundler/babel.ts + 1 modules
var babel = __webpack_require__(6994);
// EXTERNAL MODULE: ./src/facts/webapp/bundler/bundler.ts
var bundler = __webpack_require__(8333);
// EXTERNAL MODULE: ./src/facts/webapp/bundler/compilers.ts
var compilers = __webpack_require__(6934);
;// CONCATENATED MODULE: ./src/facts/webapp/bundler/loaders.ts




/** How JSX in a file becomes calls by the loaders of webpack; the last that is named is the first to see it. */
function loaderJsx(configured, path) {
    const rules = (0,evaluation_value/* itemsOf */.S3)((0,evaluation_value/* memberOf */.C5)((0,evaluation_value/* memberOf */.C5)(configured.value, 'module'), 'rules'));
    const loaders = loadersOf(rules, path);
    if (!loaders)
        return bundler/* UNTOLD */.tl;
    for (const loader of [...loaders].reverse()) {
        const jsx = jsxOf(configured, loader);
        if (jsx)
            return jsx;
    }
    return bundler/* UNTOLD */.tl;
}
/** What a loader makes of JSX; undefined where it leaves it as it is. */
function jsxOf(configured, { name, options }) {
    if (/(?:^|\/)(?:ts-loader|awesome-typescript-loader)(?:\/|$)/.test(name))
        return (0,compilers/* compilerJsx */.PZ)(configured, (0,evaluation_value/* memberOf */.C5)(options, 'compilerOptions'), (0,evaluation_value/* memberOf */.C5)(options, 'configFile'), (0,evaluation_value/* memberOf */.C5)(options, 'configFileName'));
    if (/(?:^|\/)babel-loader(?:\/|$)/.test(name))
        return (0,babel/* babelJsx */.m)(configured, options);
    if (/(?:^|\/)esbuild-loader(?:\/|$)/.test(name))
        return (0,compilers/* esbuildJsx */.Mf)(configured, options);
    if (/(?:^|\/|:)swc-loader(?:\/|$)/.test(name))
        return (0,compilers/* swcJsx */.Vk)(configured, options, name.startsWith('builtin:'));
    return undefined;
}
/** The loaders that see a file; undefined where it cannot be told which do. */
function loadersOf(rules, path) {
    const found = [];
    for (const rule of rules) {
        if (rule.kind === 'plain')
            continue;
        if (rule.kind !== 'struct')
            return undefined;
        const applies = conditionOf((0,evaluation_value/* memberOf */.C5)(rule, 'test'), path);
        const included = conditionOf((0,evaluation_value/* memberOf */.C5)(rule, 'include'), path);
        const excluded = conditionOf((0,evaluation_value/* memberOf */.C5)(rule, 'exclude'), path);
        if (applies === false || included === false || excluded === true)
            continue;
        const own = [
            ...usesOf((0,evaluation_value/* memberOf */.C5)(rule, 'use')),
            ...usesOf((0,evaluation_value/* memberOf */.C5)(rule, 'loader'), (0,evaluation_value/* memberOf */.C5)(rule, 'options')),
            ...usesOf((0,evaluation_value/* memberOf */.C5)(rule, 'loaders')),
        ];
        const nested = [(0,evaluation_value/* memberOf */.C5)(rule, 'oneOf'), (0,evaluation_value/* memberOf */.C5)(rule, 'rules')].map((inner) => loadersOf((0,evaluation_value/* itemsOf */.S3)(inner), path));
        const all = [
            ...own,
            ...nested.flatMap((inner) => inner ?? [undefined]),
        ];
        // A rule that may or may not see the file says nothing, unless it compiles nothing.
        const isSure = applies === true || (0,evaluation_value/* memberOf */.C5)(rule, 'test').kind === 'plain';
        if (all.includes(undefined) || (!isSure && all.length > 0))
            return undefined;
        found.push(...all.filter((loader) => loader !== undefined));
    }
    return found;
}
/** Whether a condition of a rule takes a file in; undefined where there is none, or where it cannot be told. */
function conditionOf(condition, path) {
    const absolute = `/${path}`.slice(0, 300);
    if (condition.kind === 'pattern')
        return condition.value.test(absolute);
    const text = (0,evaluation_value/* textOf */.b6)(condition);
    if (text !== undefined)
        return absolute.startsWith(text);
    if (condition.kind !== 'list' || condition.open)
        return undefined;
    const answers = condition.items.map((item) => conditionOf(item, path));
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}
function usesOf(use, options = evaluation_value/* NOTHING */.K$) {
    return (0,evaluation_value/* itemsOf */.S3)(use).flatMap((item) => {
        const name = (0,evaluation_value/* textOf */.b6)(item);
        if (name !== undefined)
            return name.split('!').map((part) => ({ name: part, options }));
        if (item.kind === 'struct') {
            const loader = (0,evaluation_value/* textOf */.b6)((0,evaluation_value/* memberOf */.C5)(item, 'loader'));
            const own = (0,evaluation_value/* memberOf */.C5)(item, 'options');
            return loader === undefined ? [undefined] : [{ name: loader, options: own }];
        }
        // Loaders of styles are chosen by the mode: `isProduction ? MiniCssExtractPlugin.loader : 'style-loader'`.
        if (item.kind === 'imported')
            return [{ name: item.module, options: evaluation_value/* UNKNOWN */.HV }];
        return [undefined];
    });
}

;// CONCATENATED MODULE: ./src/facts/webapp/bundler/webpack.ts



/** Reads a configuration of webpack or rspack. */
function webpackBundler(configured) {
    const { program, value, at } = configured;
    const externals = (0,evaluation_value/* memberOf */.C5)(value, 'externals');
    const type = externalsType(value);
    const names = (0,evaluation_value/* optionsOf */.cz)((0,evaluation_value/* memberAt */.mz)(value, 'output', 'filename'));
    const name = names.length === 1 ? (0,evaluation_value/* textOf */.b6)(names[0]) : undefined;
    const filenameAt = (0,evaluation_value/* keyOf */.TN)((0,evaluation_value/* memberOf */.C5)(value, 'output'), 'filename');
    return {
        tool: 'webpack',
        at: (0,evaluation_value/* keyOf */.TN)(value, 'externals') ?? at,
        hasExternals: (0,evaluation_value/* optionsOf */.cz)(externals).some((option) => option.kind !== 'plain' || option.value !== undefined),
        external: (module) => withAlias((0,bundler_external/* webpackExternal */.l5)(program, externals, module, type), value, module),
        output: name === undefined ? undefined : { name, at: filenameAt },
        jsx: (path) => loaderJsx(configured, path),
    };
}
/** How externals are read that say nothing of it themselves; undefined where that cannot be told. */
function externalsType(value) {
    const output = (0,evaluation_value/* memberOf */.C5)(value, 'output');
    const library = (0,evaluation_value/* memberOf */.C5)(output, 'library');
    const written = [
        (0,evaluation_value/* memberOf */.C5)(value, 'externalsType'),
        library.kind === 'struct' ? (0,evaluation_value/* memberOf */.C5)(library, 'type') : evaluation_value/* NOTHING */.K$,
        (0,evaluation_value/* memberOf */.C5)(output, 'libraryTarget'),
    ].find((of) => of.kind !== 'plain' || of.value !== undefined);
    return written ? (0,evaluation_value/* textOf */.b6)(written) : 'var';
}
/** Externals are asked before aliases are. */
function withAlias(external, value, module) {
    const aliases = (0,evaluation_value/* itemsOf */.S3)((0,evaluation_value/* memberAt */.mz)(value, 'resolve', 'alias'));
    const isAliased = aliases.some((alias) => alias.kind === 'struct' && (alias.entries.has(module) || alias.entries.has(`${module}$`)));
    return external.state === 'bundled' && isAliased ? bundler_external/* UNSURE */.x9 : external;
}


/***/ })

};
;