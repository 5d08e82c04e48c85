import { writeFileSync } from 'node:fs';
import list from 'spdx-license-list/full.js';
import { coverage, groupHashes, licenseWords } from '../src/facts/docs/license-text.js';

/** Enough to tell look-alikes apart, and a kilobyte each. */
const SAMPLE = 192;
const ALIKE = 0.8;

/** The names under which READMEs speak of them; those without names are known by their text only. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  '0BSD': ['0bsd', 'zero clause bsd'],
  'AFL-3.0': ['afl 3 0', 'academic free license'],
  'AGPL-3.0-only': [
    'agpl',
    'agplv3',
    'agpl v3',
    'agpl 3 0',
    'gnu affero general public license',
    'affero general public license',
  ],
  'Apache-2.0': [
    'apache 2 0',
    'apache 2',
    'apache v2',
    'apache license',
    'apache license 2 0',
    'apache license v2',
    'apache license version 2 0',
    'apache2',
  ],
  'Artistic-2.0': ['artistic license 2 0', 'artistic 2 0'],
  'BSD-2-Clause': ['bsd 2 clause', '2 clause bsd', 'simplified bsd'],
  'BSD-3-Clause': ['bsd 3 clause', '3 clause bsd', 'new bsd', 'modified bsd'],
  'BSD-4-Clause': ['bsd 4 clause', '4 clause bsd'],
  'BSD-3-Clause-Clear': ['bsd 3 clause clear', 'clear bsd'],
  'BSL-1.0': ['boost software license', 'bsl 1 0'],
  'BUSL-1.1': ['business source license', 'busl 1 1'],
  'CC-BY-4.0': ['cc by 4 0'],
  'CC-BY-SA-4.0': ['cc by sa 4 0'],
  'CC-BY-NC-4.0': ['cc by nc 4 0'],
  'CC-BY-NC-SA-4.0': ['cc by nc sa 4 0'],
  'CC-BY-ND-4.0': ['cc by nd 4 0'],
  'CC-BY-NC-ND-4.0': ['cc by nc nd 4 0'],
  'CC0-1.0': ['cc0', 'cc0 1 0'],
  'CDDL-1.0': ['cddl', 'cddl 1 0'],
  'CECILL-2.1': ['cecill'],
  'ECL-2.0': ['educational community license'],
  'EPL-1.0': ['epl 1 0', 'eclipse public license 1 0'],
  'EPL-2.0': ['epl 2 0', 'eclipse public license 2 0'],
  'EUPL-1.1': [],
  'EUPL-1.2': ['eupl', 'eupl 1 2', 'european union public licence'],
  'Elastic-2.0': ['elastic license 2 0', 'elastic 2 0'],
  'FSL-1.1-ALv2': ['fsl 1 1 alv2'],
  'FSL-1.1-MIT': ['fsl 1 1 mit', 'functional source license'],
  'GPL-2.0-only': [
    'gplv2',
    'gpl v2',
    'gpl 2',
    'gpl 2 0',
    'gnu general public license v2',
    'gnu general public license v2 0',
    'gnu general public license version 2',
  ],
  'GPL-3.0-only': [
    'gplv3',
    'gpl v3',
    'gpl 3',
    'gpl 3 0',
    'gnu general public license v3',
    'gnu general public license v3 0',
    'gnu general public license version 3',
  ],
  ISC: ['isc license', 'isc licence'],
  JSON: [],
  'LGPL-2.0-only': [],
  'LGPL-2.1-only': ['lgpl 2 1', 'lgplv2 1', 'lgpl v2 1', 'gnu lesser general public license v2 1'],
  'LGPL-3.0-only': [
    'lgpl 3 0',
    'lgplv3',
    'lgpl v3',
    'gnu lesser general public license v3',
    'gnu lesser general public license v3 0',
  ],
  MIT: ['mit', 'mit license', 'mit licence'],
  'MIT-0': ['mit 0', 'mit no attribution'],
  'MPL-1.1': ['mpl 1 1'],
  'MPL-2.0': [
    'mpl 2 0',
    'mplv2',
    'mozilla public license',
    'mozilla public license 2 0',
    'mozilla public license version 2 0',
  ],
  'MS-PL': ['ms pl', 'microsoft public license'],
  'MulanPSL-2.0': ['mulan psl v2', 'mulanpsl 2 0'],
  NCSA: [],
  'OFL-1.1': ['ofl 1 1', 'sil open font license'],
  'OSL-3.0': ['osl 3 0', 'open software license 3 0'],
  PostgreSQL: ['postgresql license'],
  'PolyForm-Small-Business-1.0.0': ['polyform small business'],
  'PolyForm-Noncommercial-1.0.0': ['polyform noncommercial'],
  'Python-2.0': [],
  'SSPL-1.0': ['sspl', 'sspl 1 0', 'server side public license'],
  'UPL-1.0': ['universal permissive license'],
  Unlicense: ['unlicense', 'the unlicense'],
  WTFPL: ['wtfpl'],
  X11: [],
  Zlib: ['zlib license'],
};

const full = Object.keys(NAMES).map((spdx) => {
  const license = list[spdx];
  if (!license) throw new Error(`the SPDX list has no ${spdx}`);
  const words = licenseWords(ownText(spdx, license.licenseText));
  const hashes = groupHashes(words);
  const sample = [...hashes].sort((a, b) => a - b).slice(0, SAMPLE);
  return { id: spdx.replace(/-only$/, ''), osi: license.osiApproved, names: NAMES[spdx] ?? [], words, hashes, sample };
});

/** The SPDX list prints the GPL behind the LGPL 3.0, which only adds to it. */
function ownText(spdx: string, text: string): string {
  const added = text.indexOf('GNU GENERAL PUBLIC LICENSE', 200);
  return spdx === 'LGPL-3.0-only' && added !== -1 ? text.slice(0, added) : text;
}

const licenses = full.map(({ hashes, sample, words, ...license }) => {
  const others = full.filter((other) => other.id !== license.id);
  const holds = others.filter((other) => coverage(other.sample, hashes) >= ALIKE).map(({ id }) => id);
  const heldBy = others.filter((other) => coverage(sample, other.hashes) >= ALIKE).map(({ id }) => id);
  return {
    ...license,
    words: words.length,
    contains: [...holds.filter((id) => !heldBy.includes(id)), ...(license.id === 'LGPL-3.0' ? ['GPL-3.0'] : [])],
    resembles: holds.filter((id) => heldBy.includes(id)),
    sample: Buffer.from(Uint32Array.from(sample).buffer).toString('base64'),
  };
});

const source =
  'made by scripts/license-texts.ts from the texts of spdx-license-list 6.12.0 (SPDX License List, CC0-1.0): the smallest hashes of all groups of three words of each licence';
const lines = licenses.map((license) => `    ${JSON.stringify(license)}`).join(',\n');
writeFileSync(
  new URL('../src/data/docs/licenses.json', import.meta.url),
  `{\n  "source": ${JSON.stringify(source)},\n  "licenses": [\n${lines}\n  ]\n}\n`,
);
