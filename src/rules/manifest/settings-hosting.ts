import { MANIFEST } from '../../facts/manifest/manifest.js';
import { nearest } from '../../words/nearest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const KNOWN = ['on-prem', 'cloud'];

export const settingsHosting = rule({
  id: 'manifest/settings-hosting',
  requirements: ['product/configuration'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: '`hosting` is a value that the System Console knows',
  fault: 'unknown hosting value',
  why: 'The System Console hides a setting with `on-prem` in the cloud and one with `cloud` elsewhere. It compares the exact text, and shows a setting with any other value everywhere.',
  fix: 'Write `on-prem` or `cloud`, or leave `hosting` out.',
  example: {
    bad: {
      'plugin.json': {
        settings_schema: {
          settings: [
            { key: 'City', display_name: 'City:', type: 'text', help_text: 'The city.', hosting: 'self-hosted' },
          ],
        },
      },
    },
    good: {
      'plugin.json': {
        settings_schema: {
          settings: [{ key: 'City', display_name: 'City:', type: 'text', help_text: 'The city.', hosting: 'on-prem' }],
        },
      },
    },
  },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    for (const { setting, path } of manifest.settings()) {
      const { hosting } = setting;
      if (!hosting || KNOWN.includes(hosting)) continue;
      const meant = nearest(hosting, KNOWN);
      yield {
        message: `The System Console knows no \`hosting\` ${quote(hosting)}.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
        at: manifest.at(...path, 'hosting'),
      };
    }
  },
});
