/**
 * Why a fact cannot be had, by what that means for the verdict:
 * - `unread`: a file of the contribution is there, and could not be read, or not be parsed within limits;
 * - `undecided`: what was read does not decide it;
 * - `network`: only the network can tell, and it was not asked, or did not answer;
 * - `tags`: it takes the tags of the repository, which a shallow clone has not;
 * - `elsewhere`: it lies where nothing is read, as another site;
 * - `inapplicable`: there is nothing of the kind here, so that a rule that is skipped for it leaves nothing unchecked.
 */
export type Cause = 'unread' | 'undecided' | 'network' | 'tags' | 'elsewhere' | 'inapplicable';

/** Why a fact cannot be had. */
export interface Missing {
  readonly missing: string;
  readonly cause: Cause;
}

/** Makes the mark of an absent fact; the reason completes "could not be checked: …". */
export function missing(reason: string, cause: Exclude<Cause, 'inapplicable'> = 'undecided'): Missing {
  return { missing: reason, cause };
}

/** Makes the mark of a fact that does not exist here; the reason completes "does not apply: …". */
export function inapplicable(reason: string): Missing {
  return { missing: reason, cause: 'inapplicable' };
}

/** Whether a fact is absent. */
export function isMissing(fact: unknown): fact is Missing {
  return typeof fact === 'object' && fact !== null && 'missing' in fact;
}
