"use strict";
exports.id = 1986;
exports.ids = [1986,8469];
exports.modules = {

/***/ 850:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ScriptDocument: function() { return /* binding */ ScriptDocument; }
/* harmony export */ });
/* harmony import */ var _babel_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5429);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7592);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9995);



/** A JavaScript or TypeScript file that parses, if need be around its errors. */
class ScriptDocument {
    text;
    root;
    comments;
    document;
    #nodes;
    constructor(file, text, root, 
    /** Every comment, in the order of the file. */
    comments) {
        this.text = text;
        this.root = root;
        this.comments = comments;
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
                return ScriptDocument.#of(file, text, read(['typescript']));
            // Few scripts have types of Flow in them, and looking for them takes longer.
            const plain = attempt(() => read([]));
            return ScriptDocument.#of(file, text, plain?.errors?.length === 0 ? plain : read(['flow']));
        }
        catch (error) {
            if (error instanceof SyntaxError || error instanceof RangeError)
                return undefined;
            throw error;
        }
    }
    static #of(file, text, { program, comments }) {
        return new ScriptDocument(file, text, program, comments ?? []);
    }
    /** The statements at the top. */
    get statements() {
        return this.root.type === 'Program' ? this.root.body : [];
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


/***/ }),

/***/ 1986:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withProgram: function() { return /* binding */ withProgram; }
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
// EXTERNAL MODULE: ./src/documents/script/names.ts
var script_names = __webpack_require__(3384);
// EXTERNAL MODULE: ./src/documents/script/evaluation/value.ts
var evaluation_value = __webpack_require__(7762);
;// CONCATENATED MODULE: ./src/documents/script/evaluation/modules.ts


const ENDINGS = ['', '.js', '.cjs', '.mjs', '.ts', '.cts', '.mts', '.json', '/index.js', '/index.cjs', '/index.ts'];
/** What a module is that a file of the repository asks for. */
function importOf(evaluator, name, scope) {
    if (!/^[./]/.test(name))
        return { kind: 'imported', module: name.replace(/^node:/, ''), path: [] };
    const path = name.startsWith('/') ? name.slice(1) : external_node_path_.posix.join(external_node_path_.posix.dirname(scope.file), name);
    if (path.startsWith('..'))
        return evaluation_value/* UNKNOWN */.HV;
    // TypeScript’s own way is to write the name of what it makes: `./lent.js` of lent.ts.
    const bare = path.replace(/\.[cm]?js$/, '');
    for (const candidate of [path, bare].flatMap((start) => ENDINGS.map((ending) => start + ending))) {
        const module = evaluator.module(candidate);
        if (module)
            return module;
    }
    return evaluation_value/* UNKNOWN */.HV;
}

;// CONCATENATED MODULE: ./src/documents/script/evaluation/merge.ts

/** What webpack-merge makes of configurations: objects are merged, lists joined, all else is of the last. */
function merged(values) {
    const [first = evaluation_value/* UNKNOWN */.HV, ...more] = values.flatMap((value) => value.kind === 'list' && !value.open ? value.items : [value]);
    return more.reduce(mergeTwo, first);
}
function mergeTwo(a, b) {
    if (a.kind === 'list' && b.kind === 'list')
        return { kind: 'list', items: [...a.items, ...b.items], open: a.open || b.open };
    if (a.kind !== 'struct')
        return a.kind === 'unknown' && b.kind === 'struct' ? { ...b, open: true } : b;
    // What is not known may name anything anew.
    if (b.kind !== 'struct')
        return b.kind === 'plain' ? (b.value === undefined ? a : b) : { kind: 'struct', entries: new Map(), open: true };
    const entries = new Map(a.entries);
    for (const [name, entry] of b.entries) {
        const before = entries.get(name);
        entries.set(name, before ? { ...entry, value: mergeTwo(before.value, entry.value) } : entry);
    }
    return { kind: 'struct', entries, open: a.open || b.open, at: a.at };
}

;// CONCATENATED MODULE: ./src/documents/script/evaluation/evaluator.ts

/** Writes a name where it is declared, as one of two values where that may not happen. */
function write(evaluator, scope, name, value, declares) {
    let at = scope;
    while (!declares && at && !at.names.has(name))
        at = at.up;
    const names = (at ?? scope).names;
    const before = names.get(name);
    names.set(name, evaluator.isMaybe && !declares && before ? (0,evaluation_value/* either */.gP)(before, value) : value);
}
/** What a name stands for. */
function lookUp(scope, name) {
    for (let at = scope; at; at = at.up) {
        const value = at.names.get(name);
        if (value)
            return value;
    }
    return undefined;
}
/** Writes a property. */
function writeMember(evaluator, object, name, value, at) {
    if (object.kind === 'either') {
        for (const option of object.options)
            evaluator.maybe(() => {
                writeMember(evaluator, option, name, value, at);
            });
        return;
    }
    if (object.kind === 'list')
        object.open = true;
    if (object.kind !== 'struct')
        return;
    if (name === undefined)
        object.open = true;
    else {
        const before = object.entries.get(name);
        const unsure = object.open && !before ? evaluation_value/* UNKNOWN */.HV : before?.value;
        object.entries.set(name, { value: evaluator.isMaybe ? (0,evaluation_value/* either */.gP)(unsure, value) : value, at: at ?? before?.at });
    }
}

