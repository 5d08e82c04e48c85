import { DECODED_MANIFEST } from '../../facts/manifest/manifest.js';
import { refusals, wordsOf } from '../../mattermost/refusals/plugin-manifest.js';
import { rule } from '../rule.js';

export const valid = rule({
  id: 'manifest/valid',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  summary: 'The server accepts the manifest',
  why: 'The server decodes the manifest into typed fields, and Mattermost’s own check (`Manifest.IsValid`, run by the build and by the Marketplace) refuses what is reported here.',
  fix: 'Give the field a value of the type and form that the server reads.',
  example: {
    bad: { 'plugin.json': { min_server_version: '10.11' } },
    good: { 'plugin.json': { min_server_version: '10.11.0' } },
  },
  needs: { decodedManifest: DECODED_MANIFEST },
  *check({ decodedManifest: manifest }) {
    for (const error of manifest.decoded.errors) {
      const at = error.span ? manifest.source.locate(error.span) : manifest.at(...error.path);
      const whole = at.endLine > at.line ? { ...at, endLine: at.line, endColumn: at.column + 1 } : at;
      yield { message: wordsOf(error, manifest), at: whole };
    }
    for (const { words, path } of refusals(manifest)) yield { message: words, at: manifest.at(...path) };
  },
});
