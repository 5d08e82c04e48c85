import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Git as on a machine where nobody has settings of their own. */
const GIT_ENV = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** A repository in a temporary folder, with a folder around it. */
export interface Repository {
  readonly around: string;
  readonly root: string;
  /** Writes files, below the root unless the path is absolute. */
  write(files: Readonly<Record<string, string>>): void;
  git(...words: readonly string[]): string;
  commit(): void;
  /** Adds lines to `.git/config`. */
  configure(text: string): void;
  remove(): void;
}

export function gitRepository(files: Readonly<Record<string, string>> = {}): Repository {
  const around = mkdtempSync(join(tmpdir(), 'readiness-'));
  const root = join(around, 'repo');
  mkdirSync(root);
  const repository: Repository = {
    around,
    root,
    write(written) {
      for (const [path, text] of Object.entries(written)) {
        const file = path.startsWith('/') ? path : join(root, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    },
    git: (...words) =>
      execFileSync('git', words, { cwd: root, env: GIT_ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    commit() {
      repository.git('add', '-A', '-f');
      repository.git('commit', '-q', '-m', 'x');
    },
    configure: (text) => appendFileSync(join(root, '.git/config'), `\n${text}\n`),
    remove: () => rmSync(around, { recursive: true, force: true }),
  };
  repository.git('init', '-q', '-b', 'main');
  repository.write(files);
  return repository;
}

/** What would show that something was started or called. */
export interface Alarm {
  /** A shell command that leaves a mark, for settings that name a command. */
  readonly command: string;
  readonly port: number;
  /** What was set off so far: `command`, `port`. */
  rang(): readonly string[];
  close(): Promise<void>;
}

export async function alarm(folder: string): Promise<Alarm> {
  const mark = join(folder, 'mark');
  let calls = 0;
  const server: Server = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return {
    command: `touch ${mark}; false`,
    port: typeof address === 'object' && address ? address.port : 0,
    rang: () => [...(existsSync(mark) ? ['command'] : []), ...(calls > 0 ? ['port'] : [])],
    close: async () => new Promise((done) => server.close(() => done())),
  };
}

/** Runs git to its end, however it ends, without holding up a server of the test. */
export async function tryGit(root: string, ...words: readonly string[]): Promise<void> {
  await new Promise<void>((done) => {
    execFile('git', words, { cwd: root, env: GIT_ENV, timeout: 10_000 }, () => done());
  });
}
