import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** The packages that may end up in a bundle: what the lock file does not mark as needed for development only. */
const { packages } = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const bundled = Object.entries(packages).filter(
  ([path, { dev }]) => path !== '' && dev !== true && existsSync(ROOT + path),
);
const notices = bundled.map(([path, { version = '', license = '' }]) => {
  const file = readdirSync(ROOT + path).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : readFileSync(`${ROOT}${path}/${file}`, 'utf8').trim();
  return [`${path.split('node_modules/').at(-1) ?? ''} ${version} (${license})`, '', text, ''].join('\n');
});
for (const folder of ['dist', 'dist/cli'])
  writeFileSync(`${ROOT}${folder}/licenses.txt`, `${notices.sort().join('\n')}\n`);
