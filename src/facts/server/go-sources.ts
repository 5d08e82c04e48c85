import type { GoModule } from '../../documents/go/module.js';
import { parseGoModule } from '../../documents/go/module.js';
import { headOf } from '../../documents/go/head.js';
import type { GoRole } from '../../documents/go/roles.js';
import { roleOf, roleOfPath, roleOfText } from '../../documents/go/roles.js';
import { directoryOf } from '../../documents/go/types/program.js';
import type { Contribution } from '../../repository/contribution.js';
import type { Missing } from '../../repository/missing.js';
import { inapplicable, isMissing, missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';
import { inferModules } from './inferred-module.js';

/** A Go file of the contribution, and what it is to the plugin. */
interface GoSource {
  readonly path: string;
  readonly text: string;
  readonly role: GoRole;
}

/** The Go files of the contribution, and those of the repository that they import. */
export interface GoSources {
  /** Directories of packages that make a plugin: they embed `plugin.MattermostPlugin` or call `plugin.ClientMain`. */
  readonly roots: readonly string[];
  /** The files of the root packages and of every package of the repository that they import, directly or not. */
  readonly compiled: readonly GoSource[];
  /** All other files, by path, with their role; `code` here is code that the plugin does not import. */
  readonly left: readonly { readonly path: string; readonly role: GoRole }[];
  /** Files that could not be read, and why. */
  readonly unreadable: readonly string[];
  /** The modules of the repository: go.mod, and go.work. */
  readonly modules: readonly GoModule[];
  /** The module that the plugin is built from. */
  readonly serverModule: GoModule | undefined;
  /** Packages of the plugin's own modules that it imports, and that the repository does not hold. */
  readonly unfound: readonly string[];
}

/** The Go files, and which of them are compiled into the plugin. */
export const GO_SOURCES = fact('goSources', loadGoSources);

async function loadGoSources(source: Source): Promise<GoSources | Missing> {
  const { contribution, slug } = source;
  const paths = contribution.repository.files.filter((path) => path.endsWith('.go'));
  const mine = paths.filter((path) => contribution.holds(path));
  const written = await loadModules(contribution);
  const texts = new Map<string, GoSource>();
  const unreadable: string[] = [];
  const read = async (path: string): Promise<GoSource> => {
    const before = texts.get(path);
    if (before) return before;
    const role = roleOfPath(contribution.relative(path));
    const content = role ? undefined : await contribution.text(path);
    const text = content?.state === 'present' ? content.document.text : '';
    if (content?.state === 'outside' || content?.state === 'too-large') unreadable.push(`${path} (${content.state})`);
    const made = { path, text, role: role ?? roleOf(contribution.relative(path), text) };
    texts.set(path, made);
    return made;
  };
  // A file that is named like a mock is code wherever its package is compiled.
  const readCompiled = async (path: string): Promise<GoSource> => {
    const file = await read(path);
    if (file.role !== 'mock') return file;
    const content = await contribution.text(path);
    if (content.state !== 'present') return file;
    const { text } = content.document;
    const made = { path, text, role: roleOfText(contribution.relative(path), text) };
    texts.set(path, made);
    return made;
  };
  for (const path of mine) await read(path);
  const roots = rootsOf(contribution, [...texts.values()]);
  if (roots.length === 0) return await withoutRoots(source, mine.length);
  const folders = new Map<string, string[]>();
  for (const path of paths) folders.set(folderOf(path), [...(folders.get(folderOf(path)) ?? []), path]);
  const [root = ''] = roots;
  const modules = enclosing(root, written)
    ? written
    : [...written, ...inferModules(importsOf([...texts.values()]), new Set(folders.keys()), slug)];
  const reached = new Set<string>(roots);
  const compiled: GoSource[] = [];
  const unfound = new Set<string>();
  for (const folder of reached) {
    for (const path of folders.get(folder) ?? []) {
      const file = await readCompiled(path);
      if (file.role !== 'code' && file.role !== 'generated') continue;
      compiled.push(file);
      for (const imported of importsOf([file])) {
        const directory = directoryOf(imported, modules);
        if (directory === undefined) continue;
        if (folders.has(directory)) reached.add(directory);
        else unfound.add(imported);
      }
    }
  }
  const taken = new Set(compiled.map(({ path }) => path));
  compiled.sort((a, b) => (a.path < b.path ? -1 : 1));
  const left = mine.flatMap((path) =>
    taken.has(path) ? [] : [{ path, role: texts.get(path)?.role ?? ('excluded' as const) }],
  );
  return {
    roots,
    compiled,
    left,
    unreadable,
    modules,
    serverModule: enclosing(root, modules),
    unfound: [...unfound].sort(),
  };
}

function importsOf(files: readonly GoSource[]): readonly string[] {
  return files.flatMap(({ text }) => headOf(text).imports.map(({ path }) => path));
}

/** Where the plugin begins: by convention in `server/`, so that samples and test plugins elsewhere do not count. */
function rootsOf(contribution: Contribution, files: readonly GoSource[]): readonly string[] {
  const roots = new Set(
    files
      .filter(({ role, text }) => role === 'code' && /\b(?:MattermostPlugin|ClientMain)\b/.test(text))
      .map(({ path }) => folderOf(path)),
  );
  const conventional = [...roots].filter((root) => `${root}/`.startsWith(contribution.path('server/')));
  return (conventional.length > 0 ? conventional : [...roots]).sort();
}

async function withoutRoots(source: Source, files: number): Promise<GoSources | Missing> {
  const manifest = await MANIFEST.of(source);
  const declares = !isMissing(manifest) && manifest.value.server !== undefined;
  if (!declares) return inapplicable('there is no server part in Go');
  return missing(
    files === 0
      ? 'the manifest names a server part, and there is no Go source for it'
      : 'no Go package embeds `plugin.MattermostPlugin` or calls `plugin.ClientMain`',
  );
}

async function loadModules(contribution: Contribution): Promise<readonly GoModule[]> {
  const paths = contribution.repository.files.filter(
    (path) => /(?:^|\/)go\.(?:mod|work)$/.test(path) && roleOfPath(contribution.relative(path)) !== 'vendored',
  );
  const modules = await Promise.all(
    paths.map(async (path) => {
      const text = await contribution.text(path);
      return text.state === 'present' ? parseGoModule(text.document) : undefined;
    }),
  );
  return modules.filter((module) => module !== undefined);
}

function enclosing(directory: string, modules: readonly GoModule[]): GoModule | undefined {
  const around = modules.filter(
    (module) =>
      module.path !== undefined &&
      (module.directory === '' || directory === module.directory || directory.startsWith(`${module.directory}/`)),
  );
  return around.sort((a, b) => b.directory.length - a.directory.length)[0];
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
