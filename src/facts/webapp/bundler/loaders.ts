import type { Value } from '../../../documents/script/evaluation/value.js';
import { NOTHING, UNKNOWN, itemsOf, memberOf, textOf } from '../../../documents/script/evaluation/value.js';
import { babelJsx } from './babel.js';
import type { Configured, Jsx } from './bundler.js';
import { UNTOLD } from './bundler.js';
import { compilerJsx, esbuildJsx, swcJsx } from './compilers.js';

/** What compiles a file, and what it is told. */
interface Loader {
  readonly name: string;
  readonly options: Value;
}

/** How JSX in a file becomes calls by the loaders of webpack; the last that is named is the first to see it. */
export function loaderJsx(configured: Configured, path: string): Jsx {
  const rules = itemsOf(memberOf(memberOf(configured.value, 'module'), 'rules'));
  const loaders = loadersOf(rules, path);
  if (!loaders) return UNTOLD;
  for (const loader of [...loaders].reverse()) {
    const jsx = jsxOf(configured, loader);
    if (jsx) return jsx;
  }
  return UNTOLD;
}

/** What a loader makes of JSX; undefined where it leaves it as it is. */
function jsxOf(configured: Configured, { name, options }: Loader): Jsx | undefined {
  if (/(?:^|\/)(?:ts-loader|awesome-typescript-loader)(?:\/|$)/.test(name))
    return compilerJsx(
      configured,
      memberOf(options, 'compilerOptions'),
      memberOf(options, 'configFile'),
      memberOf(options, 'configFileName'),
    );
  if (/(?:^|\/)babel-loader(?:\/|$)/.test(name)) return babelJsx(configured, options);
  if (/(?:^|\/)esbuild-loader(?:\/|$)/.test(name)) return esbuildJsx(configured, options);
  if (/(?:^|\/|:)swc-loader(?:\/|$)/.test(name)) return swcJsx(configured, options, name.startsWith('builtin:'));
  return undefined;
}

/** The loaders that see a file; undefined where it cannot be told which do. */
function loadersOf(rules: readonly Value[], path: string): readonly Loader[] | undefined {
  const found: Loader[] = [];
  for (const rule of rules) {
    if (rule.kind === 'plain') continue;
    if (rule.kind !== 'struct') return undefined;
    const applies = conditionOf(memberOf(rule, 'test'), path);
    const included = conditionOf(memberOf(rule, 'include'), path);
    const excluded = conditionOf(memberOf(rule, 'exclude'), path);
    if (applies === false || included === false || excluded === true) continue;
    const own = [
      ...usesOf(memberOf(rule, 'use')),
      ...usesOf(memberOf(rule, 'loader'), memberOf(rule, 'options')),
      ...usesOf(memberOf(rule, 'loaders')),
    ];
    const nested = [memberOf(rule, 'oneOf'), memberOf(rule, 'rules')].map((inner) => loadersOf(itemsOf(inner), path));
    const all: readonly (Loader | undefined)[] = [
      ...own,
      ...nested.flatMap((inner): readonly (Loader | undefined)[] => inner ?? [undefined]),
    ];
    // A rule that may or may not see the file says nothing, unless it compiles nothing.
    const isSure = applies === true || memberOf(rule, 'test').kind === 'plain';
    if (all.includes(undefined) || (!isSure && all.length > 0)) return undefined;
    found.push(...all.filter((loader) => loader !== undefined));
  }
  return found;
}

/** Whether a condition of a rule takes a file in; undefined where there is none, or where it cannot be told. */
function conditionOf(condition: Value, path: string): boolean | undefined {
  const absolute = `/${path}`.slice(0, 300);
  if (condition.kind === 'pattern') return condition.value.test(absolute);
  const text = textOf(condition);
  if (text !== undefined) return absolute.startsWith(text);
  if (condition.kind !== 'list' || condition.open) return undefined;
  const answers = condition.items.map((item) => conditionOf(item, path));
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

function usesOf(use: Value, options: Value = NOTHING): readonly (Loader | undefined)[] {
  return itemsOf(use).flatMap((item): readonly (Loader | undefined)[] => {
    const name = textOf(item);
    if (name !== undefined) return name.split('!').map((part) => ({ name: part, options }));
    if (item.kind === 'struct') {
      const loader = textOf(memberOf(item, 'loader'));
      const own = memberOf(item, 'options');
      return loader === undefined ? [undefined] : [{ name: loader, options: own }];
    }
    // Loaders of styles are chosen by the mode: `isProduction ? MiniCssExtractPlugin.loader : 'style-loader'`.
    if (item.kind === 'imported') return [{ name: item.module, options: UNKNOWN }];
    return [undefined];
  });
}
