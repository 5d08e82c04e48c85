import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { calledAs } from '../src/command-line.js';

function cli(...words: readonly string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/index.js', ...words], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test.each([
  ['/home/a/node_modules/.bin/mattermost-marketplace-readiness', {}, 'mattermost-marketplace-readiness'],
  [
    '/home/a/.npm/_npx/1/node_modules/.bin/mattermost-marketplace-readiness',
    { npm_command: 'exec' },
    'npx mattermost-marketplace-readiness',
  ],
  ['/home/a/action/dist/cli/index.js', {}, 'node dist/cli/index.js'],
  ['/opt/action/dist/cli/index.js', { npm_command: 'start' }, 'node ../../../opt/action/dist/cli/index.js'],
  [undefined, {}, 'mattermost-marketplace-readiness'],
])('%s is called as it was typed', (program, env, command) => {
  expect(calledAs(program, '/home/a/action', env)).toBe(command);
});

test('help and version have short forms; help wraps, and shows defaults and the command as it was called', () => {
  const { out, code } = cli('-h');
  expect([out, code]).toEqual([cli('--help').out, 0]);
  expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
  expect(out).toMatch(/^Usage: node \S*dist\/cli\/index\.js \[PATH\] \[options\]\n/);
  expect(out).toMatch(/--fail-on error\|warning\|unknown\|never\n(?: {6}.*\n)* {6}.*Default: error\.\n/);
  expect(cli('-v').out).toBe(cli('--version').out);
  expect(cli('-x').err).toMatch(/^Unknown option -x\. See --help\.\nSee node \S*dist\/cli\/index\.js --help\.\n$/);
});

test.each([
  ['api', 'compatibility/api'],
  ['manifest/idd', 'manifest/id'],
  ['security', 'docs/security-contact'],
])('--explain %s names the nearest rule', (typed, meant) => {
  expect(cli('--explain', typed).err).toContain(`Unknown rule "${typed}". Did you mean ${meant}?`);
});

test('concise prints what the problem matcher reads', () => {
  const { problemMatcher } = JSON.parse(readFileSync('docs/problem-matcher.json', 'utf8')) as {
    problemMatcher: readonly [{ pattern: readonly [{ regexp: string }] }];
  };
  const pattern = new RegExp(problemMatcher[0].pattern[0].regexp);
  const lines = cli('examples/not-ready', '--format', 'concise').out.trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => !pattern.test(line))).toEqual([]);
  const errors = cli('examples/not-ready', '--format', 'concise', '--min-severity', 'error').out.trimEnd().split('\n');
  expect(errors).toEqual(lines.filter((line) => line.includes(': error: ')));
});
