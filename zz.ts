import { readFileSync, readdirSync } from 'node:fs';
import { inMemory, sourceOf } from './__tests__/support/contribution.js';
import { BUNDLER } from './src/facts/webapp/bundling.js';
import { WEBAPP } from './src/facts/webapp/webapp.js';
async function one(given: string) {
const root = given.replace(/\/?$/, '/');
const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((e) => e.isFile() && !/node_modules|\/\.git\//.test(e.parentPath));
const files = new Map(paths.map((e) => [`${e.parentPath}/${e.name}`.slice(root.length).replace(/^\/+/, ''), readFileSync(`${e.parentPath}/${e.name}`)]));
const s = sourceOf({ directory: inMemory(files as never) });
const b: any = await BUNDLER.of(s);
const w: any = await WEBAPP.of(s);
console.log(given, b.missing ?? { tool: b.tool, at: `${b.at.file}:${b.at.line}`, has: b.hasExternals, out: b.output?.name, tsx: b.jsx('webapp/src/index.tsx'), jsx: b.jsx('webapp/src/index.jsx') });
if (!b.missing) for (const m of ['react', 'react-dom', 'react/jsx-runtime', 'react-redux', 'react-intl', 'lodash']) console.log('  ', m, JSON.stringify(b.external(m)).slice(0, 120), w.imports?.of(m) ? 'imported' : '');

}
(async () => { for (const a of process.argv.slice(2)) await one(a); })();
