"use strict";
exports.id = 802;
exports.ids = [802,317,586];
exports.modules = {

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
/** Modules that are chosen by a pattern, or when the code runs. */
const CHOSEN = /\brequire\.context\b|\bimport\.meta\.glob|\b(?:import|require)\((?:\s|\/\*[^*]*\*\/)*(?:[^\s'"`/)]|`\$)/;
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
    for (const script of reached) {
        if (!script.isConfiguration && CHOSEN.test(script.text))
            return all;
        const from = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(script.path);
        for (const path of pathsIn(script))
            for (const found of modules.at(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(from, path)))
                reached.add(found);
        if (script.isConfiguration)
            continue;
        for (const name of modulesIn(script.text)) {
            if (!packages.has(packageOf(name)))
                for (const found of modules.called(name))
                    reached.add(found);
        }
        for (const [, start = ''] of script.text.matchAll(BELOW))
            for (const found of modules.below(from, start))
                reached.add(found);
    }
    return [...reached].some(({ isConfiguration }) => !isConfiguration) ? reached : all;
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
/** What may be paths: in a configuration, every string. Every quote is tried, for an apostrophe opens nothing. */
function pathsIn({ text, isConfiguration }) {
    const strings = isConfiguration ? /['"`](?=([^'"`\n]+)['"`])/g : /['"`](?=(\.{1,2}(?:\/[^'"`\n]*)?)['"`])/g;
    return [...text.matchAll(strings)].map(([, path = '']) => path);
}
function enter(map, name, script) {
    map.set(name, (map.get(name) ?? new Set()).add(script));
}


/***/ }),

/***/ 3404:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: function() { return /* binding */ isConditional; },
/* harmony export */   Yt: function() { return /* binding */ standsBehind; },
/* harmony export */   uj: function() { return /* binding */ runsAtLoad; }
/* harmony export */ });
/** Whether a node is only reached after a condition that `asks` accepts, or where a failure of it is caught. */
function standsBehind(visited, asks) {
    for (const { condition } of conditionsOver(visited))
        if (condition === 'caught' || asks(condition, visited))
            return true;
    return false;
}
/** Whether a node is reached only under some condition, whatever that asks. */
function isConditional(visited) {
    return conditionsOver(visited).next().done !== true;
}
/**
 * Whether a node surely runs when the web app loads the plugin: at the top of a module or in `initialize`, under no
 * condition at all.
 */
function runsAtLoad(visited) {
    for (const { node, key, up } of ancestors(visited)) {
        if (isFunction(node) && !isInitialize(node, up?.node))
            return false;
        if (/^(?:For\w*|(?:Do)?While|Switch)Statement$/.test(node.type) && key !== 'init')
            return false;
    }
    return !isConditional(visited);
}
function isFunction(node) {
    return /^(?:Function|ArrowFunction|Class(?:Private)?Method|ObjectMethod|ClassProperty)/.test(node.type);
}
function isInitialize(node, parent) {
    const named = node.type === 'ClassMethod' || node.type === 'ObjectMethod' || node.type === 'ClassProperty' ? node : parent;
    if (named?.type === 'ClassProperty' && named.static)
        return true;
    return ((named?.type === 'ClassMethod' || named?.type === 'ObjectMethod' || named?.type === 'ClassProperty') &&
        named.key.type === 'Identifier' &&
        named.key.name === 'initialize');
}
function* ancestors(visited) {
    for (let at = visited.up; at; at = at.up)
        yield at;
}
function* conditionsOver(visited) {
    for (let at = visited; at.up; at = at.up) {
        const { node: outer } = at.up;
        const branch = at.key === 'consequent' || at.key === 'alternate';
        if (branch && (outer.type === 'IfStatement' || outer.type === 'ConditionalExpression'))
            yield { condition: outer.test };
        else if (branch && outer.type === 'SwitchCase')
            yield { condition: outer.test ?? outer };
        if (outer.type === 'LogicalExpression' && at.key === 'right')
            yield { condition: outer.left };
        if (outer.type === 'TryStatement' && at.key === 'block' && outer.handler)
            yield { condition: 'caught' };
        if (outer.type === 'BlockStatement' || outer.type === 'Program') {
            const start = at.node.start ?? 0;
            for (const statement of exitsOf(outer)) {
                if ((statement.start ?? 0) >= start)
                    break;
                yield { condition: statement.test };
            }
        }
    }
}
const EXITS = new WeakMap();
/** The statements of a block after which the rest is reached only where their condition is false. */
function exitsOf(block) {
    const before = EXITS.get(block);
    if (before)
        return before;
    const exits = block.body
        .filter((statement) => statement.type === 'IfStatement')
        .filter(({ consequent }) => leaves(consequent));
    EXITS.set(block, exits);
    return exits;
}
function leaves(node) {
    const last = node.type === 'BlockStatement' ? node.body.at(-1) : node;
    return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement' || last?.type === 'ContinueStatement';
}


/***/ }),

/***/ 850:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: function() { return /* binding */ nameOf; },
/* harmony export */   r: function() { return /* binding */ ScriptDocument; }
/* harmony export */ });
/* harmony import */ var _babel_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5429);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7592);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9995);



