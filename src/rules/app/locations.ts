import data from '../../data/app-manifest.json' with { type: 'json' };
import { APPS } from '../../facts/app.js';
import { nearest } from '../../words/nearest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const KNOWN = data.fields.requested_locations.known;

export const locations = rule({
  id: 'app/locations',
  requirements: ['platform/loadable'],
  kinds: ['app'],
  severity: 'warning',
  summary: 'The app requests locations that exist',
  fault: 'unknown location',
  why: 'The Apps plugin does not refuse an unknown location, but nothing can be bound to it: the app’s buttons and commands do not appear there.',
  fix: `Request ${KNOWN.map((name) => `\`${name}\``).join(', ')}, or a location below one of them, as in \`/command/oncall\`.`,
  example: {
    bad: { 'manifest.json': { requested_locations: ['/commands'] } },
    good: { 'manifest.json': { requested_locations: ['/command/oncall'] } },
  },
  needs: { apps: APPS },
  *check({ apps }) {
    for (const app of apps) {
      for (const [index, location] of (app.value.requested_locations ?? []).entries()) {
        if (
          typeof location !== 'string' ||
          KNOWN.some((known) => location === known || location.startsWith(`${known}/`))
        )
          continue;
        const meant = nearest(location, KNOWN);
        yield {
          message: `${quote(location)} is not a location.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
          at: app.at('requested_locations', index),
        };
      }
    }
  },
});
