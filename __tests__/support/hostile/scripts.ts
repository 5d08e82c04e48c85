import type { Edit } from '../../../src/rules/rule.js';
import type { HostileInput } from './hostile-input.js';

const script = (text: string, extension = 'ts'): Edit => ({
  [`webapp/src/hostile.${extension}`]: `registry.registerRootComponent(a);\n${text}`,
  'webapp/src/index.tsx': `import './hostile';
window.registerPlugin('org.example.weather', {});
`,
});

/** Hostile inputs of TypeScript and JavaScript. */
export const SCRIPTS: readonly HostileInput[] = (
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