/** A JavaScript or TypeScript file that parses, if need be around its errors. */
class ScriptDocument {
    text;
    root;
    document;
    #nodes;
    constructor(file, text, root) {
        this.text = text;
        this.root = root;
        this.document = new _text_js__WEBPACK_IMPORTED_MODULE_2__/* .TextDocument */ .V(file, text);
    }
    /** Undefined where the text is no script at all, nests deeper than the parser can follow, or takes it too long. */
    static parse(file, text) {
        const script = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(file, text.length, () => ScriptDocument.#parse(file, text));
        return (0,_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutOfTime */ .bK)(script) ? undefined : script;
    }
    static #parse(file, text) {
        const jsx = /\.[cm]?ts$/.test(file) ? [] : ['jsx'];
        const read = (dialect) => (0,_babel_parser__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, {
            sourceType: 'unambiguous',
            errorRecovery: true,
            attachComment: false,
            plugins: [...dialect, ...jsx, 'decorators-legacy'],
        });
        try {
            if (/\.[cm]?tsx?$/.test(file))
                return new ScriptDocument(file, text, read(['typescript']).program);
            // Few scripts have types of Flow in them, and looking for them takes longer.
            const plain = attempt(() => read([]));
            return new ScriptDocument(file, text, (plain?.errors?.length === 0 ? plain : read(['flow'])).program);
        }
        catch (error) {
            if (error instanceof SyntaxError || error instanceof RangeError)
                return undefined;
            throw error;
        }
    }
    /** Every node, parents first, in the order of the file. */
    get nodes() {
        if (this.#nodes)
            return this.#nodes;
        const nodes = [];
        const open = [{ node: this.root, key: '', up: undefined }];
        for (let visited = open.pop(); visited; visited = open.pop()) {
            nodes.push(visited);
            const children = [];
            for (const [key, value] of Object.entries(visited.node)) {
                for (const child of Array.isArray(value) ? value : [value])
                    if (isNode(child))
                        children.push({ node: child, key, up: visited });
            }
            open.push(...children.reverse());
        }
        return (this.#nodes = nodes);
    }
    locate(node) {
        return this.document.locate({ start: node.start ?? 0, end: node.end ?? 0 });
    }
    /** The source of a node. */
    source(node) {
        return this.text.slice(node.start ?? 0, node.end ?? 0);
    }
}
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function isNode(value) {
    return (typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value);
}
/** The name of a property or member, where it is written out. */
function nameOf(node) {
    if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier')
        return node.name;
    return node?.type === 'StringLiteral' ? node.value : undefined;
}


/***/ }),

/***/ 8317:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: function() { return /* binding */ externalsOf; },
/* harmony export */   globalsOf: function() { return /* binding */ globalsOf; }
/* harmony export */ });
/* harmony import */ var _documents_script_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(850);
/* harmony import */ var _globals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5725);


