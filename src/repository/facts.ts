import type { Kind } from '../kinds.js';
import type { Directory } from './directory.js';
import type { GeneratedManifest } from './generated.js';
import { loadGenerated } from './generated.js';
import type { GoServer, GoSources } from './go.js';
import { loadGoServer, loadGoSources } from './go.js';
import type { Icon } from './icon.js';
import { loadIcon, loadIconSvg } from './icon.js';
import type { ManifestDocument } from './manifest.js';
import type { ManifestFile, ManifestSource } from './manifest-source.js';
import { loadDecodedManifest, loadManifest, loadManifestFiles, loadManifestSource } from './manifest-source.js';
import type { MinimumVersion, ServerNeeds } from './needs.js';
import { loadDatedOnly, loadMinimumVersion, loadNeeds } from './needs.js';
import type { TextDocument } from './text.js';
import { loadBuildTool, loadOrigin, loadReleaseTag, loadSlug, loadStarterFiles } from './surroundings.js';
import type { SvgDocument } from './svg.js';
import type { Webapp } from './webapp.js';
import { loadWebapp } from './webapp.js';

/** Everything that rules can ask for. A rule that needs a fact is not run where the fact is missing. */
export interface Facts {
  /** The manifest files that are there, in the server's order of precedence. */
  readonly manifestFiles: readonly ManifestFile[];
  /** The manifest that the server would read, parsed as far as it goes. */
  readonly manifestSource: ManifestSource;
  /** The same, where its syntax is right, whatever value it holds. */
  readonly decodedManifest: ManifestDocument;
  /** The same, where it is an object. */
  readonly manifest: ManifestDocument;
  /** What `icon_path` leads to. */
  readonly icon: Icon;
  /** The icon, where it is well-formed SVG. */
  readonly iconSvg: SvgDocument;
  /** Copies of the manifest in code, written by the build. */
  readonly generatedManifests: readonly GeneratedManifest[];
  /** What the repository's own build fills in. */
  readonly buildTool: { readonly writesVersion: boolean; readonly writesReleaseNotes: boolean };
  /** Files that come from the starter template and are meant to be changed. */
  readonly starterFiles: readonly TextDocument[];
  /** `owner/name` of the repository on GitHub, for rules that mean nothing without it. */
  readonly slug: string;
  /** The same for rules that have more to say; and the names of all git tags. Each undefined where it is not known. */
  readonly origin: { readonly slug: string | undefined; readonly tags: readonly string[] | undefined };
  /** The tag that is being released. */
  readonly releaseTag: string;
  /** The Go files, and which of them are compiled into the plugin. */
  readonly goSources: GoSources;
  /** What the plugin's Go code calls of the server, and which hooks it implements. */
  readonly goServer: GoServer;
  /** `min_server_version`, where it is one. */
  readonly minimumVersion: MinimumVersion;
  /** Everything that not every server has, wherever it is used; what cannot be read counts as nothing. */
  readonly needs: ServerNeeds;
  /** What the web app part calls, imports and leaves to the web app. */
  readonly webapp: Webapp;
  /** There where the tables know all that is called of the server: how much that is. */
  readonly datedOnly: { readonly calls: number };
}

export type FactName = keyof Facts;

/** Why a fact cannot be had. */
export interface Missing {
  readonly missing: string;
  /** There is nothing of the kind to judge here: a rule that is skipped for it leaves nothing unchecked. */
  readonly inapplicable: boolean;
}

export type Fact<Name extends FactName> = Facts[Name] | Missing;

/** Makes the mark of an absent fact; the reason completes "could not be checked: …". */
export function missing(reason: string): Missing {
  return { missing: reason, inapplicable: false };
}

/** Makes the mark of a fact that does not exist here; the reason completes "does not apply: …". */
export function inapplicable(reason: string): Missing {
  return { missing: reason, inapplicable: true };
}

/** Whether a fact is absent. */
export function isMissing(fact: unknown): fact is Missing {
  return typeof fact === 'object' && fact !== null && 'missing' in fact;
}

/** Where facts come from, and how a loader gets at other facts. */
export interface Source {
  readonly directory: Directory;
  /** The contribution's folder, relative to the repository root; empty for the root. */
  readonly base: string;
  readonly kind: Kind;
  readonly slug: string | undefined;
  readonly releaseTag: string | undefined;
  fact<Name extends FactName>(name: Name): Promise<Fact<Name>>;
}

/** A path in the contribution's folder, relative to the repository root. */
export function inBase(source: Source, path: string): string {
  return source.base === '' ? path : `${source.base}/${path}`;
}

type Loaders = { readonly [Name in FactName]: (source: Source) => Promise<Fact<Name>> };

const LOADERS: Loaders = {
  manifestFiles: loadManifestFiles,
  manifestSource: loadManifestSource,
  decodedManifest: loadDecodedManifest,
  manifest: loadManifest,
  icon: loadIcon,
  iconSvg: loadIconSvg,
  generatedManifests: loadGenerated,
  buildTool: loadBuildTool,
  starterFiles: loadStarterFiles,
  slug: loadSlug,
  origin: loadOrigin,
  releaseTag: loadReleaseTag,
  goSources: loadGoSources,
  goServer: loadGoServer,
  minimumVersion: loadMinimumVersion,
  needs: loadNeeds,
  datedOnly: loadDatedOnly,
  webapp: loadWebapp,
};

/** Opens a source whose facts are each loaded at most once, and only when they are asked for. */
export function openSource(from: Omit<Source, 'fact'>): Source {
  const loaded = new Map<FactName, Promise<unknown>>();
  const source: Source = {
    ...from,
    fact<Name extends FactName>(name: Name) {
      const known = loaded.get(name) as Promise<Fact<Name>> | undefined;
      if (known) return known;
      const fact = LOADERS[name](source);
      loaded.set(name, fact);
      return fact;
    },
  };
  return source;
}
