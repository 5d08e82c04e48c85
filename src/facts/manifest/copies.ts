import programs from '../../data/words/programs.json' with { type: 'json' };
import { anyOf } from '../../words/pattern.js';
import type { BuildCommand } from './recipes.js';
import { resolved } from './recipes.js';

/** A command that brings plugin.json to where the bundle is made. */
export interface ManifestCopy {
  readonly command: BuildCommand;
  /** The text by which it changes it on the way; undefined where it is copied as it is. */
  readonly change: string | undefined;
}

const REWRITERS = new RegExp(String.raw`^(?:python[\d.]*|${anyOf(programs.rewriters)})$`);
const MANIFEST = /(?:^|[/=])plugin\.(?:json|ya?ml)$/;

/** The commands that copy the manifest into a folder, or rewrite it. */
export function copiesIn(
  commands: readonly BuildCommand[],
  isBundle: (path: string) => boolean,
): readonly ManifestCopy[] {
  return commands.flatMap((command, index): readonly ManifestCopy[] => {
    const { words, outputs, isPiped } = command;
    const program = words.findIndex((word) => !/^[\w.]+=/.test(word) && !/^(?:env|exec|sudo|command|npx)$/.test(word));
    const name = (words[program] ?? '').split('/').at(-1) ?? '';
    const args = words.slice(program + 1);
    const source = isPiped ? commands[index - 1] : undefined;
    const mentions = [...args, ...(source?.words ?? [])].some((word) => /plugin\.(?:json|ya?ml)/.test(word));
    if (REWRITERS.test(name))
      return mentions && rewrites(name, args, outputs)
        ? [{ command, change: [...args, ...(source?.words ?? [])].join(' ') }]
        : [];
    const isCopied = copies(name, args, command, isBundle) || (name === 'cat' && mentions && outputs.some(isBundle));
    return isCopied ? [{ command, change: undefined }] : [];
  });
}

/** Many commands only read the manifest, for a version to put into a file's name. */
function rewrites(name: string, args: readonly string[], outputs: readonly string[]): boolean {
  if (/^(?:sponge|tee)$/.test(name)) return args.some((arg) => MANIFEST.test(arg));
  if (/^(?:python|node|bun|deno|ruby|tsx|pwsh|powershell)/.test(name))
    return args.some((arg) => /write|dump/i.test(arg));
  const assigns = !/^(?:go)?jq$|^yq$/.test(name) || args.some((arg) => /=|\bdel\(|\+/.test(arg));
  return assigns && (isInPlace(args) || outputs.some((output) => /json|te?mp|new/i.test(output)));
}

function isInPlace(args: readonly string[]): boolean {
  return args.some((arg) => /^(?:-[a-hj-zA-Z]*i|--in-?place(?:=|$))/.test(arg));
}

function copies(
  name: string,
  args: readonly string[],
  { folder }: BuildCommand,
  isBundle: (path: string) => boolean,
): boolean {
  const paths = args.filter((arg) => !arg.startsWith('-'));
  const isRoot = (path: string): boolean =>
    MANIFEST.test(`/${resolved(folder, path)}`) && !resolved(folder, path).includes('/');
  if (/^(?:cp|gcp|install|rsync|ln|mv)$/.test(name)) {
    const target = resolved(folder, paths.at(-1) ?? '');
    return paths.slice(0, -1).some(isRoot) && isBundle(target);
  }
  if (/^(?:tar|gtar|bsdtar|zip|7z)$/.test(name))
    return args.some((arg) => /^-?-?[a-zA-Z]*c/.test(arg)) && paths.slice(1).some(isRoot);
  return false;
}

/** The fields that a change of the manifest's text writes, or whose value it replaces a part of. */
export function changedFields(
  change: string,
  manifest: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): readonly string[] {
  const replaced = [...change.matchAll(/\bs([|/#,@!~])((?:(?!\1).)+)\1/g)].map(([, , pattern = '']) => pattern);
  return keys.filter((key) => {
    const value = manifest[key];
    if (typeof value === 'string' && replaced.some((pattern) => pattern.length > 2 && value.includes(pattern)))
      return true;
    // In what `sed` replaces by a pattern, and where it is assigned or stands as a key.
    const isReplaced = replaced.some((pattern) => pattern.includes(key));
    return isReplaced || new RegExp(`(?<![\\w-])${key}["'\\])}\\s\\\\]*(?:[+|]?=(?!=)|:(?!:))`).test(change);
  });
}