/** Reads `externals` of webpack and `external` of rollup and vite; undefined where a configuration has neither. */
function externalsOf(script) {
    const variables = new Map();
    let place;
    const values = [];
    const globals = [];
    const lend = (property) => {
        if (property.type !== 'ObjectProperty' || property.computed || property.value.type !== 'StringLiteral')
            return;
        const [module, global] = [(0,_documents_script_script_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(property.key), property.value.value];
        if (module !== undefined && /^[A-Za-z_$][\w$]*$/.test(global))
            globals.push({ module, global, at: script.locate(property.value) });
    };
    for (const { node } of script.nodes) {
        if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init)
            variables.set(node.id.name, node.init);
        if (node.type === 'ObjectProperty' && /^externals?$/.test((0,_documents_script_script_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(node.key) ?? '') && !node.computed) {
            place ??= node.key;
            values.push(node.value);
        }
        // Rollup names the globals beside the modules that it leaves out.
        if (node.type === 'ObjectProperty' && (0,_documents_script_script_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(node.key) === 'globals' && node.value.type === 'ObjectExpression')
            node.value.properties.forEach(lend);
        if (node.type === 'AssignmentExpression' &&
            node.left.type === 'MemberExpression' &&
            (0,_documents_script_script_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(node.left.property) === 'externals') {
            place ??= node.left;
            values.push(node.right);
        }
    }
    if (!place)
        return undefined;
    const modules = new Set();
    let complete = true;
    const read = (node, level) => {
        if (node?.type === 'ObjectExpression') {
            for (const property of node.properties) {
                const name = property.type === 'ObjectProperty' && !property.computed ? (0,_documents_script_script_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(property.key) : undefined;
                if (name !== undefined) {
                    modules.add(name);
                    lend(property);
                }
                else if (property.type === 'SpreadElement')
                    read(property.argument, level + 1);
                else
                    complete = false;
            }
        }
        else if (node?.type === 'ArrayExpression')
            for (const element of node.elements)
                read(element, level + 1);
        else if (node?.type === 'StringLiteral')
            modules.add(node.value);
        else if (node?.type === 'Identifier' && level < 10 && variables.has(node.name))
            read(variables.get(node.name) ?? null, level + 1);
        else if (node?.type === 'SpreadElement')
            read(node.argument, level + 1);
        else
            complete = false;
    };
    for (const value of values)
        read(value, 0);
    return { at: script.locate(place), modules, globals, complete };
}
/** The globals that a bundle reads when it is loaded: those in the place of what some file imports. */
function* globalsOf({ globals, modules }, imports) {
    // A configuration without React among its externals is one for something else, such as tests.
    if (!modules.has('react'))
        return;
    for (const { module, global, at } of globals)
        if (imports.has(module) && (0,_globals_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlobal */ .WN)(global))
            yield { name: global, at, guarded: false, fails: false };
}


/***/ }),

/***/ 5725:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EA: function() { return /* binding */ globalUses; },
  WN: function() { return /* binding */ isGlobal; },
  $s: function() { return /* binding */ mayUseGlobals; }
});

// EXTERNAL MODULE: ./src/data/webapp-registry.json
var webapp_registry = __webpack_require__(7881);
// EXTERNAL MODULE: ./src/documents/script/bindings.ts
var script_bindings = __webpack_require__(6180);
// EXTERNAL MODULE: ./src/documents/script/script.ts
var script = __webpack_require__(850);
;// CONCATENATED MODULE: ./src/documents/script/chains.ts

