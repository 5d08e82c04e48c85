import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const duplicateKey = rule({
  id: 'manifest/duplicate-key',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'No key of the manifest comes twice',
  fault: 'duplicate key',
  why: 'The last one wins, whatever a reader of the first one believes.',
  fix: 'Delete the one that is not meant.',
  example: { bad: { 'plugin.json': ['"name": "Weather",', '"name": "Wetter",\n    "name": "Weather",'] }, good: {} },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    for (const { key, span } of manifest.decoded.duplicateKeys)
      yield { message: `${quote(key)} appears twice in the same object.`, at: manifest.source.locate(span) };
  },
});
