import table from '../../../data/jsx-transforms.json' with { type: 'json' };
import type { Value } from '../../../documents/script/evaluation/value.js';
import { NOTHING, UNKNOWN, itemsOf, memberOf, textOf } from '../../../documents/script/evaluation/value.js';
import type { Configured, Jsx } from './bundler.js';
import { CLASSIC, UNTOLD, automatic } from './bundler.js';

const FILES = [
  'babel.config.js',
  'babel.config.cjs',
  'babel.config.mjs',
  'babel.config.json',
  'babel.config.ts',
  '.babelrc',
  '.babelrc.json',
  '.babelrc.js',
  '.babelrc.cjs',
];
const PRESETS: Readonly<Record<string, string>> = table.babelPresets;
const PLUGINS: Readonly<Record<string, string>> = table.babelPlugins;

/** JSX by Babel: plugins see it before presets, and of presets the last is the first. */
export function babelJsx(configured: Configured, options: Value): Jsx {
  const configurations = [...FILES.map((file) => ownFile(configured, file)), inPackage(configured), options].filter(
    (value) => value !== undefined,
  );
  if (configurations.some(({ kind }) => kind !== 'struct' && kind !== 'plain')) return UNTOLD;
  const all = (name: string): readonly Value[] => configurations.flatMap((value) => itemsOf(memberOf(value, name)));
  for (const plugin of all('plugins')) {
    const [name, own] = namedWith(plugin);
    const kind = name === undefined ? undefined : entry(PLUGINS, 'plugin', name);
    const jsx = kind && madeBy(configured, kind, name ?? '', own);
    if (jsx) return jsx;
  }
  for (const preset of [...all('presets')].reverse()) {
    const [name, own] = namedWith(preset);
    const kind = name === undefined ? undefined : entry(PRESETS, 'preset', name);
    if (kind === 'none') continue;
    return kind === undefined ? UNTOLD : madeBy(configured, kind, name ?? '', own);
  }
  return UNTOLD;
}

function madeBy(configured: Configured, kind: string, name: string, options: Value): Jsx {
  if (kind === 'classic') return CLASSIC;
  const runtime = memberOf(options, 'runtime');
  const written = textOf(runtime);
  const isUnset = runtime.kind === 'plain' && runtime.value === undefined;
  const source =
    textOf(memberOf(options, 'importSource')) ?? (name.startsWith('@emotion/') ? '@emotion/react' : undefined);
  const development = memberOf(options, 'development');
  if (written === 'classic') return CLASSIC;
  const by = `\`${name}\``;
  if (written === 'automatic')
    return automatic(
      `\`runtime: "automatic"\` of ${by}`,
      source,
      development.kind === 'plain' && development.value === true,
    );
  if (!isUnset) return UNTOLD;
  // Babel 8 made it the default.
  const major = configured.major(name) ?? configured.major('@babel/core');
  if (!name.includes('/preset-react') && !name.includes('react-jsx')) return CLASSIC;
  return major === undefined ? UNTOLD : major >= 8 ? automatic(`${by}, by its default`, source) : CLASSIC;
}

/** The name that is written for a plugin or preset, and its options. */
function namedWith(item: Value): readonly [string | undefined, Value] {
  const [first = item, second = NOTHING] = item.kind === 'list' ? item.items : [];
  return [textOf(first) ?? (first.kind === 'imported' ? first.module : undefined), second];
}

/** What the table says of a name in any of its spellings: `react`, `@babel/react`, `@babel/preset-react`. */
function entry(
  entries: Readonly<Record<string, string>>,
  kind: 'plugin' | 'preset',
  written: string,
): string | undefined {
  const name = written.replace(/^module:/, '');
  const spellings = [
    name,
    name.replace(/^@babel\/(?!preset-|plugin-)/, `@babel/${kind}-`),
    name.replace(/^@emotion\/(?!babel-)/, `@emotion/babel-${kind}-`),
    `babel-${kind}-${name}`,
  ];
  const found = spellings.find((spelling) => Object.hasOwn(entries, spelling));
  return found === undefined ? undefined : entries[found];
}

/** A configuration of Babel's; a function is asked as Babel would. */
function ownFile(configured: Configured, file: string): Value | undefined {
  const value = configured.exported(file);
  return value?.kind === 'closure' ? configured.program.call(value, [UNKNOWN]) : value;
}

function inPackage(configured: Configured): Value | undefined {
  const value = configured.exported('package.json');
  const own = value && memberOf(value, 'babel');
  return own?.kind === 'struct' ? own : undefined;
}
