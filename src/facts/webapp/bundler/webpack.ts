import type { Value } from '../../../documents/script/evaluation/value.js';
import {
  NOTHING,
  itemsOf,
  keyOf,
  memberAt,
  memberOf,
  optionsOf,
  textOf,
} from '../../../documents/script/evaluation/value.js';
import type { Bundler, Configured } from './bundler.js';
import type { External } from './external.js';
import { UNSURE, webpackExternal } from './external.js';
import { loaderJsx } from './loaders.js';

/** Reads a configuration of webpack or rspack. */
export function webpackBundler(configured: Configured): Bundler {
  const { program, value, at } = configured;
  const externals = memberOf(value, 'externals');
  const type = externalsType(value);
  const names = optionsOf(memberAt(value, 'output', 'filename'));
  const name = names.length === 1 ? textOf(names[0]) : undefined;
  const filenameAt = keyOf(memberOf(value, 'output'), 'filename');
  return {
    tool: 'webpack',
    at: keyOf(value, 'externals') ?? at,
    hasExternals: optionsOf(externals).some((option) => option.kind !== 'plain' || option.value !== undefined),
    external: (module) => withAlias(webpackExternal(program, externals, module, type), value, module),
    output: name === undefined ? undefined : { name, at: filenameAt },
    jsx: (path) => loaderJsx(configured, path),
  };
}

/** How externals are read that say nothing of it themselves; undefined where that cannot be told. */
function externalsType(value: Value): string | undefined {
  const output = memberOf(value, 'output');
  const library = memberOf(output, 'library');
  const written = [
    memberOf(value, 'externalsType'),
    library.kind === 'struct' ? memberOf(library, 'type') : NOTHING,
    memberOf(output, 'libraryTarget'),
  ].find((of) => of.kind !== 'plain' || of.value !== undefined);
  return written ? textOf(written) : 'var';
}

/** Externals are asked before aliases are. */
function withAlias(external: External, value: Value, module: string): External {
  const aliases = itemsOf(memberAt(value, 'resolve', 'alias'));
  const isAliased = aliases.some(
    (alias) => alias.kind === 'struct' && (alias.entries.has(module) || alias.entries.has(`${module}$`)),
  );
  return external.state === 'bundled' && isAliased ? UNSURE : external;
}
