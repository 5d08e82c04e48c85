import type { MarkdownDocument } from '../documents/markdown/markdown.js';
import type { SvgDocument } from '../documents/svg/svg.js';
import type { Kind } from '../mattermost/kinds.js';
import type { AppDocument } from '../mattermost/shapes/app-manifest.js';
import type { PlaybookDocument } from '../mattermost/shapes/playbook.js';
import type { ManifestDocument } from '../mattermost/shapes/plugin-manifest.js';
import type { Directory } from '../repository/directory.js';
import type { Missing } from '../repository/missing.js';
import type { Web } from '../web/web.js';
import type { AppFile } from './app.js';
import type { MinimumVersion } from './compatibility/minimum.js';
import type { MinimumServerVersion, ServerNeeds } from './compatibility/need.js';
import type { ChangeRecord } from './docs/changelog.js';
import type { Coverage } from './docs/coverage.js';
import type { Documentation } from './docs/documentation.js';
import type { Licensing } from './docs/licensing.js';
import type { ContributionImage } from './docs/marketplace-images.js';
import type { ReadmeFile } from './docs/readme.js';
import type { Pictures } from './docs/screenshots.js';
import type { SecurityPolicy } from './docs/security-policy.js';
import type { GeneratedManifest } from './manifest/generated-copies.js';
import type { Icon } from './manifest/icon.js';
import type { ManifestFile, ManifestSource } from './manifest/manifest.js';
import type { Leftover } from './manifest/starter-template.js';
import type { AskedNotes, AskedTracker, AskedUrl } from './online/addresses.js';
import type { DeadLink } from './online/dead-links.js';
import type { PlaybookFile } from './playbook.js';
import type { PathIndex } from './repository/paths.js';
import type { GoSources } from './server/go-sources.js';
import type { GoServer } from './server/read.js';
import type { EntryPoints } from './tool.js';
import type { Webapp } from './webapp/webapp.js';
import type { HookUrl, Payloads } from './webhook.js';

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
  /** What `icon_path` leads to; undefined where the manifest names no icon. */
  readonly namedIcon: Icon | undefined;
  /** The icon, where it is well-formed SVG. */
  readonly iconSvg: SvgDocument;
  /** Copies of the manifest in code, written by the build. */
  readonly generatedManifests: readonly GeneratedManifest[];
  /** What the repository's own build fills in. */
  readonly buildTool: { readonly writesVersion: boolean; readonly writesReleaseNotes: boolean };
  /** What the starter template left outside of the manifest. */
  readonly leftovers: readonly Leftover[];
  /** `owner/name` of the repository on GitHub, for rules that mean nothing without it. */
  readonly slug: string;
  /** The same for rules that have more to say; and the names of all git tags. Each undefined where it is not known. */
  readonly origin: { readonly slug: string | undefined; readonly tags: readonly string[] | undefined };
  /** The tag that is being released. */
  readonly releaseTag: string;
  /** The app's manifest, parsed as far as it goes. */
  readonly appFile: AppFile;
  /** The same, where its syntax is right, whatever value it holds. */
  readonly app: AppDocument;
  /** The exported playbooks, parsed as far as they go. */
  readonly playbookFiles: readonly PlaybookFile[];
  /** Those whose syntax is right, whatever value they hold; at least one. */
  readonly playbooks: readonly PlaybookDocument[];
  /** The README and the pages of the docs folder; the README is first, and there. */
  readonly guides: readonly MarkdownDocument[];
  /** The payloads of webhooks that documentation and JSON files show. */
  readonly payloads: Payloads;
  /** Live URLs of incoming webhooks, in any file. */
  readonly hookUrls: readonly HookUrl[];
  /** What can be started. */
  readonly entryPoints: EntryPoints;
  /** The README, whether it can be read or not. */
  readonly readmeFile: ReadmeFile;
  /** The README, where it holds Markdown. */
  readonly readme: MarkdownDocument;
  /** Files that may hold documentation beside the README; those that it links come first. */
  readonly documentationFiles: readonly string[];
  /** The README, and the other Markdown files of the repository that are documentation. */
  readonly documentation: Documentation;
  /** The titles under which a documentation site in the repository lists its pages. */
  readonly navigation: readonly string[];
  /** The images of the documentation. */
  readonly pictures: Pictures;
  /** What the repository says of its licence. */
  readonly licensing: Licensing;
  /** The changelog; missing where only releases on GitHub could tell of changes. */
  readonly changes: ChangeRecord;
  /** The version that the repository is at, and what says so. */
  readonly currentVersion: { readonly version: string; readonly from: string };
  /** What the repository says on reporting vulnerabilities. */
  readonly securityPolicy: SecurityPolicy;
  /** Images that the Marketplace could show. */
  readonly images: readonly ContributionImage[];
  /** Where bugs of this contribution are reported, so far as the manifest and the remote tell; addresses of the repository itself count. */
  readonly trackers: readonly string[];
  /** Which paths lead somewhere in the repository. */
  readonly paths: PathIndex;
  /** How each topic is covered; missing where another site may cover it. */
  readonly installationDocs: Coverage;
  readonly configurationDocs: Coverage;
  readonly usageDocs: Coverage;
  readonly featuresDocs: Coverage;
  readonly developmentDocs: Coverage;
  readonly troubleshootingDocs: Coverage;
  /** The Go files, and which of them are compiled into the plugin. */
  readonly goSources: GoSources;
  /** What the plugin's Go code calls of the server, and which hooks it implements. */
  readonly goServer: GoServer;
  /** `min_server_version`, where it is one. */
  readonly minimumVersion: MinimumVersion;
  /** The smallest version that would do, where the manifest leaves `min_server_version` out. */
  readonly missingMinimum: MinimumServerVersion;
  /** Everything that not every server has, wherever it is used; what cannot be read counts as nothing. */
  readonly needs: ServerNeeds;
  /** What the web app part calls, imports and leaves to the web app. */
  readonly webapp: Webapp;
  /** There where the tables know all that is called of the server: how much that is. */
  readonly datedOnly: { readonly calls: number };
  /** What the web says of the address where the contribution can be had; missing offline, as is the tracker. */
  readonly homepage: AskedUrl;
  /** What is said of the tracker that the contribution names. */
  readonly tracker: AskedTracker;
  /** What the web says of `release_notes_url`. */
  readonly releaseNotes: AskedNotes;
  /** Addresses on the web in the documentation that lead nowhere. */
  readonly deadLinks: readonly DeadLink[];
}

export type FactName = keyof Facts;

export type Fact<Name extends FactName> = Facts[Name] | Missing;

/** Where facts come from, and how a loader gets at other facts. */
export interface Source {
  readonly directory: Directory;
  /** The contribution's folder, relative to the repository root; empty for the root. */
  readonly base: string;
  readonly kind: Kind;
  readonly slug: string | undefined;
  readonly releaseTag: string | undefined;
  /** The contact for vulnerability reports that the configuration file names. */
  readonly securityContact?: string | undefined;
  /** The web; undefined offline, which is the default. */
  readonly web?: Web | undefined;
  fact<Name extends FactName>(name: Name): Promise<Fact<Name>>;
}
