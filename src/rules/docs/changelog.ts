import { CHANGES } from '../../facts/docs/changelog.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const changelog = rule({
  id: 'docs/changelog',
  requirements: ['product/changelog'],
  kinds: ['plugin', 'app'],
  severity: 'warning',
  summary: 'There is a changelog',
  fault: 'no changelog',
  why: 'The submission templates ask what changed in each release; admins read it before they update.',
  fix: 'Keep a CHANGELOG.md (keepachangelog.com), or write notes for each release on GitHub and link them in `release_notes_url`.',
  example: { bad: { 'CHANGELOG.md': '' }, good: {} },
  needs: { changes: CHANGES },
  *check({ changes }) {
    if (changes.releases) {
      if (!changes.releases.some(({ hasNotes }) => hasNotes))
        yield {
          message: `There is no changelog: ${changes.releases.length === 0 ? 'nothing is released on GitHub' : 'no release on GitHub has notes'}, and no file tells what changed.`,
        };
      return;
    }
    if (!changes.changelog) {
      yield { message: 'No changelog: no CHANGELOG file, no tag and no `release_notes_url`.' };
      return;
    }
    const { document, entries } = changes.changelog;
    if (entries.length > 0 || /^[ \t#[]*unreleased\b/im.test(document.text)) return;
    yield {
      message: `${quote(document.file)} has no entry for any version.`,
      at: document.locate({ start: 0, end: Math.max(document.line(1).length, 1) }),
    };
  },
});
