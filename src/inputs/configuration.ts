import type { TextDocument } from '../documents/text.js';
import type { Entry, Tree } from '../documents/values/tree.js';
import type { Kind, Marketplace } from '../mattermost/kinds.js';
import { KINDS, MARKETPLACES } from '../mattermost/kinds.js';
import type { Contribution } from '../repository/contribution.js';
import type { Ignore } from '../rules/ignores.js';
import type { Rule } from '../rules/rule.js';
import { allowedWords } from '../words/nearest.js';
import { visible } from '../words/quote.js';
import { isContact, saysSomething } from './said.js';
import { UsageError } from './usage-error.js';

/** Where the configuration file is looked for, relative to the repository root. */
export const CONFIGURATION_FILE = '.github/marketplace-readiness.yml';
/** Its other name, which a repository may use in the place of the first. */
export const OTHER_FILE = '.github/marketplace-readiness.yaml';

/** What the configuration file says; what it leaves out keeps its default. */
export interface Configuration {
  readonly kind: Kind | undefined;
  readonly marketplace: Marketplace | undefined;
  readonly securityContact: string | undefined;
  readonly ignores: readonly PlacedIgnore[];
}

/** An ignore and where it stands, as `file:line`. */
export interface PlacedIgnore extends Ignore {
  readonly place: string;
}

/** A configuration that says nothing. */
export const EMPTY: Configuration = {
  kind: undefined,
  marketplace: undefined,
  securityContact: undefined,
  ignores: [],
};
/** What may stand in it; docs/configuration.schema.json is held to it by a test. */
export const KEYS = ['kind', 'marketplace', 'security-contact', 'ignore'];
/** What may stand in an entry of `ignore`. */
export const IGNORE_KEYS = ['rule', 'code', 'path', 'reason', 'until'];

/** What an ignore may name. */
export type Ignorable = Pick<Rule, 'id' | 'codes'>;

/**
 * The configuration file that the repository has; the usual name where it has none.
 * @throws UsageError where it has both, for one of them would count for nothing.
 */
async function configurationFile(contribution: Contribution): Promise<string> {
  const [first, other] = [await contribution.text(CONFIGURATION_FILE), await contribution.text(OTHER_FILE)];
  if (first.state === 'absent') return other.state === 'absent' ? CONFIGURATION_FILE : OTHER_FILE;
  if (other.state === 'present')
    throw new UsageError([`config: there are ${CONFIGURATION_FILE} and ${OTHER_FILE}. Keep one of them.`]);
  return CONFIGURATION_FILE;
}

/**
 * Reads the configuration file; without `named` it may be absent.
 * @throws UsageError with every wrong key, rule, code and value, each with its place.
 */
export async function loadConfiguration(
  contribution: Contribution,
  named: string | undefined,
  rules: readonly Ignorable[],
): Promise<Configuration> {
  const file = named ?? (await configurationFile(contribution));
  const content = await contribution.text(file);
  if (content.state === 'absent' && named === undefined) return EMPTY;
  if (content.state === 'outside')
    throw new UsageError([
      `config: ${visible(file)} leads out of the repository or into .git. Name a file of the repository.`,
    ]);
  if (content.state !== 'present')
    throw new UsageError([`config: there is no file ${visible(file)} in the repository that can be read.`]);
  return parseConfiguration(content.document, rules);
}

/**
 * Reads the text of a configuration file.
 * @throws UsageError with every wrong key, rule, code and value, each with its place.
 */
export async function parseConfiguration(document: TextDocument, rules: readonly Ignorable[]): Promise<Configuration> {
  const { parseYaml } = await import('../documents/values/yaml.js');
  const { tree, problems, unreadable } = parseYaml(document.text);
  const reader = new Reader(document, rules);
  if (unreadable) reader.problems.push(`${document.file}: ${unreadable}.`);
  const isBlank = document.text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line));
  for (const problem of isBlank ? [] : problems) reader.complain(problem.span.start, problem.message);
  const configuration = tree ? reader.configuration(tree) : EMPTY;
  if (reader.problems.length > 0) throw new UsageError(reader.problems);
  return configuration;
}

class Reader {
  readonly problems: string[] = [];

