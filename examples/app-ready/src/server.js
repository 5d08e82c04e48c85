import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const PORT = Number(process.env.PORT ?? 4000);
const SECRET = process.env.APP_SECRET ?? '';
const ROTA = JSON.parse(readFileSync(process.env.ROTA_FILE ?? 'rota.json', 'utf8'));

const BINDINGS = [
  {
    location: '/command',
    bindings: [{ location: 'oncall', label: 'oncall', description: 'Who is on call here', submit: { path: '/oncall', expand: { channel: 'summary' } } }],
  },
  { location: '/channel_header', bindings: [{ location: 'oncall', label: 'On call', icon: 'icon.png', submit: { path: '/oncall', expand: { channel: 'summary' } } }] },
];

/** Whether Mattermost signed the call: a JWT with HMAC SHA-256 over the app's secret. */
function isSigned(authorization = '') {
  const [head, body, signature] = authorization.replace(/^Bearer /, '').split('.');
  if (!SECRET || !head || !body || !signature) return false;
  const expected = createHmac('sha256', SECRET).update(`${head}.${body}`).digest();
  const given = Buffer.from(signature, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function answer(path, call) {
  if (path === '/bindings') return { type: 'ok', data: BINDINGS };
  const people = ROTA[call.context?.channel?.name] ?? [];
  return { type: 'ok', text: people.length > 0 ? `@${people[0]} is on call.` : 'There is no rota here.' };
}

createServer((request, response) => {
  const send = (status, value) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
  if (request.url === '/manifest.json') return send(200, JSON.parse(readFileSync('manifest.json', 'utf8')));
  if (!isSigned(request.headers['mattermost-app-authorization'])) {
    console.warn(JSON.stringify({ level: 'warn', message: 'Refused a call that is not signed', path: request.url }));
    return send(401, { type: 'error', text: 'This call is not signed.' });
  }
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => send(200, answer(request.url, JSON.parse(body || '{}'))));
}).listen(PORT, () => console.info(JSON.stringify({ level: 'info', message: 'Listening', port: PORT })));
