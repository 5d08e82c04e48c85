import claims from '../../data/docs/claims.json' with { type: 'json' };
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { templateWithDescription } from '../../facts/manifest/starter-template.js';
import { anyOf, either, sequence } from '../../words/pattern.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { placeholderIn } from '../words/placeholders.js';

/** About three lines of the in-product Marketplace; what follows is cut off there. */
const MOST = 200;
/** How a description starts that says first that the plugin is one. */
const OPENING = either(
  [
    sequence([/^(?:(?:this|an?|the)\s+)?(?:mattermost\s+)?plug-?in\s+/, anyOf(claims.description.following), /\b/]),
    /^this\s+plug-?in\b/,
  ],
  'i',
);

export const description = rule({
  id: 'manifest/description',
  requirements: ['product/presentation'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { absent: 'error', placeholder: 'warning', opening: 'notice', long: 'notice' },
  summary: 'There is a description',
  fault: 'no telling description',
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
    const at = manifest.at('description');
    if (!value) {
      yield { code: 'absent', message: 'The manifest has no `description`.', at };
      return;
    }
    // Of a template's text manifest/template-leftovers speaks.
    if (templateWithDescription(value) !== undefined) return;
    const placeholder = placeholderIn(value);
    if (placeholder !== undefined)
      yield { code: 'placeholder', message: `The description holds a placeholder: ${quote(placeholder)}.`, at };
    const opening = OPENING.exec(value)?.[0];
    if (opening !== undefined)
      yield {
        code: 'opening',
        message: `The description starts with ${quote(opening)}, which says nothing about this one.`,
        at,
        fix: 'Start with what people can do with it.',
      };
    const { length } = Array.from(value);
    if (length > MOST)
      yield {
        code: 'long',
        message: `The description has ${length} characters; the Marketplace shows about the first ${MOST}.`,
        at,
        fix: 'Say it in one sentence; the README has room for the rest.',
      };
  },
});
