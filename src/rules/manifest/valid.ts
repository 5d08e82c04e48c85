import { DECODED_MANIFEST } from '../../facts/manifest/manifest.js';
import { REWRITTEN_KEYS } from '../../facts/manifest/shipped.js';
import { manifestRefusals } from '../../mattermost/refusals/plugin-manifest.js';
import { rule } from '../rule.js';

export const valid = rule({
  id: 'manifest/valid',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  summary: 'The server accepts the manifest',
  fault: 'refused by the server',
  why: 'The server decodes the manifest into typed fields, and Mattermost’s own check (`Manifest.IsValid`, run by the build and by the Marketplace) refuses what is reported here.',
  fix: 'Give the field a value of the type and form that the server reads.',
  example: {
    bad: { 'plugin.json': { min_server_version: '10.11' } },
    good: { 'plugin.json': { min_server_version: '10.11.0' } },
  },
  needs: { decodedManifest: DECODED_MANIFEST, rewrittenKeys: REWRITTEN_KEYS },
  *check({ decodedManifest: manifest, rewrittenKeys }) {
    // What stands there is a placeholder for what the build knows.
    const rewritten = rewrittenKeys.map((key) => manifest.at(key));
    for (const refusal of manifestRefusals(manifest))
      if (!rewritten.some(({ line, column }) => refusal.at?.line === line && refusal.at.column === column))
        yield refusal;
  },
});
