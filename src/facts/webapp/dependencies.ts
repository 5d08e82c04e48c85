import subset from 'semver/ranges/subset.js';
import satisfies from 'semver/functions/satisfies.js';
import validRange from 'semver/ranges/valid.js';
import table from '../../data/react-dependencies.json' with { type: 'json' };
import { isWithin } from '../../documents/script/names.js';
import type { Location } from '../../documents/text.js';
import type { Tree } from '../../documents/values/tree.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { WEBAPP } from './webapp.js';

/** A package of the bundle that uses what React 19 removed. */
export interface ReactDependency {
  readonly name: string;
  /** As the lock file or package.json writes it. */
  readonly version: string;
  /** What it uses. */
  readonly what: string;
  /** The first release without it; null where there is none. */
  readonly fixed: string | null;
  readonly at: Location;
}

/** The well-known packages that the bundle imports by value and that surely are of a release that uses what React 19 removed. */
export const REACT_DEPENDENCIES = fact('reactDependencies', loadReactDependencies);

async function loadReactDependencies(source: Source): Promise<readonly ReactDependency[] | Missing> {
  const webapp = await WEBAPP.of(source);
  if (isMissing(webapp)) return webapp;
  const { bundler, imports } = webapp;
  const { contribution } = source;
  const manifest = await contribution.valuesAt('webapp/package.json');
  if (!manifest || isMissing(bundler)) return [];
  const found: ReactDependency[] = [];
  for (const { name, affected, what, fixed } of table.useRemoved) {
    const written = ['dependencies', 'devDependencies']
      .map((group) => valueAt(manifest.parsed.tree, group, name))
      .find((value) => value !== undefined);
    if (written?.kind !== 'string' || bundler.external(name).state !== 'bundled') continue;
    const range = written.source;
    // What only React itself is bundled with keeps its own.
    if (bundler.external('react').state === 'bundled') continue;
    const modules = [...imports.named].filter((module) => isWithin(module, name));
    if (!modules.some((module) => imports.of(module))) continue;
    const locked = lockedVersion((await contribution.textAt('webapp/package-lock.json'))?.text ?? '', name);
    const isAffected =
      locked === undefined ? validRange(range) !== null && subset(range, affected) : satisfies(locked, affected);
    if (isAffected)
      found.push({ name, version: locked ?? range, what, fixed, at: manifest.document.locate(written.span) });
  }
  return found;
}

/** The value under some keys. */
function valueAt(tree: Tree | undefined, ...keys: readonly string[]): Tree | undefined {
  return keys.reduce(
    (at, key) => (at?.kind === 'object' ? at.entries.find((entry) => entry.key === key)?.value : undefined),
    tree,
  );
}

/** A lock file is megabytes of JSON, of which no place is pointed at: the parser that keeps places takes thirty times as long. */
function lockedVersion(lock: string, name: string): string | undefined {
  try {
    const version = ['packages', `node_modules/${name}`, 'version'].reduce<unknown>(
      (at, key) => (isRecord(at) ? at[key] : undefined),
      JSON.parse(lock),
    );
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
