import schema from '../data/playbook-export.schema.json' with { type: 'json' };
import { decode } from '../documents/values/decode.js';
import { DecodedDocument } from '../documents/values/decoded-document.js';
import type { PlaybookDocument } from '../mattermost/shapes/playbook.js';
import type { Missing } from '../repository/missing.js';
import { isMissing, missing } from '../repository/missing.js';
import type { Values } from '../repository/text.js';
import { findPlaybooks } from './candidates.js';
import type { Source } from './fact.js';
import { fact } from './fact.js';

/** The exported playbooks, parsed as far as they go. */
export const PLAYBOOK_FILES = fact('playbookFiles', loadPlaybookFiles);

async function loadPlaybookFiles({ contribution }: Source): Promise<readonly Values[] | Missing> {
  return findPlaybooks(contribution);
}

/** Those whose syntax is right, whatever value they hold; at least one. */
export const PLAYBOOKS = fact('playbooks', loadPlaybooks);

async function loadPlaybooks(source: Source): Promise<readonly PlaybookDocument[] | Missing> {
  const files = await PLAYBOOK_FILES.of(source);
  if (isMissing(files)) return files;
  if (files.length === 0) return missing('there is no exported playbook');
  for (const { document, parsed } of files)
    if (parsed.unreadable) return missing(`${document.file} cannot be read: ${parsed.unreadable}`, 'unread');
  // Large, and for playbooks alone.
  const { validate } = await import('../data/generated/playbook-export.js');
  const playbooks = files.flatMap(({ document, parsed }): PlaybookDocument[] =>
    parsed.tree && parsed.problems.length === 0
      ? [new DecodedDocument(document, decode(parsed.tree, 'json', { schema, validate }))]
      : [],
  );
  return playbooks.length > 0 ? playbooks : missing('no exported playbook parses');
}
