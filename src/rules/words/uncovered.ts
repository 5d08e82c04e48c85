import type { Coverage } from '../../facts/docs/coverage.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';

/** What is to be said of a topic that no section is about; `what` completes "has no section on". */
export function* uncovered(
  { readme, found, mention, site }: Coverage,
  what: string,
): Generator<Problem<'absent' | 'mentioned' | 'elsewhere'>> {
  if (found) return;
  if (site)
    yield {
      code: 'elsewhere',
      message: `${quote(readme.file)} has no section on ${what}, and ${searched(site)}.`,
      at: readme.locate(site.link.span),
    };
  else if (mention)
    yield {
      code: 'mentioned',
      message: `${quote(readme.file)} has no section on ${what}; it only mentions ${quote(mention.word)} here.`,
      at: readme.locateIn(mention.block, mention.word),
    };
  else
    yield {
      code: 'absent',
      message: `${quote(readme.file)} has no section on ${what} and links to none.`,
      at: readme.top,
    };
}

/** The same, where a program that can be got or run all the same is no error. */
export function* inPart(
  coverage: Coverage,
  what: string,
): Generator<Problem<'absent' | 'in-part' | 'mentioned' | 'elsewhere'>> {
  for (const problem of uncovered(coverage, what))
    yield problem.code === 'absent' && coverage.isShownInPart ? { ...problem, code: 'in-part' } : problem;
}

function searched({ link, pages }: NonNullable<Coverage['site']>): string {
  const url = quote(link.url);
  if (pages === 0) return `${url}, which it links for documentation, is gone`;
  return pages === 1
    ? `the page that it links, ${url}, announces none`
    : `none of the ${pages} pages that were read from ${url} on announces one`;
}
