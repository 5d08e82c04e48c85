import { rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { marked } from 'marked';
import type { Files } from '../../src/rules/example.js';
import { edited } from '../../src/rules/example.js';
import { annotations } from '../../src/texts/annotations.js';
import { markdown } from '../../src/texts/markdown.js';
import { permalinks } from '../../src/texts/markdown/permalinks.js';
import { full } from '../../src/texts/terminal/full.js';
import { terminal } from '../../src/texts/terminal/terminal.js';
import { example } from '../support/contribution.js';
import { verdictOf } from '../support/hostile-verdicts.js';
import type { Step } from '../support/runner.js';
import { checkout, runStep } from '../support/runner.js';

const LAYOUT = { colours: false, columns: 100 };

const SLUG = 'example/mattermost-plugin-weather';
const FIELDS = [
  'id',
  'name',
  'description',
  'homepage_url',
  'support_url',
  'release_notes_url',
  'icon_path',
  'version',
  'min_server_version',
];
const HOSTILE: Readonly<Record<string, string>> = {
  newline: 'a\n::error::forged\nb',
  carriage: 'a\r::error::forged\r\n::stop-commands::x',
  encoded: '%0A::error::forged%0D%0A',
  oldStyle: '##[error]forged',
  backticks: 'a`b``c```d',
  image: '<img src=x onerror=alert(1)>',
  markdownImage: '![x](http://evil.example/x.png) [a](javascript:alert(1))',
  table: 'a | b |\n|---|---|\n| c | d',
  mention: '@everyone @octocat #1 https://evil.example www.evil.example a@evil.example',
  html: '</details></td></table><script>alert(1)</script><!--',
  escapes: '\u001b[31mred\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007\u009b31m',
  bidi: 'a\u202eb\u2066c\u200bd\ufeff',
  surrogate: '\ud800x',
  long: `${'x'.repeat(300_000)}::error::forged`,
  prototype: '__proto__',
};

/** A manifest that has a hostile value in each of its fields, in its keys, and in its settings. */
function hostileManifest(value: string) {
  const setting = {
    key: value,
    display_name: value,
    type: 'dropdown',
    help_text: `${value} x`,
    default: value,
    options: [{ display_name: value, value: 'x' }],
    placeholder: value,
  };
  return {
    ...Object.fromEntries(FIELDS.map((field) => [field, value])),
    [value]: value,
    [`${value}2`]: 1,
    server: { executables: { [value]: value, 'windows-amd64': value }, executable: value },
    webapp: { bundle_path: value, [value]: 1 },
    settings_schema: { header: value, settings: [setting, { ...setting, type: value }] },
  };
}

/** What a step shows: its commands in order, what it prints, and its summary. */
type Shown = Pick<Step, 'commands' | 'log' | 'summary'>;

function expectHarmless({ commands, log, summary }: Shown): void {
  // Commands are ours alone: each names a severity, and nothing of a value ends one or starts another.
  expect(commands.length).toBeGreaterThan(3);
  for (const command of commands)
    expect(command).toMatch(
      /^::(?:error|warning|notice) (?:file=[\w./]+,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,)?title=[^:,\n]+::[^\n]{1,4096}$/,
    );
  // eslint-disable-next-line no-control-regex -- the terminal's own language is what must not be there
  expect(log).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/);
  const html = marked.parse(summary, { async: false });
  const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, link = '']) => link);
  expect(
    links.filter(
      (link) =>
        !/^https:\/\/github\.com\/(?:mattermost-marketplace-readiness\/action\/blob\/main\/docs\/rules\/[\w/-]+\.md|example\/mattermost-plugin-weather\/blob\/[0-9a-f]{40}\/[\w/.%-]+#L\d+(?:-L\d+)?)$/.test(
          link,
        ),
    ),
  ).toEqual([]);
  expect(
    new Set([...html.replace(/<code>[\s\S]*?<\/code>/g, '').matchAll(/<([a-z]\w*)/g)].map(([, tag]) => tag)),
  ).toEqual(
    new Set(
      [
        'h2',
        'p',
        'strong',
        'br',
        'h3',
        'table',
        'thead',
        'tr',
        'th',
        'tbody',
        'td',
        'sub',
        'a',
        'details',
        'summary',
        'ul',
        'li',
      ].filter((tag) => html.includes(`<${tag}`)),
    ),
  );
  expect(html.replace(/<code>[\s\S]*?<\/code>/g, '')).not.toMatch(/@(?:everyone|octocat)/);
  for (const row of summary.split('\n').filter((line) => line.startsWith('| ')))
    expect([5, 6]).toContain(row.split(/(?<!\\)\|/).length);
  expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
}

/** What the action shows of a plugin, without starting it. */
async function shownOf(files: Files): Promise<Shown & { readonly decision: string }> {
  const { verdict, excerpts } = await verdictOf(files);
  const { commands } = annotations(verdict);
  return {
    decision: verdict.decision,
    commands,
    log: [terminal(verdict, LAYOUT), full(verdict, excerpts, LAYOUT), ...commands].join('\n'),
    summary: markdown(verdict, permalinks('https://github.com', SLUG, verdict.subject.commit)),
  };
}

const withManifest = (manifest: object): Files =>
  edited(example('ready'), { 'plugin.json': JSON.stringify(manifest, null, 1) });

test.each(Object.entries(HOSTILE))('%s in every field changes nothing but the text', async (_, value) => {
  const shown = await shownOf(withManifest(hostileManifest(value)));
  expect(shown.decision).toBe('not-ready');
  expectHarmless(shown);
});

// Each value stands in a field of one of the three, and in keys and settings of all. What one value does in every
// field is shown above, without a process for each.
test.each([0, 5, 10])('in the action: all values at once, from number %i on', async (first) => {
  const values = Object.values(HOSTILE);
  const inTurn = [...values.slice(first), ...values.slice(0, first)];
  const { settings_schema: schema, ...manifest } = hostileManifest(inTurn[0] ?? '');
  const all = {
    ...manifest,
    ...Object.fromEntries(FIELDS.map((field, index) => [field, inTurn[index]])),
    ...Object.fromEntries(inTurn.map((value) => [value, value])),
    settings_schema: {
      ...schema,
      settings: inTurn.flatMap((value) => hostileManifest(value).settings_schema.settings),
    },
  };
  const root = checkout(withManifest(all));
  const step = await runStep(root, { kind: 'plugin' });
  rmSync(root, { recursive: true });
  expect(step.code).toBe(1);
  expectHarmless(step);
});

test.each([200, 900, 5_000, 50_000])(
  'a manifest that is nested %i levels deep is read, or said not to be',
  async (depth) => {
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const root = checkout(
      edited(example('ready'), {
        'plugin.json': ['"name": "Weather",', `"name": "Weather", "props": {"deep": ${deep}},`],
      }),
    );
    const step = await runStep(root, {});
    rmSync(root, { recursive: true });
    expect([step.code, step.outputs['verdict']]).toEqual(
      depth > 10_000 ? [1, 'not-ready'] : depth > 1_000 ? [1, 'not-checked'] : [0, 'ready'],
    );
    expect(step.summary.includes(`plugin.json cannot be read: it is nested ${depth + 2} levels deep`)).toBe(
      depth === 5_000,
    );
  },
);
