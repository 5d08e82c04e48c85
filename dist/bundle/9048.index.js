"use strict";
exports.id = 9048;
exports.ids = [9048];
exports.modules = {

/***/ 9048:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runOf: function() { return /* binding */ runOf; }
});

;// CONCATENATED MODULE: ./src/documents/go/evaluation/machine.ts
/** Declares a name in a scope; its slot is new. */
function declare(machine, scope, name, value) {
    if (name === '_')
        return;
    const slot = machine.effort.next++;
    scope.names.set(name, slot);
    machine.state.slots.set(slot, value);
}
function inner(scope) {
    return { file: scope.file, outer: scope, names: new Map() };
}
/** The slot that a name stands for. */
function slotOf(scope, name) {
    for (let at = scope; at; at = at.outer) {
        const slot = at.names.get(name);
        if (slot !== undefined)
            return slot;
    }
    return undefined;
}
/** Makes an object; its fields are empty. */
function newObject(machine, isShared) {
    const id = machine.effort.next++;
    machine.state.objects.set(id, new Map());
    return { kind: 'object', id, isShared };
}
/** A value as an assignment hands it on: a struct is copied. */
function handedOn(machine, value) {
    if (value.kind !== 'object' || value.isShared)
        return value;
    const copy = newObject(machine, false);
    machine.state.objects.set(copy.id, new Map(machine.state.objects.get(value.id)));
    return copy;
}

// EXTERNAL MODULE: ./src/documents/go/evaluation/pieces.ts
var evaluation_pieces = __webpack_require__(909);
;// CONCATENATED MODULE: ./src/documents/go/evaluation/value.ts

const UNKNOWN = { kind: 'unknown' };
const NIL = { kind: 'nil' };
/** More possible texts of one value are given up. */
const MOST = 8;
function value_text(value) {
    return { kind: 'texts', of: [(0,evaluation_pieces/* known */.eO)(value)] };
}
function texts(of) {
    const distinct = new Map(of.map((pieces) => [JSON.stringify(pieces), pieces]));
    return distinct.size > MOST ? UNKNOWN : { kind: 'texts', of: [...distinct.values()] };
}
function truth(is) {
    return is === undefined ? UNKNOWN : { kind: 'truth', is };
}
/** What a value may be as a text; one hole where nothing is known of it. */
function piecesOf(value) {
    return value.kind === 'texts' ? value.of : [(0,evaluation_pieces/* hole */.fk)('?')];
}
/** The text of a value, where there is exactly one and it is known. */
function plainText(value) {
    return value?.kind === 'texts' && value.of.length === 1 ? (0,evaluation_pieces/* plain */.pj)(value.of[0] ?? []) : undefined;
}
/** A value after one of two branches. */
function either(a, b) {
    if (a === b)
        return a;
    if (a.kind === 'nil')
        return b;
    if (b.kind === 'nil')
        return a;
    if (a.kind === 'texts' || b.kind === 'texts')
        return texts([...piecesOf(a), ...piecesOf(b)]);
    if (a.kind === 'unknown' || b.kind === 'unknown') {
        const other = a.kind === 'unknown' ? b : a;
        return other.kind === 'object' || other.kind === 'encoded' ? other : UNKNOWN;
    }
    return same(a, b) ? a : UNKNOWN;
}
function same(a, b) {
    if (a.kind === 'object' && b.kind === 'object')
        return a.id === b.id;
    if (a.kind === 'truth' && b.kind === 'truth')
        return a.is === b.is;
    if (a.kind === 'number' && b.kind === 'number')
        return a.is === b.is;
    if (a.kind === 'reference' && b.kind === 'reference')
        return a.slot === b.slot;
    if (a.kind === 'external' && b.kind === 'external')
        return a.name === b.name;
    return false;
}

;// CONCATENATED MODULE: ./src/documents/go/evaluation/declarations.ts


/** What a variable of a type holds before anything is assigned. */
function zeroOf(machine, type, scope) {
    switch (type?.type) {
        case 'pointer_type':
        case 'interface_type':
        case 'function_type':
        case 'map_type':
            return NIL;
        case 'slice_type':
            return { kind: 'list', items: [] };
        case 'struct_type':
            return newObject(machine, false);
        case 'qualified_type':
            return machine.host.zero(type.text) ?? UNKNOWN;
        case 'type_identifier':
            return zeroOfName(machine, type.text, scope);
        default:
            return UNKNOWN;
    }
}
function zeroOfName(machine, name, scope) {
    if (name === 'string')
        return value_text('');
    if (name === 'bool')
        return truth(false);
    if (name === 'int')
        return { kind: 'number', is: 0 };
    if (name === 'error' || name === 'any')
        return NIL;
    const isStruct = slotOf(scope, `type ${name}`) !== undefined;
    return isStruct ? newObject(machine, false) : UNKNOWN;
}
/** Declares the names of a declaration of variables or constants. */
function declareAll(machine, node, scope, unset) {
    for (const spec of node.descendantsOfType(['var_spec', 'const_spec'])) {
        const names = spec.childrenForFieldName('name').filter((name) => name.type === 'identifier');
        const values = spec.childForFieldName('value')?.namedChildren.filter((value) => value.type !== 'comment') ?? [];
        const type = spec.childForFieldName('type');
        const several = values.length === 1 && values[0] ? machine.evaluateAll(values[0], scope) : undefined;
        for (const [index, { text: name }] of names.entries()) {
            const given = several ? several[index] : values[index] && machine.evaluate(values[index], scope);
            const empty = type?.text === 'string' && unset ? unset(name) : zeroOf(machine, type, scope);
            declare(machine, scope, name, handedOn(machine, given ?? (values.length > 0 ? UNKNOWN : empty)));
        }
    }
}

;// CONCATENATED MODULE: ./src/documents/go/evaluation/comparison.ts


