import coerce from 'semver/functions/coerce.js';
import gte from 'semver/functions/gte.js';
import fields from '../../data/manifest-fields.json' with { type: 'json' };
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { marking } from '../words/secret-mark.js';
import { secretWord } from '../words/secret-names.js';

const SINCE = fields.setting.secret.since;
const HOLDS_TEXT: ReadonlySet<string | undefined> = new Set(['text', 'longtext', 'generated']);
export const secretSetting = rule({
  id: 'manifest/secret-setting',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { unmasked: 'warning', 'below-minimum': 'notice' },
  summary: 'Settings that hold a secret are marked as secret',
  fault: 'secret setting not masked',
  why: `From server ${SINCE} on, a setting with \`"secret": true\` is masked in the System Console and in what the API and support packets hand out; without it everyone who may read the configuration sees the value.`,
  fix: 'Add `"secret": true` to the setting; servers before 10.1 ignore it, and 10.1 and 10.2 overwrite the value with asterisks.',
  example: {
    bad: {
      'plugin.json': {
        settings_schema: {
          settings: [
            { key: 'ApiToken', display_name: 'API token:', type: 'text', help_text: 'The token of the service.' },
          ],
        },
      },
    },
    good: {
      'plugin.json': {
        settings_schema: {
          settings: [
            {
              key: 'ApiToken',
              display_name: 'API token:',
              type: 'text',
              help_text: 'The token of the service.',
              secret: true,
            },
          ],
        },
      },
    },
  },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    const minimum = coerce(manifest.value.min_server_version);
    const read = minimum !== null && gte(minimum, coerce(SINCE) ?? minimum);
    for (const { setting, path } of manifest.settings()) {
      if (setting.secret || !HOLDS_TEXT.has(setting.type)) continue;
      const word = secretWord(setting);
      const sign = setting.type === 'generated' ? 'is of type `generated`' : word && `looks like a secret ("${word}")`;
      if (sign)
        yield {
          code: read ? 'unmasked' : 'below-minimum',
          message: `${quote(setting.key ?? '')} ${sign} and is not marked \`secret\`.`,
          at: manifest.at(...path, 'key'),
          suggestion: read ? marking(manifest, setting, path) : undefined,
        };
    }
  },
});
