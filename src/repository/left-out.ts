/** Files that are not read for some purpose: who they belong to, or what they are made for. */
interface LeftOut {
  readonly folders: ReadonlySet<string>;
  /** Whether folders whose name begins with a dot are left out, too. */
  readonly hidden?: boolean;
  /** Names of files. */
  readonly names?: RegExp;
}

/** What a file is looked for as. */
export type Purpose = 'source' | 'script' | 'picture' | 'secret';

/** Folders that are not listed where git does not say what belongs to the repository; hidden ones are not, either. */
export const UNLISTED: ReadonlySet<string> = new Set(['node_modules', 'vendor', 'dist']);

const LEFT_OUT: Readonly<Record<Purpose, LeftOut>> = {
  source: { folders: new Set(['node_modules', 'vendor', 'testdata', 'dist']) },
  script: {
    folders: new Set([
      'node_modules',
      'dist',
      'build',
      'coverage',
      'test',
      'tests',
      '__tests__',
      'mock',
      'mocks',
      '__mocks__',
      'e2e',
      'cypress',
      'storybook',
      'example',
      'examples',
    ]),
    hidden: true,
    names: /\.(?:test|spec|stories)\.\w+$|\.d\.[cm]?ts$/,
  },
  picture: { folders: new Set(['node_modules', 'vendor', 'test', 'tests', 'fixtures']) },
  // What anybody can read is no secret any more, wherever it lies; packages are published by others.
  secret: { folders: new Set(['node_modules']) },
};

/**
 * Whether a file is left out for a purpose. The path is that from the contribution's folder, so that a plugin in
 * `examples/` or `build/` is read like any other.
 */
export function isLeftOut(path: string, purpose: Purpose): boolean {
  const { folders, hidden = false, names } = LEFT_OUT[purpose];
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  return parts.some((part) => folders.has(part) || (hidden && part.startsWith('.'))) || (names?.test(name) ?? false);
}
