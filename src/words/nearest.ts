import { closest, distance } from 'fastest-levenshtein';

/** The allowed word that a wrong one is likely meant to be; undefined where none is near. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  if (allowed.length === 0) return undefined;
  const found = closest(word, [...allowed]);
  return distance(word, found) <= Math.max(1, word.length / 3) ? found : undefined;
}

/** "Is not allowed" in full: the nearest word where there is one, else all of them. */
export function allowedWords(word: string, allowed: readonly string[]): string {
  const meant = nearest(word, allowed);
  return meant ? `Did you mean ${meant}?` : `Allowed: ${allowed.join(', ')}.`;
}
