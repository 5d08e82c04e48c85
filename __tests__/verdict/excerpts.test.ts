import { expect, test } from '@jest/globals';
import { check } from '../../src/rules/check.js';
import { links } from '../../src/rules/docs/links.js';
import { edited } from '../../src/rules/example.js';
import type { Finding } from '../../src/rules/finding.js';
import { json } from '../../src/texts/json.js';
import { readExcerpts } from '../../src/verdict/excerpts.js';
import { example, inMemory, sourceOf } from '../support/contribution.js';
import { verdictWith } from '../support/hostile-verdicts.js';

const README = '# Weather\n\nSee [the guide](docs/none.md).\n';

/** What is found and shown of a README in some encoding. */
async function shown(
  bytes: Uint8Array,
): Promise<{ readonly findings: readonly Finding[]; readonly excerpts: ReadonlyMap<string, string> }> {
  const source = sourceOf({ directory: inMemory(new Map([...edited(example('ready'), {}), ['README.md', bytes]])) });
  const [outcome] = await check(source, [links], []);
  const findings = outcome?.status === 'failed' ? outcome.findings : [];
  return { findings, excerpts: await readExcerpts(source.contribution, findings) };
}

function fingerprints(text: string): readonly string[] {
  return [...text.matchAll(/"fingerprint": "(\w+)"/g)].map(([, fingerprint = '']) => fingerprint);
}

test.each([
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${README}`)],
  ['UTF-16', Buffer.from(`\ufeff${README}`, 'utf16le')],
  ['big-endian UTF-16', Buffer.from(`\ufeff${README}`, 'utf16le').swap16()],
])('a README in %s shows and counts as what it says', async (_, bytes) => {
  const plain = await shown(Buffer.from(README));
  const other = await shown(bytes);
  expect([...plain.excerpts]).toEqual([['README.md:3', 'See [the guide](docs/none.md).']]);
  expect(other).toEqual(plain);
  const report = async ({ findings, excerpts }: typeof plain): Promise<string> =>
    json(await verdictWith(findings), excerpts, false);
  expect(fingerprints(await report(other))).toEqual(fingerprints(await report(plain)));
});

test('secrets are masked', async () => {
  const key = 'k7pm3xw9sfbtugyqne5hd4ja8z';
  const text = README.replace('See', `https://chat.weather-alerts.dev/hooks/${key}`);
  const { excerpts } = await shown(Buffer.from(text));
  expect([...excerpts.values()].join('')).not.toContain(key);
});
