import prerelease from 'semver/functions/prerelease.js';
import type { Submission } from '../../facts/submission.js';

/** Where Mattermost puts what it builds for the list. Source: cmd/generator/main.go of mattermost/mattermost-marketplace. */
const STORE = 'https://plugins.releases.mattermost.com/release';

/**
 * The entry that the Marketplace's generator makes of the release, with a name in the place of what only the build knows.
 * Source: internal/model/plugin.go and cmd/generator/add.go of mattermost/mattermost-marketplace, 2024-09.
 */
export function listingEntry(submission: Submission): string {
  const { slug, id, version, tag, iconPath, platforms } = submission;
  const repository = slug?.split('/')[1] ?? id ?? '<repository>';
  const release = tag ?? `v${version ?? '<version>'}`;
  const name = `${repository}-${release}`;
  const isBeta = version !== undefined && (version.startsWith('0.') || prerelease(version) !== null);
  const entry = {
    homepage_url: submission.homepageUrl ?? '',
    icon_data: iconPath === undefined ? '' : `<base64 of ${iconPath}>`,
    download_url: `${STORE}/${name}.tar.gz`,
    release_notes_url: submission.releaseNotesUrl ?? '',
    labels: [],
    hosting: '',
    author_type: submission.isMattermosts ? 'mattermost' : 'community',
    release_stage: isBeta ? 'beta' : 'production',
    enterprise: false,
    signature: `<base64 of ${name}.tar.gz.sig>`,
    repo_name: repository,
    manifest: '<plugin.json of the bundle>',
    platforms: Object.fromEntries(
      platforms
        .filter((platform) => LISTED.has(platform))
        .map((platform) => [
          platform,
          {
            download_url: `${STORE}/${name}-${platform.replace('darwin', 'osx')}.tar.gz`,
            signature: '<base64 of its .sig>',
          },
        ]),
    ),
  };
  return JSON.stringify(entry, null, 2);
}

const LISTED: ReadonlySet<string> = new Set([
  'linux-amd64',
  'linux-arm64',
  'darwin-amd64',
  'darwin-arm64',
  'windows-amd64',
]);
