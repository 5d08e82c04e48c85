import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUTS } from '../../src/inputs/table.js';
import { OUTPUTS } from '../../src/publish/outputs.js';

const ACTION = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
  readonly description: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
};

// GitHub's Marketplace takes no longer one.
test('the description of the action is below 125 characters', () => {
  expect(ACTION.description.length).toBeLessThan(125);
});

test('action.yml has the outputs of the table, in its words', () => {
  expect(Object.entries(ACTION.outputs).map(([name, { description }]) => [name, description])).toEqual(
    OUTPUTS.map(({ name, description }) => [name, description.replaceAll('`', '')]),
  );
});

test('action.yml has the inputs of the table', () => {
  const onAction = INPUTS.filter(({ on }) => on !== 'command').map(({ name }) => name);
  expect(Object.keys(ACTION.inputs)).toEqual(onAction);
});
