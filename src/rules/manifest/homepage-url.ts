import { MANIFEST } from '../../facts/manifest/manifest.js';
import { SHIPPED_MANIFEST } from '../../facts/manifest/shipped.js';
import { ORIGIN } from '../../facts/repository/origin.js';
import { PATHS } from '../../facts/repository/paths.js';
import { rule } from '../rule.js';
import { OWN_LINK_CODES, ownLink } from '../words/own-link.js';

export const homepageUrl = rule({
  id: 'manifest/homepage-url',
  requirements: ['web/link', 'product/documentation'],
  kinds: ['plugin'],
  severity: 'error',
  codes: OWN_LINK_CODES,
  summary: '`homepage_url` leads to the plugin’s home',
  fault: 'homepage_url missing or wrong',
  why: 'The Marketplace shows it as the link to the plugin and its documentation; without it nobody can try the plugin or read about it.',
  fix: 'Give the https address, such as `https://github.com/example/mattermost-plugin-weather`.',
  example: {
    bad: { 'plugin.json': { homepage_url: null } },
    good: { 'plugin.json': { homepage_url: 'https://github.com/example/mattermost-plugin-weather' } },
  },
  needs: { manifest: MANIFEST, shipped: SHIPPED_MANIFEST, origin: ORIGIN, paths: PATHS },
  *check({ manifest, shipped, origin, paths }) {
    yield* ownLink(manifest, 'homepage_url', { shipped, slug: origin.slug, paths });
  },
});
