import { posix } from 'node:path';
import { parse } from 'jsonc-parser';
import type { Files } from '../../../documents/script/evaluation/evaluator.js';
import type { Program } from '../../../documents/script/evaluation/program.js';
import { openProgram } from '../../../documents/script/evaluation/program.js';
import { ScriptDocument } from '../../../documents/script/script.js';
import type { Contribution } from '../../../repository/contribution.js';

/** The files that a program may be made of, as they lie in a contribution, each read when it is first asked for. */
export interface Loaded {
  readonly program: Program;
  readonly documents: ReadonlyMap<string, ScriptDocument>;
}

type File = { readonly script: ScriptDocument } | { readonly json: unknown };

/** More modules than any configuration takes. */
const MOST_ROUNDS = 12;
const LARGEST = 200_000;

/**
 * Runs `use` on a program of the contribution's files. Reading a file takes time that the program does not have, so
 * `use` is started again until all files are there that it asks for.
 */
export async function withProgram<Result>(
  contribution: Contribution,
  folder: string,
  use: (loaded: Loaded) => Result,
): Promise<Result> {
  const known = new Map<string, File | undefined>();
  for (let round = 0; ; round += 1) {
    const wanted = new Set<string>();
    const documents = new Map<string, ScriptDocument>();
    const files: Files = {
      folder,
      read(path) {
        const file = known.get(path);
        if (file && 'script' in file) documents.set(path, file.script);
        if (!known.has(path) && contribution.has(path)) wanted.add(path);
        return file;
      },
    };
    const result = use({ program: openProgram(files), documents });
    if (wanted.size === 0 || round === MOST_ROUNDS) return result;
    for (const path of wanted) known.set(path, await load(contribution, path));
  }
}

async function load(contribution: Contribution, path: string): Promise<File | undefined> {
  const text = await contribution.text(path);
  if (text.state !== 'present' || text.document.text.length > LARGEST) return undefined;
  const name = posix.basename(path);
  if (/\.(?:json|jsonc)$/.test(name) || name === '.babelrc' || name === '.swcrc')
    return { json: parse(text.document.text, [], { allowTrailingComma: true }) as unknown };
  if (!/\.[cm]?[jt]s$/.test(name)) return undefined;
  const script = ScriptDocument.parse(path, text.document.text);
  return script && { script };
}
