import { APP } from './facts/app.js';
import { compatibilityLimits } from './facts/compatibility/limits.js';
import { explainVersions, minimumServerVersion } from './facts/compatibility/need.js';
import { DATED_ONLY, SERVER_NEEDS } from './facts/compatibility/needs.js';
import type { Fact, Source } from './facts/fact.js';
import { contributionFolders, detectKind } from './facts/kind.js';
import { MANIFEST } from './facts/manifest/manifest.js';
import { GO_SERVER } from './facts/server/go-server.js';
import { GO_SOURCES } from './facts/server/go-sources.js';
import { WEBAPP } from './facts/webapp/webapp.js';
import type { Configuration, PlacedIgnore } from './inputs/configuration.js';
import { loadConfiguration } from './inputs/configuration.js';
import type { Inputs } from './inputs/inputs.js';
import { UsageError } from './inputs/usage-error.js';
import type { Kind } from './mattermost/kinds.js';
import { marketplacesOf } from './mattermost/kinds.js';
import type { Directory, Opened } from './repository/directory.js';
import { openDirectory } from './repository/directory.js';
import { isMissing, missing } from './repository/missing.js';
import type { Outcome } from './rules/check.js';
import { check } from './rules/check.js';
import { nameOf, unusedWords } from './rules/ignores.js';
import { RULES } from './rules/index.js';
import type { Excerpts } from './verdict/excerpts.js';
import { readExcerpts } from './verdict/excerpts.js';
import type { Compatibility, Subject, Verdict } from './verdict/verdict.js';
import { judge } from './verdict/verdict.js';

/** What the surroundings know beside the checkout. */
export interface Surroundings {
  /** `owner/name` of the repository, where CI knows it better than the remote. */
  readonly slug: string | undefined;
  /** Today, as `2026-11-22`: ignores end on a day. */
  readonly today: string;
  /** Only these rules; all of them where it is empty. */
  readonly only: readonly string[];
}

/** A verdict, and what the texts about it need. */
export interface Assessment {
  readonly verdict: Verdict;
  readonly excerpts: Excerpts;
  readonly slug: string | undefined;
}

const DAY = 24 * 60 * 60 * 1000;
const NOTICE_DAYS = 14;

/**
 * The pipeline: directory → facts → outcomes → verdict.
 * @throws UsageError where what is asked for cannot be done: no such folder, wrong configuration, no kind to be found.
 */
export async function assess(inputs: Inputs, { slug, today, only }: Surroundings): Promise<Assessment> {
  const { directory, base } = await opened(inputs.path);
  const configuration = await loadConfiguration(directory, inputs.config, RULES);
  const kind = inputs.kind ?? configuration.kind ?? (await detectKind(directory, base)) ?? noKind(directory, base);
  const marketplace =
    inputs.marketplace ??
    configuration.marketplace ??
    (marketplacesOf(kind).includes('in-product') ? 'in-product' : 'web');
  if (!marketplacesOf(kind).includes(marketplace))
    throw new UsageError([`marketplace: a ${kind} can only be listed in the web Marketplace.`]);
  const web = inputs.online ? (await import('./web/web.js')).openWeb(inputs.token, process.env) : undefined;
  const source: Source = {
    directory,
    base,
    kind,
    slug,
    releaseTag: inputs.releaseTag,
    securityContact: configuration.securityContact,
    web,
  };
  const rules = RULES.filter((rule) => rule.kinds.includes(kind) && (only.length === 0 || only.includes(rule.id)));
  const outcomes = await check(
    source,
    rules,
    configuration.ignores.filter(({ until }) => until === undefined || until >= today),
  );
  const subject: Subject = {
    path: base === '' ? '.' : base,
    kind,
    marketplace,
    ...(await identity(source)),
    commit: directory.commit,
    releaseTag: inputs.releaseTag,
  };
  const verdict = judge(
    subject,
    outcomes,
    RULES.filter((rule) => rule.kinds.includes(kind)),
    inputs.failOn,
    [
      ...(only.length > 0 ? [`Only these rules were run: ${only.join(', ')}`] : []),
      ...directory.limits,
      ...(web?.limits() ?? []),
      ...ignoreRemarks(configuration, outcomes, today, only),
    ],
    only.length === 0 ? await compatibilityOf(source, subject.minServerVersion) : undefined,
  );
  return { verdict, excerpts: await readExcerpts(directory, verdict.findings), slug: slug ?? directory.slug };
}

