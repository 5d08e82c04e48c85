import type { Parts } from '../files.js';
import { numberAt } from './delta.js';
import { MAX_OBJECT, inflated } from './inflate.js';

/** What lies at a place of a pack: an object, or how it differs from another one. */
type Packed =
  | { readonly kind: 'whole'; readonly type: string; readonly bytes: Buffer }
  | { readonly kind: 'delta'; readonly base: number | string; readonly bytes: Buffer };

/** A pack of objects, with its index. */
export interface Pack {
  /** Where an object begins; undefined where the pack has it not. */
  find(id: Buffer): number | undefined;
  /** Undefined where it is broken or too large. */
  at(offset: number): Packed | undefined;
}

const MAGIC = 'ff744f6300000002';
const FANOUT = 8;
const NAMES = FANOUT + 256 * 4;
const TYPES = new Map([
  [1, 'commit'],
  [2, 'tree'],
  [3, 'blob'],
  [4, 'tag'],
]);
const [BY_OFFSET, BY_NAME] = [6, 7];
const HEAD = 16;

/**
 * Opens a pack whose index has version 2, as ever since 2008 (https://git-scm.com/docs/pack-format).
 * @param hashLength In bytes: 20 for SHA-1, 32 for SHA-256.
 */
export function openPack(index: Parts, pack: Parts, hashLength: number): Pack | undefined {
  if (index.read(0, FANOUT).toString('hex') !== MAGIC) return undefined;
  const fanout = index.read(FANOUT, NAMES - FANOUT);
  if (fanout.length < NAMES - FANOUT) return undefined;
  const count = fanout.readUInt32BE(255 * 4);
  const offsets = NAMES + count * (hashLength + 4);

  const offsetOf = (entry: number): number | undefined => {
    const short = uint32(index, offsets + entry * 4);
    if (short === undefined || short < 2 ** 31) return short;
    const long = offsets + count * 4 + (short - 2 ** 31) * 8;
    const [high, low] = [uint32(index, long), uint32(index, long + 4)];
    return high === undefined || low === undefined ? undefined : high * 2 ** 32 + low;
  };
  return {
    find: (id) => {
      const first = id[0] ?? 0;
      let low = first === 0 ? 0 : fanout.readUInt32BE((first - 1) * 4);
      let high = Math.min(fanout.readUInt32BE(first * 4), count);
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        const order = index.read(NAMES + middle * hashLength, hashLength).compare(id);
        if (order === 0) return offsetOf(middle);
        if (order < 0) low = middle + 1;
        else high = middle;
      }
      return undefined;
    },
    at: (offset) => packedAt(pack, offset, hashLength),
  };
}

function packedAt(pack: Parts, offset: number, hashLength: number): Packed | undefined {
  const head = pack.read(offset, HEAD + hashLength);
  const first = head[0] ?? 0;
  const type = (first >> 4) & 0x07;
  const rest = first & 0x80 ? numberAt(head, 1) : { value: 0, end: 1 };
  const size = (first & 0x0f) + rest.value * 16;
  if (size > MAX_OBJECT) return undefined;
  // Deflating makes what cannot be deflated a little longer.
  const bytesFrom = (start: number): Buffer | undefined => {
    const bytes = inflated(pack.read(offset + start, size + (size >> 8) + 1024), size);
    return bytes?.length === size ? bytes : undefined;
  };
  const name = TYPES.get(type);
  if (name !== undefined) {
    const bytes = bytesFrom(rest.end);
    return bytes && { kind: 'whole', type: name, bytes };
  }
  if (type === BY_NAME) {
    const bytes = bytesFrom(rest.end + hashLength);
    const base = head.toString('hex', rest.end, rest.end + hashLength);
    return bytes && { kind: 'delta', base, bytes };
  }
  const back = type === BY_OFFSET ? distanceAt(head, rest.end) : undefined;
  if (back === undefined || back.value <= 0 || back.value > offset) return undefined;
  const bytes = bytesFrom(back.end);
  return bytes && { kind: 'delta', base: offset - back.value, bytes };
}

/** A number of git's own form: seven bits a byte, the highest first, each continued one counted from one on. */
function distanceAt(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let [at, byte] = [start + 1, bytes[start] ?? 0];
  let value = byte & 0x7f;
  for (; byte & 0x80 && at < start + 8; at += 1) {
    byte = bytes[at] ?? 0;
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, end: at };
}

function uint32(parts: Parts, offset: number): number | undefined {
  const bytes = parts.read(offset, 4);
  return bytes.length === 4 ? bytes.readUInt32BE(0) : undefined;
}
