"use strict";
exports.id = 317;
exports.ids = [317];
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


/***/ })

};
;