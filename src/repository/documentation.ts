import { posix } from 'node:path';
import type { Fact, Source } from './facts.js';
import { inBase, isMissing, missing } from './facts.js';
import type { MarkdownDocument } from './markdown.js';
import { MAX_MARKDOWN, parseMarkdown } from './markdown.js';
import { targetOf } from './targets.js';

/** The README as it is found, before it is read. */
export interface ReadmeFile {
  /** Relative to the repository root; undefined where there is none. */
  readonly file: string | undefined;
  /** Why its text cannot be had, though it is there. */
  readonly unreadable: string | undefined;
  readonly text: string;
  /** What it says, where it holds Markdown, and why that cannot be told where it does not. */
  readonly document: MarkdownDocument | undefined;
  readonly unparsed: string | undefined;
}

/** The README and the Markdown files that go with it. */
export interface Documentation {
  readonly readme: MarkdownDocument;
  /** What the README links to, what lies in the docs folder, CONTRIBUTING and the like. */
  readonly pages: readonly MarkdownDocument[];
  /** What was found and not read, each with the reason. */
  readonly unread: readonly string[];
}

const README = /^readme(?:\.(?:md|markdown|mdown|mkdn|txt|rst|adoc|asciidoc|org|textile))?$/i;
const MARKDOWN = /\.(?:md|markdown|mdown|mkdn|mdx)$/i;
const PAGE_FOLDER = /^(?:docs?|documentation|wiki|guides?|manual)\//i;
const ROOT_PAGE =
  /^(?:\.github\/)?(?:install(?:ation|ing)?|setup|configur(?:ation|ing)|usage|summary|contributing|development|developing|building|hacking|faq|troubleshooting|support|features)\.(?:mdx?|markdown|rst|adoc|txt)$/i;
const OTHER_PURPOSE = /(?:^|\/)(?:changelog|changes|history|licen[cs]e|notice|code[-_]of[-_]conduct)[^/]*$/i;
const MAX_PAGES = 40;

export async function loadReadmeFile(source: Source): Promise<Fact<'readmeFile'>> {
  const file = findReadme(source);
  const none: ReadmeFile = { file: undefined, unreadable: undefined, text: '', document: undefined, unparsed: undefined };
  if (file === undefined) return none;
  const content = await source.directory.read(file);
  if (content.state === 'absent') return none;
  if (content.state !== 'present')
    return {
      ...none,
      file,
      unreadable: content.state === 'outside' ? 'it is a link that leads out of the repository' : 'it is larger than 10 MB',
    };
  const text = decodeText(content.bytes);
  if (text.trim() === '') return { ...none, file };
  const parsed = /\.(?:rst|adoc|asciidoc|org|textile)$/i.test(file)
    ? `${file} is not written in Markdown, which is all that is read`
    : await parseMarkdown(file, text);
  return { ...none, file, text, ...(typeof parsed === 'string' ? { unparsed: parsed } : { document: parsed }) };
}

/** GitHub shows .github/README.md, then the root's, then docs/README.md. A folder without one is explained by the repository's. */
function findReadme(source: Source): string | undefined {
  for (const base of new Set([source.base, ''])) {
    for (const folder of ['.github', '', 'docs']) {
      const here = posix.join(base, folder, '/').replace(/^\.?\//, '');
      const found = source.directory.files.filter((file) => file.startsWith(here) && README.test(file.slice(here.length)));
      const [first] = found.sort((a, b) => Number(MARKDOWN.test(b)) - Number(MARKDOWN.test(a)));
      if (first !== undefined) return first;
    }
  }
  return undefined;
}

/** Some editors on Windows write UTF-16; what is wrong in UTF-8 becomes replacement characters. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

export async function loadReadme(source: Source): Promise<Fact<'readme'>> {
  const found = await source.fact('readmeFile');
  if (isMissing(found)) return found;
  if (found.file === undefined) return missing('there is no README');
  return (
    found.document ??
    missing(found.unparsed ?? (found.unreadable ? `${found.file} cannot be read: ${found.unreadable}` : `${found.file} is empty`))
  );
}

export async function loadDocumentation(source: Source): Promise<Fact<'documentation'>> {
  const readme = await source.fact('readme');
  if (isMissing(readme)) return readme;
  const pages: MarkdownDocument[] = [];
  const unread: string[] = [];
  let room = MAX_MARKDOWN;
  const files = await source.fact('documentationFiles');
  for (const file of isMissing(files) ? [] : files) {
    const content = pages.length < MAX_PAGES ? await source.directory.read(file) : undefined;
    if (content?.state === 'absent') continue;
    const text = content?.state === 'present' ? decodeText(content.bytes) : undefined;
    const page = text !== undefined && MARKDOWN.test(file) && text.length <= room ? await parseMarkdown(file, text) : `${file} is not read`;
    if (typeof page === 'string') unread.push(page);
    else {
      room -= page.text.length;
      pages.push(page);
    }
  }
  return { readme, pages, unread };
}

/** The README and its pages in one list. */
export async function loadGuides(source: Source): Promise<Fact<'guides'>> {
  const documentation = await source.fact('documentation');
  return isMissing(documentation) ? documentation : [documentation.readme, ...documentation.pages];
}

export async function loadDocumentationFiles(source: Source): Promise<Fact<'documentationFiles'>> {
  const readme = await source.fact('readme');
  if (isMissing(readme)) return readme;
  const known = new Set(source.directory.files);
  const readmes = new Map(
    source.directory.files.flatMap((file) => (README.test(posix.basename(file)) ? [[posix.dirname(file), file] as const] : [])),
  );
  const linked = readme.parts.links.flatMap(({ url }) => {
    const target = targetOf(readme.file, url);
    if (target.kind !== 'file') return [];
    const file = known.has(target.path) ? target.path : readmes.get(target.path);
    return file !== undefined && MARKDOWN.test(file) ? [file] : [];
  });
  // The pages of a larger repository say nothing of a contribution that has a README of its own.
  const folder = inBase(source, '');
  const base = readme.file.startsWith(folder) ? folder : '';
  const around = source.directory.files.filter((file) => file.startsWith(base) && isPage(file.slice(base.length)));
  return [...new Set([...linked, ...around])].filter((file) => file !== readme.file && !OTHER_PURPOSE.test(file));
}

function isPage(path: string): boolean {
  return ROOT_PAGE.test(path) || (PAGE_FOLDER.test(path) && /\.(?:mdx?|markdown|rst|adoc|html?|txt)$/i.test(path));
}
