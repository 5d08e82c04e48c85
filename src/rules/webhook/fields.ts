import { PAYLOADS } from '../../facts/webhook.js';
import { payloadRefusals } from '../../mattermost/refusals/webhook-payload.js';
import { nearest } from '../../words/nearest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { coded } from '../words/coded.js';

/** Slack's, named as not supported on the pages that src/data/webhook-payload.schema.json comes from. */
const NOT_SUPPORTED: ReadonlySet<string> = new Set(['mrkdwn', 'parse', 'link_names', 'ts']);

export const fields = rule({
  id: 'webhook/fields',
  requirements: ['web/documentation'],
  kinds: ['webhook'],
  severity: 'error',
  codes: { type: 'error', unknown: 'warning' },
  summary: 'The payload has the fields that Mattermost knows',
  fault: 'unknown field',
  why: 'Mattermost refuses a payload with a field of a wrong type, and ignores a field that it does not know, so what it was meant to do does not happen.',
  fix: 'Use the fields of incoming and outgoing webhooks and of message attachments as the developer documentation lists them.',
  example: {
    bad: { 'README.md': ['"username": "backup-report"', '"username": 7'] },
    good: { 'README.md': ['"username": "backup-report"', '"username": "backups"'] },
  },
  needs: { payloads: PAYLOADS },
  *check({ payloads: { found } }) {
    for (const { decoded, locate } of found) {
      if (decoded) yield* coded('type', payloadRefusals(decoded, locate));
      for (const { key, span, known } of decoded?.unknownKeys ?? []) {
        const meant = nearest(key, known);
        const words = NOT_SUPPORTED.has(key)
          ? 'is a field of Slack that Mattermost does not support.'
          : `is not a field that Mattermost knows here.${meant ? ` Did you mean \`${meant}\`?` : ''}`;
        yield { code: 'unknown', message: `${quote(key)} ${words}`, at: locate(span) };
      }
    }
  },
});
