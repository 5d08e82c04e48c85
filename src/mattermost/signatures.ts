import plugin from '../data/plugin-api.json' with { type: 'json' };

/** A method of the plugin API whose arguments a server release changed, so that it no longer understands the former ones. */
export interface FormerSignature {
  /** How many arguments the former method took. */
  readonly values: number;
  /** The release that the former method came with. */
  readonly from: string;
  /** The release that changed it. */
  readonly until: string;
  /** The types of the arguments since then. */
  readonly now: readonly string[];
}

const FORMER: ReadonlyMap<string, FormerSignature> = new Map(
  plugin.signatureChanges.flatMap(({ name, changedIn, beforeParams, afterParams, wire, from }) =>
    wire === 'fails' && from !== undefined && beforeParams.length !== afterParams.length
      ? [[name, { values: beforeParams.length, from, until: changedIn, now: afterParams }]]
      : [],
  ),
);

/** Whether the number of its arguments tells which servers understand a call. */
export function hasFormerSignature(symbol: string): boolean {
  return FORMER.has(symbol.slice(symbol.lastIndexOf('.') + 1)) && /^(?:API|Property)\./.test(symbol);
}

/** The former signature that a call has, told by the number of its arguments; the wrapper's methods have those of the API. */
export function formerSignature(symbol: string, values: number | undefined): FormerSignature | undefined {
  const former = FORMER.get(symbol.slice(symbol.lastIndexOf('.') + 1));
  return former?.values === values && hasFormerSignature(symbol) ? former : undefined;
}
