import type { Edit } from '../../src/rules/rule.js';

/** An input that is meant to hang the checker, fill its memory or end it without a verdict. `size` scales it. */
export interface HostileInput {
  readonly name: string;
  /** How large the attack was when it was found; ten times smaller, it must take about a tenth of the time. */
  readonly size: number;
  /** What is changed in `examples/ready`. */
  files(size: number): Edit;
  /** On the command line, beside the path. */
  readonly args?: readonly string[];
}

const manifest = (rest: string): Edit => ({
  'plugin.json': `{"id": "org.example.weather", "name": "Weather", "version": "2.4.1", "min_server_version": "10.11.0"${rest}}`,
});
const yaml = (text: string): Edit => ({ 'plugin.json': null, 'plugin.yaml': text });
const configuration = (text: string): Edit => ({ '.github/marketplace-readiness.yml': text });
const readme = (text: string): Edit => ({ 'README.md': text });
const icon = (text: string): Edit => ({ 'assets/icon.svg': text });
const go = (text: string): Edit => ({ 'server/hostile.go': `package main\n\n${text}` });
const script = (text: string, extension = 'ts'): Edit => ({
  [`webapp/src/hostile.${extension}`]: `registry.registerRootComponent(a);\n${text}`,
  'webapp/src/index.tsx': `import './hostile';
window.registerPlugin('org.example.weather', {});
`,
});
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">';
const one =
  (unit: string, after = '') =>
  (size: number) =>
    unit.repeat(size) + after;

const YAML: readonly HostileInput[] = [
  ...(
    [
      ['explicit keys within explicit keys', 30, one('? ', 'a')],
      ['many explicit keys within explicit keys', 950, one('? ', 'a')],
      ['opening brackets', 7_000, one('[')],
      ['opening braces', 7_000, one('{a: ')],
      ['a merge key that is no map', 1, (): string => '? {<<: 1}\n: 2'],
      ['sequences within sequences', 5_000, one('- ')],
      [
        'aliases that double',
        24,
        (size: number) =>
          `a0: &a0 [x, x]\n${Array.from({ length: size }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}`,
      ],
      ['anchors and tags', 5_000, one('&a !!map ')],
      ['a flow map over many lines', 5_000, one('{\n')],
      ['block scalars', 20_000, one('a: |\n b\n')],
      ['tabs and colons', 50_000, one('\t: ')],
      ['quotes that do not end', 50_000, one("'a ")],
    ] as const
  ).flatMap(([name, size, text]): HostileInput[] => [
    { name: `manifest YAML: ${name}`, size, files: (at) => yaml(text(at)) },
    { name: `configuration: ${name}`, size, files: (at) => configuration(text(at)) },
  ]),
];

const SCRIPTS: readonly HostileInput[] = (
  [
    ['type arguments before a parenthesis', 20, (size: number) => `let a = registry${'<T>('.repeat(size)}`],
    ['casts before a parenthesis', 20, (size: number) => `let registry = ${'<T>('.repeat(size)}`],
    ['async arrows with type parameters', 20, (size: number) => `registry = ${'async<T>('.repeat(size)}`],
    ['arrow parameters within defaults', 24, (size: number) => `registry = ${'(a = '.repeat(size)}`],
    ['conditional arrows', 24, (size: number) => `registry = ${'a ? (b) : '.repeat(size)}`],
    ['conditional arrows with types', 20, (size: number) => `registry = ${'a ? (b) : c => '.repeat(size)}`],
    ['labels', 1_200, (size: number) => `registry; ${'a:'.repeat(size)}`],
    ['many labels', 50_000, (size: number) => `registry; ${'a:'.repeat(size)}`],
    ['statements', 120_000, (size: number) => `registry;\n${'a;\n'.repeat(size)}`],
    ['parentheses', 10_000, (size: number) => `registry = ${'('.repeat(size)}`],
    ['brackets', 10_000, (size: number) => `registry = ${'['.repeat(size)}`],
    ['templates', 5_000, (size: number) => `registry = ${'`${'.repeat(size)}`],
    ['operators', 50_000, (size: number) => `registry = a${' + a'.repeat(size)}`],
    ['members', 50_000, (size: number) => `registry${'.a'.repeat(size)}`],
    ['optional calls', 20_000, (size: number) => `registry${'?.()'.repeat(size)}`],
    ['generic types', 24, (size: number) => `type registry = ${'A<'.repeat(size)}`],
    ['function types', 24, (size: number) => `let registry: ${'(a: '.repeat(size)}`],
    ['object types', 5_000, (size: number) => `let registry: ${'{a: '.repeat(size)}`],
  ] as const
).flatMap(([name, size, text]): HostileInput[] =>
  ['ts', 'tsx', 'js'].map((extension) => ({
    name: `${extension}: ${name}`,
    size,
    files: (at: number) => script(text(at), extension),
  })),
);

const GO: readonly HostileInput[] = (
  [
    ['functions without a name', 2_500, one('func ( { p.API.GetUser( }\n')],
    ['comments that do not end', 20_000, one('/* * / ')],
    ['a type that is itself', 1, () => 'type Y Y\nvar a Y\nfunc f() { a.API.GetUser("") }'],
    [
      'types in a ring',
      2_000,
      (size: number) =>
        `${Array.from({ length: size }, (_, at) => `type T${at} T${(at + 1) % size}\n`).join('')}var a T0\nfunc f() { a.API.GetUser("") }`,
    ],
    ['braces and brackets', 2_044, (size: number) => `func f() { p.API.GetUser("") }\nvar a = ${'{['.repeat(size)}`],
    ['comments that end', 20_000, (size: number) => `func f() { p.API.GetUser("") }\nvar a = ${'}*'.repeat(size)}`],
    ['parentheses', 20_000, (size: number) => `func f() { p.API.GetUser("") }\nvar a = ${'('.repeat(size)}`],
    ['selectors', 50_000, (size: number) => `func f() { p.API${'.a'.repeat(size)} }`],
    ['calls', 20_000, (size: number) => `func f() { p.API.GetUser${'()'.repeat(size)} }`],
    ['statements', 50_000, (size: number) => `func f() {\n${'p.API.GetUser("")\n'.repeat(size)}}`],
    ['pointers', 50_000, (size: number) => `var a ${'*'.repeat(size)}API\nfunc f() { a.GetUser("") }`],
    [
      'type arguments',
      5_000,
      (size: number) => `var a ${'T['.repeat(size)}API${']'.repeat(size)}\nfunc f() { a.API.GetUser("") }`,
    ],
  ] as const
).map(([name, size, text]) => ({ name: `go: ${name}`, size, files: (at: number) => go(text(at)) }));

const TEXTS: readonly HostileInput[] = [
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

const SVGS: readonly HostileInput[] = (
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

const MANIFESTS: readonly HostileInput[] = [
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

/** Every hostile input that is known. */
export const HOSTILE_INPUTS: readonly HostileInput[] = [...YAML, ...SCRIPTS, ...GO, ...TEXTS, ...SVGS, ...MANIFESTS];
