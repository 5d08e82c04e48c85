import { expect, test } from '@jest/globals';
import { linesOf, serverOf } from '../../support/go.js';

const MAIN =
  'package main\n\nimport "github.com/mattermost/mattermost/server/public/plugin"\n\ntype Plugin struct { plugin.MattermostPlugin }\n\n';
const CALL = 'func (p *Plugin) last() { p.API.GetUser("a") }\n';

test('10,000 functions', async () => {
  const functions = Array.from(
    { length: 10_000 },
    (_, index) => `func (p *Plugin) f${index}() { p.API.GetUser("a") }`,
  ).join('\n');
  expect((await serverOf({ 'server/plugin.go': `${MAIN}${functions}\n` })).uses).toHaveLength(10_000);
});

test('a file of 5 MB', async () => {
  const { uses } = await serverOf({
    'server/plugin.go': `${MAIN}${'var filler = "0123456789abcdef" // and so on\n'.repeat(110_000)}${CALL}`,
  });
  expect(uses.map(({ at }) => at.line)).toEqual([110_007]);
});

test.each([
  ['blocks', '{'.repeat(1000), '}'.repeat(1000)],
  ['conditions', 'if x {'.repeat(1000), '}'.repeat(1000)],
  ['functions', 'func() {'.repeat(1000), '}()'.repeat(1000)],
])('1,000 %s in one another', async (_, open, close) => {
  expect(
    await linesOf({
      'server/plugin.go': `${MAIN}func (p *Plugin) f(x bool) { ${open} p.API.GetUser("a") ${close} }\n${CALL}`,
    }),
  ).toEqual([`server/plugin.go:7:${30 + open.length + 1} API.GetUser`, 'server/plugin.go:8:27 API.GetUser']);
});

test('an expression too deep to follow is counted, and the rest is found', async () => {
  const chain = '.GetUser("a")'.repeat(1000);
  const { uses, unresolved } = await serverOf({
    'server/plugin.go': `${MAIN}func (p *Plugin) f() { ${'('.repeat(1000)}p.API${')'.repeat(1000)}.GetUser("a") }\nfunc g(x any) { x${chain} }\n${CALL}`,
  });
  expect(uses.map(({ at }) => at.line)).toEqual([9]);
  expect(unresolved.length).toBeGreaterThan(0);
});

test('types that go round in circles', async () => {
  expect(
    await linesOf({
      'server/plugin.go': `${MAIN}type a = b\ntype b = a\ntype c struct { *c; d }\ntype d struct { *c }\ntype e interface { e; GetUser(id string) }\nfunc f(x a, y c, z e) { x.GetUser("a"); y.GetUser("a"); z.GetUser("a") }\n${CALL}`,
    }),
  ).toEqual(['server/plugin.go:12:25 ?', 'server/plugin.go:12:41 ?', 'server/plugin.go:13:27 API.GetUser']);
});

test('arguments of generic types that double with every field', async () => {
  const main = MAIN.replace('import ', 'import "example.com/pair"\nimport ');
  expect(
    await linesOf({
      'server/plugin.go': `${main}type box[T any] struct { in *box[pair.Of[T, T]]; out pair.Of[T, T] }\nfunc f(b box[string]) { b${'.in'.repeat(60)}.out.GetUser("a") }\n${CALL}`,
    }),
  ).toEqual(['server/plugin.go:10:27 API.GetUser']);
});

test('names that objects of JavaScript have', async () => {
  expect(
    await linesOf({
      'server/plugin.go': `${MAIN}func (p *Plugin) f() { p.API.Constructor(); p.API.HasOwnProperty(); p.constructor.ToString() }\n`,
    }),
  ).toEqual(['server/plugin.go:7:24 API.Constructor', 'server/plugin.go:7:45 API.HasOwnProperty']);
});

test('bytes that are no UTF-8, and no Go at all', async () => {
  const broken = new TextDecoder().decode(new Uint8Array([0xff, 0xfe, 0x00, 0x80, 0xc3]));
  expect(
    await linesOf({
      'server/plugin.go': `${MAIN}// ${broken}\nvar s = "${broken}"\n${CALL}`,
      'server/noise.go': `${broken}.f(`.repeat(100),
    }),
  ).toEqual(['server/noise.go:1:1 no Go', 'server/plugin.go:7:6 no Go', 'server/plugin.go:9:27 API.GetUser']);
});
