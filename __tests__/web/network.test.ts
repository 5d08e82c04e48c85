import { expect, test } from '@jest/globals';
import { INTERNET } from '../../src/web/network.js';

test('a connection goes to the addresses that were checked: the name is not resolved again', async () => {
  const code = await new Promise((done) => {
    const socket = INTERNET.connect({ host: 'no-such-name.invalid', addresses: ['127.0.0.1'], secure: false });
    socket.on('connect', () => done('connected'));
    socket.on('error', (error: Error & { code?: string; address?: string }) =>
      done(`${error.code ?? ''} ${error.address ?? ''}`),
    );
    socket.on('close', () => socket.destroy());
  });
  // Something may listen there, on some machines.
  expect(['connected', 'ECONNREFUSED 127.0.0.1']).toContain(code);
});
