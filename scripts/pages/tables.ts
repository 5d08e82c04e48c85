import { pageOf } from '../../src/about.js';
import type { InputRow } from '../../src/inputs/input-row.js';
import { INPUTS } from '../../src/inputs/table.js';
import { OUTPUTS } from '../../src/publish/outputs.js';
import type { Rule } from '../../src/rules/rule.js';

/** The table of rules, each linked to its page. */
export function ruleTable(rules: readonly Rule[], link: (id: string) => string = pageOf): string {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](${link(id)}) | ${severity} | ${summary} |`);
  return ['| Rule | Severity | States |', '|---|---|---|', ...rows].join('\n');
}

/** The table of the action's inputs. */
export function inputTable(): string {
  const rows = INPUTS.filter(({ on }) => on !== 'command').map(
    (row: InputRow) =>
      `| \`${row.name}\` | ${row.default === '' ? '' : `\`${row.default}\``} | ${row.values ? `${row.values.map((value) => `\`${value}\``).join(', ')}. ` : ''}${row.description} |`,
  );
  return ['| Input | Default | |', '|---|---|---|', ...rows].join('\n');
}

/** The table of the action's outputs. */
export function outputTable(): string {
  return [
    '| Output | |',
    '|---|---|',
    ...OUTPUTS.map(({ name, description }) => `| \`${name}\` | ${description} |`),
  ].join('\n');
}
