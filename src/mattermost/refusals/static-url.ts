import { posix } from 'node:path';

/** More rounds of unescaping than any path needs; Go goes on until nothing changes. */
const MAX_ROUNDS = 32;

/**
 * What keeps an app's `icon` from being a path in its static folder; `undefined` where it is one.
 * Source: `CleanStaticURL` in utils/path.go of the Apps plugin, net/url of Go.
 */
export function iconDefect(icon: string): string | undefined {
  const path = pathOf(icon);
  if (path === undefined) return 'does not parse as a URL';
  if (path === '') return 'has no path';
  let current = path;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = unescaped(current);
    if (next === undefined) return 'has a percent sign that starts no escape';
    if (next === current) return leavingDefect(current);
    current = next;
  }
  return undefined;
}

function leavingDefect(path: string): string | undefined {
  const clean = posix.normalize(path).replace(/(?<=.)\/$/, '');
  if (clean === '.') return 'leads to the folder itself';
  return clean.startsWith('../') ? 'leaves it' : undefined;
}

/** The path of a URL or of a relative reference, unescaped once; undefined where Go's `url.Parse` fails. */
function pathOf(reference: string): string | undefined {
  if (/\p{Cc}/u.test(reference.replace(/[\u0080-\u009f]/g, ''))) return undefined;
  const [beforeFragment = ''] = reference.split('#', 1);
  if (unescaped(reference.slice(beforeFragment.length)) === undefined || beforeFragment.startsWith(':'))
    return undefined;
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(beforeFragment)?.[0] ?? '';
  const [rest = ''] = beforeFragment.slice(scheme.length).split('?', 1);
  if (!rest.startsWith('/')) {
    if (scheme !== '') return '';
    return rest.split('/', 1)[0]?.includes(':') ? undefined : unescaped(rest);
  }
  if (!rest.startsWith('//') || (scheme === '' && rest.startsWith('///'))) return unescaped(rest);
  const slash = rest.indexOf('/', 2);
  return slash === -1 ? '' : unescaped(rest.slice(slash));
}

function unescaped(text: string): string | undefined {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return undefined;
  // One character per byte: only dots and slashes matter here.
  return text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
