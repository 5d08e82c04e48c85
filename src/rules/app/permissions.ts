import data from '../../data/app-manifest.json' with { type: 'json' };
import { APPS } from '../../facts/app.js';
import { nearest } from '../../words/nearest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

const KNOWN = data.fields.requested_permissions.known;

export const permissions = rule({
  id: 'app/permissions',
  requirements: ['platform/loadable'],
  kinds: ['app'],
  severity: 'warning',
  summary: 'The app requests permissions that exist',
  fault: 'unknown permission',
  why: 'The Apps plugin does not refuse an unknown permission: the admin is asked to grant an "unknown permission", and the app goes without what it needs.',
  fix: `Request only ${KNOWN.map((name) => `\`${name}\``).join(', ')}.`,
  example: { bad: { 'manifest.json': { requested_permissions: ['act_as_bot', 'act_as_admin'] } }, good: {} },
  needs: { apps: APPS },
  *check({ apps }) {
    for (const app of apps) {
      for (const [index, permission] of (app.value.requested_permissions ?? []).entries()) {
        if (typeof permission !== 'string' || KNOWN.includes(permission)) continue;
        const meant = nearest(permission, KNOWN);
        yield {
          message: `${quote(permission)} is not a permission.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
          at: app.at('requested_permissions', index),
        };
      }
    }
  },
});
