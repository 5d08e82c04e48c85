import { destinationWithin } from '../repository/destination.js';
import { overwrite, readRegular } from '../repository/files.js';
import { MAX_FILE } from '../repository/directory.js';
import { counted } from '../texts/words.js';
import type { Verdict } from '../verdict/verdict.js';
import { visibleLine } from '../words/quote.js';
import type { Change } from './edit.js';
import { edit } from './edit.js';

/** A contribution, judged. */
interface Judged {
  readonly verdict: Pick<Verdict, 'findings'>;
}

/** What was fixed, and what is left to say of the contribution. */
export interface Fixed<Assessed> {
  readonly assessment: Assessed;
  /** In the order in which they were made: a later one may change a line once more. */
  readonly changes: readonly Change[];
  /** A sentence for every file that has suggestions and was not written. */
  readonly refused: readonly string[];
}

/** One fix may make room for another on its line; more rounds than this are two fixes that undo each other. */
const MAX_ROUNDS = 10;

/**
 * Puts every suggestion in place until none is left, in the files of a repository alone: not in `.git`, and through no link.
 * @param rootOf The real path of the repository; asked for after the first judgement, which says where there is none.
 * @param judge Judges the contribution anew.
 */
export async function fixAll<Assessed extends Judged>(
  rootOf: () => string,
  judge: () => Promise<Assessed>,
): Promise<Fixed<Assessed>> {
  const changes: Change[] = [];
  const refused = new Set<string>();
  let assessment = await judge();
  const root = rootOf();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const made = fixOnce(root, assessment, refused);
    if (made.length === 0) break;
    changes.push(...made);
    assessment = await judge();
  }
  return { assessment, changes, refused: [...refused] };
}

function fixOnce(root: string, { verdict }: Judged, refused: Set<string>): readonly Change[] {
  const fixable = verdict.findings.filter(({ at, suggestion }) => at !== undefined && suggestion !== undefined);
  const files = [...new Set(fixable.flatMap(({ at }) => (at ? [at.file] : [])))];
  return files.flatMap((file) => {
    const destination = destinationWithin([root], file);
    const found = 'path' in destination ? readRegular(destination.path, MAX_FILE) : undefined;
    const own = fixable.filter(({ at }) => at?.file === file);
    const edited = found?.state === 'present' ? edit(file, found.bytes, own) : undefined;
    if (!edited || !('path' in destination)) {
      refused.add('refused' in destination ? destination.refused : `${file} is no file of UTF-8 text. Fix it by hand.`);
      return [];
    }
    if (edited.changes.length > 0) overwrite(destination.path, edited.bytes);
    return edited.changes;
  });
}

/** The changes as a diff, each under the rule that asked for it. */
export function diffText({ changes, refused }: Pick<Fixed<Judged>, 'changes' | 'refused'>): string {
  const lines = changes.flatMap(({ file, line, rule, before, after }) => [
    `${file}:${line} (${rule})`,
    ...before.map((text) => `- ${text}`),
    ...after.map((text) => `+ ${text}`),
    '',
  ]);
  const sum = changes.length === 0 ? 'Nothing to fix.' : `Fixed: ${counted(changes.length, 'finding')}.`;
  return [...lines, ...refused.map((sentence) => `Not fixed: ${sentence}`), sum, '']
    .map((line) => visibleLine(line))
    .join('\n');
}
