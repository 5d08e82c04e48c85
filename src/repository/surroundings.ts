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
  let [beforeLast, last] = ['', ''];
  for (const { text } of document ? tokens(document.text) : []) {
    if (text === '=' && beforeLast === '.') assigned.add(last);
    [beforeLast, last] = [last, text];
  }
  return { writesVersion: assigned.has('Version'), writesReleaseNotes: assigned.has('ReleaseNotesURL') };
}

const STARTER_FILES = ['README.md', 'go.mod', 'package.json', 'webapp/package.json', 'public/hello.html', 'server/command/command.go', 'server/store/kvstore/startertemplate.go'];

export async function loadStarterFiles(source: Source): Promise<Fact<'starterFiles'>> {
  const documents = await Promise.all(STARTER_FILES.map(async (name) => textAt(source, inBase(source, name))));
  return documents.filter((document) => document !== undefined);
}

export async function loadSlug(source: Source): Promise<Fact<'slug'>> {
  return Promise.resolve(source.slug ?? source.directory.slug ?? missing('the repository’s name on GitHub is not known (no remote `origin`)'));
}

export async function loadOrigin(source: Source): Promise<Fact<'origin'>> {
  return { slug: source.slug ?? source.directory.slug, tags: await source.directory.tags() };
}

export async function loadReleaseTag(source: Source): Promise<Fact<'releaseTag'>> {
  return Promise.resolve(source.releaseTag ?? inapplicable('no release is under check'));
}
