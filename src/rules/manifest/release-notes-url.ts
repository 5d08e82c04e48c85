import template from '../../data/starter-template.json' with { type: 'json' };
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { SHIPPED_MANIFEST } from '../../facts/manifest/shipped.js';
import { ORIGIN } from '../../facts/repository/origin.js';
import { PATHS } from '../../facts/repository/paths.js';
import { isValidHttpUrl } from '../../mattermost/refusals/url.js';
import { rule } from '../rule.js';
import { builtNotes, sampleNotes } from '../words/built-notes.js';
import { notesPlace } from '../words/notes-place.js';
import { ownFile } from '../words/own-file.js';
import { rawCopy } from '../words/raw-copy.js';
import { repositoryOf } from '../words/repository-link.js';
import { writtenNotes } from '../words/written-notes.js';

export const releaseNotesUrl = rule({
  id: 'manifest/release-notes-url',
  requirements: ['product/changelog'],
  kinds: ['plugin'],
  severity: 'error',
  codes: {
    absent: 'error',
    placeholder: 'error',
    'no-tag': 'error',
    'other-version': 'error',
    glued: 'error',
    'no-address': 'error',
    'no-such-file': 'error',
    'not-https': 'warning',
    'no-repository': 'warning',
    'other-repository': 'warning',
    root: 'warning',
    'raw-copy': 'warning',
  },
  summary: '`release_notes_url` leads to the notes of this version',
  fault: 'release_notes_url missing or wrong',
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
  needs: { manifest: MANIFEST, shipped: SHIPPED_MANIFEST, origin: ORIGIN, paths: PATHS },
  *check({ manifest, shipped, origin, paths }) {
    const field = 'release_notes_url';
    if (manifest.isMistyped(field)) return;
    const { [field]: written, homepage_url: homepage, support_url: support, version } = manifest.value;
    const built = shipped.built(field);
    const at = manifest.at(field);
    if (!shipped.writes(field)) {
      const message = 'The manifest has no `release_notes_url`, and nothing in `build/manifest` writes it.';
      yield { code: 'absent', message, at };
      return;
    }
    const own = origin.slug ? [origin.slug, repositoryOf(homepage)] : [homepage, support].map(repositoryOf);
    if (built && !(written && shipped.rawCopy)) {
      const problems = [...builtNotes(built, manifest)];
      yield* problems;
      if (problems.length > 0) return;
      const [only, ...more] = (built.texts ?? []).filter((pieces) => pieces.length > 0);
      if (only && more.length === 0) yield* notesPlace(sampleNotes(only), own, built.at);
      // A version that is missing as well is reported in its place.
      if (!written && version) yield* rawCopy(field, shipped.rawCopy);
    } else if (written && isValidHttpUrl(written)) {
      const problems = [
        ...writtenNotes(manifest, written),
        ...ownFile(manifest, field, written, { slug: origin.slug, paths }),
      ];
      yield* problems;
      // Notes of the starter template are what is left of it, which another rule reports.
      const isTemplate = template.repositories.includes(repositoryOf(written)?.toLowerCase() ?? '');
      if (problems.length === 0 && !isTemplate) yield* notesPlace(written, own, at);
    }
  },
});
