import { TRACKER } from '../../facts/online/addresses.js';
import { KINDS } from '../../mattermost/kinds.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const tracker = rule({
  id: 'online/tracker',
  requirements: ['web/tracker'],
  kinds: KINDS,
  severity: 'error',
  summary: 'Everybody can report bugs in the tracker',
  fault: 'tracker not open to all',
  why: 'The Marketplace asks for a public place to report bugs; where nobody can open an issue there is none.',
  fix: 'Turn the issues of the repository on (Settings > General > Features), make it public, or name another tracker.',
  example: {
    bad: { 'plugin.json': { support_url: 'https://weather.example.net/bugs' } },
    good: { 'plugin.json': { support_url: 'https://weather.example.net/tracker' } },
    web: { 'https://weather.example.net/bugs': 404 },
  },
  needs: { tracker: TRACKER },
  *check({ tracker: { name, url, at, gone, closed } }) {
    if (gone !== undefined) yield { message: `${name} leads nowhere: ${quote(url)} answers ${gone}.`, at };
    else if (closed) yield { message: `Nobody can report bugs at ${quote(url)}: ${WORDS[closed]}.`, at };
  },
});

const WORDS = {
  off: 'the issues of the repository are turned off',
  archived: 'the repository is archived',
  private: 'the repository is private',
};
