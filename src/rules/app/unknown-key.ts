import { APPS } from '../../facts/app.js';
import { nearest } from '../../words/nearest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

/** Top-level keys of manifests before 1.0 (src/data/app-manifest.json, `legacy`). */
const BEFORE_ONE: ReadonlySet<string> = new Set(['app_type', 'root_url']);

export const unknownKey = rule({
  id: 'app/unknown-key',
  requirements: ['platform/loadable'],
  kinds: ['app'],
  severity: 'warning',
  summary: 'The manifest has no key that the Apps plugin does not know',
  fault: 'unknown key',
  why: 'The Apps plugin ignores a key that it does not know, so what it was meant to do does not happen.',
  fix: 'Correct the spelling, or delete the key.',
  example: { bad: { 'manifest.json': { requested_permission: ['act_as_bot'] } }, good: {} },
  needs: { apps: APPS },
  *check({ apps }) {
    for (const app of apps) {
      for (const { path, key, span, known } of app.decoded.unknownKeys) {
        const at = app.source.locate(span);
        const place =
          path.length === 0 ? 'the manifest' : quote(String(path.findLast((part) => typeof part === 'string')));
        const meant = nearest(key, known);
        if (path.length === 0 && BEFORE_ONE.has(key)) {
          yield {
            message: `${quote(key)} is no longer read: it belongs to manifests before 1.0.`,
            at,
            fix: 'Describe the deployment under `http`, `aws_lambda`, `open_faas` or `plugin`.',
          };
        } else
          yield { message: `Unknown key ${quote(key)} in ${place}.${meant ? ` Did you mean \`${meant}\`?` : ''}`, at };
      }
    }
  },
});
