import { GIVEN_NOTES } from '../../facts/bundle/given-notes.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { SHIPPED_MANIFEST } from '../../facts/manifest/shipped.js';
import { ORIGIN } from '../../facts/repository/origin.js';
import { notesRef } from '../../facts/repository/notes-versions.js';
import { RELEASE } from '../../facts/repository/release.js';
import { versionIn } from '../../facts/repository/release-tags.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const notesUrl = rule({
  id: 'release/notes-url',
  requirements: ['product/changelog'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { 'other-tag': 'error', 'other-form': 'warning', 'other-file': 'warning' },
  summary: '`release_notes_url` leads to the notes of the release tag, and is written as the tags are',
  why: 'Reviewers open the link before anything else; GitHub answers 404 for a tag that is written otherwise, and the notes of the last release are those of another version.',
  fix: 'Name the tag exactly as it is: `…/releases/tag/v<version>`.',
  example: {
    bad: {
      'plugin.json': { release_notes_url: 'https://github.com/example/mattermost-plugin-weather/releases/tag/2.4.1' },
    },
    good: {},
    releaseTag: 'v2.4.1',
  },
  needs: { manifest: MANIFEST, shipped: SHIPPED_MANIFEST, origin: ORIGIN, release: RELEASE, given: GIVEN_NOTES },
  *check({ manifest, shipped, origin, release, given }) {
    const field = 'release_notes_url';
    const tag = release.tag?.replace(/^refs\/tags\//, '');
    const at = shipped.built(field)?.at ?? manifest.at(field);
    const known = shipped.text('version')?.replace(/\+.*/, '');
    // A version that is not that of the tag is one slip, which the rule on it reports.
    if (tag !== undefined && known !== undefined && known !== versionIn(tag)) return;
    const addresses = new Set([shipped.text(field), ...given].filter((url) => url !== undefined));
    for (const url of addresses) {
      const found = notesRef(url);
      if (!found || found.ref === tag) continue;
      const named = versionIn(found.ref) ?? '';
      // Another version than the manifest’s own is reported by the rule on the manifest.
      if (known !== undefined && named !== known && found.isRelease && url === shipped.text(field)) continue;
      const isOther = tag === undefined ? known !== undefined && named !== known : named !== versionIn(tag);
      const right = tag ?? formOf(found.ref, named, origin.tags);
      if (isOther && found.isRelease && tag !== undefined)
        yield {
          code: 'other-tag',
          message: `\`${field}\` leads to ${quote(found.ref)}, the release tag is ${quote(tag)}.`,
          at,
        };
      else if (isOther)
        yield {
          code: 'other-file',
          message: `\`${field}\` leads to a file or a comparison of ${quote(found.ref)}, and this is ${quote(tag ?? known ?? '')}.`,
          at,
          fix: 'Link the notes of the release, or the file on the default branch.',
        };
      else if (right !== undefined && right !== found.ref)
        yield {
          code: tag === undefined ? 'other-form' : 'other-tag',
          message: `\`${field}\` leads to ${quote(found.ref)}, ${tag === undefined ? `the tags are written like ${quote(right)}` : `the release tag is ${quote(tag)}`}.`,
          at,
        };
    }
  },
});

/** How the tag of a version is written, going by the tags that are there: with a `v`, or without. */
function formOf(ref: string, version: string, tags: readonly string[] | undefined): string | undefined {
  if (tags === undefined || tags.includes(ref) || !/^v?\d/.test(ref)) return undefined;
  const forms = new Set(tags.filter((tag) => /^v?\d+\.\d+\.\d+$/.test(tag)).map((tag) => tag.startsWith('v')));
  if (forms.size !== 1) return undefined;
  return forms.has(true) ? `v${version}` : version;
}
