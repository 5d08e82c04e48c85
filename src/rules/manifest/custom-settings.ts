import { MANIFEST } from '../../facts/manifest/manifest.js';
import { CUSTOM_PARTS } from '../../facts/webapp/custom-parts.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const customSettings = rule({
  id: 'manifest/custom-settings',
  requirements: ['product/presentation'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { setting: 'warning', section: 'warning', undeclared: 'warning' },
  summary: 'The web app part draws every custom setting and section of the manifest',
  fault: 'custom setting nobody draws',
  why: 'The System Console shows nothing for a custom setting or section that the web app part does not register, and never asks for one that the manifest does not have.',
  fix: 'Register it in the web app part with `registerAdminConsoleCustomSetting` or `registerAdminConsoleCustomSection`, under the key of the manifest.',
  example: {
    bad: {
      'plugin.json': [
        '"key": "EnableAlerts",\n                "display_name": "Post storm alerts",\n                "type": "bool"',
        '"key": "EnableAlerts",\n                "display_name": "Post storm alerts",\n                "type": "custom"',
      ],
    },
    good: {},
  },
  needs: { manifest: MANIFEST, customParts: CUSTOM_PARTS },
  *check({ manifest, customParts }) {
    const has = (parts: readonly { readonly key: string }[], key: string): boolean =>
      // The web app compares them in lower case.
      parts.some((part) => part.key.toLowerCase() === key.toLowerCase());
    const settings = manifest.settings();
    for (const { setting, path } of settings) {
      const { key, type } = setting;
      if (type === 'custom' && key && !has(customParts.settings, key))
        yield {
          code: 'setting',
          message: `The web app part never registers the custom setting ${quote(key)}: the System Console shows nothing for it.`,
          at: manifest.at(...path, 'type'),
        };
    }
    const sections = manifest.value.settings_schema?.sections ?? [];
    for (const [index, { key, custom, fallback }] of sections.entries())
      if (custom && !fallback && key && !has(customParts.sections, key))
        yield {
          code: 'section',
          message: `The web app part never registers the custom section ${quote(key)}: the System Console shows nothing for it.`,
          at: manifest.at('settings_schema', 'sections', index, 'key'),
        };
    const declared = settings.flatMap(({ setting }) => (setting.key ? [{ key: setting.key }] : []));
    const named = sections.flatMap(({ key }) => (key ? [{ key }] : []));
    const undeclared = [
      ...customParts.settings.filter(({ key }) => !has(declared, key)).map((part) => ({ ...part, what: 'setting' })),
      ...customParts.sections.filter(({ key }) => !has(named, key)).map((part) => ({ ...part, what: 'section' })),
    ];
    for (const { key, at, what } of undeclared)
      yield { code: 'undeclared', message: `The manifest has no ${what} ${quote(key)}: it is never shown.`, at };
  },
});
