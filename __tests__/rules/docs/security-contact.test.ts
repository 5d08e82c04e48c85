import { expect, test } from '@jest/globals';
import { check } from '../../../src/rules/check.js';
import { securityContact } from '../../../src/rules/docs/security-contact.js';
import { edited } from '../../../src/rules/example.js';
import type { Edit } from '../../../src/rules/rule.js';
import { example, findingsOf, inMemory, sourceOf } from '../../support/contribution.js';
import { withWeb } from '../../support/web.js';

const README = [
  'Report vulnerabilities to security@weather.example.org, not in a public issue. See [SECURITY.md](SECURITY.md).',
  'See above.',
] as const;
const policy = (text: string): Edit => ({ 'SECURITY.md': text, 'README.md': README });

test('nothing speaks of vulnerabilities', async () => {
  expect(
    await findingsOf(securityContact, {
      'SECURITY.md': null,
      'README.md': [
        '## Security\n\nReport vulnerabilities to security@weather.example.org, not in a public issue. See [SECURITY.md](SECURITY.md).',
        '',
      ],
    }),
  ).toEqual(['skipped: example/.github may hold a policy for all repositories: it is not asked offline']);
});

test.each([
  ['Open an issue when you find a vulnerability.', 'asks for a public issue, which is not private'],
  ['We take security seriously.', 'names no email address, Community username or report form'],
  ['Write to you@example.com.', 'names no email address, Community username or report form'],
  ['Write to responsibledisclosure@mattermost.com.', 'names only Mattermost’s own contact, not the authors’'],
  ['Ask @jane.', 'names no email address, Community username or report form'],
  ['', 'names no email address, Community username or report form'],
])('the policy says %j', async (text, expected) => {
  expect(await findingsOf(securityContact, policy(text))).toEqual([
    `SECURITY.md:1:1 error: \`SECURITY.md\` mentions security, but ${expected}.`,
  ]);
});

test.each([
  'Write to jane@weather.example.',
  'Write to jane [at] weather [dot] example.',
  'Tell @jane on https://community.mattermost.com.',
  'Use https://github.com/example/mattermost-plugin-weather/security/advisories/new.',
  'Click "Report a vulnerability" button.',
  'See https://hackerone.com/weather.',
  'Never open a public issue; write to jane@weather.example.',
])('%j is a private contact', async (text) => {
  expect(await findingsOf(securityContact, policy(text))).toEqual([]);
});

test.each(['.github/SECURITY.md', 'docs/security.md', 'SECURITY', 'security.txt'])('%s is a policy', async (name) => {
  expect(
    await findingsOf(securityContact, { 'SECURITY.md': null, 'README.md': README, [name]: 'jane@weather.example' }),
  ).toEqual([]);
});

test('README and manifest count', async () => {
  expect(await findingsOf(securityContact, { 'SECURITY.md': null })).toEqual([]);
  expect(
    await findingsOf(securityContact, {
      'SECURITY.md': null,
      'README.md': README,
      'plugin.json': { settings_schema: { footer: 'Report vulnerabilities to [Jane](mailto:jane@weather.example).' } },
    }),
  ).toEqual([]);
  expect(
    await findingsOf(securityContact, {
      'SECURITY.md': null,
      'README.md': [
        'Report vulnerabilities to security@weather.example.org, not in a public issue. See [SECURITY.md](SECURITY.md).',
        'Report vulnerabilities in an issue: open an issue.',
      ],
    }),
  ).toEqual([
    'README.md:91:1 error: `README.md` mentions security, but asks for a public issue, which is not private.',
  ]);
});

test('Mattermost’s own contact is one for Mattermost’s own plugins', async () => {
  expect(
    await findingsOf(securityContact, policy('Report to https://mattermost.com/security-vulnerability-report/.'), {
      slug: 'mattermost/mattermost-plugin-weather',
    }),
  ).toEqual([]);
});

test('the configuration file may name a contact', async () => {
  const directory = inMemory(edited(example('ready'), policy('')));
  const [outcome] = await check(
    sourceOf({ directory, securityContact: 'jane@weather.example' }),
    [securityContact],
    [],
  );
  expect(outcome?.status).toBe('passed');
});

test('online, private reporting on GitHub is a contact where it is on', async () => {
  const edit = policy('We take security seriously.');
  const online = async (status: number, body: unknown): Promise<readonly string[]> =>
    withWeb(
      {},
      () => ({ status, body }),
      async (web) => findingsOf(securityContact, edit, { web }),
    );
  expect(await online(200, { enabled: true })).toEqual([]);
  const offline = await findingsOf(securityContact, edit);
  expect(offline).toHaveLength(1);
  expect(await online(200, { enabled: false })).toEqual(offline);
  expect(await online(404, { message: 'no', documentation_url: 'd', status: '404' })).toEqual(offline);
  expect(await online(403, { message: 'no', documentation_url: 'd', status: '403' })).toEqual(offline);
});
