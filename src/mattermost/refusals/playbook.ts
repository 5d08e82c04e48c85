import type { Playbook } from '../../data/generated/playbook-export.js';
import data from '../../data/playbook-defaults.json' with { type: 'json' };
import { quote } from '../../words/quote.js';
import type { PlaybookDocument } from '../shapes/playbook.js';
import type { Objection, Refusal } from './refusal.js';
import { refusalsOf } from './refusal.js';
import { shapeRefusals } from './shape.js';
import { bytesOf, wrongSize } from './size.js';
import { isValidHttpUrl, noHttpUrl } from './url.js';

const HOOKS = [
  ['webhook_on_creation_urls', 'webhook_on_creation_enabled'],
  ['webhook_on_status_update_urls', 'webhook_on_status_update_enabled'],
] as const;

/** What import refuses of a playbook (src/data/playbook-defaults.json). */
export function* playbookRefusals(playbook: PlaybookDocument): Generator<Refusal> {
  yield* shapeRefusals(playbook, 'The playbook');
  if (playbook.isObject) yield* refusalsOf(playbook, objections(playbook.value));
}

/** What the code of import says beyond the schema. */
function* objections(value: Playbook): Generator<Objection> {
  const { version, id, category_name: category = '', channel_name_template: template = '' } = value;
  if (version !== undefined && version !== data.version)
    yield {
      words: `Version ${quote(String(version))} of the format is not supported: it is ${data.version}.`,
      path: ['version'],
    };
  if (id) yield { words: 'An import must have no `id`.', path: ['id'] };
  const bytes = bytesOf(category);
  if (value.categorize_channel_enabled && bytes > data.maxCategoryNameBytes) {
    yield {
      words: wrongSize(category, bytes, `a \`category_name\` has at most ${data.maxCategoryNameBytes}`),
      path: ['category_name'],
    };
  }
  if (template !== '' && template.trim() === '')
    yield { words: '`channel_name_template` is blank.', path: ['channel_name_template'] };
  else if (characters(template) > data.maxChannelNameTemplate)
    yield {
      words: tooMany('channel_name_template', data.maxChannelNameTemplate, 'characters'),
      path: ['channel_name_template'],
    };
  for (const field of unknownFields(template, value))
    yield {
      words: `${quote(`{${field}}`)} in \`channel_name_template\` is no property of the playbook: import refuses it.`,
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

/**
 * The placeholders of a channel's name that stand for nothing: case and white space do not matter.
 * Source: `ValidateTemplate` in server/app/template_engine.go of the Playbooks plugin.
 */
function unknownFields(template: string, { properties = [] }: Playbook): readonly string[] {
  const known = new Set([
    ...data.templateTokens.map((token) => token.toLowerCase()),
    ...properties.map((property) => property?.name?.toLowerCase()),
  ]);
  const ended = template.split('}').slice(0, -1);
  const used = ended.flatMap((text) => (/\{[\s\S]/.test(text) ? [text.slice(text.indexOf('{') + 1).trim()] : []));
  return [...new Set(used)].filter((field) => !known.has(field.toLowerCase()));
}

function tooMany(value: string, most: number, what: string): string {
  return `${quote(value)} has more than ${most} ${what}.`;
}

function characters(text: string): number {
  return text.length > 4 * data.maxChannelNameTemplate ? text.length : Array.from(text).length;
}

function* prefixRefusals(written = ''): Generator<Objection> {
  const prefix = written
    .trim()
    .replace(/^-+|(?<!-)-+$/g, '')
    .trim();
  if (prefix === '') return;
  if (characters(prefix) > data.maxRunNumberPrefix)
    yield {
      words: tooMany(prefix, data.maxRunNumberPrefix, 'characters'),
      path: ['run_number_prefix'],
    };
  else if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(prefix))
    yield {
      words: `${quote(prefix)} has a character that is no letter, digit or hyphen.`,
      path: ['run_number_prefix'],
    };
}

function* hookRefusals(field: string, urls: readonly unknown[]): Generator<Objection> {
  if (urls.length > data.maxWebhooks) yield { words: tooMany(field, data.maxWebhooks, 'entries'), path: [field] };
  for (const [index, url] of urls.entries()) {
    if (typeof url === 'string' && !isValidHttpUrl(url)) yield { words: noHttpUrl(url), path: [field, index] };
  }
}

function* actionRefusals({ checklists = [] }: Playbook): Generator<Objection> {
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
