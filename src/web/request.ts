import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { NAME, VERSION } from '../about.js';
import type { Network } from './network.js';

/** Bytes of a page that are read at most. */
export const MAX_PAGE = 1024 * 1024;

/** What a server answered, redirects not followed. */
export interface Response {
  readonly status: number;
  /** Where it sends on to. */
  readonly location: string | undefined;
  /** The content type, in lower case. */
  readonly type: string;
  /** The page; only where it was asked for and the status is 200; undefined where it is too large or compressed. */
  readonly body: string | undefined;
}

/** What is asked of a server. */
export interface Question {
  readonly url: URL;
  readonly addresses: readonly string[];
  readonly method: 'HEAD' | 'GET';
  readonly wantsBody: boolean;
  readonly signal: AbortSignal;
}

/**
 * Sends one request, with nothing in it but the address, the name of this tool and the kind of answer wanted.
 * @throws with a `code`, of Node’s errors.
 */
export async function send(
  network: Network,
  { url, addresses, method, wantsBody, signal }: Question,
): Promise<Response> {
  const host = bare(url.hostname);
  const secure = url.protocol === 'https:';
  const response = await new Promise<IncomingMessage>((done, failed) => {
    request({
      method,
      path: url.pathname + url.search,
      headers: { host: url.host, 'user-agent': `${NAME}/${VERSION}`, accept: 'text/html, */*;q=0.5' },
      signal,
      // Without an agent there are no kept connections, and no proxy that would reach what this machine must not.
      createConnection: () => network.connect({ host, addresses, secure }),
    })
      .on('response', done)
      .on('error', failed)
      .end();
  });
  const { statusCode: status = 0, headers } = response;
  const type = headers['content-type']?.toLowerCase() ?? '';
  const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
  const body = wantsBody && status === 200 && isPlain ? await textOf(response, type) : undefined;
  response.destroy();
  return { status, location: headers.location, type, body };
}

/** A host as it is resolved: an IPv6 address loses its brackets. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

async function textOf(response: IncomingMessage, type: string): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Chunks of a message without an encoding are bytes.
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_PAGE) return undefined;
    chunks.push(chunk);
  }
  return decoded(Buffer.concat(chunks), type);
}

function decoded(bytes: Uint8Array, type: string): string {
  const [, label = 'utf-8'] = /charset="?([\w-]+)/.exec(type) ?? [];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // A server may name an encoding that does not exist.
    return new TextDecoder().decode(bytes);
  }
}
