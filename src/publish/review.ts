import { NAME } from '../about.js';
import type { Finding } from '../rules/finding.js';
import { markdownOf } from '../texts/untrusted.js';
import type { Excerpts } from '../verdict/excerpts.js';
import type { Fingerprints } from '../verdict/fingerprints.js';
import { ask } from './api.js';
import type { Place } from './github.js';

const PAGE = 100;
const MAX_PAGES = 30;
/** More at once meet GitHub’s secondary limits. */
const MAX_COMMENTS = 30;
const PERMISSION = 'pull-requests: write';

/** What a review suggests, and on what. */
export interface Review {
  readonly number: number;
  readonly head: string;
  readonly findings: readonly Finding[];
  readonly excerpts: Excerpts;
  readonly fingerprints: Fingerprints;
}

/**
 * Makes one review of all suggestions on lines that the pull request shows, but for those that were made before.
 * @returns why GitHub refused it, if so.
 */
export async function publishReview(
  place: Place,
  token: string | undefined,
  { number, head, findings, excerpts, fingerprints }: Review,
): Promise<string | undefined> {
  const fixable = findings.filter(({ at, suggestion }) => at && suggestion);
  if (fixable.length === 0) return undefined;
  const asked = await ask(place, token, PERMISSION, async ({ pulls }, address) => {
    const question = { ...address, pull_number: number, per_page: PAGE };
    const files = await pagesOf(async (page) => (await pulls.listFiles({ ...question, page })).data);
    const comments = await pagesOf(async (page) => (await pulls.listReviewComments({ ...question, page })).data);
    const shown = new Map(files.map(({ filename, patch = '' }) => [filename, linesIn(patch)]));
    const made = comments.flatMap(({ body, user }) => (user.type === 'Bot' ? [body] : []));
    return { shown, made };
  });
  if ('refused' in asked) return asked.refused;
  const { shown, made } = asked.value;
  const comments = fixable.flatMap((finding) => {
    const { at, suggestion, message, fix } = finding;
    const marker = `<!-- ${NAME} ${fingerprints.get(finding) ?? ''} -->`;
    if (!at || !suggestion || made.some((body) => body.startsWith(marker))) return [];
    const { line, endLine, text } = suggestion;
    // What runs is the merge of the pull request, in which lines may stand elsewhere than in its head.
    const isShown = line === at.line && shown.get(at.file)?.get(line) === excerpts.get(`${at.file}:${line}`);
    if (!isShown || endLine !== line) return [];
    const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    const body = `${marker}\n${markdownOf(message)} ${markdownOf(fix)}\n\n${fence}suggestion\n${text}\n${fence}\n`;
    return [{ path: at.file, line, side: 'RIGHT', body }];
  });
  if (comments.length === 0) return undefined;
  const written = await ask(place, token, PERMISSION, async ({ pulls }, address) =>
    pulls.createReview({
      ...address,
      pull_number: number,
      commit_id: head,
      event: 'COMMENT',
      body: 'Each of these has one right answer. `--fix` on the command line makes the same changes.',
      comments: comments.slice(0, MAX_COMMENTS),
    }),
  );
  return 'refused' in written ? written.refused : undefined;
}

async function pagesOf<Item>(load: (page: number) => Promise<readonly Item[]>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const found = await load(page);
    items.push(...found);
    if (found.length < PAGE) break;
  }
  return items;
}

/** The lines of a file as a pull request leaves it, so far as its patch shows them. */
export function linesIn(patch: string): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  let at = 0;
  for (const line of patch.split('\n')) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line) ?? [];
    if (start !== undefined) at = Number(start);
    else if (line.startsWith('+') || line.startsWith(' ')) {
      lines.set(at, line.slice(1).replace(/\r$/, ''));
      at += 1;
    }
  }
  return lines;
}
