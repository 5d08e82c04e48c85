import type { Rule } from '../rule.js';
import { toolEntryPoint } from './entry-point.js';
import { toolInstallation } from './installation.js';
import { toolServerVersions } from './server-versions.js';
import { toolUsage } from './usage.js';

/** The rules on tools, in report order. */
export const TOOL: readonly Rule[] = [toolEntryPoint, toolInstallation, toolUsage, toolServerVersions];