;// CONCATENATED MODULE: ./src/documents/script/evaluation/methods.ts


/** More than any list in a configuration. */
const LONGEST = 200;
/** What a method of a list, a string or a pattern answers; undefined where the value has none of its own. */
function methodOf(evaluator, object, name, parameters) {
    if (object.kind === 'list')
        return ofList(evaluator, object, name, parameters);
    const [first = evaluation_value/* NOTHING */.K$] = parameters;
    const word = (0,evaluation_value/* textOf */.b6)(first);
    if (object.kind === 'pattern')
        return name === 'test' && word !== undefined
            ? { kind: 'plain', value: object.value.test(word.slice(0, LONGEST)) }
            : evaluation_value/* UNKNOWN */.HV;
    const text = (0,evaluation_value/* textOf */.b6)(object);
    if (text !== undefined)
        return ofText(text, name, word);
    if (object.kind === 'struct' && name === 'hasOwnProperty' && word !== undefined)
        return object.open && !object.entries.has(word) ? evaluation_value/* UNKNOWN */.HV : { kind: 'plain', value: object.entries.has(word) };
    if (object.kind === 'unknown' || object.kind === 'called' || object.kind === 'either') {
        // Whoever is handed an object may write to it.
        for (const parameter of parameters)
            writeMember(evaluator, parameter, undefined, evaluation_value/* UNKNOWN */.HV, undefined);
        return evaluation_value/* UNKNOWN */.HV;
    }
    return undefined;
}
function ofText(text, name, word) {
    if (name === 'startsWith' && word !== undefined)
        return { kind: 'plain', value: text.startsWith(word) };
    if (name === 'endsWith' && word !== undefined)
        return { kind: 'plain', value: text.endsWith(word) };
    if (name === 'includes' && word !== undefined)
        return { kind: 'plain', value: text.includes(word) };
    if (name === 'trim')
        return { kind: 'plain', value: text.trim() };
    if (name === 'toLowerCase')
        return { kind: 'plain', value: text.toLowerCase() };
    return evaluation_value/* UNKNOWN */.HV;
}
function ofList(evaluator, list, name, parameters) {
    const [first = evaluation_value/* NOTHING */.K$, second = evaluation_value/* NOTHING */.K$] = parameters;
    if (name === 'push' || name === 'unshift') {
        if (evaluator.isMaybe)
            list.open = true;
        else if (name === 'push')
            list.items.push(...parameters);
        else
            list.items.unshift(...parameters);
        return evaluation_value/* UNKNOWN */.HV;
    }
    const made = (items) => ({ kind: 'list', items, open: list.open });
    if (name === 'concat') {
        const lists = parameters.filter((parameter) => parameter.kind === 'list');
        return {
            kind: 'list',
            items: [...list.items, ...lists.flatMap(({ items }) => items)],
            open: list.open || lists.length < parameters.length || lists.some(({ open }) => open),
        };
    }
    if (list.open || list.items.length > LONGEST)
        return evaluation_value/* UNKNOWN */.HV;
    if (name === 'includes') {
        const word = (0,evaluation_value/* textOf */.b6)(first);
        const words = list.items.map(evaluation_value/* textOf */.b6);
        if (word !== undefined && words.includes(word))
            return { kind: 'plain', value: true };
        return word === undefined || words.includes(undefined) ? evaluation_value/* UNKNOWN */.HV : { kind: 'plain', value: false };
    }
    if (name === 'join') {
        const words = list.items.map(evaluation_value/* textOf */.b6);
        return words.includes(undefined) ? evaluation_value/* UNKNOWN */.HV : { kind: 'plain', value: words.join((0,evaluation_value/* textOf */.b6)(first) ?? ',') };
    }
    if (first.kind !== 'closure')
        return evaluation_value/* UNKNOWN */.HV;
    const answers = () => list.items.map((item, index) => evaluator.closure(first, [item, { kind: 'plain', value: index }]));
    if (name === 'map')
        return made(answers());
    if (name === 'forEach') {
        answers();
        return evaluation_value/* NOTHING */.K$;
    }
    if (name === 'flatMap')
        return made(answers().flatMap((answer) => (answer.kind === 'list' && !answer.open ? answer.items : [answer])));
    if (name === 'reduce')
        return list.items.reduce((all, item) => evaluator.closure(first, [all, item]), second);
    const truths = answers().map(evaluation_value/* truthOf */.D);
    if (name === 'filter')
        return truths.includes(undefined) ? evaluation_value/* UNKNOWN */.HV : made(list.items.filter((_, index) => truths[index]));
    if (name === 'some' || name === 'every') {
        const answer = name === 'some' ? truths.includes(true) : !truths.includes(false);
        return truths.includes(undefined) && answer !== (name === 'some') ? evaluation_value/* UNKNOWN */.HV : { kind: 'plain', value: answer };
    }
    return evaluation_value/* UNKNOWN */.HV;
}

