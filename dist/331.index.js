"use strict";
exports.id = 331;
exports.ids = [331];
exports.modules = {

/***/ 7712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWebappFile: () => (/* binding */ readWebappFile)
});

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(5429);
// EXTERNAL MODULE: ./src/repository/text.ts
var repository_text = __webpack_require__(5281);
;// CONCATENATED MODULE: ./src/repository/webapp/script.ts


/** A JavaScript or TypeScript file that parses, if need be around its errors. */
class ScriptDocument {
    text;
    root;
    document;
    constructor(file, text, root) {
        this.text = text;
        this.root = root;
        this.document = new repository_text/* TextDocument */.V(file, text);
    }
    /** Undefined where the text is no script at all, or nests deeper than the parser can follow. */
    static parse(file, text) {
        const jsx = /\.[cm]?ts$/.test(file) ? [] : ['jsx'];
        const read = (dialect) => (0,lib/* parse */.qg)(text, {
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
    *nodes() {
        const open = [{ node: this.root, key: '', up: undefined }];
        for (let visited = open.pop(); visited; visited = open.pop()) {
            yield visited;
            const children = [];
            for (const [key, value] of Object.entries(visited.node)) {
                for (const child of Array.isArray(value) ? value : [value])
                    if (isNode(child))
                        children.push({ node: child, key, up: visited });
            }
            open.push(...children.reverse());
        }
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
    return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;
}
/** The name of a property or member, where it is written out. */
function nameOf(node) {
    if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier')
        return node.name;
    return node?.type === 'StringLiteral' ? node.value : undefined;
}

;// CONCATENATED MODULE: ./src/repository/webapp/externals.ts

/** Reads `externals` of webpack and `external` of rollup and vite; undefined where a configuration has neither. */
function externalsOf(script) {
    const variables = new Map();
    let place;
    const values = [];
    for (const { node } of script.nodes()) {
        if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init)
            variables.set(node.id.name, node.init);
        if (node.type === 'ObjectProperty' && /^externals?$/.test(nameOf(node.key) ?? '') && !node.computed) {
            place ??= node.key;
            values.push(node.value);
        }
        if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && nameOf(node.left.property) === 'externals') {
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
                const name = property.type === 'ObjectProperty' && !property.computed ? nameOf(property.key) : undefined;
                if (name !== undefined)
                    modules.add(name);
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
    return { at: script.locate(place), modules, complete };
}

;// CONCATENATED MODULE: ./src/repository/webapp/react.ts

// https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-deprecated-react-apis
const OF_REACT_DOM = new Map([
    ['findDOMNode', 'a ref'],
    ['render', '`createRoot` of `react-dom/client`'],
    ['hydrate', '`hydrateRoot` of `react-dom/client`'],
    ['unmountComponentAtNode', '`root.unmount()`'],
]);
const OF_REACT = new Map([['createFactory', 'JSX']]);
const LEGACY_CONTEXT = new Set(['childContextTypes', 'getChildContext']);
/** Words without which a file uses nothing of the kind. */
const REACT_HINT = /\b(?:findDOMNode|unmountComponentAtNode|createFactory|childContextTypes|getChildContext)\b|\bref=["']|\breact-dom['"][\s\S]*\b(?:render|hydrate)\(/;
/** Finds what React 19 removed, where it is surely React's: by its import, by name in a class, or as a string ref. */
function* reactRemovals(script) {
    const modules = new Map();
    for (const { node, key, up } of script.nodes()) {
        if (node.type === 'ImportDeclaration') {
            const removed = removedOf(node.source.value);
            for (const specifier of removed ? node.specifiers : []) {
                if (specifier.type !== 'ImportSpecifier')
                    modules.set(specifier.local.name, removed ?? new Map());
                else
                    yield* removal(removed, nameOf(specifier.imported), specifier, node.source.value);
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
            yield* removal(modules.get(node.object.name), nameOf(node.property), node, node.object.name);
        }
        else if (node.type === 'JSXAttribute' && nameOf(node.name) === 'ref' && node.value?.type === 'StringLiteral')
            yield { what: 'strings as `ref`', instead: 'a ref object or function', at: script.locate(node) };
        else if ((node.type === 'ClassMethod' || node.type === 'ClassProperty') &&
            key === 'body' &&
            up?.node.type === 'ClassBody' &&
            LEGACY_CONTEXT.has(nameOf(node.key) ?? ''))
            yield { what: `\`${nameOf(node.key) ?? ''}\` (legacy context)`, instead: '`createContext`', at: script.locate(node.key) };
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
    if (init?.type !== 'CallExpression' || nameOf(init.callee) !== 'require')
        return undefined;
    const [module] = init.arguments;
    return module?.type === 'StringLiteral' ? removedOf(module.value) : undefined;
}

// EXTERNAL MODULE: ./src/data/webapp-registry.json
var webapp_registry = __webpack_require__(7881);
;// CONCATENATED MODULE: ./src/repository/webapp/registry.ts


const METHODS = new Set(Object.keys(webapp_registry/* registry */.u5));
/** Finds calls of methods that the registry has in some release, on what is called a registry. */
function* registryCalls(script) {
    for (const visited of script.nodes()) {
        const { node } = visited;
        if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression')
            continue;
        const { callee } = node;
        if ((callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') || callee.computed)
            continue;
        const method = nameOf(callee.property);
        if (method === undefined || !METHODS.has(method) || !isRegistry(callee.object, visited))
            continue;
        const optional = node.type === 'OptionalCallExpression' && node.optional;
        yield { method, at: script.locate(callee), guarded: optional || isGuarded(script, visited, method) };
    }
}
/** `registry` under any such name, or whatever the first parameter of `initialize` is called. */
function isRegistry(object, from) {
    if (object.type === 'TSNonNullExpression' || object.type === 'TSAsExpression')
        return isRegistry(object.expression, from);
    if (object.type === 'MemberExpression' || object.type === 'OptionalMemberExpression')
        return /registry$/i.test(nameOf(object.property) ?? '');
    if (object.type !== 'Identifier')
        return false;
    if (/registry$/i.test(object.name))
        return true;
    for (let at = from.up; at; at = at.up) {
        const { node } = at;
        if ((node.type === 'ClassMethod' || node.type === 'ObjectMethod') && nameOf(node.key) === 'initialize') {
            const [first] = node.params;
            return first?.type === 'Identifier' && first.name === object.name;
        }
    }
    return false;
}
/** What a condition mentions when it asks for the server's version or for what the registry can do. */
const ASKS = /version|supports|semver|\bin\s+\w*registry/i;
function isGuarded(script, visited, method) {
    const asks = (condition) => {
        const source = condition ? script.source(condition) : '';
        return new RegExp(`\\b${method}\\b`).test(source) || ASKS.test(source);
    };
    for (let at = visited; at.up; at = at.up) {
        const { node: outer } = at.up;
        const branch = at.key === 'consequent' || at.key === 'alternate';
        if (branch && (outer.type === 'IfStatement' || outer.type === 'ConditionalExpression') && asks(outer.test))
            return true;
        if (outer.type === 'LogicalExpression' && at.key === 'right' && asks(outer.left))
            return true;
        if (outer.type === 'TryStatement' && at.key === 'block' && outer.handler)
            return true;
        const inner = at.node;
        if (outer.type === 'BlockStatement' || outer.type === 'Program') {
            const before = outer.body.slice(0, outer.body.findIndex((statement) => statement === inner));
            if (before.some((statement) => statement.type === 'IfStatement' && asks(statement.test) && leaves(statement.consequent)))
                return true;
        }
    }
    return false;
}
function leaves(node) {
    const last = node.type === 'BlockStatement' ? node.body.at(-1) : node;
    return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement' || last?.type === 'ContinueStatement';
}

;// CONCATENATED MODULE: ./src/repository/webapp/read.ts




/** Reads one file; parses it only where a word in it says that there is something to find. */
function readWebappFile(path, text, isConfiguration, into) {
    for (const [, module = ''] of text.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*['"]([\w@][^'"\s]*)['"]/g))
        if (!isConfiguration)
            into.imports.add(module);
    const wanted = isConfiguration
        ? /\bexternals?\b/.test(text)
        : (/\b(?:un)?register[A-Z]/.test(text) && /registry|initialize/i.test(text)) || REACT_HINT.test(text);
    if (!wanted)
        return;
    const script = ScriptDocument.parse(path, text);
    if (!script) {
        into.unreadable.push(path);
        return;
    }
    if (isConfiguration) {
        const externals = externalsOf(script);
        if (externals)
            into.externals.push(externals);
        return;
    }
    into.registry.push(...registryCalls(script));
    into.removals.push(...reactRemovals(script));
}


/***/ })

};
;