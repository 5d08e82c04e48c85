import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { check } from '../../../src/rules/check.js';
import { present } from '../../../src/rules/manifest/present.js';
import { syntax } from '../../../src/rules/manifest/syntax.js';
import { unknownKey } from '../../../src/rules/manifest/unknown-key.js';
import { valid } from '../../../src/rules/manifest/valid.js';
import { inMemory, sourceOf } from '../../support/contribution.js';

interface Case {
  readonly name: string;
  readonly content: string;
  readonly server_loads: boolean;
  readonly server_valid: boolean;
  readonly server_error: string;
  readonly build_tool_accepts: boolean;
}

const CASES = readFileSync(new URL('../../data/manifest-conformance.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** As the starter template's build reads the manifest. */
const BUILD =
  'package main\n\nfunc main() { var m model.Manifest; d := json.NewDecoder(f); d.DisallowUnknownFields(); d.Decode(&m) }\n';

async function errors(content: string, rules: Parameters<typeof check>[1]): Promise<readonly string[]> {
  const files = { 'plugin.json': content, 'build/manifest/main.go': BUILD };
  const directory = inMemory(
    new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );
  const outcomes = await check(sourceOf({ directory }), rules, []);
  return outcomes.flatMap((outcome) =>
    outcome.status === 'failed'
      ? outcome.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)
      : [],
  );
}

test('there are 600 manifests with the verdict of the server’s own code', () => {
  expect(CASES).toHaveLength(600);
});

test('the server’s verdict is agreed with on every manifest', async () => {
  const disagreed: string[] = [];
  for (const { name, content, server_loads, server_valid, server_error } of CASES) {
    const found = await errors(content, [present, syntax, valid]);
    if ((found.length === 0) !== (server_loads && server_valid))
      disagreed.push(`${name}: server "${server_error}", we ${JSON.stringify(found)}`);
  }
  expect(disagreed).toEqual([]);
});

test('where the server loads a manifest, an unknown key is reported exactly where the build tool refuses it', async () => {
  const disagreed: string[] = [];
  for (const { name, content, server_loads, build_tool_accepts } of CASES) {
    if (!server_loads) continue;
    const found = await errors(content, [unknownKey]);
    if (found.length > 0 === build_tool_accepts)
      disagreed.push(`${name}: build tool ${build_tool_accepts ? 'accepts' : 'refuses'}, we ${JSON.stringify(found)}`);
  }
  expect(disagreed).toEqual([]);
});
