import type { TextDocument } from '../documents/text.js';
import type { Directory } from './directory.js';
import type { Content } from './files.js';
import type { Purpose } from './left-out.js';
import { isLeftOut } from './left-out.js';
import type { Text, Unread, Values } from './text.js';
import { textOf, valuesOf } from './text.js';

/** What a contribution is made of: one folder of a repository, read as data, each file read and decoded once. */
export interface Contribution {
  /** The repository that it lies in. */
  readonly repository: Omit<Directory, 'read'>;
  /** Its folder, relative to the repository root; empty for the root. */
  readonly base: string;
  /** A path in its folder, relative to the repository root. */
  path(name: string): string;
  /** A file as seen from its folder; one outside keeps its path from the root. */
  relative(file: string): string;
  /** Whether a file lies in its folder. */
  holds(file: string): boolean;
  /** Its files, without those that belong to others, are built or are made for tests. */
  files(purpose?: Purpose): readonly string[];
  /** Whether the repository lists a file. */
  has(file: string): boolean;
  /** Files by their path in the contribution’s folder; without any, those of that path from the repository root. */
  nearest(isMeant: (path: string) => boolean): readonly string[];
  /** The first such file that can be read: in the folder, then at the root. */
  nearestText(isMeant: (path: string) => boolean): Promise<TextDocument | undefined>;
  bytes(file: string): Promise<Content>;
  text(file: string): Promise<Text | Unread>;
  /** JSON by its name, and YAML else, parsed as far as it goes. */
  values(file: string): Promise<Values | Unread>;
  /** The text of a listed file, by its name in the folder. */
  textAt(name: string): Promise<TextDocument | undefined>;
  /** The values of a listed file, by its name in the folder. */
  valuesAt(name: string): Promise<Values | undefined>;
}

/** The contribution in a folder of a repository. */
export function contributionIn(directory: Directory, base: string): Contribution {
  const start = base === '' ? '' : `${base}/`;
  const listed = new Set(directory.files);
  const below = directory.files.filter((file) => file.startsWith(start));
  const files = new Map<Purpose, readonly string[]>();
  // Held weakly: all files of a repository may be more than the memory holds, and most are looked at once.
  const contents = new Map<string, WeakRef<Promise<Content>>>();
  const texts = new Map<string, Promise<Text | Unread>>();
  // Held weakly: a tree takes many times the room of its text.
  const values = new WeakMap<Text, WeakRef<Promise<Values>>>();

  const nearestOf = (isMeant: (path: string) => boolean): readonly (readonly string[])[] =>
    start === ''
      ? [below.filter(isMeant)]
      : [below.filter((file) => isMeant(file.slice(start.length))), directory.files.filter(isMeant)];

  const contribution: Contribution = {
    repository: directory,
    base,
    path: (name) => start + name,
    relative: (file) => (file.startsWith(start) ? file.slice(start.length) : file),
    holds: (file) => file.startsWith(start),
    files: (purpose = 'source') =>
      known(files, purpose, () => below.filter((file) => !isLeftOut(file.slice(start.length), purpose))),
    has: (file) => listed.has(file),
    nearest: (isMeant) => nearestOf(isMeant).find((found) => found.length > 0) ?? [],
    nearestText: async (isMeant) => {
      for (const file of nearestOf(isMeant).flat()) {
        const text = await contribution.text(file);
        if (text.state === 'present') return text.document;
      }
      return undefined;
    },
    bytes: async (file) => {
      const content = contents.get(file)?.deref() ?? directory.read(file);
      contents.set(file, new WeakRef(content));
      return content;
    },
    text: async (file) => known(texts, file, async () => textOf(file, await contribution.bytes(file))),
    values: async (file) => {
      const text = await contribution.text(file);
      if (text.state !== 'present') return text;
      const parsed = values.get(text)?.deref() ?? valuesOf(text);
      values.set(text, new WeakRef(parsed));
      return parsed;
    },
    textAt: async (name) => {
      const text = listed.has(start + name) ? await contribution.text(start + name) : undefined;
      return text?.state === 'present' ? text.document : undefined;
    },
    valuesAt: async (name) => {
      const found = listed.has(start + name) ? await contribution.values(start + name) : undefined;
      return found?.state === 'present' ? found : undefined;
    },
  };
  return contribution;
}

/** What a map holds under a key, made when it is first asked for. */
function known<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
