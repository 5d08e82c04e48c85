import type { Kind } from './kinds.js';
import type { Directory } from './repository/directory.js';
export async function detectKind(directory: Directory, base: string): Promise<Kind | undefined> {
  const p = (n: string) => (base ? `${base}/${n}` : n);
  return Promise.resolve(['plugin.yml', 'plugin.yaml', 'plugin.json'].some((n) => directory.files.includes(p(n))) ? 'plugin' : undefined);
}
export function contributionFolders(files: readonly string[], base: string): readonly string[] {
  return files
    .filter((f) => /(^|\/)plugin\.(json|ya?ml)$/.test(f) && f.startsWith(base) && !/node_modules|vendor|testdata|dist/.test(f))
    .map((f) => f.replace(/\/[^/]*$/, ''));
}
