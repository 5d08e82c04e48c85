import { tokens } from '../../documents/tokens.js';
import type { Missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';

/** What the repository's own build fills in. */
export const BUILD_TOOL = fact('buildTool', loadBuildTool);

/** Most plugins let `build/manifest` take the version and the release notes from the git tag. */
async function loadBuildTool(
  source: Source,
): Promise<{ readonly writesVersion: boolean; readonly writesReleaseNotes: boolean } | Missing> {
  const document = await source.contribution.textAt('build/manifest/main.go');
  const assigned = new Set<string>();
  const words = document ? [...tokens(document.text.slice(0, 500_000))].map(({ text }) => text) : [];
  for (const [index, word] of words.entries()) {
    if (word === '=' && words[index + 1] !== '=' && words[index - 2] === '.') assigned.add(words[index - 1] ?? '');
  }
  return { writesVersion: assigned.has('Version'), writesReleaseNotes: assigned.has('ReleaseNotesURL') };
}
