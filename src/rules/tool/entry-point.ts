import { ENTRY_POINTS } from '../../facts/tool.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const entryPoint = rule({
  id: 'tool/entry-point',
  requirements: ['web/link'],
  kinds: ['tool'],
  severity: 'error',
  codes: { lost: 'error', absent: 'warning' },
  summary: 'There is something to start',
  fault: 'nothing to start',
  why: 'A reviewer tries the tool out before it is listed, and so does everybody who finds it.',
  fix: 'Add what starts the tool: a script, `bin` in package.json, a Go program, a Makefile or a Dockerfile, at the root or in bin, cmd, scripts or src.',
  example: {
    bad: { 'package.json': { bin: { 'channel-archive': 'bin/archive.js' } } },
    good: { 'package.json': { bin: 'bin/channel-archive.js' } },
  },
  needs: { entryPoints: ENTRY_POINTS },
  *check({ entryPoints: { found, missingBins } }) {
    for (const { path, at } of missingBins)
      yield {
        code: 'lost',
        message: `\`bin\` names ${quote(path)}, which is not in the repository, and no script of package.json builds it.`,
        at,
        fix: 'Name the file that starts the tool.',
      };
    if (found.length === 0 && missingBins.length === 0) {
      yield {
        code: 'absent',
        message: 'No script, program, package, build file or container file was found.',
      };
    }
  },
});
