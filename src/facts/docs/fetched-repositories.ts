import table from '../../data/docs/clonable-repositories.json' with { type: 'json' };
import type { MarkdownDocument } from '../../documents/markdown/markdown.js';
import { sequence } from '../../words/pattern.js';
import type { Command } from './command-lines.js';
import { commandsIn } from './command-lines.js';

/** A repository on GitHub that a command clones, or downloads a release of. */
export interface Fetched {
  readonly command: Command;
  /** `owner/name`, as written. */
  readonly slug: string;
}

const SLUG = /([\w.-]+\/[\w.-]+?)/y;
const CLONED = sequence(
  [/^(?:https?:\/\/(?:[\w-]+@)?|git@|ssh:\/\/git@)?github\.com[:/]/, SLUG, /(?:\.git)?\/?$/y],
  'i',
);
const DOWNLOADED = sequence(
  [/^https?:\/\/github\.com\//, SLUG, /\/(?:releases\/(?:latest\/)?download|archive)\//y],
  'i',
);

/** What the commands of a document clone or download, other than what contributions are built on. */
export function* fetchedIn(document: MarkdownDocument): Generator<Fetched> {
  for (const command of commandsIn([document])) {
    const [program = '', verb] = command.words;
    const pattern =
      program === 'git' && verb === 'clone' ? CLONED : /^(?:curl|wget)$/.test(program) ? DOWNLOADED : undefined;
    if (!pattern) continue;
    for (const word of command.words) {
      const slug = pattern.exec(word)?.[1];
      if (slug !== undefined && !isOthers(slug)) yield { command, slug };
    }
  }
}

/** A name that readers fill in, or a project that contributions are run with. */
function isOthers(slug: string): boolean {
  const [owner = '', name = ''] = slug.toLowerCase().split('/');
  return table.placeholders.includes(owner) || table.names.includes(name);
}
