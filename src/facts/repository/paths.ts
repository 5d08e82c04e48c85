import type { Directory } from '../../repository/directory.js';
import { UNLISTED } from '../../repository/left-out.js';
import type { Missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';

/** Which paths lead somewhere in the repository. */
export class PathIndex {
  readonly #files: ReadonlySet<string>;
  readonly #isPartial: boolean;
  readonly #folders = new Set<string>(['', '.']);
  readonly #byLowerCase = new Map<string, string>();

  constructor(directory: Pick<Directory, 'files' | 'commit'>) {
    this.#isPartial = directory.commit === undefined;
    this.#files = new Set(directory.files);
    for (const file of directory.files) {
      this.#byLowerCase.set(file.toLowerCase(), file);
      for (
        let at = file.lastIndexOf('/');
        at > 0 && !this.#folders.has(file.slice(0, at));
        at = file.lastIndexOf('/', at - 1)
      )
        this.#folders.add(file.slice(0, at));
    }
  }

  /** Whether there is such a file or folder. What lies in a linked folder or a submodule cannot be seen and counts as there. */
  has(path: string): boolean {
    if (this.#files.has(path) || this.#folders.has(path) || (this.#isPartial && isUnlisted(path))) return true;
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
      if (this.#files.has(path.slice(0, at))) return true;
    return false;
  }

  /** The Markdown file that a documentation site serves under a path: `guide`, `guide.html`. */
  pageAt(path: string): string | undefined {
    const page = path.replace(/\.html$/, '');
    return ['.md', '.mdx', '.markdown'].map((extension) => page + extension).find((file) => this.#files.has(file));
  }

  /** The file whose path differs only in capital letters. */
  differentCase(path: string): string | undefined {
    return this.#byLowerCase.get(path.toLowerCase());
  }
}

/** Whether a path is not listed without git. */
function isUnlisted(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || UNLISTED.has(part));
}

/** Which paths lead somewhere in the repository. */
export const PATHS = fact('paths', loadPaths);

async function loadPaths(source: Source): Promise<PathIndex | Missing> {
  return Promise.resolve(new PathIndex(source.contribution.repository));
}
