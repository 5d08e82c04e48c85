import data from '../../data/playbook-defaults.json' with { type: 'json' };
import { PLAYBOOK_FILES } from '../../facts/playbook.js';
import { wrongSize } from '../../mattermost/refusals/size.js';
import { rule } from '../rule.js';

export const present = rule({
  id: 'playbook/present',
  requirements: ['platform/loadable'],
  kinds: ['playbook'],
  severity: 'error',
  summary: 'There is an exported playbook',
  fault: 'no exported playbook',
  why: `People take the playbook over with **Import**, which reads a file that **Export** wrote, of at most ${data.maxBytes / 1024 / 1024} MB.`,
  fix: 'Export the playbook in Mattermost and put the JSON file at the root of the contribution or in a folder of it.',
  example: { bad: { 'service-outage.json': '{"title": "Service outage"}\n' }, good: {} },
  needs: { playbookFiles: PLAYBOOK_FILES },
  *check({ playbookFiles }) {
    if (playbookFiles.length === 0)
      yield { message: 'There is no JSON file with `checklists` here, nor in a folder here.' };
    for (const { document, size } of playbookFiles) {
      if (size > data.maxBytes)
        yield {
          message: wrongSize(document.file, size, `import takes at most ${data.maxBytes}`),
          at: document.locate({ start: 0, end: 1 }),
          fix: 'Leave out what the playbook does not need.',
        };
    }
  },
});
