import { constants, createGzip } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { bundleEntries } from '../../../src/facts/bundle/contents.js';
import { tarOf } from '../../support/bundle.js';

/** Packs pieces one after the other, so that the test itself holds no large archive. */
async function packed(pieces: Iterable<Buffer>): Promise<readonly Buffer[]> {
  const gzip = createGzip({ level: constants.Z_BEST_SPEED });
  const chunks: Buffer[] = [];
  gzip.on('data', (chunk: Buffer) => chunks.push(chunk));
  const end = new Promise((done) => gzip.on('end', done));
  for (const piece of pieces) if (!gzip.write(piece)) await new Promise((done) => gzip.once('drain', done));
  gzip.end();
  await end;
  return chunks;
}

function* zeros(bytes: number): Generator<Buffer> {
  const header = tarOf([{ path: 'weather/zeros', body: '' }]).subarray(0, 512);
  header.write(bytes.toString(8).padStart(11, '0'), 124);
  header.write('        ', 148);
  header.write(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  yield header;
  const piece = Buffer.alloc(1024 * 1024);
  for (let left = bytes; left > 0; left -= piece.length) yield piece;
}

test('a bomb is read no further than to what is many times its size', async () => {
  const bomb = await packed(zeros(300 * 1024 * 1024));
  const { ending } = await bundleEntries(bomb);
  expect(ending).toEqual({ state: 'beyond', limit: '200 times its size' });
});

test('many entries are read no further than to a number that no plugin has', async () => {
  const block = tarOf([{ path: 'weather/x', body: '' }]).subarray(0, 512);
  const many = await packed(Array.from({ length: 100 }, () => Buffer.concat(Array<Buffer>(1000).fill(block))));
  const { ending, entries } = await bundleEntries(many);
  expect([ending, entries.length]).toEqual([{ state: 'beyond', limit: '20,000 entries' }, 20_000]);
}, 30_000);

test('a header that is larger than any name is not read', async () => {
  const body = `70006 path=${'x'.repeat(69_994)}\n`;
  const { ending } = await bundleEntries(
    await packed([
      tarOf([
        { path: 'p', type: 'x', body },
        { path: 'a', body: '' },
      ]),
    ]),
  );
  expect(ending).toEqual({ state: 'beyond', limit: 'a header of more than 64 KB' });
});

test('a path that no file system takes is not kept', async () => {
  const body = `5009 path=${'x'.repeat(4998)}\n`;
  const { ending } = await bundleEntries(
    await packed([
      tarOf([
        { path: 'p', type: 'x', body },
        { path: 'a', body: '' },
      ]),
    ]),
  );
  expect(ending).toEqual({ state: 'broken', defect: 'a path has 4998 characters' });
});