  constructor(
    private readonly document: TextDocument,
    private readonly rules: readonly Ignorable[],
  ) {}

  complain(offset: number, words: string): void {
    const { file, line, column } = this.document.locate({ start: offset, end: offset });
    this.problems.push(`${file}:${line}:${column}: ${visible(words)}`);
  }

  configuration(tree: Tree): Configuration {
    if (tree.kind === 'null') return EMPTY;
    const fields = this.fields(tree, KEYS);
    const ignore = fields.get('ignore');
    if (ignore && ignore.value.kind !== 'array') this.complain(ignore.value.span.start, 'ignore: a list is expected.');
    return {
      kind: this.choice(fields.get('kind'), KINDS),
      marketplace: this.choice(fields.get('marketplace'), MARKETPLACES),
      securityContact: this.contact(fields.get('security-contact')),
      ignores: ignore?.value.kind === 'array' ? ignore.value.items.map((item) => this.ignore(item)) : [],
    };
  }

  private ignore(tree: Tree): PlacedIgnore {
    const fields = this.fields(tree, IGNORE_KEYS);
    const ids = this.rules.map(({ id }) => id);
    const rule = this.choice(fields.get('rule'), ids) ?? '';
    const reason = this.text(fields.get('reason'));
    const until = this.text(fields.get('until'));
    if (!fields.has('rule')) this.complain(tree.span.start, 'an entry of ignore needs a rule.');
    if (reason === undefined || !saysSomething(reason))
      this.complain(
        fields.get('reason')?.value.span.start ?? tree.span.start,
        `${rule === '' ? 'this ignore' : `the ignore of ${rule}`} needs a reason${reason === undefined ? '' : ' of at least three visible characters'}.`,
      );
    if (until !== undefined && !isDay(until))
      this.complain(
        fields.get('until')?.value.span.start ?? 0,
        `until: "${until}" is not a date; write it as 2027-01-31.`,
      );
    return {
      rule,
      code: rule === '' ? undefined : this.code(fields.get('code'), rule),
      path: this.text(fields.get('path')),
      reason: reason ?? '',
      until,
      place: `${this.document.file}:${this.document.locate(tree.span).line}`,
    };
  }

  private contact(entry: Entry | undefined): string | undefined {
    const text = this.text(entry);
    if (entry && text !== undefined && !isContact(text))
      this.complain(
        entry.value.span.start,
        `security-contact: "${text}" is not a contact; write an email address, a URL or an @username.`,
      );
    return text;
  }

  private code(entry: Entry | undefined, rule: string): string | undefined {
    const codes = Object.keys(this.rules.find(({ id }) => id === rule)?.codes ?? {});
    if (entry && codes.length === 0)
      this.complain(entry.keySpan.start, `code: ${rule} has only one kind of complaint, and no code for it.`);
    return codes.length === 0 ? undefined : this.choice(entry, codes);
  }

  private fields(tree: Tree, allowed: readonly string[]): ReadonlyMap<string, Entry> {
    if (tree.kind !== 'object')
      this.complain(tree.span.start, `keys and values are expected here: ${allowed.join(', ')}.`);
    const entries = tree.kind === 'object' ? tree.entries : [];
    for (const { key, keySpan } of entries)
      if (!allowed.includes(key)) this.complain(keySpan.start, `unknown key "${key}". ${allowedWords(key, allowed)}`);
    return new Map(entries.map((entry) => [entry.key, entry]));
  }

  private text(entry: Entry | undefined): string | undefined {
    if (!entry) return undefined;
    const { value } = entry;
    if (value.kind === 'object' || value.kind === 'array' || value.kind === 'null')
      this.complain(value.span.start, `${entry.key}: a text is expected.`);
    else if (value.source.trim() !== '') return value.source.trim();
    return undefined;
  }

  private choice<Value extends string>(entry: Entry | undefined, values: readonly Value[]): Value | undefined {
    const text = this.text(entry);
    const chosen = values.find((value) => value === text);
    if (entry && text !== undefined && chosen === undefined)
      this.complain(entry.value.span.start, `${entry.key}: "${text}" is not known. ${allowedWords(text, values)}`);
    return chosen;
  }
}

/** Whether a text is a day as `2027-01-31`; one that its month has not is none. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
