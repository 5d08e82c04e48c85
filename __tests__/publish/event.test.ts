import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { RunEvent } from '../../src/publish/event.js';
import { readEvent } from '../../src/publish/event.js';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string | undefined, name = 'pull_request'): RunEvent {
  const path = join(folder, text === undefined ? 'none.json' : 'event.json');
  if (text !== undefined) writeFileSync(path, text);
  return readEvent({ GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: name });
}

const NOBODY = { number: undefined, base: undefined, isFork: true };
const BASE = { sha: 'a'.repeat(40), repo: { full_name: 'a/b' } };

test.each([
  ['from the repository itself', { number: 7, base: BASE, head: { repo: { full_name: 'a/b' } } }, false],
  ['from a fork', { number: 7, base: BASE, head: { repo: { full_name: 'c/b' } } }, true],
  ['from a fork that was deleted', { number: 7, base: BASE, head: { repo: null } }, true],
])('a pull request %s', (_, found, isFork) => {
  expect(read(JSON.stringify({ pull_request: found }))).toEqual({
    pullRequest: { number: 7, base: 'a'.repeat(40), isFork },
    unreadable: undefined,
  });
});

test.each([
  ['b'.repeat(40), 'b'.repeat(40)],
  ['main', undefined],
  [7, undefined],
])('the head %j', (sha, head) => {
  expect(read(JSON.stringify({ pull_request: { head: { sha } } })).pullRequest?.head).toBe(head);
});

test.each([undefined, '', '{', 'null', '[]', '{"pull_request": 1}', '{"pull_request": {"number": "7", "base": []}}'])(
  'the event %j says nothing of a pull request, which may come from a fork',
  (text) => {
    expect(read(text).pullRequest).toEqual(NOBODY);
  },
);

test.each([undefined, '', '{'])('why the event %j cannot be read', (text) => {
  expect(read(text).unreadable).toMatch(/ENOENT|JSON/);
});

test('other events are about no pull request', () => {
  expect(read('{', 'push').pullRequest).toBeUndefined();
  expect(read('{}', 'push')).toEqual({ pullRequest: undefined, unreadable: undefined });
  expect(readEvent({})).toEqual({ pullRequest: undefined, unreadable: undefined });
});
