import fields from '../data/manifest-fields.json' with { type: 'json' };
import type { Kind } from '../mattermost/kinds.js';
import type { Contribution } from '../repository/contribution.js';
import { findApp, findPlaybooks, keysIn, keysOf } from './candidates.js';
import { MANIFEST_NAMES } from './manifest/manifest.js';

/**
 * The kind of a contribution, by what lies in its folder: a plugin manifest, an app's `manifest.json`, an
 * exported playbook, in that order. A plugin manifest that cannot be parsed is one all the same. Undefined where
 * none is there: webhooks and tools have no file of their own.
 */
export async function detectKind(contribution: Contribution): Promise<Kind | undefined> {
  if (await holdsPlugin(contribution)) return 'plugin';
  if ((await findApp(contribution)) !== undefined) return 'app';
  const isPlaybook = (await findPlaybooks(contribution))
    .map(keysIn)
    .some((keys) => keys.has('checklists') && (keys.has('title') || keys.has('version')));
  return isPlaybook ? 'playbook' : undefined;
}

/** The folders below the contribution's own that hold a plugin manifest, sorted. */
export function contributionFolders(contribution: Contribution): readonly string[] {
  const manifests = contribution.files().filter((file) => MANIFEST_NAMES.some((name) => file.endsWith(`/${name}`)));
  return [...new Set(manifests.map((file) => file.slice(0, file.lastIndexOf('/'))))]
    .filter((folder) => folder !== contribution.base)
    .sort();
}

/** Other programs have a plugin.json, too; theirs share no key with ours, or hold no object. */
async function holdsPlugin(contribution: Contribution): Promise<boolean> {
  const known = new Set(Object.keys(fields.fields));
  for (const file of MANIFEST_NAMES.map((name) => contribution.path(name))) {
    if (!contribution.has(file)) continue;
    const keys = await keysOf(contribution, file);
    if (keys === undefined || [...keys].some((key) => known.has(key))) return true;
  }
  return false;
}
