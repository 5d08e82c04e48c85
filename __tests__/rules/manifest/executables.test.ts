import { expect, test } from '@jest/globals';
import { executables } from '../../../src/rules/manifest/executables.js';
import { findingsOf } from '../../support/contribution.js';

const NO_AMD64 = 'error: `server.executables` has no `linux-amd64` entry.';
const NO_ARM64 = 'warning: `server.executables` has no `linux-arm64` entry.';
const BOTH = { 'linux-amd64': 'a', 'linux-arm64': 'b' };

async function withServer(server: unknown): Promise<readonly string[]> {
  return findingsOf(executables, {
    'plugin.json': `${JSON.stringify({ id: 'org.example.weather', server }, null, 2)}\n`,
  });
}

test('neither server nor web app', async () => {
  expect(await findingsOf(executables, { 'plugin.json': { server: null, webapp: null } })).toEqual([
    'plugin.json:1:1 error: The manifest has neither `server` nor `webapp`: the server refuses to activate such a plugin.',
  ]);
});

test('a web app alone needs no executables', async () => {
  expect(await findingsOf(executables, { 'plugin.json': { server: null } })).toEqual([]);
});

test.each([
  [{}, [`plugin.json:3:3 ${NO_AMD64}`, `plugin.json:3:3 ${NO_ARM64}`]],
  [{ executables: {} }, [`plugin.json:4:5 ${NO_AMD64}`, `plugin.json:4:5 ${NO_ARM64}`]],
  [{ executables: { 'linux-amd64': 'a' } }, [`plugin.json:4:5 ${NO_ARM64}`]],
  [{ executables: { 'linux-arm64': 'a' } }, [`plugin.json:4:5 ${NO_AMD64}`]],
  [{ executables: { ...BOTH, 'linux-amd64': '' } }, [`plugin.json:4:5 ${NO_AMD64}`]],
  [{ executable: 'a' }, []],
  [{ executable: 'a', executables: {} }, []],
  [{ executable: '../a' }, ['plugin.json:4:19 error: `../a` leads out of the bundle.']],
  [
    { executable: 'a', executables: { 'darwin-arm64': 'b' } },
    ['plugin.json:5:5 warning: `server.executables` has no `linux-arm64` entry: `a` would be started there.'],
  ],
])('server: %j', async (server, lines) => {
  expect(await withServer(server)).toEqual(lines);
});

test.each([
  ['/usr/bin/a', 'error: `/usr/bin/a` is an absolute path.'],
  ['C:\\a', 'error: `C:\\a` is an absolute path.'],
  ['c:/a', 'error: `c:/a` is an absolute path.'],
  ['/../a', 'error: `/../a` is an absolute path.'],
  ['..', 'error: `..` leads out of the bundle.'],
  ['../a', 'error: `../a` leads out of the bundle.'],
  ['..\\a', 'error: `..\\a` leads out of the bundle.'],
  ['a/b/../../../c', 'error: `a/b/../../../c` leads out of the bundle.'],
])('the path %j', async (path, words) => {
  expect(await withServer({ executables: { ...BOTH, 'linux-amd64': path } })).toEqual([`plugin.json:5:22 ${words}`]);
});

test.each(['./a', 'a/../b', '..a', 'a/..b', '...', 'a\\b', 'server/dist/plugin linux'])(
  'the path %j is fine',
  async (path) => {
    expect(await withServer({ executables: { ...BOTH, 'linux-amd64': path } })).toEqual([]);
  },
);

test.each(['windows-amd64', 'windows-arm64'])('the executable for %s', async (platform) => {
  expect(await withServer({ executables: { ...BOTH, [platform]: 'a' } })).toEqual([
    'plugin.json:7:24 error: The Windows executable `a` does not end in `.exe`.',
  ]);
  expect(await withServer({ executables: { ...BOTH, [platform]: 'a.EXE' } })).toEqual([]);
  expect(await withServer({ executables: { ...BOTH, [platform]: '' } })).toEqual([]);
});

test.each(['linux-amd46', 'Linux-amd64', 'linux/amd64', 'darwin', 'macos-arm64'])(
  'the platform %s',
  async (platform) => {
    expect(await withServer({ executables: { ...BOTH, [platform]: 'a' } })).toEqual([
      `plugin.json:7:7 warning: \`${platform}\` is not a Go platform: the entry is never used.`,
    ]);
  },
);

test.each(['freebsd-amd64', 'linux-ppc64le', 'darwin-arm64'])('the platform %s is fine', async (platform) => {
  expect(await withServer({ executables: { ...BOTH, [platform]: 'a' } })).toEqual([]);
});

test.each([
  ['windows-amd64', 'server/dist/plugin-darwin-amd64.exe'],
  ['linux-arm64', 'server/dist/plugin-linux-amd64'],
  ['linux-arm64', 'server/dist/plugin_linux_x86_64'],
  ['darwin-arm64', 'server/dist/plugin-linux-arm64'],
  ['darwin-amd64', 'plugin-amd64-linux'],
  ['linux-amd64', 'plugin-linux-aarch64'],
  ['linux-amd64', 'plugin-arm64'],
  ['linux-amd64', 'plugin-macos'],
  ['windows-amd64', 'plugin-linux.exe'],
])('on %s the file is named %s', async (platform, file) => {
  const found = await withServer({ executables: { ...BOTH, [platform]: file } });
  expect(found).toEqual([
    expect.stringContaining(
      ` warning: \`${file}\` is named after a platform other than \`${platform}\`, on which the server starts it.`,
    ),
  ]);
});

test.each([
  ['windows-amd64', 'server/dist/plugin-windows-amd64.exe'],
  ['windows-amd64', 'plugin-win.exe'],
  ['linux-amd64', 'server/linux-arm64/plugin'],
  ['linux-amd64', 'windows-events-linux-amd64'],
  ['linux-amd64', 'plugin-windows-events'],
  ['darwin-arm64', 'plugin-darwin-universal'],
  ['darwin-amd64', 'plugin-macOS-x64'],
  ['linux-amd64', 'server/dist/plugin'],
  ['linux-arm64', 'plugin_linux_aarch64'],
])('on %s the file %s is fine', async (platform, file) => {
  expect(await withServer({ executables: { ...BOTH, [platform]: file } })).toEqual([]);
});
