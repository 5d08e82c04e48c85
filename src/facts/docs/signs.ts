import vocabulary from '../../data/docs/doc-evidence.json' with { type: 'json' };
import programs from '../../data/words/programs.json' with { type: 'json' };
import { targetOf } from '../../documents/address.js';
import type { Block, Code, MarkdownDocument } from '../../documents/markdown/markdown.js';
import type { Kind } from '../../mattermost/kinds.js';
import { sequence } from '../../words/pattern.js';
import { commandsIn, serves } from './command-lines.js';
import { listsCommands } from './listed-commands.js';
import { isDevelopersPlace, sectionAt } from './outline.js';
import type { SettingName } from './own-names.js';
import { speaksOf } from './evidence/evidence-words.js';
import { tellsToInstall } from './evidence/install-steps.js';
import { wordsOf } from './phrases.js';
import { settingPlaces } from './setting-places.js';
import { announces } from './vocabulary.js';

/** What documentation can show without a heading. */
export type Shown = 'installation' | 'configuration' | 'usage' | 'development';

/** Something in a document that shows a topic, by its place in the text. */
export interface Sign {
  readonly topic: Shown;
  readonly at: number;
}

/** What a contribution calls its own. */
export interface Names {
  readonly kind: Kind;
  readonly settings: readonly SettingName[];
  /** Slash commands without the slash. */
  readonly triggers: ReadonlySet<string>;
  /** Menus and buttons, in lower case. */
  readonly labels: readonly string[];
}

/** More of one passage is not searched. */
const MAX = 5000;

/** Everything in a document that shows how the contribution is installed, configured, used or developed, in no order. */
export function* signsIn(document: MarkdownDocument, names: Names): Generator<Sign> {
  const { blocks, links, images, codes } = document.parts;
  const isRun = names.kind === 'webhook' || names.kind === 'tool';
  yield* commandSigns(document, names);
  for (const block of blocks) yield* blockSigns(document, block, names);
  for (const code of codes) yield* codeSigns(document, code, names);
  const pictured = new Set(images.map(({ span }) => span.start));
  for (const { url, span } of links) {
    // A badge leads to a page that it is no link to for readers.
    if (pictured.has(span.start + 1) || isDevelopersPlace(document, span.start)) continue;
    const line = document.text.slice(document.text.lastIndexOf('\n', span.start) + 1, span.start).slice(-MAX);
    if (OLD_SERVERS.test(line)) continue;
    const target = targetOf(document.file, url);
    if (target.kind !== 'web') {
      if (/(?:^|\/)\.\.\/releases\b/.test(url)) yield { topic: 'installation', at: span.start };
      continue;
    }
    const address = target.url.host + target.url.pathname;
    if (
      /\/releases(?:\/(?:latest|tag|download)\b.*|\/)?$/.test(target.url.pathname) ||
      vocabulary.packages.some((start) => address.startsWith(start) && (isRun || !address.includes('/package')))
    )
      yield { topic: 'installation', at: span.start };
  }
  for (const at of settingPlaces(document, names.settings)) yield { topic: 'configuration', at };
}

/** What only old servers need is no way to install it. */
const OLD_SERVERS = /\b(?:or (?:earlier|older|lower|below)|(?:older|earlier) than)\b/i;

