import { tokens } from '../../documents/tokens.js';
import { inBase, textAt } from '../../repository/contribution.js';
import type { Fact, Source } from '../fact.js';

/** Most plugins let `build/manifest` take the version and the release notes from the git tag. */
export async function loadBuildTool(source: Source): Promise<Fact<'buildTool'>> {
  const document = await textAt(source, inBase(source, 'build/manifest/main.go'));
  const assigned = new Set<string>();
  const words = document ? [...tokens(document.text)].map(({ text }) => text) : [];
  for (const [index, word] of words.entries()) {
    if (word === '=' && words[index + 1] !== '=' && words[index - 2] === '.') assigned.add(words[index - 1] ?? '');
  }
  return { writesVersion: assigned.has('Version'), writesReleaseNotes: assigned.has('ReleaseNotesURL') };
}
