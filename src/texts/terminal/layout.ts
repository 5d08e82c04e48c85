import type { Formatter } from 'picocolors/types.js';
import { createColors } from 'picocolors';
import { pageOf } from '../../about.js';
import type { Inputs } from '../../inputs/inputs.js';
import type { Severity } from '../../rules/finding.js';
import { SEVERITIES } from '../../rules/finding.js';
import type { OnlineWord } from '../words.js';
import { columnsOf } from './columns.js';

/** How the report is laid out. */
export interface Layout {
  readonly colours: boolean;
  /** Whether the terminal knows links (OSC 8). */
  readonly links?: boolean;
  /** Columns per line. */
  readonly columns: number;
  /** Whole milliseconds that the run took; left out where it is undefined. */
  readonly milliseconds?: number | undefined;
  /** Where the report is read: what it tells to type differs. */
  readonly door?: 'command' | 'action';
  /** What is milder is counted and not listed. */
  readonly minSeverity?: Severity | undefined;
  readonly group?: Inputs['group'];
}

export const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', notice: 'ℹ' };

export type Colours = ReturnType<typeof createColors>;

/** The colours of a layout. */
export function coloursOf({ colours }: Layout): Colours {
  return createColors(colours);
}

/** The colour of a severity. */
export function colourOf(severity: Severity, colours: Colours): Formatter {
  return { error: colours.red, warning: colours.yellow, notice: colours.cyan }[severity];
}

/** How the network is asked for where the report is read. */
export function onlineWord({ door }: Layout): OnlineWord {
  return door === 'action' ? 'online: true' : '--online';
}

/** Whether a finding of that severity is listed. */
export function isListed(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** The id of a rule, where the terminal knows links as one to its page. */
export function ruleLink(rule: string, { links }: Layout, colours: Colours): string {
  const id = colours.dim(rule);
  return links ? `\u001b]8;;${pageOf(rule)}\u001b\\${id}\u001b]8;;\u001b\\` : id;
}

/** In a workflow the runner takes `::` at the start of a line as a command. */
export function harmless(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1\\x3a');
}

/** Breaks a text at blanks; every line starts with the indent, the first one at `start` where that is further right. */
export function wrapped(text: string, indent: string, columns: number, start = indent.length): readonly string[] {
  const lines: string[] = [];
  let line = ' '.repeat(start);
  let length = start;
  let isEmpty = true;
  for (const word of text.split(/ +/)) {
    const width = columnsOf(word);
    if (length + width + (isEmpty ? 0 : 1) > columns && (!isEmpty || (lines.length === 0 && start > indent.length))) {
      lines.push(isEmpty ? '' : line);
      line = indent;
      length = indent.length;
      isEmpty = true;
    }
    length += isEmpty ? width : width + 1;
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].map(harmless);
}
