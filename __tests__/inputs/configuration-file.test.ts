import { expect, test } from '@jest/globals';
import type { Configuration } from '../../src/inputs/configuration.js';
import { CONFIGURATION_FILE, loadConfiguration } from '../../src/inputs/configuration.js';
import { contributionIn } from '../../src/repository/contribution.js';
import { inMemory } from '../support/contribution.js';
import { problems } from '../support/problems.js';

const YAML_FILE = CONFIGURATION_FILE.replace('.yml', '.yaml');
const KIND = new TextEncoder().encode('kind: tool\n');

async function loaded(...names: readonly string[]): Promise<Configuration> {
  const files = new Map(names.map((name) => [name, KIND]));
  return loadConfiguration(contributionIn(inMemory(files), 'sub'), undefined, []);
}

test.each([CONFIGURATION_FILE, YAML_FILE])('%s is read', async (name) => {
  expect((await loaded(name)).kind).toBe('tool');
});

test('a repository has one of them', async () => {
  expect(await problems(loaded(CONFIGURATION_FILE, YAML_FILE))).toEqual([
    `config: there are ${CONFIGURATION_FILE} and ${YAML_FILE}. Keep one of them.`,
  ]);
});
