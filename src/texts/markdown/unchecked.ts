import type { Judged } from '../../verdict/status.js';
import { isBacklog } from '../../verdict/status.js';
import type { Verdict } from '../../verdict/verdict.js';
import { remediesOf } from '../remedies.js';
import { markdownOf } from '../untrusted.js';
import { capitalised } from '../words.js';
import { section } from './sections.js';

/** What was not checked, grouped by what would help. */
export function uncheckedSection(verdict: Verdict): readonly string[] {
  const unknown = verdict.requirements.filter((judged) => judged.status === 'unknown' && !isBacklog(judged));
  const titles = (judged: readonly Judged[]): string =>
    judged.map(({ requirement }) => `  - ${requirement.title}`).join('\n');
  const told = new Set<Judged>();
  const lines = remediesOf(verdict).flatMap(({ kind, requirements, reason }) => {
    const own = requirements.filter((judged) => unknown.includes(judged));
    for (const judged of own) told.add(judged);
    if (own.length === 0) return [];
    const needs = own.length === 1 ? 'needs' : 'need';
    const remedy = {
      offline: `${own.length} ${needs} the network: set \`online: true\``,
      tags: `${own.length} ${needs} the tags: set \`fetch-depth: 0\` for actions/checkout`,
      reason: capitalised(markdownOf(reason)),
      more: 'For other reasons',
    }[kind];
    return [`- ${remedy}\n${titles(own)}`];
  });
  const rest = unknown.filter((judged) => !told.has(judged));
  return section('Not checked', unknown.length, [
    ...lines,
    ...rest.map(
      ({ requirement, evidence }) => `- **${requirement.title}.** ${capitalised(evidence.map(markdownOf).join('; '))}.`,
    ),
  ]);
}
