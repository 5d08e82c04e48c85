import { expect, test } from '@jest/globals';
import { isMissing } from '../../../src/repository/missing.js';
import { serverOf } from '../../support/go.js';

const HEAD =
  'package main\n\nimport "github.com/mattermost/mattermost/server/public/plugin"\n\ntype Plugin struct { plugin.MattermostPlugin }\n\n';

async function limitsOf(code: string): Promise<readonly string[]> {
  const review = (await serverOf({ 'server/plugin.go': HEAD + code })).review();
  return isMissing(review) ? [review.missing] : review.limits;
}

test('a function that calls more than a person writes is read in part', async () => {
  const calls = Array.from({ length: 3000 }, (_, index) => `\tp.API.LogInfo("a", "b", ${index})\n`).join('');
  expect(await limitsOf(`func (p *Plugin) f() {\n${calls}}\n`)).toEqual([
    'the calls of the Go code were not all followed: there are too many',
  ]);
});

test('functions that call each other in a circle are gone through once', async () => {
  const code = Array.from(
    { length: 300 },
    (_, index) => `func (p *Plugin) f${index}() { p.f${(index + 1) % 300}() }\n`,
  );
  expect(await limitsOf(`${code.join('')}func (p *Plugin) OnActivate() error { p.f0(); return nil }\n`)).toEqual([]);
});

test('types that hold themselves end', async () => {
  expect(await limitsOf(`type T struct { *T; next *T }\nfunc f(t T) { t${'.next'.repeat(500)}.g() }\n`)).toEqual([]);
});
