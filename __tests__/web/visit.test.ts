import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { VERSION } from '../../src/about.js';
import { BOUNDS, openGate } from '../../src/web/gate.js';
import { reach } from '../../src/web/visit.js';
import type { LocalWeb, Served } from '../support/web.js';
import { PUBLIC, startWeb } from '../support/web.js';

let local: LocalWeb | undefined;

afterEach(async () => {
  await local?.close();
  local = undefined;
});

const FAST = { ...BOUNDS, perRequest: 300 };

/** What becomes of an address, in a word or the reason. */
async function asked(
  url: string,
  pages: Readonly<Record<string, Served>> = {},
  hosts: Readonly<Record<string, readonly string[]>> = {},
): Promise<string> {
  local = await startWeb(pages, hosts);
  const answer = await reach(local.network, openGate(FAST), new URL(url));
  return 'missing' in answer
    ? answer.missing
    : answer.gone === undefined
      ? `there: ${answer.url.href}`
      : `gone: ${answer.gone}`;
}

const to =
  (location: string, status = 302): RequestListener =>
  (_, response) => {
    response.writeHead(status, { location }).end();
  };

test.each([
  [200, 'there: https://a.org/x'],
  [204, 'there: https://a.org/x'],
  [404, 'gone: 404'],
  [410, 'gone: 410'],
  [401, 'a.org answers 401'],
  [403, 'a.org answers 403'],
  [429, 'a.org answers 429'],
  [500, 'a.org answers 500'],
  [503, 'a.org answers 503'],
])('status %i', async (status, expected) => {
  expect(await asked('https://a.org/x', { 'https://a.org/x': status })).toBe(expected);
});

test.each([405, 403, 501, 404])('what answers HEAD with %i is asked with GET', async (status) => {
  const served: RequestListener = ({ method }, response) =>
    void response.writeHead(method === 'HEAD' ? status : 200).end();
  expect(await asked('https://a.org/x', { 'https://a.org/x': served })).toBe('there: https://a.org/x');
  expect(local?.requests).toEqual(['HEAD a.org/x', 'GET a.org/x']);
});

test('nothing is sent but the request and the name of the tool', async () => {
  await asked('https://a.org/x?y=1#z', { 'https://a.org/x?y=1': to('https://b.org/') });
  expect(local?.requests).toEqual(['HEAD a.org/x?y=1', 'HEAD b.org/']);
  const agent = `mattermost-marketplace-readiness/${VERSION}`;
  const rest = { accept: 'text/html, */*;q=0.5', connection: 'close', 'user-agent': agent };
  expect(local?.headers).toEqual([
    { host: 'a.org', ...rest },
    { host: 'b.org', ...rest },
  ]);
});

test('cookies are not kept', async () => {
  const cookie: RequestListener = (_, response) =>
    void response.writeHead(302, { 'set-cookie': 'a=b', location: 'https://a.org/y' }).end();
  await asked('https://a.org/x', { 'https://a.org/x': cookie });
  expect(local?.headers.map((headers) => headers.cookie)).toEqual([undefined, undefined]);
});

test.each([
  [`https://a.org/${'x'.repeat(1_987)}`, 'an address of 2001 characters is not asked for'],
  ['ftp://a.org/x', 'only addresses of http and https are asked for'],
  ['file:///etc/passwd', 'only addresses of http and https are asked for'],
  ['https://a.org:8443/x', 'a.org:8443 is not on the default port'],
  ['http://a.org:443/x', 'a.org:443 is not on the default port'],
  ['https://user@a.org/x', 'the address on a.org holds a name or a password'],
  ['https://:secret@a.org/x', 'the address on a.org holds a name or a password'],
  ['http://127.0.0.1/x', '127.0.0.1 has an address that is not public'],
  ['http://0x7f.1/x', '127.0.0.1 has an address that is not public'],
  ['http://2130706433/x', '127.0.0.1 has an address that is not public'],
  ['http://169.254.169.254/latest/meta-data', '169.254.169.254 has an address that is not public'],
  ['http://[::1]/x', '[::1] has an address that is not public'],
  ['http://[::ffff:10.0.0.1]/x', '[::ffff:a00:1] has an address that is not public'],
])('%s is refused, as an address and as a redirect', async (url, reason) => {
  expect(await asked(url)).toBe(reason);
  expect(local?.requests).toEqual([]);
  await local?.close();
  expect(await asked('https://a.org/x', { 'https://a.org/x': to(url) })).toBe(reason);
  expect(local?.destinations.map(({ host }) => host)).toEqual(['a.org']);
});

test('a name with an address that is not public is refused, one among others, too, and behind a redirect', async () => {
  const hosts = { 'in.org': ['10.0.0.1'], 'half.org': [PUBLIC, '127.0.0.1'], 'none.org': [] };
  for (const host of Object.keys(hosts)) {
    expect(await asked(`https://${host}/`, {}, hosts)).toBe(`${host} has an address that is not public`);
    expect(local?.destinations).toEqual([]);
    await local?.close();
    expect(await asked('https://a.org/', { 'https://a.org/': to(`https://${host}/`) }, hosts)).toBe(
      `${host} has an address that is not public`,
    );
    expect(local?.destinations.map((destination) => destination.host)).toEqual(['a.org']);
    await local?.close();
  }
});

test('a name that changes its address between the check and the connection gains nothing', async () => {
  local = await startWeb();
  const { network, destinations } = local;
  const answers = [[PUBLIC], ['127.0.0.1']];
  const rebinding = { ...network, resolve: async () => Promise.resolve(answers.shift() ?? ['127.0.0.1']) };
  const gate = openGate(FAST);
  expect(await reach(rebinding, gate, new URL('https://a.org/'))).toMatchObject({ gone: undefined });
  expect(destinations).toEqual([{ host: 'a.org', addresses: [PUBLIC], secure: true }]);
  expect(await reach(rebinding, gate, new URL('https://a.org/'))).toMatchObject({
    missing: 'a.org has an address that is not public',
  });
});

test.each([301, 302, 303, 307, 308])('a redirect with %i is followed', async (status) => {
  expect(await asked('http://a.org/', { 'https://a.org/': to('//b.org/y', status), 'https://b.org/y': to('z') })).toBe(
    'there: http://b.org/z',
  );
});

test('five redirects are followed, and no more', async () => {
  const chain = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`https://a.org/${index}`, to(`/${index + 1}`)]),
  );
  expect(await asked('https://a.org/4', chain)).toBe('there: https://a.org/9');
  await local?.close();
  expect(await asked('https://a.org/3', chain)).toBe('a.org redirects more than 5 times');
  await local?.close();
  expect(await asked('https://a.org/', { 'https://a.org/': to('https://a.org/') })).toBe(
    'a.org redirects more than 5 times',
  );
});

test('a redirect to what is no address', async () => {
  expect(await asked('https://a.org/', { 'https://a.org/': to('http://[') })).toBe(
    'a.org redirects to what is no address',
  );
});
