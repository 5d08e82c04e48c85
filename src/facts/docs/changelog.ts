import names from '../../data/docs/file-names.json' with { type: 'json' };
import type { Span, TextDocument } from '../../documents/text.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import type { Release } from '../../web/github.js';
import { anyOf, sequence } from '../../words/pattern.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';
import { SHIPPED_MANIFEST } from '../manifest/shipped.js';
import { ORIGIN, SLUG } from '../repository/origin.js';

/** A changelog that lies in the repository, and the versions that it has entries for. */
interface Changelog {
  readonly document: TextDocument;
  readonly entries: readonly { readonly version: string; readonly span: Span }[];
}

/** What tells of changes: files, or what else there is. */
export interface ChangeRecord {
  readonly changelog: Changelog | undefined;
  /** The releases on GitHub, newest first, where they tell of the changes in its place. */
  readonly releases?: readonly Release[] | undefined;
}

const CHANGELOG = sequence(
  [/^(?:docs\/|\.github\/)?/, anyOf(names.changelogs), String.raw`(?:\.${anyOf(names.textEndings)})?$`],
  'i',
);

/**
 * A line that opens an entry, in Keep-a-Changelog's form (`## [1.2.3] - 2026-01-31`) and in looser ones (`v1.2`, `**Version 1.2.3**`,
 * `* 1.2.3 (January)`, `1.2.3` underlined). Line by line and not as Markdown, since changelogs are as often plain text, and long.
 */
const ENTRY = sequence(
  [
    /^[\s>#*=_+-]*(?:[[(]\s*)?(?:(?:version|release|plugin|ver\.?)\s*)?(?:\[|\*\*)?v?/,
    /(\d{1,12}\.\d{1,12}(?:\.\d{1,12})?(?:-[0-9A-Za-z][0-9A-Za-z.-]{0,60})?)/y,
    // No range of versions.
    /(?![\w.]{0,80}\d\.\d)(?=[\s\]):*_(–—-]|$)/y,
  ],
  'i',
);

/** The changelog; missing where only releases on GitHub could tell of changes. */
export const CHANGES = fact('changes', loadChanges);

async function loadChanges(source: Source): Promise<ChangeRecord | Missing> {
  const changelog = await findChangelog(source);
  const opening = changelog?.document.text.slice(0, changelog.entries[0]?.span.start ?? LONGEST_OPENING) ?? '';
  if (changelog && /\/releases(?![\w/])/.test(opening))
    return inReleases(
      source,
      `${changelog.document.file} sends its readers to the releases on GitHub, which are not read`,
    );
  if (changelog && !source.contribution.holds(changelog.document.file))
    return missing(
      `${changelog.document.file} is that of the whole repository, and may not be about this folder`,
      'elsewhere',
    );
  if (changelog) return { changelog };
  const [manifest, shipped, origin] = await Promise.all([
    MANIFEST.of(source),
    SHIPPED_MANIFEST.of(source),
    ORIGIN.of(source),
  ]);
  const unread = 'the repository has no changelog file; its releases on GitHub were not read';
  const notes = isMissing(manifest) ? undefined : manifest.value.release_notes_url;
  if (notes && source.web && !/^https?:\/\/(?:www\.)?github\.com\//i.test(notes))
    return missing(
      'the repository has no changelog file; a person must judge what `release_notes_url` shows',
      'elsewhere',
    );
  if (notes || (!isMissing(shipped) && shipped.writes('release_notes_url'))) return inReleases(source, unread);
  if (isMissing(origin) || origin.tags === undefined)
    return inReleases(source, 'the repository has no changelog file, and its tags are not here (a shallow clone?)');
  return origin.tags.length > 0 ? inReleases(source, unread) : { changelog: undefined };
}

/** What the releases on GitHub tell; offline they are not read. */
async function inReleases(source: Source, unread: string): Promise<ChangeRecord | Missing> {
  const { web } = source;
  const slug = await SLUG.of(source);
  if (!web || isMissing(slug)) return missing(unread, web ? 'elsewhere' : 'network');
  const releases = await web.gitHub.releases(slug);
  return isMissing(releases)
    ? missing(`${unread}: ${releases.missing}`, 'network')
    : { changelog: undefined, releases };
}

async function findChangelog({ contribution }: Source): Promise<Changelog | undefined> {
  const document = await contribution.nearestText((path) => CHANGELOG.test(path));
  return document && read(document);
}

function read(document: TextDocument): Changelog {
  const entries: { version: string; span: Span }[] = [];
  let start = 0;
  for (const line of document.text.split('\n')) {
    const [match, version] = ENTRY.exec(line.slice(0, LONGEST)) ?? [];
    if (match !== undefined && version !== undefined)
      entries.push({ version, span: { start: start + match.length - version.length, end: start + match.length } });
    start += line.length + 1;
  }
  return { document, entries };
}

const LONGEST = 200;
const LONGEST_OPENING = 2000;