;// CONCATENATED MODULE: ./src/documents/script/evaluation/calls.ts






/** What a call answers. */
function callOf(evaluator, node, scope) {
    const parameters = [];
    for (const argument of node.arguments) {
        if (argument.type !== 'SpreadElement') {
            parameters.push(evaluator.expression(argument, scope));
            continue;
        }
        const spread = evaluator.expression(argument.argument, scope);
        if (spread.kind !== 'list' || spread.open)
            parameters.push(evaluation_value/* UNKNOWN */.HV);
        else
            parameters.push(...spread.items);
    }
    const { callee } = node;
    if (callee.type === 'Import')
        return importCalled(evaluator, parameters, scope);
    if (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') {
        const name = callee.computed ? (0,evaluation_value/* textOf */.b6)(evaluator.expression(callee.property, scope)) : (0,script_names/* nameOf */.V)(callee.property);
        const object = evaluator.expression(callee.object, scope);
        if (name !== undefined) {
            const answer = methodOf(evaluator, object, name, parameters);
            if (answer)
                return answer;
        }
    }
    return evaluator.call(evaluator.expression(callee, scope), parameters, node, scope);
}
/** Calls what a value stands for. */
function calledWith(evaluator, callee, parameters, scope) {
    switch (callee.kind) {
        case 'closure':
            return evaluator.closure(callee, parameters);
        case 'native':
            return callee.call(parameters, evaluator.isMaybe);
        case 'imported':
            return (known(evaluator, callee.module, callee.path, parameters, scope) ?? { ...callee, kind: 'called', parameters });
        case 'either':
            return evaluator.maybe(() => (0,evaluation_value/* mapped */.CV)(callee, (option) => calledWith(evaluator, option, parameters, scope)));
        default:
            return evaluation_value/* UNKNOWN */.HV;
    }
}
function importCalled(evaluator, [name], scope) {
    const module = (0,evaluation_value/* textOf */.b6)(name);
    return module === undefined ? evaluation_value/* UNKNOWN */.HV : importOf(evaluator, module, scope);
}
/** What functions of well-known modules answer. */
function known(evaluator, module, path, parameters, scope) {
    const name = path.filter((part) => part !== 'default' && part !== 'posix').join('.');
    const [first = evaluation_value/* NOTHING */.K$, second = evaluation_value/* NOTHING */.K$] = parameters;
    const texts = parameters.map(evaluation_value/* textOf */.b6);
    const written = texts.every((text) => text !== undefined);
    if (module === 'path') {
        if (!written)
            return evaluation_value/* UNKNOWN */.HV;
        const paths = texts;
        if (name === 'join')
            return calls_text(external_node_path_.posix.join(...paths));
        if (name === 'resolve')
            return calls_text(external_node_path_.posix.resolve(`/${evaluator.files.folder}`, ...paths));
        if (name === 'dirname')
            return calls_text(external_node_path_.posix.dirname(paths[0] ?? ''));
        if (name === 'basename')
            return calls_text(external_node_path_.posix.basename(paths[0] ?? '', paths[1]));
        return evaluation_value/* UNKNOWN */.HV;
    }
    if (module === 'url' && name === 'fileURLToPath')
        return (0,evaluation_value/* textOf */.b6)(first) === undefined ? evaluation_value/* UNKNOWN */.HV : first;
    if (module === 'global:require')
        return name === 'resolve' ? first : importCalled(evaluator, parameters, scope);
    if (module === 'global:process' && name === 'cwd')
        return calls_text(`/${evaluator.files.folder}`);
    if (module === 'webpack-merge' && /^(?:merge|smart|merge\.smart)?$/.test(name))
        return merged(parameters);
    if (name === 'mergeConfig')
        return merged([first, second]);
    if (/^define(?:Config|RollupSwcOption)$/.test(name))
        return first;
    if (module !== 'global:Object')
        return undefined;
    if (name === 'freeze' || name === 'seal')
        return first;
    if (name === 'assign')
        return assigned(first, parameters.slice(1));
    if (name === 'fromEntries')
        return fromEntries(first);
    if (first.kind !== 'struct' || first.open)
        return evaluation_value/* UNKNOWN */.HV;
    const entries = [...first.entries];
    const list = (items) => ({ kind: 'list', items, open: false });
    if (name === 'keys')
        return list(entries.map(([key]) => calls_text(key)));
    if (name === 'values')
        return list(entries.map(([, { value }]) => value));
    if (name === 'entries')
        return list(entries.map(([key, { value }]) => list([calls_text(key), value])));
    return evaluation_value/* UNKNOWN */.HV;
}
function calls_text(value) {
    return { kind: 'plain', value };
}
/** `Object.assign`, which writes to its first parameter. */
function assigned(target, sources) {
    if (target.kind !== 'struct')
        return evaluation_value/* UNKNOWN */.HV;
    for (const source of sources) {
        if (source.kind === 'struct')
            for (const [name, entry] of source.entries)
                target.entries.set(name, entry);
        if (source.kind !== 'plain' && (source.kind !== 'struct' || source.open))
            target.open = true;
    }
    return target;
}
function fromEntries(list) {
    if (list.kind !== 'list')
        return evaluation_value/* UNKNOWN */.HV;
    const entries = new Map();
    let { open } = list;
    for (const item of list.items) {
        const name = item.kind === 'list' ? (0,evaluation_value/* textOf */.b6)(item.items[0]) : undefined;
        if (name === undefined || item.kind !== 'list')
            open = true;
        else
            entries.set(name, { value: item.items[1] ?? evaluation_value/* NOTHING */.K$, at: undefined });
    }
    return { kind: 'struct', entries, open };
}

