import type { GoFile } from '../../../documents/go/file.js';
import { constantText } from '../../../documents/go/flow/constants.js';
import type { GoFunction } from '../../../documents/go/flow/functions.js';
import { pathTo } from '../../../documents/go/flow/path.js';
import type { GoCode, Remark } from './code.js';
import { symbolOf } from './code.js';

/** What the code does with the values of settings. */
export interface SettingUses {
  /** Fields that ConfigurationWillBeSaved judges, where nothing in the code knows the mask of a secret. */
  readonly judged: readonly Remark[];
  /** Keys of what SavePluginConfig is given. */
  readonly savedKeys: readonly Remark[];
}

const KNOWS_MASK = /\bFakeSetting\b|"\*{8,}"/;

/** Finds both. */
export function settingUses(code: GoCode): SettingUses {
  return { judged: [...judgedFields(code)], savedKeys: [...savedKeys(code)] };
}

function* judgedFields(code: GoCode): Generator<Remark> {
  const hooks = code.hooks('ConfigurationWillBeSaved');
  if (hooks.length === 0 || code.program.files.some(({ text }) => KNOWS_MASK.test(text))) return;
  const seen = new Set<string>();
  for (const of of code.graph.reach(hooks, true).keys()) {
    for (const { index, 0: found, 1: name = '' } of textOf(of).matchAll(/\.([A-Z]\w*)\b|\["(\w+)"\]/g)) {
      const start = of.start + index;
      const path = pathTo(of.file, start + 1, start + found.length);
      const field = path.at(-1);
      const what = name || (/"(\w+)"/.exec(found)?.[1] ?? '');
      if (
        seen.has(what) ||
        (field?.type !== 'field_identifier' && name !== '') ||
        isOnlyAskedForText(of.file, start + found.length)
      )
        continue;
      if (!field || isComment(field.type)) continue;
      seen.add(what);
      yield {
        at: of.file.locate(path.findLast(({ type }) => type === 'selector_expression') ?? field),
        within: of.label,
        what,
      };
    }
  }
}

function isComment(type: string): boolean {
  return type === 'comment';
}

/** A mask is a text as well, so that asking whether there is one tells the same. */
function isOnlyAskedForText(file: GoFile, end: number): boolean {
  return /^\)?[!=]=""/.test(file.text.slice(end, end + 20).replace(/\s/g, ''));
}

function textOf({ file, start, end }: GoFunction): string {
  return file.text.slice(start, end);
}

function* savedKeys(code: GoCode): Generator<Remark> {
  for (const call of code.calls.named('SavePluginConfig')) {
    if (!/^(?:API|Configuration)\.SavePluginConfig$/.test(symbolOf(call) ?? '')) continue;
    const around = code.functions.around(call.file, call.node.startIndex);
    if (!around) continue;
    const scope = [
      around,
      ...code.graph
        .edgesOf(around)
        .filter(({ start }) => call.node.startIndex <= start && start < call.node.endIndex)
        .map(({ to }) => to),
    ];
    for (const of of scope) {
      // `"key": value` in a map, and `settings["key"] = value`.
      for (const { index, 0: found } of textOf(of).matchAll(/"\w+"(?=\s*:(?!=)|\s*\]\s*=(?!=))/g)) {
        const start = of.start + index;
        const path = pathTo(of.file, start, start + found.length);
        const literal = path.findLast(({ type }) => type === 'interpreted_string_literal');
        const what = constantText(code.program, of.file, literal);
        if (literal && what !== undefined) yield { at: of.file.locate(literal), within: of.label, what };
      }
    }
  }
}
