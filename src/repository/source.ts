import type { Fact, FactName, Source } from './facts.js';
import { loadGenerated } from './generated.js';
import { loadIcon, loadIconSvg } from './icon.js';
import { loadDecodedManifest, loadManifest, loadManifestFiles, loadManifestSource } from './manifest-source.js';
import { loadLeftovers } from './starter-template.js';
import { loadBuildTool, loadOrigin, loadReleaseTag, loadSlug } from './surroundings.js';

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
  // What not every kind and every rule needs is loaded when it is asked for.
  appFile: async (source) => (await import('./app.js')).loadAppFile(source),
  app: async (source) => (await import('./app.js')).loadApp(source),
  playbookFiles: async (source) => (await import('./playbook.js')).loadPlaybookFiles(source),
  playbooks: async (source) => (await import('./playbook.js')).loadPlaybooks(source),
  guides: async (source) => (await import('./readme-blocks.js')).loadGuides(source),
  payloads: async (source) => (await import('./webhook.js')).loadPayloads(source),
  hookUrls: async (source) => (await import('./webhook.js')).loadHookUrls(source),
  entryPoints: async (source) => (await import('./tool.js')).loadEntryPoints(source),
  readmeFile: async (source) => (await import('./documentation.js')).loadReadmeFile(source),
  readme: async (source) => (await import('./documentation.js')).loadReadme(source),
  documentationFiles: async (source) => (await import('./documentation.js')).loadDocumentationFiles(source),
  documentation: async (source) => (await import('./documentation.js')).loadDocumentation(source),
  pictures: async (source) => (await import('./pictures.js')).loadPictures(source),
  licensing: async (source) => (await import('./license.js')).loadLicensing(source),
  changes: async (source) => (await import('./changelog.js')).loadChanges(source),
  currentVersion: async (source) => (await import('./changelog.js')).loadCurrentVersion(source),
  securityPolicy: async (source) => (await import('./security-policy.js')).loadSecurityPolicy(source),
  images: async (source) => (await import('./images.js')).loadImages(source),
  trackers: async (source) => (await import('./targets.js')).loadTrackers(source),
  paths: async (source) => (await import('./targets.js')).loadPaths(source),
  installationDocs: async (source) => (await import('./topics.js')).topicLoader('installation')(source),
  configurationDocs: async (source) => (await import('./topics.js')).topicLoader('configuration')(source),
  usageDocs: async (source) => (await import('./topics.js')).topicLoader('usage')(source),
  featuresDocs: async (source) => (await import('./topics.js')).topicLoader('features')(source),
  developmentDocs: async (source) => (await import('./topics.js')).topicLoader('development')(source),
  troubleshootingDocs: async (source) => (await import('./topics.js')).topicLoader('troubleshooting')(source),
  goSources: async (source) => (await import('./go.js')).loadGoSources(source),
  goServer: async (source) => (await import('./go.js')).loadGoServer(source),
  minimumVersion: async (source) => (await import('./needs.js')).loadMinimumVersion(source),
  needs: async (source) => (await import('./needs.js')).loadNeeds(source),
  datedOnly: async (source) => (await import('./needs.js')).loadDatedOnly(source),
  webapp: async (source) => (await import('./webapp.js')).loadWebapp(source),
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
