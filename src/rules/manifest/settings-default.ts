import { MANIFEST } from '../../facts/manifest/manifest.js';
import type { Setting } from '../../data/generated/plugin-manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const TYPES: Readonly<Record<string, string>> = {
  bool: 'boolean',
  number: 'number',
  text: 'string',
  longtext: 'string',
  generated: 'string',
  username: 'string',
  radio: 'string',
  dropdown: 'string',
};

export const settingsDefault = rule({
  id: 'manifest/settings-default',
  requirements: ['product/presentation', 'product/configuration'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { unfit: 'warning', 'quoted-number': 'notice' },
  summary: 'Every default is a value that its setting can have',
  fault: 'default of the wrong kind',
  why: 'The System Console shows a default that is none of the options as nothing chosen, and the string "false" as true; the plugin is handed the value as it stands, and Go’s decoder fails on a string where the plugin reads a boolean or a number.',
  fix: 'Give the default the type of the setting; for a choice, the `value` of one of its options.',
  example: {
    bad: {
      'plugin.json': {
        settings_schema: {
          settings: [{ key: 'City', display_name: 'City:', type: 'bool', help_text: 'The city.', default: 'false' }],
        },
      },
    },
    good: {
      'plugin.json': {
        settings_schema: {
          settings: [{ key: 'City', display_name: 'City:', type: 'bool', help_text: 'The city.', default: false }],
        },
      },
    },
  },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    for (const { setting, path } of manifest.settings()) {
      const defect = defectOf(setting);
      // The System Console shows a number that is written as a string as it should, and some plugins read it as one.
      const harmless =
        setting.type === 'number' && typeof setting.default === 'string' && /^\d+$/.test(setting.default);
      if (defect)
        yield {
          code: harmless ? 'quoted-number' : 'unfit',
          message: `The default of ${quote(setting.key ?? '')} ${defect}.`,
          at: manifest.at(...path, 'default'),
        };
    }
  },
});

function defectOf(setting: Setting): string | undefined {
  const { default: value, options, type = '' } = setting;
  const expected = TYPES[type];
  if (value === undefined || value === null || !expected) return undefined;
  if (value === '') return expected === 'string' ? undefined : `is an empty string; a ${expected} is expected`;
  if (typeof value !== expected)
    return `is the ${typeof value} ${quote(JSON.stringify(value))}; a ${expected} is expected`;
  if (!options || options.length === 0 || options.some((option) => option.value === value)) return undefined;
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  const labelled = options.find(({ display_name }) => display_name === value);
  return labelled
    ? `is the label ${quote(shown)} of an option, whose value is ${quote(labelled.value ?? '')}`
    : `is ${quote(shown)}, which is none of the values of its options`;
}