/** What an operator makes of two values. */
function compared(operator, a, b) {
    if (operator === '+')
        return added(a, b);
    if (operator === '&&' || operator === '||')
        return connected(operator === '||', a, b);
    if (a.kind === 'number' && b.kind === 'number')
        return ofNumbers(operator, a.is, b.is);
    const equal = areEqual(a, b);
    if (operator === '==')
        return truth(equal);
    return operator === '!=' ? truth(equal === undefined ? undefined : !equal) : UNKNOWN;
}
function added(a, b) {
    if (a.kind === 'number' && b.kind === 'number')
        return { kind: 'number', is: a.is + b.is };
    if (a.kind === 'unknown' && b.kind === 'unknown')
        return UNKNOWN;
    // A line break after an encoded object changes nothing of it.
    if (a.kind === 'encoded' || b.kind === 'encoded')
        return a.kind === 'encoded' ? a : b;
    return texts(piecesOf(a).flatMap((left) => piecesOf(b).map((right) => [...left, ...right])));
}
function connected(decider, a, b) {
    const sides = [a, b].map((side) => (side.kind === 'truth' ? side.is : undefined));
    if (sides.includes(decider))
        return truth(decider);
    return sides.includes(undefined) ? UNKNOWN : truth(!decider);
}
function ofNumbers(operator, a, b) {
    const outcomes = {
        '==': a === b,
        '!=': a !== b,
        '<': a < b,
        '<=': a <= b,
        '>': a > b,
        '>=': a >= b,
    };
    return truth(outcomes[operator]);
}
function areEqual(a, b) {
    if (a.kind === 'nil' || b.kind === 'nil') {
        const other = a.kind === 'nil' ? b : a;
        return other.kind === 'unknown' ? undefined : other.kind === 'nil';
    }
    if (a.kind === 'truth' && b.kind === 'truth')
        return a.is === b.is;
    if (a.kind !== 'texts' || b.kind !== 'texts')
        return undefined;
    const answers = a.of.flatMap((left) => b.of.map((right) => areSame(left, right)));
    return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
}
function areSame(a, b) {
    const [left, right] = [(0,evaluation_pieces/* plain */.pj)(a), (0,evaluation_pieces/* plain */.pj)(b)];
    if (left !== undefined && right !== undefined)
        return left === right;
    if (left === '' || right === '') {
        const empty = (0,evaluation_pieces/* isEmpty */.Im)(left === '' ? b : a);
        return empty;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/documents/go/evaluation/expressions.ts




/** What an expression comes to. */
function evaluate(machine, node, scope) {
    const child = (field) => machine.evaluate(node.childForFieldName(field), scope);
    switch (node.type) {
        case 'interpreted_string_literal':
            return value_text(unquoted(node.text));
        case 'raw_string_literal':
            return value_text(node.text.slice(1, -1));
        case 'rune_literal':
            return value_text(unquoted(node.text));
        case 'int_literal':
            return { kind: 'number', is: Number(node.text) };
        case 'true':
        case 'false':
            return truth(node.type === 'true');
        case 'nil':
            return NIL;
        case 'identifier':
            return ofName(machine, node.text, scope);
        case 'parenthesized_expression':
            return machine.evaluate(node.namedChild(0), scope);
        case 'type_conversion_expression':
        case 'type_assertion_expression':
            return child('operand');
        case 'func_literal':
            return { kind: 'function', node, scope };
        case 'unary_expression':
            return unary(machine, node, scope);
        case 'binary_expression':
            return compared(node.childForFieldName('operator')?.text ?? '', child('left'), child('right'));
        case 'selector_expression':
            return selected(machine, node, scope);
        case 'index_expression':
            return indexed(machine, child('operand'), child('index'));
        case 'slice_expression':
            return sliced(child('operand'), node, machine, scope);
        case 'composite_literal':
            return composite(machine, node.childForFieldName('type'), node.childForFieldName('body'), scope);
        case 'call_expression':
            return machine.evaluateAll(node, scope)[0] ?? UNKNOWN;
        default:
            return UNKNOWN;
    }
}
function unquoted(literal) {
    const simple = { n: '\n', t: '\t', r: '\r' };
    return literal.slice(1, -1).replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs, (_, long, short, sign) => {
        const code = (long ?? short);
        return code === undefined ? (simple[String(sign)] ?? String(sign)) : String.fromCharCode(parseInt(code, 16));
    });
}
function ofName(machine, name, scope) {
    const slot = slotOf(scope, name);
    if (slot !== undefined)
        return machine.state.slots.get(slot) ?? UNKNOWN;
    return name === 'nil' ? NIL : UNKNOWN;
}
function unary(machine, node, scope) {
    const operator = node.childForFieldName('operator')?.text;
    const operand = node.childForFieldName('operand');
    const value = machine.evaluate(operand, scope);
    if (operator === '!')
        return value.kind === 'truth' ? truth(!value.is) : UNKNOWN;
    if (operator === '&') {
        if (value.kind === 'object')
            return { ...value, isShared: true };
        const slot = operand?.type === 'identifier' ? slotOf(scope, operand.text) : undefined;
        return slot === undefined ? value : { kind: 'reference', slot };
    }
    if (operator !== '*')
        return UNKNOWN;
    if (value.kind === 'reference')
        return machine.state.slots.get(value.slot) ?? UNKNOWN;
    return value.kind === 'object' ? { ...value, isShared: false } : value;
}
/** The path of the package that a name stands for in a file. */
function packageNamed(name, scope) {
    if (slotOf(scope, name) !== undefined)
        return undefined;
    return scope.file.imports.find(({ alias, path }) => (alias ?? nameOfPackage(path)) === name)?.path;
}
function nameOfPackage(path) {
    const parts = path.split('/');
    const last = /^v\d+$/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1);
    return (last ?? '').replace(/\.v\d+$/, '').replace(/^go-/, '');
}
function selected(machine, node, scope) {
    const operand = node.childForFieldName('operand');
    const field = node.childForFieldName('field')?.text ?? '';
    const path = operand?.type === 'identifier' ? packageNamed(operand.text, scope) : undefined;
    if (path !== undefined) {
        const read = machine.packages.get(path);
        if (read)
            return ofName(machine, field, read.scope);
        const value = machine.host.variable(`${nameOfPackage(path)}.${field}`);
        return value.kind === 'unknown' ? { kind: 'external', name: `${nameOfPackage(path)}.${field}` } : value;
    }
    const value = machine.evaluate(operand, scope);
    const key = machine.host.keyOf(field);
    const object = value.kind === 'unknown' ? machine.host.objectWith(key) : value;
    if (object?.kind !== 'object')
        return UNKNOWN;
    return machine.state.objects.get(object.id)?.get(key)?.value ?? UNKNOWN;
}
function indexed(machine, value, index) {
    if (value.kind === 'list' && index.kind === 'number')
        return value.items[index.is] ?? UNKNOWN;
    const key = plainText(index);
    if (key === undefined)
        return UNKNOWN;
    const object = value.kind === 'unknown' ? machine.host.objectWith(key) : value;
    if (object?.kind !== 'object')
        return UNKNOWN;
    return machine.state.objects.get(object.id)?.get(key)?.value ?? value_text('');
}
function sliced(value, node, machine, scope) {
    const start = machine.evaluate(node.childForFieldName('start'), scope);
    const from = start.kind === 'number' ? start.is : 0;
    const isOpen = node.childForFieldName('end') === null;
    if (value.kind === 'list')
        return isOpen ? { kind: 'list', items: value.items.slice(from) } : UNKNOWN;
    if (value.kind !== 'texts' || !isOpen)
        return UNKNOWN;
    return texts(value.of.map((pieces) => withoutFirst(pieces, from)));
}
function withoutFirst(pieces, count) {
    let left = count;
    return (0,evaluation_pieces/* cutHead */.fz)(pieces, (known) => {
        const cut = known.slice(left);
        left = Math.max(0, left - known.length);
        return cut;
    });
}
function composite(machine, type, body, scope) {
    const elements = (body?.namedChildren ?? []).filter((child) => child.type !== 'comment');
    if (type && /^(?:slice|array|implicit_length_array)_type$/.test(type.type)) {
        return { kind: 'list', items: elements.map((element) => expressions_valueOf(machine, element, scope)) };
    }
    const object = newObject(machine, type?.type === 'map_type');
    const fields = machine.state.objects.get(object.id);
    for (const element of elements) {
        if (element.type !== 'keyed_element')
            continue;
        const name = element.childForFieldName('key')?.namedChild(0);
        const value = expressions_valueOf(machine, element.childForFieldName('value'), scope);
        const isKey = name?.type === 'identifier' && type?.type !== 'map_type';
        const key = isKey ? machine.host.keyOf(name.text) : plainText(machine.evaluate(name, scope));
        if (key !== undefined)
            fields?.set(key, { value, at: scope.file.locate(element) });
    }
    return object;
}
function expressions_valueOf(machine, element, scope) {
    const node = element?.type === 'literal_element' ? element.namedChild(0) : element;
    if (node?.type === 'literal_value')
        return composite(machine, null, node, scope);
    return handedOn(machine, machine.evaluate(node, scope));
}

