import { RELEASE_NOTES } from '../../facts/online/addresses.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const releaseNotes = rule({
  id: 'online/release-notes',
  requirements: ['product/changelog'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { gone: 'error', awaited: 'warning' },
  summary: '`release_notes_url` answers',
  fault: 'release_notes_url does not answer',
  why: 'Reviewers open it, and a page that is not there stops the submission.',
  fix: 'Publish the release that it names before you submit, or correct the address.',
  example: {
    bad: {
      'plugin.json': { release_notes_url: 'https://github.com/example/mattermost-plugin-weather/releases/tag/2.4.1' },
    },
    good: {},
    web: { 'https://github.com/example/mattermost-plugin-weather/releases/tag/2.4.1': 404 },
  },
  needs: { releaseNotes: RELEASE_NOTES },
  *check({ releaseNotes: { name, url, at, gone, isAwaited } }) {
    if (gone === undefined) return;
    yield isAwaited
      ? {
          code: 'awaited',
          message: `${name} answers ${gone}: ${quote(url)}. It must be there when the version is submitted.`,
          at,
        }
      : { code: 'gone', message: `${name} leads nowhere: ${quote(url)} answers ${gone}.`, at };
  },
});
