import { EVIDENCE } from '../../facts/docs/evidence.js';
import { PAYLOADS } from '../../facts/webhook.js';
import { syntaxRefusals } from '../../mattermost/refusals/syntax.js';
import { rule } from '../rule.js';
import { coded } from '../words/coded.js';

export const payload = rule({
  id: 'webhook/payload',
  requirements: ['web/documentation'],
  kinds: ['webhook'],
  severity: 'error',
  codes: { malformed: 'error', absent: 'warning' },
  summary: 'The documentation shows the payload, and it parses',
  fault: 'payload Mattermost refuses',
  why: 'A webhook is nothing but its payload: people copy it to try it out, and Mattermost refuses what is not JSON.',
  fix: 'Show a whole payload, as a `json` code block of the README or as a .json file; line breaks in a text are written `\\n`.',
  example: {
    bad: { 'README.md': ['"text": "Backup of **db-1** finished"', '"text": "Backup of **db-1** finished",'] },
    good: {},
  },
  needs: { payloads: PAYLOADS, evidence: EVIDENCE },
  *check({ payloads: { found, mentioned }, evidence }) {
    for (const { parsed, locate } of found) {
      // What follows the first slip is most often its consequence.
      yield* coded('malformed', syntaxRefusals('This payload', parsed.problems.slice(0, 1), locate));
    }
    // A program that is run makes its payload itself.
    if (found.length === 0 && !mentioned && !evidence.has('usage')) {
      yield {
        code: 'absent',
        message:
          'Neither the README, nor its docs folder, nor a JSON file here shows a payload with `text` or `attachments`.',
      };
    }
  },
});
