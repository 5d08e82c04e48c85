import { quote } from '../../words/quote.js';

/** The sentence on what has more bytes, or fewer, than it may; `limit` is a main clause. */
export function wrongSize(value: string, bytes: number, limit: string): string {
  return `${quote(value)} has ${bytes} bytes; ${limit}.`;
}

/** In UTF-8, as Go counts. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
