import type { Fate, MatrixRow, Reason } from '../facts/compatibility/matrix.js';
import { obstaclesTo } from '../facts/compatibility/matrix.js';
import { NEWEST } from '../mattermost/server-history.js';
import { threeParts } from '../mattermost/versions.js';
import type { Verdict } from '../verdict/verdict.js';
import { visible } from '../words/quote.js';
import { codeOf, markdownOf } from './untrusted.js';

const FATES: Readonly<Record<Fate, string>> = { works: 'works', fails: 'fails', unknown: 'not known' };
const NOTHING_READ = 'No code was read, so nothing can be said about any server.\n';

/** What is printed instead of the report where servers are asked about. */
export function serverText(verdict: Verdict, matrix: boolean, whatIf: string | undefined): string {
  return [
    ...(matrix ? [matrixText(verdict)] : []),
    ...(whatIf === undefined ? [] : [whatIfText(verdict, whatIf)]),
  ].join('\n');
}

/** The text of `--matrix`: a line for every server release, with what fails there and where. */
function matrixText({ compatibility }: Verdict): string {
  if (!compatibility) return NOTHING_READ;
  const rows = compatibility.matrix.map((row) => {
    const [first = '', ...more] = reasons(
      row,
      compatibility.evidence.unproven.map(({ missing }) => missing),
    );
    const head = `${`${row.release}${row.isEsr ? ' ESR' : ''}`.padEnd(10)} ${FATES[row.fate].padEnd(10)} `;
    return [`${head}${first}`.trimEnd(), ...more.map((line) => `${' '.repeat(head.length)}${line}`)].join('\n');
  });
  return `${rows.join('\n')}\n${reach()}\n`;
}

/** The same for the job summary: the servers that the manifest allows and that the plugin fails on, with the reasons. */
export function failingServers({ compatibility }: Verdict): readonly (readonly [release: string, reason: string])[] {
  return (compatibility?.matrix ?? [])
    .filter(({ fate, isBelowMinimum }) => fate === 'fails' && !isBelowMinimum)
    .map(({ release, isEsr, reasons: found }) => [
      `${release}${isEsr ? ' ESR' : ''}`,
      found
        .map(({ symbol, words, file, line }) => `${codeOf(symbol)} (${codeOf(`${file}:${line}`)}) ${markdownOf(words)}`)
        .join('; '),
    ]);
}

/** The text of `--what-if`: what would have to change to allow a minimum. */
function whatIfText({ compatibility }: Verdict, minimum: string): string {
  if (!compatibility) return NOTHING_READ;
  const version = threeParts(minimum);
  const obstacles = obstaclesTo(compatibility.needs, version);
  const fatal = obstacles.filter(({ fails }) => fails);
  const milder = obstacles.filter(({ fails }) => !fails);
  const lines = [
    ...(fatal.length > 0
      ? [`To allow ${version}, remove this, or guard it with a check of the server’s version:`]
      : []),
    ...fatal.map(line),
    ...(milder.length > 0 ? [`On some servers from ${version} on, this is missing or different:`] : []),
    ...milder.map(line),
    ...(obstacles.length === 0 ? [`Nothing found stands in the way of ${version}.`] : []),
    ...compatibility.evidence.unproven.map(({ missing }) => `Not everything is known: ${visible(missing)}.`),
    reach(),
  ];
  return `${lines.join('\n')}\n`;
}

function reasons({ isBelowMinimum, fate, reasons: found }: MatrixRow, open: readonly string[]): readonly string[] {
  return [
    ...(isBelowMinimum ? ['below `min_server_version`: the server does not start it'] : []),
    ...found.map((reason) => line(reason).trimStart()),
    ...(fate === 'unknown' && found.length === 0 ? open.map(visible) : []),
  ];
}

function line({ symbol, words, file, line: number }: Reason): string {
  return `  ${visible(symbol)} (${visible(file)}:${number}) ${words}`;
}

function reach(): string {
  return `The tables reach server ${NEWEST}; nothing is known of later ones.`;
}
