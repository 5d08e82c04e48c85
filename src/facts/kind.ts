import fields from '../data/manifest-fields.json' with { type: 'json' };
import type { Kind } from '../mattermost/kinds.js';
import type { Contribution } from '../repository/contribution.js';
import { findApps, findPlaybooks, keysIn, keysOf } from './candidates.js';
import type { Values } from '../repository/text.js';
import { MANIFEST_NAMES } from './manifest/manifest.js';

/**
 * The kind of a contribution, by what lies in its folder: a plugin manifest, an app's `manifest.json`, an
 * exported playbook, in that order. A plugin manifest that cannot be parsed is one all the same. Undefined where
 * none is there: webhooks and tools have no file of their own.
 */
export async function detectKind(contribution: Contribution): Promise<Kind | undefined> {
  if (await holdsPlugin(contribution)) return 'plugin';
  if ((await findApps(contribution)).length > 0) return 'app';
  return (await surePlaybooks(contribution)).length > 0 ? 'playbook' : undefined;
}

/** The folders below the contribution's own that hold a plugin manifest, sorted. */
export function contributionFolders(contribution: Contribution): readonly string[] {
  const manifests = contribution.files().filter((file) => MANIFEST_NAMES.some((name) => file.endsWith(`/${name}`)));
  return [...new Set(manifests.map((file) => file.slice(0, file.lastIndexOf('/'))))]
    .filter((folder) => folder !== contribution.base)
    .sort();
}

/** What else lies in the folder of a contribution and is no part of it: a sentence for each kind, so that nothing is left out unseen. */
export async function besides(contribution: Contribution, kind: Kind): Promise<readonly string[]> {
  const others: (readonly [Kind, readonly string[]])[] = [
    ['plugin', kind !== 'plugin' && (await holdsPlugin(contribution)) ? ['its manifest'] : []],
    ['app', kind === 'app' ? [] : await findApps(contribution)],
    ['playbook', kind === 'playbook' ? [] : (await surePlaybooks(contribution)).map(({ document }) => document.file)],
  ];
  return others.flatMap(([other, files]) =>
    files.length === 0
      ? []
      : [
          `Beside the ${kind} lies ${other === 'app' ? 'an' : 'a'} ${other}, which is not judged here (${files.slice(0, 3).join(', ')}): check it with the kind ${other}`,
        ],
  );
}

async function surePlaybooks(contribution: Contribution): Promise<readonly Values[]> {
  return (await findPlaybooks(contribution)).filter((values) => {
    const keys = keysIn(values);
    return keys.has('checklists') && (keys.has('title') || keys.has('version'));
  });
}

/** Keys of ours that few other programs have in their plugin.json. */
const TELLING = [
  'server',
  'webapp',
  'backend',
  'min_server_version',
  'settings_schema',
  'homepage_url',
  'support_url',
  'release_notes_url',
  'icon_path',
];

/** Other programs have a plugin.json, too; theirs share no key with ours, or but its id and name, or hold no object. */
async function holdsPlugin(contribution: Contribution): Promise<boolean> {
  const known = new Set(Object.keys(fields.fields));
  for (const file of MANIFEST_NAMES.map((name) => contribution.path(name))) {
    if (!contribution.has(file)) continue;
    const keys = await keysOf(contribution, file);
    if (keys === undefined) return true;
    const ours = [...keys].filter((key) => known.has(key));
    const isOurs = TELLING.some((key) => keys.has(key)) || keys.size - ours.length <= ours.length;
    // Grafana's has a `type` and an `info` beside its id and name.
    if (ours.length > 0 && isOurs && !(keys.has('type') && keys.has('info'))) return true;
  }
  return false;
}
