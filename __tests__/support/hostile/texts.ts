import type { Edit } from '../../../src/rules/rule.js';
import type { HostileInput } from './hostile-input.js';

const readme = (text: string): Edit => ({ 'README.md': text });

/** Hostile inputs of go.mod, Markdown and plain text. */
export const TEXTS: readonly HostileInput[] = [
  { name: 'go.mod: one word', size: 9_000_000, files: (size) => ({ 'go.mod': 'a'.repeat(size) }) },
  {
    name: 'go.mod: many requirements',
    size: 100_000,
    files: (size) => ({ 'go.mod': `module a\nrequire (\n${'\ta.b/c v1.0.0\n'.repeat(size)})\n` }),
  },
  { name: 'README: blanks after a word', size: 500_000, files: (size) => readme(`# a\n\na is${' '.repeat(size)}b`) },
  {
    name: 'README: exclamation marks in a heading',
    size: 500_000,
    files: (size) => readme(`# security${'!'.repeat(size)}`),
  },
  { name: 'README: quotation marks', size: 100_000, files: (size) => readme('>'.repeat(size)) },
  { name: 'README: brackets', size: 100_000, files: (size) => readme('['.repeat(size)) },
  { name: 'README: emphasis', size: 100_000, files: (size) => readme('*a_ '.repeat(size)) },
  {
    name: 'README: backticks',
    size: 1_000,
    files: (size) => readme(Array.from({ length: size }, (_, at) => '`'.repeat(at + 1)).join(' ')),
  },
  { name: 'README: html', size: 100_000, files: (size) => readme('<a '.repeat(size)) },
  { name: 'README: tables', size: 20_000, files: (size) => readme(`|a|\n|-|\n${'|a'.repeat(size)}\n`) },
  {
    name: 'README: definitions',
    size: 20_000,
    files: (size) => readme(Array.from({ length: size }, (_, at) => `[a${at}]: http://a.b/${at}\n[a${at}]\n`).join('')),
  },
  { name: 'README: links', size: 20_000, files: (size) => readme('[a](./b.md) '.repeat(size)) },
  { name: 'README: addresses', size: 100_000, files: (size) => readme('a@'.repeat(size)) },
  { name: 'README: versions', size: 100_000, files: (size) => readme('Mattermost 1.'.repeat(size)) },
  { name: 'SECURITY: dots', size: 200_000, files: (size) => ({ 'SECURITY.md': 'a.'.repeat(size) }) },
  { name: 'CHANGELOG: headings', size: 50_000, files: (size) => ({ 'CHANGELOG.md': '## 1.0.0\n'.repeat(size) }) },
  { name: 'LICENSE: words', size: 1_000_000, files: (size) => ({ LICENSE: 'permission '.repeat(size / 11) }) },
];
