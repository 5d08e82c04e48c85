import type { ArchiveEnd } from '../../documents/archive/tar-gz.js';
import { decode } from '../../documents/values/decode.js';
import type { Extraction } from '../../mattermost/extraction.js';
import { extracted } from '../../mattermost/extraction.js';
import { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import type { BundleFile } from '../../repository/bundle-files.js';
import type { Missing } from '../../repository/missing.js';
import { inapplicable, isMissing, missing } from '../../repository/missing.js';
import { textOf, valuesOf } from '../../repository/text.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST_NAMES, MANIFEST_SHAPE } from '../manifest/manifest.js';
import type { BundleEntry } from './contents.js';
import { bundleEntries } from './contents.js';

/** A built bundle, as the server would have it. */
export interface Bundle {
  /** As it was asked for. */
  readonly file: string;
  /** Of the packed file, in bytes. */
  readonly size: number;
  readonly isSigned: boolean;
  /** Whether all of it was read. */
  readonly ending: ArchiveEnd;
  readonly entries: readonly BundleEntry[];
  readonly unpacked: Extraction<BundleEntry>;
  /** The manifest that the server finds in it, which may be no valid one. */
  readonly manifest: ManifestDocument | undefined;
  /** What it alone is for, by the end of its name, such as `linux-amd64`; undefined where it is for all. */
  readonly platform: string | undefined;
}

/**
 * The bundles that `bundle` names, broken ones included. Without any, what is in them lies elsewhere: a pull request is checked
 * before anything is built.
 */
export const ALL_BUNDLES = fact('allBundles', loadAll);

async function loadAll({ bundles }: Source): Promise<readonly Bundle[] | Missing> {
  if (bundles === undefined || bundles.length === 0)
    return missing('no built bundle was given with `bundle`', 'elsewhere');
  const read: Bundle[] = [];
  // One after the other: each holds what is kept of it.
  for (const file of bundles) read.push(await bundleOf(file));
  return read;
}

/** Those of the bundles that the server unpacks, with a manifest in them; missing where there is none of the kind. */
export const BUNDLES = fact('bundles', loadBundles);

/** A bundle that is whole and has a manifest. */
export interface PluginBundle extends Bundle {
  readonly manifest: ManifestDocument;
}

async function loadBundles(source: Source): Promise<readonly PluginBundle[] | Missing> {
  const all = await ALL_BUNDLES.of(source);
  if (isMissing(all)) return all;
  const good = all.filter(isPlugin);
  return good.length > 0 ? good : missing('no bundle can be unpacked and has a manifest', 'unread');
}

function isPlugin(bundle: Bundle): bundle is PluginBundle {
  return bundle.ending.state === 'whole' && bundle.unpacked.failure === undefined && bundle.manifest !== undefined;
}

async function bundleOf(source: BundleFile): Promise<Bundle> {
  const { file, size, isSigned } = source;
  const { ending, entries } = await bundleEntries(source.pieces());
  const unpacked = extracted(entries);
  return {
    file,
    size,
    isSigned,
    ending,
    entries,
    unpacked,
    manifest: await manifestIn(unpacked),
    platform: platformOf(file),
  };
}

async function manifestIn({ files }: Extraction<BundleEntry>): Promise<ManifestDocument | undefined> {
  const name = MANIFEST_NAMES.find((candidate) => files.has(candidate));
  const bytes = name === undefined ? undefined : files.get(name)?.text;
  const text = name !== undefined && bytes ? textOf(name, { state: 'present', bytes }) : undefined;
  if (text?.state !== 'present') return undefined;
  const { document, format, parsed } = await valuesOf(text);
  if (parsed.unreadable || !parsed.tree || parsed.problems.length > 0) return undefined;
  const manifest = new ManifestDocument(document, format, decode(parsed.tree, format, MANIFEST_SHAPE));
  return manifest.isObject ? manifest : undefined;
}

/** The Marketplace calls macOS `osx` in the names of bundles. Source: cmd/generator/bundles.go of mattermost-marketplace. */
function platformOf(file: string): string | undefined {
  const [, system, machine] = /-(linux|darwin|osx|windows|freebsd)-(amd64|arm64)\.(?:tar\.gz|tgz)$/.exec(file) ?? [];
  return system && machine ? `${system === 'osx' ? 'darwin' : system}-${machine}` : undefined;
}

/** The same for rules on requirements that are decided without a bundle: where none is given, they have nothing to look into. */
export const GIVEN_BUNDLES = fact('givenBundles', loadGiven);

async function loadGiven(source: Source): Promise<readonly PluginBundle[] | Missing> {
  const bundles = await BUNDLES.of(source);
  return isMissing(bundles) && bundles.cause === 'elsewhere' ? inapplicable(bundles.missing) : bundles;
}
