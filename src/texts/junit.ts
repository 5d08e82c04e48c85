import { escapeUTF8 } from 'entities/escape';
import { NAME, pageOf } from '../about.js';
import type { Outcome } from '../rules/check.js';
import type { Finding } from '../rules/finding.js';
import { SEVERITIES } from '../rules/finding.js';
import type { Verdict } from '../verdict/verdict.js';
import { visible } from '../words/quote.js';
import { masked } from '../words/secrets.js';

const LONGEST = 1_000;

/**
 * The rules as a JUnit report: one test case for each, which fails where the finding would fail the run. What is lighter
 * stands in its output, for JUnit knows no warning. It is what Jenkins takes, which is strict:
 * https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
export function junit({ outcomes, failOn, subject }: Verdict): string {
  const cases = outcomes.map((outcome) => ({ outcome, failures: failuresIn(outcome, failOn === 'warning') }));
  const count = (is: (each: (typeof cases)[number]) => boolean): number => cases.filter(is).length;
  const counts = attributes({
    tests: cases.length,
    failures: count(({ failures }) => failures.length > 0),
    errors: count(({ outcome }) => outcome.status === 'errored'),
  });
  const skipped = attributes({
    skipped: count(({ outcome }) => outcome.status === 'skipped' || outcome.status === 'ignored'),
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: NAME })}${counts}>`,
    `  <testsuite${attributes({ name: subject.id ?? subject.path })}${counts}${skipped}>`,
    ...cases.flatMap(({ outcome, failures }) => testCase(outcome, failures)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function failuresIn(outcome: Outcome, strict: boolean): readonly Finding[] {
  if (outcome.status !== 'failed') return [];
  const failing = SEVERITIES.slice(0, strict ? 2 : 1);
  return outcome.findings.filter(({ severity }) => failing.some((each) => each === severity));
}

function testCase(outcome: Outcome, failures: readonly Finding[]): readonly string[] {
  const { rule, status } = outcome;
  const [first] = failures;
  const open = `    <testcase${attributes({ classname: rule.id, name: rule.summary })}`;
  const lines = [
    ...(first ? [element('failure', { type: rule.id, message: first.message }, failures.map(worded).join('\n'))] : []),
    ...(status === 'errored' ? [element('error', { type: rule.id, message: outcome.reason })] : []),
    ...(status === 'skipped' ? [element('skipped', { message: outcome.reason })] : []),
    ...(status === 'ignored'
      ? [element('skipped', { message: outcome.ignored.map(({ ignore }) => ignore.reason).join('; ') })]
      : []),
    ...lighter(outcome, failures),
  ];
  return lines.length === 0 ? [`${open}/>`] : [`${open}>`, ...lines, '    </testcase>'];
}

function lighter(outcome: Outcome, failures: readonly Finding[]): readonly string[] {
  const rest = outcome.status === 'failed' ? outcome.findings.filter((finding) => !failures.includes(finding)) : [];
  return rest.length === 0 ? [] : [element('system-out', {}, rest.map(worded).join('\n'))];
}

function worded({ at, severity, message, fix, rule }: Finding): string {
  const place = at ? `${at.file}:${at.line}:${at.column}: ` : '';
  return `${visible(`${place}${severity}: ${message} ${fix}`)}\n${pageOf(rule)}`;
}

function element(name: string, values: Readonly<Record<string, string>>, text?: string): string {
  const open = `      <${name}${attributes(values)}`;
  return text === undefined ? `${open}/>` : `${open}>${escaped(text)}</${name}>`;
}

/** Every value is cut and made harmless first: XML has no way to write a control character. */
function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(visible(masked(String(value)).slice(0, LONGEST)))}"`)
    .join('');
}

/** Two code points are no characters of XML, though Unicode lets them stand. */
function escaped(text: string): string {
  return escapeUTF8(text.replace(/[\ufffe\uffff]/g, '\ufffd'));
}
