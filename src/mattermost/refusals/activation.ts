import { posix } from 'node:path';
import type { ManifestDocument } from '../shapes/plugin-manifest.js';
import type { Refusal } from './refusal.js';

/**
 * Why the server does not activate a plugin that has nothing to run, valid as its manifest may be.
 * Source: `Environment.Activate` in server/public/plugin/environment.go.
 */
export function* activationRefusals(manifest: ManifestDocument): Generator<Refusal> {
  const { server, webapp } = manifest.value;
  if (!server && !webapp)
    yield {
      message: 'The manifest has neither `server` nor `webapp`: the server refuses to activate such a plugin.',
      at: manifest.at('server'),
      fix: 'Name the server’s executables, or the web app’s bundle.',
    };
}

/**
 * What keeps an executable from being started; `undefined` where nothing does.
 * Source: `WithExecutableFromManifest` in server/public/plugin/supervisor.go.
 */
export function executableDefect(file: string): string | undefined {
  return /^\.\.(?:\/|$)/.test(posix.normalize(file.replaceAll('\\', '/'))) ? 'leads out of the bundle' : undefined;
}
