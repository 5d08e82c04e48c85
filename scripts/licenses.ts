import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** What webpack tells of a build: `name` is a path from the root, `./node_modules/semver/index.js`. */
interface Stats {
  readonly modules: readonly Module[];
  readonly assets: readonly { readonly name: string }[];
}
interface Module {
  readonly name: string;
  /** Those that were joined to one. */
  readonly modules?: readonly Module[];
}
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const stats = read(process.argv[2] ?? '') as Stats;
const { packages } = read(`${ROOT}package-lock.json`) as { readonly packages: Readonly<Record<string, Locked>> };

/** The folder of the package that a module comes from. */
const FOLDER = /^\.\/(?<folder>.*node_modules\/(?:@[^/]+\/)?[^/]+)/;

function foldersOf({ name, modules = [] }: Module): readonly string[] {
  const folder = FOLDER.exec(name)?.groups?.['folder'];
  return [...(folder === undefined ? [] : [folder]), ...modules.flatMap(foldersOf)];
}

/** The package that an asset, such as a wasm, was copied from: webpack does not tell. */
function ownerOf(asset: string): string {
  const owner = Object.keys(packages).find((folder) => folder !== '' && existsSync(`${ROOT}${folder}/${asset}`));
  if (owner === undefined) throw new Error(`No package holds ${asset}: its licence is not known.`);
  return owner;
}

/** Where Node finds a package from within another: beside its files, or in the nearest folder above. */
function locate(name: string, from: string): string | undefined {
  const found = `${from}/node_modules/${name}`.replace(/^\//, '');
  if (found in packages) return found;
  return from === '' ? undefined : locate(name, from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0)));
}

const assets = stats.assets.map(({ name }) => name).filter((name) => !name.endsWith('.js'));
const bundled = new Set([...stats.modules.flatMap(foldersOf), ...assets.map(ownerOf)]);
// A package may be published as a bundle of what it depends on, as glob is. A set hands out what is added on the way.
for (const folder of bundled)
  for (const name of Object.keys(packages[folder]?.dependencies ?? {})) {
    const needed = locate(name, folder);
    if (needed !== undefined) bundled.add(needed);
  }
const notices = [...bundled].map((folder) => {
  const { version = '', license = '' } = packages[folder] ?? {};
  const file = readdirSync(ROOT + folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : readFileSync(`${ROOT}${folder}/${file}`, 'utf8').trim();
  return [`${folder.split('node_modules/').at(-1) ?? ''} ${version} (${license})`, '', text, ''].join('\n');
});
process.stdout.write(`${notices.sort().join('\n')}\n`);
