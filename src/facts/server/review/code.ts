import type { GoFile } from '../../../documents/go/file.js';
import type { GoCall, GoCalls } from '../../../documents/go/flow/calls.js';
import { openCalls } from '../../../documents/go/flow/calls.js';
import type { GoFunction, GoFunctions } from '../../../documents/go/flow/functions.js';
import { openFunctions } from '../../../documents/go/flow/functions.js';
import type { CallGraph } from '../../../documents/go/flow/graph.js';
import { openGraph } from '../../../documents/go/flow/graph.js';
import type { GoProgram } from '../../../documents/go/types/program.js';
import type { Location } from '../../../documents/text.js';
import { serverSymbol } from '../../../mattermost/go-packages.js';
import type { PluginParts } from '../hooks.js';
import type { GoUse } from '../uses.js';

/** The code of a plugin as a reviewer reads it: its functions, what they call, and where the server enters. */
export interface GoCode {
  readonly program: GoProgram;
  readonly functions: GoFunctions;
  readonly calls: GoCalls;
  readonly graph: CallGraph;
  readonly parts: PluginParts;
  /** Whether there is more than a reviewer would look at. */
  readonly isCut: boolean;
  /** What a function asks of the server, in the order of its text. */
  usesIn(of: GoFunction): readonly GoUse[];
  /** The methods that are a hook of one of these names. */
  hooks(...names: readonly string[]): readonly GoFunction[];
}

/** Something that a reviewer would remark on, and the function in which it stands. */
export interface Sighting {
  readonly at: Location;
  /** `Plugin.handle`; empty at the top of a file. */
  readonly within: string;
}

/** A sighting of something that has a name: what is called, written or compared. */
export interface Remark extends Sighting {
  readonly what: string;
}

/** More than any function that a person wrote asks of the server. */
const MAX_USES = 500;

/** Makes the view; nothing in it is found before somebody asks. */
export function openCode(program: GoProgram, parts: PluginParts, uses: readonly GoUse[]): GoCode {
  const functions = openFunctions(program);
  const files = new Map(program.files.map((file) => [file.path, file]));
  let byFunction: Map<GoFunction, GoUse[]> | undefined;
  let isCut = false;
  const usesIn = (of: GoFunction): readonly GoUse[] => {
    if (!byFunction) {
      byFunction = new Map();
      for (const use of uses) {
        const file = files.get(use.at.file);
        const around = file && functions.around(file, use.end - 1);
        if (!around) continue;
        const group = byFunction.get(around);
        if (!group) byFunction.set(around, [use]);
        else if (group.length < MAX_USES) group.push(use);
        else isCut = true;
      }
    }
    return byFunction.get(of) ?? [];
  };
  const calls = openCalls(program);
  const graph = openGraph(program, functions);
  return {
    program,
    functions,
    calls,
    graph,
    parts,
    usesIn,
    get isCut() {
      return isCut || calls.isCut || graph.isCut;
    },
    hooks: (...names) =>
      parts.methods.flatMap(({ name, file, node }) =>
        names.length === 0 || names.includes(name) ? (functions.of(file, node) ?? []) : [],
      ),
  };
}

/** Where a call stands, as a sighting. */
export function sightingOf(code: GoCode, { file, node, callee }: Pick<GoCall, 'file' | 'node' | 'callee'>): Sighting {
  const whole = node.startPosition.row === node.endPosition.row;
  return { at: file.locate(whole ? node : callee), within: labelAt(code, file, node.startIndex) };
}

/** The function around an offset, as people call it. */
export function labelAt(code: GoCode, file: GoFile, offset: number): string {
  return code.functions.around(file, offset)?.label ?? '';
}

/** What a call comes to outside the repository: `net/http.Get`, `net/http.Client.Do`; undefined for what is not known. */
export function externalName({ type }: GoCall): string | undefined {
  if (type.kind !== 'external-function') return undefined;
  return [type.path, type.receiver, type.name].filter((part) => part !== undefined).join('.');
}

/** What a call needs of the server: `API.KVGet`, `KV.Set`. */
export function symbolOf({ type }: GoCall): string | undefined {
  return type.kind === 'external-function' ? serverSymbol(type)?.symbol : undefined;
}
