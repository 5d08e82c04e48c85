import { ask } from './api.js';
import type { Place } from './github.js';

const PAGE = 100;
const MAX_PAGES = 30;
const PERMISSION = 'pull-requests: write';

/** A comment on a pull request, and by what it is found again. */
export interface Sticky {
  readonly marker: string;
  readonly text: string;
  /** Whether it is made where there is none yet. */
  readonly isNeeded: boolean;
}

/**
 * Writes the one comment: in place where there is one already, on whatever page.
 * @returns why GitHub refused it, if so.
 */
export async function publishComment(
  place: Place,
  token: string | undefined,
  number: number,
  { marker, text, isNeeded }: Sticky,
): Promise<string | undefined> {
  const found = await ask(place, token, PERMISSION, async ({ issues }, address) => {
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { data } = await issues.listComments({ ...address, issue_number: number, per_page: PAGE, page });
      // Anybody can write the marker; a run writes as a bot.
      const own = data.find(({ body, user }) => body?.startsWith(marker) && user?.type === 'Bot');
      if (own) return { id: own.id, body: own.body };
      if (data.length < PAGE) break;
    }
    return undefined;
  });
  if ('refused' in found) return found.refused;
  const { value: own } = found;
  if (own ? own.body === text : !isNeeded) return undefined;
  const written = await ask(place, token, PERMISSION, async ({ issues }, address) =>
    own
      ? issues.updateComment({ ...address, comment_id: own.id, body: text })
      : issues.createComment({ ...address, issue_number: number, body: text }),
  );
  return 'refused' in written ? written.refused : undefined;
}
