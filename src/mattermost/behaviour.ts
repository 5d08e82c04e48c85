import changes from '../data/behaviour-changes.json' with { type: 'json' };

/** What servers that have something did with it before they did what plugins expect. */
export interface BehaviourChange {
  /** The first release that has it at all. */
  readonly from: string;
  /** The first release that does with it what plugins expect. */
  readonly since: string;
  /** What the releases between the two do, as the end of a sentence. */
  readonly before: string;
}

/** What is known of a hook. */
export function hookChange(name: string): BehaviourChange | undefined {
  return own<BehaviourChange>(changes.hooks, name);
}

/** What is known of a field of a setting, which may stand in a section. */
export function settingChange(name: string, inSection: boolean): BehaviourChange | undefined {
  return (
    (inSection ? own<BehaviourChange>(changes.sectionSettings, name) : undefined) ??
    own<BehaviourChange>(changes.settings, name)
  );
}

/** The release that gave a group of properties another name, and that name. */
export function renamedGroup(name: string): { readonly until: string; readonly now: string } | undefined {
  return own<{ readonly until: string; readonly now: string }>(changes.propertyGroups, name);
}

function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
