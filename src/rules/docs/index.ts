import type { Rule } from '../rule.js';
import { betaClaim } from './beta-claim.js';
import { changelogEntry } from './changelog-entry.js';
import { changelog } from './changelog.js';
import { configuration } from './configuration.js';
import { development } from './development.js';
import { features } from './features.js';
import { image } from './image.js';
import { installation } from './installation.js';
import { licenseAgreement } from './license-agreement.js';
import { license } from './license.js';
import { links } from './links.js';
import { marketplaceClaim } from './marketplace-claim.js';
import { readme } from './readme.js';
import { screenshot } from './screenshot.js';
import { securityContact } from './security-contact.js';
import { trackerLink } from './tracker-link.js';
import { troubleshooting } from './troubleshooting.js';
import { usage } from './usage.js';
import { versionStatement } from './version-statement.js';

/** The rules on what people read, in report order. */
export const DOCS: readonly Rule[] = [
  readme,
  installation,
  configuration,
  usage,
  screenshot,
  features,
  development,
  troubleshooting,
  links,
  trackerLink,
  versionStatement,
  betaClaim,
  marketplaceClaim,
  license,
  licenseAgreement,
  changelog,
  changelogEntry,
  securityContact,
  image,
];
