import type { GoServer } from '../../facts/server/read.js';
import { formerSignature } from '../../mattermost/signatures.js';
import { threeParts } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';

/** Says that a call does not run on every server. */
export const BEHIND_CHECK = ' It stands behind a check.';

/** A call as its author knows it. */
function callName(symbol: string): string {
  return symbol.startsWith('API.') ? symbol : `client.${symbol}`;
}

/** A call with as many arguments as only former servers take. */
export function* changedArguments({
  symbol,
  at,
  guard,
  values,
}: GoServer['uses'][number]): Generator<Problem<'signature' | 'signature-guarded'>> {
  const former = formerSignature(symbol, values);
  if (former)
    yield {
      code: guard ? 'signature-guarded' : 'signature',
      message: `Server ${former.until} changed the arguments of ${quote(callName(symbol))}: with ${former.values} of them the call fails from there on.${guard ? BEHIND_CHECK : ''}`,
      fix: `Call it with \`(${former.now.join(', ')})\` of the server module of ${former.until}, and raise \`min_server_version\` to ${threeParts(former.until)}.`,
      at,
    };
}
