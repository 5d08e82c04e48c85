import type { Webapp } from '../../facts/webapp/webapp.js';
import { NEWEST_REGISTRY, REGISTRY_METHODS, registrySince } from '../../mattermost/server-history.js';
import { compareVersions } from '../../mattermost/versions.js';
import { nearest } from '../../words/nearest.js';
import { quote } from '../../words/quote.js';
import type { Problem } from '../finding.js';

/** The condition may ask for the server's version in a way that was not understood. */
export const CONDITIONAL = ' It is called under a condition.';

/** Methods that no release has. The tables end somewhere: where the minimum lies beyond, nothing is said. */
export function* unknownMethods(
  { registry: calls }: Webapp,
  minimum: string,
): Generator<Problem<'unknown' | 'unknown-conditional' | 'unknown-guarded'>> {
  if (compareVersions(minimum, NEWEST_REGISTRY) > 0) return;
  for (const { method, at, guarded, conditional } of calls) {
    if (registrySince(method) !== undefined) continue;
    const near = nearest(method, REGISTRY_METHODS);
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`;
    const missing = `No server up to ${NEWEST_REGISTRY} has ${quote(`registry.${method}`)}`;
    if (guarded)
      yield {
        code: 'unknown-guarded',
        message: `${missing}: what stands behind the check never runs there.${hint}`,
        at,
      };
    else
      yield {
        code: conditional ? 'unknown-conditional' : 'unknown',
        message: `${missing}: the call throws.${conditional ? CONDITIONAL : ''}${hint}`,
        at,
      };
  }
}
