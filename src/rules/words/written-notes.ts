import { tagOf, versionIn } from '../../facts/repository/release-tags.js';
import type { ManifestDocument } from '../../mattermost/shapes/plugin-manifest.js';
import { either } from '../../words/pattern.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { securing } from './suggested.js';

const PLACEHOLDER = either(
  [/(?:^|[/v-])x\.[xyz](?:\.[xyz])?(?=$|[/?#])/, /<[^<>]*>|\{\{|\$\{\{?|%s/, /\/(?:TODO|TBD)$/],
  'i',
);

/** What is wrong with an address of release notes that stands in the manifest. */
export function* writtenNotes(
  manifest: ManifestDocument,
  url: string,
): Generator<Problem<'placeholder' | 'no-tag' | 'other-version' | 'not-https'>> {
  const { version } = manifest.value;
  const at = manifest.at('release_notes_url');
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
    yield {
      code: 'not-https',
      message: `\`release_notes_url\` is not https: ${quote(url)}.`,
      at,
      suggestion: securing(manifest.source, at),
    };
}
