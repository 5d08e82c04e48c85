import { DecodedDocument } from '../../documents/values/decoded-document.js';

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
