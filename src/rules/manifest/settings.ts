import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const settings = rule({
  id: 'manifest/settings',
  requirements: ['product/configuration', 'product/presentation'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { 'no-key': 'error', 'duplicate-key': 'error', 'no-display-name': 'warning' },
  summary: 'Every setting has a key of its own and a name',
  fault: 'setting without key or name',
  why: 'The server stores a setting under its key, in lower case: two settings of one key overwrite each other, and one without a key is never stored.',
  fix: 'Give every setting a `key` that no other has, and a `display_name`.',
  example: {
    bad: {
      'plugin.json': {
        settings_schema: {
          settings: [
            { key: 'City', display_name: 'City:', type: 'text', help_text: 'The city.' },
            { key: 'city', display_name: 'Town:', type: 'text', help_text: 'The town.' },
          ],
        },
      },
    },
    good: {
      'plugin.json': {
        settings_schema: { settings: [{ key: 'City', display_name: 'City:', type: 'text', help_text: 'The city.' }] },
      },
    },
  },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    // Servers that know sections read nothing else: a list beside them is for older ones, and repeats the keys.
    const seen = { settings: new Map<string, number>(), sections: new Map<string, number>() };
    for (const { setting, path } of manifest.settings()) {
      const key = setting.key?.trim();
      const lines = seen[path.includes('sections') ? 'sections' : 'settings'];
      if (manifest.isMistyped(...path, 'key')) continue;
      if (!key) yield { code: 'no-key', message: 'A setting has no `key`.', at: manifest.at(...path, 'key') };
      else {
        const first = lines.get(key.toLowerCase());
        if (first !== undefined)
          yield {
            code: 'duplicate-key',
            message: `The setting ${quote(key)} has the key of the setting in line ${first}.`,
            at: manifest.at(...path, 'key'),
          };
        else lines.set(key.toLowerCase(), manifest.at(...path, 'key').line);
      }
      // A custom setting is drawn by the plugin's own component, which may bring its own label.
      if (!setting.display_name?.trim() && setting.type !== 'custom' && !manifest.isMistyped(...path, 'display_name'))
        yield {
          code: 'no-display-name',
          message: `The setting ${quote(key ?? '')} has no \`display_name\`.`,
          at: manifest.at(...path, 'display_name'),
        };
    }
  },
});
