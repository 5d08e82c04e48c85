import type { Location, Span } from '../../documents/text.js';
import type { Decoded } from '../../documents/values/decoded.js';
import { quote } from '../../words/quote.js';
import type { Refusal } from './refusal.js';
import { nameOf } from './shape.js';

/** What Mattermost refuses of a webhook's payload: fields of a wrong type, and nothing else. */
export function* payloadRefusals({ errors }: Decoded, locate: (span: Span) => Location): Generator<Refusal> {
  for (const { path, span, found, allowed } of errors) {
    const name = nameOf(path);
    const type = found === null ? 'null' : Array.isArray(found) ? 'array' : typeof found;
    yield {
      message: `${name === undefined ? 'The payload' : quote(name)} is of type ${type}; Mattermost takes ${allowed.join(' or ')}.`,
      at: span && locate({ start: span.start, end: span.start + 1 }),
    };
  }
}
