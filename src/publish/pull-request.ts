import type { Inputs } from '../inputs/inputs.js';
import { permalinks } from '../texts/markdown/permalinks.js';
import type { Excerpts } from '../verdict/excerpts.js';
import { fingerprintsOf } from '../verdict/fingerprints.js';
import type { Verdict } from '../verdict/verdict.js';
import { visible } from '../words/quote.js';
import type { Place } from './github.js';

/** What is said of a contribution on its pull request. */
interface Judged {
  readonly verdict: Verdict;
  readonly excerpts: Excerpts;
  readonly slug: string | undefined;
}

/** Comments on the pull request, where the run may: one comment, one review with suggestions. What is refused is said once. */
export async function publishComments(
  { verdict, excerpts, slug }: Judged,
  inputs: Inputs,
  place: Place,
): Promise<void> {
  await publishedComment(verdict, slug, inputs, place);
  await publishedReview({ verdict, excerpts }, inputs, place);
}

/** The comment on the pull request, where the run may write one; why it was refused is said once. */
async function publishedComment(
  verdict: Verdict,
  slug: string | undefined,
  inputs: Inputs,
  place: Place,
): Promise<void> {
  if (inputs.comment === 'never' || place.head === undefined || place.pullRequest === undefined) return;
  const { publishComment } = await import('./comment.js');
  const { comment, commentMarker } = await import('../texts/comment.js');
  const text = comment(verdict, permalinks(place.server, slug, verdict.subject.commit), summaryUrlOf(place));
  const isNeeded = inputs.comment === 'always' || verdict.decision !== 'ready';
  const sticky = { marker: commentMarker(verdict), text, isNeeded };
  const refused = await publishComment(place, inputs.token, place.pullRequest, sticky);
  if (refused) process.stdout.write(`The pull request is not commented on: ${visible(refused)}.\n`);
}

/** The review with suggestions, where the run may write one. */
async function publishedReview(
  { verdict: { findings }, excerpts }: Omit<Judged, 'slug'>,
  { suggestions, token }: Inputs,
  place: Place,
): Promise<void> {
  const { head, pullRequest: number } = place;
  if (!suggestions || head === undefined || number === undefined) return;
  const { publishReview } = await import('./review.js');
  const fingerprints = fingerprintsOf(findings, excerpts);
  const refused = await publishReview(place, token, { number, head, findings, excerpts, fingerprints });
  if (refused) process.stdout.write(`Nothing is suggested on the pull request: ${visible(refused)}.\n`);
}

/** The page of the run, which has the job summary. */
export function summaryUrlOf({ slug, server }: Place): string | undefined {
  const run = process.env['GITHUB_RUN_ID'];
  return slug && run ? `${server}/${slug}/actions/runs/${run}` : undefined;
}
