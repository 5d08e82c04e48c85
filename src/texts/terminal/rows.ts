import type { Finding } from '../../rules/finding.js';
import { visible } from '../../words/quote.js';
import { isOfWholeFile } from '../places.js';
import { columnsOf } from './columns.js';
import type { Colours, Layout } from './layout.js';
import { SIGNS, colourOf, ruleLink, wrapped } from './layout.js';

/** Columns for the sign of the severity. */
const SIGN = 2;
const GAP = 2;

/** Where a finding is, as it is typed into an editor. `inFile` leaves the file out. */
export function placeOf(finding: Finding, inFile = false): string {
  const { at } = finding;
  if (!at) return inFile ? '' : '(repository)';
  if (isOfWholeFile(finding)) return inFile ? '' : visible(at.file);
  return `${inFile ? '' : `${visible(at.file)}:`}${at.line}:${at.column}`;
}

/** Findings, each with its place, what is wrong and the rule; texts hang below each other. */
export function findingRows(
  findings: readonly Finding[],
  layout: Layout,
  colours: Colours,
  inFile = false,
): readonly string[] {
  const places = findings.map((finding) => placeOf(finding, inFile));
  const widest = Math.max(0, ...places.map(columnsOf).filter((width) => width <= layout.columns * 0.3 - SIGN - GAP));
  const hang = SIGN + (widest > 0 ? widest + GAP : 0);
  return findings.flatMap((finding, index) => row(finding, places[index] ?? '', hang, layout, colours));
}

function row(
  { severity, message, rule }: Finding,
  place: string,
  hang: number,
  layout: Layout,
  colours: Colours,
): readonly string[] {
  const { columns } = layout;
  const taken = place === '' ? SIGN : SIGN + columnsOf(place) + GAP;
  const start = Math.max(hang, taken);
  const [first = '', ...more] = wrapped(visible(message), ' '.repeat(hang), columns, start);
  const head = `${colourOf(severity, colours)(SIGNS[severity])} ${colours.bold(place)}`;
  const lines = [`${head}${' '.repeat(start - SIGN - columnsOf(place))}${first.slice(start)}`.trimEnd(), ...more];
  const last = more.length > 0 ? columnsOf(more.at(-1) ?? '') : start + columnsOf(first.slice(start));
  const id = ruleLink(rule, layout, colours);
  const room = columns - last - rule.length;
  if (room < GAP) return [...lines, `${' '.repeat(Math.max(hang, columns - rule.length))}${id}`];
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${' '.repeat(room)}${id}`];
}
