import type { Refusal } from '../../mattermost/refusals/refusal.js';

/** What Mattermost refuses, as complaints of one code. */
export function* coded<Code extends string>(
  code: Code,
  refusals: Iterable<Refusal>,
): Generator<Refusal & { readonly code: Code }> {
  for (const refusal of refusals) yield { ...refusal, code };
}
