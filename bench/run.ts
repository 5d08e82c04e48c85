import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RULES } from '../src/rules/index.js';

const USAGE = `npm run bench -- [PATH…] [--runs N] [--before COMMIT]

Processor time of whole processes, in turns, so that a busy moment of the machine hits all of them: bare Node, one parse of
all Go files of PATH by the same wasm, and the committed bundle on PATH, by the command and by the action; with --before,
also the bundle of that commit. On another Node: npx node@24 --import tsx bench/run.ts`;

const {
  values: { runs, before, help },
  positionals,
} = parseArgs({
  options: { runs: { type: 'string', default: '15' }, before: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
});
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PARSE = join(ROOT, 'bench/parse-go.mjs');

interface Command {
  readonly name: string;
  readonly words: readonly string[];
  /** What its environment has beside ours. */
  readonly env?: Readonly<Record<string, string>>;
  /** It prints its own milliseconds: those of a part of the process. */
  readonly printed?: boolean;
}

interface Sample {
  /** Milliseconds of processor time, of all threads of the whole process. */
  readonly time: number;
  /** Peak memory in MB. */
  readonly memory: number;
}

// A process reports its own use as it leaves, because GNU time is not everywhere.
const REPORT = `process.on('exit',()=>{const {userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write('\\nused:'+(u+s)/1000+','+m/1024)})`;

function run({ words, env = {}, printed }: Command): Sample {
  // With it, a bare Node 20 takes three times as long.
  const all = { ...process.env, ...env, NODE_EXTRA_CA_CERTS: undefined };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(REPORT)}`, ...words],
    { encoding: 'utf8', maxBuffer: 1 << 28, env: all },
  );
  if (status === null || status > 1) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  const [, time = '', memory = ''] = /used:([\d.]+),([\d.]+)/.exec(stderr) ?? [];
  return { time: Number(printed ? stdout : time), memory: Number(memory) };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function checking(cli: string, path: string): readonly string[] {
  return [cli, path, '--format', 'json', '--fail-on', 'never'];
}

/** The action on a folder of this repository, as a step of a workflow runs it. */
function acting(door: string, path: string): Command {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const files = Object.fromEntries(
    ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => {
      writeFileSync(join(folder, name), '');
      return [name, join(folder, name)];
    }),
  );
  const env = { ...files, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: ROOT, RUNNER_TEMP: folder, INPUT_PATH: path };
  return { name: `${path}, the action`, words: [door], env: { ...env, 'INPUT_FAIL-ON': 'never' } };
}

/** The bundle of a commit, in a folder of its own. */
function bundleOf(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const archive = spawnSync('git', ['-C', ROOT, 'archive', commit, 'dist'], { maxBuffer: 1 << 28 });
  const { status } = spawnSync('tar', ['x', '-C', folder], { input: archive.stdout });
  if (archive.status !== 0 || status !== 0) throw new Error(`${commit} holds no dist/`);
  return join(folder, 'dist/cli/index.js');
}

function compare(paths: readonly string[]): void {
  const cli = join(ROOT, 'dist/cli/index.js');
  const old = before === undefined ? undefined : bundleOf(before);
  const manifestRules = RULES.filter(({ id }) => id.startsWith('manifest/')).flatMap(({ id }) => ['--rule', id]);
  const commands: Command[] = [{ name: 'node -e 0', words: ['-e', '0'] }];
  for (const path of paths) {
    if (spawnSync('git', ['-C', path, 'ls-files', '*.go'], { encoding: 'utf8' }).stdout !== '')
      commands.push({ name: `${path}, one parse of its Go`, words: [PARSE, path], printed: true });
    if (old !== undefined) commands.push({ name: `${path}, before`, words: checking(old, path) });
    if (path.startsWith('examples/'))
      commands.push({ name: `${path}, manifest/ alone`, words: [...checking(cli, path), ...manifestRules] });
    if (path.startsWith('examples/')) commands.push(acting(join(ROOT, 'dist/index.js'), path));
    commands.push({ name: path, words: checking(cli, path) });
  }
  const samples = new Map(commands.map(({ name }) => [name, [] as Sample[]]));
  for (const command of commands) run(command);
  for (let round = 0; round < Number(runs); round++)
    for (const command of commands) samples.get(command.name)?.push(run(command));
  const taken = (name: string): number => median((samples.get(name) ?? []).map(({ time }) => time));
  const bare = taken('node -e 0');
  console.log(
    `Node ${process.version}, medians of ${runs} runs: processor time of whole processes (but for the parses), memory`,
  );
  for (const [name, all] of samples) {
    const memory = median(all.map((sample) => sample.memory));
    console.log(`${name.padEnd(64)} ${taken(name).toFixed(0).padStart(6)} ms ${memory.toFixed(0).padStart(5)} MB`);
  }
  for (const path of paths) {
    const parse = `${path}, one parse of its Go`;
    if (samples.has(`${path}, manifest/ alone`))
      budget(`${path}, manifest/ alone`, taken(`${path}, manifest/ alone`), 2.5 * bare + 60, '2.5 × bare + 60 ms');
    if (samples.has(parse)) budget(path, taken(path), bare + 1.5 * taken(parse) + 250, 'bare + 1.5 × parse + 250 ms');
    if (old !== undefined)
      console.log(`${path}: ${(taken(path) - taken(`${path}, before`)).toFixed(0)} ms more than ${before ?? ''}`);
  }
}

function budget(name: string, milliseconds: number, allowed: number, formula: string): void {
  console.log(`${name}: ${milliseconds.toFixed(0)} of ${allowed.toFixed(0)} ms allowed (${formula})`);
}

if (help) console.log(USAGE);
else compare(positionals.length > 0 ? positionals : ['examples/ready', 'examples/not-ready']);
