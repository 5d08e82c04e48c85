import { GENERATED_MANIFESTS } from '../../facts/manifest/generated-copies.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const generatedDrift = rule({
  id: 'manifest/generated-drift',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'Copies of the manifest in code say the same as the manifest',
  fault: 'copy differs from manifest',
  why: 'The build writes `server/manifest.go` and `webapp/src/manifest.*` from the manifest; committed and left behind, the plugin answers with another id or version than the server knows.',
  fix: 'Run `make apply` and commit the result, or leave the file to the build and ignore it in git.',
  example: {
    bad: {
      'server/manifest.go':
        'package main\n\nvar manifest = struct{ ID, Version string }{\n\tID:      "org.example.weather",\n\tVersion: "2.4.0",\n}\n',
    },
    good: {},
  },
  needs: { manifest: MANIFEST, generatedManifests: GENERATED_MANIFESTS },
  *check({ manifest, generatedManifests }) {
    const own = new Map(
      Object.entries(manifest.value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    for (const { document, fields } of generatedManifests) {
      for (const [field, { value, span }] of fields) {
        const written = own.get(field);
        if (written !== undefined && written !== value && !isFilledIn(value))
          yield {
            message: `\`${field}\` is ${quote(value)} here and ${quote(written)} in the manifest.`,
            at: document.locate(span),
          };
      }
    }
  },
});

/** What a release tool or a template puts the value in place of: `__VERSION__`, `${VERSION}`, `{{version}}`, `%VERSION%`, `@VERSION@`. */
function isFilledIn(value: string): boolean {
  return /^v?(?:__\w+__|\$\{[^}]+\}|\$\([^)]+\)|\{\{.+\}\}|<%.+%>|%\w+%|@\w+@)$/.test(value);
}
