import { expect, test } from '@jest/globals';
import { commandInjection } from '../../../src/rules/server/command-injection.js';
import { remarks } from '../../support/review.js';

test.each<[string, string, readonly string[], string]>([
  [
    'a sum',
    'func f(host string) {\n\t_ = exec.Command("sh", "-c", "ping "+host).Run()\n}',
    ['os/exec'],
    '2: warning: `f` gives a shell what is not constant: `exec.Command("sh", "-c", "ping "+host)`.',
  ],
  [
    'a format',
    'func f(host string) {\n\t_ = exec.Command("/bin/bash", "-c", fmt.Sprintf("ping %s", host)).Run()\n}',
    ['os/exec', 'fmt'],
    '2: warning: `f` gives a shell what is not constant: `exec.Command("/bin/bash", "-c", fmt.Sprintf("ping %s", host))`.',
  ],
  [
    'with a context',
    'func f(ctx context.Context, script string) {\n\t_ = exec.CommandContext(ctx, "bash", "-c", script).Run()\n}',
    ['os/exec', 'context'],
    '2: warning: `f` gives a shell what is not constant: `exec.CommandContext(ctx, "bash", "-c", script)`.',
  ],
])('%s', async (_, code, imports, expected) => {
  expect(await remarks(commandInjection, code, imports)).toEqual([expected]);
});

test.each<[string, string, readonly string[]]>([
  ['no shell', 'func f(host string) {\n\t_ = exec.Command("ping", host).Run()\n}', ['os/exec']],
  [
    'a constant script',
    'const script = "uptime"\nfunc f() {\n\t_ = exec.Command("sh", "-c", script).Run()\n}',
    ['os/exec'],
  ],
  ['constant parts', 'func f() {\n\t_ = exec.Command("sh", "-c", "a"+"b").Run()\n}', ['os/exec']],
  [
    'a Command of its own',
    'type runner struct{}\nfunc (r runner) Command(a ...string) {}\nfunc f(host string) {\n\trunner{}.Command("sh", "-c", host)\n}',
    [],
  ],
  ['a program that ends alike', 'func f(host string) {\n\t_ = exec.Command("ssh", host).Run()\n}', ['os/exec']],
])('nothing to say: %s', async (_, code, imports) => {
  expect(await remarks(commandInjection, code, imports)).toEqual([]);
});
