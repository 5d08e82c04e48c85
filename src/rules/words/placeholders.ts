/** What stands in the place of a text that was to be written, in lower case, without marks around it. */
const WHOLE: ReadonlySet<string> = new Set([
  '...',
  '…',
  '-',
  'a description',
  'add a description',
  'add description here',
  'add your description here',
  'change me',
  'changeme',
  'coming soon',
  'description',
  'description goes here',
  'description here',
  'enter description here',
  'fill me in',
  'fixme',
  'help text',
  'help text goes here',
  'help text here',
  'help_text',
  'n/a',
  'no description',
  'placeholder',
  'plugin description',
  'tba',
  'tbd',
  'test',
  'text',
  'to be added',
  'to be defined',
  'to be done',
  'todo',
  'xxx',
  'your description here',
  'your plugin description',
]);
/** Words that mark a gap wherever they stand, written as in code: a plugin may well be about TODOs. */
const MARKS = /\b(?:TODO|FIXME|TBD|TBA|XXX)\b(?=:|\()/;
const LATIN = /\blorem ipsum\b/i;

/** The placeholder that a text is, or holds; undefined where it says something of its own. */
export function placeholderIn(text: string): string | undefined {
  const whole = text.trim();
  if (WHOLE.has(whole)) return whole;
  const bare = whole.replace(/^[<[({"'`*_]+|(?<![>\])}"'`*_.!:])[>\])}"'`*_.!:]+$/g, '');
  if (bare !== '' && WHOLE.has(bare.toLowerCase())) return bare;
  return (MARKS.exec(text) ?? LATIN.exec(text))?.[0];
}
