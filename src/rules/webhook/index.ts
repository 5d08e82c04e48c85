import type { Rule } from '../rule.js';
import { webhookFields } from './fields.js';
import { webhookLiveHookUrl } from './live-hook-url.js';
import { webhookPayload } from './payload.js';

/** The rules on webhooks, in report order. */
export const WEBHOOK: readonly Rule[] = [webhookPayload, webhookFields, webhookLiveHookUrl];
