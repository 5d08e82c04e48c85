import { expect, test } from '@jest/globals';
import type { Edit } from '../../../src/rules/rule.js';
import { reactRuntime } from '../../../src/rules/webapp/react-runtime.js';
import { findingsOf } from '../../support/contribution.js';

const edit = (code: string): Edit => ({
  'webapp/src/index.tsx': [
    "import {showForecast} from './client';",
    "import {showForecast} from './client';\nexport * from './field';",
  ],
  'webapp/src/field.tsx': code,
});
const lacks = (name: string, version: string): string =>
  `error: \`min_server_version\` is 10.11.0, but the web app lends a React with \`React.${name}\` only from ${version} on.`;

test.each<readonly [string, string, readonly string[]]>([
  ['a named import', "import {useId} from 'react';\nexport const useA = () => useId();", [lacks('useId', '11.1')]],
  ['a member', "import React from 'react';\nexport const a = () => React.useId();", [lacks('useId', '11.1')]],
  ['React 19', "import React from 'react';\nexport const a = () => React.use(b);", [lacks('use', '12.0')]],
  ['a type', "import type {useId} from 'react';\nexport type A = typeof useId;", []],
  ['an older hook', "import {useState} from 'react';\nexport const useA = () => useState(1);", []],
  ['a namesake', "import {useId} from './ids';\nexport const useA = () => useId();", []],
])('React by the server: %s', async (_, code, expected) => {
  const lines = await findingsOf(reactRuntime, edit(code));
  expect(lines.filter((line) => !line.startsWith('plugin.json')).map((line) => line.replace(/^\S+ /, ''))).toEqual(
    expected,
  );
});

test('a bundle with a React of its own', async () => {
  const files = edit("import React from 'react';\nexport const a = () => React.useId();");
  expect(
    await findingsOf(reactRuntime, { ...files, 'webapp/webpack.config.js': ["        react: 'React',\n", ''] }),
  ).toEqual([]);
});
