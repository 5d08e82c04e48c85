import { DecodedDocument } from '../../documents/values/decoded-document.js';

/** A path that Mattermost calls, alone or with what it is to send along. */
export type Call =
  string | { readonly path?: string; readonly expand?: Readonly<Record<string, string>>; readonly state?: unknown };

export interface LambdaFunction {
  readonly path?: string;
  readonly name?: string;
  readonly handler?: string;
  readonly runtime?: string;
}

/** The fields that the Apps plugin reads (src/data/app-manifest.json); a field of a wrong type is left out. */
export interface AppManifest {
  readonly app_id?: string;
  readonly version?: string;
  readonly homepage_url?: string;
  readonly display_name?: string;
  readonly description?: string;
  readonly icon?: string;
  /** An item of a wrong type is no string. */
  readonly requested_permissions?: readonly unknown[];
  readonly requested_locations?: readonly unknown[];
  readonly remote_webhook_auth_type?: string;
  readonly min_server_version?: unknown;
  readonly http?: { readonly root_url?: string; readonly use_jwt?: boolean };
  readonly aws_lambda?: { readonly functions?: readonly LambdaFunction[] };
  readonly open_faas?: { readonly functions?: readonly LambdaFunction[] };
  readonly plugin?: { readonly plugin_id?: string };
}

/** An app's manifest that decodes to an object, with the place of every part. */
export type AppDocument = DecodedDocument<AppManifest>;
