"use strict";
exports.id = 3482;
exports.ids = [3482];
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

/***/ 3482:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readScript: function() { return /* binding */ readScript; }
});

// EXTERNAL MODULE: ./src/facts/webapp/globals.ts
var webapp_globals = __webpack_require__(8237);
// EXTERNAL MODULE: ./src/data/react-apis.json
var react_apis = __webpack_require__(4957);
// EXTERNAL MODULE: ./src/documents/script/bindings.ts
var script_bindings = __webpack_require__(6180);
// EXTERNAL MODULE: ./src/documents/script/conditions.ts
var conditions = __webpack_require__(1023);
// EXTERNAL MODULE: ./src/documents/script/names.ts
var names = __webpack_require__(3384);
// EXTERNAL MODULE: ./src/facts/webapp/values.ts
var values = __webpack_require__(2575);
;// CONCATENATED MODULE: ./src/facts/webapp/react-apis.ts





const APIS = react_apis/* apis */.Ok;
const NAMES = [...new Set(Object.values(APIS).flatMap((names) => Object.keys(names)))];
/** Words without which a file uses nothing of the kind. */
const REACT_API_HINT = new RegExp(String.raw `\b(?:${NAMES.join('|')})\b`);
/** Finds the uses, by what the file imports from React. */
function* reactUses(script) {
    const bindings = (0,script_bindings.openBindings)();
    const [whole, single] = [new Map(), new Map()];
    for (const { node } of script.nodes) {
        if (node.type === 'ImportDeclaration' && node.source.value in APIS && node.importKind !== 'type') {
            for (const specifier of node.specifiers) {
                if (specifier.type !== 'ImportSpecifier')
                    whole.set(specifier.local.name, node.source.value);
                else if (specifier.importKind !== 'type')
                    single.set(specifier.local.name, { module: node.source.value, name: (0,names/* nameOf */.V)(specifier.imported) ?? '' });
            }
        }
        else if (node.type === 'VariableDeclarator' && node.init?.type === 'CallExpression') {
            const [argument] = (0,names/* nameOf */.V)(node.init.callee) === 'require' ? node.init.arguments : [];
            const module = argument?.type === 'StringLiteral' && argument.value in APIS ? argument.value : undefined;
            if (module === undefined)
                continue;
            if (node.id.type === 'Identifier')
                whole.set(node.id.name, module);
            if (node.id.type !== 'ObjectPattern')
                continue;
            for (const property of node.id.properties)
                if (property.type === 'ObjectProperty' && property.value.type === 'Identifier')
                    single.set(property.value.name, { module, name: (0,names/* nameOf */.V)(property.key) ?? '' });
        }
    }
    for (const visited of script.nodes) {
        const { node, up } = visited;
        if (node.type !== 'Identifier' || !(0,values/* isValue */.m)(visited) || up?.node.type.endsWith('Specifier') === true)
            continue;
        const own = single.get(node.name);
        if (own && isImported(bindings, visited, node.name))
            yield* useOf(own.module, own.name, visited);
        const module = whole.get(node.name);
        if (module === undefined || !isImported(bindings, visited, node.name))
            continue;
        if ((up?.node.type === 'MemberExpression' || up?.node.type === 'OptionalMemberExpression') &&
            visited.key === 'object' &&
            !up.node.computed)
            yield* useOf(module, (0,names/* nameOf */.V)(up.node.property) ?? '', up);
        else if (up?.node.type === 'VariableDeclarator' && up.node.id.type === 'ObjectPattern')
            for (const property of up.node.id.properties)
                if (property.type === 'ObjectProperty')
                    yield* useOf(module, (0,names/* nameOf */.V)(property.key) ?? '', visited);
    }
    function* useOf(module, name, visited) {
        const names = APIS[module];
        const react = names && Object.hasOwn(names, name) ? names[name] : undefined;
        if (react !== 18 && react !== 19)
            return;
        const asked = isAsked(visited);
        const mentions = new RegExp(String.raw `\b${name}\b|\bversion\b`);
        yield {
            name,
            module,
            react,
            at: script.locate(visited.node),
            guarded: asked || (0,conditions/* standsBehind */.Yt)(visited, (condition) => mentions.test(script.source(condition))),
            conditional: (0,conditions/* isConditional */.Jz)(visited),
        };
    }
}
/** Nothing but the import itself bears the name where it is used. */
function isImported(bindings, visited, name) {
    const binding = bindings(visited, name);
    return binding !== undefined && /^Import.*Specifier$|^VariableDeclarator$/.test(binding.type);
}
/** It is only asked for: `typeof useId`, `useId ?? own`, `useId?.()`. */
function isAsked({ key, up }) {
    if (!up)
        return false;
    const { node } = up;
    if (node.type === 'LogicalExpression')
        return key === 'left';
    if (node.type === 'IfStatement' || node.type === 'ConditionalExpression')
        return key === 'test';
    if (node.type === 'OptionalCallExpression')
        return node.optional;
    return node.type === 'UnaryExpression' || node.type === 'BinaryExpression';
}

