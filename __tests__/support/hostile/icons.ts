import type { Edit } from '../../../src/rules/rule.js';
import type { HostileInput } from './hostile-input.js';

const icon = (text: string): Edit => ({ 'assets/icon.svg': text });
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">';

/** Hostile inputs of SVG, as the icon. */
export const SVGS: readonly HostileInput[] = (
  [
    ['groups within groups', 40_000, (size: number) => SVG + '<g>'.repeat(size)],
    ['groups that end', 40_000, (size: number) => `${SVG}${'<g>'.repeat(size)}${'</g>'.repeat(size)}</svg>`],
    [
      'an entity that grows',
      1_000,
      (size: number) => `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(size * 1_000)}">]>${SVG}${'&a;'.repeat(size)}</svg>`,
    ],
    [
      'entities that double',
      24,
      (size: number) =>
        `<!DOCTYPE svg [<!ENTITY a0 "aa">${Array.from({ length: size }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`).join('')}]>${SVG}&a${size};</svg>`,
    ],
    ['blanks in a url', 500_000, (size: number) => `${SVG}<path fill="url(${' '.repeat(size)}" /></svg>`],
    [
      'attributes',
      50_000,
      (size: number) => `${SVG}<g ${Array.from({ length: size }, (_, at) => `a${at}="b"`).join(' ')}/></svg>`,
    ],
    ['styles', 50_000, (size: number) => `${SVG}<style>${'a{fill:#000;}'.repeat(size)}</style></svg>`],
    [
      'namespaces',
      10_000,
      (size: number) => SVG + Array.from({ length: size }, (_, at) => `<g xmlns:a${at}="b">`).join(''),
    ],
  ] as const
).map(([name, size, text]) => ({ name: `icon: ${name}`, size, files: (at: number) => icon(text(at)) }));
