import { eastAsianWidth } from 'get-east-asian-width';

/** Latin letters and the signs of our own sentences. */
const NARROW = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e]*$/;
/** They are drawn onto the character before them. */
const DRAWN_ONTO = /[\p{Mn}\p{Me}\p{Emoji_Modifier}]/u;

/** How many columns of a terminal a text takes. Nothing in it acts: controls are written as escapes before. */
export function columnsOf(text: string): number {
  // The classes of Unicode take milliseconds to compile, and most texts do without.
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (const character of text)
    if (!DRAWN_ONTO.test(character)) columns += eastAsianWidth(character.codePointAt(0) ?? 0);
  return columns;
}

/** As much of the start of a text as stands in so many columns. */
export function fitting(text: string, columns: number): string {
  const characters = Array.from(text);
  while (columnsOf(characters.join('')) > columns) characters.pop();
  return characters.join('');
}
