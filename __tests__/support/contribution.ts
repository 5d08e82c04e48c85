import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from '../../src/facts/fact.js';
import type { Kind } from '../../src/mattermost/kinds.js';
import { contributionIn } from '../../src/repository/contribution.js';
import type { Directory } from '../../src/repository/directory.js';
import { check } from '../../src/rules/check.js';
import type { Files } from '../../src/rules/example.js';
import { edited } from '../../src/rules/example.js';
import type { Edit, Rule } from '../../src/rules/rule.js';
import type { Web } from '../../src/web/web.js';

const EXAMPLES = new URL('../../examples/', import.meta.url);

/** The files of one of our own examples, as a checkout holds them. */
export function example(name: string): Files {
  const root = fileURLToPath(new URL(`${name}/`, EXAMPLES));
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths.map((entry) => [
      `${entry.parentPath}/${entry.name}`.slice(root.length).replace(/^\//, ''),
      readFileSync(`${entry.parentPath}/${entry.name}`),
    ]),
  );
}

/** A repository that lies in memory. */
export function inMemory(
  files: Files,
  git: Partial<Pick<Directory, 'commit' | 'slug'>> & {
    tags?: readonly string[];
    /** The commits of tags. */
    tagged?: Readonly<Record<string, string>>;
    commits?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  } = {},
): Directory {
  const directory: Directory = {
    files: [...files.keys()].sort(),
    commit: git.commit,
    hasOrigin: git.slug !== undefined,
    slug: git.slug,
    limits: [],
    read: async (path) => {
      const bytes = files.get(path);
      if (path.startsWith('..')) return Promise.resolve({ state: 'outside' });
      return Promise.resolve(bytes ? { state: 'present', bytes } : { state: 'absent' });
    },
    tags: git.tags,
    tagged: async (tag) => Promise.resolve(git.tagged?.[tag]),
    committed: async (commit, path) => {
      const bytes = git.commits?.[commit]?.[path];
      if (git.commits?.[commit] === undefined) return Promise.resolve({ state: 'unknown' });
      return Promise.resolve(
        bytes === undefined ? { state: 'absent' } : { state: 'present', bytes: new TextEncoder().encode(bytes) },
      );
    },
    at: async (commit) => {
      const past = git.commits?.[commit];
      if (past === undefined) return Promise.resolve(undefined);
      const texts = Object.entries(past).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
      return Promise.resolve({ directory: inMemory(new Map(texts), { ...git, commit }), close: () => undefined });
    },
  };
  return directory;
}

/** A repository, the contribution's folder in it, and what else is known. */
interface Placed extends Partial<Omit<Source, 'contribution'>> {
  readonly directory: Directory;
  readonly base?: string;
}

/** A plugin at the root of a repository, unless something else is said. */
export function sourceOf({ directory, base = '', ...from }: Placed): Source {
  const contribution = contributionIn(directory, base);
  return { contribution, kind: 'plugin', slug: undefined, releaseTag: undefined, ...from };
}

/** What may differ from case to case beside the files. */
export interface Surroundings {
  readonly kind?: Kind;
  readonly slug?: string;
  readonly tags?: readonly string[];
  readonly releaseTag?: string;
  readonly from?: string;
  readonly web?: Web;
  readonly bundles?: Source['bundles'];
  /** What git holds beside the files. */
  readonly git?: Parameters<typeof inMemory>[1];
}

/** What a rule alone says of `examples/ready` after a small change: a line per finding, or how else the rule ended. */
export async function findingsOf(rule: Rule, edit: Edit, surroundings: Surroundings = {}): Promise<readonly string[]> {
  const {
    kind = 'plugin',
    slug = 'example/mattermost-plugin-weather',
    tags = ['v2.4.0', 'v2.4.1'],
    releaseTag,
    from = 'ready',
    web,
    bundles,
    git,
  } = surroundings;
  const directory = inMemory(edited(example(from), edit), { slug, tags, ...git });
  const [outcome] = await check(sourceOf({ directory, kind, releaseTag, web, bundles }), [rule], []);
  if (outcome?.status === 'failed')
    return outcome.findings.map(
      ({ at, severity, message }) => `${at ? `${at.file}:${at.line}:${at.column} ` : ''}${severity}: ${message}`,
    );
  return outcome?.status === 'passed'
    ? []
    : [`${outcome?.status}: ${outcome && 'reason' in outcome ? outcome.reason : ''}`];
}
