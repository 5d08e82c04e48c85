import fields from '../data/manifest-fields.json' with { type: 'json' };
import { parseJson } from '../documents/values/json.js';
import type { Kind } from '../mattermost/kinds.js';
import { inBase } from '../repository/contribution.js';
import type { Directory } from '../repository/directory.js';
import { appManifestFiles, ownFiles, playbookFiles } from '../repository/own-files.js';
import { MANIFEST_NAMES } from './manifest/manifest.js';

/** More JSON files than these are not opened to find the kind, nor larger ones (bytes). */
const MAX_CANDIDATES = 100;
const MAX_CANDIDATE = 1024 * 1024;

/**
 * The kind of the contribution in a folder, by what lies in it: a plugin manifest, an app's `manifest.json`, an
 * exported playbook, in that order. A plugin manifest that cannot be parsed is one all the same. Undefined where
 * none is there: webhooks and tools have no file of their own.
 */
export async function detectKind(directory: Directory, base: string): Promise<Kind | undefined> {
  if (await holdsPlugin(directory, base)) return 'plugin';
  for (const file of appManifestFiles(directory.files, base).slice(0, MAX_CANDIDATES)) {
    if ((await keysOf(directory, file))?.has('app_id')) return 'app';
  }
  for (const file of playbookFiles(directory.files, base).slice(0, MAX_CANDIDATES)) {
    const keys = await keysOf(directory, file);
    if (keys?.has('checklists') && (keys.has('title') || keys.has('version'))) return 'playbook';
  }
  return undefined;
}

/** The folders below `base` that hold a plugin manifest, sorted; `base` itself is not among them. */
export function contributionFolders(files: readonly string[], base: string): readonly string[] {
  const manifests = ownFiles(files, base).filter((file) => MANIFEST_NAMES.some((name) => file.endsWith(`/${name}`)));
  return [...new Set(manifests.map((file) => file.slice(0, file.lastIndexOf('/'))))]
    .filter((folder) => folder !== base)
    .sort();
}

/** Other programs have a plugin.json, too; theirs share no key with ours, or hold no object. */
async function holdsPlugin(directory: Directory, base: string): Promise<boolean> {
  const known = new Set(Object.keys(fields.fields));
  for (const name of MANIFEST_NAMES) {
    const file = inBase({ base }, name);
    if (!directory.files.includes(file)) continue;
    const keys = await keysOf(directory, file);
    if (keys === undefined || [...keys].some((key) => known.has(key))) return true;
  }
  return false;
}

/** The keys of the object in a file, in lower case; undefined where it cannot be read. */
async function keysOf(directory: Directory, file: string): Promise<ReadonlySet<string> | undefined> {
  if (!directory.files.includes(file)) return undefined;
  const content = await directory.read(file);
  if (content.state !== 'present' || content.bytes.length > MAX_CANDIDATE) return undefined;
  const text = new TextDecoder().decode(content.bytes);
  const { tree, problems, unreadable } = file.endsWith('.json')
    ? parseJson(text)
    : (await import('../documents/values/yaml.js')).parseYaml(text);
  const keys = tree?.kind === 'object' ? tree.entries.map(({ key }) => key.toLowerCase()) : [];
  return keys.length === 0 && (problems.length > 0 || unreadable !== undefined) ? undefined : new Set(keys);
}
