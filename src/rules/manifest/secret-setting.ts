import coerce from 'semver/functions/coerce.js';
import gte from 'semver/functions/gte.js';
import type { Setting } from '../../data/generated/plugin-manifest.js';
import fields from '../../data/manifest-fields.json' with { type: 'json' };
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const SINCE = fields.setting.secret.since;
const HOLDS_TEXT: ReadonlySet<string | undefined> = new Set(['text', 'longtext', 'generated']);
const SECRET =
  /\b(?:secrets?|passwords?|passwd|passphrase|tokens?|salt|(?:api|access|encryption|private|signing|license|shared|server|rest|auth|admin|service|client) ?keys?|apikeys?)\b/;
/** Words that say that the value only stands around a secret. */
const AROUND =
  /\b(?:url|uri|endpoint|header|prefix|suffix|path|file|name|username|id|ids|length|size|expiry|expiration|expires|lifetime|timeout|ttl|interval|field|claim|algorithm|type|message|public|issuer|audience|scopes?)\b/;

export const secretSetting = rule({
  id: 'manifest/secret-setting',
  requirements: ['security/vulnerabilities'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Settings that hold a secret are marked as secret',
  why: `From server ${SINCE} on, a setting with \`"secret": true\` is masked in the System Console and in what the API and support packets hand out; without it everyone who may read the configuration sees the value.`,
  fix: 'Add `"secret": true` to the setting; older servers ignore it.',
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
      const sign = setting.type === 'generated' ? 'is of type `generated`' : signOf(setting);
      if (sign)
        yield {
          severity: read ? 'warning' : 'notice',
          message: `${quote(setting.key ?? '')} ${sign} and is not marked \`secret\`.`,
          at: manifest.at(...path, 'key'),
        };
    }
  },
});

function signOf({ key = '', display_name: label = '' }: Setting): string | undefined {
  const word = [words(key), words(label)]
    .filter((text) => !AROUND.test(text))
    .map((text) => SECRET.exec(text)?.[0])
    .find((found) => found !== undefined);
  return word && `looks like a secret ("${word}")`;
}

function words(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}
