/** A secret that was seen in a text: what it opens, and where its own characters stand. */
export interface Secret {
  readonly what: string;
  /** Of a hook URL: the server that it posts to. */
  readonly host: string | undefined;
  /** Half-open, in UTF-16 units. */
  readonly span: { readonly start: number; readonly end: number };
}

/**
 * Ids, keys of hooks and access tokens of Mattermost are 16 random bytes in this base 32 (`NewId` in
 * server/public/model/utils.go): no 0, 2, l or v.
 */
const KEY = '[ybndrfg8ejkmcpqxot1uwisza345h769]{26}';
const HOOK = new RegExp(
  `https?://([^\\s/"'<>\`\\\\]{1,253})(?:/[^\\s/"'<>\`\\\\]{1,100}){0,3}/hooks/(${KEY})(?![A-Za-z0-9])`,
  'dg',
);

/** Tokens that are known by how they start, as their makers document it. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  ['a token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,90})/dg],
  ['a token of GitLab', /\bglpat-[A-Za-z0-9_-]{20,}/dg],
  ['a token of Slack', /\bxox[abeprs]-[A-Za-z0-9-]{20,}/dg],
  ['a webhook of Slack', /\bhttps:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/dg],
  ['a key of AWS', /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/dg],
  ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/dg],
  [
    'a token of Mattermost',
    new RegExp(`\\b(?:[Bb]earer|[Tt]oken|MMAUTHTOKEN)(?: |=|: ?|%20)"?(${KEY})(?![A-Za-z0-9])`, 'dg'),
  ],
];

/** Hosts that nobody can own (RFC 2606, RFC 6761), and words that documentation puts in the place of one. */
const NO_HOST =
  /(?:^|\.)(?:example|test|invalid|localhost)(?::\d+)?$|(?:^|\.)example\.(?:com|org|net)(?::\d+)?$|^(?:127\.|0\.0\.0\.0|\[)|[{}$[\]]|your|my-?(?:server|domain|mattermost|company)|mattermost-?(?:server|host|url)$/i;

/** The URLs of incoming webhooks that can be real: each posts to a channel, for whoever has it. The span is the key's. */
export function hookUrlsIn(text: string): readonly Secret[] {
  const found: Secret[] = [];
  for (const match of text.matchAll(HOOK)) {
    const [, host = '', key = ''] = match;
    const [start, end] = match.indices?.[2] ?? [0, 0];
    const server = host.slice(host.lastIndexOf('@') + 1);
    if (isRandom(key) && !NO_HOST.test(server))
      found.push({ what: 'the URL of a webhook', host: server, span: { start, end } });
  }
  return found;
}

/** Hook URLs and tokens in a text, in its order. */
export function secretsIn(text: string): readonly Secret[] {
  const tokens = FORMS.flatMap(([what, form]) =>
    [...text.matchAll(form)].flatMap((match): Secret[] => {
      const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
      return isRandom(text.slice(start, end)) ? [{ what, host: undefined, span: { start, end } }] : [];
    }),
  );
  return [...hookUrlsIn(text), ...tokens].sort((a, b) => a.span.start - b.span.start);
}

/** The text with all but the first three characters of every secret as asterisks; lengths stay, so columns do. */
export function masked(text: string): string {
  let result = '';
  let at = 0;
  for (const { span } of secretsIn(text)) {
    if (span.start < at) continue;
    result += text.slice(at, span.start + 3) + '*'.repeat(span.end - span.start - 3);
    at = span.end;
  }
  return result + text.slice(at);
}

/** Placeholders repeat themselves (`xxxxxxxx`, `abcabcabc`) or say what they are. */
function isRandom(key: string): boolean {
  return new Set(key).size >= 10 && !/example/i.test(key);
}
