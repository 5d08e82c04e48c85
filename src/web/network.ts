import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { connect as connectPlain, isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectSecure } from 'node:tls';

/** Where a connection goes: to one of the addresses, which are checked, and speaking to the host by its name. */
export interface Destination {
  readonly host: string;
  readonly addresses: readonly string[];
  readonly secure: boolean;
}

/** The edge to the network. */
export interface Network {
  /** The addresses of a host. @throws with a `code` where there are none. */
  resolve(host: string): Promise<readonly string[]>;
  /** Opens a connection to the default port. The name is not resolved again, so that it cannot lead elsewhere this time. */
  connect(destination: Destination): Duplex;
}

/** The network of this machine. */
export const INTERNET: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect: ({ host, addresses, secure }) => {
    const to = { host, port: secure ? 443 : 80, lookup: answering(addresses), autoSelectFamily: true };
    return secure
      ? connectSecure({ ...to, servername: isIP(host) === 0 ? host : '', ALPNProtocols: ['http/1.1'] })
      : connectPlain(to);
  },
};

function answering(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, { all }, callback) => {
    const [first] = found;
    if (all) callback(null, found);
    else callback(null, first?.address ?? '', first?.family);
  };
}
