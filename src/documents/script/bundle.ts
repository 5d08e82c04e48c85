import { posix } from 'node:path';

/** A script of the web app part. */
export interface ScriptText {
  readonly path: string;
  readonly text: string;
  /** It tells a bundler what to do. */
  readonly isConfiguration: boolean;
}

/** The configurations that bundlers read by themselves; others are for something else, or imported by these. */
const OWN = /(?:^|\/)(?:webpack|vite|rollup)\.config\.[cm]?[jt]s$/;
const EXTENSION = /\.(?:[cm]?[jt]s|[jt]sx)$/;

/** What a configuration says, under whatever name it is kept. */
const ENTRY = /\b(?:entry|input|rollupOptions|externals?|loader|output)\s*[:=]/;

/** Modules that are chosen by a pattern, or when the code runs. */
const CHOSEN: readonly RegExp[] = [
  /\brequire\.context\b|\bimport\.meta\.glob/,
  /\b(?:import|require)\((?:\s|\/\*[^*]*\*\/)*(?:[^\s'"`/)]|`\$)/,
];
/** Those in one folder: `import(`./locales/${language}`)`. */
const BELOW = /\b(?:import|require)\((?:\s|\/\*[^*]*\*\/)*`([^`$]+)\$/g;

/**
 * The scripts that the plugin's bundle can be made of: what the bundler's configuration names, and whatever that
 * imports, directly or not. What could be meant by an import counts; so do all scripts where no configuration names
 * one, or where code chooses modules by itself. `packages` are those that come from a registry.
 */
export function bundled(scripts: readonly ScriptText[], packages: ReadonlySet<string>): ReadonlySet<ScriptText> {
  const all = new Set(scripts);
  const modules = indexed(scripts);
  const reached = new Set(scripts.filter(({ path }) => OWN.test(path)));
  // A configuration may take others in, wherever they lie; their paths are from the bundler's own folder.
  const configurations = new Set(reached);
  const roots = [...reached].map(({ path }) => posix.dirname(path));
  for (const script of reached) {
    const from = posix.dirname(script.path);
    if (configurations.has(script)) {
      for (const path of stringsIn(script.text)) {
        for (const folder of new Set([from, ...roots])) {
          for (const found of modules.at(posix.join(folder, path))) {
            reached.add(found);
            if (found.isConfiguration || (ENTRY.test(found.text) && !isSource(found))) configurations.add(found);
          }
        }
      }
      continue;
    }
    if (CHOSEN.some((way) => way.test(script.text))) return all;
    for (const path of stringsIn(script.text))
      if (path.startsWith('.')) for (const found of modules.at(posix.join(from, path))) reached.add(found);
    for (const name of modulesIn(script.text)) {
      if (!packages.has(packageOf(name))) for (const found of modules.called(name)) reached.add(found);
    }
    for (const [, start = ''] of script.text.matchAll(BELOW))
      for (const found of modules.below(from, start)) reached.add(found);
  }
  const taken = new Set([...reached].filter((script) => !configurations.has(script)));
  return taken.size > 0 ? taken : all;
}

/** Where to find what an import means; what was told once is not told again. */
interface Modules {
  at(path: string): Iterable<ScriptText>;
  /** Where a module without a path lies only the bundler knows: whatever bears the last parts of its name may be it. */
  called(name: string): Iterable<ScriptText>;
  /** All in the folder that the start of a path names. */
  below(from: string, start: string): Iterable<ScriptText>;
}

type Index = Map<string, Set<ScriptText>>;

function indexed(scripts: readonly ScriptText[]): Modules {
  const [byPath, byEnd, byPart, byFolder]: readonly [Index, Index, Index, Index] = [
    new Map(),
    new Map(),
    new Map(),
    new Map(),
  ];
  for (const script of scripts) {
    const module = moduleOf(script.path);
    for (const name of new Set([module, module.replace(/\/index$/, '')])) {
      enter(byPath, name, script);
      for (const end of endsOf(name)) enter(byEnd, end, script);
    }
    const parts = module.split('/').slice(0, DEEPEST);
    for (const [index, part] of parts.entries()) {
      enter(byPart, part, script);
      if (index > 0) enter(byFolder, parts.slice(0, index).join('/'), script);
    }
  }
  const told = new Set<unknown>();
  const once = (found: Iterable<ScriptText> = []): Iterable<ScriptText> => {
    if (told.has(found)) return [];
    told.add(found);
    return found;
  };
  const called = (name: string): Iterable<ScriptText> => {
    const ends = endsOf(moduleOf(name));
    const end = ends.findLast((candidate) => byEnd.has(candidate));
    return once(end === undefined ? byPart.get(ends[0] ?? '') : byEnd.get(end));
  };
  return {
    at: (path) => byPath.get(moduleOf(path)) ?? [],
    called,
    below: (from, start) => {
      const folder = start.slice(0, Math.max(0, start.lastIndexOf('/')));
      return folder === ''
        ? once(scripts)
        : folder.startsWith('.')
          ? once(byFolder.get(posix.join(from, folder)))
          : called(folder);
    },
  };
}

/** More folders in one another than anybody has. */
const DEEPEST = 30;

function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

function moduleOf(path: string): string {
  return path.replace(EXTENSION, '').replace(/\/$/, '');
}

/** The last parts of a path, from the last alone to the last eight. */
function endsOf(module: string): readonly string[] {
  const parts = module.split('/').slice(-8);
  return parts.map((_, index) => parts.slice(parts.length - 1 - index).join('/'));
}

/** The modules that a script imports by name, not by path. */
export function modulesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport|\brequire\()\s*['"]([\w@~][^'"\n]*)['"]/g)].map(
    ([, module = '']) => module,
  );
}

/** What may be paths. Every quote is tried, for an apostrophe opens nothing. */
function stringsIn(text: string): readonly string[] {
  return [...text.matchAll(/['"`](?=([^'"`\n]+)['"`])/g)].map(([, path = '']) => path);
}

/** Code in a folder for it, or with JSX, configures nothing. */
function isSource({ path }: ScriptText): boolean {
  return /\/src\/|\.[jt]sx$/.test(path);
}

function enter(map: Map<string, Set<ScriptText>>, name: string, script: ScriptText): void {
  map.set(name, (map.get(name) ?? new Set()).add(script));
}
