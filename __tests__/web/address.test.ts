import { expect, test } from '@jest/globals';
import { isPublic } from '../../src/web/address.js';

test.each([
  ['this network', '0.0.0.0', '0.255.255.255'],
  ['private', '10.0.0.0', '10.255.255.255'],
  ['shared by carriers', '100.64.0.0', '100.127.255.255'],
  ['loopback', '127.0.0.1', '127.255.255.255'],
  ['Azure’s platform', '168.63.129.16', '168.63.129.16'],
  ['link-local, metadata', '169.254.0.0', '169.254.169.254'],
  ['private', '172.16.0.0', '172.31.255.255'],
  ['protocol assignments', '192.0.0.0', '192.0.0.192'],
  ['documentation', '192.0.2.0', '192.0.2.255'],
  ['AS112', '192.31.196.0', '192.175.48.255'],
  ['AMT', '192.52.193.0', '192.52.193.255'],
  ['6to4 relays', '192.88.99.0', '192.88.99.255'],
  ['private', '192.168.0.0', '192.168.255.255'],
  ['benchmarks', '198.18.0.0', '198.19.255.255'],
  ['documentation', '198.51.100.0', '203.0.113.255'],
  ['multicast', '224.0.0.0', '239.255.255.255'],
  ['reserved, broadcast', '240.0.0.0', '255.255.255.255'],
  ['unspecified', '::', '0:0:0:0:0:0:0:0'],
  ['loopback', '::1', '0:0:0:0:0:0:0:1'],
  ['IPv4, mapped', '::ffff:127.0.0.1', '::ffff:7f00:1'],
  ['IPv4, mapped, though public', '::ffff:93.184.215.14', '::ffff:5db8:d70e'],
  ['IPv4, compatible', '::127.0.0.1', '::7f00:1'],
  ['IPv4, translated', '64:ff9b::7f00:1', '64:ff9b:1::a00:1'],
  ['discarded', '100::', '100::ffff:ffff:ffff:ffff'],
  ['Teredo', '2001::', '2001:0:ffff::1'],
  ['protocol assignments', '2001:2::', '2001:1ff:ffff::1'],
  ['documentation', '2001:db8::', '3fff::1'],
  ['6to4', '2002::', '2002:7f00:1::'],
  ['AS112', '2620:4f:8000::', '2620:4f:8000:ffff::1'],
  ['unique local, metadata', 'fc00::', 'fd00:ec2::254'],
  ['link-local', 'fe80::1', 'fe80::1%eth0'],
  ['site-local', 'fec0::1', 'feff::1'],
  ['multicast', 'ff00::', 'ff02::1'],
  ['not assigned', '4000::', 'e000::'],
  ['a zone', '2606:4700::1%lo', '2606:4700::1%1'],
  ['no address', '', 'localhost'],
  ['no address', '127.1', '0x7f000001'],
])('%s: %s and %s are not public', (_, first, last) => {
  expect([isPublic(first), isPublic(last)]).toEqual([false, false]);
});

test.each([
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.0.0.1',
  '128.0.0.1',
  '168.63.129.17',
  '169.253.0.1',
])('%s is public', (address) => {
  expect(isPublic(address)).toBe(true);
});

test.each([
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '192.169.0.0',
  '223.255.255.255',
  '2001:200::1',
  '2606:4700::1111',
  '2a00::1',
])('%s is public, too', (address) => {
  expect(isPublic(address)).toBe(true);
});
