import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RULES } from '../src/rules/index.js';

const USAGE = `npm run bench -- [PATH…] [--runs N] [--before COMMIT]

Whole processes, in turns, so that a busy moment of the machine hits all of them: bare Node, one parse of all Go files of
PATH by the same wasm, and the committed bundle on PATH; with --before, also the bundle of that commit.`;

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
  /** Milliseconds: of the whole process, or what it prints of itself. */
  readonly printed?: boolean;
}

function run(words: readonly string[]): { stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status === null || status > 1) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return { stdout, stderr };
}

function time({ words, printed }: Command): number {
  const start = performance.now();
  const { stdout } = run(words);
  return printed ? Number(stdout) : performance.now() - start;
}

/** Peak memory of a process in MB; it reports its own peak as it leaves, because GNU time is not everywhere. */
function peak(words: readonly string[]): number {
  const report = `process.on('exit',()=>process.stderr.write('\\npeak:'+process.resourceUsage().maxRSS))`;
  const { stderr } = run(['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...words]);
  return Number(/peak:(\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function checking(cli: string, path: string): readonly string[] {
  return [cli, path, '--format', 'json', '--fail-on', 'never'];
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
    commands.push({ name: path, words: checking(cli, path) });
  }
  const samples = new Map(commands.map(({ name }) => [name, [] as number[]]));
  for (const { words } of commands) run(words);
  for (let round = 0; round < Number(runs); round++)
    for (const command of commands) samples.get(command.name)?.push(time(command));
  const taken = (name: string): number => median(samples.get(name) ?? []);
  const bare = taken('node -e 0');
  console.log(`Node ${process.version}, median of ${runs} runs; whole processes but for the parses`);
  for (const { name, words, printed } of commands) {
    const memory = printed
      ? ''
      : `${median([peak(words), peak(words), peak(words)])
          .toFixed(0)
          .padStart(5)} MB`;
    console.log(`${name.padEnd(64)} ${taken(name).toFixed(0).padStart(6)} ms ${memory}`);
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
