import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { edited } from '../src/rules/example.js';
import { example } from '../__tests__/support/contribution.js';
import { HOSTILE_INPUTS } from '../__tests__/support/hostile-inputs.js';
import type { HostileInput } from '../__tests__/support/hostile/hostile-input.js';
import { checkout } from '../__tests__/support/runner.js';

// Every hostile input in a process of its own, with its exit code, verdict, time and memory, against one at a tenth of its size.
// npm run hostile -- [PART OF A NAME]

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const LONGEST = 20_000;
const PEAK = `process.on('exit',()=>process.stderr.write('\\npeak:'+process.resourceUsage().maxRSS))`;

interface Shown {
  readonly code: number | string;
  readonly verdict: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

function run(input: HostileInput, size: number): Shown {
  const root = checkout(edited(example('ready'), input.files(size)));
  const start = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(PEAK)}`,
      CLI,
      root,
      '--format',
      'json',
      ...(input.args ?? []),
    ],
    { encoding: 'utf8', maxBuffer: 1 << 30, timeout: LONGEST, killSignal: 'SIGKILL' },
  );
  const milliseconds = performance.now() - start;
  rmSync(root, { recursive: true, force: true });
  const verdict = /"verdict": ?"([\w-]+)"/.exec(stdout)?.[1] ?? (stdout === '' ? 'nothing' : 'no report');
  return {
    code: status ?? signal ?? 'none',
    verdict: verdict + (stdout.length > 4_000_000 ? ` ${Math.round(stdout.length / 1e6)} MB` : ''),
    milliseconds,
    megabytes: Number(/peak:(\d+)/.exec(stderr)?.[1] ?? 0) / 1024,
  };
}

const [part = ''] = process.argv.slice(2);
for (const input of HOSTILE_INPUTS.filter(({ name }) => name.includes(part))) {
  const small = run(input, Math.ceil(input.size / 10));
  const { code, verdict, milliseconds, megabytes } = run(input, input.size);
  const grown = milliseconds / small.milliseconds;
  const isBad =
    ![0, 1, 2, 3].includes(Number(code)) ||
    verdict === 'no report' ||
    grown > 13 ||
    megabytes > 400 ||
    milliseconds > 20_000;
  console.log(
    `${isBad ? 'BAD ' : 'ok  '}${String(code).padStart(7)} ${verdict.padEnd(16)} ${milliseconds.toFixed(0).padStart(6)} ms ${`×${grown.toFixed(1)}`.padStart(6)} ${megabytes.toFixed(0).padStart(5)} MB  ${input.name}`,
  );
}
