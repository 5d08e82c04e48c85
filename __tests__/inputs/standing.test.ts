import { expect, test } from '@jest/globals';
import type { Proposal, Standing } from '../../src/inputs/standing.js';
import { standingConfiguration } from '../../src/inputs/standing.js';
import { contributionIn } from '../../src/repository/contribution.js';
import { inMemory } from '../support/contribution.js';

const FILE = '.github/marketplace-readiness.yml';
const RULES = [{ id: 'docs/links' }, { id: 'manifest/id' }];

const LINKS = 'ignore:\n  - rule: docs/links\n    reason: They come later.\n';
const BOTH = `${LINKS}  - rule: manifest/id\n    reason: Listed since 2019.\n`;
const LONGER = LINKS.replace('later.', 'later.\n    until: 2027-01-31');
const FORK: Proposal = { base: 'base', isFork: true };
const OWN: Proposal = { base: 'base', isFork: false };
const SHALLOW: Proposal = { base: 'gone', isFork: true };
const OWN_SHALLOW: Proposal = { base: 'gone', isFork: false };
const NO_EVENT: Proposal = { base: undefined, isFork: true };

const NOT_COUNTED =
  'The configuration does not count, because this pull request comes from a fork and the commit that it is based on is not in the checkout. Add `fetch-depth: 0` to the step with actions/checkout';
const NOT_KNOWN =
  'Which findings this pull request itself sets aside is not known, because the commit that it is based on is not in the checkout. Add `fetch-depth: 0` to the step with actions/checkout';

/** What stands: undefined stands for no file. */
async function standing(
  base: string | undefined,
  proposed: string | undefined,
  proposal: Proposal | undefined,
): Promise<Standing> {
  const files = new Map(proposed === undefined ? [] : [[FILE, new TextEncoder().encode(proposed)]]);
  const directory = inMemory(files, { commits: { base: base === undefined ? {} : { [FILE]: base } } });
  return standingConfiguration(contributionIn(directory, ''), undefined, RULES, proposal);
}

test.each<[string, string | undefined, string | undefined, Proposal | undefined, readonly string[], readonly string[]]>(
  [
    ['no pull request', undefined, BOTH, undefined, ['docs/links', 'manifest/id'], []],
    ['a fork that changes nothing', BOTH, BOTH, FORK, ['docs/links', 'manifest/id'], []],
    ['a fork that adds', LINKS, BOTH, FORK, ['docs/links', 'manifest/id: waiting'], []],
    ['a fork that brings the file', undefined, LINKS, FORK, ['docs/links: waiting'], []],
    ['a fork that words a reason anew', LINKS, LINKS.replace('later', 'soon'), FORK, ['docs/links'], []],
    ['a fork that puts off the end', LINKS, LONGER, FORK, ['docs/links: waiting'], []],
    ['a fork that takes away', BOTH, LINKS, FORK, ['docs/links'], []],
    ['a fork that deletes the file', BOTH, undefined, FORK, [], []],
    ['a fork whose base is not here', LINKS, LINKS, SHALLOW, ['docs/links: waiting'], [NOT_COUNTED]],
    ['a fork without a configuration whose base is not here', undefined, undefined, SHALLOW, [], []],
    ['an event that does not say', LINKS, LINKS, NO_EVENT, ['docs/links: waiting'], [NOT_COUNTED]],
    ['a fork that mends a wrong base', 'kindd: x', LINKS, FORK, ['docs/links: waiting'], [NOT_COUNTED]],
    ['the repository itself, which adds', LINKS, BOTH, OWN, ['docs/links', 'manifest/id: added'], []],
    [
      'the repository itself, whose base is not here',
      LINKS,
      BOTH,
      OWN_SHALLOW,
      ['docs/links', 'manifest/id'],
      [NOT_KNOWN],
    ],
    [
      'the repository itself with settings alone, whose base is not here',
      undefined,
      'kind: plugin',
      OWN_SHALLOW,
      [],
      [],
    ],
  ],
)('%s', async (_, base, proposed, proposal, ignores, remarks) => {
  const found = await standing(base, proposed, proposal);
  expect(found.configuration.ignores.map((each) => [each.rule, each.standing].filter(Boolean).join(': '))).toEqual(
    ignores,
  );
  expect(found.remarks).toEqual(remarks);
});

const SETTINGS = 'kind: tool\nmarketplace: web\nsecurity-contact: "@mallory"\n';

test.each<[string, string | undefined, Proposal, readonly unknown[], readonly string[]]>([
  [
    'a fork that sets',
    undefined,
    FORK,
    [undefined, undefined, undefined, undefined],
    [
      'This pull request changes `kind`, `marketplace`, `security-contact` of the configuration. It comes from a fork, and the change counts once it is merged',
    ],
  ],
  [
    'a fork that changes one',
    SETTINGS.replace('@mallory', '@jane'),
    FORK,
    ['tool', 'web', '@jane', undefined],
    [
      'This pull request changes `security-contact` of the configuration. It comes from a fork, and the change counts once it is merged',
    ],
  ],
  // A tool has nothing that tells its kind: where no file does, the fork's word is better than none.
  ['a fork whose base is not here', SETTINGS, SHALLOW, [undefined, undefined, undefined, 'tool'], [NOT_COUNTED]],
  [
    'the repository itself',
    'kind: plugin',
    OWN,
    ['tool', 'web', '@mallory', undefined],
    ['This pull request changes `kind`, `marketplace`, `security-contact` of the configuration'],
  ],
])('settings of %s', async (_, base, proposal, settings, remarks) => {
  const found = await standing(base, SETTINGS, proposal);
  const { kind, marketplace, securityContact } = found.configuration;
  expect([kind, marketplace, securityContact, found.proposedKind]).toEqual(settings);
  expect(found.remarks).toEqual(remarks);
});

test('a fork that renames the file to .yaml takes nothing of the base commit with it', async () => {
  const other = FILE.replace('.yml', '.yaml');
  const directory = inMemory(new Map([[other, new TextEncoder().encode(BOTH)]]), {
    commits: { base: { [FILE]: LINKS } },
  });
  const { configuration } = await standingConfiguration(contributionIn(directory, ''), undefined, RULES, FORK);
  expect(configuration.ignores.map((each) => [each.rule, each.standing])).toEqual([
    ['docs/links', undefined],
    ['manifest/id', 'waiting'],
  ]);
});
