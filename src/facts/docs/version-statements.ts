import type { Block } from '../../documents/markdown/markdown.js';
import { sequence } from '../../words/pattern.js';

/** A version of Mattermost that a text asks for. */
export interface Statement {
  readonly block: Block;
  /** The words that ask for it, as written. */
  readonly words: string;
  /** As `10.11`, with the patch number where there is one. */
  readonly version: string;
}

/** "Mattermost 10.11 or later", "requires Mattermost Server v10.11+", "minimum Mattermost version: 10.11". */
const SERVER = /\bMattermost(?: server| version| release)* (?:version )?(?:>=|≥)?\s*v?/;
const VERSION = /(\d+\.\d+(?:\.\d+)?)/y;
const LATER = /(?:\s*\+|\)?,? (?:or|and) (?:later|higher|above|newer|greater|up)| onwards?)/y;
const ASKED = /\b(?:require[sd]?|needs|at least)(?: a| the)?(?: minimum)?(?: version)?(?: of)? /;
const MINIMUM = /\bminimum(?: supported| required)? Mattermost(?: server)? version(?: is|:)? *v?/;
const FORMS = [
  [SERVER, VERSION, LATER],
  [ASKED, SERVER, VERSION],
  [MINIMUM, VERSION],
].map((parts) => sequence(parts, 'gi'));

/** Where a text asks for a version of Mattermost; a block that names several is about more than this contribution's newest state. */
export function statementsIn(blocks: readonly Block[]): readonly Statement[] {
  return blocks.flatMap((block) => {
    const text = block.text.slice(0, LONGEST);
    const found = FORMS.flatMap((form) =>
      [...text.matchAll(form)]
        .filter(({ index }) => !isCondition(text.slice(0, index)))
        .map(([words, version = '']) => ({ block, words, version })),
    );
    const versions = new Set(found.map(({ version }) => version));
    const [first] = found;
    return first !== undefined &&
      versions.size === 1 &&
      !text.includes('|') &&
      !/\bplugin v(?:ersion )?\d|\bv?\d+\.\d+(?:\.\d+)? of (?:the|this) plugin/i.test(text)
      ? [first]
      : [];
  });
}

/** "In Mattermost 5.16 and later: …" opens a case, and asks for nothing. */
function isCondition(before: string): boolean {
  return CONDITION.test(before.slice(-LEAD));
}

const CONDITION = sequence(
  [/(?:^|[.!?:;]\s|\n)\W{0,60}/, /(?:in|on|for|if|from|with|since|starting|when|as of)\b[^.!?:;\n]{0,60}$/y],
  'i',
);

const LEAD = 60;

/** A statement stands in the first sentences of a paragraph. */
const LONGEST = 2000;
