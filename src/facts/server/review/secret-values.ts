/** Names that end in a word for a secret: `accessToken`, `clientSecret`, `Password`, `api_key`. */
const SECRET =
  /(?:^|_|[a-z0-9])(?:[tT]oken|[sS]ecret|[pP]assword|[pP]asswd|[aA]pi_?[kK]ey|[aA]PIKey|[eE]ncryption_?[kK]ey|[pP]rivate_?[kK]ey)$/;
/** Tokens that open nothing: of pages, of parsers. */
const HARMLESS =
  /(?:page|next|continuation|sync|delta|skip|cursor|node|parse|json|xml|is|has|no|with|without|valid|invalid|missing|emoji|delim|text|start|end)_?(?:token|secret|password)$/i;

/** Whether a name says that its value is a secret. */
export function isSecretName(name: string): boolean {
  // The error of whoever looked for a secret is none.
  if (/^err/i.test(name) || /err(?:or)?$/i.test(name)) return false;
  return (SECRET.test(name) || /^(?:token|secret|password|passwd|apikey|api_key)$/i.test(name)) && !HARMLESS.test(name);
}
