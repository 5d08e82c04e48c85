import type { Node } from 'web-tree-sitter';
import { openGoParser } from '../../src/documents/go/parser.js';
import { receiverOf } from '../../src/documents/go/types/package.js';
import { annotationOf } from './annotations.js';

/** A function or method of the wrapper that a plugin can call. */
interface WrapperMethod {
  /** `NewMutex`, or `KVService.Set`. */
  readonly name: string;
  /** Its own `Minimum server version`; empty where its comment has none. */
  readonly annotated: string;
  /** The methods of the plugin API that it calls, itself or through the package's own functions; sorted. */
  readonly calls: readonly string[];
}

/** A Go package of the wrapper. */
export interface WrapperPackage {
  readonly methods: readonly WrapperMethod[];
  /** The exported fields of each struct, with the names of their types. */
  readonly structs: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

interface Body {
  readonly annotated: string;
  readonly api: ReadonlySet<string>;
  /** Keys of what it calls in the package. */
  readonly own: readonly string[];
}

/** Reads the files of one package; what is called through an interface that only the package's tests fill is not followed. */
export async function readWrapper(texts: readonly string[], isApi: (name: string) => boolean): Promise<WrapperPackage> {
  const parser = await openGoParser();
  const bodies = new Map<string, Body>();
  const structs = new Map<string, Readonly<Record<string, string>>>();
  for (const text of texts) {
    const tree = parser.parse(text);
    for (const node of tree?.rootNode.namedChildren ?? []) {
      const name = node.childForFieldName('name')?.text;
      if (node.type === 'function_declaration' && name !== undefined) bodies.set(name, bodyOf(node, undefined, isApi));
      const receiver = node.type === 'method_declaration' ? receiverOf(node) : undefined;
      if (receiver !== undefined && name !== undefined)
        bodies.set(`${receiver}.${name}`, bodyOf(node, receiver, isApi));
      for (const spec of node.type === 'type_declaration' ? node.descendantsOfType('type_spec') : []) {
        const struct = spec.childForFieldName('type');
        if (struct?.type === 'struct_type') structs.set(spec.childForFieldName('name')?.text ?? '', fieldsOf(struct));
      }
    }
    tree?.delete();
  }
  const methods = [...bodies].flatMap(([name, { annotated }]) =>
    /^(?:[A-Z]\w*\.)?[A-Z]\w*$/.test(name) ? [{ name, annotated, calls: reached(name, bodies) }] : [],
  );
  return { methods, structs };
}

function fieldsOf(struct: Node): Readonly<Record<string, string>> {
  return Object.fromEntries(
    struct
      .descendantsOfType('field_declaration')
      .flatMap((field) =>
        field
          .childrenForFieldName('name')
          .flatMap(({ text }) =>
            /^[A-Z]/.test(text)
              ? [[text, (field.childForFieldName('type')?.text ?? '').replace(/^\*/, '')] as const]
              : [],
          ),
      ),
  );
}

function bodyOf(node: Node, receiver: string | undefined, isApi: (name: string) => boolean): Body {
  const self = node.childForFieldName('receiver')?.namedChild(0)?.childForFieldName('name')?.text;
  const api = new Set<string>();
  const own: string[] = [];
  for (const call of node.childForFieldName('body')?.descendantsOfType('call_expression') ?? []) {
    const called = call.childForFieldName('function');
    if (called?.type === 'identifier') own.push(called.text);
    if (called?.type !== 'selector_expression') continue;
    const [operand, name = ''] = [
      called.childForFieldName('operand')?.text ?? '',
      called.childForFieldName('field')?.text,
    ];
    if (operand === self) own.push(`${receiver ?? ''}.${name}`);
    else if (isApi(name) && /(?:^|\.)(?:api|pluginAPI|API)$/.test(operand)) api.add(name);
  }
  return { annotated: annotationOf(node), api, own };
}

function reached(from: string, bodies: ReadonlyMap<string, Body>): readonly string[] {
  const seen = new Set([from]);
  const api = new Set<string>();
  for (const name of seen) {
    const body = bodies.get(name);
    for (const method of body?.api ?? []) api.add(method);
    for (const called of body?.own ?? []) if (bodies.has(called)) seen.add(called);
  }
  return [...api].sort();
}
