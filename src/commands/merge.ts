import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../inputs/usage-error.js';
import { readRegular } from '../repository/files.js';
import type { MergedReport } from '../texts/merged.js';
import { mergedJson, mergedMarkdown } from '../texts/merged.js';
import { allowedWords } from '../words/nearest.js';
import { visible } from '../words/quote.js';

/** What a merge comes to: a text, where it goes, and the exit code of the worst of the runs. */
export interface Merged {
  readonly text: string;
  /** Undefined for standard output. */
  readonly output: string | undefined;
  readonly code: 0 | 1 | 2 | 3;
}

const LARGEST = 64 * 1024 * 1024;
const CODES = { ready: 0, 'not-checked': 0, 'not-ready': 1, 'wrong-usage': 2, 'checker-failure': 3 } as const;

const FORMATS = ['markdown', 'json'] as const;

/**
 * `merge REPORT… [--format markdown|json] [--output FILE]`: makes one report of those of several contributions, such as the plugins
 * of one repository. They may come from other jobs, and are a stranger's text.
 * @throws UsageError where one of them cannot be read or is none.
 */
export function merge(words: readonly string[]): Merged {
  const { files, format, output } = readWords(words);
  const problems: string[] = [];
  const reports = files.flatMap((file) => {
    const report = reportIn(file);
    if (typeof report !== 'string') return [report];
    problems.push(`merge: ${visible(file)} ${report}.`);
    return [];
  });
  if (problems.length > 0) throw new UsageError(problems);
  const sorted = [...reports].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const code = sorted.reduce<Merged['code']>(
    (worst, { verdict }) => (CODES[verdict] > worst ? CODES[verdict] : worst),
    0,
  );
  return { text: format === 'json' ? mergedJson(sorted) : mergedMarkdown(sorted), output, code };
}

interface MergeWords {
  readonly files: readonly string[];
  readonly format: string;
  readonly output: string | undefined;
}

function readWords(words: readonly string[]): MergeWords {
  const { tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const valueOf = (name: string): string | undefined => options.findLast((option) => option.name === name)?.value;
  const format = valueOf('format') ?? FORMATS[0];
  const problems = [
    ...options.flatMap(({ name, rawName, value }) =>
      Object.hasOwn(OPTIONS, name)
        ? value === undefined
          ? [`merge: ${rawName} needs a value.`]
          : []
        : [`merge: ${visible(rawName)} is no option. Allowed: --format, --output.`],
    ),
    ...(files.length === 0 ? ['merge: name the JSON reports to merge.'] : []),
    ...(FORMATS.some((allowed) => allowed === format)
      ? []
      : [`merge: the format "${visible(format.slice(0, 80))}" is not allowed. ${allowedWords(format, FORMATS)}`]),
  ];
  if (problems.length > 0) throw new UsageError(problems);
  return { files, format, output: valueOf('output') };
}

const OPTIONS = { format: { type: 'string' }, output: { type: 'string' } } as const;

/** A report, or what is wrong with the file; the words complete "FILE …". */
function reportIn(file: string): MergedReport | string {
  const content = readRegular(file, LARGEST);
  if (content.state !== 'present') return content.state === 'too-large' ? 'is larger than 64 MB' : 'is no file';
  let value: unknown;
  try {
    value = JSON.parse(content.bytes.toString());
  } catch (error) {
    if (error instanceof SyntaxError) return 'does not parse';
    throw error;
  }
  const [report, subject] = [fieldsOf(value), fieldsOf(fieldsOf(value)['subject'])];
  const verdict = report['verdict'];
  if (report['schemaVersion'] !== 1 || !isVerdict(verdict) || typeof subject['path'] !== 'string')
    return 'is no report of this tool, as --format json writes it';
  return {
    file: basename(file),
    path: subject['path'],
    kind: textOf(subject['kind']),
    id: textOf(subject['id']),
    version: textOf(subject['version']),
    verdict,
    counts: countsOf(report['findings']),
    report: value,
  };
}

function isVerdict(value: unknown): value is keyof typeof CODES {
  return typeof value === 'string' && Object.hasOwn(CODES, value);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function countsOf(findings: unknown): MergedReport['counts'] {
  const severities = Array.isArray(findings) ? findings.map((finding: unknown) => fieldsOf(finding)['severity']) : [];
  const count = (severity: string): number => severities.filter((each) => each === severity).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}
