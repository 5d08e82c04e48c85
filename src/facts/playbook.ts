import schema from '../data/playbook-export.schema.json' with { type: 'json' };
import { TextDocument } from '../documents/text.js';
import { decode } from '../documents/values/decode.js';
import { DecodedDocument } from '../documents/values/decoded-document.js';
import { parseJson } from '../documents/values/json.js';
import type { Parsed } from '../documents/values/tree.js';
import type { PlaybookDocument } from '../mattermost/shapes/playbook.js';
import type { Missing } from '../repository/missing.js';
import { isMissing, missing } from '../repository/missing.js';
import { playbookFiles } from '../repository/own-files.js';
import type { Source } from './fact.js';
import { fact } from './fact.js';

/** A file that is taken for an exported playbook. */
export interface PlaybookFile {
  readonly document: TextDocument;
  /** In bytes. */
  readonly size: number;
  readonly parsed: Parsed;
}

/** More JSON files than these are not opened. */
const MAX_CANDIDATES = 200;

/** The exported playbooks, parsed as far as they go. */
export const PLAYBOOK_FILES = fact('playbookFiles', loadPlaybookFiles);

async function loadPlaybookFiles(source: Source): Promise<readonly PlaybookFile[] | Missing> {
  const found: PlaybookFile[] = [];
  for (const file of playbookFiles(source.directory.files, source.base).slice(0, MAX_CANDIDATES)) {
    const content = await source.directory.read(file);
    if (content.state !== 'present') continue;
    const document = new TextDocument(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes));
    // Without the key it is some other JSON file; a slip in the syntax does not make it one.
    if (!/"checklists"/i.test(document.text)) continue;
    const parsed = parseJson(document.text);
    const keys = parsed.tree?.kind === 'object' ? parsed.tree.entries.map(({ key }) => key.toLowerCase()) : [];
    const broken =
      parsed.problems.length > 0 && (keys.length === 0 || keys.includes('title') || keys.includes('version'));
    if (keys.includes('checklists') || broken) found.push({ document, size: content.bytes.length, parsed });
  }
  return found;
}

/** Those whose syntax is right, whatever value they hold; at least one. */
export const PLAYBOOKS = fact('playbooks', loadPlaybooks);

async function loadPlaybooks(source: Source): Promise<readonly PlaybookDocument[] | Missing> {
  const files = await PLAYBOOK_FILES.of(source);
  if (isMissing(files)) return files;
  if (files.length === 0) return missing('there is no exported playbook');
  // Large, and for playbooks alone.
  const { validate } = await import('../data/generated/playbook-export.js');
  const playbooks = files.flatMap(({ document, parsed }): PlaybookDocument[] =>
    parsed.tree && parsed.problems.length === 0
      ? [new DecodedDocument(document, decode(parsed.tree, 'json', { schema, validate }))]
      : [],
  );
  return playbooks.length > 0 ? playbooks : missing('no exported playbook parses');
}
