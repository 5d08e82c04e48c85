import { openObjects } from './objects.js';

const COMMIT = /^[0-9a-f]{40,64}$/;
/** A tag can be of a tag. */
const MOST_STEPS = 5;

/**
 * The commit that an object names: itself, or what an annotated tag is of. Undefined where that cannot be read.
 * @param common The folder that all work trees share.
 */
export function taggedCommit(common: string, hashLength: number, id: string): string | undefined {
  const objects = openObjects(common, hashLength);
  try {
    let at: string | undefined = id;
    for (let step = 0; at !== undefined && step < MOST_STEPS; step += 1) {
      const found = objects.read(at);
      if (found?.type === 'commit') return at;
      const head = found?.type === 'tag' ? found.bytes.toString('latin1', 0, 100) : '';
      const [, named = ''] = /^object (\w+)\n/.exec(head) ?? [];
      at = COMMIT.test(named) ? named : undefined;
    }
    return undefined;
  } finally {
    objects.close();
  }
}
