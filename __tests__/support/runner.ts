import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Files } from '../../src/rules/example.js';

const BUNDLE = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const WHO = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_AUTHOR_DATE: '2026-11-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_COMMITTER_DATE: '2026-11-01T00:00:00Z',
};

/** What a step of a workflow leaves behind, read as GitHub's runner reads it. */
export interface Step {
  readonly code: number;
  /** The workflow commands that the runner would take, in order. */
  readonly commands: readonly string[];
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly workspace: string;
}

/** A checkout in a temporary folder: a git repository with one commit. */
export function checkout(files: Files, links: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'readiness-'));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(target, join(root, path));
  }
  const git = (...words: readonly string[]): void =>
    void execFileSync('git', words, { cwd: root, env: { ...process.env, ...WHO }, stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('add', '-A', '-f');
  git('commit', '-q', '-m', 'x');
  return root;
}

/** Runs the committed bundle as the runner does, in a workspace that is removed afterwards. */
export async function runStep(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  event: object = {},
): Promise<Step> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'));
  const file = (name: string, content = ''): string => {
    writeFileSync(join(temp, name), content);
    return join(temp, name);
  };
  const child = spawn(process.execPath, [BUNDLE], {
    cwd: workspace,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'example/mattermost-plugin-weather',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '42',
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const code = await new Promise<number>((done) => child.on('close', (exit) => done(exit ?? -1)));
  const step = {
    code,
    commands: commandsIn(log),
    log,
    summary: readFileSync(join(temp, 'summary'), 'utf8'),
    outputs: outputsIn(readFileSync(join(temp, 'output'), 'utf8')),
    workspace,
  };
  rmSync(temp, { recursive: true });
  return step;
}

/** They fold lines of the log and show nothing. */
const FOLDS = /^::(?:group|endgroup)::/;

/** The lines that the runner takes as commands, but for those that fold: it trims blanks, and takes none between stop-commands and its token. */
function commandsIn(log: string): readonly string[] {
  let stopped: string | undefined;
  return log
    .split(/\r?\n/)
    .map((line) => line.trimStart())
    .filter((line) => {
      if (stopped !== undefined) {
        if (line === `::${stopped}::`) stopped = undefined;
        return false;
      }
      stopped = /^::stop-commands::(.+)$/.exec(line)?.[1];
      return stopped === undefined && ((line.startsWith('::') && !FOLDS.test(line)) || line.includes('##['));
    });
}

function outputsIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/^(?<name>[\w-]+)<<(?<mark>\S+)\n(?<value>[\s\S]*?)\n\k<mark>\n/gm)].map(({ groups }) => [
      groups?.['name'] ?? '',
      groups?.['value'] ?? '',
    ]),
  );
}
