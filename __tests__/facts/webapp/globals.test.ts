import { expect, test } from '@jest/globals';
import { webappOf } from '../../support/go.js';

/** Every use, as a line: where, what, whether it stands behind a check and whether it fails. */
async function usesIn(code: string): Promise<readonly string[]> {
  const { globals } = await webappOf({ 'webapp/src/index.tsx': `${code}\n` });
  return globals.map(
    ({ name, at, guarded, fails }) =>
      `${at.line}:${at.column} ${name}${guarded ? ' guarded' : ''}${fails ? ' fails' : ''}`,
  );
}

test('every use is found with what it means, also what is old enough', async () => {
  expect(
    await usesIn(
      'window.registerPlugin(id, new P());\nwindow.WebappUtils.browserHistory.push(a);\nexport const f = () => window.React.createElement(b);\ntype A = typeof window.Components;',
    ),
  ).toEqual(['1:1 registerPlugin fails', '2:1 WebappUtils.browserHistory fails', '3:24 React']);
});

test('hostile scripts are read to their end', async () => {
  const long = `window${'.a'.repeat(50_000)};`;
  const aliases = Array.from({ length: 10_000 }, (_, index) => `const a${index + 1} = a${index}.x;`).join('\n');
  const exits = `function f() { ${'if (a) { return; }\n'.repeat(3000)} ${'window.useNotifyAdmin();\n'.repeat(3000)} }`;
  expect(await usesIn(`${exits}\nconst a0 = window;\n${aliases}`)).toHaveLength(3000);
  expect(await usesIn(`${long} window.useNotifyAdmin();`)).toEqual(['1:100009 useNotifyAdmin fails']);
});
