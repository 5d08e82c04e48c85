import type { GoServer, GoSources } from '../go.js';
import { ownerlessBots } from './bots.js';
import { GoFile, goTools } from './file.js';
import { findHooks } from './hooks.js';
import { openGoParser } from './parser.js';
import { makeProgram } from './program.js';
import { findUses } from './uses.js';

/**
 * Reads what the code of a plugin does with the server. Files that nothing leads to are never parsed, and guards are
 * looked for only where `mayBeGuarded` says that they matter.
 */
export async function readGoServer(
  { compiled, modules }: GoSources,
  mayBeGuarded: (symbol: string, oldModule: boolean) => boolean,
): Promise<GoServer> {
  const parser = await openGoParser();
  const tools = goTools(parser);
  const files = compiled.map(({ path, text, role }) => new GoFile(path, text, role, tools));
  try {
    const program = makeProgram(files, modules);
    const found = findUses(program, mayBeGuarded);
    const hooks = findHooks(program);
    return {
      ...found,
      hooks,
      ownerless: ownerlessBots(program, found.uses),
      unclean: files.flatMap((file) => (file.isParsed ? (file.firstError ?? []) : [])),
    };
  } finally {
    for (const file of files) file.close();
    tools.scopes.delete();
  }
}
