/**
 * The settings in a configuration file of git, each with its last value: `section.key` or `section.Sub.key`, where section and
 * key are in small letters. Nothing is included from other files. What git would refuse is passed over.
 * See https://git-scm.com/docs/git-config#_syntax.
 */
export function parseSettings(text: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  const head = /\s*\[([\w.-]+)(?:[ \t]+"((?:[^"\\\n]|\\.)*)")?[ \t]*\]/y;
  const key = /\s*([A-Za-z][\w-]*)[ \t]*(=?)/y;
  let section = '';
  let at = 0;
  while (at < text.length) {
    head.lastIndex = key.lastIndex = at;
    const [, name, sub] = head.exec(text) ?? [];
    if (name !== undefined) {
      section = `${name.toLowerCase()}.${sub === undefined ? '' : `${sub.replace(/\\(.)/g, '$1')}.`}`;
      at = head.lastIndex;
      continue;
    }
    const [, word, equals] = key.exec(text) ?? [];
    const { value, end } = valueAt(text, word === undefined ? at : key.lastIndex);
    if (word !== undefined && section !== '') settings.set(section + word.toLowerCase(), equals ? value : 'true');
    at = end;
  }
  return settings;
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b' };

/** A value, which may be quoted in parts and go on behind a backslash at the end of a line. */
function valueAt(text: string, start: number): { readonly value: string; readonly end: number } {
  let value = '';
  let blanks = '';
  let quoted = false;
  let at = start;
  for (; at < text.length && text[at] !== '\n'; at += 1) {
    const character = text[at] ?? '';
    if (!quoted && (character === ' ' || character === '\t' || character === '\r')) {
      blanks += value === '' ? '' : character;
      continue;
    }
    if (!quoted && (character === '#' || character === ';')) break;
    value += blanks;
    blanks = '';
    if (character === '"') quoted = !quoted;
    else if (character !== '\\') value += character;
    else {
      at += text.startsWith('\r\n', at + 1) ? 2 : 1;
      const escaped = text[at] ?? '';
      if (escaped !== '\n') value += ESCAPED[escaped] ?? escaped;
    }
  }
  const end = text.indexOf('\n', at);
  return { value, end: end === -1 ? text.length : end + 1 };
}