;// CONCATENATED MODULE: ./src/documents/script/evaluation/patterns.ts

/** A pattern whose quantifiers neither nest nor multiply; others would let a stranger's file keep the machine busy. */
function harmless(source, flags) {
    const plain = source.replace(/\\./g, 'x').replace(/\[[^[\]]*\]/g, 'x');
    const quantifiers = plain.match(/[*+]|\{\d+,/g)?.length ?? 0;
    const nests = [...plain.matchAll(/\(([^()]*)\)[*+{]/g)].some(([, inner = '']) => /[*+}]/.test(inner));
    if (source.length > 500 || quantifiers > 3 || nests || /\\\d|\)[*+{][^()]*\)[*+{]/.test(plain))
        return evaluation_value/* UNKNOWN */.HV;
    try {
        return { kind: 'pattern', value: new RegExp(source, flags.replace(/[gy]/g, '')) };
    }
    catch {
        // Node.js would refuse the program, too.
        return evaluation_value/* UNKNOWN */.HV;
    }
}

;// CONCATENATED MODULE: ./src/documents/script/evaluation/expressions.ts





/** What an expression stands for. */
function expressionOf(evaluator, node, scope, locate) {
    const value = (of) => evaluator.expression(of, scope);
    switch (node.type) {
        case 'StringLiteral':
        case 'NumericLiteral':
        case 'BooleanLiteral': {
            const at = locate(node, scope);
            return { kind: 'plain', value: node.value, ...(at && { at }) };
        }
        case 'NullLiteral':
            return { kind: 'plain', value: null };
        case 'TemplateLiteral': {
            const texts = node.expressions.map((part) => plainText(value(part)));
            return texts.includes(undefined)
                ? evaluation_value/* UNKNOWN */.HV
                : {
                    kind: 'plain',
                    value: node.quasis.map(({ value: { cooked } }, index) => `${cooked ?? ''}${texts[index] ?? ''}`).join(''),
                };
        }
        case 'RegExpLiteral':
            return harmless(node.pattern, node.flags);
        case 'Identifier':
            return node.name === 'undefined' ? evaluation_value/* NOTHING */.K$ : (lookUp(scope, node.name) ?? evaluation_value/* UNKNOWN */.HV);
        case 'ObjectExpression':
            return structOf(evaluator, node, scope, locate);
        case 'ArrayExpression':
            return listOf(node.elements, value);
        case 'ArrowFunctionExpression':
        case 'FunctionExpression':
            return { kind: 'closure', node, scope };
        case 'MemberExpression':
        case 'OptionalMemberExpression': {
            const name = node.computed ? plainText(value(node.property)) : (0,script_names/* nameOf */.V)(node.property);
            const object = value(node.object);
            return name === undefined ? evaluation_value/* UNKNOWN */.HV : (0,evaluation_value/* memberOf */.C5)(object, name);
        }
        case 'CallExpression':
        case 'OptionalCallExpression':
        case 'NewExpression':
            return callOf(evaluator, node, scope);
        case 'ConditionalExpression': {
            const truth = (0,evaluation_value/* truthOf */.D)(value(node.test));
            if (truth !== undefined)
                return value(truth ? node.consequent : node.alternate);
            return evaluator.maybe(() => (0,evaluation_value/* either */.gP)(value(node.consequent), value(node.alternate)));
        }
        case 'LogicalExpression': {
            const left = value(node.left);
            const truth = node.operator === '??'
                ? left.kind === 'plain'
                    ? left.value === null || left.value === undefined
                    : (0,evaluation_value/* truthOf */.D)(left) === undefined
                        ? undefined
                        : false
                : (0,evaluation_value/* truthOf */.D)(left);
            if (truth === undefined)
                return evaluator.maybe(() => (0,evaluation_value/* either */.gP)(left, value(node.right)));
            return truth === (node.operator !== '||') ? value(node.right) : left;
        }
        case 'UnaryExpression': {
            const truth = node.operator === '!' ? (0,evaluation_value/* truthOf */.D)(value(node.argument)) : undefined;
            return truth === undefined ? evaluation_value/* UNKNOWN */.HV : { kind: 'plain', value: !truth };
        }
        case 'BinaryExpression':
            return compared(node.operator, value(node.left), value(node.right));
        case 'AssignmentExpression': {
            const right = value(node.right);
            evaluator.assign(node.left, node.operator === '=' ? right : evaluation_value/* UNKNOWN */.HV, scope, false);
            return right;
        }
        case 'AwaitExpression':
            return value(node.argument);
        case 'SequenceExpression':
            return node.expressions.map(value).at(-1) ?? evaluation_value/* UNKNOWN */.HV;
        case 'TSAsExpression':
        case 'TSSatisfiesExpression':
        case 'TSNonNullExpression':
        case 'TSTypeAssertion':
        case 'ParenthesizedExpression':
            return value(node.expression);
        default:
            return evaluation_value/* UNKNOWN */.HV;
    }
}
/** A value as a string, where it surely is one or a number. */
function plainText(value) {
    return value.kind === 'plain' && (typeof value.value === 'string' || typeof value.value === 'number')
        ? String(value.value)
        : undefined;
}
function compared(operator, left, right) {
    if (left.kind === 'either')
        return (0,evaluation_value/* mapped */.CV)(left, (option) => compared(operator, option, right));
    if (operator === 'in') {
        const name = (0,evaluation_value/* textOf */.b6)(left);
        if (name === undefined || right.kind !== 'struct')
            return evaluation_value/* UNKNOWN */.HV;
        return right.entries.has(name) || !right.open ? { kind: 'plain', value: right.entries.has(name) } : evaluation_value/* UNKNOWN */.HV;
    }
    if (left.kind !== 'plain' || right.kind !== 'plain')
        return evaluation_value/* UNKNOWN */.HV;
    if (operator === '===' || operator === '==')
        return { kind: 'plain', value: left.value === right.value };
    if (operator === '!==' || operator === '!=')
        return { kind: 'plain', value: left.value !== right.value };
    const [start, end] = [plainText(left), plainText(right)];
    return operator === '+' && start !== undefined && end !== undefined ? { kind: 'plain', value: start + end } : evaluation_value/* UNKNOWN */.HV;
}
function listOf(elements, value) {
    const items = [];
    let open = false;
    for (const element of elements) {
        if (element?.type !== 'SpreadElement') {
            items.push(element ? value(element) : evaluation_value/* NOTHING */.K$);
            continue;
        }
        const spread = value(element.argument);
        if (spread.kind === 'list')
            items.push(...spread.items);
        if (spread.kind !== 'list' || spread.open)
            open = true;
    }
    return { kind: 'list', items, open };
}
function structOf(evaluator, node, scope, locate) {
    const entries = new Map();
    let open = false;
    for (const property of node.properties) {
        if (property.type === 'SpreadElement') {
            const spread = spreadOf(evaluator.expression(property.argument, scope), entries);
            open ||= !spread;
            continue;
        }
        const name = property.computed ? plainText(evaluator.expression(property.key, scope)) : keyOf(property.key);
        if (name === undefined) {
            open = true;
            continue;
        }
        const value = property.type === 'ObjectMethod'
            ? property.kind === 'method'
                ? { kind: 'closure', node: property, scope }
                : evaluation_value/* UNKNOWN */.HV
            : evaluator.expression(property.value, scope);
        entries.set(name, { value, at: locate(property.key, scope) });
    }
    return { kind: 'struct', entries, open, at: locate(node, scope) };
}
/** Enters what is spread; false where it cannot be told what that is. */
function spreadOf(value, into) {
    if (value.kind === 'plain')
        return true;
    if (value.kind === 'either') {
        for (const option of value.options) {
            if (option.kind !== 'struct')
                continue;
            for (const [name, { value: may, at }] of option.entries)
                into.set(name, { value: (0,evaluation_value/* either */.gP)(into.get(name)?.value, may), at });
        }
        return value.options.every((option) => option.kind === 'plain' || (option.kind === 'struct' && !option.open));
    }
    if (value.kind !== 'struct')
        return false;
    for (const [name, entry] of value.entries)
        into.set(name, entry);
    return !value.open;
}
function keyOf(key) {
    return key.type === 'NumericLiteral' ? String(key.value) : (0,script_names/* nameOf */.V)(key);
}

;// CONCATENATED MODULE: ./src/documents/script/evaluation/assignment.ts



/** Writes to a name, a member, or all names of a pattern. */
function assignTo(evaluator, target, value, scope, declares, locate) {
    if (target.type === 'Identifier')
        write(evaluator, scope, target.name, value, declares);
    else if (target.type === 'MemberExpression') {
        const name = target.computed ? (0,evaluation_value/* textOf */.b6)(evaluator.expression(target.property, scope)) : (0,script_names/* nameOf */.V)(target.property);
        writeMember(evaluator, evaluator.expression(target.object, scope), name, value, locate(target.property, scope));
    }
    else if (target.type === 'AssignmentPattern') {
        const sure = value.kind === 'plain' && value.value === undefined;
        const other = sure || (0,evaluation_value/* truthOf */.D)(value) === undefined ? evaluator.expression(target.right, scope) : undefined;
        assignTo(evaluator, target.left, other ? (sure ? other : (0,evaluation_value/* either */.gP)(value, other)) : value, scope, declares, locate);
    }
    else if (target.type === 'ObjectPattern')
        for (const property of target.properties) {
            const name = property.type === 'ObjectProperty' && !property.computed ? (0,script_names/* nameOf */.V)(property.key) : undefined;
            if (property.type === 'ObjectProperty')
                assignTo(evaluator, property.value, name === undefined ? evaluation_value/* UNKNOWN */.HV : (0,evaluation_value/* memberOf */.C5)(value, name), scope, declares, locate);
            else
                assignTo(evaluator, property.argument, evaluation_value/* UNKNOWN */.HV, scope, declares, locate);
        }
    else if (target.type === 'ArrayPattern')
        for (const [index, element] of target.elements.entries())
            if (element)
                assignTo(evaluator, element, (0,evaluation_value/* memberOf */.C5)(value, String(index)), scope, declares, locate);
}

;// CONCATENATED MODULE: ./src/documents/script/evaluation/statements.ts



/** Runs statements in a scope of theirs; what they return, or one of what they may return. */
function runStatements(evaluator, nodes, scope) {
    return run(nodes, scope)?.value;
    function run(statements, inside) {
        for (const node of statements)
            if (node.type === 'FunctionDeclaration' && node.id)
                inside.names.set(node.id.name, { kind: 'closure', node, scope: inside });
        let before;
        for (const node of statements) {
            if (!evaluator.step())
                return { value: evaluation_value/* UNKNOWN */.HV, sure: true };
            const outcome = runOne(node, inside);
            if (!outcome)
                continue;
            const value = before ? (0,evaluation_value/* either */.gP)(before, outcome.value) : outcome.value;
            if (outcome.sure)
                return { value, sure: true };
            before = value;
        }
        return before && { value: before, sure: false };
    }
    function block(node, inside) {
        const names = { names: new Map(), up: inside, file: inside.file };
        return run(node.type === 'BlockStatement' ? node.body : [node], names);
    }
    function perhaps(node, inside) {
        const outcome = evaluator.maybe(() => block(node, inside));
        return outcome && { value: outcome.value, sure: false };
    }
    function runOne(node, inside) {
        switch (node.type) {
            case 'VariableDeclaration':
                for (const { id, init } of node.declarations)
                    evaluator.assign(id, init ? evaluator.expression(init, inside) : evaluation_value/* UNKNOWN */.HV, inside, true);
                return undefined;
            case 'ExpressionStatement':
                evaluator.expression(node.expression, inside);
                return undefined;
            case 'ReturnStatement':
                return { value: evaluator.expression(node.argument, inside), sure: true };
            case 'ThrowStatement':
                return { value: evaluation_value/* UNKNOWN */.HV, sure: true };
            case 'BlockStatement':
                return block(node, inside);
            case 'IfStatement': {
                const truth = (0,evaluation_value/* truthOf */.D)(evaluator.expression(node.test, inside));
                if (truth !== undefined) {
                    const branch = truth ? node.consequent : node.alternate;
                    return branch ? block(branch, inside) : undefined;
                }
                const [first, second] = [perhaps(node.consequent, inside), node.alternate && perhaps(node.alternate, inside)];
                return first && second
                    ? { value: (0,evaluation_value/* either */.gP)(first.value, second.value), sure: false }
                    : (first ?? second ?? undefined);
            }
            case 'TryStatement':
                return block(node.block, inside);
            case 'ForOfStatement': {
                const of = evaluator.expression(node.right, inside);
                const items = of.kind === 'list' && !of.open && of.items.length <= 200 ? of.items : undefined;
                const target = node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left;
                for (const item of items ?? [evaluation_value/* UNKNOWN */.HV]) {
                    const names = { names: new Map(), up: inside, file: inside.file };
                    if (target)
                        evaluator.assign(target, item, names, true);
                    const outcome = items ? block(node.body, names) : perhaps(node.body, names);
                    if (outcome)
                        return outcome;
                }
                return undefined;
            }
            case 'ForStatement':
            case 'ForInStatement':
            case 'WhileStatement':
            case 'DoWhileStatement':
                return perhaps(node.body, inside);
            case 'SwitchStatement': {
                let outcome;
                for (const { consequent } of node.cases) {
                    const found = evaluator.maybe(() => run(consequent.filter(({ type }) => type !== 'BreakStatement'), inside));
                    if (found)
                        outcome = { value: outcome ? (0,evaluation_value/* either */.gP)(outcome.value, found.value) : found.value, sure: false };
                }
                return outcome;
            }
            case 'ImportDeclaration': {
                const module = importOf(evaluator, node.source.value, inside);
                for (const specifier of node.specifiers) {
                    const value = specifier.type === 'ImportNamespaceSpecifier'
                        ? module
                        : specifier.type === 'ImportDefaultSpecifier'
                            ? defaultOf(module)
                            : (0,evaluation_value/* memberOf */.C5)(module, (0,script_names/* nameOf */.V)(specifier.imported) ?? '');
                    inside.names.set(specifier.local.name, value);
                }
                return undefined;
            }
            case 'ExportDefaultDeclaration': {
                const { declaration } = node;
                const value = declaration.type === 'FunctionDeclaration'
                    ? { kind: 'closure', node: declaration, scope: inside }
                    : evaluator.expression(declaration, inside);
                exportOf(inside, 'default', value);
                return undefined;
            }
            case 'ExportNamedDeclaration':
                if (node.declaration) {
                    runOne(node.declaration, inside);
                    const names = node.declaration.type === 'VariableDeclaration'
                        ? node.declaration.declarations.map(({ id }) => (0,script_names/* nameOf */.V)(id))
                        : [node.declaration.type === 'FunctionDeclaration' ? (0,script_names/* nameOf */.V)(node.declaration.id) : undefined];
                    for (const name of names)
                        if (name !== undefined)
                            exportOf(inside, name, inside.names.get(name) ?? closureOf(node.declaration, inside));
                }
                for (const specifier of node.specifiers) {
                    if (specifier.type !== 'ExportSpecifier')
                        continue;
                    const from = node.source
                        ? (0,evaluation_value/* memberOf */.C5)(importOf(evaluator, node.source.value, inside), specifier.local.name)
                        : evaluator.expression(specifier.local, inside);
                    exportOf(inside, (0,script_names/* nameOf */.V)(specifier.exported) ?? '', from);
                }
                return undefined;
            default:
                return undefined;
        }
    }
    function closureOf(node, inside) {
        return node.type === 'FunctionDeclaration' ? { kind: 'closure', node, scope: inside } : evaluation_value/* UNKNOWN */.HV;
    }
    function exportOf(inside, name, value) {
        const module = inside.names.get('module');
        const exports = module && (0,evaluation_value/* memberOf */.C5)(module, 'exports');
        if (exports?.kind === 'struct') {
            exports.entries.set('__esModule', { value: { kind: 'plain', value: true }, at: undefined });
            exports.entries.set(name, { value, at: undefined });
        }
    }
    function defaultOf(module) {
        if (module.kind === 'imported')
            return module;
        return module.kind === 'struct' && module.entries.has('__esModule') ? (0,evaluation_value/* memberOf */.C5)(module, 'default') : module;
    }
}

;// CONCATENATED MODULE: ./src/documents/script/evaluation/program.ts







/** More than any configuration takes; a program without an end is cut off there. */
const MOST_STEPS = 30_000;
const DEEPEST = 120;
/** Opens the program that some files are. */
function openProgram(files) {
    const modules = new Map();
    const scripts = new Map();
    let [steps, depth, maybes] = [0, 0, 0];
    const locate = (node, { file }) => scripts.get(file)?.locate(node);
    const global = (name) => ({ kind: 'imported', module: `global:${name}`, path: [] });
    const calls = [];
    const evaluator = {
        files,
        get isMaybe() {
            return maybes > 0;
        },
        step: () => ++steps < MOST_STEPS,
        maybe(run) {
            maybes += 1;
            try {
                return run();
            }
            finally {
                maybes -= 1;
            }
        },
        expression(node, scope) {
            if (!node)
                return evaluation_value/* NOTHING */.K$;
            if (depth > DEEPEST || !evaluator.step())
                return evaluation_value/* UNKNOWN */.HV;
            depth += 1;
            try {
                if (node.type === 'MemberExpression' && node.object.type === 'MetaProperty')
                    return { kind: 'plain', value: `/${scope.file}` };
                return expressionOf(evaluator, node, scope, locate);
            }
            finally {
                depth -= 1;
            }
        },
        statements: (nodes, scope) => runStatements(evaluator, nodes, scope),
        assign(target, value, scope, declares) {
            assignTo(evaluator, target, value, scope, declares, locate);
        },
        call(callee, parameters, _, scope) {
            const answer = calledWith(evaluator, callee, parameters, scope);
            if (answer.kind === 'called')
                calls.push(answer);
            // Whoever is handed an object may write to it.
            if (answer.kind === 'unknown' && callee.kind !== 'closure' && callee.kind !== 'imported')
                for (const parameter of parameters)
                    writeMember(evaluator, parameter, undefined, evaluation_value/* UNKNOWN */.HV, undefined);
            return answer;
        },
        closure({ node, scope }, parameters) {
            const inside = { names: new Map(), up: scope, file: scope.file };
            const [...params] = node.params;
            for (const [index, param] of params.entries()) {
                if (param.type === 'RestElement')
                    evaluator.assign(param.argument, { kind: 'list', items: parameters.slice(index), open: false }, inside, true);
                else
                    evaluator.assign(param, parameters[index] ?? evaluation_value/* NOTHING */.K$, inside, true);
            }
            return Array.isArray(node.body)
                ? evaluation_value/* UNKNOWN */.HV
                : node.body.type === 'BlockStatement'
                    ? (evaluator.statements(node.body.body, inside) ?? evaluation_value/* NOTHING */.K$)
                    : evaluator.expression(node.body, inside);
        },
        module(path) {
            const known = modules.get(path);
            if (known)
                return known.kind === 'struct' && known.entries.has('exports') ? (0,evaluation_value/* memberOf */.C5)(known, 'exports') : known;
            const file = files.read(path);
            if (!file)
                return undefined;
            if ('json' in file) {
                const value = (0,evaluation_value/* fromJson */.Rf)(file.json);
                modules.set(path, value);
                return value;
            }
            scripts.set(path, file.script);
            const exports = { kind: 'struct', entries: new Map(), open: false };
            const module = {
                kind: 'struct',
                entries: new Map([['exports', { value: exports, at: undefined }]]),
                open: false,
            };
            modules.set(path, module);
            const names = new Map([
                ['module', module],
                ['exports', exports],
                ['__filename', { kind: 'plain', value: `/${path}` }],
                ['__dirname', { kind: 'plain', value: `/${external_node_path_.posix.dirname(path)}` }],
                ...['require', 'process', 'Object'].map((name) => [name, global(name)]),
            ]);
            const before = maybes;
            maybes = 0;
            evaluator.statements(file.script.statements, { names, up: undefined, file: path });
            maybes = before;
            return (0,evaluation_value/* memberOf */.C5)(module, 'exports');
        },
    };
    return {
        calls,
        exported(path) {
            const exports = evaluator.module(path);
            return exports?.kind === 'struct' && exports.entries.has('__esModule') && exports.entries.has('default')
                ? (0,evaluation_value/* memberOf */.C5)(exports, 'default')
                : exports;
        },
        call: (callee, parameters) => calledWith(evaluator, callee, parameters, { names: new Map(), up: undefined, file: files.folder }),
    };
}

// EXTERNAL MODULE: ./src/documents/script/script.ts
var script_script = __webpack_require__(850);
;// CONCATENATED MODULE: ./src/facts/webapp/bundler/configuration.ts




/** More modules than any configuration takes. */
const MOST_ROUNDS = 12;
const LARGEST = 200_000;
/**
 * Runs `use` on a program of the contribution's files. Reading a file takes time that the program does not have, so
 * `use` is started again until all files are there that it asks for.
 */
async function withProgram(contribution, folder, use) {
    const known = new Map();
    for (let round = 0;; round += 1) {
        const wanted = new Set();
        const documents = new Map();
        const files = {
            folder,
            read(path) {
                const file = known.get(path);
                if (file && 'script' in file)
                    documents.set(path, file.script);
                if (!known.has(path) && contribution.has(path))
                    wanted.add(path);
                return file;
            },
        };
        const result = use({ program: openProgram(files), documents });
        if (wanted.size === 0 || round === MOST_ROUNDS)
            return result;
        for (const path of wanted)
            known.set(path, await load(contribution, path));
    }
}
async function load(contribution, path) {
    const text = await contribution.text(path);
    if (text.state !== 'present' || text.document.text.length > LARGEST)
        return undefined;
    const name = external_node_path_.posix.basename(path);
    if (/\.(?:json|jsonc)$/.test(name) || name === '.babelrc' || name === '.swcrc')
        return { json: (0,main.parse)(text.document.text, [], { allowTrailingComma: true }) };
    if (!/\.[cm]?[jt]s$/.test(name))
        return undefined;
    const script = script_script.ScriptDocument.parse(path, text.document.text);
    return script && { script };
}


/***/ })

};
;