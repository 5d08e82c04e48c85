import { MANIFEST } from '../../facts/manifest/manifest.js';
import { SHIPPED_MANIFEST } from '../../facts/manifest/shipped.js';
import { ORIGIN } from '../../facts/repository/origin.js';
import { PATHS } from '../../facts/repository/paths.js';
import { rule } from '../rule.js';
import { OWN_LINK_CODES, ownLink } from '../words/own-link.js';

export const supportUrl = rule({
  id: 'manifest/support-url',
  requirements: ['web/tracker', 'product/documentation'],
  kinds: ['plugin'],
  severity: 'error',
  codes: OWN_LINK_CODES,
  summary: '`support_url` leads to the plugin’s tracker',
  fault: 'support_url missing or wrong',
  why: 'The page asks for a public place to report bugs; the System Console shows this link for it.',
  fix: 'Give the https address, such as `https://github.com/example/mattermost-plugin-weather/issues`.',
  example: {
    bad: { 'plugin.json': { support_url: null } },
    good: { 'plugin.json': { support_url: 'https://github.com/example/mattermost-plugin-weather/issues' } },
  },
  needs: { manifest: MANIFEST, shipped: SHIPPED_MANIFEST, origin: ORIGIN, paths: PATHS },
  *check({ manifest, shipped, origin, paths }) {
    yield* ownLink(manifest, 'support_url', { shipped, slug: origin.slug, paths });
  },
});
