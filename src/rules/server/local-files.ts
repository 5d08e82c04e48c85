import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const localFiles = rule({
  id: 'server/local-files',
  requirements: ['technical/high-availability'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'What must last is not written to the disk of one node',
  why: 'The other nodes of a cluster do not see the file, and it is gone when the container or the plugin’s folder is replaced.',
  fix: 'Keep it in the key-value store, or upload it as a file of the server.',
  example: {
    bad: {
      'server/plugin.go': [
        '\tp.API.LogInfo("Weather is ready"',
        '\tif err = os.WriteFile("weather.json", nil, 0o600); err != nil {\n\t\treturn err\n\t}\n\tp.API.LogInfo("Weather is ready"',
      ],
    },
    good: {},
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, within, at } of review.nodeLocal.files)
      yield { message: `${quote(within)} writes to the disk of its node with ${quote(what)}.`, at };
  },
});