;// CONCATENATED MODULE: ./src/data/react-removed.json
var react_removed_namespaceObject = /*#__PURE__*/JSON.parse('{"av":{"react":{"createFactory":"JSX"},"react-dom":{"findDOMNode":"a ref","render":"`createRoot` of `react-dom/client`","hydrate":"`hydrateRoot` of `react-dom/client`","unstable_renderSubtreeIntoContainer":"`createPortal`","unmountComponentAtNode":"`root.unmount()`"},"react-dom/test-utils":{"*":"`act` of `react`"}},"gB":{"childContextTypes":"`createContext`","contextTypes":"`createContext`","getChildContext":"`createContext`"}}');
// EXTERNAL MODULE: ./src/words/pattern.ts
var pattern = __webpack_require__(3075);
;// CONCATENATED MODULE: ./src/facts/webapp/components.ts

/** The component that something binds: through `memo` and `forwardRef`, but not through what wraps it in a class. */
function componentOf(binding) {
    switch (binding.type) {
        case 'VariableDeclarator':
            return binding.init ? componentOf(binding.init) : undefined;
        case 'FunctionDeclaration':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
            return { kind: 'function', node: binding };
        case 'ClassDeclaration':
        case 'ClassExpression':
            return { kind: 'class', node: binding };
        case 'TSAsExpression':
        case 'TSSatisfiesExpression':
            return componentOf(binding.expression);
        case 'CallExpression': {
            const { callee } = binding;
            const name = callee.type === 'MemberExpression' ? (0,names/* nameOf */.V)(callee.property) : (0,names/* nameOf */.V)(callee);
            const [inner] = binding.arguments;
            return inner && (name === 'memo' || name === 'forwardRef') ? componentOf(inner) : undefined;
        }
        default:
            return undefined;
    }
}
/** Whether a function gives every one of the defaults itself, so that nothing is lost. */
function isDefaulted(component, defaults) {
    if (defaults.type !== 'ObjectExpression')
        return false;
    const [first] = 'params' in component && Array.isArray(component.params) ? component.params : [];
    const properties = first?.type === 'ObjectPattern' ? first.properties : [];
    const own = new Set(properties.flatMap((property) => property.type === 'ObjectProperty' && property.value.type === 'AssignmentPattern' ? [(0,names/* nameOf */.V)(property.key)] : []));
    return defaults.properties.every((property) => property.type === 'ObjectProperty' && (isEmpty(property.value) || own.has((0,names/* nameOf */.V)(property.key))));
}
/** What is as false as nothing at all. */
function isEmpty(node) {
    if (node.type === 'Identifier')
        return node.name === 'undefined';
    return node.type === 'NullLiteral' || (node.type === 'BooleanLiteral' && !node.value);
}

;// CONCATENATED MODULE: ./src/facts/webapp/react.ts





