import { expect, test } from '@jest/globals';
import { customSettings } from '../../../src/rules/manifest/custom-settings.js';
import type { Edit } from '../../../src/rules/rule.js';
import { findingsOf } from '../../support/contribution.js';

test.each<readonly [string, Edit, readonly string[]]>([
  ['none', {}, []],
  [
    'never registered',
    { 'plugin.json': ['"type": "bool"', '"type": "custom"'] },
    [
      'plugin.json warning: The web app part never registers the custom setting `EnableAlerts`: the System Console shows nothing for it.',
    ],
  ],
  [
    'registered, in any case',
    {
      'plugin.json': ['"type": "bool"', '"type": "custom"'],
      'webapp/src/index.tsx': [
        'class WeatherPlugin {',
        "const KEY = 'EnableAlerts';\nexport function more(registry: any): void {\n    registry.registerAdminConsoleCustomSetting('enablealerts', null);\n}\n\nclass WeatherPlugin {",
      ],
    },
    [],
  ],
  [
    'registered by a constant',
    {
      'plugin.json': ['"type": "bool"', '"type": "custom"'],
      'webapp/src/index.tsx': [
        'class WeatherPlugin {',
        "const KEY = 'EnableAlerts';\nexport function more(registry: any): void {\n    registry.registerAdminConsoleCustomSetting(KEY, null);\n}\n\nclass WeatherPlugin {",
      ],
    },
    [],
  ],
  [
    'not in the manifest',
    {
      'webapp/src/index.tsx': [
        'class WeatherPlugin {',
        "const KEY = 'EnableAlerts';\nexport function more(registry: any): void {\n    registry.registerAdminConsoleCustomSetting('Other', null);\n}\n\nclass WeatherPlugin {",
      ],
    },
    ['webapp/src/index.tsx warning: The manifest has no setting `Other`: it is never shown.'],
  ],
  [
    'chosen at run time',
    {
      'plugin.json': ['"type": "bool"', '"type": "custom"'],
      'webapp/src/index.tsx': [
        'class WeatherPlugin {',
        "const KEY = 'EnableAlerts';\nexport function more(registry: any): void {\n    registry.registerAdminConsoleCustomSetting(window.name, null);\n}\n\nclass WeatherPlugin {",
      ],
    },
    ['skipped: the key at webapp/src/index.tsx is chosen when the web app runs'],
  ],
])('%s', async (_, edit, expected) => {
  expect((await findingsOf(customSettings, edit)).map((line) => line.replace(/:\d+(?::\d+)? /, ' '))).toEqual(expected);
});
