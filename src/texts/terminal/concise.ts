import type { Severity } from '../../rules/finding.js';
import type { Verdict } from '../../verdict/verdict.js';
import { visible } from '../../words/quote.js';
import { harmless, isListed } from './layout.js';

/** A line for each finding, as compilers and editors know it: `file:line:column: severity: text [rule]`. */
export function concise({ findings, subject }: Verdict, least: Severity = 'notice'): string {
  return findings
    .filter(({ severity }) => isListed(severity, least))
    .map(({ at, severity, message, rule }) => {
      const place = at ? `${visible(at.file)}:${at.line}:${at.column}` : visible(subject.path);
      return `${harmless(`${place}: ${severity}: ${visible(message)} [${rule}]`)}\n`;
    })
    .join('');
}
