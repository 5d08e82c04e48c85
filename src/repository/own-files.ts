/** The name of an app's manifest (src/data/app-manifest.json). */
const APP_MANIFEST = 'manifest.json';

/** Folders whose files belong to somebody else, are built, or are made for tests. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'vendor', 'testdata', 'dist']);

/** JSON files that programs keep for themselves. */
const KNOWN = /^(?:package(?:-lock)?|composer|renovate|[tj]sconfig(?:\..*)?|manifest|plugin)\.json$/;

/** The files below `base`, relative to the repository root, without those of other people, tests and builds. */
export function ownFiles(files: readonly string[], base: string): readonly string[] {
  const start = base === '' ? '' : `${base}/`;
  return files.filter((file) => {
    if (!file.startsWith(start)) return false;
    return !file
      .slice(start.length)
      .split('/')
      .slice(0, -1)
      .some((part) => LEFT_OUT.has(part));
  });
}

/** The app manifests of a folder, the one nearest to it first: in the folder itself, or at most four below it, as in `src/main/resources/static/`. */
export function appManifestFiles(files: readonly string[], base: string): readonly string[] {
  const depth = (file: string): number => file.split('/').length;
  const deepest = (base === '' ? 0 : depth(base)) + 5;
  return ownFiles(files, base)
    .filter((file) => (file === APP_MANIFEST || file.endsWith(`/${APP_MANIFEST}`)) && depth(file) <= deepest)
    .sort((a, b) => depth(a) - depth(b));
}

/** The JSON files that may be exported playbooks: in the folder itself or one below it. */
export function playbookFiles(files: readonly string[], base: string): readonly string[] {
  return ownFiles(files, base).filter((file) => {
    const parts = file.slice(base === '' ? 0 : base.length + 1).split('/');
    const name = parts.at(-1) ?? '';
    return (
      parts.length <= 2 && name.endsWith('.json') && !KNOWN.test(name) && !parts.some((part) => part.startsWith('.'))
    );
  });
}