/** 0 ready, 1 not ready, 3 the checker itself failed; 2 is for wrong usage. */
export function exitCodeOf({ decision, failOn }: Verdict): 0 | 1 | 3 {
  if (decision === 'checker-failure') return 3;
  return decision === 'not-ready' && failOn !== 'never' ? 1 : 0;
}

async function opened(path: string): Promise<Opened> {
  try {
    return await openDirectory(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      throw new UsageError([`path: there is no folder "${path}".`]);
    throw error;
  }
}

function noKind(directory: Directory, base: string): Kind {
  const folders = contributionFolders(directory.files, base);
  const hint =
    folders.length > 0
      ? `Plugins are in: ${folders.slice(0, 10).join(', ')}. Set path to one of them.`
      : 'Name the kind (webhook, tool), or the folder that holds the contribution with path.';
  throw new UsageError([
    `${base === '' ? 'The repository root' : `"${base}"`} holds no plugin manifest (plugin.json, plugin.yaml, plugin.yml), no app manifest (manifest.json with app_id) and no exported playbook. ${hint}`,
  ]);
}

async function identity(source: Source): Promise<Pick<Subject, 'id' | 'version' | 'minServerVersion'>> {
  const nobody = { id: undefined, version: undefined, minServerVersion: undefined };
  if (source.kind === 'app') {
    const app = await APP.of(source).catch(() => undefined);
    return app === undefined || isMissing(app)
      ? nobody
      : {
          id: app.value.app_id,
          version: app.value.version,
          minServerVersion: typeof app.value.min_server_version === 'string' ? app.value.min_server_version : undefined,
        };
  }
  const manifest = await MANIFEST.of(source).catch(() => undefined);
  if (manifest === undefined || isMissing(manifest)) return nobody;
  const { id, version, min_server_version: minServerVersion } = manifest.value;
  return { id, version, minServerVersion };
}

/** What the code asks of the server; its facts are there by now, wherever a rule needed them. */
async function compatibilityOf(source: Source, declared: string | undefined): Promise<Compatibility | undefined> {
  if (source.kind !== 'plugin') return undefined;
  const known = async <Value>(fact: Fact<Value>): Promise<Value | undefined> => {
    const value = await fact.of(source).catch(() => undefined);
    return value === undefined || isMissing(value) ? undefined : value;
  };
  const needs = await known(SERVER_NEEDS);
  if (!needs) return undefined;
  return {
    minimum: minimumServerVersion(needs.needs, declared),
    explained: explainVersions(needs.needs),
    evidence: {
      seen: compatibilityLimits(await known(GO_SERVER), await known(GO_SOURCES), await known(WEBAPP)),
      unproven: await unproven(source),
    },
  };
}

/** Why the tables cannot prove it; a fact that failed has made the rules that need it fail, too, and proves nothing. */
async function unproven(source: Source): Promise<readonly string[]> {
  const dated = await DATED_ONLY.of(source).catch((error: unknown) => missing(String(error)));
  return isMissing(dated) ? [dated.missing] : [];
}

function ignoreRemarks(
  { ignores }: Configuration,
  outcomes: readonly Outcome[],
  today: string,
  only: readonly string[],
): readonly string[] {
  const ignored = outcomes.flatMap((outcome) => ('ignored' in outcome ? outcome.ignored : []));
  const findings = outcomes.flatMap((outcome) => ('findings' in outcome ? outcome.findings : []));
  return ignores.flatMap((ignore: PlacedIgnore) => {
    const { rule, until, place } = ignore;
    const name = nameOf(ignore);
    if (only.length > 0 && !only.includes(rule)) return [];
    if (until !== undefined && until < today) return [`The ignore of ${name} (${place}) ended on ${until}`];
    const unused = ignored.some((held) => held.ignore === ignore)
      ? []
      : [`The ignore of ${name} (${place}) ${unusedWords(ignore, findings)}`];
    const ending =
      until !== undefined && Date.parse(until) - Date.parse(today) <= NOTICE_DAYS * DAY
        ? [`The ignore of ${name} (${place}) ends on ${until}`]
        : [];
    return [...unused, ...ending];
  });
}
