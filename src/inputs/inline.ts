import { commentsIn, hasComments } from '../documents/comments.js';
import type { Contribution } from '../repository/contribution.js';
import { textOf } from '../repository/text.js';
import { allowedWords } from '../words/nearest.js';
import { visible } from '../words/quote.js';
import type { Ignorable, PlacedIgnore } from './configuration.js';
import { isDay } from './configuration.js';
import { saysSomething } from './said.js';
import type { Proposal } from './standing.js';
import { DEEPER } from './standing.js';
import { UsageError } from './usage-error.js';

/** The ignores in comments that count, and what is to be said of them as a whole. */
interface Inline {
  readonly ignores: readonly PlacedIgnore[];
  readonly remarks: readonly string[];
}

/** An ignore in a comment, and the text of the line that it is for. */
interface Written {
  readonly ignore: PlacedIgnore;
  readonly covered: string;
}

const WORD = 'readiness-ignore';
/** Longer files are generated, and nobody writes comments there. */
const MAX_CHARACTERS = 1024 * 1024;
const FORM = `Write it as \`${WORD} group/rule: reason\`.`;

/**
 * The ignores in comments of a contribution: `readiness-ignore rule [code] [until 2027-01-31]: reason`. One that stands alone on
 * its line is for the next line, and any other for its own. In a pull request those of its base commit count, and new ones
 * where it comes from the repository itself.
 * @throws UsageError with every one that names no known rule or code, or gives no reason.
 */
export async function inlineIgnores(
  contribution: Contribution,
  rules: readonly Ignorable[],
  proposal: Proposal | undefined,
): Promise<Inline> {
  const problems: string[] = [];
  const ignores: PlacedIgnore[] = [];
  let isBaseUnknown = false;
  for (const file of contribution.files().filter(hasComments)) {
    const content = await contribution.bytes(file);
    if (content.state !== 'present' || !Buffer.from(content.bytes).includes(WORD)) continue;
    const text = textOf(file, content);
    if (text.state !== 'present') continue;
    const written = await writtenIn(file, text.document.text, rules, problems);
    const base = proposal && written.length > 0 ? await baseOf(contribution, file, rules, proposal.base) : undefined;
    isBaseUnknown ||= proposal !== undefined && written.length > 0 && base === undefined;
    ignores.push(...standing(written, base, proposal));
  }
  if (problems.length > 0) throw new UsageError(problems);
  return { ignores, remarks: isBaseUnknown ? [unknownBase(proposal?.isFork ?? true)] : [] };
}

/** Undefined where the base commit is not known. */
async function baseOf(
  { repository }: Contribution,
  file: string,
  rules: readonly Ignorable[],
  commit: string | undefined,
): Promise<readonly Written[] | undefined> {
  const found = commit === undefined ? undefined : await repository.committed(commit, file);
  if (found?.state === 'absent') return [];
  if (found?.state !== 'present') return undefined;
  const text = textOf(file, found);
  return text.state === 'present' ? writtenIn(file, text.document.text, rules, []) : [];
}

/** Each ignore of the base commit vouches for one, wherever its line has moved to. */
function standing(
  written: readonly Written[],
  base: readonly Written[] | undefined,
  proposal: Proposal | undefined,
): readonly PlacedIgnore[] {
  if (!proposal) return written.map(({ ignore }) => ignore);
  const left = [...(base ?? [])];
  return written.map((each) => {
    const known = left.findIndex((other) => identityOf(other) === identityOf(each));
    if (known !== -1) {
      left.splice(known, 1);
      return each.ignore;
    }
    const isAdded = base === undefined ? undefined : ('added' as const);
    return { ...each.ignore, standing: proposal.isFork ? ('waiting' as const) : isAdded };
  });
}

function identityOf({ ignore: { rule, code, until }, covered }: Written): string {
  return JSON.stringify([rule, code, until, covered]);
}

async function writtenIn(
  file: string,
  text: string,
  rules: readonly Ignorable[],
  problems: string[],
): Promise<readonly Written[]> {
  if (text.length > MAX_CHARACTERS) return [];
  const comments = await commentsIn(file, text);
  const asked = comments.filter(({ text: words }) => words.split(/\s/, 1)[0] === WORD);
  const lines = text.split('\n').map((line) => line.trim());
  const own = new Set(asked.flatMap(({ line, isAlone }) => (isAlone ? [line] : [])));
  return asked.flatMap(({ text: words, line, isAlone }) => {
    const place = `${file}:${line}`;
    const ignore = ignoreIn(words.slice(WORD.length).trim(), rules, (problem) =>
      problems.push(`${visible(place)}: ${visible(problem)}`),
    );
    if (!ignore) return [];
    let covered = line;
    // Several may stand above one line.
    if (isAlone) for (covered += 1; own.has(covered) || lines[covered - 1] === '';) covered += 1;
    const found = { ...ignore, path: file, lines: isAlone ? [line, covered] : [line], place };
    return [{ ignore: found, covered: isAlone ? (lines[covered - 1] ?? '') : (lines[line - 1] ?? '') }];
  });
}

type Said = Pick<PlacedIgnore, 'rule' | 'code' | 'until' | 'reason'>;

function ignoreIn(words: string, rules: readonly Ignorable[], complain: (problem: string) => void): Said | undefined {
  const colon = words.indexOf(':');
  const [id = '', ...rest] = (colon === -1 ? words : words.slice(0, colon)).trim().split(/\s+/);
  const until = rest.at(-2) === 'until' ? rest.at(-1) : undefined;
  const [code, ...more] = until === undefined ? rest : rest.slice(0, -2);
  const said = { rule: id, code, until, reason: colon === -1 ? '' : words.slice(colon + 1).trim() };
  const problem = more.length > 0 ? `"${more.join(' ')}" is too much. ${FORM}` : problemOf(said, rules);
  if (problem !== undefined) complain(problem);
  return problem === undefined ? said : undefined;
}

function problemOf({ rule, code, until, reason }: Said, rules: readonly Ignorable[]): string | undefined {
  const known = rules.find(({ id }) => id === rule);
  if (!known) {
    const ids = rules.map(({ id }) => id);
    return `rule: "${rule}" is not known. ${allowedWords(rule, ids)}`;
  }
  const codes = Object.keys(known.codes ?? {});
  if (code !== undefined && codes.length === 0)
    return `code: ${rule} has only one kind of complaint, and no code for it.`;
  if (code !== undefined && !codes.includes(code)) return `code: "${code}" is not known. ${allowedWords(code, codes)}`;
  if (until !== undefined && !isDay(until)) return `until: "${until}" is no date; write it as 2027-01-31.`;
  if (saysSomething(reason)) return undefined;
  return `the ignore of ${rule} needs a reason${reason === '' ? `. ${FORM}` : ' of at least three visible characters.'}`;
}

function unknownBase(isFork: boolean): string {
  return isFork
    ? `The ignores in comments do not count, because this pull request comes from a fork and the commit that it is based on is not in the checkout. ${DEEPER}`
    : `Which comments this pull request itself sets findings aside with is not known, because the commit that it is based on is not in the checkout. ${DEEPER}`;
}
