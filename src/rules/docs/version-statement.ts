import coerce from 'semver/functions/coerce.js';
import compare from 'semver/functions/compare.js';
import type { Block } from '../../documents/markdown/markdown.js';
import { README } from '../../facts/docs/readme.js';
import { statementsIn } from '../../facts/docs/version-statements.js';
import { announces } from '../../facts/docs/vocabulary.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const versionStatement = rule({
  id: 'docs/version-statement',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The README asks for the same Mattermost version as the manifest',
  fault: 'other version than the manifest',
  why: 'Admins plan by the README; the server goes by `min_server_version` and refuses the plugin below it.',
  fix: 'Write the version of the manifest in the README, or leave it out there.',
  example: {
    bad: { 'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.5 or later'] },
    good: { 'README.md': ['Mattermost 10.11 or later', 'Mattermost 10.11.0+'] },
  },
  needs: { manifest: MANIFEST, readme: README },
  *check({ manifest, readme }) {
    const minimum = coerce(manifest.value.min_server_version);
    const stated = minimum
      ? statementsIn(readme.parts.blocks).map((statement) => ({
          ...statement,
          order: compare(coerce(statement.version) ?? minimum, minimum),
        }))
      : [];
    if (stated.some(({ order }) => order === 0)) return;
    for (const { block, words, version, order } of stated) {
      const [major, minor] = [minimum?.major, minimum?.minor];
      if (version === `${major}.${minor}` || (order > 0 && !isAboutAll(block))) continue;
      yield {
        message: `The README asks for ${quote(words)}, but \`min_server_version\` is ${quote(manifest.value.min_server_version ?? '')}.`,
        at: readme.locateIn(block, words),
      };
    }
  },
});

/** A higher version may be asked for one feature only; not so where the whole is spoken of. */
function isAboutAll({ heading }: Block): boolean {
  return (
    heading === undefined ||
    heading.level === 1 ||
    announces('installation', heading.text) ||
    /require|compatib/i.test(heading.text)
  );
}
