/** Characters that nobody sees, beside marks that change the one before them. */
const UNSEEN = /[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const FEWEST = 3;

/** Whether a text gives a reader something to read: three visible characters at least. */
export function saysSomething(text: string): boolean {
  return Array.from(text.replace(UNSEEN, '')).length >= FEWEST;
}

const ADDRESS = /^[\p{L}\p{N}][\p{L}\p{N}._%+-]*@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;
/** As Mattermost allows them. */
const USERNAME = /^@[a-z0-9][a-z0-9._-]{2,63}$/i;
const PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:']);

/** Whether a text is a way to reach somebody: an email address, a URL, or an `@username`. */
export function isContact(text: string): boolean {
  const plain = text.replace(/^mailto:/i, '');
  if (ADDRESS.test(plain) || USERNAME.test(text)) return true;
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return PROTOCOLS.has(protocol) && hostname.includes('.');
}
