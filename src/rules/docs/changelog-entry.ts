import coerce from 'semver/functions/coerce.js';
import eq from 'semver/functions/eq.js';
import parse from 'semver/functions/parse.js';
import { CHANGES } from '../../facts/docs/changelog.js';
import { CURRENT_VERSION } from '../../facts/repository/current-version.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const changelogEntry = rule({
  id: 'docs/changelog-entry',
  requirements: ['product/changelog'],
  kinds: ['plugin', 'app'],
  severity: 'warning',
  summary: 'The changelog has an entry for this version',
  fault: 'no entry for this version',
  why: 'Each update of a listed plugin is asked for its changelog; without an entry nobody can tell what an update brings.',
  fix: 'Add an entry for the version before its release.',
  example: {
    bad: { 'CHANGELOG.md': '# Changelog\n\n## 2.4.0\n\n- Storm alerts.\n' },
    good: { 'CHANGELOG.md': '# Changelog\n\n## 2.4.1\n\n- Fewer storm alerts.\n' },
  },
  needs: { changes: CHANGES, currentVersion: CURRENT_VERSION },
  *check({ changes, currentVersion }) {
    const { version, from } = currentVersion;
    const wanted = parse(version);
    if (!wanted || wanted.compareMain('0.0.0') === 0) return;
    // The entry of a pre-release may already be that of the release, and 1.2 is 1.2.0.
    const final = `${wanted.major}.${wanted.minor}.${wanted.patch}`;
    const isWanted = (named: string): boolean => named === version || eq(coerce(named) ?? '0.0.0', final);
    if (changes.releases?.some(({ hasNotes }) => hasNotes)) {
      const own = changes.releases.filter(({ tag }) => isWanted(tag));
      const [first] = own;
      if (own.some(({ hasNotes }) => hasNotes)) return;
      yield {
        message: first
          ? `The release ${quote(first.tag)} on GitHub has no notes.`
          : `GitHub shows no release of ${quote(version)}, the version of ${from}; the newest is ${quote(changes.releases[0]?.tag ?? '')}.`,
        fix: 'Write what changed into the notes of the release.',
      };
    }
    if (!changes.changelog || changes.changelog.entries.length === 0) return;
    const { document, entries } = changes.changelog;
    if (entries.some((entry) => isWanted(entry.version))) return;
    const [first] = entries;
    yield {
      message: `${quote(document.file)} has no entry for ${quote(version)}, the version of ${from}; ${first ? `its first entry is ${quote(first.version)}` : 'it has none'}.`,
      at: document.locate(first?.span ?? { start: 0, end: 1 }),
    };
  },
});
