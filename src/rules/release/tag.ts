import parse from 'semver/functions/parse.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { RELEASE_TAG } from '../../facts/repository/origin.js';
import { RELEASE } from '../../facts/repository/release.js';
import { versionIn } from '../../facts/repository/release-tags.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const tag = rule({
  id: 'release/tag',
  requirements: ['product/changelog'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { 'other-commit': 'error', 'no-version': 'error', 'pre-release': 'warning' },
  summary: 'The release tag is a version, and on the commit that is checked',
  why: 'Mattermost reviews and builds what the tag is on, and takes the version from its name. A tag that stayed behind releases other code than was checked.',
  fix: 'Tag the commit that is to be released, as `v1.2.3`.',
  example: { bad: {}, good: {}, releaseTag: 'v2.4.1', movedTag: true },
  needs: { releaseTag: RELEASE_TAG, release: RELEASE, manifest: MANIFEST },
  *check({ releaseTag, release: { tagged, commit }, manifest }) {
    const at = manifest.at('version');
    const version = parse(versionIn(releaseTag) ?? '');
    if (!version)
      yield {
        code: 'no-version',
        message: `The release tag ${quote(releaseTag)} names no version of three numbers.`,
        at,
      };
    else if (version.prerelease.length > 0)
      yield {
        code: 'pre-release',
        message: `The release tag ${quote(releaseTag)} is that of a pre-release: listable as Beta only.`,
        at,
        fix: 'Submit the final release, or submit this one as Beta.',
      };
    if (tagged !== undefined && commit !== undefined && tagged !== commit)
      yield {
        code: 'other-commit',
        message: `The release tag ${quote(releaseTag)} is on the commit ${tagged.slice(0, 12)}, and ${commit.slice(0, 12)} is checked out.`,
        at,
      };
  },
});
