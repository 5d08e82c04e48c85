"use strict";
exports.id = 232;
exports.ids = [232];
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

/***/ 232:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollupBundler: function() { return /* binding */ rollupBundler; }
/* harmony export */ });
/* harmony import */ var _documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7762);
/* harmony import */ var _babel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6994);
/* harmony import */ var _bundler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8333);
/* harmony import */ var _compilers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6934);
/* harmony import */ var _external_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2705);





/** Reads a configuration of Rollup or Vite: externals are named in one place, and their globals in another. */
function rollupBundler(configured, tool) {
    const { value, at } = configured;
    const options = tool === 'vite' ? (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberAt */ .mz)(value, 'build', 'rollupOptions') : value;
    const external = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(options, 'external');
    const outputs = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(options, 'output'));
    const plugins = [...(0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(value, 'plugins')), ...(0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(options, 'plugins'))].flatMap(_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3);
    const globals = plugins.filter((plugin) => plugin.kind === 'called' && /external/i.test(plugin.module));
    const isUnsure = plugins.some(({ kind }) => kind === 'unknown' || kind === 'either');
    const name = nameOf(value, outputs, tool);
    return {
        tool,
        at: (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(options, 'external') ?? at,
        hasExternals: external.kind !== 'plain' || external.value !== undefined || globals.length > 0,
        external(module) {
            for (const plugin of globals) {
                const [map = _documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV] = plugin.kind === 'called' ? plugin.parameters : [];
                const lent = (0,_external_js__WEBPACK_IMPORTED_MODULE_4__/* .webpackExternal */ .l5)(configured.program, map, module, 'window');
                if (lent.state !== 'bundled')
                    return lent;
            }
            const found = matches(configured, external, module);
            if (found === undefined)
                return _external_js__WEBPACK_IMPORTED_MODULE_4__/* .UNSURE */ .x9;
            if (found)
                return globalOf(outputs, module, tool);
            return isUnsure ? _external_js__WEBPACK_IMPORTED_MODULE_4__/* .UNSURE */ .x9 : _external_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLED */ .jy;
        },
        output: name,
        jsx: (path) => pluginJsx(configured, plugins, tool, path),
    };
}
function nameOf(value, outputs, tool) {
    const [output] = outputs;
    const candidates = tool === 'vite'
        ? [output && (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(output, 'entryFileNames'), (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberAt */ .mz)(value, 'build', 'lib', 'fileName')]
        : [output && (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(output, 'file')];
    const written = candidates.map((candidate) => candidate && (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(candidate)).find((text) => text?.endsWith('.js'));
    return written === undefined || outputs.length > 1
        ? undefined
        : { name: written.slice(written.lastIndexOf('/') + 1), at: undefined };
}
/** Whether `external` takes a module in; undefined where it cannot be told. */
function matches(configured, external, module) {
    switch (external.kind) {
        case 'plain':
            return external.value === module;
        case 'pattern':
            return external.value.test(module);
        case 'list': {
            const answers = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)(external).map((item) => matches(configured, item, module));
            return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
        }
        case 'either': {
            const answers = new Set(external.options.map((option) => matches(configured, option, module)));
            const [answer] = answers;
            return answers.size === 1 ? answer : undefined;
        }
        case 'closure':
            return (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .truthOf */ .D)(configured.program.call(external, [{ kind: 'plain', value: module }]));
        default:
            return undefined;
    }
}
function globalOf(outputs, module, tool) {
    const globals = outputs.map((output) => (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(output, 'globals')).filter((of) => of.kind === 'struct');
    const [first] = globals;
    const target = first && (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(first, module);
    const global = target && (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(target);
    const format = outputs.map((output) => (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(output, 'format')));
    return {
        state: 'external',
        global: global !== undefined && /^[A-Za-z_$][\w$]*$/.test(global) ? global : undefined,
        bare: format.length === 1 && format[0] === 'iife' && tool !== 'esbuild',
        at: target?.kind === 'plain' ? (target.at ?? undefined) : undefined,
    };
}
function pluginJsx(configured, plugins, tool, path) {
    for (const plugin of plugins.flatMap(_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)) {
        if (plugin.kind === 'unknown')
            return _bundler_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTOLD */ .tl;
        if (plugin.kind !== 'called')
            continue;
        const [options = _documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV] = plugin.parameters.length > 0 ? plugin.parameters : [{ kind: 'plain', value: undefined }];
        const source = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(options, 'jsxImportSource'));
        if (/^@vitejs\/plugin-react(?:-swc|-oxc)?$/.test(plugin.module)) {
            const runtime = (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(options, 'jsxRuntime');
            if ((0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(runtime) === 'classic')
                return _bundler_js__WEBPACK_IMPORTED_MODULE_2__/* .CLASSIC */ .NR;
            const isSure = options.kind === 'struct' ? !options.open : options.kind === 'plain';
            return isSure ? (0,_bundler_js__WEBPACK_IMPORTED_MODULE_2__/* .automatic */ .YF)(`\`${plugin.module}\``, source) : _bundler_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTOLD */ .tl;
        }
        if (/^(?:@rollup\/plugin-typescript|rollup-plugin-typescript2?|rollup-plugin-ts)$/.test(plugin.module) &&
            /\.tsx?$/.test(path))
            return (0,_compilers_js__WEBPACK_IMPORTED_MODULE_3__/* .compilerJsx */ .PZ)(configured, (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(options, 'compilerOptions'), (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(options, 'tsconfig')) ?? _bundler_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTOLD */ .tl;
        if (/^(?:@rollup\/plugin-babel|rollup-plugin-babel)$/.test(plugin.module))
            return (0,_babel_js__WEBPACK_IMPORTED_MODULE_1__/* .babelJsx */ .m)(configured, options);
        if (/^rollup-plugin-esbuild$/.test(plugin.module))
            return (0,_compilers_js__WEBPACK_IMPORTED_MODULE_3__/* .esbuildJsx */ .Mf)(configured, options) ?? _bundler_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTOLD */ .tl;
        if (/swc|sucrase|preact|vue/.test(plugin.module))
            return _bundler_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTOLD */ .tl;
    }
    return tool === 'vite' ? ((0,_compilers_js__WEBPACK_IMPORTED_MODULE_3__/* .esbuildJsx */ .Mf)(configured, (0,_documents_script_evaluation_value_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(configured.value, 'esbuild')) ?? _bundler_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTOLD */ .tl) : _bundler_js__WEBPACK_IMPORTED_MODULE_2__/* .UNTOLD */ .tl;
}


/***/ })

};
;