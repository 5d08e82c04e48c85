import type { Value } from './value.js';
import { UNKNOWN } from './value.js';

/** A pattern whose quantifiers neither nest nor multiply; others would let a stranger's file keep the machine busy. */
export function harmless(source: string, flags: string): Value {
  const plain = source.replace(/\\./g, 'x').replace(/\[[^[\]]*\]/g, 'x');
  const quantifiers = plain.match(/[*+]|\{\d+,/g)?.length ?? 0;
  const nests = [...plain.matchAll(/\(([^()]*)\)[*+{]/g)].some(([, inner = '']) => /[*+}]/.test(inner));
  if (source.length > 500 || quantifiers > 3 || nests || /\\\d|\)[*+{][^()]*\)[*+{]/.test(plain)) return UNKNOWN;
  try {
    return { kind: 'pattern', value: new RegExp(source, flags.replace(/[gy]/g, '')) };
  } catch {
    // Node.js would refuse the program, too.
    return UNKNOWN;
  }
}
