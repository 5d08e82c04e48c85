import { expect, test } from '@jest/globals';
import { GO_BUILD_MARK, goBuild } from '../../../src/documents/executable/go-build.js';
import { executable } from '../../support/executable.js';

function infoOf(bytes: Buffer): Buffer {
  return bytes.subarray(bytes.indexOf(Buffer.from(GO_BUILD_MARK, 'latin1')));
}

const BYTES = infoOf(
  executable('linux-amd64', {
    go: '1.24.9 X:boringcrypto',
    modules: { 'github.com/mattermost/mattermost/server/public': 'v0.1.17', 'golang.org/x/text': 'v0.25.0' },
    settings: { GOOS: 'linux', CGO_ENABLED: '0', '-ldflags': '"-X main.a=b"' },
  }),
);

test('what Go writes on how it built an executable', () => {
  expect(goBuild(BYTES)).toEqual({
    version: '1.24.9',
    modules: new Map([
      ['github.com/mattermost/mattermost/server/public', 'v0.1.17'],
      ['golang.org/x/text', 'v0.25.0'],
    ]),
    settings: new Map([
      ['GOOS', 'linux'],
      ['CGO_ENABLED', '0'],
      ['-ldflags', '"-X main.a=b"'],
    ]),
  });
});

test.each([0, 15, 32, 33])('cut after %i bytes it says nothing', (length) => {
  expect(goBuild(BYTES.subarray(0, length))).toBeUndefined();
});

test('cut in the list of modules it says the version', () => {
  expect(goBuild(BYTES.subarray(0, 80))).toEqual({ version: '1.24.9', modules: new Map(), settings: new Map() });
});

test('as Go before 1.18 wrote it, it is not read', () => {
  const old = Buffer.from(BYTES);
  old[15] = 0;
  expect(goBuild(old)).toBeUndefined();
});
