import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const MANIFEST = readFileSync('manifest.json');

createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(request.url === '/manifest.json' ? MANIFEST : JSON.stringify({ type: 'ok', text: 'What are you working on today?' }));
}).listen(8080);
