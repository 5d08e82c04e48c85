import type { Location, TextDocument } from '../text.js';

/** A word of go.mod or go.work, and where it stands. */
export interface Placed {
  readonly value: string;
  readonly at: Location;
}

/** A module that another one asks for. */
interface Requirement {
  readonly path: string;
  /** As written: `v1.2.3` or a pseudo-version. */
  readonly version: string;
  /** Only another module asks for it. */
  readonly indirect: boolean;
  readonly at: Location;
}

/** What stands in the place of a module. */
interface Replacement {
  readonly path: string;
  readonly version: string | undefined;
  /** The path and the version behind the arrow. */
  readonly at: Location;
}

/** What a go.mod or go.work file says. Directives: https://go.dev/ref/mod#go-mod-file */
export interface GoModule {
  readonly file: string;
  /** Relative to the repository root; empty for the root. */
  readonly directory: string;
  /** The module's path; undefined in go.work. */
  readonly path: string | undefined;
  readonly go: Placed | undefined;
  readonly toolchain: Placed | undefined;
  readonly requires: readonly Requirement[];
  /** Module path → what stands in its place: a directory, or another module and its version. */
  readonly replaces: ReadonlyMap<string, Replacement>;
  /** Directories that go.work names, relative to the repository root. */
  readonly uses: readonly string[];
}

/** Reads go.mod or go.work; what it does not understand it passes over, as the file is Go's to judge. */
export function parseGoModule(document: TextDocument): GoModule {
  const directory = document.file.includes('/') ? document.file.slice(0, document.file.lastIndexOf('/')) : '';
  const requires: Requirement[] = [];
  const replaces = new Map<string, Replacement>();
  const uses: string[] = [];
  const single = new Map<string, Placed>();
  for (const [verb, words] of statements(document)) {
    const [first, second] = words;
    if (!first) continue;
    if (verb === 'require' && second)
      requires.push({
        path: first.value,
        version: second.value,
        indirect: /\/\/\s*indirect\b/.test(document.line(first.at.line)),
        at: { ...first.at, endColumn: second.at.endColumn },
      });
    else if (verb === 'replace') {
      const arrow = words.findIndex(({ value }) => value === '=>');
      const [target, version] = words.slice(arrow + 1);
      if (arrow > 0 && target)
        replaces.set(first.value, {
          path: target.value,
          version: version?.value,
          at: { ...target.at, endColumn: (version ?? target).at.endColumn },
        });
    } else if (verb === 'use') uses.push(joined(directory, first.value));
    else if (verb === 'module' || verb === 'go' || verb === 'toolchain') single.set(verb, first);
  }
  return {
    file: document.file,
    directory,
    path: single.get('module')?.value,
    go: single.get('go'),
    toolchain: single.get('toolchain'),
    requires,
    replaces,
    uses,
  };
}

/** The version that a module is built with, replacements taken into account; undefined where it is a directory, or not asked for. */
export function versionOf(module: GoModule, path: string): string | undefined {
  const replaced = module.replaces.get(path);
  return replaced ? replaced.version : module.requires.find((requirement) => requirement.path === path)?.version;
}

function* statements(document: TextDocument): Generator<readonly [verb: string, words: readonly Placed[]]> {
  let block: string | undefined;
  let offset = 0;
  for (const line of document.text.split('\n')) {
    const words = wordsOf(document, line, offset);
    offset += line.length + 1;
    const [first, second] = words;
    if (!first) continue;
    if (block !== undefined) {
      if (first.value === ')') block = undefined;
      else yield [block, words];
    } else if (second?.value === '(') block = first.value;
    else yield [first.value, words.slice(1)];
  }
}

/** In UTF-16 units: nobody writes a longer line, and a pattern that repeats itself runs out of memory on one of 10 MB. */
const LONGEST = 10_000;
const WORD = /\/\/.*|"([^"]*)"|`([^`]*)`|[()]|(?:[^\s()"`/]|\/(?!\/))+/g;

function wordsOf(document: TextDocument, line: string, offset: number): readonly Placed[] {
  return [...line.slice(0, LONGEST).matchAll(WORD)].flatMap((match) => {
    if (match[0].startsWith('//')) return [];
    return [
      {
        value: match[1] ?? match[2] ?? match[0],
        at: document.locate({ start: offset + match.index, end: offset + match.index + match[0].length }),
      },
    ];
  });
}

/** A directory below another, in `/` form without `.` and `..`. */
function joined(base: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${base}/${path}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
