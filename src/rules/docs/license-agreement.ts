import { LICENSING } from '../../facts/docs/licensing.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const licenseAgreement = rule({
  id: 'docs/license-agreement',
  requirements: ['product/license'],
  kinds: ['plugin', 'app'],
  severity: 'warning',
  summary: 'Every file names the same licence',
  fault: 'licences disagree',
  why: 'Where two places name different licences, nobody can tell under which one the code may be used.',
  fix: 'Name the licence of the LICENSE file in the README and in package.json.',
  example: {
    bad: { 'README.md': ['Apache License 2.0, see', 'MIT License, see'] },
    good: { 'README.md': ['Apache License 2.0, see', 'Apache-2.0, see'] },
  },
  needs: { licensing: LICENSING },
  *check({ licensing }) {
    const { files, claims } = licensing;
    const held = new Set(files.flatMap((file) => [...file.licenses, ...file.named]).map(({ id }) => id));
    if (held.size === 0) return;
    const [first, ...others] = files.filter(
      ({ document, licenses }) => licenses.some(({ osi }) => osi) && !document.file.includes('LICENSES/'),
    );
    const id = first?.licenses[0]?.id ?? '';
    for (const { document, licenses } of others) {
      const [other] = licenses;
      // The GNU licences refer to each other, each in its own file.
      if (!other || other.id === id || (id.includes('GPL') && other.id.includes('GPL'))) continue;
      // `MIT OR Apache-2.0`: a choice that is told is meant.
      if (
        claims.some(({ licenses: told }) => [id, other.id].every((each) => told.some((license) => license.id === each)))
      )
        continue;
      yield {
        message: `${quote(document.file)} is ${other.id}, while ${quote(first?.document.file ?? '')} is ${id}.`,
        at: document.locate({ start: 0, end: Math.max(document.line(1).length, 1) }),
      };
    }
    for (const { licenses, words, at } of claims) {
      if (!licenses.some((license) => held.has(license.id)))
        yield { message: `This says ${quote(words)}, but the licence file is ${[...held].join(' and ')}.`, at };
    }
  },
});