const CASTS = new Set([
    'TSAsExpression',
    'TSNonNullExpression',
    'TSSatisfiesExpression',
    'TSTypeAssertion',
    'TypeCastExpression',
    'ParenthesizedExpression',
]);
/** Longer than any path in the table. */
const DEEPEST = 8;
/** Follows the members from an identifier outwards. */
function chainFrom(from, path) {
    const links = path.map((name) => ({ name, optional: false, node: from.node }));
    let at = from;
    for (let { up } = at; up; at = up, { up } = at) {
        const { node } = up;
        if (CASTS.has(node.type) && at.key === 'expression')
            continue;
        if (at.key !== 'object')
            break;
        const name = node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression'
            ? node.computed && node.property.type !== 'StringLiteral'
                ? undefined
                : (0,script/* nameOf */.V)(node.property)
            : node.type === 'JSXMemberExpression'
                ? node.property.name
                : undefined;
        if (name === undefined)
            break;
        links.push({ name, optional: node.type === 'OptionalMemberExpression' && node.optional, node });
    }
    const names = links.map(({ name }) => name);
    return { links, known: path.length, ...endOf(at, names) };
}
function endOf(at, path) {
    const { key, up } = at;
    const outer = up?.node;
    const ended = (end, aliases = []) => ({ end, aliases });
    if (!up || !outer)
        return ended('value');
    switch (outer.type) {
        case 'CallExpression':
        case 'NewExpression':
            return ended(key === 'callee' ? 'taken apart' : (0,script/* nameOf */.V)(outer.callee) === 'Boolean' ? 'asked' : 'value');
        case 'OptionalCallExpression':
            return ended(key !== 'callee' ? 'value' : outer.optional ? 'called optionally' : 'taken apart');
        case 'AssignmentExpression':
            return ended(key === 'left' ? 'assigned' : 'value');
        case 'UpdateExpression':
            return ended('assigned');
        case 'UnaryExpression':
        case 'BinaryExpression':
            return ended('asked');
        case 'LogicalExpression':
            return ended(key === 'left' ? 'asked' : 'value');
        case 'IfStatement':
        case 'ConditionalExpression':
            return ended(key === 'test' ? 'asked' : 'value');
        case 'MemberExpression':
        case 'OptionalMemberExpression':
            return ended(key !== 'object' ? 'value' : outer.optional === true ? 'called optionally' : 'taken apart');
        case 'VariableDeclarator': {
            if (key !== 'init' || path.length > DEEPEST)
                return ended('value');
            const exported = up.up?.up?.node.type === 'ExportNamedDeclaration';
            return ended(outer.id.type === 'Identifier' ? 'kept' : 'taken apart', aliasesOf(outer.id, path, outer, exported));
        }
        default:
            return ended('value');
    }
}
/** The variables that a declarator binds; those with a default value stand for something else as well. */
function aliasesOf(pattern, path, by, exported) {
    if (pattern.type === 'Identifier')
        return [{ name: pattern.name, path, by, exported: exported ? pattern : undefined }];
    if (pattern.type !== 'ObjectPattern')
        return [];
    return pattern.properties.flatMap((property) => {
        const name = property.type === 'ObjectProperty' && !property.computed ? (0,script/* nameOf */.V)(property.key) : undefined;
        return property.type === 'ObjectProperty' && name !== undefined
            ? aliasesOf(property.value, [...path, name], by, exported)
            : [];
    });
}

// EXTERNAL MODULE: ./src/documents/script/conditions.ts
var conditions = __webpack_require__(3404);
;// CONCATENATED MODULE: ./src/facts/webapp/globals.ts




