"use strict";
exports.id = 7915;
exports.ids = [7915];
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

/***/ 7915:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SECURE_HINT: function() { return /* binding */ SECURE_HINT; },
/* harmony export */   secureContextUses: function() { return /* binding */ secureContextUses; }
/* harmony export */ });
/* harmony import */ var _documents_script_chains_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1112);
/* harmony import */ var _documents_script_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1023);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2575);



/** Whether a text can use what browsers keep for https. */
const SECURE_HINT = /\brandomUUID\b|\bsubtle\b|\bclipboard\b/;
/** https://developer.mozilla.org/en-US/docs/Web/Security/Secure_Contexts/features_restricted_to_secure_contexts */
const SECURE = new Set(['crypto.randomUUID', 'crypto.subtle', 'navigator.clipboard']);
const ROOTS = new Set(['crypto', 'navigator', 'window', 'globalThis', 'self']);
const ASKS = /\b(?:isSecureContext|randomUUID|subtle|clipboard|crypto|protocol)\b/;
/** Finds uses that throw where the page came over http. */
function* secureContextUses(script, bindings) {
    const found = [...usesIn(script, bindings)];
    // A module that asks in one place may ask for all: a component that is not shown calls nothing.
    const asked = new Set(found.flatMap(({ what, isSafe }) => (isSafe ? [what] : [])));
    for (const { at, what, isSafe } of found)
        if (!isSafe && !asked.has(what))
            yield { at, what };
}
function* usesIn(script, bindings) {
    const asks = (condition) => ASKS.test(script.source(condition));
    for (const visited of script.nodes) {
        const { node } = visited;
        if (node.type !== 'Identifier' || !ROOTS.has(node.name) || !(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isValue */ .m)(visited))
            continue;
        if (bindings(visited, node.name) !== undefined)
            continue;
        const { links, end } = (0,_documents_script_chains_js__WEBPACK_IMPORTED_MODULE_0__/* .chainFrom */ .a)(visited, /^(?:crypto|navigator)$/.test(node.name) ? [node.name] : []);
        const [first, second, third] = links;
        const what = `${first?.name ?? ''}.${second?.name ?? ''}`;
        if (!second || !SECURE.has(what))
            continue;
        const isSafe = third ? third.optional : end !== 'taken apart';
        yield { at: script.locate(second.node), what, isSafe: isSafe || (0,_documents_script_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .standsBehind */ .Yt)(visited, asks) };
    }
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