import { basename } from 'node:path';
import { quote } from '../../words/quote.js';

/** A bundle as messages call it. */
export function bundleName({ file }: { readonly file: string }): string {
  return `the bundle ${quote(basename(file))}`;
}

/** Some of many names, and how many more there are. */
export function someOf(names: readonly string[]): string {
  const [first = '', ...more] = names;
  return `${quote(first)}${more.length > 0 ? ` and ${more.length.toLocaleString('en')} more` : ''}`;
}
