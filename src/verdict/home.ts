import type { Contribution } from '../repository/contribution.js';

/** In the order in which one of them stands for the whole contribution. */
const NAMES = ['plugin.json', 'plugin.yaml', 'plugin.yml', 'manifest.json', 'README.md'];

/** The file that stands for a contribution where a program asks for a place, and a finding has none; undefined where it has no file. */
export function homeOf(contribution: Contribution): string | undefined {
  const own = NAMES.map((name) => contribution.path(name)).find((file) => contribution.has(file));
  return own ?? contribution.files()[0] ?? contribution.repository.files[0];
}
