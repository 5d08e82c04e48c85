import { tokens } from '../../documents/tokens.js';
import { isMissing } from '../../repository/missing.js';
import type { Source } from '../fact.js';
import { fact } from '../fact.js';
import { MANIFEST } from '../manifest/manifest.js';
import { GO_SOURCES } from '../server/go-sources.js';

/** What a plugin calls its own settings, which its documentation may name. */
export interface SettingName {
  readonly key: string;
  readonly title: string;
}

/** The settings of the manifest; none where there is no manifest. */
export const SETTING_NAMES = fact('settingNames', async (source): Promise<readonly SettingName[]> => {
  const manifest = await MANIFEST.of(source);
  if (isMissing(manifest)) return [];
  return manifest.settings().map(({ setting }) => ({
    key: setting.key ?? '',
    title: (setting.display_name ?? '').replace(/(?<![\s:：])[\s:：]+$/u, ''),
  }));
});

/** The slash commands that the Go code registers, without the slash, as far as they are constants. */
export const TRIGGERS = fact('triggers', loadTriggers);

async function loadTriggers(source: Source): Promise<ReadonlySet<string>> {
  const sources = await GO_SOURCES.of(source);
  const found = new Set<string>();
  if (isMissing(sources)) return found;
  const names = new Set<string>();
  for (const { text } of sources.compiled) if (/\bTrigger\b/.test(text)) collectTriggers(text, found, names);
  if (names.size > 0) for (const { text } of sources.compiled) collectConstants(text, names, found);
  return found;
}

/** `Trigger: "weather"` and `Trigger: commandTrigger`. */
function collectTriggers(text: string, found: Set<string>, names: Set<string>): void {
  let [before, last] = ['', ''];
  for (const { kind, text: word } of tokens(text)) {
    if (before === 'Trigger' && (last === ':' || last === '=')) {
      if (kind === 'string') found.add(word.replace(/^\//, '').toLowerCase());
      else if (kind === 'word') names.add(word);
    }
    [before, last] = [last, word];
  }
}

/** `commandTrigger = "weather"`. */
function collectConstants(text: string, names: ReadonlySet<string>, found: Set<string>): void {
  let [before, last] = ['', ''];
  for (const { kind, text: word } of tokens(text)) {
    if (kind === 'string' && last === '=' && names.has(before)) found.add(word.replace(/^\//, '').toLowerCase());
    [before, last] = [last, word];
  }
}

/** The words of menus and buttons that the web app registers. */
export const LABELS = fact('labels', loadLabels);

const MAX_FILES = 200;

async function loadLabels({ contribution }: Source): Promise<readonly string[]> {
  const scripts = contribution
    .files()
    .filter((file) => /\.[jt]sx?$/.test(file) && !/\.(?:test|spec|d)\.|_test\./.test(file));
  const labels = new Set<string>();
  for (const file of scripts.slice(0, MAX_FILES)) {
    const content = await contribution.text(file);
    if (content.state !== 'present' || !/\bregister\w*(?:Action|Button|Icon|MenuItem)\b/.test(content.document.text))
      continue;
    let depth: number | undefined;
    for (const { kind, text } of tokens(content.document.text)) {
      if (kind === 'word' && /^register\w*(?:Action|Button|Icon|MenuItem)$/.test(text)) depth = 0;
      else if (depth !== undefined) {
        if (kind === 'sign' && '([{'.includes(text)) depth++;
        if (kind === 'sign' && ')]}'.includes(text) && --depth <= 0) depth = undefined;
        if (kind === 'string' && /^\p{L}+ [\p{L} ]{3,40}$/u.test(text)) labels.add(text.toLowerCase());
      }
    }
  }
  return [...labels];
}
