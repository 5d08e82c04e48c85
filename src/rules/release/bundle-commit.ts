import { GIVEN_BUNDLES } from '../../facts/bundle/bundles.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { RELEASE } from '../../facts/repository/release.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { bundleName } from '../words/bundle.js';

export const bundleCommit = rule({
  id: 'release/bundle-commit',
  requirements: ['product/changelog'],
  kinds: ['plugin'],
  severity: 'warning',
  summary: 'The executables in the built bundle were built from this commit',
  why: 'Go writes the commit into what it builds. An executable of another one, left over in `dist` or in a cache, is released under this version.',
  fix: 'Remove what was built before, and build again from this commit.',
  example: {
    bad: {},
    good: {},
    bundle: {
      'server/dist/plugin-linux-amd64': { program: 'linux-amd64', commit: '5e1c309dae7f45e0f39b1bf3ac3cd9db12e7d689' },
    },
  },
  needs: { manifest: MANIFEST, release: RELEASE, bundles: GIVEN_BUNDLES },
  *check({ manifest, release: { commit }, bundles }) {
    for (const bundle of bundles) {
      const built = [...bundle.unpacked.files].flatMap(([path, { program }]) => {
        const revision = program?.goBuild?.settings.get('vcs.revision');
        return revision !== undefined && commit !== undefined && revision !== commit ? [{ path, revision }] : [];
      });
      const [first] = built;
      if (first)
        yield {
          message: `${quote(first.path)} in ${bundleName(bundle)} was built from the commit ${quote(first.revision.slice(0, 12))}, and ${(commit ?? '').slice(0, 12)} is checked out.`,
          at: manifest.at('server'),
        };
    }
  },
});
