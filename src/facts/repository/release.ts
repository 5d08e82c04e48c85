import type { Source } from '../fact.js';
import { fact } from '../fact.js';

/** The release that is under check, as far as git tells of it; each undefined where it is not known. */
export interface Release {
  readonly tag: string | undefined;
  /** The commit that the tag is on; undefined, too, before it is made. */
  readonly tagged: string | undefined;
  /** The commit that is checked out. */
  readonly commit: string | undefined;
}

/** Never missing: a rule that means nothing without a tag asks for `RELEASE_TAG`. */
export const RELEASE = fact('release', loadRelease);

async function loadRelease({ releaseTag: tag, contribution: { repository } }: Source): Promise<Release> {
  const tagged = tag === undefined ? undefined : await repository.tagged(tag.replace(/^refs\/tags\//, ''));
  return { tag, tagged, commit: repository.commit };
}
