import { targetOf } from '../../documents/address.js';
import type { MarkdownDocument } from '../../documents/markdown/markdown.js';
import { DOCUMENTATION } from '../../facts/docs/documentation.js';
import { generatedPartsOf } from '../../facts/docs/generated-parts.js';
import type { PathIndex } from '../../facts/repository/paths.js';
import { PATHS } from '../../facts/repository/paths.js';
import { KINDS } from '../../mattermost/kinds.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { rule } from '../rule.js';
import { anchorLost, pathLost } from '../words/lost-link.js';

export const links = rule({
  id: 'docs/links',
  requirements: ['web/documentation'],
  kinds: KINDS,
  severity: 'error',
  codes: { lost: 'error', 'lost-in-page': 'warning', 'no-anchor': 'warning', 'no-address': 'warning' },
  summary: 'Links and images of the documentation lead somewhere',
  fault: 'link that leads nowhere',
  why: 'A link into the repository that leads to nothing is a page of documentation that nobody can read.',
  fix: 'Correct the path (capital letters count), or add the file.',
  example: {
    bad: { 'README.md': ['[SECURITY.md](SECURITY.md)', '[SECURITY.md](docs/SECURITY.md)'] },
    good: { 'README.md': ['[SECURITY.md](SECURITY.md)', '[SECURITY.md](./SECURITY.md)'] },
  },
  needs: { documentation: DOCUMENTATION, paths: PATHS },
  *check({ documentation, paths }) {
    yield* broken(documentation.readme, documentation.pages, paths, false);
    for (const page of documentation.pages)
      yield* broken(page, [documentation.readme, ...documentation.pages], paths, true);
  },
});

function* broken(
  document: MarkdownDocument,
  others: readonly MarkdownDocument[],
  paths: PathIndex,
  isPage: boolean,
): Generator<Problem<'lost' | 'lost-in-page' | 'no-anchor' | 'no-address'>> {
  const reported = new Set<string>();
  const generated = generatedPartsOf(document.text);
  const pictured = new Set(document.parts.images.map(({ span }) => span.start));
  for (const { url, span, ...part } of [...document.parts.links, ...document.parts.images]) {
    const target = targetOf(document.file, url);
    if (target.kind !== 'file' || reported.has(url)) continue;
    // What a tool writes, and a badge that leads to a section, is not what the author can put right here.
    const isWritten = !generated.some(({ start, end }) => span.start >= start && span.start < end);
    if (url.startsWith('#') && (!isWritten || pictured.has(span.start + 1))) continue;
    // Pages are read on a site, too, where a generator has made something else of their names.
    if (isPage && !paths.has(target.path) && paths.pageAt(target.path) !== undefined) continue;
    if (/^\[|\]\(/.test(url)) {
      reported.add(url);
      yield {
        code: 'no-address',
        message: `${quote(url)} is Markdown where an address is expected.`,
        at: document.locate(span),
      };
      continue;
    }
    const message = paths.has(target.path)
      ? anchorLost(
          target.anchor,
          [document, ...others].find(({ file }) => file === target.path),
        )
      : pathLost(url, target.path, 'alt' in part, paths);
    if (message === undefined) continue;
    reported.add(url);
    const code = paths.has(target.path) ? 'no-anchor' : isPage ? 'lost-in-page' : 'lost';
    yield { code, message, at: document.locate(span) };
  }
}
