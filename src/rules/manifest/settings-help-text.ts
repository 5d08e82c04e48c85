import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const settingsHelpText = rule({
  id: 'manifest/settings-help-text',
  requirements: ['product/presentation'],
  kinds: ['plugin'],
  severity: 'notice',
  summary: 'Help texts are sentences with a full stop',
  why: 'The System Console’s own help texts are sentences; reviewers ask for the same.',
  fix: 'Add the full stop.',
  example: {
    bad: {
      'plugin.json': {
        settings_schema: {
          settings: [{ key: 'City', display_name: 'City:', type: 'text', help_text: 'The city to start with' }],
        },
      },
    },
    good: {
      'plugin.json': {
        settings_schema: {
          settings: [{ key: 'City', display_name: 'City:', type: 'text', help_text: 'The city to start with.' }],
        },
      },
    },
  },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    for (const { setting, path } of manifest.settings()) {
      const text = setting.help_text?.trim() ?? '';
      const last = text.split(/\s+/).at(-1) ?? '';
      // A text that ends with a link, a path or a sign has an end of its own.
      if (/\s/.test(text) && /[\p{L}\p{N}]$/u.test(text) && !/[/\\@:]/.test(last))
        yield {
          message: `The help text of ${quote(setting.key ?? '')} does not end with a full stop: ${quote(`… ${text.slice(-40).replace(/^\S*\s/, '')}`)}.`,
          at: manifest.at(...path, 'help_text'),
        };
    }
  },
});
