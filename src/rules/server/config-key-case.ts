import { MANIFEST } from '../../facts/manifest/manifest.js';
import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const configKeyCase = rule({
  id: 'server/config-key-case',
  requirements: ['product/configuration'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'SavePluginConfig gets the keys of the settings as the manifest writes them',
  why: 'The server keeps the keys that SavePluginConfig is given. One that differs from the setting only in its case stands beside it, and which of the two values is loaded is a matter of chance.',
  fix: 'Write the key as `settings_schema` does, or in lower case, as the System Console stores it.',
  example: {
    bad: {
      'server/units.go':
        'package main\n\n// useMetric puts the units back.\nfunc (p *Plugin) useMetric() {\n\tif err := p.API.SavePluginConfig(map[string]any{"UNITS": "metric"}); err != nil {\n\t\tp.API.LogError("The units could not be stored", "error", err.Error())\n\t}\n}\n',
    },
    good: {
      'server/units.go':
        'package main\n\n// useMetric puts the units back.\nfunc (p *Plugin) useMetric() {\n\tif err := p.API.SavePluginConfig(map[string]any{"Units": "metric"}); err != nil {\n\t\tp.API.LogError("The units could not be stored", "error", err.Error())\n\t}\n}\n',
    },
  },
  needs: { manifest: MANIFEST, review: GO_REVIEW },
  *check({ manifest, review }) {
    const keys = manifest.settings().flatMap(({ setting }) => setting.key?.trim() ?? []);
    for (const { what, within, at } of review.settings.savedKeys) {
      // The System Console stores every key in lower case.
      const isStored = keys.includes(what) || what === what.toLowerCase();
      const meant = isStored ? undefined : keys.find((key) => key.toLowerCase() === what.toLowerCase());
      if (meant !== undefined)
        yield { message: `${quote(within)} saves ${quote(what)}, but the setting’s key is ${quote(meant)}.`, at };
    }
  },
});
