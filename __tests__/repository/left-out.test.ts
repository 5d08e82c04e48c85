import { expect, test } from '@jest/globals';
import { contributionIn } from '../../src/repository/contribution.js';
import { isLeftOut } from '../../src/repository/left-out.js';
import { inMemory } from '../support/contribution.js';

test.each([
  ['source', 'plugin.json', false],
  ['source', 'node_modules/a/plugin.json', true],
  ['source', 'a/vendor/plugin.json', true],
  ['source', 'testdata/plugin.json', true],
  ['source', 'dist/plugin.json', true],
  ['source', 'dist', false],
  ['source', 'distant/plugin.json', false],
  ['source', 'examples/plugin.json', false],
  ['script', 'webapp/src/index.tsx', false],
  ['script', 'webapp/build/index.js', true],
  ['script', 'webapp/.storybook/index.js', true],
  ['script', 'webapp/.eslintrc.js', false],
  ['script', 'webapp/tests/a.ts', true],
  ['script', 'webapp/src/a.test.tsx', true],
  ['script', 'webapp/src/a.d.ts', true],
  ['script', 'webapp/src/latest.ts', false],
  ['picture', 'assets/icon.png', false],
  ['picture', 'test/icon.png', true],
  ['picture', 'dist/icon.png', false],
  ['secret', 'dist/a.js', false],
  ['secret', 'a/node_modules/a.js', true],
] as const)('as a %s, %s: %j', (purpose, path, left) => {
  expect(isLeftOut(path, purpose)).toBe(left);
});

test.each(['examples/a', 'test/a', 'build/a', 'dist/a', 'vendor/a', 'node_modules/a', '.hidden/a'])(
  'what is above the folder leaves nothing out: %s',
  (base) => {
    const files = [`${base}/webapp/src/index.ts`, `${base}/webapp/dist/main.js`].sort();
    const contribution = contributionIn(inMemory(new Map(files.map((file) => [file, new Uint8Array()]))), base);
    expect(contribution.files('source')).toEqual([`${base}/webapp/src/index.ts`]);
    expect(contribution.files('script')).toEqual([`${base}/webapp/src/index.ts`]);
    expect(contribution.files('picture')).toEqual(files);
    expect(contribution.files('secret')).toEqual(files);
  },
);
