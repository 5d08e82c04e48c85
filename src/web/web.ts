import type { Missing } from '../repository/missing.js';
import { isMissing, missing } from '../repository/missing.js';
import type { Bounds } from './gate.js';
import { BOUNDS, openGate } from './gate.js';
import type { GitHub } from './github.js';
import { openGitHub, silentGitHub } from './github.js';
import type { Network } from './network.js';
import { INTERNET } from './network.js';
import type { Answer, Gone, HtmlPage } from './visit.js';
import { reach, read } from './visit.js';

/** The web, as far as a run asks it. Each address is asked for once. */
export interface Web {
  /** Whether an address leads somewhere. */
  reach(url: URL): Promise<Answer>;
  /** The page at an address. */
  read(url: URL): Promise<HtmlPage | Gone | Missing>;
  readonly gitHub: GitHub;
  /** What was not asked, or not answered, so far. */
  limits(): readonly string[];
}

/** What the surroundings say of GitHub; `process.env` has the names of the variables. */
export interface Environment {
  readonly GITHUB_API_URL?: string | undefined;
  readonly GITHUB_SERVER_URL?: string | undefined;
}

const SHOWN = 5;

/** Opens the web. Nothing is sent before something is asked for. */
export function openWeb(
  token: string | undefined,
  { GITHUB_API_URL: api, GITHUB_SERVER_URL: server }: Environment,
  network: Network = INTERNET,
  bounds: Bounds = BOUNDS,
): Web {
  const gate = openGate(bounds);
  const addresses = new Set<string>();
  const [reached, pages] = [new Map<string, Promise<Answer>>(), new Map<string, Promise<HtmlPage | Gone | Missing>>()];
  const unanswered = new Map<string, string>();
  const left = new Set<string>();

  /** The answer on an address, from `known` where it was asked for before. */
  const once = async <Found>(
    url: URL,
    known: Map<string, Promise<Found | Missing>>,
    ask: () => Promise<Found | Missing>,
  ): Promise<Found | Missing> => {
    const key = url.href.replace(/#.*/s, '');
    if (!addresses.has(key) && addresses.size >= bounds.addresses) {
      left.add(key);
      return missing(`no more than ${bounds.addresses} addresses are asked for`, 'network');
    }
    addresses.add(key);
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    const found = await answer;
    if (isMissing(found)) unanswered.set(key, found.missing);
    return found;
  };
  return {
    reach: async (url) => once(url, reached, async () => reach(network, gate, url)),
    read: async (url) => once(url, pages, async () => read(network, gate, url)),
    gitHub:
      (server ?? GITHUB) === GITHUB
        ? openGitHub({ api: api ?? 'https://api.github.com', token }, bounds.perRequest)
        : silentGitHub('only github.com is asked, and this is another server'),
    limits: () => {
      const reasons = [...new Set(unanswered.values())];
      const more = reasons.length > SHOWN ? `; and ${reasons.length - SHOWN} more reasons` : '';
      return [
        ...(left.size > 0
          ? [`Of the addresses on the web ${bounds.addresses} were asked for, and ${left.size} were not`]
          : []),
        ...(reasons.length > 0
          ? [
              `${unanswered.size === 1 ? 'An address' : `${unanswered.size} addresses`} on the web could not be checked: ${reasons.slice(0, SHOWN).join('; ')}${more}`,
            ]
          : []),
      ];
    },
  };
}

const GITHUB = 'https://github.com';
