import type { Location, Span } from '../../documents/text.js';
import type { SyntaxProblem } from '../../documents/values/tree.js';
import type { Refusal } from './refusal.js';

/** What keeps a text from being decoded at all; `subject` names it ("The manifest"). */
export function* syntaxRefusals(
  subject: string,
  problems: readonly SyntaxProblem[],
  locate: (span: Span) => Location,
): Generator<Refusal> {
  for (const { message, span } of problems)
    yield { message: `${subject} does not parse: ${message}.`, at: locate(span) };
}
