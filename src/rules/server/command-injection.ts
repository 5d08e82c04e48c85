import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const commandInjection = rule({
  id: 'server/command-injection',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'No shell runs what is put together from values',
  why: 'A shell reads its argument as a program: a value with a semicolon in it is a command of its own.',
  fix: 'Start the program itself with `exec.Command(name, arguments…)`.',
  example: {
    bad: {
      'server/shell.go':
        'package main\n\nimport (\n\t"os/exec"\n)\n\n// ping asks whether a host is there.\nfunc ping(host string) error {\n\treturn exec.Command("sh", "-c", "ping -c 1 "+host).Run()\n}\n',
    },
    good: {
      'server/shell.go':
        'package main\n\nimport (\n\t"os/exec"\n)\n\n// ping asks whether a host is there.\nfunc ping(host string) error {\n\treturn exec.Command("ping", "-c", "1", host).Run()\n}\n',
    },
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, within, at } of review.security.commands)
      yield { message: `${quote(within)} gives a shell what is not constant: ${quote(what)}.`, at };
  },
});
