import { expect, test } from '@jest/globals';
import { features } from '../../../src/rules/docs/features.js';
import { findingsOf } from '../../support/contribution.js';

test('features are not listed', async () => {
  expect(await findingsOf(features, { 'README.md': ['## Features', '## News'] })).toEqual([
    'README.md:1:1 notice: `README.md` has no section on its features and links to none.',
  ]);
  expect(await findingsOf(features, { 'README.md': '# Weather\n\nTells the weather.\n' })).toEqual([
    'README.md:1:1 warning: `README.md` has no section on its features and links to none.',
  ]);
  expect(await findingsOf(features, { 'README.md': '# Weather\n\nIt\n- rains\n- snows\n- hails\n' })).toEqual([]);
});

test('lists tell features under headings of the product’s own', async () => {
  const parts = ['## Views\n\n- map\n- table\n', '## Alerts\n\n- storm\n- frost\n'];
  expect(await findingsOf(features, { 'README.md': `# Weather\n\n${parts.join('\n')}` })).toEqual([]);
  expect(await findingsOf(features, { 'README.md': '# Weather\n\nIt has:\n\n- a map\n- a table\n' })).toEqual([]);
  for (const other of ['Requirements', 'License', 'Open tasks', 'Building'])
    expect(
      await findingsOf(features, { 'README.md': `# Weather\n\n${parts[0] ?? ''}\n## ${other}\n\n- a\n- b\n` }),
    ).toHaveLength(1);
});
