import { SECURITY_POLICY } from '../../facts/docs/security-policy.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const securityContact = rule({
  id: 'docs/security-contact',
  requirements: ['security/contact'],
  kinds: ['plugin', 'app'],
  severity: 'error',
  summary: 'Vulnerabilities can be reported in private',
  fault: 'no private security contact',
  why: 'The Marketplace asks for an email address or a username on the Mattermost Community server to report vulnerabilities to; a public issue would tell attackers first.',
  fix: 'Add a SECURITY.md with an email address, a username on community.mattermost.com or a link to GitHub’s private reporting; or set `security-contact` in .github/marketplace-readiness.yml.',
  example: {
    bad: {
      'SECURITY.md': '# Security\n\nOpen an issue when you find a vulnerability.\n',
      'README.md': [
        'Report vulnerabilities to security@weather.example.org, not in a public issue. See [SECURITY.md](SECURITY.md).',
        'See [SECURITY.md](SECURITY.md).',
      ],
    },
    good: { 'README.md': ['security@weather.example.org, not', '@jane on https://community.mattermost.com, not'] },
  },
  needs: { securityPolicy: SECURITY_POLICY },
  *check({ securityPolicy }) {
    const { contact, passages } = securityPolicy;
    if (contact) return;
    const [passage] = ['public-issue', 'mattermost', 'silent'].flatMap((kind) =>
      passages.filter((candidate) => candidate.kind === kind),
    );
    if (!passage)
      yield {
        message: 'No private way to report vulnerabilities: no SECURITY file, nothing in the README.',
      };
    else yield { message: `${quote(passage.at.file)} mentions security, but ${WORDS[passage.kind]}.`, at: passage.at };
  },
});

const WORDS = {
  'public-issue': 'asks for a public issue, which is not private',
  mattermost: 'names only Mattermost’s own contact, not the authors’',
  silent: 'names no email address, Community username or report form',
};
