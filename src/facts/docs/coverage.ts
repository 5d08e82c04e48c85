import { posix } from 'node:path';
import { gitHubPath, isGeneral, targetOf } from '../../documents/address.js';
import type { Block, Link, MarkdownDocument } from '../../documents/markdown/markdown.js';
import type { Kind } from '../../mattermost/kinds.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import type { Web } from '../../web/web.js';
import type { Fact, Source } from '../fact.js';
import { fact } from '../fact.js';
import type { SiteSearch } from '../online/documentation-site.js';
import { SLUG } from '../repository/origin.js';
import { DOCUMENTATION, DOCUMENTATION_FILES } from './documentation.js';
import { EVIDENCE, README_EVIDENCE } from './evidence.js';
import { NAVIGATION } from './navigation.js';
import { listsFeatures } from './evidence/listed-features.js';
import { sectionsOf } from './outline.js';
import { foreignLanguageOf } from './prose-language.js';
import { README } from './readme.js';
import type { Shown } from './signs.js';
import type { Topic } from './vocabulary.js';
import { announces, isVague, leadsToDocumentation, mentionOf } from './vocabulary.js';

/** How the documentation covers a topic. */
export interface Coverage {
  readonly readme: MarkdownDocument;
  /** Whether some heading, page or linked file of the repository is about it. */
  readonly found: boolean;
  /** The first place where the README speaks of it all the same, and the word that does. */
  readonly mention: { readonly block: Block; readonly word: string } | undefined;
  /** The documentation site that was read for it, too, in vain, and how many of its pages. */
  readonly site?: { readonly link: Link; readonly pages: number } | undefined;
  /** For what is no package of Mattermost’s: whether the documentation shows how it is got or how it is run. */
  readonly isShownInPart: boolean;
}

export const INSTALLATION_DOCS = coverageOf('installation');
export const CONFIGURATION_DOCS = coverageOf('configuration');
export const USAGE_DOCS = coverageOf('usage');
export const FEATURES_DOCS = coverageOf('features');
export const DEVELOPMENT_DOCS = coverageOf('development');
export const TROUBLESHOOTING_DOCS = coverageOf('troubleshooting');

/** How a topic is covered; missing where another site may cover it. Pages are read only where the README shows nothing of it. */
function coverageOf(topic: Topic): Fact<Coverage> {
  return fact(`${topic}Docs`, async (source) => {
    const readme = await README.of(source);
    if (isMissing(readme)) return readme;
    const { links, blocks } = readme.parts;
    const found = { readme, found: true, mention: undefined, isShownInPart: false };
    if (await isCoveredIn(readme, topic, source)) return found;
    const files = await DOCUMENTATION_FILES.of(source);
    if (!isMissing(files) && files.some((file) => announces(topic, nameOf(file)))) return found;
    if (links.some((link) => targetOf(readme.file, link.url).kind === 'file' && announces(topic, link.text)))
      return found;
    const documentation = await DOCUMENTATION.of(source);
    if (isMissing(documentation)) return documentation;
    if (documentation.pages.some((page) => page.parts.headings.some(({ text }) => announces(topic, text))))
      return found;
    const navigation = await NAVIGATION.of(source);
    if (!isMissing(navigation) && navigation.some((title) => announces(topic, title))) return found;
    const evidence = await EVIDENCE.of(source);
    if (isMissing(evidence)) return evidence;
    if (isShown(topic) && evidence.has(topic)) return found;
    const language = foreignLanguageOf(readme);
    if (language !== undefined) return missing(`${readme.file} is written in ${language}, not in English`);
    const elsewhere = await searchElsewhere(topic, readme, source);
    if (isMissing(elsewhere)) return elsewhere;
    if (elsewhere?.found) return found;
    return (
      unread(documentation.unread) ?? {
        readme,
        found: false,
        mention: mentioned(topic, blocks),
        site: elsewhere,
        isShownInPart: isRunAsIs(source.kind) && (evidence.has('installation') || evidence.has('usage')),
      }
    );
  });
}

