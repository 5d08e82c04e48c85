// Loaded before the bundle: every name has a public address, and every connection ends at a server of the test.
import dns from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const plain = net.connect;
const api = new URL(process.env['GITHUB_API_URL'] ?? '').port;
const ends = ({ port }) => plain(Number(String(port) === api ? api : process.env['LOCAL_WEB']), '127.0.0.1');

dns.lookup = async (host) => [{ address: host.startsWith('private.') ? '10.0.0.1' : '93.184.215.14', family: 4 }];
net.connect = ends;
tls.connect = ends;
syncBuiltinESMExports();
