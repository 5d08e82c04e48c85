import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const RUNS = 15;
const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

function run(words: readonly string[]): string {
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status === null || status > 1) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  return stderr;
}

/** Wall-clock milliseconds of a whole process. */
function time(words: readonly string[]): number {
  const start = performance.now();
  run(words);
  return performance.now() - start;
}

/** Peak memory of a process in MB; it reports its own peak as it leaves, because GNU time is not everywhere. */
function peak(words: readonly string[]): number {
  const report = `process.on('exit',()=>process.stderr.write('\\npeak:'+process.resourceUsage().maxRSS))`;
  return Number(/peak:(\d+)/.exec(run(['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...words]))?.[1] ?? 0) / 1024;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const targets = process.argv.length > 2 ? process.argv.slice(2) : ['examples/ready', 'examples/not-ready'];
const commands = [
  ['node -e 0', ['-e', '0']] as const,
  ...targets.map((path) => [path, [CLI, path, '--format', 'json', '--fail-on', 'never']] as const),
];
const samples = new Map<string, number[]>(commands.map(([name]) => [name, []]));
for (const [, words] of commands) run(words);
// In turns, so that a busy moment of the machine hits all of them.
for (let round = 0; round < RUNS; round++) for (const [name, words] of commands) samples.get(name)?.push(time(words));

const bare = median(samples.get('node -e 0') ?? []);
console.log(`Node ${process.version}, median of ${RUNS} runs, whole process`);
for (const [name, words] of commands) {
  const milliseconds = median(samples.get(name) ?? []);
  const megabytes = median([peak(words), peak(words), peak(words)]);
  console.log(
    `${name.padEnd(40)} ${milliseconds.toFixed(0).padStart(6)} ms  ${megabytes.toFixed(0).padStart(5)} MB  ${(milliseconds / bare).toFixed(2)} × bare`,
  );
}
console.log(`Budget of examples/not-ready: ${(2.5 * bare + 60).toFixed(0)} ms (2.5 × bare + 60 ms)`);
