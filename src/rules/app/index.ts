import type { Rule } from '../rule.js';
import { appDeprecated } from './deprecated.js';
import { appDescription } from './description.js';
import { appLocations } from './locations.js';
import { appMinServerVersion } from './min-server-version.js';
import { appPermissions } from './permissions.js';
import { appPresent } from './present.js';
import { appRootUrl } from './root-url.js';
import { appSyntax } from './syntax.js';
import { appUnknownKey } from './unknown-key.js';
import { appValid } from './valid.js';
import { appVersion } from './version.js';
import { appWebhookAuth } from './webhook-auth.js';

/** The rules on apps, in report order. */
export const APP: readonly Rule[] = [
  appPresent,
  appSyntax,
  appValid,
  appUnknownKey,
  appPermissions,
  appLocations,
  appRootUrl,
  appWebhookAuth,
  appMinServerVersion,
  appDeprecated,
  appVersion,
  appDescription,
];
