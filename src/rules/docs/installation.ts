import { INSTALLATION_DOCS } from '../../facts/docs/coverage.js';
import { KINDS } from '../../mattermost/kinds.js';
import { rule } from '../rule.js';
import { exampleReadme } from '../words/example-readme.js';
import { inPart } from '../words/uncovered.js';

export const installation = rule({
  id: 'docs/installation',
  requirements: ['web/documentation', 'product/documentation'],
  kinds: KINDS,
  severity: 'error',
  codes: { absent: 'error', 'in-part': 'warning', mentioned: 'warning', elsewhere: 'warning' },
  summary: 'The documentation tells how to install it',
  fault: 'installation not explained',
  why: 'Whoever finds the contribution on the Marketplace starts with installing it; a reviewer does, too.',
  fix: 'Add a section "Installation": where to download it, and what to select in Mattermost.',
  example: {
    bad: {
      'README.md': exampleReadme('Installation', 'Then').replace(
        'Upload the newest release in the System Console.',
        'It rains.',
      ),
    },
    good: { 'README.md': exampleReadme('Installation', 'How to set it up') },
  },
  needs: { installationDocs: INSTALLATION_DOCS },
  *check({ installationDocs }) {
    yield* inPart(installationDocs, 'installing it');
  },
});