/** Whether the README has a section on a topic, or shows it under whatever heading. */
async function isCoveredIn(readme: MarkdownDocument, topic: Topic, source: Source): Promise<boolean> {
  const sections = sectionsOf(readme).filter(({ heading }) => announces(topic, heading.text));
  if (sections.some(({ heading }) => !isVague(topic, heading.text))) return true;
  if (topic === 'features' && listsFeatures(readme)) return true;
  if (!isShown(topic)) return sections.length > 0;
  const evidence = await README_EVIDENCE.of(source);
  if (isMissing(evidence)) return sections.length > 0;
  if (evidence.has(topic)) return true;
  // "Getting Started: clone, make" is for developers, unless clone and make are what a tool is installed by.
  const development = evidence.get('development') ?? [];
  return sections.some(({ start, end }) => !development.some((at) => at >= start && at < end));
}

function isRunAsIs(kind: Kind): boolean {
  return kind === 'webhook' || kind === 'tool';
}

function isShown(topic: Topic): topic is Shown {
  return topic === 'installation' || topic === 'configuration' || topic === 'usage' || topic === 'development';
}

function mentioned(topic: Topic, blocks: readonly Block[]): Coverage['mention'] {
  for (const block of blocks) {
    const word = mentionOf(topic, block.text);
    if (word !== undefined) return { block, word };
  }
  return undefined;
}

function nameOf(file: string): string {
  return posix
    .basename(file)
    .replace(/\.[^.]*$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
}

/** More sites than a README needs. */
const MAX_SITES = 3;

/**
 * Looks for a topic on the documentation sites that the README names fittingly: online only, and not on pages of GitHub, which
 * are more than what their authors wrote. What is not read may hold it.
 */
async function searchElsewhere(
  topic: Topic,
  readme: MarkdownDocument,
  source: Source,
): Promise<Searched | Missing | undefined> {
  const own = await ownAddresses(source);
  const sites = new Map<string, Link>();
  for (const link of readme.parts.links)
    if (!sites.has(link.url) && isSite(topic, readme.file, link, own)) sites.set(link.url, link);
  let [vain, unread]: [Searched | undefined, Missing | undefined] = [undefined, undefined];
  for (const [index, link] of [...sites.values()].entries()) {
    const place = `another site that the README links (line ${readme.locate(link.span).line})`;
    const search =
      source.web && index < MAX_SITES ? await searchLinked(topic, readme.file, link, source.web) : undefined;
    if (search === undefined)
      unread ??= missing(`it may be on ${place}, which is not read`, source.web ? 'elsewhere' : 'network');
    else if (isMissing(search))
      unread ??= missing(`it may be on ${place}, which cannot be read: ${search.missing}`, 'elsewhere');
    else if (search.found) return { ...search, link };
    else vain ??= { ...search, link };
  }
  return unread ?? vain;
}

type Searched = SiteSearch & { readonly link: Link };

/** A page that is linked by the topic's name is about it, where it is there; undefined where the page is not read. */
async function searchLinked(
  topic: Topic,
  file: string,
  link: Link,
  web: Web,
): Promise<SiteSearch | Missing | undefined> {
  const target = targetOf(file, link.url);
  if (target.kind !== 'web') return undefined;
  if (announces(topic, link.text)) {
    const answer = await web.reach(target.url);
    return isMissing(answer) ? answer : { found: answer.gone === undefined, pages: 0 };
  }
  const gitHub = gitHubPath(target.url);
  return gitHub && gitHub.rest[0] !== 'wiki'
    ? undefined
    : (await import('../online/documentation-site.js')).searchSite(topic, target.url, web);
}

function isSite(topic: Topic, file: string, link: Link, own: ReadonlySet<string>): boolean {
  const target = targetOf(file, link.url);
  if (target.kind !== 'web' || isGeneral(target.url)) return false;
  const gitHub = gitHubPath(target.url);
  if (gitHub && own.has(gitHub.slug) && gitHub.rest[0] === 'wiki') return true;
  // A list of issues or a page of a release is no documentation, whatever it is called.
  if (gitHub && /^(?:issues|releases|pulls?|discussions|actions|labels)$/.test(gitHub.rest[0] ?? '')) return false;
  return announces(topic, link.text) || leadsToDocumentation(link);
}

/** The repository's names, in lower case, as `owner/name`. */
async function ownAddresses(source: Source): Promise<ReadonlySet<string>> {
  const slug = await SLUG.of(source);
  return new Set(isMissing(slug) ? [] : [slug.toLowerCase()]);
}

function unread(pages: readonly Missing[]): Missing | undefined {
  const first = pages.find(({ cause }) => cause === 'unread') ?? pages[0];
  const others = pages.length - 1;
  return first && others > 0 ? { ...first, missing: `${first.missing}, and so are ${others} more files` } : first;
}
