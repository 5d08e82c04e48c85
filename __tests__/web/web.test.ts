import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { BOUNDS } from '../../src/web/gate.js';
import type { LocalWeb } from '../support/web.js';
import { startWeb, webOf } from '../support/web.js';

let local: LocalWeb | undefined;

afterEach(async () => {
  await local?.close();
  local = undefined;
});

test('each address is asked for once, whatever stands behind the #', async () => {
  local = await startWeb({ 'https://a.org/gone': 404 });
  const web = webOf(local);
  const answers = await Promise.all(
    ['/', '/#a', '/#b', '/gone', '/gone#c'].map(async (path) => web.reach(new URL(path, 'https://a.org'))),
  );
  expect(answers.map((answer) => 'gone' in answer && answer.gone)).toEqual([undefined, undefined, undefined, 404, 404]);
  expect([...local.requests].sort()).toEqual(['GET a.org/gone', 'HEAD a.org/', 'HEAD a.org/gone']);
  expect(web.limits()).toEqual([]);
});

test('of 10,000 addresses 100 are asked for, and the rest is said to be left', async () => {
  local = await startWeb();
  const web = webOf(local);
  const answers = await Promise.all(
    Array.from({ length: 10_000 }, async (_, index) => web.reach(new URL(`https://h${index % 50}.org/${index}`))),
  );
  expect(local.requests).toHaveLength(100);
  expect(answers.filter((answer) => 'missing' in answer)).toHaveLength(9_900);
  expect(web.limits()).toEqual(['Of the addresses on the web 100 were asked for, and 9900 were not']);
});

/** The most requests that were under way at once, in all and to one host. */
async function crowd(hosts: readonly string[]): Promise<readonly [number, number]> {
  const active = new Map<string, number>();
  let [all, most, mostPerHost] = [0, 0, 0];
  const slow: RequestListener = ({ headers: { host = '' } }, response) => {
    active.set(host, (active.get(host) ?? 0) + 1);
    all += 1;
    [most, mostPerHost] = [Math.max(most, all), Math.max(mostPerHost, active.get(host) ?? 0)];
    setTimeout(() => {
      active.set(host, (active.get(host) ?? 0) - 1);
      all -= 1;
      response.end();
    }, 30);
  };
  const urls = hosts.flatMap((host) => Array.from({ length: 4 }, (_, index) => `https://${host}/${index}`));
  local = await startWeb(Object.fromEntries(urls.map((url) => [url, slow])));
  const web = webOf(local);
  await Promise.all(urls.map(async (url) => web.reach(new URL(url))));
  expect(local.requests).toHaveLength(urls.length);
  return [most, mostPerHost];
}

test('few are asked at once, and fewer of one host', async () => {
  expect(await crowd(['a.org', 'b.org', 'c.org', 'd.org', 'e.org'])).toEqual([6, 2]);
  await local?.close();
  expect(await crowd(['a.org'])).toEqual([2, 2]);
});

test('when the time is used up nothing more is asked', async () => {
  local = await startWeb(
    Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`https://a.org/${index}`, () => undefined])),
  );
  const web = webOf(local, undefined, undefined, { ...BOUNDS, perRequest: 150, inAll: 250 });
  const answers = await Promise.all(
    Array.from({ length: 9 }, async (_, index) => web.reach(new URL(`https://a.org/${index}`))),
  );
  expect(local.requests.length).toBeLessThan(9);
  expect(answers.at(-1)).toMatchObject({ missing: 'the time for the network was used up' });
  expect(web.limits()).toEqual([
    '9 addresses on the web could not be checked: a.org gave no answer in time; the time for the network was used up',
  ]);
});

test('only some of many reasons are told', async () => {
  local = await startWeb(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`https://a${index}.org/`, 403])));
  const web = webOf(local);
  for (let index = 0; index < 9; index++) await web.reach(new URL(`https://a${index}.org/`));
  expect(web.limits()).toEqual([
    '9 addresses on the web could not be checked: a0.org answers 403; a1.org answers 403; a2.org answers 403; a3.org answers 403; a4.org answers 403; and 4 more reasons',
  ]);
});
