import data from '../../data/app-manifest.json' with { type: 'json' };
import { APP_FILES } from '../../facts/app.js';
import { wrongSize } from '../../mattermost/refusals/size.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const MAX_BYTES = data.file.maxBytes;

export const present = rule({
  id: 'app/present',
  requirements: ['platform/loadable'],
  kinds: ['app'],
  severity: 'error',
  summary: 'There is an app manifest',
  fault: 'no app manifest',
  why: `An app is installed from its \`${data.file.name}\`; the Apps plugin reads at most ${MAX_BYTES / 1024} KiB of it.`,
  fix: `Put \`${data.file.name}\` with the app's \`app_id\` at the root of the app; \`path\` names the app's folder where it is not the root of the repository.`,
  example: { bad: { 'manifest.json': null }, good: {} },
  needs: { appFiles: APP_FILES },
  *check({ appFiles }) {
    if (appFiles.length === 0) yield { message: `There is no \`${data.file.name}\` here.` };
    for (const { file, unreadable, size } of appFiles) {
      if (unreadable !== undefined) yield { message: `${quote(file)} cannot be read: ${unreadable}.` };
      else if (size > MAX_BYTES)
        yield {
          message: wrongSize(file, size, `the Apps plugin reads at most ${MAX_BYTES}`),
          at: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
          fix: 'Leave out what the manifest does not need.',
        };
    }
  },
});
