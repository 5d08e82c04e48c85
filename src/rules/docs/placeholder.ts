import starter from '../../data/starter-template.json' with { type: 'json' };
import { DOCUMENTATION } from '../../facts/docs/documentation.js';
import { wordsOf } from '../../facts/docs/phrases.js';
import { placeholdersIn } from '../../facts/docs/placeholders.js';
import { ORIGIN } from '../../facts/repository/origin.js';
import { KINDS } from '../../mattermost/kinds.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const placeholder = rule({
  id: 'docs/placeholder',
  requirements: ['web/documentation', 'product/documentation'],
  kinds: KINDS,
  severity: 'warning',
  summary: 'The documentation holds no placeholders',
  fault: 'placeholder left in',
  why: 'A note such as `TODO`, or a sentence of a template, tells readers that the documentation was not finished.',
  fix: 'Write what belongs there, or take the line out.',
  example: {
    bad: { 'README.md': ['## Troubleshooting', 'TODO: explain the alerts.\n\n## Troubleshooting'] },
    good: {},
  },
  needs: { documentation: DOCUMENTATION, origin: ORIGIN },
  *check({ documentation: { readme }, origin: { slug } }) {
    if (starter.repositories.includes(slug?.toLowerCase() ?? '')) return;
    const [title] = readme.parts.headings;
    const own = new Set(wordsOf(`${slug ?? ''} ${title?.text ?? ''}`));
    const told = new Set<string>();
    for (const { words, at } of placeholdersIn(readme, (word) => own.has(word))) {
      if (told.has(words)) continue;
      told.add(words);
      yield { message: `Placeholder: ${quote(words)}.`, at };
    }
  },
});