function* commandSigns(document: MarkdownDocument, { kind }: Names): Generator<Sign> {
  const isPlugin = kind === 'plugin';
  for (const command of commandsIn([document])) {
    const at = command.code.span.start;
    const isForDevelopers = isDevelopersPlace(document, at);
    if (serves('develop', command)) yield { topic: 'development', at };
    if (isForDevelopers) continue;
    const downloads = /\.(?:tar\.gz|tgz)\b/.test(command.text) && /^(?:curl|wget)$/.test(command.words[0] ?? '');
    if (isPlugin ? serves('plugin', command) || downloads : serves('plugin', command) || serves('install', command))
      yield { topic: 'installation', at };
    if (isPlugin) continue;
    const isRun = serves('run', command) || HELP.test(command.text);
    if (isRun || !(serves('install', command) || serves('prepare', command))) {
      // In a sentence, words of code may be what a program prints.
      const isSure = command.code.language !== undefined || /\s-{1,2}\w|\s[<[]|\.\/|\s\S+\.\w+$/.test(command.text);
      if (isRun || (isSure && isProgram(command.words[0] ?? ''))) yield { topic: 'usage', at };
    }
  }
}

const HELP = /(?:^|\s)(?:--help|-h)(?=$|\s)/;

function isProgram(word: string): boolean {
  return (
    /^[.~\w/\\@-]+$/.test(word) && /[a-z]/i.test(word.slice(Math.max(word.lastIndexOf('~'), word.lastIndexOf('@')) + 1))
  );
}

function* blockSigns(document: MarkdownDocument, block: Block, names: Names): Generator<Sign> {
  const at = block.span.start;
  const text = block.text.slice(0, MAX);
  if (block.span === block.heading?.span || isDevelopersPlace(document, at)) return;
  const words = wordsOf(text);
  const inConsole = speaksOf('console', words);
  if (!OLD_SERVERS.test(text) && tellsToInstall(document, block, names.kind)) yield { topic: 'installation', at };
  const isEntered = speaksOf('entering', words) && (inConsole || words.includes('settings'));
  if (isEntered || (inConsole && (OWN_PAGE.test(text) || speaksOf('setting', words))))
    yield { topic: 'configuration', at };
  if (/\bMM_PLUGINSETTINGS_|\bPluginSettings\b/.test(text)) yield { topic: 'configuration', at };
  if (HELP.test(text)) yield { topic: 'usage', at };
  const title = sectionAt(document, at)?.heading.text ?? '';
  if (
    (speaksOf('acting', words) &&
      speaksOf('places', words) &&
      !inConsole &&
      !SETUP.some((topic) => announces(topic, title))) ||
    namesCommand(text, names) ||
    listsCommands(document, block) ||
    names.labels.some((label) => text.toLowerCase().includes(label))
  )
    yield { topic: 'usage', at };
}

const SETUP = ['installation', 'configuration'] as const;

/** The way to a plugin's own page: "Plugins > Weather", and not "Plugins > Plugin Management". */
const OWN_PAGE = sequence(
  [
    /Plugins?[\s"'*_)]{0,4}(?:[-=]?[>›»→➜➔]|\/|\||&gt;)\s{0,3}["'*_]{0,2}/,
    /(?!(?:Plugins?\s+)?(?:Management|Marketplace)|Plugins?\b)[\p{L}\p{N}[<{]/uy,
  ],
  'iu',
);

/** A command that the code registers, anywhere; where none is known, whatever looks like one and is no path. */
function namesCommand(text: string, { triggers, kind }: Names): boolean {
  if (triggers.size === 0 && kind === 'playbook') return false;
  for (const [, name = ''] of text.matchAll(/(?<![\w/.:~<-])\/([a-z][\w-]*)(?![\w/.:*-])/gi))
    if (triggers.has(name.toLowerCase())) return true;
  return false;
}

function* codeSigns(document: MarkdownDocument, { text, language, span }: Code, names: Names): Generator<Sign> {
  const at = span.start;
  if (isDevelopersPlace(document, at)) return;
  const start = text.slice(0, MAX);
  const [, slash = ''] = /^\s*\/([a-z][\w-]*)(?= |$|\n|\[|<)/i.exec(start) ?? [];
  const isKnown = names.triggers.size > 0 ? names.triggers.has(slash.toLowerCase()) : isOthers(slash);
  if (slash !== '' && isKnown) yield { topic: 'usage', at };
  else if (namesCommand(start, names)) yield { topic: 'usage', at };
  if (/\bMM_PLUGINSETTINGS_|"?PluginSettings\b/.test(start)) yield { topic: 'configuration', at };
  if (names.kind === 'plugin') return;
  if (/^[ \t]*(?:- *)?uses:\s*['"]?[\w.-]+\/[\w./-]+@/m.test(start)) {
    yield { topic: 'installation', at };
    yield { topic: 'usage', at };
  }
  if (/^[ \t]*image:[ \t]*[^\s/]+\/\S/m.test(start) && /^ya?ml$|^$/.test(language ?? '-'))
    yield { topic: 'installation', at };
  if (language === undefined) {
    if (/^[@!][a-z][\w-]*(?: |$)/i.test(start)) yield { topic: 'usage', at };
    return;
  }
  if ((LANGUAGES.has(language) && LIBRARY.test(start)) || /["']?\b(?:text|attachments)\b["']?\s*[:=]/.test(start))
    yield { topic: 'usage', at };
}

/** Languages in which documentation shows how a library is called. */
const LANGUAGES: ReadonlySet<string> = new Set(programs.programmingLanguages);

function isOthers(command: string): boolean {
  const name = command.toLowerCase();
  return !vocabulary.builtInCommands.includes(name) && !vocabulary.folders.includes(name);
}

/** Code that takes something in before it calls it. */
const LIBRARY = /\b(?:import|require|use|using|include|new)\b/;
