import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const keyCase = rule({
  id: 'manifest/key-case',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The keys of the manifest are spelled in lower case',
  fault: 'key not in lower case',
  why: 'Go’s JSON decoder matches keys without regard to case, but other readers of the manifest (the web app’s build, scripts, editors) do not.',
  fix: 'Write the key in lower case.',
  example: { bad: { 'plugin.json': { Description: 'Shows the weather.', description: null } }, good: {} },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    for (const { key, span, known } of manifest.decoded.miscasedKeys)
      yield {
        message: `${quote(key)} is read as \`${known[0] ?? ''}\` by the server only.`,
        at: manifest.source.locate(span),
      };
  },
});
