import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { KINDS } from '../src/mattermost/kinds.js';
import type { Files } from '../src/rules/example.js';
import type { Rule } from '../src/rules/rule.js';
import { actionYaml } from './pages/action-yaml.js';
import { ruleIds, ruleIndex } from './pages/catalogue.js';
import { exampleOf, kindPage, kindTable } from './pages/kinds.js';
import { requirementsPage } from './pages/requirements.js';
import { rulePage } from './pages/rule-page.js';
import { inputTable, outputTable, ruleTable } from './pages/tables.js';
import { declareSchema } from './schema-types.js';
import { SCHEMAS, compileSchema } from './schema.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

function filesOf(example: string): Files {
  const cwd = `${ROOT}examples/${example}`;
  const paths = globSync('**', { cwd, dot: true, nodir: true, posix: true }).sort();
  return new Map(paths.map((path) => [path, readFileSync(`${cwd}/${path}`)]));
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

/** Every file that is generated from the catalogue and the schemas, with its content. */
async function generated(rules: readonly Rule[]): Promise<ReadonlyMap<string, string>> {
  const declarations = await Promise.all(
    SCHEMAS.map(async (name) => [`src/data/generated/${name}.d.ts`, await declareSchema(name)] as const),
  );
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
    ...declarations,
  ]);
}

const INDEX = 'src/rules/index.ts';

async function generate(check: boolean): Promise<void> {
  const index = ruleIndex(ruleIds(`${ROOT}src/rules`));
  const isIndexStale = isStale([INDEX, index]);
  if (isIndexStale && !check) writeFileSync(ROOT + INDEX, index);
  // Loaded only now: all else is generated from the catalogue as it has just been written.
  const { RULES } = await import('../src/rules/index.js');
  const files = await generated(RULES);
  const stale = globSync('docs/rules/**/*.md', { cwd: ROOT, posix: true }).filter((path) => !files.has(path));
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
