import { posix } from 'node:path';
import type { Program } from '../../documents/script/evaluation/program.js';
import type { Value } from '../../documents/script/evaluation/value.js';
import { UNKNOWN, memberAt, optionsOf, textOf } from '../../documents/script/evaluation/value.js';
import type { Contribution } from '../../repository/contribution.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import { quote } from '../../words/quote.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import type { Bundler, Configured, Tool } from './bundler/bundler.js';
import { SCRIPTS } from './scripts.js';

/** What makes the bundle of the web app part. Missing where its configuration cannot be told. */
export const BUNDLER = fact('bundler', loadBundler);

/** The configurations that bundlers read by themselves, in the order in which they are looked for. */
const OWN: readonly (readonly [Tool, RegExp])[] = [
  ['webpack', /^(?:webpack|rspack)\.config(?:\.babel)?\.[cm]?[jt]s$/],
  ['vite', /^vite\.config\.[cm]?[jt]s$/],
  ['rollup', /^rollup\.config\.[cm]?[jt]s$/],
  ['esbuild', /^esbuild(?:\.config|\.build)?\.[cm]?[jt]s$/],
];
const STARTED: readonly (readonly [Tool, RegExp])[] = [
  ['webpack', /(?:webpack|rspack)\b/],
  ['vite', /\bvite\s+build\b/],
  ['rollup', /\brollup\b/],
];

async function loadBundler(source: Source): Promise<Bundler | Missing> {
  const scripts = await SCRIPTS.of(source);
  if (isMissing(scripts)) return scripts;
  const { contribution } = source;
  const folder = contribution.path('webapp');
  const chosen = await chosenIn(contribution, folder);
  if (!chosen) return missing('no configuration of a bundler was found in `webapp/`');
  const { tool, file } = chosen;
  const { withProgram } = await import('./bundler/configuration.js');
  const { webpackBundler } = await import('./bundler/webpack.js');
  const { rollupBundler } = await import('./bundler/rollup.js');
  const { esbuildBundler } = await import('./bundler/esbuild.js');
  const read = (asked: boolean) =>
    withProgram(contribution, folder, ({ program, documents }) => {
      const value = configurationOf(program, tool, file);
      const document = documents.get(file)?.document;
      if (!value || !document) return undefined;
      const exported = (name: string): Value | undefined => program.exported(posix.join(folder, name));
      const configured: Configured = {
        program,
        value,
        file,
        folder,
        at: document.locate({ start: 0, end: 0 }),
        exported,
        major: (name) => majorOf(exported('package.json'), name),
      };
      const bundler =
        tool === 'webpack'
          ? webpackBundler(configured)
          : tool === 'esbuild'
            ? esbuildBundler(configured)
            : rollupBundler(configured, tool);
      // What a bundler is asked later has to be loaded now.
      if (asked) for (const { path } of scripts.bundled.slice(0, 1)) bundler.jsx(path);
      for (const ending of ['tsx', 'jsx', 'js', 'ts']) bundler.jsx(`${folder}/src/index.${ending}`);
      return bundler;
    });
  return (await read(true)) ?? missing(`what ${quote(file)} configures cannot be told`);
}

/** The configuration that the build of package.json names, or that a bundler finds by itself. */
async function chosenIn(
  contribution: Contribution,
  folder: string,
): Promise<{ readonly tool: Tool; readonly file: string } | undefined> {
  const tree = (await contribution.valuesAt('webapp/package.json'))?.parsed.tree;
  const scripts = tree?.kind === 'object' ? tree.entries.find(({ key }) => key === 'scripts')?.value : undefined;
  const build = scripts?.kind === 'object' ? scripts.entries.find(({ key }) => key === 'build')?.value : undefined;
  const command = build?.kind === 'string' ? build.source : '';
  const names = contribution.repository.files
    .filter((file) => posix.dirname(file) === folder)
    .map((file) => posix.basename(file));
  const [tool] = STARTED.find(([, pattern]) => pattern.test(command)) ?? [];
  const [, named] = /(?:--config|-c)[= ]\s*([\w./-]+)/.exec(command) ?? [];
  const file = named === undefined ? undefined : posix.join(folder, named);
  if (tool && file !== undefined && contribution.has(file)) return { tool, file };
  for (const [own, pattern] of OWN) {
    const name = names.find((candidate) => pattern.test(candidate));
    if (name !== undefined && (tool === undefined || tool === own)) return { tool: own, file: `${folder}/${name}` };
  }
  return undefined;
}

/** The configuration as an object; undefined where it is none that can be told. */
function configurationOf(program: Program, tool: Tool, file: string): Value | undefined {
  const exported = program.exported(file);
  if (tool === 'esbuild') return exported && builtBy(program);
  const whole = exported?.kind === 'closure' ? program.call(exported, [UNKNOWN, UNKNOWN]) : exported;
  const [only, ...more] = whole?.kind === 'list' ? whole.items : whole ? [whole] : [];
  if (!only || more.length > 0) return undefined;
  // A configuration may be one of two by the mode; where they differ in what is asked here, nothing is told.
  return optionsOf(only).every(({ kind }) => kind === 'struct') ? only : undefined;
}

/** What a script hands to esbuild, where it does so once. */
function builtBy({ calls }: Program): Value | undefined {
  const builds = calls.filter(
    ({ module, path }) => module === 'esbuild' && /^(?:build|buildSync|context)$/.test(path.at(-1) ?? ''),
  );
  const [options, ...more] = builds.map(({ parameters: [first] }) => first);
  return options?.kind === 'struct' && more.length === 0 ? options : undefined;
}

function majorOf(manifest: Value | undefined, name: string): number | undefined {
  for (const group of ['devDependencies', 'dependencies']) {
    const range = manifest && textOf(memberAt(manifest, group, name));
    const major = range === undefined ? undefined : /^[~^>=\sv]*(\d{1,3})\b/.exec(range)?.[1];
    if (major !== undefined) return Number(major);
  }
  return undefined;
}
