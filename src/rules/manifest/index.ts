import type { Rule } from '../rule.js';
import { description } from './description.js';
import { duplicateKey } from './duplicate-key.js';
import { executables } from './executables.js';
import { generatedDrift } from './generated-drift.js';
import { iconContent } from './icon-content.js';
import { iconLook } from './icon-look.js';
import { icon } from './icon.js';
import { idOwner } from './id-owner.js';
import { id } from './id.js';
import { keyCase } from './key-case.js';
import { minServerVersion } from './min-server-version.js';
import { name } from './name.js';
import { present } from './present.js';
import { releaseNotesUrl } from './release-notes-url.js';
import { secretSetting } from './secret-setting.js';
import { settingsDefault } from './settings-default.js';
import { settingsHelpText } from './settings-help-text.js';
import { settings } from './settings.js';
import { syntax } from './syntax.js';
import { templateLeftovers } from './template-leftovers.js';
import { unknownKey } from './unknown-key.js';
import { homepageUrl } from './homepage-url.js';
import { supportUrl } from './support-url.js';
import { valid } from './valid.js';
import { versionTag } from './version-tag.js';
import { version } from './version.js';

/** The rules on the manifest of a plugin, in report order. */
export const MANIFEST: readonly Rule[] = [
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
];