;// CONCATENATED MODULE: ./src/documents/go/evaluation/state.ts

function emptyState() {
    return { slots: new Map(), objects: new Map(), isReached: true };
}
function copyOf({ slots, objects, isReached }) {
    return {
        slots: new Map(slots),
        objects: new Map([...objects].map(([id, fields]) => [id, new Map(fields)])),
        isReached,
    };
}
/** The state where several branches meet; one that left does not count. */
function meet(states) {
    return states
        .filter(({ isReached }) => isReached)
        .reduce((a, b) => (a ? both(a, b) : b), undefined);
}
function both(a, b) {
    const slots = new Map(a.slots);
    for (const [slot, value] of b.slots)
        slots.set(slot, either(slots.get(slot) ?? value, value));
    const objects = new Map(a.objects);
    for (const [id, fields] of b.objects) {
        const others = objects.get(id);
        objects.set(id, others ? mixed(others, fields) : fields);
    }
    return { slots, objects, isReached: true };
}
/** A field that only one branch wrote is empty after the other. */
function mixed(a, b) {
    return new Map([...new Set([...a.keys(), ...b.keys()])].map((key) => {
        const [one, other] = [a.get(key), b.get(key)];
        const value = either(one?.value ?? value_text(''), other?.value ?? value_text(''));
        return [key, { value, at: other?.at ?? one?.at }];
    }));
}

;// CONCATENATED MODULE: ./src/documents/go/evaluation/calls.ts





