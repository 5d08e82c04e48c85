import type { Missing } from '../repository/missing.js';
import type { Judged } from '../verdict/status.js';
import { isBacklog } from '../verdict/status.js';
import type { Verdict } from '../verdict/verdict.js';

/** What it takes to check what was not checked, with the requirements that it would help. */
export interface Remedy {
  /** `offline` and `tags` can be helped; for `reason` it is told what was in the way, `more` are those beyond. */
  readonly kind: 'offline' | 'tags' | 'reason' | 'more';
  readonly requirements: readonly Judged[];
  readonly reason: string;
}

const MOST_REASONS = 5;
/** What decides is told first. */
const CAUSES = ['unread', 'undecided', 'network', 'tags', 'elsewhere'] as const satisfies readonly Missing['cause'][];

/** Everything that was not checked, grouped by what would help; what no rule looks at yet is left out. */
export function remediesOf({ requirements, online }: Verdict): readonly Remedy[] {
  const gaps = requirements.flatMap((judged) => {
    if (isBacklog(judged) || judged.status === 'notApplicable') return [];
    const [gap] = [...judged.gaps].sort((a, b) => rank(a) - rank(b));
    // Where something was found beside, only what decides is worth a line.
    const isTold = judged.status === 'unknown' || (gap !== undefined && rank(gap) <= rank({ cause: 'undecided' }));
    return gap && isTold ? [{ judged, gap }] : [];
  });
  const groups = new Map<string, { kind: Remedy['kind']; reason: string; requirements: Judged[] }>();
  for (const { judged, gap } of gaps) {
    const kind = gap.cause === 'network' && !online ? 'offline' : gap.cause === 'tags' ? 'tags' : 'reason';
    const key = kind === 'reason' ? `reason ${gap.missing}` : kind;
    const group = groups.get(key) ?? { kind, reason: gap.missing, requirements: [] };
    group.requirements.push(judged);
    groups.set(key, group);
  }
  const all = [...groups.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const reasons = all.filter(({ kind }) => kind === 'reason');
  const more = reasons.slice(MOST_REASONS).flatMap((group) => group.requirements);
  return [
    ...all.filter(({ kind }) => kind !== 'reason'),
    ...reasons.slice(0, MOST_REASONS),
    ...(more.length > 0 ? [{ kind: 'more', requirements: more, reason: '' } as const] : []),
  ];
}

const ORDER: readonly Remedy['kind'][] = ['offline', 'tags', 'reason', 'more'];

function rank({ cause }: Pick<Missing, 'cause'>): number {
  return CAUSES.findIndex((each) => each === cause);
}

/** What no rule looks at yet, in one line; undefined where there is nothing. */
export function backlogWords({ requirements }: Verdict): string | undefined {
  const backlog = requirements.filter(isBacklog);
  return backlog.length === 0 ? undefined : shortNames(backlog);
}

/** Requirements by a word or two each, as `scale, high availability`. */
export function shortNames(requirements: readonly Judged[]): string {
  return [...new Set(requirements.map(({ requirement }) => shortName(requirement.id)))].join(', ');
}

function shortName(id: string): string {
  return id.replace(/^.*\//, '').replaceAll('-', ' ').replace('min server version', 'min_server_version');
}
