import { FEATURES_DOCS } from '../../facts/docs/coverage.js';
import { announces } from '../../facts/docs/vocabulary.js';
import { rule } from '../rule.js';
import { exampleReadme } from '../words/example-readme.js';
import { uncovered } from '../words/uncovered.js';

export const features = rule({
  id: 'docs/features',
  requirements: ['product/documentation'],
  kinds: ['plugin', 'app'],
  severity: 'warning',
  codes: { absent: 'warning', mentioned: 'warning', elsewhere: 'warning', 'told-by-usage': 'notice' },
  summary: 'The documentation lists the features',
  fault: 'features not listed',
  why: 'The submission template asks for a feature list; it is what people compare integrations by.',
  fix: 'Add a section "Features" with a list of what people can do with it.',
  example: {
    bad: {
      'README.md': exampleReadme('Features', 'News').replace(
        '## Usage\n\nType `/weather` in a channel.',
        '## In a channel\n\n`/weather Oslo`, `/weather Rome` and `/weather Lima`.',
      ),
    },
    good: { 'README.md': ['## Features', '## What it does'] },
  },
  needs: { featuresDocs: FEATURES_DOCS },
  *check({ featuresDocs }) {
    // A section on the usage tells much of what there is.
    const isToldByUsage = featuresDocs.readme.parts.headings.some(({ text }) => announces('usage', text));
    for (const problem of uncovered(featuresDocs, 'its features'))
      yield isToldByUsage ? { ...problem, code: 'told-by-usage' } : problem;
  },
});