const MODULES = new Map(Object.entries(react_removed_namespaceObject.av).map(([module, names]) => [module, new Map(Object.entries(names))]));
const STATICS = new Map(Object.entries(react_removed_namespaceObject.gB));
const react_NAMES = [...MODULES.values(), STATICS].flatMap((names) => [...names.keys()]).filter((name) => name !== '*');
/** Names that stand in every other file: they count as calls, where `react-dom` is imported before them. */
const EVERYDAY = ['render', 'hydrate'];
/** Words without which a file uses nothing of the kind. */
const REACT_HINT = (0,pattern/* either */.gP)([
    String.raw `\b${(0,pattern/* anyOf */.EB)([...react_NAMES.filter((name) => !EVERYDAY.includes(name)), 'defaultProps', 'propTypes', 'test-utils'])}\b`,
    /\bref=["']/,
    (0,pattern/* sequence */.K2)([/\breact-dom['"][\s\S]*\b/, (0,pattern/* anyOf */.EB)(EVERYDAY), String.raw `\(`]),
]);
/** Finds what React 19 removed, where it is surely React's: by its import, by name in a class, or as a string ref. */
function* reactRemovals(script) {
    const modules = new Map();
    const bindings = (0,script_bindings.openBindings)();
    for (const visited of script.nodes) {
        const { node, key, up } = visited;
        if (node.type === 'ImportDeclaration') {
            const removed = MODULES.get(node.source.value);
            for (const specifier of removed && node.importKind !== 'type' ? node.specifiers : []) {
                if (specifier.type === 'ImportSpecifier')
                    yield* removal(node.source.value, (0,names/* nameOf */.V)(specifier.imported), specifier, node.source.value);
                else
                    modules.set(specifier.local.name, node.source.value);
            }
        }
        else if (node.type === 'VariableDeclarator' && node.init?.type === 'CallExpression') {
            const module = required(node.init);
            if (module === undefined)
                continue;
            if (node.id.type === 'Identifier')
                modules.set(node.id.name, module);
            else if (node.id.type === 'ObjectPattern')
                for (const property of node.id.properties)
                    if (property.type === 'ObjectProperty')
                        yield* removal(module, (0,names/* nameOf */.V)(property.key), property, module);
        }
        else if ((node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') &&
            node.object.type === 'Identifier' &&
            !node.computed &&
            modules.has(node.object.name))
            yield* removal(modules.get(node.object.name), (0,names/* nameOf */.V)(node.property), node, node.object.name);
        else if (node.type === 'JSXAttribute' && (0,names/* nameOf */.V)(node.name) === 'ref' && node.value?.type === 'StringLiteral')
            yield { ...REACT, what: 'strings as `ref`', instead: 'a ref object or function', at: script.locate(node) };
        else if ((node.type === 'ClassMethod' || node.type === 'ClassProperty') &&
            key === 'body' &&
            up?.node.type === 'ClassBody')
            yield* ofClass((0,names/* nameOf */.V)(node.key), node.type === 'ClassProperty' && node.static, up.up?.node, node.key);
        else if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && !node.left.computed) {
            const [name, { object }] = [(0,names/* nameOf */.V)(node.left.property), node.left];
            const binding = object.type === 'Identifier' ? bindings(visited, object.name) : undefined;
            const component = binding && componentOf(binding);
            if (name === 'defaultProps' && component?.kind === 'function' && !isDefaulted(component.node, node.right))
                yield {
                    ...REACT,
                    what: '`defaultProps` of function components',
                    instead: 'a default value of the parameter',
                    at: script.locate(node.left),
                };
            else if (component && name !== undefined)
                yield* ofClass(name, true, component.node, node.left);
        }
    }
    function* ofClass(name, isStatic, of, at) {
        const isClass = of?.type === 'ClassDeclaration' || of?.type === 'ClassExpression';
        const instead = name === undefined ? undefined : STATICS.get(name);
        // A class that extends nothing is no component, and may have a context of its own.
        if (name === 'propTypes' && isStatic && (!isClass || of.superClass))
            yield { ...REACT, what: '`propTypes`', instead: 'TypeScript', at: script.locate(at), harmless: true };
        else if (instead !== undefined && isClass && of.superClass && isStatic === (name !== 'getChildContext'))
            yield { ...REACT, what: `\`${name ?? ''}\` (legacy context)`, instead, at: script.locate(at) };
    }
    function* removal(module, name, node, of) {
        const removed = module === undefined ? undefined : MODULES.get(module);
        const instead = name === undefined ? undefined : (removed?.get(name) ?? removed?.get('*'));
        if (instead !== undefined)
            yield {
                what: `\`${name ?? ''}\` of \`${of}\``,
                instead,
                at: script.locate(node),
                of: module === 'react' ? 'react' : 'react-dom',
                harmless: false,
            };
    }
}
const REACT = { of: 'react', harmless: false };
function required({ callee, arguments: [module] }) {
    return (0,names/* nameOf */.V)(callee) === 'require' && module?.type === 'StringLiteral' && MODULES.has(module.value)
        ? module.value
        : undefined;
}

// EXTERNAL MODULE: ./src/data/webapp-registry.json
var webapp_registry = __webpack_require__(7881);
;// CONCATENATED MODULE: ./src/facts/webapp/registry.ts




const METHODS = new Set(Object.keys(webapp_registry/* registry */.u5));
/** Finds calls of methods that the registry has in some release, on what is called a registry, and of others on what surely is one. */
function* registryCalls(script) {
    const bindings = (0,script_bindings.openBindings)();
    for (const visited of script.nodes) {
        const { node } = visited;
        if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression')
            continue;
        const { callee } = node;
        if ((callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') || callee.computed)
            continue;
        const method = (0,names/* nameOf */.V)(callee.property);
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
        return /registry$/i.test((0,names/* nameOf */.V)(object.property) ?? '');
    if (object.type !== 'Identifier')
        return false;
    if (/registry$/i.test(object.name))
        return true;
    for (let at = from.up; at; at = at.up) {
        const { node } = at;
        if ((node.type === 'ClassMethod' || node.type === 'ObjectMethod') && (0,names/* nameOf */.V)(node.key) === 'initialize') {
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
    if (type?.type === 'TSTypeReference' && (0,names/* nameOf */.V)(type.typeName) === 'PluginRegistry')
        return true;
    for (let at = from.up; at; at = at.up) {
        const { node } = at;
        if (node.type === 'ClassMethod' || node.type === 'ObjectMethod')
            return (0,names/* nameOf */.V)(node.key) === 'initialize' && node.params[0] === parameter;
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
function readScript(text, scripts, into) {
    const calls = /\b(?:un)?register[A-Z]/.test(text.text) && /registry|initialize/i.test(text.text);
    const globals = (0,webapp_globals/* mayUseGlobals */.$s)(text.text);
    const removals = REACT_HINT.test(text.text);
    const apis = REACT_API_HINT.test(text.text);
    if (!calls && !globals && !removals && !apis)
        return;
    const script = scripts.parse(text);
    if (!script) {
        into.unreadable.push(text.path);
        return;
    }
    if (calls)
        into.registry.push(...registryCalls(script));
    if (removals)
        into.removals.push(...reactRemovals(script));
    if (apis)
        into.reactUses.push(...reactUses(script));
    if (!globals)
        return;
    const { uses, assigned } = (0,webapp_globals/* globalUses */.EA)(script);
    into.globals.push(...uses);
    for (const name of assigned)
        into.assigned.add(name);
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