import { USAGE_DOCS } from '../../facts/docs/coverage.js';
import { KINDS } from '../../mattermost/kinds.js';
import { rule } from '../rule.js';
import { exampleReadme } from '../words/example-readme.js';
import { inPart } from '../words/uncovered.js';

export const usage = rule({
  id: 'docs/usage',
  requirements: ['web/documentation', 'product/documentation'],
  kinds: KINDS,
  severity: 'error',
  codes: { absent: 'error', 'in-part': 'warning', mentioned: 'warning', elsewhere: 'warning' },
  summary: 'The documentation tells how to use it',
  fault: 'usage not explained',
  why: 'Users need to know which commands, buttons and menus the contribution brings, and what they do.',
  fix: 'Add a section "Usage" with the commands and what happens, best with an example.',
  example: {
    bad: {
      'README.md': exampleReadme('Usage', 'Words')
        .replace('Type `/weather` in a channel.', 'It rains.')
        .replace('Run `make`', 'Build it'),
    },
    good: { 'README.md': exampleReadme('Usage', 'Slash commands') },
  },
  needs: { usageDocs: USAGE_DOCS },
  *check({ usageDocs }) {
    yield* inPart(usageDocs, 'using it');
  },
});
