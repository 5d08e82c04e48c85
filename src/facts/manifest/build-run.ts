import type { PackageFiles } from '../../documents/go/evaluation/program.js';
import { openMachine, run, tagsIn } from '../../documents/go/evaluation/program.js';
import { endsWith } from '../../documents/go/evaluation/pieces.js';
import type { Fields, Value } from '../../documents/go/evaluation/value.js';
import { UNKNOWN, either, piecesOf, text } from '../../documents/go/evaluation/value.js';
import { hostOf } from './build-host.js';

/** What a run of a program leaves of the manifest. */
export interface BuildRun {
  /** The fields of the manifest that it writes to a file or to its output; undefined where it writes none. */
  readonly shipped: Fields | undefined;
  /** What it sets in the manifest, whether it writes that or not. */
  readonly set: Fields;
  /** Whether the manifest is its output, which the shell may lead to a file. */
  readonly isPrinted: boolean;
}

/** Runs the program in the last package, with its arguments or any. */
export function runOf(
  packages: readonly PackageFiles[],
  manifest: Readonly<Record<string, unknown>>,
  args: readonly (string | undefined)[] | undefined,
): BuildRun {
  const items = args && ['manifest', ...args].map((arg) => (arg === undefined ? UNKNOWN : text(arg)));
  const given: Value = items ? { kind: 'list', items } : UNKNOWN;
  const tags = tagsIn(packages.flatMap(({ files }) => files));
  let host: ReturnType<typeof hostOf> | undefined;
  const machine = openMachine(packages, (opened) => (host ??= hostOf(opened, manifest, given, tags)));
  const main = machine.packages.get(packages.at(-1)?.path ?? '');
  if (main) run(machine, main);
  const written = host?.written ?? [];
  const files = written.filter(({ path }) => path !== undefined && mayBeManifest(path));
  const printed = written.filter(({ path }) => path === undefined);
  const ships = files.length > 0 ? files : printed;
  return {
    shipped: ships.length > 0 ? merged(ships.map(({ fields }) => fields)) : undefined,
    set: merged([...(host?.manifests ?? [])].flatMap((id) => machine.state.objects.get(id) ?? [])),
    isPrinted: files.length === 0 && printed.length > 0,
  };
}

function mayBeManifest(path: Value): boolean {
  return piecesOf(path).some((pieces) =>
    ['json', 'yaml', 'yml'].some((end) => endsWith(pieces, `plugin.${end}`) !== false),
  );
}

/** The fields of several objects that stand for the manifest: those that were written come before those that were read. */
function merged(objects: readonly Fields[]): Fields {
  const keys = new Set(objects.flatMap((fields) => [...fields.keys()]));
  return new Map(
    [...keys].flatMap((key) => {
      const found = objects.flatMap((fields) => fields.get(key) ?? []);
      const changed = found.filter(({ at }) => at !== undefined);
      const several = changed.length > 0 ? changed : found;
      const last = several.at(-1);
      return last
        ? [[key, { value: several.map(({ value }) => value).reduce((a, b) => either(a, b)), at: last.at }] as const]
        : [];
    }),
  );
}
