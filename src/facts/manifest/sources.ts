import type { Missing } from '../../repository/missing.js';
import { either, sequence } from '../../words/pattern.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';

/** Whether the code is there that the parts of a plugin are built from. */
export interface PartSources {
  /** Scripts, in any language that becomes JavaScript. */
  readonly webapp: boolean;
  readonly server: boolean;
  /** Whether a file of the manifest is there as it is, built elsewhere. */
  isCommitted(path: string): boolean;
}

/** The code that a plugin is built from. It is not told where a part of the repository is another one’s. */
export const PART_SOURCES = fact('partSources', loadPartSources);

const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|elm|coffee|cljs|res|purs|dart)$/;
/** What tells tools what to do is no code of the web app. */
const TOOL = sequence(
  [
    /(?:^|\/)/,
    '(?:',
    either([/[\w.-]+\.config(?:\.\w+)*|\.\w[\w.]*/y, /(?:webpack|vite|rollup|gulp|babel|jest)[\w.-]*/y]),
    ')',
    /\.[cm]?[jt]s$/,
  ],
  'i',
);

async function loadPartSources({ contribution }: Source): Promise<PartSources | Missing> {
  const all = contribution.repository.files;
  const isForeign = all.includes('.gitmodules');
  const files = contribution.files('script');
  return Promise.resolve({
    webapp: isForeign || files.some((file) => SCRIPT.test(file) && !TOOL.test(file)),
    server: isForeign || all.some((file) => file.endsWith('.go')),
    isCommitted: (path) => all.includes(contribution.path(path.replace(/^(?:\.?\/)+/, ''))),
  });
}
