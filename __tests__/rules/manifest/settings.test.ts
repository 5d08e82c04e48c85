import { expect, test } from '@jest/globals';
import { settings } from '../../../src/rules/manifest/settings.js';
import { findingsOf } from '../../support/contribution.js';

type Patch = Readonly<Record<string, unknown>>;

async function said(schema: Patch): Promise<readonly string[]> {
  return findingsOf(settings, { 'plugin.json': JSON.stringify({ settings_schema: schema }) });
}

const named = (key: string): Patch => ({ key, display_name: 'x', type: 'text' });

test.each([
  [{ settings: [{ display_name: 'x' }] }, ['plugin.json:1:33 error: A setting has no `key`.']],
  [{ settings: [{ key: '', display_name: 'x' }] }, ['plugin.json:1:40 error: A setting has no `key`.']],
  [{ settings: [{ key: ' ', display_name: 'x' }] }, ['plugin.json:1:40 error: A setting has no `key`.']],
  [
    { settings: [{}] },
    [
      'plugin.json:1:33 error: A setting has no `key`.',
      'plugin.json:1:33 warning: The setting `""` has no `display_name`.',
    ],
  ],
  [{ settings: [{ key: 'A' }] }, ['plugin.json:1:33 warning: The setting `A` has no `display_name`.']],
  [
    { settings: [{ key: 'A', display_name: ' ' }] },
    ['plugin.json:1:59 warning: The setting `A` has no `display_name`.'],
  ],
  [
    { settings: [named('A'), named('B'), named('a ')] },
    ['plugin.json:1:130 error: The setting `a` has the key of the setting in line 1.'],
  ],
  [
    {
      sections: [
        { key: 's', settings: [named('A')] },
        { key: 't', settings: [named('a')] },
      ],
    },
    ['plugin.json:1:133 error: The setting `a` has the key of the setting in line 1.'],
  ],
  [{ sections: [{ settings: [{ display_name: 'x' }] }] }, ['plugin.json:1:46 error: A setting has no `key`.']],
])('%j', async (schema, lines) => {
  expect(await said(schema)).toEqual(lines);
});

test('the line of the first one is named', async () => {
  expect(await findingsOf(settings, { 'plugin.json': ['"key": "EnableAlerts"', '"key": "UNITS"'] })).toEqual([
    'plugin.json:53:24 error: The setting `UNITS` has the key of the setting in line 36.',
  ]);
});

// That the type is wrong is told by manifest/valid: one cause, one finding.
test.each([
  { settings: ['ProviderURL', 7, null] },
  {
    settings: [
      { key: 7, display_name: 'x' },
      { key: 'A', display_name: 7 },
    ],
  },
  { sections: ['a', { key: 's', settings: ['b'] }] },
])('%j has a wrong type', async (schema) => {
  expect(await said(schema)).toEqual([]);
});

test.each([
  {},
  { settings: [] },
  { settings: [named('A'), named('B'), named('A B')] },
  { settings: [{ key: 'A', type: 'custom' }] },
  { settings: [named('A')], sections: [{ key: 'A', settings: [named('B')] }, { key: 'A' }] },
  // For servers before 10.0, which know no sections.
  {
    settings: [named('A'), named('B')],
    sections: [
      { key: 's', settings: [named('A')] },
      { key: 't', settings: [named('B')] },
    ],
  },
])('%j is fine', async (schema) => {
  expect(await said(schema)).toEqual([]);
});
