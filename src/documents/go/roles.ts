import { isBuilt } from './build-constraint.js';
import { headOf } from './head.js';

/** What a Go file is to the plugin: only `code` and `generated` are compiled into it. */
export type GoRole = 'code' | 'generated' | 'test' | 'mock' | 'vendored' | 'excluded';

/** What a path alone says of a Go file; the path is that from the contribution's folder. */
export function roleOfPath(path: string): GoRole | undefined {
  const folders = path.split('/').slice(0, -1);
  const name = path.split('/').at(-1) ?? '';
  if (folders.some((folder) => folder === 'vendor' || folder === 'node_modules')) return 'vendored';
  // Go itself leaves these out of `./...`.
  if (folders.some((folder) => folder === 'testdata' || /^[._]./.test(folder)) || /^[._]/.test(name)) return 'excluded';
  if (name.endsWith('_test.go')) return 'test';
  if (folders.some((folder) => /^mocks?$|^mock_|_mocks?$/.test(folder)) || /^mock_|_mocks?\.go$/.test(name))
    return 'mock';
  return undefined;
}

/** What a Go file is, by its path from the contribution's folder and its first lines. */
export function roleOf(path: string, text: string): GoRole {
  return roleOfPath(path) ?? roleOfText(path, text);
}

/** What a Go file is that its path does not tell about, or whose path may mislead. */
export function roleOfText(path: string, text: string): GoRole {
  if (!isBuilt(path, text)) return 'excluded';
  // https://go.dev/s/generatedcode: before the first text that is no comment.
  const [head = ''] = text.slice(0, 20_000).split(/^package\s/m, 1);
  if (/^\/\/ Code generated .* DO NOT EDIT\.\r?$/m.test(head)) return 'generated';
  // What tests share stands in files such as testhelper.go; a logger for tests may stand in the file of the real one.
  return /(?:^|\/)test[^/]*(?:\/[^/]+)?$/.test(path) &&
    headOf(text).imports.some((imported) => imported.path === 'testing')
    ? 'test'
    : 'code';
}
