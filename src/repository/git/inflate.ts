import { inflateSync } from 'node:zlib';

/** The largest object that is read, inflated, in bytes: trees and files that a person wrote are far smaller. */
export const MAX_OBJECT = 16 * 1024 * 1024;

/**
 * Inflates what git has deflated; what follows it in the input is passed over.
 * @returns undefined where it is broken, or comes to more than `most` bytes.
 */
export function inflated(bytes: Uint8Array, most: number): Buffer | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: Math.max(1, Math.min(most, MAX_OBJECT)) });
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return undefined;
    throw error;
  }
}
