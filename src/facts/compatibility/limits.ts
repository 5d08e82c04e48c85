import type { GoRole } from '../../documents/go/roles.js';
import type { Missing } from '../../repository/missing.js';
import { isMissing, missing } from '../../repository/missing.js';
import { quote } from '../../words/quote.js';
import type { GoSources } from '../server/go-sources.js';
import type { GoServer } from '../server/read.js';
import type { Webapp } from '../webapp/webapp.js';

const LEFT: Readonly<Record<GoRole, string>> = {
  code: 'not imported by the plugin',
  generated: 'generated',
  test: 'of tests',
  mock: 'of mocks',
  vendored: 'vendored',
  excluded: 'left out by build constraints',
};

/** The files that the proof would need, and that could not be read: without them it is none. */
export function unreadFiles(sources: GoSources | undefined, webapp: Webapp | undefined): readonly Missing[] {
  return [...(sources?.unreadable ?? []), ...(webapp?.unreadable ?? [])].map((file) =>
    missing(`${quote(file)} could not be read`, 'unread'),
  );
}

/** What the proof of compatibility does not reach, a sentence each, for the report's limits and the requirement's evidence. */
export function compatibilityLimits(
  server: GoServer | undefined,
  sources: GoSources | undefined,
  webapp: Webapp | undefined,
): readonly string[] {
  const limits: string[] = [];
  const [first] = server?.unresolved ?? [];
  if (server && first)
    limits.push(
      `${count(server.unresolved.length, 'call')} by the name of an API method could not be resolved, first at ${first.file}:${first.line}`,
    );
  const review = server?.review();
  if (review && !isMissing(review)) limits.push(...review.limits);
  const handed = (server?.handedOn ?? []).map(({ path, at }) => `${quote(path)} (${at.file}:${at.line})`);
  if (handed.length > 0) limits.push(`what other modules do with the server’s API was not read: ${handed.join(', ')}`);
  for (const { file, line } of server?.unclean ?? [])
    limits.push(`${quote(file)} does not parse cleanly from line ${line} on; what stands around it was read`);
  if (webapp && webapp.left > 0)
    limits.push(
      `${count(webapp.left, 'script')} in \`webapp/\` not counted: nothing that the bundler’s configuration names imports ${webapp.left === 1 ? 'it' : 'them'}`,
    );
  if (!sources) return limits;
  const byRole = new Map<GoRole, number>();
  for (const { role } of sources.left) byRole.set(role, (byRole.get(role) ?? 0) + 1);
  const parts = [...byRole].sort().map(([role, files]) => `${files} ${LEFT[role]}`);
  if (parts.length > 0)
    limits.push(
      `${count(sources.compiled.length, 'Go file')} ${sources.compiled.length === 1 ? 'was' : 'were'} read; not counted: ${parts.join(', ')}`,
    );
  return limits;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
