import type { GoServer, GoSources } from '../go.js';
import { ownerlessBots } from './bots.js';
import { GoFile } from './file.js';
import { findHandedOn } from './handed-on.js';
import { findHooks } from './hooks.js';
import { openGoParser } from './parser.js';
import { makeProgram } from './program.js';
import type { Matters } from './uses.js';
import { findUses } from './uses.js';

/**
 * Reads what the code of a plugin does with the server. Files that nothing leads to are never parsed, and guards are
 * looked for only where it `matters` what is called.
 */
export async function readGoServer({ compiled, modules }: GoSources, matters: Matters): Promise<GoServer> {
  const parser = await openGoParser();
  const files = compiled.map(({ path, text, role }) => new GoFile(path, text, role, parser));
  const program = makeProgram(files, modules);
  const found = findUses(program, matters);
  const hooks = findHooks(program);
  const handedOn = findHandedOn(program);
  return {
    ...found,
    hooks,
    handedOn,
    ownerless: ownerlessBots(program, found.uses),
    unclean: files.flatMap((file) => (file.isParsed ? (file.firstError ?? []) : [])),
  };
}
