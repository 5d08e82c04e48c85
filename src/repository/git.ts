import { execFile } from 'node:child_process';

/** The settings of a repository must not make git run a program of its own. */
const HARMLESS = ['--no-optional-locks', '--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/** What a git command prints; undefined where git is not there or refuses. */
export async function git(directory: string, ...words: readonly string[]): Promise<string | undefined> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return new Promise((done) => {
    execFile('git', [...HARMLESS, ...words], { cwd: directory, env, maxBuffer: 256 * 1024 * 1024, windowsHide: true }, (error, stdout) => {
      done(error ? undefined : stdout);
    });
  });
}
