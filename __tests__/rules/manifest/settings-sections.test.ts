import { expect, test } from '@jest/globals';
import { settingsSections } from '../../../src/rules/manifest/settings-sections.js';
import { findingsOf } from '../../support/contribution.js';

async function said(schema: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  return findingsOf(settingsSections, { 'plugin.json': JSON.stringify({ settings_schema: schema }) });
}

const named = (key: string): Readonly<Record<string, unknown>> => ({ key, display_name: 'x', type: 'text' });

test.each([
  [
    { sections: [{ key: 'status', custom: true }] },
    ['plugin.json:1:40 warning: The section `status` has no `settings`: the System Console fails on it.'],
  ],
  [
    { sections: [{ key: 'a', settings: null }] },
    ['plugin.json:1:40 warning: The section `a` has no `settings`: the System Console fails on it.'],
  ],
  [
    {
      sections: [
        { key: 'a', settings: [] },
        { key: 'A', settings: [] },
      ],
    },
    ['plugin.json:1:66 warning: The section `A` has the key of the section in line 1.'],
  ],
  [
    { settings: [named('A'), named('B')], sections: [{ key: 's', settings: [named('b')] }] },
    ['plugin.json:1:40 warning: The System Console does not show `A`: with `sections`, it reads no other settings.'],
  ],
])('%j', async (schema, lines) => {
  expect(await said(schema)).toEqual(lines);
});

test.each([
  {},
  { settings: [named('A')] },
  { settings: [named('A')], sections: [] },
  {
    sections: [
      { key: 'a', settings: [] },
      { key: 'b', settings: [named('A')] },
    ],
  },
  // For servers before 10.0, which know no sections.
  { settings: [named('A')], sections: [{ key: 's', settings: [named('a')] }] },
  // That the type is wrong is told by manifest/valid.
  { sections: ['a', { key: 's', settings: 'b' }, { key: 7, settings: [] }] },
])('%j is fine', async (schema) => {
  expect(await said(schema)).toEqual([]);
});