const GLOBALS = new Map(Object.entries(webapp_registry/* globals */.zQ));
const ROOTS = [...GLOBALS.keys()].filter((name) => !name.includes('.'));
/** Globals whose members are dated one by one. */
const NAMESPACES = new Set([...GLOBALS.keys()].map((name) => name.slice(0, Math.max(0, name.lastIndexOf('.')))));
/** As old as the registry itself, and in every file's text: they count where they stand right after `window`. */
const LIBRARIES = /^(?:React\w*|Redux|PropTypes|plugins)$/;
const WINDOW = String.raw `\b(?:window|globalThis)\b`;
const NAMED = new RegExp(String.raw `\b(?:${ROOTS.filter((name) => !LIBRARIES.test(name)).join('|')})\b|${WINDOW}\s*\??\.\s*(?:${ROOTS.join('|')})\b`);
const ASKS = new RegExp(`${WINDOW}|version|semver`, 'i');
/** Whether the web app sets, or has set, a global of that name. */
function isGlobal(name) {
    return GLOBALS.has(name);
}
/** Whether a text can use a global at all. */
function mayUseGlobals(text) {
    return /\bwindow\b|\bglobalThis\b/.test(text) && NAMED.test(text);
}
/** Finds the uses, through casts, destructuring and variables of the same file. */
function globalUses(script) {
    const bindings = (0,script_bindings/* openBindings */.j)();
    const asks = openAsks(script, bindings);
    const identifiers = new Map();
    for (const visited of script.nodes) {
        const { node } = visited;
        if ((node.type !== 'Identifier' && node.type !== 'JSXIdentifier') || !isValue(visited))
            continue;
        const group = identifiers.get(node.name);
        if (group)
            group.push(visited);
        else
            identifiers.set(node.name, [visited]);
    }
    const uses = [];
    const assigned = [];
    const open = [
        { name: 'window', path: [], by: undefined },
        { name: 'globalThis', path: [], by: undefined },
    ];
    const seen = new Set();
    for (let source = open.pop(); source; source = open.pop()) {
        for (const visited of identifiers.get(source.name) ?? []) {
            if (seen.has(visited.node) || bindings(visited, source.name) !== source.by)
                continue;
            seen.add(visited.node);
            const chain = chainFrom(visited, source.path);
            if (chain.end === 'assigned')
                assigned.push(...chain.links.slice(0, 1).map(({ name }) => name));
            else
                uses.push(...usesOf(script, asks, visited, chain));
            for (const { path, exported } of chain.aliases) {
                if (!exported)
                    continue;
                const links = path.map((name) => ({ name, optional: false, node: exported }));
                uses.push(...usesOf(script, asks, visited, { links, known: path.length, end: 'value', aliases: [] }));
            }
            open.push(...chain.aliases);
        }
    }
    return { uses, assigned };
}
/** Not the name of a property, a binding or a type. */
function isValue({ node, key, up }) {
    if (!up || up.up?.node.type === 'ObjectPattern' || /Pattern$|^RestElement$/.test(up.node.type))
        return false;
    if (up.node.type.startsWith('TS'))
        return /^TS(?:As|NonNull|Satisfies|TypeAssertion|Instantiation)/.test(up.node.type);
    if (key === 'property' || key === 'key' || key === 'params' || key === 'id' || key === 'exported')
        return 'computed' in up.node && up.node.computed;
    return node.type !== 'JSXIdentifier' || (up.node.type !== 'JSXClosingElement' && up.node.type !== 'JSXAttribute');
}
/** The uses in one chain: of each version that its members came with, the last. */
function* usesOf(script, asks, visited, { links, known, end }) {
    const found = new Map();
    for (let count = Math.max(known, 1); count <= links.length; count++) {
        const [last, next] = [links[count - 1], links[count]];
        const name = links
            .slice(0, count)
            .map((link) => link.name)
            .join('.');
        const since = GLOBALS.get(name)?.since;
        const parent = name.slice(0, Math.max(0, name.lastIndexOf('.')));
        if (!last || (since === undefined && (parent === '' || !NAMESPACES.has(parent) || last.name in {})))
            break;
        // What is only asked for, or put into a variable, is used where the variable is.
        if (!next && (end === 'asked' || end === 'kept'))
            break;
        const optional = next ? next.optional : end === 'called optionally';
        const throws = !optional && (next !== undefined || end === 'taken apart');
        const before = found.get(since ?? null);
        found.set(since ?? null, {
            name,
            at: script.locate(last.node),
            guarded: optional || before?.guarded === true || (0,conditions/* standsBehind */.Yt)(visited, asks),
            fails: (throws || before?.fails === true) && (0,conditions/* runsAtLoad */.uj)(visited),
        });
    }
    yield* found.values();
}
/** Whether a condition looks at `window` or a version, itself or through what this file declares. */
function openAsks(script, bindings) {
    const known = new WeakMap();
    const asks = (condition, at) => {
        const source = script.source(condition);
        if (ASKS.test(source))
            return true;
        return [...new Set(source.match(/[\w$]+/g))].some((word) => {
            const binding = bindings(at, word);
            return (binding !== undefined &&
                /^(?:VariableDeclarator|FunctionDeclaration)$/.test(binding.type) &&
                ASKS.test(script.source(binding)));
        });
    };
    return (condition, at) => {
        const answer = known.get(condition) ?? asks(condition, at);
        known.set(condition, answer);
        return answer;
    };
}


/***/ }),

/***/ 3802:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWebappFile: function() { return /* binding */ readWebappFile; }
});

// EXTERNAL MODULE: ./src/documents/script/bundle.ts
var bundle = __webpack_require__(586);
// EXTERNAL MODULE: ./src/documents/script/script.ts
var script_script = __webpack_require__(850);
// EXTERNAL MODULE: ./src/facts/webapp/externals.ts
var webapp_externals = __webpack_require__(8317);
// EXTERNAL MODULE: ./src/facts/webapp/globals.ts + 1 modules
var globals = __webpack_require__(5725);
;// CONCATENATED MODULE: ./src/facts/webapp/react.ts

