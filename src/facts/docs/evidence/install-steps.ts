import type { Block, MarkdownDocument } from '../../../documents/markdown/markdown.js';
import type { Kind } from '../../../mattermost/kinds.js';
import { speaksOf } from './evidence-words.js';
import { wordsOf } from '../phrases.js';

/** More of one passage is not searched. */
const MAX = 5000;
/** Steps that their indent makes one passage. */
const STEP = /\n[ \t]*(?=\d{1,2}[.)] )/;
const PLUGIN = /plugin|erweiterung|extension|插件|プラグイン|플러그인|плагин/i;

/** Whether some step of a passage brings a contribution to a server. */
export function tellsToInstall(document: MarkdownDocument, block: Block, kind: Kind): boolean {
  const steps = block.text.slice(0, MAX).split(STEP);
  return steps.some((step, index) => {
    const words = wordsOf(step);
    const uploads = speaksOf('uploading', words);
    return (
      speaksOf('offering', words) ||
      (uploads && (speaksOf('marketplace', words) || (speaksOf('console', words) && PLUGIN.test(step)))) ||
      (kind !== 'plugin' && speaksOf('hooks', words) && speaksOf('creating', words)) ||
      (speaksOf('managing', words) &&
        // Many go there to enable or set up what is installed.
        (uploads || [...steps.slice(index + 1), ...following(document, block)].some(tellsToUpload)))
    );
  });
}

function tellsToUpload(text: string): boolean {
  return speaksOf('uploading', wordsOf(text));
}

/** The next passages of the same section. */
function following({ parts: { blocks } }: MarkdownDocument, block: Block): readonly string[] {
  const next = blocks.indexOf(block) + 1;
  return blocks
    .slice(next, next + 3)
    .filter(({ heading }) => heading === block.heading)
    .map(({ text }) => text.slice(0, MAX));
}
