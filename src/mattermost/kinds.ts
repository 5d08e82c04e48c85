/** The five kinds of contribution that the source page names. */
export const KINDS = ['plugin', 'app', 'playbook', 'webhook', 'tool'] as const;
export type Kind = (typeof KINDS)[number];

/** The two marketplaces: mattermost.com/marketplace, and the one inside the product. */
export const MARKETPLACES = ['web', 'in-product'] as const;
export type Marketplace = (typeof MARKETPLACES)[number];

/** Only plugins and apps can be listed inside the product (source page, first paragraphs). */
export function marketplacesOf(kind: Kind): readonly Marketplace[] {
  return kind === 'plugin' || kind === 'app' ? MARKETPLACES : ['web'];
}
