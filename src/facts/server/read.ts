import { GoFile } from '../../documents/go/file.js';
import { isTrap, openGoParser } from '../../documents/go/parser.js';
import { GO_PACKAGES } from '../../documents/go/types/go-packages.js';
import { openProgram } from '../../documents/go/types/open.js';
import { bounded, isOutOfTime } from '../../documents/deadline.js';
import type { Location } from '../../documents/text.js';
import { MATTERMOST_PACKAGES } from '../../mattermost/go-packages.js';
import type { Missing } from '../../repository/missing.js';
import { missing } from '../../repository/missing.js';
import { quote } from '../../words/quote.js';
import { ownerlessBots } from './bots.js';
import type { PluginConfiguration } from './configuration.js';
import { findConfiguration } from './configuration.js';
import type { GoSources } from './go-sources.js';
import type { HandedOn } from './handed-on.js';
import { findHandedOn } from './handed-on.js';
import type { GoHook } from './hooks.js';
import { findPluginParts, hooksOf } from './hooks.js';
import type { GoReview } from './review/review.js';
import { reviewOf } from './review/review.js';
import type { GoUse, GoUses, Matters } from './uses.js';
import { findUses } from './uses.js';

/** What the plugin's Go code does with the server. */
export interface GoServer extends GoUses {
  readonly hooks: readonly GoHook[];
  /** Those of the uses that ensure a bot whose literal can be seen, and names no owner. */
  readonly ownerless: readonly GoUse[];
  /** What the settings are loaded into; undefined where the plugin loads none. */
  readonly configuration: PluginConfiguration | undefined;
  /** Packages of other modules that get the server's API. */
  readonly handedOn: readonly HandedOn[];
  /** The first place in each parsed file that is no Go. */
  readonly unclean: readonly Location[];
  /** What a reviewer would look at; read when it is first asked for. */
  review(): GoReview | Missing;
}

/**
 * Reads what the code of a plugin does with the server. Files that nothing leads to are never parsed, and guards are
 * looked for only where it `matters` what is called.
 */
export async function readGoServer(sources: GoSources, matters: Matters): Promise<GoServer | Missing> {
  const characters = sources.compiled.reduce((sum, { text }) => sum + text.length, 0);
  const parser = await openGoParser(characters);
  const files = sources.compiled.map(({ path, text, role }) => new GoFile(path, text, role, parser));
  const read = <Value>(work: () => Value): Value | Missing => {
    try {
      const value = bounded('the Go files', characters, work);
      if (isOutOfTime(value)) return missing(`${quote(value.outOfTime)} takes too long to read`, 'unread');
      const unread = files.find((file) => file.isParsed && file.tree === null);
      return unread ? missing(`${quote(unread.path)} cannot be parsed`, 'unread') : value;
    } catch (error) {
      if (error instanceof RangeError) return missing('the Go files are nested too deeply', 'unread');
      if (isTrap(error)) return missing('the Go files overcharge the parser', 'unread');
      throw error;
    }
  };
  return read(() => serverOf(files, sources, matters, read));
}

/** Does work on the files within their time. */
type Reading = <Value>(work: () => Value) => Value | Missing;

function serverOf(files: readonly GoFile[], { modules }: GoSources, matters: Matters, read: Reading): GoServer {
  const program = openProgram(files, modules, [MATTERMOST_PACKAGES, GO_PACKAGES]);
  const found = findUses(program, matters);
  const parts = findPluginParts(program);
  let review: GoReview | Missing | undefined;
  const handedOn = findHandedOn(program);
  const configuration = findConfiguration(program);
  return {
    ...found,
    hooks: hooksOf(parts),
    review: () => (review ??= read(() => reviewOf(program, parts, found.uses))),
    handedOn,
    configuration,
    ownerless: ownerlessBots(program, found.uses),
    unclean: files.flatMap((file) => (file.isParsed ? (file.firstError ?? []) : [])),
  };
}
