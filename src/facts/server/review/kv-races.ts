import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../../documents/go/file.js';
import type { GoFunction } from '../../../documents/go/flow/functions.js';
import { pathTo } from '../../../documents/go/flow/path.js';
import type { GoCode, Remark } from './code.js';

/** A value of the key-value store that is read, changed and written back, so that a change in between is lost. */
export interface KvRace extends Remark {
  /** The call that reads it, as it is written. */
  readonly read: string;
}

const GETS = /^(?:API\.KVGet|KV\.Get)$/;
const SETS = /^(?:API\.KVSet|API\.KVSetWithExpiry|KV\.Set|KV\.SetWithExpiry)$/;
const SAFE = /^(?:API\.KVCompareAnd\w+|API\.KVSetWithOptions|KV\.CompareAnd\w+|KV\.SetAtomic\w*|cluster\..*)$/;

/** A function that takes a lock, or says in its name that its caller holds one. */
const LOCKED = /^func [^\n]*?\b\w+Locked\(|\.Lock(?:WithContext)?\(/;

/** What a function does with the store itself. */
type Access = 'reads' | 'writes' | undefined;

/** A call that reads or writes. */
interface Step {
  readonly call: Node;
  readonly isOwn: boolean;
}

/** Finds them, where the call that reads and the one that writes stand in one function. */
export function* kvRaces(code: GoCode): Generator<KvRace> {
  const access = openAccess(code);
  const mayAccess = openMayAccess(code, access);
  // Which of its locks is the cluster's cannot be told where a plugin has one.
  const locks = code.program.files.some(({ text }) => /\bcluster\.NewMutex\(/.test(text)) ? LOCKED : undefined;
  for (const of of code.functions.all) {
    const uses = code.usesIn(of);
    if (uses.some(({ symbol }) => SAFE.test(symbol)) || locks?.test(of.file.text.slice(of.start, of.end))) continue;
    const reads: Step[] = [];
    const writes: Step[] = [];
    for (const { symbol, end } of uses) {
      const list = GETS.test(symbol) ? reads : SETS.test(symbol) ? writes : undefined;
      const call = list && callAround(of.file, end);
      if (call && !call.text.includes('Atomic')) list.push({ call, isOwn: false });
    }
    for (const { to, start, isDirect } of mayAccess(of) ? code.graph.edgesOf(of) : []) {
      const does = access(to);
      const call = does && isDirect ? callAround(of.file, start + to.name.length) : undefined;
      if (call) (does === 'reads' ? reads : writes).push({ call, isOwn: true });
    }
    const found = reads.length > 0 && writes.length > 0 ? raceIn(code, of, reads, writes) : undefined;
    if (found) yield found;
  }
}

function openAccess(code: GoCode): (of: GoFunction) => Access {
  const known = new Map<GoFunction, Access>();
  return (of) => {
    if (known.has(of)) return known.get(of);
    const symbols = code.usesIn(of).map(({ symbol }) => symbol);
    const [gets, sets] = [symbols.some((symbol) => GETS.test(symbol)), symbols.some((symbol) => SETS.test(symbol))];
    const isPlain =
      !symbols.some((symbol) => SAFE.test(symbol)) && gets !== sets && !of.node.text.includes('SetAtomic');
    const found: Access = isPlain ? (gets ? 'reads' : 'writes') : undefined;
    known.set(of, found);
    return found;
  };
}

/** Whether a text names functions that read and write, or does one of the two itself: following all calls takes long. */
function openMayAccess(code: GoCode, access: (of: GoFunction) => Access): (of: GoFunction) => boolean {
  const names = (does: Access): ReadonlySet<string> =>
    new Set(code.functions.all.flatMap((of) => (access(of) === does ? [of.name] : [])));
  const [readers, writers] = [names('reads'), names('writes')];
  return (of) => {
    const words = new Set(of.file.text.slice(of.start, of.end).match(/(?<!\w)\w+(?=\s*\()/g));
    const has = (group: ReadonlySet<string>, does: Access): boolean =>
      access(of) === does || [...words].some((word) => group.has(word));
    return has(readers, 'reads') && has(writers, 'writes');
  };
}

function raceIn(code: GoCode, of: GoFunction, reads: readonly Step[], writes: readonly Step[]): KvRace | undefined {
  for (const read of reads) {
    const name = resultOf(of.file, read);
    if (name === undefined) continue;
    for (const write of writes) {
      if (write.call.startIndex <= read.call.endIndex || !isOneKey(read, write)) continue;
      const between = of.file.text.slice(read.call.startIndex, write.call.startIndex);
      const closure = /(?<!\w)(\w+) ?:?= ?func\([^\n]*\{$/.exec(
        of.file.text.slice(of.start, read.call.startIndex).split('\n').slice(-3, -1).join('\n').trimEnd(),
      )?.[1];
      const names = read.isOwn || write.isOwn ? new Set([name]) : derived(between, name, closure);
      const given = (write.call.childForFieldName('arguments')?.namedChildren ?? []).slice(write.isOwn ? 0 : 1);
      const isGiven = given.some(({ text }) =>
        [...names].some((each) =>
          read.isOwn || write.isOwn ? text.replace(/^[&*]/, '') === each : new RegExp(`\\b${each}\\b`).test(text),
        ),
      );
      if (!isGiven || ((read.isOwn || write.isOwn) && !isChanged(between, name))) continue;
      if (isBehindMiss(of.file, write.call, between) || isLocked(code, of, read.call)) continue;
      return {
        at: of.file.locate(write.call.childForFieldName('function') ?? write.call),
        within: of.label,
        what: write.call.childForFieldName('function')?.text ?? '',
        read: read.call.childForFieldName('function')?.text ?? '',
      };
    }
  }
  return undefined;
}

function callAround(file: GoFile, end: number): Node | undefined {
  const path = pathTo(file, end - 1, end);
  const call = path.findLast(({ type }) => type === 'call_expression');
  return call && (call.childForFieldName('function')?.endIndex ?? 0) >= end ? call : undefined;
}

/** Two direct accesses must name one key; of the plugin’s own functions the value tells. */
function isOneKey(read: Step, write: Step): boolean {
  const key = ({ call }: Step): string | undefined =>
    call.childForFieldName('arguments')?.namedChild(0)?.text.replace(/\s+/g, '');
  return read.isOwn || write.isOwn || key(read) === key(write);
}

/** The variable that takes what is read: the first on the left, or the one whose address is given. */
function resultOf(file: GoFile, { call, isOwn }: Step): string | undefined {
  const target = isOwn ? undefined : call.childForFieldName('arguments')?.namedChild(1);
  if (target) return target.text.replace(/^&/, '');
  const path = pathTo(file, call.startIndex, call.startIndex + 1);
  const statement = path.findLast(({ type }) => /^(?:short_var_declaration|assignment_statement)$/.test(type));
  const left = statement?.childForFieldName('left')?.namedChild(0);
  return left?.type === 'identifier' && left.text !== '_' ? left.text : undefined;
}

/** The names that a value goes into, in the order of the text. */
function derived(text: string, first: string, closure: string | undefined): ReadonlySet<string> {
  // What a literal reads comes out where it is called.
  const names = new Set(closure === undefined ? [first] : [first, closure]);
  for (const line of text.split('\n')) {
    const isUsed = [...names].some((name) => new RegExp(`\\b${name}\\b`).test(line));
    const decoded = /(?:Unmarshal|Decode)\([^,]*,\s*&?(\w+)/.exec(line)?.[1];
    const left = /^\s*(?:if\s+)?(\w+(?:\s*,\s*\w+)*)\s*:?=(?!=)/.exec(line)?.[1] ?? '';
    for (const target of decoded === undefined ? left.split(',').map((one) => one.trim()) : [decoded]) {
      if (target === '' || target === '_' || target === 'nil' || /^err$|Err$/.test(target)) continue;
      if (isUsed) names.add(target);
      // What is set to something else tells of that.
      else if (target !== first) names.delete(target);
    }
  }
  return names;
}

/** Whether a variable, or something in it, is set between reading and writing. */
function isChanged(text: string, name: string): boolean {
  return new RegExp(
    `\\b${name}(?:\\.\\w+|\\[[^\\]\\n]*\\])+\\s*(?:=(?!=)|\\+=|\\+\\+|--)|\\b${name}\\s*=\\s*append\\(|\\bdelete\\(${name}\\b|\\b${name}\\.(?:Add|Set|Update|Remove|Delete|Append|Vote|Toggle|Increment|Insert|Put)\\w*\\(`,
  ).test(text);
}

/** What is written only where nothing was found overwrites nothing. */
function isBehindMiss(file: GoFile, write: Node, between: string): boolean {
  if (
    /^\s*return\b[^]*\}$/.test(between.trimEnd().split('\n').slice(-2).join('\n')) &&
    /(?:!= nil|len\(\w+\) > 0) ?\{[^{}]*\breturn\b[^{}]*\}$/.test(between.trimEnd())
  )
    return true;
  return pathTo(file, write.startIndex, write.startIndex + 1).some(
    (node) =>
      node.type === 'if_statement' &&
      /^\w+\s*==\s*nil$|len\(\w+\)\s*==\s*0/.test(node.childForFieldName('condition')?.text ?? ''),
  );
}

/** Whether the function takes a lock first that may be the cluster’s. */
function isLocked(code: GoCode, of: GoFunction, read: Node): boolean {
  return code.calls.named('Lock').some(({ file, callee, node }) => {
    if (file !== of.file || node.startIndex < of.start || node.startIndex > read.startIndex) return false;
    const type = code.program.types.ofExpression(file, callee);
    return !(type.kind === 'external-function' && type.path === 'sync');
  });
}
