import { posix } from 'node:path';
import { MANIFEST } from '../../facts/manifest/manifest.js';
import { quote } from '../../words/quote.js';
import { rule } from '../rule.js';

export const bundlePath = rule({
  id: 'manifest/bundle-path',
  requirements: ['platform/loadable'],
  kinds: ['plugin'],
  severity: 'error',
  codes: { empty: 'error', outside: 'error', absolute: 'warning', published: 'warning' },
  summary: '`webapp.bundle_path` names a file in a folder of its own',
  fault: 'unusable bundle path',
  why: 'The server refuses to load a web app part whose path is empty or begins with a dot. It serves the whole folder of the bundle to every browser.',
  fix: 'Name the file relative to the plugin’s folder, such as `webapp/dist/main.js`.',
  example: { bad: { 'plugin.json': { webapp: { bundle_path: '../main.js' } } }, good: {} },
  needs: { manifest: MANIFEST },
  *check({ manifest }) {
    const { webapp } = manifest.value;
    if (!webapp || manifest.isMistyped('webapp', 'bundle_path')) return;
    const written = webapp.bundle_path ?? '';
    const at = manifest.at('webapp', 'bundle_path');
    // As the server cleans it (`UnpackWebappBundle` in server/public/plugin/environment.go).
    const path = posix.normalize(written);
    if (path === '.' || path === './')
      yield {
        code: 'empty',
        message: '`webapp.bundle_path` names no file: the server refuses the plugin with “invalid webapp bundle path”.',
        at,
      };
    else if (path.startsWith('.'))
      yield {
        code: 'outside',
        message: `${quote(written)} begins with a dot: the server refuses the plugin with “invalid webapp bundle path”.`,
        at,
      };
    else if (!path.replace(/^\//, '').includes('/'))
      yield {
        code: 'published',
        message: `${quote(written)} lies at the root of the bundle: the server publishes the whole plugin, executables included.`,
        at,
      };
    else if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
      yield {
        code: 'absolute',
        message: `${quote(written)} is an absolute path; the server looks below the plugin’s folder.`,
        at,
      };
  },
});
