import { placeOf } from '../../facts/docs/command-lines.js';
import { README } from '../../facts/docs/readme.js';
import { FETCHED, LOST_SCRIPTS } from '../../facts/docs/shown-commands.js';
import { KINDS } from '../../mattermost/kinds.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const commands = rule({
  id: 'docs/commands',
  requirements: ['web/documentation', 'product/documentation'],
  kinds: KINDS,
  severity: 'warning',
  codes: { 'other-repository': 'warning', 'no-file': 'warning' },
  summary: 'The commands of the README work on this repository',
  fault: 'command that fails here',
  why: 'People copy commands: one that clones another repository, or starts a file that is not there, is where they give up.',
  fix: 'Name this repository, and the file as it is called today.',
  example: {
    bad: {
      'README.md': [
        '## Troubleshooting',
        '## Sources\n\n```\ngit clone https://github.com/rain/mattermost-plugin-climate\n```\n\n## Troubleshooting',
      ],
    },
    good: {
      'README.md': [
        '## Troubleshooting',
        '## Sources\n\n```\ngit clone https://github.com/example/mattermost-plugin-weather\n```\n\n## Troubleshooting',
      ],
    },
  },
  needs: { readme: README, fetched: FETCHED, lostScripts: LOST_SCRIPTS },
  *check({ fetched, lostScripts }) {
    for (const { command, slug, own } of fetched)
      yield {
        code: 'other-repository',
        message: `This command clones ${quote(slug)}; this repository is ${quote(own)}.`,
        at: placeOf(command),
      };
    for (const { command, path } of lostScripts)
      yield {
        code: 'no-file',
        message: `This command starts ${quote(path)}, but the repository has no such file.`,
        at: placeOf(command),
      };
  },
});
