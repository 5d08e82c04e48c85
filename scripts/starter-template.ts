import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const FILES = [
  'assets/starter-template-icon.svg',
  'public/hello.html',
  'server/command/command.go',
  'server/store/kvstore/startertemplate.go',
];
const [checkout] = process.argv.slice(2);
if (!checkout)
  throw new Error(
    'usage: tsx scripts/starter-template.ts CHECKOUT (a clone of mattermost/mattermost-plugin-starter-template with its history)',
  );

const git = (...words: readonly string[]): string =>
  execFileSync('git', ['-C', checkout, ...words], { encoding: 'utf8', maxBuffer: 1 << 28 });
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const versionsOf = (file: string): string[] =>
  git('log', '--format=%H', '--diff-filter=AM', '--', file)
    .split('\n')
    .filter(Boolean)
    .map((commit) => git('show', `${commit}:${file}`));
const values = (file: string, key: string): string[] =>
  [
    ...new Set(
      versionsOf(file)
        .map((text) => (JSON.parse(text) as Record<string, unknown>)[key])
        .filter((value) => typeof value === 'string'),
    ),
  ].sort();
const sorted = (items: readonly string[]): string[] => [...new Set(items)].sort();

/** Texts are kept as SHA-256 of their UTF-8 bytes: nothing of the template is copied, and equality is all that is asked. */
const table = {
  source: {
    repo: 'mattermost/mattermost-plugin-starter-template',
    commit: git('rev-parse', 'HEAD').trim(),
    script: 'scripts/starter-template.ts',
  },
  ids: values('plugin.json', 'id'),
  names: values('plugin.json', 'name'),
  repositories: sorted(['mattermost/mattermost-plugin-starter-template', 'mattermost/mattermost-plugin-sample']),
  descriptionHashes: sorted(values('plugin.json', 'description').map(sha256)),
  packageNames: values('webapp/package.json', 'name').filter((name) => name !== 'webapp'),
  fileHashes: Object.fromEntries(FILES.map((file) => [file, sorted(versionsOf(file).map(sha256))])),
};
writeFileSync(new URL('../src/data/starter-template.json', import.meta.url), `${JSON.stringify(table, null, 2)}\n`);
