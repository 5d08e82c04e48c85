import listed from '../../data/marketplace-plugins.json' with { type: 'json' };
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { ORIGIN } from '../../facts/repository/origin.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const LISTED = new Set(listed.plugins.map(({ id }) => id.toLowerCase()));

export const id = rule({
  id: 'manifest/id',
  requirements: ['product/id'],
  kinds: ['plugin'],
  severity: 'warning',
  codes: { unreleased: 'warning', released: 'notice' },
  summary: 'The id is written as a reversed domain name',
  fault: 'id not a reversed domain',
  why: 'The convention `com.example.plugin-name` keeps ids apart; an id can never change once people have installed the plugin.',
  fix: 'Put a domain that is yours, reversed, before the name, such as `io.github.<owner>.<name>`; leave the id as it is once it is released.',
  example: { bad: { 'plugin.json': { id: 'weather' } }, good: { 'plugin.json': { id: 'org.example.weather' } } },
  needs: { manifest: MANIFEST, origin: ORIGIN },
  *check({ manifest, origin }) {
    const value = manifest.value.id;
    if (!value || /^[a-z]{2,}(?:\.[a-z0-9_-]+)+$/i.test(value)) return;
    const released = LISTED.has(value.toLowerCase()) || origin.tags === undefined || origin.tags.length > 0;
    yield {
      code: released ? 'released' : 'unreleased',
      message: `${quote(value)} is not written as a reversed domain name.`,
      at: manifest.at('id'),
    };
  },
});
