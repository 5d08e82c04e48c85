import type { Kind, Marketplace } from './kinds.js';
import { marketplacesOf } from './kinds.js';

/** Which list of the sources a requirement stands in. */
type Level = 'web' | 'in-product' | 'update' | 'both';

/** One line of the marketplace's checklist. */
export interface Requirement {
  readonly id: string;
  readonly level: Level;
  /** Stated as satisfied, in our words. */
  readonly title: string;
  /** The document and place that asks for it. */
  readonly source: string;
  /** The kinds that it is asked of; all where it is left out. */
  readonly kinds?: readonly Kind[];
  /** Why a person must still judge it when nothing automatic failed. */
  readonly reviewer?: string;
  /** What no rule looks at yet, by kind. While it is set the requirement is never `met`. */
  readonly unchecked?: Readonly<Partial<Record<Kind, string>>>;
}

const everyKind = (words: string): Readonly<Record<Kind, string>> => ({
  plugin: words,
  app: words,
  playbook: words,
  webhook: words,
  tool: words,
});

const PAGE = 'Contribute to the Marketplace';

/** The whole checklist, in report order. Sources are quoted in `docs/requirements.md`. */
export const REQUIREMENTS = [
  {
    id: 'platform/loadable',
    level: 'both',
    title: 'The server can load it',
    source: 'Mattermost server source',
    // A webhook or a tool runs beside the server, which loads nothing of it.
    kinds: ['plugin', 'app', 'playbook'],
    unchecked: { plugin: 'the built bundle is not opened yet' },
  },
  {
    id: 'functional/min-server-version',
    level: 'in-product',
    title: '`min_server_version` is set',
    source: `${PAGE}, functional 1`,
  },
  {
    id: 'functional/compatibility',
    level: 'in-product',
    title: 'Works on every server from `min_server_version` on',
    source: `${PAGE}, functional 2`,
  },
  {
    id: 'product/id',
    level: 'in-product',
    title: 'The id is its own and follows the convention',
    source: 'add_plugin.md',
  },
  {
    id: 'product/presentation',
    level: 'in-product',
    title: 'Name, description, icon and settings read well in the System Console',
    source: 'add_plugin.md',
  },
  {
    id: 'product/configuration',
    level: 'in-product',
    title: 'All configuration is reachable in the Mattermost interface',
    source: 'add_plugin.md',
  },
  {
    id: 'product/changelog',
    level: 'in-product',
    title: 'A changelog for this release',
    source: 'add_plugin.md, update_plugin.md',
  },
  { id: 'product/stable', level: 'in-product', title: 'Out of beta, at least 1.0.0', source: 'add_plugin.md' },
  { id: 'product/license', level: 'in-product', title: 'An Open Source licence', source: 'add_plugin.md' },
  {
    id: 'product/public-source',
    level: 'in-product',
    title: 'Source in a public Git repository',
    source: 'add_plugin.md',
  },
  {
    id: 'product/documentation',
    level: 'in-product',
    title: 'Detailed documentation, linked from `homepage_url`',
    source: 'add_plugin.md',
  },
  {
    id: 'web/link',
    level: 'web',
    title: 'A link to try it',
    source: `${PAGE}, web 1`,
  },
  {
    id: 'web/documentation',
    level: 'web',
    title: 'Documentation to install, configure and use it',
    source: `${PAGE}, web 2`,
  },
  {
    id: 'web/tracker',
    level: 'web',
    title: 'A public place to report bugs',
    source: `${PAGE}, web 3`,
  },
  { id: 'web/image', level: 'web', title: 'An image of it', source: `${PAGE}, newer revision, web 4` },
  {
    id: 'technical/scale',
    level: 'in-product',
    title: 'Works for 60,000 concurrent connections',
    source: `${PAGE}, technical 1`,
    reviewer: 'no public tool can show it; a developer reads the code',
  },
  {
    id: 'technical/high-availability',
    level: 'in-product',
    title: 'Works in a High Availability deployment',
    source: `${PAGE}, technical 1`,
    reviewer: 'no public tool can show it; a developer reads the code',
  },
  {
    id: 'technical/logging',
    level: 'in-product',
    title: 'Logs important events on appropriate levels',
    source: `${PAGE}, technical 2`,
    reviewer: 'which events are important is a matter of judgement',
  },
  {
    id: 'security/vulnerabilities',
    level: 'in-product',
    title: 'A security review finds nothing exploitable',
    source: `${PAGE}, security 1`,
    reviewer: 'a security review is a person’s work',
    unchecked: {
      ...everyKind('no code and no dependencies are read yet'),
      plugin: 'no dependencies are looked up yet',
    },
  },
  {
    id: 'security/contact',
    level: 'in-product',
    title: 'A private contact for vulnerabilities',
    source: `${PAGE}, security 2`,
  },
  { id: 'update/semver', level: 'update', title: 'Releases follow Semantic Versioning', source: 'update_plugin.md' },
  {
    id: 'policy/disclosure',
    level: 'both',
    title: 'Vulnerabilities are reported in private',
    source: `${PAGE}, security issues`,
    reviewer:
      'how reports were handled is not in the repository; findings that look exploitable are never published in full',
  },
  {
    id: 'policy/takedown',
    level: 'both',
    title: 'Serious bugs are fixed within 14 days',
    source: `${PAGE}, takedown policy`,
  },
] as const satisfies readonly Requirement[];

export type RequirementId = (typeof REQUIREMENTS)[number]['id'];

/** The marketplaces that ask this of a contribution of that kind; none where it does not apply. */
export function marketplacesAsking(requirement: Requirement, kind: Kind): readonly Marketplace[] {
  if (requirement.kinds && !requirement.kinds.includes(kind)) return [];
  return marketplacesOf(kind).filter(
    (marketplace) => marketplace === 'in-product' || requirement.level === 'web' || requirement.level === 'both',
  );
}
