import { quote } from '../../words/quote.js';

/**
 * Whether the server takes a URL in the manifest: `http://` or `https://`, accepted by Go's `url.ParseRequestURI`,
 * with a host. Browsers and Node's `URL` are more lenient (a space in the host) and stricter (an underscore is fine here).
 * Source: `IsValidHTTPURL` in server/public/model/utils.go, net/url of Go 1.24.
 */
export function isValidHttpUrl(url: string): boolean {
  const scheme = /^https?:\/\//.exec(url)?.[0];
  if (!scheme || /\p{Cc}/u.test(url.replace(/[\x80-\x9f]/g, ''))) return false;
  const [rest = ''] = url.slice(scheme.length).split('?', 1);
  const slash = rest.indexOf('/');
  const authority = slash === -1 ? rest : rest.slice(0, slash);
  const path = slash === -1 ? '' : rest.slice(slash);
  const at = authority.lastIndexOf('@');
  const user = authority.slice(0, Math.max(at, 0));
  return (
    /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) &&
    hasValidEscapes(user) &&
    hasValidEscapes(path) &&
    isValidHost(authority.slice(at + 1))
  );
}

/** The sentence on what is none; `asked` says what else is asked of it. */
export function noHttpUrl(url: string, asked = ''): string {
  return `${quote(url)} is no http or https URL${asked}.`;
}

function isValidHost(host: string): boolean {
  if (host === '') return false;
  const bracket = host.startsWith('[') ? host.lastIndexOf(']') : 0;
  if (bracket === -1) return false;
  const colon = host.startsWith('[') ? bracket + 1 : host.lastIndexOf(':');
  if (colon !== -1 && !/^(:\d*)?$/.test(host.slice(colon))) return false;
  // Bytes below 0x80 that may stand in a host; an escape may only stand for a byte above, or for the percent sign.
  return /^[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"\u0080-\u{10ffff}]*$/u.test(
    host.replaceAll(/\p{Cs}/gu, '\ufffd').replaceAll(/%(?:25|[89A-Fa-f][0-9A-Fa-f])/g, ''),
  );
}

function hasValidEscapes(text: string): boolean {
  return !/%(?![0-9A-Fa-f]{2})/.test(text);
}
