import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { check } from '../../../src/check.js';
import { edited } from '../../../src/example.js';
import { openSource } from '../../../src/repository/facts.js';
import { DOCS } from '../../../src/rules/docs/index.js';
import type { Edit } from '../../../src/rules/rule.js';
import { example, inMemory } from '../../harness.js';

async function failing(edit: Edit, kind: 'plugin' | 'tool'): Promise<readonly string[]> {
  const directory = inMemory(edited(example('ready'), edit), { slug: 'example/mattermost-plugin-weather', tags: ['v2.4.1'] });
  const outcomes = await check(
    openSource({ directory, base: '', kind, slug: undefined, releaseTag: undefined }),
    DOCS.filter(({ kinds }) => kinds.includes(kind)),
    [],
  );
  return outcomes.filter(({ status }) => status === 'failed' || status === 'errored').map(({ rule }) => rule.id);
}

test.each(DOCS.map((rule) => [rule.id, rule] as const))(
  '%s: its bad example fails it alone, and its good one nothing',
  async (id, rule) => {
    const kind = rule.kinds.includes('plugin') ? 'plugin' : 'tool';
    expect(await failing(rule.example.bad, kind)).toEqual([id]);
    expect(await failing(rule.example.good, kind)).toEqual([]);
    expect(existsSync(new URL(`../../../src/rules/${id}.ts`, import.meta.url))).toBe(true);
  },
);
