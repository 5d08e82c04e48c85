import { BUILD_TOOL } from '../../facts/manifest/build-tool.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { tagOf, versionIn } from '../../facts/repository/release-tags.js';
import { isValidHttpUrl } from '../../mattermost/refusals/url.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const PLACEHOLDER = /(?:^|[/v-])x\.[xyz](?:\.[xyz])?(?=$|[/?#])|<[^<>]*>|\{\{|\$\{\{?|%s|\/(?:TODO|TBD)$/i;

export const releaseNotesUrl = rule({
  id: 'manifest/release-notes-url',
  requirements: ['product/changelog'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { absent: 'error', placeholder: 'error', 'no-tag': 'error', 'other-version': 'error', 'not-https': 'warning' },
  summary: '`release_notes_url` leads to the notes of this version',
  why: 'The Marketplace shows it as "release notes" of exactly this version; reviewers open it, and a 404 or another version’s notes stop the submission.',
  fix: 'Name the tag of this version: `…/releases/tag/v<version>`.',
  example: {
    bad: {
      'plugin.json': { release_notes_url: 'https://github.com/example/mattermost-plugin-weather/releases/tag/v2.4.0' },
    },
    good: {
      'plugin.json': { release_notes_url: 'https://github.com/example/mattermost-plugin-weather/releases/tag/v2.4.1' },
    },
  },
  needs: { manifest: MANIFEST, buildTool: BUILD_TOOL },
  *check({ manifest, buildTool }) {
    if (manifest.isMistyped('release_notes_url')) return;
    const { release_notes_url: url, version } = manifest.value;
    const at = manifest.at('release_notes_url');
    if (!url) {
      if (!buildTool.writesReleaseNotes)
        yield {
          code: 'absent',
          message: 'The manifest has no `release_notes_url`, and nothing in `build/manifest` writes it.',
          at,
        };
      return;
    }
    if (!isValidHttpUrl(url)) return;
    const tag = tagOf(url);
    const named = tag === undefined ? undefined : versionIn(tag);
    if (PLACEHOLDER.test(url))
      yield { code: 'placeholder', message: `\`release_notes_url\` holds a placeholder: ${quote(url)}.`, at };
    else if (tag !== undefined && /^v?$/.test(tag))
      yield { code: 'no-tag', message: `\`release_notes_url\` names no tag: ${quote(url)}.`, at };
    else if (version && named && named !== version.replace(/\+.*/, '')) {
      const [before, after] = [
        url.slice(0, url.indexOf(`/${tag ?? ''}`)),
        url.slice(url.indexOf(`/${tag ?? ''}`) + 1 + (tag ?? '').length),
      ];
      const right = `${before}/${(tag ?? '').slice(0, -named.length)}${version}${after}`;
      const line = manifest.source.line(at.line);
      yield {
        code: 'other-version',
        message: `\`release_notes_url\` names ${quote(tag ?? '')}, the version is ${quote(version)}.`,
        at,
        suggestion:
          line.split(url).length === 2 && url.includes(`/${tag ?? ''}`) && tag?.endsWith(named)
            ? { line: at.line, endLine: at.line, text: line.replace(url, () => right) }
            : undefined,
      };
    } else if (url.startsWith('http:'))
      yield { code: 'not-https', message: `\`release_notes_url\` is not https: ${quote(url)}.`, at };
  },
});
