import { MANIFEST } from '../../src/facts/manifest/manifest.js';
import { check } from '../../src/rules/check.js';
import type { Ignore } from '../../src/rules/ignores.js';
import type { Files } from '../../src/rules/example.js';
import { edited } from '../../src/rules/example.js';
import type { Finding } from '../../src/rules/finding.js';
import { RULES } from '../../src/rules/index.js';
import type { Excerpts } from '../../src/verdict/excerpts.js';
import { readExcerpts } from '../../src/verdict/excerpts.js';
import type { Verdict } from '../../src/verdict/verdict.js';
import { judge } from '../../src/verdict/verdict.js';
import { example, inMemory, sourceOf } from './contribution.js';

const PLUGIN_RULES = RULES.filter(({ kinds }) => kinds.includes('plugin'));

/** Values that would act in one of the outputs if they were put there as they are. */
export const HOSTILE = [
  'a\nb\r\n\nc\u2028d\u0085e',
  '\n::error::x',
  '::error file=a::x',
  '::stop-commands::x',
  '%0A::error::x%0D',
  '##[error]x',
  'a ##[add-mask]x',
  '`code` ``a`` `::error::x`',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '</sub></details><!-- ',
  '@everyone @example/team a@example.org',
  '\u001b[31mred\u001b[0m\u001b]8;;http://x\u0007x',
  'a\u202eb\u2066c\u200bd\ufeffe',
  'a | b || c |',
  '[a](http://x) ![b](http://x/y.png) <http://x> http://x www.example.org [c]: http://x',
  ']]> --> */ {{x}} ${{ github.token }} $(x)',
  '# a\n- b\n> c\n***d*** ~~e~~ | f\n|---|',
  '\ud800 lone \udfff',
  'x'.repeat(1024 * 1024),
] as const;

/** A verdict, with the lines that texts quote. */
interface Quoted {
  readonly verdict: Verdict;
  readonly excerpts: Excerpts;
}

const found = new Map<string, Promise<Quoted>>();

/** What all rules say of the ready example with one value wherever a manifest holds a text: found once for each value. */
export async function verdictOn(value: string): Promise<Quoted> {
  const verdict = found.get(value) ?? verdictOf(hostileFiles(value), [ignoreFor(value)]);
  found.set(value, verdict);
  return verdict;
}

function hostileFiles(value: string): Files {
  const setting = {
    key: value,
    display_name: value,
    type: value,
    help_text: value,
    placeholder: value,
    default: value,
    hosting: value,
  };
  const choice = {
    ...setting,
    type: 'radio',
    default: value,
    options: [{ display_name: value, value: `${value}2` }, {}],
  };
  const manifest = {
    id: value,
    name: `${value} plugin`,
    description: `This plugin ${value}`,
    homepage_url: value,
    support_url: `https://github.com/${value}`,
    release_notes_url: `https://example.org/releases/tag/v9.9.9?${value}`,
    icon_path: value,
    version: value,
    min_server_version: value,
    server: { executables: { [value]: `/${value}`, 'windows-amd64': value }, executable: `../${value}` },
    webapp: { bundle_path: value, [`${value}2`]: value },
    settings_schema: {
      header: value,
      footer: value,
      settings: [setting, setting, { ...setting, type: 'text' }, choice],
    },
    [value]: value,
  };
  return edited(example('ready'), { 'plugin.json': JSON.stringify(manifest, null, 2) });
}

function ignoreFor(reason: string): Ignore {
  return { rule: 'manifest/id', code: undefined, path: undefined, reason, until: undefined };
}

/** What all rules say of some files. */
export async function verdictOf(files: Files, ignores: readonly Ignore[] = []): Promise<Quoted> {
  const directory = inMemory(files, { slug: 'example/mattermost-plugin-weather', tags: ['v2.4.1'] });
  const source = sourceOf({ directory, releaseTag: 'v2.4.2' });
  const outcomes = await check(source, PLUGIN_RULES, ignores);
  const manifest = await MANIFEST.of(source);
  const { id, version, min_server_version: minServerVersion } = 'value' in manifest ? manifest.value : {};
  const subject = {
    path: '.',
    kind: 'plugin',
    marketplace: 'in-product',
    id,
    version,
    minServerVersion,
    commit: 'c'.repeat(40),
    releaseTag: 'v2.4.2',
  } as const;
  const verdict = judge(subject, outcomes, PLUGIN_RULES, { failOn: 'error', online: false }, []);
  return { verdict, excerpts: await readExcerpts(source.contribution, verdict.findings) };
}

let ready: Promise<Quoted> | undefined;

/** A verdict with these findings, all of the rule on the id. */
export async function verdictWith(findings: readonly Pick<Finding, 'severity' | 'message' | 'at'>[]): Promise<Verdict> {
  ready ??= verdictOf(example('ready'));
  const { verdict } = await ready;
  const outcomes = verdict.outcomes.map((outcome) => {
    if (outcome.rule.id !== 'manifest/id') return outcome;
    const { id, summary, fault, why, fix } = outcome.rule;
    const all = findings.map((finding) => ({
      rule: id,
      code: undefined,
      summary,
      fault,
      why,
      fix,
      suggestion: undefined,
      ...finding,
    }));
    return { rule: outcome.rule, milliseconds: 0, status: 'failed', findings: all, ignored: [], waiting: [] } as const;
  });
  return judge(verdict.subject, outcomes, PLUGIN_RULES, { failOn: 'error', online: false }, []);
}

/** Characters that act in a terminal, turn text around or cannot be seen, but for the line break. */
export const ACTING = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\u2028\u2029]/u;

/** An annotation, as the runner takes it. */
export const COMMAND =
  /^::(?:error|warning|notice) (?:file=[^,:\s][^,:]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,)?title=[^,:]+::[^\n\r]+$/;
