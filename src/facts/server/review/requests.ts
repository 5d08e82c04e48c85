import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../../documents/go/file.js';
import { parameterType } from '../../../documents/go/flow/variables.js';
import type { GoCode, Remark } from './code.js';
import { externalName, labelAt, sightingOf } from './code.js';

/** What the plugin does with requests: those that it makes, and those that it gets. */
export interface Requests {
  /** Made without a time limit. */
  readonly endless: readonly Remark[];
  /** `Header.Add` of a header that only the server may set. */
  readonly addedHeaders: readonly Remark[];
  /** Bodies that are read whole, whatever their size; the first of each file. */
  readonly unlimited: readonly (Remark & { readonly more: number })[];
  /** Certificates that nobody checks. */
  readonly unverified: readonly Remark[];
}

/** Finds them. */
export function requestsOf(code: GoCode): Requests {
  return {
    endless: [...endless(code)],
    addedHeaders: [...addedHeaders(code)],
    unlimited: unlimited(code),
    unverified: [...unverified(code)],
  };
}

function around(code: GoCode, file: GoFile, offset: number): string {
  const of = code.functions.around(file, offset);
  return of ? file.text.slice(of.start, of.end) : (file.topLevelAt(offset)?.text ?? '');
}

function* endless(code: GoCode): Generator<Remark> {
  for (const name of ['Get', 'Post', 'PostForm', 'Head']) {
    for (const call of code.calls.named(name)) {
      const external = externalName(call);
      if (external === `net/http.${name}`) yield { ...sightingOf(code, call), what: `http.${name}` };
    }
  }
  for (const file of code.program.files) {
    if (file.role !== 'code') continue;
    for (const { index, 0: found } of file.text.matchAll(/\bhttp\.(?:Client\s*\{|DefaultClient\b)/g)) {
      const node = file.nodeAt(index, index + found.replace('{', '').trimEnd().length);
      const type = code.program.types.ofExpression(file, node);
      const text = around(code, file, index);
      // A context with a deadline ends a request as well, and who hands the context in may have set one.
      if (!node || /\bcontext\.With(?:Timeout|Deadline)\(|\.Timeout\s*=|\bcontext\.Context\b/.test(text)) continue;
      const seen = { at: file.locate(node), within: labelAt(code, file, index) };
      if (found.startsWith('http.DefaultClient')) {
        // Where it is only handed on, what its requests carry is not known.
        if (
          node.type === 'selector_expression' &&
          type.kind !== 'unknown' &&
          node.parent?.type === 'selector_expression'
        )
          yield { ...seen, what: 'http.DefaultClient' };
        continue;
      }
      const literal = node.type === 'composite_literal' ? node : node.parent;
      const body = literal?.type === 'composite_literal' ? literal.childForFieldName('body') : undefined;
      if (!body || !isOfHttp(file) || /\.Transport\s*=/.test(text)) continue;
      // What goes through the plugin API is no request over the network.
      const transport = body.namedChildren.find((element) => element.namedChild(0)?.text === 'Transport');
      if (transport && code.program.types.ofExpression(file, transport.namedChild(1)?.namedChild(0)).kind === 'named')
        continue;
      const keys = body.namedChildren.map((element) => element.namedChild(0)?.text);
      if (!keys.includes('Timeout')) yield { ...seen, what: 'http.Client{}' };
    }
  }
}

function isOfHttp(file: GoFile): boolean {
  return file.imports.some(({ path, alias }) => path === 'net/http' && (alias ?? 'http') === 'http');
}

function* addedHeaders(code: GoCode): Generator<Remark> {
  for (const call of code.calls.named('Add')) {
    const [key] = call.args;
    const name = /^["`](mattermost-(?:user|plugin)-id)["`]$/i.exec(key?.text ?? '')?.[1];
    const holder = call.callee.childForFieldName('operand');
    const request = holder?.type === 'selector_expression' ? holder.childForFieldName('operand') : null;
    // On a request that the plugin makes itself there is nothing to add to.
    if (name !== undefined && request && (parameterType(call.file, request) ?? '').endsWith('http.Request'))
      yield { ...sightingOf(code, call), what: name };
  }
}

const READERS = ['ReadAll', 'NewDecoder'];
const LIMITS = /\bMaxBytesReader\b|\bLimitReader\b|\bMaxBytesHandler\b|\bLimitedReader\b/;

function unlimited(code: GoCode): Requests['unlimited'] {
  // What stands before all handlers may limit all of them.
  const before = [
    ...code.hooks('ServeHTTP'),
    ...code.graph
      .reach(
        code.calls.named('Use').flatMap(({ file, node }) => {
          const around = code.functions.around(file, node.startIndex);
          return around
            ? code.graph
                .edgesOf(around)
                .flatMap(({ to, start }) => (node.startIndex <= start && start < node.endIndex ? [to] : []))
            : [];
        }),
      )
      .keys(),
  ];
  if (before.some(({ file, start, end }) => LIMITS.test(file.text.slice(start, end)))) return [];
  const found = new Map<GoFile, Remark & { readonly more: number }>();
  for (const name of READERS) {
    for (const call of code.calls.named(name)) {
      const body = call.args[0];
      const request =
        body?.type === 'selector_expression' && body.childForFieldName('field')?.text === 'Body'
          ? body.childForFieldName('operand')
          : null;
      if (
        !body ||
        !request ||
        !isIncoming(call.file, request) ||
        LIMITS.test(around(code, call.file, call.node.startIndex))
      )
        continue;
      const earlier = found.get(call.file);
      found.set(
        call.file,
        earlier
          ? { ...earlier, more: earlier.more + 1 }
          : { ...sightingOf(code, call), what: `${call.callee.text}(${body.text})`, more: 0 },
      );
    }
  }
  return [...found.values()];
}

function isIncoming(file: GoFile, request: Node): boolean {
  return /^\*http\.Request$/.test(parameterType(file, request) ?? '');
}

/** A condition on a setting. */
const CHOICE = /\bif\s.*(?:[Ss]kip|[Ii]nsecure|[Vv]erify|[Tt][Ll][Ss]|Developer)/;

function* unverified(code: GoCode): Generator<Remark> {
  for (const file of code.program.files) {
    if (file.role !== 'code') continue;
    for (const { index, 0: found } of file.text.matchAll(/\bInsecureSkipVerify\s*[:=]\s*true\b/g)) {
      const node = file.nodeAt(index, index + 18);
      if (!node || node.type === 'comment') continue;
      const of = code.functions.around(file, index);
      // Behind a setting it is the administrator's choice.
      const before = of ? file.text.slice(of.start, index) : '';
      const open = before.slice(before.lastIndexOf('}') + 1).split('\n');
      if (open.some((line) => CHOICE.test(line) && line.includes('{'))) continue;
      yield { at: file.locate(node), within: labelAt(code, file, index), what: found };
    }
  }
}