/** Deeper calls are not followed. */
const DEEPEST = 16;
/** All that an expression comes to: the results of a call, and one value of any other. */
function evaluateAll(machine, node, scope) {
    if (node.type !== 'call_expression') {
        const value = machine.evaluate(node, scope);
        // The second value of `m["key"]`, `x.(T)`, and what is received, says whether there is a first.
        return node.type === 'index_expression' || node.type === 'type_assertion_expression' ? [value, UNKNOWN] : [value];
    }
    const callee = node.childForFieldName('function');
    const given = node.childForFieldName('arguments')?.namedChildren.filter(({ type }) => type !== 'comment') ?? [];
    const built = callee?.type === 'identifier' ? builtIn(machine, callee.text, given, scope) : undefined;
    if (built)
        return [built];
    const [only] = given;
    const several = given.length === 1 && only ? machine.evaluateAll(only, scope) : undefined;
    const args = (several ?? given.map((each) => machine.evaluate(each, scope))).map((each) => handedOn(machine, each));
    if (callee?.type === 'selector_expression')
        return ofSelector(machine, callee, args, scope);
    if (callee?.type === 'slice_type' || callee?.type === 'parenthesized_type')
        return [args[0] ?? UNKNOWN];
    return called(machine, machine.evaluate(callee, scope), args);
}
function ofSelector(machine, callee, args, scope) {
    const operand = callee.childForFieldName('operand');
    const name = callee.childForFieldName('field')?.text ?? '';
    const isPackage = operand?.type === 'identifier' && packageNamed(operand.text, scope) !== undefined;
    if (isPackage)
        return called(machine, machine.evaluate(callee, scope), args);
    const receiver = machine.evaluate(operand, scope);
    const method = [...machine.packages.values()].map(({ methods }) => methods.get(name)).find(Boolean);
    if (method && (receiver.kind === 'object' || receiver.kind === 'unknown'))
        return called(machine, { ...method, receiver: receiver.kind === 'object' ? { ...receiver, isShared: true } : receiver }, args);
    const held = operand && receiver.kind !== 'object' ? machine.evaluate(callee, scope) : UNKNOWN;
    if (held.kind === 'function')
        return called(machine, held, args);
    return machine.host.call(name, args, receiver) ?? lost(machine, args);
}
function called(machine, callee, args) {
    if (callee.kind === 'external')
        return machine.host.call(callee.name, args, undefined) ?? lost(machine, args);
    return machine.call(callee, args) ?? lost(machine, args);
}
/** What code that is not read gets, it may call, and change. */
function lost(machine, args) {
    for (const arg of args) {
        if (arg.kind === 'function')
            machine.escaped.add(arg);
        if (arg.kind === 'reference')
            machine.state.slots.set(arg.slot, UNKNOWN);
        if (arg.kind === 'object')
            for (const { value } of machine.state.objects.get(arg.id)?.values() ?? [])
                if (value.kind === 'function')
                    machine.escaped.add(value);
    }
    return [];
}
function builtIn(machine, name, given, scope) {
    if (slotOf(scope, name) !== undefined)
        return undefined;
    const first = () => machine.evaluate(given[0], scope);
    switch (name) {
        case 'string':
            return first();
        case 'len': {
            const value = first();
            return value.kind === 'list' ? { kind: 'number', is: value.items.length } : UNKNOWN;
        }
        case 'panic':
            machine.state.isReached = false;
            return NIL;
        case 'make':
            return given[0]?.type === 'map_type' ? emptyMap(machine) : UNKNOWN;
        case 'new': {
            const value = zeroOf(machine, given[0] ?? null, scope);
            return value.kind === 'object' ? { ...value, isShared: true } : value;
        }
        case 'append': {
            const list = first();
            const spread = given.at(-1)?.type === 'variadic_argument';
            if (list.kind !== 'list' || spread)
                return list.kind === 'list' ? UNKNOWN : list;
            return { kind: 'list', items: [...list.items, ...given.slice(1).map((each) => machine.evaluate(each, scope))] };
        }
        default:
            return undefined;
    }
}
function emptyMap(machine) {
    const id = machine.effort.next++;
    machine.state.objects.set(id, new Map());
    return { kind: 'object', id, isShared: true };
}
/** Runs a function of the program; undefined where that is none, or too deep. */
function call(machine, callee, args) {
    if (callee.kind !== 'function' || machine.effort.depth >= DEEPEST)
        return undefined;
    const { node, receiver } = callee;
    const scope = inner(callee.scope);
    const [self] = namesIn(node.childForFieldName('receiver'));
    if (self && receiver)
        declare(machine, scope, self.name, receiver);
    for (const [index, parameter] of namesIn(node.childForFieldName('parameters')).entries())
        declare(machine, scope, parameter.name, parameter.isRest ? rest(args.slice(index)) : (args[index] ?? UNKNOWN));
    const results = namesIn(node.childForFieldName('result'));
    for (const { name, type } of results)
        declare(machine, scope, name, zeroOf(machine, type, scope));
    const outer = machine.exits;
    machine.exits = { returns: [], breaks: [], continues: [] };
    machine.effort.depth += 1;
    machine.execute(node.childForFieldName('body'), scope);
    machine.effort.depth -= 1;
    const { returns } = machine.exits;
    machine.exits = outer;
    if (machine.state.isReached)
        returns.push({ values: [], state: copyOf(machine.state) });
    const values = returns.map((exit) => exit.values.length === 0 && results.length > 0
        ? results.map(({ name }) => exit.state.slots.get(scope.names.get(name) ?? -1) ?? UNKNOWN)
        : exit.values);
    machine.state = meet(returns.map(({ state }) => state)) ?? { ...machine.state, isReached: false };
    const count = Math.max(0, ...values.map(({ length }) => length));
    return Array.from({ length: count }, (_, index) => values.map((each) => each[index] ?? UNKNOWN).reduce((a, b) => either(a, b)));
}
function rest(items) {
    return { kind: 'list', items };
}
function namesIn(list) {
    if (list?.type !== 'parameter_list')
        return [];
    return list.namedChildren.flatMap((declaration) => {
        const type = declaration.childForFieldName('type');
        const isRest = declaration.type === 'variadic_parameter_declaration';
        return declaration.childrenForFieldName('name').map(({ text: name }) => ({ name, type, isRest }));
    });
}

;// CONCATENATED MODULE: ./src/documents/go/evaluation/assignments.ts



/** Runs an assignment, or a declaration by `:=`. */
function assignment(machine, node, scope) {
    const left = node.childForFieldName('left')?.namedChildren ?? [];
    const right = node.childForFieldName('right')?.namedChildren.filter(({ type }) => type !== 'comment') ?? [];
    const [only] = right;
    const isNew = node.type === 'short_var_declaration';
    const operator = node.childForFieldName('operator')?.text;
    const values = right.length === 1 && only ? machine.evaluateAll(only, scope) : right.map((each) => machine.evaluate(each, scope));
    for (const [index, target] of left.entries()) {
        const given = values[index] ?? UNKNOWN;
        const value = operator === '+=' ? compared('+', machine.evaluate(target, scope), given) : given;
        if (isNew && !scope.names.has(target.text))
            declare(machine, scope, target.text, handedOn(machine, value));
        else
            machine.assign(target, handedOn(machine, value), scope);
    }
}
/** Writes a value to a variable, a field, an entry or through a pointer. */
function assignments_assign(machine, target, value, scope) {
    if (target.type === 'identifier') {
        const slot = slotOf(scope, target.text);
        if (slot !== undefined)
            machine.state.slots.set(slot, value);
        return;
    }
    const operand = target.childForFieldName('operand');
    const holder = machine.evaluate(operand, scope);
    if (target.type === 'unary_expression') {
        if (holder.kind === 'reference')
            machine.state.slots.set(holder.slot, value);
        else if (holder.kind === 'object' && value.kind === 'object')
            machine.state.objects.set(holder.id, new Map(machine.state.objects.get(value.id)));
        return;
    }
    const name = target.childForFieldName('field')?.text;
    const key = name === undefined ? keyText(machine.evaluate(target.childForFieldName('index'), scope)) : machine.host.keyOf(name);
    const object = holder.kind === 'unknown' && key !== undefined ? machine.host.objectWith(key) : holder;
    if (object?.kind === 'object' && key !== undefined)
        machine.state.objects.get(object.id)?.set(key, { value, at: scope.file.locate(target.parent?.parent ?? target) });
    // A part of a parsed address is written: it is not followed further.
    else if (holder.kind === 'texts' && operand)
        machine.assign(operand, UNKNOWN, scope);
}
function keyText(value) {
    const [pieces] = value.kind === 'texts' && value.of.length === 1 ? value.of : [];
    const [piece, ...more] = pieces ?? [];
    return piece && 'text' in piece && more.length === 0 ? piece.text : undefined;
}

;// CONCATENATED MODULE: ./src/documents/go/evaluation/statements.ts






