import { TROUBLESHOOTING_DOCS } from '../../facts/docs/coverage.js';
import { rule } from '../rule.js';
import { exampleReadme } from '../words/example-readme.js';
import { uncovered } from '../words/uncovered.js';

export const troubleshooting = rule({
  id: 'docs/troubleshooting',
  requirements: ['product/documentation'],
  kinds: ['plugin', 'app'],
  severity: 'notice',
  codes: { absent: 'notice', mentioned: 'notice', elsewhere: 'notice' },
  summary: 'The documentation says what to do when something does not work',
  fault: 'no help with problems',
  why: 'The submission template asks for troubleshooting and help; what is written there need not be asked in issues.',
  fix: 'Add a section "Troubleshooting" or "Help": what people run into, what the log says then, and where to ask.',
  example: {
    bad: { 'README.md': exampleReadme('Help', 'Elsewhere') },
    good: { 'README.md': exampleReadme('Help', 'FAQ') },
  },
  needs: { troubleshootingDocs: TROUBLESHOOTING_DOCS },
  *check({ troubleshootingDocs }) {
    yield* uncovered(troubleshootingDocs, 'troubleshooting or help');
  },
});
