import data from '../data/words/secret-forms.json' with { type: 'json' };
import names from '../data/words/special-names.json' with { type: 'json' };
import standIns from '../data/words/stand-ins.json' with { type: 'json' };
import { anyOf, either } from './pattern.js';

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

/** What stands before a secret: no letter or digit, unless it ends an escape of a text (`\n`) or of a URL (`%20`). */
const BOUNDARY = '(?<!(?<!\\\\|%|%[0-9A-Fa-f])[A-Za-z0-9_])';
const compiled = new Map<string, RegExp>();

/** Compiled when a keyword of it is seen for the first time: most runs see none. */
function compiledForm(pattern: string): RegExp {
  const form = compiled.get(pattern) ?? new RegExp(BOUNDARY + pattern, 'dg');
  compiled.set(pattern, form);
  return form;
}

/** `user:password@` before the host of a URL. */
const PASSWORD = /:\/\/[^\s/:@"'`<>]{0,100}:([^\s/:@"'`<>]{6,200})@([^\s/@"'`<>?#]{1,253})/dg;
/** What documentation puts in the place of a password. */
const NO_PASSWORD = either([anyOf(standIns.passwords), /\.\.\.|[*{}$%[\]]/], 'i');

/** Hosts that nobody can own, and words that documentation puts in the place of one. */
const NO_HOST = either(
  [
    String.raw`(?:^|\.)${anyOf([...names.reserved, ...names.documentation])}(?::\d+)?$`,
    /^(?:127\.|0\.0\.0\.0|\[)|[{}$[\]]/,
    anyOf(standIns.servers),
    `${anyOf(standIns.serverEndings)}$`,
  ],
  'i',
);

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

/** Hook URLs, tokens, keys and passwords of URLs in a text, in its order. */
export function secretsIn(text: string): readonly Secret[] {
  const found = data.forms.flatMap(({ what, keywords, pattern }) =>
    keywords.some((keyword) => text.includes(keyword)) ? tokensIn(text, what, compiledForm(pattern)) : [],
  );
  if (text.includes('://')) found.push(...hookUrlsIn(text), ...passwordsIn(text));
  return found.length < 2 ? found : found.sort((a, b) => a.span.start - b.span.start);
}

function tokensIn(text: string, what: string, form: RegExp): Secret[] {
  return [...text.matchAll(form)].flatMap(({ indices }): Secret[] => {
    const [start, end] = indices?.slice(1).find((group) => Boolean(group)) ?? indices?.[0] ?? [0, 0];
    return isRandom(text.slice(start, end)) ? [{ what, host: undefined, span: { start, end } }] : [];
  });
}

function passwordsIn(text: string): readonly Secret[] {
  return [...text.matchAll(PASSWORD)].flatMap((match): Secret[] => {
    const [, password = '', host = ''] = match;
    const [start, end] = match.indices?.[1] ?? [0, 0];
    return NO_PASSWORD.test(password) || NO_HOST.test(host)
      ? []
      : [{ what: 'a password in a URL', host: undefined, span: { start, end } }];
  });
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