/** Runs a statement. */
function execute(machine, node, scope) {
    switch (node.type) {
        case 'block': {
            inOrder(machine, node, inner(scope));
            return;
        }
        case 'statement_list': {
            inOrder(machine, node, scope);
            return;
        }
        case 'short_var_declaration':
        case 'assignment_statement': {
            assignment(machine, node, scope);
            return;
        }
        case 'var_declaration':
        case 'const_declaration': {
            declareAll(machine, node, scope);
            return;
        }
        case 'expression_statement':
        case 'defer_statement':
        case 'go_statement':
            machine.evaluate(node.namedChild(0), scope);
            return;
        case 'if_statement': {
            choice(machine, node, inner(scope));
            return;
        }
        case 'expression_switch_statement': {
            cases(machine, node, inner(scope));
            return;
        }
        case 'for_statement': {
            loop(machine, node, inner(scope));
            return;
        }
        case 'return_statement': {
            leave(machine, node, scope);
            return;
        }
        case 'break_statement':
        case 'continue_statement':
            machine.exits[node.type === 'break_statement' ? 'breaks' : 'continues'].push(copyOf(machine.state));
            machine.state.isReached = false;
            return;
        case 'labeled_statement': {
            machine.execute(node.namedChildren.at(-1), scope);
            return;
        }
        case 'type_switch_statement':
        case 'select_statement': {
            anyOf(machine, node.namedChildren
                .filter(({ type }) => type.endsWith('_case'))
                .map((each) => () => {
                inOrder(machine, each, inner(scope));
            }));
            return;
        }
        default:
    }
}
function inOrder(machine, node, scope) {
    for (const child of node.namedChildren) {
        if (!machine.state.isReached)
            return;
        machine.execute(child, scope);
    }
}
/** Takes each way from here, and goes on where those that get further meet. */
function anyOf(machine, ways) {
    const before = machine.state;
    const after = [() => undefined, ...ways].map((way) => {
        machine.state = copyOf(before);
        way();
        return machine.state;
    });
    machine.state = meet(after) ?? { ...before, isReached: false };
}
function decide(machine, condition, yes, no) {
    if (condition.kind === 'truth') {
        (condition.is ? yes : no)();
        return;
    }
    const before = machine.state;
    machine.state = copyOf(before);
    yes();
    const first = machine.state;
    machine.state = copyOf(before);
    no();
    machine.state = meet([first, machine.state]) ?? { ...before, isReached: false };
}
function choice(machine, node, scope) {
    machine.execute(node.childForFieldName('initializer'), scope);
    const condition = machine.evaluate(node.childForFieldName('condition'), scope);
    const run = (field) => () => {
        machine.execute(node.childForFieldName(field), scope);
    };
    decide(machine, condition, run('consequence'), run('alternative'));
}
function cases(machine, node, scope) {
    machine.execute(node.childForFieldName('initializer'), scope);
    const subject = node.childForFieldName('value');
    const value = subject ? machine.evaluate(subject, scope) : { kind: 'truth', is: true };
    const found = node.namedChildren.filter(({ type }) => type === 'expression_case');
    const fallback = node.namedChildren.find(({ type }) => type === 'default_case');
    const outer = machine.exits;
    machine.exits = { ...outer, breaks: [] };
    const from = (index) => {
        const each = found[index];
        if (!each) {
            if (fallback)
                inOrder(machine, fallback, inner(scope));
            return;
        }
        const listed = each.childForFieldName('value');
        const matches = (listed?.namedChildren ?? [])
            .map((one) => compared('==', value, machine.evaluate(one, scope)))
            .reduce((a, b) => compared('||', a, b), { kind: 'truth', is: false });
        const body = each.namedChildren.filter((child) => !listed?.equals(child));
        decide(machine, matches, () => {
            for (const child of body)
                if (machine.state.isReached)
                    machine.execute(child, inner(scope));
        }, () => {
            from(index + 1);
        });
    };
    from(0);
    afterBreaks(machine);
    machine.exits = outer;
}
function afterBreaks(machine) {
    machine.state = meet([machine.state, ...machine.exits.breaks]) ?? machine.state;
}
/** Few enough rounds to be gone through one by one. */
const ROUNDS = 20;
function loop(machine, node, scope) {
    const clause = node.namedChildren.find(({ type }) => type === 'range_clause');
    const counted = node.namedChildren.find(({ type }) => type === 'for_clause');
    machine.execute(counted?.childForFieldName('initializer'), scope);
    const over = machine.evaluate(clause?.childForFieldName('right'), scope);
    const outer = machine.exits;
    machine.exits = { ...outer, breaks: [], continues: [] };
    const round = (key, item) => () => {
        const names = clause?.childForFieldName('left')?.namedChildren ?? [];
        const each = inner(scope);
        for (const [index, name] of names.entries())
            declare(machine, each, name.text, index === 0 && (names.length > 1 || over.kind === 'list') ? key : item);
        machine.execute(node.childForFieldName('body'), each);
        machine.state = meet([machine.state, ...machine.exits.continues.splice(0)]) ?? machine.state;
    };
    if (over.kind === 'list' && over.items.length <= ROUNDS)
        for (const [index, item] of over.items.entries()) {
            if (machine.state.isReached)
                round({ kind: 'number', is: index }, item)();
        }
    else
        anyOf(machine, [round(UNKNOWN, UNKNOWN)]);
    afterBreaks(machine);
    machine.exits = outer;
}
function leave(machine, node, scope) {
    const listed = node.namedChild(0)?.namedChildren.filter(({ type }) => type !== 'comment') ?? [];
    const [only] = listed;
    const values = listed.length === 1 && only
        ? machine.evaluateAll(only, scope)
        : listed.map((each) => handedOn(machine, machine.evaluate(each, scope)));
    machine.exits.returns.push({ values, state: copyOf(machine.state) });
    machine.state.isReached = false;
}

;// CONCATENATED MODULE: ./src/documents/go/evaluation/program.ts









