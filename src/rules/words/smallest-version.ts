import type { MinimumServerVersion } from '../../facts/compatibility/need.js';
import { compareVersions } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';

/** Words on the smallest version that would do, and what asks for it; empty where nothing needs a server newer than `floor`. */
export function smallestVersion({ required, because }: MinimumServerVersion, floor: string): string {
  const [first] = because;
  if (!required || !first || compareVersions(required, floor) <= 0) return '';
  return `; the smallest that would do is ${required}: ${quote(first.symbol)} (${first.file}:${first.line}) asks for it`;
}
