import { WRITTEN_KEYS } from '../../facts/docs/written-keys.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { GO_SERVER } from '../../facts/server/go-server.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const undeclaredSetting = rule({
  id: 'manifest/undeclared-setting',
  requirements: ['product/configuration'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { undeclared: 'warning', documented: 'notice', unread: 'notice' },
  summary: 'The settings of the manifest are those that the code reads',
  fault: 'setting only code knows',
  why: 'The server decodes the plugin’s settings into the struct that `LoadPluginConfiguration` is given. A field without a setting can only be changed in config.json or through the API, and a setting without a field does nothing.',
  fix: 'Add the setting to `settings_schema`; a field that the plugin computes itself is tagged `json:"-"`, or stands in another struct.',
  example: {
    bad: { 'plugin.json': ['"key": "Units"', '"key": "Unit"'] },
    good: {},
  },
  needs: { manifest: MANIFEST, goServer: GO_SERVER, writtenKeys: WRITTEN_KEYS },
  *check({ manifest, goServer: { configuration }, writtenKeys }) {
    if (!configuration) return;
    const { fields, isWhole, strings } = configuration;
    const settings = manifest.settings();
    const keys = new Set(settings.map(({ setting }) => setting.key?.trim().toLowerCase()));
    // The component of such a section may save what it likes.
    const isDrawn = (manifest.value.settings_schema?.sections ?? []).some(
      ({ custom, settings: own = [] }) => custom && own.length === 0,
    );
    // Where none of the settings meets a field, something else takes them.
    const isElsewhere = settings.length > 0 && !fields.some(({ key }) => keys.has(key.toLowerCase()));
    if (isElsewhere) return;
    for (const { name, key, at, isSetting } of isDrawn ? [] : fields) {
      if (isSetting && !keys.has(key.toLowerCase()))
        yield {
          // What the documentation shows how to write is left out of the System Console on purpose.
          code: writtenKeys.has(key.toLowerCase()) ? 'documented' : 'undeclared',
          message: `The code reads ${quote(name)} of its configuration, and no setting has the key ${quote(key)}: the System Console does not show it.`,
          at,
        };
    }
    if (!isWhole) return;
    const taken = new Set(fields.map(({ key }) => key.toLowerCase()));
    for (const { setting, path } of settings) {
      const key = setting.key?.trim().toLowerCase() ?? '';
      // A custom setting may show something and save nothing.
      if (key === '' || setting.type === 'custom' || taken.has(key) || strings.has(key)) continue;
      yield {
        code: 'unread',
        message: `No field of the plugin’s configuration takes the setting ${quote(setting.key ?? '')}.`,
        at: manifest.at(...path, 'key'),
        fix: 'Correct the key, or delete the setting.',
      };
    }
  },
});
