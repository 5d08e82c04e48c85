import { APP_FILE } from '../../facts/app.js';
import { rule } from '../rule.js';

export const syntax = rule({
  id: 'app/syntax',
  requirements: ['platform/loadable'],
  kinds: ['app'],
  severity: 'error',
  summary: 'The app manifest parses',
  why: 'The Apps plugin decodes the manifest with Go’s encoding/json: no comments, no trailing commas, no byte order mark, nothing after the first value.',
  fix: 'Correct the syntax at this place.',
  example: { bad: { 'manifest.json': '{\n    "app_id": "org.example.oncall",\n}\n' }, good: {} },
  needs: { appFile: APP_FILE },
  *check({ appFile: { document, parsed } }) {
    if (!document || !parsed) return;
    for (const { message, span } of parsed.problems)
      yield { message: `The manifest does not parse: ${message}.`, at: document.locate(span) };
    // Unlike the server with plugin.json, the Apps plugin unmarshals the whole file.
    if (parsed.trailing) {
      const { start } = parsed.trailing;
      yield {
        message: 'The manifest has ended before this: nothing may follow it.',
        at: document.locate({ start, end: start + 1 }),
        fix: 'Delete what follows the manifest.',
      };
    }
  },
});
