import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import type { Bounds } from '../../src/web/gate.js';
import type { Destination, Network } from '../../src/web/network.js';
import type { Environment, Web } from '../../src/web/web.js';
import { openWeb } from '../../src/web/web.js';
import type { Answer } from './github.js';
import { startGitHub } from './github.js';

/** What an address answers: a status, a page in HTML, or whatever a server does. */
export type Served = number | string | RequestListener;

/** A server on this machine that answers for every host of the web, and the network that leads there. */
export interface LocalWeb {
  readonly network: Network;
  /** `HEAD https://host/path`, in the order of their arrival. */
  readonly requests: readonly string[];
  readonly headers: readonly IncomingHttpHeaders[];
  readonly destinations: readonly Destination[];
  readonly port: number;
  close(): Promise<void>;
}

/** An address that anybody could have. */
export const PUBLIC = '93.184.215.14';

/** Starts the server; what is not in the table is there, and empty. `hosts` have other addresses than `PUBLIC`. */
export async function startWeb(
  pages: Readonly<Record<string, Served>> = {},
  hosts: Readonly<Record<string, readonly string[]>> = {},
): Promise<LocalWeb> {
  const requests: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const destinations: Destination[] = [];
  const server = createServer((request, response) => {
    const address = `${request.headers.host ?? ''}${request.url ?? ''}`;
    requests.push(`${request.method ?? ''} ${address}`);
    headers.push(request.headers);
    const served =
      pages[`https://${address}`] ?? pages[`http://${address}`] ?? pages[`https://${address.replace(/\/$/, '')}`] ?? '';
    if (typeof served === 'function') served(request, response);
    else if (typeof served === 'number') response.writeHead(served).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(served);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    headers,
    destinations,
    port,
    network: {
      resolve: async (host) => Promise.resolve(hosts[host] ?? [PUBLIC]),
      connect: (destination) => {
        destinations.push(destination);
        return connect(port, '127.0.0.1');
      },
    },
    close: async () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** The web as a run sees it; without `api` GitHub cannot be asked. */
export function webOf({ network }: LocalWeb, api?: string, token?: string, bounds?: Bounds): Web {
  const environment: Environment =
    api === undefined ? { GITHUB_SERVER_URL: 'https://github.example.org' } : { GITHUB_API_URL: api };
  return openWeb(token, environment, network, bounds);
}

/** Runs with the web and a GitHub that answers so; both keep what they promise, and are closed again. */
export async function withWeb<Result>(
  pages: Readonly<Record<string, Served>>,
  answer: Answer,
  run: (web: Web, requests: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const [local, github] = [await startWeb(pages), await startGitHub(answer)];
  try {
    const result = await run(webOf(local, github.url), local.requests);
    if (github.breaches.length > 0) throw new Error(github.breaches.join('\n'));
    return result;
  } finally {
    await local.close();
    await github.close();
  }
}
