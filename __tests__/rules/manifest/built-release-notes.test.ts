import { expect, test } from '@jest/globals';
import { releaseNotesUrl } from '../../../src/rules/manifest/release-notes-url.js';
import { findingsOf } from '../../support/contribution.js';

const HOME = 'https://github.com/example/mattermost-plugin-weather';
const OTHERS = 'https://github.com/examplecorp/mattermost-plugin-climate';
const HERE = 'this repository is `example/mattermost-plugin-weather`.';

/** What is said of a build that writes the address in a line. */
async function saidOfBuild(line: string, homepage = HOME): Promise<readonly string[]> {
  return findingsOf(releaseNotesUrl, {
    'plugin.json': { release_notes_url: null, homepage_url: homepage },
    Makefile: 'dist:\n\t./build/bin/manifest dist\n',
    'build/manifest/main.go': `package main\n\nimport ("path"; "net/url")\n\nvar tag string\n\nfunc main() {\n\t${line}\n}\n`,
  });
}

const JOINED = 'm.ReleaseNotesURL, _ = url.JoinPath(m.HomepageURL, "releases", "tag", tag)';
const GLUED = 'm.ReleaseNotesURL = m.HomepageURL + "releases/tag/" + tag';
const AT_HOME = 'plugin.json:5:21';
const AT_LINE = 'build/manifest/main.go:8:2';

test.each([
  [
    GLUED,
    HOME,
    [
      `${AT_LINE} error: The build writes \`${HOME}releases/tag/<tag>\` as \`release_notes_url\`: a slash is missing.`,
      `${AT_HOME} error: \`homepage_url\` ends without the slash that the build needs to make \`release_notes_url\` of it: \`${HOME}releases/tag/<tag>\`.`,
    ],
  ],
  [GLUED, `${HOME}/`, []],
  [JOINED, HOME, []],
  [JOINED, `${HOME}/`, []],
  [JOINED, 'https://gitlab.com/example/group/weather', []],
  [JOINED, 'https://git.example.org/example/weather', []],
  [
    JOINED,
    'https://weather.example.org/plugin',
    [
      `${AT_HOME} warning: The build makes \`release_notes_url\` of \`homepage_url\`, which is no repository: \`https://weather.example.org/plugin/releases/tag/<tag>\`.`,
    ],
  ],
  [
    JOINED,
    'https://github.com/example',
    [
      `${AT_HOME} warning: The build makes \`release_notes_url\` of \`homepage_url\`, which is no repository: \`https://github.com/example/releases/tag/<tag>\`.`,
    ],
  ],
  [
    'm.ReleaseNotesURL = path.Join(m.HomepageURL, "releases")',
    HOME,
    [
      `${AT_LINE} error: The build writes \`https:/github.com/example/mattermost-plugin-weather/releases\` as \`release_notes_url\`, which is no address.`,
    ],
  ],
  [
    `m.ReleaseNotesURL = "${OTHERS}/releases/tag/" + tag`,
    HOME,
    [`${AT_LINE} warning: \`release_notes_url\` leads to \`examplecorp/mattermost-plugin-climate\`; ${HERE}`],
  ],
  [
    'm.ReleaseNotesURL = m.HomepageURL',
    HOME,
    [
      `${AT_LINE} warning: \`release_notes_url\` leads to the repository, and not to the notes of a release: \`${HOME}\`.`,
    ],
  ],
  [
    'm.ReleaseNotesURL = m.HomepageURL + "/releases/tag/"',
    HOME,
    [`${AT_LINE} error: The build writes \`${HOME}/releases/tag/\` as \`release_notes_url\`, which names no tag.`],
  ],
])('the build has %s for %s', async (line, homepage, lines) => {
  expect(await saidOfBuild(line, homepage)).toEqual(lines);
});
