import table from '../../../data/words/reviewed-names.json' with { type: 'json' };
import type { GoCode, Remark } from './code.js';
import { pathTo } from '../../../documents/go/flow/path.js';

/** API methods that answer with an error alone, or with one beside a value that nobody needs here. */
const FALLIBLE: ReadonlySet<string> = new Set(table.fallible);

/** Finds calls as statements of their own, whose error nobody can see. */
export function* droppedErrors(code: GoCode): Generator<Remark> {
  for (const of of code.functions.all) {
    for (const { symbol, at, end } of code.usesIn(of)) {
      if (!FALLIBLE.has(symbol)) continue;
      const path = pathTo(of.file, end - 1, end);
      const depth = path.findLastIndex(({ type }) => type === 'call_expression');
      const [call, statement] = [path[depth], path[depth - 1]];
      if (!call || statement?.type !== 'expression_statement') continue;
      if ((call.childForFieldName('function')?.endIndex ?? 0) !== end) continue;
      // A comment says that it was meant.
      const line = of.file.text.slice(0, statement.startIndex).split('\n').length - 1;
      const lines = of.file.text.split('\n');
      if ((lines[line] ?? '').includes('//') || /^\s*\/\//.test(lines[line - 1] ?? '')) continue;
      yield { at, within: of.label, what: symbol };
    }
  }
}
