import { APPS } from '../../facts/app.js';
import { rule } from '../rule.js';

export const description = rule({
  id: 'app/description',
  requirements: ['product/presentation'],
  kinds: ['app'],
  severity: 'warning',
  summary: 'The app has a description',
  fault: 'no description',
  why: 'It is the only text that people see in the Marketplace before they install.',
  fix: 'Say in one sentence what people can do with it, starting with the verb.',
  example: {
    bad: { 'manifest.json': { description: null } },
    good: { 'manifest.json': { description: 'See who is on call and hand over.' } },
  },
  needs: { apps: APPS },
  *check({ apps }) {
    for (const app of apps) {
      if (app.isObject && !app.value.description?.trim())
        yield { message: 'The manifest has no `description`.', at: app.at('description') };
    }
  },
});
