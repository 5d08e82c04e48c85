"use strict";
exports.id = 2787;
exports.ids = [2787,586];
exports.modules = {

/***/ 586:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: function() { return /* binding */ modulesIn; },
/* harmony export */   bundled: function() { return /* binding */ bundled; }
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The configurations that bundlers read by themselves; others are for something else, or imported by these. */
const OWN = /(?:^|\/)(?:webpack|vite|rollup)\.config\.[cm]?[jt]s$/;
const EXTENSION = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** What a configuration says, under whatever name it is kept. */
const ENTRY = /\b(?:entry|input|rollupOptions|externals?|loader|output)\s*[:=]/;
/** Modules that are chosen by a pattern, or when the code runs. */
const CHOSEN = [
    /\brequire\.context\b|\bimport\.meta\.glob/,
    /\b(?:import|require)\((?:\s|\/\*[^*]*\*\/)*(?:[^\s'"`/)]|`\$)/,
];
/** Those in one folder: `import(`./locales/${language}`)`. */
const BELOW = /\b(?:import|require)\((?:\s|\/\*[^*]*\*\/)*`([^`$]+)\$/g;
/**
 * The scripts that the plugin's bundle can be made of: what the bundler's configuration names, and whatever that
 * imports, directly or not. What could be meant by an import counts; so do all scripts where no configuration names
 * one, or where code chooses modules by itself. `packages` are those that come from a registry.
 */
function bundled(scripts, packages) {
    const all = new Set(scripts);
    const modules = indexed(scripts);
    const reached = new Set(scripts.filter(({ path }) => OWN.test(path)));
    // A configuration may take others in, wherever they lie; their paths are from the bundler's own folder.
    const configurations = new Set(reached);
    const roots = [...reached].map(({ path }) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path));
    for (const script of reached) {
        const from = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(script.path);
        if (configurations.has(script)) {
            for (const path of stringsIn(script.text)) {
                for (const folder of new Set([from, ...roots])) {
                    for (const found of modules.at(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path))) {
                        reached.add(found);
                        if (found.isConfiguration || (ENTRY.test(found.text) && !isSource(found)))
                            configurations.add(found);
                    }
                }
            }
            continue;
        }
        if (CHOSEN.some((way) => way.test(script.text)))
            return all;
        for (const path of stringsIn(script.text))
            if (path.startsWith('.'))
                for (const found of modules.at(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(from, path)))
                    reached.add(found);
        for (const name of modulesIn(script.text)) {
            if (!packages.has(packageOf(name)))
                for (const found of modules.called(name))
                    reached.add(found);
        }
        for (const [, start = ''] of script.text.matchAll(BELOW))
            for (const found of modules.below(from, start))
                reached.add(found);
    }
    const taken = new Set([...reached].filter((script) => !configurations.has(script)));
    return taken.size > 0 ? taken : all;
}
function indexed(scripts) {
    const [byPath, byEnd, byPart, byFolder] = [
        new Map(),
        new Map(),
        new Map(),
        new Map(),
    ];
    for (const script of scripts) {
        const module = moduleOf(script.path);
        for (const name of new Set([module, module.replace(/\/index$/, '')])) {
            enter(byPath, name, script);
            for (const end of endsOf(name))
                enter(byEnd, end, script);
        }
        const parts = module.split('/').slice(0, DEEPEST);
        for (const [index, part] of parts.entries()) {
            enter(byPart, part, script);
            if (index > 0)
                enter(byFolder, parts.slice(0, index).join('/'), script);
        }
    }
    const told = new Set();
    const once = (found = []) => {
        if (told.has(found))
            return [];
        told.add(found);
        return found;
    };
    const called = (name) => {
        const ends = endsOf(moduleOf(name));
        const end = ends.findLast((candidate) => byEnd.has(candidate));
        return once(end === undefined ? byPart.get(ends[0] ?? '') : byEnd.get(end));
    };
    return {
        at: (path) => byPath.get(moduleOf(path)) ?? [],
        called,
        below: (from, start) => {
            const folder = start.slice(0, Math.max(0, start.lastIndexOf('/')));
            return folder === ''
                ? once(scripts)
                : folder.startsWith('.')
                    ? once(byFolder.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(from, folder)))
                    : called(folder);
        },
    };
}
/** More folders in one another than anybody has. */
const DEEPEST = 30;
function packageOf(name) {
    return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}
