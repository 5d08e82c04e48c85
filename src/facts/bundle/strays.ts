import type { BundleEntry } from './contents.js';

/** What says so itself: a private key, or a value for a secret in a file of environment variables. */
export function isKey(path: string, { text }: BundleEntry): boolean {
  if (!text) return false;
  const content = text.toString('latin1');
  if (/(?:^|\/)\.env(?:\.(?!example|sample|template)[^/]*)?$/.test(path))
    return content.split(/\r?\n/).some(isSecretLine);
  return content.includes('-----BEGIN') && content.includes('PRIVATE KEY-----');
}

/** A placeholder is none: it is empty, in angle brackets, or another variable. */
function isSecretLine(line: string): boolean {
  const equals = line.indexOf('=');
  const [name, value] = [
    line.slice(0, Math.max(0, equals)),
    line
      .slice(equals + 1)
      .trim()
      .replace(/^["']/, ''),
  ];
  return /SECRET|TOKEN|PASSWORD|API_?KEY/i.test(name) && !name.trim().startsWith('#') && /^[^"'<$]/.test(value);
}

const FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git']);
const FILES: ReadonlySet<string> = new Set(['go.mod', 'go.sum', 'package-lock.json']);

/** What belongs to the repository, and not to what is built from it. */
export function isSource(path: string): boolean {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  return FILES.has(file) || /\.(?:go|tsx?|jsx|scss)$/.test(file) || parts.some((part) => FOLDERS.has(part));
}
