import { MANIFEST } from '../../facts/manifest/manifest.js';
import { SHIPPED_MANIFEST } from '../../facts/manifest/shipped.js';
import { RELEASE_TAG } from '../../facts/repository/origin.js';
import { versionIn } from '../../facts/repository/release-tags.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const versionTag = rule({
  id: 'manifest/version-tag',
  requirements: ['product/changelog'],
  kinds: ['plugin'],
  severity: 'error',
  summary: 'The version is that of the release tag',
  fault: 'version differs from tag',
  why: 'The Marketplace and the server compare versions to offer updates; a release whose manifest names another version is offered again and again, or never.',
  fix: 'Set `version` to that of the tag, or tag the commit that has it.',
  example: {
    bad: {
      'plugin.json': {
        version: '2.4.0',
        release_notes_url: 'https://github.com/example/mattermost-plugin-weather/releases/tag/v2.4.0',
      },
    },
    good: {},
    releaseTag: 'v2.4.1',
  },
  needs: { manifest: MANIFEST, shipped: SHIPPED_MANIFEST, releaseTag: RELEASE_TAG },
  *check({ manifest, shipped, releaseTag }) {
    // A version that the build takes from git is that of the tag.
    const version = shipped.text('version');
    const tagged = versionIn(releaseTag);
    if (version && tagged && version.replace(/\+.*/, '') !== tagged)
      yield {
        message: `The version is ${quote(version)}, but the release tag is ${quote(releaseTag)}.`,
        at: shipped.built('version')?.at ?? manifest.at('version'),
      };
  },
});
