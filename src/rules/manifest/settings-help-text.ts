import { MANIFEST } from '../../facts/manifest/manifest.js';
import { nearest } from '../../words/nearest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { placeholderIn } from '../words/placeholders.js';

export const settingsHelpText = rule({
  id: 'manifest/settings-help-text',
  requirements: ['product/presentation'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { placeholder: 'warning', absent: 'notice', 'no-full-stop': 'notice' },
  summary: 'Every setting is explained, in sentences with a full stop',
  fault: 'help text incomplete',
  why: 'The System Console’s own help texts are sentences; reviewers ask for the same.',
  fix: 'Say in a sentence what the setting does, and end it with a full stop.',
  example: {
    bad: {
      'plugin.json': {
        settings_schema: {
          settings: [{ key: 'City', display_name: 'City:', type: 'text', help_text: 'TODO' }],
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
      // A custom setting is drawn by the plugin's own component, which may bring its own text.
      if (manifest.isMistyped(...path, 'help_text')) continue;
      const text = setting.help_text?.trim() ?? '';
      const name = quote(setting.key ?? '');
      const at = manifest.at(...path, 'help_text');
      const placeholder = placeholderIn(text);
      // A misspelt key is one finding, of manifest/unknown-key.
      const isMisspelt = manifest.decoded.unknownKeys.some(
        ({ key, path: place }) => String(place) === String(path) && nearest(key, ['help_text']) !== undefined,
      );
      if (text === '' && setting.type !== 'custom' && !isMisspelt)
        yield { code: 'absent', message: `The setting ${name} has no \`help_text\`.`, at };
      if (placeholder !== undefined) {
        yield {
          code: 'placeholder',
          message: `The help text of ${name} holds a placeholder: ${quote(placeholder)}.`,
          at,
        };
        continue;
      }
      const last = text.split(/\s+/).at(-1) ?? '';
      // A text that ends with a link, a path or a sign has an end of its own.
      if (/\s/.test(text) && /[\p{L}\p{N}]$/u.test(text) && !/[/\\@:]/.test(last))
        yield {
          code: 'no-full-stop',
          message: `The help text of ${name} does not end with a full stop: ${quote(`… ${text.slice(-40).replace(/^\S*\s/, '')}`)}.`,
          at,
          fix: 'Add the full stop.',
        };
    }
  },
});
