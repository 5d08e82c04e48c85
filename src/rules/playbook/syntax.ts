import { PLAYBOOK_FILES } from '../../facts/playbook.js';
import { syntaxRefusals } from '../../mattermost/refusals/syntax.js';
import { rule } from '../rule.js';
import { coded } from '../words/coded.js';

export const syntax = rule({
  id: 'playbook/syntax',
  requirements: ['platform/loadable'],
  kinds: ['playbook'],
  severity: 'error',
  codes: { malformed: 'error', unreadable: 'warning' },
  summary: 'The exported playbook parses',
  fault: 'playbook does not parse',
  why: 'Import decodes the file with Go’s encoding/json: no comments, no trailing commas, no byte order mark. A file that does not decode is refused.',
  fix: 'Correct the syntax at this place, or export the playbook again.',
  example: {
    bad: { 'service-outage.json': '{\n    "title": "Service outage",\n    "checklists": [],\n    "version": 1,\n}\n' },
    good: {},
  },
  needs: { playbookFiles: PLAYBOOK_FILES },
  *check({ playbookFiles }) {
    for (const { document, parsed } of playbookFiles) {
      if (parsed.unreadable !== undefined)
        yield {
          code: 'unreadable',
          message: `The playbook cannot be judged: ${parsed.unreadable}.`,
          at: document.locate({ start: 0, end: 1 }),
        };
      yield* coded(
        'malformed',
        syntaxRefusals('The playbook', parsed.problems, (span) => document.locate(span)),
      );
    }
  },
});
