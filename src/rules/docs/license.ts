import { LICENSING } from '../../facts/docs/licensing.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { licenseProblem } from '../words/license-problem.js';

export const license = rule({
  id: 'docs/license',
  requirements: ['product/license'],
  kinds: ['plugin', 'app'],
  severity: 'error',
  codes: {
    unreadable: 'error',
    absent: 'error',
    empty: 'error',
    reserved: 'error',
    'source-available': 'error',
    'not-approved': 'error',
    'no-text': 'warning',
    unknown: 'warning',
    'source-available-part': 'warning',
    'not-approved-part': 'warning',
    several: 'warning',
  },
  summary: 'It is under an Open Source licence',
  fault: 'no Open Source licence',
  why: 'The Marketplace takes contributions under a licence that the Open Source Initiative approved; without a licence nobody may use the code.',
  fix: 'Add a LICENSE file with the whole text of an Open Source licence (opensource.org/licenses).',
  example: {
    bad: {
      LICENSE: null,
      'README.md': ['Apache License 2.0, see [LICENSE](LICENSE).', 'There is none yet.'],
      'webapp/package.json': { license: null },
    },
    good: {},
  },
  needs: { licensing: LICENSING },
  *check({ licensing }) {
    const { files, unreadable, claims } = licensing;
    const [claim] = claims;
    for (const reason of unreadable)
      yield { code: 'unreadable', message: `${quote(reason)}: the licence cannot be read.` };
    if (files.length === 0 && unreadable.length === 0) {
      yield claim
        ? {
            code: 'no-text',
            message: `There is no licence file; the text of what is named here is missing: ${quote(claim.words)}.`,
            at: claim.at,
          }
        : { code: 'absent', message: 'There is no licence file.' };
    }
    for (const file of files) yield* licenseProblem(file, files, claims);
  },
});
