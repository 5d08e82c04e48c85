import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { BOUNDS, openGate } from '../../src/web/gate.js';
import { MAX_PAGE } from '../../src/web/request.js';
import { read } from '../../src/web/visit.js';
import type { LocalWeb } from '../support/web.js';
import { startWeb } from '../support/web.js';

let local: LocalWeb | undefined;

afterEach(async () => {
  await local?.close();
  local = undefined;
});

const PAGE = 'https://a.org/';

/** What becomes of a page: a word, or the reason why it is not read. */
async function asked(served: RequestListener): Promise<string> {
  local = await startWeb({ [PAGE]: served });
  const answer = await read(local.network, openGate(BOUNDS), new URL(PAGE));
  return 'missing' in answer ? answer.missing : answer.gone === undefined ? 'read' : `gone: ${answer.gone}`;
}

const html =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);

test.each([
  ['an image', html('x', { 'content-type': 'image/png' }), 'a.org shows no page in HTML there'],
  ['no content type', html('x', { 'content-type': '' }), 'a.org shows no page in HTML there'],
  ['a wrong content type', html('x', { 'content-type': '\u00ff;;=' }), 'a.org shows no page in HTML there'],
  ['a page of 1 MB', html('x'.repeat(MAX_PAGE)), 'read'],
  ['a page of more', html('x'.repeat(MAX_PAGE + 1)), 'the page of a.org is larger than 1 MB, or compressed'],
  [
    'a page that unpacks to much more',
    html(gzipSync(Buffer.alloc(50 * MAX_PAGE)), { 'content-encoding': 'gzip' }),
    'the page of a.org is larger than 1 MB, or compressed',
  ],
  [
    'no page',
    (_: unknown, response: Parameters<RequestListener>[1]) => void response.writeHead(404).end(),
    'gone: 404',
  ],
] as const)('%s is read', async (_, served, expected) => {
  expect(await asked(served)).toBe(expected);
});

test('a page without end is left', async () => {
  const endless: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = (): void => {
      while (response.write('x'.repeat(65_536)));
    };
    response.on('drain', more).on('error', () => undefined);
    more();
  };
  expect(await asked(endless)).toBe('the page of a.org is larger than 1 MB, or compressed');
});

test.each([
  ['text/html; charset=iso-8859-1', Buffer.from([0xe9]), 'é'],
  ['text/html; charset="utf-8"', Buffer.from('é'), 'é'],
  ['text/html; charset=no-such', Buffer.from('é'), 'é'],
  ['application/xhtml+xml', Buffer.from([0xff]), '\ufffd'],
])('a page of %s', async (type, bytes, text) => {
  local = await startWeb({ [PAGE]: html(bytes, { 'content-type': type }) });
  expect(await read(local.network, openGate(BOUNDS), new URL(PAGE))).toMatchObject({ html: text });
});
