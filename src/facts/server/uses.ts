import type { Node } from 'web-tree-sitter';
import type { GoFile } from '../../documents/go/file.js';
import { behind } from '../../documents/go/types/interfaces.js';
import type { GoProgram } from '../../documents/go/types/program.js';
import type { GoType } from '../../documents/go/types/types.js';
import type { Location } from '../../documents/text.js';
import type { ServerSymbol } from '../../mattermost/go-packages.js';
import { serverSymbol } from '../../mattermost/go-packages.js';
import { API_METHODS, HOLDER_FIELDS, METHOD_NAMES, METHODS_OF_TYPES } from '../../mattermost/packages.js';
import type { GoCall } from './calls.js';
import { callOf } from './calls.js';
import type { Guard } from './version-guards.js';
import { openGuards } from './version-guards.js';

/** A place where the plugin calls, or takes as a value, something that needs the server. */
export interface GoUse extends ServerSymbol {
  readonly at: Location;
  /** Where its name ends in the text of the file. */
  readonly end: number;
  /** The check of the server's version that it stands behind; looked for only where it matters. */
  readonly guard: Guard | undefined;
  /** How many values a call hands over; undefined where it is no call, or where that cannot be told. */
  readonly values: number | undefined;
  /** The text that it hands over first, where that is a literal or a constant. */
  readonly text: string | undefined;
}

/** Whether it makes a difference that something is needed of the server: not every server that is allowed has it. */
export type Matters = (symbol: string, oldModule: boolean, call?: GoCall) => boolean;

/** What was found, and how much could not be told. */
export interface GoUses {
  readonly uses: readonly GoUse[];
  /** Calls by the name of an API method on something whose type could not be found out, or that may be the server's. */
  readonly unresolved: readonly Location[];
}

/** `holder.Name`, where it stands in a text: between which offsets, from the dot on. */
interface Selection {
  readonly file: GoFile;
  readonly start: number;
  readonly end: number;
  readonly holder: string;
  readonly name: string;
}

const SELECTION = /\.(?<=(\w*)\s*\.)\s*([A-Z]\w*)/g;

function selectionsIn(file: GoFile): readonly Selection[] {
  return [...file.text.matchAll(SELECTION)].map(({ 0: selected, 1: holder = '', 2: name = '', index: start }) => ({
    file,
    start,
    end: start + selected.length,
    holder,
    name,
  }));
}

/** Finds every use of the server in the plugin's own code. */
export function findUses(program: GoProgram, matters: Matters): GoUses {
  const uses: GoUse[] = [];
  const unresolved: Location[] = [];
  const guardOf = openGuards(program);
  const holders = new Set(HOLDER_FIELDS);
  const look = ({ file, start, end, name }: Selection): void => {
    const selector = file.nodeAt(start, end);
    const field = selector?.type === 'selector_expression' ? selector.childForFieldName('field') : null;
    // Comments and strings hold no selectors, and types are selected by another kind of node.
    if (!selector || field?.endIndex !== end) return;
    const found = resolved(program, program.types.ofExpression(file, selector), name, matters);
    if (found === 'unresolved') unresolved.push(placeOf(file, selector, field));
    else if (found) {
      for (const { symbol, oldModule } of found) {
        const call = callOf(program, file, selector, symbol);
        uses.push({
          symbol,
          oldModule,
          at: placeOf(file, selector, field),
          end,
          guard: matters(symbol, oldModule, call) ? guardOf(file, selector) : undefined,
          ...call,
        });
      }
      const operand = selector.childForFieldName('operand');
      const holder = operand?.type === 'identifier' ? operand : operand?.childForFieldName('field');
      if (holder) holders.add(holder.text);
    }
  };
  const selections = program.files.flatMap(selectionsIn);
  for (const selection of selections) if (METHOD_NAMES.has(selection.name)) look(selection);
  // Methods that no table knows, on what is known to lead to the server.
  for (const selection of selections)
    if (!METHOD_NAMES.has(selection.name) && holders.has(selection.holder)) look(selection);
  return { uses, unresolved };
}

function resolved(
  program: GoProgram,
  type: GoType,
  name: string,
  matters: Matters,
): readonly ServerSymbol[] | 'unresolved' | undefined {
  if (type.kind === 'external-function') {
    const symbol = serverSymbol(type);
    return symbol && [symbol];
  }
  if (type.kind === 'unknown') return API_METHODS.has(name) ? 'unresolved' : undefined;
  if (type.kind !== 'function' || !type.owner) return undefined;
  const { external, own } = behind(program, type.owner, name, isListedTogether);
  const symbols = new Map(
    external.flatMap((method) => serverSymbol(method) ?? []).map((found) => [found.symbol, found]),
  );
  if (!own) return [...symbols.values()];
  // Whether the server's method is meant, or one of the plugin's own, cannot be told; for most methods it does not matter.
  return [...symbols.values()].some(({ symbol, oldModule }) => matters(symbol, oldModule)) ? 'unresolved' : undefined;
}

/** Whether all methods of an interface are those of one type of Mattermost's: otherwise no such type fits into it. */
function isListedTogether(names: readonly string[]): boolean {
  return METHODS_OF_TYPES.some((methods) => names.every((name) => methods.has(name)));
}

/** The whole selector where it stands on one line, else the name alone. */
function placeOf(file: GoFile, selector: Node, field: Node): Location {
  return file.locate(selector.startPosition.row === field.startPosition.row ? selector : field);
}
