import { contributionFolders, detectKind } from '../facts/kind.js';
import type { Kind, Marketplace } from '../mattermost/kinds.js';
import { marketplacesOf } from '../mattermost/kinds.js';
import type { Contribution } from '../repository/contribution.js';
import { contributionIn } from '../repository/contribution.js';
import type { Opened } from '../repository/directory.js';
import { openDirectory } from '../repository/directory.js';
import type { Ignorable, PlacedIgnore } from './configuration.js';
import { inlineIgnores } from './inline.js';
import type { Inputs } from './inputs.js';
import type { Proposal } from './standing.js';
import { standingConfiguration } from './standing.js';
import { UsageError } from './usage-error.js';

/** What is to be checked and how: the inputs, completed by the configuration file and by what lies in the folder. */
export interface Asked {
  readonly contribution: Contribution;
  readonly kind: Kind;
  /** Whose verdict gates. */
  readonly marketplace: Marketplace;
  readonly securityContact: string | undefined;
  /** All of them that count, those that have ended included. */
  readonly ignores: readonly PlacedIgnore[];
  /** What a pull request changes of the configuration, or why that is not known. */
  readonly remarks: readonly string[];
}

/**
 * Completes the inputs. `rules` are those that a configuration file may name, `workspace` the folder that `path` may not
 * leave, `proposal` the pull request that is checked.
 * @throws UsageError where what is asked for cannot be done: no such folder, one that leads elsewhere, wrong configuration, no kind to be found.
 */
export async function completed(
  inputs: Inputs,
  rules: readonly Ignorable[],
  workspace: string | undefined,
  proposal: Proposal | undefined,
): Promise<Asked> {
  const { directory, base } = await opened(inputs.path, workspace);
  const contribution = contributionIn(directory, base);
  const standing = await standingConfiguration(contribution, inputs.config, rules, proposal);
  const { ignores, securityContact, ...configured } = standing.configuration;
  const inline = inputs.noIgnores ? NONE : await inlineIgnores(contribution, rules, proposal);
  const named = inputs.kind ?? configured.kind;
  const kind = named ?? (await detectKind(contribution)) ?? standing.proposedKind ?? noKind(contribution);
  const marketplaces = marketplacesOf(kind);
  const usual = marketplaces.includes('in-product') ? 'in-product' : 'web';
  const marketplace = inputs.marketplace ?? configured.marketplace ?? usual;
  if (!marketplaces.includes(marketplace))
    throw new UsageError([`marketplace: a ${kind} can only be listed in the web Marketplace.`]);
  return {
    contribution,
    kind,
    marketplace,
    securityContact,
    ignores: inputs.noIgnores ? [] : [...ignores, ...inline.ignores],
    remarks: [...standing.remarks, ...inline.remarks],
  };
}

const NONE = { ignores: [], remarks: [] } as const;

async function opened(path: string, workspace: string | undefined): Promise<Opened> {
  try {
    return await openDirectory(path, workspace);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      throw new UsageError([`path: there is no folder "${path}".`]);
    if (error instanceof Error && 'code' in error && error.code === 'REFUSED')
      throw new UsageError([`path: ${error.message}`]);
    throw error;
  }
}

function noKind(contribution: Contribution): never {
  const { base } = contribution;
  const folders = contributionFolders(contribution);
  const hint =
    folders.length > 0
      ? `Plugins are in: ${folders.slice(0, 10).join(', ')}. Set path to one of them.`
      : 'Name the kind (app, webhook, tool), such as --kind app for an app that serves its manifest from code, or set path to the folder that holds the contribution.';
  throw new UsageError([
    `${base === '' ? 'The repository root' : `"${base}"`} holds no plugin manifest (plugin.json, plugin.yaml, plugin.yml), no app manifest (manifest.json with app_id) and no exported playbook. ${hint}`,
  ]);
}
