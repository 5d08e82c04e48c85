/** Why a fact cannot be had. */
export interface Missing {
  readonly missing: string;
  /** There is nothing of the kind to judge here: a rule that is skipped for it leaves nothing unchecked. */
  readonly inapplicable: boolean;
}

/** Makes the mark of an absent fact; the reason completes "could not be checked: …". */
export function missing(reason: string): Missing {
  return { missing: reason, inapplicable: false };
}

/** Makes the mark of a fact that does not exist here; the reason completes "does not apply: …". */
export function inapplicable(reason: string): Missing {
  return { missing: reason, inapplicable: true };
}

/** Whether a fact is absent. */
export function isMissing(fact: unknown): fact is Missing {
  return typeof fact === 'object' && fact !== null && 'missing' in fact;
}
