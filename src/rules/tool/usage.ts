import { USAGE_DOCS } from '../../facts/docs/coverage.js';
import { EVIDENCE } from '../../facts/docs/evidence.js';
import { README } from '../../facts/docs/readme.js';
import { rule } from '../rule.js';

export const usage = rule({
  id: 'tool/usage',
  requirements: ['web/documentation'],
  kinds: ['tool'],
  severity: 'warning',
  summary: 'The documentation shows a command line',
  fault: 'no command line shown',
  why: 'Who finds the tool must see what it takes and what it does before running it on their server.',
  fix: 'Show a whole command line and what it prints, and name `--help` where the tool has it.',
  example: {
    bad: {
      'README.md': [
        'channel-archive --team ops --channel incidents --output incidents.md\nchannel-archive --help',
        'npm ci',
      ],
    },
    good: { 'README.md': ['channel-archive --help', 'channel-archive --version'] },
  },
  needs: { readme: README, evidence: EVIDENCE, usageDocs: USAGE_DOCS },
  *check({ readme, evidence, usageDocs }) {
    // Where nothing at all is about it, `docs/usage` says so.
    if (evidence.has('usage') || !usageDocs.found) return;
    yield {
      message: 'The documentation shows no command line of the tool, and does not mention `--help`.',
      at: readme.top,
    };
  },
});
