import type { Edit } from '../../../src/rules/rule.js';
import type { HostileInput } from './hostile-input.js';

const manifest = (rest: string): Edit => ({
  'plugin.json': `{"id": "org.example.weather", "name": "Weather", "version": "2.4.1", "min_server_version": "10.11.0"${rest}}`,
});

/** Hostile inputs of JSON, as the manifest. */
export const MANIFESTS: readonly HostileInput[] = [
  {
    name: 'manifest: unknown keys on one line',
    size: 32_000,
    files: (size) => manifest(Array.from({ length: size }, (_, at) => `, "k${at}": 1`).join('')),
  },
  { name: 'manifest: commas', size: 40_000, files: (size) => manifest(','.repeat(size)) },
  { name: 'manifest: many commas', size: 800_000, files: (size) => manifest(','.repeat(size)) },
  {
    name: 'manifest: an object that says how it is a text',
    size: 1,
    files: () => manifest(', "settings_schema": {"settings": [{"key": "a", "type": {"toString": 1}}]}'),
  },
  { name: 'manifest: nested', size: 100_000, files: (size) => manifest(`, "props": ${'['.repeat(size)}`) },
  { name: 'manifest: duplicates', size: 20_000, files: (size) => manifest(', "name": "a"'.repeat(size)) },
  {
    name: 'manifest: settings',
    size: 20_000,
    files: (size) => manifest(`, "settings_schema": {"settings": [${'{"key": "a"},'.repeat(size)}{}]}`),
  },
  {
    name: 'manifest: a long text',
    size: 5_000_000,
    files: (size) => manifest(`, "description": "${'a'.repeat(size)}"`),
  },
  {
    name: 'manifest: 1,001 levels beside a README of quotation marks',
    size: 1_001,
    files: (size) => ({
      ...manifest(`, "props": ${'['.repeat(size)}${']'.repeat(size)}`),
      'README.md': '>'.repeat(5_000),
    }),
  },
  {
    name: 'manifest: prototypes',
    size: 1,
    files: () => manifest(', "__proto__": {"id": "a"}, "constructor": {"prototype": 1}, "hasOwnProperty": 1'),
  },
];
