import table from '../../data/words/secret-words.json' with { type: 'json' };
import type { Setting } from '../../data/generated/plugin-manifest.js';
import { anyOf, sequence } from '../../words/pattern.js';

/** Words that name a secret. */
const SECRETS = `(?:${anyOf(table.secrets)}|${anyOf(table.keys)} ?keys?)`;
const SECRET = new RegExp(`\\b${SECRETS}\\b`);
/** Words that say that the value only stands around a secret. */
const AROUND = new RegExp(`\\b${anyOf(table.around)}\\b`);

/**
 * How a help text says that the value is a secret: as the subject of its first sentence, "The API token of the bot.", "Enter
 * your client secret for the app.", and not as something beside it, "The URL that tokens are read from."
 */
const SUBJECT = sequence([
  `^(?:please )?(?:${anyOf(table.entering)} )?`,
  /(?:(?:in|this|here|it) )?(?:(?:is )?(?:the|your|an?|this) )?/y,
  /((?:[a-z0-9'’.-]+ ){0,3}?)/y,
  `(${SECRETS})`,
  String.raw`(?= ${anyOf(table.following)}\b| ?[.,;:()[\]]|$)`,
]);

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
