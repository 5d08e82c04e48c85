import { tokens } from '../../documents/tokens.js';
import type { Missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';

/** The program of the repository that refuses to build a manifest with a key that it does not know. */
export interface StrictBuild {
  /** Relative to the repository root; undefined where there is none. */
  readonly file: string | undefined;
}

/** Whether a build in the repository reads the manifest strictly, as `build/manifest` of the starter template has done since 2020. */
export const STRICT_BUILD = fact('strictBuild', loadStrictBuild);

async function loadStrictBuild({ contribution }: Source): Promise<StrictBuild | Missing> {
  for (const file of contribution.files().filter((path) => path.endsWith('.go') && !path.endsWith('_test.go'))) {
    const text = await contribution.text(file);
    if (text.state === 'present' && isStrict(text.document.text)) return { file };
  }
  return { file: undefined };
}

/** Whether a Go program has a decoder that refuses unknown keys, and Mattermost's type of a manifest to decode into. */
function isStrict(program: string): boolean {
  if (!program.includes('DisallowUnknownFields')) return false;
  const words = [...tokens(program)].filter(({ kind }) => kind !== 'string').map(({ text }) => text);
  const isMain = words.some((word, index) => word === 'package' && words[index + 1] === 'main');
  return isMain && words.includes('DisallowUnknownFields') && words.includes('Manifest');
}
