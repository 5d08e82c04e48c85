import { KINDS } from '../../kinds.js';
import { rule } from '../rule.js';
import { uncovered } from './section.js';

export const installation = rule({
  id: 'docs/installation',
  requirements: ['web/documentation', 'product/documentation'],
  kinds: KINDS,
  severity: 'error',
  summary: 'The documentation tells how to install it',
  why: 'Whoever finds the contribution on the Marketplace starts with installing it; a reviewer does, too.',
  fix: 'Add a section "Installation": where to download it, and what to select in Mattermost.',
  example: {
    bad: { 'README.md': '# Weather\n\nThe weather in your channels: `/weather` shows the forecast of the place that a channel follows, and storm alerts are posted by a bot. Set the provider and the units in the System Console, then ask your teams which places they care about, so that everybody sees what matters.\n' },
    good: { 'README.md': ['## Installation', '## How to set it up'] },
  },
  needs: ['installationDocs'],
  *check({ installationDocs }) {
    yield* uncovered(installationDocs, 'installing it');
  },
});
