import type { Fact, Source } from './facts.js';
import { inapplicable, inBase, missing } from './facts.js';
import { TextDocument } from './text.js';
import { tokens } from './tokens.js';

/** The text of a file; undefined where there is none inside the repository. */
export async function textAt(source: Source, file: string): Promise<TextDocument | undefined> {
  if (!source.directory.files.includes(file)) return undefined;
  const content = await source.directory.read(file);
  return content.state === 'present' ? new TextDocument(file, new TextDecoder().decode(content.bytes)) : undefined;
}

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

export async function loadSlug(source: Source): Promise<Fact<'slug'>> {
  return Promise.resolve(
    source.slug ?? source.directory.slug ?? missing('the repository’s name on GitHub is not known (no remote `origin`)'),
  );
}

export async function loadOrigin(source: Source): Promise<Fact<'origin'>> {
  return Promise.resolve({ slug: source.slug ?? source.directory.slug, tags: source.directory.tags });
}

export async function loadReleaseTag(source: Source): Promise<Fact<'releaseTag'>> {
  return Promise.resolve(source.releaseTag ?? inapplicable('no release is under check'));
}
