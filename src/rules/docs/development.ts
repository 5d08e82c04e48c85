import { DEVELOPMENT_DOCS } from '../../facts/docs/coverage.js';
import { rule } from '../rule.js';
import { exampleReadme } from '../words/example-readme.js';
import { uncovered } from '../words/uncovered.js';

export const development = rule({
  id: 'docs/development',
  requirements: ['product/documentation'],
  kinds: ['plugin', 'app'],
  severity: 'warning',
  codes: { absent: 'warning', mentioned: 'warning', elsewhere: 'warning' },
  summary: 'The documentation tells how to build and change it',
  fault: 'building not explained',
  why: 'The submission template asks for a development guide: reviewers build from source, and others can fix what breaks.',
  fix: 'Add a section "Development" (or a CONTRIBUTING file): what is needed, how to build, test and deploy.',
  example: {
    bad: { 'README.md': exampleReadme('Development', 'Behind it'), 'CONTRIBUTING.md': null },
    good: { 'README.md': exampleReadme('Development', 'Building from source'), 'CONTRIBUTING.md': null },
  },
  needs: { developmentDocs: DEVELOPMENT_DOCS },
  *check({ developmentDocs }) {
    yield* uncovered(developmentDocs, 'building and changing it');
  },
});
