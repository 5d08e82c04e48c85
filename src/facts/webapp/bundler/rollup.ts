import type { Value } from '../../../documents/script/evaluation/value.js';
import {
  UNKNOWN,
  itemsOf,
  keyOf,
  memberAt,
  memberOf,
  optionsOf,
  textOf,
  truthOf,
} from '../../../documents/script/evaluation/value.js';
import { babelJsx } from './babel.js';
import type { Bundler, Configured, Jsx, Tool } from './bundler.js';
import { CLASSIC, UNTOLD, automatic } from './bundler.js';
import { compilerJsx, esbuildJsx } from './compilers.js';
import type { External } from './external.js';
import { BUNDLED, UNSURE, webpackExternal } from './external.js';

/** Reads a configuration of Rollup or Vite: externals are named in one place, and their globals in another. */
export function rollupBundler(configured: Configured, tool: Tool): Bundler {
  const { value, at } = configured;
  const options = tool === 'vite' ? memberAt(value, 'build', 'rollupOptions') : value;
  const external = memberOf(options, 'external');
  const outputs = itemsOf(memberOf(options, 'output'));
  const plugins = [...itemsOf(memberOf(value, 'plugins')), ...itemsOf(memberOf(options, 'plugins'))].flatMap(itemsOf);
  const globals = plugins.filter((plugin) => plugin.kind === 'called' && /external/i.test(plugin.module));
  const isUnsure = plugins.some(({ kind }) => kind === 'unknown' || kind === 'either');
  const name = nameOf(value, outputs, tool);
  return {
    tool,
    at: keyOf(options, 'external') ?? at,
    hasExternals: external.kind !== 'plain' || external.value !== undefined || globals.length > 0,
    external(module) {
      for (const plugin of globals) {
        const [map = UNKNOWN] = plugin.kind === 'called' ? plugin.parameters : [];
        const lent = webpackExternal(configured.program, map, module, 'window');
        if (lent.state !== 'bundled') return lent;
      }
      const found = matches(configured, external, module);
      if (found === undefined) return UNSURE;
      if (found) return globalOf(outputs, module, tool);
      return isUnsure ? UNSURE : BUNDLED;
    },
    output: name,
    jsx: (path) => pluginJsx(configured, plugins, tool, path),
  };
}

function nameOf(value: Value, outputs: readonly Value[], tool: Tool): Bundler['output'] {
  const [output] = outputs;
  const candidates =
    tool === 'vite'
      ? [output && memberOf(output, 'entryFileNames'), memberAt(value, 'build', 'lib', 'fileName')]
      : [output && memberOf(output, 'file')];
  const written = candidates.map((candidate) => candidate && textOf(candidate)).find((text) => text?.endsWith('.js'));
  return written === undefined || outputs.length > 1
    ? undefined
    : { name: written.slice(written.lastIndexOf('/') + 1), at: undefined };
}

/** Whether `external` takes a module in; undefined where it cannot be told. */
function matches(configured: Configured, external: Value, module: string): boolean | undefined {
  switch (external.kind) {
    case 'plain':
      return external.value === module;
    case 'pattern':
      return external.value.test(module);
    case 'list': {
      const answers = itemsOf(external).map((item) => matches(configured, item, module));
      return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
    }
    case 'either': {
      const answers = new Set(external.options.map((option) => matches(configured, option, module)));
      const [answer] = answers;
      return answers.size === 1 ? answer : undefined;
    }
    case 'closure':
      return truthOf(configured.program.call(external, [{ kind: 'plain', value: module }]));
    default:
      return undefined;
  }
}

function globalOf(outputs: readonly Value[], module: string, tool: Tool): External {
  const globals = outputs.map((output) => memberOf(output, 'globals')).filter((of) => of.kind === 'struct');
  const [first] = globals;
  const target = first && memberOf(first, module);
  const global = target && textOf(target);
  const format = outputs.map((output) => textOf(memberOf(output, 'format')));
  return {
    state: 'external',
    global: global !== undefined && /^[A-Za-z_$][\w$]*$/.test(global) ? global : undefined,
    bare: format.length === 1 && format[0] === 'iife' && tool !== 'esbuild',
    at: target?.kind === 'plain' ? (target.at ?? undefined) : undefined,
  };
}

function pluginJsx(configured: Configured, plugins: readonly Value[], tool: Tool, path: string): Jsx {
  for (const plugin of plugins.flatMap(optionsOf)) {
    if (plugin.kind === 'unknown') return UNTOLD;
    if (plugin.kind !== 'called') continue;
    const [options = UNKNOWN] =
      plugin.parameters.length > 0 ? plugin.parameters : [{ kind: 'plain', value: undefined } as const];
    const source = textOf(memberOf(options, 'jsxImportSource'));
    if (/^@vitejs\/plugin-react(?:-swc|-oxc)?$/.test(plugin.module)) {
      const runtime = memberOf(options, 'jsxRuntime');
      if (textOf(runtime) === 'classic') return CLASSIC;
      const isSure = options.kind === 'struct' ? !options.open : options.kind === 'plain';
      return isSure ? automatic(`\`${plugin.module}\``, source) : UNTOLD;
    }
    if (
      /^(?:@rollup\/plugin-typescript|rollup-plugin-typescript2?|rollup-plugin-ts)$/.test(plugin.module) &&
      /\.tsx?$/.test(path)
    )
      return compilerJsx(configured, memberOf(options, 'compilerOptions'), memberOf(options, 'tsconfig')) ?? UNTOLD;
    if (/^(?:@rollup\/plugin-babel|rollup-plugin-babel)$/.test(plugin.module)) return babelJsx(configured, options);
    if (/^rollup-plugin-esbuild$/.test(plugin.module)) return esbuildJsx(configured, options) ?? UNTOLD;
    if (/swc|sucrase|preact|vue/.test(plugin.module)) return UNTOLD;
  }
  return tool === 'vite' ? (esbuildJsx(configured, memberOf(configured.value, 'esbuild')) ?? UNTOLD) : UNTOLD;
}
