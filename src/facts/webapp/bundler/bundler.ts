import type { Program } from '../../../documents/script/evaluation/program.js';
import type { Value } from '../../../documents/script/evaluation/value.js';
import type { Location } from '../../../documents/text.js';
import type { External } from './external.js';

/** What makes the bundle of the web app part, as its configuration says. */
export interface Bundler {
  readonly tool: Tool;
  /** Its externals, or the configuration. */
  readonly at: Location;
  /** It names externals of any kind, or what cannot be told. */
  readonly hasExternals: boolean;
  external(module: string): External;
  /** The bundle’s file name, where it is written out. */
  readonly output: { readonly name: string; readonly at: Location | undefined } | undefined;
  /** How JSX in a file becomes calls. */
  jsx(path: string): Jsx;
}

export type Tool = 'webpack' | 'vite' | 'rollup' | 'esbuild';

/** `classic` calls what the file itself imports; `automatic` imports a runtime that nobody wrote. */
export type Jsx =
  | { readonly runtime: 'classic' | 'unknown' }
  | {
      readonly runtime: 'automatic';
      /** The module that is imported: `react/jsx-runtime`. */
      readonly module: string;
      /** What asks for it. */
      readonly by: string;
    };

export const CLASSIC: Jsx = { runtime: 'classic' };
export const UNTOLD: Jsx = { runtime: 'unknown' };

/** JSX by a runtime of React’s, or of whatever `source` names. */
export function automatic(by: string, source = 'react', development = false): Jsx {
  return { runtime: 'automatic', module: `${source}/jsx-${development ? 'dev-' : ''}runtime`, by };
}

/** What reading a configuration needs. */
export interface Configured {
  readonly program: Program;
  /** The configuration, one where it names several. */
  readonly value: Value;
  /** Its file, from the repository root. */
  readonly file: string;
  readonly at: Location;
  /** The folder of the web app part, from the repository root. */
  readonly folder: string;
  /** The values of a file in that folder. */
  exported(name: string): Value | undefined;
  /** The major version of a package that package.json asks for. */
  major(name: string): number | undefined;
}
