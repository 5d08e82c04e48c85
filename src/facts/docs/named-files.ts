import { posix } from 'node:path';
import table from '../../data/words/programs.json' with { type: 'json' };
import type { MarkdownDocument } from '../../documents/markdown/markdown.js';
import type { Contribution } from '../../repository/contribution.js';
import { anyOf, sequence } from '../../words/pattern.js';
import type { Command } from './command-lines.js';
import { commandsIn } from './command-lines.js';

/** A script that a command starts and the repository does not hold. */
export interface LostScript {
  readonly command: Command;
  readonly path: string;
}

const SCRIPT = /^(?:\.\/)?(?:[\w-]+\/){0,8}[\w.-]+\.(?:py|sh|bash|rb|php|pl|ps1|js|mjs|cjs)$/;
const RUNNER = String.raw`(?:python[\d.]*|${anyOf(table.interpreters)})`;
const RUNNERS = new RegExp(`^${RUNNER}$`, 'i');
/** The start of a command, up to the name of the script. */
const STARTING = sequence([/(?:^|[\s/;&|])/, String.raw`(?:${RUNNER}|\.)`, /(?:\s+|\/)(?:[\w./-]*\/)?$/y], 'i');
/** What is built, installed or laid down by other commands. */
const MADE = /(?:^|\/)(?:dist|build|out|target|bin|node_modules|vendor|venv|\.venv)\//;

/** Scripts of the repository that commands start, where no file has such a name and nothing else speaks of one. */
export function* lostScripts(document: MarkdownDocument, contribution: Contribution): Generator<LostScript> {
  const names = new Set(contribution.repository.files.map((file) => stem(file)));
  let searched = 0;
  for (const command of commandsIn([document])) {
    if (command.code.language === undefined) continue;
    const path = startedBy(command);
    if (path === undefined || MADE.test(path) || names.has(stem(path))) continue;
    // Each is looked for in the whole text.
    if (++searched > MAX_SEARCHED) return;
    if (!isOnlyStarted(document, posix.basename(path))) continue;
    yield { command, path };
  }
}

const MAX_SEARCHED = 50;

/** JavaScript may be built from TypeScript. */
function stem(path: string): string {
  return posix
    .basename(path)
    .replace(/\.[cm]?[jt]sx?$/, '.js')
    .toLowerCase();
}

function startedBy({ words }: Command): string | undefined {
  const [program = '', argument = ''] = words;
  if (program.startsWith('./') && SCRIPT.test(program)) return program;
  return RUNNERS.test(program) && SCRIPT.test(argument) ? argument : undefined;
}

/** A file that readers write, download or copy is spoken of before it is started. */
function isOnlyStarted(document: MarkdownDocument, name: string): boolean {
  let from = 0;
  for (let at = document.text.indexOf(name, from); at !== -1; at = document.text.indexOf(name, from)) {
    const line = document.text.slice(document.text.lastIndexOf('\n', at) + 1, at);
    if (!STARTING.test(line.slice(-80))) return false;
    from = at + name.length;
  }
  return true;
}
