import type { Setting } from '../../data/generated/plugin-manifest.js';

/** Words that name a secret. */
const SECRETS =
  '(?:secrets?|passwords?|passwd|passphrase|tokens?|credentials?|salt|(?:api|access|encryption|private|signing|license|shared|server|rest|auth|admin|service|client|secret|webhook) ?keys?|apikeys?|bearer)';
const SECRET = new RegExp(`\\b${SECRETS}\\b`);
/** Words that say that the value only stands around a secret. */
const AROUND =
  /\b(?:url|uri|endpoint|header|prefix|suffix|path|file|name|username|id|ids|length|size|expiry|expiration|expires|lifetime|timeout|ttl|interval|field|claim|algorithm|type|message|public|issuer|audience|scopes?)\b/;

/**
 * How a help text says that the value is a secret: as the subject of its first sentence, "The API token of the bot.", "Enter
 * your client secret for the app.", and not as something beside it, "The URL that tokens are read from."
 */
const SUBJECT = new RegExp(
  `^(?:please )?(?:(?:enter|paste|provide|specify|set|fill in|use|copy|add|put|insert|type) )?(?:(?:in|this|here|it) )?(?:(?:is )?(?:the|your|an?|this) )?((?:[a-z0-9'’.-]+ ){0,3}?)(${SECRETS})(?= (?:of|for|from|to|that|which|used|provided|generated|created|shared|obtained|given|issued|in|with|when|value|string|here|is|as|on)\\b| ?[.,;:()[\\]]|$)`,
);

/** The word in the key, the label or the help text of a setting that says that it holds a secret. */
export function secretWord({ key = '', display_name: label = '', help_text: help = '' }: Setting): string | undefined {
  const named = [words(key), words(label)]
    .filter((text) => !AROUND.test(text))
    .map((text) => SECRET.exec(text)?.[0])
    .find((found) => found !== undefined);
  // What the key calls a URL, a name or an id is none, whatever its help text speaks of.
  return named ?? (AROUND.test(words(key)) || AROUND.test(words(label)) ? undefined : secretIn(help));
}

function secretIn(help: string): string | undefined {
  const start = help
    .replace(/[*_`"]|<[^<>]*>|^\s*\([^)]*\)/g, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .slice(0, 200);
  const [, before = '', word] = SUBJECT.exec(start) ?? [];
  return AROUND.test(before) ? undefined : word;
}

function words(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}
