import { posix } from 'node:path';
import type { MarkdownDocument } from '../../documents/markdown/markdown.js';
import { parseMarkdown } from '../../documents/markdown/read.js';
import { decodeText } from '../../repository/contribution.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
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
export const MARKDOWN = /\.(?:md|markdown|mdown|mkdn|mdx)$/i;

/** The README, whether it can be read or not. */
export const README_FILE = fact('readmeFile', loadReadmeFile);

async function loadReadmeFile(source: Source): Promise<ReadmeFile | Missing> {
  const file = findReadme(source);
  const none: ReadmeFile = {
    file: undefined,
    unreadable: undefined,
    text: '',
    document: undefined,
    unparsed: undefined,
  };
  if (file === undefined) return none;
  const content = await source.directory.read(file);
  if (content.state === 'absent') return none;
  if (content.state !== 'present')
    return {
      ...none,
      file,
      unreadable:
        content.state === 'outside' ? 'it is a link that leads out of the repository' : 'it is larger than 10 MB',
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
      const found = source.directory.files.filter(
        (file) => file.startsWith(here) && README_NAME.test(file.slice(here.length)),
      );
      const [first] = found.sort((a, b) => Number(MARKDOWN.test(b)) - Number(MARKDOWN.test(a)));
      if (first !== undefined) return first;
    }
  }
  return undefined;
}

/** The README, where it holds Markdown. */
export const README = fact('readme', loadReadme);

async function loadReadme(source: Source): Promise<MarkdownDocument | Missing> {
  const found = await README_FILE.of(source);
  if (isMissing(found)) return found;
  if (found.file === undefined) return missing('there is no README');
  return (
    found.document ??
    missing(
      found.unparsed ??
        (found.unreadable ? `${found.file} cannot be read: ${found.unreadable}` : `${found.file} is empty`),
    )
  );
}
