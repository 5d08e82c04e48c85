import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Parts } from '../files.js';
import { listFolder, openParts, readSide } from '../files.js';
import { patched } from './delta.js';
import { MAX_OBJECT, inflated } from './inflate.js';
import type { Pack } from './pack.js';
import { openPack } from './pack.js';

/** An object of git's store, whose content was held against its name. */
interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/** What git keeps of a repository's history, as far as it is here. */
export interface Objects {
  /** Undefined where it is not here, broken, or larger than 16 MB. */
  read(id: string): GitObject | undefined;
  close(): void;
}

const MAX_PACKS = 500;
/** As deep as git packs at most. */
const MAX_DELTAS = 4095;
const MAX_CHAIN = 4 * MAX_OBJECT;
/** Type and size stand before a loose object, up to a zero. */
const LOOSE_HEAD = 32;

/**
 * Opens the store in a folder of git. It is read as data, without git: other stores that it names are not followed, and
 * nothing is fetched.
 * @param hashLength In bytes: 20 for SHA-1, 32 for SHA-256.
 */
export function openObjects(common: string, hashLength: number): Objects {
  const folder = join(common, 'objects');
  const open: Parts[] = [];
  const parts = (path: string): Parts | undefined => {
    const found = openParts(path);
    if (found) open.push(found);
    return found;
  };
  const packs = listFolder(join(folder, 'pack'))
    .filter(({ name }) => name.endsWith('.idx'))
    .slice(0, MAX_PACKS)
    .flatMap(({ name }): readonly Pack[] => {
      const index = parts(join(folder, 'pack', name));
      const pack = index && parts(join(folder, 'pack', name.replace(/idx$/, 'pack')));
      const opened = index && pack && openPack(index, pack, hashLength);
      return opened ? [opened] : [];
    });
  return {
    read: (id) => {
      const found = loose(folder, id) ?? packed(packs, folder, id);
      return found && idOf(found, hashLength) === id ? found : undefined;
    },
    close: () => open.forEach((file) => file.close()),
  };
}

function loose(folder: string, id: string): GitObject | undefined {
  const file = readSide(join(folder, id.slice(0, 2), id.slice(2)), MAX_OBJECT);
  const bytes = file.state === 'present' ? inflated(file.bytes, MAX_OBJECT) : undefined;
  const end = bytes?.subarray(0, LOOSE_HEAD).indexOf(0) ?? -1;
  if (!bytes || end === -1) return undefined;
  return { type: bytes.toString('latin1', 0, bytes.indexOf(' ')), bytes: bytes.subarray(end + 1) };
}

/** Follows the differences to the object that they begin with, and goes back. */
function packed(packs: readonly Pack[], folder: string, id: string): GitObject | undefined {
  const deltas: Buffer[] = [];
  let place = placeOf(packs, id);
  let base: GitObject | undefined;
  for (let left = MAX_CHAIN; place !== undefined && left > 0 && deltas.length <= MAX_DELTAS;) {
    const found = place.pack.at(place.offset);
    if (found?.kind !== 'delta') {
      base = found;
      break;
    }
    deltas.push(found.bytes);
    left -= found.bytes.length;
    if (typeof found.base === 'number') place = { pack: place.pack, offset: found.base };
    else {
      place = placeOf(packs, found.base);
      base = place ? undefined : loose(folder, found.base);
    }
  }
  for (let delta = deltas.pop(); base && delta; delta = deltas.pop()) {
    const bytes = patched(base.bytes, delta);
    base = bytes && { type: base.type, bytes };
  }
  return base;
}

function placeOf(packs: readonly Pack[], id: string): { readonly pack: Pack; readonly offset: number } | undefined {
  const name = Buffer.from(id, 'hex');
  for (const pack of packs) {
    const offset = pack.find(name);
    if (offset !== undefined) return { pack, offset };
  }
  return undefined;
}

function idOf({ type, bytes }: GitObject, hashLength: number): string {
  return createHash(hashLength === 20 ? 'sha1' : 'sha256')
    .update(`${type} ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
