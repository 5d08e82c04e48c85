import type { Value } from '../../../documents/script/evaluation/value.js';
import { NOTHING, memberAt, memberOf, textOf } from '../../../documents/script/evaluation/value.js';
import type { Configured, Jsx } from './bundler.js';
import { CLASSIC, UNTOLD, automatic } from './bundler.js';

/** More configurations that extend each other than anybody has. */
const MOST_EXTENDED = 5;

/** JSX by TypeScript; undefined where it leaves JSX as it is. */
export function compilerJsx(configured: Configured, given: Value, ...files: readonly Value[]): Jsx | undefined {
  const file = files.map(textOf).find((name) => name !== undefined) ?? 'tsconfig.json';
  const name = file.startsWith('/') ? file.slice(configured.folder.length + 1) : file.replace(/^\.\//, '');
  const own = memberOf(given, 'jsx');
  const jsx = textOf(own) ?? textOf(optionOf(configured, name, 'jsx'));
  const source = textOf(memberOf(given, 'jsxImportSource')) ?? textOf(optionOf(configured, name, 'jsxImportSource'));
  switch (jsx?.toLowerCase()) {
    case 'react':
      return CLASSIC;
    case 'react-jsx':
    case 'react-jsxdev':
      return automatic(`\`"jsx": "${jsx}"\` in \`${name.slice(0, 80)}\``, source, jsx === 'react-jsxdev');
    case 'preserve':
    case 'react-native':
      return undefined;
    default:
      return UNTOLD;
  }
}

/** An option of a tsconfig.json, or of what it extends. */
function optionOf(configured: Configured, file: string, option: string, level = 0): Value {
  const values = configured.exported(file);
  if (!values || level > MOST_EXTENDED) return NOTHING;
  const own = memberAt(values, 'compilerOptions', option);
  if (own.kind !== 'plain' || own.value !== undefined) return own;
  const base = textOf(memberOf(values, 'extends'));
  if (base?.startsWith('./') !== true) return NOTHING;
  const name = base.slice(2);
  return optionOf(configured, name.endsWith('.json') ? name : `${name}.json`, option, level + 1);
}

/** JSX by esbuild, which asks TypeScript's configuration where it is told nothing. */
export function esbuildJsx(configured: Configured, options: Value): Jsx | undefined {
  const jsx = memberOf(options, 'jsx');
  const source = textOf(memberOf(options, 'jsxImportSource'));
  const development = memberOf(options, 'jsxDev');
  const written = textOf(jsx);
  if (written === 'automatic')
    return automatic(
      '`jsx: "automatic"` for esbuild',
      source,
      development.kind === 'plain' && development.value === true,
    );
  if (written === 'transform') return CLASSIC;
  if (written === 'preserve') return undefined;
  if (jsx.kind !== 'plain' || written !== undefined) return UNTOLD;
  const raw = memberAt(options, 'tsconfigRaw', 'compilerOptions');
  const told = compilerJsx(configured, raw, memberOf(options, 'tsconfig'));
  // Esbuild makes calls of what TypeScript would leave or does not say, unless it is told to leave it as well.
  return told?.runtime === 'automatic'
    ? told
    : told?.runtime === 'classic' || !hasTsconfig(configured)
      ? CLASSIC
      : UNTOLD;
}

function hasTsconfig(configured: Configured): boolean {
  return configured.exported('tsconfig.json') !== undefined;
}

/** JSX by swc. */
export function swcJsx(configured: Configured, options: Value, isBuiltIn: boolean): Jsx {
  for (const values of [options, isBuiltIn ? undefined : configured.exported('.swcrc')]) {
    const react = values && memberAt(values, 'jsc', 'transform', 'react');
    if (!react || (react.kind === 'plain' && react.value === undefined)) continue;
    const runtime = textOf(memberOf(react, 'runtime'));
    if (runtime === 'automatic')
      return automatic('`runtime: "automatic"` for swc', textOf(memberOf(react, 'importSource')));
    if (runtime === 'classic') return CLASSIC;
    return UNTOLD;
  }
  return UNTOLD;
}
