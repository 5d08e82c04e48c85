import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net';
import table from '../data/special-addresses.json' with { type: 'json' };
import names from '../data/words/special-names.json' with { type: 'json' };
import { anyOf, either } from '../words/pattern.js';

type Family = 'ipv4' | 'ipv6';

function listOf(family: Family, ranges: readonly (readonly (string | number)[])[]): BlockList {
  const list = new BlockList();
  for (const [address, prefix] of ranges) list.addSubnet(String(address), Number(prefix), family);
  return list;
}

const SPECIAL = { ipv4: listOf('ipv4', table.ipv4.special), ipv6: listOf('ipv6', table.ipv6.special) };
const GLOBAL_IPV6 = listOf('ipv6', [table.ipv6.global]);

/**
 * Whether an IP address is one that anybody on the internet can reach (src/data/special-addresses.json). Of IPv6 only the
 * global unicast range is: IPv4 in disguise (mapped, translated, tunnelled), local and multicast addresses lie outside of it.
 */
export function isPublic(address: string): boolean {
  if (isIPv4(address)) return !SPECIAL.ipv4.check(address, 'ipv4');
  return (
    isIPv6(address) &&
    !address.includes('%') &&
    GLOBAL_IPV6.check(address, 'ipv6') &&
    !SPECIAL.ipv6.check(address, 'ipv6')
  );
}

/** Names that only a network of one's own knows (src/data/words/special-names.json). */
const LOCAL = either([/^[^.]+$/, String.raw`(?:^|\.)${anyOf([...names.reserved, ...names.local])}$`], 'i');

/** Whether a host, with or without a port, is one that only people of the same machine or network reach. */
export function isLocalHost(host: string): boolean {
  const name = /^\[([^\]]*)\]/.exec(host)?.[1] ?? host.replace(/:\d*$/, '').replace(/\.$/, '');
  return isIP(name) === 0 ? LOCAL.test(name) : !isPublic(name);
}
