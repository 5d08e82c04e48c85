import type { Location } from '../../documents/text.js';
import type { Path } from '../../documents/values/decoded.js';

/** Something that Mattermost's own code refuses: the sentence on it, and where it stands. */
export interface Refusal {
  readonly message: string;
  readonly at: Location | undefined;
  /** Only where it is another than for all that the same code refuses. */
  readonly fix?: string;
}

/** The same of a part of a document: the sentence, and the path of the value. */
export interface Objection {
  readonly words: string;
  readonly path: Path;
}

/** Gives objections their places. */
export function* refusalsOf(
  document: { readonly at: (...path: Path) => Location },
  objections: Iterable<Objection>,
): Generator<Refusal> {
  for (const { words, path } of objections) yield { message: words, at: document.at(...path) };
}
