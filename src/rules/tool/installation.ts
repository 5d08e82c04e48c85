import claims from '../../data/docs/claims.json' with { type: 'json' };
import { says } from '../../facts/docs/command-lines.js';
import { INSTALLATION_DOCS } from '../../facts/docs/coverage.js';
import { GUIDES } from '../../facts/docs/documentation.js';
import { EVIDENCE } from '../../facts/docs/evidence.js';
import { anyOf, sequence } from '../../words/pattern.js';
import { rule } from '../rule.js';

const WORDS = sequence(
  [/\b/, anyOf(claims.installation.verbs), /\b.{0,200}\b/sy, anyOf(claims.installation.objects), /\b/],
  'is',
);

export const installation = rule({
  id: 'tool/installation',
  requirements: ['web/documentation'],
  kinds: ['tool'],
  severity: 'warning',
  summary: 'The documentation says how the tool comes onto a machine',
  fault: 'installation not explained',
  why: 'A reviewer tries the tool out before it is listed, and a tool has no Marketplace button that installs it.',
  fix: 'Write the command that installs it, or what to download and where to put it.',
  example: {
    bad: { 'README.md': ['npm install --global github:example/mattermost-tool-archive', 'channel-archive --version'] },
    good: {
      'README.md': [
        'npm install --global github:example/mattermost-tool-archive',
        'git clone https://github.com/example/mattermost-tool-archive',
      ],
    },
  },
  needs: { guides: GUIDES, evidence: EVIDENCE, installationDocs: INSTALLATION_DOCS },
  *check({ guides, evidence, installationDocs }) {
    // Where nothing at all is about it, `docs/installation` says so.
    if (evidence.has('installation') || !installationDocs.found || says(guides, WORDS)) return;
    if (guides.some(({ parts }) => parts.links.some(({ text, url }) => /install/i.test(`${text} ${url}`)))) return;
    yield {
      message: 'No command and no sentence of the documentation says how to install the tool.',
      at: guides[0]?.top,
    };
  },
});
