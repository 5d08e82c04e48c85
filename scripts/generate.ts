import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KINDS } from '../src/mattermost/kinds.js';
import type { Files } from '../src/rules/example.js';
import type { Rule } from '../src/rules/rule.js';
import { ruleIds, ruleIndex } from './pages/catalogue.js';
import { exampleOf, kindPage, kindTable } from './pages/kinds.js';
import { actionYaml, inputTable, outputTable, requirementsPage, rulePage, ruleTable } from './pages/rules.js';
import { SCHEMAS, compileSchema } from './schema.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

function filesOf(example: string): Files {
  const root = `${ROOT}examples/${example}/`;
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => [
      `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(root.length),
      readFileSync(`${entry.parentPath}/${entry.name}`),
    ]),
  );
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function filled(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start === -1 || end === -1) throw new Error(`README.md has no ${open} … ${close}`);
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

function readme(rules: readonly Rule[]): string {
  const tables = {
    kinds: kindTable(rules),
    rules: ruleTable(rules, (id) => `docs/rules/${id}.md`),
    inputs: inputTable(),
    outputs: outputTable(),
  };
  return Object.entries(tables).reduce(
    (text, [name, table]) => filled(text, name, table),
    readFileSync(`${ROOT}README.md`, 'utf8'),
  );
}

/** Every file that is generated from the catalogue, with its content. */
function generated(rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map([
    ['action.yml', actionYaml()],
    ['README.md', readme(rules)],
    ['docs/requirements.md', requirementsPage(rules)],
    ...KINDS.map((kind) => [`docs/kinds/${kind}.md`, kindPage(kind, rules)] as const),
    ...rules.map(
      (rule) =>
        [`docs/rules/${rule.id}.md`, rulePage(rule, filesOf(exampleOf(rule.kinds[0] ?? 'plugin', 'ready')))] as const,
    ),
    ...SCHEMAS.map((name) => [`src/data/generated/${name}.js`, compileSchema(name)] as const),
  ]);
}

const INDEX = 'src/rules/index.ts';

async function generate(check: boolean): Promise<void> {
  const index = ruleIndex(ruleIds(`${ROOT}src/rules`));
  const isIndexStale = isStale([INDEX, index]);
  if (isIndexStale && !check) writeFileSync(ROOT + INDEX, index);
  // Loaded only now: all else is generated from the catalogue as it has just been written.
  const { RULES } = await import('../src/rules/index.js');
  const files = generated(RULES);
  const pages = existsSync(`${ROOT}docs/rules`)
    ? readdirSync(`${ROOT}docs/rules`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : [];
  const stale = pages
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length))
    .filter((path) => !files.has(path));
  const changed = [...files].filter(isStale).map(([path]) => path);
  if (check) {
    const all = [...(isIndexStale ? [INDEX] : []), ...stale, ...changed];
    for (const path of all) console.error(`${path} is stale: run \`npm run generate\`.`);
    process.exitCode = all.length > 0 ? 1 : 0;
    return;
  }
  for (const path of stale) rmSync(ROOT + path);
  for (const path of changed) {
    mkdirSync(dirname(ROOT + path), { recursive: true });
    writeFileSync(ROOT + path, files.get(path) ?? '');
  }
}

function isStale([path, text]: readonly [string, string]): boolean {
  return !existsSync(ROOT + path) || readFileSync(ROOT + path, 'utf8') !== text;
}

void generate(process.argv.includes('--check'));
