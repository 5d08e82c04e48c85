import { MANIFEST } from '../../facts/manifest/manifest.js';
import { GO_REVIEW } from '../../facts/server/go-review.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const secretMask = rule({
  id: 'server/secret-mask',
  requirements: ['product/configuration'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'ConfigurationWillBeSaved knows the mask of a secret setting',
  why: 'The System Console shows a secret setting as asterisks and sends them back with whatever else is saved. ConfigurationWillBeSaved then sees `model.FakeSetting` in the place of the value, and a plugin that judges it refuses a configuration that is right.',
  fix: 'Pass over a value that equals `model.FakeSetting` before it is judged.',
  example: {
    bad: {
      'server/save.go':
        'package main\n\nimport (\n\t"errors"\n\n\t"github.com/mattermost/mattermost/server/public/model"\n)\n\n// ConfigurationWillBeSaved refuses a short secret.\nfunc (p *Plugin) ConfigurationWillBeSaved(next *model.Config) (*model.Config, error) {\n\tsecret, _ := next.PluginSettings.Plugins["org.example.weather"]["AlertSecret"].(string)\n\tif len(secret) < 20 {\n\t\treturn nil, errors.New("the alert secret is too short")\n\t}\n\treturn nil, nil\n}\n',
    },
    good: {
      'server/save.go':
        'package main\n\nimport (\n\t"errors"\n\n\t"github.com/mattermost/mattermost/server/public/model"\n)\n\n// ConfigurationWillBeSaved refuses a short secret.\nfunc (p *Plugin) ConfigurationWillBeSaved(next *model.Config) (*model.Config, error) {\n\tsecret, _ := next.PluginSettings.Plugins["org.example.weather"]["AlertSecret"].(string)\n\tif secret != model.FakeSetting && len(secret) < 20 {\n\t\treturn nil, errors.New("the alert secret is too short")\n\t}\n\treturn nil, nil\n}\n',
    },
  },
  needs: { manifest: MANIFEST, review: GO_REVIEW },
  *check({ manifest, review }) {
    const secrets = new Set(
      manifest.settings().flatMap(({ setting }) => (setting.secret ? [(setting.key ?? '').toLowerCase()] : [])),
    );
    for (const { what, within, at } of review.settings.judged)
      if (secrets.has(what.toLowerCase()))
        yield {
          message: `${quote(within)} looks at the secret setting ${quote(what)} before the settings are saved, and nothing in the code knows \`model.FakeSetting\`, which stands in its place when something else is changed.`,
          at,
        };
  },
});
