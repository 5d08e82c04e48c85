import table from '../../data/docs/manual-install.json' with { type: 'json' };
import type { MarkdownDocument } from '../../documents/markdown/markdown.js';
import type { Location } from '../../documents/text.js';
import { anyOf, either, sequence } from '../../words/pattern.js';
import { commandsIn, placeOf } from './command-lines.js';
import { isDevelopersPlace } from './outline.js';
import { holdsAny, phrases, wordsOf } from './phrases.js';

/** Advice to install a plugin in a way that servers no longer have. */
export interface ManualInstall {
  readonly way: 'folder' | 'command';
  readonly words: string;
  readonly at: Location;
}

const VERBS = phrases(table.verbs);
/** The server's folder of unpacked plugins; `prepackaged_plugins`, for bundles, is another. */
const SERVER = either([/\/opt\/mattermost|mattermost(?:-server)?|\.{1,2}|~/, /\$\w{1,40}|\/\w[\w.-]{0,60}/]);
const FOLDER = sequence(
  ['(?<![\\w-])(?:', SERVER, ')?', /\/?(?:(?:data|app|mattermost|client|server)\/){0,3}plugins\/?(?=[\s`'")*.,;:]|$)/y],
  'i',
);
const IN_SENTENCE = either(
  [
    /\bplugins?[`*_'"/]{0,3}\s+(?:folder|directory|dir)\b/,
    /\/mattermost[\w/.-]{0,60}\/plugins\b/,
    sequence([String.raw`(?:${anyOf(table.folders)}|папк\S{1,4}|каталог\S{0,3})`, /\s{0,3}[`"'«“]?\/?plugins/y]),
  ],
  'i',
);
const COMMAND = /^(?:\S{0,80}\/)?(?:mattermost|platform)$/;
const MAX = 5000;

/** Finds such advice outside of sections for developers. */
export function* manualInstallsIn(document: MarkdownDocument): Generator<ManualInstall> {
  for (const command of commandsIn([document])) {
    const [program = '', first] = command.words;
    if (isDevelopersPlace(document, command.code.span.start)) continue;
    const at = placeOf(command);
    const start = command.words.findIndex((word, index) => COMMAND.test(word) && command.words[index + 1] === 'plugin');
    if (start !== -1) yield { way: 'command', words: command.words.slice(start, start + 3).join(' '), at };
    else if (
      table.programs.includes(program) &&
      (program !== 'git' || first === 'clone') &&
      command.words.some(
        (word) => /mattermost/i.test(command.text) && FOLDER.test(word) && /(?:^|\/)plugins\/?$/.test(word),
      )
    )
      yield { way: 'folder', words: command.text.slice(0, LONGEST), at };
  }
  for (const block of document.parts.blocks) {
    const text = block.text.slice(0, MAX);
    if (!/plugins?/i.test(text) || isDevelopersPlace(document, block.span.start)) continue;
    const words = IN_SENTENCE.exec(text)?.[0];
    if (words !== undefined && !/prepackaged|src|source|webapp\/plugins/i.test(text) && holdsAny(wordsOf(text), VERBS))
      yield { way: 'folder', words, at: document.locateIn(block, words) };
  }
}

const LONGEST = 80;
