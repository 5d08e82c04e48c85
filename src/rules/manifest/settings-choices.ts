import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const CHOICES: ReadonlySet<string | undefined> = new Set(['dropdown', 'radio']);

export const settingsChoices = rule({
  id: 'manifest/settings-choices',
  requirements: ['product/configuration', 'product/presentation'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Every choice has options',
  fault: 'choice without options',
  why: 'The System Console shows a `dropdown` or `radio` without options as a setting in which nothing can be chosen.',
  fix: 'List the `options`, each with a `display_name` and a `value`.',
  example: {
    bad: {
      'plugin.json': {
        settings_schema: {
          settings: [{ key: 'City', display_name: 'City:', type: 'dropdown', help_text: 'The city.', options: [] }],
        },
      },
    },
    good: {
      'plugin.json': {
        settings_schema: {
          settings: [
            {
              key: 'City',
              display_name: 'City:',
              type: 'dropdown',
              help_text: 'The city.',
              options: [{ display_name: 'Oslo', value: 'oslo' }],
            },
          ],
        },
      },
    },
  },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    for (const { setting, path } of manifest.settings()) {
      const isEmpty = !setting.options?.length && !manifest.isMistyped(...path, 'options');
      if (CHOICES.has(setting.type) && isEmpty)
        yield {
          message: `The ${setting.type ?? ''} ${quote(setting.key ?? '')} has no \`options\`: nothing can be chosen.`,
          at: manifest.at(...path, 'key'),
        };
    }
  },
});
