import { expect, test } from '@jest/globals';
import { placeholder } from '../../../src/rules/docs/placeholder.js';
import { findingsOf } from '../../support/contribution.js';

const readme = (text: string): { readonly 'README.md': string } => ({ 'README.md': `# Weather\n\n${text}\n` });

test.each([
  ['// TODO Add a screenshot here', '// TODO Add a screenshot here'],
  ['*TODO ADD DESC OF CONFIG SETTINGS*', 'TODO ADD DESC OF CONFIG SETTINGS'],
  ['TBD', 'TBD'],
  ['WIP', 'WIP'],
  ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
  ['Coming soon!', 'Coming soon'],
])('%s is a placeholder', async (text, words) => {
  const found = await findingsOf(placeholder, readme(text));
  expect(found.map((finding) => finding.replace(/^\S+ /, ''))).toEqual([`warning: Placeholder: \`${words}\`.`]);
});

test.each([
  'Adds a TODO list to channels.',
  '## TODO\n\n- Add wind',
  'Todo items are kept.',
  'WIP limits are shown on each column.',
  'More is coming soon to the Marketplace.',
])('%s is none', async (text) => {
  expect(await findingsOf(placeholder, readme(text))).toEqual([]);
});
