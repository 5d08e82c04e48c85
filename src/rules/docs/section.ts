import type { Problem } from '../../finding.js';
import { quote } from '../../finding.js';
import type { Coverage } from '../../repository/topics.js';

/** What is to be said of a topic that no section is about; `what` completes "no section … says". */
export function* uncovered({ readme, found, mention }: Coverage, what: string): Generator<Problem> {
  if (found) return;
  if (!mention) yield { message: `${quote(readme.file)} does not say ${what}, and links nothing that would.`, at: readme.top };
  else yield { severity: 'warning', message: `No section says ${what}; ${quote(readme.file)} only mentions ${quote(mention.word)} here.`, at: readme.locateIn(mention.block, mention.word) };
}
