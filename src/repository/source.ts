import type { Fact, FactName, Source } from './facts.js';
import { inapplicable } from './facts.js';
import { loadHomepage, loadReleaseNotes, loadTracker } from './asked.js';
import { loadChanges, loadCurrentVersion } from './changelog.js';
import { loadDocumentation, loadDocumentationFiles, loadGuides, loadReadme, loadReadmeFile } from './documentation.js';
import { loadGenerated } from './generated.js';
import { loadGoServer, loadGoSources } from './go.js';
import { loadDatedOnly, loadMinimumVersion, loadMissingMinimum, loadNeeds } from './needs.js';
import { loadWebapp } from './webapp.js';
import { loadIcon, loadIconSvg } from './icon.js';
import { loadImages } from './images.js';
import { loadLicensing } from './license.js';
import { loadDecodedManifest, loadManifest, loadManifestFiles, loadManifestSource } from './manifest-source.js';
import { loadNavigation } from './navigation.js';
import { loadPictures } from './pictures.js';
import { loadSecurityPolicy } from './security-policy.js';
import { loadLeftovers } from './starter-template.js';
import { loadBuildTool, loadOrigin, loadReleaseTag, loadSlug } from './surroundings.js';
import { loadPaths, loadTrackers } from './targets.js';
import { topicLoader } from './topics.js';

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
      ? (await import('./dead-links.js')).loadDeadLinks(source, source.web)
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
