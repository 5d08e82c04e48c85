import platforms from '../../data/go-platforms.json' with { type: 'json' };
import { BUNDLES } from '../../facts/bundle/bundles.js';
import type { PluginBundle } from '../../facts/bundle/bundles.js';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { plainPath } from '../../mattermost/listing-path.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';
import { bundleName } from '../words/bundle.js';

const PLATFORMS: ReadonlySet<string> = new Set(platforms.platforms);

export const bundleExecutables = rule({
  id: 'release/bundle-executables',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { missing: 'error', link: 'error', 'no-program': 'error', 'other-platform': 'error', mode: 'error' },
  summary: 'Every executable of the manifest is in the built bundle, for its platform',
  why: 'The server starts the file that the manifest names for its platform. Without it, with one for another platform, or without the permission to run it, the plugin does not start there.',
  fix: 'Build for the platform, and pack the file with its permission to run.',
  example: { bad: {}, good: {}, bundle: { 'server/dist/plugin-linux-arm64': { program: 'linux-amd64' } } },
  needs: { manifest: MANIFEST, bundles: BUNDLES },
  *check({ manifest, bundles }) {
    for (const bundle of bundles) {
      const name = bundleName(bundle);
      for (const { platform, file, path } of declared(bundle)) {
        const at = manifest.at(...path);
        const entry = bundle.unpacked.files.get(plainPath(file));
        const skipped = bundle.unpacked.skipped.get(plainPath(file));
        const shown = quote(file);
        if (skipped)
          yield { code: 'link', message: `${shown} in ${name} is a ${skipped.type}, which the server skips.`, at };
        else if (!entry) yield { code: 'missing', message: `There is no ${shown} in ${name}.`, at };
        else if (!entry.program)
          yield { code: 'no-program', message: `${shown} in ${name} is no executable of Linux, macOS or Windows.`, at };
        else if (platform && !entry.program.platforms.some((found) => isSame(found, platform)))
          yield {
            code: 'other-platform',
            message: `${shown} in ${name} is an executable for ${entry.program.platforms.join(', ')}, and the server starts it on ${platform}.`,
            at,
          };
        else if (!platform.startsWith('windows-') && (entry.mode & 0o111) === 0)
          yield {
            code: 'mode',
            message: `${shown} in ${name} has the permissions ${entry.mode.toString(8)}: the server may not run it.`,
            at,
          };
      }
    }
  },
});

interface Declared {
  /** Empty for the old form, which is for every platform. */
  readonly platform: string;
  readonly file: string;
  readonly path: readonly string[];
}

/** What the bundle must have: a bundle for one platform, the executable of that one. */
function declared({ manifest, platform: only }: PluginBundle): readonly Declared[] {
  const { executables = {}, executable } = manifest.value.server ?? {};
  const all = Object.entries(executables).map(([platform, file]) => ({
    platform,
    file,
    path: ['server', 'executables', platform],
  }));
  const old =
    executable && all.length === 0 ? [{ platform: '', file: executable, path: ['server', 'executable'] }] : [];
  return [...all, ...old].filter(
    ({ platform, file }) =>
      file && (platform === '' || (PLATFORMS.has(platform) && (only === undefined || platform === only))),
  );
}

/** The unknown part of a platform may be anything. */
function isSame(found: string, wanted: string): boolean {
  const [here, there] = [found.split('-'), wanted.split('-')];
  return here.every((part, index) => part === '?' || part === there[index]);
}
