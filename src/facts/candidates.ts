import type { Contribution } from '../repository/contribution.js';
import type { Values } from '../repository/text.js';
import { either } from '../words/pattern.js';

/** The name of an app's manifest (src/data/app-manifest.json). */
const APP_MANIFEST = 'manifest.json';
/** JSON files that programs keep for themselves. */
const KNOWN = either([
  /^(?:package(?:-lock)?|composer|renovate|manifest|plugin)\.json$/,
  /^[tj]sconfig(?:\..*)?\.json$/,
]);
/** More files than these are not opened to find an app or playbooks. */
const MAX_APPS = 100;
const MAX_PLAYBOOKS = 200;
/** Files that no program is written in. */
const NO_CODE = either(
  [/\.(?:md|mdx|rst|txt|adoc|json|lock|sum|svg|html?|css)$/, /(?:^|\/)[^./]+$/, /(?:^|\/)\.[^/]*$/],
  'i',
);
const MAX_CODE = 500;
/** Larger files are not opened to see whether they are a manifest, in bytes. */
const MAX_MANIFEST = 1024 * 1024;

/** The files that may be an app's manifest, the one nearest to the folder first: in it, or at most four below, as in `src/main/resources/static/`. */
export function appCandidates(contribution: Contribution): readonly string[] {
  const depth = (file: string): number => contribution.relative(file).split('/').length;
  return contribution
    .files()
    .filter((file) => (file === APP_MANIFEST || file.endsWith(`/${APP_MANIFEST}`)) && depth(file) <= 5)
    .sort((a, b) => depth(a) - depth(b))
    .slice(0, MAX_APPS);
}

/** Those of them that have an `app_id`. */
export async function findApps(contribution: Contribution): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of appCandidates(contribution))
    if ((await keysOf(contribution, file))?.has('app_id')) found.push(file);
  return found;
}

/** A file that makes an app's manifest while the app runs: code, or a template, that speaks of the `app_id`. */
export async function appCode(contribution: Contribution): Promise<string | undefined> {
  for (const file of contribution
    .files()
    .filter((path) => !NO_CODE.test(path))
    .slice(0, MAX_CODE)) {
    const text = await contribution.text(file);
    if (text.state === 'present' && text.size <= MAX_MANIFEST && /\bapp_?id\b/i.test(text.document.text)) return file;
  }
  return undefined;
}

/** The JSON files that may be exported playbooks: in the folder itself or one below it. */
export function playbookCandidates(contribution: Contribution): readonly string[] {
  const found = contribution.files().filter((file) => {
    const parts = contribution.relative(file).split('/');
    const name = parts.at(-1) ?? '';
    return (
      parts.length <= 2 && name.endsWith('.json') && !KNOWN.test(name) && !parts.some((part) => part.startsWith('.'))
    );
  });
  return found.slice(0, MAX_PLAYBOOKS);
}

/** Those that are taken for playbooks, parsed as far as they go. */
export async function findPlaybooks(contribution: Contribution): Promise<readonly Values[]> {
  const found: Values[] = [];
  for (const file of playbookCandidates(contribution)) {
    const text = await contribution.text(file);
    // Without the key it is some other JSON file; a slip in the syntax does not make it one.
    if (text.state !== 'present' || !/"checklists"/i.test(text.document.text)) continue;
    const values = await contribution.values(file);
    if (values.state !== 'present') continue;
    const keys = keysIn(values);
    const isBroken = values.parsed.problems.length > 0 && (keys.size === 0 || keys.has('title') || keys.has('version'));
    if (keys.has('checklists') || isBroken) found.push(values);
  }
  return found;
}

/** The keys of the object in a manifest, in lower case; undefined where it cannot be read. */
export async function keysOf(contribution: Contribution, file: string): Promise<ReadonlySet<string> | undefined> {
  const text = await contribution.text(file);
  if (text.state !== 'present' || text.size > MAX_MANIFEST) return undefined;
  const values = await contribution.values(file);
  if (values.state !== 'present') return undefined;
  const keys = keysIn(values);
  const { problems, unreadable } = values.parsed;
  return keys.size === 0 && (problems.length > 0 || unreadable !== undefined) ? undefined : keys;
}

/** The keys of the object in a file, in lower case. */
export function keysIn({ parsed }: Values): ReadonlySet<string> {
  return new Set(parsed.tree?.kind === 'object' ? parsed.tree.entries.map(({ key }) => key.toLowerCase()) : []);
}
