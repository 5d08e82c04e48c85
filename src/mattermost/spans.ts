import { compareVersions } from './versions.js';

/** Releases in which something works as it is used: from the first one on, up to the one that ended it. */
export interface Span {
  readonly from: string;
  /** The first release in which it no longer works. */
  readonly until: string | undefined;
}

/** The span that a server lies in. `10.11` stands for the newest patch of that release. */
export function spanAt(spans: readonly Span[], version: string): Span | undefined {
  const server = version.split('.').length === 2 ? `${version}.9999` : version;
  return spans.find(
    ({ from, until }) =>
      compareVersions(from, server) <= 0 && (until === undefined || compareVersions(server, until) < 0),
  );
}

/** The spans of something that stays from a release on, and that patches of older releases got, too. */
export function spansWith(patches: readonly string[], since: string): readonly Span[] {
  return [...patches.map((from) => ({ from, until: nextMinor(from) })), { from: since, until: undefined }];
}

function nextMinor(version: string): string {
  const [major = '0', minor = '0'] = version.split('.');
  return `${major}.${Number(minor) + 1}`;
}
