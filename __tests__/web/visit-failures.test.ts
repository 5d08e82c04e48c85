import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { BOUNDS, openGate } from '../../src/web/gate.js';
import { INTERNET } from '../../src/web/network.js';
import { reach, read } from '../../src/web/visit.js';
import { startWeb } from '../support/web.js';

const FAST = { ...BOUNDS, perRequest: 300 };

/** The reason why a server gives no answer. */
async function failure(served: RequestListener, how = reach): Promise<string | undefined> {
  const local = await startWeb({ 'https://a.org/': served });
  const answer = await how(local.network, openGate(FAST), new URL('https://a.org/'));
  await local.close();
  return 'missing' in answer ? answer.missing : undefined;
}

test('names that cannot be resolved', async () => {
  const reasons = ['ENOTFOUND', 'EAI_AGAIN', 'EOTHER', undefined].map(async (code) => {
    const failing = {
      ...INTERNET,
      resolve: async () => Promise.reject(Object.assign(new Error('no'), code && { code })),
    };
    return reach(failing, openGate(FAST), new URL('https://a.org/'));
  });
  expect((await Promise.all(reasons)).map((answer) => 'missing' in answer && answer.missing)).toEqual([
    'a.org cannot be looked up: there is no such name, or no network',
    'a.org cannot be looked up: there is no such name, or no network',
    'a.org cannot be reached (EOTHER)',
    'a.org cannot be reached',
  ]);
});

test('a resolver that never answers holds nothing up', async () => {
  const stuck = { ...INTERNET, resolve: async () => new Promise<never>(() => undefined) };
  expect(await reach(stuck, openGate(FAST), new URL('https://a.org/'))).toMatchObject({
    missing: 'a.org gave no answer in time',
  });
});

test('a server that is silent, or slow, or stops in the middle', async () => {
  const drip: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('x'), 20);
    response.on('close', () => clearInterval(timer));
  };
  expect(await failure(() => undefined)).toBe('a.org gave no answer in time');
  expect(await failure(drip, read)).toBe('a.org gave no answer in time');
  expect(await failure(({ socket }) => socket.destroy())).toBe('a.org cannot be reached (ECONNRESET)');
  const torn: RequestListener = ({ socket }, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '99' }).write('<h1>');
    setTimeout(() => socket.destroy(), 20);
  };
  expect(await failure(torn, read)).toBe('a.org cannot be reached (ECONNRESET)');
});

test('what is no HTTP at all', async () => {
  const server = createServer((socket) => socket.end('220 mail ready\r\n'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const local = await startWeb();
  const { port } = server.address() as AddressInfo;
  const network = { ...local.network, connect: () => connect(port, '127.0.0.1') };
  expect(await reach(network, openGate(FAST), new URL('https://a.org/'))).toMatchObject({
    missing: 'a.org cannot be reached (HPE_INVALID_CONSTANT)',
  });
  server.close();
  await local.close();
});
