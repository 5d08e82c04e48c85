import { DECODED_MANIFEST } from '../../facts/manifest/manifest.js';
import { manifestRefusals } from '../../mattermost/refusals/plugin-manifest.js';
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
    yield* manifestRefusals(manifest);
  },
});
