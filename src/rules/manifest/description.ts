import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const description = rule({
  id: 'manifest/description',
  requirements: ['product/presentation'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { absent: 'error', opening: 'notice' },
  summary: 'There is a description',
  why: 'It is the only text that people see in the Marketplace before they install; a plugin without one once crashed its dialog.',
  fix: 'Say in one sentence what people can do with it, starting with the verb.',
  example: {
    bad: { 'plugin.json': { description: null } },
    good: { 'plugin.json': { description: 'Post the weather of any city to a channel.' } },
  },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    if (manifest.isMistyped('description')) return;
    const value = manifest.value.description?.trim();
    if (!value) yield { code: 'absent', message: 'The manifest has no `description`.', at: manifest.at('description') };
    else if (/^this plugin\b/i.test(value)) {
      yield {
        code: 'opening',
        message: `The description starts with ${quote(value.slice(0, 11))}, as every other could.`,
        at: manifest.at('description'),
        fix: 'Start with what people can do with it.',
      };
    }
  },
});
