import { CONFIGURATION_DOCS } from '../../facts/docs/coverage.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { rule } from '../rule.js';
import { exampleReadme } from '../words/example-readme.js';
import { uncovered } from '../words/uncovered.js';

export const configuration = rule({
  id: 'docs/configuration',
  requirements: ['web/documentation', 'product/documentation', 'product/configuration'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { absent: 'warning', mentioned: 'warning', elsewhere: 'warning' },
  summary: 'The documentation explains the settings',
  fault: 'settings not explained',
  why: 'A System Admin has to know what each setting does and where its value comes from before enabling the plugin.',
  fix: 'Add a section "Configuration" that names every setting of the System Console and what it does.',
  example: {
    bad: { 'README.md': exampleReadme('Configuration', 'Numbers') },
    good: { 'README.md': exampleReadme('Configuration', 'Settings') },
  },
  needs: { manifest: MANIFEST, configurationDocs: CONFIGURATION_DOCS },
  *check({ manifest, configurationDocs }) {
    if (manifest.settings().length > 0) yield* uncovered(configurationDocs, 'configuring it');
  },
});
