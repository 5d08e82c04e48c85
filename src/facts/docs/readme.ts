import type { MarkdownDocument } from '../../documents/markdown/markdown.js';
import { parseMarkdown } from '../../documents/markdown/read.js';
import type { Contribution } from '../../repository/contribution.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import { UNREAD_WORDS } from '../../repository/text.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';

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

export const README_NAME = /^readme(?:\.(?:md|markdown|mdown|mkdn|txt|rst|adoc|asciidoc|org|textile))?$/i;
const OTHER_MARKUP = /\.(?:rst|adoc|asciidoc|org|textile)$/i;
export const MARKDOWN = /\.(?:md|markdown|mdown|mkdn|mdx)$/i;

/** The README, whether it can be read or not. */
export const README_FILE = fact('readmeFile', loadReadmeFile);

async function loadReadmeFile(source: Source): Promise<ReadmeFile | Missing> {
  const file = findReadme(source.contribution);
  const none: ReadmeFile = {
    file: undefined,
    unreadable: undefined,
    text: '',
    document: undefined,
    unparsed: undefined,
  };
  if (file === undefined) return none;
  const content = await source.contribution.text(file);
  if (content.state === 'absent') return none;
  if (content.state !== 'present') return { ...none, file, unreadable: `it ${UNREAD_WORDS[content.state]}` };
  const { text } = content.document;
  if (text.trim() === '') return { ...none, file };
  const parsed = OTHER_MARKUP.test(file)
    ? `${file} is not written in Markdown, which is all that is read`
    : await parseMarkdown(file, text);
  return { ...none, file, text, ...(typeof parsed === 'string' ? { unparsed: parsed } : { document: parsed }) };
}

/** GitHub shows .github/README.md, then the root's, then docs/README.md. A folder without one is explained by the repository's. */
function findReadme(contribution: Contribution): string | undefined {
  const found = contribution.nearest((path) => folderOf(path) !== undefined);
  const rank = (file: string): number => {
    const folder = folderOf(contribution.relative(file)) ?? '';
    return FOLDERS.indexOf(folder) * 2 + (MARKDOWN.test(file) ? 0 : 1);
  };
  return [...found].sort((a, b) => rank(a) - rank(b))[0];
}

const FOLDERS = ['.github/', '', 'docs/'];

/** The folder that a README is in, of those where GitHub looks for one. */
function folderOf(path: string): string | undefined {
  return FOLDERS.find((folder) => path.startsWith(folder) && README_NAME.test(path.slice(folder.length)));
}

/** The README, where it holds Markdown. */
export const README = fact('readme', loadReadme);

async function loadReadme(source: Source): Promise<MarkdownDocument | Missing> {
  const found = await README_FILE.of(source);
  if (isMissing(found)) return found;
  if (found.file === undefined) return missing('there is no README');
  if (found.document) return found.document;
  if (found.unparsed) return missing(found.unparsed, OTHER_MARKUP.test(found.file) ? 'undecided' : 'unread');
  return found.unreadable
    ? missing(`${found.file} cannot be read: ${found.unreadable}`, 'unread')
    : missing(`${found.file} is empty`);
}
