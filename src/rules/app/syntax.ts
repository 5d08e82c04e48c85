import { APP_FILES } from '../../facts/app.js';
import { appSyntaxRefusals } from '../../mattermost/refusals/app-manifest.js';
import { rule } from '../rule.js';

export const syntax = rule({
  id: 'app/syntax',
  requirements: ['platform/loadable'],
  kinds: ['app'],
  severity: 'error',
  summary: 'The app manifest parses',
  fault: 'app manifest does not parse',
  why: 'The Apps plugin decodes the manifest with Go’s encoding/json: no comments, no trailing commas, no byte order mark, nothing after the first value.',
  fix: 'Correct the syntax at this place.',
  example: { bad: { 'manifest.json': '{\n    "app_id": "org.example.oncall",\n}\n' }, good: {} },
  needs: { appFiles: APP_FILES },
  *check({ appFiles }) {
    for (const { document, parsed } of appFiles) if (document && parsed) yield* appSyntaxRefusals(document, parsed);
  },
});
