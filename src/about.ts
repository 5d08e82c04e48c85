import pack from '../package.json' with { type: 'json' };

/** The package's name, which is the command's name, too. */
export const NAME = pack.name;

/** The version of the tool. */
export const VERSION = pack.version;

/** Where the tool lives. */
export const HOMEPAGE = pack.homepage.replace(/#.*/, '');

/** The page of a rule as it is where the running code comes from: a link must lead somewhere before a tag is made. */
export function pageOf(rule: string): string {
  return `${PAGES}/${rule}.md`;
}

/** The pages of all rules. */
export const PAGES = `${HOMEPAGE}/blob/${refOf(process.env)}/docs/rules`;

/** The commit, tag or branch of our own repository that a workflow runs; else the branch that all versions come from. */
function refOf({ GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref }: NodeJS.ProcessEnv): string {
  const isOurs = repository !== undefined && HOMEPAGE === `https://github.com/${repository}`;
  return isOurs && ref && /^[\w./-]+$/.test(ref) ? ref : 'main';
}
