import data from '../../data/playbook-defaults.json' with { type: 'json' };
import type { Path } from '../../documents/values/decode.js';
import { quote } from '../../words/quote.js';
import type { PlaybookDocument } from '../shapes/playbook.js';
import { isValidHttpUrl } from './url.js';

/** Something that import refuses (src/data/playbook-defaults.json): the words, and the path of the value. */
export interface Refusal {
  readonly words: string;
  readonly path: Path;
}

const HOOKS = [
  ['webhook_on_creation_urls', 'webhook_on_creation_enabled'],
  ['webhook_on_status_update_urls', 'webhook_on_status_update_enabled'],
] as const;

/** What the code of import refuses beyond the schema. */
export function* refusals({ value, isObject }: PlaybookDocument): Generator<Refusal> {
  if (!isObject) return;
  const { version, id, category_name: category = '', channel_name_template: template = '' } = value;
  if (version !== undefined && version !== data.version)
    yield {
      words: `Version ${quote(String(version))} of the format is not supported: it is ${data.version}.`,
      path: ['version'],
    };
  if (id) yield { words: 'An import must have no `id`.', path: ['id'] };
  const bytes = new TextEncoder().encode(category).length;
  if (value.categorize_channel_enabled && bytes > data.maxCategoryNameBytes) {
    yield {
      words: `${quote(category)} has ${bytes} bytes; a \`category_name\` has at most ${data.maxCategoryNameBytes}.`,
      path: ['category_name'],
    };
  }
  if (template !== '' && template.trim() === '')
    yield { words: '`channel_name_template` is blank.', path: ['channel_name_template'] };
  else if (characters(template) > data.maxChannelNameTemplate)
    yield {
      words: `\`channel_name_template\` has more than ${data.maxChannelNameTemplate} characters.`,
      path: ['channel_name_template'],
    };
  if (value.new_channel_only && value.channel_mode === 'link_existing_channel')
    yield {
      words: '`new_channel_only` does not go with the `channel_mode` `link_existing_channel`.',
      path: ['new_channel_only'],
    };
  yield* prefixRefusals(value.run_number_prefix);
  for (const [urls, enabled] of HOOKS) {
    if (value[enabled]) yield* hookRefusals(urls, value[urls] ?? []);
  }
  yield* actionRefusals(value);
}

function characters(text: string): number {
  return text.length > 4 * data.maxChannelNameTemplate ? text.length : Array.from(text).length;
}

function* prefixRefusals(written = ''): Generator<Refusal> {
  const prefix = written
    .trim()
    .replace(/^-+|-+$/g, '')
    .trim();
  if (prefix === '') return;
  if (characters(prefix) > data.maxRunNumberPrefix)
    yield {
      words: `${quote(prefix)} has more than ${data.maxRunNumberPrefix} characters.`,
      path: ['run_number_prefix'],
    };
  else if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(prefix))
    yield {
      words: `${quote(prefix)} has a character that is no letter, digit or hyphen.`,
      path: ['run_number_prefix'],
    };
}

function* hookRefusals(field: string, urls: readonly unknown[]): Generator<Refusal> {
  if (urls.length > data.maxWebhooks)
    yield { words: `${quote(field)} has more than ${data.maxWebhooks} entries.`, path: [field] };
  for (const [index, url] of urls.entries()) {
    if (typeof url === 'string' && !isValidHttpUrl(url))
      yield { words: `${quote(url)} is no http or https URL.`, path: [field, index] };
  }
}

function* actionRefusals({ checklists = [] }: PlaybookDocument['value']): Generator<Refusal> {
  for (const [list, checklist] of checklists.entries()) {
    for (const [item, task] of (checklist?.items ?? []).entries()) {
      for (const [index, action] of (task?.task_actions ?? []).entries()) {
        const path = ['checklists', list, 'items', item, 'task_actions', index];
        const trigger = action?.trigger?.type ?? '';
        if (!data.triggerTypes.includes(trigger))
          yield { words: `${quote(trigger)} is no trigger of a task.`, path: [...path, 'trigger', 'type'] };
        for (const [position, done] of (action?.actions ?? []).entries()) {
          const type = done?.type ?? '';
          if (!data.actionTypes.includes(type))
            yield { words: `${quote(type)} is no action of a task.`, path: [...path, 'actions', position, 'type'] };
        }
      }
    }
  }
}
