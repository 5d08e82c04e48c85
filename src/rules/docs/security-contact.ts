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
        message:
          'Nothing in the repository says how to report a vulnerability in private: there is no SECURITY file, and nothing on it in the README.',
      };
    else yield { message: `${quote(passage.at.file)} speaks of security, but ${WORDS[passage.kind]}.`, at: passage.at };
  },
});

const WORDS = {
  'public-issue': 'asks for a public issue: that is no private contact',
  mattermost: 'names only Mattermost’s own contact, not one of this contribution’s authors',
  silent: 'names no email address, no username on the Community server and no form for reports',
};
