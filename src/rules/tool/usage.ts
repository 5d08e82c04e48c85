import { commandLines, says } from '../../facts/docs/command-lines.js';
import { GUIDES } from '../../facts/docs/documentation.js';
import { rule } from '../rule.js';
import { INSTALLS } from '../words/install-commands.js';

const HELP = /(?:^|[\s`'"([])(?:--help|-h|-\?|\/\?)(?=$|[\s`'")\].,])|^usage:/im;
/** Commands that only prepare. */
const PREPARES = /^(?:sudo |cd|export|set|source|mkdir|cp|mv|rm|ls|cat|echo|chmod|python3? -m venv|\.\s|[A-Z_]+=\S*$)/;
const RUNS =
  /^(?:sudo )?(?:docker(?:-compose)? (?:run|compose up|up)|npx|npm (?:start|run)|yarn (?:start|run)|go run|uv run|make \w+|\S*python3? \S+\.py|node \S+)/;

export const usage = rule({
  id: 'tool/usage',
  requirements: ['web/documentation'],
  kinds: ['tool'],
  severity: 'warning',
  summary: 'The documentation shows a command line',
  why: 'Who finds the tool must see what it takes and what it does before running it on their server.',
  fix: 'Show a whole command line and what it prints, and name `--help` where the tool has it.',
  example: {
    bad: {
      'README.md': [
        'channel-archive --team ops --channel incidents --output incidents.md\nchannel-archive --help',
        'npm ci',
      ],
    },
    good: { 'README.md': ['channel-archive --help', 'channel-archive --version'] },
  },
  needs: { guides: GUIDES },
  *check({ guides }) {
    if (says(guides, HELP)) return;
    for (const line of commandLines(guides))
      if (HELP.test(line) || RUNS.test(line) || !(INSTALLS.test(line) || PREPARES.test(line))) return;
    yield {
      message: 'The documentation shows no command line of the tool, and does not mention `--help`.',
      at: guides[0]?.top,
    };
  },
});
