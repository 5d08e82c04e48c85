import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { KINDS } from '../src/mattermost/kinds.js';
import type { Files } from '../src/rules/example.js';
import { RULES } from '../src/rules/index.js';
import { exampleOf, kindPage, kindTable } from './pages/kinds.js';
import { actionYaml, inputTable, outputTable, requirementsPage, rulePage, ruleTable } from './pages/rules.js';
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

function readme(): string {
  const tables = {
    kinds: kindTable(RULES),
    rules: ruleTable(RULES, (id) => `docs/rules/${id}.md`),
    inputs: inputTable(),
    outputs: outputTable(),
  };
  return Object.entries(tables).reduce(
    (text, [name, table]) => filled(text, name, table),
    readFileSync(`${ROOT}README.md`, 'utf8'),
  );
}

/** Every generated file, with its content. */
async function generated(): Promise<ReadonlyMap<string, string>> {
  const declarations = await Promise.all(
    SCHEMAS.map(async (name) => [`src/data/generated/${name}.d.ts`, await declareSchema(name)] as const),
  );
  return new Map([
    ['action.yml', actionYaml()],
    ['README.md', readme()],
    ['docs/requirements.md', requirementsPage(RULES)],
    ...KINDS.map((kind) => [`docs/kinds/${kind}.md`, kindPage(kind, RULES)] as const),
    ...RULES.map(
      (rule) =>
        [`docs/rules/${rule.id}.md`, rulePage(rule, filesOf(exampleOf(rule.kinds[0] ?? 'plugin', 'ready')))] as const,
    ),
    ...SCHEMAS.map((name) => [`src/data/generated/${name}.js`, compileSchema(name)] as const),
    ...declarations,
  ]);
}

/** Writes what is not current, or says so. */
function update(files: ReadonlyMap<string, string>, check: boolean): void {
  const stale = globSync('docs/rules/**/*.md', { cwd: ROOT, posix: true }).filter((path) => !files.has(path));
  const changed = [...files]
    .filter(([path, text]) => !existsSync(ROOT + path) || readFileSync(ROOT + path, 'utf8') !== text)
    .map(([path]) => path);
  if (check) {
    for (const path of [...stale, ...changed]) console.error(`${path} is stale: run \`npm run generate\`.`);
    process.exitCode = stale.length + changed.length > 0 ? 1 : 0;
  } else {
    for (const path of stale) rmSync(ROOT + path);
    for (const path of changed) {
      mkdirSync(dirname(ROOT + path), { recursive: true });
      writeFileSync(ROOT + path, files.get(path) ?? '');
    }
  }
}

void generated().then((files) => update(files, process.argv.includes('--check')));
