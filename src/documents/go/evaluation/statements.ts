import type { Node } from 'web-tree-sitter';
import { compared } from './comparison.js';
import { assignment } from './assignments.js';
import { declareAll } from './declarations.js';
import type { Machine } from './machine.js';
import { declare, handedOn, inner } from './machine.js';
import { copyOf, meet } from './state.js';
import type { Scope, Value } from './value.js';
import { UNKNOWN } from './value.js';

/** Runs a statement. */
export function execute(machine: Machine, node: Node, scope: Scope): void {
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
      anyOf(
        machine,
        node.namedChildren
          .filter(({ type }) => type.endsWith('_case'))
          .map((each) => () => {
            inOrder(machine, each, inner(scope));
          }),
      );
      return;
    }
    default:
  }
}

function inOrder(machine: Machine, node: Node, scope: Scope): void {
  for (const child of node.namedChildren) {
    if (!machine.state.isReached) return;
    machine.execute(child, scope);
  }
}

/** Takes each way from here, and goes on where those that get further meet. */
function anyOf(machine: Machine, ways: readonly (() => void)[]): void {
  const before = machine.state;
  const after = [() => undefined, ...ways].map((way) => {
    machine.state = copyOf(before);
    way();
    return machine.state;
  });
  machine.state = meet(after) ?? { ...before, isReached: false };
}

function decide(machine: Machine, condition: Value, yes: () => void, no: () => void): void {
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

function choice(machine: Machine, node: Node, scope: Scope): void {
  machine.execute(node.childForFieldName('initializer'), scope);
  const condition = machine.evaluate(node.childForFieldName('condition'), scope);
  const run = (field: string) => () => {
    machine.execute(node.childForFieldName(field), scope);
  };
  decide(machine, condition, run('consequence'), run('alternative'));
}

function cases(machine: Machine, node: Node, scope: Scope): void {
  machine.execute(node.childForFieldName('initializer'), scope);
  const subject = node.childForFieldName('value');
  const value: Value = subject ? machine.evaluate(subject, scope) : { kind: 'truth', is: true };
  const found = node.namedChildren.filter(({ type }) => type === 'expression_case');
  const fallback = node.namedChildren.find(({ type }) => type === 'default_case');
  const outer = machine.exits;
  machine.exits = { ...outer, breaks: [] };
  const from = (index: number): void => {
    const each = found[index];
    if (!each) {
      if (fallback) inOrder(machine, fallback, inner(scope));
      return;
    }
    const listed = each.childForFieldName('value');
    const matches = (listed?.namedChildren ?? [])
      .map((one) => compared('==', value, machine.evaluate(one, scope)))
      .reduce<Value>((a, b) => compared('||', a, b), { kind: 'truth', is: false });
    const body = each.namedChildren.filter((child) => !listed?.equals(child));
    decide(
      machine,
      matches,
      () => {
        for (const child of body) if (machine.state.isReached) machine.execute(child, inner(scope));
      },
      () => {
        from(index + 1);
      },
    );
  };
  from(0);
  afterBreaks(machine);
  machine.exits = outer;
}

function afterBreaks(machine: Machine): void {
  machine.state = meet([machine.state, ...machine.exits.breaks]) ?? machine.state;
}

/** Few enough rounds to be gone through one by one. */
const ROUNDS = 20;

function loop(machine: Machine, node: Node, scope: Scope): void {
  const clause = node.namedChildren.find(({ type }) => type === 'range_clause');
  const counted = node.namedChildren.find(({ type }) => type === 'for_clause');
  machine.execute(counted?.childForFieldName('initializer'), scope);
  const over = machine.evaluate(clause?.childForFieldName('right'), scope);
  const outer = machine.exits;
  machine.exits = { ...outer, breaks: [], continues: [] };
  const round = (key: Value, item: Value) => (): void => {
    const names = clause?.childForFieldName('left')?.namedChildren ?? [];
    const each = inner(scope);
    for (const [index, name] of names.entries())
      declare(machine, each, name.text, index === 0 && (names.length > 1 || over.kind === 'list') ? key : item);
    machine.execute(node.childForFieldName('body'), each);
    machine.state = meet([machine.state, ...machine.exits.continues.splice(0)]) ?? machine.state;
  };
  if (over.kind === 'list' && over.items.length <= ROUNDS)
    for (const [index, item] of over.items.entries()) {
      if (machine.state.isReached) round({ kind: 'number', is: index }, item)();
    }
  else anyOf(machine, [round(UNKNOWN, UNKNOWN)]);
  afterBreaks(machine);
  machine.exits = outer;
}

function leave(machine: Machine, node: Node, scope: Scope): void {
  const listed = node.namedChild(0)?.namedChildren.filter(({ type }) => type !== 'comment') ?? [];
  const [only] = listed;
  const values =
    listed.length === 1 && only
      ? machine.evaluateAll(only, scope)
      : listed.map((each) => handedOn(machine, machine.evaluate(each, scope)));
  machine.exits.returns.push({ values, state: copyOf(machine.state) });
  machine.state.isReached = false;
}
