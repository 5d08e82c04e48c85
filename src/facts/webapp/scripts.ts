import type { ScriptText } from '../../documents/script/bundle.js';
import type { ScriptDocument } from '../../documents/script/script.js';
import type { Contribution } from '../../repository/contribution.js';
import type { Missing } from '../../repository/missing.js';
import { inapplicable, isMissing, missing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';

/** The scripts of the web app part. */
export interface Scripts {
  /** Those that the bundle can be made of. */
  readonly bundled: readonly ScriptText[];
  /** Files that cannot be read as text. */
  readonly unreadable: readonly string[];
  /** How many scripts, of those in folders, are no part of the bundle. */
  readonly left: number;
  /** A script as a document, parsed once; undefined where it is none that can be read. */
  parse(script: ScriptText): ScriptDocument | undefined;
}

const SCRIPT = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const CONFIGURATION = /^(?:webpack|vite|rollup|rspack|esbuild)[\w.-]*\.(?:[cm]?[jt]s)$/;

/** More than the largest public plugin has by far. */
const MAX_FILES = 5000;

/** The scripts in `webapp/`, without those of tests; it does not apply where the plugin has no web app part. */
export const SCRIPTS = fact('scripts', loadScripts);

async function loadScripts(source: Source): Promise<Scripts | Missing> {
  const manifest = await MANIFEST.of(source);
  const { contribution } = source;
  const folder = contribution.path('webapp/');
  const paths = contribution.files('script').filter((path) => path.startsWith(folder) && SCRIPT.test(path));
  if (paths.length === 0)
    return !isMissing(manifest) && manifest.value.webapp
      ? missing('the manifest names a web app part, and there is no source for it in `webapp/`')
      : inapplicable('there is no web app part');
  if (paths.length > MAX_FILES) return missing(`the web app part has more than ${MAX_FILES} files`, 'unread');
  const { ScriptDocument } = await import('../../documents/script/script.js');
  const { bundled } = await import('../../documents/script/bundle.js');
  const scripts: ScriptText[] = [];
  const unreadable: string[] = [];
  for (const path of paths) {
    const text = await contribution.text(path);
    if (text.state === 'absent') continue;
    if (text.state !== 'present') unreadable.push(path);
    else
      scripts.push({
        path,
        text: text.document.text,
        isConfiguration: CONFIGURATION.test(path.slice(path.lastIndexOf('/') + 1)),
      });
  }
  const taken = bundled(scripts, await packagesIn(contribution, 'webapp/package.json'));
  const parsed = new Map<ScriptText, ScriptDocument | undefined>();
  return {
    bundled: scripts.filter((script) => taken.has(script) && !script.isConfiguration),
    unreadable,
    // Beside the bundler's configuration lie those of other tools.
    left: scripts.filter((script) => !taken.has(script) && script.path.slice(folder.length).includes('/')).length,
    parse(script) {
      if (!parsed.has(script)) parsed.set(script, ScriptDocument.parse(script.path, script.text));
      return parsed.get(script);
    },
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
