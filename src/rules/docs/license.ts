import type { LicenseFile } from '../../facts/docs/licensing.js';
import { LICENSING } from '../../facts/docs/licensing.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';
import { rule } from '../rule.js';

export const license = rule({
  id: 'docs/license',
  requirements: ['product/license'],
  kinds: ['plugin', 'app'],
  severity: 'error',
  summary: 'It is under an Open Source licence',
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
    for (const reason of unreadable) yield { message: `${quote(reason)}: the licence cannot be read.` };
    if (files.length === 0 && unreadable.length === 0) {
      yield claim
        ? {
            severity: 'warning',
            message: `There is no licence file; the text of what is named here is missing: ${quote(claim.words)}.`,
            at: claim.at,
          }
        : { message: 'There is no licence file.' };
    }
    for (const file of files) yield* judged(file, files);
  },
});

function* judged(file: LicenseFile, files: readonly LicenseFile[]): Generator<Problem> {
  const { document, sourceAvailable, named, more } = file;
  const at = document.locate({ start: 0, end: Math.max(document.line(1).length, 1) });
  const licenses = file.licenses.length > 0 ? file.licenses : named;
  const ids = licenses.map(({ id }) => id).join(' and ');
  const isPart = files.some((other) => other !== file && [...other.licenses, ...other.named].some(({ osi }) => osi));
  if (document.text.trim() === '') yield { message: `${quote(document.file)} is empty.`, at };
  else if (sourceAvailable !== undefined && (licenses.length === 0 || licenses.every(({ osi }) => !osi))) {
    yield {
      severity: isPart ? 'warning' : 'error',
      message: `${quote(document.file)} is ${quote(sourceAvailable)}, which is no Open Source licence${isPart ? '; a part of the code is under it.' : '.'}`,
      at,
    };
  } else if (licenses.length === 0) {
    yield {
      severity: 'warning',
      message: `${quote(document.file)} holds no licence text that is known: a person must judge whether it is Open Source.`,
      at,
    };
  } else if (licenses.every(({ osi }) => !osi))
    yield {
      severity: !isPart ? 'error' : document.file.includes('LICENSES/') ? 'notice' : 'warning',
      message: `${quote(document.file)} is ${ids}, which the Open Source Initiative has not approved.`,
      at,
    };
  else if (licenses.length > 1)
    yield { severity: 'warning', message: `${quote(document.file)} holds several licences: ${ids}.`, at };
  else if (licenses.some(({ id }) => /^A?GPL|^LGPL/.test(id)))
    yield {
      severity: 'notice',
      message: `${quote(document.file)} is ${ids}: what is built on the code must be under it, too.`,
      at,
    };
  else if (file.licenses.length === 0)
    yield { severity: 'notice', message: `${quote(document.file)} names ${ids}, and does not hold its text.`, at };
  else if (more)
    yield {
      severity: 'notice',
      message: `${quote(document.file)} is ${ids} and says more than that licence: a person must read the rest.`,
      at,
    };
}