function moduleOf(path) {
    return path.replace(EXTENSION, '').replace(/\/$/, '');
}
/** The last parts of a path, from the last alone to the last eight. */
function endsOf(module) {
    const parts = module.split('/').slice(-8);
    return parts.map((_, index) => parts.slice(parts.length - 1 - index).join('/'));
}
/** The modules that a script imports by name, not by path. */
function modulesIn(text) {
    return [...text.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*['"]([\w@~][^'"\n]*)['"]/g)].map(([, module = '']) => module);
}
/** What may be paths. Every quote is tried, for an apostrophe opens nothing. */
function stringsIn(text) {
    return [...text.matchAll(/['"`](?=([^'"`\n]+)['"`])/g)].map(([, path = '']) => path);
}
/** Code in a folder for it, or with JSX, configures nothing. */
function isSource({ path }) {
    return /\/src\/|\.[jt]sx$/.test(path);
}
function enter(map, name, script) {
    map.set(name, (map.get(name) ?? new Set()).add(script));
}


/***/ }),

/***/ 2787:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   importsOf: function() { return /* binding */ importsOf; }
/* harmony export */ });
/* harmony import */ var _documents_script_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(586);
/* harmony import */ var _documents_script_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3384);
/* harmony import */ var _repository_missing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2575);




/** Finds what the scripts import by value, a module when it is asked for. */
function importsOf(scripts, bundler) {
    const byModule = new Map();
    for (const script of scripts.bundled) {
        for (const module of (0,_documents_script_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .modulesIn */ .D)(script.text)) {
            const group = byModule.get(module);
            if (group)
                group.push(script);
            else
                byModule.set(module, [script]);
        }
    }
    const written = new Map();
    const found = new Map();
    const implicit = (0,_repository_missing_js__WEBPACK_IMPORTED_MODULE_1__/* .isMissing */ .b2)(bundler) ? undefined : runtimeOf(scripts, bundler);
    const first = (module) => {
        for (const script of byModule.get(module) ?? []) {
            const document = scripts.parse(script);
            if (!document)
                continue;
            const values = written.get(script) ?? valuesOf(document, /\.[cm]?tsx?$/.test(script.path));
            written.set(script, values);
            const node = values.get(module);
            if (node)
                return { at: document.locate(node) };
        }
        return implicit?.module === module ? implicit : undefined;
    };
    return {
        named: new Set([...byModule.keys(), ...(implicit ? [implicit.module] : [])]),
        of(module) {
            if (!found.has(module))
                found.set(module, first(module));
            return found.get(module);
        },
    };
}
/** The runtime that JSX is compiled to, at the first JSX of the bundle. */
function runtimeOf(scripts, bundler) {
    for (const script of scripts.bundled) {
        if (!/\.(?:[cm]?js|[jt]sx)$/.test(script.path) || !/<[\w>]/.test(script.text))
            continue;
        const jsx = bundler.jsx(script.path);
        // A comment chooses the runtime for its file.
        if (jsx.runtime !== 'automatic' || /@jsxRuntime\s+classic|@jsx\s/.test(script.text))
            continue;
        const document = scripts.parse(script);
        const element = document?.nodes.find(({ node }) => node.type === 'JSXElement' || node.type === 'JSXFragment');
        if (document && element)
            return { module: jsx.module, by: jsx.by, at: document.locate(element.node) };
    }
    return undefined;
}
/** The modules that a file imports by value, each with the import; TypeScript leaves out those used as types alone. */
function valuesOf(script, elides) {
    const found = new Map();
    const enter = (module, node) => {
        if (!found.has(module))
            found.set(module, node);
    };
    const open = new Map();
    for (const { node } of script.nodes) {
        if (node.type === 'ImportDeclaration' && node.importKind !== 'type' && node.importKind !== 'typeof') {
            const module = node.source.value;
            const values = node.specifiers.filter((specifier) => specifier.type !== 'ImportSpecifier' || specifier.importKind !== 'type');
            if (node.specifiers.length === 0 || (!elides && values.length > 0))
                enter(module, node);
            else
                for (const { local } of values)
                    open.set(local.name, { module, node });
        }
        else if ((node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') &&
            node.source &&
            node.exportKind !== 'type')
            enter(node.source.value, node);
        else if (node.type === 'CallExpression' || node.type === 'ImportExpression') {
            const [argument] = node.type === 'ImportExpression' ? [node.source] : node.arguments;
            const isImport = node.type === 'ImportExpression' || node.callee.type === 'Import' || (0,_documents_script_names_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .V)(node.callee) === 'require';
            if (isImport && argument?.type === 'StringLiteral')
                enter(argument.value, node);
        }
        else if (node.type === 'TSImportEqualsDeclaration' && node.moduleReference.type === 'TSExternalModuleReference')
            enter(node.moduleReference.expression.value, node);
    }
    if (open.size === 0)
        return found;
    for (const visited of script.nodes) {
        const { node, up } = visited;
        // Classic JSX calls React, though the file does not say so.
        const name = node.type === 'JSXElement' || node.type === 'JSXFragment'
            ? 'React'
            : node.type === 'Identifier' || node.type === 'JSXIdentifier'
                ? node.name
                : undefined;
        const binding = name === undefined ? undefined : open.get(name);
        if (!binding || /^Import.*Specifier$/.test(up?.node.type ?? ''))
            continue;
        if (node.type !== 'Identifier' && node.type !== 'JSXIdentifier')
            enter(binding.module, binding.node);
        else if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isValue */ .m)(visited))
            enter(binding.module, binding.node);
    }
    return found;
}


/***/ }),

/***/ 2575:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: function() { return /* binding */ isValue; }
/* harmony export */ });
/** Whether an identifier stands for a value: it is not the name of a property, a binding or a type. */
function isValue({ node, key, up }) {
    if (!up || up.up?.node.type === 'ObjectPattern' || /Pattern$|^RestElement$/.test(up.node.type))
        return false;
    if (up.node.type.startsWith('TS'))
        return /^TS(?:As|NonNull|Satisfies|TypeAssertion|Instantiation)/.test(up.node.type) && key === 'expression';
    if (key === 'property' || key === 'key' || key === 'params' || key === 'id' || key === 'exported')
        return 'computed' in up.node && up.node.computed;
    return node.type !== 'JSXIdentifier' || (up.node.type !== 'JSXClosingElement' && up.node.type !== 'JSXAttribute');
}


/***/ })

};
;