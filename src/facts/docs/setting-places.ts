import type { MarkdownDocument } from '../../documents/markdown/markdown.js';
import { isDevelopersPlace } from './outline.js';
import type { SettingName } from './own-names.js';

/** Where a document has named enough settings: two of them, or as many as there are. */
export function* settingPlaces(document: MarkdownDocument, settings: readonly SettingName[]): Generator<number> {
  const { text } = document;
  const lower = text.toLowerCase();
  let found = 0;
  for (const { key, title } of settings) {
    const at = /[a-z][A-Z]|_/.test(key) && text.includes(key) ? text.indexOf(key) : placeOfTitle(text, lower, title);
    if (at === -1 || isDevelopersPlace(document, at)) continue;
    found++;
    if (found >= Math.min(ENOUGH, settings.length)) yield at;
  }
}

const ENOUGH = 2;

/** One word is a name where it stands by itself: as code, in bold, in a table's cell or at the head of a list's item. */
function placeOfTitle(text: string, lower: string, title: string): number {
  if (title.length < 3) return -1;
  if (/\s/.test(title)) return lower.indexOf(title.toLowerCase());
  const at = [
    `\`${title}\``,
    `**${title}**`,
    `**${title}:`,
    `| ${title} |`,
    `|${title}|`,
    `- ${title}:`,
    `_${title}_`,
    `*${title}*`,
  ].map((form) => text.indexOf(form));
  return Math.max(...at);
}