/** More statements and expressions than any tool of a build runs through. */
const STEPS = 50_000;
/** A machine with the packages of a program in it, those that are imported first. */
function openMachine(packages, hostFor) {
    const read = new Map();
    const machine = {
        state: emptyState(),
        exits: { returns: [], breaks: [], continues: [] },
        get host() {
            return host;
        },
        packages: read,
        effort: { left: STEPS, depth: 0, next: 1 },
        escaped: new Set(),
        evaluate: (node, scope) => (node && machine.effort.left-- > 0 ? evaluate(machine, node, scope) : UNKNOWN),
        evaluateAll: (node, scope) => (machine.effort.left-- > 0 ? evaluateAll(machine, node, scope) : []),
        execute: (node, scope) => {
            if (node && machine.state.isReached && machine.effort.left-- > 0)
                execute(machine, node, scope);
        },
        call: (callee, args) => call(machine, callee, args),
        assign: (target, value, scope) => {
            assignments_assign(machine, target, value, scope);
        },
    };
    const host = hostFor(machine);
    for (const { path, files } of packages) {
        const opened = openPackage(machine, files);
        if (opened)
            read.set(path, opened);
    }
    return machine;
}
function openPackage(machine, files) {
    const names = new Map();
    const methods = new Map();
    const scopes = files.map((file) => ({ file, outer: undefined, names }));
    const declarations = scopes.flatMap((scope) => scope.file.topLevel.map((node) => ({ node, scope })));
    const ofType = (type) => declarations.filter(({ node }) => node.type === type);
    for (const { node, scope } of ofType('type_declaration'))
        for (const { text: name } of node.namedChildren.flatMap((spec) => spec.childForFieldName('name') ?? []))
            declare(machine, scope, `type ${name}`, UNKNOWN);
    for (const { node, scope } of ofType('function_declaration')) {
        const name = node.childForFieldName('name')?.text ?? '';
        declare(machine, scope, name, { kind: 'function', node, scope });
    }
    for (const { node, scope } of ofType('method_declaration'))
        methods.set(node.childForFieldName('name')?.text ?? '', { kind: 'function', node, scope });
    // A text without a value is what `-ldflags "-X main.Name=…"` is for.
    const unset = (name) => texts([(0,evaluation_pieces/* hole */.fk)(name)]);
    // Twice, because a constant may stand before those that it is made of.
    for (const { node, scope } of [...ofType('const_declaration'), ...ofType('const_declaration')])
        declareAll(machine, node, scope);
    for (const { node, scope } of ofType('var_declaration'))
        declareAll(machine, node, scope, unset);
    const [scope] = scopes;
    return scope && { scope, methods };
}
/** Runs the program from `main`, and what it handed to code that is not read; all its functions where there is no `main`. */
function run(machine, main) {
    const functions = [...main.scope.names].filter(([name]) => isFunction(machine, main, name)).map(([name]) => name);
    const starts = functions.includes('main')
        ? functions.filter((name) => name === 'init' || name === 'main')
        : functions;
    for (const name of starts)
        start(machine, machine.state.slots.get(main.scope.names.get(name) ?? -1) ?? UNKNOWN, functions.includes('main'));
    for (const callee of machine.escaped)
        start(machine, callee, false);
}
/** Where a function does not come back, or may never be called, what was before it is left. */
function start(machine, callee, isSure) {
    const before = copyOf(machine.state);
    machine.call(callee, []);
    if (!isSure || !machine.state.isReached)
        machine.state = meet([before, machine.state]) ?? before;
}
function isFunction(machine, main, name) {
    return machine.state.slots.get(main.scope.names.get(name) ?? -1)?.kind === 'function';
}
/** The tags of a struct's fields, by type and name. */
function tagsIn(files) {
    const tags = new Map();
    const fields = (node) => node.descendantsOfType('field_declaration');
    for (const field of files.flatMap((file) => file.topLevel.flatMap(fields))) {
        const key = /\bjson:"([^",]+)/.exec(field.childForFieldName('tag')?.text ?? '')?.[1];
        for (const { text: name } of field.childrenForFieldName('name'))
            if (key !== undefined)
                tags.set(name, key);
    }
    return tags;
}

;// CONCATENATED MODULE: ./src/documents/go/evaluation/library.ts


