"use strict";
exports.id = 8317;
exports.ids = [8317];
exports.modules = {

/***/ 1112:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ chainFrom; }
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3384);

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
                : (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(node.property)
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
            return ended(key === 'callee' ? 'taken apart' : (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(outer.callee) === 'Boolean' ? 'asked' : 'value');
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
        const name = property.type === 'ObjectProperty' && !property.computed ? (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(property.key) : undefined;
        return property.type === 'ObjectProperty' && name !== undefined
            ? aliasesOf(property.value, [...path, name], by, exported)
            : [];
    });
}


/***/ }),

/***/ 1023:
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

/***/ 8317:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lentGlobals: function() { return /* binding */ lentGlobals; }
/* harmony export */ });
/* harmony import */ var _globals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8237);

/** The globals that a bundle reads when it is loaded: those in the place of what some file imports by value. */
function* lentGlobals(bundler, imports) {
    for (const module of imports.named) {
        const external = bundler.external(module);
        if (external.state !== 'external' || external.global === undefined || !(0,_globals_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlobal */ .WN)(external.global))
            continue;
        if (!imports.of(module))
            continue;
        yield { name: external.global, at: external.at ?? bundler.at, guarded: false, fails: external.bare, lent: module };
    }
}


/***/ }),

/***/ 8237:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: function() { return /* binding */ mayUseGlobals; },
/* harmony export */   EA: function() { return /* binding */ globalUses; },
/* harmony export */   WN: function() { return /* binding */ isGlobal; }
/* harmony export */ });
/* harmony import */ var _data_webapp_registry_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7881);
/* harmony import */ var _documents_script_bindings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6180);
/* harmony import */ var _documents_script_chains_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1112);
/* harmony import */ var _documents_script_conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1023);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2575);





const GLOBALS = new Map(Object.entries(_data_webapp_registry_json__WEBPACK_IMPORTED_MODULE_0__/* .globals */ .zQ));
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
    const bindings = (0,_documents_script_bindings_js__WEBPACK_IMPORTED_MODULE_1__.openBindings)();
    const asks = openAsks(script, bindings);
    const identifiers = new Map();
    for (const visited of script.nodes) {
        const { node } = visited;
        if ((node.type !== 'Identifier' && node.type !== 'JSXIdentifier') || !(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isValue */ .m)(visited))
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
            const chain = (0,_documents_script_chains_js__WEBPACK_IMPORTED_MODULE_2__/* .chainFrom */ .a)(visited, source.path);
            const here = chain.end === 'assigned' ? [] : [...usesOf(script, asks, visited, chain)];
            if (chain.end === 'assigned')
                assigned.push(...chain.links.slice(0, 1).map(({ name }) => name));
            uses.push(...here);
            for (const { name, path, by, exported } of chain.aliases) {
                if (!exported)
                    continue;
                const links = path.map((link) => ({ name: link, optional: false, node: exported }));
                // In `A || B`, B is what is left where A is missing, and asked for like it.
                const isAsked = (identifiers.get(name) ?? []).some((use) => bindings(use, name) === by &&
                    (use.up?.node.type === 'LogicalExpression' || (0,_documents_script_chains_js__WEBPACK_IMPORTED_MODULE_2__/* .chainFrom */ .a)(use, path).end === 'asked'));
                for (const use of usesOf(script, asks, visited, { links, known: path.length, end: 'value', aliases: [] }))
                    // Where reading what it is a member of fails already, that is all there is to say.
                    if (!here.some((first) => use.name.startsWith(`${first.name}.`) && sinceOf(first) === sinceOf(use)))
                        uses.push({ ...use, guarded: use.guarded || isAsked });
            }
            open.push(...chain.aliases);
        }
    }
    return { uses, assigned };
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
            guarded: optional || before?.guarded === true || (0,_documents_script_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .standsBehind */ .Yt)(visited, asks),
            fails: (throws || before?.fails === true) && (0,_documents_script_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .runsAtLoad */ .uj)(visited),
        });
    }
    yield* found.values();
}
function sinceOf({ name }) {
    return GLOBALS.get(name)?.since;
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