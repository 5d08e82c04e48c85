/** The platforms that Mattermost servers run on, as Go names them. */
const PLATFORMS = [
  ['linux', 'amd64'],
  ['linux', 'arm64'],
  ['darwin', 'amd64'],
  ['darwin', 'arm64'],
  ['windows', 'amd64'],
] as const;

const SYSTEMS: ReadonlySet<string> = new Set([
  'aix',
  'android',
  'darwin',
  'dragonfly',
  'freebsd',
  'hurd',
  'illumos',
  'ios',
  'js',
  'linux',
  'nacl',
  'netbsd',
  'openbsd',
  'plan9',
  'solaris',
  'wasip1',
  'windows',
  'zos',
]);
const PROCESSORS: ReadonlySet<string> = new Set([
  '386',
  'amd64',
  'arm',
  'arm64',
  'loong64',
  'mips',
  'mips64',
  'mips64le',
  'mipsle',
  'ppc64',
  'ppc64le',
  'riscv64',
  's390x',
  'sparc64',
  'wasm',
]);

type Holds = (tag: string) => boolean;

/**
 * Whether a Go file is part of a build for some platform that servers run on: by its name (`x_linux_arm64.go`) and by
 * its `//go:build` line or `// +build` lines. cgo may be on or off; a tag that nobody but the author knows is off.
 */
export function isBuilt(path: string, text: string): boolean {
  const parts = (path.split('/').at(-1) ?? '').replace(/\.go$/, '').split('_').slice(1);
  const [beforeLast, last] = [parts.at(-2), parts.at(-1)];
  const constraint = constraintOf(text);
  return PLATFORMS.some(([system, processor]) => {
    if (
      last !== undefined &&
      PROCESSORS.has(last) &&
      (last !== processor || (beforeLast !== undefined && SYSTEMS.has(beforeLast) && beforeLast !== system))
    )
      return false;
    if (last !== undefined && SYSTEMS.has(last) && last !== system) return false;
    return [true, false].some((cgo) =>
      constraint(
        (tag) =>
          tag === system ||
          tag === processor ||
          tag === 'gc' ||
          (tag === 'unix' && system !== 'windows') ||
          (tag === 'cgo' && cgo) ||
          /^go1(?:\.\d+)?$/.test(tag),
      ),
    );
  });
}

/** The condition in the lines before the package clause; always true where there is none. */
function constraintOf(text: string): (holds: Holds) => boolean {
  const end = text.search(/^package\s/m);
  const lines = text
    .slice(0, Math.min(end === -1 ? text.length : end, 20_000))
    .split('\n')
    .map((line) => line.trim());
  const modern = lines.find((line) => line.startsWith('//go:build '));
  if (modern !== undefined) return (holds) => evaluate(modern.slice('//go:build '.length), holds);
  const old = lines.flatMap((line) => /^\/\/\s*\+build\s(.*)$/.exec(line)?.[1] ?? []);
  return (holds) =>
    old.every((line) =>
      line
        .trim()
        .split(/\s+/)
        .some((option) => option.split(',').every((tag) => (tag.startsWith('!') ? !holds(tag.slice(1)) : holds(tag)))),
    );
}

/** Evaluates `a && (b || !c)`; an expression that is none counts as true, so that its file is read. */
function evaluate(expression: string, holds: Holds): boolean {
  const tokens = (expression.split('//', 1)[0] ?? '').match(/&&|\|\||[!()]|[\p{L}\p{N}_.]+/gu) ?? [];
  let at = 0;
  const either = (): boolean => {
    let value = both();
    while (tokens[at] === '||') {
      at++;
      value = both() || value;
    }
    return value;
  };
  const both = (): boolean => {
    let value = single();
    while (tokens[at] === '&&') {
      at++;
      value = single() && value;
    }
    return value;
  };
  const single = (): boolean => {
    const token = tokens[at++];
    if (token === '!') return !single();
    if (token !== '(') return token === undefined || holds(token);
    const value = either();
    at++;
    return value;
  };
  // More nesting than any author writes would only exhaust the stack.
  return tokens.length > 500 || either();
}