// https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-deprecated-react-apis
const OF_REACT_DOM = new Map([
    ['findDOMNode', 'a ref'],
    ['render', '`createRoot` of `react-dom/client`'],
    ['hydrate', '`hydrateRoot` of `react-dom/client`'],
    ['unstable_renderSubtreeIntoContainer', '`createPortal`'],
    ['unmountComponentAtNode', '`root.unmount()`'],
]);
const OF_REACT = new Map([['createFactory', 'JSX']]);
const LEGACY_CONTEXT = new Set(['childContextTypes', 'getChildContext']);
/** Words without which a file uses nothing of the kind. */
const REACT_HINT = /\b(?:findDOMNode|unmountComponentAtNode|unstable_renderSubtreeIntoContainer|createFactory|childContextTypes|getChildContext)\b|\bref=["']|\breact-dom['"][\s\S]*\b(?:render|hydrate)\(/;
/** Finds what React 19 removed, where it is surely React's: by its import, by name in a class, or as a string ref. */
function* reactRemovals(script) {
    const modules = new Map();
    for (const { node, key, up } of script.nodes) {
        if (node.type === 'ImportDeclaration') {
            const removed = removedOf(node.source.value);
            for (const specifier of removed ? node.specifiers : []) {
                if (specifier.type !== 'ImportSpecifier')
                    modules.set(specifier.local.name, removed ?? new Map());
                else
                    yield* removal(removed, (0,script_script/* nameOf */.V)(specifier.imported), specifier, node.source.value);
            }
        }
        else if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
            const removed = required(node.init);
            if (removed)
                modules.set(node.id.name, removed);
        }
        else if ((node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') &&
            node.object.type === 'Identifier' &&
            !node.computed) {
            yield* removal(modules.get(node.object.name), (0,script_script/* nameOf */.V)(node.property), node, node.object.name);
        }
        else if (node.type === 'JSXAttribute' && (0,script_script/* nameOf */.V)(node.name) === 'ref' && node.value?.type === 'StringLiteral')
            yield { what: 'strings as `ref`', instead: 'a ref object or function', at: script.locate(node) };
        else if ((node.type === 'ClassMethod' || node.type === 'ClassProperty') &&
            key === 'body' &&
            up?.node.type === 'ClassBody' &&
            LEGACY_CONTEXT.has((0,script_script/* nameOf */.V)(node.key) ?? ''))
            yield {
                what: `\`${(0,script_script/* nameOf */.V)(node.key) ?? ''}\` (legacy context)`,
                instead: '`createContext`',
                at: script.locate(node.key),
            };
    }
    function* removal(removed, name, node, of) {
        const instead = name === undefined ? undefined : removed?.get(name);
        if (instead !== undefined)
            yield { what: `\`${name ?? ''}\` of \`${of}\``, instead, at: script.locate(node) };
    }
}
function removedOf(module) {
    return module === 'react-dom' ? OF_REACT_DOM : module === 'react' ? OF_REACT : undefined;
}
function required(init) {
    if (init?.type !== 'CallExpression' || (0,script_script/* nameOf */.V)(init.callee) !== 'require')
        return undefined;
    const [module] = init.arguments;
    return module?.type === 'StringLiteral' ? removedOf(module.value) : undefined;
}

// EXTERNAL MODULE: ./src/data/webapp-registry.json
var webapp_registry = __webpack_require__(7881);
// EXTERNAL MODULE: ./src/documents/script/bindings.ts
var script_bindings = __webpack_require__(6180);
// EXTERNAL MODULE: ./src/documents/script/conditions.ts
var conditions = __webpack_require__(3404);
;// CONCATENATED MODULE: ./src/facts/webapp/registry.ts




const METHODS = new Set(Object.keys(webapp_registry/* registry */.u5));
/** Finds calls of methods that the registry has in some release, on what is called a registry, and of others on what surely is one. */
function* registryCalls(script) {
    const bindings = (0,script_bindings/* openBindings */.j)();
    for (const visited of script.nodes) {
        const { node } = visited;
        if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression')
            continue;
        const { callee } = node;
        if ((callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') || callee.computed)
            continue;
        const method = (0,script_script/* nameOf */.V)(callee.property);
        if (method === undefined)
            continue;
        if (METHODS.has(method)
            ? !isRegistry(callee.object, visited)
            : !/^(?:un)?register[A-Z]/.test(method) || !isSurely(callee.object, visited, bindings))
            continue;
        const optional = node.type === 'OptionalCallExpression' && node.optional;
        yield {
            method,
            at: script.locate(callee),
            guarded: optional || isGuarded(script, visited, method),
            conditional: (0,conditions/* isConditional */.Jz)(visited),
        };
    }
}
/** `registry` under any such name, or whatever the first parameter of `initialize` is called. */
function isRegistry(object, from) {
    if (object.type === 'TSNonNullExpression' || object.type === 'TSAsExpression')
        return isRegistry(object.expression, from);
    if (object.type === 'MemberExpression' || object.type === 'OptionalMemberExpression')
        return /registry$/i.test((0,script_script/* nameOf */.V)(object.property) ?? '');
    if (object.type !== 'Identifier')
        return false;
    if (/registry$/i.test(object.name))
        return true;
    for (let at = from.up; at; at = at.up) {
        const { node } = at;
        if ((node.type === 'ClassMethod' || node.type === 'ObjectMethod') && (0,script_script/* nameOf */.V)(node.key) === 'initialize') {
            const [first] = node.params;
            return first?.type === 'Identifier' && first.name === object.name;
        }
    }
    return false;
}
/** The first parameter of `initialize`, or a parameter whose type says so. */
function isSurely(object, from, bindings) {
    if (object.type === 'TSNonNullExpression' || object.type === 'TSAsExpression')
        return isSurely(object.expression, from, bindings);
    const parameter = object.type === 'Identifier' ? bindings(from, object.name) : undefined;
    if (parameter?.type !== 'Identifier')
        return false;
    const type = parameter.typeAnnotation?.type === 'TSTypeAnnotation' ? parameter.typeAnnotation.typeAnnotation : undefined;
    if (type?.type === 'TSTypeReference' && (0,script_script/* nameOf */.V)(type.typeName) === 'PluginRegistry')
        return true;
    for (let at = from.up; at; at = at.up) {
        const { node } = at;
        if (node.type === 'ClassMethod' || node.type === 'ObjectMethod')
            return (0,script_script/* nameOf */.V)(node.key) === 'initialize' && node.params[0] === parameter;
    }
    return false;
}
/** What a condition mentions when it asks for the server's version or for what the registry can do. */
const ASKS = /version|supports|semver|\bin\s+\w*registry/i;
function isGuarded(script, visited, method) {
    const mentioned = new RegExp(`\\b${method}\\b`);
    return (0,conditions/* standsBehind */.Yt)(visited, (condition) => {
        const source = script.source(condition);
        return mentioned.test(source) || ASKS.test(source);
    });
}

;// CONCATENATED MODULE: ./src/facts/webapp/read.ts






/** Reads one file; parses it only where a word in it says that there is something to find. */
function readWebappFile({ path, text, isConfiguration }, into) {
    if (!isConfiguration)
        for (const module of (0,bundle/* modulesIn */.D)(text))
            into.imports.add(module);
    const wanted = isConfiguration
        ? /\bexternals?\b/.test(text)
        : (/\b(?:un)?register[A-Z]/.test(text) && /registry|initialize/i.test(text)) ||
            (0,globals/* mayUseGlobals */.$s)(text) ||
            REACT_HINT.test(text);
    if (!wanted)
        return;
    const script = script_script/* ScriptDocument */.r.parse(path, text);
    if (!script) {
        into.unreadable.push(path);
        return;
    }
    if (isConfiguration) {
        const externals = (0,webapp_externals/* externalsOf */.I)(script);
        if (externals)
            into.externals.push(externals);
        return;
    }
    into.registry.push(...registryCalls(script));
    into.removals.push(...reactRemovals(script));
    if (!(0,globals/* mayUseGlobals */.$s)(text))
        return;
    const { uses, assigned } = (0,globals/* globalUses */.EA)(script);
    into.globals.push(...uses);
    for (const name of assigned)
        into.assigned.add(name);
}


/***/ })

};
;