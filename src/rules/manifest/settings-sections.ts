import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const SECTIONS = ['settings_schema', 'sections'] as const;
const setting = { key: 'City', display_name: 'City:', type: 'text', help_text: 'The city.' };

/** Source: `parsePluginSettingSections` in webapp/channels/src/components/admin_console/custom_plugin_settings/index.ts. */
export const settingsSections = rule({
  id: 'manifest/settings-sections',
  requirements: ['product/configuration', 'product/presentation'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The System Console shows every section, and every setting',
  fault: 'section or setting not shown',
  why: 'A System Console that knows sections (server 10.0) shows only the settings that stand in one, takes a section by its key, and fails on one that has no list of settings.',
  fix: 'Give every section a `key` of its own and a list of `settings`, which may be empty, and move every setting into one.',
  example: {
    bad: {
      'plugin.json': {
        settings_schema: { settings: null, sections: [{ key: 'status', title: 'Status', custom: true }] },
      },
    },
    good: {
      'plugin.json': {
        settings_schema: { settings: null, sections: [{ key: 'place', title: 'Place', settings: [setting] }] },
      },
    },
  },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    const sections = manifest.value.settings_schema?.sections ?? [];
    const first = new Map<string, number>();
    for (const [index, section] of sections.entries()) {
      const path = [...SECTIONS, index];
      if (manifest.isMistyped(...path)) continue;
      const name = quote(section.key ?? '');
      if (!section.settings && !manifest.isMistyped(...path, 'settings'))
        yield {
          message: `The section ${name} has no \`settings\`: the System Console fails on it.`,
          at: manifest.at(...path, 'key'),
          fix: section.custom ? 'Add `"settings": []`.' : 'Add its settings, or delete the section.',
        };
      const key = section.key?.toLowerCase();
      if (!key) continue;
      const at = manifest.at(...path, 'key');
      const line = first.get(key);
      if (line === undefined) first.set(key, at.line);
      else
        yield {
          message: `The section ${name} has the key of the section in line ${line}.`,
          at,
          fix: 'Give it another key.',
        };
    }
    if (sections.length === 0) return;
    const settings = manifest.settings();
    const inSections = new Set(
      settings.flatMap(({ setting: { key }, path }) => (path.includes('sections') && key ? [key.toLowerCase()] : [])),
    );
    for (const {
      setting: { key },
      path,
    } of settings) {
      // What stands in both is there for servers before 10.0.
      if (!key || path.includes('sections') || inSections.has(key.toLowerCase())) continue;
      yield {
        message: `The System Console does not show ${quote(key)}: with \`sections\`, it reads no other settings.`,
        at: manifest.at(...path, 'key'),
        fix: 'Move the setting into a section.',
      };
    }
  },
});
