import { APPS } from '../../facts/app.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const version = rule({
  id: 'app/version',
  requirements: ['product/stable'],
  kinds: ['app'],
  severity: 'warning',
  summary: 'The manifest has a version, 1.0 or later',
  fault: 'no stable version',
  why: 'The Marketplace lists what is below 1.0 as Beta only, and without a version nobody can tell what is installed.',
  fix: 'Set `version` to the release; from 1.0 on it counts as out of beta.',
  example: { bad: { 'manifest.json': { version: '0.9.0' } }, good: { 'manifest.json': { version: 'v2.0.0' } } },
  needs: { apps: APPS },
  *check({ apps }) {
    for (const app of apps) {
      const { version } = app.value;
      const at = app.at('version');
      if (!version) yield { message: 'The manifest has no `version`.', at };
      else if (/^v?0*(?:[._-]|$)/i.test(version))
        yield { message: `${quote(version)} is below 1.0: it can be listed as Beta only.`, at };
      else if (/^v?\d.*[-_.](?:alpha|beta|rc)/i.test(version))
        yield { message: `${quote(version)} is a pre-release: it can be listed as Beta only.`, at };
    }
  },
});
