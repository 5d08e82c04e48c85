import type { Edit } from '../../../src/rules/rule.js';
import type { HostileInput } from './hostile-input.js';
import { repeated } from './repeated.js';

const yaml = (text: string): Edit => ({ 'plugin.json': null, 'plugin.yaml': text });
const configuration = (text: string): Edit => ({ '.github/marketplace-readiness.yml': text });

/** Hostile inputs of YAML, as the manifest and as the configuration. */
export const YAML: readonly HostileInput[] = [
  ...(
    [
      ['explicit keys within explicit keys', 30, repeated('? ', 'a')],
      ['many explicit keys within explicit keys', 950, repeated('? ', 'a')],
      ['opening brackets', 7_000, repeated('[')],
      ['opening braces', 7_000, repeated('{a: ')],
      ['a merge key that is no map', 1, (): string => '? {<<: 1}\n: 2'],
      ['sequences within sequences', 5_000, repeated('- ')],
      [
        'aliases that double',
        24,
        (size: number) =>
          `a0: &a0 [x, x]\n${Array.from({ length: size }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}`,
      ],
      ['anchors and tags', 5_000, repeated('&a !!map ')],
      ['a flow map over many lines', 5_000, repeated('{\n')],
      ['block scalars', 20_000, repeated('a: |\n b\n')],
      ['tabs and colons', 50_000, repeated('\t: ')],
      ['quotes that do not end', 50_000, repeated("'a ")],
    ] as const
  ).flatMap(([name, size, text]): HostileInput[] => [
    { name: `manifest YAML: ${name}`, size, files: (at) => yaml(text(at)) },
    { name: `configuration: ${name}`, size, files: (at) => configuration(text(at)) },
  ]),
];
