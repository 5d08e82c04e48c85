import { isIP } from 'node:net';
import type { Missing } from '../repository/missing.js';
import { isMissing, missing } from '../repository/missing.js';
import { isPublic } from './address.js';
import type { Gate } from './gate.js';
import type { Network } from './network.js';
import type { Question, Response } from './request.js';
import { MAX_PAGE, bare, send } from './request.js';

/** The server says that there is nothing (any more). */
export interface Gone {
  readonly gone: 404 | 410;
}

/** There is something. */
interface There {
  readonly gone: undefined;
  /** Where redirects led. */
  readonly url: URL;
}

/** A page in HTML. */
export interface HtmlPage extends There {
  readonly html: string;
}

/** What became of an address; missing where the server did not say, for whatever reason. */
export type Answer = There | Gone | Missing;

const MAX_REDIRECTS = 5;
/** Of an address that a server is asked for, in characters. */
const LONGEST = 2_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Many servers answer these to HEAD alone; what they say of a missing page is asked for once more, too. */
const ASK_AGAIN: ReadonlySet<number> = new Set([403, 404, 405, 410, 501]);

/** Asks whether an address leads somewhere. */
export async function reach(network: Network, gate: Gate, start: URL): Promise<Answer> {
  const head = await follow(network, gate, start, 'HEAD');
  const found =
    isMissing(head) || !ASK_AGAIN.has(head.response.status) ? head : await follow(network, gate, start, 'GET');
  return isMissing(found) ? found : judged(found);
}

/** Reads the page at an address; missing where it is none, or too large. */
export async function read(network: Network, gate: Gate, start: URL): Promise<HtmlPage | Gone | Missing> {
  const found = await follow(network, gate, start, 'GET', true);
  if (isMissing(found)) return found;
  const answer = judged(found);
  if (isMissing(answer) || answer.gone !== undefined) return answer;
  const { type, body } = found.response;
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/.test(type))
    return missing(`${start.host} shows no page in HTML there`, 'network');
  return body === undefined
    ? missing(`the page of ${start.host} is larger than ${MAX_PAGE / 1024 / 1024} MB, or compressed`, 'network')
    : { ...answer, html: body };
}

interface Found {
  readonly url: URL;
  readonly response: Response;
}

function judged({ url, response: { status } }: Found): Answer {
  if (status === 404 || status === 410) return { gone: status };
  return status >= 200 && status < 300 ? { gone: undefined, url } : missing(`${url.host} answers ${status}`, 'network');
}

/** The last answer of a chain of redirects, every step of which is checked as the first is. */
async function follow(
  network: Network,
  gate: Gate,
  start: URL,
  method: Question['method'],
  wantsBody = false,
): Promise<Found | Missing> {
  let url = start;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const at = url;
    const response =
      refusal(at) ??
      (await gate.pass(at.host, async (milliseconds) => ask(network, { url: at, method, wantsBody }, milliseconds)));
    if (response === undefined) return missing('the time for the network was used up', 'network');
    if (isMissing(response)) return response;
    if (!REDIRECTS.has(response.status) || response.location === undefined) return { url, response };
    if (!URL.canParse(response.location, url.href))
      return missing(`${url.host} redirects to what is no address`, 'network');
    url = new URL(response.location, url);
  }
  return missing(`${start.host} redirects more than ${MAX_REDIRECTS} times`, 'network');
}

/** Why an address is not asked for, whatever it leads to. */
function refusal({ protocol, port, username, password, host, href }: URL): Missing | undefined {
  if (href.length > LONGEST) return missing(`an address of ${href.length} characters is not asked for`, 'network');
  if (protocol !== 'http:' && protocol !== 'https:')
    return missing('only addresses of http and https are asked for', 'network');
  if (port !== '') return missing(`${host} is not on the default port`, 'network');
  return username || password ? missing(`the address on ${host} holds a name or a password`, 'network') : undefined;
}

async function ask(
  network: Network,
  question: Pick<Question, 'url' | 'method' | 'wantsBody'>,
  milliseconds: number,
): Promise<Response | Missing> {
  const { hostname } = question.url;
  const host = bare(hostname);
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const addresses = isIP(host) === 0 ? await inTime(network.resolve(host), signal) : [host];
    // One address that is not public is enough: such a name has no place on the web.
    if (addresses.length === 0 || !addresses.every(isPublic))
      return missing(`${hostname} has an address that is not public`, 'network');
    return await send(network, { ...question, addresses, signal });
  } catch (error) {
    return missing(
      signal.aborted ? `${hostname} gave no answer in time` : `${hostname} ${wordsFor(codeOf(error))}`,
      'network',
    );
  }
}

/** The system’s resolver cannot be stopped; it can be left alone. */
async function inTime<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return Promise.race([
    promise,
    new Promise<never>((_, failed) =>
      signal.addEventListener('abort', () => failed(new Error('time is up')), { once: true }),
    ),
  ]);
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function wordsFor(code: string): string {
  if (/^(?:ENOTFOUND|ENODATA|EAI_AGAIN)$/.test(code))
    return 'cannot be looked up: there is no such name, or no network';
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/.test(code))
    return `has no valid certificate (${code})`;
  return `cannot be reached${code && ` (${code})`}`;
}
