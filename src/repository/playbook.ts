import schema from '../data/playbook-export.schema.json' with { type: 'json' };
import { validate } from '../generated/playbook-export.js';
import { playbookFiles } from './contribution-files.js';
import { decode } from './decode.js';
import { DecodedDocument } from './decoded-document.js';
import type { Fact, Source } from './facts.js';
import { isMissing, missing } from './facts.js';
import { parseJson } from './json.js';
import { TextDocument } from './text.js';
import type { Parsed } from './tree.js';

export interface PlaybookItem {
  readonly title?: string;
  readonly description?: string;
  readonly command?: string;
  readonly task_actions?: readonly (TaskAction | null)[];
}

interface Typed {
  readonly type?: string;
}

export interface TaskAction {
  readonly trigger?: Typed;
  readonly actions?: readonly (Typed | null)[];
}

export interface Checklist {
  readonly title?: string;
  readonly items?: readonly (PlaybookItem | null)[];
}

/** What import reads and rules look at (src/data/playbook-export.schema.json); a field of a wrong type is left out. */
export interface Playbook {
  readonly version?: number;
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly checklists?: readonly (Checklist | null)[];
  readonly metrics?: readonly ({ readonly title?: string } | null)[];
  readonly category_name?: string;
  readonly categorize_channel_enabled?: boolean;
  readonly channel_name_template?: string;
  readonly channel_mode?: string;
  readonly new_channel_only?: boolean;
  readonly run_number_prefix?: string;
  readonly webhook_on_creation_urls?: readonly unknown[];
  readonly webhook_on_creation_enabled?: boolean;
  readonly webhook_on_status_update_urls?: readonly unknown[];
  readonly webhook_on_status_update_enabled?: boolean;
}

/** An exported playbook, with the place of every part. */
export type PlaybookDocument = DecodedDocument<Playbook>;

/** A file that is taken for an exported playbook. */
export interface PlaybookFile {
  readonly document: TextDocument;
  /** In bytes. */
  readonly size: number;
  readonly parsed: Parsed;
}

/** More JSON files than these are not opened. */
const MAX_CANDIDATES = 200;

export async function loadPlaybookFiles(source: Source): Promise<Fact<'playbookFiles'>> {
  const found: PlaybookFile[] = [];
  for (const file of playbookFiles(source.directory.files, source.base).slice(0, MAX_CANDIDATES)) {
    const content = await source.directory.read(file);
    if (content.state !== 'present') continue;
    const document = new TextDocument(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes));
    // Without the key it is some other JSON file; a slip in the syntax does not make it one.
    if (!/"checklists"/i.test(document.text)) continue;
    const parsed = parseJson(document.text);
    const keys = parsed.tree?.kind === 'object' ? parsed.tree.entries.map(({ key }) => key.toLowerCase()) : [];
    const broken = parsed.problems.length > 0 && (keys.length === 0 || keys.includes('title') || keys.includes('version'));
    if (keys.includes('checklists') || broken) found.push({ document, size: content.bytes.length, parsed });
  }
  return found;
}

export async function loadPlaybooks(source: Source): Promise<Fact<'playbooks'>> {
  const files = await source.fact('playbookFiles');
  if (isMissing(files)) return files;
  if (files.length === 0) return missing('there is no exported playbook');
  const playbooks = files.flatMap(({ document, parsed }): PlaybookDocument[] =>
    parsed.tree && parsed.problems.length === 0 ? [new DecodedDocument(document, decode(parsed.tree, 'json', { schema, validate }))] : [],
  );
  return playbooks.length > 0 ? playbooks : missing('no exported playbook parses');
}
