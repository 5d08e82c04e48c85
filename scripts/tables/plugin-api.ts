import { compareVersions } from '../../src/mattermost/versions.js';
import type { Versions } from './annotations.js';
import { annotationsIn, differences } from './annotations.js';
import type { Checkout, Outcome } from './checkout.js';
import { firstRelease, ordered, shouldHave } from './checkout.js';

interface Verified {
  readonly firstRelease?: string;
  readonly how: string;
}

/** The parts of src/data/plugin-api.json that a checkout decides. */
export interface PluginTable {
  readonly newestReleaseCovered: string;
  readonly api: Versions;
  readonly hooks: Versions;
  readonly recommended: { readonly api: Versions; readonly hooks: Versions };
  readonly verified: {
    readonly api: Readonly<Record<string, Verified>>;
    readonly hooks: Readonly<Record<string, Verified>>;
  };
  readonly unreleasedApi: Versions;
}

const KINDS = [
  { kind: 'api', path: 'server/public/plugin/api.go', of: 'API' },
  { kind: 'hooks', path: 'server/public/plugin/hooks.go', of: 'Hooks' },
] as const;

/** Compares the methods of the plugin API and the hooks, by the annotations and, for what is new, by the release tags. */
export async function comparePluginApi(checkout: Checkout, table: PluginTable): Promise<Outcome> {
  const lines: string[] = [];
  const open: string[] = [];
  let { recommended, verified } = table;
  const after: { api: Versions; hooks: Versions } = { api: table.api, hooks: table.hooks };
  for (const { kind, path, of } of KINDS) {
    const text = checkout.read(path);
    if (text === undefined) {
      open.push(`${path} is not there: ${kind} not compared`);
      continue;
    }
    const now = await annotationsIn(text, of);
    if (Object.values(now).every((version) => version === ''))
      open.push(`${path} has no annotations: the versions of ${kind} not compared`);
    const expected = Object.fromEntries(
      Object.entries(table[kind]).filter(
        ([name, version]) => name in now || shouldHave(checkout, recommended[kind][name] ?? version),
      ),
    );
    lines.push(...differences(kind, expected, now));
    const merged: Record<string, string> = { ...table[kind] };
    for (const [name, annotated] of Object.entries(now)) {
      const isNew = !(name in table[kind]);
      const first = isNew
        ? await firstRelease(
            checkout,
            table.newestReleaseCovered,
            path,
            async (before) => name in (await annotationsIn(before, of)),
          )
        : undefined;
      const version = annotated === '' ? (merged[name] ?? first) : annotated;
      if (version === undefined) open.push(`${kind}.${name} is not annotated, and no release tag here has it`);
      else merged[name] = version;
      if (first === undefined) continue;
      verified = { ...verified, [kind]: { ...verified[kind], [name]: { firstRelease: first, how: 'release tags' } } };
      if (first !== version) recommended = { ...recommended, [kind]: { ...recommended[kind], [name]: first } };
    }
    for (const name of Object.keys(expected).filter((known) => !(known in now)))
      open.push(`${kind}.${name} is gone: move it to the removed ones with the release that took it away`);
    after[kind] = ordered(merged);
  }
  const newest = checkout.releases.at(-1)?.version ?? table.newestReleaseCovered;
  const covered = compareVersions(newest, table.newestReleaseCovered) > 0 ? newest : table.newestReleaseCovered;
  if (covered !== table.newestReleaseCovered)
    lines.push(`newestReleaseCovered: ${table.newestReleaseCovered} → ${covered}`);
  const unreleasedApi = Object.fromEntries(
    Object.entries(table.unreleasedApi).filter(([name]) => !(name in after.api)),
  );
  return {
    differences: lines,
    open,
    table: { ...table, newestReleaseCovered: covered, ...after, recommended, verified, unreleasedApi },
  };
}
