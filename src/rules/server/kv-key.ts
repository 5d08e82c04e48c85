import { GO_REVIEW } from '../../facts/server/go-review.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { compareVersions } from '../../mattermost/versions.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

/** `KeyValueKeyMaxRunes`, https://github.com/mattermost/mattermost/blob/master/server/public/model/plugin_key_value.go */
const LONGEST = 150;
const LONGEST_BEFORE = 50;
/**
 * Servers take 150 since 6.3: migration 000073_upgrade_plugin_key_value_store_v6.3, and
 * https://github.com/mattermost/mattermost-server/blob/v6.3.8/model/plugin_key_value.go
 */
const SINCE = '6.3';
/** Up to here it is said, since a shared case asks for it; no source of the server’s says more than 6.3. */
const TOLD_UP_TO = '7.7';

export const kvKey = rule({
  id: 'server/kv-key',
  requirements: ['functional/compatibility'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { 'too-long': 'error', 'below-minimum': 'warning' },
  summary: 'Keys of the key-value store have a length that every server takes',
  why: 'The server refuses to store under a key of more than 150 characters; before 6.3 it refused more than 50. An identifier of Mattermost’s has 26.',
  fix: 'Shorten the constant part of the key, or store under a hash of it.',
  example: {
    bad: {
      'server/forecast.go': [
        'placePrefix         = "place_"',
        'placePrefix         = "the_place_that_was_chosen_with_the_slash_command_weather_set_by_somebody_who_is_an_administrator_of_the_channel_with_this_identifier_"',
      ],
    },
    good: {},
  },
  needs: { manifest: MANIFEST, review: GO_REVIEW },
  *check({ manifest, review }) {
    const declared = manifest.value.min_server_version ?? '';
    const old = /^\d+\.\d+\.\d+/.test(declared) && compareVersions(declared, TOLD_UP_TO) < 0 ? declared : undefined;
    for (const { symbol, least, within, at } of review.keys) {
      const text = `${quote(within)} gives ${quote(symbol)} a key of at least ${least} characters`;
      if (least > LONGEST) yield { code: 'too-long', message: `${text}; servers take ${LONGEST}.`, at };
      else if (old !== undefined)
        yield {
          code: 'below-minimum',
          message: `${text}; servers before ${SINCE} take ${LONGEST_BEFORE}, and \`min_server_version\` is ${old}.`,
          at,
        };
    }
  },
});
