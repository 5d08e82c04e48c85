import type { GoFunction } from '../../../documents/go/flow/functions.js';
import { originOf } from '../../../documents/go/flow/variables.js';
import type { GoCode, Remark } from './code.js';
import { externalName, sightingOf } from './code.js';

/** What differs from node to node. */
export interface NodeLocal {
  readonly hostnames: readonly Remark[];
  /** Files that are written, other than temporary ones. */
  readonly files: readonly Remark[];
}

const WRITES = ['WriteFile', 'Create', 'OpenFile', 'Mkdir', 'MkdirAll', 'Rename'];
const TEMPORARY = /[tT]e?mp\b|[tT]empDir|[tT]emp[A-Z]|MkdirTemp|CreateTemp|TempFile|os\.DevNull/;
const GOES_AWAY = /\bos\.Remove(?:All)?\(/;

/** Finds both in what a hook leads to. */
export function nodeLocal(code: GoCode): NodeLocal {
  let reached: ReadonlyMap<GoFunction, GoFunction | undefined> | undefined;
  const isReached = (file: Parameters<GoCode['functions']['around']>[0], offset: number): boolean => {
    const of = code.functions.around(file, offset);
    // Following all calls takes long, and few plugins have anything to ask of it.
    return of !== undefined && (reached ??= code.graph.reach(code.hooks())).has(of);
  };
  const hostnames = code.calls
    .named('Hostname')
    .flatMap((call) =>
      externalName(call) === 'os.Hostname' && isReached(call.file, call.node.startIndex)
        ? [{ ...sightingOf(code, call), what: 'os.Hostname' }]
        : [],
    );
  const files = WRITES.flatMap((name) =>
    code.calls.named(name).flatMap((call) => {
      const external = externalName(call) ?? '';
      if (external !== `os.${name}` && external !== `io/ioutil.${name}`) return [];
      const [path] = call.args;
      const origin = path && originOf(call.file, path)?.value.text;
      const of = code.functions.around(call.file, call.node.startIndex);
      const isTemporary =
        of === undefined ||
        // Where the caller says which file, it may be one that goes away again.
        isGiven(of, `${path?.text ?? ''} ${origin ?? ''}`) ||
        TEMPORARY.test(`${path?.text ?? ''} ${origin ?? ''}`) ||
        [TEMPORARY, GOES_AWAY].some((words) => words.test(call.file.text.slice(of.start, of.end)));
      const isRead = name === 'OpenFile' && !/O_(?:WRONLY|RDWR|CREATE|APPEND)/.test(call.node.text);
      return isTemporary || isRead || !isReached(call.file, call.node.startIndex)
        ? []
        : [{ ...sightingOf(code, call), what: call.callee.text }];
    }),
  );
  return { hostnames, files };
}

/** Whether an expression names a parameter of the function: `path`, `filepath.Dir(path)`. */
function isGiven({ node }: GoFunction, text: string): boolean {
  const names = (node.childForFieldName('parameters')?.namedChildren ?? []).flatMap((parameter) =>
    parameter.childrenForFieldName('name').map((name) => name.text),
  );
  const words = new Set(text.match(/(?<![\w.])\w+/g));
  return names.some((name) => words.has(name));
}
