import type { Block, MarkdownDocument } from '../../documents/markdown/markdown.js';

const ANNOUNCED = /\b(?:commands?|befehle?|commandes?|comandos?|команд\w*)\b|命令|コマンド|명령/iu;
/** "kill [mob]: starts attacking", "`help` – shows this". */
const EXPLAINED = /^\s*[`*_/!@\p{L}][^:–—\n]{0,80}?(?::|\s[-–—]\s)\s*\S/u;

/** Whether a passage announces commands that the list after it explains, be they written with a slash or not. */
export function listsCommands(document: MarkdownDocument, block: Block): boolean {
  if (!ANNOUNCED.test(block.text) || !/[:：]\s*$/.test(block.text)) return false;
  const { blocks } = document.parts;
  const next = blocks.indexOf(block) + 1;
  const items = blocks.slice(next, next + 2);
  return items.length === 2 && items.every(({ inList, text }) => inList && EXPLAINED.test(text));
}
