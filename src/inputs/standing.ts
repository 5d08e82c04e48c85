import { TextDocument } from '../documents/text.js';
import type { Contribution } from '../repository/contribution.js';
import type { Configuration, Ignorable, PlacedIgnore } from './configuration.js';
import { CONFIGURATION_FILE, EMPTY, OTHER_FILE, loadConfiguration, parseConfiguration } from './configuration.js';
import { UsageError } from './usage-error.js';

/** The pull request that is checked, so far as it matters for who may set findings aside. */
export interface Proposal {
  /** The commit that it is to be merged into; undefined where the event does not say. */
  readonly base: string | undefined;
  /** Whether it comes from another repository. */
  readonly isFork: boolean;
}

/** The configuration that counts for a run. */
export interface Standing {
  /** Its ignores say which of them the pull request brings. */
  readonly configuration: Configuration;
  /** A kind that a fork names, for where neither files nor a configuration that counts tell one. */
  readonly proposedKind: Configuration['kind'];
  /** What the pull request changes, or why that is not known. */
  readonly remarks: readonly string[];
}

type Setting = 'kind' | 'marketplace' | 'securityContact';
const SETTINGS: Readonly<Record<Setting, string>> = {
  kind: 'kind',
  marketplace: 'marketplace',
  securityContact: 'security-contact',
};
/** What makes the base commit known. */
export const DEEPER = 'Add `fetch-depth: 0` to the step with actions/checkout';

/**
 * The configuration that counts. In a pull request that is the one of its base commit; what the pull request changes counts where
 * it comes from the repository itself.
 * @throws UsageError where the configuration is wrong.
 */
export async function standingConfiguration(
  contribution: Contribution,
  named: string | undefined,
  rules: readonly Ignorable[],
  proposal: Proposal | undefined,
): Promise<Standing> {
  const proposed = await loadConfiguration(contribution, named, rules);
  const plain = { configuration: proposed, proposedKind: undefined, remarks: [] };
  if (!proposal) return plain;
  const base = await baseConfiguration(contribution, named, rules, proposal.base);
  if (base === undefined && isEmpty(proposed)) return plain;
  const { isFork } = proposal;
  const changed = settingsChanged(base ?? EMPTY, proposed);
  const standing: PlacedIgnore['standing'] = isFork ? 'waiting' : base === undefined ? undefined : 'added';
  // An ignore that the pull request takes away holds nothing back any more, whoever takes it away.
  const ignores = proposed.ignores.map((ignore) =>
    base?.ignores.some((known) => isSame(known, ignore)) ? ignore : { ...ignore, standing },
  );
  return {
    configuration: { ...(isFork ? (base ?? EMPTY) : proposed), ignores },
    proposedKind: isFork && base === undefined ? proposed.kind : undefined,
    remarks: base === undefined ? unknownBase(proposed, isFork) : settingsRemarks(changed, isFork),
  };
}

/**
 * Undefined where it cannot be read, or is wrong: then the pull request may be what puts it right. The base commit's own name
 * counts, so that renaming the file changes nothing.
 */
async function baseConfiguration(
  { repository }: Contribution,
  named: string | undefined,
  rules: readonly Ignorable[],
  commit: string | undefined,
): Promise<Configuration | undefined> {
  if (commit === undefined) return undefined;
  for (const file of named === undefined ? [CONFIGURATION_FILE, OTHER_FILE] : [named]) {
    const found = await repository.committed(commit, file);
    if (found.state === 'absent') continue;
    if (found.state !== 'present') return undefined;
    try {
      return await parseConfiguration(new TextDocument(file, Buffer.from(found.bytes).toString()), rules);
    } catch (error) {
      if (error instanceof UsageError) return undefined;
      throw error;
    }
  }
  return EMPTY;
}

function isEmpty(configuration: Configuration): boolean {
  return configuration.ignores.length === 0 && settingsChanged(EMPTY, configuration).length === 0;
}

/** Whether an ignore reaches what another one reaches; how its reason is worded matters to readers only. */
function isSame(one: PlacedIgnore, other: PlacedIgnore): boolean {
  return one.rule === other.rule && one.code === other.code && one.path === other.path && one.until === other.until;
}

function settingsChanged(base: Configuration, proposed: Configuration): readonly string[] {
  return (Object.keys(SETTINGS) as readonly Setting[])
    .filter((setting) => base[setting] !== proposed[setting])
    .map((setting) => `\`${SETTINGS[setting]}\``);
}

function settingsRemarks(changed: readonly string[], isFork: boolean): readonly string[] {
  if (changed.length === 0) return [];
  const counts = isFork ? '. It comes from a fork, and the change counts once it is merged' : '';
  return [`This pull request changes ${changed.join(', ')} of the configuration${counts}`];
}

function unknownBase({ ignores }: Configuration, isFork: boolean): readonly string[] {
  if (isFork)
    return [
      `The configuration does not count, because this pull request comes from a fork and the commit that it is based on is not in the checkout. ${DEEPER}`,
    ];
  return ignores.length === 0
    ? []
    : [
        `Which findings this pull request itself sets aside is not known, because the commit that it is based on is not in the checkout. ${DEEPER}`,
      ];
}
