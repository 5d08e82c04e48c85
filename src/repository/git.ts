import { spawn } from 'node:child_process';

/** The settings of a repository must not make git run a program of its own. */
const HARMLESS = [
  '--no-optional-locks',
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
];

/** What a git command prints; undefined where git is not there or refuses. */
export async function git(directory: string, ...words: readonly string[]): Promise<string | undefined> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return new Promise((done) => {
    // Only what is read gets a pipe: each costs as much as starting the process.
    const child = spawn('git', [...HARMLESS, ...words], {
      cwd: directory,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => {
      done(undefined);
    });
    child.on('close', (code) => {
      done(code === 0 ? Buffer.concat(chunks).toString() : undefined);
    });
  });
}
