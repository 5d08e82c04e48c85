import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const weakRandom = rule({
  id: 'server/weak-random',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'What must not be guessed comes from crypto/rand',
  why: 'The values of math/rand follow from its seed, and a few of them tell the rest.',
  fix: 'Use `crypto/rand`, or `model.NewId()`, which does.',
  example: {
    bad: {
      'server/token.go':
        'package main\n\nimport (\n\t"math/rand"\n)\n\n// newToken makes a token of six digits.\nfunc newToken() int {\n\treturn rand.Intn(1000000)\n}\n',
    },
    good: {
      'server/token.go':
        'package main\n\nimport (\n\t"math/rand"\n)\n\n// jitter spreads what happens.\nfunc jitter() int {\n\treturn rand.Intn(1000000)\n}\n',
    },
  },
  needs: { review: GO_REVIEW },
  *check({ review }) {
    for (const { what, within, at } of review.security.weakRandom)
      yield { message: `${quote(within)} takes ${quote(what)} of math/rand.`, at };
  },
});
