import { MAX_OBJECT } from './inflate.js';

/**
 * Makes an object of another one and of what differs (https://git-scm.com/docs/pack-format#_deltified_representation).
 * @returns undefined where the difference is broken, or is none to that base.
 */
export function patched(base: Buffer, delta: Buffer): Buffer | undefined {
  const from = numberAt(delta, 0);
  const to = numberAt(delta, from.end);
  if (from.value !== base.length || to.value > MAX_OBJECT) return undefined;
  const result = Buffer.alloc(to.value);
  let [at, filled] = [to.end, 0];
  while (at < delta.length) {
    const instruction = delta[at] ?? 0;
    at += 1;
    let [source, start, length] = [delta, at, instruction];
    if (instruction & 0x80) {
      const offset = fieldsAt(delta, at, instruction & 0x0f, 4);
      const size = fieldsAt(delta, offset.end, (instruction >> 4) & 0x07, 3);
      [source, start, length] = [base, offset.value, size.value === 0 ? 0x10000 : size.value];
      at = size.end;
    } else at += length;
    if (length === 0 || start + length > source.length || filled + length > result.length) return undefined;
    filled += source.copy(result, filled, start, start + length);
  }
  return filled === result.length ? result : undefined;
}

interface Read {
  readonly value: number;
  readonly end: number;
}

/** A number of seven bits a byte, the lowest first. */
export function numberAt(bytes: Buffer, start: number): Read {
  let [at, value, weight] = [start, 0, 1];
  for (let more = true; more && at < start + 8; at += 1, weight *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * weight;
    more = (byte & 0x80) !== 0;
  }
  return { value, end: at };
}

/** A number of which only those bytes are there that a mask names, the lowest first. */
function fieldsAt(bytes: Buffer, start: number, mask: number, count: number): Read {
  let [at, value] = [start, 0];
  for (let index = 0; index < count; index += 1) {
    if ((mask & (1 << index)) === 0) continue;
    value += (bytes[at] ?? 0) * 256 ** index;
    at += 1;
  }
  return { value, end: at };
}
