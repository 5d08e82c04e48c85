import pack from '../package.json' with { type: 'json' };

/** The package's name, which is the command's name, too. */
export const NAME = pack.name;

/** The version of the tool. */
export const VERSION = pack.version;

/** Where the tool lives. */
export const HOMEPAGE = pack.homepage.replace(/#.*/, '');

/** The page of a rule, as it was when this version was released. */
export function pageOf(rule: string): string {
  return `${HOMEPAGE}/blob/v${VERSION}/docs/rules/${rule}.md`;
}