/** What functions of Go's standard library make of texts: the first result of each, and no error. */
const TEXT_FUNCTIONS = new Map([
    ['strings.TrimSpace', ([value = UNKNOWN]) => each(value, (pieces) => (0,evaluation_pieces/* cutTail */.BO)((0,evaluation_pieces/* cutHead */.fz)(pieces, trimStart), trimEnd))],
    ['strings.TrimPrefix', ([value = UNKNOWN, cut]) => each(value, (pieces) => withoutPrefix(pieces, plainText(cut)))],
    ['strings.TrimSuffix', ([value = UNKNOWN, cut]) => each(value, (pieces) => withoutSuffix(pieces, plainText(cut)))],
    ['strings.TrimLeft', ([value = UNKNOWN, set]) => each(value, (pieces) => (0,evaluation_pieces/* cutHead */.fz)(pieces, charsOff(set, true)))],
    ['strings.TrimRight', ([value = UNKNOWN, set]) => each(value, (pieces) => (0,evaluation_pieces/* cutTail */.BO)(pieces, charsOff(set, false)))],
    [
        'strings.Trim',
        ([value = UNKNOWN, set]) => each(value, (pieces) => (0,evaluation_pieces/* cutTail */.BO)((0,evaluation_pieces/* cutHead */.fz)(pieces, charsOff(set, true)), charsOff(set, false))),
    ],
    [
        'strings.HasPrefix',
        ([value = UNKNOWN, prefix]) => library_all(value, (pieces) => (0,evaluation_pieces/* beginsWith */.t$)(pieces, plainText(prefix) ?? '\0')),
    ],
    [
        'strings.HasSuffix',
        ([value = UNKNOWN, suffix]) => library_all(value, (pieces) => (0,evaluation_pieces/* endsWith */.d5)(pieces, plainText(suffix) ?? '\0')),
    ],
    [
        'strings.EqualFold',
        ([a, b]) => ofPlain([a, b], ([left = '', right = '']) => truth(left.toLowerCase() === right.toLowerCase())),
    ],
    ['strings.Contains', ([a, b]) => ofPlain([a, b], ([whole = '', part = '']) => truth(whole.includes(part)))],
    ['strings.ToLower', ([value = UNKNOWN]) => each(value, (pieces) => pieces)],
    ['strings.ReplaceAll', (args) => replaced(args)],
    ['strings.Replace', (args) => replaced(args)],
    [
        'strings.Join',
        ([list, separator]) => joined(list?.kind === 'list' ? list.items : [UNKNOWN], plainText(separator) ?? ''),
    ],
    ['fmt.Sprint', (args) => joined(args, '')],
    ['fmt.Sprintf', ([format, ...args]) => formatted(plainText(format), args)],
    ['url.JoinPath', ([base = UNKNOWN, ...parts]) => joinedPath(base, parts)],
    ['url.Parse', ([value = UNKNOWN]) => value],
    ['url.PathEscape', ([value = UNKNOWN]) => value],
    ['path.Join', (args) => joinedFile(args)],
    ['filepath.Join', (args) => joinedFile(args)],
    ['filepath.Clean', ([value = UNKNOWN]) => value],
    ['filepath.FromSlash', ([value = UNKNOWN]) => value],
    ['os.Getenv', ([name]) => texts([(0,evaluation_pieces/* hole */.fk)(`$${plainText(name) ?? ''}`)])],
]);
/** What methods make of a text that was parsed as an address. */
const TEXT_METHODS = new Map([
    ['JoinPath', (receiver, args) => joinedPath(receiver, args)],
    ['String', (receiver) => receiver],
]);
function each(value, change) {
    return texts(piecesOf(value).map(change));
}
function library_all(value, test) {
    const answers = piecesOf(value).map(test);
    return truth(answers.every((answer) => answer === answers[0]) ? answers[0] : undefined);
}
function ofPlain(args, make) {
    const plainTexts = args.map(plainText);
    return plainTexts.every((one) => one !== undefined) ? make(plainTexts.map(String)) : UNKNOWN;
}
const trimStart = (one) => one.trimStart();
const trimEnd = (one) => one.trimEnd();
function withoutPrefix(pieces, prefix) {
    if (prefix === undefined || (0,evaluation_pieces/* beginsWith */.t$)(pieces, prefix) !== true)
        return pieces;
    let left = prefix.length;
    return (0,evaluation_pieces/* cutHead */.fz)(pieces, (one) => {
        const rest = one.slice(left);
        left = Math.max(0, left - one.length);
        return rest;
    });
}
function withoutSuffix(pieces, suffix) {
    if (suffix === undefined || (0,evaluation_pieces/* endsWith */.d5)(pieces, suffix) !== true)
        return pieces;
    let left = suffix.length;
    return (0,evaluation_pieces/* cutTail */.BO)(pieces, (one) => {
        const rest = one.slice(0, Math.max(0, one.length - left));
        left = Math.max(0, left - one.length);
        return rest;
    });
}
/** Takes characters of a set off one end. */
function charsOff(set, isStart) {
    const chars = plainText(set) ?? '';
    return (one) => {
        let [start, end] = [0, one.length];
        while (isStart && start < end && chars.includes(one[start] ?? ''))
            start += 1;
        while (!isStart && end > start && chars.includes(one[end - 1] ?? ''))
            end -= 1;
        return one.slice(start, end);
    };
}
function replaced([value = UNKNOWN, from, to]) {
    const [old, fresh] = [plainText(from), plainText(to)];
    return each(value, (pieces) => {
        const whole = (0,evaluation_pieces/* plain */.pj)(pieces);
        if (old === undefined || fresh === undefined)
            return (0,evaluation_pieces/* hole */.fk)('?');
        return !whole?.includes(old) ? pieces : (0,evaluation_pieces/* known */.eO)(whole.replaceAll(old, () => fresh));
    });
}
function joined(values, separator) {
    return values.reduce((before, value, index) => append(index === 0 ? before : append(before, value_text(separator)), value), value_text(''));
}
function append(a, b) {
    return texts(piecesOf(a).flatMap((left) => piecesOf(b).map((right) => [...left, ...right])));
}
function formatted(format, args) {
    if (format === undefined)
        return UNKNOWN;
    let next = 0;
    const parts = format.split(/(%%|%[-+# 0]*(?:[1-9*][\d*]*)?(?:\.\d+)?[a-zA-Z])/).map((part, index) => {
        if (index % 2 === 0)
            return value_text(part);
        if (part === '%%')
            return value_text('%');
        const arg = args[next++] ?? UNKNOWN;
        return /^%[sv]$/.test(part) ? arg : UNKNOWN;
    });
    return joined(parts, '');
}
/** As `url.JoinPath`: one slash between, `.` and `..` resolved, which no builder writes. */
function joinedPath(base, parts) {
    return parts.reduce((before, part) => {
        const start = each(before, (pieces) => (0,evaluation_pieces/* cutTail */.BO)(pieces, (one) => one.replace(/(?<!\/)\/+$/, '')));
        const rest = each(part, (pieces) => (0,evaluation_pieces/* cutHead */.fz)(pieces, (one) => one.replace(/^\/+/, '')));
        return append(append(start, value_text('/')), rest);
    }, base);
}
/** As `path.Join`, which makes one slash of several, also of those after `https:`. */
function joinedFile(args) {
    return each(joined(args.filter((arg) => plainText(arg) !== ''), '/'), (pieces) => pieces.map((piece, index) => {
        if ('hole' in piece)
            return piece;
        const single = piece.text.replace(/\/{2,}/g, '/');
        const before = pieces[index - 1];
        const isDoubled = before && 'text' in before && before.text.endsWith('/') && single.startsWith('/');
        return { ...piece, text: isDoubled ? single.slice(1) : single };
    }));
}

;// CONCATENATED MODULE: ./src/facts/manifest/build-host.ts




/** The keys of `model.Manifest` whose names in Go differ by more than the first letter. */
const GO_NAMES = {
    Id: 'id',
    ID: 'id',
    Name: 'name',
    Description: 'description',
    Version: 'version',
    HomepageURL: 'homepage_url',
    SupportURL: 'support_url',
    ReleaseNotesURL: 'release_notes_url',
    IconPath: 'icon_path',
    MinServerVersion: 'min_server_version',
};
/** Keys that hardly any other object has. */
const TELLING = new Set(Object.values(GO_NAMES).filter((key) => !['id', 'name', 'description'].includes(key)));
const PASSES_ON = new Set([
    'io.ReadAll',
    'ioutil.ReadAll',
    'bytes.NewReader',
    'bytes.NewBuffer',
    'bytes.NewBufferString',
    'strings.NewReader',
    'bufio.NewReader',
    'bufio.NewWriter',
    'json.RawMessage',
    'bytes.TrimSpace',
]);
const OPENS = new Set([
    'os.ReadFile',
    'ioutil.ReadFile',
    'os.Open',
    'os.Create',
    'os.OpenFile',
    'FS.ReadFile',
]);
const ENDS = /^(?:os\.Exit|log\.(?:Fatal|Panic)\w*)$/;
/** The libraries as a program of the build meets them; `manifest` holds the texts of plugin.json. */
function hostOf(machine, manifest, args, tags) {
    const written = [];
    const manifests = new Set();
    const fill = (object) => {
        machine.state.objects.set(object.id, seeded(manifest));
        manifests.add(object.id);
        return object;
    };
    const original = fill(newObject(machine, true));
    const decode = (data, target) => {
        const path = data.kind === 'thing' ? data.of : UNKNOWN;
        const isManifest = piecesOf(path).some((pieces) => ['json', 'yaml', 'yml'].some((end) => (0,evaluation_pieces/* endsWith */.d5)(pieces, `plugin.${end}`) !== false));
        if (!isManifest || data.kind === 'encoded')
            return [NIL];
        if (target?.kind === 'object')
            fill(target);
        if (target?.kind === 'reference')
            machine.state.slots.set(target.slot, fill(newObject(machine, true)));
        return [NIL];
    };
    const fieldsOf = (value) => {
        const object = value?.kind === 'reference' ? machine.state.slots.get(value.slot) : value;
        if (object?.kind === 'encoded')
            return object.fields;
        return object?.kind === 'object' ? new Map(machine.state.objects.get(object.id)) : undefined;
    };
    const write = (target, data) => {
        const fields = data?.kind === 'encoded' ? data.fields : undefined;
        if (fields && target?.kind === 'reference')
            machine.state.slots.set(target.slot, { kind: 'encoded', fields });
        else if (fields)
            written.push({ path: target?.kind === 'thing' ? target.of : undefined, fields });
        return [NIL];
    };
    const onThing = (name, receiver, [arg]) => {
        if (receiver.what === 'decoder' && name === 'Decode')
            return decode(receiver.of, arg);
        const fields = fieldsOf(arg);
        if (receiver.what === 'encoder' && name === 'Encode' && fields)
            return write(receiver.of, { kind: 'encoded', fields });
        if (receiver.what === 'file' && name.startsWith('Write'))
            return write(receiver, arg);
        return [NIL, NIL];
    };
    const outside = (name, given) => {
        const [one = UNKNOWN, two] = given;
        const verb = name.split('.')[1] ?? '';
        if (ENDS.test(name))
            machine.state.isReached = false;
        const make = TEXT_FUNCTIONS.get(name);
        if (make)
            return [make(given), NIL];
        if (name === 'model.FindManifest')
            return [original, value_text('plugin.json'), NIL];
        if (OPENS.has(name))
            return [{ kind: 'thing', what: 'file', of: one }, NIL];
        if (PASSES_ON.has(name))
            return [one, NIL];
        if (verb === 'NewDecoder' || verb === 'NewEncoder')
            return [{ kind: 'thing', what: verb.slice(3).toLowerCase(), of: one }];
        if (verb.startsWith('Unmarshal'))
            return decode(one, two);
        const fields = verb.startsWith('Marshal') ? fieldsOf(one) : undefined;
        if (verb.startsWith('Marshal'))
            return [fields ? { kind: 'encoded', fields } : UNKNOWN, NIL];
        if (verb === 'WriteFile')
            return write({ kind: 'thing', what: 'file', of: one }, two);
        const encoded = given.find(({ kind }) => kind === 'encoded');
        if (/^fmt\.F?[Pp]rint/.test(name) && encoded)
            return write(verb.startsWith('F') ? one : undefined, encoded);
        return undefined;
    };
    return {
        written,
        manifests,
        call: (name, given, receiver) => {
            if (!receiver)
                return outside(name, given);
            const method = receiver.kind === 'texts' ? TEXT_METHODS.get(name) : undefined;
            if (method)
                return [method(receiver, given), NIL];
            if (receiver.kind === 'thing')
                return onThing(name, receiver, given);
            if (receiver.kind === 'encoded')
                return [receiver];
            return name === 'ReadFile' ? [{ kind: 'thing', what: 'file', of: given[0] ?? UNKNOWN }, NIL] : undefined;
        },
        variable: (name) => (name === 'os.Args' ? args : UNKNOWN),
        keyOf: (field) => tags.get(field) ?? GO_NAMES[field] ?? field,
        zero: (type) => (type.endsWith('.Manifest') ? newObject(machine, false) : undefined),
        objectWith: (key) => (TELLING.has(key) ? original : undefined),
    };
}
/** The texts of the manifest; what it lacks is empty, and what is no text is not followed. */
function seeded(manifest) {
    const keys = new Set([...Object.values(GO_NAMES), ...Object.keys(manifest)]);
    return new Map([...keys].map((key) => {
        const held = manifest[key] ?? '';
        return [key, { value: typeof held === 'string' ? texts([(0,evaluation_pieces/* known */.eO)(held, key)]) : UNKNOWN, at: undefined }];
    }));
}

;// CONCATENATED MODULE: ./src/facts/manifest/build-run.ts




/** Runs the program in the last package, with its arguments or any. */
function runOf(packages, manifest, args) {
    const items = args && ['manifest', ...args].map((arg) => (arg === undefined ? UNKNOWN : value_text(arg)));
    const given = items ? { kind: 'list', items } : UNKNOWN;
    const tags = tagsIn(packages.flatMap(({ files }) => files));
    let host;
    const machine = openMachine(packages, (opened) => (host ??= hostOf(opened, manifest, given, tags)));
    const main = machine.packages.get(packages.at(-1)?.path ?? '');
    if (main)
        run(machine, main);
    const written = host?.written ?? [];
    const files = written.filter(({ path }) => path !== undefined && mayBeManifest(path));
    const printed = written.filter(({ path }) => path === undefined);
    const ships = files.length > 0 ? files : printed;
    return {
        shipped: ships.length > 0 ? merged(ships.map(({ fields }) => fields)) : undefined,
        set: merged([...(host?.manifests ?? [])].flatMap((id) => machine.state.objects.get(id) ?? [])),
        isPrinted: files.length === 0 && printed.length > 0,
    };
}
function mayBeManifest(path) {
    return piecesOf(path).some((pieces) => ['json', 'yaml', 'yml'].some((end) => (0,evaluation_pieces/* endsWith */.d5)(pieces, `plugin.${end}`) !== false));
}
/** The fields of several objects that stand for the manifest: those that were written come before those that were read. */
function merged(objects) {
    const keys = new Set(objects.flatMap((fields) => [...fields.keys()]));
    return new Map([...keys].flatMap((key) => {
        const found = objects.flatMap((fields) => fields.get(key) ?? []);
        const changed = found.filter(({ at }) => at !== undefined);
        const several = changed.length > 0 ? changed : found;
        const last = several.at(-1);
        return last
            ? [[key, { value: several.map(({ value }) => value).reduce((a, b) => either(a, b)), at: last.at }]]
            : [];
    }));
}


/***/ })

};
;