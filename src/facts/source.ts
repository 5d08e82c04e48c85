import { inapplicable } from '../repository/missing.js';
import { loadMinimumVersion } from './compatibility/minimum.js';
import { loadDatedOnly, loadMissingMinimum, loadNeeds } from './compatibility/needs.js';
import { loadChanges } from './docs/changelog.js';
import { topicLoader } from './docs/coverage.js';
import { loadDocumentation, loadDocumentationFiles, loadGuides } from './docs/documentation.js';
import { loadLicensing } from './docs/licensing.js';
import { loadImages } from './docs/marketplace-images.js';
import { loadNavigation } from './docs/navigation.js';
import { loadReadme, loadReadmeFile } from './docs/readme.js';
import { loadPictures } from './docs/screenshots.js';
import { loadSecurityPolicy } from './docs/security-policy.js';
import type { Fact, FactName, Source } from './fact.js';
import { loadBuildTool } from './manifest/build-tool.js';
import { loadGenerated } from './manifest/generated-copies.js';
import { loadIcon, loadIconSvg } from './manifest/icon.js';
import { loadDecodedManifest, loadManifest, loadManifestFiles, loadManifestSource } from './manifest/manifest.js';
import { loadLeftovers } from './manifest/starter-template.js';
import { loadHomepage, loadReleaseNotes, loadTracker } from './online/addresses.js';
import { loadCurrentVersion } from './repository/current-version.js';
import { loadOrigin, loadReleaseTag, loadSlug } from './repository/origin.js';
import { loadPaths } from './repository/paths.js';
import { loadTrackers } from './repository/trackers.js';
import { loadGoServer } from './server/go-server.js';
import { loadGoSources } from './server/go-sources.js';
import { loadWebapp } from './webapp/webapp.js';

type Loaders = { readonly [Name in FactName]: (source: Source) => Promise<Fact<Name>> };

const LOADERS: Loaders = {
  manifestFiles: loadManifestFiles,
  manifestSource: loadManifestSource,
  decodedManifest: loadDecodedManifest,
  manifest: loadManifest,
  namedIcon: loadIcon,
  iconSvg: loadIconSvg,
  generatedManifests: loadGenerated,
  buildTool: loadBuildTool,
  leftovers: loadLeftovers,
  slug: loadSlug,
  origin: loadOrigin,
  releaseTag: loadReleaseTag,
  // Loaded only for their kind: a plugin must not pay for them.
  appFile: async (source) => (await import('./app.js')).loadAppFile(source),
  app: async (source) => (await import('./app.js')).loadApp(source),
  playbookFiles: async (source) => (await import('./playbook.js')).loadPlaybookFiles(source),
  playbooks: async (source) => (await import('./playbook.js')).loadPlaybooks(source),
  payloads: async (source) => (await import('./webhook.js')).loadPayloads(source),
  hookUrls: async (source) => (await import('./webhook.js')).loadHookUrls(source),
  entryPoints: async (source) => (await import('./tool.js')).loadEntryPoints(source),
  readmeFile: loadReadmeFile,
  readme: loadReadme,
  documentationFiles: loadDocumentationFiles,
  documentation: loadDocumentation,
  guides: loadGuides,
  navigation: loadNavigation,
  pictures: loadPictures,
  licensing: loadLicensing,
  changes: loadChanges,
  currentVersion: loadCurrentVersion,
  securityPolicy: loadSecurityPolicy,
  images: loadImages,
  trackers: loadTrackers,
  paths: loadPaths,
  installationDocs: topicLoader('installation'),
  configurationDocs: topicLoader('configuration'),
  usageDocs: topicLoader('usage'),
  featuresDocs: topicLoader('features'),
  developmentDocs: topicLoader('development'),
  troubleshootingDocs: topicLoader('troubleshooting'),
  goSources: loadGoSources,
  goServer: loadGoServer,
  minimumVersion: loadMinimumVersion,
  missingMinimum: loadMissingMinimum,
  needs: loadNeeds,
  datedOnly: loadDatedOnly,
  homepage: loadHomepage,
  tracker: loadTracker,
  releaseNotes: loadReleaseNotes,
  deadLinks: async (source) =>
    source.web
      ? (await import('./online/dead-links.js')).loadDeadLinks(source, source.web)
      : inapplicable('links to the web are followed with `online` only'),
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
