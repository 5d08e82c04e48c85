import type { Location } from '../../documents/text.js';
import { isMissing } from '../../repository/missing.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';
import type { BuildCommand } from '../manifest/recipes.js';
import { BUILD_COMMANDS } from '../manifest/recipes.js';

/** The build of an executable for Linux that may come out dynamic. */
interface DynamicBuild {
  readonly at: Location;
}

/**
 * The first command that builds the server part for Linux, where cgo is not switched off; undefined where it is, or where no
 * command builds it. Missing where the manifest or the commands are.
 */
export const DYNAMIC_BUILD = fact('dynamicBuild', async (source) => {
  const [manifest, commands] = [await MANIFEST.of(source), await BUILD_COMMANDS.of(source)];
  if (isMissing(manifest)) return manifest;
  if (isMissing(commands)) return commands;
  const executables = Object.entries(manifest.value.server?.executables ?? {}).flatMap(([platform, path]) =>
    platform.startsWith('linux') && typeof path === 'string' ? [path] : [],
  );
  const builds = commands.filter((command) => isBuild(command, executables));
  // Set once for all recipes, or in the environment of the pipeline.
  const isOff = await switchesOff(source);
  const first = isOff
    ? undefined
    : builds.find(
        ({ words }) => !words.some((word) => /^CGO_ENABLED=["']?0["']?$/.test(word) || /-static\b/.test(word)),
      );
  const found: { readonly build: DynamicBuild | undefined } = { build: first && { at: first.at } };
  return found;
});

function isBuild({ words, folder }: BuildCommand, executables: readonly string[]): boolean {
  const at = words.findIndex(
    (word, index) => word === 'build' && /(?:^|\/)go$|^\$\(?\{?GO\b/.test(words[index - 1] ?? ''),
  );
  if (at < 0) return false;
  const system = words.find((word) => word.startsWith('GOOS='))?.slice('GOOS='.length);
  if (system !== undefined && system !== 'linux' && !/[$*%(]/.test(system)) return false;
  const output = words[words.indexOf('-o') + 1] ?? '';
  const path = `${folder}/${output}`.replace(/^\//, '');
  return executables.some(
    (executable) => path === executable || (system !== undefined && dirOf(path) === dirOf(executable)),
  );
}

function dirOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

async function switchesOff({ contribution }: Parameters<typeof MANIFEST.of>[0]): Promise<boolean> {
  for (const file of contribution.repository.files) {
    if (
      !contribution.holds(file) ||
      !/(?:^|\/)(?:[Mm]akefile|[\w.-]+\.mk|[\w.-]+\.ya?ml|Dockerfile[\w.-]*)$/.test(file)
    )
      continue;
    if (!/^(?:build\/|\.github\/workflows\/)?[^/]+$/.test(contribution.relative(file))) continue;
    const text = await contribution.text(file);
    if (
      text.state === 'present' &&
      /^[ \t]*(?:(?:export|ENV) |- *)?["']?CGO_ENABLED["']?(?: ?[:?]?=| ?:| )[ \t]*["']?0["']?[ \t\r]*$/m.test(
        text.document.text,
      )
    )
      return true;
  }
  return false;
}
