import type { Setting } from '../../data/generated/plugin-manifest.js';

/** Words that name a secret. */
const SECRET =
  /\b(?:secrets?|passwords?|passwd|passphrase|tokens?|salt|(?:api|access|encryption|private|signing|license|shared|server|rest|auth|admin|service|client) ?keys?|apikeys?)\b/;
/** Words that say that the value only stands around a secret. */
const AROUND =
  /\b(?:url|uri|endpoint|header|prefix|suffix|path|file|name|username|id|ids|length|size|expiry|expiration|expires|lifetime|timeout|ttl|interval|field|claim|algorithm|type|message|public|issuer|audience|scopes?)\b/;

/** The word in the key or the label of a setting that says that it holds a secret. */
export function secretWord({ key = '', display_name: label = '' }: Setting): string | undefined {
  return [words(key), words(label)]
    .filter((text) => !AROUND.test(text))
    .map((text) => SECRET.exec(text)?.[0])
    .find((found) => found !== undefined);
}

function words(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}
