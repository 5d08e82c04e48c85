import programs from '../data/words/programs.json' with { type: 'json' };
import type { Location } from '../documents/text.js';
import { tokens } from '../documents/tokens.js';
import type { ObjectTree, Tree } from '../documents/values/tree.js';
import type { Contribution } from '../repository/contribution.js';
import { anyOf, sequence } from '../words/pattern.js';
import type { Source } from './fact.js';
import { fact } from './fact.js';

/** What a person can start, and what was promised and is not there. */
export interface EntryPoints {
  /** Relative to the repository root, each with what makes it one. */
  readonly found: readonly { readonly file: string; readonly what: string }[];
  /** Files that `bin` of package.json names, that are not there and that no script builds. */
  readonly missingBins: readonly { readonly path: string; readonly at: Location }[];
}

/** Names of files that say how a program is started, built or packed. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:gnu)?makefile$|^(?:just|task)file(?:\.ya?ml)?$/i, 'build file'],
  [/^(?:docker|container)file$|^(?:docker-)?compose\.ya?ml$/i, 'container'],
  [/^action\.ya?ml$/, 'GitHub action'],
  [/^(?:pyproject\.toml|setup\.py|setup\.cfg|__main__\.py)$/, 'Python package'],
  [/^(?:cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|chart\.yaml)$/i, 'package'],
  [/\.(?:sln|csproj|fsproj|vbproj|gemspec|cabal)$/i, 'package'],
  [/\.(?:sh|bash|zsh|py|rb|pl|php|ps1|psm1|bat|cmd|lua|exe|jar)$/i, 'script'],
];
/** Where programs of a repository mostly lie; other folders are looked through where those hold none. */
const FOLDERS = /^(?:(?:bin|cmd|scripts?|src|tools?|app|cli|lib)\/(?:[^/]+\/)?)?[^/]+$/i;
/** What is there for others, or comes from them. */
const ASIDE = sequence([/(?:^|\/)/, String.raw`(?:${anyOf(programs.foldersAside)}|\.[^/]+)/`], 'i');
const MAX_READ = 200;

/** What can be started. */
export const ENTRY_POINTS = fact('entryPoints', loadEntryPoints);

async function loadEntryPoints({ contribution }: Source): Promise<EntryPoints> {
  const [files, others] = [contribution.files().filter(isUsual), contribution.files().filter(isElsewhere)];
  const { bins, missingBins } = await binsOf(contribution);
  const found = [...bins, ...files.flatMap(named)];
  if (found.length === 0) found.push(...(await readPrograms(contribution, files)));
  if (found.length === 0) found.push(...others.flatMap(named));
  if (found.length === 0) found.push(...(await readPrograms(contribution, others)));
  return { found, missingBins };

  function isUsual(file: string): boolean {
    return FOLDERS.test(contribution.relative(file));
  }
  function isElsewhere(file: string): boolean {
    return !isUsual(file) && !ASIDE.test(contribution.relative(file));
  }
}

/** What the name of a file makes of it. */
function named(file: string): EntryPoints['found'] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const what = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  return what === undefined ? [] : [{ file, what }];
}

/** Go's `package main`, and files without an ending that start with `#!`. */
async function readPrograms(contribution: Contribution, files: readonly string[]): Promise<EntryPoints['found']> {
  const candidates = files.filter(
    (file) => /(?:\.go|\.m?js|\.ts)$|(?:^|\/)[^./]+$/.test(file) && !file.endsWith('_test.go'),
  );
  for (const file of candidates.slice(0, MAX_READ)) {
    const content = await contribution.text(file);
    if (content.state !== 'present') continue;
    const program = content.document.text;
    if (program.startsWith('#!')) return [{ file, what: 'script' }];
    if (!file.endsWith('.go')) continue;
    let last = '';
    for (const { text } of tokens(program.slice(0, 100_000))) {
      if (last === 'package') {
        if (text === 'main') return [{ file, what: 'Go program' }];
        break;
      }
      last = text;
    }
  }
  return [];
}

async function binsOf(
  contribution: Contribution,
): Promise<{ readonly bins: EntryPoints['found']; readonly missingBins: EntryPoints['missingBins'] }> {
  const values = await contribution.valuesAt('package.json');
  const tree = values?.parsed.tree;
  if (!values || tree?.kind !== 'object') return { bins: [], missingBins: [] };
  const { document } = values;
  const scripts = field(tree, 'scripts');
  const startable = scripts?.kind === 'object' && scripts.entries.find(({ key }) => !UPKEEP.test(key));
  const built =
    scripts?.kind === 'object' &&
    scripts.entries.some(({ key }) => /^(?:pre|post)?(?:build|compile|prepare|pack|publish|install|bundle)/.test(key));
  const bin = field(tree, 'bin');
  const paths = bin?.kind === 'object' ? bin.entries.map(({ value }) => value) : bin ? [bin] : [];
  const texts = paths.flatMap((path) =>
    path.kind === 'string' ? [{ path: String(path.value), span: path.span }] : [],
  );
  const absent = texts.filter(({ path }) => !contribution.has(contribution.path(path.replace(/^(?:\.\/)+/, ''))));
  return {
    bins: [
      ...(texts.length > absent.length || built
        ? texts.slice(0, 1).map(() => ({ file: document.file, what: '`bin` of package.json' }))
        : []),
      ...(startable ? [{ file: document.file, what: `\`npm run ${startable.key}\`` }] : []),
    ],
    missingBins: built ? [] : absent.map(({ path, span }) => ({ path, at: document.locate(span) })),
  };
}

/** Scripts of package.json that start nothing. */
const UPKEEP = sequence([/^(?:pre|post)?/, anyOf(programs.upkeepScripts), /(?![a-z])/], 'i');

function field(tree: ObjectTree, name: string): Tree | undefined {
  return tree.entries.findLast(({ key }) => key === name)?.value;
}
