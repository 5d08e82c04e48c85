import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { diffText, fixAll } from '../../src/commands/fix.js';
import { edited } from '../../src/rules/example.js';
import type { Edit } from '../../src/rules/rule.js';
import { assessed } from '../support/assessed.js';
import { example } from '../support/contribution.js';
import { checkout } from '../support/runner.js';

const made: string[] = [];
afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
});

function repository(edit: Edit, links?: Readonly<Record<string, string>>): string {
  const root = checkout(edited(example('ready'), edit), links);
  made.push(root);
  return root;
}

async function fix(root: string): Promise<string> {
  return diffText(
    await fixAll(
      () => root,
      async () => assessed(root),
    ),
  );
}

const manifest = (from: string, to: string): Edit => ({ 'plugin.json': [from, to] });
/** The second setting of the example becomes one for a token. */
const secret = (text: string): Edit => manifest('"settings": [', `"settings": [\n            ${text},`);
const MEMBERS = (indent: string, more = ''): string =>
  `{\n${indent}"key": "ApiToken",${more}\n${indent}"display_name": "API token:",\n${indent}"type": "text",\n${indent}"help_text": "The token of the service."\n            }`;

test.each<[string, Edit, Edit]>([
  ['a misspelled key', manifest('"description":', '"descripton":'), {}],
  ['a key in capitals', manifest('"homepage_url":', '"Homepage_URL":'), {}],
  ['an address of http', manifest('"homepage_url": "https:', '"homepage_url": "http:'), {}],
  ['release notes of http', manifest('"release_notes_url": "https:', '"release_notes_url": "http:'), {}],
  ['notes of another version', manifest('releases/tag/v2.4.1', 'releases/tag/v2.4.0'), {}],
  [
    'a misspelled key and an address of http on one line',
    manifest('"homepage_url": "https:', '"homepage_ur": "http:'),
    {},
  ],
  [
    'a secret, a member a line',
    secret(MEMBERS('                ')),
    secret(MEMBERS('                ', '\n                "secret": true,')),
  ],
  ['a secret, with tabs', secret(MEMBERS('\t\t')), secret(MEMBERS('\t\t', '\n\t\t"secret": true,'))],
  [
    'a secret, all on one line',
    secret('{ "key": "ApiToken", "display_name": "API token:", "type": "text", "help_text": "The token." }'),
    secret(
      '{ "key": "ApiToken", "secret": true, "display_name": "API token:", "type": "text", "help_text": "The token." }',
    ),
  ],
  [
    'a secret that is said to be none',
    secret('{ "key": "ApiToken", "display_name": "API token:", "type": "text", "help_text": "It.", "secret": false }'),
    secret('{ "key": "ApiToken", "display_name": "API token:", "type": "text", "help_text": "It.", "secret": true }'),
  ],
  [
    'a secret whose key comes last',
    secret('{\n"type": "text",\n"display_name": "API token:",\n"help_text": "The token.",\n  "key": "ApiToken"\n}'),
    secret(
      '{\n"type": "text",\n"display_name": "API token:",\n"help_text": "The token.",\n  "key": "ApiToken",\n  "secret": true\n}',
    ),
  ],
])('%s is mended, and nothing else is touched', async (_name, before, after) => {
  const root = repository(before);
  const file = join(root, 'plugin.json');
  const wanted = Buffer.from(edited(example('ready'), after).get('plugin.json') ?? []).toString();
  expect(await fix(root)).toMatch(/Fixed: \d+ findings?\.\n$/);
  const first = readFileSync(file);
  expect(first.toString()).toBe(wanted);
  expect(await fix(root)).toBe('Nothing to fix.\n');
  expect(readFileSync(file).equals(first)).toBe(true);
});

test('what would be a second key of that name is left', async () => {
  const root = repository(manifest('"description":', '"descripton": "x",\n    "description":'));
  const before = readFileSync(join(root, 'plugin.json'), 'utf8');
  expect(await fix(root)).toBe('Nothing to fix.\n');
  expect(readFileSync(join(root, 'plugin.json'), 'utf8')).toBe(before);
});

test('line breaks of Windows stay', async () => {
  const root = repository({});
  const file = join(root, 'plugin.json');
  const text = readFileSync(file, 'utf8').replace(/\n/g, '\r\n');
  writeFileSync(file, text.replace('"description":', '"descripton":'));
  await fix(root);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('the diff names place and rule, and acts in no terminal', async () => {
  const root = repository(manifest('"description": "', '"descripton": "\u202e'));
  const text = await fix(root);
  expect(text).toMatch(
    /^plugin\.json:\d+ \(manifest\/unknown-key\)\n- +"descripton": ".*\n\+ +"description": ".*\n\nFixed: 1 finding\.\n$/,
  );
  expect(text).not.toContain('\u202e');
});

test('nothing is written through a link', async () => {
  const root = repository({ 'plugin.json': null, 'real.json': '{}' }, { 'plugin.json': 'real.json' });
  const text = Buffer.from(
    edited(example('ready'), manifest('"description":', '"descripton":')).get('plugin.json') ?? [],
  );
  writeFileSync(join(root, 'real.json'), text);
  expect(await fix(root)).toBe(
    'Not fixed: plugin.json is a link, and nothing is written through one. Name a file that is none.\nNothing to fix.\n',
  );
  expect(readFileSync(join(root, 'real.json')).equals(text)).toBe(true);
  expect(lstatSync(join(root, 'plugin.json')).isSymbolicLink()).toBe(true);
});
