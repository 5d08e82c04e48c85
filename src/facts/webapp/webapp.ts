import type { ScriptText } from '../../documents/script/bundle.js';
import type { Contribution } from '../../repository/contribution.js';
import type { Missing } from '../../repository/missing.js';
import { inapplicable, isMissing, missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';
import type { Externals } from './externals.js';
import type { GlobalUse } from './globals.js';
import type { ReactRemoval } from './react.js';
import type { RegistryCall } from './registry.js';

/** What the web app part of a plugin does with the server's web app. */
export interface Webapp {
  readonly registry: readonly RegistryCall[];
  /** Uses of what the web app sets on `window`; what the plugin sets there itself is left out. */
  readonly globals: readonly GlobalUse[];
  readonly removals: readonly ReactRemoval[];
  /** What each bundler configuration leaves out. */
  readonly externals: readonly Externals[];
  /** The modules that some file imports, by their full names. */
  readonly imports: ReadonlySet<string>;
  /** Files that are no script that can be read. */
  readonly unreadable: readonly string[];
  /** How many scripts, of those in folders, are no part of the bundle. */
  readonly left: number;
}

const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const CONFIGURATION = /^(?:webpack|vite|rollup)[\w.-]*\.(?:[cm]?[jt]s)$/;

/** More than the largest public plugin has by far. */
const MAX_FILES = 5000;

/** What the web app part calls, imports and leaves to the web app. */
export const WEBAPP = fact('webapp', loadWebapp);

async function loadWebapp(source: Source): Promise<Webapp | Missing> {
  const manifest = await MANIFEST.of(source);
  const { contribution } = source;
  const folder = contribution.path('webapp/');
  const paths = contribution.files('script').filter((path) => path.startsWith(folder) && SCRIPT.test(path));
  if (paths.length === 0)
    return !isMissing(manifest) && manifest.value.webapp
      ? missing('the manifest names a web app part, and there is no source for it in `webapp/`')
      : inapplicable('there is no web app part');
  if (paths.length > MAX_FILES) return missing(`the web app part has more than ${MAX_FILES} files`, 'unread');
  const { readWebappFile } = await import('./read.js');
  const { globalsOf } = await import('./externals.js');
  const { bundled } = await import('../../documents/script/bundle.js');
  const webapp = {
    registry: [] as RegistryCall[],
    globals: [] as GlobalUse[],
    assigned: new Set<string>(),
    removals: [] as ReactRemoval[],
    externals: [] as Externals[],
    imports: new Set<string>(),
    unreadable: [] as string[],
  };
  const scripts: ScriptText[] = [];
  for (const path of paths) {
    const text = await contribution.text(path);
    if (text.state === 'absent') continue;
    if (text.state !== 'present') webapp.unreadable.push(path);
    else
      scripts.push({
        path,
        text: text.document.text,
        isConfiguration: CONFIGURATION.test(path.slice(path.lastIndexOf('/') + 1)),
      });
  }
  const taken = bundled(scripts, await packagesIn(contribution, 'webapp/package.json'));
  for (const script of scripts) if (script.isConfiguration || taken.has(script)) readWebappFile(script, webapp);
  // Beside the bundler's configuration lie those of other tools.
  const left = scripts.filter((script) => !taken.has(script) && script.path.slice(folder.length).includes('/')).length;
  const { assigned, ...found } = webapp;
  const lent = found.externals.flatMap((externals) => [...globalsOf(externals, found.imports)]);
  return {
    ...found,
    left,
    globals: [...lent, ...found.globals].filter(({ name }) => !assigned.has(name.split('.')[0] ?? '')),
  };
}

const DEPENDENCIES: ReadonlySet<string> = new Set([
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
]);

/** The packages that a package.json takes from a registry, and not from a folder of the repository. */
async function packagesIn(contribution: Contribution, name: string): Promise<ReadonlySet<string>> {
  const tree = (await contribution.valuesAt(name))?.parsed.tree;
  const groups =
    tree?.kind === 'object' ? tree.entries.filter(({ key }) => DEPENDENCIES.has(key)).map(({ value }) => value) : [];
  return new Set(
    groups.flatMap((group) =>
      group.kind === 'object'
        ? group.entries.flatMap(({ key, value }) =>
            value.kind === 'string' && !/^(?:workspace|file|link|portal):|^[./~]/.test(value.source) ? [key] : [],
          )
        : [],
    ),
  );
}
