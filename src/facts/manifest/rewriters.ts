import type { Location } from '../../documents/text.js';
import type { Contribution } from '../../repository/contribution.js';
import type { BuildCommand } from './recipes.js';
import { resolved } from './recipes.js';

/** A script in another language than a shell's that the build runs, and that writes plugin.json. */
interface Rewriter {
  /** Its text. */
  readonly change: string;
  readonly at: Location;
}

const SCRIPT = /\.(?:[cm]?[jt]s|py|rb|pl|ps1)$/;

/** The scripts that commands run and that write the manifest, as far as their words tell. */
export async function rewritersIn(
  contribution: Contribution,
  commands: readonly BuildCommand[],
): Promise<readonly Rewriter[]> {
  const found = new Map<string, Location>();
  for (const { words, folder, at } of commands)
    for (const word of words) {
      const path = SCRIPT.test(word) ? contribution.path(resolved(folder, word)) : '';
      if (contribution.has(path) && !found.has(path)) found.set(path, at);
    }
  const rewriters = await Promise.all(
    [...found].map(async ([path, at]) => {
      const content = await contribution.text(path);
      const change = content.state === 'present' ? content.document.text : '';
      return /plugin\.(?:json|ya?ml)/.test(change) && /write|dump|Set-Content|Out-File/i.test(change)
        ? { change, at }
        : undefined;
    }),
  );
  return rewriters.filter((rewriter) => rewriter !== undefined);
}
