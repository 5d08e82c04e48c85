import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const CLI = join(ROOT, 'dist/cli/index.js');
const [chromium = 'chromium', only] = process.argv.slice(2);
const css = (theme: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');

/** examples/not-ready as a repository of its own, so that paths and links are as its author sees them. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'not-ready-'));
  cpSync(join(ROOT, 'examples/not-ready'), folder, { recursive: true });
  // The summary names the commit: it must be the same each time.
  const env = { ...process.env, GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z' };
  const git = (...words: readonly string[]): void =>
    void execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words],
      {
        cwd: folder,
        env,
        stdio: 'ignore',
      },
    );
  git('init', '-q');
  git('remote', 'add', 'origin', 'https://github.com/example/mattermost-plugin-forecast');
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  return folder;
}

const EXAMPLE = checkout();

function report(format: string): string {
  return execFileSync(process.execPath, [CLI, EXAMPLE, '--format', format, '--fail-on', 'never'], { encoding: 'utf8' });
}

/** Takes a picture of a page, as GitHub shows it. */
function picture(name: string, body: string, width: number, height: number, theme = 'light'): void {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  const style = `${css(theme)} body { margin: 0; background: ${theme === 'dark' ? '#0d1117' : '#fff'} } .markdown-body { padding: 24px; box-sizing: border-box } .annotation { border: 1px solid; border-radius: 6px; margin: 0 0 14px 0; overflow: hidden } .annotation .code { font: 12px/20px ui-monospace, monospace; padding: 4px 12px; background: #f6f8fa; white-space: pre } .annotation .box { border-left: 4px solid; padding: 8px 12px; border-color: inherit } .annotation .title { font-weight: 600 } .failure { border-color: #cf222e } .warning { border-color: #bf8700 } .notice { border-color: #0969da } .box div { white-space: pre-wrap }`;
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><meta charset="utf-8"><style>${style}</style><article class="markdown-body">${body}</article>`,
  );
  execFileSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--force-device-scale-factor=1',
      `--window-size=${width},${height}`,
      `--user-data-dir=${folder}`,
      '--disable-background-networking',
      `--screenshot=${join(ROOT, `docs/images/${name}.png`)}`,
      join(folder, 'page.html'),
    ],
    { stdio: 'ignore' },
  );
  rmSync(folder, { recursive: true, force: true });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Our own workflow commands, drawn as the boxes that GitHub puts under a line. */
function annotationBoxes(count: number): string {
  const decoded = (text: string): string =>
    text.replaceAll('%0A', '\n').replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%25', '%');
  const commands = [
    ...report('annotations').matchAll(/^::(error|warning|notice) file=(.*?),line=(\d+),.*?title=(.*?)::(.*)$/gm),
  ];
  const inManifest = commands.filter(([, , file = '']) => file.endsWith('plugin.json')).slice(1, count + 1);
  return inManifest
    .map(([, level = '', file = '', line = '', title = '', message = '']) => {
      const code = readFileSync(join(EXAMPLE, file), 'utf8').split('\n')[Number(line) - 1] ?? '';
      const kind = level === 'error' ? 'failure' : level;
      return `<div class="annotation ${kind}"><div class="code">${line.padStart(4)}  + ${escaped(code)}</div><div class="box ${kind}"><div>${kind === 'failure' ? '⛔' : '⚠️'} Check ${kind} on line ${line} in plugin.json</div><div class="title">${escaped(decoded(title))}</div><div>${escaped(decoded(message))}</div></div></div>`;
    })
    .join('');
}

const pictures: Readonly<Record<string, () => void>> = {
  summary: () => picture('summary', marked.parse(report('markdown'), { async: false }), 1010, 1400),
  'summary-dark': () => picture('summary-dark', marked.parse(report('markdown'), { async: false }), 1010, 1400, 'dark'),
  annotations: () => picture('annotations', annotationBoxes(3), 1010, 520),
};
for (const [name, take] of Object.entries(pictures)) if (only === undefined || only === name) take();
rmSync(EXAMPLE, { recursive: true, force: true });
