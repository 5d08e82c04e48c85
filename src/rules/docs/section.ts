import type { Problem } from '../../finding.js';
import { quote } from '../../finding.js';
import type { Coverage } from '../../repository/topics.js';

/** What is to be said of a topic that no section is about; `what` completes "has no section on". */
export function* uncovered({ readme, found, mention }: Coverage, what: string): Generator<Problem> {
  if (found) return;
  if (mention)
    yield {
      severity: 'warning',
      message: `${quote(readme.file)} has no section on ${what}; it only mentions ${quote(mention.word)} here.`,
      at: readme.locateIn(mention.block, mention.word),
    };
  else yield { message: `${quote(readme.file)} has no section on ${what}, and links to none.`, at: readme.top };
}
