import { itemsOf, keyOf, memberOf, textOf } from '../../../documents/script/evaluation/value.js';
import type { Bundler, Configured } from './bundler.js';
import { UNTOLD } from './bundler.js';
import { esbuildJsx } from './compilers.js';
import type { External } from './external.js';
import { BUNDLED, UNSURE } from './external.js';

/** Reads the options of a build by esbuild. It lends nothing from `window` by itself: that is up to its plugins. */
export function esbuildBundler(configured: Configured): Bundler {
  const { value, at } = configured;
  const externals = itemsOf(memberOf(value, 'external'));
  const plugins = itemsOf(memberOf(value, 'plugins'));
  const written = textOf(memberOf(value, 'outfile'));
  return {
    tool: 'esbuild',
    at: keyOf(value, 'external') ?? at,
    hasExternals: externals.length > 0 || plugins.length > 0,
    external(module): External {
      if (plugins.length > 0 || externals.some((item) => textOf(item) === undefined)) return UNSURE;
      const isNamed = externals.some((item) => {
        const [start = '', end] = (textOf(item) ?? '').split('*');
        return end === undefined
          ? module === start || module.startsWith(`${start}/`)
          : module.startsWith(start) && module.endsWith(end);
      });
      return isNamed ? { state: 'external', global: undefined, bare: false, at: undefined } : BUNDLED;
    },
    output:
      written === undefined
        ? undefined
        : { name: written.slice(written.lastIndexOf('/') + 1), at: keyOf(value, 'outfile') },
    jsx: () => esbuildJsx(configured, value) ?? UNTOLD,
  };
}
