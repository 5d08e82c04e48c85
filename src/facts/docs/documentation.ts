import { posix } from 'node:path';
import names from '../../data/docs/file-names.json' with { type: 'json' };
import { targetOf } from '../../documents/address.js';
import type { MarkdownDocument } from '../../documents/markdown/markdown.js';
import { MAX_MARKDOWN, parseMarkdown } from '../../documents/markdown/read.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import { anyOf, sequence } from '../../words/pattern.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MARKDOWN, README, README_NAME } from './readme.js';

/** The README and the Markdown files that go with it. */
export interface Documentation {
  readonly readme: MarkdownDocument;
  /** What the README links to, what lies in the docs folder, CONTRIBUTING and the like. */
  readonly pages: readonly MarkdownDocument[];
  /** What was found and not read, each with the reason. */
  readonly unread: readonly Missing[];
}
const PAGE_FOLDER = /^(?:docs?|documentation|wiki|guides?|manual)\//i;
const ROOT_PAGE = sequence([/^(?:\.github\/)?/, anyOf(names.pages), String.raw`\.${anyOf(names.pageEndings)}$`], 'i');
const OTHER_PURPOSE = sequence([/(?:^|\/)/, anyOf(names.otherPurposes), /[^/]*$/y], 'i');
const MAX_PAGES = 40;

/** The README, and the other Markdown files of the repository that are documentation. */
export const DOCUMENTATION = fact('documentation', loadDocumentation);

async function loadDocumentation(source: Source): Promise<Documentation | Missing> {
  const { contribution } = source;
  const readme = await README.of(source);
  if (isMissing(readme)) return readme;
  const pages: MarkdownDocument[] = [];
  const unread: Missing[] = [];
  let room = MAX_MARKDOWN;
  const files = await DOCUMENTATION_FILES.of(source);
  for (const file of isMissing(files) ? [] : files) {
    const content = pages.length < MAX_PAGES ? await contribution.text(file) : undefined;
    if (content?.state === 'absent') continue;
    const text = content?.state === 'present' ? content.document.text : undefined;
    const isWanted = MARKDOWN.test(file) && (text?.length ?? 0) <= room;
    const page = text !== undefined && isWanted ? await parseMarkdown(file, text) : `${file} is not read`;
    if (typeof page === 'string') unread.push(missing(page, content && isWanted ? 'unread' : 'undecided'));
    else {
      room -= page.text.length;
      pages.push(page);
    }
  }
  return { readme, pages, unread };
}

/** The README and the pages of the docs folder; the README is first, and there. */
export const GUIDES = fact('guides', loadGuides);

/** The README and its pages in one list. */
async function loadGuides(source: Source): Promise<readonly MarkdownDocument[] | Missing> {
  const documentation = await DOCUMENTATION.of(source);
  return isMissing(documentation) ? documentation : [documentation.readme, ...documentation.pages];
}

/** Files that may hold documentation beside the README; those that it links come first. */
export const DOCUMENTATION_FILES = fact('documentationFiles', loadDocumentationFiles);

async function loadDocumentationFiles(source: Source): Promise<readonly string[] | Missing> {
  const readme = await README.of(source);
  if (isMissing(readme)) return readme;
  const { contribution } = source;
  const readmes = new Map(
    contribution.repository.files.flatMap((file) =>
      README_NAME.test(posix.basename(file)) ? [[posix.dirname(file), file] as const] : [],
    ),
  );
  const linked = readme.parts.links.flatMap(({ url }) => {
    const target = targetOf(readme.file, url);
    if (target.kind !== 'file') return [];
    const file = contribution.has(target.path) ? target.path : readmes.get(target.path);
    return file !== undefined && MARKDOWN.test(file) ? [file] : [];
  });
  // The pages of a larger repository say nothing of a contribution that has a README of its own.
  const base = contribution.holds(readme.file) ? contribution.path('') : '';
  const around = contribution.repository.files.filter(
    (file) => file.startsWith(base) && isPage(file.slice(base.length)),
  );
  return [...new Set([...linked, ...around])].filter((file) => file !== readme.file && !OTHER_PURPOSE.test(file));
}

function isPage(path: string): boolean {
  return ROOT_PAGE.test(path) || (PAGE_FOLDER.test(path) && /\.(?:mdx?|markdown|rst|adoc|html?|txt)$/i.test(path));
}
