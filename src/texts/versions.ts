import type { Verdict } from '../verdict/verdict.js';
import { visible } from '../words/quote.js';
import { codeOf } from './untrusted.js';

const PLACES = 3;
const SYMBOLS = 10;

/** The text of `--explain-version`: every symbol that asks for a server version, the newest first, with all its places. */
export function versionTable({ compatibility }: Verdict): string {
  if (!compatibility || compatibility.explained.length === 0) return 'Nothing that was read needs a server version.\n';
  const width = Math.max(...compatibility.explained.map(({ symbol }) => visible(symbol).length));
  return compatibility.explained
    .map(({ symbol, version, places }) => {
      const where = places.map(({ file, line, guarded }) => `${visible(file)}:${line}${guarded ? ' (guarded)' : ''}`);
      return `${version.padEnd(7)} ${visible(symbol).padEnd(width)}  ${where.join(', ')}\n`;
    })
    .join('');
}

/** The same for the job summary, with the newest symbols and their first places only. */
export function versionRows({ compatibility }: Verdict): readonly string[] {
  const explained = compatibility?.explained ?? [];
  const rows = explained.slice(0, SYMBOLS).map(({ symbol, version, places }) => {
    const where = places.slice(0, PLACES).map(({ file, line }) => codeOf(`${file}:${line}`));
    const more = places.length > PLACES ? ` and ${places.length - PLACES} more` : '';
    return `- ${version}: ${codeOf(symbol)} in ${where.join(', ')}${more}`;
  });
  const more = explained.length - rows.length;
  return more > 0 ? [...rows, `- and ${more} from older servers, which \`--explain-version\` lists`] : rows;
}

/** Which version is needed, and what forces it, in one line; undefined where nothing does. */
export function versionLine({ compatibility }: Verdict): string | undefined {
  const { required, because } = compatibility?.minimum ?? { required: null, because: [] };
  return required === null
    ? undefined
    : `Needed: ${required} (${because.map(({ symbol, version }) => `${symbol} ${version}`).join(', ')})`;
}
