import { appDeprecated } from './app/deprecated.js';
import { appDescription } from './app/description.js';
import { appLocations } from './app/locations.js';
import { appMinServerVersion } from './app/min-server-version.js';
import { appPermissions } from './app/permissions.js';
import { appPresent } from './app/present.js';
import { appRootUrl } from './app/root-url.js';
import { appSyntax } from './app/syntax.js';
import { appUnknownKey } from './app/unknown-key.js';
import { appValid } from './app/valid.js';
import { appVersion } from './app/version.js';
import { appWebhookAuth } from './app/webhook-auth.js';
import { description } from './manifest/description.js';
import { duplicateKey } from './manifest/duplicate-key.js';
import { executables } from './manifest/executables.js';
import { generatedDrift } from './manifest/generated-drift.js';
import { icon } from './manifest/icon.js';
import { iconContent } from './manifest/icon-content.js';
import { iconLook } from './manifest/icon-look.js';
import { id } from './manifest/id.js';
import { idOwner } from './manifest/id-owner.js';
import { keyCase } from './manifest/key-case.js';
import { minServerVersion } from './manifest/min-server-version.js';
import { name } from './manifest/name.js';
import { present } from './manifest/present.js';
import { releaseNotesUrl } from './manifest/release-notes-url.js';
import { secretSetting } from './manifest/secret-setting.js';
import { settings } from './manifest/settings.js';
import { settingsDefault } from './manifest/settings-default.js';
import { settingsHelpText } from './manifest/settings-help-text.js';
import { syntax } from './manifest/syntax.js';
import { templateLeftovers } from './manifest/template-leftovers.js';
import { unknownKey } from './manifest/unknown-key.js';
import { homepageUrl, supportUrl } from './manifest/urls.js';
import { valid } from './manifest/valid.js';
import { version } from './manifest/version.js';
import { versionTag } from './manifest/version-tag.js';
import { playbookPresent } from './playbook/present.js';
import { playbookSecrets } from './playbook/secrets.js';
import { playbookServerIds } from './playbook/server-ids.js';
import { playbookSteps } from './playbook/steps.js';
import { playbookSyntax } from './playbook/syntax.js';
import { playbookTitle } from './playbook/title.js';
import { playbookValid } from './playbook/valid.js';
import { webhookFields } from './webhook/fields.js';
import { webhookLiveHookUrl } from './webhook/live-hook-url.js';
import { webhookPayload } from './webhook/payload.js';
import { toolEntryPoint } from './tool/entry-point.js';
import { toolInstallation } from './tool/installation.js';
import { toolServerVersions } from './tool/server-versions.js';
import { toolUsage } from './tool/usage.js';
import type { Rule } from './rule.js';

/** Every rule, in report order. */
export const RULES: readonly Rule[] = [
  present,
  syntax,
  valid,
  unknownKey,
  duplicateKey,
  keyCase,
  minServerVersion,
  executables,
  id,
  idOwner,
  name,
  description,
  homepageUrl,
  supportUrl,
  releaseNotesUrl,
  version,
  versionTag,
  icon,
  iconContent,
  iconLook,
  settings,
  settingsDefault,
  settingsHelpText,
  secretSetting,
  generatedDrift,
  templateLeftovers,
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
  playbookPresent,
  playbookSyntax,
  playbookValid,
  playbookServerIds,
  playbookTitle,
  playbookSteps,
  playbookSecrets,
  webhookPayload,
  webhookFields,
  webhookLiveHookUrl,
  toolEntryPoint,
  toolInstallation,
  toolUsage,
  toolServerVersions,
];
