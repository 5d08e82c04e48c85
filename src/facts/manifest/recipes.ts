import type { Makefile } from '../../documents/makefile.js';
import { expand, parseMakefile } from '../../documents/makefile.js';
import { commandsIn } from '../../documents/shell.js';
import type { Location, TextDocument } from '../../documents/text.js';
import type { Tree } from '../../documents/values/tree.js';
import type { Missing } from '../../repository/missing.js';
import { either } from '../../words/pattern.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';

/** A command that the repository's Makefiles, workflows and scripts run. */
export interface BuildCommand {
  /** With the Makefile's variables expanded; what a shell substitutes is left as it is written. */
  readonly words: readonly string[];
  /** The files that its output goes to, from the contribution's folder. */
  readonly outputs: readonly string[];
  readonly isPiped: boolean;
  /** Where it runs, from the contribution's folder. */
  readonly folder: string;
  /** What runs it, such as a target of a Makefile: commands of one run after the other. */
  readonly recipe: string;
  readonly at: Location;
}

/** The commands by which the contribution is built, in the order of the files. */
export const BUILD_COMMANDS = fact('buildCommands', loadCommands);

const MAKEFILE = /^(?:build\/)?(?:(?:GNU)?[Mm]akefile|[\w.-]+\.mk)$/;
const PIPELINE = either([
  /^\.github\/(?:workflows|actions)\/.*\.ya?ml$/,
  /^\.woodpecker(?:\/.*)?\.ya?ml$/,
  /^(?:\.gitlab-ci|\.circleci\/config|\.drone|[Tt]askfile)\.ya?ml$/,
]);
const SCRIPT = /^(?:[\w.-]+\/){0,3}[\w.-]+\.(?:sh|bash)$/;
/** Keys of pipelines whose texts a shell runs. */
const RUNS: ReadonlySet<string> = new Set([
  'run',
  'script',
  'before_script',
  'cmd',
  'cmds',
  'command',
  'commands',
  'sh',
]);

async function loadCommands({ contribution }: Source): Promise<readonly BuildCommand[] | Missing> {
  const mine = contribution.repository.files
    .filter((file) => contribution.holds(file))
    .map((file) => contribution.relative(file));
  const documents = async (names: readonly string[]): Promise<readonly TextDocument[]> =>
    (await Promise.all(names.map(async (name) => contribution.textAt(name)))).filter((one) => one !== undefined);
  const makefiles = await documents(mine.filter((name) => MAKEFILE.test(name)));
  const read = makefiles.map((document) => ({ document, makefile: parseMakefile(document.text) }));
  const variables = new Map(read.flatMap(({ makefile }) => [...makefile.variables]));
  const commands = read.flatMap(({ document, makefile }) => ofMakefile(document, makefile, variables));
  for (const name of mine.filter((each) => PIPELINE.test(each) || each === 'package.json')) {
    const values = await contribution.valuesAt(name);
    if (values?.parsed.tree) commands.push(...ofTree(values.document, values.parsed.tree, name === 'package.json'));
  }
  const called = new Set(commands.flatMap(({ words, folder }) => words.map((word) => resolved(folder, word))));
  const scripts = await documents(mine.filter((name) => SCRIPT.test(name) && called.has(name)));
  return [...commands, ...scripts.flatMap((document) => ofScript(document, document.text, 0, document.file))];
}

function ofMakefile(
  document: TextDocument,
  { recipes }: Makefile,
  variables: ReadonlyMap<string, string>,
): readonly BuildCommand[] {
  return recipes.flatMap(({ script, start, target }, index) =>
    ofScript(document, script, start, `${document.file}:${target ?? index}`, variables),
  );
}

function ofTree(document: TextDocument, tree: Tree, isPackage: boolean): readonly BuildCommand[] {
  const found: BuildCommand[] = [];
  const visit = (node: Tree, isRun: boolean, path: string): void => {
    if (node.kind === 'object')
      for (const { key, value } of node.entries)
        visit(value, isPackage ? path === '/scripts' || key === 'scripts' : RUNS.has(key), `${path}/${key}`);
    else if (node.kind === 'array') for (const item of node.items) visit(item, isRun, path);
    else if (isRun && typeof node.value === 'string') {
      const source = document.text.slice(node.span.start, node.span.end);
      const folder = '';
      for (const command of ofScript(document, node.value, 0, `${document.file}${path}`)) {
        const line = node.value.split('\n').find((each) => each.includes(command.words.join(' ')));
        const within = Math.max(0, source.indexOf(line?.trim() ?? command.words[0] ?? ''));
        const start = node.span.start + within;
        found.push({
          ...command,
          folder: command.folder || folder,
          at: document.locate({ start, end: start + (line?.trim().length ?? 1) }),
        });
      }
    }
  };
  visit(tree, false, '');
  return found;
}

function ofScript(
  document: TextDocument,
  script: string,
  start: number,
  recipe: string,
  variables: ReadonlyMap<string, string> = new Map(),
): readonly BuildCommand[] {
  let folder = '';
  return commandsIn(script).map(({ words, outputs, isPiped, span }) => {
    const plain = words.flatMap(({ text, raw }) => {
      const expanded = expand(text, variables);
      return expanded === text || raw.startsWith('"') || /[$`]/.test(expanded)
        ? [expanded]
        : expanded.split(/\s+/).filter(Boolean);
    });
    const at = document.locate({ start: start + span.start, end: start + span.end });
    const command = {
      words: plain,
      outputs: outputs.map(({ text }) => resolved(folder, expand(text, variables))),
      isPiped,
      folder,
      recipe,
      at,
    };
    if (plain[0] === 'cd' && plain[1] !== undefined) folder = resolved(folder, plain[1]);
    return command;
  });
}

/** A path as seen from the contribution's folder; one that leads out of it keeps its dots. */
export function resolved(folder: string, path: string): string {
  if (/^[/~$]/.test(path)) return path;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
