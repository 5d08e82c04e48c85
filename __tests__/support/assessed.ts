import { rmSync } from 'node:fs';
import { readInputs } from '../../src/inputs/inputs.js';
import type { Files } from '../../src/rules/example.js';
import type { Assessment, Surroundings } from '../../src/run.js';
import { assess } from '../../src/run.js';
import { checkout } from './runner.js';

const NOWHERE: Surroundings = {
  slug: 'example/mattermost-plugin-weather',
  workspace: undefined,
  proposal: undefined,
  today: '2026-11-25',
  only: [],
};

/** What the pipeline comes to on a folder. */
export async function assessed(
  path: string,
  inputs: Readonly<Record<string, string>> = {},
  surroundings: Partial<Surroundings> = {},
): Promise<Assessment> {
  return assess(
    readInputs((name) => (name === 'path' ? path : inputs[name])),
    { ...NOWHERE, ...surroundings },
  );
}

/** What the pipeline comes to on a checkout of its own with these files. */
export async function assessedFiles(
  files: Files,
  inputs: Readonly<Record<string, string>> = {},
  surroundings: Partial<Surroundings> = {},
): Promise<Assessment> {
  const root = checkout(files);
  try {
    return await assessed(root, inputs, surroundings);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
