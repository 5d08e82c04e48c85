import table from '../../data/words/programs.json' with { type: 'json' };
import type { Pieces } from '../../documents/go/evaluation/pieces.js';
import { plain } from '../../documents/go/evaluation/pieces.js';
import type { Field } from '../../documents/go/evaluation/value.js';
import type { Location } from '../../documents/text.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing } from '../../repository/missing.js';
import { anyOf, sequence } from '../../words/pattern.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { changedFields, copiesIn } from './copies.js';
import { goToolsIn } from './go-tools.js';
import { MANIFEST } from './manifest.js';
import type { BuildCommand } from './recipes.js';
import { BUILD_COMMANDS } from './recipes.js';
import { rewritersIn } from './rewriters.js';

/** The fields that builds complete. */
const KEYS = ['version', 'homepage_url', 'support_url', 'release_notes_url'] as const;
export type ShippedKey = (typeof KEYS)[number];

/** What a build makes of a field. */
export interface Built {
  /** The texts that it may write; undefined where that is not known. */
  readonly texts: readonly Pieces[] | undefined;
  /** The line that writes it. */
  readonly at: Location | undefined;
}

/** The manifest as the bundle will hold it. */
export interface ShippedManifest {
  /** What the build makes of a field; undefined where it leaves it as plugin.json has it. */
  built(key: ShippedKey): Built | undefined;
  /** Whether the field will be there, or may be. */
  writes(key: ShippedKey): boolean;
  /** A text that is known: of plugin.json, or that the build puts in its place. */
  text(key: ShippedKey): string | undefined;
  /** Where plugin.json gets into the bundle as it is, though the build has a program that completes it. */
  readonly rawCopy: Location | undefined;
}

/** The manifest as it will be shipped: plugin.json, and what the build makes of it, as far as that can be read. */
export const SHIPPED_MANIFEST = fact('shippedManifest', loadShipped);

async function loadShipped(source: Source): Promise<ShippedManifest | Missing> {
  const [manifest, commands] = await Promise.all([MANIFEST.of(source), BUILD_COMMANDS.of(source)]);
  if (isMissing(manifest)) return manifest;
  if (isMissing(commands)) return commands;
  const value: Readonly<Record<string, unknown>> = { ...manifest.value };
  const copies = copiesIn(commands, bundleOf(value['id']));
  const built = new Map<string, Built>();
  const { fields, isShipped, shippers } = await programs(source, value, commands);
  for (const key of KEYS) {
    const one = fields.flatMap((each) => each.get(key) ?? []).find(({ at }) => at !== undefined);
    if (one) built.set(key, { texts: one.value.kind === 'texts' ? one.value.of : undefined, at: one.at });
  }
  const rewriters = await rewritersIn(source.contribution, commands);
  for (const { change, at } of [
    ...copies.flatMap(({ change, command }) => (change === undefined ? [] : { change, at: command.at })),
    ...rewriters,
  ])
    for (const key of changedFields(change, value, KEYS)) built.set(key, { texts: undefined, at });
  const isRewritten = rewriters.length > 0 || copies.some(({ change }) => change !== undefined);
  const raw = copies.findLast(
    ({ command, change }) =>
      change === undefined && (!isShipped || shippers.some((shipper) => isBefore(shipper, command, commands))),
  );
  const rawCopy = isRewritten ? undefined : raw?.command.at;
  return {
    built: (key) => built.get(key),
    writes: (key) => Boolean(value[key]) || (built.has(key) && !isAlwaysEmpty(built.get(key))),
    text: (key) => {
      const written = value[key];
      const made = written && rawCopy ? undefined : built.get(key);
      if (!made) return typeof written === 'string' ? written : undefined;
      return made.texts?.length === 1 ? plain(made.texts[0] ?? []) : undefined;
    },
    rawCopy,
  };
}

function isAlwaysEmpty(built: Built | undefined): boolean {
  return built?.texts?.every((pieces) => pieces.length === 0) ?? false;
}

/** A copy that comes after the program in the same recipe writes over what the program wrote. */
function isBefore(shipper: BuildCommand, copy: BuildCommand, commands: readonly BuildCommand[]): boolean {
  return shipper.recipe === copy.recipe && commands.indexOf(shipper) < commands.indexOf(copy);
}

const BUNDLE_FOLDER = sequence([/(?:^|[^a-z])/, anyOf(table.bundleFolders), /(?:[^a-z]|$)/], 'i');

/** Folders that bundles are made in. */
function bundleOf(id: unknown): (path: string) => boolean {
  return (path) =>
    !path.startsWith('..') &&
    (BUNDLE_FOLDER.test(path) ||
      /PLUGIN_?(?:ID|NAME)|BUNDLE|DIST/.test(path) ||
      (typeof id === 'string' && id !== '' && path.includes(id)));
}

interface Programs {
  readonly fields: readonly ReadonlyMap<string, Field>[];
  /** Whether a command makes a program write the manifest. */
  readonly isShipped: boolean;
  readonly shippers: readonly BuildCommand[];
}

/** What the Go programs of the build make of the manifest. */
async function programs(
  { contribution }: Source,
  manifest: Readonly<Record<string, unknown>>,
  commands: readonly BuildCommand[],
): Promise<Programs> {
  const fields: ReadonlyMap<string, Field>[] = [];
  const shippers: BuildCommand[] = [];
  for (const { path, runs } of goToolsIn(commands)) {
    const start = contribution.path(path);
    if (!contribution.repository.files.some((file) => file === start || file.startsWith(`${start}/`))) continue;
    const [{ loadProgram }, { runOf }] = await Promise.all([import('./build-program.js'), import('./build-run.js')]);
    const program = await loadProgram(contribution, path);
    if (!program) continue;
    const shipping: ReadonlyMap<string, Field>[] = [];
    for (const { args, command } of runs.slice(0, MOST_RUNS)) {
      const { shipped, isPrinted } = runOf(program, manifest, args);
      if (!shipped || (isPrinted && command.outputs.length === 0 && !command.words.includes('>'))) continue;
      shipping.push(shipped);
      shippers.push(command);
    }
    if (shipping.length > 0) fields.unshift(...shipping);
    else {
      const { shipped, set } = runOf(program, manifest, undefined);
      fields.push(shipped ?? set);
    }
  }
  return { fields, isShipped: shippers.length > 0, shippers };
}

const MOST_RUNS = 12;

/** The keys whose values the build changes on the way into the bundle to something that cannot be told; none where there is no manifest. */
export const REWRITTEN_KEYS = fact('rewrittenKeys', async (source): Promise<readonly ShippedKey[]> => {
  const shipped = await SHIPPED_MANIFEST.of(source);
  return isMissing(shipped) ? [] : KEYS.filter((key) => shipped.built(key) && shipped.text(key) === undefined);
});
