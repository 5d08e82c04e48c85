import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { globSync } from 'glob';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const MOST_FILES = 30;
const MOST_FILES_AT_ROOT = 12;
const LONGEST_RULE = 80;

const FILES = globSync('src/**', { cwd: ROOT, nodir: true, posix: true }).sort();

function isOfRules(folder: string): boolean {
  return dirname(folder) === 'src/rules' && folder !== 'src/rules/words';
}

test('no folder holds more files side by side than a reader can take in', () => {
  const folders = [...new Set(FILES.map((file) => dirname(file)))].filter((folder) => !isOfRules(folder));
  const counts = folders.map((folder) => [folder, FILES.filter((file) => dirname(file) === folder).length] as const);
  expect(counts.length).toBeGreaterThan(30);
  expect(counts.filter(([folder, count]) => count > (folder === 'src' ? MOST_FILES_AT_ROOT : MOST_FILES))).toEqual([]);
});

test('a rule fits on two screens', () => {
  const rules = FILES.filter((file) => isOfRules(dirname(file)));
  const lengths = rules.map((file) => [file, readFileSync(ROOT + file, 'utf8').split('\n').length - 1] as const);
  expect(lengths.length).toBeGreaterThan(100);
  expect(lengths.filter(([, lines]) => lines > LONGEST_RULE)).toEqual([]);
});
