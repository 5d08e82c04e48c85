import { MANIFEST_SOURCE } from '../../facts/manifest/manifest.js';
import { syntaxRefusals } from '../../mattermost/refusals/syntax.js';
import { rule } from '../rule.js';
import { coded } from '../words/coded.js';

export const syntax = rule({
  id: 'manifest/syntax',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { malformed: 'error', trailing: 'warning' },
  summary: 'The manifest parses',
  fault: 'manifest does not parse',
  why: 'The server decodes the manifest with Go’s encoding/json (or yaml.v2): no comments, no trailing commas, no byte order mark. A manifest that does not decode is not loaded.',
  fix: 'Correct the syntax at this place.',
  example: { bad: { 'plugin.json': '{\n    "id": "org.example.weather",\n    "name": "Weather",\n}\n' }, good: {} },
  needs: { manifestSource: MANIFEST_SOURCE },
  *check({ manifestSource: { document, parsed } }) {
    yield* coded(
      'malformed',
      syntaxRefusals('The manifest', parsed.problems, (span) => document.locate(span)),
    );
    if (parsed.trailing) {
      const { start } = parsed.trailing;
      yield {
        code: 'trailing',
        message: 'The manifest ends before this: everything from here on is ignored.',
        at: document.locate({ start, end: start + 1 }),
        fix: 'Delete what follows the manifest.',
      };
    }
  },
});
